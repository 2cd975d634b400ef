//! No number has more digits than its source, and every digit that is known can be reached.

use std::rc::Rc;

use milestream::content::citation::Citation;
use milestream::content::csv_export::{ExportedTable, csv};
use milestream::load::Loaded;
use milestream::state::model::Event;
use milestream::state::options::View;
use milestream_data::label::all_digits;
use milestream_data::query::{Evidence, StandingsQuery, standings};
use milestream_data::{Day, Value};

use crate::support::{html_of, loaded, texts};

/// A song with this count, another with the count 836M, and a report of 1.2K songs past 1M.
fn dataset(count: &str) -> Rc<Loaded> {
    let file = format!(
        r#"{{ "schema": 1, "title": "T", "as_of": "2026-07-14", "source": "s",
        "sources": {{ "s": {{ "publisher": "P", "url": "https://p.example/" }} }}, "artists": [{{ "id": "x", "name": "X" }}],
        "tracks": [{{ "id": "t", "title": "T", "artists": ["x"], "album": "L", "counts": ["{count}"] }},
            {{ "id": "t-live", "title": "T", "artists": ["x"], "album": "L", "of": "t", "version": "live", "counts": ["836M"] }}],
        "totals": [{{ "artist": "x", "metric": "followers", "counts": ["1.32M"] }},
            {{ "artist": "x", "metric": "awards", "name": "Prizes", "counts": ["1.2K"] }}],
        "coverage": [{{ "artist": "x", "threshold": "1M", "counts": [{{ "reached": "1.2K", "total": 3000 }}] }}] }}"#
    );
    loaded(file.as_bytes())
}

/// Everything that a widget on such a dataset has in its document.
fn everything(loaded: &Rc<Loaded>) -> String {
    let widgets: [&[(&str, &str)]; 9] = [
        &[("view", "board")],
        &[("view", "counter"), ("track", "t")],
        &[("view", "counter"), ("artist", "x"), ("threshold", "1M"), ("goal", "2000")],
        &[("view", "counter"), ("artist", "x"), ("metric", "followers"), ("threshold", "1401974")],
        &[("view", "counter"), ("artist", "x"), ("metric", "awards"), ("goal", "2000")],
        &[("view", "badge"), ("track", "t")],
        &[("view", "leaderboard"), ("rows", "dense")],
        &[("view", "leaderboard"), ("versions", "together")],
        &[("view", "leaderboard"), ("by", "albums")],
    ];
    let tabs = vec![Event::TabChosen(View::Leaderboard)];
    widgets.iter().map(|widget| html_of(loaded, widget, tabs.clone())).collect()
}

#[test]
fn no_number_has_more_digits_than_its_source() {
    let loaded = dataset("1.32B");
    let shown = everything(&loaded);
    for more in ["1,320,000,000", "836,000,000", "1,320,000", "1,200", "1.200", "2,150", "81,974", "82K"] {
        assert!(!shown.contains(&format!(">{more}")) && !shown.contains(&format!("\"{more}")), "{more}");
        assert!(!shown.contains(&format!(" {more}")), "{more}");
    }
    let rows = standings(&loaded.dataset, &StandingsQuery::tracks(None), Day::MAX);
    let file = csv(&loaded.dataset, &rows, &ExportedTable { counted: "streams", at: Day::MAX, today: None });
    assert!(file.contains(",1.32B,") && file.contains(",80M,1400000000,"), "{file}");
    assert!(!file.contains(",80000000") && !file.contains(",64000000"), "{file}");
}

#[test]
fn digits_that_are_known_stand_in_the_source_panel() {
    for (count, digits) in [
        ("1012138588", Some("1,012,138,588")),
        ("1012138588+", Some("1,012,138,588+")),
        ("1.012B", None),
        ("1B+", None),
    ] {
        let loaded = dataset(count);
        let track = loaded.dataset.track_by_id("t").unwrap();
        let figure = loaded.dataset.track_figure(track, Day::MAX).unwrap();
        let evidence = Evidence::Reported(figure);
        let citation = Citation::of_evidence("1.012B".into(), "T".into(), figure.value, figure.as_of, &evidence);
        let html = html_of(&loaded, &[("view", "badge"), ("track", "t")], vec![Event::SourceOpened(Rc::new(citation))]);
        assert_eq!(texts(&html, "digits"), digits.into_iter().collect::<Vec<_>>(), "{count}");
    }
}

#[test]
fn one_function_knows_the_digits() {
    let cases =
        [("1401974334", Some(1_401_974_334)), ("89+", Some(89)), ("1.32B", None), ("2B+", None), ("0", Some(0))];
    for (count, digits) in cases {
        assert_eq!(all_digits(Value::parse(count).unwrap()), digits, "{count}");
    }
}
