//! What is computed from a dataset for its tables. It is kept for as long as the dataset is shown, and shared by all widgets
//! that show it.
//!
//! Everything is computed on demand and once: with 100,000 tracks, ranks, orders and the search index take longer than all
//! that follows from them.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use milestream_data::model::ArtistId;
use milestream_data::query::{
    CoveragePoint, Entry, Standing, Standings, StandingsQuery, coverage_history, has_standings, timeline,
};
use milestream_data::{Dataset, Day, Value};

use crate::content::age::Span;
use crate::content::intl::Intl;
use crate::state::options::{By, Filter, Sort};
use crate::state::table_state::{RowFilter, TableState};

use super::search_index::SearchIndex;
use super::sort::{order, pace};
use super::virtual_window::MAX_FULL_ROWS;

/// How many tables and timelines are kept: two boards on a page show no more at once.
const TABLES: usize = 4;
/// Each of them offers so many rankings.
const RANKINGS: usize = TABLES * By::ALL.len();

/// How many histories of numbers of songs are kept: a board has one for each threshold.
const COVERAGES: usize = 16;

/// The tables, timelines, histories of numbers of songs and search index of a dataset.
#[derive(Debug, Default)]
pub struct TableCache {
    index: OnceCell<SearchIndex>,
    tables: RefCell<Vec<Rc<RankedTable>>>,
    timelines: RefCell<Vec<(Day, Rc<[Entry]>)>>,
    coverages: RefCell<Vec<HistoryOfSongs>>,
    /// Whether a leaderboard of the query has rows at the day.
    has_rows: RefCell<Vec<(StandingsQuery, Day, bool)>>,
    is_prepared: Cell<bool>,
}

/// A leaderboard with its orders, matching rows and filter values.
#[derive(Debug)]
pub struct RankedTable {
    query: StandingsQuery,
    at: Day,
    /// Its rows.
    pub standings: Standings,
    /// Orders of rows; the order of titles depends on the language.
    orders: RefCell<Vec<OrderOfRows>>,
    found: RefCell<Option<FilteredRows>>,
    values: RefCell<Vec<(Filter, Rc<[String]>)>>,
    span: RefCell<Option<SpanOfRows>>,
    has_missing: OnceCell<bool>,
    has_gains: OnceCell<bool>,
}

/// The places of rows in an order, and the language of an order of titles.
type OrderOfRows = (Sort, Option<Intl>, Rc<[u32]>);

/// The oldest and newest day of the figures of some rows.
type SpanOfRows = (Rc<[u32]>, Option<Span>);

/// How many songs of an artist are past a threshold, as one sees it at a day.
type HistoryOfSongs = ((ArtistId, u64, Day), Rc<[CoveragePoint]>);

/// The rows that match a table state, by their places in the standings.
#[derive(Clone, Debug)]
struct FilteredRows {
    wanted: TableState,
    intl: Intl,
    places: Rc<[u32]>,
}

impl TableCache {
    /// How many steps [`Self::prepare`] has.
    pub const STEPS: usize = 3;

    /// The leaderboard of a query at a day.
    pub fn table(&self, dataset: &Dataset, query: &StandingsQuery, at: Day) -> Rc<RankedTable> {
        let mut tables = self.tables.borrow_mut();
        if let Some(table) = tables.iter().find(|table| table.query == *query && table.at == at) {
            return table.clone();
        }
        let standings = Standings::new(dataset, query, at);
        let table = Rc::new(RankedTable {
            query: *query,
            at,
            standings,
            orders: RefCell::default(),
            found: RefCell::default(),
            values: RefCell::default(),
            span: RefCell::default(),
            has_missing: OnceCell::new(),
            has_gains: OnceCell::new(),
        });
        tables.truncate(TABLES - 1);
        tables.insert(0, table.clone());
        table
    }

    /// Whether the leaderboard of a query has a row at a day. Until a long dataset is prepared, only its first songs are asked.
    pub fn has_rows(&self, dataset: &Dataset, query: &StandingsQuery, at: Day) -> bool {
        let mut all = self.has_rows.borrow_mut();
        if let Some((.., known)) = all.iter().find(|(of, day, _)| of == query && *day == at) {
            return *known;
        }
        let is_whole = dataset.tracks().len() <= MAX_FULL_ROWS || self.is_prepared();
        let has_rows = has_standings(dataset, query, at, if is_whole { usize::MAX } else { MAX_FULL_ROWS });
        if has_rows || is_whole {
            all.truncate(RANKINGS - 1);
            all.insert(0, (*query, at, has_rows));
        }
        has_rows
    }

    /// What is known on a day, the newest first. Takes a walk through all counts.
    pub fn timeline(&self, dataset: &Dataset, at: Day) -> Rc<[Entry]> {
        let mut timelines = self.timelines.borrow_mut();
        if let Some((_, known)) = timelines.iter().find(|(day, _)| *day == at) {
            return known.clone();
        }
        let timeline: Rc<[Entry]> = timeline(dataset, at).into();
        timelines.truncate(TABLES - 1);
        timelines.insert(0, (at, timeline.clone()));
        timeline
    }

    /// How many songs of an artist were past a threshold, from day to day. Takes a walk through all counts of the artist.
    pub fn coverage_history(
        &self,
        dataset: &Dataset,
        artist: ArtistId,
        threshold: u64,
        at: Day,
    ) -> Rc<[CoveragePoint]> {
        let mut coverages = self.coverages.borrow_mut();
        let wanted = (artist, threshold, at);
        if let Some((_, known)) = coverages.iter().find(|(asked, _)| *asked == wanted) {
            return known.clone();
        }
        let history: Rc<[CoveragePoint]> = coverage_history(dataset, artist, threshold, at).into();
        coverages.truncate(COVERAGES - 1);
        coverages.insert(0, (wanted, history.clone()));
        history
    }

    /// Computes in the background what the first key or click would have to wait for: step 0 builds the search index, step 1
    /// sorts the titles of every table, step 2 finds the orders that its rows have anything for.
    pub fn prepare(&self, dataset: &Dataset, intl: &Intl, step: usize) {
        if step == 0 {
            self.index(dataset);
            return;
        }
        for table in self.tables.borrow().iter() {
            if step == 1 {
                Self::order(dataset, table, Sort::Title, intl);
            } else {
                for (sort, _) in Sort::ALL {
                    table.has(dataset, *sort);
                }
            }
        }
        self.is_prepared.set(step + 1 == Self::STEPS);
    }

    /// Whether all steps are done.
    pub fn is_prepared(&self) -> bool {
        self.is_prepared.get()
    }

    /// The places of the rows that match the state, in its order. Equal rows stay in the order of their ranks.
    pub fn matching_places(
        &self,
        dataset: &Dataset,
        table: &RankedTable,
        wanted: &TableState,
        intl: &Intl,
    ) -> Rc<[u32]> {
        if let Some(found) = &*table.found.borrow()
            && found.intl == *intl
            && found.wanted == *wanted
        {
            return found.places.clone();
        }
        let mut places = Self::order(dataset, table, wanted.sort, intl);
        let search = Intl::fold(&wanted.search);
        let words: Vec<&str> = search.split_whitespace().collect();
        if !words.is_empty() {
            let index = self.index(dataset);
            places = if let Some(tracks) = table.standings.tracks() {
                index.narrow(places, &tracks, &words)
            } else {
                let matcher = index.matcher(&words);
                let matches =
                    |place: usize| table.standings.subject(place).is_some_and(|row| matcher.matches(dataset, row));
                places.iter().copied().filter(|place| matches(*place as usize)).collect()
            };
        }
        if !wanted.filters.is_empty() {
            let conditions: Vec<RowFilter<'_>> =
                wanted.filters.iter().map(|(filter, value)| RowFilter::new(dataset, *filter, value)).collect();
            let passes = |place: usize| conditions.iter().all(|one| one.matches(dataset, &table.standings, place));
            places = places.iter().copied().filter(|place| passes(*place as usize)).collect();
        }
        *table.found.borrow_mut() =
            Some(FilteredRows { wanted: wanted.clone(), intl: intl.clone(), places: places.clone() });
        places
    }

    /// The places of all rows in an order.
    fn order(dataset: &Dataset, table: &RankedTable, sort: Sort, intl: &Intl) -> Rc<[u32]> {
        let by = (sort == Sort::Title).then(|| intl.clone());
        if let Some((.., order)) = table.orders.borrow().iter().find(|(known, of, _)| *known == sort && *of == by) {
            return order.clone();
        }
        let order: Rc<[u32]> = order(dataset, intl, (&table.standings, table.at), sort).into();
        let mut orders = table.orders.borrow_mut();
        // Replaces the order of titles in another language.
        orders.retain(|(known, ..)| *known != sort);
        orders.push((sort, by, order.clone()));
        order
    }

    fn index(&self, dataset: &Dataset) -> &SearchIndex {
        self.index.get_or_init(|| SearchIndex::new(dataset))
    }
}

impl RankedTable {
    /// The rows at these places.
    pub fn rows(&self, dataset: &Dataset, places: &[u32]) -> Vec<Standing> {
        places.iter().filter_map(|place| self.standings.get(dataset, *place as usize)).collect()
    }

    /// The largest amount among these places. Ranks go by the amount, so that the first place has it.
    pub fn most(&self, dataset: &Dataset, places: &[u32]) -> u64 {
        let first = places.iter().min().and_then(|place| self.standings.value(dataset, *place as usize));
        first.map_or(1, Value::amount)
    }

    /// The oldest and newest date of these rows; `None` if none has a date. Stops early: the first rows of many mostly span the
    /// dates of all.
    pub fn span(&self, dataset: &Dataset, places: &Rc<[u32]>) -> Option<Span> {
        if let Some((known, span)) = &*self.span.borrow()
            && Rc::ptr_eq(known, places)
        {
            return *span;
        }
        let whole = self.standings.span().map(|(oldest, newest)| Span { oldest, newest });
        let mut span = whole.filter(|_| places.len() == self.standings.len());
        if span.is_none() {
            for place in places.iter() {
                let date = self.standings.as_of(dataset, *place as usize);
                span = Span::of(span.into_iter().flat_map(|Span { oldest, newest }| [oldest, newest]).chain(date));
                if span == whole {
                    break;
                }
            }
        }
        *self.span.borrow_mut() = Some((places.clone(), span));
        span
    }

    /// Whether any row has what an order goes by. Stops at the first that has it, and is worked out once.
    pub fn has(&self, dataset: &Dataset, sort: Sort) -> bool {
        let any = |has: &dyn Fn(&Standing) -> bool| {
            (0..self.standings.len()).any(|place| self.standings.get(dataset, place).is_some_and(|row| has(&row)))
        };
        match sort {
            Sort::Rank | Sort::Title => true,
            Sort::Date => self.standings.span().is_some(),
            Sort::Missing => *self.has_missing.get_or_init(|| any(&|row| row.progress.remaining.is_some())),
            Sort::Gain => *self.has_gains.get_or_init(|| any(&|row| pace(dataset, row, self.at).is_some())),
        }
    }

    /// The values of a filter, computed once.
    pub fn values(&self, filter: Filter, work_out: impl FnOnce() -> Vec<String>) -> Rc<[String]> {
        if let Some((_, values)) = self.values.borrow().iter().find(|(known, _)| *known == filter) {
            return values.clone();
        }
        let values: Rc<[String]> = work_out().into();
        self.values.borrow_mut().push((filter, values.clone()));
        values
    }
}

/// A cache does not make two datasets differ.
impl PartialEq for TableCache {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for TableCache {}
