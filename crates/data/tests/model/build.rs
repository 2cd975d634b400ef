//! Small datasets, and short ways to say what is in them.

use milestream_data::model::ObservationId;
use milestream_data::{Dataset, Day, Figure, Value, parse};

/// A file with two sources, three artists and `sections`.
pub(crate) fn file(sections: &str) -> String {
    let comma = if sections.is_empty() { "" } else { "," };
    format!(
        r#"{{ "schema": 1, "title": "Test", "sources": {{
            "a": {{ "publisher": "Ann", "url": "https://a.example/" }},
            "b": {{ "publisher": "Ben", "url": "https://b.example/" }},
            "c": {{ "publisher": "Cy", "url": "https://c.example/" }} }},
        "artists": [{{ "id": "x", "name": "X" }}, {{ "id": "y", "name": "Y" }},
            {{ "id": "all", "name": "All", "catalogue": "complete" }}]{comma} {sections} }}"#
    )
}

/// The dataset of [`file`]; its warnings are those of [`warnings`].
pub(crate) fn dataset(sections: &str) -> Dataset {
    parse(file(sections).as_bytes()).unwrap().0
}

/// The warnings of [`file`] as they are printed, without their place in the file.
pub(crate) fn warnings(sections: &str) -> Vec<String> {
    let warnings = parse(file(sections).as_bytes()).unwrap().1;
    warnings.iter().map(|warning| format!("{}: {}", warning.path, warning.message)).collect()
}

/// Counts as JSON, each from `2022-04-14 1.32B` and words of: a basis, a source id, `disputed`.
pub(crate) fn counts(counts: &[&str]) -> String {
    let count = |text: &&str| {
        let mut words = text.split(' ');
        let (as_of, value) = (words.next().unwrap(), words.next().unwrap());
        let (mut basis, mut source, mut disputed) = ("read", "a", false);
        for word in words {
            match word {
                "read" | "report" | "event" => basis = word,
                "disputed" => disputed = true,
                _ => source = word,
            }
        }
        format!(
            r#"{{ "as_of": "{as_of}", "value": "{value}", "basis": "{basis}", "source": "{source}", "disputed": {disputed} }}"#
        )
    };
    counts.iter().map(count).collect::<Vec<_>>().join(", ")
}

/// A track of the artist `x`.
pub(crate) fn track(id: &str, history: &[&str]) -> String {
    track_of("x", id, history)
}

/// A track of one artist.
pub(crate) fn track_of(artist: &str, id: &str, history: &[&str]) -> String {
    format!(
        r#"{{ "id": "{id}", "title": "{}", "artists": ["{artist}"], "counts": [{}] }}"#,
        id.to_uppercase(),
        counts(history)
    )
}

/// A dataset of tracks and more sections.
pub(crate) fn tracks(rows: &[String], more: &str) -> Dataset {
    let comma = if more.is_empty() { "" } else { "," };
    dataset(&format!(r#""tracks": [{}]{comma} {more}"#, rows.join(", ")))
}

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub(crate) fn value(text: &str) -> Value {
    Value::parse(text).unwrap()
}

/// `1.32B 2022-04-14`, and ` !` with the place of what it contradicts.
pub(crate) fn describe(figure: Option<Figure>) -> String {
    let Some(figure) = figure else { return "nothing".to_owned() };
    let mark = figure.contradicts.map_or_else(String::new, |earlier: ObservationId| format!(" !{}", earlier.index()));
    format!("{} {}{mark}", figure.value, figure.as_of)
}
