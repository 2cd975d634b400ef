//! The sections of a file come in any order, and ids are found by their hashes.

use milestream_data::{Dataset, Warning, parse};
use proptest::prelude::*;

const SECTIONS: [&str; 7] = [
    r#""schema": 1"#,
    r#""title": "T""#,
    r#""sources": { "s": { "publisher": "S", "url": "https://s.example/" } }"#,
    r#""source": "s""#,
    r#""as_of": "2022-04-14""#,
    r#""artists": [{ "id": "x", "name": "X" }, { "id": "y", "name": "Y" }]"#,
    r#""coverage": [{ "artist": "x", "threshold": "1M", "counts": [{ "reached": 2 }, { "as_of": "2022-04-15", "reached": 1 }] }]"#,
];
const TRACKS: &str = r#""tracks": [
    { "id": "b", "title": "B", "artists": ["x", "z"], "of": "a", "counts": ["3M", { "as_of": "2022-04-15", "value": "1M" }, "none"] },
    { "id": "a", "title": "A", "artists": ["y"], "counts": [{ "as_of": "2022", "value": 5 }, "2B+"] }]"#;

fn read(sections: &[&str]) -> (Dataset, Vec<Warning>) {
    parse(format!("{{ {} }}", sections.join(",\n")).as_bytes()).unwrap()
}

/// The warnings without their places, which differ.
fn texts(warnings: &[Warning]) -> Vec<String> {
    warnings.iter().map(|warning| format!("{}: {}", warning.path, warning.message)).collect()
}

#[test]
fn sections_say_the_same_in_any_order() {
    let mut sections = SECTIONS.to_vec();
    sections.push(TRACKS);
    let (expected, warnings) = read(&sections);
    assert_eq!(expected.tracks().len(), 2);
    assert_eq!(warnings.len(), 4, "{warnings:?}");
    for turn in 0..sections.len() {
        sections.rotate_left(1);
        let (dataset, other) = read(&sections);
        assert_eq!(dataset, expected, "turn {turn}");
        assert_eq!(texts(&other), texts(&warnings), "turn {turn}");
    }
}

#[test]
fn a_repeated_id_is_reported_and_the_first_is_kept() {
    let repeated = TRACKS.replace(r#""id": "b""#, r#""id": "a""#).replace(r#", "of": "a""#, "");
    let (dataset, warnings) = read(&[&SECTIONS[..], &[&repeated]].concat());
    assert_eq!(dataset.tracks().iter().map(|track| track.title.as_str()).collect::<Vec<_>>(), ["B"]);
    assert!(texts(&warnings).contains(&"tracks[1].id: has the id of an earlier one, which is kept".to_owned()));
    assert!(!texts(&warnings).iter().any(|warning| warning.starts_with("tracks[1].c")), "{warnings:?}");
}

/// Two pairs of words that FNV-1a with 32 bits does not tell apart.
#[test]
fn ids_of_the_same_hash_are_distinguished() {
    let ids = ["liquid", "declinate", "costarring", "macallums"];
    let row = |id: &&str| format!(r#"{{ "id": "{id}", "title": "{id}", "artists": ["{id}"] }}"#);
    let artist = |id: &&str| format!(r#"{{ "id": "{id}", "name": "{id}" }}"#);
    let list = |row: &dyn Fn(&&str) -> String| ids.iter().map(row).collect::<Vec<_>>().join(", ");
    let (dataset, warnings) = read(&[
        SECTIONS[0],
        SECTIONS[1],
        &format!(r#""artists": [{}]"#, list(&artist)),
        &format!(r#""tracks": [{}]"#, list(&row)),
    ]);
    assert_eq!(warnings, []);
    for id in ids {
        let track = dataset.track(dataset.track_by_id(id).unwrap()).unwrap();
        let artist = dataset.artist(track.artists[0]).unwrap();
        assert_eq!((track.title.as_str(), artist.id.as_str()), (id, id));
    }
    assert_eq!(dataset.track_by_id("solid"), None);
}

/// A track as people write it, right or wrong.
fn rows() -> impl Strategy<Value = String> {
    let id = prop_oneof![
        6 => "t[0-9]{1,2}".prop_map(|id| format!(r#""id": "{id}""#)),
        1 => prop::sample::select(vec![r#""id": """#, r#""id": "a\u0062""#, r#""id": 5"#, r#""id": null"#, r#""lang": "ko""#]).prop_map(str::to_owned),
    ];
    let title = prop_oneof![
        6 => "[A-Z봄é ]{1,6}".prop_map(|title| format!(r#""title": "{title}""#)),
        1 => prop::sample::select(vec![r#""title": """#, r#""title": "\"""#, r#""title": "A", "title": "B""#, r#""other": [1, {}]"#]).prop_map(str::to_owned),
    ];
    let artists = prop::sample::select(vec![
        r#""artists": ["x"]"#,
        r#""artists": [ "x" , "y" ]"#,
        r#""artists": []"#,
        r#""artists": ["x", "x"]"#,
        r#""artists": ["z"]"#,
        r#""artists": "x""#,
        r#""featuring": ["y"]"#,
        r#""artists": ["x",]"#,
    ]);
    let date = prop::sample::select(vec!["2022-04-13", "2022-04-14", "2022-04-15", "2022-04", "unknown", "2022-02-30"]);
    let value = prop::sample::select(vec![
        "5",
        "1000000",
        "2000000",
        "0",
        "\"1M+\"",
        "-1",
        "1.5",
        "9007199254740992",
        "null",
        "01",
    ]);
    let count = (date, value, 0..8).prop_map(|(date, value, form)| match form {
        0 => value.to_owned(),
        1 => format!(r#"{{ "as_of": "{date}", "value": {value}, "source": "s" }}"#),
        2 => format!(r#"{{"value":{value},"as_of":"{date}"}}"#),
        3 => format!(r#"{{ "value": {value} }}"#),
        _ => format!(r#"{{ "as_of": "{date}", "value": {value} }}"#),
    });
    let counts =
        proptest::collection::vec(count, 0..3).prop_map(|counts| format!(r#""counts": [{}]"#, counts.join(", ")));
    (id, title, artists, counts)
        .prop_map(|(id, title, artists, counts)| format!("{{ {id}, {title}, {artists}, {counts} }}"))
}

proptest! {
    /// Tracks that come after what they rest on are read at once where they are plain; before it, all are rows.
    #[test]
    fn a_plain_track_is_the_track_that_it_is_as_a_row(rows in proptest::collection::vec(rows(), 0..5), as_of: bool, source: bool) {
        let tracks = format!(r#""tracks": [{}]"#, rows.join(",\n"));
        let head: Vec<&str> = SECTIONS.into_iter().enumerate().filter(|(place, _)| match place {
            3 => source,
            4 => as_of,
            place => *place < 6,
        }).map(|(_, section)| section).collect();
        let read = |sections: &[&str]| {
            let read = parse(format!("{{ {} }}", sections.join(", ")).as_bytes());
            // What is wrong is found in another order, where the rows are kept until what they rest on has come.
            let sorted = |warnings: &[Warning]| {
                let mut texts = texts(warnings);
                texts.sort();
                texts
            };
            read.map(|(dataset, warnings)| (dataset, sorted(&warnings))).map_err(|error| error.is_syntax())
        };
        prop_assert_eq!(read(&[&head[..], &[&tracks]].concat()), read(&[&[tracks.as_str()], &head[..]].concat()));
    }
}

/// Whichever way the file is read, the first that can be kept has the id.
#[test]
fn a_track_that_is_left_out_leaves_its_id_to_another() {
    let (no_title, taken) = (
        |place: usize| format!("tracks[{place}].title: expected a text, found \"\""),
        "has the id of an earlier one, which is kept",
    );
    for (titles, kept, said_of) in [
        (["A", ""], 1, vec![format!("tracks[1].id: {taken}")]),
        (["", "A"], 1, vec![no_title(0)]),
        (["", ""], 0, vec![no_title(0), no_title(1)]),
        (["A", "B"], 1, vec![format!("tracks[1].id: {taken}")]),
    ] {
        let rows = titles.map(|title| format!(r#"{{ "id": "t7", "title": "{title}" }}"#)).join(", ");
        let tracks = format!(r#""tracks": [{rows}]"#);
        let (dataset, warnings) = read(&[&SECTIONS[..6], &[&tracks]].concat());
        let before = read(&[&[tracks.as_str()], &SECTIONS[..6]].concat());
        assert_eq!((&dataset, texts(&warnings)), (&before.0, texts(&before.1)), "{titles:?}");
        assert_eq!((dataset.tracks().len(), texts(&warnings)), (kept, said_of), "{titles:?}");
    }
}

/// So it is with artists and sources.
#[test]
fn what_is_left_out_leaves_its_id_to_another() {
    let file = r#"{ "schema": 1, "title": "T",
        "sources": { "s": { "publisher": "", "url": "https://a.example/" }, "s": { "publisher": "S", "url": "https://s.example/" } },
        "artists": [{ "id": "x", "name": "" }, { "id": "x", "name": "X" }, { "id": "x", "name": "Y" }] }"#;
    let (dataset, warnings) = parse(file.as_bytes()).unwrap();
    assert_eq!(dataset.sources().iter().map(|source| source.publisher.as_str()).collect::<Vec<_>>(), ["S"]);
    assert_eq!(dataset.artists().iter().map(|artist| artist.name.as_str()).collect::<Vec<_>>(), ["X"]);
    assert_eq!(texts(&warnings).last().unwrap(), "artists[2].id: has the id of an earlier one, which is kept");
}

/// Room for tracks is made by what the first 500 of them are like; later ones may be anything.
#[test]
fn many_tracks_are_read_whatever_the_first_ones_are_like() {
    for lengths in [[1, 1], [1, 200], [200, 1]] {
        let row = |place: usize| {
            let title = "t".repeat(lengths[place / 600]);
            format!(
                r#"{{ "id": "t{place}", "title": "{title}", "artists": ["x"], "counts": ["1M+", {}] }}"#,
                2_000_000 + place
            )
        };
        let tracks = format!(r#""tracks": [{}]"#, (0..1_200).map(row).collect::<Vec<_>>().join(",\n"));
        let (dataset, warnings) = read(&[&SECTIONS[..6], &[&tracks]].concat());
        assert_eq!((dataset.tracks().len(), warnings.len()), (1_200, 0));
        // The other way: before what they rest on.
        assert_eq!(read(&[&[tracks.as_str()], &SECTIONS[..6]].concat()).0, dataset);
    }
}
