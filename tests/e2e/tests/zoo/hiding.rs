//! The host's word about its own element: whether it is seen, how large it is, what box it makes.

use anyhow::Result;
use milestream_e2e::Scenario;

use crate::pages;
use crate::proof::{COUNTER, LOADER, ONCE, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        hidden_by_the_host,
        hidden_while_a_source_is_open,
        hidden_before_it_is_ready,
        sized_by_the_host,
        boxes_of_the_host,
        found_in_the_page,
        popover_of_the_host,
        no_box_at_the_top_of_a_shadow_root,
    ]
}

/// Each way to hide an element `e`, and the way back.
const WAYS: [(&str, &str); 9] = [
    ("e.style.display = 'none'", "e.style.display = ''"),
    ("e.style.display = 'none'", "e.style.display = 'block'"),
    ("e.style.setProperty('display', 'none', 'important')", "e.style.removeProperty('display')"),
    ("e.classList.add('gone')", "e.classList.remove('gone')"),
    ("e.classList.add('gone-for-sure')", "e.classList.remove('gone-for-sure')"),
    ("e.hidden = true", "e.hidden = false"),
    ("e.style.visibility = 'hidden'", "e.style.visibility = ''"),
    ("e.parentElement.style.visibility = 'hidden'", "e.parentElement.style.visibility = ''"),
    ("document.body.classList.add('closed')", "document.body.classList.remove('closed')"),
];
const STYLE: &str = "<style>.gone { display: none } .gone-for-sure { display: none !important } .closed main > * { display: none }</style>";

fn form_3() -> String {
    format!("<mile-stream id=\"v\" {}><p>Fallback</p></mile-stream>", COUNTER.replace("data-", ""))
}

async fn hidden_by_the_host(proof: &Proof<'_>) -> Result<()> {
    proof.visit_as(proof.rule(STYLE, &format!("<main>{}{}</main>{LOADER}", form_2("w"), form_3()))).await?;
    for selector in ["#w", "#v"] {
        proof.sees_counter(selector).await?;
        for (hide, show) in WAYS {
            let element = format!("const e = document.querySelector('{selector}');");
            proof.act(&format!("{element} {hide};")).await?;
            proof.sees_no(selector, "value").await?;
            proof.act(&format!("{element} {show};")).await?;
            proof.sees_counter(selector).await?;
        }
    }
    proof.clean(&ONCE).await
}

/// An open source lies over the page, which waits for it: where the host takes the widget away, the page is free again.
async fn hidden_while_a_source_is_open(proof: &Proof<'_>) -> Result<()> {
    let body = format!("<button id=\"own\">Own</button><main>{}</main>{LOADER}", form_2("w"));
    proof.visit_as(proof.rule(STYLE, &body)).await?;
    proof.sees_counter("#w").await?;
    proof
        .act("document.querySelector('#own').onclick = () => { document.presses = (document.presses ?? 0) + 1; };")
        .await?;
    for (place, (hide, show)) in WAYS.into_iter().enumerate() {
        let element = "const e = document.querySelector('#w');";
        proof.click("#w", "source").await?;
        proof.sees("#w", "panel", "").await?;
        // What is hidden before it was drawn has no animation that could tell.
        proof
            .act("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));")
            .await?;
        proof.act(&format!("{element} {hide};")).await?;
        if hide.contains("visibility") {
            // It is still there to be closed.
            proof.click("#w", "close").await?;
        }
        proof.holds("!probe.root('#w').querySelector('dialog')").await.map_err(|error| error.context(hide))?;
        proof.stage.page.click("#own").await?;
        proof.holds(&format!("document.presses === {}", place + 1)).await?;
        proof.act(&format!("{element} {show};")).await?;
        proof.sees_counter("#w").await?;
    }
    proof.clean(&ONCE).await
}

/// Hidden elements wait as everything else that is not seen, and nothing is asked for.
async fn hidden_before_it_is_ready(proof: &Proof<'_>) -> Result<()> {
    let hidden = form_2("w").replace("class=\"", "class=\"gone ");
    proof.visit_as(proof.rule(STYLE, &format!("{hidden}{LOADER}"))).await?;
    proof.state("#w", "idle").await?;
    proof
        .act("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));")
        .await?;
    proof.asked_only(&["host", "embed"])?;
    proof.act("document.querySelector('#w').classList.remove('gone');").await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

async fn sized_by_the_host(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("<main style=\"width: 900px\">{}</main>{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    let within = "document.querySelector('#w').shadowRoot.querySelector('.widget').getBoundingClientRect().width";
    for (style, element, inside) in [
        ("width: 300px", 300.0, 300.0),
        ("max-width: 20em; font-size: 20px", 400.0, 400.0),
        ("width: 400px; padding: 0 50px; box-sizing: border-box", 400.0, 300.0),
        ("width: 50%", 450.0, 450.0),
        ("", 900.0, 900.0),
    ] {
        proof.act(&format!("document.querySelector('#w').style.cssText = '{style}';")).await?;
        proof.holds(&format!("document.querySelector('#w').getBoundingClientRect().width === {element}")).await?;
        proof.holds(&format!("{within} === {inside}")).await?;
    }
    proof.act("document.querySelector('#w').style.cssText = 'height: 50px; overflow: hidden';").await?;
    proof.holds("document.querySelector('#w').getBoundingClientRect().height === 50").await?;
    proof.clean(&ONCE).await
}

/// Whatever box the host makes of its element, the widget has the room in it.
async fn boxes_of_the_host(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("<main style=\"width: 900px\">{}</main>{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    for display in ["block", "flow-root", "flex", "grid", "inline", "contents", "list-item", "table", "inline-block"] {
        proof.act(&format!("document.querySelector('#w').style.display = '{display}';")).await?;
        proof.holds(&format!("getComputedStyle(document.querySelector('#w')).display === '{display}'")).await?;
        proof.sees_counter("#w").await?;
        // What asks its content for its width has that of the narrowest sidebar.
        let least = if ["table", "inline-block"].contains(&display) { 220 } else { 850 };
        proof
            .holds(&format!(
                "document.querySelector('#w').shadowRoot.querySelector('.widget').getBoundingClientRect().width >= {least}"
            ))
            .await?;
    }
    proof.clean(&ONCE).await
}

/// `hidden="until-found"` is the browser's to end.
async fn found_in_the_page(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.act("document.querySelector('#w').setAttribute('hidden', 'until-found');").await?;
    // Engines that do not know it hide the element as by any other value.
    proof
        .holds("'onbeforematch' in document ? getComputedStyle(document.querySelector('#w')).display === 'block' && !probe.parts(probe.root('#w'), 'value').length : true")
        .await?;
    proof.act("document.querySelector('#w').removeAttribute('hidden');").await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

/// A popover is the browser's to hide, whatever the host has not said about it.
async fn popover_of_the_host(proof: &Proof<'_>) -> Result<()> {
    let popover = |widget: String| widget.replace(" id=", " popover=\"manual\" id=");
    proof.visit(&format!("{}{}{LOADER}", popover(form_2("w")), popover(form_3()))).await?;
    for selector in ["#w", "#v"] {
        proof.state(selector, "idle").await?;
        for round in 0..2 {
            proof.act(&format!("document.querySelector('{selector}').showPopover();")).await?;
            proof.sees_counter(selector).await.map_err(|error| error.context(format!("round {round}")))?;
            proof.act(&format!("document.querySelector('{selector}').hidePopover();")).await?;
            proof.sees_no(selector, "value").await?;
        }
    }
    proof.clean(&ONCE).await
}

/// An element without a box is near when the box around it is, also across the edge of a shadow root.
async fn no_box_at_the_top_of_a_shadow_root(proof: &Proof<'_>) -> Result<()> {
    let inner =
        "<style>mile-stream { display: contents }</style><mile-stream view=\"counter\"><p>Fallback</p></mile-stream>";
    proof
        .visit(&format!(
            "<div id=\"card\"></div>{LOADER}<script>document.querySelector('#card').attachShadow({{ mode: 'open' }}).innerHTML = `{inner}`;</script>"
        ))
        .await?;
    proof.holds("document.querySelector('#card').shadowRoot.querySelector('mile-stream').state === 'ready'").await?;
    proof.clean(&ONCE).await
}
