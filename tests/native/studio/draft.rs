//! The choices: their names, their address, and which of them apply.

use milestream::content::messages::studio::{self, texts};
use milestream::state::options::table::{Kind, OPTIONS};
use milestream::studio::state::applicability::{Applicability, applicability};
use milestream::studio::state::draft::Draft;
use milestream::studio::state::query;
use milestream::studio::state::snippets::Host;

use crate::support::bundled;

#[test]
fn every_option_has_a_label_and_every_value_a_name() {
    for option in OPTIONS {
        assert!(!studio::option(option.name).label.is_empty(), "{}", option.name);
        let Kind::Closed(values) = option.kind else { continue };
        for value in values {
            assert!(!studio::value(option.name, value).is_empty(), "{} {value:?}", option.name);
        }
    }
}

#[test]
fn address_brings_the_draft_back() {
    let mut draft = Draft::default();
    for (option, value) in [("view", "leaderboard"), ("track", "a&b=c"), ("search", "방탄 100%+"), ("goal", "x")] {
        draft.set(option, value.to_owned());
    }
    draft.host = Host::WordPress;
    draft.is_pinned = true;
    draft.is_inline = true;
    draft.width = Some(320);
    for (name, text) in [("dates", "month-first"), ("column", "Plays & more=streams"), ("column", "a=b=none")] {
        draft.choices.set(name, text).unwrap();
    }
    let address = draft.query();
    assert!(address.starts_with("studio=1&view=leaderboard&song="), "{address}");
    assert!(!address.contains("track"), "content blockers match it: {address}");
    assert!(address.contains("&dates=month-first&column=Plays%20%26%20more%3Dstreams&column="), "{address}");
    assert_eq!(Draft::of_query(&address), draft);
    assert_eq!(Draft::of_query("view=&other=1&search=a+b%2&dates=soon&column=x"), {
        let mut draft = Draft::default();
        draft.set("search", "a b%2".to_owned());
        draft
    });
}

#[test]
fn query_is_read_as_it_was_written() {
    let text = "ü/?&=+%# \"'";
    let written = query::written([("a", text), ("b", "")]);
    assert_eq!(query::pairs(&written), [("a".to_owned(), text.to_owned()), ("b".to_owned(), String::new())]);
}

#[test]
fn attributes_are_those_that_say_something() {
    let mut draft = Draft::default();
    for (option, value) in
        [("artist", "bts"), ("sort", "streams"), ("limit", "many"), ("loading", "eager"), ("metric", "followers")]
    {
        draft.set(option, value.to_owned());
    }
    let said = |draft: &Draft| {
        let attributes = draft.attributes(Some(&bundled().dataset));
        attributes.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(said(&draft), "view=board artist=bts metric=followers loading=eager");
    assert_eq!(
        draft.problem("limit").unwrap(),
        "expected a count above zero, like 100, 100M or 1B, found \"many\"; it is ignored"
    );
    draft.set("view", "leaderboard".to_owned());
    assert_eq!(said(&draft), "view=leaderboard artist=bts loading=eager", "songs are ranked by nothing but streams");
    draft.set("view", "honours".to_owned());
    assert_eq!(said(&draft), "view=honours loading=eager");
}

#[test]
fn options_that_do_not_apply_say_why() {
    let of = |attributes: &[(&str, &str)]| crate::support::options(attributes);
    let dataset = &bundled().dataset;
    let counter = of(&[("view", "counter"), ("track", "dynamite")]);
    assert_eq!(applicability("metric", &counter, None), Applicability::Not(texts().studio_unfit_song()));
    assert_eq!(applicability("sort", &counter, None), Applicability::OtherView);
    assert_eq!(applicability("threshold", &counter, None), Applicability::Applies);
    let artists = of(&[("view", "leaderboard"), ("by", "artists"), ("metric", "streams")]);
    assert_eq!(applicability("credit", &artists, None), Applicability::Applies);
    assert_eq!(applicability("version", &artists, None), Applicability::Not(texts().studio_unfit_songs()));
    let songs = of(&[("view", "leaderboard")]);
    assert_eq!(applicability("credit", &songs, None), Applicability::Not(texts().studio_unfit_streams()));
    assert_eq!(applicability("whose", &songs, Some(dataset)), Applicability::Applies);
    assert_eq!(applicability("heading-level", &songs, None), Applicability::OtherView);
}

#[test]
fn other_numbers_let_go_of_what_was_asked_about_those_before() {
    let dataset = bundled();
    let dataset = &dataset.dataset;
    let mut draft =
        Draft::of_query("studio=1&artist=bts&goal=200&threshold=100M&as-of=2022-04-14&rows=dense&theme=neon");
    let before = draft.clone();
    draft.fit(dataset);
    assert_eq!(draft, before, "the artist is there");
    for foreign in ["artist=orla", "track=low-tide", "with=orla"] {
        let more = "goal=200&threshold=100M&as-of=2022-04-14&deadline=2027&rows=dense&theme=neon";
        let mut draft = Draft::of_query(&format!("studio=1&{foreign}&{more}"));
        draft.fit(dataset);
        assert_eq!(draft, Draft::of_query("studio=1&rows=dense&theme=neon"), "{foreign}");
    }
    // A goal that was said without an artist is the reader's.
    let mut draft = Draft::of_query("studio=1&goal=200");
    draft.fit(dataset);
    assert_eq!(draft.value("goal"), "200");
}

#[test]
fn an_address_that_begins_with_a_host_has_a_scheme() {
    for (typed, meant) in [
        ("example.com/songs.csv", "https://example.com/songs.csv"),
        ("raw.my-site.co.uk/a/b.json", "https://raw.my-site.co.uk/a/b.json"),
        ("https://example.com/x", "https://example.com/x"),
        ("songs.json", "songs.json"),
        ("data/songs.json", "data/songs.json"),
        ("v1.2/songs.json", "v1.2/songs.json"),
        ("/data/demo.json", "/data/demo.json"),
        ("../x.y/songs.json", "../x.y/songs.json"),
        ("//example.com/x", "//example.com/x"),
        ("", ""),
    ] {
        assert_eq!(query::with_scheme(typed), meant);
    }
}
