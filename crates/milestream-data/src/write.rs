//! From a dataset to a file: one observation to a line, so that the diff of an update touches only what changed.

mod fields;
mod sections;

use crate::dataset::{Dataset, Service};

use fields::{Fields, amount, string};
use sections::{artist, coverage, honour, note, source, total, track};

/// The dataset as a file of schema 1 in a stable order. Reading it gives the same dataset; what a file says once for
/// all, such as its default source, is said at every count.
pub fn to_json(dataset: &Dataset) -> String {
    let mut sections = vec!["\"schema\": 1".to_owned(), ["\"title\": ", &string(&dataset.title)].concat()];
    if dataset.service != Service::default() {
        sections.push(["\"service\": ", &service(dataset)].concat());
    }
    if !dataset.ladder().is_default() {
        sections.push(["\"milestones\": ", &milestones(dataset)].concat());
    }
    let rules = dataset.rules().iter().map(|rule| [&string(&rule.id), ": ", &string(&rule.text)].concat());
    let sources = dataset.sources().iter().map(|row| [&string(&row.id), ": ", &source(row)].concat());
    let artists = dataset.artists().iter().map(|row| artist(dataset, row));
    let tracks = dataset.tracks().iter().map(|row| track(dataset, row));
    let coverages = dataset.coverage().iter().map(|row| coverage(dataset, row));
    let totals = dataset.totals().iter().map(|row| total(dataset, row));
    let honours = dataset.honours().iter().map(|row| honour(dataset, row));
    let notes = dataset.notes().iter().map(|row| note(dataset, row));
    sections.extend(section("rules", '{', '}', &rules.collect::<Vec<_>>()));
    sections.extend(section("sources", '{', '}', &sources.collect::<Vec<_>>()));
    sections.extend(section("artists", '[', ']', &artists.collect::<Vec<_>>()));
    sections.extend(section("tracks", '[', ']', &tracks.collect::<Vec<_>>()));
    sections.extend(section("coverage", '[', ']', &coverages.collect::<Vec<_>>()));
    sections.extend(section("totals", '[', ']', &totals.collect::<Vec<_>>()));
    sections.extend(section("honours", '[', ']', &honours.collect::<Vec<_>>()));
    sections.extend(section("notes", '[', ']', &notes.collect::<Vec<_>>()));
    ["{\n  ", &sections.join(",\n  "), "\n}\n"].concat()
}

/// A section with a row to a line; nothing where it has none.
fn section(name: &str, open: char, close: char, rows: &[String]) -> Option<String> {
    if rows.is_empty() {
        return None;
    }
    let mut text = ["\"", name, "\": "].concat();
    text.push(open);
    text.push_str("\n    ");
    text.push_str(&rows.join(",\n    "));
    text.push_str("\n  ");
    text.push(close);
    Some(text)
}

fn service(dataset: &Dataset) -> String {
    let mut fields = Fields::default();
    fields.text("name", &dataset.service.name);
    fields.text("unit", &dataset.service.unit);
    fields.close()
}

fn milestones(dataset: &Dataset) -> String {
    let mut fields = Fields::default();
    fields.list("at", dataset.ladder().at().iter().map(|rung| amount(*rung)));
    if dataset.ladder().then_every() > 0 {
        fields.raw("then_every", &amount(dataset.ladder().then_every()));
    }
    fields.close()
}
