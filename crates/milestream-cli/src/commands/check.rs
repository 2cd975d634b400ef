//! `milestream check`.

mod rankings;

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use milestream_data::dataset::{ObservationId, SourceId};
use milestream_data::diagnostics::excerpt;
use milestream_data::{Dataset, Detail, Warning, unknown_fields};
use serde_json::{Value, json};

use crate::cli::{Check, Table};
use crate::files;

/// Something to be said of a file.
struct Finding {
    /// Whether it is a problem; else sources disagree, as they do.
    is_problem: bool,
    at: Warning,
    /// Who says what.
    details: Vec<String>,
}

/// Tells what is wrong with files.
///
/// # Errors
/// Where a file cannot be opened.
pub(crate) fn run(options: &Check) -> Result<ExitCode, String> {
    let (mut out, mut list) = (String::new(), Vec::new());
    let (mut problems, mut notes) = (0, 0);
    for file in &options.files {
        let bytes = files::bytes(file)?;
        let text = String::from_utf8_lossy(&bytes);
        let text = text.trim_start_matches('\u{feff}');
        for finding in findings(&bytes) {
            if finding.is_problem {
                problems += 1;
            } else {
                notes += 1;
            }
            list.push(finding.json(file));
            finding.print(&mut out, file, text);
        }
    }
    if options.json {
        out = serde_json::to_string_pretty(&Value::Array(list)).unwrap_or_default() + "\n";
    } else {
        let _ = writeln!(out, "{}, {}", files::of(problems, "problem"), files::of(notes, "note"));
    }
    files::print(&out)?;
    Ok(if problems == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn findings(bytes: &[u8]) -> Vec<Finding> {
    let problem = |at: Warning| Finding { is_problem: true, at, details: Vec::new() };
    // A table that is only looked at needs no address.
    let about = Table::default();
    let read = milestream_data::read(bytes, &files::origin(&about, files::NOWHERE));
    let (dataset, warnings) = match read {
        Ok(read) => read,
        Err(error) => return vec![problem(error.as_warning().clone())],
    };
    let mut contradictions = dataset.contradictions().into_iter();
    let mut findings = Vec::new();
    for warning in warnings {
        // Both are told in the order of the file.
        let contradiction = warning.is_contradiction().then(|| contradictions.next()).flatten();
        findings.push(match contradiction {
            Some(found) => Finding {
                is_problem: false,
                at: warning,
                details: vec![said(&dataset, found.later), said(&dataset, found.earlier)],
            },
            None => problem(warning),
        });
    }
    if !files::is_table(bytes) {
        findings.extend(unknown_fields(bytes, Detail::Every).unwrap_or_default().into_iter().map(problem));
    }
    findings.extend(rankings::doubts(&dataset));
    findings
}

/// `690M of 2023-09-01: Forbes, https://…`.
fn said(dataset: &Dataset, id: ObservationId) -> String {
    let Some(seen) = dataset.observation(id) else { return String::new() };
    format!("{} of {}: {}", seen.value, seen.as_of, sources(dataset, &seen.sources))
}

fn sources(dataset: &Dataset, ids: &[SourceId]) -> String {
    let sources = ids.iter().filter_map(|id| dataset.source(*id));
    sources.map(|source| format!("{}, {}", source.publisher, source.url)).collect::<Vec<_>>().join("; ")
}

impl Finding {
    const fn kind(&self) -> &'static str {
        if self.is_problem { "problem" } else { "note" }
    }

    fn print(&self, out: &mut String, file: &Path, text: &str) {
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

    fn json(&self, file: &Path) -> Value {
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
