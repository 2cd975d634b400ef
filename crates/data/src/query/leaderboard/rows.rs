//! The rows that rest on several figures each, and are therefore worked out at once.

use super::movement::move_since;
use super::standing::{newest_day, row};
use super::versions::{TrackTotal, together};
use super::{ArtistMetric, By, Standing, StandingsQuery, Subject, albums, upcoming};
use crate::Day;
use crate::figure::Moment;
use crate::model::{ArtistId, Dataset};
use crate::query::coverage::coverage_of_all;
use crate::query::{Evidence, Progress, progress, toward};

/// The rows of artists, or of songs with their versions together: they are made at once, since each rests on several
/// figures.
pub(super) fn build(dataset: &Dataset, query: &StandingsQuery, at: Day) -> Vec<Standing> {
    if let By::Upcoming { today } = query.by {
        return rank(upcoming::rows(dataset, query, today));
    }
    let ranked =
        |at| rank(rows(dataset, query, at).into_iter().map(|row| (u64::MAX - row.value.amount(), row)).collect());
    let mut rows = ranked(at.into());
    if let Some(newest) = newest_day(rows.iter().map(|row| row.as_of)) {
        let before = ranked(Moment { then: newest.previous(), now: at });
        move_since(dataset, &mut rows, &before, at);
    }
    rows
}

/// The rows in the order of the file, without ranks.
pub(super) fn rows(dataset: &Dataset, query: &StandingsQuery, at: Moment) -> Vec<Standing> {
    let milestones = dataset.milestones();
    match query.by {
        By::Albums => albums::rows(dataset, query, at),
        By::Tracks | By::Upcoming { .. } => {
            let tracks = query.tracks_of(dataset);
            let known = tracks.filter_map(|(id, track)| Some((id, dataset.figure_then(&track.counts, at)?)));
            let ranked = |TrackTotal { track, value, as_of, evidence }: TrackTotal| {
                row(Subject::Track(track), value, as_of, evidence, progress(value, milestones))
            };
            together(dataset, known.collect()).into_iter().map(ranked).collect()
        }
        By::Artists(ArtistMetric::Songs { threshold }) => {
            let coverages = coverage_of_all(dataset, threshold, at);
            // Beside reports, "1+" of an artist of whom the dataset has one song and no report would mislead.
            let is_reported = coverages.iter().any(|coverage| matches!(coverage.evidence, Evidence::Reported(_)));
            let mut has_report = vec![false; dataset.artists().len()];
            for series in dataset.coverage() {
                if let Some(has_report) = has_report.get_mut(series.artist.index()) {
                    *has_report = true;
                }
            }
            let has_report = |artist: ArtistId| has_report.get(artist.index()).copied().unwrap_or_default();
            coverages
                .into_iter()
                .filter(|coverage| !is_reported || has_report(coverage.artist))
                .map(|coverage| {
                    let value = coverage.value();
                    let progress = coverage.total.map_or_else(Progress::default, |total| toward(value, total));
                    row(Subject::Artist(coverage.artist), value, coverage.as_of, coverage.evidence, progress)
                })
                .collect()
        }
        By::Artists(ArtistMetric::Total { metric, credit }) => {
            let known = dataset.artist_ids().zip(dataset.totals_then(metric, credit, at));
            known
                .filter_map(|(artist, total)| Some((artist, total?)))
                .map(|(artist, (_, figure))| {
                    let milestones = dataset.milestones_of(metric);
                    let progress =
                        milestones.map_or_else(Progress::default, |milestones| progress(figure.value, milestones));
                    row(Subject::Artist(artist), figure.value, figure.as_of, Evidence::Reported(figure), progress)
                })
                .collect()
        }
    }
}

/// Orders and numbers the rows by their keys, the least first; equal ones keep the order of the file.
fn rank(rows: Vec<(u64, Standing)>) -> Vec<Standing> {
    // Numbers are sorted, and the rows then put in their places: code that sorts rows would be more than all of this.
    let mut order: Vec<(u64, u32)> = rows.iter().map(|(key, _)| *key).zip(0..).collect();
    order.sort_unstable();
    let mut rows: Vec<Option<Standing>> = rows.into_iter().map(|(_, row)| Some(row)).collect();
    let mut ranked = Vec::with_capacity(rows.len());
    let (mut rank, mut last) = (0, None);
    for ((key, place), next) in order.into_iter().zip(1..) {
        if last != Some(key) {
            (rank, last) = (next, Some(key));
        }
        let row = rows.get_mut(place as usize).and_then(Option::take);
        ranked.extend(row.map(|row| Standing { rank, ..row }));
    }
    ranked
}
