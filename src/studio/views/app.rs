//! The studio as a component: carries out what the reader does.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use yew::prelude::*;

use super::share_card::ShareCard;
use super::{builder, file, snippets};
use crate::content::messages::Language;
use crate::content::messages::studio::{intl, language, texts};
use crate::load;
use crate::state::options::{Options, View};
use crate::studio::browser;
use crate::studio::handed::{self, Handed};
use crate::studio::state::draft::Draft;
use crate::studio::state::opened_file::Content;
use crate::studio::state::snippets::Site;
use crate::studio::state::studio::{Action, Numbers, Origin, Studio};

/// The bundled dataset, from the site's folder.
const BUNDLED: &str = "data/bts.json";
/// A table to try, of an invented artist.
const SAMPLE: &str = include_str!("sample.csv");

/// What the page hands in.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct AppProps {
    /// Where the files of embeds lie.
    pub(crate) site: Site,
}

/// The studio.
pub(crate) struct App {
    studio: Studio,
    /// Hears of what is pasted anywhere on the page.
    _pasting: Option<EventListener>,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let draft = Draft::of_query(&browser::query());
        let mut app = Self { studio: Studio::new(draft), _pasting: pasting(context) };
        app.ask(context);
        app.learn(context);
        app
    }

    fn update(&mut self, context: &Context<Self>, act: Action) -> bool {
        self.studio.copied = None;
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
                    self.studio.suggest();
                }
                if option == "lang" {
                    self.learn(context);
                }
            }
            Action::Host(host) => {
                self.studio.keep("host");
                self.studio.draft.host = host;
            }
            Action::Pin(is_pinned) => self.studio.draft.is_pinned = is_pinned,
            Action::Width(width) => self.studio.draft.width = width,
            Action::Address(address) => {
                // Of a file it is where it will lie; else it counts once it is to be read.
                if self.studio.origin == Origin::File {
                    self.studio.draft.set("src", address.trim().to_owned());
                }
                self.studio.address = address;
            }
            Action::Read => {
                self.studio.draft.set("src", self.studio.address.trim().to_owned());
                self.ask(context);
            }
            Action::Bundle => {
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
                self.begin();
                self.studio.arrived(texts().studio_sample.to_owned(), Ok(Content::of_text(SAMPLE)));
            }
            Action::Arrived(asked, name, content) => {
                if asked != self.studio.requests {
                    return false;
                }
                self.studio.arrived(name, content);
            }
            Action::Say(about) => self.studio.about = about,
            Action::Tell(about) => {
                if let Numbers::Read(opened) = &self.studio.numbers {
                    self.studio.show(opened.with(about));
                }
            }
            Action::Download => {
                // What was just typed belongs to it.
                if let Some(opened) = self.studio.opened().filter(|opened| opened.about != self.studio.about) {
                    self.studio.show(opened.with(self.studio.about.clone()));
                }
                if let (Numbers::Read(opened), Some(hosted)) = (&self.studio.numbers, &self.studio.hosted) {
                    browser::download(hosted, &opened.file_name());
                }
            }
            Action::Copy(text) => {
                context.link().send_future(async move { Action::Copied(browser::copy(text).await) });
                return false;
            }
            Action::Copied(is_copied) => self.studio.copied = Some(is_copied),
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
                <h1>{ texts().studio_title }</h1>
                <p class="lead">{ texts().studio_lead }</p>
                <p class="back"><a href={back}>{ texts().studio_back }</a></p>
                <nav aria-label={texts().studio_steps}>
                    <ol>
                        <li><a href="#studio-numbers">{ texts().studio_numbers }</a></li>
                        <li><a href="#studio-build">{ texts().studio_embed }</a></li>
                        <li><a href="#studio-paste">{ texts().studio_paste }</a></li>
                    </ol>
                </nav>
                <div class="bench">
                    <div class="steps">
                        { file::numbers(&self.studio, &emit) }
                        { builder::controls(&self.studio, &emit) }
                        { snippets::lines(&self.studio, &emit, &context.props().site) }
                    </div>
                    { snippets::preview(&self.studio) }
                </div>
                // Outside of what the preview moves in, so that it is never beneath it.
                { self.card() }
            </>
        }
    }
}

impl App {
    /// Asks for the numbers at the address of the draft, or for the bundled ones.
    fn ask(&mut self, context: &Context<Self>) {
        self.studio.requests += 1;
        self.studio.hosted = None;
        self.studio.numbers = Numbers::Reading;
        // It stands in lines that are pasted elsewhere.
        let src = browser::absolute(self.studio.draft.value("src"));
        self.studio.draft.set("src", src.clone());
        self.studio.address.clone_from(&src);
        let asked = self.studio.requests;
        self.studio.origin = if src.is_empty() { Origin::Bundled } else { Origin::Address };
        let url = if src.is_empty() { [&context.props().site.base, BUNDLED].concat() } else { src };
        context.link().send_future(async move {
            let content = match load::bytes(&url).await {
                Ok(bytes) => handed::read(bytes).await,
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
        self.studio.requests += 1;
        self.studio.is_hovered = false;
        self.studio.is_refused = false;
        self.studio.numbers = Numbers::Reading;
        self.studio.origin = Origin::File;
        self.studio.address.clear();
        self.studio.draft.set("src", String::new());
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
        let Some(loaded) = self.studio.opened().and_then(|opened| opened.outcome.as_ref().ok()) else {
            return Html::default();
        };
        let attributes = self.studio.draft.attributes(Some(&loaded.dataset));
        let all: Vec<(String, String)> = attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let options = Rc::new(Options::parse(&all).0);
        html! { <ShareCard loaded={loaded.clone()} {options} language={self.studio.language()} accent={self.studio.draft.value("accent").to_owned()} /> }
    }
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
