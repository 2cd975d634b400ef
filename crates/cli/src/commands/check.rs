//! `milestream check`.

mod finding;
mod rankings;

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use milestream_data::diagnostics::Kind;
use milestream_data::model::ObservationId;
use milestream_data::table::Reading;
use milestream_data::{Dataset, Detail, Warning, unknown_fields};
use serde_json::Value;

use crate::cli::{Check, Table};
use crate::files::{self, Read};
use crate::input::Opened;
use finding::{Finding, sources};

/// Tells what is wrong with files.
///
/// # Errors
/// Where a file cannot be opened.
pub(crate) fn run(options: &Check) -> Result<ExitCode, String> {
    let (mut out, mut list) = (String::new(), Vec::new());
    let (mut problems, mut notes) = (0, 0);
    for file in &options.files {
        let opened = Opened::read(file, &options.table.choices)?;
        let text = opened.text();
        for finding in findings(file, &opened, &options.table) {
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

fn findings(file: &Path, opened: &Opened, about: &Table) -> Vec<Finding> {
    let problem = |at: Warning| Finding { is_problem: true, at, details: Vec::new() };
    let Read { dataset, warnings, reading } = match files::understand(file, opened, about, Detail::Every) {
        Ok(read) => read,
        Err(error) => return vec![problem(error.as_warning().clone())],
    };
    let mut contradictions = dataset.contradictions().into_iter();
    let mut findings = Vec::new();
    for warning in warnings {
        // Both are reported in the order of the file.
        let contradiction = warning.is_contradiction().then(|| contradictions.next()).flatten();
        findings.push(match contradiction {
            Some(found) => Finding {
                is_problem: false,
                at: warning,
                details: vec![observation_line(&dataset, found.later), observation_line(&dataset, found.earlier)],
            },
            None => {
                Finding { is_problem: warning.kind.is_loss() || is_undated(&warning), at: warning, details: Vec::new() }
            }
        });
    }
    match reading {
        None => {
            let unknown = unknown_fields(opened.text().as_bytes(), Detail::Every).unwrap_or_default();
            findings.extend(unknown.into_iter().map(problem));
        }
        Some(reading) => findings.extend(table_findings(about, reading)),
    }
    findings.extend(rankings::doubts(&dataset));
    findings
}

fn is_undated(warning: &Warning) -> bool {
    warning.kind == Kind::NoDateColumn
}

/// What was decided about a table, where that is wanted, and what is open.
fn table_findings(about: &Table, reading: Reading) -> Vec<Finding> {
    let finding = |is_problem: bool, path: &str, message: String| {
        let at = Warning { path: path.to_owned(), message, ..Warning::default() };
        Finding { is_problem, at, details: Vec::new() }
    };
    let decisions = reading.decisions.into_iter().filter(|_| about.explain);
    let decisions = decisions.map(|decision| finding(false, decision.stage.name(), decision.what.to_string()));
    let questions = reading.questions.into_iter();
    let questions = questions.map(|asked| finding(true, "", [&asked.what, ": ", &asked.answers.join(" or ")].concat()));
    decisions.chain(questions).collect()
}

/// `690M of 2023-09-01: Forbes, https://…`.
fn observation_line(dataset: &Dataset, id: ObservationId) -> String {
    let Some(seen) = dataset.observation(id) else { return String::new() };
    format!("{} of {}: {}", seen.value, seen.as_of, sources(dataset, &seen.sources))
}
