//! Every option is a property too, which reflects its attribute: in frameworks, which set one where there is one.

use anyhow::Result;
use milestream_e2e::Scenario;
use serde_json::{Map, Value, json};

use crate::pages;
use crate::proof::{FILE, LOADER, Proof};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        set_by_react,
        set_by_preact,
        set_by_vue,
        set_by_hand_before_the_class,
        set_by_hand_after_the_class,
        reload_is_a_method_of_both,
    ]
}

/// Options as properties, with two values each that are understood.
fn options() -> Vec<(&'static str, &'static str, Value, Value)> {
    vec![
        ("view", "view", json!("leaderboard"), json!("counter")),
        ("src", "src", json!("/1.json"), json!("/2.json")),
        ("artist", "artist", json!("bts"), json!("jung-kook")),
        ("track", "track", json!("dynamite"), json!("butter")),
        ("metric", "metric", json!("streams"), json!("songs")),
        ("credit", "credit", json!("all"), json!("lead")),
        ("threshold", "threshold", json!("100M"), json!(1_000_000)),
        ("goal", "goal", json!(100), json!("1K")),
        ("deadline", "deadline", json!("2027-06-13"), json!("2028")),
        ("by", "by", json!("tracks"), json!("artists")),
        ("sort", "sort", json!("title"), json!("missing")),
        ("whose", "whose", json!("both"), json!("group")),
        ("versions", "versions", json!("each"), json!("together")),
        ("rows", "rows", json!("dense"), json!("calm")),
        ("search", "search", json!("a"), json!("e")),
        ("with", "with", json!("bts"), json!("jung-kook")),
        ("version", "version", json!("remix"), json!("live")),
        ("language", "language", json!("ko"), json!("en")),
        ("past", "past", json!("1M"), json!(2_000_000)),
        ("limit", "limit", json!(3), json!(4)),
        ("asOf", "as-of", json!("2022-04-14"), json!("2023")),
        ("theme", "theme", json!("dark"), json!("light")),
        ("accent", "accent", json!("red"), json!("#123456")),
        ("lang", "lang", json!("ko"), json!("de")),
        ("headingLevel", "heading-level", json!(3), json!(4)),
        ("motion", "motion", json!("none"), json!("auto")),
        ("refresh", "refresh", json!("30s"), json!("15m")),
        ("loading", "loading", json!("eager"), json!("lazy")),
    ]
}

fn first() -> Map<String, Value> {
    options().into_iter().map(|(key, _, value, _)| (key.to_owned(), value)).collect()
}

fn second() -> Map<String, Value> {
    options().into_iter().map(|(key, _, _, value)| (key.to_owned(), value)).collect()
}

fn nothing() -> Map<String, Value> {
    options().into_iter().map(|(key, ..)| (key.to_owned(), Value::Null)).collect()
}

/// The element as a page finds it; it stands where nothing else names it.
const ELEMENT: &str = "document.querySelector('mile-stream')";

fn serve(proof: &Proof<'_>) {
    for path in ["/1.json", "/2.json"] {
        proof.stage.site.set(path, milestream_e2e::Rule::file(FILE));
    }
}

/// Waits until every option is a property with this value and this type, and the widget has understood it.
async fn has(proof: &Proof<'_>, wanted: &Map<String, Value>) -> Result<()> {
    for (key, attribute, ..) in options() {
        let value = &wanted[key];
        // An address is one of the document; a count in digits is a number, whatever it was set as.
        let understood = match (key, value) {
            ("src", Value::String(path)) => format!("new URL('{path}', document.baseURI).href"),
            ("loading", _) => "undefined".to_owned(),
            (_, Value::String(text)) => json!(text).to_string(),
            (_, other) => json!(other.to_string()).to_string(),
        };
        proof
            .holds(&format!(
                "((e) => e['{key}'] === {value} && e.getAttribute('{attribute}') === String({value}) || e.getAttribute('{attribute}') === null && e.getAttribute('{}') === String({value}) && e['{key}'] === {value})({ELEMENT})",
                attribute.replace('-', "")
            ))
            .await?;
        proof
            .holds(&format!("customElements.get('mile-stream').of({ELEMENT}).options['{attribute}'] === {understood}"))
            .await?;
    }
    proof.holds(&format!("typeof {ELEMENT}.reload === 'function' && typeof {ELEMENT}.refresh === 'string'")).await
}

async fn draw(proof: &Proof<'_>, options: &Map<String, Value>) -> Result<()> {
    let detail = Value::Object(options.clone());
    proof.act(&format!("document.dispatchEvent(new CustomEvent('draw', {{ detail: {detail} }}));")).await
}

/// Drawn before there is a loader, changed after it is there, taken away; then drawn anew where the class is known.
async fn set_by(proof: &Proof<'_>, name: &str) -> Result<()> {
    serve(proof);
    proof.serve_app(&format!("options-{name}.js"), "text/javascript")?;
    proof.visit(&format!("<div id=\"root\"></div><script src=\"/options-{name}.js\"></script>")).await?;
    draw(proof, &first()).await?;
    proof.holds(ELEMENT).await?;
    proof
        .act(&proof.fill(
            "const s = document.createElement('script'); s.src = 'https://HOST/embed.js'; document.body.append(s);",
        ))
        .await?;
    proof.state("mile-stream", "ready").await?;
    has(proof, &first()).await?;
    draw(proof, &second()).await?;
    has(proof, &second()).await?;
    draw(proof, &nothing()).await?;
    proof
        .holds(&format!("[...{ELEMENT}.attributes].every(({{ name, value }}) => name === 'id' || value === '')"))
        .await?;
    draw(proof, &first()).await?;
    has(proof, &first()).await
}

async fn set_by_react(proof: &Proof<'_>) -> Result<()> {
    set_by(proof, "react").await
}

async fn set_by_preact(proof: &Proof<'_>) -> Result<()> {
    set_by(proof, "preact").await
}

async fn set_by_vue(proof: &Proof<'_>) -> Result<()> {
    set_by(proof, "vue").await
}

fn assign(options: &Map<String, Value>) -> String {
    format!("Object.assign({ELEMENT}, {});", Value::Object(options.clone()))
}

async fn set_by_hand_before_the_class(proof: &Proof<'_>) -> Result<()> {
    serve(proof);
    let before = format!("<script>{}</script>", assign(&first()));
    proof.visit(&format!("<mile-stream></mile-stream>{before}{LOADER}")).await?;
    proof.state("mile-stream", "ready").await?;
    has(proof, &first()).await?;
    proof.act(&assign(&second())).await?;
    has(proof, &second()).await?;
    // What the loader asks for ahead is what was set.
    proof.check(!proof.asked().iter().any(|name| name == "data"), "the bundled dataset was asked for")
}

async fn set_by_hand_after_the_class(proof: &Proof<'_>) -> Result<()> {
    serve(proof);
    proof.visit(LOADER).await?;
    proof.holds("customElements.get('mile-stream')").await?;
    proof
        .act(&format!(
            "const e = Object.assign(document.createElement('mile-stream'), {}); document.body.append(e);",
            Value::Object(first())
        ))
        .await?;
    proof.state("mile-stream", "ready").await?;
    has(proof, &first()).await?;
    // Once a widget was shown, properties reflect at once, also where nobody sees the element.
    let state: (String, Value, bool) = proof
        .value("((e) => { e.limit = 5; e.asOf = '2022'; e.search = null; return [e.outerHTML, e.limit, 'headingLevel' in e]; })(document.createElement('mile-stream'))")
        .await?;
    proof.check(
        state == ("<mile-stream limit=\"5\" as-of=\"2022\"></mile-stream>".to_owned(), json!(5), true),
        &format!("{state:?}"),
    )?;
    // Whatever a framework sets, nothing is thrown at it; none is a value, but nothing of it is dropped in silence.
    let odd: Vec<String> = proof
        .value("((e) => [undefined, null, NaN, false, 0, 2.5, {}, Object.create(null), Symbol('x')].map((value) => { e.limit = value; return String(e.getAttribute('limit')); }))(document.createElement('mile-stream'))")
        .await?;
    // No number has 0 as a value, and Vue takes one back by it.
    let wanted = ["null", "null", "null", "null", "null", "2.5", "[object Object]", "object", "Symbol(x)"];
    proof.check(odd == wanted, &format!("{odd:?}"))
}

async fn reload_is_a_method_of_both(proof: &Proof<'_>) -> Result<()> {
    proof
        .visit(&format!("<mile-stream refresh=\"30s\" view=\"counter\"><p>Fallback</p></mile-stream>{LOADER}"))
        .await?;
    proof.state("mile-stream", "ready").await?;
    let asked = || proof.asked().iter().filter(|name| *name == "data").count();
    for call in ["reload()", "constructor.of(document.querySelector('mile-stream')).reload()"] {
        let before = asked();
        milestream_e2e::until("another request for the dataset", async || {
            // What is asked while a request is under way is answered by that one: ask until there is another.
            proof.act(&format!("{ELEMENT}.{call};")).await?;
            let requests = asked();
            Ok(if requests > before {
                milestream_e2e::Look::Is(())
            } else {
                milestream_e2e::Look::Not(requests.to_string())
            })
        })
        .await?;
        proof.count();
    }
    proof.left_nothing().await
}
