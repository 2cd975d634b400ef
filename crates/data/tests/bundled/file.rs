//! The file itself: what is in it, and how it is written.

use std::collections::BTreeSet;

use milestream_data::write;
use serde_json::{Map, Value};

use super::{FILE, dataset};

#[test]
fn it_is_large_enough_to_be_worth_opening() {
    let dataset = dataset();
    let figures = dataset.tracks().iter().filter(|track| !track.counts.is_empty()).count();
    assert!(figures >= 18, "{figures} songs with figures");
    let dates = |counts| dataset.counts(counts).iter().map(|count| count.as_of.to_string()).collect::<BTreeSet<_>>();
    let histories = dataset.tracks().iter().filter(|track| dates(&track.counts).len() >= 3).count();
    assert!(histories >= 5, "{histories} songs with a history of three dates");
}

#[test]
fn it_says_whom_it_is_about_and_the_album_of_each_song() {
    let dataset = dataset();
    let about = dataset.main_artists().iter().map(|id| dataset.artist(*id).unwrap().id.as_str());
    assert_eq!(about.collect::<Vec<_>>(), ["bts"]);
    let without: Vec<_> =
        dataset.tracks().iter().filter(|track| track.album.is_none()).map(|track| &track.id).collect();
    assert_eq!(without, [""; 0]);
    let others: Vec<_> =
        dataset.tracks().iter().filter(|track| !dataset.is_main(track)).map(|track| &track.id).collect();
    assert_eq!(others, ["how-you-like-that"]);
}

#[test]
fn every_source_is_used() {
    let dataset = dataset();
    let series = dataset.tracks().iter().map(|track| &track.counts);
    let series = series.chain(dataset.coverage().iter().map(|series| &series.observations));
    let series = series.chain(dataset.totals().iter().map(|series| &series.counts));
    let of_counts = series.flat_map(|counts| dataset.counts(counts)).map(|count| &count.sources);
    let of_periods = dataset.tracks().iter().flat_map(|track| dataset.periods(track)).map(|period| &period.sources);
    let of_honours = dataset.honours().iter().map(|honour| &honour.sources);
    let of_notes = dataset.notes().iter().map(|note| &note.sources);
    let cited = of_counts.chain(of_periods).chain(of_honours).chain(of_notes).flatten();
    let cited: BTreeSet<&str> = cited.map(|id| dataset.source(*id).unwrap().id.as_str()).collect();
    let defined: BTreeSet<&str> = dataset.sources().iter().map(|source| source.id.as_str()).collect();
    assert_eq!(cited, defined);
    let addresses: BTreeSet<&str> = dataset.sources().iter().map(|source| source.url.as_str()).collect();
    assert_eq!(addresses.len(), dataset.sources().len(), "two sources have one address");
}

/// A daily update then changes the lines of what it changes, and no others.
#[test]
fn every_row_has_a_line_of_its_own() {
    let dataset = dataset();
    let rows_with = |key: &str| {
        let lines = FILE.lines().map(|line| line.trim().trim_end_matches(','));
        let rows = lines.filter_map(|line| serde_json::from_str::<Map<String, Value>>(line).ok());
        rows.filter(|row| row.contains_key(key)).count()
    };
    let counts = |counts| dataset.counts(counts).len();
    let of_tracks: usize = dataset.tracks().iter().map(|track| counts(&track.counts)).sum();
    let of_totals: usize = dataset.totals().iter().map(|series| counts(&series.counts)).sum();
    let of_coverage: usize = dataset.coverage().iter().map(|series| series.counts.len()).sum();
    let periods: usize = dataset.tracks().iter().map(|track| dataset.periods(track).len()).sum();
    assert_eq!(rows_with("value"), of_tracks + of_totals + periods);
    assert_eq!(rows_with("reached"), of_coverage);
    assert_eq!(rows_with("kind"), dataset.honours().len());
    assert_eq!(rows_with("text"), dataset.honours().len() + dataset.notes().len());
    assert_eq!(rows_with("name"), dataset.artists().len());
    let sources = FILE.lines().filter(|line| line.contains("{ \"publisher\": ") && line.matches("http").count() == 1);
    assert_eq!(sources.count(), dataset.sources().len());
}

/// A tool that reads the file, adds a count and writes it again adds a line.
#[test]
fn it_is_written_as_the_library_writes() {
    let schema = "  \"$schema\": \"../schema/1.json\",\n";
    assert!(FILE.contains(schema), "the file names its schema");
    assert_eq!(FILE.replacen(schema, "", 1), write::to_json(&dataset()));
}
