//! Short ways to read a table and to say what is in it.

use milestream_data::{Dataset, Date, Origin, parse_csv, read};

/// A table that somebody published.
pub(crate) const ORIGIN: Origin<'static> = Origin {
    title: "Songs",
    publisher: "sheets.example",
    url: "https://sheets.example/pub?output=csv",
    artist: None,
    as_of: None,
};

/// A published table of one day.
pub(crate) fn dated(as_of: &str) -> Origin<'static> {
    Origin { as_of: Date::parse(as_of), ..ORIGIN }
}

/// The dataset of a table, and the warnings as they are printed.
pub(crate) fn read_csv(text: &str, origin: &Origin<'_>) -> (Dataset, Vec<String>) {
    let (dataset, warnings) = parse_csv(text.as_bytes(), origin).unwrap();
    // What decides by the content takes every table of the tests for one.
    assert_eq!(read(text.as_bytes(), origin).unwrap().0, dataset);
    (dataset, warnings.iter().map(ToString::to_string).collect())
}

/// `id: Title, Artist + Artist with Guest, version, 1234567 2026-07-14, …`: every song on a line of its own.
pub(crate) fn describe(dataset: &Dataset) -> Vec<String> {
    let names = |ids: &[milestream_data::model::ArtistId]| {
        let names: Vec<&str> = ids.iter().map(|id| dataset.artist(*id).unwrap().name.as_str()).collect();
        names.join(" + ")
    };
    let song = |track: &milestream_data::model::Track| {
        let mut parts = vec![track.title.clone()];
        let guests = names(&track.featuring);
        let artists = names(&track.artists);
        parts.push(if guests.is_empty() { artists } else { format!("{artists} with {guests}") });
        parts.push(track.version.as_str().to_owned());
        parts.extend(dataset.counts(&track.counts).iter().map(|count| format!("{} {}", count.value, count.as_of)));
        parts.extend(dataset.periods(track).iter().map(|period| format!("{} on {}", period.value, period.from)));
        parts.retain(|part| !part.is_empty() && part != "original");
        format!("{}: {}", track.id, parts.join(", "))
    };
    dataset.tracks().iter().map(song).collect()
}
