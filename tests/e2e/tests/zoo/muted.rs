//! Muted text can be read on the grounds that people have: by 4.5 to 1, or as well as the host's own text.

use anyhow::Result;
use milestream_e2e::Scenario;

use crate::pages;
use crate::proof::{LOADER, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![as_muted_as_contrast_allows, muted_on_cards_that_let_through, muted_on_gradients_and_pictures]
}

/// Text and ground of well-known style sheets, as they are by default.
const STYLES: [(&str, &str, &str); 34] = [
    ("no style", "#000", "#fff"),
    ("Bulma 0.9", "#4a4a4a", "#fff"),
    ("Bulma 1", "hsl(221, 14%, 29%)", "hsl(221, 14%, 100%)"),
    ("Bulma 1, dark", "hsl(221, 14%, 71%)", "hsl(221, 14%, 9%)"),
    ("Tailwind prose", "#374151", "#fff"),
    ("Tailwind 4 prose", "oklch(0.373 0.034 259.733)", "#fff"),
    ("Tailwind prose-invert", "#d1d5db", "#111827"),
    ("Tailwind gray-500", "#6b7280", "#fff"),
    ("Bootstrap", "#212529", "#fff"),
    ("Bootstrap, dark", "#dee2e6", "#212529"),
    ("grey", "#666", "#fff"),
    ("lighter grey", "#777", "#fff"),
    ("grey on grey", "#555", "#f5f5f5"),
    ("GitHub", "#1f2328", "#fff"),
    ("GitHub, dark", "#e6edf3", "#0d1117"),
    ("Solarized", "#657b83", "#fdf6e3"),
    ("Solarized, dark", "#839496", "#002b36"),
    ("Material", "rgba(0, 0, 0, 0.87)", "#fff"),
    ("Material, secondary", "rgba(0, 0, 0, 0.54)", "#fff"),
    ("MkDocs slate", "hsla(232, 75%, 95%, 0.82)", "hsl(232, 15%, 14%)"),
    ("Pico", "#373c44", "#fff"),
    ("Pico, dark", "#c2c7d0", "#13171f"),
    ("Nord", "#d8dee9", "#2e3440"),
    ("Dracula", "#f8f8f2", "#282a36"),
    ("Gruvbox", "#3c3836", "#fbf1c7"),
    ("sepia", "#5b4636", "#f4ecd8"),
    ("WordPress 2021", "#28303d", "#d1e4dd"),
    ("Wikipedia", "#202122", "#fff"),
    ("Ghost Casper", "#738a94", "#fff"),
    ("Tumblr", "#444", "#f9f9fa"),
    ("white on blue", "#fff", "#1d4ed8"),
    ("navy on yellow", "#000080", "#ffe600"),
    ("yellow on navy", "#ffe600", "#000060"),
    ("lime on black", "#0f0", "#000"),
];

/// Of each section its name, the contrast of the host's text and that of the widget's muted words, as the engine paints them.
const CONTRASTS: &str = "(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colors) => {
      for (const color of colors) { context.fillStyle = color; context.fillRect(0, 0, 1, 1); }
      const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return [...document.querySelectorAll('section')].map((section) => {
      const grounds = ['white', ...[section.parentElement, section].map((at) => getComputedStyle(at).backgroundColor)];
      const root = section.querySelector('.milestream').shadowRoot;
      const contrast = (color) => { const [low, high] = [luminance(grounds), luminance([...grounds, color])].sort((a, b) => a - b); return (high + 0.05) / (low + 0.05); };
      return [section.title, contrast(getComputedStyle(section).color), contrast(getComputedStyle(root.querySelector('[part~=date]')).color)];
    });
  })()";

/// A widget on each ground, all in one page.
async fn visit(proof: &Proof<'_>, main: &str, styles: &[(&str, &str, &str)]) -> Result<Vec<(String, f64, f64)>> {
    let sections = styles.iter().enumerate().map(|(place, (name, text, ground))| {
        let widget = form_2(&format!("w{place}")).replace("class=", "data-loading=\"eager\" class=");
        format!("<section title=\"{name}\" style=\"color: {text}; background: {ground}\">{widget}</section>")
    });
    let sections = sections.collect::<Vec<_>>().concat();
    proof.visit(&format!("<main style=\"{main}\">{sections}</main>{LOADER}")).await?;
    for place in 0..styles.len() {
        proof.state(&format!("#w{place}"), "ready").await?;
    }
    proof.value(CONTRASTS).await
}

async fn as_muted_as_contrast_allows(proof: &Proof<'_>) -> Result<()> {
    let found = visit(proof, "", &STYLES).await?;
    for (name, own, muted) in &found {
        proof.check(
            *muted >= own.min(4.5) - 0.01,
            &format!("{name}: the host's text has {own:.2}, muted words have {muted:.2}"),
        )?;
        // Where there is room, muted words step back.
        proof.check(*own < 5.6 || *muted < own * 0.95, &format!("{name}: {muted:.2} is not muted beside {own:.2}"))?;
    }
    proof.check(found.len() == STYLES.len(), "a style is missing")?;
    proof.left_nothing().await
}

/// A ground is what all its layers are together.
async fn muted_on_cards_that_let_through(proof: &Proof<'_>) -> Result<()> {
    let cards = [
        ("glass", "#ddd", "rgba(255, 255, 255, 0.08)"),
        ("light glass", "#333", "rgba(255, 255, 255, 0.75)"),
        ("none", "#bbb", "transparent"),
        ("smoke", "#eee", "rgba(0, 0, 0, 0.4)"),
    ];
    for (name, own, muted) in visit(proof, "background: #334", &cards).await? {
        proof.check(muted >= own.min(4.5) - 0.01, &format!("{name}: {own:.2}, muted {muted:.2}"))?;
    }
    proof.left_nothing().await
}

/// Of a gradient the colour counts from which the text is told least; what a picture is like, nobody knows. A card may lie
/// in the shadow root of another element.
async fn muted_on_gradients_and_pictures(proof: &Proof<'_>) -> Result<()> {
    let grounds = [
        ("linear-gradient(135deg, #667eea, #764ba2)", "#fff", "#667eea"),
        ("radial-gradient(circle, #fff, oklch(0.9 0.05 20))", "#555", "oklch(0.9 0.05 20)"),
        ("linear-gradient(90deg, #1d4ed8, #2563eb 60%, #7c3aed) #fff", "#fff", "#2563eb"),
        ("linear-gradient(rgba(0, 0, 0, 0.5), rgba(0, 0, 0, 0.3)) #456", "#ddd", "color-mix(in srgb, #456 70%, #000)"),
        ("url(\"data:image/svg+xml,%3Csvg/%3E\") #888", "#fff", "#888"),
    ];
    let sections = grounds.iter().enumerate().map(|(place, (ground, text, worst))| {
        let widget = form_2(&format!("w{place}")).replace("class=", "data-loading=\"eager\" class=");
        // What is measured is the worst colour, which the section itself says.
        format!("<div style='background: {ground}'><section title='{ground}' data-worst='{worst}' style='color: {text}'>{widget}</section></div>")
    });
    let card = form_2("w5").replace("class=", "data-loading=\"eager\" class=");
    let body = format!(
        "{}<div id=\"card\"><section title=\"card\" data-worst=\"#ddd\">{card}</section></div>{LOADER}
        <script>document.querySelector('#card').attachShadow({{ mode: 'open' }}).innerHTML = '<div style=\"background: #ddd; color: #444\"><slot></slot></div>';</script>",
        sections.collect::<String>()
    );
    proof.visit(&body).await?;
    for place in 0..=grounds.len() {
        proof.state(&format!("#w{place}"), "ready").await?;
    }
    let contrasts = CONTRASTS.replace(
        "const grounds = ['white', ...[section.parentElement, section].map((at) => getComputedStyle(at).backgroundColor)];",
        "const grounds = [section.dataset.worst];",
    );
    let found: Vec<(String, f64, f64)> = proof.value(&contrasts).await?;
    proof.check(found.len() == grounds.len() + 1, "a ground is missing")?;
    for (name, own, muted) in found {
        proof.check(muted >= own.min(4.5) - 0.02, &format!("{name}: {own:.2}, muted {muted:.2}"))?;
    }
    proof.left_nothing().await
}
