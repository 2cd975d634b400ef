//! The sections of a file come in any order, and ids are found by their hashes.

use milestream_bulk::sort::{by_number, by_text};
use milestream_data::{Dataset, Warning, parse};
use proptest::prelude::*;

const SECTIONS: [&str; 7] = [
    r#""schema": 1"#,
    r#""title": "T""#,
    r#""sources": { "s": { "publisher": "S", "url": "https://s.example/" } }"#,
    r#""source": "s""#,
    r#""as_of": "2022-04-14""#,
    r#""artists": [{ "id": "x", "name": "X" }, { "id": "y", "name": "Y" }]"#,
    r#""coverage": [{ "artist": "x", "threshold": "1M", "counts": [{ "reached": 2 }, { "reached": 1 }] }]"#,
];
const TRACKS: &str = r#""tracks": [
    { "id": "b", "title": "B", "artists": ["x", "z"], "of": "a", "counts": ["3M", "1M", "none"] },
    { "id": "a", "title": "A", "artists": ["y"], "counts": [{ "as_of": "2022", "value": 5 }, "2B+"] }]"#;

fn read(sections: &[&str]) -> (Dataset, Vec<Warning>) {
    parse(format!("{{ {} }}", sections.join(",\n")).as_bytes()).unwrap()
}

/// The warnings without their places, which differ.
fn said(warnings: &[Warning]) -> Vec<String> {
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
        assert_eq!(said(&other), said(&warnings), "turn {turn}");
    }
}

#[test]
fn a_repeated_id_is_told_and_the_first_is_kept() {
    let repeated = TRACKS.replace(r#""id": "b""#, r#""id": "a""#).replace(r#", "of": "a""#, "");
    let (dataset, warnings) = read(&[&SECTIONS[..], &[&repeated]].concat());
    assert_eq!(dataset.tracks().iter().map(|track| track.title.as_str()).collect::<Vec<_>>(), ["B"]);
    assert!(said(&warnings).contains(&"tracks[1].id: has the id of an earlier one, which is kept".to_owned()));
    assert!(!said(&warnings).iter().any(|warning| warning.starts_with("tracks[1].c")), "{warnings:?}");
}

/// Two pairs of words that FNV-1a with 32 bits does not tell apart.
#[test]
fn ids_of_the_same_hash_are_told_apart() {
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

proptest! {
    #[test]
    fn numbers_are_sorted_as_everybody_sorts_them(
        numbers in prop_oneof![
            proptest::collection::vec(any::<u64>(), 0..600),
            proptest::collection::vec(0_u64..3, 0..600),
            proptest::collection::vec((0_u64..3, 0_u32..8).prop_map(|(byte, place)| byte << (8 * place)), 0..600),
        ]
    ) {
        let mut sorted: Vec<(u64, u32)> = numbers.into_iter().zip(0..).collect();
        let mut expected = sorted.clone();
        expected.sort_by_key(|(number, _)| *number);
        by_number(&mut sorted);
        prop_assert_eq!(sorted, expected);
    }

    #[test]
    fn texts_are_sorted_as_everybody_sorts_them(texts in proptest::collection::vec("[ab]{0,20}|[a-c가é]{0,4}", 0..600)) {
        let mut places: Vec<u32> = (0..).take(texts.len()).collect();
        let mut expected = places.clone();
        expected.sort_by_key(|place| &texts[*place as usize]);
        by_text(&mut places, &|place| texts[place as usize].as_bytes());
        prop_assert_eq!(places, expected);
    }
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
