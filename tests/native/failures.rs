//! The table of failures in docs/embedding.md says what the code does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use milestream::content::intl::Intl;
use milestream::content::messages::english;
use milestream::load::error::LoadError;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Of each documented id: the message for the reader, and whether trying again is offered.
fn documented() -> BTreeMap<String, (String, bool)> {
    let document = read("docs/embedding.md");
    let rows = document.lines().skip_while(|line| !line.starts_with("| id |")).skip(2);
    let mut failures = BTreeMap::new();
    for row in rows.take_while(|line| line.starts_with('|')) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let [_, id, what, reader, owner, again, _] = cells[..] else { panic!("{row}") };
        assert!(!what.is_empty(), "{row}");
        if id.is_empty() {
            assert!(reader.is_empty() && again.is_empty(), "nothing of ours runs then: {row}");
            continue;
        }
        assert!(!owner.is_empty(), "{row}");
        let again = ["no", "yes"].iter().position(|word| *word == again).unwrap() == 1;
        failures.insert(id.trim_matches('`').to_owned(), (reader.to_owned(), again));
    }
    failures
}

/// One of each kind.
fn faults() -> Vec<LoadError> {
    let unreadable = |bytes: &[u8]| LoadError::Unreadable(Box::new(milestream_data::parse(bytes).unwrap_err()));
    vec![
        LoadError::Network("TypeError".to_owned()),
        LoadError::Status(404),
        LoadError::Status(503),
        LoadError::Timeout,
        unreadable(&vec![b' '; 64 * 1024 * 1024 + 1]),
        unreadable(b"{ \"schema\": 99 }"),
        unreadable(b"<!doctype html>"),
        LoadError::TooLarge,
        LoadError::Empty,
        LoadError::NoFigure("the dataset has no such figure".into()),
    ]
}

#[test]
fn failures_are_those_of_the_code() {
    let mut coded = BTreeMap::new();
    let intl = Intl::new(None, english());
    for error in faults() {
        let sentence = error.sentence(&intl).replace("503", "{status}");
        coded.insert(error.code().to_owned(), (sentence, error.is_worth_retrying()));
    }
    let rust = read("src/load/error.rs");
    let codes = rust.split("=> \"dataset-").skip(1).map(|rest| rest.split('"').next().unwrap());
    assert_eq!(coded.len(), codes.collect::<BTreeSet<_>>().len(), "a kind of error has no example here");

    let loader = read("static/embed.js");
    let scripts = [loader.as_str(), &read("static/element.js"), &read("static/faults.js")].concat();
    let (before, _) = loader.split_once("/.test(code)").unwrap();
    let (_, final_ones) = before.rsplit_once('/').unwrap();
    let (_, rest) = loader.split_once("{ part: 'error', lang: 'en' },").unwrap();
    let sentence = rest.split('\'').nth(1).unwrap().trim();
    for id in scripts.split("fault('").skip(1).map(|rest| rest.split('\'').next().unwrap()).chain(["unknown"]) {
        assert!(scripts.contains(&format!("'{id}'")));
        coded.insert(id.to_owned(), (sentence.to_owned(), !final_ones.split('|').any(|other| other == id)));
    }
    assert_eq!(documented(), coded);
}
