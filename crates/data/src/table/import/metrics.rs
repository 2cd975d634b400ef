//! Tables with a row to a count, and a column that names it: song, date, metric, value.

use super::periods::SAMPLE;
use crate::table::column::{Columns, plain};
use crate::table::{Role, Table};

/// Names of the column that says what is counted.
const METRICS: &str = "metric metrics measure measures kpi indicator metricname kennzahl métrica metrica métrique metrik 지표 항목 指標 指标 項目";
/// Names of the column with the counts.
const VALUES: &str = "value values amount number figure count wert valor valeur valore nilai 값 수치 値 数値 数值";
/// No table has so many metrics.
const MOST: usize = 100;

/// How the counts are named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Metrics {
    /// The column that names them.
    pub(super) column: usize,
    /// What all streams are called, where a row has them.
    pub(super) streams: Option<String>,
    /// What the streams of a day are called, where a row has them.
    pub(super) daily: Option<String>,
    /// What else is counted, and not read.
    pub(super) others: Vec<String>,
}

impl Metrics {
    /// The metrics of a table, and the column with its counts, which is one of the days where there are some; `Err` where it has
    /// metrics, and none of them is known.
    pub(super) fn of(
        table: &Table<'_>,
        row: usize,
        columns: &Columns,
        days: &[usize],
    ) -> Result<Option<(Self, usize)>, ()> {
        let named = |names: &str| {
            let is_it = |name: &String| !name.is_empty() && names.split(' ').any(|known| known == plain(name));
            columns.names().iter().position(is_it)
        };
        let value = days.first().copied().or_else(|| named(VALUES));
        let (Some(column), Some(value)) = (named(METRICS), value) else { return Ok(None) };
        let mut metrics: Vec<String> = Vec::new();
        for row in (row + 1..table.len()).take(SAMPLE) {
            let metric = table.raw(row, column);
            if !metric.is_empty() && metrics.len() < MOST && !metrics.iter().any(|known| known == metric) {
                metrics.push(metric.to_owned());
            }
        }
        let known = Columns::new(metrics.clone());
        let of = |role: Role| known.of(role).and_then(|place| metrics.get(place)).cloned();
        let (streams, daily) = (of(Role::Streams), of(Role::Daily));
        if streams.is_none() && daily.is_none() {
            return Err(());
        }
        let is_other = |metric: &String| ![&streams, &daily].contains(&&Some(metric.clone()));
        let others = metrics.iter().filter(|metric| is_other(metric)).cloned().collect();
        Ok(Some((Self { column, streams, daily, others }, value)))
    }

    /// What a row counts.
    pub(super) fn role(&self, metric: &str) -> Option<Role> {
        let is = |known: &Option<String>| known.as_deref() == Some(metric);
        if is(&self.streams) {
            return Some(Role::Streams);
        }
        is(&self.daily).then_some(Role::Daily)
    }
}
