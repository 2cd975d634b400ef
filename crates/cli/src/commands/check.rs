//! `milestream check`.

mod finding;
mod rankings;

use std::fmt::Write as _;
use std::process::ExitCode;

use milestream_data::model::ObservationId;
use milestream_data::{Dataset, Detail, Warning, unknown_fields};
use serde_json::Value;

use crate::cli::{Check, Table};
use crate::files;
use finding::{Finding, sources};

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
