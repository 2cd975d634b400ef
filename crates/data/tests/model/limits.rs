use milestream_data::read::MAX_TRACKS;
use milestream_data::{Detail, MAX_BYTES, Origin, parse, read_with};

#[test]
fn a_file_above_64_mib_is_refused_politely() {
    let error = parse(&vec![b' '; MAX_BYTES + 1]).unwrap_err();
    assert!(error.is_too_large());
    assert_eq!(error.to_string(), "the file is larger than 64 MiB, the most that is read");
    assert!(!parse(&vec![b' '; 1000]).unwrap_err().is_too_large());
}

#[test]
fn more_than_200_000_tracks_are_refused_politely() {
    let file = |tracks: usize| {
        let rows = vec!["{}"; tracks].join(",");
        let origin = Origin { title: "", publisher: "", url: "", artist: None, as_of: None };
        read_with(
            format!(r#"{{ "schema": 1, "title": "T", "tracks": [{rows}] }}"#).as_bytes(),
            &origin,
            Detail::Grouped,
        )
    };
    let error = file(MAX_TRACKS + 1).unwrap_err();
    assert!(error.is_too_large());
    assert_eq!(error.to_string(), "the file has more than 200,000 tracks, the most that are read");
    let warnings = file(MAX_TRACKS).unwrap().1;
    let messages: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    assert_eq!(messages.len(), 2);
    assert_eq!(
        messages[0],
        "200,000 texts are missing or could not be read, the first at tracks[0].id: expected a text, found nothing (line 1, column 41)"
    );
}

#[test]
fn deep_nesting_is_no_way_to_fell_the_reader() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        // As a field that nobody knows it is skipped; elsewhere it is a row of another shape.
        for field in ["future", "tracks", "title"] {
            let text = format!(r#"{{ "schema": 1, "{field}": {deep} }}"#);
            assert!(parse(text.as_bytes()).is_ok(), "{field}");
        }
    }
}
