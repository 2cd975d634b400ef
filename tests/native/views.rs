//! The views as HTML: what the two reports say is what the widget says.

use milestream::state::model::Event;
use milestream::state::options::{By, View};
use milestream_data::Date;

use crate::support::{bundled, html, html_of, loaded, texts};

const REPORT_DAY: (&str, &str) = ("as-of", "2022-04-14");

#[test]
fn counter_of_the_first_report() {
    let html = html(&[("view", "counter"), ("artist", "bts"), ("threshold", "100M"), ("goal", "100"), REPORT_DAY]);
    assert_eq!(texts(&html, "label"), ["89 of BTS’s songs have passed 100M streams"]);
    assert_eq!(texts(&html, "value"), ["89"]);
    assert_eq!(texts(&html, "remaining"), ["11 left until 100"]);
    assert_eq!(texts(&html, "meter"), ["89 of 100"]);
    assert_eq!(texts(&html, "source"), ["14 April 2022, Sportskeeda"]);
}

#[test]
fn counter_of_every_song_says_that_it_is_complete() {
    let html = html(&[("view", "counter"), ("artist", "bts"), ("threshold", "1M"), REPORT_DAY]);
    assert_eq!(texts(&html, "value"), ["253"]);
    assert_eq!(texts(&html, "remaining"), ["All 253 songs are past 1M"]);
}

#[test]
fn counter_of_a_track() {
    let html_at = |day| html(&[("view", "counter"), ("track", "dynamite"), ("as-of", day)]);
    let first = html_at("2022-04-14");
    assert_eq!(texts(&first, "label"), ["Dynamite has passed 1.3B streams (BTS)"]);
    assert_eq!(texts(&first, "value"), ["1.32B"]);
    assert_eq!(texts(&first, "remaining"), ["80M left until 1.4B"]);
    // A lower bound has no upper end: no meter, and "at most".
    let bound = html(&[("view", "counter"), ("track", "boy-with-luv"), ("as-of", "2023-02-12")]);
    assert_eq!(texts(&bound, "value"), ["1B+"]);
    assert_eq!(texts(&bound, "remaining"), ["up to 100M left until 1.1B"]);
    assert_eq!(texts(&bound, "meter"), Vec::<String>::new());
    // A rounded number at a milestone that it may not have reached.
    assert_eq!(texts(&html_at("2023-03-03"), "value"), ["about 1.6B"]);
}

#[test]
fn counter_of_counted_songs_is_a_lower_bound() {
    let html = html(&[("view", "counter"), ("artist", "bts"), ("threshold", "1B")]);
    assert_eq!(texts(&html, "value"), ["5+"]);
}

#[test]
fn leaderboard_of_the_first_report() {
    let html = html(&[("view", "leaderboard"), REPORT_DAY]);
    let rows: Vec<_> = texts(&html, "title").into_iter().zip(texts(&html, "streams")).take(5).collect();
    let expected = [
        ("Dynamite", "1.32B"),
        ("Butter", "836M"),
        ("Boy With Luv", "835M"),
        ("My Universe", "544M"),
        ("FAKE LOVE", "524M"),
    ];
    assert_eq!(rows, expected.map(|(title, streams)| (title.to_owned(), streams.to_owned())));
    assert_eq!(texts(&html, "rank")[..5], ["1", "2", "3", "4", "5"]);
    assert_eq!(texts(&html, "artist")[2..4], ["BTS feat. Halsey", "Coldplay, BTS"]);
    assert_eq!(texts(&html, "caption"), ["Most streamed songs"]);
}

#[test]
fn artists_stand_side_by_side_with_what_is_not_stated() {
    let html = html(&[("view", "leaderboard"), ("by", "artists"), ("threshold", "1M"), REPORT_DAY]);
    assert_eq!(texts(&html, "title"), ["BTS", "BLACKPINK"]);
    assert_eq!(texts(&html, "streams"), ["253", "30"]);
    assert!(texts(&html, "artist")[1].contains("not stated"), "{html}");
}

#[test]
fn totals_of_artists_say_by_which_credits_they_are() {
    let of = |more: &[(&str, &str)]| {
        let attributes =
            [&[("view", "leaderboard"), ("by", "artists"), ("metric", "streams"), REPORT_DAY][..], more].concat();
        let html = html(&attributes);
        (texts(&html, "streams").remove(0), texts(&html, "artist").remove(0))
    };
    assert_eq!(of(&[]), ("23.2B+".to_owned(), "as lead artist".to_owned()));
    assert_eq!(of(&[("credit", "unstated")]), ("21B+".to_owned(), "total as reported".to_owned()));
}

#[test]
fn honours_of_the_second_report_are_newest_first() {
    let html = html(&[("view", "honours"), ("limit", "100"), ("as-of", "2023-02-12")]);
    let entries = texts(&html, "entry").join("\n");
    for expected in ["Boy With Luv passed 1B", "Butter passed 1B", "Dynamite passed 1B", "Billions Club", "2019"] {
        assert!(entries.contains(expected), "{expected} is missing in {entries}");
    }
}

#[test]
fn every_number_has_a_date_and_a_source() {
    for view in ["board", "counter", "leaderboard", "honours", "race", "badge"] {
        let html = html(&[("view", view)]);
        let sources = texts(&html, "source");
        assert!(!sources.is_empty(), "{view}: {html}");
        let numbers = texts(&html, "streams").len() + texts(&html, "value").len() + texts(&html, "entry").len();
        assert!(sources.len() >= numbers, "{view}: {} sources for {numbers} numbers", sources.len());
    }
}

#[test]
fn board_opens_what_is_chosen() {
    let board = |events| html_of(&bundled(), &[("view", "board")], events);
    assert_eq!(texts(&board(vec![]), "tab"), ["Counter", "Leaderboard 17 songs", "Milestones & awards 61"]);
    let leaderboard = board(vec![Event::TabChosen(View::Leaderboard)]);
    assert_eq!(texts(&leaderboard, "caption"), ["Most streamed songs"]);
    let day = Date::parse("2022-04-14").unwrap().last_day();
    let then = board(vec![Event::TabChosen(View::Leaderboard), Event::DateChosen(day)]);
    assert_eq!(texts(&then, "streams")[0], "1.32B");
    let artists = board(vec![Event::TabChosen(View::Leaderboard), Event::RankingChosen(By::Artists)]);
    assert!(texts(&artists, "caption")[0].starts_with("Artists by songs past"), "{artists}");
}

#[test]
fn long_tables_show_their_rest_on_demand() {
    let few = html_of(&bundled(), &[("view", "leaderboard"), ("limit", "3")], vec![]);
    let all = html_of(&bundled(), &[("view", "leaderboard"), ("limit", "3")], vec![Event::ExpansionToggled]);
    assert_eq!(texts(&few, "row").len(), 3);
    assert!(texts(&all, "row").len() > 3);
    assert_eq!(texts(&few, "more"), [format!("Show all {}", texts(&all, "row").len())]);
    assert_eq!(texts(&all, "more"), ["Show fewer"]);
}

#[test]
fn long_timelines_show_their_rest_on_demand() {
    let timeline = |limit, events| html_of(&bundled(), &[("view", "honours"), ("limit", limit)], events);
    let all = texts(&timeline("1000", vec![]), "entry");
    assert!(all.len() > 10, "{all:?}");
    let few = timeline("4", vec![]);
    assert_eq!(texts(&few, "entry"), all[..4]);
    assert_eq!(texts(&few, "more"), [format!("Show all {}", all.len())]);
    let expanded = timeline("4", vec![Event::ExpansionToggled]);
    assert_eq!(texts(&expanded, "entry"), all);
    assert_eq!(texts(&expanded, "more"), ["Show fewer"]);
    assert_eq!(texts(&html(&[("view", "honours")]), "entry").len(), 10);
    assert!(texts(&timeline("1000", vec![]), "more").is_empty());
}

#[test]
fn an_empty_state_says_what_to_do() {
    let unknown = html(&[("view", "counter"), ("artist", "nobody")]);
    assert_eq!(texts(&unknown, "empty"), ["This data has no “nobody”. Check the id in the embed code."]);
    let early = html(&[("view", "leaderboard"), ("as-of", "1999")]);
    assert_eq!(texts(&early, "empty"), ["Nothing known yet on 31 December 1999. Choose a later date."]);
    let honours = html(&[("view", "honours"), ("as-of", "1999")]);
    assert_eq!(texts(&honours, "empty").len(), 1);
}

#[test]
fn hostile_text_is_text() {
    let dataset = r#"{ "schema": 1, "title": "<b>T</b>", "service": { "name": "S", "unit": "streams" }, "as_of": "2024-01-01",
        "source": "s", "sources": { "s": { "publisher": "<script>x</script>", "url": "https://example.org/" } },
        "artists": [{ "id": "a", "name": "<img src=x onerror=alert(1)>" }],
        "tracks": [{ "id": "t", "title": "<script>alert(1)</script>", "artists": ["a"], "counts": [5000000] }] }"#;
    let html = html_of(&loaded(dataset.as_bytes()), &[("view", "leaderboard")], vec![]);
    assert!(!html.contains("<script>") && !html.contains("<img"), "{html}");
    assert_eq!(texts(&html, "title"), ["<script>alert(1)</script>"]);
}

/// The demo has daily counts, of which forecasts follow; press reports of years ago allow none.
#[test]
fn the_next_expected_milestone_stands_at_the_head_of_the_timeline() {
    let demo = loaded(include_bytes!("../../static/data/demo.json"));
    let html = html_of(&demo, &[("view", "honours")], Vec::new());
    let list = html.split("part=\"timeline\"").nth(1).unwrap();
    let (head, _) = list.split_once("part=\"entry\"").unwrap();
    assert_eq!(head.matches("part=\"next\"").count(), 1, "{head}");
    let next = texts(&html, "next").concat();
    assert!(next.starts_with("Next up ") && next.contains(" left until ") && next.contains("Forecast: "), "{next}");
    assert!(!html_of(&bundled(), &[("view", "honours")], Vec::new()).contains("part=\"next\""));
}
