//! `milestream feed`: what has happened, as Atom.

use std::collections::HashSet;

use roxmltree::{Document, Node};

use crate::bench::Bench;

const ATOM: &str = "http://www.w3.org/2005/Atom";

fn child<'a>(node: Node<'a, 'a>, name: &str) -> Option<Node<'a, 'a>> {
    node.children().find(|child| child.has_tag_name((ATOM, name)))
}

fn text<'a>(node: Node<'a, 'a>, name: &str) -> &'a str {
    child(node, name).and_then(|child| child.text()).unwrap_or_default()
}

fn links<'a>(node: Node<'a, 'a>, relation: &str) -> Vec<&'a str> {
    let links = node.children().filter(|child| child.has_tag_name((ATOM, "link")));
    links.filter(|link| link.attribute("rel") == Some(relation)).filter_map(|link| link.attribute("href")).collect()
}

#[test]
fn the_bundled_dataset_is_a_feed_that_readers_understand() {
    let bundled = concat!(env!("CARGO_MANIFEST_DIR"), "/../../static/data/bts.json");
    let options = "--address https://me.example/feed.xml --page https://me.example/";
    let (out, _) = Bench::new("feed-bundled").done(&format!("feed {bundled} {options}"));
    let document = Document::parse(&out).unwrap();
    let feed = document.root_element();
    assert!(feed.has_tag_name((ATOM, "feed")));
    // What RFC 4287 demands of a feed and of each entry.
    assert_eq!((text(feed, "title"), text(feed, "id")), ("BTS on Spotify", "https://me.example/feed.xml"));
    assert_eq!(text(child(feed, "author").unwrap(), "name"), "BTS on Spotify");
    assert_eq!(links(feed, "self"), ["https://me.example/feed.xml"]);
    let entries: Vec<Node<'_, '_>> = feed.children().filter(|node| node.has_tag_name((ATOM, "entry"))).collect();
    assert!(entries.len() > 20, "{}", entries.len());
    let mut ids = HashSet::new();
    for entry in &entries {
        assert!(!text(*entry, "title").is_empty() && ids.insert(text(*entry, "id")), "{entry:?}");
        assert!(text(*entry, "id").starts_with("https://me.example/feed.xml#"));
        let updated = text(*entry, "updated");
        assert!(updated.len() == 20 && updated.ends_with("T23:59:59Z"), "{updated}");
        assert!(!links(*entry, "related").is_empty() && text(*entry, "summary").contains(". Source: "));
    }
    let updated: Vec<&str> = entries.iter().map(|entry| text(*entry, "updated")).collect();
    assert!(updated.is_sorted_by(|newer, older| newer >= older) && updated[0] == text(feed, "updated"));
    let billion = entries.iter().find(|entry| text(**entry, "title") == "Boy With Luv has passed 1B streams").unwrap();
    assert_eq!(text(*billion, "id"), "https://me.example/feed.xml#passed-boy-with-luv-1000000000");
}

#[test]
fn an_entry_keeps_its_id_when_others_come() {
    let songs = |second: &str| {
        format!(
            r#"{{ "schema": 1, "title": "Songs & more \u0007", "sources": {{ "s": {{ "publisher": "A", "url": "https://a.example/" }} }},
            "artists": [{{ "id": "x", "name": "X" }}],
            "tracks": [{{ "id": "봄날 1", "title": "A < B", "artists": ["x"], "counts": [
                {{ "as_of": "2026-07-01", "value": 99000000, "source": "s" }}, {{ "as_of": "2026-07-14", "value": 101000000, "source": "s" }}{second}] }}] }}"#
        )
    };
    let later = r#", { "as_of": "2026-08-01", "value": 1001000000, "source": "s" }"#;
    let bench = Bench::new("feed-ids").with("one.json", &songs("")).with("two.json", &songs(later));
    let ids = |file: &str| {
        let (out, _) = bench.done(&format!("feed {file} --address https://a.example/f"));
        let document = Document::parse(&out).unwrap();
        let feed = document.root_element();
        assert_eq!(text(feed, "title"), "Songs & more ");
        let entries = feed.children().filter(|node| node.has_tag_name((ATOM, "entry")));
        entries.map(|entry| (text(entry, "id").to_owned(), text(entry, "title").to_owned())).collect::<Vec<_>>()
    };
    let first = ("https://a.example/f#passed-봄날-1-100000000".to_owned(), "A < B has passed 100M streams".to_owned());
    assert_eq!(ids("one.json"), std::slice::from_ref(&first));
    let two = ids("two.json");
    assert!(two.len() > 1 && two.last() == Some(&first), "{two:?}");
    assert_eq!(two[0].1, "A < B has passed 1B streams");
}

#[test]
fn what_is_missing_is_reported() {
    let undated = "title,artist,streams\nA,X,5\n";
    let bench = Bench::new("feed-refused").with("songs.csv", undated);
    let ran = bench.run("feed songs.csv");
    assert_eq!(
        (ran.err.as_str(), ran.code),
        (
            "milestream: where will the feed be? Its entries are known by its address: --address URL\nTry 'milestream --help'.\n",
            2
        )
    );
    let ran = bench.run("feed songs.csv --address https://a.example/f");
    assert_eq!(
        (ran.err.as_str(), ran.code),
        (
            "songs.csv: the table has no column for the date of the counts, such as as_of: their date is unknown\n\
             milestream: songs.csv: no milestone, award or note of it has a date\n",
            1
        )
    );
}
