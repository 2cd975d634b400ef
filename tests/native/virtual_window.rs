//! Long tables: which rows are in the document, and that orders and searches of many rows are those of few.

use std::rc::Rc;

use milestream::content::intl::Intl;
use milestream::content::messages::english;
use milestream::load::Loaded;
use milestream::state::model::Event;
use milestream::state::options::Sort;
use milestream::state::table_state::TableState;
use milestream::table::virtual_window::{MAX_FULL_ROWS, VirtualWindow};
use milestream_data::Day;
use milestream_data::query::{StandingsQuery, Subject};

use crate::support::{html_of, loaded, texts};

/// Tracks `Song 1`, `Song 2` and so on, the first with the most.
fn songs(count: usize) -> Rc<Loaded> {
    titled((1..=count).map(|number| format!("Song {number}")))
}

fn titled(titles: impl Iterator<Item = String>) -> Rc<Loaded> {
    let tracks: Vec<String> = titles
        .zip(0_u64..)
        .map(|(title, place)| {
            format!(r#"{{ "id": "t{place}", "title": {title:?}, "counts": [{}] }}"#, 900_000_000 - place)
        })
        .collect();
    let head = r#""schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s", "sources": { "s": { "publisher": "P", "url": "https://example.org/" } }"#;
    loaded(format!("{{ {head}, \"tracks\": [{}] }}", tracks.join(",")).as_bytes())
}

fn titles(loaded: &Loaded, sort: Sort, search: &str) -> Vec<String> {
    let (dataset, cache) = (&loaded.dataset, &loaded.cache);
    let table = cache.table(dataset, &StandingsQuery::tracks(None), Day::MAX);
    let wanted = TableState { sort, search: search.to_owned(), ..TableState::default() };
    let rows = table.rows(dataset, &cache.matching_places(dataset, &table, &wanted, &Intl::new(None, english())));
    rows.iter()
        .map(|row| match row.subject {
            Subject::Track(track) => dataset.track(track).unwrap().title.clone(),
            Subject::Artist(_) | Subject::Album(_) => panic!("tracks alone were asked for"),
        })
        .collect()
}

#[test]
fn up_to_a_thousand_rows_are_all_in_the_document() {
    for (count, is_whole) in [(MAX_FULL_ROWS, true), (MAX_FULL_ROWS + 1, false)] {
        let html = html_of(&songs(count), &[("view", "leaderboard"), ("limit", "5000")], Vec::new());
        assert_eq!(texts(&html, "row").len() == count, is_whole, "{count}");
        assert_eq!(html.contains("aria-rowcount"), !is_whole, "{count}");
    }
}

#[test]
fn a_long_table_counts_all_rows_and_says_which_are_there() {
    let loaded = songs(5_000);
    let scrolled = VirtualWindow { scrolled: 96 * 2_000 + 60, head: 60, room: 600, row: 96 * 64, is_measured: true };
    let events = vec![Event::ExpansionToggled, Event::Scrolled(scrolled)];
    let html = html_of(&loaded, &[("view", "leaderboard")], events);
    assert!(html.contains("aria-rowcount=\"5001\""), "the head is a row too");
    let titles = texts(&html, "title");
    assert!(titles.contains(&"Song 2001".to_owned()) && titles.len() < 50, "{titles:?}");
    // The head is the first row of the table, so that the row of rank 2001 is its row 2002.
    let row = html.split("<tr").find(|row| row.contains("Song 2001")).unwrap();
    assert!(row.contains("aria-rowindex=\"2002\""), "{row}");
    let scroll = texts(&html, "scroll");
    assert_eq!(scroll.len(), 1);
    assert!(html.contains("tabindex=\"0\""));
}

#[test]
fn another_order_or_search_starts_at_the_first_row() {
    let scrolled = VirtualWindow { scrolled: 96 * 2_000 + 60, head: 60, room: 600, row: 96 * 64, is_measured: true };
    let events = vec![Event::ExpansionToggled, Event::Scrolled(scrolled), Event::SearchTyped("song 4".to_owned())];
    let html = html_of(&songs(5_000), &[("view", "leaderboard")], events);
    assert_eq!(texts(&html, "title")[0], "Song 4");
}

#[test]
fn the_window_holds_what_is_seen_wherever_the_reader_is() {
    let (head, room) = (60_u32, 700_u32);
    for rows in [1, 7, 1_001, 100_000] {
        for row in [24 * 64, 96 * 64 + 13] {
            let all = rows as u64 * u64::from(row) / 64;
            for step in 0_u64..400 {
                let scrolled = u32::try_from((all + 2_000) * step / 400).unwrap();
                let window = VirtualWindow { scrolled, head, room, row, is_measured: true };
                let range = window.range(rows);
                assert!(range.end <= rows && range.len() < 60, "{window:?}");
                let (above, end) = (window.height(range.start), window.height(range.end));
                // Where the region ends, there is nothing below to be seen.
                let seen = |edge: u32| u64::from(edge.saturating_sub(head)).min(all);
                let first = seen(scrolled).min(all.saturating_sub(room.into()));
                assert!(above <= first && end >= seen(scrolled + room), "{window:?} of {rows}: {range:?}");
            }
        }
    }
}

#[test]
fn half_a_row_more_than_is_seen_is_there_at_the_upper_end_and_two_on_either_side_of_it_elsewhere() {
    let top = VirtualWindow { scrolled: 0, head: 60, room: 600, row: 96 * 64, is_measured: true };
    // 540 pixels beneath the head are five rows and five eighths of the sixth.
    assert_eq!(top.range(5_000), 0..7);
    assert_eq!(VirtualWindow { room: 570, ..top }.range(5_000), 0..6);
    let on = |scrolled| VirtualWindow { scrolled, ..top }.range(5_000);
    assert_eq!(on(1), 0..9);
    assert_eq!(on(60 + 96 * 10), 8..19);
}

#[test]
fn a_row_is_measured_again_only_where_it_has_changed() {
    let guessed = VirtualWindow::default();
    assert_eq!(guessed.with_row_height(guessed.row + 1), guessed.row + 1);
    let measured = VirtualWindow { is_measured: true, ..guessed };
    assert_eq!(measured.with_row_height(measured.row + 64), measured.row);
    assert_eq!(measured.with_row_height(measured.row * 2), measured.row * 2);
}

#[test]
fn titles_are_sorted_as_texts_and_equal_ones_by_rank() {
    let mixed = [
        "Song",
        "Song 10",
        "song 2",
        "Songs",
        "Song",
        "Émeraude",
        "봄날",
        "",
        "A much longer title",
        "A much longer titlf",
        "A much",
    ];
    let wanted = [
        "A much",
        "A much longer title",
        "A much longer titlf",
        "Émeraude",
        "Song",
        "Song",
        "song 2",
        "Song 10",
        "Songs",
        "봄날",
    ];
    let loaded = titled(mixed.iter().filter(|title| !title.is_empty()).map(|title| (*title).to_owned()));
    assert_eq!(titles(&loaded, Sort::Title, ""), wanted);
}

#[test]
fn typing_on_finds_what_typing_at_once_finds() {
    let names = ["Moon", "Moonlit", "Mono", "Σ", "ΑΣ", "ΑΣΑ", "Amber Moon", "Noon"];
    let loaded = titled(names.iter().map(|name| (*name).to_owned()));
    for word in ["moon", "amber mo", "ΑΣΑ"] {
        for end in word.char_indices().map(|(at, letter)| at + letter.len_utf8()) {
            let typed = titles(&loaded, Sort::Rank, &word[..end]);
            let fresh = titles(&titled(names.iter().map(|name| (*name).to_owned())), Sort::Rank, &word[..end]);
            assert_eq!(typed, fresh, "{}", &word[..end]);
            assert!(!typed.is_empty());
        }
    }
}

/// A long table compares no titles, and has them in the order that comparing gives.
#[test]
fn many_titles_stand_in_the_order_of_few() {
    let words = [
        "Song", "song", "SONG", "Été", "ete", "Ete 7", "Ete 07", "Ete 10", "æther", "Aether", "봄", "봄날", "12", "9",
        "(9)", "", "Zoë", "straße", "Strasse",
    ];
    let all: Vec<String> = words
        .iter()
        .flat_map(|first| words.iter().map(move |second| format!("{first} {second}")))
        .flat_map(|both| words.iter().map(move |third| format!("{both}{third}")))
        .collect();
    let mut distinct: Vec<&str> = all.iter().map(String::as_str).collect();
    distinct.sort_unstable();
    distinct.dedup();
    assert!(distinct.len() > 5_000);
    let intl = Intl::new(None, english());
    let by = |texts: &[&str]| {
        let mut ranked: Vec<(u32, String)> =
            intl.ranks(texts).into_iter().zip(texts.iter().map(|text| (*text).to_owned())).collect();
        ranked.sort_unstable();
        ranked.into_iter().map(|(_, text)| text).collect::<Vec<_>>()
    };
    let long = by(&distinct);
    // Any few of them are in the same order, where all are compared.
    for few in long.chunks(700).chain([&long.iter().step_by(11).cloned().collect::<Vec<_>>()[..]]) {
        let mut shuffled: Vec<&str> = few.iter().map(String::as_str).collect();
        shuffled.sort_unstable();
        assert_eq!(by(&shuffled), few);
    }
}

#[test]
fn long_equal_titles_are_sorted_without_a_stack() {
    let long = "a".repeat(60_000);
    let titles_of = || {
        (0..1_200).map(|number: u32| format!("{number}")).chain([
            long.clone() + "b",
            long.clone() + "A",
            long.clone() + "a",
        ])
    };
    let sorted = titles(&titled(titles_of()), Sort::Title, "");
    assert_eq!(sorted[..3], ["0", "1", "2"].map(str::to_owned));
    assert_eq!(sorted[1_200..], [long.clone() + "a", long.clone() + "A", long.clone() + "b"]);
}

#[test]
fn rows_of_another_height_leave_the_same_row_on_top() {
    let before = VirtualWindow { scrolled: 60 + 96 * 600, head: 60, room: 600, row: 96 * 64, is_measured: false };
    let seen = VirtualWindow { row: 120 * 64, is_measured: true, ..before };
    assert_eq!(seen.scrolled_as(before), Some(60 + 120 * 600));
    assert_eq!(VirtualWindow { row: 48 * 64, ..seen }.scrolled_as(seen), Some(60 + 96 * 600 * 48 / 120));
    assert_eq!(seen.scrolled_as(seen), None, "nothing has changed");
    assert_eq!(VirtualWindow { scrolled: 30, ..seen }.scrolled_as(before), None, "no row is above");
}
