//! What the reader exports from a leaderboard, and what is said about it.

use std::rc::Rc;

use milestream::components::{ViewContext, export_text};
use milestream::content::csv_export::{ExportKind, ExportOutcome};
use milestream::content::intl::Intl;
use milestream::content::messages::english;
use milestream::load::Loaded;
use milestream::state::model::{Event, Model};
use yew::{Callback, NodeRef};

use crate::support::{html_of, loaded, options, texts, today};

/// Eighteen songs, of which ten are shown.
fn songs() -> Rc<Loaded> {
    let tracks: Vec<String> = (0_u32..18)
        .map(|place| format!(r#"{{ "id": "t{place}", "title": "Song {place}", "counts": [{}] }}"#, 900_000_000 - place))
        .collect();
    let head = r#""schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s", "sources": { "s": { "publisher": "P", "url": "https://example.org/" } }"#;
    loaded(format!("{{ {head}, \"tracks\": [{}] }}", tracks.join(",")).as_bytes())
}

fn leaderboard(events: Vec<Event>) -> String {
    html_of(&songs(), &[("view", "leaderboard")], events)
}

fn exported(kind: ExportKind, events: Vec<Event>) -> String {
    let mut model = Model::new(Rc::new(options(&[("view", "leaderboard")])), today());
    model.apply(Event::DatasetLoaded(songs()));
    for event in events {
        model.apply(event);
    }
    export_text(
        &ViewContext::new(songs(), model, Intl::new(None, english()), Callback::noop(), NodeRef::default()),
        kind,
    )
}

fn done(kind: ExportKind) -> Vec<Event> {
    vec![Event::ExportRequested(kind, "".into()), Event::ExportFinished(ExportOutcome::Done)]
}

#[test]
fn an_export_of_some_rows_says_so_and_offers_all() {
    let html = leaderboard(Vec::new());
    assert!(html.contains("<span class=\"quiet\">10 of 18 rows.</span>"));
    assert!(texts(&html, "take").contains(&"All 18 rows".to_owned()));
    assert!(html.contains("aria-pressed=\"false\" class=\"choice\">All 18 rows"));
    for (kind, said) in [(ExportKind::Csv, "Saved. 10 of 18 rows."), (ExportKind::Text, "Copied. 10 of 18 rows.")] {
        let status = texts(&leaderboard(done(kind)), "status").concat();
        assert!(status.ends_with(said), "{status}");
    }
}

#[test]
fn an_export_of_all_rows_says_nothing_of_some() {
    for kind in [ExportKind::Csv, ExportKind::Text] {
        let html = leaderboard([vec![Event::ExportAllToggled], done(kind)].concat());
        assert!(html.contains("aria-pressed=\"true\" class=\"choice\">All 18 rows"));
        assert!(!html.contains("10 of 18 rows"));
    }
    // All rows are shown, so that there is nothing to choose.
    let html = leaderboard(vec![Event::ExpansionToggled]);
    assert!(!html.contains("All 18 rows"));
}

#[test]
fn the_link_to_a_view_is_of_no_rows() {
    let status = texts(&leaderboard(done(ExportKind::Link)), "status").concat();
    assert!(status.ends_with("Copied."), "{status}");
}

#[test]
fn as_many_rows_are_exported_as_is_said() {
    for (events, rows) in [(Vec::new(), 10), (vec![Event::ExportAllToggled], 18), (vec![Event::ExpansionToggled], 18)] {
        let text = exported(ExportKind::Text, events.clone());
        assert_eq!(text.lines().count(), rows, "{text}");
        assert_eq!(text.lines().next(), Some("1. Song 0: 900M (1 January 2026, P)"));
        // The head is a line too.
        assert_eq!(exported(ExportKind::Csv, events).lines().count(), rows + 1);
    }
}
