//! Hosts that scale, turn, zoom or move what is around a widget: whatever it measures, it measures in pixels of its layout.

use anyhow::Result;
use milestream_e2e::{Origin, Rule, Scenario};

use crate::pages;
use crate::proof::{LOADER, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![digits_lie_on_the_text_under_any_ancestor, window_of_a_long_table_under_any_ancestor]
}

const ANCESTORS: [&str; 8] = [
    "",
    "transform: scale(.5)",
    "transform: scale(1.7) translate(10px, 10px); transform-origin: 0 0",
    "transform: rotate(30deg)",
    "transform: perspective(600px) rotateY(40deg)",
    "zoom: .5",
    "zoom: 1.5",
    "animation: grow 1000s linear -500s",
];

/// Holds every roll at its end, shortly before its digits are cleared away.
const HELD: &str = "<style>@keyframes grow { from { transform: scale(.1) rotate(20deg) } }</style><script>
    const { animate } = Element.prototype;
    Element.prototype.animate = function (frames, options) {
      const animation = animate.call(this, frames, options);
      animation.pause();
      animation.currentTime = options.duration - 0.01;
      return animation;
    };</script>";

/// By how many pixels of the screen each cell lies beside its digit, and the lines of its strip beside its height.
const BESIDE: &str = "(() => {
    const [shown, over] = probe.parts(probe.root('#w'), 'value')[0].children;
    const text = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT).nextNode();
    const strips = [...over.querySelectorAll('[data-strip]')].filter((strip) => strip.dataset.strip.includes('\\n'));
    const digits = [...text.data.matchAll(/\\p{Nd}/gu)];
    const range = document.createRange();
    return digits.map(({ index }, place) => {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const cell = strips[place].parentElement;
      const [wanted, found] = [range, cell].map((one) => one.getBoundingClientRect());
      const lines = strips[place].dataset.strip.split('\\n').length;
      const room = parseFloat(getComputedStyle(cell).height) * lines - parseFloat(getComputedStyle(strips[place]).height);
      return Math.max(Math.abs(room), ...['left', 'top', 'right', 'bottom'].map((side) => Math.abs(wanted[side] - found[side])));
    });
  })()";

async fn digits_lie_on_the_text_under_any_ancestor(proof: &Proof<'_>) -> Result<()> {
    for style in ANCESTORS {
        let body = format!(
            "<main style=\"width: 400px; margin: 100px; {style}\">{}</main>{LOADER}",
            form_2("w").replace("class=", "data-loading=\"eager\" class=")
        );
        proof.visit_as(proof.rule(HELD, &body)).await?;
        proof.state("#w", "ready").await?;
        proof.holds("probe.root('#w').querySelector('.roll [data-strip]')").await?;
        // WebKit tells the place of a part of a text in whole pixels of the layout.
        let beside: Vec<f64> = proof.value(BESIDE).await?;
        proof.check(
            beside.len() == 2 && beside.iter().all(|pixels| *pixels < 2.0),
            &format!("with {style:?} the cells lie beside their digits by {beside:?}"),
        )?;
    }
    proof.left_nothing().await
}

/// 3,000 songs, of which a window is in the document.
fn numbers() -> String {
    let rows: Vec<String> = (1..=3_000).map(|n| format!("Song {n},Nobody,{},2026-01-01", 900_000_000 - n)).collect();
    format!("title,artist,streams,date\n{}\n", rows.join("\n"))
}

async fn window_of_a_long_table_under_any_ancestor(proof: &Proof<'_>) -> Result<()> {
    proof.stage.site.set_on(Origin::Second, "/long.csv", Rule::body("text/csv", numbers()));
    let mut heights = Vec::new();
    for style in ["", "transform: scale(.5)", "transform: rotate(30deg)", "zoom: 1.5"] {
        let body = format!(
            "<main style=\"width: 600px; {style}\"><div id=\"w\" class=\"milestream\" data-loading=\"eager\" data-view=\"leaderboard\"
            data-limit=\"3000\" data-src=\"https://HOST/long.csv\"><p>Fallback</p></div></main>{LOADER}"
        );
        proof.visit_as(proof.rule(HELD, &body)).await?;
        proof.state("#w", "ready").await?;
        proof.holds("probe.root('#w').querySelector('.scroll .void')").await?;
        // The end is the end: the last row is there, and the region as high as all rows.
        proof
            .holds("(() => { const region = probe.root('#w').querySelector('.scroll'); region.scrollTop = region.scrollHeight;
                return [...region.querySelectorAll('[part~=title]')].at(-1).textContent === 'Song 3000'; })()")
            .await?;
        proof
            .holds("(() => { const region = probe.root('#w').querySelector('.scroll'); region.scrollTop = region.scrollHeight / 2;
                const rows = [...region.querySelectorAll('tbody > [part~=row]')]; const room = region.getBoundingClientRect();
                const middle = (row) => { const { top, bottom, left, right } = row.getBoundingClientRect(); return [(left + right) / 2, (top + bottom) / 2]; };
                const [x, y] = middle(region);
                const nearest = rows.map((row) => [Math.hypot(middle(row)[0] - x, middle(row)[1] - y), Number(row.querySelector('[part~=title]').textContent.slice(5))]).sort((a, b) => a[0] - b[0])[0];
                return Math.abs(nearest[1] - 1500) < 8; })()")
            .await?;
        heights.push(proof.value::<f64>("probe.root('#w').querySelector('.scroll').scrollHeight / 3000").await?);
    }
    let first = heights[0];
    proof.check(
        heights.iter().all(|height| (height - first).abs() < 2.0),
        &format!("a row of the long table takes {heights:?} pixels"),
    )?;
    proof.left_nothing().await
}
