//! What every component sees: the dataset at a day, the options, the language, and where events go.

use std::ops::Deref;
use std::rc::Rc;

use milestream_data::model::{ArtistId, Dataset, TrackId};
use milestream_data::query::CounterRef;
use milestream_data::{Date, Day};
use yew::prelude::*;

use crate::content::age::{Span, age};
use crate::content::intl::Intl;
use crate::content::messages::{Words, fill};
use crate::content::text_direction::isolated;
use crate::state::model::{Event, Model};
use crate::state::options::{Options, View};
use crate::table::virtual_window::MAX_FULL_ROWS;

/// What the components share; a cheap handle that compares by identity, made anew whenever the model changes.
#[derive(Clone)]
pub struct ViewContext(Rc<Fields>);

/// What a [`ViewContext`] holds.
pub struct Fields {
    /// What is shown.
    pub loaded: Rc<crate::load::Loaded>,
    /// The state of the widget.
    pub model: Model,
    /// The day it is shown at.
    pub at: Day,
    /// The day from which one looks ahead.
    pub now: Day,
    /// The reader's language.
    pub intl: Intl,
    /// Where events go.
    pub emit: Callback<Event>,
    /// The region of a long table, where there is one.
    pub region: NodeRef,
}

impl ViewContext {
    /// A context of a loaded dataset.
    pub fn new(
        loaded: Rc<crate::load::Loaded>,
        model: Model,
        intl: Intl,
        emit: Callback<Event>,
        region: NodeRef,
    ) -> Self {
        let (at, now) = (model.day(&loaded.dataset), model.now(&loaded.dataset));
        Self(Rc::new(Fields { loaded, model, at, now, intl, emit, region }))
    }

    /// Whether `other` shows the same dataset with the same options on the same day. Which rows a reader looks for, which
    /// tab and which track are open may differ.
    pub fn is_alike(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.loaded, &other.loaded)
            && Rc::ptr_eq(&self.model.options, &other.model.options)
            && (&self.intl, &self.emit) == (&other.intl, &other.emit)
            && (self.at, self.now, self.model.today) == (other.at, other.now, other.model.today)
    }

    /// Whether a tab of the board is drawn. One with a short table is in the document while it is closed too, for programs
    /// that read the page; a long one would take too much time for what nobody sees.
    pub fn draws_tab(&self, view: View) -> bool {
        self.model.tab == view || self.dataset().tracks().len() <= MAX_FULL_ROWS
    }

    /// What is shown.
    pub fn dataset(&self) -> &Dataset {
        &self.loaded.dataset
    }

    /// What the embed asks for.
    pub fn options(&self) -> &Options {
        &self.model.options
    }

    /// The words of the reader's language.
    pub fn words(&self) -> &'static Words {
        self.intl.words
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

    /// The date of a count. Where no count of the dataset has one, it is the day that the embed says: its owner knows.
    pub fn dated(&self, as_of: Date) -> Date {
        let told = self.options().as_of.filter(|_| as_of.is_unknown() && self.dataset().is_undated());
        told.unwrap_or(as_of)
    }

    /// The date of a count, by itself: `14 April 2022`, `Date unknown`.
    pub fn date(&self, as_of: Date) -> String {
        let as_of = self.dated(as_of);
        if as_of.is_unknown() { self.words().date_unknown.to_owned() } else { self.intl.date(as_of) }
    }

    /// From the oldest date to the newest, as coarsely as they can be told apart: `2022 to 2025`.
    pub fn span(&self, span: Span) -> String {
        match span.coarsest() {
            (date, None) => self.intl.date(date),
            (from, Some(to)) => {
                fill(self.words().from_to, &[("from", &self.intl.date(from)), ("to", &self.intl.date(to))])
            }
        }
    }

    /// How old a figure of this date is, where that is more than a year: ` · 20 months ago`, to stand beside its date.
    pub fn age(&self, as_of: Date) -> Html {
        match age(self.dated(as_of), self.now) {
            Some((count, unit)) => html! {
                <span part="age" class="age">{ self.words().beside }{ self.intl.ago(count, unit) }</span>
            },
            None => Html::default(),
        }
    }

    /// So many things, in digits.
    pub fn count(&self, things: usize) -> String {
        self.intl.count(u64::try_from(things).unwrap_or(u64::MAX))
    }

    /// The name of an artist.
    pub fn artist(&self, artist: ArtistId) -> &str {
        self.dataset().artist(artist).map_or("", |artist| artist.name.as_str())
    }

    /// The title of a track.
    pub fn title(&self, track: TrackId) -> &str {
        self.dataset().track(track).map_or("", |track| track.title.as_str())
    }

    /// The name of an album, known by one of its tracks.
    pub fn album(&self, track: TrackId) -> &str {
        self.dataset().track(track).and_then(|track| track.album.as_deref()).unwrap_or_default()
    }

    /// Whose album it is: the first artist of its tracks.
    pub fn album_artist(&self, track: TrackId) -> &str {
        let by = self.dataset().track(track).and_then(|track| track.artists.first());
        by.map_or("", |by| self.artist(*by))
    }

    /// An album with its artist: `Wings, BTS`.
    pub fn album_name(&self, track: TrackId) -> String {
        let parts = [self.album(track), self.album_artist(track)].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(self.words().list_separator)
    }

    /// The id of a track in the dataset, which stays when the dataset is asked for again.
    pub fn track_id(&self, track: TrackId) -> &str {
        self.dataset().track(track).map_or("", |track| track.id.as_str())
    }

    /// A track with its artists: `Boy With Luv, BTS with Halsey`.
    pub fn track_name(&self, track: TrackId) -> String {
        let mut name = isolated(self.title(track).to_owned());
        let credits = self.credits(track);
        if !credits.is_empty() {
            name.push_str(self.words().list_separator);
            name.push_str(&credits);
        }
        name
    }

    /// The artists of a track as one line: `Coldplay, BTS`, `BTS with Halsey`.
    pub fn credits(&self, track: TrackId) -> String {
        let Some(track) = self.dataset().track(track) else { return String::new() };
        let names = |ids: &[ArtistId]| {
            let names: Vec<String> = ids.iter().map(|id| isolated(self.artist(*id).to_owned())).collect();
            names.join(self.words().list_separator)
        };
        let mut line = names(&track.artists);
        if !track.featuring.is_empty() {
            line.push(' ');
            line.push_str(&fill(self.words().featuring, &[("artists", &names(&track.featuring))]));
        }
        line
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

/// The props of every component that needs only the context.
#[derive(Clone, PartialEq, Properties)]
pub struct ViewProps {
    /// What the views share.
    pub context: ViewContext,
}
