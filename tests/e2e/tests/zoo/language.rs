//! The language of a page, wherever it is said and whenever it changes: followed, or reported.

use anyhow::Result;
use milestream_e2e::Scenario;

use crate::pages;
use crate::proof::{COUNTER, LOADER, ONCE, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        language_outside_of_the_shadow_root,
        language_switched_at_runtime,
        language_as_systems_write_it,
        language_that_is_none,
        language_of_the_nearest,
        language_of_another_place,
        language_that_nobody_says,
    ]
}

/// Waits until the widget writes its date in a language, and says so.
async fn writes(proof: &Proof<'_>, element: &str, lang: &str, words: &str) -> Result<()> {
    proof
        .holds(&format!(
            "(({{ shadowRoot }}) => shadowRoot?.querySelector('[part~=date]')?.textContent.includes('{words}'))({element})"
        ))
        .await?;
    proof.holds(&format!("customElements.get('mile-stream').of({element}).options.lang === '{lang}'")).await
}

const KOREAN: &str = "2022년 4월";
const GERMAN: &str = "14. April 2022";
const ENGLISH: &str = "April 14, 2022";

async fn language_outside_of_the_shadow_root(proof: &Proof<'_>) -> Result<()> {
    let inner = format!("<mile-stream {}><p>Fallback</p></mile-stream>", COUNTER.replace("data-", ""));
    let body = format!(
        "<section lang=\"ko\"><div id=\"outer\"></div></section>{LOADER}<script>
            const root = document.querySelector('#outer').attachShadow({{ mode: 'open' }});
            root.innerHTML = '<div id=\"inner\"></div>';
            root.querySelector('#inner').attachShadow({{ mode: 'open' }}).innerHTML = `{inner}`;</script>"
    );
    proof.visit(&body).await?;
    let element =
        "document.querySelector('#outer').shadowRoot.querySelector('#inner').shadowRoot.querySelector('mile-stream')";
    writes(proof, element, "ko", KOREAN).await?;
    // What is said further in is nearer; and what is said around is followed again when it is gone.
    proof.act("document.querySelector('#outer').shadowRoot.querySelector('#inner').lang = 'de';").await?;
    writes(proof, element, "de", GERMAN).await?;
    proof.act("document.querySelector('#outer').shadowRoot.querySelector('#inner').removeAttribute('lang'); document.querySelector('section').lang = 'en';").await?;
    writes(proof, element, "en", ENGLISH).await?;
    proof.clean(&ONCE).await
}

async fn language_switched_at_runtime(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("<main>{}</main>{LOADER}", form_2("w"))).await?;
    let element = "document.querySelector('#w')";
    writes(proof, element, "en", ENGLISH).await?;
    for (act, lang, words) in [
        ("document.documentElement.lang = 'ko';", "ko", KOREAN),
        ("document.documentElement.setAttribute('lang', 'de');", "de", GERMAN),
        ("document.querySelector('main').lang = 'ko';", "ko", KOREAN),
        ("document.querySelector('#w').lang = 'de';", "de", GERMAN),
        ("document.querySelector('#w').dataset.lang = 'en';", "en", ENGLISH),
        (
            "document.querySelector('#w').removeAttribute('data-lang'); document.querySelector('#w').removeAttribute('lang');",
            "ko",
            KOREAN,
        ),
    ] {
        proof.act(act).await?;
        writes(proof, element, lang, words).await?;
    }
    proof.clean(&ONCE).await
}

async fn language_as_systems_write_it(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    let element = "document.querySelector('#w')";
    for (lang, tag, words) in [
        ("ko_KR", "ko-KR", KOREAN),
        ("de_DE.UTF-8", "de-DE", GERMAN),
        ("KO", "ko", KOREAN),
        (" de ", "de", GERMAN),
        ("ko_Kore_KR", "ko-Kore-KR", KOREAN),
    ] {
        proof.act(&format!("document.documentElement.lang = '{lang}';")).await?;
        writes(proof, element, tag, words).await?;
        proof.act("document.documentElement.lang = 'en';").await?;
        writes(proof, element, "en", ENGLISH).await?;
        proof.act(&format!("document.querySelector('#w').dataset.lang = '{lang}';")).await?;
        writes(proof, element, tag, words).await?;
        proof.act("delete document.querySelector('#w').dataset.lang;").await?;
        writes(proof, element, "en", ENGLISH).await?;
    }
    proof.clean(&ONCE).await
}

/// An invalid language is reported once, and the next thing around it that is one is followed.
async fn language_that_is_none(proof: &Proof<'_>) -> Result<()> {
    let odd = form_2("w").replace("class=", "data-lang=\"{{ lang }}\" class=");
    proof.visit_as(proof.rule("", &format!("{odd}{LOADER}"))).await?;
    writes(proof, "document.querySelector('#w')", "en", ENGLISH).await?;
    proof.act("document.documentElement.lang = 'ko';").await?;
    writes(proof, "document.querySelector('#w')", "ko", KOREAN).await?;
    let console = proof.stage.page.console().await?;
    let said: Vec<_> = console.iter().filter(|m| m.text.contains("expected a language tag")).collect();
    proof.check(said.len() == 1 && said[0].text.contains("{{ lang }}"), &format!("{console:?}"))?;
    proof.left_nothing().await
}

/// A page that names its language for machines only.
async fn language_of_the_nearest(proof: &Proof<'_>) -> Result<()> {
    proof
        .visit_as(proof.rule("<meta http-equiv=\"Content-Language\" content=\"ko\"><script>document.documentElement.removeAttribute('lang');</script>", &format!("{}{LOADER}", form_2("w"))))
        .await?;
    writes(proof, "document.querySelector('#w')", "ko", KOREAN).await?;
    proof.act("document.body.lang = 'de';").await?;
    writes(proof, "document.querySelector('#w')", "de", GERMAN).await?;
    proof.clean(&ONCE).await
}

/// An element that is moved speaks the language of where it stands.
async fn language_of_another_place(proof: &Proof<'_>) -> Result<()> {
    proof.visit(&format!("<main>{}</main><aside lang=\"ko\"></aside>{LOADER}", form_2("w"))).await?;
    writes(proof, "document.querySelector('#w')", "en", ENGLISH).await?;
    proof.act("document.querySelector('aside').append(document.querySelector('#w'));").await?;
    writes(proof, "document.querySelector('#w')", "ko", KOREAN).await?;
    proof.act("document.querySelector('aside').lang = 'de';").await?;
    writes(proof, "document.querySelector('#w')", "de", GERMAN).await?;
    proof.clean(&ONCE).await
}

/// Many blogs say none: it is the browser's, and what asks for it comes with the first picture.
async fn language_that_nobody_says(proof: &Proof<'_>) -> Result<()> {
    for options in [
        "view=counter artist=bts threshold=100M",
        "view=counter track=dynamite as-of=2022-04-14",
        "view=leaderboard artist=bts",
        "view=board artist=bts",
        "view=honours artist=bts",
        "view=badge artist=bts threshold=100M",
    ] {
        let body = format!("<mile-stream id=w {options}><p>Fallback</p></mile-stream>{LOADER}");
        proof.visit_as(proof.rule("", &body).replace("<html lang=\"en\">", "<html>")).await?;
        proof.state("#w", "ready").await?;
        proof.holds("!document.documentElement.lang").await?;
        proof.holds("document.querySelector('#w').shadowRoot.querySelector('.widget').lang === 'en'").await?;
    }
    Ok(())
}
