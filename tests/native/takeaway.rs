//! What a reader takes along is what is shown, and can be read again.

use milestream::takeaway::csv;
use milestream_data::query::{StandingsQuery, standings};
use milestream_data::{Day, Origin, read};

use crate::stage::{bundled, loaded};

const ORIGIN: Origin<'_> =
    Origin { title: "", publisher: "A reader", url: "https://example.org/", artist: None, as_of: None };

#[test]
fn the_file_has_a_mark_a_head_and_a_line_for_each_row() {
    let loaded = bundled();
    let rows = standings(&loaded.dataset, &StandingsQuery::tracks(None), Day::parse("2022-04-14").unwrap());
    let file = csv(&loaded.dataset, &rows[..3]);
    let lines: Vec<&str> = file.split_terminator("\r\n").collect();
    let sportskeeda = "Sportskeeda,https://www.sportskeeda.com/pop-culture/news-bts-becomes-first-k-pop-act-surpass-1-million-streams-songs-spotify";
    assert_eq!(
        lines,
        [
            "\u{feff}rank,title,artist,featured,version,streams,as_of,gain,missing,source,url".to_owned(),
            format!("1,Dynamite,BTS,,,1.32B,2022-04-14,,80000000,{sportskeeda}"),
            format!("2,Butter,BTS,,,836M,2022-04-14,,64000000,{sportskeeda}"),
            format!("3,Boy With Luv,BTS,Halsey,,835M,2022-04-14,,65000000,{sportskeeda}"),
        ]
    );
}

#[test]
fn the_file_reads_back_as_the_same_standings() {
    let loaded = bundled();
    let query = StandingsQuery::tracks(None);
    let at = Day::parse("2024-12-31").unwrap();
    let before = standings(&loaded.dataset, &query, at);
    let file = csv(&loaded.dataset, &before);
    let (again, warnings) = read(file.as_bytes(), &ORIGIN).unwrap();
    assert_eq!(warnings, []);
    let after = standings(&again, &query, at);
    assert_eq!(after.len(), before.len());
    assert_eq!(csv(&again, &after).lines().count(), file.lines().count());
    for (before, after) in before.iter().zip(&after) {
        assert_eq!((before.rank, before.value, before.as_of), (after.rank, after.value, after.as_of));
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
    let file = csv(&loaded.dataset, &rows);
    let line = file.lines().nth(1).unwrap();
    assert_eq!(
        line,
        "1,\"'=HYPERLINK(\"\"https://evil.example\"\")\",\"'+1, \"\"quoted\"\"\",,,5000000,2026-01-01,,5000000,'@SUM(A1),https://example.org/"
    );
}
