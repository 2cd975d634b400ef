//! The state of one widget and how past events change it. Pure: no browser, no clock.

use std::rc::Rc;

use milestream_data::model::{Color, TrackId};
use milestream_data::{Dataset, Date, Day, query};

use crate::content::citation::Citation;
use crate::content::csv_export::{ExportKind, ExportOutcome};
use crate::load::Loaded;
use crate::load::availability::{first_ranking, first_tab};
use crate::load::error::LoadError;
use crate::refresh::{Crossing, Stale};
use crate::state::options::{By, Filter, Options, Rows, Sort, VersionsOption, View, WhoseOption};
use crate::state::table_state::TableState;
use crate::state::today::Today;
use crate::table::virtual_window::VirtualWindow;

/// How far the dataset is.
#[derive(Clone, Debug, PartialEq)]
pub enum Load {
    /// The dataset is on its way.
    Loading,
    /// The dataset is shown.
    Ready(Rc<Loaded>),
    /// It could not be loaded.
    Failed(LoadError),
}

/// What has happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// The embed's options changed.
    OptionsChanged(Rc<Options>),
    /// The dataset was requested, perhaps again.
    LoadStarted,
    /// It is time to load it again.
    RefreshDue,
    /// The dataset came.
    DatasetLoaded(Rc<Loaded>),
    /// It did not. The time is when the server last gave the previous one, in milliseconds since 1970.
    LoadFailed(LoadError, Option<f64>),
    /// What is shown is about to be replaced by a newer state of it.
    Replaced,
    /// Something on display has passed milestones since the last load.
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
    /// The reader set a filter, or cleared it.
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
    /// The reader exports the rows, as this text.
    ExportRequested(ExportKind, Rc<str>),
    /// What the browser made of it.
    ExportFinished(ExportOutcome),
    /// The reader wants to export all rows, or only the visible ones again.
    ExportAllToggled,
    /// The reader asked for all rows, or for few again.
    ExpansionToggled,
    /// The reader scrolled through a long table, or its rows were measured.
    Scrolled(VirtualWindow),
    /// The reader asked where something comes from.
    SourceOpened(Rc<Citation>),
    /// The reader closed the sources.
    SourceClosed,
    /// The page is about to be printed, or no longer.
    Printed(bool),
    /// The preparation of a long table is complete.
    Prepared,
    /// The whole program is there, and not only what the first picture needs.
    ProgramArrived,
    /// The first picture has stood for a moment.
    Settled,
    /// Milestones were passed within a day before the page was opened.
    Celebrated(Rc<[Crossing]>),
    /// What is shown is about to be drawn anew.
    Drawing,
    /// What is shown stands on the page, about somebody of that colour.
    Drawn(Option<Color>),
}

/// The state of one widget.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// What the embed asks for.
    pub options: Rc<Options>,
    /// The dataset, or where it is.
    pub load: Load,
    /// The option `src` that the dataset was loaded from.
    pub from: Option<String>,
    /// Why the dataset is not newer, if the last load failed.
    pub stale: Option<Stale>,
    /// The milestones passed by the last change.
    pub crossed: Rc<[Crossing]>,
    /// What day it is; nothing later is shown.
    pub today: Today,
    /// The day that the reader chose.
    pub chosen: Option<Day>,
    /// The open tab of the board.
    pub tab: View,
    /// What the leaderboard ranks.
    pub ranking: By,
    /// Whether the whole program is there: pictures of songs wait for it.
    pub has_program: bool,
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
    /// The last export, and what the browser made of it.
    pub export: Option<(ExportKind, Option<ExportOutcome>)>,
    /// Whether all rows are exported, and not only the visible ones.
    pub exports_all: bool,
    /// The number whose sources are open.
    pub citation: Option<Rc<Citation>>,
}

impl Model {
    /// A widget that has just been asked for.
    pub fn new(options: Rc<Options>, today: impl Into<Today>) -> Self {
        let (tab, ranking) = (tab_of(&options), ranking_of(&options));
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
            has_program: false,
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
        // A new set of rows starts at the top and was not exported yet.
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
                    self.tab = tab_of(&options);
                }
                if ranking_of(&options) != ranking_of(&self.options) {
                    self.ranking = ranking_of(&options);
                }
                let table_state = TableState::of(&options);
                if table_state != TableState::of(&self.options) {
                    self.table_state = table_state;
                }
                let is_other_view = options.view != self.options.view;
                self.options = options;
                if let Some(loaded) = self.shown().filter(|_| is_other_view).cloned() {
                    self.open_tab(&loaded.dataset);
                }
            }
            // The numbers on display stay until newer ones arrive.
            Event::LoadStarted => {
                if !matches!(self.load, Load::Ready(_)) {
                    self.load = Load::Loading;
                }
            }
            Event::DatasetLoaded(loaded) => {
                if let Some(old) = self.shown().cloned() {
                    self.remap(&old.dataset, &loaded.dataset);
                } else {
                    // Ids belong to one dataset.
                    (self.opened, self.citation) = (None, None);
                    self.open_tab(&loaded.dataset);
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
            Event::Crossed(crossed) | Event::Celebrated(crossed) => self.crossed = crossed,
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
            Event::ProgramArrived => self.has_program = true,
            Event::RefreshDue
            | Event::Replaced
            | Event::Prepared
            | Event::Settled
            | Event::Drawing
            | Event::Drawn(_) => {}
        }
    }

    /// Leaves the first tab of a board where it would say that there is no such number, while another has something to say;
    /// and the ranking of songs, where none has a count.
    fn open_tab(&mut self, dataset: &Dataset) {
        if self.options.view == View::Board {
            if self.tab == View::Counter {
                self.tab = first_tab(dataset, &self.options, self.newest_begun());
            }
            if self.ranking == By::Tracks {
                self.ranking = first_ranking(dataset, &self.options);
            }
        }
    }

    /// The newest day that has begun anywhere: what is known then can be shown.
    pub const fn newest_begun(&self) -> Day {
        self.today.begun.running()
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

    /// The dataset that the options name, if it is on display.
    pub fn shown(&self) -> Option<&Rc<Loaded>> {
        match &self.load {
            Load::Ready(loaded) if self.from == self.options.src => Some(loaded),
            _ => None,
        }
    }

    /// Whether an event changes nothing.
    pub fn is_redundant(&self, event: &Event) -> bool {
        match (event, self.shown()) {
            (Event::DayChanged(day), _) => *day == self.today,
            (Event::ProgramArrived, _) => self.has_program,
            (Event::DatasetLoaded(new), Some(old)) => Rc::ptr_eq(new, old) && self.stale.is_none(),
            (Event::LoadFailed(error, _), Some(_)) => self.stale.as_ref().is_some_and(|stale| stale.error == *error),
            (Event::LoadFailed(error, _), None) => matches!(&self.load, Load::Failed(known) if known == error),
            _ => false,
        }
    }

    /// The day that is shown: the reader's choice, else the option, else the newest day known to the dataset; never later than
    /// today. A chosen day shows what was known once it was over; the newest day is still [running](Day::running).
    pub fn day(&self, dataset: &Dataset) -> Day {
        let newest = newest(dataset, self.today);
        let asked = self.chosen.filter(|day| *day != newest);
        let asked = asked.or_else(|| self.options.as_of.filter(|_| self.chosen.is_none()).map(Date::last_day));
        asked.map_or(newest.running(), |day| day.min(newest.max(self.today.here)))
    }

    /// The day that deadlines and estimates count from: today, or the day that the embed or the reader chose. If the dataset
    /// knows a newer day than the reader's clock, that day is today.
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

/// The newest day known to the dataset that has begun.
pub fn newest(dataset: &Dataset, today: Today) -> Day {
    query::dates_until(dataset, today.here, today.begun).pop().unwrap_or(today.here)
}

/// The tab that a board opens with, before it is known what the dataset has.
fn tab_of(options: &Options) -> View {
    match options.view {
        View::Board | View::Badge => View::Counter,
        view => view,
    }
}

/// What is ranked at first, before it is known what the dataset has. A race is one of songs.
fn ranking_of(options: &Options) -> By {
    if options.view == View::Race { By::Tracks } else { options.by }
}
