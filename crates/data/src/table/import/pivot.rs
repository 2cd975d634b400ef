//! What the counts of pivot tables and of queries that group rows are, and whether some of their labels are groups.

use std::collections::HashMap;

use super::aggregates::{Aggregate, is_aggregate, is_label, of_streams};
use super::column_log::COLUMN;
use super::plan::Plan;
use super::reading::{Choices, NONE, Question, Reading, Stage};
use crate::diagnostics::{Error, Fatal};
use crate::statement::{Kind, said};
use crate::table::column::plain;
use crate::table::{NoSong, Role, Table};

/// Tells of the largest counts that they are taken for the newest. Of sums it asks, unless there is one to a day: the sum of a
/// song's counts on several days is no count.
pub(super) fn settle(table: &mut Table<'_>, plan: &mut Plan, choices: &Choices, reading: &mut Reading) {
    let name = |role: Role| plan.columns.of(role).and_then(|column| plan.columns.names().get(column)).cloned();
    let Some(streams) = name(Role::Streams).filter(|_| plan.days.is_empty()) else { return };
    if choices.columns.iter().any(|(column, _)| plain(column) == plain(&streams)) {
        return;
    }
    choices.apply_to(table);
    match of_streams(&streams) {
        // Those are refused.
        Some(_) if has_groups(table) => {}
        Some(Aggregate::Largest) => {
            reading.log(Stage::Columns, Kind::LargestCounts.with("column", streams), COLUMN);
        }
        Some(Aggregate::Sum) if name(Role::AsOf).is_none_or(|day| is_aggregate(&day)) => {
            let what = ["does the column ", &streams, " add up one count of each song, or those of several days? "];
            let what = [&what.concat(), "Nothing in the table tells"].concat();
            let answers = [Role::Streams.label(), NONE].map(|role| ["--column ", &streams, "=", role].concat()).into();
            reading.doubts.push((Kind::OfColumn.with("name", streams.as_str()), Kind::SumsOfCounts.into()));
            reading.questions.push(Question { what, cell: streams, answers });
            plan.columns.set(Role::Streams, None);
            table.columns = plan.columns.clone();
        }
        _ => {}
    }
}

/// Refuses labels of which some are groups of those beneath them: nothing tells what a group is.
///
/// # Errors
/// Where a label is a group.
pub(super) fn refuse_groups(table: &Table<'_>) -> Result<(), Error> {
    if has_groups(table) {
        return Err(Error::of_file(Fatal::Syntax, said!(GroupsOfLabels, name = table.name(Role::Title))));
    }
    Ok(())
}

/// Whether some labels of rows are groups of those beneath them.
fn has_groups(table: &Table<'_>) -> bool {
    if !is_label(table.name(Role::Title)) {
        return false;
    }
    let day = table.cell(0, Role::AsOf);
    let amount = |row: usize| table.count(table.cell(row, Role::Streams), Role::Streams).ok().map(crate::Value::amount);
    let of_day = || (0..table.len()).filter(|row| table.cell(*row, Role::AsOf) == day);
    let counts: Vec<u64> = of_day().filter(|row| NoSong::of(table, *row).is_none()).filter_map(amount).collect();
    let total = of_day().filter(|row| NoSong::of(table, *row) == Some(NoSong::Sum)).filter_map(amount).max();
    are_groups_of_sums(&counts, total) || are_groups_of_largest(&counts)
}

/// Whether each group is as much as the labels beneath it, or all of them are several times the total.
fn are_groups_of_sums(counts: &[u64], total: Option<u64>) -> bool {
    let all = counts.iter().fold(0_u64, |sum, count| sum.saturating_add(*count));
    let is_multiple = |total: u64| total > 0 && all > total && all % total == 0;
    if total.is_some_and(is_multiple) {
        return true;
    }
    let mut left: Option<u64> = None;
    for count in counts {
        left = match left {
            None | Some(0) => Some(*count).filter(|count| *count > 0),
            Some(left) => left.checked_sub(*count),
        };
        if left.is_none() {
            return false;
        }
    }
    left == Some(0)
}

/// Whether each group has the largest count of the labels beneath it.
fn are_groups_of_largest(counts: &[u64]) -> bool {
    // Of every row where its count stands again before a larger one.
    let mut again = vec![None; counts.len()];
    let mut seen: HashMap<u64, usize> = HashMap::new();
    let mut larger: Vec<(u64, usize)> = Vec::new();
    for (row, count) in counts.iter().enumerate().rev() {
        while larger.last().is_some_and(|(other, _)| other <= count) {
            larger.pop();
        }
        let next = larger.last().map_or(counts.len(), |(_, row)| *row);
        if let Some(slot) = again.get_mut(row) {
            *slot = seen.insert(*count, row).filter(|same| *same < next);
        }
        larger.push((*count, row));
    }
    let mut group: Option<(u64, usize)> = None;
    for (row, (count, again)) in counts.iter().zip(again).enumerate() {
        match (group, again) {
            (None, Some(until)) => group = Some((*count, until)),
            (Some((_, until)), Some(next)) if row > until => group = Some((*count, next)),
            (Some((largest, _)), _) if *count <= largest => {}
            _ => return false,
        }
    }
    group.is_some()
}

#[cfg(test)]
mod tests {
    use super::{are_groups_of_largest, are_groups_of_sums};

    #[test]
    fn groups_stand_above_what_they_are_made_of() {
        for (counts, total, expected) in [
            (&[70, 40, 30, 5, 5][..], None, true),
            (&[70, 40, 30], Some(70), true),
            // Artists with albums with songs.
            (&[70, 70, 40, 30], Some(70), true),
            (&[70, 40, 30, 5], None, false),
            (&[70, 40, 31], Some(141), false),
            (&[70], None, false),
            (&[], None, false),
        ] {
            assert_eq!(are_groups_of_sums(counts, total), expected, "{counts:?}");
        }
        for (counts, expected) in [
            (&[70, 40, 70, 9, 9, 3][..], true),
            (&[9, 9, 70, 40, 70], true),
            (&[70, 40, 70, 80], false),
            (&[40, 70, 40, 70], false),
            (&[70, 40, 30], false),
            (&[], false),
        ] {
            assert_eq!(are_groups_of_largest(counts), expected, "{counts:?}");
        }
    }
}
