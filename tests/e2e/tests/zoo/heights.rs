//! The heights that the documents give: measured, and enough for every view at every width.

use std::env;

use anyhow::{Result, bail};
use milestream_e2e::{Kind, Scenario};

use crate::documents::{self, table};
use crate::pages;
use crate::proof::{LOADER, ONCE, Proof};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![documented_heights, no_shift_with_form_2, no_shift_with_form_3]
}

/// Where the table stands, and how its head begins.
const DOCUMENT: &str = "embedding.md";
const HEAD: &str = "options";
/// Set to anything, the table is written anew from what Chromium measures.
const UPDATE: &str = "UPDATE_HEIGHTS";
/// The same table for the studio, which writes the heights into the lines that it gives to paste.
const SHARED: &str = "../src/studio/state/heights.txt";
/// A documented height is a multiple of this, and leaves at least `SLACK` pixels for other fonts.
const STEP: u32 = 20;
const SLACK: u32 = 8;
/// A documented height is out of date where it has more to spare than this part of what is shown.
const MOST_SPARE: f64 = 0.1;

/// The documented heights: of each row its options, and of each width the height, in pixels.
struct Heights {
    widths: Vec<u32>,
    rows: Vec<(String, Vec<u32>)>,
}

impl Heights {
    fn documented() -> Result<Self> {
        let text = documents::read(DOCUMENT)?;
        let Some(head) = text.lines().find(|line| line.starts_with(&format!("| {HEAD} |"))) else {
            bail!("{DOCUMENT} has no table of heights");
        };
        let number = |cell: &&str| Ok(cell.trim_end_matches(" px").parse()?);
        let numbers = |cells: &[&str]| cells.iter().map(number).collect::<Result<Vec<u32>>>();
        let head: Vec<&str> = head.trim_matches('|').split('|').map(str::trim).collect();
        let mut rows = Vec::new();
        for row in table(&text, HEAD)? {
            let cells: Vec<&str> = row.iter().skip(1).map(String::as_str).collect();
            rows.push((row[0].clone(), numbers(&cells)?));
        }
        Ok(Self { widths: numbers(&head[1..])?, rows })
    }

    /// Every cell: its options, its width, its height.
    fn cells(&self) -> impl Iterator<Item = (&str, u32, u32)> {
        self.rows.iter().flat_map(|(options, heights)| {
            self.widths.iter().zip(heights).map(move |(width, height)| (options.as_str(), *width, *height))
        })
    }
}

/// A widget in a column of this width, with a mark below. `eager`, since all of them are far more than a screen.
fn column(form: u32, options: &str, width: u32, style: &str) -> String {
    let widget = match form {
        2 => {
            let options = options.split("\" ").map(|option| format!("data-{option}")).collect::<Vec<_>>().join("\" ");
            format!("<div class=\"milestream\" data-loading=\"eager\" {options} style=\"{style}\">{FALLBACK}</div>")
        }
        _ => format!("<mile-stream loading=\"eager\" {options} style=\"{style}\">{FALLBACK}</mile-stream>"),
    };
    format!("<div style=\"width: {width}px\">{widget}<p class=\"mark\">Below</p></div>")
}

const FALLBACK: &str = "<p>127 BTS songs past 100M streams (26 March 2025, OhFun).</p>";
const STYLE: &str = "<style>body { margin: 0; font: 16px/1.5 sans-serif }</style>";
const WIDGETS: &str = "[...document.querySelectorAll('.milestream, mile-stream')]";

impl Proof<'_> {
    /// Opens a page of such columns, and waits until all of them show what they should.
    async fn visit_columns(&self, head: &str, columns: &str) -> Result<()> {
        self.visit_as(self.rule(&format!("{STYLE}{head}"), &format!("{columns}{LOADER}"))).await?;
        self.holds(&format!(
            "{WIDGETS}.every((e) => customElements.get('mile-stream')?.of(e)?.state === 'ready' && e.firstElementChild.checkVisibility() === false)"
        ))
        .await?;
        self.act("return probe.drawn();").await
    }
}

async fn documented_heights(proof: &Proof<'_>) -> Result<()> {
    let heights = Heights::documented()?;
    let columns: String = heights.cells().map(|(options, width, _)| column(3, options, width, "")).collect();
    proof.visit_columns("", &columns).await?;
    let measured: Vec<f64> = proof.value(&format!("{WIDGETS}.map((e) => e.getBoundingClientRect().height)")).await?;
    if env::var_os(UPDATE).is_some() && proof.stage.engine == Kind::Chromium {
        return write(&heights, &measured);
    }
    for ((options, width, height), measured) in heights.cells().zip(measured) {
        let spare = f64::from(height) - measured;
        let report = format!(
            "{options} at {width} px is {measured:.0} px high, {height} px are documented; {UPDATE}=1 with Chromium writes the table"
        );
        proof.check((0.0..=measured * MOST_SPARE).contains(&spare), &report)?;
    }
    proof.clean(&ONCE).await
}

/// Writes the table anew, and the largest height of a row into each snippet with its options.
fn write(heights: &Heights, measured: &[f64]) -> Result<()> {
    let mut text = documents::read(DOCUMENT)?;
    let mut largest = Vec::new();
    for ((options, _), measured) in heights.rows.iter().zip(measured.chunks(heights.widths.len())) {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "heights of a few thousand pixels")]
        let new: Vec<u32> =
            measured.iter().map(|height| (height.ceil() as u32 + SLACK).next_multiple_of(STEP)).collect();
        let start = format!("| `{options}` |");
        let cells = new.iter().map(|height| format!(" {height} |")).collect::<Vec<_>>().concat();
        text =
            each_line(&text, |line| if line.starts_with(&start) { format!("{start}{cells}") } else { line.to_owned() });
        largest.push((options.as_str(), new.into_iter().max().unwrap_or_default()));
    }
    documents::write(DOCUMENT, &text)?;
    documents::write(SHARED, &shared(&Heights::documented()?))?;
    for name in [DOCUMENT, "hosts.md", "../README.md", "../index.html", "package.md", "../packaging/README.md"] {
        let text = documents::read(name)?;
        documents::write(name, &each_line(&text, |line| with_height(line, &largest)))?;
    }
    Ok(())
}

/// A row to a line: its options and its heights, beneath the widths.
fn shared(heights: &Heights) -> String {
    let line = |options: &str, numbers: &[u32]| {
        let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
        format!("{options} | {}\n", numbers.join(" "))
    };
    let rows = heights.rows.iter().map(|(options, heights)| line(options, heights));
    std::iter::once(line(HEAD, &heights.widths)).chain(rows).collect()
}

fn each_line(text: &str, change: impl Fn(&str) -> String) -> String {
    text.lines().map(|line| change(line) + "\n").collect()
}

/// The line of a snippet with the largest height that its view and limit may need.
fn with_height(line: &str, largest: &[(&str, u32)]) -> String {
    let option = |name: &str| {
        let (_, after) = line.split_once(&format!("{name}=\""))?;
        after.split_once('"').map(|(value, _)| format!("{name}=\"{value}\""))
    };
    let wanted: Vec<String> = ["view", "limit", "goal", "rows"].into_iter().filter_map(option).collect();
    // Of a row, whose the numbers are makes no widget higher.
    let of_height = |row: &str| {
        let all = row.split(' ').filter(|option| !option.starts_with("artist") && !option.starts_with("threshold"));
        all.collect::<Vec<_>>().join(" ")
    };
    let found = largest.iter().find(|(options, _)| of_height(options) == wanted.join(" "));
    match (line.split_once("min-height: "), found) {
        (Some((before, after)), Some((_, height))) => {
            let unit = after.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
            let height = f64::from(*height) / if unit.starts_with("em") { 16.0 } else { 1.0 };
            format!("{before}min-height: {height}{unit}")
        }
        _ => line.to_owned(),
    }
}

/// With the documented heights, nothing moves: not what stands below, and by no layout shift where the engine tells.
async fn no_shift(proof: &Proof<'_>, form: u32) -> Result<()> {
    let heights = Heights::documented()?;
    let watch = "<script>document.shift = []; try { new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) document.shift.push([value, sources.map(({ node }) => node?.outerHTML?.slice(0, 200))]);
      }).observe({ type: 'layout-shift', buffered: true }); } catch {}
      document.marks = () => [...document.querySelectorAll('.mark')].map((e) => e.getBoundingClientRect().top);</script>";
    let columns: String = heights
        .cells()
        .map(|(options, width, height)| {
            column(form, options, width, &format!("--kept: {}em", f64::from(height) / 16.0))
        })
        .collect();
    // As the documents have it: a rule for where scripts run.
    let rule = "<style>@media (scripting: enabled) { .milestream, mile-stream { display: flow-root; min-height: var(--kept) } }</style>";
    let begin = "<script>document.start = document.marks();</script>";
    proof.visit_columns(&[watch, rule].concat(), &format!("{columns}{begin}")).await?;
    let (before, after): (Vec<f64>, Vec<f64>) = proof.value("[document.start, document.marks()]").await?;
    for (((options, width, height), before), after) in heights.cells().zip(before).zip(after) {
        proof.check(
            (after - before).abs() < 0.5,
            &format!("form {form}, {options} at {width} px in {height} px moves what follows by {}", after - before),
        )?;
    }
    let shift: serde_json::Value = proof.value("document.shift").await?;
    proof.check(shift == serde_json::json!([]), &format!("form {form}: layout shift {shift}"))?;
    if proof.stage.engine == Kind::Chromium {
        proof.holds("PerformanceObserver.supportedEntryTypes.includes('layout-shift')").await?;
    }
    proof.clean(&ONCE).await
}

async fn no_shift_with_form_2(proof: &Proof<'_>) -> Result<()> {
    no_shift(proof, 2).await
}

async fn no_shift_with_form_3(proof: &Proof<'_>) -> Result<()> {
    no_shift(proof, 3).await
}
