//! What holds for every table.

use milestream_data::query::{self, StandingsQuery};
use milestream_data::table::{guarded, names_cell};
use milestream_data::{Date, Day, Origin, parse, parse_csv, parse_json, read, text, write};
use proptest::prelude::*;

use super::build::ORIGIN;

/// Cells as people fill them, and as nobody should.
fn cells() -> impl Strategy<Value = String> {
    let known = [
        "",
        "A",
        "B",
        "Boy With Luv",
        "\"Hello, World\"",
        "\"two\nlines\"",
        "\"a \"\"b\"\"\"",
        "봄날",
        "1234567",
        "\"1,234,567\"",
        "1.2M",
        "1B+",
        "2026-07-14",
        "2026-07-14 15:01:27",
        "2026",
        "14/27/2026",
        "unknown",
        "BTS; Jimin",
        "\"BTS, Jimin\"",
        "BTS feat. Halsey",
        "remix",
        "-",
        "\"",
        "😀",
    ];
    prop_oneof![8 => proptest::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => any::<String>()]
}

prop_compose! {
    /// A table with names that are known, and rows of any cells.
    fn tables()(
        names in proptest::sample::subsequence(
            vec!["title", "artist", "featured", "streams", "daily", "as_of", "album", "released", "language", "version", "id", "x"],
            2..12,
        ).prop_shuffle(),
        rows in proptest::collection::vec(proptest::collection::vec(cells(), 0..13), 0..30),
        delimiter in proptest::sample::select(vec![",", ";", "\t"]),
        end in proptest::sample::select(vec!["\n", "\r\n", "\r"]),
    ) -> String {
        let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        let lines = std::iter::once(&names).chain(&rows).map(|row| row.join(delimiter));
        lines.collect::<Vec<_>>().join(end)
    }
}

fn check(file: &str, origin: &Origin<'_>) -> Result<(), TestCaseError> {
    let Ok((dataset, warnings)) = parse_csv(file.as_bytes(), origin) else { return Ok(()) };
    for warning in &warnings {
        let is_placed = warning.line.is_some_and(|line| line >= 1) && warning.path.starts_with("row ");
        prop_assert!(is_placed || warning.path.is_empty(), "{warning}");
    }
    // Import, export, import is the identity.
    let exported = write::to_json(&dataset);
    let (again, contradictions) = parse(exported.as_bytes()).unwrap();
    prop_assert_eq!(&again, &dataset);
    prop_assert_eq!(contradictions.len(), dataset.contradictions().len());
    for at in [Day::UNDATED, Day::MAX] {
        query::standings(&dataset, &StandingsQuery::tracks(None), at);
        query::timeline(&dataset, at);
        query::dates(&dataset);
        text::leaderboard_lines(&dataset, None, at, 10);
        for track in dataset.track_ids() {
            let _ = query::estimate(&dataset, track, None, at);
        }
    }
    Ok(())
}

/// A text as nobody would write it, with all that could part it or be run.
fn texts() -> impl Strategy<Value = String> {
    let pieces = [
        "A", "b", "é", "방탄", " ", ",", ";", "\"", "'", "=", "+", "-", "@", "\t", "\n", "\r\n", " feat. ", " ft. ",
        "\u{feff}", "#",
    ];
    let mixed =
        proptest::collection::vec(proptest::sample::select(pieces.to_vec()), 0..8).prop_map(|pieces| pieces.concat());
    // The space around a text is none of it, see docs/spreadsheet.md.
    let trimmed = prop_oneof![4 => mixed, 1 => any::<String>()].prop_map(|text| text.trim().to_owned());
    trimmed.prop_filter("a text", |text| !text.is_empty())
}

/// A name without what makes no other artist of it: case and apostrophes.
fn folded(name: &str) -> String {
    name.replace(['\'', '’'], "").to_ascii_lowercase()
}

/// A cell between quotation marks, as RFC 4180 has it.
fn quoted(text: &str) -> String {
    ["\"", &guarded(text).replace('"', "\"\""), "\""].concat()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_make_the_reader_of_tables_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = parse_csv(&bytes, &ORIGIN);
        let _ = parse_json(&bytes, &ORIGIN);
        let _ = read(&bytes, &ORIGIN);
    }

    #[test]
    fn no_bytes_beneath_a_good_row_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = parse_csv(&[b"title,artist,streams,as_of\n".as_slice(), &bytes].concat(), &ORIGIN);
    }

    #[test]
    fn a_table_survives_import_export_import(file in tables(), artist in proptest::option::of("[A-Za-z ,]{1,8}")) {
        check(&file, &ORIGIN)?;
        let artist = artist.as_deref();
        check(&file, &Origin { as_of: Date::parse("2026-07-14"), artist, ..ORIGIN })?;
    }

    #[test]
    fn any_text_that_is_written_is_read_again(
        title in texts(), artists in proptest::collection::vec(texts(), 1..4), guests in proptest::collection::vec(texts(), 0..3), album in texts(), version in texts(),
    ) {
        let names = |names: &[String]| quoted(&names_cell(names.iter().map(String::as_str)));
        let file = format!(
            "\u{feff}id,title,artist,featured,version,album,streams,as_of\r\nt,{},{},{},{},{},5,2026-07-14\r\n",
            quoted(&title), names(&artists), names(&guests), quoted(&version), quoted(&album)
        );
        let (dataset, warnings) = parse_csv(file.as_bytes(), &ORIGIN).unwrap();
        prop_assert_eq!(warnings, []);
        let track = &dataset.tracks()[0];
        prop_assert_eq!((&track.title, track.album.as_ref()), (&title, Some(&album)));
        prop_assert!(track.version.as_str() == version || track.version.as_str() == version.to_ascii_lowercase());
        // Names that differ in case or apostrophes alone may be one artist or several.
        let distinct = |names: Vec<String>| {
            let mut seen = std::collections::HashSet::new();
            names.into_iter().filter(|name| seen.insert(name.clone())).collect::<Vec<_>>()
        };
        let describe = |ids: &[milestream_data::model::ArtistId]| {
            distinct(ids.iter().map(|id| folded(&dataset.artist(*id).unwrap().name)).collect())
        };
        let expected = |names: &[String]| distinct(names.iter().map(|name| folded(name)).collect());
        prop_assert_eq!(describe(&track.artists), expected(&artists));
        prop_assert_eq!(describe(&track.featuring), expected(&guests));
    }

    #[test]
    fn any_objects_are_read_or_refused(cells in proptest::collection::vec((proptest::sample::select(vec!["title", "streams", "artist", "as_of", "songs"]), cells()), 0..6), depth in 0..12_usize) {
        let quoted = |text: &str| format!("\"{}\"", text.escape_debug().to_string().replace("\\'", "'").replace("\\u{", "u{").replace("\\0", ""));
        let fields: Vec<String> = cells.iter().map(|(name, cell)| format!("\"{name}\": {}", quoted(cell))).collect();
        let object = format!("{{ {} }}", fields.join(", "));
        let file = format!("{}{object}{}", "[".repeat(depth), "]".repeat(depth));
        if let Ok((dataset, _)) = parse_json(file.as_bytes(), &ORIGIN) {
            prop_assert_eq!(parse(write::to_json(&dataset).as_bytes()).unwrap().0, dataset);
        }
    }
}
