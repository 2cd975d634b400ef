//! The buttons that export the rows as a file or as text, or copy the address of this view.

use std::rc::Rc;

use milestream_data::query::Standing;
#[cfg(feature = "studio")]
use milestream_data::query::Subject;
use yew::prelude::*;

use super::gains::outlook;
use super::ranking::Ranking;
use super::row::title_and_artist;
use super::rows::Rows;
use crate::components::view_context::ViewContext;
use crate::content::citation::Citation;
use crate::content::citation_text::publisher;
use crate::content::csv_export::{self, ExportKind, ExportedTable};
use crate::content::messages::fill;
use crate::state::model::Event;
use crate::state::options::By;

/// The three buttons.
pub(super) fn export_buttons(context: &ViewContext, rows: &Rows) -> Html {
    let words = context.words();
    let button = |kind: ExportKind, text: &'static str| {
        let onclick = {
            let shared = context.clone();
            context.on(move |_: MouseEvent| Event::ExportRequested(kind, export_text(&shared, kind).into()))
        };
        html! { <button type="button" part="take" class="button" {onclick}>{ text }</button> }
    };
    html! {
        <div class="exports">
            <span class="quiet">{ words.share_title() }</span>
            { button(ExportKind::Csv, words.share_csv()) }
            { button(ExportKind::Text, words.share_text()) }
            if let Some(some) = partial_note(context, rows) {
                <button type="button" part="take" class="choice" aria-pressed={context.model.exports_all.to_string()}
                    onclick={context.on(|_: MouseEvent| Event::ExportAllToggled)}>
                    { fill(words.share_all_rows(), &[("of", &context.count(rows.places.len()))]) }
                </button>
                if !context.model.exports_all {
                    <span class="quiet">{ some }</span>
                }
            }
            { button(ExportKind::Link, words.share_link()) }
        </div>
    }
}

/// How many of the rows are exported: `10 of 18 rows.`; `None` if all are shown.
pub(super) fn partial_note(context: &ViewContext, rows: &Rows) -> Option<String> {
    let (shown, all) = (rows.visible(context).len(), rows.places.len());
    let text = context.words().share_some();
    (shown < all).then(|| fill(text, &[("n", &context.count(shown)), ("of", &context.count(all))]))
}

/// The rows in the form that the reader asks for. The address is known to the page alone.
pub fn export_text(context: &ViewContext, kind: ExportKind) -> String {
    let ranked = Rows::of(context);
    let (dataset, ranking) = (context.dataset(), &ranked.ranking);
    let rows = ranked.at(context, if context.model.exports_all { &ranked.places } else { ranked.visible(context) });
    match kind {
        ExportKind::Csv => {
            let today = (context.model.ranking == By::Upcoming).then_some(context.now);
            csv_export::csv(dataset, &rows, &ExportedTable { counted: ranking.counted, at: context.at, today })
        }
        ExportKind::Text => rows.iter().map(|standing| row_as_text(context, ranking, standing)).collect(),
        ExportKind::Link => String::new(),
    }
}

/// The caption, and title and number of the first rows.
#[cfg(feature = "studio")]
pub(crate) fn first_rows(context: &ViewContext, most: usize) -> (String, Vec<(String, Citation)>) {
    let Rows { ranking, table, places } = Rows::of(context);
    let rows = table.rows(context.dataset(), places.get(..most).unwrap_or(&places));
    let rows = rows.iter().map(|standing| {
        let number = ranking.number(context, standing);
        let title = match standing.subject {
            // The heading names the artist, or nobody knows whose song it is.
            Subject::Track(track) if context.options().artist.is_some() || context.credits(track).is_empty() => {
                context.title(track).to_owned()
            }
            _ => title_and_artist(context, standing),
        };
        (title, Citation::of_evidence(number, String::new(), standing.value, standing.as_of, &standing.evidence))
    });
    let rows = rows.collect();
    (ranking.caption, rows)
}

/// A row as a line: `1. Dynamite, BTS: 2B+ (12 January 2025, ETNews)`.
pub(super) fn row_as_text(context: &ViewContext, ranking: &Ranking, standing: &Standing) -> String {
    let number = ranking.number(context, standing);
    let citation =
        Rc::new(Citation::of_evidence(number, String::new(), standing.value, standing.as_of, &standing.evidence));
    let title = title_and_artist(context, standing);
    let outlook = outlook(context, standing);
    let rank = context.intl.count(standing.rank.into());
    let values = [
        ("rank", rank.as_str()),
        ("title", &title),
        ("n", &citation.shown),
        ("date", &context.intl.date(context.dated(standing.as_of))),
        ("source", &publisher(context, &citation)),
        ("forecast", outlook.as_deref().unwrap_or_default()),
    ];
    let words = context.words();
    fill(if outlook.is_some() { words.share_row_forecast() } else { words.share_row() }, &values) + "\n"
}
