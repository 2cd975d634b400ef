//! The studio's state, and what becomes of it at each act of the reader.

use std::rc::Rc;

use milestream_data::table::Choices;
use yew::{Callback, NodeRef};

use super::draft::Draft;
use super::heights::Space;
use super::opened_file::{About, Content, OpenedFile};
use super::snippets::{Embed, Host, Site};
use super::suggestion::suggestion;
use super::{fallback_text, heights};
use crate::components::{Passage, ViewContext, plain_text};
use crate::content::intl::Intl;
use crate::content::messages::Language;
use crate::content::messages::fill;
use crate::content::messages::studio::{SOMEWHERE, language, texts};
use crate::state::model::{Event, Model};
use crate::state::options::{Options, View};
use crate::state::today::today;
use crate::studio::browser::Hosted;
use crate::studio::handed::Handed;
use crate::studio::ruler::Sight;
use crate::studio::worker::Reply;

/// Rows, or entries, in the words of an embed: enough to be worth reading, and less high than the widget.
const ROWS: usize = 3;

/// So many changes can be taken back.
const KEPT: usize = 50;

/// Where numbers are from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Origin {
    /// They come with the site.
    #[default]
    Bundled,
    /// They are somewhere on the web, where the option `src` says.
    Address,
    /// They are in a file of the reader's.
    File,
}

/// The numbers.
#[derive(Default)]
pub(crate) enum Numbers {
    /// They are on their way.
    #[default]
    Reading,
    /// They cannot be had, for this reason.
    Failed(String),
    /// They were read.
    Read(Box<OpenedFile>),
}

/// What of a large file waits, each until the page has answered its reader once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Waiting {
    /// Nothing.
    #[default]
    Nothing,
    /// The share card.
    Card,
    /// The lines to paste as well.
    Lines,
    /// And the choices that show something of it.
    Choices,
}

/// What the reader does, and what comes of it.
pub(crate) enum Action {
    /// Gives an option a value.
    Set(&'static str, String),
    /// Takes back what was chosen last.
    Undo,
    /// Chooses nothing.
    Reset,
    /// Chooses where the embed will stand.
    Host(Host),
    /// Chooses whether its script stays with one release.
    Pin(bool),
    /// Chooses whether the site takes no CSS.
    Inline(bool),
    /// Chooses the width of its column.
    Width(Option<u32>),
    /// Types an address.
    Address(String),
    /// Types where the dataset will lie that a table at an address became.
    Published(String),
    /// Wants what is at the address that was typed; the bundled numbers where none was.
    Read,
    /// Wants the bundled numbers.
    Bundle,
    /// Holds a file over the place for it, or no longer does.
    Hover(bool),
    /// Hands over a file, or what was copied.
    Take(Handed),
    /// Types a table.
    Type(String),
    /// Wants what is on the clipboard.
    Paste,
    /// What is on the clipboard is not given.
    Refused,
    /// Wants a dataset to try.
    Sample,
    /// What was asked for by this number of times holds, or why it cannot be read.
    Arrived(u32, String, Result<Content, String>),
    /// A thread of its own says how far it is with what was asked for by this number of times, or what it found.
    Replied(u32, Reply),
    /// So much of what was asked for is read: 0.42 means 42 %.
    Progress(u32, f64),
    /// What was asked for is read, and lies here as a file.
    Opened(u32, Box<OpenedFile>, Option<Hosted>),
    /// The page has answered its reader, and what still waits of these numbers can be worked out.
    GoOn(u32),
    /// Does not want to wait for what is read.
    Cancel,
    /// Is about to say more about a table.
    Say(About),
    /// Says more about a table.
    Tell(About),
    /// Wants the dataset as a file.
    Download,
    /// Wants to paste this.
    Copy(String),
    /// It was copied, or not.
    Copied(bool),
    /// This is seen of the widget.
    Saw(Sight),
    /// The words of a widget in the language that the embed names.
    Spoken(String, &'static Language),
}

impl Action {
    /// How often numbers had been asked for when this was begun, where only the last answer counts.
    pub(crate) const fn asked(&self) -> Option<u32> {
        match self {
            Self::Arrived(asked, ..) | Self::Progress(asked, _) | Self::Opened(asked, ..) | Self::GoOn(asked) => {
                Some(*asked)
            }
            _ => None,
        }
    }
}

/// The studio.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Studio {
    pub(crate) draft: Draft,
    pub(crate) origin: Origin,
    pub(crate) numbers: Numbers,
    /// The address as it is typed.
    pub(crate) address: String,
    /// Where the dataset will lie that a table at an address became, as it is typed.
    pub(crate) published: String,
    /// What is said about a table, as it is typed.
    pub(crate) about: About,
    pub(crate) is_hovered: bool,
    /// Whether the clipboard was asked for and not given.
    pub(crate) is_refused: bool,
    /// What was chosen for the numbers, not by the reader.
    suggested: Vec<(&'static str, String)>,
    /// The drafts before, each with the option that was changed then.
    past: Vec<(&'static str, Draft)>,
    /// Whether what was last to be copied was.
    pub(crate) copied: Option<bool>,
    /// Where the preview finds what a file holds.
    pub(crate) hosted: Option<Hosted>,
    /// Where it will find what a large one holds.
    next_hosted: Option<Hosted>,
    /// How often numbers were asked for: only the last answer counts.
    pub(crate) requests: u32,
    /// How much of a large file is read, while it is: 0.42 means 42 %.
    pub(crate) progress: Option<f64>,
    /// Whether the file is handed out once it is read in the way that was said last.
    pub(crate) is_download_wanted: bool,
    /// Whether the file was too large to be read between two frames.
    is_large: bool,
    /// What of a large file still waits for the page to answer its reader.
    pub(crate) waiting: Waiting,
    /// What is seen of the widget.
    pub(crate) sight: Sight,
    /// The language that the embed names, as it was typed, and the words that go with it.
    pub(crate) spoken: Option<(String, &'static Language)>,
}

impl Studio {
    /// With a draft, and no numbers yet.
    pub(crate) fn new(draft: Draft) -> Self {
        Self { draft, ..Self::default() }
    }

    pub(crate) fn arrived(&mut self, name: String, content: Result<Content, String>) {
        match content {
            Ok(content) => {
                let about = self.about_of(&name);
                self.show(OpenedFile::read(name, content, about), None);
            }
            Err(why) => {
                self.numbers = Numbers::Failed(fill(texts().studio_file_failed(), &[("name", &name), ("why", &why)]));
            }
        }
    }

    /// What is known of a file before it is read.
    pub(crate) fn about_of(&self, name: &str) -> About {
        // What lies at an address can be opened there.
        let source = if self.origin == Origin::File { String::new() } else { name.to_owned() };
        About { source, choices: self.draft.choices.clone(), ..About::default() }
    }

    /// Other numbers are asked for than those that are shown: what was said of a table of the reader's is not said of them.
    /// What an address brought is kept for the first table.
    pub(crate) fn forget_table(&mut self) {
        if self.origin != Origin::Bundled && self.opened().is_some() {
            self.draft.choices = Choices::default();
        }
    }

    /// Shows what a file holds, and lets go of choices that it does not have.
    /// A large one lies at an address already.
    pub(crate) fn show(&mut self, opened: OpenedFile, hosted: Option<Hosted>) {
        self.progress = None;
        self.is_large = hosted.is_some();
        // A draft for other numbers would not fit these.
        self.past.clear();
        self.about = opened.about.clone();
        if self.origin != Origin::Bundled {
            self.draft.choices.clone_from(&opened.about.choices);
        }
        if let Some(dataset) = opened.dataset() {
            self.draft.fit(dataset);
        }
        self.numbers = Numbers::Read(Box::new(opened));
        if let Some(hosted) = hosted {
            // The preview goes over to it together with the choices that fit it.
            self.next_hosted = Some(hosted);
            self.waiting = Waiting::Choices;
            return;
        }
        self.next_hosted = None;
        self.hosted = match self.origin {
            Origin::Bundled => None,
            Origin::Address | Origin::File => {
                self.opened().and_then(|opened| opened.to_json(None)).and_then(|json| Hosted::new(&json))
            }
        };
        self.waiting = Waiting::Nothing;
        self.suggest(false);
    }

    /// Works out the next of what waits.
    pub(crate) fn go_on(&mut self) {
        self.waiting = match self.waiting {
            Waiting::Choices => {
                self.hosted = self.next_hosted.take();
                self.suggest(false);
                Waiting::Lines
            }
            Waiting::Lines => Waiting::Card,
            Waiting::Card | Waiting::Nothing => Waiting::Nothing,
        };
    }

    /// Keeps the draft as it is before an option is changed. What is typed in one go is one change.
    pub(crate) fn keep(&mut self, option: &'static str) {
        if self.past.last().is_none_or(|(last, _)| *last != option || option.is_empty()) {
            if self.past.len() == KEPT {
                self.past.remove(0);
            }
            self.past.push((option, self.draft.clone()));
        }
    }

    /// Changes what is no option of the embed.
    pub(crate) fn change(&mut self, what: &'static str, change: impl FnOnce(&mut Draft)) {
        self.keep(what);
        change(&mut self.draft);
    }

    /// Takes back the last change. Where a file will lie is no choice, and stays as it is typed.
    pub(crate) fn undo(&mut self) {
        if let Some((_, draft)) = self.past.pop() {
            let src = self.draft.value("src").to_owned();
            self.draft = draft;
            self.draft.set("src", src);
            self.suggested.retain(|(option, value)| self.draft.value(option) == value);
        }
    }

    /// Whether there is a change to take back.
    pub(crate) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Lets go of all choices but where the numbers are.
    pub(crate) fn reset(&mut self) {
        self.keep("");
        self.draft = self.draft.cleared();
        self.suggested.clear();
        self.suggest(false);
    }

    /// Makes choices of its own where the reader's alone would show nothing of the file, in place of those made before. The
    /// board is chosen without being said, as what holds without a choice.
    pub(crate) fn suggest(&mut self, is_view_chosen: bool) {
        for (option, value) in std::mem::take(&mut self.suggested) {
            if self.draft.value(option) == value {
                self.draft.set(option, String::new());
            }
        }
        self.suggested = self
            .opened()
            .and_then(OpenedFile::dataset)
            .map(|dataset| suggestion(dataset, &self.draft, today(), is_view_chosen))
            .unwrap_or_default();
        for (option, value) in &self.suggested {
            self.draft.set(option, value.clone());
        }
    }

    /// The language of what the embed says; the studio's own where it names none, or until its words are here.
    pub(crate) fn language(&self) -> &'static Language {
        let spoken = self.spoken.as_ref().filter(|(lang, _)| lang == self.draft.value("lang"));
        spoken.map_or_else(language, |(_, language)| language)
    }

    /// Whether the numbers are those of a file, which no address leads to.
    pub(crate) fn is_of_a_file(&self) -> bool {
        self.origin == Origin::File
    }

    /// Whether numbers are on their way.
    pub(crate) fn is_reading(&self) -> bool {
        self.progress.is_some() || matches!(self.numbers, Numbers::Reading)
    }

    /// Whether the numbers cannot be had, or are no dataset.
    pub(crate) fn has_failed(&self) -> bool {
        match &self.numbers {
            Numbers::Reading => false,
            Numbers::Failed(_) => true,
            Numbers::Read(opened) => opened.outcome.is_err(),
        }
    }

    /// The file that was read.
    pub(crate) fn opened(&self) -> Option<&OpenedFile> {
        match &self.numbers {
            Numbers::Read(opened) => Some(opened),
            Numbers::Reading | Numbers::Failed(_) => None,
        }
    }

    /// The attributes of the embed, with an address for its numbers that stands for one that is not known yet.
    pub(crate) fn attributes(&self) -> Vec<(&'static str, String)> {
        let mut attributes = self.draft.attributes(self.opened().and_then(OpenedFile::dataset));
        if self.origin == Origin::File && self.draft.value("src").is_empty() {
            attributes.insert(1, ("src", SOMEWHERE.to_owned()));
        }
        if self.origin == Origin::Address && self.is_to_be_published() {
            let published = self.published.trim();
            let address = if published.is_empty() { SOMEWHERE } else { published };
            attributes.retain(|(option, _)| *option != "src");
            attributes.insert(1, ("src", address.to_owned()));
        }
        attributes
    }

    /// Whether the numbers lie nowhere yet where a widget would show them as they are shown here.
    pub(crate) fn is_to_be_published(&self) -> bool {
        let is_converted = || self.opened().is_some_and(|opened| opened.findings.is_converted);
        self.origin == Origin::File || (self.origin == Origin::Address && is_converted())
    }

    /// Where the numbers are to lie, as it is typed, where they lie nowhere yet.
    pub(crate) fn place_to_be(&self) -> Option<&str> {
        let address = if self.is_of_a_file() { &self.address } else { &self.published };
        self.is_to_be_published().then(|| address.trim())
    }

    /// The attributes of the preview, which finds a file where this page keeps it; of a large one at an address, or one that a
    /// widget reads otherwise, what it became.
    pub(crate) fn preview(&self) -> Vec<(&'static str, String)> {
        let mut attributes = self.attributes();
        if self.is_to_be_published() || self.is_large {
            attributes.retain(|(option, _)| *option != "src");
            attributes.extend(self.hosted.as_ref().map(|hosted| ("src", hosted.0.clone())));
        }
        attributes.retain(|(option, _)| *option != "loading");
        attributes.push(("loading", "eager".to_owned()));
        attributes
    }

    /// Notes what is seen of the widget, and says whether that is something else than before. Until all of its columns are measured
    /// anew, their heights are those of before: the lines change once.
    pub(crate) fn see(&mut self, Sight { previewed, heights }: Sight) -> bool {
        let heights = if heights.is_empty() { self.sight.heights.clone() } else { heights };
        let sight = Sight { previewed, heights };
        let is_new = self.sight != sight;
        self.sight = sight;
        is_new
    }

    /// The attributes of what is measured in place of the preview, which moves nothing and asks for nothing again.
    pub(crate) fn measured(&self) -> Vec<(&'static str, String)> {
        let mut attributes = self.preview();
        attributes.retain(|(option, _)| !["refresh", "motion"].contains(option));
        attributes.push(("motion", "none".to_owned()));
        attributes
    }

    /// The widths of the columns that the widget is to be measured in, in pixels; none where its space is known, or nothing of it
    /// is shown yet.
    pub(crate) fn columns(&self) -> Vec<u32> {
        let options = self.draft.options();
        let known = || heights::reserved(&options, usize::MAX, self.draft.width).is_none_or(|space| space.is_measured);
        let preview = self.preview();
        let src = preview.iter().find(|(option, _)| *option == "src").map_or("", |(_, src)| src);
        let is_previewed = self.sight.previewed.as_deref() == Some(src);
        if !is_previewed || self.opened().is_none_or(|opened| opened.outcome.is_err()) {
            return Vec::new();
        }
        if options.view == View::Badge || (self.origin == Origin::Bundled && known()) {
            return Vec::new();
        }
        let mut columns = heights::columns(self.draft.width).to_vec();
        columns.dedup();
        columns
    }

    /// The space of the embed: as it was measured, or until then that of others like it.
    fn space(&self, options: &Options, rows: usize) -> Option<Space> {
        let measured = || heights::measured(&self.sight.heights, self.draft.width);
        (!self.columns().is_empty())
            .then(measured)
            .flatten()
            .or_else(|| heights::reserved(options, rows, self.draft.width))
    }

    /// What the embed says where no script runs.
    fn passages(&self, options: &Rc<Options>) -> Vec<Passage> {
        let Some(loaded) = self.opened().and_then(|opened| opened.outcome.as_ref().ok()) else { return Vec::new() };
        let mut model = Model::new(options.clone(), today());
        model.apply(Event::DatasetLoaded(loaded.clone()));
        let language = self.language();
        let intl = Intl::new(options.lang.as_deref().or(Some(language.tag)), language);
        plain_text(&ViewContext::new(loaded.clone(), model, intl, Callback::noop(), NodeRef::default()), ROWS)
    }

    /// The embed that is to be pasted.
    pub(crate) fn embed<'a>(&self, site: &'a Site) -> Embed<'a> {
        let attributes = self.attributes();
        let all: Vec<(String, String)> =
            attributes.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let options = Rc::new(Options::parse(&all).0);
        let passages = self.passages(&options);
        let rows = self.opened().and_then(OpenedFile::dataset).map_or(usize::MAX, |dataset| match options.view {
            View::Honours => usize::MAX,
            _ => dataset.tracks().len(),
        });
        let title = passages.first().map(|passage| match (&passage.heading, passage.lines.first()) {
            (Some(heading), _) => heading.clone(),
            (None, Some(line)) => line.text.clone(),
            (None, None) => String::new(),
        });
        Embed {
            site,
            is_pinned: self.draft.is_pinned && self.draft.host != Host::Frame,
            is_inline: self.draft.is_inline,
            words: fallback_text::paragraphs(&passages),
            space: self.space(&options, rows),
            title: title.unwrap_or_else(|| texts().studio_numbers().to_owned()),
            attributes,
        }
    }
}
