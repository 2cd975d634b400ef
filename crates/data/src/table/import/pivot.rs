//! Pivot tables and queries that group rows: `Row Labels` with `Sum of Streams` beside them, `title` with `MAX(streams)`.

use std::collections::HashMap;

use super::column_log::COLUMN;
use super::plan::Plan;
use super::reading::{Choices, NONE, Question, Reading, Stage};
use crate::diagnostics::{Error, Fatal};
use crate::statement::{Kind, said};
use crate::table::column::{Columns, plain};
use crate::table::{NoSong, Role, Table};

/// What is made of the numbers of several rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aggregate {
    /// The largest: of counts the newest.
    Largest,
    /// All together.
    Sum,
    /// How many they are, or their average: no count of streams.
    Other,
}

/// What stands before the name of the column, by the languages of Excel, Google Sheets and SQL.
const AGGREGATES: [(Aggregate, &[&str]); 3] = [
    (
        Aggregate::Largest,
        &[
            "max(", "max of ", "maximum of ", "maximum von ", "max. von ", "max de ", "max. de ", "máx. de ", "máximo de ",
            "max di ", "최대값 : ", "최대 : ", "最大値 / ", "最大 / ", "最大值项:",
        ],
    ),
    (
        Aggregate::Sum,
        &[
            "sum(", "sum of ", "summe von ", "somme de ", "suma de ", "soma de ", "somma di ", "합계 : ", "合計 / ",
            "求和项:", "加總 - ",
        ],
    ),
    (Aggregate::Other, &["count(", "avg(", "count of ", "counta of ", "average of "]),
];
/// Names of the column with the labels of rows, made plain.
const LABELS: &str = "rowlabels zeilenbeschriftungen étiquettesdelignes etiquetasdefila etiquetasdefilas rótulosdelinha \
                      etichettediriga 행레이블 行ラベル 行标签 列標籤";

/// What the name of a column makes of which numbers.
fn aggregate(name: &str) -> Option<(Aggregate, &str)> {
    let name = name.trim();
    AGGREGATES.iter().find_map(|(aggregate, marks)| {
        let inner = marks.iter().find_map(|mark| {
            let start = name.get(..mark.len()).filter(|start| start.to_lowercase() == *mark)?;
            let inner = name.get(start.len()..)?;
            // A query may say the table as well.
            let of_query = || inner.strip_suffix(')').map(|inner| inner.rsplit_once('.').map_or(inner, |(_, name)| name));
            if mark.ends_with('(') { of_query() } else { Some(inner) }
        });
        Some((*aggregate, inner?))
    })
}

/// What a column makes of counts of streams.
fn of_streams(name: &str) -> Option<Aggregate> {
    let (aggregate, inner) = aggregate(name)?;
    (Role::of_name(inner) == Some(Role::Streams)).then_some(aggregate)
}

/// Whether a column has the labels of rows.
fn is_label(name: &str) -> bool {
    let name = plain(name);
    LABELS.split_whitespace().any(|label| label == name)
}

/// The columns by the names of those that they are made of; `None` where no row is made of others.
pub(super) fn columns(columns: &Columns) -> Option<Columns> {
    let names = columns.names();
    let is_pivot = names.iter().any(|name| is_label(name));
    let has_largest = names.iter().any(|name| of_streams(name) == Some(Aggregate::Largest));
    let named = |name: &String| match aggregate(name) {
        Some((Aggregate::Largest, inner)) => match Role::of_name(inner) {
            Some(role @ (Role::Streams | Role::AsOf)) => role.label().to_owned(),
            _ => String::new(),
        },
        Some((Aggregate::Sum, inner)) if !has_largest && Role::of_name(inner) == Some(Role::Streams) => {
            Role::Streams.label().to_owned()
        }
        Some(_) => String::new(),
        None if is_label(name) => Role::Title.label().to_owned(),
        // So French calls how many rows there are.
        None if is_pivot && name.to_lowercase().starts_with("nombre de ") => String::new(),
        None => name.clone(),
    };
    let named: Vec<String> = names.iter().map(named).collect();
    (named != names).then(|| Columns::new(named).called(names.to_vec()))
}

/// Tells of the largest counts that they are taken for the newest. Of sums it asks, unless there is one to a day: those of several
/// days of a song are no count, and nothing tells of how many they are.
pub(super) fn settle(table: &mut Table<'_>, plan: &mut Plan, choices: &Choices, reading: &mut Reading) {
    let name = |role: Role| plan.columns.of(role).and_then(|column| plan.columns.names().get(column)).cloned();
    let Some(streams) = name(Role::Streams).filter(|_| plan.days.is_empty()) else { return };
    if choices.columns.iter().any(|(column, _)| plain(column) == plain(&streams)) {
        return;
    }
    match of_streams(&streams) {
        Some(Aggregate::Largest) => {
            reading.log(Stage::Columns, Kind::LargestCounts.with("column", streams), COLUMN);
        }
        Some(Aggregate::Sum) if name(Role::AsOf).is_none_or(|day| aggregate(&day).is_some()) => {
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
pub(super) fn refuse_groups(table: &Table<'_>, choices: &Choices) -> Result<(), Error> {
    let title = table.name(Role::Title);
    let is_said = || choices.columns.iter().any(|(column, _)| plain(column) == plain(title));
    if !is_label(title) || is_said() {
        return Ok(());
    }
    let day = table.cell(0, Role::AsOf);
    let amount = |row: usize| table.count(table.cell(row, Role::Streams), Role::Streams).ok().map(crate::Value::amount);
    let of_day = || (0..table.len()).filter(|row| table.cell(*row, Role::AsOf) == day);
    let counts: Vec<u64> = of_day().filter(|row| NoSong::of(table, *row).is_none()).filter_map(amount).collect();
    let total = of_day().filter(|row| NoSong::of(table, *row) == Some(NoSong::Sum)).filter_map(amount).max();
    if are_groups_of_sums(&counts, total) || are_groups_of_largest(&counts) {
        return Err(Error::of_file(Fatal::Syntax, said!(GroupsOfLabels, name = title)));
    }
    Ok(())
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
    use super::{Aggregate, are_groups_of_largest, are_groups_of_sums, of_streams};

    #[test]
    fn names_say_what_is_made_of_counts() {
        for (name, expected) in [
            ("Sum of Streams", Some(Aggregate::Sum)),
            ("SUM of streams", Some(Aggregate::Sum)),
            ("sum(songs.\"streams\")", Some(Aggregate::Sum)),
            ("合計 / 再生数", Some(Aggregate::Sum)),
            ("MAX(streams)", Some(Aggregate::Largest)),
            ("Máx. de Reproducciones", Some(Aggregate::Largest)),
            ("최대값 : 재생수", Some(Aggregate::Largest)),
            ("Average of Streams", Some(Aggregate::Other)),
            ("COUNT(total)", Some(Aggregate::Other)),
            ("Max of Daily", None),
            ("Max Streams", None),
            ("Streams (max)", None),
            ("Total Streams", None),
        ] {
            assert_eq!(of_streams(name), expected, "{name}");
        }
    }

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
