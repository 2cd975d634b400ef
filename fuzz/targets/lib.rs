//! What every target holds: whatever is read can be written, and is the same when it is read again.

use milestream_data::table::{Choices, Circumstances, Input, Origin};
use milestream_data::write::to_json;
use milestream_data::diagnostics::Kind;
use milestream_data::{Dataset, Detail, Warning, parse, read_explained};

const ORIGIN: Origin<'_> =
    Origin { title: "T", publisher: "P", url: "https://p.example/", artist: None, as_of: None };

/// Reads a text as a table by every way in, and compares what was written with what was read.
pub fn read(text: &str, choices: &Choices) -> Option<Dataset> {
    let _ = milestream_data::read_with(text.as_bytes(), &ORIGIN, Detail::Every);
    let explained = read_explained(Input::Text(text), &ORIGIN, (choices, &Circumstances::default()), Detail::Every).ok()?;
    for warning in &explained.warnings {
        assert!(!warning.to_string().is_empty());
    }
    assert_eq!(Choices::from_json(&explained.reading.recipe.to_json()).as_ref(), Ok(&explained.reading.recipe));
    let written = to_json(&explained.dataset);
    let (again, warnings) = parse(written.as_bytes()).expect("what is written is read");
    // Counts that contradict each other do so in either form.
    let is_other = |warning: &&Warning| warning.kind != Kind::Contradiction;
    assert_eq!(warnings.iter().find(is_other), None, "of {written}");
    assert_eq!(to_json(&again), written);
    Some(explained.dataset)
}
