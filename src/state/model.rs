//! The state of one widget and how past events change it. Pure: no browser, no clock.

use std::rc::Rc;

use milestream_data::model::TrackId;
use milestream_data::{Dataset, Date, Day, query};

use crate::content::citation::Claim;
use crate::content::csv_export::{Outcome, Take};
use crate::load::Loaded;
use crate::load::error::Fault;
use crate::refresh::{self, Crossing, Stale};
use crate::state::options::{By, Filter, Options, Rows, Sort, VersionsOption, View, WhoseOption};
use crate::state::table_state::Arrangement;
use crate::table::virtual_window::Window;

/// Where the dataset is on its way to the reader.
#[derive(Clone, Debug, PartialEq)]
pub enum Load {
    /// Asked for.
    Loading,
    /// Here.
    Ready(Rc<Loaded>),
    /// Not to be had, for a reason.
    Failed(Fault),
}

/// What day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Today {
    /// For the reader.
    pub here: Day,
    /// The newest day that has begun anywhere on earth: what is dated so is known, also west of whoever dates it.
    pub begun: Day,
}

impl From<Day> for Today {
    fn from(day: Day) -> Self {
        Self { here: day, begun: day }
    }
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
    LoadFailed(Fault, Option<f64>),
    /// What is shown is about to be replaced by a newer state of it.
    Replaced,
    /// What is shown has passed milestones since it was asked for before.
    Crossed(Rc<[Crossing]>),
    /// The reader's calendar day is this one.
    DayBroke(Today),
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
    Filtered(Filter, Option<String>),
    /// The reader chose whose songs are ranked.
    WhoseChosen(WhoseOption),
    /// The reader chose whether versions have a row each.
    VersionsChosen(VersionsOption),
    /// The reader chose how much a row says.
    RowsChosen(Rows),
    /// The reader wants to see all rows again.
    FindingCleared,
    /// The reader opened a track of the leaderboard, or closed it.
    TrackOpened(Option<TrackId>),
    /// The reader takes the rows along, as this text.
    Taken(Take, Rc<str>),
    /// The browser has done so, or not.
    Handed(Outcome),
    /// The reader takes along all rows, or those that are shown again.
    TakesAllToggled,
    /// The reader asked for all rows, or for few again.
    ExpansionToggled,
    /// The reader scrolled through a long table, or its rows were measured.
    Scrolled(Window),
    /// The reader asked where something comes from.
    SourceOpened(Rc<Claim>),
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
    pub arrangement: Arrangement,
    /// Whether rows beyond the limit are shown.
    pub is_expanded: bool,
    /// The track of the leaderboard that is open.
    pub opened: Option<TrackId>,
    /// What the reader sees of a long table.
    pub window: Window,
    /// Whether all rows are in the document, to be printed.
    pub is_printed: bool,
    /// What the reader took along, and what the browser made of it.
    pub taken: Option<(Take, Option<Outcome>)>,
    /// Whether the reader takes along all rows, and not those alone that are shown.
    pub takes_all: bool,
    /// The number whose sources are open.
    pub claim: Option<Rc<Claim>>,
}

impl Model {
    /// A widget that has just been asked for.
    pub fn new(options: Rc<Options>, today: impl Into<Today>) -> Self {
        let (tab, ranking) = (first_tab(&options), options.by);
        let arrangement = Arrangement::of(&options);
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
            arrangement,
            is_expanded: false,
            opened: None,
            window: Window::default(),
            is_printed: false,
            taken: None,
            takes_all: false,
            claim: None,
        }
    }

    /// What `event` leads to.
    pub fn apply(&mut self, event: Event) {
        let before = (self.arrangement.clone(), self.ranking);
        self.follow(event);
        // Other rows are read from the first one on, and nobody has taken them along.
        if before != (self.arrangement.clone(), self.ranking) {
            self.window = self.window.at_top();
            self.taken = None;
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
                let arrangement = Arrangement::of(&options);
                if arrangement != Arrangement::of(&self.options) {
                    self.arrangement = arrangement;
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
                    refresh::carry(self, &old.dataset, &loaded.dataset);
                } else {
                    // Ids are those of one dataset.
                    (self.opened, self.claim) = (None, None);
                }
                self.load = Load::Ready(loaded);
                self.from.clone_from(&self.options.src);
                self.stale = None;
                self.crossed = Rc::default();
            }
            Event::LoadFailed(fault, since_ms) => {
                if let Some(since_ms) = since_ms.filter(|_| self.shown().is_some()) {
                    self.stale = Some(Stale { fault, since_ms });
                } else {
                    self.load = Load::Failed(fault);
                    (self.stale, self.claim) = (None, None);
                }
            }
            Event::Crossed(crossed) => self.crossed = crossed,
            Event::DayBroke(day) => self.today = day,
            Event::DateChosen(day) => self.chosen = Some(day),
            Event::TabChosen(tab) => self.tab = tab,
            Event::RankingChosen(by) => self.ranking = by,
            Event::SearchTyped(search) => self.arrangement.search = search,
            Event::SortChosen(sort) => self.arrangement.sort = sort,
            Event::Filtered(filter, value) => self.arrangement.filter(filter, value),
            Event::WhoseChosen(whose) => self.arrangement.whose = whose,
            Event::VersionsChosen(versions) => self.arrangement.versions = versions,
            Event::RowsChosen(rows) => self.arrangement.rows = rows,
            Event::FindingCleared => {
                self.arrangement =
                    Arrangement { sort: self.arrangement.sort, rows: self.arrangement.rows, ..Arrangement::default() }
            }
            Event::TrackOpened(track) => self.opened = track,
            Event::Taken(take, _) => self.taken = Some((take, None)),
            Event::Handed(outcome) => {
                if let Some((_, known)) = &mut self.taken {
                    *known = Some(outcome);
                }
            }
            Event::TakesAllToggled => (self.takes_all, self.taken) = (!self.takes_all, None),
            Event::ExpansionToggled => (self.is_expanded, self.taken) = (!self.is_expanded, None),
            Event::Scrolled(window) => self.window = window,
            Event::Printed(is_printed) => self.is_printed = is_printed,
            Event::SourceOpened(claim) => self.claim = Some(claim),
            Event::SourceClosed => self.claim = None,
            Event::RefreshDue | Event::Replaced | Event::Prepared | Event::Drawing | Event::Drawn => {}
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
            (Event::DayBroke(day), _) => *day == self.today,
            (Event::DatasetLoaded(new), Some(old)) => Rc::ptr_eq(new, old) && self.stale.is_none(),
            (Event::LoadFailed(fault, _), Some(_)) => self.stale.as_ref().is_some_and(|stale| stale.fault == *fault),
            (Event::LoadFailed(fault, _), None) => matches!(&self.load, Load::Failed(known) if known == fault),
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
