//! What every component receives: the snapshot on display, the state of the widget, and where events go.

use std::ops::Deref;
use std::rc::Rc;

use milestream_data::Date;
use milestream_data::query::CounterRef;
use yew::prelude::*;

use crate::content::age::age;
use crate::content::intl::Intl;
use crate::content::messages::fill;
use crate::content::snapshot::Snapshot;
use crate::load::Loaded;
use crate::state::model::{Event, Model, newest};
use crate::state::options::View;
use crate::table::virtual_window::MAX_FULL_ROWS;

/// A cheap handle that compares by identity; made anew whenever the model changes.
#[derive(Clone)]
pub struct ViewContext(Rc<Fields>);

/// What a [`ViewContext`] holds, besides the snapshot that sentences are made from.
pub struct Fields {
    snapshot: Snapshot,
    /// The state of the widget.
    pub model: Model,
    /// Where events go.
    pub emit: Callback<Event>,
    /// The region of a long table, where there is one.
    pub region: NodeRef,
}

impl ViewContext {
    /// A context of a loaded dataset.
    pub fn new(loaded: Rc<Loaded>, model: Model, intl: Intl, emit: Callback<Event>, region: NodeRef) -> Self {
        let (at, now) = (model.day(&loaded.dataset), model.now(&loaded.dataset));
        let snapshot = Snapshot { loaded, options: model.options.clone(), at, now, intl };
        Self(Rc::new(Fields { snapshot, model, emit, region }))
    }

    /// Whether `other` shows the same dataset with the same options on the same day. Search, filters, tab and opened track may
    /// differ.
    pub fn is_alike(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.loaded, &other.loaded)
            && Rc::ptr_eq(&self.model.options, &other.model.options)
            && (&self.intl, &self.emit) == (&other.intl, &other.emit)
            && (self.at, self.now, self.model.today, self.model.has_program)
                == (other.at, other.now, other.model.today, other.model.has_program)
    }

    /// Whether a tab of the board is drawn. A closed tab with a short table is in the document too, for programs that read the
    /// page; a long one would take too much time for something invisible.
    pub fn draws_tab(&self, view: View) -> bool {
        self.model.tab == view || self.dataset().tracks().len() <= MAX_FULL_ROWS
    }

    /// The text where nothing is known yet; `{date}` is the day that is shown. No later date has more than the newest.
    pub fn nothing_known(&self) -> &'static str {
        let is_newest = self.at.over() >= newest(self.dataset(), self.model.today);
        if is_newest { self.words().entry_none() } else { self.words().entry_nothing() }
    }

    /// Whether it has just passed a milestone.
    pub fn has_crossed(&self, counter_ref: CounterRef) -> bool {
        self.model.crossed.iter().any(|crossing| crossing.counter_ref == counter_ref)
    }

    /// A callback that reports `event`.
    pub fn on<T: 'static>(&self, event: impl Fn(T) -> Event + 'static) -> Callback<T> {
        self.emit.reform(event)
    }

    /// A callback that reports an event where there is one.
    pub fn when<T: 'static>(&self, event: impl Fn(T) -> Option<Event> + 'static) -> Callback<T> {
        let emit = self.emit.clone();
        Callback::from(move |input| {
            if let Some(event) = event(input) {
                emit.emit(event);
            }
        })
    }

    /// The age of a figure that is more than a year old, to stand beside its date. The style sheet keeps them apart, so that
    /// no sign begins a line.
    pub fn age(&self, as_of: Date) -> Html {
        self.ago(as_of).map(|ago| html! { <>{ " " }<span part="age" class="age">{ ago }</span></> }).unwrap_or_default()
    }

    /// The age within a line of text: ` (20 months ago)`.
    pub fn age_aside(&self, as_of: Date) -> Html {
        self.ago(as_of).map(|ago| self.aside("age", &ago)).unwrap_or_default()
    }

    /// The date and the age within a line of text: ` (26 March 2025, 20 months ago)`.
    pub fn date_aside(&self, as_of: Date) -> Html {
        let date = self.date(as_of);
        match self.ago(as_of) {
            Some(ago) => self.aside("date age", &[&*date, self.words().list_separator(), &ago].concat()),
            None => self.aside("date", &date),
        }
    }

    fn aside(&self, part: &'static str, text: &str) -> Html {
        let (_, aside) = self.words().with_aside().split_once("{text}").unwrap_or_default();
        html! { <span {part} class="age">{ fill(aside, &[("aside", text)]) }</span> }
    }

    fn ago(&self, as_of: Date) -> Option<String> {
        age(self.dated(as_of), self.now).map(|(count, unit)| self.intl.ago(count, unit))
    }
}

impl PartialEq for ViewContext {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for ViewContext {
    type Target = Fields;

    fn deref(&self) -> &Fields {
        &self.0
    }
}

impl Deref for Fields {
    type Target = Snapshot;

    fn deref(&self) -> &Snapshot {
        &self.snapshot
    }
}

/// The props of every component that needs only the context.
#[derive(Clone, PartialEq, Properties)]
pub struct ViewProps {
    /// What the views share.
    pub context: ViewContext,
}
