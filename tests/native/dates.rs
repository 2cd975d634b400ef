//! Of when what is shown is, and how old.

use milestream::content::age::{Span, Unit, age};
use milestream::state::model::Event;
use milestream::state::options::View;
use milestream_data::{Date, Day};

use crate::support::{html, html_of, loaded, texts};

fn date(text: &str) -> Date {
    Date::parse_as_of(text).unwrap()
}

/// The day that the list of the board calls the newest, and the one that is chosen in it.
fn listed(html: &str) -> (String, String) {
    let options: Vec<&str> =
        html.split("<option").skip(1).map(|option| option.split("</option").next().unwrap()).collect();
    let text = |option: &&str| option.rsplit('>').next().unwrap().to_owned();
    let newest = options.iter().filter(|option| option.contains("(latest)")).map(text).collect::<Vec<_>>().join(" | ");
    let chosen = options.iter().filter(|option| option.contains("selected")).map(text).collect::<Vec<_>>().join(" | ");
    (newest, chosen)
}

#[test]
fn the_newest_day_is_that_of_what_the_view_shows() {
    let file = r#"{ "schema": 1, "title": "T", "source": "s", "sources": { "s": { "publisher": "P", "url": "https://p.example/" } },
        "artists": [{ "id": "a", "name": "A" }],
        "tracks": [{ "id": "t", "title": "T", "artists": ["a"], "counts": [
            { "as_of": "2026-08-01", "value": 5000000 }, { "as_of": "2026-09-10", "value": "4M+" }] }],
        "coverage": [{ "artist": "a", "threshold": "1M", "counts": [{ "as_of": "2025-03-26", "reached": 1 }] }],
        "honours": [{ "on": "2026-10-05", "kind": "award", "text": "Won", "source": "s" }] }"#;
    let loaded = loaded(file.as_bytes());
    let board = |events: Vec<Event>| listed(&html_of(&loaded, &[("view", "board")], events));
    let both = |day: &str| (format!("{day} (latest)"), format!("{day} (latest)"));
    assert_eq!(board(Vec::new()), both("26 March 2025"));
    // What was counted since adds nothing to the figure that is shown.
    assert_eq!(board(vec![Event::TabChosen(View::Leaderboard)]), both("1 August 2026"));
    assert_eq!(board(vec![Event::TabChosen(View::Honours)]), both("5 October 2026"));
    // A day that was asked for stays.
    let day = date("2026-08-01").last_day();
    let asked = board(vec![Event::DateChosen(day)]);
    assert_eq!(asked, ("26 March 2025 (latest)".to_owned(), "1 August 2026".to_owned()));
    assert_eq!(listed(&html_of(&loaded, &[("as-of", "2026-04")], Vec::new())).1, "30 April 2026");
}

#[test]
fn rows_are_counted_with_the_dates_of_their_figures() {
    let status = |attributes: &[(&str, &str)]| {
        texts(&html(&[&[("view", "leaderboard")], attributes].concat()), "status").join("")
    };
    assert_eq!(status(&[("as-of", "2022-04-14"), ("past", "1B")]), "1 row, counts from 14 April 2022");
    let all = status(&[]);
    assert!(all.ends_with(" rows, counts from 2022 to 2025"), "{all}");
    let found = status(&[("search", "my universe")]);
    assert_eq!(found, "1 row, counts from 31 August 2025");
}

#[test]
fn a_span_is_given_as_coarsely_as_its_ends_can_be_distinguished() {
    for (dates, from, to) in [
        (&["2022-04-14", "2025-03-26", "2024"][..], "2022", Some("2025")),
        (&["2025-03-26", "2025-08-31"], "2025-03", Some("2025-08")),
        (&["2025-03-26", "2025-03-31"], "2025-03-26", Some("2025-03-31")),
        (&["2025-03-26", "2025-03-26"], "2025-03-26", None),
        (&["2025", "2025-03-26"], "2025", None),
        (&["2025-03", "2025-03-26"], "2025-03", None),
        (&["2025-03", "unknown"], "2025-03", None),
    ] {
        let span = Span::of(dates.iter().map(|text| date(text))).unwrap();
        assert_eq!(span.coarsest(), (date(from), to.map(date)), "{dates:?}");
    }
    assert_eq!(Span::of([Date::UNKNOWN].into_iter()), None);
}

#[test]
fn a_figure_older_than_a_year_says_how_old_it_is() {
    let now = |text: &str| -> Day { date(text).last_day() };
    for (of, today, expected) in [
        ("2025-11-20", "2026-11-20", None),
        ("2025-11-19", "2026-11-20", Some((12, Unit::Month))),
        ("2025-03-26", "2026-11-20", Some((19, Unit::Month))),
        ("2025-03-20", "2026-11-20", Some((20, Unit::Month))),
        ("2025-03", "2026-11-20", Some((20, Unit::Month))),
        ("2024-11-21", "2026-11-20", Some((23, Unit::Month))),
        ("2024-11-20", "2026-11-20", Some((2, Unit::Year))),
        ("2025", "2026-11-20", None),
        ("2024", "2026-11-20", Some((2, Unit::Year))),
        ("2010-01-01", "2026-11-20", Some((16, Unit::Year))),
        ("unknown", "2026-11-20", None),
    ] {
        assert_eq!(age(date(of), now(today)), expected, "{of} {today}");
    }
    let songs = [("artist", "bts"), ("threshold", "100M")];
    let counter = html(&[&[("view", "counter")], &songs[..]].concat());
    assert_eq!(texts(&counter, "date")[0], "26 March 2025, OhFun 19 months ago");
    let badge = html(&[&[("view", "badge")], &songs[..]].concat());
    assert_eq!(texts(&badge, "age"), [" (26 March 2025, 19 months ago)"]);
    let rows = html(&[("view", "leaderboard")]);
    assert_eq!(texts(&rows, "date")[0], "12 January 2025 22 months ago");
    // As seen on a day of the past, its figures are new.
    assert_eq!(texts(&html(&[("view", "counter"), ("as-of", "2022-04-14")]), "age").len(), 0);
}
