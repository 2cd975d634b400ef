//! Where a widget may stand, and when the reader has come near enough for it to start.

use anyhow::Result;
use milestream_e2e::{Kind, Scenario};

use crate::pages;
use crate::proof::{LOADER, ONCE, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![below_the_fold, above_the_viewport, in_closed_details, not_displayed, without_a_box, nested_scroller, eager, eager_in_columns, in_columns except (Kind::Webkit, "never reports what is broken across columns as near: it stays idle with its fallback")]
}

/// Where the widget stays idle and nothing but the loader is asked for, until the reader does something.
async fn waits_until(proof: &Proof<'_>, body: &str, act: &str) -> Result<()> {
    proof.visit(&format!("{body}{LOADER}")).await?;
    is_idle(proof).await?;
    proof.act(act).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

async fn is_idle(proof: &Proof<'_>) -> Result<()> {
    proof.state("#w", "idle").await?;
    // An observer would have fired by then.
    proof.act("return probe.drawn();").await?;
    proof.state("#w", "idle").await?;
    proof.asked_only(&["host", "embed"])
}

async fn below_the_fold(proof: &Proof<'_>) -> Result<()> {
    let body = format!("<div style=\"height: 5000px\">Text</div>{}", form_2("w"));
    waits_until(proof, &body, "document.querySelector('#w').scrollIntoView();").await
}

/// The reader has begun further down: what is above stays as it is, and nothing moves.
async fn above_the_viewport(proof: &Proof<'_>) -> Result<()> {
    let long = "<div style=\"height: 5000px\">Text</div>";
    let body = format!("{}{long}<p id=\"here\">Here</p>{long}", form_2("w"));
    let script = "<script>document.querySelector('#here').scrollIntoView(); document.start = scrollY;
        const loader = document.createElement('script'); loader.src = 'https://HOST/embed.js'; document.body.append(loader);
        </script>";
    proof.visit(&format!("{body}{script}")).await?;
    is_idle(proof).await?;
    proof.holds("scrollY === document.start && scrollY > 4000 && Math.abs(document.querySelector('#here').getBoundingClientRect().top) < 1").await?;
    proof.act("scrollTo(0, 0);").await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

async fn in_closed_details(proof: &Proof<'_>) -> Result<()> {
    let body = format!("<details><summary>More</summary>{}</details>", form_2("w"));
    waits_until(proof, &body, "document.querySelector('details').open = true;").await
}

async fn not_displayed(proof: &Proof<'_>) -> Result<()> {
    let body = format!("<div id=\"tab\" style=\"display: none\">{}</div>", form_2("w"));
    waits_until(proof, &body, "document.querySelector('#tab').style.display = '';").await
}

/// An element without a box, in another without one, far down.
async fn without_a_box(proof: &Proof<'_>) -> Result<()> {
    let bare = form_2("w").replace("class=", "style=\"display: contents\" class=");
    let body = format!(
        "<div style=\"height: 5000px\">Text</div><section id=\"box\"><div style=\"display: contents\">{bare}</div><p>x</p></section>"
    );
    waits_until(proof, &body, "document.querySelector('#box').scrollIntoView();").await
}

async fn nested_scroller(proof: &Proof<'_>) -> Result<()> {
    let body = format!(
        "<div id=\"scroller\" style=\"height: 300px; overflow: auto\"><div style=\"height: 5000px\">Text</div>{}</div>",
        form_2("w")
    );
    waits_until(proof, &body, "document.querySelector('#scroller').scrollTop = 4800;").await
}

async fn eager(proof: &Proof<'_>) -> Result<()> {
    let widget = form_2("w").replace("class=", "data-loading=\"eager\" class=");
    proof.visit(&format!("<div style=\"height: 5000px\">Text</div>{widget}{LOADER}")).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

async fn in_columns(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("<main style=\"columns: 5\">{}</main>{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

/// One widget alone is broken across the columns; it is shown if it is eager.
async fn eager_in_columns(proof: &Proof<'_>) -> Result<()> {
    let widget = form_2("w").replace("class=", "data-loading=\"eager\" class=");
    proof.visit(&format!("<main style=\"columns: 5\">{widget}</main>{LOADER}")).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}
