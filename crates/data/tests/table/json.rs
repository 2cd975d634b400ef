//! Flat JSON: objects with a field to a cell.

use milestream_data::parse_json;

use super::build::{ORIGIN, dated, told};

fn read_json(text: &str) -> (Vec<String>, Vec<String>) {
    let (dataset, warnings) = parse_json(text.as_bytes(), &dated("2026")).unwrap();
    (told(&dataset), warnings.iter().map(ToString::to_string).collect())
}

#[test]
fn one_list_is_the_same_in_every_form() {
    let expected = ["a-x: A, X, 1234567 2026-07-14", "b-y-z: B, Y + Z, 1.2M 2026-07-14"];
    for text in [
        r#"[{ "title": "A", "artist": "X", "streams": 1234567, "as_of": "2026-07-14" },
            { "Track Name": "B", "artists": ["Y", "Z"], "plays": "1.2M", "date": "2026-07-14T10:00:00Z" }]"#,
        r#"{ "last_updated": "2026-07-14 15:01:27", "rows": [{ "title": "A", "artist": "X", "total": "1,234,567" },
            { "title": "B", "artist": "Y; Z", "total": "1.2M", "cover": null, "tags": ["k-pop"] }] }"#,
        r#"{ "A": { "artist": "X", "streams": "1,234,567" }, "B": { "artist": "Y, Z", "streams": "1.2M" }, "as_of": "2026-07-14" }"#,
    ] {
        let (songs, warnings) = read_json(text);
        assert_eq!(warnings, Vec::<String>::new(), "{text}");
        assert_eq!(songs, expected, "{text}");
    }
}

/// As scrapes of artist pages have it: songs by title, under their artists, the totals of whom are no songs.
#[test]
fn songs_are_found_beneath_their_artists() {
    let text = r#"{
  "group": { "GO": { "streams": "90,208,179", "daily": "210,926", "trend": "flat" } },
  "solos": {
    "rose": { "total_streams": "5,000,000,000", "songs": {
      "APT. \"live\"": { "streams": "1,266,429,138", "daily": "227,750", "track_id": "4SFk" },
      "broken": { "streams": "soon", "track_id": "5SFk" } } },
    "jisoo": { "name": "JISOO", "songs": [{ "title": "FLOWER", "streams": "500,000,000" }] }
  },
  "last_updated": "2026-07-14 15:01:27"
}"#;
    let (songs, warnings) = read_json(text);
    assert_eq!(
        songs,
        [
            "go: GO, 90208179 2026-07-14, 210926 on 2026-07-14",
            "4SFk: APT. \"live\", rose, 1266429138 2026-07-14, 227750 on 2026-07-14",
            "5SFk: broken, rose",
            "flower-jisoo: FLOWER, JISOO, 500000000 2026-07-14",
        ]
    );
    assert_eq!(
        warnings,
        [
            r#"solos.rose.songs.broken.streams: expected a count like 1234567, "1.32B" or "1B+", found "soon" (line 6, column 30)"#
        ]
    );
}

#[test]
fn a_name_with_a_comma_is_one_name_where_json_says_so() {
    for text in [
        r#"[{ "title": "A", "artists": ["Tyler, The Creator", "Sia"], "streams": 5 }]"#,
        r#"[{ "title": "A", "artist": "\"Tyler, The Creator\"; Sia", "streams": 5 }]"#,
    ] {
        assert_eq!(read_json(text).0, ["a-tyler-the-creator-sia: A, Tyler, The Creator + Sia, 5 2026"], "{text}");
    }
    let text = r#"{ "Tyler, The Creator": { "songs": { "EARFQUAKE": { "streams": 5 } } } }"#;
    assert_eq!(read_json(text).0, ["earfquake-tyler-the-creator: EARFQUAKE, Tyler, The Creator, 5 2026"]);
}

#[test]
fn what_has_no_songs_is_refused_in_a_sentence() {
    for (text, expected) in [
        ("[{]", "the file is not valid JSON: expected the name of a field in quotation marks (line 1, column 3)"),
        ("[1, 2]", "expected objects with the title of a song and its streams, found none"),
        (r#"{ "schema": 1, "title": "T" }"#, "expected objects with the title of a song and its streams, found none"),
    ] {
        assert_eq!(parse_json(text.as_bytes(), &ORIGIN).unwrap_err().to_string(), expected, "{text}");
    }
    // However deep it goes.
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(parse_json(deep.as_bytes(), &ORIGIN).is_err());
}
