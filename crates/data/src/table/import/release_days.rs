//! A column that is called a date, of which nothing says of what: of the counts, or of the releases.

use super::reading::{Choices, Question, Reading};
use crate::table::bare_dates::may_be_of_releases;
use crate::table::column::plain;
use crate::table::{Role, Table};

/// Asks of what such dates are.
pub(super) fn settle(table: &mut Table<'_>, choices: &Choices, reading: &mut Reading) {
    let of_json = table.fields.iter().find(|(role, _)| *role == Role::AsOf).map(|(_, name)| name.clone());
    let name = of_json.unwrap_or_else(|| table.name(Role::AsOf).to_owned());
    let is_said = choices.columns.iter().any(|(column, _)| plain(column) == plain(&name));
    if is_said || !may_be_of_releases(table, &name) {
        return;
    }
    let what = [
        "are the dates of the column ",
        &name,
        " those of the counts, or when the songs were released? Nothing in the table tells",
    ];
    // Counts that are kept together are seldom years apart.
    let answers = ["=released", "=as_of"].map(|role| ["--column ", &name, role].concat()).into();
    reading.questions.push(Question { what: what.concat(), cell: name, answers });
    table.columns.set(Role::AsOf, None);
}
