//! The source panel as HTML: where a number comes from, and what its notation means.

use std::rc::Rc;

use milestream::content::citation::Citation;
use milestream::state::model::Event;
use milestream_data::model::Dataset;
use milestream_data::query::{self, Evidence};
use milestream_data::{Date, Day};

use crate::support::{bundled, html_of, texts};

fn day(text: &str) -> Day {
    Date::parse(text).unwrap().last_day()
}

/// The panel's text for a citation of the bundled dataset.
fn panel(citation: impl FnOnce(&Dataset) -> Citation) -> String {
    let loaded = bundled();
    let citation = citation(&loaded.dataset);
    let html = html_of(&loaded, &[("view", "badge")], vec![Event::SourceOpened(Rc::new(citation))]);
    let panel = texts(&html, "panel").remove(0);
    assert!(html.contains("<dialog") && html.contains("rel=\"noopener noreferrer\""), "{html}");
    panel
}

fn track(id: &'static str, at: &'static str) -> impl FnOnce(&Dataset) -> Citation {
    move |dataset| {
        let figure = dataset.track_figure(dataset.track_by_id(id).unwrap(), day(at)).unwrap();
        Citation::of_evidence("shown".into(), "about".into(), figure.value, figure.as_of, &Evidence::Reported(figure))
    }
}

fn songs(threshold: u64, at: &'static str) -> impl FnOnce(&Dataset) -> Citation {
    move |dataset| {
        let bts = dataset.artist_by_id("bts").unwrap();
        let coverage = query::coverage(dataset, bts, threshold, day(at)).unwrap();
        Citation::of_evidence("shown".into(), "about".into(), coverage.value(), coverage.as_of, &coverage.evidence)
    }
}

#[test]
fn a_notation_is_explained() {
    let cases = [
        ("dynamite", "2022-07-05", "The exact count as of 5 July 2022."),
        ("dynamite", "2022-04-14", "A rounded count as of 14 April 2022"),
        ("boy-with-luv", "2023-02-12", "The source gives a minimum"),
    ];
    for (id, at, expected) in cases {
        let panel = panel(track(id, at));
        assert!(panel.contains(expected), "{id} at {at}: {panel}");
    }
}

#[test]
fn a_contradiction_is_shown_with_both_sources() {
    let panel = panel(track("fake-love", "2023-10-01"));
    assert!(panel.contains("An earlier report said 700M+ (27 August 2023)"), "{panel}");
    assert!(panel.contains("Sportskeeda") && panel.contains("HallyuBeat"), "{panel}");
}

#[test]
fn what_counts_as_a_song_is_said() {
    let panel = panel(songs(1_000_000, "2022-04-14"));
    assert!(panel.contains("Remixes, Japanese versions and solo songs count as songs."), "{panel}");
}

#[test]
fn counted_songs_are_named_each_with_its_source() {
    let panel = panel(songs(1_000_000_000, "2026-11-20"));
    assert!(panel.contains("Songs that are not in it may add to it"), "{panel}");
    for (title, publisher) in
        [("Dynamite", "ETNews"), ("My Universe", "The Asia Business Daily"), ("FAKE LOVE", "County Local News")]
    {
        assert!(panel.contains(title) && panel.contains(publisher), "{title}: {panel}");
    }
}
