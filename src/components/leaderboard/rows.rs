//! The rows of a leaderboard, as the options and the reader ask for them.

use std::rc::Rc;

use milestream_data::Day;
use milestream_data::query::Standing;

use super::ranking::Ranking;
use crate::components::show_all::visible;
use crate::components::view_context::ViewContext;
#[cfg(feature = "studio")]
use crate::state::options::Sort;
use crate::state::table_state::TableState;
use crate::table::cache::RankedTable;

/// What is ranked, its table, and which of its rows the reader wants to see.
pub(super) struct Rows {
    pub(super) ranking: Ranking,
    pub(super) table: Rc<RankedTable>,
    /// The places in the table of the rows that match, in the order that was asked for.
    pub(super) places: Rc<[u32]>,
}

impl Rows {
    /// Those of a view.
    pub(super) fn of(context: &ViewContext) -> Self {
        Self::with(context, &context.model.table_state)
    }

    /// The same by their ranks, whatever their order is.
    #[cfg(feature = "studio")]
    pub(super) fn by_rank(context: &ViewContext) -> Self {
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

    /// The rows at these places.
    pub(super) fn at(&self, context: &ViewContext, places: &[u32]) -> Vec<Standing> {
        self.table.rows(context.dataset(), places)
    }
}

/// The last day of the newest figure among the rows, of what is known at a day.
pub(crate) fn newest_figure(context: &ViewContext, at: Day) -> Option<Day> {
    let table = context.loaded.cache.table(context.dataset(), &Ranking::of(context).query, at);
    table.standings.span().map(|(_, newest)| newest.last_day())
}
