//! The studio's state, and what becomes of it at each act of the reader.

use std::rc::Rc;

use web_sys::File;
use yew::prelude::*;

use super::browser::{self, Hosted};
use super::draft::Draft;
use super::hosts::{Embed, Host, Site};
use super::share::Share;
use super::suited::suited;
use super::trial::{About, Trial};
use super::{build, fallback, file, heights, paste};
use crate::components::{Passage, ViewContext, plain_text};
use crate::content::intl::Intl;
use crate::content::messages::fill;
use crate::content::messages::studio as words;
use crate::load;
use crate::state::model::{Event as Happened, Model};
use crate::state::options::{Options, View};
use crate::state::today::today;

/// The bundled dataset, from the site's folder.
const BUNDLED: &str = "data/bts.json";
/// Rows, or entries, in the words of an embed: enough to be worth reading, and less high than the widget.
const ROWS: usize = 3;

/// What the page hands in.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct AppProps {
    /// Where the files of embeds lie.
    pub(super) site: Site,
}

/// Where numbers are from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// They come with the site.
    Bundled,
    /// They are somewhere on the web, where the option `src` says.
    Address,
    /// They are in a file of the reader's.
    File,
}

/// The numbers.
pub(super) enum Numbers {
    /// They are on their way.
    Reading,
    /// They cannot be had, for this reason.
    Fallen(String),
    /// They were read.
    Read(Box<Trial>),
}

/// What the reader does, and what comes of it.
pub(super) enum Act {
    /// Gives an option a value.
    Set(&'static str, String),
    /// Chooses where the embed will stand.
    Host(Host),
    /// Chooses whether its script stays with one release.
    Pin(bool),
    /// Chooses the width of its column.
    Width(Option<u32>),
    /// Types an address.
    Address(String),
    /// Wants what is at the address that was typed; the bundled numbers where none was.
    Read,
    /// Wants the bundled numbers.
    Bundle,
    /// Holds a file over the place for it, or no longer does.
    Hover(bool),
    /// Hands over a file.
    Take(File),
    /// The bytes of what was asked for by this number of times, or why there are none.
    Arrived(u32, String, Result<Vec<u8>, String>),
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
}

/// The studio.
pub(super) struct App {
    pub(super) draft: Draft,
    pub(super) origin: Origin,
    pub(super) numbers: Numbers,
    /// The address as it is typed.
    pub(super) address: String,
    /// What is said about a table, as it is typed.
    pub(super) about: About,
    pub(super) is_hovered: bool,
    /// What was chosen for the numbers, not by the reader.
    suited: Vec<(&'static str, String)>,
    /// Whether what was last to be copied was.
    pub(super) copied: Option<bool>,
    /// Where the preview finds what a file holds.
    hosted: Option<Hosted>,
    /// How often numbers were asked for: only the last answer counts.
    asked: u32,
}

impl Component for App {
    type Message = Act;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let draft = Draft::of_query(&browser::query());
        let mut app = Self {
            draft,
            origin: Origin::Bundled,
            numbers: Numbers::Reading,
            address: String::new(),
            about: About::default(),
            is_hovered: false,
            suited: Vec::new(),
            copied: None,
            hosted: None,
            asked: 0,
        };
        app.ask(context);
        app
    }

    fn update(&mut self, context: &Context<Self>, act: Act) -> bool {
        self.copied = None;
        match act {
            Act::Set(option, value) => {
                self.draft.set(option, value);
                // Another view may want another milestone or artist.
                if option == View::OPTION {
                    self.suit();
                }
            }
            Act::Host(host) => self.draft.host = host,
            Act::Pin(is_pinned) => self.draft.is_pinned = is_pinned,
            Act::Width(width) => self.draft.width = width,
            Act::Address(address) => {
                // Of a file it is where it will lie; else it counts once it is to be read.
                if self.origin == Origin::File {
                    self.draft.set("src", address.trim().to_owned());
                }
                self.address = address;
            }
            Act::Read => {
                self.draft.set("src", self.address.trim().to_owned());
                self.ask(context);
            }
            Act::Bundle => {
                self.draft.set("src", String::new());
                self.ask(context);
            }
            Act::Hover(is_hovered) => self.is_hovered = is_hovered,
            Act::Take(file) => self.take(context, file),
            Act::Arrived(asked, name, bytes) => {
                if asked != self.asked {
                    return false;
                }
                self.arrived(name, bytes);
            }
            Act::Say(about) => self.about = about,
            Act::Tell(about) => {
                if let Numbers::Read(trial) = &self.numbers {
                    self.show(trial.with(about));
                }
            }
            Act::Download => {
                // What was just typed belongs to it.
                if let Some(trial) = self.trial().filter(|trial| trial.about != self.about) {
                    self.show(trial.with(self.about.clone()));
                }
                if let (Numbers::Read(trial), Some(hosted)) = (&self.numbers, &self.hosted) {
                    browser::download(hosted, &trial.file_name());
                }
            }
            Act::Copy(text) => {
                context.link().send_future(async move { Act::Copied(browser::copy(text).await) });
                return false;
            }
            Act::Copied(is_copied) => self.copied = Some(is_copied),
        }
        browser::tell(&self.draft.query());
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let link = context.link();
        let back = ["?", self.draft.query().trim_start_matches("studio=1").trim_start_matches('&')].concat();
        html! {
            <>
                <h1>{ words::TITLE }</h1>
                <p class="lead">{ words::LEAD }</p>
                <p><a href={back}>{ words::BACK }</a></p>
                <div class="bench">
                    <div class="choices">
                        { file::numbers(self, link) }
                        { build::controls(self, link) }
                    </div>
                    { paste::preview(self) }
                    { paste::lines(self, link, &context.props().site) }
                    { self.card() }
                </div>
            </>
        }
    }
}

impl App {
    /// Asks for the numbers at the address of the draft, or for the bundled ones.
    fn ask(&mut self, context: &Context<Self>) {
        self.asked += 1;
        self.hosted = None;
        self.numbers = Numbers::Reading;
        // It stands in lines that are pasted elsewhere.
        let src = browser::absolute(self.draft.value("src"));
        self.draft.set("src", src.clone());
        self.address.clone_from(&src);
        let asked = self.asked;
        self.origin = if src.is_empty() { Origin::Bundled } else { Origin::Address };
        let url = if src.is_empty() { [&context.props().site.base, BUNDLED].concat() } else { src };
        context.link().send_future(async move {
            let bytes = load::bytes(&url).await;
            Act::Arrived(asked, url, bytes.map_err(|fault| fault.sentence(&Intl::new(Some("en")))))
        });
    }

    /// Reads a file of the reader's.
    fn take(&mut self, context: &Context<Self>, file: File) {
        self.asked += 1;
        self.is_hovered = false;
        self.numbers = Numbers::Reading;
        self.origin = Origin::File;
        self.address.clear();
        self.draft.set("src", String::new());
        let asked = self.asked;
        context.link().send_future(async move {
            let bytes = browser::bytes(&file).await;
            Act::Arrived(asked, file.name(), bytes.map_err(str::to_owned))
        });
    }

    fn arrived(&mut self, name: String, bytes: Result<Vec<u8>, String>) {
        match bytes {
            Ok(bytes) => {
                // What lies at an address can be opened there.
                let source = if self.origin == Origin::File { String::new() } else { name.clone() };
                self.show(Trial::read(name, bytes, About { source, ..About::default() }));
            }
            Err(why) => self.numbers = Numbers::Fallen(fill(words::UNREADABLE, &[("name", &name), ("why", &why)])),
        }
    }

    /// Shows what a file holds, and lets go of choices that it does not have.
    fn show(&mut self, trial: Trial) {
        self.about = trial.about.clone();
        if let Some(dataset) = trial.dataset() {
            for option in ["artist", "with"] {
                if dataset.artist_by_id(self.draft.value(option)).is_none() {
                    self.draft.set(option, String::new());
                }
            }
            if dataset.track_by_id(self.draft.value("track")).is_none() {
                self.draft.set("track", String::new());
            }
        }
        self.hosted = match self.origin {
            Origin::Bundled => None,
            Origin::Address | Origin::File => trial.to_json(None).and_then(|json| Hosted::new(&json)),
        };
        self.numbers = Numbers::Read(Box::new(trial));
        self.suit();
    }

    /// Makes choices of its own where the reader's alone would show nothing of the file, in place of those made before.
    fn suit(&mut self) {
        for (option, value) in std::mem::take(&mut self.suited) {
            if self.draft.value(option) == value {
                self.draft.set(option, String::new());
            }
        }
        self.suited = self
            .trial()
            .and_then(Trial::dataset)
            .map(|dataset| suited(dataset, &self.draft, today()))
            .unwrap_or_default();
        for (option, value) in &self.suited {
            self.draft.set(option, value.clone());
        }
    }

    /// Whether the numbers are those of a file, which no address leads to.
    pub(super) fn is_of_a_file(&self) -> bool {
        self.origin == Origin::File
    }

    /// The file that was read.
    pub(super) fn trial(&self) -> Option<&Trial> {
        match &self.numbers {
            Numbers::Read(trial) => Some(trial),
            Numbers::Reading | Numbers::Fallen(_) => None,
        }
    }

    /// The attributes of the embed, with an address for its numbers that stands for one that is not known yet.
    pub(super) fn attributes(&self) -> Vec<(&'static str, String)> {
        let mut attributes = self.draft.attributes(self.trial().and_then(Trial::dataset));
        if self.origin == Origin::File && self.draft.value("src").is_empty() {
            attributes.insert(1, ("src", words::SOMEWHERE.to_owned()));
        }
        attributes
    }

    /// The attributes of the preview, which finds a file where this page keeps it.
    pub(super) fn preview(&self) -> Vec<(&'static str, String)> {
        let mut attributes = self.attributes();
        if self.origin == Origin::File {
            attributes.retain(|(option, _)| *option != "src");
            attributes.extend(self.hosted.as_ref().map(|hosted| ("src", hosted.0.clone())));
        }
        attributes.retain(|(option, _)| *option != "loading");
        attributes.push(("loading", "eager".to_owned()));
        attributes
    }

    /// The share card of what the embed shows.
    fn card(&self) -> Html {
        let Some(loaded) = self.trial().and_then(|trial| trial.outcome.as_ref().ok()) else { return Html::default() };
        let attributes = self.draft.attributes(Some(&loaded.dataset));
        let all: Vec<(String, String)> = attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let options = Rc::new(Options::parse(&all).0);
        html! { <Share loaded={loaded.clone()} {options} accent={self.draft.value("accent").to_owned()} /> }
    }

    /// What the embed says where no script runs.
    fn passages(&self, options: &Rc<Options>) -> Vec<Passage> {
        let Some(loaded) = self.trial().and_then(|trial| trial.outcome.as_ref().ok()) else { return Vec::new() };
        let mut model = Model::new(options.clone(), today());
        model.apply(Happened::DatasetLoaded(loaded.clone()));
        let intl = Intl::new(options.lang.as_deref().or(Some("en")));
        plain_text(&ViewContext::new(loaded.clone(), model, intl, Callback::noop(), NodeRef::default()), ROWS)
    }

    /// The embed that is to be pasted.
    pub(super) fn embed<'a>(&self, site: &'a Site) -> Embed<'a> {
        let attributes = self.attributes();
        let all: Vec<(String, String)> =
            attributes.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let options = Rc::new(Options::parse(&all).0);
        let passages = self.passages(&options);
        let rows = self.trial().and_then(Trial::dataset).map_or(usize::MAX, |dataset| match options.view {
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
            words: fallback::paragraphs(&passages),
            space: heights::reserved(&options, rows, self.draft.width),
            title: title.unwrap_or_else(|| words::NUMBERS.to_owned()),
            attributes,
        }
    }
}
