//! The day that the open view shows, and the newest day of its figures.

use milestream_data::{Day, query};

use super::leaderboard::rows::newest_figure;
use super::other_figures::other_figures;
use super::view_context::ViewContext;
use crate::content::counter;
use crate::content::messages::fill;
use crate::state::model::newest;
use crate::state::options::View;

/// The day chosen on the board, for screen readers: what changes with it may be far away from the control.
pub(super) fn chosen_day(context: &ViewContext) -> Option<String> {
    let is_board = context.options().view == View::Board;
    let day = context.model.chosen.filter(|_| is_board).map(|_| context.intl.day(day_shown(context)))?;
    Some(fill(context.words().date_chosen(), &[("date", &day)]))
}

/// The day that the open view claims to show: its own newest day where the newest of all is chosen.
pub(super) fn day_shown(context: &ViewContext) -> Day {
    let at = context.at.over();
    if at == newest(context.dataset(), context.model.today) { newest_of_view(context) } else { at }
}

/// The day of the newest count, or honour, in the open view; the newest of all if the view has none.
pub(super) fn newest_of_view(context: &ViewContext) -> Day {
    let dataset = context.dataset();
    let last = newest(dataset, context.model.today);
    let at = last.running();
    let of_view = match context.model.tab {
        View::Leaderboard | View::Race => newest_figure(context, at),
        View::Honours => query::timeline(dataset, at).first().map(|entry| entry.when.date().last_day()),
        View::Board | View::Counter | View::Badge => {
            let hero = counter::counter_value(dataset, context.options(), at).ok();
            hero.into_iter().chain(other_figures(context, at)).map(|counter| counter.as_of.last_day()).max()
        }
    };
    // A month may not be over yet.
    of_view.filter(|day| *day > Day::UNDATED).map_or(last, |day| day.min(last))
}
