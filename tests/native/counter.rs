//! The sentences of the counter: for every thing it counts, singular, plural and zero, and what lies ahead.

mod deadlines;
mod drawings;

use std::rc::Rc;

use milestream::load::Loaded;

use crate::support::{html_of, loaded, texts};

/// A dataset of one artist with these sections. The reader's day is 20 November 2026.
fn dataset(sections: &str) -> Rc<Loaded> {
    let file = format!(
        r#"{{ "schema": 1, "title": "T", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://p.example/" }} }},
            "artists": [{{ "id": "x", "name": "X" }}, {{ "id": "all", "name": "All", "catalogue": "complete" }}], {sections} }}"#
    );
    loaded(file.as_bytes())
}

/// One track, `t`, with these counts: `2026-11-01 5000000`, a word more is the basis.
fn track(head: &str, counts: &[&str]) -> Rc<Loaded> {
    dataset(&format!(
        r#""tracks": [{{ "id": "t", "title": "Song", "artists": ["x"]{head}, "counts": [{}] }}]"#,
        list(counts)
    ))
}

fn list(counts: &[&str]) -> String {
    let one = |text: &&str| {
        let words: Vec<&str> = text.split(' ').collect();
        let basis = words.get(2).copied().unwrap_or("read");
        format!(r#"{{ "as_of": "{}", "value": "{}", "basis": "{basis}" }}"#, words[0], words[1])
    };
    counts.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Reports of how many songs are past 100M: `reached` and what else the report says.
fn coverage(report: &str) -> Rc<Loaded> {
    dataset(&format!(
        r#""coverage": [{{ "artist": "x", "threshold": "100M", "counts": [{{ "as_of": "2026-11-01", {report} }}] }}]"#
    ))
}

fn total(metric: &str, value: &str) -> Rc<Loaded> {
    dataset(&format!(
        r#""totals": [{{ "artist": "x", "metric": "{metric}", "credit": "lead", "counts": [{{ "as_of": "2026-11-01", "value": {value} }}] }}]"#
    ))
}

/// Label, value, what is left and what the meter says.
fn said(loaded: &Rc<Loaded>, options: &[(&str, &str)]) -> [String; 4] {
    let mut attributes = vec![("view", "counter")];
    attributes.extend_from_slice(options);
    let html = html_of(loaded, &attributes, Vec::new());
    ["label", "value", "remaining", "meter"].map(|part| texts(&html, part).join(" | "))
}

/// What the counter of the track `t` says in one part.
fn part(loaded: &Rc<Loaded>, part: &str, options: &[(&str, &str)]) -> String {
    let mut attributes = vec![("view", "counter"), ("track", "t")];
    attributes.extend_from_slice(options);
    texts(&html_of(loaded, &attributes, Vec::new()), part).join(" | ")
}

#[test]
fn songs_past_a_threshold() {
    let cases = [
        (
            r#""reached": 89, "total": 253, "goal": 100"#,
            "",
            ["89 of X’s songs have passed 100M streams", "89", "11 left until 100", "89 of 100"],
        ),
        (r#""reached": 89, "total": 253"#, "", ["89 of X’s songs have passed 100M streams", "89", "of 253 songs", ""]),
        (r#""reached": 89"#, "", ["89 of X’s songs have passed 100M streams", "89", "", ""]),
        (r#""reached": 89"#, "90", ["89 of X’s songs have passed 100M streams", "89", "1 left until 90", "89 of 90"]),
        (
            r#""reached": 253, "total": 253"#,
            "",
            ["253 of X’s songs have passed 100M streams", "253", "All 253 songs are past 100M", "253 of 253"],
        ),
        (
            r#""reached": 1, "total": 1"#,
            "",
            ["1 of X’s songs has passed 100M streams", "1", "The only song is past 100M", "1 of 1"],
        ),
        (r#""reached": 1, "total": 9"#, "", ["1 of X’s songs has passed 100M streams", "1", "of 9 songs", ""]),
        (
            r#""reached": 0, "total": 9"#,
            "3",
            ["0 of X’s songs have passed 100M streams", "0", "3 left until 3", "0 of 3"],
        ),
        (r#""reached": "1+""#, "", ["1+ of X’s songs have passed 100M streams", "1+", "", ""]),
        (
            r#""reached": "80+""#,
            "100",
            ["80+ of X’s songs have passed 100M streams", "80+", "up to 20 left until 100", ""],
        ),
        (
            r#""reached": "101+""#,
            "100",
            ["101+ of X’s songs have passed 100M streams", "101+", "Goal of 100 reached", "Goal of 100 reached"],
        ),
        (
            r#""reached": 100, "goal": 100"#,
            "",
            ["100 of X’s songs have passed 100M streams", "100", "Goal of 100 reached", "100 of 100"],
        ),
    ];
    for (report, goal, expected) in cases {
        assert_eq!(said(&coverage(report), &[("goal", goal)]), expected.map(str::to_owned), "{report} {goal}");
    }
}

#[test]
fn neither_total_nor_goal_of_another_report() {
    let two = dataset(
        r#""coverage": [{ "artist": "x", "threshold": "100M", "counts": [
            { "as_of": "2022-04-14", "reached": 89, "total": 253, "goal": 100 }, { "as_of": "2023-01-01", "reached": 95 }] }]"#,
    );
    assert_eq!(said(&two, &[]), ["95 of X’s songs have passed 100M streams", "95", "", ""].map(str::to_owned));
}

#[test]
fn counted_songs_are_a_lower_bound_until_all_are_there() {
    let songs = |artist: &str| {
        let song = |id: &str, value: &str| {
            format!(
                r#"{{ "id": "{id}", "title": "{id}", "artists": ["{artist}"], "counts": [{{ "as_of": "2026-11-01", "value": "{value}" }}] }}"#
            )
        };
        dataset(&format!(r#""tracks": [{}, {}]"#, song("a", "1.2B"), song("b", "0.9B")))
    };
    let options = |artist| [("artist", artist), ("threshold", "1B")];
    assert_eq!(
        said(&songs("x"), &options("x")),
        ["1+ of X’s songs have passed 1B streams", "1+", "", ""].map(str::to_owned)
    );
    assert_eq!(
        said(&songs("all"), &options("all")),
        ["1 of All’s songs has passed 1B streams", "1", "of 2 songs", ""].map(str::to_owned)
    );
    // None of them is a number too, with a meter where there is a goal.
    let none = [("artist", "all"), ("threshold", "2B")];
    assert_eq!(
        said(&songs("all"), &none),
        ["0 of All’s songs have passed 2B streams", "0", "of 2 songs", ""].map(str::to_owned)
    );
    let goal = [none[0], none[1], ("goal", "1")];
    assert_eq!(
        said(&songs("all"), &goal),
        ["0 of All’s songs have passed 2B streams", "0", "1 left until 1", "0 of 1"].map(str::to_owned)
    );
    let html = html_of(&songs("all"), &[("view", "counter"), none[0], none[1]], Vec::new());
    assert_eq!(texts(&html, "source")[0], "1 November 2026, P");
    // Of an artist of whom there may be more songs, none is none that is known of.
    let of_x = [("artist", "x"), none[1], goal[2]];
    assert_eq!(
        said(&songs("x"), &of_x),
        ["0+ of X’s songs have passed 2B streams", "0+", "up to 1 left until 1", ""].map(str::to_owned)
    );
    // Only where no song has a count, there is nothing to count.
    assert!(
        html_of(&songs("all"), &[("view", "counter"), ("artist", "x"), of_x[1]], Vec::new())
            .contains("This data has no such number")
    );
}

/// The milestone that half of the songs are past, of the one artist whom the counter names.
#[test]
fn songs_with_counts_alone_have_a_counter() {
    let song = |place: usize, value: &str| {
        format!(
            r#"{{ "id": "s{place}", "title": "S", "artists": ["all"], "counts": [{{ "as_of": "2026-11-01", "value": "{value}" }}] }}"#
        )
    };
    let label = |values: &[&str], options: &[(&str, &str)]| {
        let songs: Vec<String> = values.iter().enumerate().map(|(place, value)| song(place, value)).collect();
        said(&dataset(&format!(r#""tracks": [{}]"#, songs.join(", "))), options)[0].clone()
    };
    let all = [("artist", "all")];
    assert_eq!(label(&["1.2B", "130M", "51M"], &all), "2 of All’s songs have passed 100M streams");
    assert_eq!(label(&["1.2B", "4M", "900K", "5"], &all), "2 of All’s songs have passed 1M streams");
    assert_eq!(label(&["1.2B", "900K", "5"], &all), "1 of All’s songs has passed 1.1B streams");
    assert_eq!(label(&["900K", "5"], &all), "0 of All’s songs have passed 1M streams");
    assert_eq!(
        label(&["1.2B", "130M", "51M"], &[all[0], ("threshold", "1B")]),
        "1 of All’s songs has passed 1B streams"
    );
    // Of an artist of whom no song has a count there is none.
    assert_eq!(label(&["1.2B"], &[("artist", "x")]), "");
    // Neither is there on a board, which opens with its songs.
    let board = [("view", "board"), all[0]];
    let songs = dataset(&format!(r#""tracks": [{}]"#, song(1, "1.2B")));
    assert!(!html_of(&songs, &board, Vec::new()).contains("class=\"counter"));
}

#[test]
fn a_track_to_its_next_milestone_or_a_threshold() {
    let cases = [
        ("1.32B", "", "1.3B", ["1.32B", "80M left until 1.4B", "1.32B of 1.4B"]),
        ("1B+", "", "1B", ["1B+", "up to 100M left until 1.1B", ""]),
        ("1401974334", "", "1.4B", ["1.401B", "98.1M left until 1.5B", "1.401B of 1.5B"]),
        ("1.32B", "2B", "1.3B", ["1.32B", "680M left until 2B", "1.32B of 2B"]),
        ("1.32B", "1B", "1.3B", ["1.32B", "past 1B", ""]),
        ("1.6B", "1.6B", "1.5B", ["about 1.6B", "may already be past 1.6B", "about 1.6B of 1.6B"]),
        ("1.2B", "", "1.1B", ["about 1.2B", "about 100M left until 1.3B", "about 1.2B of 1.3B"]),
        ("1.2B", "2B", "1.1B", ["about 1.2B", "about 800M left until 2B", "about 1.2B of 2B"]),
        ("1B+", "2B", "1B", ["1B+", "up to 1B left until 2B", ""]),
        ("1B+", "1B", "1B", ["1B+", "past 1B", ""]),
        ("999999999", "", "900M", ["999.9M", "1 left until 1B", "999.9M of 1B"]),
    ];
    for (value, threshold, reached, expected) in cases {
        let said = said(&track("", &[&format!("2026-11-01 {value}")]), &[("track", "t"), ("threshold", threshold)]);
        // A sentence of what is surely reached, whatever was asked for.
        assert_eq!(said[0], format!("Song has passed {reached} streams (X)"));
        assert_eq!(said[1..], expected.map(str::to_owned), "{value} {threshold}");
    }
}

/// Of a song below its first milestone, the count is said; a rounded count may not have reached what it shows.
#[test]
fn a_sentence_claims_no_milestone_that_is_not_reached() {
    let of_song = |value: &str| said(&track("", &[&format!("2026-11-01 {value}")]), &[("track", "t")]);
    let song = |value: &str| of_song(value)[0].clone();
    assert_eq!(
        of_song("600000"),
        ["Song has 600K streams so far (X)", "600K", "400K left until 1M", "600K of 1M"].map(str::to_owned)
    );
    assert_eq!(
        of_song("600K+"),
        ["Song has 600K+ streams so far (X)", "600K+", "up to 400K left until 1M", ""].map(str::to_owned)
    );
    assert_eq!(song("1"), "Song has 1 stream so far (X)");
    assert_eq!(song("1M"), "Song has about 1M streams so far (X)");
    assert_eq!(song("999999"), "Song has 999.9K streams so far (X)");
    assert_eq!(song("1000000"), "Song has passed 1M streams (X)");
    assert_eq!(song("100M"), "Song has passed 50M streams (X)");
    assert_eq!(song("100M+"), "Song has passed 100M streams (X)");
    assert_eq!(said(&total("followers", "999999"), &[("metric", "followers")])[0], "X has passed 500K followers");
    assert_eq!(said(&total("followers", "999"), &[("metric", "followers")])[0], "X has 999 followers so far");
    assert_eq!(
        said(&total("streams", "400000"), &[("metric", "streams")])[0],
        "X has 400K streams so far (as lead artist)"
    );
}

#[test]
fn awards_are_won_by_their_name() {
    let named = dataset(
        r#""totals": [{ "artist": "x", "metric": "awards", "name": "MAMA trophies", "counts": [{ "as_of": "2026-11-01", "value": 64 }] }]"#,
    );
    assert_eq!(said(&named, &[("metric", "awards")])[0], "X has won 64 MAMA trophies");
}

#[test]
fn totals_of_an_artist() {
    let cases = [
        (
            "streams",
            "\"30B\"",
            "streams",
            "",
            ["X has passed 20B streams (as lead artist)", "about 30B", "about 10B left until 40B", "about 30B of 40B"],
        ),
        (
            "streams",
            "\"30.04B\"",
            "streams",
            "40B",
            ["X has passed 30B streams (as lead artist)", "30.04B", "9.96B left until 40B", "30.04B of 40B"],
        ),
        (
            "followers",
            "\"30M+\"",
            "followers",
            "",
            ["X has passed 30M followers", "30M+", "up to 10M left until 40M", ""],
        ),
        (
            "followers",
            "41000000",
            "followers",
            "",
            ["X has passed 40M followers", "41M", "9M left until 50M", "41M of 50M"],
        ),
        (
            "monthly_listeners",
            "12000000",
            "listeners",
            "",
            ["X has 12M monthly listeners", "12M", "8M left until 20M", "12M of 20M"],
        ),
        ("awards", "1", "awards", "", ["X has won 1 award", "1", "", ""]),
        ("awards", "4", "awards", "5", ["X has won 4 awards", "4", "1 left until 5", "4 of 5"]),
        (
            "awards",
            "\"1K\"",
            "awards",
            "1000",
            ["X has won 1K awards", "1K", "may already be past 1,000", "1K of 1,000"],
        ),
    ];
    for (metric, value, option, goal, expected) in cases {
        let said = said(&total(metric, value), &[("metric", option), ("goal", goal)]);
        assert_eq!(said, expected.map(str::to_owned), "{metric} {value}");
    }
}

/// What is left of a count that is about what it says is about so much, wherever it stands.
#[test]
fn what_is_left_of_an_approximate_count_is_approximate() {
    let song = track("", &["2026-11-01 1.2B"]);
    for (view, left) in [
        ([("view", "leaderboard"), ("by", "tracks")], "about 100M left until 1.3B"),
        ([("view", "leaderboard"), ("rows", "dense")], "about 100M left until 1.3B"),
        ([("view", "counter"), ("threshold", "1.3B")], "about 100M left until 1.3B"),
    ] {
        let said = texts(&html_of(&song, &view, Vec::new()), "missing");
        assert!(!said.is_empty() && said.iter().all(|said| said == left), "{view:?} {said:?}");
    }
    let until = [("deadline", "2026-12-10")];
    assert!(part(&song, "deadline", &until).starts_with("Needs about "), "{}", part(&song, "deadline", &until));
    let artists = total("streams", "\"30B\"");
    let ranked = [("view", "leaderboard"), ("by", "artists"), ("metric", "streams")];
    assert_eq!(texts(&html_of(&artists, &ranked, Vec::new()), "missing"), ["about 10B left until 40B"]);
}

#[test]
fn near_misses_are_named_where_they_are_known() {
    let song = |id: &str, value: &str| {
        format!(
            r#"{{ "id": "{id}", "title": "{id}", "artists": ["x"], "counts": [{{ "as_of": "2026-11-01", "value": "{value}" }}] }}"#
        )
    };
    let songs =
        [("far", "51M"), ("near", "99.2M"), ("past", "101M"), ("open", "60M+")].map(|(id, value)| song(id, value));
    let known = dataset(&format!(r#""tracks": [{}]"#, songs.join(", ")));
    let html = html_of(&known, &[("view", "counter"), ("threshold", "100M")], Vec::new());
    assert_eq!(
        texts(&html, "near"),
        ["near99.2M800K left until 100M1 November 2026", "far51M49M left until 100M1 November 2026"]
    );
    // The closest of them is next; of when, nothing is known.
    assert_eq!(texts(&html, "next"), ["Next up near99.2M800K left until 100M1 November 2026"]);
    assert_eq!(
        texts(&html_of(&coverage(r#""reached": 89, "goal": 100"#), &[("view", "counter")], Vec::new()), "near").len(),
        0
    );
}

#[test]
fn what_comes_next_is_what_is_expected_first_and_never_what_a_report_may_have_counted() {
    let song = |id: &str, counts: &[&str]| {
        let counts: Vec<String> = counts
            .iter()
            .map(|count| {
                let (day, value) = count.split_once(' ').unwrap();
                format!(r#"{{ "as_of": "{day}", "value": "{value}" }}"#)
            })
            .collect();
        let counts = counts.join(", ");
        format!(r#"{{ "id": "{id}", "title": "{id}", "artists": ["x"], "counts": [{counts}] }}"#)
    };
    let next = |songs: &[String], more: &str| {
        let known = dataset(&format!(r#"{more}"tracks": [{}]"#, songs.join(", ")));
        texts(&html_of(&known, &[("view", "counter"), ("threshold", "100M")], Vec::new()), "next").concat()
    };
    let past = song("past", &["2026-11-01 101M"]);
    let slow = song("slow", &["2026-11-01 99000000"]);
    let fast = song("fast", &["2026-11-01 80000000", "2026-11-15 87000000"]);
    // A song with a pace goes before one that lacks less. Its range is that of the forecast, in days from today.
    assert_eq!(
        next(&[past.clone(), slow.clone(), fast], ""),
        "Next up maybe in 13–32 daysfast87M13M left until 100M15 November 2026\
         Forecast: 3 December 2026 to 22 December 2026, at 466K–539K a day since 1 November 2026"
    );
    // A count from before the report may be of a song that it counts; one of a year ago may long be past.
    let report = r#""coverage": [{ "artist": "x", "threshold": "100M", "counts": [{ "as_of": "2026-11-10", "reached": 7 }] }], "#;
    assert_eq!(next(&[past.clone(), slow], report), "");
    let newer = song("newer", &["2026-11-12 99000000"]);
    assert_eq!(next(&[past.clone(), newer], report), "Next up newer99M1M left until 100M12 November 2026");
    assert_eq!(next(&[past, song("old", &["2025-11-01 99000000"])], ""), "");
}

#[test]
fn an_estimate_carries_its_basis() {
    let known = track("", &["2026-10-20 1020100000", "2026-11-10 1025000000"]);
    assert_eq!(
        part(&known, "estimate", &[]),
        "Forecast: 1.1B between June 2027 and January 2028, at the pace from 20 October 2026 to 10 November 2026 (222K–245K a day)"
    );
    let close = track("", &["2026-10-20 95000000", "2026-11-10 97000000"]);
    assert_eq!(
        part(&close, "estimate", &[]),
        "Forecast: 100M between 3 December 2026 and 23 December 2026, at the pace from 20 October 2026 to 10 November 2026 (90.9K–100K a day)"
    );
    let closer = track("", &["2026-10-20 95000000", "2026-11-10 99500000"]);
    assert_eq!(
        part(&closer, "estimate", &[]),
        "Forecast: 100M by 16 November 2026, maybe already, at the pace from 20 October 2026 to 10 November 2026 (204K–225K a day)"
    );
}

#[test]
fn each_refusal_has_its_sentence() {
    let cases = [
        ("", &["2026-10-20 10M+", "2026-11-10 20M+"][..], "No forecast yet: it needs two counts with known dates."),
        ("", &["2026-11-06 5000000", "2026-11-10 6000000"], "No forecast yet: the counts are less than a week apart."),
        ("", &["2026-10-20 5.1M", "2026-11-10 5.2M"], "No forecast yet: the counts are rounded too coarsely."),
        ("", &["2026-10-20 6000000", "2026-11-10 5000000"], "No forecast: two reports contradict each other."),
        ("", &["2026-09-20 5000000", "2026-10-10 6000000"], "No forecast: the latest count is too old."),
        (
            "",
            &["2026-10-20 5000000", "2026-11-10 5001000"],
            "No forecast: the next milestone is more than a year away.",
        ),
        (
            r#", "released": "2026-10-01""#,
            &["2026-10-20 5000000", "2026-11-10 6000000"],
            "No forecast yet: the song is too new.",
        ),
        (
            "",
            &["2026-09-20 5000000", "2026-10-20 5100000", "2026-11-10 52000000"],
            "No forecast: the pace has changed too much of late.",
        ),
        ("", &["2026-10-20 900000000", "2026-11-10 1B"], "May already be past 1B."),
        ("", &["2026-10-20 500M", "2026-11-10 1B"], "May already be past 1.1B."),
    ];
    for (head, counts, expected) in cases {
        assert_eq!(part(&track(head, counts), "estimate", &[]), expected, "{head} {counts:?}");
    }
    // By its rounding it may be past a milestone that is not the printed number: said where the estimate would be.
    let coarse = track("", &["2026-10-20 1.2M", "2026-11-10 1.3M"]);
    assert_eq!(part(&coarse, "estimate", &[("threshold", "1.35M")]), "May already be past 1.35M.");
}
