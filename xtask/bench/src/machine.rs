//! Where it was measured.

use std::{fs, thread};

/// The processor, how many of its cores there are, and the browser.
pub(crate) fn machine(browser: &str) -> String {
    let processor = fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        let line = text.lines().find(|line| line.starts_with("model name"))?;
        line.split_once(':').map(|(_, name)| name.trim().to_owned())
    });
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let processor = processor.unwrap_or_else(|| "an unnamed processor".to_owned());
    format!("{processor}, {cores} cores, {}", browser.replace('/', " "))
}
