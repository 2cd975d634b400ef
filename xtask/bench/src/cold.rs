//! A first visit on a slow network: `cargo xtask bench --cold`.
//!
//! Each contestant is a page as its users publish it, all files sent as brotli 11: a library's script asks for the rows when
//! it runs, as its manual shows.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use milestream_e2e::{Rule, Stage};
use serde::Deserialize;
use serde_json::json;

use crate::files;
use crate::machine;
use crate::music::{Music, SORTED};
use crate::visit::median;

/// How many rows there are, all of them shown.
const ROWS: usize = 300;
/// Slow 4G, as Lighthouse has it: 1.6 Mbit/s and 150 ms.
const BYTES_A_SECOND: u32 = 200_000;
const LATENCY_MS: u32 = 150;
/// How much slower the processor is made: not at all, and as slow as a phone's.
const PROCESSORS: [u32; 2] = [1, 4];
/// Where this part of the report begins.
pub(crate) const MARK: &str = "<!-- cold -->\n";

/// What a visit came to, in milliseconds.
#[derive(Clone, Copy, Deserialize)]
struct Cold {
    /// From navigation to the frame in which the first row is painted.
    shown: f64,
    /// From a click on the head of the titles in that frame to the sorted rows, painted.
    clicked: f64,
}

/// One that shows the rows: what it is called, and its page.
struct Page {
    name: String,
    path: &'static str,
}

/// The libraries: their names, their scripts.
const PEERS: [(&str, &str, &str); 5] = [
    ("DataTables", "datatables", "/cold/datatables.html"),
    ("Tabulator", "tabulator", "/cold/tabulator.html"),
    ("AG Grid", "ag-grid", "/cold/ag-grid.html"),
    ("React with TanStack", "tanstack", "/cold/tanstack.html"),
    ("fifty lines of JavaScript", "floor", "/cold/floor.html"),
];

/// Waits for the first row, clicks, waits for the sorted one. `first` and `sort` are given by the page.
const WATCH: &str = "
    window.cold = new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        const until = (title, then) => {
            const look = () => {
                if (first() !== title) { requestAnimationFrame(look); return; }
                port1.onmessage = () => then(performance.now());
                port2.postMessage(0);
            };
            requestAnimationFrame(look);
        };
        until(FIRST, (shown) => {
            sort();
            until(SORTED, (sorted) => resolve({ shown, clicked: sorted - shown }));
        });
    });";

/// Ours as an embed, from the folder at `at`.
fn embed_page(at: &str) -> String {
    format!(
        "<mile-stream view=\"leaderboard\" limit=\"{ROWS}\" loading=\"eager\" src=\"/cold/dataset.json\"></mile-stream>\
         <script async src=\"{at}embed.js\" crossorigin=\"anonymous\"></script>\
         <script>const root = () => document.querySelector('mile-stream').shadowRoot;\
         const first = () => root()?.querySelector('[part=table] tbody th button')?.textContent;\
         const sort = () => [...root().querySelectorAll('[part~=sort]')].find((head) => head.textContent.trim() === 'Song').click();"
    )
}

/// A library with its rows.
fn library(script: &str) -> String {
    format!(
        "<link rel=\"stylesheet\" href=\"/cold/common.css\"><link rel=\"stylesheet\" href=\"/cold/{script}.css\">\
         <div id=\"stage\"></div><script src=\"/cold/{script}.js\"></script>\
         <script>fetch('/cold/flat.json').then((response) => response.arrayBuffer()).then((bytes) => contestant.open(new Uint8Array(bytes)));\
         const first = () => contestant.first(), sort = () => contestant.sort();"
    )
}

/// Measures all in turns and puts the report into `document`. `before` is the folder of another build of the site, which is
/// measured beside this one. A run of those alone whose names have `only` in them is for work on one of them, and is printed alone.
pub(crate) async fn measure(
    stage: &Stage,
    rounds: usize,
    dist: &Path,
    before: Option<&Path>,
    scripts: &Path,
    only: &str,
    document: &Path,
) -> Result<()> {
    let music = Music::of(ROWS);
    let mut pages = serve(stage, &music, dist, before, scripts)?;
    pages.retain(|page| page.name.contains(only));
    let mut times = vec![[Vec::new(), Vec::new()]; pages.len()];
    for round in 1..=rounds {
        for (processor, rate) in PROCESSORS.into_iter().enumerate() {
            for (page, times) in pages.iter().zip(&mut times) {
                let cold = visit(stage, page, rate).await.with_context(|| page.name.clone())?;
                println!(
                    "round {round} of {rounds}, processor 1/{rate}, {}: shown {:.0} ms, clicked {:.0} ms",
                    page.name, cold.shown, cold.clicked
                );
                times[processor].push(cold);
            }
        }
    }
    let report = text(&pages, &times, &machine::of(stage).await?, rounds);
    println!("\n{report}");
    if !only.is_empty() {
        return Ok(());
    }
    let known = fs::read_to_string(document).with_context(|| format!("reading {}", document.display()))?;
    let others = known.split_once(MARK).map_or(known.as_str(), |(others, _)| others);
    let whole = format!("{}\n\n{MARK}{report}", others.trim_end());
    fs::write(document, whole).with_context(|| format!("{} cannot be written", document.display()))
}

/// Opens a page with nothing in the browser's cache.
async fn visit(stage: &Stage, page: &Page, rate: u32) -> Result<Cold> {
    let devtools = &stage.page;
    devtools.devtools("Network.enable", json!({})).await?;
    devtools.devtools("Network.clearBrowserCache", json!({})).await?;
    let slow = json!({ "offline": false, "latency": LATENCY_MS, "downloadThroughput": BYTES_A_SECOND, "uploadThroughput": BYTES_A_SECOND });
    devtools.devtools("Network.emulateNetworkConditions", slow).await?;
    devtools.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await?;
    stage.open(page.path).await?;
    let cold = stage.page.script("return window.cold;", Vec::new()).await?;
    let fast = json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    devtools.devtools("Network.emulateNetworkConditions", fast).await?;
    devtools.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
    stage.page.open("about:blank").await?;
    Ok(cold)
}

/// Puts every file on the server, as a host would send it.
fn serve(stage: &Stage, music: &Music, dist: &Path, before: Option<&Path>, scripts: &Path) -> Result<Vec<Page>> {
    let put = |path: &str, kind: &str, bytes: &[u8]| -> Result<()> {
        stage.site.set(path, Rule::body(kind, compressed(bytes)?).header("content-encoding", "br").unrecorded());
        Ok(())
    };
    let page = |name: &str, path: &'static str, body: &str| -> Result<Page> {
        let watch = WATCH.replace("FIRST", &json!(music.first()).to_string());
        let watch = watch.replace("SORTED", &json!(SORTED).to_string());
        let html = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{name}</title><body>{body}{watch}</script>"
        );
        put(path, "text/html; charset=utf-8", html.as_bytes())?;
        Ok(Page { name: name.to_owned(), path })
    };
    let mut pages = vec![page("Milestream", "/cold/milestream.html", &embed_page("/"))?];
    let mut sites = vec![(String::new(), dist)];
    if let Some(before) = before {
        pages.push(page("Milestream before", "/cold/before.html", &embed_page("/before/"))?);
        sites.push(("/before".to_owned(), before));
    }
    for (prefix, folder) in sites {
        for file in all_files(folder)? {
            let inside = file.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
            let kind = match file.extension().and_then(|ending| ending.to_str()) {
                Some("js") => "text/javascript; charset=utf-8",
                Some("wasm") => "application/wasm",
                Some("txt") => "text/plain; charset=utf-8",
                _ => continue,
            };
            put(&format!("{prefix}/{inside}"), kind, &fs::read(&file)?)?;
        }
    }
    for (name, script, path) in PEERS {
        pages.push(page(name, path, &library(script))?);
        let read = |ending: &str| fs::read(scripts.join([script, ending].concat()));
        let code = read(".js").with_context(|| format!("there is no {script}.js"))?;
        put(&format!("/cold/{script}.js"), "text/javascript; charset=utf-8", &code)?;
        put(&format!("/cold/{script}.css"), "text/css; charset=utf-8", &read(".css").unwrap_or_default())?;
    }
    put("/cold/common.css", "text/css; charset=utf-8", &fs::read(scripts.join("common.css"))?)?;
    put("/cold/flat.json", "application/json", files::flat(music).as_bytes())?;
    put("/cold/dataset.json", "application/json", files::dataset(music).as_bytes())?;
    Ok(pages)
}

fn all_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    Ok(files)
}

fn compressed(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &settings)?;
    Ok(compressed)
}

fn text(pages: &[Page], times: &[[Vec<Cold>; 2]], machine: &str, rounds: usize) -> String {
    let mut text = String::from(INTRODUCTION);
    let _ = writeln!(text, "\n{machine}; rounds: {rounds}, all in turns.\n");
    text.push_str("| 300 rows, ms: best, median | shown | first click answered | shown, processor 1/4 | first click answered, processor 1/4 |\n");
    text.push_str("| --- | ---: | ---: | ---: | ---: |\n");
    for (page, times) in pages.iter().zip(times) {
        let _ = write!(text, "| {} |", page.name);
        for of_processor in times {
            for figure in [|cold: &Cold| cold.shown, |cold: &Cold| cold.clicked] {
                let all: Vec<f64> = of_processor.iter().map(figure).collect();
                let _ = write!(text, " {:.0}, {:.0} |", minimum(&all), median(all.clone()));
            }
        }
        text.push('\n');
    }
    let shown = |page: usize, processor: usize| -> Vec<f64> {
        times.get(page).map(|times| times[processor].iter().map(|cold| cold.shown).collect()).unwrap_or_default()
    };
    text.push_str("\n| shown as a part of | best | median | best, processor 1/4 | median, processor 1/4 |\n");
    text.push_str("| --- | ---: | ---: | ---: | ---: |\n");
    for (place, page) in pages.iter().enumerate().skip(1) {
        let _ = write!(text, "| {} |", page.name);
        for processor in 0..PROCESSORS.len() {
            let (ours, theirs) = (shown(0, processor), shown(place, processor));
            let _ = write!(text, " {:.2} | {:.2} |", minimum(&ours) / minimum(&theirs), median(ours) / median(theirs));
        }
        text.push('\n');
    }
    text
}

fn minimum(times: &[f64]) -> f64 {
    times.iter().copied().fold(f64::NAN, f64::min)
}

const INTRODUCTION: &str = "\
# A first visit on slow 4G

Written by `cargo xtask bench --cold`: 300 rows in Chromium with nothing in its cache, at 1.6 Mbit/s and 150 ms, every file
sent as brotli 11. Milestream's page is an embed; a library's page asks for its rows when its script runs, as its manual
shows.

- **shown**: from navigation to the frame in which the first row is painted.
- **first click answered**: from a click on the head of the titles in that frame to the sorted rows, painted.
";
