//! The state of one widget and how past events change it. Pure: no browser, no clock.

use std::rc::Rc;

use milestream_data::model::TrackId;
use milestream_data::{Dataset, Date, Day, query};

use crate::content::citation::Citation;
use crate::content::csv_export::{ExportKind, ExportOutcome};
use crate::load::Loaded;
use crate::load::error::LoadError;
use crate::refresh::{Crossing, Stale};
use crate::state::options::{By, Filter, Options, Rows, Sort, VersionsOption, View, WhoseOption};
use crate::state::table_state::TableState;
use crate::state::today::Today;
use crate::table::virtual_window::VirtualWindow;

/// Where the dataset is on its way to the reader.
#[derive(Clone, Debug, PartialEq)]
pub enum Load {
    /// Asked for.
    Loading,
    /// Here.
    Ready(Rc<Loaded>),
    /// Not to be had, for a reason.
    Failed(LoadError),
}

/// What has happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// The embed's options are others now.
    OptionsChanged(Rc<Options>),
    /// The dataset was asked for, again perhaps.
    LoadStarted,
    /// It is time to ask for it again.
    RefreshDue,
    /// The dataset came.
    DatasetLoaded(Rc<Loaded>),
    /// It did not; what came before was last given then, in milliseconds since 1970.
    LoadFailed(LoadError, Option<f64>),
    /// What is shown is about to be replaced by a newer state of it.
    Replaced,
    /// What is shown has passed milestones since it was asked for before.
    Crossed(Rc<[Crossing]>),
    /// The reader's calendar day is this one.
    DayChanged(Today),
    /// The reader chose a day.
    DateChosen(Day),
    /// The reader chose a tab of the board.
    TabChosen(View),
    /// The reader chose what the leaderboard ranks.
    RankingChosen(By),
    /// The reader typed into the search field.
    SearchTyped(String),
    /// The reader chose an order of rows.
    SortChosen(Sort),
    /// The reader narrowed the rows down, or no longer does.
    FilterChosen(Filter, Option<String>),
    /// The reader chose whose songs are ranked.
    WhoseChosen(WhoseOption),
    /// The reader chose whether versions have a row each.
    VersionsChosen(VersionsOption),
    /// The reader chose how much a row says.
    RowsChosen(Rows),
    /// The reader wants to see all rows again.
    FiltersCleared,
    /// The reader opened a track of the leaderboard, or closed it.
    TrackOpened(Option<TrackId>),
    /// The reader takes the rows along, as this text.
    ExportRequested(ExportKind, Rc<str>),
    /// The browser has done so, or not.
    ExportFinished(ExportOutcome),
    /// The reader takes along all rows, or those that are shown again.
    ExportAllToggled,
    /// The reader asked for all rows, or for few again.
    ExpansionToggled,
    /// The reader scrolled through a long table, or its rows were measured.
    Scrolled(VirtualWindow),
    /// The reader asked where something comes from.
    SourceOpened(Rc<Citation>),
    /// And is done reading it.
    SourceClosed,
    /// The page is about to be printed, or no longer.
    Printed(bool),
    /// What the next key or click in a long table needs was worked out.
    Prepared,
    /// What is shown is about to be drawn anew.
    Drawing,
    /// What is shown stands on the page.
    Drawn,
}

/// The state of one widget.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// What the embed asks for.
    pub options: Rc<Options>,
    /// The dataset, or where it is.
    pub load: Load,
    /// Where the dataset that is here is from: the option `src` of when it came.
    pub from: Option<String>,
    /// Why the dataset that is here is not newer, where it was asked for again in vain.
    pub stale: Option<Stale>,
    /// The milestones that were passed when it last changed.
    pub crossed: Rc<[Crossing]>,
    /// What day it is, passed in; nothing later is shown.
    pub today: Today,
    /// The day the reader chose, while no option changes.
    pub chosen: Option<Day>,
    /// The open tab of the board.
    pub tab: View,
    /// What the leaderboard ranks.
    pub ranking: By,
    /// Which rows, in which order.
    pub table_state: TableState,
    /// Whether rows beyond the limit are shown.
    pub is_expanded: bool,
    /// The track of the leaderboard that is open.
    pub opened: Option<TrackId>,
    /// What the reader sees of a long table.
    pub window: VirtualWindow,
    /// Whether all rows are in the document, to be printed.
    pub is_printed: bool,
    /// What the reader took along, and what the browser made of it.
    pub export: Option<(ExportKind, Option<ExportOutcome>)>,
    /// Whether the reader takes along all rows, and not those alone that are shown.
    pub exports_all: bool,
    /// The number whose sources are open.
    pub citation: Option<Rc<Citation>>,
}

impl Model {
    /// A widget that has just been asked for.
    pub fn new(options: Rc<Options>, today: impl Into<Today>) -> Self {
        let (tab, ranking) = (first_tab(&options), options.by);
        let table_state = TableState::of(&options);
        Self {
            options,
            load: Load::Loading,
            from: None,
            stale: None,
            crossed: Rc::default(),
            today: today.into(),
            chosen: None,
            tab,
            ranking,
            table_state,
            is_expanded: false,
            opened: None,
            window: VirtualWindow::default(),
            is_printed: false,
            export: None,
            exports_all: false,
            citation: None,
        }
    }

    /// What `event` leads to.
    pub fn apply(&mut self, event: Event) {
        let before = (self.table_state.clone(), self.ranking);
        self.follow(event);
        // Other rows are read from the first one on, and nobody has taken them along.
        if before != (self.table_state.clone(), self.ranking) {
            self.window = self.window.at_top();
            self.export = None;
        }
    }

    fn follow(&mut self, event: Event) {
        match event {
            Event::OptionsChanged(options) => {
                if options.as_of != self.options.as_of {
                    self.chosen = None;
                }
                if options.view != self.options.view {
                    self.tab = first_tab(&options);
                }
                if options.by != self.options.by {
                    self.ranking = options.by;
                }
                let table_state = TableState::of(&options);
                if table_state != TableState::of(&self.options) {
                    self.table_state = table_state;
                }
                self.options = options;
            }
            // What is shown stays until something better is there.
            Event::LoadStarted => {
                if !matches!(self.load, Load::Ready(_)) {
                    self.load = Load::Loading;
                }
            }
            Event::DatasetLoaded(loaded) => {
                if let Some(old) = self.shown().cloned() {
                    self.remap(&old.dataset, &loaded.dataset);
                } else {
                    // Ids are those of one dataset.
                    (self.opened, self.citation) = (None, None);
                }
                self.load = Load::Ready(loaded);
                self.from.clone_from(&self.options.src);
                self.stale = None;
                self.crossed = Rc::default();
            }
            Event::LoadFailed(error, since_ms) => {
                if let Some(since_ms) = since_ms.filter(|_| self.shown().is_some()) {
                    self.stale = Some(Stale { error, since_ms });
                } else {
                    self.load = Load::Failed(error);
                    (self.stale, self.citation) = (None, None);
                }
            }
            Event::Crossed(crossed) => self.crossed = crossed,
            Event::DayChanged(day) => self.today = day,
            Event::DateChosen(day) => self.chosen = Some(day),
            Event::TabChosen(tab) => self.tab = tab,
            Event::RankingChosen(by) => self.ranking = by,
            Event::SearchTyped(search) => self.table_state.search = search,
            Event::SortChosen(sort) => self.table_state.sort = sort,
            Event::FilterChosen(filter, value) => self.table_state.filter(filter, value),
            Event::WhoseChosen(whose) => self.table_state.whose = whose,
            Event::VersionsChosen(versions) => self.table_state.versions = versions,
            Event::RowsChosen(rows) => self.table_state.rows = rows,
            Event::FiltersCleared => {
                self.table_state =
                    TableState { sort: self.table_state.sort, rows: self.table_state.rows, ..TableState::default() }
            }
            Event::TrackOpened(track) => self.opened = track,
            Event::ExportRequested(take, _) => self.export = Some((take, None)),
            Event::ExportFinished(outcome) => {
                if let Some((_, known)) = &mut self.export {
                    *known = Some(outcome);
                }
            }
            Event::ExportAllToggled => (self.exports_all, self.export) = (!self.exports_all, None),
            Event::ExpansionToggled => (self.is_expanded, self.export) = (!self.is_expanded, None),
            Event::Scrolled(window) => self.window = window,
            Event::Printed(is_printed) => self.is_printed = is_printed,
            Event::SourceOpened(citation) => self.citation = Some(citation),
            Event::SourceClosed => self.citation = None,
            Event::RefreshDue | Event::Replaced | Event::Prepared | Event::Drawing | Event::Drawn => {}
        }
    }

    /// Keeps the reader's place when a newer state of the dataset comes: what is open stays open where it still exists, and
    /// whoever looks at the newest day goes on doing so. Nothing else depends on ids.
    fn remap(&mut self, old: &Dataset, new: &Dataset) {
        self.opened = self.opened.and_then(|track| new.remap_track(old, track));
        self.citation = self.citation.take().and_then(|citation| citation.remapped(old, new)).map(Into::into);
        if self.chosen == Some(newest(old, self.today)) {
            self.chosen = Some(newest(new, self.today));
        }
    }

    /// What is shown of the dataset that the options name; `None` while there is nothing, or another one still.
    pub fn shown(&self) -> Option<&Rc<Loaded>> {
        match &self.load {
            Load::Ready(loaded) if self.from == self.options.src => Some(loaded),
            _ => None,
        }
    }

    /// Whether an event says nothing new, so that nothing changes by it.
    pub fn knows(&self, event: &Event) -> bool {
        match (event, self.shown()) {
            (Event::DayChanged(day), _) => *day == self.today,
            (Event::DatasetLoaded(new), Some(old)) => Rc::ptr_eq(new, old) && self.stale.is_none(),
            (Event::LoadFailed(error, _), Some(_)) => self.stale.as_ref().is_some_and(|stale| stale.error == *error),
            (Event::LoadFailed(error, _), None) => matches!(&self.load, Load::Failed(known) if known == error),
            _ => false,
        }
    }

    /// The day that is shown: the reader's choice, else the option, else the newest day known to the dataset; never
    /// later than today. Whoever asks for a day sees what was known once it was over; the newest one is still
    /// [running](Day::running), and so is the one that the reader goes back to.
    pub fn day(&self, dataset: &Dataset) -> Day {
        let newest = newest(dataset, self.today);
        let asked = self.chosen.filter(|day| *day != newest);
        let asked = asked.or_else(|| self.options.as_of.filter(|_| self.chosen.is_none()).map(Date::last_day));
        asked.map_or(newest.running(), |day| day.min(newest.max(self.today.here)))
    }

    /// The day from which one looks ahead, to a deadline or a milestone: today, or the day that the embed is fixed to, or
    /// the past one that the reader chose. Where the dataset knows a newer day than the reader's, that is today.
    pub fn now(&self, dataset: &Dataset) -> Day {
        let (day, newest) = (self.day(dataset), newest(dataset, self.today));
        let is_fixed = self.chosen.is_none() && self.options.as_of.is_some();
        let today = newest.max(self.today.here);
        if is_fixed || day < newest {
            day
        } else if day.is_running() {
            today.running()
        } else {
            today
        }
    }
}

/// The newest day that the dataset knows, of those that have begun.
pub fn newest(dataset: &Dataset, today: Today) -> Day {
    query::dates_until(dataset, today.here, today.begun).pop().unwrap_or(today.here)
}

/// The tab that a board opens with.
fn first_tab(options: &Options) -> View {
    match options.view {
        View::Board | View::Badge => View::Counter,
        view => view,
    }
}
