//! A dataset that is asked for again: what stays, what is said, what has happened.

use std::rc::Rc;

use milestream::content::citation::{Citation, Provenance};
use milestream::load::Loaded;
use milestream::load::error::LoadError;
use milestream::refresh::Crossing;
use milestream::state::model::{Event, Load, Model};
use milestream::state::options::{By, Filter, Sort, View};
use milestream_data::model::TrackId;
use milestream_data::query::{CounterRef, Evidence, Passed, passed};
use milestream_data::{Date, Day, Value};

use crate::support::{html_of, loaded, options, texts, today};

/// 14:32 on the first day of 1970.
const SINCE_MS: f64 = 52_320_000.0;

/// A dataset of songs, each with its counts as JSON, in this order.
fn songs(songs: &[(&str, &str)]) -> Rc<Loaded> {
    let song = |(id, counts): &(&str, &str)| {
        format!(r#"{{ "id": "{id}", "title": "Song {id}", "artists": ["x"], "counts": [{counts}] }}"#)
    };
    let songs: Vec<String> = songs.iter().map(song).collect();
    loaded(
        format!(
            r#"{{ "schema": 1, "title": "T", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://p.example/" }} }},
            "artists": [{{ "id": "x", "name": "X" }}], "tracks": [{}] }}"#,
            songs.join(", ")
        )
        .as_bytes(),
    )
}

const A: &str = r#"{ "as_of": "2026-11-01", "value": "1.1B" }"#;
const B: &str = r#"{ "as_of": "2026-11-02", "value": "990M" }"#;
const B_LATER: &str = r#"{ "as_of": "2026-11-02", "value": "990M" }, { "as_of": "2026-11-10", "value": "1B+" }"#;
const C: &str = r#"{ "as_of": "2026-11-09", "value": "5M" }"#;

fn before() -> Rc<Loaded> {
    songs(&[("a", A), ("b", B)])
}

/// The same a week later: a song more, in other places of the file.
fn after() -> Rc<Loaded> {
    songs(&[("c", C), ("a", A), ("b", B_LATER)])
}

fn shown(attributes: &[(&str, &str)], loaded: &Rc<Loaded>) -> Model {
    let mut model = Model::new(Rc::new(options(attributes)), today());
    model.apply(Event::DatasetLoaded(loaded.clone()));
    model
}

fn day(text: &str) -> Day {
    Date::parse(text).unwrap().last_day()
}

fn track(loaded: &Loaded, id: &str) -> TrackId {
    loaded.dataset.track_by_id(id).unwrap()
}

/// The citation of a song's figure.
fn citation(loaded: &Loaded, id: &str) -> Rc<Citation> {
    let figure = loaded.dataset.track_figure(track(loaded, id), today()).unwrap();
    let evidence = Evidence::Reported(figure);
    Rc::new(Citation::of_evidence("n".to_owned(), id.to_owned(), figure.value, figure.as_of, &evidence))
}

#[test]
fn what_the_reader_does_stays() {
    let (old, new) = (before(), after());
    let mut model = shown(&[], &old);
    for event in [
        Event::TabChosen(View::Leaderboard),
        Event::RankingChosen(By::Artists),
        Event::SearchTyped("song".to_owned()),
        Event::SortChosen(Sort::Title),
        Event::FilterChosen(Filter::Past, Some("1000000".to_owned())),
        Event::ExpansionToggled,
        Event::TrackOpened(Some(track(&old, "b"))),
        Event::SourceOpened(citation(&old, "b")),
        Event::DateChosen(day("2026-11-01")),
    ] {
        model.apply(event);
    }
    let kept = model.clone();
    model.apply(Event::DatasetLoaded(new.clone()));
    let Load::Ready(loaded) = &model.load else { panic!("{:?}", model.load) };
    assert!(Rc::ptr_eq(loaded, &new));
    assert_eq!((model.tab, model.ranking, model.is_expanded), (kept.tab, kept.ranking, true));
    assert_eq!((&model.table_state, model.window, model.chosen), (&kept.table_state, kept.window, kept.chosen));
    // Ids are those of the new state.
    assert_eq!(model.opened, Some(track(&new, "b")));
    assert_ne!(model.opened, kept.opened);
    let open = model.citation.unwrap();
    let Provenance::Observed { observation, .. } = open.provenance else { panic!("{open:?}") };
    let seen = new.dataset.observation(observation).unwrap();
    assert_eq!((seen.value.to_string(), seen.as_of.to_string()), ("990M".to_owned(), "2026-11-02".to_owned()));
    assert_eq!(open.shown, "n");
}

#[test]
fn what_is_gone_is_closed() {
    let old = before();
    let mut model = shown(&[], &old);
    model.apply(Event::TrackOpened(Some(track(&old, "a"))));
    model.apply(Event::SourceOpened(citation(&old, "b")));
    // The one is no longer there, and of the other another count.
    model.apply(Event::DatasetLoaded(songs(&[("b", C)])));
    assert_eq!((model.opened, model.citation), (None, None));
}

#[test]
fn claims_of_every_kind_are_found_again() {
    let (old, new) = (before(), after());
    let again = |provenance: Provenance| {
        let citation = Citation { provenance, ..(*citation(&old, "a")).clone() };
        citation.remapped(&old.dataset, &new.dataset).map(|citation| citation.provenance)
    };
    let of = |loaded: &Loaded| vec![track(loaded, "b"), track(loaded, "a")];
    assert_eq!(again(Provenance::Summed(of(&old))), Some(Provenance::Summed(of(&new))));
    assert_eq!(
        again(Provenance::Counted { tracks: of(&old), is_complete: true }),
        Some(Provenance::Counted { tracks: of(&new), is_complete: true })
    );
    let sources = |loaded: &Loaded| Provenance::Sources {
        sources: loaded
            .dataset
            .observation(loaded.dataset.track_figure(track(loaded, "a"), today()).unwrap().observation)
            .unwrap()
            .sources
            .to_vec(),
        note: None,
    };
    assert_eq!(again(sources(&old)), Some(sources(&new)));
    let gone = citation(&new, "c").remapped(&new.dataset, &old.dataset);
    assert_eq!(gone, None);
}

#[test]
fn whoever_looks_at_the_newest_day_goes_on_doing_so() {
    let (old, new) = (before(), after());
    let shown_day = |events: &[Event], attributes: &[(&str, &str)]| {
        let mut model = shown(attributes, &old);
        for event in events {
            model.apply(event.clone());
        }
        model.apply(Event::DatasetLoaded(new.clone()));
        model.day(&new.dataset).over()
    };
    assert_eq!(shown_day(&[], &[]), day("2026-11-10"));
    assert_eq!(shown_day(&[Event::DateChosen(day("2026-11-02"))], &[]), day("2026-11-10"));
    assert_eq!(shown_day(&[Event::DateChosen(day("2026-11-01"))], &[]), day("2026-11-01"));
    assert_eq!(shown_day(&[], &[("as-of", "2026-11-01")]), day("2026-11-01"));
    // A page that stays open over midnight.
    let mut model = Model::new(Rc::new(options(&[])), day("2026-11-05"));
    model.apply(Event::DatasetLoaded(new.clone()));
    assert_eq!(model.day(&new.dataset), day("2026-11-02").running());
    model.apply(Event::DayChanged(day("2026-11-10").into()));
    assert_eq!(model.day(&new.dataset), day("2026-11-10").running());
}

#[test]
fn good_data_outlives_a_fault() {
    let mut model = shown(&[], &before());
    model.apply(Event::SourceOpened(citation(&before(), "a")));
    let error = Event::LoadFailed(LoadError::Timeout, Some(SINCE_MS));
    assert!(!model.is_redundant(&error));
    model.apply(error.clone());
    assert!(matches!(model.load, Load::Ready(_)) && model.citation.is_some());
    assert!(model.is_redundant(&error), "the same again changes nothing");
    assert!(!model.is_redundant(&Event::LoadFailed(LoadError::Status(503), Some(SINCE_MS))));
    let again = match &model.load {
        Load::Ready(loaded) => Event::DatasetLoaded(loaded.clone()),
        other => panic!("{other:?}"),
    };
    assert!(!model.is_redundant(&again), "that it is of now again is news");
    model.apply(again.clone());
    assert_eq!(model.stale, None);
    assert!(model.is_redundant(&again), "the same bytes are no news");
}

#[test]
fn another_dataset_that_fails_does_not_leave_the_one_before() {
    let mut model = shown(&[], &before());
    model.apply(Event::LoadFailed(LoadError::Timeout, Some(SINCE_MS)));
    model.apply(Event::OptionsChanged(Rc::new(options(&[("src", "https://b.example/")]))));
    assert!(!model.is_redundant(&Event::LoadFailed(LoadError::Timeout, None)));
    model.apply(Event::LoadFailed(LoadError::Timeout, None));
    assert_eq!((&model.load, &model.stale), (&Load::Failed(LoadError::Timeout), &None));
    // Nor does what was open in it stay open.
    let mut model = shown(&[], &before());
    model.apply(Event::TrackOpened(Some(track(&before(), "b"))));
    model.apply(Event::OptionsChanged(Rc::new(options(&[("src", "https://b.example/")]))));
    model.apply(Event::DatasetLoaded(after()));
    assert_eq!(model.opened, None);
}

#[test]
fn a_line_says_since_when_nothing_new_came() {
    let error = |error| vec![Event::LoadFailed(error, Some(SINCE_MS))];
    let html = html_of(&before(), &[("view", "counter"), ("track", "a")], error(LoadError::Timeout));
    assert_eq!(texts(&html, "stale"), ["Not updated since 14:32."]);
    assert_eq!(texts(&html, "retry").concat().trim(), "Try again");
    // What does not help is not offered, and in a sentence there is no room for it.
    let html = html_of(&before(), &[("view", "counter"), ("track", "a")], error(LoadError::TooLarge));
    assert_eq!((texts(&html, "stale").len(), texts(&html, "retry").len()), (1, 0));
    let html = html_of(&before(), &[("view", "badge"), ("track", "a")], error(LoadError::Timeout));
    assert_eq!((texts(&html, "stale").len(), texts(&html, "retry").len()), (1, 0));
    assert!(!html.contains("<div") && !html.contains("<p"), "{html}");
    // A widget that asks for nothing again has nothing to say of it; one that does has a place to say it.
    let silent = html_of(&before(), &[("view", "counter"), ("track", "a")], Vec::new());
    assert!(!silent.contains("notice"), "{silent}");
    let ready = html_of(&before(), &[("view", "counter"), ("track", "a"), ("refresh", "15m")], Vec::new());
    assert!(ready.contains("<span role=\"status\"></span>"), "{ready}");
}

#[test]
fn a_song_without_an_artist_passes_a_milestone_too() {
    let file = |value: u64| {
        loaded(
            format!(
                r#"{{ "schema": 1, "title": "T", "as_of": "2026-11-01", "source": "s",
                "sources": {{ "s": {{ "publisher": "P", "url": "https://p.example/" }} }},
                "tracks": [{{ "id": "t", "title": "Song", "counts": [{value}] }}] }}"#
            )
            .as_bytes(),
        )
    };
    let (before, after) = (file(99_999_999), file(100_000_001));
    let counter_ref = CounterRef::Track(track(&after, "t"));
    let passed = passed((&before.dataset, Day::MAX), (&after.dataset, Day::MAX), counter_ref, None).unwrap();
    let crossing = Crossing::new(&after.dataset, counter_ref, passed, "Song".to_owned()).unwrap();
    assert_eq!((crossing.artist, crossing.passed.threshold), (None, 100_000_000));
}

#[test]
fn the_first_song_past_a_threshold_reaches_the_goal() {
    let (old, new) = (before(), after());
    let song = songs(&[("a", A)]);
    let of = |loaded: &Rc<Loaded>, threshold| CounterRef::Songs {
        artist: loaded.dataset.artist_by_id("x").unwrap(),
        threshold,
    };
    let reached = |old: &Rc<Loaded>, threshold, goal| {
        let passed = passed((&old.dataset, Day::MAX), (&new.dataset, Day::MAX), of(&new, threshold), Some(goal));
        passed.map(|passed| (passed.threshold, passed.value.to_string()))
    };
    let none = songs(&[("b", B)]);
    assert_eq!(reached(&none, 1_000_000_000, 1), Some((1, "2+".to_owned())));
    assert_eq!(reached(&song, 1_000_000_000, 2), Some((2, "2+".to_owned())));
    // Of a file without a count of the artist, nobody knows what was so before.
    assert_eq!(reached(&songs(&[]), 1_000_000_000, 1), None);
    assert_eq!(reached(&old, 1_000_000_000, 1), None);
}

/// In the place of what is left at a counter and in a row; what passed nothing has no such word.
#[test]
fn what_was_just_passed_is_said_in_words() {
    let (old, new) = (before(), after());
    let counter_ref = CounterRef::Track(track(&new, "b"));
    let passed = passed((&old.dataset, Day::MAX), (&new.dataset, Day::MAX), counter_ref, None).unwrap();
    let crossing = Crossing::new(&new.dataset, counter_ref, passed, "Song b".to_owned()).unwrap();
    for (attributes, left) in [
        (&[("view", "counter"), ("track", "b")][..], "up to 100M left until 1.1B"),
        (&[("view", "leaderboard")], "up to 100M left until 1.1B"),
    ] {
        for event in [Event::Crossed([crossing.clone()].into()), Event::Celebrated([crossing.clone()].into())] {
            let html = html_of(&new, attributes, vec![event]);
            assert_eq!(texts(&html, "news"), ["Just passed 1B"], "{attributes:?}");
            assert!(html.contains(left), "{html}");
        }
        assert!(texts(&html_of(&new, attributes, Vec::new()), "news").is_empty());
    }
    // Seen: a badge that lost its number and its date for it, on a line of its own.
    let badge = |events| html_of(&new, &[("view", "badge"), ("track", "b")], events);
    let html = badge(vec![Event::Celebrated([crossing].into())]);
    assert!(html.contains("crossed"), "{html}");
    assert_eq!(html.replace("number crossed", "number"), badge(Vec::new()));
}

/// Beneath its date, which stays: no number stands without one.
#[test]
fn a_tile_says_what_it_has_just_passed() {
    let new = loaded(
        br#"{ "schema": 1, "title": "T", "as_of": "2026-11-19", "source": "s",
            "sources": { "s": { "publisher": "P", "url": "https://p.example/" } },
            "artists": [{ "id": "x", "name": "X" }],
            "coverage": [
                { "artist": "x", "threshold": "1B", "counts": [{ "reached": 2, "total": 9 }] },
                { "artist": "x", "threshold": "100M", "counts": [{ "reached": 5, "goal": 5 }] }],
            "totals": [{ "artist": "x", "metric": "followers", "counts": [30000000] }] }"#,
    );
    let artist = new.dataset.artist_by_id("x").unwrap();
    let crossing = |counter_ref, threshold: u64| {
        let value = Value::parse(&threshold.to_string()).unwrap();
        let passed = Passed { threshold, value, as_of: Date::parse("2026-11-19").unwrap() };
        Crossing::new(&new.dataset, counter_ref, passed, "X".to_owned()).unwrap()
    };
    let crossed =
        [crossing(CounterRef::Total(0), 30_000_000), crossing(CounterRef::Songs { artist, threshold: 100_000_000 }, 5)];
    let board = [("view", "board"), ("threshold", "1B")];
    let html = html_of(&new, &board, vec![Event::Celebrated(crossed.into())]);
    assert_eq!(texts(&html, "news"), ["Goal of 5 just reached", "Just passed 30M"]);
    let dates: Vec<String> = texts(&html, "date").into_iter().filter(|date| date != "19 November 2026").collect();
    assert_eq!(dates, ["19 November 2026, P"], "the date of a tile is nothing else: {html}");
    assert!(texts(&html_of(&new, &board, Vec::new()), "news").is_empty());
    // The same of a goal beneath a large number, in the place of what is left.
    let counter = [("view", "counter"), ("threshold", "100M")];
    let reached = [crossing(CounterRef::Songs { artist, threshold: 100_000_000 }, 5)];
    let html = html_of(&new, &counter, vec![Event::Celebrated(reached.into())]);
    assert_eq!(
        (texts(&html, "news"), texts(&html, "remaining")),
        (vec!["Goal of 5 just reached".to_owned()], vec!["Goal of 5 just reachedGoal of 5 reached".to_owned()],)
    );
}
