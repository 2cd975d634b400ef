//! One visit of a reader to one contestant's page.

use std::fmt;

use anyhow::Result;
use milestream_e2e::Stage;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::contestant::Contestant;
use crate::music::{KEYS, Music, SORTED};

/// What was measured. Times are milliseconds until painted.
pub(crate) struct Visit {
    /// From the file's bytes.
    pub(crate) ready: f64,
    /// From a click on the head of the titles.
    pub(crate) sort: f64,
    /// From a key in the search field, the median of a word's letters.
    pub(crate) key: f64,
    /// The JavaScript heap after a collection of garbage, in bytes.
    pub(crate) heap: u64,
    /// The program's own memory.
    pub(crate) wasm: u64,
    /// The longest frame of a scroll on a processor four times slower, where the table scrolls.
    pub(crate) frame: Option<f64>,
}

#[derive(Deserialize)]
struct Times {
    ready: f64,
    typed: Vec<f64>,
    sort: f64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Heap {
    used_size: f64,
    backing_storage_size: Option<f64>,
}

/// Opens the page afresh and does what a reader does.
pub(crate) async fn visit(stage: &Stage, contestant: &Contestant, small: &Music, large: &Music) -> Result<Visit> {
    let page = &stage.page;
    stage.open(&contestant.path("html")).await?;
    page.wait_for("window.contestant").await?;
    let keys: Vec<Value> = KEYS.iter().map(|text| json!({ "text": text, "title": large.first_with(text) })).collect();
    let plan = json!({
        "small": contestant.path("small"), "large": contestant.path("large"),
        "smallFirst": small.first(), "first": large.first(), "keys": keys, "sorted": SORTED,
    });
    let times: Times = page.script("return visit(arguments[0]);", vec![plan]).await?;

    // What the first collection frees may hold more.
    for _ in 0..2 {
        page.devtools("HeapProfiler.collectGarbage", json!({})).await?;
    }
    let heap: Heap = serde_json::from_value(page.devtools("Runtime.getHeapUsage", json!({})).await?)?;
    let wasm: u64 = page.value("window.wasmMemory?.buffer.byteLength ?? 0").await?;

    page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
    let frames: Option<Vec<f64>> = page.script("return scroll({ step: 120, frames: 240 });", Vec::new()).await?;
    page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
    stage.page.open("about:blank").await?;

    Ok(Visit {
        ready: times.ready,
        sort: times.sort,
        key: median(times.typed),
        heap: to_u64(heap.used_size) + heap.backing_storage_size.map_or(0, to_u64).saturating_sub(wasm),
        wasm,
        frame: frames.map(|frames| frames.into_iter().fold(0.0, f64::max)),
    })
}

/// The middle one; of an even number, the lower of the two.
pub(crate) fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len().saturating_sub(1) / 2).copied().unwrap_or(f64::NAN)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size in bytes")]
fn to_u64(bytes: f64) -> u64 {
    bytes.max(0.0) as u64
}

impl fmt::Display for Visit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { ready, sort, key, heap, wasm, frame } = self;
        write!(f, "ready {ready:.1}, sort {sort:.1}, key {key:.1} ms, heap {heap}, wasm {wasm} bytes, frame {frame:?}")
    }
}
