//! The table of the results, and what it means.

use std::fmt::Write;

use crate::contestant::{Contestant, Role};
use crate::visit::{Visit, median};

/// The versions of the packages stand where npm reads them.
const PACKAGES: &str = include_str!("../package.json");

/// A column: its head, its figure in a visit, and how it is written.
struct Column {
    head: &'static str,
    figure: fn(&Visit) -> f64,
    /// What is asked of ours, as a part of the best library's figure, and of the floor's.
    target: (Option<f64>, Option<f64>),
}

const COLUMNS: [Column; 4] = [
    Column { head: "ready, ms", figure: |visit| visit.ready, target: (Some(0.7), None) },
    Column { head: "sort, ms", figure: |visit| visit.sort, target: (Some(0.2), Some(0.4)) },
    Column { head: "key, ms", figure: |visit| visit.key, target: (Some(0.2), None) },
    Column { head: "memory, MB", figure: |visit| megabytes(visit.heap + visit.wasm), target: (Some(1.0), None) },
];

/// The whole document.
pub(crate) fn text(contestants: &[Contestant], visits: &[Vec<Visit>], machine: &str, rounds: usize) -> String {
    let mut text = String::from(INTRODUCTION);
    let medians: Vec<[f64; 4]> = visits
        .iter()
        .map(|visits| COLUMNS.each_ref().map(|column| median(visits.iter().map(column.figure).collect())))
        .collect();
    let _ = writeln!(text, "\n{machine}; medians of {rounds} rounds, all in turns.\n");
    let heads: Vec<&str> = COLUMNS.iter().map(|column| column.head).collect();
    let _ = writeln!(text, "| 100,000 tracks | {} | longest frame of a scroll, ms |", heads.join(" | "));
    let _ = writeln!(text, "| --- |{} ---: |", " ---: |".repeat(COLUMNS.len()));
    for ((contestant, medians), visits) in contestants.iter().zip(&medians).zip(visits) {
        let figures: Vec<String> = medians.iter().map(|figure| format!("{figure:.1}")).collect();
        let frames: Vec<f64> = visits.iter().filter_map(|visit| visit.frame).collect();
        let frame = if frames.is_empty() { "pages".to_owned() } else { format!("{:.1}", median(frames)) };
        let _ = writeln!(text, "| {} | {} | {frame} |", versioned_name(contestant), figures.join(" | "));
    }
    for (contestant, ours) in contestants.iter().zip(&medians).filter(|(one, _)| one.role == Role::Ours) {
        let best = |role: Role, column: usize| {
            let of_role = contestants.iter().zip(&medians).filter(|(one, _)| one.role == role);
            of_role.map(|(_, medians)| medians[column]).fold(f64::NAN, f64::min)
        };
        let _ = writeln!(text, "\n| {} as a part of | {} |", contestant.name, heads_alone());
        let _ = writeln!(text, "| --- |{}", " ---: |".repeat(COLUMNS.len()));
        let mut row = |name: &str, theirs: &dyn Fn(usize) -> f64, target: &dyn Fn(&Column) -> Option<f64>| {
            let ratios = COLUMNS.iter().enumerate().map(|(place, column)| {
                let ratio = ours[place] / theirs(place);
                let target = target(column).map(|target| format!(" (wanted {target})")).unwrap_or_default();
                format!("{ratio:.2}{target}")
            });
            let _ = writeln!(text, "| {name} | {} |", ratios.collect::<Vec<_>>().join(" | "));
        };
        for (peer, medians) in contestants.iter().zip(&medians).filter(|(one, _)| one.role == Role::Library) {
            row(peer.name, &|place| medians[place], &|_| None);
        }
        row("the best library in each column", &|place| best(Role::Library, place), &|column| column.target.0);
        row("the floor", &|place| best(Role::Floor, place), &|column| column.target.1);
    }
    text
}

fn heads_alone() -> String {
    let heads = COLUMNS.iter().map(|column| column.head.split(',').next().unwrap_or_default());
    heads.collect::<Vec<_>>().join(" | ")
}

/// A contestant with the version that was measured.
fn versioned_name(contestant: &Contestant) -> String {
    let version = contestant.package.and_then(|package| {
        let packages: serde_json::Value = serde_json::from_str(PACKAGES).ok()?;
        Some(packages.get("dependencies")?.get(package)?.as_str()?.to_owned())
    });
    version.map_or_else(|| contestant.name.to_owned(), |version| format!("{} {version}", contestant.name))
}

#[allow(clippy::cast_precision_loss, reason = "shown with one decimal")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1_000_000.0
}

const INTRODUCTION: &str = "\
# 100,000 tracks, side by side

Written by `cargo xtask bench`. Every contestant shows the same rows with rank, title, artist, streams and daily gain, in
Chromium, in a fresh page each time, after it has shown a small table of the same words. Libraries get flat objects in the order of
the ranks, with the rank among them. Milestream gets a dataset of its schema with two counts for each track, or a table as a
spreadsheet exports it, and ranks them itself. Its board has a counter, a list of days and a timeline besides: there, ready
is when the number of the counter is painted, and the rest is of its tab with the table.

- **ready**: from the file's bytes in memory to the frame in which its first row is painted. Milestream asks for an address,
  and is answered with a response that has them already, as the others have them.
- **sort**: from a click on the head of the titles to the sorted rows, painted.
- **key**: from a key in the search field to the rows that are left, painted; the median of the four letters of a word.
- **memory**: JavaScript's heap and array buffers after a collection of garbage, and WebAssembly's memory, after all of
  this.
- **longest frame**: while scrolling 120 pixels a frame, a notch of the wheel, down and up again, on a processor slowed
  down four times; the median of the rounds. DataTables has pages instead.

Frames are not bound to a display, so that a time is not rounded up to the next sixtieth of a second. Compare within a
run alone: the figures are of one machine. Milestream, DataTables and Tabulator sort titles by the rules of the reader's
language, the others by the letters themselves.
";
