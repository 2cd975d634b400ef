//! A file that is read in pieces, or located later, is what it is in one.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use milestream_data::{Dataset, Detail, Error, Origin, Warning, parse, read_in_pieces, read_unlocated, read_with};

type Read = Result<(Dataset, Vec<Warning>), Error>;

/// What comes of bytes that are read in pieces of so many bytes, and the progress that each pause was given.
fn in_pieces(bytes: &[u8], piece: usize) -> (Read, Vec<f64>) {
    let mut reports = Vec::new();
    let read = {
        let mut reading = pin!(read_in_pieces(bytes, Detail::Every, piece, async |progress| reports.push(progress)));
        // No pause of this test waits.
        match reading.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(read) => Some(read),
            Poll::Pending => None,
        }
        .unwrap()
    };
    (read, reports)
}

fn bundled() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../static/data/bts.json")).unwrap()
}

#[test]
fn dataset_is_the_same_in_pieces_of_any_size() {
    let file = bundled();
    let whole = parse(file.as_bytes()).unwrap();
    for (piece, pauses) in [(1, whole.0.tracks().len()..), (1_000, 10..), (100_000_000, 2..)] {
        let (read, reports) = in_pieces(file.as_bytes(), piece);
        assert_eq!(read.unwrap(), whole, "{piece}");
        assert!(pauses.contains(&reports.len()), "{piece}: {} pauses", reports.len());
        assert!(reports.is_sorted() && reports.last() == Some(&1.0), "{reports:?}");
    }
}

#[test]
fn tracks_before_their_artists_and_ids_that_come_twice_are_the_same_in_pieces() {
    for file in [
        r#"{"schema": 1, "tracks": [{"id": "a", "title": "A", "artists": ["x"]}], "artists": {"x": {"name": "X"}}}"#,
        r#"{"schema": 1, "tracks": [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}, {"id": "a", "title": "C"}]}"#,
        r#"{"schema": 1, "tracks": [{"id": "a"}, {"id": "a", "title": "A"}]}"#,
        r#"{"schema": 1, "tracks": [{"id": "a", "title": "A"}], "tracks": [{"id": "b", "title": "B"}]}"#,
        r#"{"schema": 1, "tracks": []}"#,
        r#"{"schema": 1}"#,
        r#"{"schema": 2, "tracks": []}"#,
        "[]",
        "{",
        "",
    ] {
        assert_eq!(in_pieces(file.as_bytes(), 1).0, parse(file.as_bytes()), "{file}");
    }
}

const ORIGIN: Origin<'static> =
    Origin { title: "", publisher: "P", url: "https://example.org/", artist: None, as_of: None };

/// As [`read_with`] tells, in two steps.
fn located_later(bytes: &[u8], detail: Detail) -> Read {
    let Some((dataset, findings)) = read_unlocated(bytes, detail) else { return read_with(bytes, &ORIGIN, detail) };
    let count = findings.count();
    let warnings = findings.located(bytes);
    assert_eq!(warnings.iter().map(Warning::count).sum::<usize>(), count);
    Ok((dataset, warnings))
}

#[test]
fn what_is_located_later_is_what_is_located_at_once() {
    let bundled = bundled();
    let many = [r#"{"schema": 1, "tracks": ["#, &[r#"{"id": "a", "title": 7}"#; 50].join(","), "]}"].concat();
    let marked = ["\u{feff}", &bundled].concat();
    let other = r#"{"schema": 2, "tracks": [{}]}"#;
    for file in [&bundled, &many, &marked, other, "{"] {
        for detail in [Detail::Every, Detail::Grouped] {
            assert_eq!(located_later(file.as_bytes(), detail), read_with(file.as_bytes(), &ORIGIN, detail));
        }
    }
    let latin = b"{\"schema\": 1, \"title\": \"\xff\"}";
    for (file, warnings) in [(bundled.as_bytes(), Some(1)), (other.as_bytes(), None), (latin, None)] {
        let found = read_unlocated(file, Detail::Every).map(|(_, findings)| findings.count());
        assert_eq!(found, warnings, "{}", String::from_utf8_lossy(file).get(..40).unwrap_or_default());
    }
}

#[test]
fn damaged_file_is_reported_in_the_same_words() {
    let file = bundled();
    let places = (0..file.len()).filter(|place| file.is_char_boundary(*place)).step_by(997);
    for place in places {
        let cut = &file[..place];
        assert_eq!(in_pieces(cut.as_bytes(), 3).0, parse(cut.as_bytes()), "cut at {place}");
        let changed = [cut, "?", file[place..].trim_start_matches(|letter: char| !letter.is_whitespace())].concat();
        assert_eq!(in_pieces(changed.as_bytes(), 3).0, parse(changed.as_bytes()), "changed at {place}");
    }
}
