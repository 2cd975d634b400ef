//! The ranking over time.

use std::rc::Rc;

use milestream::load::Loaded;
use milestream::state::model::Event;
use milestream::state::playhead::Playhead;
use milestream_data::Day;

use crate::support::{html, html_of, loaded, texts};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Six songs with counts of four days; the second one overtakes the first on the last day, and has none of 3 July.
fn six_songs() -> Rc<Loaded> {
    of_songs(6)
}

fn of_songs(songs: u64) -> Rc<Loaded> {
    loaded(song_counts(songs).as_bytes())
}

fn song_counts(songs: u64) -> String {
    let song = |place: u64| {
        let counts: Vec<String> = (1..=4_u64)
            .filter(|date| (place, *date) != (2, 3))
            .map(|date| {
                let streams = 100 * (10 - place) + date + if (place, date) == (2, 4) { 200 } else { 0 };
                format!(r#"{{ "as_of": "2026-07-0{date}", "value": {streams}000000 }}"#)
            })
            .collect();
        format!(
            r#"{{ "id": "s{place}", "title": "Song {place}", "artists": ["a"], "counts": [{}] }}"#,
            counts.join(",")
        )
    };
    let songs: Vec<String> = (1..=songs).map(song).collect();
    format!(
        r#"{{ "schema": 1, "title": "T", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
        "artists": [{{ "id": "a", "name": "A" }}], "tracks": [{}] }}"#,
        songs.join(",")
    )
}

/// A report that names a year alone says of no day that a count came in on it. Seen: the race stopped on 31 December, where no bar
/// was new.
#[test]
fn a_report_of_a_year_alone_makes_no_stop() {
    let counts = r#"{ "as_of": "2025", "value": 90000000 }, { "as_of": "2026-06", "value": 95000000 }"#;
    let with_year = song_counts(6).replacen(r#""counts": ["#, &[r#""counts": ["#, counts, ","].concat(), 1);
    let file = loaded(with_year.as_bytes());
    let html = html_of(&file, &[("view", "race")], Vec::new());
    // Four days and the month.
    assert!(slider(&html).contains("max=\"4\""), "{}", slider(&html));
    let first = html_of(&file, &[("view", "race")], vec![Event::DateChosen(day("2026-06-30"))]);
    assert_eq!(texts(&first, "streams"), ["95M"]);
    assert!(slider(&first).contains("value=\"0\""), "{}", slider(&first));
    // Where years alone are known, the final order stands, and says why nothing moves.
    let years = song_counts(6).replace("2026-07-0", "202");
    let html = html_of(&loaded(years.as_bytes()), &[("view", "race")], Vec::new());
    assert_eq!(texts(&html, "title").len(), 6);
    assert!(!html.contains("part=\"play\""), "{html}");
}

/// The element of the slider.
fn slider(html: &str) -> &str {
    html.split("<input ").find(|rest| rest.contains("part=\"scrub\"")).unwrap().split('>').next().unwrap()
}

/// The lengths of the bars.
fn widths(html: &str) -> Vec<String> {
    let bars = html.split("<hr part=\"bar\"").skip(1);
    bars.map(|bar| bar.split("width=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()).collect()
}

#[test]
fn the_final_order_stands_at_first() {
    let html = html_of(&six_songs(), &[("view", "race")], Vec::new());
    assert_eq!(texts(&html, "title"), ["Song 2", "Song 1", "Song 3", "Song 4", "Song 5", "Song 6"]);
    assert_eq!(texts(&html, "streams")[..2], ["1.004B", "904M"]);
    assert_eq!(texts(&html, "race-date"), ["4 July 2026"]);
    assert_eq!(widths(&html)[..2], ["100.0%", "90.0%"]);
    assert!(html.contains("part=\"play\"") && html.contains("aria-label=\"Play\""), "{html}");
    let slider = slider(&html);
    assert!(slider.contains("max=\"3\"") && slider.contains("value=\"3\""), "{slider}");
    assert!(slider.contains("aria-valuetext=\"4 July 2026\""), "{slider}");
    // Nothing is announced before the reader does anything.
    assert!(html.contains("<p role=\"status\" class=\"spoken\"></p>"), "{html}");
    assert_eq!(texts(&html, "rule")[0], "A bar moves only when a new count came in; nothing is guessed in between.");
}

/// A song without a count of the day keeps the one before, on the scale of the last day.
#[test]
fn a_day_in_between_shows_what_was_known_on_it() {
    let html = html_of(&six_songs(), &[("view", "race")], vec![Event::DateChosen(day("2026-07-03"))]);
    assert_eq!(texts(&html, "title")[..3], ["Song 1", "Song 2", "Song 3"]);
    assert_eq!(texts(&html, "streams")[..3], ["903M", "802M", "703M"]);
    assert_eq!(texts(&html, "date")[..3], ["3 July 2026", "2 July 2026", "3 July 2026"]);
    assert_eq!(texts(&html, "race-date"), ["3 July 2026"]);
    assert_eq!(widths(&html)[..2], ["89.9%", "79.8%"]);
    assert!(slider(&html).contains("value=\"2\""), "{html}");
}

/// Every number is one of the file: none of a day, a song or a filter is made up.
#[test]
fn every_number_was_reported() {
    let demo = loaded(include_bytes!("../../static/data/demo.json"));
    for date in ["2026-09-30", "2026-10-15", "2026-11-01"] {
        let race = html_of(&demo, &[("view", "race")], vec![Event::DateChosen(day(date))]);
        let table = html_of(&demo, &[("view", "leaderboard"), ("as-of", date)], Vec::new());
        assert_eq!(texts(&race, "row").len(), 10, "{date}");
        for part in ["title", "streams"] {
            assert_eq!(texts(&race, part), texts(&table, part), "{date}");
        }
    }
}

#[test]
fn it_ends_on_the_day_of_the_embed() {
    let html = html_of(&six_songs(), &[("view", "race"), ("as-of", "2026-07-03")], Vec::new());
    assert_eq!(texts(&html, "race-date"), ["3 July 2026"]);
    assert!(slider(&html).contains("max=\"2\""), "{html}");
    // The order of a race is the same whatever a table is asked for.
    let songs = html_of(&six_songs(), &[("view", "race"), ("limit", "2")], Vec::new());
    assert_eq!(texts(&songs, "title"), ["Song 2", "Song 1"]);
}

#[test]
fn too_little_for_a_race_is_the_final_order_and_says_why() {
    let few = "A race needs counts from at least 3 days and 5 songs. This is the final order.";
    for (file, options) in
        [(of_songs(4), vec![("view", "race")]), (six_songs(), vec![("view", "race"), ("as-of", "2026-07-02")])]
    {
        let html = html_of(&file, &options, Vec::new());
        assert_eq!(texts(&html, "rule")[0], few);
        assert!(!html.contains("part=\"play\"") && !html.contains("part=\"scrub\""), "{html}");
        assert!(texts(&html, "title").len() >= 4);
    }
    assert!(html_of(&of_songs(5), &[("view", "race")], Vec::new()).contains("part=\"play\""));
    let none = html_of(&six_songs(), &[("view", "race"), ("as-of", "2001")], Vec::new());
    assert!(texts(&none, "empty")[0].contains("2001"), "{none}");
}

/// A report of a year ago is hatched, and a lower bound ends openly.
#[test]
fn old_counts_and_lower_bounds_are_marked() {
    let html = html(&[("view", "race"), ("as-of", "2023-02-12")]);
    let row = |title: &str| {
        let rows = html.split("<li ").skip(1);
        rows.map(|row| row.split("</li>").next().unwrap()).find(|row| row.contains(title)).unwrap().to_owned()
    };
    assert!(row(">Boy With Luv<").contains("least") && !row(">Boy With Luv<").contains("old"), "{html}");
    assert!(row(">Life Goes On<").contains(" old"), "{html}");
    assert!(texts(&html, "rule").contains(&"Hatched: the count is over a year old.".to_owned()));
    assert_eq!(texts(&html, "race-date")[0].trim(), "12 February 2023202312 Feb");
}

#[test]
fn it_plays_to_the_end_and_starts_again_from_the_first_day() {
    let days = ["2026-07-01", "2026-07-02", "2026-07-03", "2026-07-04"].map(day);
    let start = Playhead::default();
    assert_eq!((start.place(&days), start.is_playing), (3, false));
    let mut head = start.pressed(&days);
    let mut seen = vec![(head.place(&days), head.is_playing)];
    while head.is_playing {
        head = head.stepped(&days);
        seen.push((head.place(&days), head.is_playing));
    }
    assert_eq!(seen, [(0, true), (1, true), (2, true), (3, false)]);
    let paused = start.pressed(&days).stepped(&days).pressed(&days);
    assert_eq!((paused.place(&days), paused.is_playing), (1, false));
    assert_eq!(paused.pressed(&days).place(&days), 1, "it goes on from where it was paused");
    let scrubbed = start.pressed(&days).scrubbed(&days, 2);
    assert_eq!((scrubbed.place(&days), scrubbed.is_playing), (2, false));
    // A newer state of the dataset may lack the day.
    assert_eq!(scrubbed.place(&days[..2]), 1);
    assert_eq!(scrubbed.place(&[]), 0);
}

#[test]
fn a_long_race_has_shorter_steps() {
    let of = |speed, days| Playhead { speed, ..Playhead::default() }.step_ms(days);
    assert_eq!([of(10, 4), of(5, 4), of(20, 4)], [600, 1200, 300]);
    assert_eq!([of(10, 100), of(10, 100_000), of(20, 0)], [300, 120, 300]);
}
