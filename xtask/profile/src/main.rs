//! Which functions of the widget are called until the first picture of each view stands, and when it is touched first:
//! `cargo xtask profile`, which built the widget with a mark for each function.
#![allow(clippy::print_stdout, reason = "a command speaks on its standard output")]

mod datasets;
mod pages;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use milestream_e2e::{Rule, Scenario, Stage, System, exit_code, play_alone, random_dataset};

use pages::{Page, View};

fn main() -> ExitCode {
    exit_code(run())
}

fn run() -> Result<()> {
    let report = env::var_os("MILESTREAM_PROFILE").context("set MILESTREAM_PROFILE: `cargo xtask profile` does")?;
    let report = PathBuf::from(report);
    let marks = env::var("MILESTREAM_MARKS").context("set MILESTREAM_MARKS: `cargo xtask profile` does")?;
    let reader = READER.replace("MARKS", &marks);
    let scenario = Scenario::new("profile", move |stage| {
        let (report, reader) = (report.clone(), reader.clone());
        Box::pin(async move { open_all(stage, &reader, &report).await })
    });
    play_alone(&scenario.under(System::default()))
}

/// Opens all pages, and writes the marks that each view came by.
async fn open_all(stage: &Stage, reader: &str, report: &Path) -> Result<()> {
    for (path, text) in datasets::all()? {
        stage.site.set(path, Rule::body("application/json", text));
    }
    for (seed, path) in pages::datasets_at_random() {
        stage.site.set(&path, Rule::body("application/json", random_dataset(seed)));
    }
    for (path, rule) in datasets::faulty() {
        stage.site.set(path, rule);
    }
    // The fourth is what pages with the bundled dataset come by, touched or not, the fifth what a first touch does on any, the
    // last what failures do: they come with any dataset.
    let mut seen: [BTreeSet<usize>; 6] = Default::default();
    let mut failures = 0;
    for page in pages::all()? {
        let [called, touched] = match open(stage, &page, reader).await {
            Ok(marks) => marks,
            Err(error) => {
                failures += 1;
                println!("{}: {error:#}", page.attributes.get(..150).unwrap_or(&page.attributes));
                continue;
            }
        };
        println!(
            "{:>5} marks, {:>5} when touched: {}",
            called.len(),
            touched.len(),
            page.attributes.get(..150).unwrap_or(&page.attributes)
        );
        let of_view = |view| page.view == view || page.view == View::Failure;
        let [counter, leaderboard, board] = [View::Counter, View::Leaderboard, View::Board].map(of_view);
        let (is_of_bundled, is_failure) = (page.is_of_bundled(), page.view == View::Failure);
        let kinds = [
            (counter, &called),
            (leaderboard, &called),
            (board, &called),
            (is_of_bundled, &touched),
            (true, &touched),
            (is_failure, &called),
        ];
        for ((is_so, marks), all) in kinds.into_iter().zip(&mut seen) {
            if is_so {
                all.extend(marks);
            }
        }
    }
    ensure!(failures == 0, "{failures} pages do not show what they should");
    fs::write(report, serde_json::to_string(&seen)?).with_context(|| format!("writing {}", report.display()))
}

/// Reads the marks out of the program's memory when all pictures have stood for a while, and once more when each of them was
/// touched: what runs later may wait. The rest is kept back until then, as a slow network would: whatever a page does without
/// it belongs to the profile, on a fast machine and on a slow one. A long table measures its rows some frames after its first
/// picture, for example. What is touched is what `static/touch.js` lets through without the rest.
const READER: &str = "
  const STANDING_MS = 400;
  // What a page does at once when a picture stands comes late, as on a slow machine: from then on whatever comes later waits
  // for the rest, so that a fast machine would not show the second pass of a long table.
  const ownTimeout = setTimeout;
  setTimeout = (call, ms, ...more) => ownTimeout(call, ms ?? STANDING_MS / 2, ...more);
  let memory;
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const made = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const result = await made.apply(WebAssembly, given);
      memory = (result.instance ?? result).exports.memory ?? memory;
      return result;
    };
  }
  const marks = () => {
    const marks = [];
    new Uint8Array(memory.buffer, MARKS).forEach((mark, place) => mark && marks.push(place));
    return marks;
  };
  let reading;
  const read = () => (reading ??= (async () => {
    const pictured = marks();
    const widgets = [...document.querySelectorAll('mile-stream')].filter(({ state }) => state === 'ready');
    for (const { shadowRoot } of widgets.slice(0, MOST_TOUCHED)) await touch(shadowRoot);
    document.marks = [pictured, marks()];
  })());
  // As a reader does it, a few of each kind; a search by its letters, and with none of them.
  const MOST_TOUCHED = 4;
  const done = () => wait(0);
  const touch = async (root) => {
    const all = (part) => [...root.querySelectorAll(`[part~=${part}]`)];
    const sources = async (several) => {
      for (const place of several) {
        all('source')[place]?.click();
        await done();
        root.querySelector('dialog[open] [part~=close]')?.click();
        await done();
      }
    };
    await sources([0, 1, 4, 9]);
    for (const place of [0, 2, 1, 0]) {
      all('sort')[place]?.click();
      await done();
    }
    for (const text of ['b', 'be', 'zzz', '']) {
      const field = root.querySelector('input[type=search]');
      if (!field) break;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await done();
    }
    for (let times = 0; times < 2; times += 1) {
      all('more')[0]?.click();
      await done();
    }
    await sources([2, 14]);
    for (const type of ['pointermove', 'pointermove', 'click']) {
      all('chart')[0]?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: type === 'click' ? 9 : 99 }));
      await done();
    }
    root.querySelector('dialog[open] [part~=close]')?.click();
    await done();
  };
  // A page that is left, and may come back.
  const leave = () => {
    if (!document.querySelector('.left')) return;
    const isThere = document.querySelector('.left').shadowRoot?.querySelector('.widget');
    if (!isThere) return setTimeout(leave, 100);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    setTimeout(read, 500);
  };
  addEventListener('load', leave);
  // Those that come later.
  addEventListener('milestream:ready', () => {
    for (const { content } of document.querySelectorAll('template')) document.body.append(content.cloneNode(true));
  }, { once: true });
  const isOver = () => [...document.querySelectorAll('mile-stream')].every(({ state }) => state === 'ready' || state === 'error');
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const ask = fetch;
  fetch = async (url, ...more) => {
    if (/\\.rest\\.wasm$/.test(url)) {
      // A fault is told once the rest is there.
      for (let left = 20; left > 0 && !isOver(); left--) await wait(50);
      await wait(STANDING_MS);
      await read();
    }
    return ask(url, ...more);
  };
  for (const end of ['ready', 'error']) {
    addEventListener(`milestream:${end}`, () => isOver() && setTimeout(() => requestAnimationFrame(() => setTimeout(read, STANDING_MS))));
  }
";

/// Sets the page's clock on by so many days.
const CLOCK: &str = "
  const AHEAD_MS = DAYS_ON * 86_400_000;
  Date = class extends Date {
    constructor(...given) {
      super(...(given.length ? given : [Date.now()]));
    }
    static now() {
      return super.now() + AHEAD_MS;
    }
  };
";

/// A word among the options of a page that does not say its language.
const UNSAID: &str = "unsaid";

/// The marks that a page came by until its pictures stood, and until they had been touched.
async fn open(stage: &Stage, page: &Page, reader: &str) -> Result<[BTreeSet<usize>; 2]> {
    let elements = page.attributes.split(" + ");
    let element = |attributes: &str| {
        let element = format!("<mile-stream {attributes} loading=\"eager\"><p>Words</p></mile-stream>");
        if attributes.contains("later=") { format!("<template>{element}</template>") } else { element }
    };
    let elements: Vec<_> = elements.map(element).collect();
    let elements = elements.concat();
    let lang = if page.attributes.contains(UNSAID) { "" } else { " lang=\"en\"" };
    let clock = CLOCK.replace("DAYS_ON", &page.days_on.to_string());
    let html = format!(
        "<!doctype html><html{lang}><head><meta charset=\"utf-8\"><title>Profile</title><script>{clock}{reader}</script></head>
        <body>{elements}<script async src=\"/embed.js\" crossorigin=\"anonymous\"></script></body></html>"
    );
    // Whoever waits for what does not come waits long.
    let haste = if page.view == View::Failure { 20 } else { 1 };
    stage.site.set("/page.html", Rule::page(html).hasten(haste));
    stage.open("/page.html").await?;
    stage.page.wait_for("document.marks").await?;
    let state: String = stage.page.value("document.querySelector('mile-stream').state").await?;
    ensure!(!page.is_sure || state == "ready", "it is in the state `{state}`");
    stage.page.value("document.marks").await
}
