//! Who may decide what on a page: each line of docs/security.md that is not proved elsewhere.

use anyhow::Result;
use milestream_e2e::{Origin, Rule, Scenario};

use crate::pages;
use crate::proof::{COUNTER, LOADER, ONCE, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        markup_in_place_of_the_script,
        markup_in_place_of_the_document,
        markup_before_a_script_without_a_base,
        script_with_other_attributes,
        options_that_look_like_code,
        dataset_that_looks_like_code,
        base_of_somebody_else,
    ]
}

const FORM_1: &str = "<script src=\"https://HOST/embed.js\" data-view=\"counter\" data-artist=\"bts\" data-threshold=\"100M\" data-goal=\"100\" data-as-of=\"2022-04-14\" data-onmouseover=\"document.body.dataset.ran = 1\" data-style=\"position: fixed\" data-id=\"taken\" data-class=\"taken\" data-nonce=\"n\" data-slot=\"s\"></script>";

/// Markup as a comment of a blog may have it: an image, a form or a frame that takes the name of something in the document.
fn taking(name: &str, other: &str) -> [String; 3] {
    [
        format!(
            "<img name=\"{name}\" src=\"{other}/embed.js\" data-base=\"{other}/embed.js\" data-view=\"board\" data-src=\"{other}/numbers.json\" data-onmouseover=\"document.body.dataset.ran = 1\" alt=\"\">"
        ),
        format!("<form name=\"{name}\" action=\"{other}/embed.js\" data-base=\"{other}/embed.js\"></form>"),
        format!("<img name=\"{name}\" alt=\"\"><img name=\"{name}\" src=\"{other}/embed.js\" alt=\"\">"),
    ]
}

/// What asks the other place for an image is the page itself.
fn asked_nothing_else(proof: &Proof<'_>) -> Result<()> {
    let asked: Vec<String> =
        proof.asked().into_iter().filter(|name| name.starts_with('3') && !name.ends_with("/embed.js")).collect();
    proof.check(asked.is_empty(), &format!("the other place was asked for {asked:?}"))
}

async fn markup_in_place_of_the_script(proof: &Proof<'_>) -> Result<()> {
    let other = proof.stage.site.url_on(Origin::Third, "");
    proof.stage.site.set_on(Origin::Third, "/embed.js", Rule::body("image/png", ""));
    for markup in taking("currentScript", &other) {
        proof.visit(&format!("{markup}<div id=\"one\">{FORM_1}</div>{}", form_2("w"))).await?;
        proof.sees_counter("#one mile-stream").await?;
        proof.sees_counter("#w").await?;
        proof
            .holds("[...document.querySelector('#one mile-stream').attributes].map((a) => a.name).sort().join() === 'artist,as-of,goal,threshold,view'")
            .await?;
        proof.holds("document.querySelectorAll('mile-stream').length === 1 && !document.body.dataset.ran").await?;
    }
    asked_nothing_else(proof)?;
    proof.left_nothing().await
}

/// Such markup may stop the widget, as it stops much else; it never leads it to another place.
async fn markup_in_place_of_the_document(proof: &Proof<'_>) -> Result<()> {
    let other = proof.stage.site.url_on(Origin::Third, "");
    proof.stage.site.set_on(Origin::Third, "/embed.js", Rule::body("image/png", ""));
    for name in
        ["scripts", "head", "body", "baseURI", "documentElement", "readyState", "createElement", "querySelector"]
    {
        for markup in taking(name, &other).into_iter().take(2) {
            proof.visit(&format!("{markup}{}{LOADER}", form_2("w"))).await?;
            proof.holds("document.querySelector === undefined || Document.prototype.querySelectorAll.call(document, 'p').length").await?;
        }
        asked_nothing_else(proof)?;
    }
    Ok(())
}

/// Another vendor's script of the same name stands first, and nothing tells whose text runs: our hashes do.
async fn markup_before_a_script_without_a_base(proof: &Proof<'_>) -> Result<()> {
    let other = proof.stage.site.url_on(Origin::Third, "");
    proof.stage.site.set_on(Origin::Third, "/embed.js", Rule::body("text/javascript", "document.vendor = true;"));
    proof.stage.site.set_on(Origin::Third, &proof.assets.data, Rule::body("application/json", "{\"schema\": 1}"));
    // The proof's own server would have our files there, too.
    for path in [&proof.assets.glue, &proof.assets.wasm] {
        proof.stage.site.set_on(Origin::Third, path, Rule::failure(404));
    }
    let vendor = format!("<script src=\"{other}/embed.js\"></script>");
    let inert = LOADER.replace("<script", "<script type=\"text/delayed\"");
    let run = "<script>fetch('https://HOST/embed.js').then((r) => r.text()).then((text) => {
        const run = document.createElement('script'); run.textContent = text.replace('document.currentScript', 'null');
        document.head.append(run); run.remove(); });</script>";
    proof.visit(&format!("{vendor}{}{inert}{run}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.holds("document.vendor").await?;
    proof.left_nothing().await
}

/// Of what stands on a script, only options come onto the element, whatever else is named like them.
async fn script_with_other_attributes(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("<div id=\"one\">{FORM_1}</div>")).await?;
    proof.sees_counter("#one mile-stream").await?;
    proof
        .act("document.querySelector('mile-stream').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));")
        .await?;
    proof.holds("!document.body.dataset.ran && !document.querySelector('#taken, .taken, mile-stream[style]')").await?;
    proof.clean(&ONCE).await
}

/// Options are words: none becomes markup, style or an address that is opened.
async fn options_that_look_like_code(proof: &Proof<'_>) -> Result<()> {
    let other = proof.stage.site.url_on(Origin::Third, "/picture.png");
    let odd = form_2("w").replace(
        "class=",
        &format!(
            "data-accent=\"red; background: url({other})\" data-theme=\"&lt;img src=x onerror=document.body.dataset.ran=1&gt;\"
            data-search=\"&lt;img src=x onerror=document.body.dataset.ran=1&gt;\" data-lang=\"&lt;b&gt;\" class="
        ),
    );
    proof.visit(&format!("{odd}{LOADER}")).await?;
    proof.sees_counter("#w").await?;
    proof.holds("!document.body.dataset.ran && !document.querySelector('#w').shadowRoot.querySelector('img, script, style')").await?;
    proof.asked_only(&ONCE)?;
    proof.left_nothing().await
}

/// A dataset's host decides what the numbers say, and nothing else.
async fn dataset_that_looks_like_code(proof: &Proof<'_>) -> Result<()> {
    let text = "<img src=x onerror=document.body.dataset.ran=1>";
    let odd = serde_json::json!({
        "schema": 1,
        "title": text,
        "service": { "name": text, "unit": "streams" },
        "sources": { "s": { "publisher": text, "title": text, "url": "javascript:document.body.dataset.ran=1" },
                     "t": { "publisher": "Good", "url": "https://example.org/" } },
        "artists": [{ "id": "a", "name": text }],
        "tracks": [{ "id": "x", "title": text, "artists": ["a"], "counts": [
            { "as_of": "2024-01-01", "value": 1_500_000_000_u64, "source": "t" },
            { "as_of": "2024-02-01", "value": 1_600_000_000_u64, "source": "s" }] }]
    });
    proof.stage.site.set_on(Origin::Third, "/odd.json", Rule::body("application/json", odd.to_string()));
    let src = proof.stage.site.url_on(Origin::Third, "/odd.json");
    let widget =
        format!("<div id=\"w\" class=\"milestream\" data-view=\"board\" data-src=\"{src}\"><p>Fallback</p></div>");
    proof.visit(&format!("{widget}{LOADER}")).await?;
    proof.state("#w", "ready").await?;
    proof.act("document.querySelector('#w').dataset.view = 'leaderboard';").await?;
    // The board has the same words, and what is pressed there goes with it.
    proof.sees_no("#w", "tab").await?;
    proof.sees("#w", "title", "<img").await?;
    proof.click("#w", "source").await?;
    proof.holds("probe.parts(probe.root('#w'), 'panel').length").await?;
    proof
        .holds("(({ shadowRoot }) => !document.body.dataset.ran && !shadowRoot.querySelector('img, script')
            && [...shadowRoot.querySelectorAll('a')].every((a) => /^https?:$/.test(a.protocol)))(document.querySelector('#w'))")
        .await
}

/// A base that does not have our files: nothing of it runs, and what its dataset says is not shown.
async fn base_of_somebody_else(proof: &Proof<'_>) -> Result<()> {
    let other = proof.stage.site.url_on(Origin::Third, "/embed.js");
    proof.stage.site.set_on(
        Origin::Third,
        &proof.assets.glue,
        Rule::body("text/javascript", "document.body.dataset.ran = 1;"),
    );
    proof.stage.site.set_on(
        Origin::Third,
        &proof.assets.wasm,
        Rule::body("application/wasm", b"\0asm\x01\0\0\0".to_vec()),
    );
    let script = format!("<script src=\"https://HOST/embed.js\" data-base=\"{other}\"></script>");
    proof.visit(&format!("<div id=\"w\" class=\"milestream\" {COUNTER}><p>Fallback</p></div>{script}")).await?;
    proof.state("#w", "error").await?;
    proof.sees_fallback("#w").await?;
    proof.holds("!document.body.dataset.ran").await
}
