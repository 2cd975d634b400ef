//! The ranked table.

mod compared;
mod controls;
mod expected;
mod export_buttons;
mod filter_menus;
mod gains;
mod names;
pub(super) mod ranking;
mod row;
pub(super) mod rows;
mod scroll_region;
mod table;
#[cfg(feature = "studio")]
mod top_rows;
mod track_details;

use milestream_data::query::{CounterRef, Passed, Standing, Subject};
use yew::prelude::*;

use self::controls::controls;
pub use self::export_buttons::export_text;
use self::names::{active_filters, ranking_name};
use self::ranking::{Ranking, rankings};
use self::row::about;
use self::rows::Rows;
pub(crate) use self::scroll_region::measure;
use self::table::table;
#[cfg(feature = "studio")]
pub(crate) use self::{
    export_buttons::first_rows,
    row::{MOST_DISCS, beneath, billions},
    top_rows::{TopRow, TopRows},
};
pub(super) use self::{
    ranking::no_rows,
    row::{citation, key, percent, permille, share, title},
};
use super::placeholder::empty;
use super::view_context::ViewContext;
use crate::content::messages::fill;
use crate::refresh::Crossing;
use crate::state::model::Event;
use crate::state::options::{By, View};

/// Shorter tables have no search field.
const ROWS_TO_SEARCH: usize = 6;

/// The leaderboard on the day on display.
pub(super) fn leaderboard(context: &ViewContext) -> Html {
    if let Some(id) = context.options().artist.as_ref().filter(|id| context.dataset().artist_by_id(id).is_none()) {
        return empty(fill(context.words().state_unknown(), &[("id", id)]));
    }
    let rows = Rows::of(context);
    let is_narrow = !active_filters(context).is_empty();
    let has_rows = !rows.table.standings.is_empty() || is_narrow;
    // Another ranking may have rows.
    let has_finder = has_rows || context.model.ranking != By::Tracks && context.options().view != View::Board;
    let has_many = has_rows && (is_narrow || rows.table.standings.len() >= ROWS_TO_SEARCH);
    html! {
        <div class="leaderboard">
            if context.options().view == View::Board {
                { choice(context) }
            }
            // Kept whatever is ranked: it has the focus when the ranking changes.
            if has_finder {
                { controls(context, &rows, has_many) }
            }
            if has_rows {
                { table(context, &rows) }
            } else {
                { empty(fill(no_rows(context), &[("date", &context.intl.day(context.at))])) }
            }
        </div>
    }
}

/// How many rows it has, whatever is searched for.
pub(super) fn row_count(context: &ViewContext) -> usize {
    rows::count(context, &Ranking::of(context).query)
}

/// The crossings among the rows in the document; `passed` tells which milestone a row has passed. Sums of versions have none.
pub(super) fn crossed(context: &ViewContext, passed: impl Fn(CounterRef) -> Option<Passed>) -> Vec<Crossing> {
    let rows = Rows::of(context);
    let shown = rows.visible(context);
    let (_, range) = rows.in_document(context);
    let crossing = |row: &Standing| {
        let counter_ref = rows.ranking.counter_ref(context, row)?;
        let title = match row.subject {
            Subject::Track(track) => context.title(track).to_owned(),
            Subject::Artist(_) | Subject::Album(_) => about(context, row, &rows.ranking),
        };
        Crossing::new(context.dataset(), counter_ref, passed(counter_ref)?, title)
    };
    rows.at(context, shown.get(range).unwrap_or_default()).iter().filter_map(crossing).collect()
}

/// Songs, artists, albums, or what is closest to its next milestone.
fn choice(context: &ViewContext) -> Html {
    let button = |by: By| {
        let pressed = context.model.ranking == by;
        html! {
            <button type="button" part="choice" class="choice" aria-pressed={pressed.to_string()}
                onclick={context.on(move |_: MouseEvent| Event::RankingChosen(by))}>{ ranking_name(context, by) }</button>
        }
    };
    let rankings = rankings(context);
    if rankings.is_empty() {
        return Html::default();
    }
    html! {
        <div class="choices" role="group" aria-label={context.words().rank_by()}>
            { for rankings.into_iter().map(button) }
        </div>
    }
}
