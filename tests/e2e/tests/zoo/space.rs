//! What a widget costs the page: room, time, and each further one.

use anyhow::Result;
use milestream_e2e::{Kind, Scenario};
use serde::Deserialize;

use crate::pages;
use crate::proof::{COUNTER, LOADER, ONCE, Proof, form_2};
use crate::table::figure;

pub(crate) fn pages() -> Vec<Scenario> {
    pages![shift_of_the_forms, time_to_ready, further_widgets,]
}

/// How far each form pushes what stands below it: by layout shift where the engine tells, and by pixels.
async fn shift_of_the_forms(proof: &Proof<'_>) -> Result<()> {
    let watch = "<script>document.shift = 0; try { new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) document.shift += value; }).observe({ type: 'layout-shift', buffered: true }); } catch {}</script>";
    let one = LOADER.replace("></script>", &format!(" {COUNTER}></script>"));
    let two = form_2("w").replace("class=", "style=\"min-height: 440px\" class=") + LOADER;
    let three = format!(
        "<mile-stream style=\"display: block; min-height: 440px\" {}><p>Fallback</p></mile-stream>{LOADER}",
        COUNTER.replace("data-", "")
    );
    for (form, html, selector) in [(1, one, "mile-stream"), (2, two, "#w"), (3, three, "mile-stream")] {
        let mark =
            "<script>document.marked = () => document.querySelector('#below').getBoundingClientRect().top;</script>";
        let below = "<p id=\"below\">Below</p><script>document.start = document.marked();</script><div style=\"height: 300px; background: #eee\">Text</div>";
        proof.visit(&format!("{watch}{mark}<p>Before</p><div>{html}</div>{below}")).await?;
        proof.sees_counter(selector).await?;
        proof.act("return probe.drawn();").await?;
        let (shift, pushed): (f64, f64) = proof.value("[document.shift, document.marked() - document.start]").await?;
        let cause =
            if proof.stage.engine == Kind::Chromium { format!("layout shift {shift:.4}, ") } else { String::new() };
        figure(format!("{}: form {form}: {cause}what follows moved by {pushed:.0} px", proof.stage.engine));
        if form != 1 {
            proof.check(
                shift == 0.0 && pushed.abs() < 1.0,
                &format!("form {form}: shift {shift}, moved by {pushed} px"),
            )?;
        }
        proof.left_nothing().await?;
    }
    Ok(())
}

/// From the loader's first line to `milestream:ready`, with nothing in the browser's cache, and again.
async fn time_to_ready(proof: &Proof<'_>) -> Result<()> {
    let watch = "<script>addEventListener('milestream:ready', () => { document.ready = performance.now(); }, { once: true });</script>";
    let begin = "<script>document.begin = performance.now();</script>";
    let sync = "<script src=\"https://HOST/embed.js\" crossorigin=\"anonymous\"></script>";
    for turn in ["cold", "warm"] {
        proof.visit(&format!("{watch}{}{begin}{sync}", form_2("w"))).await?;
        proof.sees_counter("#w").await?;
        let took: f64 = proof.value("document.ready - document.begin").await?;
        figure(format!("{}: {took:.0} ms from the script to ready, {turn}", proof.stage.engine));
        proof.check(took > 0.0 && took < 5000.0, &format!("{took} ms"))?;
    }
    proof.left_nothing().await
}

#[derive(Debug, Deserialize)]
struct Further {
    second: f64,
    tenth: f64,
    median: f64,
}

/// What further widgets of a page add as a figure, each from its insertion to its readiness: the second, the tenth, and the middle one
/// of all up to the fortieth, which a busy machine disturbs least.
async fn further_widgets(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("<main>{}</main>{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    let took: Further = proof
        .stage
        .page
        .script(
            "return (async () => {
                const took = [];
                for (let n = 2; n <= 40; n += 1) {
                  const element = document.querySelector('#w').cloneNode(true);
                  element.id = `w${n}`;
                  element.dataset.loading = 'eager';
                  const ready = new Promise((done) => element.addEventListener('milestream:ready', done, { once: true }));
                  const begin = performance.now();
                  document.querySelector('main').append(element);
                  await ready;
                  took.push(performance.now() - begin);
                  // As from one visit to the next: nothing of the last one is still to be drawn.
                  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
                }
                return { second: took[0], tenth: took[8], median: [...took].sort((a, b) => a - b)[took.length >> 1] };
              })();",
            vec![],
        )
        .await?;
    figure(format!(
        "{}: the second widget took {:.1} ms, the tenth {:.1} ms, the middle one of 39 further ones {:.1} ms",
        proof.stage.engine, took.second, took.tenth, took.median
    ));
    // How long they took is printed above and decides nothing: machines differ.
    proof.sees_counter("#w10").await?;
    proof.sees_counter("#w40").await?;
    proof.clean(&ONCE).await
}
