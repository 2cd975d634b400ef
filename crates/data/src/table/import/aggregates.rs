//! Names of columns in pivot tables and in queries that group rows: `Row Labels` with `Sum of Streams` beside them, `title` with
//! `MAX(streams)`.

use crate::table::Role;
use crate::table::column::{Columns, plain};

/// What is made of the numbers of several rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aggregate {
    /// The largest: of counts the newest.
    Largest,
    /// All together.
    Sum,
    /// How many they are, or their average: no count of streams.
    Other,
}

/// What stands before the name of the column, as Excel writes it in several languages, Google Sheets and SQL.
const AGGREGATES: [(Aggregate, &str); 3] = [
    (
        Aggregate::Largest,
        "max(|max of |maximum of |maximum von |max. von |max de |max. de |máx. de |máximo de |max di |최대값 : |최대 : |最大値 / |最大 / |\
         最大值项:",
    ),
    (Aggregate::Sum, "sum(|sum of |summe von |somme de |suma de |soma de |somma di |합계 : |合計 / |求和项:|加總 - "),
    (Aggregate::Other, "count(|avg(|count of |counta of |average of "),
];
/// Names of the column with the labels of rows, made plain.
const LABELS: &str = "rowlabels zeilenbeschriftungen étiquettesdelignes etiquetasdefila etiquetasdefilas rótulosdelinha \
                      etichettediriga 행레이블 行ラベル 行标签 列標籤";

/// What the name of a column makes of which numbers.
fn aggregate(name: &str) -> Option<(Aggregate, &str)> {
    let name = name.trim();
    AGGREGATES.iter().find_map(|(aggregate, marks)| {
        let inner = marks.split('|').find_map(|mark| {
            let start = name.get(..mark.len()).filter(|start| start.to_lowercase() == mark)?;
            let inner = name.get(start.len()..)?;
            // A query may say the table as well.
            let of_query =
                || inner.strip_suffix(')').map(|inner| inner.rsplit_once('.').map_or(inner, |(_, name)| name));
            if mark.ends_with('(') { of_query() } else { Some(inner) }
        });
        Some((*aggregate, inner?))
    })
}

/// Whether the name of a column says that it is made of several rows.
pub(super) fn is_aggregate(name: &str) -> bool {
    aggregate(name).is_some()
}

/// What a column makes of counts of streams.
pub(super) fn of_streams(name: &str) -> Option<Aggregate> {
    let (aggregate, inner) = aggregate(name)?;
    (Role::of_name(inner) == Some(Role::Streams)).then_some(aggregate)
}

/// Whether a column has the labels of rows.
pub(super) fn is_label(name: &str) -> bool {
    let name = plain(name);
    LABELS.split_whitespace().any(|label| label == name)
}

/// The columns by the names of those that they are made of; `None` where no row is made of others.
pub(super) fn columns(columns: &Columns) -> Option<Columns> {
    let names = columns.names();
    let is_pivot = names.iter().any(|name| is_label(name));
    // Counts themselves say more than what is made of them, and the newest more than a sum.
    let has_counts = names.iter().any(|name| aggregate(name).is_none() && Role::of_name(name) == Some(Role::Streams));
    let has_largest = has_counts || names.iter().any(|name| of_streams(name) == Some(Aggregate::Largest));
    let named = |name: &String| match aggregate(name) {
        Some((Aggregate::Largest, inner)) => match Role::of_name(inner) {
            Some(Role::Streams) if has_counts => String::new(),
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

#[cfg(test)]
mod tests {
    use super::{Aggregate, of_streams};

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
}
