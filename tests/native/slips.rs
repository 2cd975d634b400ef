//! A reading that the counts around it contradict is kept, set aside, and decides nothing.

use milestream::state::model::Event;
use milestream::state::options::Rows;
use milestream_data::Day;

use crate::support::{html_of, loaded, texts};

/// Two songs, one of them with a slip of a digit between its counts.
const SLIP: &str = r#"{ "schema": 1, "title": "T", "source": "s", "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
    "artists": [{ "id": "x", "name": "X" }],
    "tracks": [
        { "id": "slip", "title": "Slip", "artists": ["x"], "counts": [{ "as_of": "2026-09-15", "value": 500000000 },
            { "as_of": "2026-10-20", "value": 52000000 }, { "as_of": "2026-11-18", "value": 540000000 }] },
        { "id": "sure", "title": "Sure", "artists": ["x"], "counts": [{ "as_of": "2026-09-15", "value": 95000000 },
            { "as_of": "2026-10-20", "value": 97000000 }, { "as_of": "2026-11-18", "value": 99000000 }] }] }"#;

const ASIDE: &str = "52M (20 October 2026) is not used: other counts contradict it.";

#[test]
fn a_counter_says_what_its_estimate_sets_aside() {
    let html = html_of(&loaded(SLIP.as_bytes()), &[("view", "counter"), ("track", "slip")], vec![]);
    let estimate = texts(&html, "estimate").remove(0);
    assert!(estimate.starts_with("Forecast: 600M between "), "{estimate}");
    assert!(estimate.contains("from 15 September 2026 to 18 November 2026"), "{estimate}");
    assert!(estimate.ends_with(ASIDE), "{estimate}");
    assert!(html.contains("not used: lower than 500M (15 September 2026) and the next count"), "{html}");
    assert!(!html.contains("conflicts with"), "{html}");
}

#[test]
fn a_pace_to_a_deadline_says_what_it_sets_aside() {
    let attributes = [("view", "counter"), ("track", "slip"), ("deadline", "2027-06-30")];
    let deadline = texts(&html_of(&loaded(SLIP.as_bytes()), &attributes, vec![]), "deadline").remove(0);
    assert!(deadline.ends_with(&["is enough. ", ASIDE].concat()), "{deadline}");
    assert!(deadline.contains("The pace from 15 September 2026 to 18 November 2026"), "{deadline}");
}

#[test]
fn a_slip_puts_no_row_first_and_is_no_gain() {
    let upcoming = [("view", "leaderboard"), ("by", "upcoming")];
    let slip = loaded(SLIP.as_bytes());
    let html = html_of(&slip, &upcoming, vec![]);
    assert_eq!(texts(&html, "title"), ["Sure", "Slip"]);
    let track = slip.dataset.track_ids().find(|id| slip.dataset.track(*id).unwrap().title == "Slip");
    let opened = html_of(&slip, &upcoming, vec![Event::TrackOpened(track)]);
    assert!(texts(&opened, "estimate")[2].ends_with(ASIDE), "{opened}");
    let dense = |file: &str| {
        let html = html_of(&loaded(file.as_bytes()), &[("view", "leaderboard")], vec![Event::RowsChosen(Rows::Dense)]);
        (texts(&html, "gain"), texts(&html, "movement"))
    };
    let (gains, movement) = dense(SLIP);
    assert_eq!(gains[0], ["+40,000,000 since 15 September 2026. ", ASIDE].concat());
    assert_eq!(movement, [""; 0], "where no row has moved, nothing is said of it");
    // While nobody knows which of two is right, nothing is said to have been added or lost.
    let undecided = SLIP.replace(r#", { "as_of": "2026-11-18", "value": 540000000 }"#, "");
    assert_eq!(dense(&undecided).0[1], "lower than 500M (15 September 2026)");
}

/// Five songs with counts of three days; the first one has a slip on the second of them.
fn five_songs() -> String {
    let song = |place: u64| {
        let counts = [("2026-09-15", 500), ("2026-10-20", 510), ("2026-11-18", 520)];
        let counts = counts.map(|(day, streams)| {
            let streams = if (place, day) == (1, "2026-10-20") { 52 } else { streams - 10 * place };
            format!(r#"{{ "as_of": "{day}", "value": {streams}000000 }}"#)
        });
        let counts = counts.join(",");
        format!(r#"{{ "id": "s{place}", "title": "Song {place}", "artists": ["x"], "counts": [{counts}] }}"#)
    };
    let songs: Vec<String> = (1..=5).map(song).collect();
    let start = SLIP.find(r#""tracks""#).unwrap();
    format!(r#"{} "tracks": [{}] }}"#, &SLIP[..start], songs.join(","))
}

#[test]
fn a_race_passes_over_a_slip_on_its_day() {
    let day = Event::DateChosen(Day::parse("2026-10-20").unwrap());
    let html = html_of(&loaded(five_songs().as_bytes()), &[("view", "race")], vec![day]);
    assert_eq!(texts(&html, "title"), ["Song 1", "Song 2", "Song 3", "Song 4", "Song 5"]);
    assert_eq!(texts(&html, "streams")[..3], ["490M", "490M", "480M"]);
    assert_eq!(texts(&html, "date")[..2], ["15 September 2026", "20 October 2026"]);
}

#[test]
fn a_day_within_a_slip_shows_what_the_song_had() {
    let at = ("as-of", "2026-10-25");
    let html = html_of(&loaded(SLIP.as_bytes()), &[("view", "counter"), ("track", "slip"), at], vec![]);
    assert_eq!(texts(&html, "value"), ["500M"]);
    assert!(!html.contains("conflicts with") && !html.contains("540M"), "{html}");
    let html = html_of(&loaded(SLIP.as_bytes()), &[("view", "leaderboard"), at], vec![]);
    assert_eq!(texts(&html, "streams"), ["500M", "97M"]);
    // Without the later count, nobody knows which of the two is right.
    let undecided = SLIP.replace(r#", { "as_of": "2026-11-18", "value": 540000000 }"#, "");
    let html = html_of(&loaded(undecided.as_bytes()), &[("view", "leaderboard"), at], vec![]);
    assert_eq!(texts(&html, "streams"), ["97M", "52M"]);
}
