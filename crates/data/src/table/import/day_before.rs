//! A column called `Yesterday` may have the streams of that day, or all of them until then.

use super::reading::{Choices, Reading};
use crate::Value;
use crate::statement::Kind;
use crate::table::column::plain;
use crate::table::{Role, Table};

/// Leaves out the streams of a day that are nearly all of the song in each row, and less: no day but the first has so many.
pub(super) fn leave_out(table: &mut Table<'_>, choices: &Choices, reading: &mut Reading) {
    let of_json = table.fields.iter().find(|(role, _)| *role == Role::Daily).map(|(_, name)| name.clone());
    let is_field = of_json.is_some();
    let name = of_json.unwrap_or_else(|| table.name(Role::Daily).to_owned());
    let is_said = choices.columns.iter().any(|(column, _)| plain(column) == plain(&name));
    if is_said || !(table.has(Role::Daily) && table.has(Role::Streams)) {
        return;
    }
    let count = |row: usize, role: Role| table.count(table.cell(row, role), role).ok().map(Value::amount);
    let mut rows = 0;
    for row in 0..table.len() {
        let (Some(all), Some(day)) = (count(row, Role::Streams), count(row, Role::Daily)) else { continue };
        // Nine tenths of all.
        if day >= all || day < all - all / 10 {
            return;
        }
        rows += 1;
    }
    if rows > 1 {
        let total = table.fields.iter().find(|(role, _)| *role == Role::Streams).map(|(_, name)| name.clone());
        let total = total.unwrap_or_else(|| table.name(Role::Streams).to_owned());
        let place = if is_field { Kind::OfField } else { Kind::OfColumn }.with("name", name.as_str());
        reading.doubts.push((place, Kind::DayBefore.with("name", total)));
        reading.recipe.columns.retain(|(column, role)| *column != name || role != Role::Daily.label());
        table.columns.set(Role::Daily, None);
    }
}
