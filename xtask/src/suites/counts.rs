//! Counting tests in what their harnesses print. cargo-nextest would count by itself, but it starts each test in a process
//! of its own, and the scenarios of a run share one browser.

use std::io::{BufRead, BufReader};
use std::ops::AddAssign;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::process;

/// Tests that passed and that failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// How many did what they should.
    pub(crate) passed: u64,
    /// How many did not.
    pub(crate) failed: u64,
    /// The names of those, as far as their harness says them.
    pub(crate) failures: Vec<String>,
    /// What failed at first, and passed when it was run once more.
    pub(crate) unsteady: Vec<String>,
}

impl Counts {
    /// One thing that went well.
    pub(crate) const PASSED: Self = Self { passed: 1, failed: 0, failures: Vec::new(), unsteady: Vec::new() };
    /// One thing that went wrong.
    pub(crate) const FAILED: Self = Self { passed: 0, failed: 1, failures: Vec::new(), unsteady: Vec::new() };

    /// Runs tests, whose output goes to the terminal, and counts them. A run that fails before or beside its tests, and
    /// one that finds none, is a failure by itself.
    ///
    /// # Errors
    /// When the command cannot be started.
    pub(crate) fn of(command: &mut Command) -> Result<Self> {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("`{}` cannot be started", process::command_line(command)))?;
        let mut counts = Self::default();
        if let Some(output) = child.stdout.take() {
            counts = Self::read(BufReader::new(output))?;
        }
        let status = child.wait()?;
        if !status.success() && counts.failed == 0 {
            eprintln!("`{}` failed ({status})", process::command_line(command));
            counts += Self::FAILED;
        } else if counts == Self::default() {
            eprintln!("`{}` ran no test", process::command_line(command));
            counts += Self::FAILED;
        }
        Ok(counts)
    }

    fn read(mut output: impl BufRead) -> Result<Self> {
        let mut counts = Self::default();
        let mut line = Vec::new();
        while output.read_until(b'\n', &mut line)? > 0 {
            let text = String::from_utf8_lossy(&line);
            print!("{text}");
            counts += Self::in_line(&text);
            line.clear();
        }
        Ok(counts)
    }

    /// Reads `test result: ok. 5 passed; 0 failed; 1 ignored; …`, which libtest, wasm-bindgen's harness and libtest-mimic
    /// all print, `test name ... FAILED`, and `unsteady: name` of our own scenarios; any other line counts nothing.
    fn in_line(line: &str) -> Self {
        let mut counts = Self::default();
        let failed = line.trim_end().strip_prefix("test ").and_then(|line| line.strip_suffix("... FAILED"));
        counts.failures.extend(failed.map(|name| name.trim_end().to_owned()));
        counts.unsteady.extend(line.trim_end().strip_prefix("unsteady: ").map(ToOwned::to_owned));
        let Some((_, numbers)) = line.strip_prefix("test result: ").and_then(|numbers| numbers.split_once(". ")) else {
            return counts;
        };
        for part in numbers.split(';') {
            match part.trim().split_once(' ') {
                Some((count, "passed")) => counts.passed = count.parse().unwrap_or(0),
                Some((count, "failed")) => counts.failed = count.parse().unwrap_or(0),
                _ => {}
            }
        }
        counts
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.failures.extend(other.failures);
        self.unsteady.extend(other.unsteady);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn every_result_line_is_counted() {
        let output = "running 3 tests\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
            test result: passed nothing\n\
            test wide ... ok\n\
            test narrow - should panic   ... FAILED\n\
            test [webkit] page::dark      ... FAILED\n\
            test result: FAILED. 12 passed; 2 failed; 0 ignored; 0 filtered out\n\
            unsteady: [webkit] page::light (it was dark)\n";
        let failures = ["narrow - should panic", "[webkit] page::dark"].map(ToOwned::to_owned).to_vec();
        let unsteady = vec!["[webkit] page::light (it was dark)".to_owned()];
        assert_eq!(Counts::read(output.as_bytes()).unwrap(), Counts { passed: 15, failed: 2, failures, unsteady });
    }

    fn shell(script: &str) -> Counts {
        Counts::of(Command::new("sh").args(["-c", script])).unwrap()
    }

    #[test]
    fn failing_before_the_tests_is_a_failure() {
        assert_eq!(shell("exit 101"), Counts::FAILED);
        assert_eq!(shell("echo 'test result: ok. 4 passed; 0 failed'; exit 1"), Counts { passed: 4, ..Counts::FAILED });
    }

    #[test]
    fn finding_no_test_is_a_failure() {
        assert_eq!(shell("echo 'test result: ok. 0 passed; 0 failed'"), Counts::FAILED);
    }

    #[test]
    fn failed_tests_are_counted_once() {
        let script = "echo 'test result: FAILED. 4 passed; 2 failed'; exit 101";
        assert_eq!(shell(script), Counts { passed: 4, failed: 2, ..Counts::default() });
    }
}
