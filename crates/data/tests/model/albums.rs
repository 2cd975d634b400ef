//! Albums: what is added up, and how little is claimed of it.

use milestream_data::query::{self, By, Evidence, StandingsQuery, Subject, Whose};
use milestream_data::{Dataset, Day};

use super::build::{counts, tracks};

/// A track of an artist and an album.
fn song(id: &str, artist: &str, album: &str, history: &[&str]) -> String {
    let counts = counts(history);
    format!(r#"{{ "id": "{id}", "title": "{id}", "artists": ["{artist}"], "album": "{album}", "counts": [{counts}] }}"#)
}

fn query() -> StandingsQuery {
    StandingsQuery { by: By::Albums, ..StandingsQuery::tracks(None) }
}

/// `1 A of x 15+ as of 2022-02-01: a b of 3 since 2022-01-01`.
fn describe(dataset: &Dataset, query: &StandingsQuery) -> Vec<String> {
    let rows = query::standings(dataset, query, Day::MAX);
    rows.into_iter()
        .map(|row| {
            let Subject::Album(first) = row.subject else { unreachable!("albums are ranked") };
            let first = dataset.track(first).unwrap();
            let Evidence::Album { songs, of, since } = row.evidence else { unreachable!("an album is a sum") };
            let by = first.artists.first().map_or("nobody", |by| &dataset.artist(*by).unwrap().id);
            let songs: Vec<&str> = songs.iter().map(|song| dataset.track(*song).unwrap().id.as_str()).collect();
            let (album, songs) = (first.album.as_ref().unwrap(), songs.join(" "));
            format!("{} {album} of {by} {} as of {}: {songs} of {of} since {since}", row.rank, row.value, row.as_of)
        })
        .collect()
}

#[test]
fn an_album_is_identified_by_its_name_and_its_first_artist() {
    let rows = [
        song("a", "x", "Hits", &["2022-01-01 10"]),
        song("b", "y", "Hits", &["2022-01-01 30"]),
        song("c", "x", "Hits", &["2022-01-01 5"]),
        song("d", "x", "Misses", &["2022-01-01 15"]),
        r#"{ "id": "single", "title": "S", "artists": ["x"], "counts": [99] }"#.to_owned(),
    ];
    let dataset = tracks(&rows, "");
    assert!(dataset.has_albums());
    let expected = [
        "1 Hits of y 30+ as of 2022-01-01: b of 1 since 2022-01-01",
        "2 Hits of x 15+ as of 2022-01-01: a c of 2 since 2022-01-01",
        "2 Misses of x 15+ as of 2022-01-01: d of 1 since 2022-01-01",
    ];
    assert_eq!(describe(&dataset, &query()), expected);
    let of_x = StandingsQuery { artist: dataset.artist_by_id("x"), ..query() };
    assert_eq!(describe(&dataset, &of_x).len(), 2);
    assert!(!tracks(&rows[4..], "").has_albums());
}

#[test]
fn a_sum_is_exact_only_where_nothing_can_be_missing() {
    let of = |artist: &str, second: &[&str]| {
        let rows = [song("a", artist, "A", &["2022-01-01 10"]), song("b", artist, "A", second)];
        describe(&tracks(&rows, ""), &query())
    };
    // Of this artist the file has every track.
    assert_eq!(of("all", &["2022-01-01 5"]), ["1 A of all 15 as of 2022-01-01: a b of 2 since 2022-01-01"]);
    for (second, expected) in [
        (&["2022-02-01 5"][..], "1 A of all 15+ as of 2022-02-01: a b of 2 since 2022-01-01"),
        (&["2022-01-01 5+"], "1 A of all 15+ as of 2022-01-01: a b of 2 since 2022-01-01"),
        (&["2022-01-01 6K"], "1 A of all 5.5K+ as of 2022-01-01: a b of 2 since 2022-01-01"),
        (&["2022-01-01 5 disputed"], "1 A of all 10+ as of 2022-01-01: a of 2 since 2022-01-01"),
        (&[], "1 A of all 10+ as of 2022-01-01: a of 2 since 2022-01-01"),
        // One that contradicts an earlier count.
        (&["2021-12-01 9", "2022-01-01 5"], "1 A of all 15+ as of 2022-01-01: a b of 2 since 2022-01-01"),
    ] {
        assert_eq!(of("all", second), [expected], "{second:?}");
    }
    assert_eq!(of("x", &["2022-01-01 5"]), ["1 A of x 15+ as of 2022-01-01: a b of 2 since 2022-01-01"]);
}

#[test]
fn a_sum_that_no_count_can_be_has_no_row() {
    let rows = [song("a", "x", "A", &["2022-01-01 9007199254740991"]), song("b", "x", "A", &["2022-01-01 1"])];
    assert_eq!(describe(&tracks(&rows, ""), &query()), [""; 0]);
}

#[test]
fn albums_are_those_of_the_group_or_its_members() {
    let file = r#"{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
        "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
        "artists": [{ "id": "group", "name": "G" }, { "id": "one", "name": "1", "member_of": ["group"] }],
        "tracks": [
            { "id": "a", "title": "A", "album": "Wings", "artists": ["group"], "performed_by": ["one"], "counts": [9] },
            { "id": "b", "title": "B", "album": "Golden", "artists": ["one"], "counts": [8] },
            { "id": "c", "title": "C", "album": "Nameless", "counts": [7] }
        ] }"#;
    let (dataset, _) = milestream_data::parse(file.as_bytes()).unwrap();
    let of = |artist: Option<&str>, whose| {
        let artist = artist.and_then(|id| dataset.artist_by_id(id));
        let rows = describe(&dataset, &StandingsQuery { artist, whose, ..query() });
        rows.iter().map(|row| row.split(' ').nth(1).unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(of(None, Whose::Any), ["Wings", "Golden", "Nameless"]);
    assert_eq!(of(Some("group"), Whose::Any), ["Wings"]);
    assert_eq!(of(Some("group"), Whose::Members), ["Golden"]);
    assert_eq!(of(Some("group"), Whose::Both), ["Wings", "Golden"]);
}
