//! Something to be said of a file, as lines or as JSON.

use std::fmt::Write as _;
use std::path::Path;

use milestream_data::diagnostics::excerpt;
use milestream_data::model::SourceId;
use milestream_data::{Dataset, Warning};
use serde_json::{Value, json};

/// Something to be said of a file.
pub(super) struct Finding {
    /// Whether it is a problem; else sources disagree, as they do.
    pub(super) is_problem: bool,
    pub(super) at: Warning,
    /// Who says what.
    pub(super) details: Vec<String>,
}

impl Finding {
    const fn kind(&self) -> &'static str {
        if self.is_problem { "problem" } else { "note" }
    }

    pub(super) fn print(&self, out: &mut String, file: &Path, text: &str) {
        let Warning { path, message, line, column, .. } = &self.at;
        let place = [*line, *column]
            .into_iter()
            .flatten()
            .fold(file.display().to_string(), |place, number| format!("{place}:{number}"));
        let path = if path.is_empty() { String::new() } else { format!("{path}: ") };
        let _ = writeln!(out, "{place}: {}: {path}{message}", self.kind());
        out.push_str(&excerpt(text, &self.at));
        for detail in &self.details {
            let _ = writeln!(out, "  = {detail}");
        }
        out.push('\n');
    }

    pub(super) fn json(&self, file: &Path) -> Value {
        json!({
            "file": file.display().to_string(),
            "kind": self.kind(),
            "path": self.at.path,
            "message": self.at.message,
            "line": self.at.line,
            "column": self.at.column,
            "details": self.details,
        })
    }
}

/// Who says something, with the address.
pub(super) fn sources(dataset: &Dataset, ids: &[SourceId]) -> String {
    let sources = ids.iter().filter_map(|id| dataset.source(*id));
    sources.map(|source| format!("{}, {}", source.publisher, source.url)).collect::<Vec<_>>().join("; ")
}
