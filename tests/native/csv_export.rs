//! What a reader takes along is what is shown, and can be read again.

use milestream::content::csv_export::{ExportedTable, SONGS, csv};
use milestream_data::query::{ArtistMetric, By, StandingsQuery, Subject, standings};
use milestream_data::{Day, Origin, read};

use crate::support::{bundled, loaded};

const ORIGIN: Origin<'_> =
    Origin { title: "", publisher: "A reader", url: "https://example.org/", artist: None, as_of: None };

/// A table of streams at any day.
const STREAMS: ExportedTable = ExportedTable { counted: "streams", at: Day::MAX, today: None };

#[test]
fn the_file_has_a_mark_a_head_and_a_line_for_each_row() {
    let loaded = bundled();
    let rows = standings(&loaded.dataset, &StandingsQuery::tracks(None), Day::parse("2022-04-14").unwrap());
    let file = csv(&loaded.dataset, &rows[..3], &STREAMS);
    let lines: Vec<&str> = file.split_terminator("\r\n").collect();
    let sportskeeda = "Sportskeeda,https://www.sportskeeda.com/pop-culture/news-bts-becomes-first-k-pop-act-surpass-1-million-streams-songs-spotify";
    assert_eq!(
        lines,
        [
            "\u{feff}rank,title,artist,featured,version,album,sum_of,of_songs,streams,as_of,rank_change,gain,gain_since,gain_per_day,gain_per_day_change,one_day,one_day_on,missing,next_milestone,days_at_pace,estimate,source,url,id".to_owned(),
            format!("1,Dynamite,BTS,,,BE,,,1.32B,2022-04-14,,,,,,,,80M,1400000000,,,{sportskeeda},dynamite"),
            format!("2,Butter,BTS,,,Butter,,,836M,2022-04-14,,,,,,,,64M,900000000,,,{sportskeeda},butter"),
            format!("3,Boy With Luv,BTS,Halsey,,Map of the Soul: Persona,,,835M,2022-04-14,,,,,,,,65M,900000000,,,{sportskeeda},boy-with-luv"),
        ]
    );
}

#[test]
fn the_file_reads_back_as_the_same_standings() {
    let loaded = bundled();
    let query = StandingsQuery::tracks(None);
    let at = Day::parse("2024-12-31").unwrap();
    let before = standings(&loaded.dataset, &query, at);
    let file = csv(&loaded.dataset, &before, &STREAMS);
    let (again, warnings) = read(file.as_bytes(), &ORIGIN).unwrap();
    assert_eq!(warnings, []);
    let after = standings(&again, &query, at);
    assert_eq!(after.len(), before.len());
    assert_eq!(csv(&again, &after, &STREAMS).lines().count(), file.lines().count());
    for (before, after) in before.iter().zip(&after) {
        let album = |dataset: &milestream_data::Dataset, row: &milestream_data::query::Standing| match row.subject {
            Subject::Track(track) => dataset.track(track).unwrap().album.clone(),
            other => panic!("{other:?} is no track"),
        };
        assert_eq!(album(&loaded.dataset, before), album(&again, after));
        assert_eq!((before.rank, before.value, before.as_of), (after.rank, after.value, after.as_of));
    }
}

#[test]
fn an_album_of_space_alone_stays_none() {
    for space in ["\\t", "\\r\\n", " ", "\u{3000}", "\\t \\t"] {
        let file = format!(
            r#"{{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
            "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
            "artists": [{{ "id": "a", "name": "A" }}],
            "tracks": [{{ "id": "t", "title": "{space}T{space}", "artists": ["a"], "album": "{space}", "counts": [5] }}] }}"#
        );
        let loaded = loaded(file.as_bytes());
        let rows = standings(&loaded.dataset, &StandingsQuery::tracks(None), Day::MAX);
        let (again, warnings) = read(csv(&loaded.dataset, &rows, &STREAMS).as_bytes(), &ORIGIN).unwrap();
        let track = &again.tracks()[0];
        assert_eq!((track.title.as_str(), track.album.as_deref()), ("T", None), "{space:?}");
        assert_eq!(warnings, []);
    }
}

#[test]
fn a_cell_is_never_a_formula() {
    let dataset = r#"{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
        "sources": { "s": { "publisher": "@SUM(A1)", "url": "https://example.org/" } },
        "artists": [{ "id": "a", "name": "+1, \"quoted\"" }],
        "tracks": [{ "id": "t", "title": "=HYPERLINK(\"https://evil.example\")", "artists": ["a"], "counts": [5000000] }] }"#;
    let loaded = loaded(dataset.as_bytes());
    let rows = standings(&loaded.dataset, &StandingsQuery::tracks(None), Day::MAX);
    let file = csv(&loaded.dataset, &rows, &STREAMS);
    let line = file.lines().nth(1).unwrap();
    assert_eq!(
        line,
        "1,\"'=HYPERLINK(\"\"https://evil.example\"\")\",\"\"\"+1, \"\"\"\"quoted\"\"\"\"\"\"\",,,,,,5000000,2026-01-01,,,,,,,,5000000,10000000,,,'@SUM(A1),https://example.org/,t"
    );
}

/// Three counts, a day, an album and a version.
const MORE: &str = r#"{ "schema": 1, "title": "T", "source": "s", "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
    "artists": [{ "id": "a", "name": "A" }],
    "tracks": [
        { "id": "x", "title": "X", "artists": ["a"], "album": "L", "counts": [{ "as_of": "2026-07-01", "value": 5000000 },
            { "as_of": "2026-07-08", "value": 5300000 }, { "as_of": "2026-07-15", "value": 7000000 }] },
        { "id": "x-live", "title": "X", "artists": ["a"], "album": "L", "of": "x", "version": "live", "counts": [
            { "as_of": "2026-07-15", "value": 10000 }], "periods": [{ "from": "2026-07-14", "value": 9000 }] }
    ],
    "coverage": [{ "artist": "a", "threshold": "1M", "counts": [{ "as_of": "2026-07-15", "reached": 30, "total": 40 }] }] }"#;

/// The named cells of each row.
fn cells(query: &StandingsQuery, shown: &ExportedTable, names: &[&str]) -> Vec<Vec<String>> {
    let loaded = loaded(MORE.as_bytes());
    let rows = standings(&loaded.dataset, query, shown.at);
    let file = csv(&loaded.dataset, &rows, shown);
    let mut lines = file.trim_start_matches('\u{feff}').lines().map(|line| line.split(',').collect::<Vec<_>>());
    let head = lines.next().unwrap();
    let place = |name: &&str| head.iter().position(|head| head == name).unwrap();
    lines.map(|line| names.iter().map(|name| line[place(name)].to_owned()).collect()).collect()
}

#[test]
fn gains_and_what_follows_from_them_are_taken_along() {
    let names = [
        "rank_change",
        "gain",
        "gain_since",
        "gain_per_day",
        "gain_per_day_change",
        "days_at_pace",
        "one_day",
        "one_day_on",
    ];
    let rows = cells(&StandingsQuery::tracks(None), &STREAMS, &names);
    assert_eq!(rows[0], ["0", "1700000", "2026-07-08", "242857", "200000", "13", "", ""]);
    assert_eq!(rows[1], ["", "", "", "", "", "110", "9000", "2026-07-14"]);
    let today = Day::parse("2026-07-20").unwrap();
    let query = StandingsQuery { by: By::Upcoming { today }, ..StandingsQuery::tracks(None) };
    let rows = cells(&query, &ExportedTable { today: Some(today), ..STREAMS }, &["title", "days_at_pace", "estimate"]);
    assert_eq!(rows, [["X", "", "2026-07-23/2026-08-05"], ["X", "110", ""]]);
}

#[test]
fn albums_and_artists_are_no_songs() {
    let albums = StandingsQuery { by: By::Albums, ..StandingsQuery::tracks(None) };
    let rows = cells(&albums, &STREAMS, &["title", "artist", "album", "of_songs", "streams", "as_of"]);
    assert_eq!(rows, [["", "A", "L", "2", "7010000+", "2026-07-15"]]);
    let artists = StandingsQuery::artists(ArtistMetric::Songs { threshold: 1_000_000 });
    let rows = cells(&artists, &ExportedTable { counted: SONGS, ..STREAMS }, &["title", "artist", SONGS, "of_songs"]);
    assert_eq!(rows, [["", "A", "30", "40"]]);
}

#[test]
fn any_text_reads_back_from_our_own_file() {
    let names =
        ["Tyler, The Creator", "Earth; Wind & Fire", "\"Weird Al\" Yankovic", "=SUM(A1)", "A\nB", "X feat. Y", "'Til"];
    let titles = ["EARFQUAKE", "=1+1", "'=1", " spaced ", "\"Heroes\"", "one, \"two\"", "EARFQUAKE"];
    let artists: Vec<String> =
        names.iter().zip(0..).map(|(name, id)| format!(r#"{{ "id": "a{id}", "name": {name:?} }}"#)).collect();
    let tracks: Vec<String> = titles
        .iter()
        .zip(0..)
        .map(|(title, id)| {
            let featured = (id + 1) % names.len();
            format!(
                r#"{{ "id": "t{id}", "title": {title:?}, "artists": ["a{id}", "a0"], "featuring": ["a{featured}"],
                    "album": {title:?}, "counts": [{}] }}"#,
                9_000_000 - id
            )
        })
        .collect();
    let dataset = format!(
        r#"{{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
        "sources": {{ "s": {{ "publisher": "P, \"Q\"", "url": "https://example.org/" }} }},
        "artists": [{}], "tracks": [{}] }}"#,
        artists.join(", "),
        tracks.join(", ")
    );
    let loaded = loaded(dataset.as_bytes());
    let rows = |dataset: &milestream_data::Dataset| standings(dataset, &StandingsQuery::tracks(None), Day::MAX);
    let file = csv(&loaded.dataset, &rows(&loaded.dataset), &STREAMS);
    let (again, warnings) = read(file.as_bytes(), &ORIGIN).unwrap();
    assert_eq!(warnings, []);
    let said = |dataset: &milestream_data::Dataset| {
        let name = |id: &milestream_data::model::ArtistId| dataset.artist(*id).unwrap().name.clone();
        let tracks = dataset.tracks().iter().map(|track| {
            let names: Vec<String> = track.artists.iter().chain(track.featuring.iter()).map(name).collect();
            (track.id.clone(), track.title.clone(), track.album.clone(), names)
        });
        tracks.collect::<Vec<_>>()
    };
    assert_eq!(said(&again), said(&loaded.dataset));
    assert_eq!(csv(&again, &rows(&again), &STREAMS).lines().count(), file.lines().count());
}
