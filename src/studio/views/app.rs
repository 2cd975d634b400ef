//! The studio as a component: carries out what the reader does.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use milestream_data::workbook;
use yew::prelude::*;

use super::share_card::ShareCard;
use super::{builder, file, questions, snippets};
use crate::content::messages::Language;
use crate::content::messages::fill;
use crate::content::messages::studio::{intl, language, texts};
use crate::load::error::LoadError;
use crate::load::pause::pause;
use crate::load::{self, Loaded};
use crate::state::options::{Options, View};
use crate::studio::browser::{self, Hosted};
use crate::studio::handed::{self, Handed};
use crate::studio::ruler::Ruler;
use crate::studio::state::draft::Draft;
use crate::studio::state::findings::Findings;
use crate::studio::state::opened_file::{About, Content, OpenedFile};
use crate::studio::state::query::with_scheme;
use crate::studio::state::snippets::Site;
use crate::studio::state::spreadsheet;
use crate::studio::state::studio::{Action, Numbers, Origin, Studio, Waiting};
use crate::studio::worker::{self, Reply, Worker};

/// The bundled dataset, from the site's folder.
const BUNDLED: &str = "data/bts.json";
/// A dataset to try, of an invented artist: it lies beside the bundled one, so that lines that name it work anywhere.
const SAMPLE: &str = "data/demo.json";

/// What the page hands in.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct AppProps {
    /// Where the files of embeds lie.
    pub(crate) site: Site,
}

/// The studio.
pub(crate) struct App {
    studio: Studio,
    /// Reads large files, once there was one.
    worker: Option<Worker>,
    /// What it reads.
    asked: Option<Asked>,
    /// Whether something is asked of the reader.
    is_asking: bool,
    /// Hears of what is pasted anywhere on the page.
    _pasting: Option<EventListener>,
    /// Tells what the preview shows, and how high the widget is.
    ruler: Ruler,
}

/// A file with what is said about it.
struct Asked {
    name: String,
    content: Rc<Content>,
    about: About,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let draft = Draft::of_query(&browser::query());
        let mut app = Self {
            studio: Studio::new(draft),
            worker: None,
            asked: None,
            is_asking: false,
            _pasting: pasting(context),
            ruler: Ruler::new(context.link().callback(Action::Saw)),
        };
        app.ask(context);
        app.learn(context);
        app
    }

    fn update(&mut self, context: &Context<Self>, act: Action) -> bool {
        if act.asked().is_some_and(|asked| asked != self.studio.requests) {
            return false;
        }
        // What the page finds out by itself takes back nothing that was said to its reader.
        if !matches!(act, Action::Saw(_)) {
            self.studio.copied = None;
        }
        match act {
            Action::Undo => {
                self.studio.undo();
                self.learn(context);
            }
            Action::Reset => self.studio.reset(),
            Action::Set(option, value) => {
                self.studio.keep(option);
                self.studio.draft.set(option, value);
                // Another view may want another milestone or artist.
                if option == View::OPTION {
                    self.studio.suggest(true);
                }
                if option == "lang" {
                    self.learn(context);
                }
            }
            Action::Host(host) => self.studio.change("host", |draft| draft.host = host),
            Action::Pin(is_pinned) => self.studio.change("pin", |draft| draft.is_pinned = is_pinned),
            Action::Inline(is_inline) => self.studio.change("css", |draft| draft.is_inline = is_inline),
            Action::Width(width) => self.studio.change("width", |draft| draft.width = width),
            Action::Address(address) => {
                // Of a file it is where it will lie; else it counts once it is to be read.
                if self.studio.origin == Origin::File {
                    self.studio.draft.set("src", address.trim().to_owned());
                }
                self.studio.address = address;
            }
            Action::Published(address) => self.studio.published = address,
            Action::Read => {
                self.studio.forget_table();
                self.studio.draft.set("src", with_scheme(self.studio.address.trim()));
                self.ask(context);
            }
            Action::Bundle => {
                self.studio.forget_table();
                self.studio.draft.set("src", String::new());
                self.ask(context);
            }
            Action::Hover(is_hovered) => self.studio.is_hovered = is_hovered,
            Action::Take(handed) => self.take(context, handed),
            Action::Type(text) => {
                if text.trim().is_empty() {
                    return false;
                }
                self.take(context, Handed::Copied { html: String::new(), text });
            }
            Action::Paste => {
                context
                    .link()
                    .send_future(async { handed::of_clipboard().await.map_or(Action::Refused, Action::Take) });
                return false;
            }
            Action::Refused => self.studio.is_refused = true,
            Action::Sample => {
                self.studio.forget_table();
                self.studio.draft.set("src", [&context.props().site.base, SAMPLE].concat());
                self.ask(context);
            }
            Action::Arrived(_, name, content) => self.arrived(context, name, content),
            Action::Replied(asked, reply) => return self.replied(context, asked, reply),
            Action::Progress(_, done) => self.studio.progress = Some(done),
            Action::Opened(_, opened, hosted) => {
                self.studio.show(*opened, hosted);
                self.go_on(context);
            }
            Action::GoOn(_) => {
                self.studio.go_on();
                self.go_on(context);
                if self.studio.is_download_wanted {
                    self.download();
                }
            }
            Action::Cancel => self.cancel(context),
            Action::Say(about) => self.studio.about = about,
            Action::Tell(about) => self.tell(context, about),
            Action::Download => {
                // What was just typed belongs to it.
                if self.studio.opened().is_some_and(|opened| opened.about != self.studio.about) {
                    self.tell(context, self.studio.about.clone());
                }
                self.download();
            }
            Action::Copy(text) => {
                context.link().send_future(async move { Action::Copied(browser::copy(text).await) });
                return false;
            }
            Action::Copied(is_copied) => self.studio.copied = Some(is_copied),
            Action::Saw(sight) => return self.studio.see(sight),
            Action::Spoken(lang, language) => self.studio.spoken = Some((lang, language)),
        }
        browser::send_address(&self.studio.draft.query());
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let emit = context.link().callback(|action| action);
        let back = ["?", self.studio.draft.query().trim_start_matches("studio=1").trim_start_matches('&')].concat();
        html! {
            <>
                <h1>{ texts().studio_title() }</h1>
                <p class="lead">{ texts().studio_lead() }</p>
                <p class="back"><a href={back}>{ texts().studio_back() }</a></p>
                <nav aria-label={texts().studio_steps()}>
                    <ol>
                        <li><a href="#studio-numbers">{ texts().studio_numbers() }</a></li>
                        <li><a href="#studio-build">{ texts().studio_embed() }</a></li>
                        <li><a href="#studio-paste">{ texts().studio_paste() }</a></li>
                    </ol>
                </nav>
                <div class="bench">
                    <div class="steps">
                        { file::numbers(&self.studio, &emit) }
                        { builder::controls(&self.studio, &emit) }
                        if self.studio.waiting < Waiting::Lines {
                            { snippets::lines(&self.studio, &emit, &context.props().site) }
                        }
                        { self.card() }
                    </div>
                    { snippets::preview(&self.studio) }
                </div>
                { snippets::measured(&self.studio) }
            </>
        }
    }

    /// On a phone a question would begin beneath the preview, which stays in sight.
    fn rendered(&mut self, _context: &Context<Self>, _is_first: bool) {
        self.ruler.watch();
        let is_asking = self.studio.opened().is_some_and(|opened| !opened.findings.questions.is_empty());
        if is_asking && !self.is_asking {
            browser::bring_into_sight(questions::FORM);
        }
        self.is_asking = is_asking;
    }
}

impl App {
    /// Asks for the numbers at the address of the draft, or for the bundled ones.
    fn ask(&mut self, context: &Context<Self>) {
        self.stop();
        self.studio.hosted = None;
        self.studio.numbers = Numbers::Reading;
        // It stands in lines that are pasted elsewhere.
        let src = browser::absolute(self.studio.draft.value("src"));
        self.studio.draft.set("src", src.clone());
        self.studio.address.clone_from(&src);
        self.studio.published.clear();
        let asked = self.studio.requests;
        self.studio.origin = if src.is_empty() { Origin::Bundled } else { Origin::Address };
        if spreadsheet::is_page(&src) {
            let why = texts().studio_file_spreadsheet();
            self.studio.numbers = Numbers::Failed(fill(texts().studio_file_failed(), &[("name", &src), ("why", why)]));
            return;
        }
        let base = context.props().site.base.clone();
        let url = if src.is_empty() { [&base, BUNDLED].concat() } else { src };
        context.link().send_future(async move {
            let content = match load::bytes(&url).await {
                // A widget reads none at its address.
                Ok(bytes) if workbook::is_workbook(&bytes) => Err(texts().studio_file_workbook().to_owned()),
                Ok(bytes) => handed::read(bytes).await,
                // A browser does not tell a script which of the two it is.
                Err(fault @ LoadError::Network(_)) if !url.starts_with(&base) => {
                    Err([&fault.sentence(&intl()), " ", texts().studio_address_blocked()].concat())
                }
                Err(fault) => Err(fault.sentence(&intl())),
            };
            Action::Arrived(asked, url, content)
        });
    }

    /// Asks for the words of the language that the embed names.
    fn learn(&self, context: &Context<Self>) {
        let lang = self.studio.draft.value("lang").to_owned();
        if lang.is_empty() {
            return;
        }
        context.link().send_future(async move {
            let words = browser::words(&lang).await;
            Action::Spoken(lang, words.map_or_else(language, |words| Language::of(&words)))
        });
    }

    /// Makes room for numbers of the reader's.
    fn begin(&mut self) {
        self.stop();
        self.studio.forget_table();
        self.studio.is_hovered = false;
        self.studio.is_refused = false;
        self.studio.numbers = Numbers::Reading;
        self.studio.origin = Origin::File;
        self.studio.address.clear();
        self.studio.draft.set("src", String::new());
    }

    /// Whatever is on its way does not count any more.
    fn stop(&mut self) {
        self.studio.requests += 1;
        self.studio.sight.heights.clear();
        self.studio.is_download_wanted = false;
        // In the middle of its work it hears of nothing.
        if self.studio.progress.take().is_some() {
            self.worker = None;
        }
    }

    /// Stops what is read; where nothing was shown before, the bundled numbers are.
    fn cancel(&mut self, context: &Context<Self>) {
        self.stop();
        if matches!(self.studio.numbers, Numbers::Reading) {
            self.studio.draft.set("src", String::new());
            self.ask(context);
        }
    }

    /// What was asked for has come, or has not.
    fn arrived(&mut self, context: &Context<Self>, name: String, content: Result<Content, String>) {
        match content {
            Ok(content) if content.bytes().is_some() => {
                let about = self.studio.about_of(&name);
                self.read(context, Asked { name, content: Rc::new(content), about });
            }
            content => self.studio.arrived(name, content),
        }
    }

    /// Reads a large file in a thread of its own, or here where there is none.
    fn read(&mut self, context: &Context<Self>, asked: Asked) {
        self.stop();
        let link = context.link();
        if self.worker.is_none() {
            self.worker = Worker::start(link.callback(|(asked, reply)| Action::Replied(asked, reply)));
        }
        let number = self.studio.requests;
        let bytes = asked.content.bytes().unwrap_or_default();
        if self.worker.as_ref().is_some_and(|worker| worker.read(number, &asked.name, bytes, &asked.about)) {
            self.studio.progress = Some(0.0);
            self.asked = Some(asked);
        } else {
            self.read_here(asked);
        }
    }

    fn read_here(&mut self, Asked { name, content, about }: Asked) {
        self.studio.show(OpenedFile::read(name, Content::clone(&content).without_workbook(), about), None);
    }

    /// Reads the file again, of which more is said.
    fn tell(&mut self, context: &Context<Self>, about: About) {
        let Some(opened) = self.studio.opened() else { return };
        let (name, content) = (opened.name.clone(), opened.content());
        if content.bytes().is_some() {
            self.studio.about.clone_from(&about);
            self.read(context, Asked { name, content, about });
        } else {
            self.studio.show(opened.with(about), None);
        }
    }

    /// What the thread says of the file.
    fn replied(&mut self, context: &Context<Self>, asked: u32, reply: Reply) -> bool {
        match reply {
            Reply::Broken => {
                self.worker = None;
                // It was kept from starting, or has stopped at something.
                if self.studio.progress.take().is_some()
                    && let Some(asked) = self.asked.take()
                {
                    self.read_here(asked);
                }
            }
            _ if asked != self.studio.requests => return false,
            Reply::Progress(done) => self.studio.progress = Some(done),
            Reply::Found(findings, file) => {
                let Some(asked) = self.asked.take() else { return false };
                let Some(file) = file else {
                    self.studio.show(of_worker(asked, *findings, None), None);
                    return true;
                };
                let number = self.studio.requests;
                let progress = context.link().callback(move |done| Action::Progress(number, done));
                context.link().send_future(async move {
                    let loaded = worker::dataset(&file, progress).await.map(Rc::new);
                    let hosted = Hosted::of(&file);
                    Action::Opened(number, Box::new(of_worker(asked, *findings, loaded)), hosted)
                });
            }
        }
        true
    }

    /// Works out the next of what waits, once the page has answered its reader.
    fn go_on(&self, context: &Context<Self>) {
        if self.studio.waiting != Waiting::Nothing {
            let asked = self.studio.requests;
            context.link().send_future(async move {
                pause().await;
                Action::GoOn(asked)
            });
        }
    }

    /// Hands out the dataset, once it is read in the way that was said last.
    fn download(&mut self) {
        self.studio.is_download_wanted = self.studio.progress.is_some() || self.studio.waiting == Waiting::Choices;
        if !self.studio.is_download_wanted
            && let (Numbers::Read(opened), Some(hosted)) = (&self.studio.numbers, &self.studio.hosted)
        {
            browser::download(hosted, &opened.file_name());
        }
    }

    /// Reads what the reader hands over.
    fn take(&mut self, context: &Context<Self>, handed: Handed) {
        self.begin();
        handed::clear_field();
        let (asked, name) = (self.studio.requests, handed.name());
        context.link().send_future(async move { Action::Arrived(asked, name, handed.content().await) });
    }

    /// The share card of what the embed shows.
    fn card(&self) -> Html {
        let loaded = self.studio.opened().and_then(|opened| opened.outcome.as_ref().ok());
        let Some(loaded) = loaded.filter(|_| self.studio.waiting == Waiting::Nothing) else {
            return Html::default();
        };
        let attributes = self.studio.draft.attributes(Some(&loaded.dataset));
        let all: Vec<(String, String)> = attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let options = Rc::new(Options::parse(&all).0);
        html! { <ShareCard loaded={loaded.clone()} {options} language={self.studio.language()} accent={self.studio.draft.value("accent").to_owned()} /> }
    }
}

fn of_worker(Asked { name, content, about }: Asked, findings: Findings, loaded: Option<Rc<Loaded>>) -> OpenedFile {
    OpenedFile::of_worker(name, content, about, findings, loaded)
}

/// Takes what is pasted, wherever that is not meant for a field.
fn pasting(context: &Context<App>) -> Option<EventListener> {
    let link = context.link().clone();
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&browser::document()?.into(), "paste", options, move |event| {
        if let Some(handed) = Handed::pasted(event) {
            event.prevent_default();
            link.send_message(Action::Take(handed));
        }
    }))
}
