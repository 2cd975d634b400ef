//! The board: what is behind its closed tabs, and what a change of the day says.

use std::rc::Rc;

use milestream::components::ViewContext;
use milestream::content::intl::Intl;
use milestream::content::messages::english;
use milestream::load::{Loaded, availability};
use milestream::state::model::{Event, Model};
use milestream::state::options::{By, View};
use milestream::table::cache::TableCache;
use milestream::table::virtual_window::MAX_FULL_ROWS;
use milestream_data::Date;
use milestream_data::query::StandingsQuery;
use yew::{Callback, NodeRef};

use crate::support::{bundled, html_of, loaded, options, texts, today};

/// So many songs, each of which has passed 500M on a day of its own.
fn songs(count: usize) -> Rc<Loaded> {
    let track = |place: usize| {
        let day = place % 28 + 1;
        format!(
            r#"{{ "id": "t{place}", "title": "Song {place}", "artists": ["a"], "counts": [
                {{ "as_of": "2026-01-{day:02}", "value": {} }}, {{ "as_of": "2026-02-{day:02}", "value": {} }}] }}"#,
            400_000_000 - place,
            600_000_000 - place
        )
    };
    let tracks: Vec<String> = (0..count).map(track).collect();
    let head = r#""schema": 1, "title": "T", "source": "s", "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
        "artists": [{ "id": "a", "name": "A" }]"#;
    loaded(format!("{{ {head}, \"tracks\": [{}] }}", tracks.join(",")).as_bytes())
}

const BOARD: [(&str, &str); 2] = [("artist", "a"), ("threshold", "500M")];

/// How many counters, rows and entries are in the document.
fn drawn(html: &str) -> [bool; 3] {
    // Beneath the counter other figures have values too.
    [html.contains("class=\"counter"), html.contains("part=\"row\""), html.contains("part=\"entry\"")]
}

#[test]
fn a_large_board_works_out_the_open_tab_alone() {
    let large = songs(MAX_FULL_ROWS + 1);
    let open = |tab| drawn(&html_of(&large, &BOARD, vec![Event::TabChosen(tab)]));
    assert_eq!(drawn(&html_of(&large, &BOARD, Vec::new())), [true, false, false]);
    assert_eq!(open(View::Leaderboard), [false, true, false]);
    assert_eq!(open(View::Honours), [false, false, true]);
    // The panels themselves are there, since the tabs name them.
    let html = html_of(&large, &BOARD, Vec::new());
    assert_eq!(html.matches("role=\"tabpanel\"").count(), 3);
}

#[test]
fn a_small_board_holds_all_of_its_tabs() {
    for loaded in [songs(MAX_FULL_ROWS), bundled()] {
        let attributes = if loaded == bundled() { &[][..] } else { &BOARD };
        for tab in [View::Counter, View::Leaderboard, View::Honours] {
            assert_eq!(drawn(&html_of(&loaded, attributes, vec![Event::TabChosen(tab)])), [true; 3], "{tab:?}");
        }
    }
}

/// What a key, a scroll, an opened track or a source changes is of no concern to a closed tab; another day or dataset is.
#[test]
fn scenes_are_alike_whatever_rows_are_looked_for() {
    let (loaded, other) = (songs(3), songs(3));
    let emit = Callback::noop();
    let (intl, options) = (Intl::new(None, english()), Rc::new(options(&BOARD)));
    let context = |loaded: &Rc<Loaded>, events: Vec<Event>| {
        let mut model = Model::new(options.clone(), today());
        model.apply(Event::DatasetLoaded(loaded.clone()));
        for event in events {
            model.apply(event);
        }
        ViewContext::new(loaded.clone(), model, intl.clone(), emit.clone(), NodeRef::default())
    };
    let plain = context(&loaded, Vec::new());
    for event in [
        Event::SearchTyped("song".to_owned()),
        Event::RankingChosen(By::Artists),
        Event::ExpansionToggled,
        Event::TabChosen(View::Honours),
        Event::SourceClosed,
    ] {
        assert!(plain.is_alike(&context(&loaded, vec![event.clone()])), "{event:?}");
    }
    let day = |text| Date::parse(text).unwrap().last_day();
    for event in [Event::DateChosen(day("2026-01-15")), Event::DayChanged(day("2026-01-15").into())] {
        assert!(!plain.is_alike(&context(&loaded, vec![event.clone()])), "{event:?}");
    }
    assert!(!plain.is_alike(&context(&other, Vec::new())));
}

#[test]
fn a_timeline_is_worked_out_once_for_a_day() {
    let loaded = songs(5);
    let at = |text: &str| loaded.cache.timeline(&loaded.dataset, Date::parse(text).unwrap().last_day());
    let (late, early) = (at("2026-03-01"), at("2026-02-02"));
    assert!(Rc::ptr_eq(&late, &at("2026-03-01")) && Rc::ptr_eq(&early, &at("2026-02-02")));
    // Each has passed 100M on the first day, and 500M on the second.
    assert_eq!((late.len(), early.len()), (10, 7));
}

#[test]
fn a_step_that_leads_nowhere_keeps_the_focus() {
    let html = html_of(&bundled(), &[], Vec::new());
    assert!(!html.contains(" disabled"), "a disabled control drops the focus");
    assert_eq!(html.matches("aria-disabled=\"true\"").count(), 1, "from the newest day there is no way on");
}

#[test]
fn all_rows_are_in_the_document_while_it_is_printed() {
    let rows = |events| texts(&html_of(&songs(MAX_FULL_ROWS + 500), &[("view", "leaderboard")], events), "row").len();
    assert!(rows(vec![Event::ExpansionToggled]) < 60);
    assert_eq!(rows(vec![Event::ExpansionToggled, Event::Printed(true)]), MAX_FULL_ROWS + 500);
    assert!(rows(vec![Event::ExpansionToggled, Event::Printed(true), Event::Printed(false)]) < 60);
    assert_eq!(rows(vec![Event::Printed(true)]), 10, "what is behind “Show all” stays there");
}

/// The texts of all live regions that a reader of the open tab hears.
fn spoken(html: &str, open: &str) -> Vec<String> {
    let panels = html.split("role=\"tabpanel\"");
    let heard = panels.filter(|part| !part.contains("id=\"panel-") || part.contains(&format!("id=\"panel-{open}\"")));
    heard
        .flat_map(|part| part.split("role=\"status\"").skip(1))
        .map(|region| region.split("</p>").next().unwrap().to_owned())
        .collect()
}

#[test]
fn a_change_of_the_day_is_announced_once_in_whichever_tab_is_open() {
    let day = Date::parse("2022-04-14").unwrap().last_day();
    for (tab, open) in [(View::Counter, "counter"), (View::Leaderboard, "leaderboard"), (View::Honours, "honours")] {
        for search in ["", "no such song"] {
            let events = vec![Event::TabChosen(tab), Event::SearchTyped(search.to_owned()), Event::DateChosen(day)];
            let board = |events| html_of(&bundled(), &[("view", "board"), ("artist", "bts")], events);
            let before = board(vec![Event::TabChosen(tab), Event::SearchTyped(search.to_owned())]);
            assert!(
                spoken(&before, open).iter().all(|region| !region.contains("Numbers up to")),
                "nothing at the start"
            );
            let regions = spoken(&board(events), open);
            let notices = regions.iter().filter(|region| region.contains("Numbers up to 14 April 2022")).count();
            assert_eq!(notices, 1, "{open} {search}: {regions:?}");
            if tab == View::Leaderboard {
                // The rows and the day are one region: nothing else is heard.
                assert_eq!(regions.iter().filter(|region| region.contains("April 2022")).count(), 1, "{regions:?}");
            }
        }
    }
}

#[test]
fn tabs_say_what_they_hold_and_of_what() {
    let tabs = |events| texts(&html_of(&bundled(), &[], events), "tab");
    assert_eq!(tabs(Vec::new()), ["Counter", "Leaderboard 17 songs", "Milestones & awards 61"]);
    // Artists are no songs.
    assert_eq!(tabs(vec![Event::RankingChosen(By::Artists)])[1], "Leaderboard");
}

/// A song, and what else the file has.
fn one_song(counts: &str, sections: &str) -> Rc<Loaded> {
    let head = r#""schema": 1, "title": "T", "source": "s", "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
        "artists": [{ "id": "a", "name": "A" }]"#;
    let song = format!(r#"{{ "id": "t", "title": "Only", "artists": ["a"], "counts": [{counts}] }}"#);
    loaded(format!("{{ {head}, \"tracks\": [{song}] {sections} }}").as_bytes())
}

/// What is offered shows at least a row: of rankings, on the board as buttons and elsewhere in a menu, and of tabs.
#[test]
fn nothing_is_offered_that_nobody_has() {
    let offers = |loaded: &Rc<Loaded>, attributes: &[(&str, &str)]| {
        let html = html_of(loaded, attributes, Vec::new());
        let tabs: Vec<String> =
            texts(&html, "tab").iter().map(|tab| tab.split(' ').next().unwrap().to_owned()).collect();
        [tabs, texts(&html, "choice")].map(|offered| offered.join(", "))
    };
    let menu = |loaded: &Rc<Loaded>, by: &str| {
        let html = html_of(loaded, &[("view", "leaderboard"), ("by", by)], Vec::new());
        let Some((_, menu)) = html.split_once("Ranking</span>") else { return String::new() };
        let menu = menu.split_once("</select>").unwrap().0;
        let options = menu
            .split("</option>")
            .filter_map(|option| Some(option.rsplit_once('>')?.1))
            .filter(|text| !text.is_empty());
        options.collect::<Vec<_>>().join(", ")
    };
    // Reports of the press allow no forecast.
    assert_eq!(offers(&bundled(), &[]), ["Counter, Leaderboard, Milestones", "Songs, Artists, Albums"]);
    assert_eq!(menu(&bundled(), "tracks"), "Songs, Artists, Albums");
    assert_eq!(menu(&bundled(), "upcoming"), "Songs, Artists, Albums, Next up");
    let demo = loaded(include_bytes!("../../static/data/demo.json"));
    assert_eq!(offers(&demo, &[]), ["Counter, Leaderboard, Milestones", "Songs, Artists, Albums, Next up"]);
    // A song below all milestones has no counter, no artist with songs past one, and no entry.
    let small = one_song(r#"{ "as_of": "2026-11-01", "value": "54321" }"#, "");
    assert_eq!(offers(&small, &[]), ["Leaderboard", ""]);
    assert_eq!(menu(&small, "tracks"), "");
    // A reader who is there stays there.
    assert_eq!(menu(&small, "artists"), "Songs, Artists");
    let past = one_song(r#"{ "as_of": "2026-11-01", "value": "154321000" }"#, "");
    assert_eq!(offers(&past, &[]), ["Leaderboard, Milestones", "Songs, Artists"]);
    assert_eq!(offers(&past, &[("threshold", "1B")])[0], "Counter, Leaderboard, Milestones");
    let followed = one_song(
        r#"{ "as_of": "2026-11-01", "value": "54321" }"#,
        r#", "totals": [{ "artist": "a", "metric": "followers", "counts": [{ "as_of": "2026-11-01", "value": 70 }] }]"#,
    );
    assert_eq!(offers(&followed, &[])[0], "Counter, Leaderboard");
    // Another date brings no other tabs.
    assert_eq!(offers(&bundled(), &[("as-of", "2001")])[0], "Counter, Leaderboard, Milestones");
}

/// Of a long table, the first picture asks only the first songs, and the rest is asked once it stands.
#[test]
fn rankings_of_a_long_table_are_found_in_its_first_songs_or_later() {
    let long = songs(MAX_FULL_ROWS + 1);
    let offered = || {
        texts(
            &html_of(&long, &[("artist", "a"), ("threshold", "900M")], vec![Event::TabChosen(View::Leaderboard)]),
            "choice",
        )
    };
    // None of them has 900M, which only a look at all of them can tell.
    assert_eq!(offered(), Vec::<String>::new());
    let intl = Intl::new(None, english());
    (0..TableCache::STEPS).for_each(|step| long.cache.prepare(&long.dataset, &intl, step));
    assert_eq!(offered(), Vec::<String>::new());
    assert!(long.cache.has_rows(&long.dataset, &StandingsQuery::tracks(None), today()));
}

/// The head of the timeline, the first row and the counter's song are of one order.
#[test]
fn next_is_the_same_song_everywhere() {
    let demo = loaded(include_bytes!("../../static/data/demo.json"));
    let html = |attributes: &[(&str, &str)]| html_of(&demo, attributes, Vec::new());
    for artist in [&[][..], &[("artist", "marzipan-satellite")][..]] {
        let ranked = html(&[&[("view", "leaderboard"), ("by", "upcoming")], artist].concat());
        let (title, left) = (&texts(&ranked, "title")[0], &texts(&ranked, "missing")[0]);
        let head = &texts(&html(&[&[("view", "honours")], artist].concat()), "next")[0];
        assert!(head.contains(title.as_str()) && head.contains(left.as_str()), "{title} {left}: {head}");
        let (_, milestone) = left.rsplit_once(' ').unwrap();
        let counter = html(&[&[("view", "counter"), ("metric", "songs"), ("threshold", milestone)], artist].concat());
        assert_eq!(&texts(&counter, "next")[0], head);
    }
}

/// The open tab of a board.
fn open_tab(loaded: &Rc<Loaded>, attributes: &[(&str, &str)]) -> View {
    let mut model = Model::new(Rc::new(options(attributes)), today());
    model.apply(Event::DatasetLoaded(loaded.clone()));
    model.tab
}

#[test]
fn a_board_opens_on_a_tab_that_has_something_to_say() {
    let head = r#""schema": 1, "title": "T", "source": "s",
        "sources": { "s": { "publisher": "P", "url": "https://example.org/" } }, "artists": [{ "id": "a", "name": "A" }]"#;
    let with = |sections: &str| loaded(format!("{{ {head}, {sections} }}").as_bytes());
    // A table has no totals, and counts of songs past nothing are asked for by a threshold.
    let table = with(
        r#""tracks": [{ "id": "t", "title": "B", "artists": ["a"], "counts": [{ "as_of": "2026-01-01", "value": 5 }] }]"#,
    );
    assert_eq!(open_tab(&table, &[]), View::Leaderboard);
    assert!(!html_of(&table, &[], Vec::new()).contains("aria-selected=\"true\" aria-controls=\"panel-counter\""));
    assert_eq!(open_tab(&table, &[("threshold", "1")]), View::Counter);
    assert_eq!(open_tab(&table, &[("track", "t")]), View::Counter);
    let honours = with(r#""honours": [{ "kind": "award", "on": "2026-01-01", "artists": ["a"], "text": "H" }]"#);
    assert_eq!(open_tab(&honours, &[]), View::Honours);
    // On another date there is a number.
    assert_eq!(open_tab(&bundled(), &[("as-of", "2001")]), View::Counter);
    // A refresh moves nobody, nor does a view that has no tabs.
    let mut model = Model::new(Rc::new(options(&[])), today());
    model.apply(Event::DatasetLoaded(table.clone()));
    model.apply(Event::TabChosen(View::Counter));
    model.apply(Event::DatasetLoaded(with(r#""tracks": []"#)));
    assert_eq!(model.tab, View::Counter);
    model.apply(Event::OptionsChanged(Rc::new(options(&[("view", "counter"), ("track", "t")]))));
    model.apply(Event::DatasetLoaded(table));
    model.apply(Event::OptionsChanged(Rc::new(options(&[]))));
    assert_eq!(model.tab, View::Leaderboard);
}

/// The first artist has nothing, the second two totals, the third one of another kind.
fn totals() -> Rc<Loaded> {
    let total = |artist: &str, metric: &str, value: &str| {
        format!(
            r#"{{ "artist": "{artist}", "metric": "{metric}", "counts": [{{ "as_of": "2026-03-05", "value": {value} }}] }}"#
        )
    };
    let totals = [total("b", "followers", "\"30M\""), total("b", "streams", "\"40B+\""), total("c", "streams", "9000")];
    let head = r#""schema": 1, "title": "T", "source": "s", "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
        "artists": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }, { "id": "c", "name": "C" }]"#;
    loaded(format!("{{ {head}, \"totals\": [{}] }}", totals.join(",")).as_bytes())
}

#[test]
fn a_board_of_totals_alone_shows_them() {
    let totals = totals();
    let shown = |attributes: &[(&str, &str)], events| {
        let html = html_of(&totals, attributes, events);
        (open_tab(&totals, attributes), texts(&html, "value"), texts(&html, "title"))
    };
    let strings = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let ranked = strings(&["B", "C"]);
    // The counter of an artist is the first kind of total that is known; the others stand beneath it.
    assert_eq!(shown(&[("artist", "b")], vec![]), (View::Counter, strings(&["40B+", "about 30M"]), ranked.clone()));
    assert_eq!(shown(&[("artist", "c")], vec![]).1, strings(&["9K"]));
    // Of the first artist nothing is known: the board opens on the ranking.
    assert_eq!(shown(&[], vec![]), (View::Leaderboard, strings(&[]), ranked));
    assert_eq!(shown(&[("artist", "b"), ("metric", "followers")], vec![]).1, strings(&["about 30M", "40B+"]));
    // What is requested and missing is reported.
    assert_eq!(shown(&[("artist", "b"), ("threshold", "1B")], vec![]).0, View::Counter);
    assert!(availability::missing(&totals.dataset, &options(&[("artist", "b")]), today().running()).is_none());
    let counter = options(&[("view", "counter"), ("artist", "b")]);
    assert!(availability::missing(&totals.dataset, &counter, today().running()).is_some());
}

#[test]
fn no_later_date_is_recommended_at_the_newest() {
    let board = |events| html_of(&songs(3), &[("view", "honours")], events);
    let none = r#"{ "schema": 1, "title": "T", "source": "s", "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
        "artists": [{ "id": "a", "name": "A" }], "tracks": [{ "id": "t", "title": "B", "artists": ["a"],
        "counts": [{ "as_of": "2026-01-01", "value": 5 }, { "as_of": "2026-02-01", "value": 6 }] }] }"#;
    let none = loaded(none.as_bytes());
    let honours = html_of(&none, &[("view", "honours")], vec![]);
    assert_eq!(texts(&honours, "empty"), ["Nothing is known yet."]);
    let day = Date::parse("2025-12-31").unwrap().last_day();
    let earlier = board(vec![Event::DateChosen(day)]);
    assert_eq!(texts(&earlier, "empty"), ["Nothing known yet on 31 December 2025. Choose a later date."]);
}

/// Seen: the numbers of songs past 1B and 300M had none, since they are counted.
#[test]
fn every_tile_has_a_small_history() {
    let html = html_of(&bundled(), &[("view", "board"), ("artist", "bts")], Vec::new());
    let tiles = html.split("class=\"more\"").nth(1).unwrap().split("</section>").next().unwrap();
    let without: Vec<&str> = tiles.split("small-counter").skip(1).filter(|tile| !tile.contains("sparkline")).collect();
    assert!(tiles.matches("small-counter").count() > 5 && without.is_empty(), "{without:#?}");
}
