//! The table itself: a caption, heads that sort, and rows up to the limit.

use std::rc::Rc;

use milestream_data::Date;
use milestream_data::query::{self, Movement, Standing, StandingsQuery, Subject, Versions};
use yew::prelude::*;

use super::compared::{RowGain, SharedDays};
use super::controls::clear_button;
use super::expected;
use super::export_buttons::partial_note;
use super::gains::{GainColumns, gains};
use super::names::{active_filters, title_column};
use super::ranking::{Ranking, is_dense};
use super::row::{BILLION, Columns, rise, row, trend};
use super::rows::{Rows, count};
use super::scroll_region::{scroll_region, spacer};
use super::track_details::track_details;
use crate::components::newest_day::chosen_day;
use crate::components::show_all::show_all_button;
use crate::components::view_context::ViewContext;
use crate::content::age::Span;
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
                    { fill(words.find_nothing(), &[("asked", &active_filters(context))]) }
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
    let are_expected = is_dense && context.model.ranking == By::Upcoming;
    let gains = if is_dense && !are_expected {
        let first =
            is_long.then(|| ranked.at(context, shown.get(..MOST_LOOKED_AT.min(shown.len())).unwrap_or_default()));
        gain_columns(context, kept, first.as_deref().unwrap_or(&rows), is_long)
    } else {
        None
    };
    let has_trends = is_dense && rows.iter().any(|standing| trend(context, standing, 0).is_some());
    // Rows that are compared have one scale. Of a long table, rows come and go, and what has been drawn stays.
    let full = rows.iter().filter(|_| has_trends && !is_long).filter_map(|standing| rise(context, standing)).max();
    let columns = 3
        + gains.map_or(0, GainColumns::count)
        + if are_expected { expected::COUNT } else { 0 }
        + u32::from(has_trends);
    // A sign beside each rank that has not moved would say nothing.
    let has_moved = is_dense && rows.iter().any(|row| !matches!(row.movement, None | Some(Movement::Same)));
    // Bars are relative to the largest row.
    let most = kept.most(context.dataset(), places);
    // What is the same in all dense rows is said once.
    let day = match kept.span(context.dataset(), places) {
        Some(Span { oldest, newest }) => Some(oldest).filter(|oldest| is_dense && *oldest == newest),
        None => is_dense.then_some(Date::UNKNOWN),
    };
    let common = Columns {
        most,
        gains,
        day,
        are_expected,
        has_moved,
        has_covers: !is_dense,
        trends: has_trends.then_some(full.unwrap_or(0)),
    };
    // The head counts as row 1.
    let rows = rows.iter().zip(range.start + 2..).flat_map(|(standing, index)| {
        let beneath = match standing.subject {
            Subject::Track(track) if context.model.opened == Some(track) => {
                Some(track_details(context, track, standing, columns))
            }
            _ => None,
        };
        let gain = gains.and_then(|_| RowGain::of(context, standing));
        std::iter::once(row(context, ranking, standing, gain, common, is_long.then_some(index))).chain(beneath)
    });
    // The height is fixed while rows change: WebKit measures in between, and would scroll back.
    let height = is_long.then(|| context.model.window.height(shown.len()).to_string());
    let table = html! {
        <table part="table" class={class(context, are_expected)} height={height} aria-rowcount={is_long.then(|| (shown.len() + 1).to_string())}>
            <caption part="caption">{ &ranking.caption }</caption>
            <thead>
                <tr aria-rowindex={is_long.then_some("1")}>
                    <th scope="col" class="rank"><span>{ words.column_rank() }</span></th>
                    { head(context, Sort::Title, "", title_column(context, context.model.ranking)) }
                    { if are_expected { expected_heads(context, ranking) } else { head(context, Sort::Rank, "figure", ranking.column) } }
                    if let Some(columns) = gains {
                        { head(context, Sort::Gain, "brief gains", words.column_gain()) }
                        if columns.has_changes { <th scope="col" class="brief changes">{ words.column_change() }</th> }
                        if columns.has_days {
                            <th scope="col" class="brief upcoming">{ words.column_upcoming() }</th>
                            <th scope="col" class="brief">{ words.column_days() }</th>
                        }
                    }
                    if has_trends { <th scope="col" class="trend">{ words.history_title() }</th> }
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
            { gains.map(|columns| rested_on(context, columns)).unwrap_or_default() }
            { notes(context, ranking, kept) }
            if kept.most(context.dataset(), places) >= BILLION && context.model.ranking != By::Artists {
                <p part="rule" class={if is_dense { "quiet of-column of-discs" } else { "quiet of-discs" }}>{ fill(words.rows_discs(), &[("t", &context.intl.milestone(BILLION))]) }</p>
            }
            // They say what counts as a song.
            if context.model.ranking != By::Artists || ranking.threshold.is_some() {
                { for context.dataset().rules().iter().map(|rule| html! { <p part="rule" class="quiet">{ &rule.text }</p> }) }
            }
        </>
    }
}

fn class(context: &ViewContext, are_expected: bool) -> String {
    [
        if is_dense(context) { "dense" } else { "simple" },
        // The first three are set apart where they stand at the top.
        if context.model.table_state.sort == Sort::Rank { " ranked" } else { "" },
        if are_expected { " expected" } else { "" },
    ]
    .concat()
}

/// The heads of the figure and of what is expected.
fn expected_heads(context: &ViewContext, ranking: &Ranking) -> Html {
    let words = context.words();
    html! {
        <>
            <th scope="col" class="figure">{ words.column_streams() }</th>
            <th scope="col" class="brief dates-ahead">{ ranking.column }</th>
            { head(context, Sort::Rank, "brief", words.column_days()) }
        </>
    }
}

/// Of a long table, so many rows decide which columns there are.
const MOST_LOOKED_AT: usize = 50;

/// The columns of gains, if there are any: each is there where one of these rows fills it.
fn gain_columns(context: &ViewContext, kept: &RankedTable, rows: &[Standing], is_long: bool) -> Option<GainColumns> {
    let of_rows: Vec<_> = rows.iter().map(|standing| RowGain::of(context, standing)).collect();
    let has_gains = of_rows.iter().any(Option::is_some)
        || if is_long {
            kept.has(context.dataset(), Sort::Gain)
        } else {
            rows.iter().any(|standing| !gains(context, standing).is_empty())
        };
    if !has_gains {
        return None;
    }
    let shared = SharedDays::of(&of_rows);
    let known = || of_rows.iter().zip(rows).filter_map(|(gain, standing)| Some(((*gain)?, shared?, standing)));
    Some(GainColumns {
        shared,
        has_changes: known().any(|(gain, shared, _)| gain.change(shared).is_some()),
        has_days: known().any(|(gain, _, standing)| gain.days_left(standing, context.now).is_some()),
    })
}

/// What the columns of gains rest on, a line each, which is there as long as its column.
fn rested_on(context: &ViewContext, columns: GainColumns) -> Html {
    let changes = columns.shared.filter(|_| columns.has_changes).and_then(|shared| shared.of_change(context));
    let days = columns.has_days.then(|| context.words().rows_days().to_owned());
    let lines = [
        (columns.shared.map(|shared| shared.of_gain(context)), "quiet of-column"),
        (changes, "quiet of-column changes"),
        (days, "quiet of-column"),
    ];
    let line = |(text, class)| Some(html! { <p part="rule" {class}>{ text? }</p> });
    lines.into_iter().filter_map(line).collect()
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
    let text = context.intl.plural(context.words().rows_dated(), places.len() as u64);
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
            let text = context.intl.plural(words.rows_counted(), counted as u64);
            fill(text, &[("n", &context.count(counted)), ("of", &context.count(songs))])
        }
        By::Albums => words.source_album().to_owned(),
        By::Upcoming => {
            let all = StandingsQuery { by: query::By::Tracks, versions: Versions::Each, ..ranking.query };
            let all = count(context, &all);
            let others = all.saturating_sub(kept.standings.len());
            if others == 0 {
                return Html::default();
            }
            fill(context.intl.plural(words.rows_left_out(), others as u64), &[("n", &context.count(others))])
        }
    };
    html! { <p part="rule" class="quiet">{ text }</p> }
}

/// What became of an export.
fn export_status(context: &ViewContext, rows: &Rows) -> String {
    let words = context.words();
    let said = match context.model.export {
        Some((ExportKind::Csv, Some(ExportOutcome::Done))) => words.share_saved(),
        Some((_, Some(ExportOutcome::Asked))) => words.share_asked(),
        Some((_, Some(ExportOutcome::Done))) => words.share_copied(),
        Some((_, Some(ExportOutcome::Refused))) => words.share_failed(),
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
