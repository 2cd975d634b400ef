//! The rows of a leaderboard, as the options and the reader ask for them.

use std::ops::Range;
use std::rc::Rc;

use milestream_data::Day;
use milestream_data::query::{Standing, StandingsQuery};

use super::ranking::Ranking;
use crate::components::show_all::{limit, visible};
use crate::components::view_context::ViewContext;
use crate::state::options::Sort;
use crate::state::table_state::TableState;
use crate::table::cache::RankedTable;
use crate::table::virtual_window::MAX_FULL_ROWS;

/// What is ranked, its table, and which of its rows the reader wants to see.
pub(in crate::components) struct Rows {
    pub(in crate::components) ranking: Ranking,
    pub(in crate::components) table: Rc<RankedTable>,
    /// The places in the table of the rows that match, in the order that was asked for.
    pub(in crate::components) places: Rc<[u32]>,
}

impl Rows {
    /// The rows of a view.
    pub(super) fn of(context: &ViewContext) -> Self {
        Self::with(context, &context.model.table_state)
    }

    /// The same rows in the order of their ranks.
    pub(in crate::components) fn by_rank(context: &ViewContext) -> Self {
        Self::with(context, &TableState { sort: Sort::Rank, ..context.model.table_state.clone() })
    }

    fn with(context: &ViewContext, state: &TableState) -> Self {
        let ranking = Ranking::of(context);
        let (dataset, cache) = (context.dataset(), &context.loaded.cache);
        let table = cache.table(dataset, &ranking.query, context.at);
        let places = cache.matching_places(dataset, &table, state, &context.intl);
        Self { ranking, table, places }
    }

    /// The places of the rows up to the limit, or of all once they are asked for.
    pub(super) fn visible(&self, context: &ViewContext) -> &[u32] {
        visible(context, &self.places)
    }

    /// Whether the table is so long that only some of its rows are in the document, and which of the visible ones are.
    ///
    /// A long table stays virtual while it is searched, or a key would rebuild all of it.
    pub(super) fn in_document(&self, context: &ViewContext) -> (bool, Range<usize>) {
        let shown = self.visible(context).len();
        let may_be_long = context.model.is_expanded || limit(context) > MAX_FULL_ROWS;
        let is_long = may_be_long && self.table.standings.len() > MAX_FULL_ROWS;
        let is_virtual = is_long && !context.model.is_printed;
        (is_long, if is_virtual { context.model.window.range(shown) } else { 0..shown })
    }

    /// Whether the values of filters are at hand. Finding those of a long table takes time, and its first picture does not
    /// wait for it.
    pub(super) fn has_filter_values(&self, context: &ViewContext) -> bool {
        self.table.standings.len() <= MAX_FULL_ROWS || context.loaded.cache.is_prepared()
    }

    /// The rows at these places.
    pub(in crate::components) fn at(&self, context: &ViewContext, places: &[u32]) -> Vec<Standing> {
        self.table.rows(context.dataset(), places)
    }
}

/// How many rows another ranking has.
pub(super) fn count(context: &ViewContext, query: &StandingsQuery) -> usize {
    context.loaded.cache.table(context.dataset(), query, context.at).standings.len()
}

/// The last day of the newest figure among the rows that are known on a day.
pub(crate) fn newest_figure(context: &ViewContext, at: Day) -> Option<Day> {
    let table = context.loaded.cache.table(context.dataset(), &Ranking::of(context).query, at);
    table.standings.span().map(|(_, newest)| newest.last_day())
}
