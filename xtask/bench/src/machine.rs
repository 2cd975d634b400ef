//! Where it was measured.

use std::{fs, thread};

use anyhow::Result;
use milestream_e2e::Stage;

/// The processor, how many of its cores there are, and the browser.
pub(crate) async fn of(stage: &Stage) -> Result<String> {
    let browser: String = stage.page.value("navigator.userAgent.match(/Chrom\\w+\\/[0-9]+/)[0]").await?;
    let processor = fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        let line = text.lines().find(|line| line.starts_with("model name"))?;
        line.split_once(':').map(|(_, name)| name.trim().to_owned())
    });
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let processor = processor.unwrap_or_else(|| "an unnamed processor".to_owned());
    Ok(format!("{processor}, {cores} cores, {}", browser.replace('/', " ")))
}
