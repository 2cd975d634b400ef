//! The snippets, pasted in all the ways that people paste.

use anyhow::Result;
use milestream_e2e::{Gate, Kind, Origin, Rule, Scenario};

use crate::pages;
use crate::proof::{COUNTER, FILE, LOADER, ONCE, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        plain,
        three_forms,
        ten_widgets,
        base_href,
        dataset_of_the_host,
        in_the_head,
        deferred,
        injected_later,
        widget_inserted_later,
        pasted_three_times,
        two_versions,
        rehosted_with_data_base,
        rehosted_without_a_base,
        current_script_null,
        current_script_null_form_1,
        run_from_a_module,
        import_map_in_the_footer,
        sandboxed_frame,
    ]
}

/// Form 1 with the counter.
fn form_1() -> String {
    LOADER.replace("></script>", &format!(" {COUNTER}></script>"))
}

/// Form 3 with the counter.
fn form_3(id: &str) -> String {
    format!(r#"<mile-stream id="{id}" {}><p>Fallback</p></mile-stream>"#, COUNTER.replace("data-", ""))
}

async fn plain(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("<p>Before</p>{}<p>After</p>{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

async fn three_forms(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("<div id=\"one\">{}</div>{}{}", form_1(), form_2("two"), form_3("three"))).await?;
    for selector in ["#one mile-stream", "#two", "#three"] {
        proof.sees_counter(selector).await?;
    }
    proof.holds("document.querySelector('#one').children.length === 2").await?;
    proof.holds("!document.querySelector('#two').hasAttribute('style')").await?;
    proof.clean(&ONCE).await
}

async fn ten_widgets(proof: &Proof<'_>) -> Result<()> {
    let all: String =
        (0..10).map(|n| form_2(&format!("w{n}")).replace("100M", if n % 2 == 0 { "100M" } else { "1M" })).collect();
    proof.visit(&format!("<div style=\"columns:5\">{all}</div>{LOADER}")).await?;
    for n in 0..10 {
        proof.state(&format!("#w{n}"), "ready").await?;
        proof.sees(&format!("#w{n}"), "value", if n % 2 == 0 { "89" } else { "253" }).await?;
    }
    proof.clean(&ONCE).await
}

async fn base_href(proof: &Proof<'_>) -> Result<()> {
    let head = "<base href=\"/some/where/else/\">";
    proof.visit_as(proof.rule(head, &format!("{}{LOADER}", form_2("w")))).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

/// A relative `src` belongs to the document and its `<base>`.
async fn dataset_of_the_host(proof: &Proof<'_>) -> Result<()> {
    proof.stage.site.set_on(Origin::First, "/some/where/numbers.json", Rule::file(FILE));
    let widget = form_2("w").replace("class=", "data-src=\"numbers.json\" class=");
    proof.visit_as(proof.rule("<base href=\"/some/where/\">", &format!("{widget}{LOADER}"))).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&["host", "embed", "glue", "wasm", "1/some/where/numbers.json"]).await
}

async fn in_the_head(proof: &Proof<'_>) -> Result<()> {
    let sync = "<script src=\"https://HOST/embed.js\"></script>";
    proof.visit_as(proof.rule(sync, &(form_2("w") + &form_3("v")))).await?;
    proof.sees_counter("#w").await?;
    proof.sees_counter("#v").await?;
    proof.clean(&ONCE).await
}

async fn deferred(proof: &Proof<'_>) -> Result<()> {
    proof.visit_as(proof.rule(&LOADER.replace("async=\"async\"", "defer"), &form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

async fn injected_later(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&form_2("w")).await?;
    let script =
        "const s = document.createElement('script'); s.src = 'https://HOST/embed.js'; document.body.append(s);";
    proof.act(&proof.fill(script)).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

async fn widget_inserted_later(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("<main></main>{LOADER}")).await?;
    proof.holds("customElements.get('mile-stream')").await?;
    proof.asked_only(&["host", "embed"])?;
    for (id, html) in [("w", form_2("w")), ("v", form_3("v"))] {
        proof
            .act(&format!("document.querySelector('main').insertAdjacentHTML('beforeend', `<div>{html}</div>`);"))
            .await?;
        proof.sees_counter(&format!("#{id}")).await?;
    }
    proof.clean(&ONCE).await
}

async fn pasted_three_times(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("{}{LOADER}{}{LOADER}<div id=\"one\">{}</div>", form_2("w"), form_3("v"), form_1())).await?;
    for selector in ["#w", "#v", "#one mile-stream"] {
        proof.sees_counter(selector).await?;
    }
    proof.holds("document.querySelectorAll('mile-stream').length === 2").await?;
    // Whether one text for three scripts comes once or three times is the browser's choice.
    let scripts = proof.asked().iter().filter(|name| *name == "embed").count();
    proof.check((1..=3).contains(&scripts), "the loader was asked for more often than it stands there")?;
    let requests: Vec<&str> = ["host", "glue", "wasm", "data"].into_iter().chain(vec!["embed"; scripts]).collect();
    proof.clean(&requests).await
}

/// Whichever comes first serves the page; the other one changes nothing.
async fn two_versions(proof: &Proof<'_>) -> Result<()> {
    let older = proof.assets.loader.replace("milestream:error", "milestream:failed");
    proof.check(older != proof.assets.loader, "the other version is the same")?;
    proof.serve("/older/embed.js", Rule::body("text/javascript", older));
    let two = LOADER.replace("async=\"async\"", "defer")
        + &LOADER.replace("async=\"async\"", "defer").replace("HOST/", "HOST/older/");
    proof.visit(&format!("{}{two}{}", form_2("w"), form_1())).await?;
    proof.sees_counter("#w").await?;
    proof.sees_counter("mile-stream").await?;
    let scripts = proof.asked().iter().filter(|name| *name == "embed").count();
    let requests = ["host", "2/older/embed.js", "glue", "wasm", "data"];
    proof.clean(&requests.into_iter().chain(vec!["embed"; scripts]).collect::<Vec<_>>()).await
}

/// An optimiser has copied the loader to a place of its own, under another name.
async fn rehosted_with_data_base(proof: &Proof<'_>) -> Result<()> {
    proof.stage.site.set("/cache/a1b2.js", Rule::file("/embed.js"));
    let script = "<script async src=\"/cache/a1b2.js\" data-base=\"https://HOST/embed.js\"></script>";
    proof.visit(&format!("{}{script}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&["host", "1/cache/a1b2.js", "glue", "wasm", "data"]).await
}

/// The same without a word about the base: the fallback stays, and the console says what to do.
async fn rehosted_without_a_base(proof: &Proof<'_>) -> Result<()> {
    proof.stage.site.set("/cache/a1b2.js", Rule::file("/embed.js"));
    proof.visit(&format!("{}<script async src=\"/cache/a1b2.js\"></script>", form_2("w"))).await?;
    proof.state("#w", "error").await?;
    proof.sees_fallback("#w").await?;
    proof.sees("#w", "error", "could not be loaded").await?;
    proof.sees_no("#w", "retry").await?;
    proof.check_console(&[("error", "[milestream] data-base is missing")]).await?;
    proof.asked_only(&["host", "1/cache/a1b2.js"])?;
    proof.left_nothing().await
}

/// Runs the loader's text, which the script of its name did not: that one is of an unknown type.
const REWRITTEN: &str = "<script>
    fetch('https://HOST/embed.js').then((response) => response.text()).then((text) => {
      const run = document.createElement('script');
      run.textContent = text.replace('document.currentScript', 'null');
      document.head.append(run);
      run.remove();
    });</script>";

async fn current_script_null(proof: &Proof<'_>) -> Result<()> {
    let inert = LOADER.replace("<script", "<script type=\"text/delayed\"");
    proof.check(proof.assets.loader.contains("document.currentScript"), "the loader asks for no script")?;
    proof.visit(&format!("{}{inert}{REWRITTEN}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

async fn current_script_null_form_1(proof: &Proof<'_>) -> Result<()> {
    let inert = form_1().replace("<script", "<script type=\"text/delayed\"");
    proof.visit(&format!("<div id=\"one\">{inert}</div><div id=\"two\">{inert}</div>{REWRITTEN}")).await?;
    proof.sees_counter("#one mile-stream").await?;
    proof.sees_counter("#two mile-stream").await?;
    proof.clean(&ONCE).await
}

/// A module has no current script; the stack tells where its text came from.
async fn run_from_a_module(proof: &Proof<'_>) -> Result<()> {
    let script = "<script type=\"module\">import('https://HOST/embed.js')</script>";
    proof.visit(&format!("{}{script}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.clean(&ONCE).await
}

/// A module script before the page's import map would make Firefox drop the map.
async fn import_map_in_the_footer(proof: &Proof<'_>) -> Result<()> {
    let gate = Gate::closed();
    proof.stage.site.set("/slow.js", Rule::body("text/javascript", "").behind(&gate));
    proof.stage.site.set("/app.js", Rule::body("text/javascript", "document.body.dataset.app = 'runs';"));
    let footer = "<script src=\"/slow.js\"></script>
        <script type=\"importmap\">{\"imports\": {\"app\": \"/app.js\"}}</script><script type=\"module\">import 'app';</script>";
    // WebKit paints nothing above a script that it waits for, and so calls nothing near.
    let first: &[&str] = match proof.stage.engine {
        Kind::Webkit => &["host", "1/slow.js", "embed"],
        _ => &["host", "1/slow.js", "embed", "wasm", "data"],
    };
    proof.visit_while(&gate, &format!("{}{LOADER}{footer}", form_2("w")), first).await?;
    proof.holds("document.body.dataset.app === 'runs'").await?;
    proof.sees_counter("#w").await?;
    proof.clean(&["host", "embed", "glue", "wasm", "data", "1/slow.js", "1/app.js"]).await
}

/// A page of no origin of its own, as sites for shared snippets make them.
async fn sandboxed_frame(proof: &Proof<'_>) -> Result<()> {
    let listener = "<script>addEventListener('message', ({ data }) => document.body.dataset.heard = data);</script>";
    let inner = format!(
        "{}<script>addEventListener('milestream:ready', () => setInterval(() => parent.postMessage('ready ' +
            document.querySelector('#w').shadowRoot.textContent, '*'), 50));</script>{LOADER}",
        form_2("w")
    );
    proof.stage.site.set("/inner.html", proof.rule("", &inner).unrecorded());
    proof
        .visit(&format!(
            "{listener}<iframe sandbox=\"allow-scripts\" src=\"/inner.html\" width=\"600\" height=\"400\"></iframe>"
        ))
        .await?;
    proof.holds("/ready.*89/s.test(document.body.dataset.heard)").await?;
    proof.asked_only(&["host", "1/inner.html", "embed", "glue", "wasm", "data"])?;
    proof.check_console(&[]).await
}
