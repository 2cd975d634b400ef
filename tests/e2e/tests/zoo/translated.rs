//! Page translators and extensions change the nodes within a widget: what is shown afterwards is never older than the state.

use anyhow::Result;
use milestream_e2e::{Look, Rule, Scenario, until};

use crate::pages;
use crate::proof::{FILE, LOADER, Proof};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        translated_then_other_options,
        translated_then_newer_data,
        translated_while_the_reader_types,
        translated_with_nothing_to_draw,
        numbers_dates_and_names_are_left_alone,
    ]
}

/// What is done to a text node `t` of the widget, by the translators and extensions that people have.
const WAYS: [(&str, &str); 7] = [
    ("replaced by a font in a font", "const f = font(); f.append(font(`«${t.data}»`)); t.replaceWith(f);"),
    ("moved into a font", "const f = font(); t.before(f); f.append(t); t.data = `«${t.data}»`;"),
    ("changed in place", "t.data = `«${t.data}»`;"),
    ("beside the original", "t.after(font(`«${t.data}»`));"),
    ("original taken out, later", "t.after(font(`«${t.data}»`)); t.remove();"),
    ("split in two", "if (t.data.length > 1) t.splitText(1).before(font('«»'));"),
    (
        "sentences as a whole",
        "const p = t.parentNode; if (p.closest('p, li, h2, th')) p.closest('p, li, h2, th').replaceChildren(font('«»'));",
    ),
];

/// Two equal widgets, the first of which is translated.
fn twins(options: &str) -> String {
    format!(
        "<div id=\"w\" class=\"milestream\" {options}><p>Fallback</p></div><div id=\"v\" class=\"milestream\" {options}><p>Fallback</p></div>{LOADER}"
    )
}

async fn translate(proof: &Proof<'_>, way: &str) -> Result<()> {
    proof
        .act(&format!(
            "const font = (text = '') => {{ const f = document.createElement('font'); f.append(text); return f; }};
            const walker = document.createTreeWalker(document.querySelector('#w').shadowRoot.querySelector('.widget'), NodeFilter.SHOW_TEXT);
            const all = [];
            while (walker.nextNode()) all.push(walker.currentNode);
            for (const t of all) if (t.isConnected && t.data.trim() && !t.parentElement.closest('.roll')) {{ {way} }}"
        ))
        .await?;
    // An observer hears of it before anything else happens.
    proof.holds("document.querySelector('#w').shadowRoot.querySelector('.widget').textContent.includes('«')").await
}

/// Waits until the widget that was translated says what the other one says.
async fn says_the_same(proof: &Proof<'_>, way: &str) -> Result<()> {
    until(&format!("the same words after texts were {way}"), async || {
        let [one, other]: [String; 2] = proof
            .value("['#w', '#v'].map((s) => document.querySelector(s).shadowRoot.querySelector('.widget').textContent)")
            .await?;
        Ok(if one == other { Look::Is(()) } else { Look::Not(format!("{one:?}, not {other:?}")) })
    })
    .await?;
    proof.count();
    proof.holds("!document.querySelector('#w').shadowRoot.querySelector('font')").await
}

/// Waits until both say something else than before.
async fn both(proof: &Proof<'_>, act: &str) -> Result<()> {
    proof
        .act(&format!(
            "document.before = document.querySelector('#v').shadowRoot.querySelector('.widget').textContent;
            for (const e of document.querySelectorAll('.milestream')) {{ {act} }}"
        ))
        .await?;
    proof
        .holds("document.querySelector('#v').shadowRoot.querySelector('.widget').textContent !== document.before")
        .await
}

async fn translated_then_other_options(proof: &Proof<'_>) -> Result<()> {
    for (way, script) in WAYS {
        for (options, changes) in [
            (
                "data-view=\"counter\" data-artist=\"bts\" data-threshold=\"100M\" data-goal=\"100\" data-as-of=\"2022-04-14\" data-motion=\"none\"",
                ["e.dataset.threshold = '1M'", "e.dataset.asOf = '2021-01-01'", "e.dataset.view = 'leaderboard'"],
            ),
            (
                "data-view=\"leaderboard\" data-limit=\"5\"",
                ["e.dataset.limit = '3'", "e.dataset.sort = 'title'", "e.dataset.by = 'artists'"],
            ),
            (
                "data-view=\"board\" data-artist=\"bts\" data-motion=\"none\"",
                ["e.dataset.asOf = '2022-04-14'", "e.dataset.view = 'honours'", "e.dataset.view = 'board'"],
            ),
        ] {
            proof.visit(&twins(options)).await?;
            for selector in ["#w", "#v"] {
                proof.state(selector, "ready").await?;
            }
            for change in changes {
                translate(proof, script).await?;
                both(proof, &format!("{change};")).await?;
                says_the_same(proof, way).await?;
            }
        }
    }
    proof.left_nothing().await
}

async fn translated_then_newer_data(proof: &Proof<'_>) -> Result<()> {
    let options = "data-view=\"counter\" data-artist=\"bts\" data-threshold=\"100M\" data-as-of=\"2022-04-14\" data-motion=\"none\"";
    proof.visit(&twins(options)).await?;
    proof.sees("#w", "value", "89").await?;
    for (number, (way, script)) in (90..).zip(WAYS) {
        translate(proof, script).await?;
        proof.serve(&proof.assets.data, Rule::file(FILE).replace("\"reached\": 89", &format!("\"reached\": {number}")));
        both(proof, "customElements.get('mile-stream').of(e).reload();").await?;
        proof.sees("#w", "value", &number.to_string()).await?;
        says_the_same(proof, way).await?;
    }
    proof.left_nothing().await
}

/// The field keeps the focus and its words; the rows are those that the reader asked for.
async fn translated_while_the_reader_types(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&twins("data-view=\"leaderboard\"")).await?;
    proof.state("#w", "ready").await?;
    proof.act("probe.parts(probe.root('#w'), 'finder')[0].open = true; probe.parts(probe.root('#w'), 'search')[0].focus();").await?;
    for (place, (_, script)) in WAYS.into_iter().take(5).enumerate() {
        translate(proof, script).await?;
        let letter = &"butte"[place..=place];
        proof.stage.page.type_text(letter).await?;
        let typed = &"butte"[..=place];
        proof.holds(&format!("probe.parts(probe.root('#w'), 'search')[0].value === '{typed}' && probe.root('#w').activeElement === probe.parts(probe.root('#w'), 'search')[0]")).await?;
        proof.act(&format!("const f = probe.root('#v').querySelector('[part~=search]'); f.value = '{typed}'; f.dispatchEvent(new InputEvent('input', {{ bubbles: true, composed: true }}));")).await?;
        says_the_same(proof, "translated").await?;
    }
    proof.sees("#w", "row", "Butter").await?;
    proof.left_nothing().await
}

/// A translation is the reader's choice, and stays as long as nothing has to be drawn.
async fn translated_with_nothing_to_draw(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&twins("data-view=\"board\" data-artist=\"bts\" data-motion=\"none\"")).await?;
    proof.state("#w", "ready").await?;
    translate(proof, WAYS[0].1).await?;
    proof.act("document.querySelector('#w').shadowRoot.querySelector('.heading').click();").await?;
    proof.holds("document.querySelector('#w').shadowRoot.querySelector('font')").await?;
    proof.left_nothing().await
}

async fn numbers_dates_and_names_are_left_alone(proof: &Proof<'_>) -> Result<()> {
    for (options, parts) in [
        ("data-view=\"counter\" data-artist=\"bts\" data-threshold=\"100M\"", &["value", "source", "chart"][..]),
        ("data-view=\"leaderboard\"", &["title", "artist", "source", "rank", "date"]),
        ("data-view=\"badge\" data-artist=\"bts\" data-threshold=\"100M\"", &["value"]),
        ("data-view=\"board\" data-artist=\"bts\"", &["value", "source", "date-control"]),
    ] {
        proof.visit(&twins(options)).await?;
        proof.state("#w", "ready").await?;
        for part in parts {
            proof
                .holds(&format!("((all) => all.length && all.every((e) => e.closest('[translate=no]')))(probe.parts(probe.root('#w'), '{part}'))"))
                .await?;
        }
        // No text is a number or a date alone without saying so; the others are sentences.
        let open: Vec<String> = proof
            .value("(() => {
                const walker = document.createTreeWalker(probe.root('#w').querySelector('.widget'), NodeFilter.SHOW_TEXT);
                const found = [];
                const months = Array.from({ length: 12 }, (_, n) => new Date(2022, n, 1).toLocaleString('en', { month: 'long' }));
                while (walker.nextNode()) {
                    const { data, parentElement } = walker.currentNode;
                    const words = data.match(/\\p{L}{2,}/gu) ?? [];
                    if (/\\d/.test(data) && words.every((word) => months.includes(word)) && !parentElement.closest('[translate=no]')) found.push(data);
                }
                return found;
            })()")
            .await?;
        proof.check(open.is_empty(), &format!("{options}: {open:?}"))?;
    }
    proof.left_nothing().await
}
