//! What was run, how it went and how long it took.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::counts::Counts;

/// A row for each thing that was run.
#[derive(Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
    notes: Vec<String>,
}

struct Row {
    name: &'static str,
    engine: &'static str,
    counts: Counts,
    took: Duration,
}

impl Report {
    /// Runs tests under a heading. An error counts as one failure, and the next thing is run all the same.
    pub(crate) fn tests(&mut self, name: &'static str, engine: &'static str, run: impl FnOnce() -> Result<Counts>) {
        println!("\n==> {name} {engine}");
        let started = Instant::now();
        let counts = run().unwrap_or_else(|error| {
            eprintln!("error: {error:#}");
            Counts::FAILED
        });
        self.rows.push(Row { name, engine, counts, took: started.elapsed() });
    }

    /// Runs something that goes well or not.
    pub(crate) fn check(&mut self, name: &'static str, run: impl FnOnce() -> Result<()>) {
        self.tests(name, "", || run().map(|()| Counts::PASSED));
    }

    /// Adds what was run at the same time.
    pub(crate) fn append(&mut self, other: Self) {
        self.rows.extend(other.rows);
        self.notes.extend(other.notes);
    }

    /// Adds a sentence that is read beneath the rows.
    pub(crate) fn note(&mut self, sentence: String) {
        self.notes.push(sentence);
    }

    /// Whether all went well.
    pub(crate) fn is_good(&self) -> bool {
        self.sum().failed == 0
    }

    /// Prints the rows and the names of what failed; the last line is `N passed, N failed`.
    pub(crate) fn print(&self) {
        print!("\n{}", self.table());
    }

    fn sum(&self) -> Counts {
        let mut sum = Counts::default();
        for row in &self.rows {
            sum += row.counts.clone();
        }
        sum
    }

    fn table(&self) -> String {
        let mut table = format!("{:<14}{:<10}{:>7}{:>8}{:>9}\n", "what", "engine", "passed", "failed", "seconds");
        for Row { name, engine, counts: Counts { passed, failed, .. }, took } in &self.rows {
            // Writing into a string cannot fail.
            let _ = writeln!(table, "{name:<14}{engine:<10}{passed:>7}{failed:>8}{:>9}", took.as_secs());
        }
        for note in &self.notes {
            let _ = write!(table, "\n{note}\n");
        }
        for Row { name, engine, counts, .. } in self.rows.iter().filter(|row| row.counts.failed > 0) {
            let _ = writeln!(table, "\nfailed in {}", [*name, *engine].join(" ").trim_end());
            for failure in &counts.failures {
                let _ = writeln!(table, "  {failure}");
            }
        }
        let Counts { passed, failed, unsteady, .. } = self.sum();
        for scenario in unsteady {
            let _ = writeln!(table, "\nfailed at first, and passed when it was run again: {scenario}");
        }
        let _ = write!(table, "\n{passed} passed, {failed} failed\n");
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_summed_in_a_closing_line_of_its_own() {
        let row = |name, engine, passed, failures: &[&str], seconds| Row {
            name,
            engine,
            counts: Counts {
                passed,
                failed: failures.len() as u64,
                failures: failures.iter().copied().map(str::to_owned).collect(),
                unsteady: Vec::new(),
            },
            took: Duration::from_secs(seconds),
        };
        let report = Report {
            rows: vec![row("native", "", 120, &[], 31), row("e2e", "webkit", 40, &["page::dark", "page::wide"], 200)],
            notes: vec!["Not tried: hugo.".to_owned()],
        };
        assert_eq!(
            report.table(),
            "what          engine     passed  failed  seconds\n\
             native                      120       0       31\n\
             e2e           webkit         40       2      200\n\
             \n\
             Not tried: hugo.\n\
             \n\
             failed in e2e webkit\n\
             \x20 page::dark\n\
             \x20 page::wide\n\
             \n\
             160 passed, 2 failed\n"
        );
        assert!(!report.is_good());
    }

    #[test]
    fn error_is_one_failure_and_the_next_thing_still_runs() {
        let mut report = Report::default();
        report.check("clippy", || anyhow::bail!("warnings"));
        report.check("doc", || Ok(()));
        assert_eq!(report.sum(), Counts { passed: 1, ..Counts::FAILED });
    }
}
