//! The root: asks for the dataset, keeps the state, shows the view.

mod background;

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use self::background::{after_roll, prepare};
use super::crossings::{new_crossings, recent_crossings};
use super::focus::{focus_first, has_focus};
use super::leaderboard::measure;
use super::placeholder::{error_message, skeleton};
use super::view::WidgetView;
use super::view_context::ViewContext;
use crate::content::counter::artist_color;
use crate::content::intl::Intl;
use crate::content::messages::Language;
use crate::load::availability;
use crate::load::error::LoadError;
use crate::load::{self, Loaded};
use crate::state::model::{Event, Load, Model};
use crate::state::options::Options;
use crate::state::today::Today;
use crate::table::virtual_window::VirtualWindow;

/// The id of a mount that is in the pool and shows nothing.
pub const POOLED: u32 = 0;

/// Props of [`App`].
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// What the embed asks for.
    pub options: Rc<Options>,
    /// The texts, in the language that the options or what is around the element name.
    pub language: &'static Language,
    /// The reader's calendar day.
    pub today: Today,
    /// Counts the widgets that use this mount, from 1; [`POOLED`] while none does. Another number starts anew.
    pub mount_id: u32,
    /// Called with every event, after the state has changed.
    pub on_event: Callback<Event>,
}

impl App {
    /// The message that `event` happened to the widget in `mount_id`.
    pub const fn message(mount_id: u32, event: Event) -> Message {
        Message { mount_id, url: None, event }
    }
}

/// A widget, in whichever mount: from the request for its dataset to its last event.
pub struct App {
    model: Model,
    intl: Intl,
    /// Events for the page, sent once what they tell of can be seen.
    pending_events: Vec<Event>,
    /// Whether a reader or a script asked for the dataset, and must hear the outcome even where nothing changed.
    is_awaited: bool,
    /// The element of the skeleton or the error.
    placeholder: NodeRef,
    /// The mount whose first element takes over the focus of a placeholder that the numbers replace.
    focus_due: Option<Element>,
    /// The region of a long table, where there is one.
    region: NodeRef,
    /// Whether its scroll position may differ from the model's: engines differ in what a closed tab remembers.
    is_reopened: bool,
    /// How far it must be scrolled once the rows have the height that was measured.
    scroll_due: Option<u32>,
    /// Where components send their events; the same callback for as long as the widget lives.
    emit: Callback<Event>,
}

impl App {
    fn mounted(context: &Context<Self>) -> Self {
        let AppProps { options, language, today, mount_id, .. } = context.props();
        let mount_id = *mount_id;
        Self {
            model: Model::new(options.clone(), *today),
            intl: Intl::new(options.lang.as_deref(), language),
            pending_events: Vec::new(),
            is_awaited: false,
            placeholder: NodeRef::default(),
            focus_due: None,
            region: NodeRef::default(),
            is_reopened: false,
            scroll_due: None,
            emit: context.link().callback(move |event| Self::message(mount_id, event)),
        }
    }

    /// Shows the dataset that the options name; at once if the page has it already, so that no skeleton flashes up.
    fn start(&mut self, context: &Context<Self>) {
        let Some(url) = &self.model.options.src else { return };
        let known = load::cached_dataset(url);
        // A request under way may bring something newer than what the page has.
        if known.is_none() || load::is_under_way(url) {
            self.load(context);
        }
        if let Some(loaded) = known {
            let event = self.check_loaded(Event::DatasetLoaded(loaded.clone()));
            if matches!(event, Event::DatasetLoaded(_)) {
                self.complete(context, loaded);
                after_roll(Self::sender(context, Event::Settled));
            }
            self.model.apply(event.clone());
            self.pending_events.push(event);
        }
    }

    /// Asks for the dataset that the options name.
    fn load(&self, context: &Context<Self>) {
        let Some(url) = self.model.options.src.clone() else { return };
        let mount_id = context.props().mount_id;
        context.link().send_future(async move {
            let event = match load::dataset(&url).await {
                Ok(loaded) => Event::DatasetLoaded(loaded),
                Err(error) => Event::LoadFailed(error, load::known_since(&url)),
            };
            Message { mount_id, url: Some(url), event }
        });
    }

    /// The event of a dataset that arrived; a failure if it has no figure for these options, so that the host's own words stay.
    fn check_loaded(&self, event: Event) -> Event {
        let Event::DatasetLoaded(loaded) = &event else { return event };
        match availability::missing(&loaded.dataset, &self.model.options, self.model.newest_begun()) {
            None => event,
            Some(error) => {
                let is_known = matches!(&self.model.load, Load::Failed(known) if *known == error);
                if !is_known {
                    load::log_error(&error);
                }
                Event::LoadFailed(error, self.model.options.src.as_deref().and_then(load::known_since))
            }
        }
    }

    /// Sends an event to the widget that uses the mount now; nobody hears it once another one does.
    fn sender(context: &Context<Self>, event: Event) -> impl FnOnce() + use<> {
        let (mount_id, link) = (context.props().mount_id, context.link().clone());
        move || link.send_message(Self::message(mount_id, event))
    }

    /// What the components see of a loaded dataset.
    fn view_context(&self, loaded: &Rc<Loaded>) -> ViewContext {
        ViewContext::new(loaded.clone(), self.model.clone(), self.intl.clone(), self.emit.clone(), self.region.clone())
    }

    /// Accepts a dataset: the first one, or a newer version of the one on display.
    fn receive(&mut self, context: &Context<Self>, loaded: Rc<Loaded>) {
        let before = self.model.shown().map(|old| (old.clone(), self.model.day(&old.dataset)));
        context.props().on_event.emit(Event::Replaced);
        let event = Event::DatasetLoaded(loaded.clone());
        self.model.apply(event.clone());
        self.pending_events.push(event);
        if let Some((old, day)) = before {
            let crossed = new_crossings(&self.view_context(&loaded), &old.dataset, day);
            if !crossed.is_empty() {
                let event = Event::Crossed(crossed.into());
                self.model.apply(event.clone());
                self.pending_events.push(event);
            }
        } else {
            after_roll(Self::sender(context, Event::Settled));
        }
        self.complete(context, loaded);
    }

    /// Adds to the first picture of a dataset what waits for the whole program.
    fn complete(&self, context: &Context<Self>, loaded: Rc<Loaded>) {
        if loaded.dataset.has_pictures() {
            load::after_arrival(Box::new(Self::sender(context, Event::ProgramArrived)));
        }
        prepare(loaded, self.intl.clone(), Self::sender(context, Event::Prepared));
    }
}

/// An event on its way, with the widget and the dataset that it belongs to: by now the mount may show others.
pub struct Message {
    mount_id: u32,
    url: Option<String>,
    event: Event,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let mut app = Self::mounted(context);
        app.start(context);
        app
    }

    fn update(&mut self, context: &Context<Self>, Message { mount_id, url, event }: Message) -> bool {
        if mount_id != context.props().mount_id || (url.is_some() && url != self.model.options.src) {
            return false;
        }
        let event = self.check_loaded(event);
        let ends = matches!(event, Event::DatasetLoaded(_) | Event::LoadFailed(..));
        let is_awaited = if ends { std::mem::take(&mut self.is_awaited) } else { false };
        if self.model.is_redundant(&event) {
            if is_awaited {
                context.props().on_event.emit(event);
            }
            return false;
        }
        let event = match (event, self.model.shown()) {
            (Event::Settled, Some(loaded)) => {
                let recent = recent_crossings(&self.view_context(loaded));
                if recent.is_empty() {
                    return false;
                }
                Event::Celebrated(recent.into())
            }
            (event, _) => event,
        };
        if let Event::DatasetLoaded(loaded) = event {
            let placeholder = self.placeholder.cast::<Element>().filter(has_focus);
            self.focus_due = placeholder.and_then(|placeholder| placeholder.parent_element());
            self.receive(context, loaded);
            return true;
        }
        if let Event::Scrolled(seen) = &event {
            // The reader may have scrolled on since it was measured: the measurement may have had to wait for the rest.
            let region = self.region.cast::<Element>();
            let scrolled = region.and_then(|region| u32::try_from(region.scroll_top()).ok()).unwrap_or(seen.scrolled);
            self.scroll_due = VirtualWindow { scrolled, ..*seen }.scrolled_as(self.model.window);
        }
        let was_scrolled = self.model.window.scrolled > 0 && !matches!(event, Event::Scrolled(_));
        self.model.apply(event.clone());
        // A new set of rows starts at the top.
        if was_scrolled
            && self.model.window.scrolled == 0
            && let Some(region) = self.region.cast::<Element>()
        {
            region.set_scroll_top(0);
        }
        self.is_reopened |= matches!(event, Event::TabChosen(_) | Event::Printed(false));
        let is_asked_for = matches!(event, Event::LoadStarted | Event::RefreshDue);
        if is_asked_for {
            self.is_awaited |= matches!(event, Event::LoadStarted);
            self.load(context);
        }
        context.props().on_event.emit(match event {
            // The model knows whether the previous numbers are still shown.
            Event::LoadFailed(error, _) => {
                Event::LoadFailed(error, self.model.stale.as_ref().map(|stale| stale.since_ms))
            }
            event => event,
        });
        !is_asked_for || matches!(self.model.load, Load::Loading)
    }

    fn changed(&mut self, context: &Context<Self>, old: &AppProps) -> bool {
        let AppProps { options, language, mount_id, .. } = context.props();
        if *mount_id != old.mount_id {
            *self = Self::mounted(context);
            if *mount_id != POOLED {
                self.start(context);
            }
            return true;
        }
        if *options == old.options && *language == old.language {
            return false;
        }
        self.intl = Intl::new(options.lang.as_deref(), language);
        let is_elsewhere = options.src != old.options.src;
        self.model.apply(Event::OptionsChanged(options.clone()));
        if is_elsewhere {
            self.model.apply(Event::LoadStarted);
            self.start(context);
        } else if let Load::Ready(loaded) = &self.model.load {
            let event = self.check_loaded(Event::DatasetLoaded(loaded.clone()));
            if let Event::LoadFailed(error, _) = event {
                self.model.apply(Event::LoadFailed(error.clone(), None));
                self.pending_events.push(Event::LoadFailed(error, None));
            }
        } else if matches!(self.model.load, Load::Failed(LoadError::NoFigure(_))) {
            // The dataset may have a figure for the new options.
            self.model.apply(Event::LoadStarted);
            self.start(context);
        }
        true
    }

    fn rendered(&mut self, context: &Context<Self>, _is_first: bool) {
        for event in std::mem::take(&mut self.pending_events) {
            context.props().on_event.emit(event);
        }
        if context.props().mount_id != POOLED
            && let Load::Ready(loaded) = &self.model.load
        {
            context.props().on_event.emit(Event::Drawn(artist_color(&loaded.dataset, &self.model.options)));
        }
        if let Some(mount) = self.focus_due.take() {
            focus_first(&mount);
        }
        if let Some(top) = self.scroll_due.take().and_then(|top| i32::try_from(top).ok())
            && let Some(region) = self.region.cast::<Element>()
        {
            region.set_scroll_top(top);
        }
        let is_reopened = std::mem::take(&mut self.is_reopened);
        if (is_reopened || !self.model.window.is_measured)
            && let Some(seen) = self.region.cast::<Element>().and_then(|region| measure(&region, self.model.window))
            && seen != self.model.window
        {
            context.link().send_message(Self::message(context.props().mount_id, Event::Scrolled(seen)));
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        context.props().on_event.emit(Event::Drawing);
        let mount_id = context.props().mount_id;
        if mount_id == POOLED {
            return Html::default();
        }
        match &self.model.load {
            Load::Loading => skeleton(self.model.options.view, &self.intl, &self.placeholder),
            Load::Failed(error) => {
                let on_retry = context.link().callback(move |()| App::message(mount_id, Event::LoadStarted));
                error_message(error, &self.intl, &on_retry, &self.placeholder)
            }
            Load::Ready(loaded) => html! { <WidgetView context={self.view_context(loaded)} /> },
        }
    }
}
