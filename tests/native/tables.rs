//! A published spreadsheet as the dataset: what the reader sees, with a date and without.

use std::rc::Rc;

use milestream::load::Loaded;
use milestream::state::model::Event;
use milestream_data::Origin;

use crate::support::{html_of, loaded, texts};

const UNDATED: &str = "title,artist,streams\nDynamite,BTS,2.1B\nSpring Day,BTS,1000000\n";

fn table(text: &str) -> Rc<Loaded> {
    let url = "https://docs.example/pub?output=csv";
    let origin = Origin { title: "", publisher: "docs.example", url, artist: None, as_of: None };
    let (dataset, warnings) = milestream_data::read(text.as_bytes(), &origin).unwrap();
    Rc::new(Loaded::new(dataset, &warnings))
}

#[test]
fn a_table_without_a_date_says_so_at_every_number() {
    let table = table(UNDATED);
    let html = html_of(&table, &[("view", "leaderboard")], Vec::new());
    assert_eq!(texts(&html, "title"), ["Dynamite", "Spring Day"]);
    assert_eq!(texts(&html, "date"), ["Date unknown", "Date unknown"]);
    assert_eq!(texts(&html, "status"), ["2 rows, counts from an unknown date"]);
    assert!(html.contains("1M, as of an unknown date. Source: docs.example\" title=\"1,000,000\""), "{html}");
    // A rounded number has no more digits than it was printed with.
    assert!(html.contains("about 2.1B, as of an unknown date. Source: docs.example\" class"), "{html}");
    let html = html_of(&table, &[("view", "counter"), ("artist", "bts"), ("threshold", "1B")], Vec::new());
    assert_eq!(texts(&html, "value"), ["1+"]);
    assert_eq!(texts(&html, "source"), ["Date unknown, docs.example"]);
}

#[test]
fn the_owner_of_a_table_may_say_its_date() {
    let table = table(UNDATED);
    let html = html_of(&table, &[("view", "leaderboard"), ("as-of", "2026-07-14")], Vec::new());
    assert_eq!(texts(&html, "date"), ["14 July 2026", "14 July 2026"]);
    assert_eq!(texts(&html, "status"), ["2 rows, counts from 14 July 2026"]);
    let html = html_of(&table, &[("view", "counter"), ("track", "dynamite-bts"), ("as-of", "2026-07")], Vec::new());
    assert_eq!(texts(&html, "source"), ["July 2026, docs.example"]);
}

#[test]
fn what_has_no_date_beside_what_has_one_gets_none() {
    let table = table("title,streams,as_of\nDynamite,2100000000,2026-07-01\nSpring Day,1000000,\n");
    let html = html_of(&table, &[("view", "leaderboard"), ("as-of", "2026-07-14")], Vec::new());
    assert_eq!(texts(&html, "date"), ["1 July 2026", "Date unknown"]);
}

#[test]
fn a_board_of_a_table_has_no_empty_heading_and_no_way_back_without_dates() {
    let html = html_of(&table(UNDATED), &[("view", "board")], Vec::new());
    assert_eq!(texts(&html, "heading"), Vec::<String>::new());
    assert!(!html.contains("date-control"), "{html}");
    let dated = table("title,streams,as_of\nDynamite,2100000000,2026-07-01\nDynamite,2200000000,2026-08-01\n");
    assert!(html_of(&dated, &[("view", "board")], Vec::new()).contains("date-control"));
}

#[test]
fn a_song_without_an_artist_has_no_empty_brackets_behind_its_sentence() {
    let table = table("title,streams,as_of\nDynamite,2100000000,2026-07-01\n");
    let html = html_of(&table, &[("view", "counter"), ("track", "dynamite")], Vec::new());
    assert_eq!(texts(&html, "label"), ["Dynamite has passed 2.1B streams"]);
}

#[test]
fn a_column_that_no_row_fills_and_an_order_that_nobody_has_are_not_offered() {
    let rows = |date: &str, more: u64| {
        let row = |song: u64| format!("Song {song},BTS,{},{date}\n", song * 10_000_000 + song * more);
        (1..=8).map(row).collect::<Vec<_>>().concat()
    };
    let heads = |html: &str| texts(html, "sort").iter().map(|head| head.trim().to_owned()).collect::<Vec<_>>();
    let offers = |html: &str, order: &str| html.contains(&format!(">{order}</option>"));
    let dense = |text: &str, more: &[(&str, &str)]| {
        html_of(&table(text), &[&[("view", "leaderboard"), ("rows", "dense")], more].concat(), Vec::new())
    };
    let once = format!("title,artist,streams,date\n{}", rows("2026-07-01", 0));
    let html = dense(&once, &[]);
    assert_eq!(heads(&html), ["Song", "Streams"]);
    assert!(!html.contains("gains") && !offers(&html, "Gain"), "{html}");
    assert!(offers(&html, "Latest count") && offers(&html, "Closest to next milestone"), "{html}");
    let twice = format!("{once}{}", rows("2026-07-02", 1_000));
    let html = dense(&twice, &[]);
    assert_eq!(heads(&html), ["Song", "Streams", "Gain"]);
    assert!(offers(&html, "Gain"), "{html}");
    // Rows that are shown have none, others have.
    let some = format!("{once}Song 1,BTS,10100000,2026-07-02\n");
    assert_eq!(heads(&dense(&some, &[("limit", "2")])), ["Song", "Streams"]);
    assert_eq!(heads(&dense(&some, &[("limit", "8")])), ["Song", "Streams", "Gain"]);
    // What is asked for stays in the menu, so that the reader can leave it.
    assert!(offers(&dense(&once, &[("sort", "gain")]), "Gain"));
    let undated = once.replace(",date", "").replace(",2026-07-01", "");
    assert!(!offers(&dense(&undated, &[]), "Latest count"));
}

/// Seen: no row of a dense table said its day, of counts from 2022 to 2025.
#[test]
fn a_day_is_said_once_or_in_each_dense_row() {
    let days = |rows: &str, more: &[(&str, &str)]| {
        let file = format!("title,artist,streams,date\n{rows}");
        texts(&html_of(&table(&file), &[&[("view", "leaderboard")], more].concat(), Vec::new()), "date")
    };
    let dense = |rows: &str| days(rows, &[("rows", "dense")]);
    let same = "A,X,300000000,2026-07-01\nB,X,200000000,2026-07-01\n";
    assert_eq!(dense(same), [""; 0]);
    assert_eq!(days(same, &[]), ["1 July 2026", "1 July 2026"]);
    let other = "A,X,300000000,2026-07-01\nB,X,200000000,2026-06-30\n";
    assert_eq!(dense(other), ["1 July 2026", "30 June 2026"]);
    // Of the same year, one to the day.
    assert_eq!(dense("A,X,300000000,2025-12-31\nB,X,200000000,2025\n").len(), 1);
    // Only what is beneath the table is true of all.
    assert_eq!(dense("A,X,300000000,2026-07-01\nB,X,200000000,\n"), ["Date unknown"]);
    assert_eq!(dense("A,X,300000000,\nB,X,200000000,\n"), [""; 0]);
}

/// Seen: of songs that are each counted on days of their own, the first alone had a gain, a change and days.
#[test]
fn a_dense_row_of_other_days_states_its_own_gain() {
    let song = |title: &str, days: [u32; 3]| {
        let counts = days.map(|day| format!("{title},X,{},2026-11-{day}\n", 100_000_000 + (day - 10) * 1_000_000));
        counts.concat()
    };
    let file =
        ["title,artist,streams,date\n", &song("A", [16, 17, 18]), &song("B", [15, 16, 17]), &song("C", [12, 13, 14])];
    let dense = |events| html_of(&table(&file.concat()), &[("view", "leaderboard"), ("rows", "dense")], events);
    let html = dense(Vec::new());
    assert_eq!(
        texts(&html, "gain"),
        ["1,000,000", "+1,000,000 since 16 November 2026", "+1,000,000 since 13 November 2026"]
    );
    assert_eq!(
        texts(&html, "days"),
        ["90", "about 90 days to 200M at this pace", "90", "about 90 days to 200M at this pace", "90"]
    );
    assert!(texts(&html, "rule").contains(&"Gain: a day, 17 November 2026 to 18 November 2026".to_owned()), "{html}");
}

#[test]
fn a_history_is_drawn_where_two_dated_counts_are_and_its_end_says_what_it_is() {
    let dense = |text: &str| html_of(&table(text), &[("view", "leaderboard"), ("rows", "dense")], Vec::new());
    let lines = |html: &str| html.matches("part=\"sparkline\"").count();
    let once = "title,artist,streams,date\nA,X,1000000000,2026-07-01\nB,X,900000000,2026-07-01\n";
    let html = dense(once);
    assert!(lines(&html) == 0 && !html.contains("trend"), "{html}");
    // The first has a staircase over the whole height, the second half of it, in the same scale.
    let html = dense(&format!("{once}A,X,1020000000,2026-07-03\nB,X,910000000,2026-07-03\n"));
    assert_eq!(lines(&html), 2);
    assert!(html.contains("d=\"M60 200H780V60\"") && html.contains("d=\"M60 200H780V130\""), "{html}");
    assert!(html.contains("class=\"full\"") && !html.contains("class=\"hollow\""), "{html}");
    // A lower bound ends in a hollow mark; a report known by its year alone has no place.
    let html = dense(&format!("{once}A,X,1.1B+,2026-07-03\nB,X,800000000,2025\n"));
    assert_eq!(lines(&html), 1);
    assert!(html.contains("class=\"hollow\""), "{html}");
    // What the dots beside titles say stands beneath the table, where there are some.
    assert!(texts(&html, "rule").contains(&"Each dot: 1B streams".to_owned()), "{html}");
    assert!(!dense("title,artist,streams,date\nB,X,900000000,2026-07-01\n").contains("Each dot"));
}

/// Seen: rows of 80 pixels with a sentence each, whatever the density.
#[test]
fn dense_rows_of_what_comes_next_say_their_days_in_columns() {
    let demo = loaded(include_bytes!("../../static/data/demo.json"));
    let options = [("view", "leaderboard"), ("by", "upcoming"), ("rows", "dense")];
    let html = html_of(&demo, &options, Vec::new());
    assert!(html.contains("class=\"dense ranked expected\""), "{html}");
    assert_eq!(texts(&html, "title")[..2], ["Tin Aurora", "Salt on the Lens"]);
    assert_eq!(texts(&html, "streams")[0], "786,806,200");
    let simple = html_of(&demo, &options[..2], Vec::new());
    assert_eq!(texts(&html, "missing"), texts(&simple, "missing"));
    // As the sentence of a simple row has it.
    let sentence = &texts(&simple, "estimate")[0];
    let dates = &texts(&html, "estimate")[0];
    assert!(dates.contains(" to ") && !dates.contains("Forecast"), "{dates}");
    let [first, last] = dates.split(" to ").collect::<Vec<_>>()[..] else { panic!("{dates}") };
    assert!(sentence.contains(first) && sentence.contains(last), "{dates}: {sentence}");
    // The days are those from today: as many as rows, and never below 0.
    let days = texts(&html, "days");
    assert_eq!(days.len(), texts(&html, "row").len());
    let [least, most] = days[0].split('–').map(|days| days.parse::<u64>().unwrap()).collect::<Vec<_>>()[..] else {
        panic!("{days:?}")
    };
    assert!(least < most && most < 60, "{days:?}");
    assert!(html.contains("<td class=\"brief soon\">"), "{html}");
    // What they rest on is said where a row is opened.
    let track = demo.dataset.track_ids().find(|id| demo.dataset.track(*id).unwrap().title == "Tin Aurora");
    let opened = html_of(&demo, &options, vec![Event::TrackOpened(track)]);
    let sentence = &texts(&opened, "estimate")[1];
    assert!(sentence.starts_with("Forecast: ") && sentence.contains(" a day since "), "{sentence}");
}

/// What may be more ends in strokes, as in a race.
#[test]
fn the_bar_of_a_lower_bound_does_not_say_where_it_ends() {
    let text = "title,artist,streams,date\nA,X,1B+,2026-07-01\nB,X,900000000,2026-07-01\nC,X,800M,2026-07-01\n";
    let html = html_of(&table(text), &[("view", "leaderboard")], Vec::new());
    let bars = html.split("part=\"bar\"").skip(1);
    let are_open: Vec<bool> = bars.map(|bar| bar.split('>').next().unwrap().contains("\"bar least\"")).collect();
    assert_eq!(are_open, [true, false, false], "{html}");
}
