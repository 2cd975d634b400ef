//! The accent that an owner chooses, or a dataset names, can be read on whatever ground it lands.

use anyhow::Result;
use milestream_e2e::{Origin, Rule, Scenario};

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
        colour_of_the_dataset,
        colour_of_the_dataset_comes_last,
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
    // A hatched bar has no colour but those of its gradient.
    const { backgroundColor, backgroundImage } = style('.bar hr');
    const bar = backgroundImage.match(/(rgba?|color|oklch)\\([^)]*\\)/)?.[0] ?? backgroundColor;
    const places = { bar, disc: style('.discs').color,
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

    /// Fails unless every place stands out from its ground as text must.
    async fn stands_out(&self) -> Result<Vec<(String, String, f64)>> {
        self.stands_out_by(4.5).await
    }

    /// Fails unless every place stands out from its ground by so much to 1.
    async fn stands_out_by(&self, least: f64) -> Result<Vec<(String, String, f64)>> {
        let places: Vec<(String, String, f64)> = self.value(CONTRASTS).await?;
        self.check(places.len() == 4, &format!("{places:?}"))?;
        for (place, color, contrast) in &places {
            self.check(*contrast >= least, &format!("{place}: {color} has a contrast of {contrast:.2}"))?;
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
            // Nothing of a hue stands out from the middle of all greys by more.
            let least = if ["#808080", "#666"].contains(&ground) { 3.0 } else { 4.5 };
            proof.stands_out_by(least).await.map_err(|error| error.context(format!("{accent} on {ground}")))?;
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

/// Colours of artists in a dataset: the corners of all that a screen has, and some that datasets may name.
const COLORS: [&str; 12] = [
    "#000000", "#0000ff", "#00ff00", "#00ffff", "#ff0000", "#ff00ff", "#ffff00", "#ffffff", "#808080", "#5f2eb8",
    "#c2185b", "#ffd500",
];

/// A dataset on another origin, with an artist for each colour and one without. Gives the attribute that names it.
fn dataset(proof: &Proof<'_>) -> String {
    const PATH: &str = "/elsewhere/colors.json";
    let listed = |line: &dyn Fn(usize, &str) -> String| {
        let lines = std::iter::once("").chain(COLORS).enumerate().map(|(place, color)| line(place, color));
        lines.collect::<Vec<_>>().join(", ")
    };
    let artists = listed(&|place, color| {
        let color = if color.is_empty() { String::new() } else { format!(r#", "color": "{color}""#) };
        format!(r#"{{ "id": "a{place}", "name": "A{place}"{color} }}"#)
    });
    let tracks = listed(&|place, _| {
        format!(r#"{{ "id": "t{place}", "title": "T{place}", "artists": ["a{place}"], "counts": [2000000000] }}"#)
    });
    let honours = listed(&|place, _| {
        format!(r#"{{ "on": "2026-01-01", "kind": "award", "artists": ["a{place}"], "text": "H{place}" }}"#)
    });
    let numbers = format!(
        r#"{{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
            "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
            "artists": [{artists}], "tracks": [{tracks}], "honours": [{honours}] }}"#
    );
    proof.stage.site.set_on(Origin::Third, PATH, Rule::body("application/json", numbers));
    format!("data-src=\"{}\"", proof.stage.site.url_on(Origin::Third, PATH))
}

/// A widget about one artist has that artist's colour, as far as it can be read in each theme; a named theme keeps its own.
async fn colour_of_the_dataset(proof: &Proof<'_>) -> Result<()> {
    let grounds =
        [("", "white", "#111"), ("", "#121114", "#eee"), ("light", "#121114", "#eee"), ("dark", "white", "#111")];
    let named = ["paper", "stage", "neon", "pastel", "print"]
        .iter()
        .flat_map(|look| ["light", "dark"].map(|form| format!("{look}-{form}")));
    let themes = grounds.map(|(theme, ground, text)| (theme.to_owned(), ground, text));
    for (theme, ground, text) in themes.into_iter().chain(named.map(|theme| (theme, "white", "#111"))) {
        let more = format!("{} data-artist=\"a0\" data-theme=\"{theme}\"", dataset(proof));
        proof.visit_accent(&format!("body {{ background: {ground}; color: {text} }}"), "", &more).await?;
        let own = proof.stands_out().await?;
        let mut seen = Vec::new();
        for (place, color) in (1..).zip(COLORS) {
            proof.act(&format!("document.querySelector('#w').dataset.artist = 'a{place}';")).await?;
            proof
                .holds(&format!(
                    "probe.root('#w').querySelector('.widget').style.getPropertyValue('--artist') === '{color}'"
                ))
                .await?;
            let places = proof.stands_out().await.map_err(|error| error.context(format!("{color} in {theme}")))?;
            if theme.contains('-') {
                proof
                    .check(places[0].1 == own[0].1, &format!("{color} in {theme}: {} was {}", places[0].1, own[0].1))?;
            }
            seen.push(places[0].1.clone());
        }
        seen.sort();
        seen.dedup();
        // Black and the greys become one where only lightness differs.
        let wanted = if theme.contains('-') { 1 } else { 9 };
        proof.check(seen.len() >= wanted, &format!("{theme} on {ground}: {seen:?}"))?;
    }
    proof.left_nothing().await
}

/// What the page says goes before what the dataset does, and who has no colour after one who has has the widget's own.
async fn colour_of_the_dataset_comes_last(proof: &Proof<'_>) -> Result<()> {
    let style = "body { background: white; color: #111 }";
    let more = format!("{} data-artist=\"a11\"", dataset(proof));
    let bar = |places: Vec<(String, String, f64)>| places[0].1.clone();
    proof.visit_accent(style, "", &more).await?;
    let of_dataset = bar(proof.stands_out().await?);
    proof.visit_accent(style, "data-accent=\"teal\"", &more).await?;
    let of_option = bar(proof.stands_out().await?);
    proof.visit_accent(&format!("{style} body {{ --milestream-accent: teal }}"), "", &more).await?;
    let of_property = bar(proof.stands_out().await?);
    proof.check(of_option == of_property, &format!("{of_option} by option, {of_property} by property"))?;
    proof.check(of_dataset != of_option, "the dataset's colour is teal")?;
    // The names within are those of the widget, whatever the page calls its own.
    proof.visit_accent(&format!("{style} body {{ --artist: teal; --artist-accent: teal }}"), "", &more).await?;
    proof.check(bar(proof.stands_out().await?) == of_dataset, "a property of the page came through")?;
    proof.act("document.querySelector('#w').dataset.artist = 'a0';").await?;
    proof.holds("probe.root('#w').querySelector('.widget').style.getPropertyValue('--artist') === ''").await?;
    let without = bar(proof.stands_out().await?);
    proof.visit_accent(style, "data-accent=\"#7c3aed\"", &more).await?;
    let violet = bar(proof.stands_out().await?);
    proof.check(without == violet, &format!("{without} without a colour, violet is {violet}"))?;
    proof.left_nothing().await
}
