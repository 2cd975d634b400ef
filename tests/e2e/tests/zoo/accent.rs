//! The accent that an owner chooses stays visible on whatever ground it lands.

use anyhow::Result;
use milestream_e2e::Scenario;

use crate::pages;
use crate::proof::{LOADER, ONCE, Proof};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        yellow_on_white,
        navy_on_black,
        on_grounds_of_all_kinds,
        ground_of_a_card,
        ground_that_changes,
        ground_of_the_theme,
        accent_by_property,
        accent_that_is_fine,
    ]
}

/// Where the accent is painted, and what is behind it, as the engine computes them: the share of contrast of each place.
const CONTRASTS: &str = "(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    // What is painted on a ground: the canvas knows every notation, and brings each colour into its gamut.
    const luminance = (...colors) => {
      context.clearRect(0, 0, 1, 1);
      for (const color of colors) { context.fillStyle = color; context.fillRect(0, 0, 1, 1); }
      const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const root = probe.root('#w');
    const grounds = [];
    for (let at = root.querySelector('.widget'); at; at = at.parentElement ?? at.getRootNode().host) grounds.unshift(getComputedStyle(at).backgroundColor);
    const ground = luminance('white', ...grounds);
    const style = (selector, pseudo) => getComputedStyle(root.querySelector(selector), pseudo);
    const places = { bar: style('.bar hr').backgroundColor, disc: style('.discs').color,
      tab: style('[role=tab][aria-selected=true]').borderBottomColor, entry: style('.entry', '::before').backgroundColor };
    return Object.entries(places).map(([place, color]) => {
      const [low, high] = [ground, luminance('white', ...grounds, color)].sort((a, b) => a - b);
      return [place, color, (high + 0.05) / (low + 0.05)];
    });
  })()";

impl Proof<'_> {
    async fn visit_accent(&self, style: &str, accent: &str, more: &str) -> Result<()> {
        let widget =
            format!("<div id=\"w\" class=\"milestream\" data-view=\"board\" {accent} {more}><p>Fallback</p></div>");
        self.visit_as(
            self.rule(&format!("<style>{style}</style>"), &format!("<main><article>{widget}</article></main>{LOADER}")),
        )
        .await?;
        self.state("#w", "ready").await
    }

    /// Fails unless every place stands out from its ground by 3 to 1.
    async fn stands_out(&self) -> Result<Vec<(String, String, f64)>> {
        let places: Vec<(String, String, f64)> = self.value(CONTRASTS).await?;
        self.check(places.len() == 4, &format!("{places:?}"))?;
        for (place, color, contrast) in &places {
            self.check(*contrast >= 3.0, &format!("{place}: {color} has a contrast of {contrast:.2}"))?;
        }
        Ok(places)
    }
}

async fn yellow_on_white(proof: &Proof<'_>) -> Result<()> {
    proof.visit_accent("body { background: white; color: #111 }", "data-accent=\"yellow\"", "").await?;
    proof.stands_out().await?;
    proof.clean(&ONCE).await
}

async fn navy_on_black(proof: &Proof<'_>) -> Result<()> {
    proof.visit_accent("body { background: black; color: #eee }", "data-accent=\"navy\"", "").await?;
    proof.stands_out().await?;
    proof.clean(&ONCE).await
}

async fn on_grounds_of_all_kinds(proof: &Proof<'_>) -> Result<()> {
    let grounds = [
        ("#f4ecd8", "#5b4636"),
        ("#808080", "#000"),
        ("#666", "#fff"),
        ("#fff", "#555"),
        ("#263238", "#eceff1"),
        ("oklch(0.3 0.05 250)", "#ddd"),
    ];
    let accents =
        ["yellow", "navy", "lime", "blue", "red", "magenta", "white", "black", "#7c3aed", "oklch(0.9 0.3 150)"];
    for (ground, text) in grounds {
        proof.visit_accent(&format!("body {{ background: {ground}; color: {text} }}"), "", "").await?;
        for accent in accents {
            proof.act(&format!("document.querySelector('#w').dataset.accent = '{accent}';")).await?;
            proof
                .holds(&format!(
                    "customElements.get('mile-stream').of(document.querySelector('#w')).options.accent === '{accent}'"
                ))
                .await?;
            proof.stands_out().await.map_err(|error| error.context(format!("{accent} on {ground}")))?;
        }
    }
    proof.left_nothing().await
}

/// The nearest ground counts, not the page's; one that lets through does not.
async fn ground_of_a_card(proof: &Proof<'_>) -> Result<()> {
    let style = "body { background: white; color: #111 } main { background: #101010; color: #eee; padding: 2em } article { background: rgb(255 255 255 / 0.04) }";
    proof.visit_accent(style, "data-accent=\"navy\"", "").await?;
    proof.stands_out().await?;
    proof.clean(&ONCE).await
}

async fn ground_that_changes(proof: &Proof<'_>) -> Result<()> {
    let style = "body { background: white; color: #111 } body.dark { background: #111; color: #eee }";
    proof.visit_accent(style, "data-accent=\"navy\"", "").await?;
    let before = proof.stands_out().await?;
    proof.act("document.body.classList.add('dark');").await?;
    proof.holds("document.querySelector('#w').shadowRoot.querySelector('.widget').dataset.theme === 'dark'").await?;
    let after = proof.stands_out().await?;
    proof.check(before[0].1 != after[0].1, "the accent did not change with its ground")?;
    proof.clean(&ONCE).await
}

/// A theme of its own brings a ground of its own, on whatever page.
async fn ground_of_the_theme(proof: &Proof<'_>) -> Result<()> {
    proof
        .visit_accent("body { background: white; color: #111 }", "data-accent=\"navy\"", "data-theme=\"dark\"")
        .await?;
    proof.stands_out().await?;
    proof
        .visit_accent("body { background: black; color: #eee }", "data-accent=\"yellow\"", "data-theme=\"light\"")
        .await?;
    proof.stands_out().await?;
    proof.left_nothing().await
}

async fn accent_by_property(proof: &Proof<'_>) -> Result<()> {
    let style = "body { background: white; color: #111; --milestream-accent: yellow }";
    proof.visit_accent(style, "", "").await?;
    proof.stands_out().await?;
    proof.clean(&ONCE).await
}

/// What stands out already is left as it was mixed.
async fn accent_that_is_fine(proof: &Proof<'_>) -> Result<()> {
    proof.visit_accent("body { background: white; color: #111 }", "data-accent=\"#7c3aed\"", "").await?;
    proof.stands_out().await?;
    proof
        .holds("(() => { const root = probe.root('#w'); const probed = document.createElement('i'); probed.style.color = 'color-mix(in oklab, #7c3aed 82%, #111)';
            document.body.append(probed); const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            const bytes = (color) => { context.fillStyle = color; context.fillRect(0, 0, 1, 1); return [...context.getImageData(0, 0, 1, 1).data]; };
            const wanted = bytes(getComputedStyle(probed).color); probed.remove();
            const found = [getComputedStyle(root.querySelector('.discs')).color, getComputedStyle(root.querySelector('.bar hr')).backgroundColor].map(bytes);
            return found.every((color) => wanted.every((channel, place) => Math.abs(channel - color[place]) <= 2)); })()")
        .await?;
    proof.clean(&ONCE).await
}
