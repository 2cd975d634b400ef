//! The first rows of a table as they stand in the file: over each column what it is, beneath a cell what is wrong with it.

use yew::prelude::*;

use super::choice::chosen;
use super::form::menu;
use crate::content::messages::studio::{intl, role as role_named, texts};
use crate::studio::state::findings::{Findings, HeadColumn, UNREAD};
use crate::studio::state::studio::{Action, Studio};

/// What a column can be, by the names that recipes have.
const ROLES: [&str; 13] = [
    UNREAD,
    "title",
    "artist",
    "artist-title",
    "featured",
    "streams",
    "daily",
    "as_of",
    "album",
    "released",
    "language",
    "version",
    "id",
];

/// The table; nothing where the file has no cells.
pub(super) fn table(studio: &Studio, findings: &Findings, emit: &Callback<Action>) -> Html {
    let head = &findings.head;
    if head.columns.is_empty() {
        return Html::default();
    }
    let columns = head.columns.iter().enumerate().map(|(place, known)| column(studio, place, known, emit));
    let rows = head.rows.iter().enumerate().map(|(row, (number, cells))| {
        let number = intl().count((*number).try_into().unwrap_or(u64::MAX));
        html! {
            <tr key={row}>
                <th scope="row">{ number }</th>
                { for cells.iter().enumerate().map(|(column, text)| cell(findings, (row, column), text)) }
            </tr>
        }
    });
    // Where there is a list, it says so.
    let is_wrong = !findings.problems.is_empty() && findings.elsewhere().is_empty();
    html! {
        <>
            <div class="scroll rows" tabindex="0" role="region" aria-label={texts().studio_first_rows()}>
                <table>
                    <thead><tr><th scope="col">{ texts().studio_row() }</th>{ for columns }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
            if is_wrong {
                <p class="hint">{ texts().studio_problems_why() }</p>
            }
        </>
    }
}

/// The name of a column beneath what it is read as.
fn column(
    studio: &Studio,
    place: usize,
    HeadColumn { name, role, can_be_chosen }: &HeadColumn,
    emit: &Callback<Action>,
) -> Html {
    if !can_be_chosen {
        return html! { <th scope="col" key={place}><span class="role">{ role_named(role) }</span>{ name }</th> };
    }
    let mut entries: Vec<(String, String)> =
        ROLES.iter().map(|known| ((*known).to_owned(), role_named(known).to_owned())).collect();
    if !ROLES.contains(&role.as_str()) {
        entries.push((role.clone(), role.clone()));
    }
    let id = ["column-", &place.to_string()].concat();
    let (about, known) = (studio.about.clone(), name.clone());
    let set = emit.reform(move |role: String| {
        let role = if role.is_empty() { UNREAD } else { &role };
        Action::Tell(chosen(&about, "column", &[&known, "=", role].concat()))
    });
    html! {
        <th scope="col" abbr={name.clone()} key={place}>
            { menu(&id, entries, role, set) }
            <label for={["studio-", &id].concat()}>{ name }</label>
        </th>
    }
}

/// A cell, and what is wrong with it.
fn cell(findings: &Findings, (row, column): (usize, usize), text: &str) -> Html {
    let problems: Vec<&str> = findings.beneath(row, column).map(|problem| problem.message.as_str()).collect();
    if problems.is_empty() {
        return html! { <td key={column}>{ text }</td> };
    }
    let id = ["studio-cell-", &row.to_string(), "-", &column.to_string()].concat();
    html! {
        <td class="wrong" aria-describedby={id.clone()} key={column}>
            { text }
            <div {id}>{ for problems.into_iter().map(|problem| html! { <p class="fault">{ problem }</p> }) }</div>
        </td>
    }
}
