//! The table itself: a caption, heads that sort, and rows up to the limit.

use std::rc::Rc;

use milestream_data::Date;
use milestream_data::query::{self, StandingsQuery, Subject, Versions};
use yew::prelude::*;

use super::controls::clear_button;
use super::export_buttons::partial_note;
use super::gains::gains;
use super::names::{active_filters, title_column};
use super::ranking::{Ranking, is_dense};
use super::row::{BILLION, Columns, rise, row, trend};
use super::rows::{Rows, count};
use super::scroll_region::{scroll_region, spacer};
use super::track_details::track_details;
use crate::components::newest_day::chosen_day;
use crate::components::show_all::show_all_button;
use crate::components::view_context::ViewContext;
use crate::content::csv_export::{ExportKind, ExportOutcome};
use crate::content::messages::fill;
use crate::state::model::Event;
use crate::state::options::{By, Sort};
use crate::table::cache::RankedTable;

pub(super) fn table(context: &ViewContext, ranked: &Rows) -> Html {
    let words = context.words();
    let Rows { ranking, table: kept, places } = ranked;
    if places.is_empty() {
        return html! {
            <>
                <p part="empty status" class="empty" role="status">
                    { fill(words.find_nothing, &[("asked", &active_filters(context))]) }
                    { spoken_day(context) }
                </p>
                { clear_button(context) }
            </>
        };
    }
    let is_dense = is_dense(context);
    let shown = ranked.visible(context);
    let (is_long, range) = ranked.in_document(context);
    let rows = ranked.at(context, shown.get(range.clone()).unwrap_or_default());
    // A column that no row fills is left out. Of a long table, rows come and go, and their columns stay.
    let has_gains = is_dense
        && if is_long {
            kept.has(context.dataset(), Sort::Gain)
        } else {
            rows.iter().any(|standing| !gains(context, standing).is_empty())
        };
    let has_trends = is_dense && rows.iter().any(|standing| trend(context, standing, 0).is_some());
    // Rows that are compared have one scale. Of a long table, rows come and go, and what has been drawn stays.
    let full = rows.iter().filter(|_| has_trends && !is_long).filter_map(|standing| rise(context, standing)).max();
    let columns = 3 + u32::from(has_gains) + u32::from(has_trends);
    // Bars are relative to the largest row.
    let most = kept.most(context.dataset(), places);
    let common = Columns { most, has_gains, trends: has_trends.then_some(full.unwrap_or(0)) };
    // The head counts as row 1.
    let rows = rows.iter().zip(range.start + 2..).flat_map(|(standing, index)| {
        let beneath = match standing.subject {
            Subject::Track(track) if context.model.opened == Some(track) => {
                Some(track_details(context, track, standing, columns))
            }
            _ => None,
        };
        std::iter::once(row(context, ranking, standing, common, is_long.then_some(index))).chain(beneath)
    });
    // The height is fixed while rows change: WebKit measures in between, and would scroll back.
    let height = is_long.then(|| context.model.window.height(shown.len()).to_string());
    let class = match (is_dense, context.model.table_state.sort) {
        // The first three are set apart where they stand at the top.
        (true, Sort::Rank) => "dense ranked",
        (true, _) => "dense",
        (false, _) => "simple",
    };
    let table = html! {
        <table part="table" class={class} height={height} aria-rowcount={is_long.then(|| (shown.len() + 1).to_string())}>
            <caption part="caption">{ &ranking.caption }</caption>
            <thead>
                <tr aria-rowindex={is_long.then_some("1")}>
                    <th scope="col" class="rank"><span>{ words.column_rank }</span></th>
                    { head(context, Sort::Title, "", title_column(context, context.model.ranking)) }
                    { head(context, Sort::Rank, "figure", ranking.column) }
                    if has_gains { { head(context, Sort::Gain, "gains", words.column_gain) } }
                    if has_trends { <th scope="col" class="trend">{ words.history_title }</th> }
                </tr>
            </thead>
            if is_long { { spacer(context, range.start, columns) } }
            <tbody>{ for rows }</tbody>
            if is_long { { spacer(context, shown.len() - range.end, columns) } }
        </table>
    };
    html! {
        <>
            { if is_long { scroll_region(context, &ranking.caption, shown.len(), table) } else { table } }
            { show_all_button(context, places.len()) }
            <p part="status" class="quiet" role="status">
                { status(context, kept, places) }
                { spoken_day(context) }
                { export_status(context, ranked) }
            </p>
            { notes(context, ranking, kept) }
            if kept.most(context.dataset(), places) >= BILLION && context.model.ranking != By::Artists {
                <p part="rule" class="quiet">{ fill(words.rows_discs, &[("t", &context.intl.milestone(BILLION))]) }</p>
            }
            { for context.dataset().rules().iter().map(|rule| html! { <p part="rule" class="quiet">{ &rule.text }</p> }) }
        </>
    }
}

/// The day that the reader has chosen, for screen readers alone.
fn spoken_day(context: &ViewContext) -> Html {
    match chosen_day(context) {
        Some(day) => html! { <span class="spoken">{ " " }{ day }</span> },
        None => Html::default(),
    }
}

/// The number of rows and the dates of their figures.
fn status(context: &ViewContext, kept: &RankedTable, places: &Rc<[u32]>) -> String {
    let span = kept.span(context.dataset(), places);
    // The embed may state the day of a table without dates.
    let dates = span.map_or_else(|| context.intl.date(context.dated(Date::UNKNOWN)), |span| context.span(span));
    let text = context.intl.plural(context.words().rows_dated, places.len() as u64);
    fill(text, &[("n", &context.count(places.len())), ("dates", &dates)])
}

/// Notes on the ranking as a whole: what an album's figure means, how many songs are left out.
fn notes(context: &ViewContext, ranking: &Ranking, kept: &RankedTable) -> Html {
    let words = context.words();
    let text = match context.model.ranking {
        By::Artists => return Html::default(),
        By::Tracks => {
            let (counted, songs) = (kept.standings.len(), kept.standings.songs());
            if counted >= songs {
                return Html::default();
            }
            let text = context.intl.plural(words.rows_counted, counted as u64);
            fill(text, &[("n", &context.count(counted)), ("of", &context.count(songs))])
        }
        By::Albums => words.source_album.to_owned(),
        By::Upcoming => {
            let all = StandingsQuery { by: query::By::Tracks, versions: Versions::Each, ..ranking.query };
            let all = count(context, &all);
            let others = all.saturating_sub(kept.standings.len());
            if others == 0 {
                return Html::default();
            }
            fill(context.intl.plural(words.rows_left_out, others as u64), &[("n", &context.count(others))])
        }
    };
    html! { <p part="rule" class="quiet">{ text }</p> }
}

/// What became of an export.
fn export_status(context: &ViewContext, rows: &Rows) -> String {
    let words = context.words();
    let said = match context.model.export {
        Some((ExportKind::Csv, Some(ExportOutcome::Done))) => words.share_saved,
        Some((_, Some(ExportOutcome::Asked))) => words.share_asked,
        Some((_, Some(ExportOutcome::Done))) => words.share_copied,
        Some((_, Some(ExportOutcome::Refused))) => words.share_failed,
        Some((_, None)) | None => return String::new(),
    };
    let is_of_rows = matches!(
        context.model.export,
        Some((ExportKind::Csv | ExportKind::Text, Some(ExportOutcome::Done | ExportOutcome::Asked)))
    );
    let some = partial_note(context, rows).filter(|_| is_of_rows && !context.model.exports_all).unwrap_or_default();
    [" ", said, " ", &some].concat().trim_end().to_owned()
}

/// The head of a column: a button that sorts by it.
fn head(context: &ViewContext, sort: Sort, class: &'static str, text: &'static str) -> Html {
    let is_sorted = context.model.table_state.sort == sort;
    // Streams and gains sort downwards, titles and days upwards.
    let goes_down = match sort {
        Sort::Rank => context.model.ranking != By::Upcoming,
        sort => sort == Sort::Gain,
    };
    let direction = is_sorted.then_some(if goes_down { "descending" } else { "ascending" });
    html! {
        <th scope="col" {class} aria-sort={direction}>
            <button type="button" part="sort" class="sort" onclick={context.on(move |_: MouseEvent| Event::SortChosen(sort))}>
                { text }
            </button>
        </th>
    }
}
