//! Scripts that consent managers and optimisers hold back, rewrite, inline or make modules of.

use anyhow::Result;
use milestream_e2e::{Origin, Rule, Scenario};

use crate::pages;
use crate::proof::{COUNTER, LOADER, ONCE, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        activated_in_place,
        activated_as_a_copy,
        activated_form_1,
        activated_from_a_copy_of_another_name,
        rewritten_as_a_module,
        rewritten_as_a_module_with_options,
        inlined_with_its_base,
        inlined_without_its_base,
        combined_with_another_vendor,
        evaluated_by_another_vendor,
        other_vendor_with_options_and_no_base,
        run_as_the_text_of_another_script,
        page_that_never_says_it_has_ended,
    ]
}

/// The loader's script as consent managers have people write it: of an unknown type, its address beside.
fn held_back(name: &str, options: &str) -> String {
    format!(
        "<script type=\"text/plain\" {name}=\"https://HOST/embed.js\" data-category=\"marketing\" data-type=\"text/javascript\" data-name=\"milestream\" {options}></script>"
    )
}

const NAMES: [&str; 5] = ["data-src", "data-cmp-src", "data-rocket-src", "data-lazy-src", "data-suppressedsrc"];

/// Puts scripts that run in place of those that do not; `keeps` says what becomes of their attributes.
fn activate(keeps: &str) -> String {
    format!(
        "for (const old of document.querySelectorAll('script[type=\"text/plain\"]')) {{
            const script = document.createElement('script');
            for (const {{ name, value }} of old.attributes) {{
              if (name === 'type') continue;
              if (/src$/.test(name)) script.src = value;
              if ({keeps}) script.setAttribute(name, value);
            }}
            old.replaceWith(script);
          }}"
    )
}

/// One widget, not two, and the numbers of the bundled dataset.
async fn is_one(proof: &Proof<'_>, selector: &str, elements: usize) -> Result<()> {
    proof.sees_counter(selector).await?;
    proof.holds(&format!("document.querySelectorAll('mile-stream').length === {elements}")).await?;
    proof.clean(&ONCE).await
}

async fn activated_in_place(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("{}{}", form_2("w"), held_back("data-src", ""))).await?;
    proof.act("const old = document.querySelector('script[type=\"text/plain\"]'); old.src = old.dataset.src; old.type = 'text/javascript'; old.replaceWith(old.cloneNode());").await?;
    // A clone of a script that has not run runs where it is put.
    is_one(proof, "#w", 0).await
}

async fn activated_as_a_copy(proof: &Proof<'_>) -> Result<()> {
    let mut asked = Vec::new();
    for name in NAMES {
        for keeps in ["true", "name.startsWith('data-')", "!/src$/.test(name)"] {
            proof.visit(&format!("{}{}", form_2("w"), held_back(name, ""))).await?;
            proof.act(&activate(keeps)).await?;
            proof.sees_counter("#w").await?;
            proof.holds("!document.querySelector('mile-stream')").await?;
            asked.extend(ONCE);
        }
    }
    proof.asked_only(&asked)?;
    proof.left_nothing().await
}

async fn activated_form_1(proof: &Proof<'_>) -> Result<()> {
    let mut asked = Vec::new();
    // However the address is written, it is that of a script and no dataset's.
    for (written, at) in
        [("https://HOST/embed.js", "embed"), ("https://HOST/embed.js#2.0", "embed"), ("copy.js", "1/copy.js")]
    {
        proof.stage.site.set("/copy.js", Rule::file("/embed.js"));
        let script = held_back("data-src", COUNTER).replace("https://HOST/embed.js", written);
        let script = script.replace("<script", "<script data-base=\"https://HOST/embed.js\"");
        proof.visit(&format!("<div id=\"one\">{script}</div>")).await?;
        proof.act(&activate("true")).await?;
        proof.holds("!document.querySelector('mile-stream')?.hasAttribute('src')").await?;
        proof.sees_counter("#one mile-stream").await?;
        proof.holds("document.querySelectorAll('mile-stream').length === 1").await?;
        asked.extend(["host", at, "glue", "wasm", "data"]);
    }
    proof.asked_only(&asked)?;
    proof.left_nothing().await
}

async fn activated_from_a_copy_of_another_name(proof: &Proof<'_>) -> Result<()> {
    proof.stage.site.set("/cache/a1b2.js", Rule::file("/embed.js"));
    let script = held_back("data-src", "data-base=\"https://HOST/embed.js\"")
        .replace("data-src=\"https://HOST/embed.js\"", "data-src=\"/cache/a1b2.js?ver=1\"");
    proof.visit(&format!("{}{script}", form_2("w"))).await?;
    proof.act(&activate("true")).await?;
    proof.sees_counter("#w").await?;
    proof.holds("!document.querySelector('mile-stream')").await?;
    proof.clean(&["host", "1/cache/a1b2.js?ver=1", "glue", "wasm", "data"]).await
}

async fn rewritten_as_a_module(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("{}{}", form_2("w"), LOADER.replace("async=\"async\"", "type=\"module\""))).await?;
    is_one(proof, "#w", 0).await
}

/// Beside another vendor's script of the same name, with options that look like ours, on a page that has stacks in a form of its own.
async fn rewritten_as_a_module_with_options(proof: &Proof<'_>) -> Result<()> {
    proof.stage.site.set_on(Origin::Third, "/embed.js", Rule::body("text/javascript", ""));
    let vendor = format!(
        "<script src=\"{}\" data-src=\"/video.mp4\"></script>",
        proof.stage.site.url_on(Origin::Third, "/embed.js")
    );
    let module = LOADER.replace("async=\"async\"", &format!("type=\"module\" {COUNTER}"));
    let stacks = "<script>Error.prepareStackTrace = (error, frames) => frames;</script>";
    proof.visit(&format!("{stacks}{vendor}<div id=\"one\">{module}</div>")).await?;
    proof.sees_counter("#one mile-stream").await?;
    proof.holds("document.querySelectorAll('mile-stream').length === 1").await?;
    proof.clean(&[&ONCE[..], &["3/embed.js"]].concat()).await
}

async fn inlined_with_its_base(proof: &Proof<'_>) -> Result<()> {
    let text = proof.fill(&proof.assets.loader.replace("</script", "<\\/script"));
    let script = format!("<div id=\"one\"><script data-base=\"https://HOST/embed.js\" {COUNTER}>{text}</script></div>");
    proof.visit(&format!("{}{script}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.sees_counter("#one mile-stream").await?;
    proof.clean(&["host", "glue", "wasm", "data"]).await
}

/// Nothing tells where the files are: the fallback stays, and the console says what to do.
async fn inlined_without_its_base(proof: &Proof<'_>) -> Result<()> {
    let text = proof.assets.loader.replace("</script", "<\\/script");
    proof.visit(&format!("{}<script type=\"module\">{text}</script>", form_2("w"))).await?;
    proof.state("#w", "error").await?;
    proof.sees_fallback("#w").await?;
    proof.check_console(&[("error", "[milestream] data-base is missing")]).await?;
    proof.asked_only(&["host"])?;
    proof.left_nothing().await
}

/// One file of all scripts: its name tells nothing, `data-base` does.
async fn combined_with_another_vendor(proof: &Proof<'_>) -> Result<()> {
    let both = format!("document.vendor = true;\n{}\ndocument.last = true;", proof.assets.loader);
    proof.stage.site.set("/all.js", Rule::body("text/javascript", both));
    let script = "<script defer src=\"/all.js\" data-base=\"https://HOST/embed.js\"></script>";
    proof.visit(&format!("{}{script}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.holds("document.vendor && document.last").await?;
    proof.clean(&["host", "1/all.js", "glue", "wasm", "data"]).await
}

/// Our text, run by a script of another vendor that has our name, while ours stands beside, held back.
async fn evaluated_by_another_vendor(proof: &Proof<'_>) -> Result<()> {
    let text = serde_json::to_string(&proof.assets.loader)?;
    let vendor = proof.stage.site.url_on(Origin::Third, "/embed.js");
    let run = format!(
        "(() => {{ const run = document.createElement('script'); run.textContent = {text}.replace('document.currentScript', 'null'); document.head.append(run); }})();"
    );
    proof.stage.site.set_on(Origin::Third, "/embed.js", Rule::body("text/javascript", run));
    let inert = LOADER.replace("<script", "<script type=\"text/delayed\"");
    proof.visit(&format!("{}{inert}<script src=\"{vendor}\"></script>", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.left_nothing().await
}

/// Nothing tells whose text runs, and the script that stands first has options of its own: a widget is where our files are.
async fn other_vendor_with_options_and_no_base(proof: &Proof<'_>) -> Result<()> {
    proof.stage.site.set_on(Origin::Third, "/embed.js", Rule::body("text/javascript", "document.vendor = true;"));
    for path in [&proof.assets.glue, &proof.assets.wasm] {
        proof.stage.site.set_on(Origin::Third, path, Rule::failure(404));
    }
    let vendor = format!(
        "<script src=\"{}\" data-view=\"player\" data-artist=\"somebody\"></script>",
        proof.stage.site.url_on(Origin::Third, "/embed.js")
    );
    let inert = LOADER.replace("<script", &format!("<script type=\"text/delayed\" {COUNTER}"));
    let run = "<script>fetch('https://HOST/embed.js').then((r) => r.text()).then((text) => {
        const run = document.createElement('script'); run.textContent = text.replace('document.currentScript', 'null');
        document.head.append(run); run.remove(); });</script>";
    for (before, after) in [(vendor.as_str(), ""), ("", vendor.as_str())] {
        proof.visit(&format!("{before}<div id=\"one\">{inert}</div>{after}{run}")).await?;
        proof.sees_counter("#one mile-stream").await?;
        proof.holds("document.vendor && document.querySelectorAll('mile-stream').length === 1").await?;
    }
    proof.left_nothing().await
}

/// As jQuery runs a script that is put into the page: its text in a script without a word, while ours stands beside.
async fn run_as_the_text_of_another_script(proof: &Proof<'_>) -> Result<()> {
    let text = serde_json::to_string(&proof.assets.loader.replace("</script", "<\\/script"))?;
    let ours = LOADER.replace("<script", &format!("<script type=\"false/\" {COUNTER}"));
    let run = format!(
        "<script>const run = document.createElement('script'); run.text = {text}; document.head.append(run); run.remove();</script>"
    );
    proof.visit(&format!("<div id=\"one\">{ours}</div>{run}")).await?;
    proof.sees_counter("#one mile-stream").await?;
    proof.holds("document.querySelectorAll('mile-stream').length === 1").await?;
    proof.clean(&["host", "glue", "wasm", "data"]).await
}

/// As optimisers pretend it, who tell it to the document alone or to nobody.
async fn page_that_never_says_it_has_ended(proof: &Proof<'_>) -> Result<()> {
    let pretend = "<script>document.now = 'loading'; Object.defineProperty(document, 'readyState', { configurable: true, get: () => document.now });</script>";
    proof.visit_as(proof.rule(pretend, &format!("{}{LOADER}", form_2("w")))).await?;
    proof.state("#w", "loading").await?;
    proof.act("document.now = 'interactive';").await?;
    proof.sees_counter("#w").await?;
    proof.left_nothing().await
}
