//! Styles of hosts: resets, roots of another size, other directions, switches between light and dark.

use anyhow::Result;
use milestream_e2e::{Scenario, Scheme, System};

use crate::pages;
use crate::proof::{LOADER, ONCE, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    let light = pages![
        everything_unset,
        important_resets,
        small_root_and_loud_text,
        right_to_left,
        switch_to_dark_and_back,
        switch_that_takes_its_time,
        switch_in_bootstrap,
        dark_blog_under_a_light_system,
        colours_of_other_spaces,
    ];
    let dark = pages![light_blog_under_a_dark_system];
    let system = System { scheme: Scheme::Dark, ..System::default() };
    light.into_iter().chain(dark.into_iter().map(|page| page.under(system))).collect()
}

async fn shown_under(proof: &Proof<'_>, style: &str) -> Result<()> {
    proof
        .visit_as(proof.rule(&format!("<style>{style}</style>"), &format!("<main>{}</main>{LOADER}", form_2("w"))))
        .await?;
    proof.sees_counter("#w").await
}

/// Which of the two the widget has taken the page for.
async fn is_taken_for(proof: &Proof<'_>, theme: &str) -> Result<()> {
    proof
        .holds(&format!(
            "document.querySelector('#w').shadowRoot.querySelector('.widget')?.dataset.theme === '{theme}'"
        ))
        .await
}

/// The number is written in the colour of the host's own text.
async fn takes_the_text_colour(proof: &Proof<'_>) -> Result<()> {
    proof.holds("getComputedStyle(probe.parts(probe.root('#w'), 'value')[0]).color === getComputedStyle(document.body).color").await
}

async fn everything_unset(proof: &Proof<'_>) -> Result<()> {
    shown_under(proof, "* { all: unset } style, script, head { display: none } body, main { display: block }").await?;
    is_whole(proof).await?;
    proof.clean(&ONCE).await
}

/// The widget has the room that a block has, whatever box the host's resets make of its element.
async fn is_whole(proof: &Proof<'_>) -> Result<()> {
    proof
        .holds("(({ width }) => width > 1000 && width === document.querySelector('main').getBoundingClientRect().width)(document.querySelector('#w').shadowRoot.querySelector('.widget').getBoundingClientRect())")
        .await?;
    // Its layout answers to that room.
    proof.holds("getComputedStyle(document.querySelector('#w').shadowRoot.querySelector('.box')).containerType === 'inline-size'").await
}

async fn important_resets(proof: &Proof<'_>) -> Result<()> {
    shown_under(
        proof,
        "* { display: inline !important; margin: 0 !important; border: 0 !important;
            line-height: 3 !important; letter-spacing: 1em !important }
        main { display: block !important }
        button, table, td, p { all: unset !important; color: red !important }",
    )
    .await?;
    is_whole(proof).await?;
    proof
        .holds("(({ letterSpacing }) => letterSpacing === 'normal')(getComputedStyle(probe.parts(probe.root('#w'), 'label')[0]))")
        .await?;
    proof.clean(&ONCE).await
}

async fn small_root_and_loud_text(proof: &Proof<'_>) -> Result<()> {
    shown_under(
        proof,
        "html { font-size: 62.5% } body { font-size: 0; line-height: 5; text-transform: uppercase; text-align: center;
            white-space: pre; word-spacing: 2em; text-indent: 4em }",
    )
    .await?;
    proof
        .holds("probe.parts(probe.root('#w'), 'label').every((e) => parseFloat(getComputedStyle(e).fontSize) >= 12 && getComputedStyle(e).textTransform === 'none')")
        .await?;
    proof.holds("document.querySelector('#w').getBoundingClientRect().height < 320").await?;
    proof.clean(&ONCE).await
}

async fn right_to_left(proof: &Proof<'_>) -> Result<()> {
    shown_under(proof, "body { direction: rtl }").await?;
    // Words run as their language does, not as the host's.
    proof.holds("getComputedStyle(probe.root('#w').querySelector('.widget')).direction === 'ltr'").await?;
    proof.act("document.documentElement.lang = 'ar';").await?;
    proof.holds("getComputedStyle(probe.root('#w').querySelector('.widget')).direction === 'rtl'").await?;
    proof
        .holds("(() => { const at = probe.parts(probe.root('#w'), 'value')[0].getBoundingClientRect();
            const host = document.querySelector('#w').getBoundingClientRect(); return host.right - at.right < at.left - host.left + 8 || at.width > host.width - 40; })()")
        .await?;
    proof.holds("document.scrollingElement.scrollWidth <= innerWidth").await?;
    proof.clean(&ONCE).await
}

async fn switch_to_dark_and_back(proof: &Proof<'_>) -> Result<()> {
    shown_under(proof, "html.dark { background: #111; color: #eee }").await?;
    is_taken_for(proof, "light").await?;
    proof.act("document.documentElement.classList.add('dark');").await?;
    is_taken_for(proof, "dark").await?;
    proof.act("document.documentElement.classList.remove('dark');").await?;
    is_taken_for(proof, "light").await?;
    proof.clean(&ONCE).await
}

/// A switch of an unknown name, after which the colours glide.
async fn switch_that_takes_its_time(proof: &Proof<'_>) -> Result<()> {
    shown_under(
        proof,
        "body { background: #fff; color: #111; transition: color .3s } body.night { background: #111; color: #eee }",
    )
    .await?;
    is_taken_for(proof, "light").await?;
    proof.act("document.body.classList.add('night');").await?;
    is_taken_for(proof, "dark").await?;
    proof.act("document.body.classList.remove('night');").await?;
    is_taken_for(proof, "light").await?;
    proof.clean(&ONCE).await
}

async fn switch_in_bootstrap(proof: &Proof<'_>) -> Result<()> {
    shown_under(proof, "[data-bs-theme=dark] { background: #111; color: #eee }").await?;
    is_taken_for(proof, "light").await?;
    proof.act("document.documentElement.dataset.bsTheme = 'dark';").await?;
    is_taken_for(proof, "dark").await?;
    proof.clean(&ONCE).await
}

async fn dark_blog_under_a_light_system(proof: &Proof<'_>) -> Result<()> {
    shown_under(proof, "body { background: #111; color: #eee }").await?;
    is_taken_for(proof, "dark").await?;
    takes_the_text_colour(proof).await?;
    proof.clean(&ONCE).await
}

async fn colours_of_other_spaces(proof: &Proof<'_>) -> Result<()> {
    shown_under(proof, "body { background: #111; color: oklch(0.95 0.01 200) }").await?;
    is_taken_for(proof, "dark").await?;
    for (color, theme) in [
        ("color(display-p3 0.1 0.1 0.1)", "light"),
        ("color(display-p3 0.9 0.9 0.9)", "dark"),
        ("lab(20% 0 0)", "light"),
        ("lch(90% 0 0)", "dark"),
        ("oklab(0.3 0 0)", "light"),
        ("hsl(0 0% 90%)", "dark"),
    ] {
        // A class of no meaning stands for the host's own switch.
        proof
            .act(&format!("document.body.style.color = '{color}'; document.body.classList.toggle('evening');"))
            .await?;
        is_taken_for(proof, theme).await?;
    }
    proof.clean(&ONCE).await
}

async fn light_blog_under_a_dark_system(proof: &Proof<'_>) -> Result<()> {
    shown_under(proof, "body { background: #fff; color: #222 }").await?;
    proof.holds("matchMedia('(prefers-color-scheme: dark)').matches").await?;
    is_taken_for(proof, "light").await?;
    takes_the_text_colour(proof).await?;
    proof.clean(&ONCE).await
}
