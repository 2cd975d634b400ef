//! A table of what was counted when.

use yew::prelude::*;

/// A table of two columns: a time, and what was counted then.
pub(super) fn dated_table(caption: &'static str, time: &'static str, count: &'static str, rows: Vec<Html>) -> Html {
    html! {
        <table class="history-table">
            <caption>{ caption }</caption>
            <thead><tr><th scope="col">{ time }</th><th scope="col" class="figure">{ count }</th></tr></thead>
            <tbody>{ rows }</tbody>
        </table>
    }
}

/// A row of such a table.
pub(super) fn dated_row(part: &'static str, time: String, figure: Html) -> Html {
    html! { <tr {part} translate="no"><th scope="row">{ time }</th><td class="figure">{ figure }</td></tr> }
}
