//! The roll of a counter's number, frame by frame, on a processor as slow as a phone's: `cargo xtask bench --roll`.

use std::fmt::Write;
use std::fs;

use anyhow::Result;
use milestream_e2e::{Rule, Stage};
use serde_json::json;

use crate::visit::median;

/// How much slower the processor is made.
const SLOWER: u32 = 6;
/// A frame of a screen that shows 60 a second lasts 16.7 ms; one that lasts longer than this was missed.
const MISSED_MS: f64 = 20.0;

/// A song on the days when it had 205,510,519 and 1,012,263,091 streams: all digits change, and there is one more of them.
const PAGE: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Roll</title></head>
    <body><div id=\"box\" style=\"width: 100px; height: 100px; background: teal\"></div><div style=\"height: 3000px\"></div>
    <mile-stream view=\"counter\" track=\"seven\" as-of=\"2023-07-27\" loading=\"eager\" style=\"min-height: 260px\"></mile-stream>
    <script async src=\"/embed.js\" crossorigin=\"anonymous\"></script></body></html>";
/// The milliseconds of each frame, from the one before `start` until nothing rolls any more.
const MEASURE: &str = "const start = arguments[0];
    return new Promise((done) => {
        const element = document.querySelector('mile-stream');
        const frames = [];
        let last = 0;
        const frame = (now) => {
            frames.push(now - last);
            last = now;
            const isOver = start === 'box' ? frames.length > 70 : frames.length > 10 && !element.shadowRoot.querySelector('.roll').firstChild;
            if (isOver) done(frames);
            else requestAnimationFrame(frame);
        };
        requestAnimationFrame((now) => {
            last = now;
            if (start === 'box') document.querySelector('#box').animate({ transform: ['none', 'translateX(300px)'] }, 1100);
            else if (start === 'scroll') element.scrollIntoView();
            else element.setAttribute('as-of', start);
            requestAnimationFrame(frame);
        });
    });";

/// What is measured: how the report calls it, and what starts it.
const CASES: [(&str, &str); 4] = [
    ("a square, for comparison", "box"),
    ("the first roll, when it comes into view", "scroll"),
    ("up, to a digit more", "2023-11-02"),
    ("and down again", "2023-07-27"),
];

/// Measures each case so many times, and gives the report.
pub(crate) async fn report(stage: &Stage, rounds: usize, machine: &str) -> Result<String> {
    stage.site.set("/roll.html", Rule::page(PAGE).unrecorded());
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let mut frames = CASES.map(|_| Vec::new());
    for round in 1..=rounds {
        stage.open("/roll.html").await?;
        stage.page.widget("mile-stream").wait_for_state("ready").await?;
        let throttle =
            async |rate: u32| stage.page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await;
        throttle(SLOWER).await?;
        for ((name, start), frames) in CASES.iter().zip(&mut frames) {
            let seen: Vec<f64> = stage.page.script(MEASURE, vec![json!(start)]).await?;
            println!("round {round} of {rounds}, {name}: {} frames, the longest {:.1} ms", seen.len(), longest(&seen));
            frames.extend(seen);
        }
        throttle(1).await?;
    }
    let mut text = String::from(INTRODUCTION);
    let load = load.split(' ').next().unwrap_or("unknown");
    writeln!(text, "\n{machine}; {rounds} rounds; the machine's load at the start was {load}.\n")?;
    text.push_str("| what rolls | frames | median, ms | 95 of 100 within, ms | longest, ms | missed |\n");
    text.push_str("| --- | ---: | ---: | ---: | ---: | ---: |\n");
    for ((name, _), frames) in CASES.iter().zip(&frames) {
        let missed = frames.iter().filter(|frame| **frame > MISSED_MS).count();
        writeln!(
            text,
            "| {name} | {} | {:.1} | {:.1} | {:.1} | {missed} |",
            frames.len(),
            median(frames.clone()),
            of_a_hundred(frames, 95),
            longest(frames),
        )?;
    }
    Ok(text)
}

fn longest(frames: &[f64]) -> f64 {
    frames.iter().copied().fold(0.0, f64::max)
}

/// That within which so many of a hundred frames are.
fn of_a_hundred(frames: &[f64], share: usize) -> f64 {
    let mut sorted = frames.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get((sorted.len() * share).div_ceil(100).saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

const INTRODUCTION: &str = "\
# The roll, frame by frame

Written by `cargo xtask bench --roll`: the time from one frame to the next while the number of a counter rolls, in Chromium
without a graphics card, on a processor slowed down six times, with 60 frames a second asked for. The first frame of each
roll is counted too, in which the widget draws the new number and lays the digits over it. A frame of more than 20 ms is one
that was missed. The first row is a square that moves across the same page in the same time: what it misses, the machine
misses.
";
