//! What hosts set on everything reaches into a shadow root by inheritance; the look of a widget does not depend on it.

use std::collections::BTreeMap;

use anyhow::Result;
use milestream_e2e::Scenario;

use crate::pages;
use crate::proof::{LOADER, ONCE, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![nothing_that_is_inherited_changes_the_look, custom_properties_of_the_page_are_its_own]
}

/// Inherited properties, each with a value that somebody would notice. Font, size and colour are the host's to choose.
const LOUD: [(&str, &str); 66] = [
    ("-webkit-text-fill-color", "transparent"),
    ("-webkit-text-stroke-color", "red"),
    ("-webkit-text-stroke-width", "3px"),
    ("-webkit-text-security", "disc"),
    ("-webkit-user-modify", "read-write"),
    ("border-collapse", "separate"),
    ("border-spacing", "20px"),
    ("caption-side", "bottom"),
    ("caret-color", "transparent"),
    ("clip-rule", "evenodd"),
    ("color-scheme", "dark"),
    ("cursor", "none"),
    ("dominant-baseline", "hanging"),
    ("empty-cells", "hide"),
    ("fill", "red"),
    ("fill-opacity", "0"),
    ("fill-rule", "evenodd"),
    ("font-feature-settings", "\"smcp\", \"tnum\" 0"),
    ("font-kerning", "none"),
    ("font-size-adjust", "0.9"),
    ("font-style", "italic"),
    ("font-synthesis-weight", "none"),
    ("font-variant-alternates", "historical-forms"),
    ("font-variant-caps", "small-caps"),
    ("font-variant-east-asian", "full-width"),
    ("font-variant-ligatures", "none"),
    ("font-variant-numeric", "oldstyle-nums proportional-nums"),
    ("font-variant-position", "super"),
    ("font-variation-settings", "\"wght\" 900"),
    ("font-weight", "900"),
    ("hyphens", "auto"),
    ("image-rendering", "pixelated"),
    ("letter-spacing", "1em"),
    ("line-break", "anywhere"),
    ("line-height", "4"),
    ("list-style-position", "inside"),
    ("list-style-type", "square"),
    ("orphans", "9"),
    ("overflow-wrap", "anywhere"),
    ("paint-order", "stroke"),
    ("quotes", "\"<\" \">\""),
    ("ruby-position", "under"),
    ("shape-rendering", "crispedges"),
    ("stroke", "red"),
    ("stroke-opacity", "0"),
    ("stroke-width", "20px"),
    ("tab-size", "40"),
    ("text-align", "center"),
    ("text-align-last", "justify"),
    ("text-anchor", "end"),
    ("text-decoration-skip-ink", "none"),
    ("text-emphasis-style", "filled dot"),
    ("text-indent", "4em"),
    ("text-justify", "inter-character"),
    ("text-orientation", "upright"),
    ("text-rendering", "geometricprecision"),
    ("text-shadow", "red 3px 3px 2px"),
    ("text-transform", "uppercase"),
    ("text-underline-offset", "2em"),
    ("text-underline-position", "under"),
    ("text-wrap-mode", "nowrap"),
    ("text-wrap-style", "balance"),
    ("white-space-collapse", "preserve"),
    ("widows", "9"),
    ("word-break", "break-all"),
    ("word-spacing", "2em"),
];

/// The properties of each of these elements of the widget.
const LOOK: &str = "const root = probe.root('#w');
    const look = {};
    for (const selector of ['.widget', '.label', '.value', '.source', 'table', 'caption', 'td', 'svg', 'input']) {
      const element = root.querySelector(selector);
      if (!element) continue;
      const style = getComputedStyle(element);
      for (const name of arguments[0]) look[`${selector} ${name}`] = style.getPropertyValue(name);
    }
    return look;";

impl Proof<'_> {
    async fn look(&self, style: &str) -> Result<BTreeMap<String, String>> {
        let widget = form_2("w").replace("counter", "board").replace(" data-as-of=\"2022-04-14\"", "");
        let style = format!("<style>section {{ color: #222; {style} }}</style>");
        self.visit_as(self.rule(&style, &format!("<section>{widget}</section>{LOADER}"))).await?;
        self.state("#w", "ready").await?;
        let names: Vec<&str> = LOUD.iter().map(|(name, _)| *name).collect();
        self.stage.page.script(LOOK, vec![names.into()]).await
    }
}

async fn nothing_that_is_inherited_changes_the_look(proof: &Proof<'_>) -> Result<()> {
    let quiet = proof.look("").await?;
    let loud: String = LOUD.iter().fold(String::new(), |style, (name, value)| style + &format!("{name}: {value}; "));
    let found = proof.look(&loud).await?;
    proof.check(quiet.len() > 5 * LOUD.len(), "there is little to look at")?;
    let changed: Vec<_> = quiet
        .iter()
        .filter_map(|(of, was)| found.get(of).filter(|is| *is != was).map(|is| format!("{of}: {was:?} became {is:?}")))
        .collect();
    proof.check(changed.is_empty(), &format!("{changed:#?}"))?;
    proof.asked_only(&[ONCE, ONCE].concat())?;
    proof.left_nothing().await
}

/// What an element and what stands before it look like, in each view.
const DRAWN: &str = "[...probe.root('#w').querySelectorAll('.widget, .widget *')].flatMap((element) => [null, '::before', '::after'].map((part) => {
        const { color, backgroundColor, backgroundImage, width, height, top, borderTopColor, borderTopWidth, fontFamily, stroke, fill, marginInlineEnd } = getComputedStyle(element, part);
        return [element.localName, element.getAttribute('class'), part, color, backgroundColor, backgroundImage, width, height, top, borderTopColor, borderTopWidth, fontFamily, stroke, fill, marginInlineEnd].join(' ');
    }))";

/// A page may have properties of the same names as the widget's; only those that begin with `--milestream` are meant for it.
async fn custom_properties_of_the_page_are_its_own(proof: &Proof<'_>) -> Result<()> {
    for options in [
        "view=honours artist=bts",
        "view=board artist=bts",
        "view=leaderboard rows=dense",
        "view=counter track=dynamite theme=paper",
    ] {
        let body = format!("<section><mile-stream id=\"w\" motion=\"none\" {options}></mile-stream></section>{LOADER}");
        proof.visit(&body).await?;
        proof.state("#w", "ready").await?;
        proof.holds("probe.root('#w').querySelector('.widget').childElementCount > 0").await?;
        proof.has_all_style("#w").await?;
        let quiet: Vec<String> = proof.value(DRAWN).await?;
        proof
            .act("const [sheet] = probe.root('#w').adoptedStyleSheets;
                const names = new Set([...sheet.cssRules].flatMap(({ cssText }) => cssText.match(/--(?!milestream)[a-z][\\w-]*/g) ?? []));
                document.names = names.size;
                for (const name of names) document.querySelector('section').style.setProperty(name, '77px');")
            .await?;
        proof.holds("document.names > 15").await?;
        let loud: Vec<String> = proof.value(DRAWN).await?;
        let changed: Vec<_> = quiet.iter().zip(&loud).filter(|(was, is)| was != is).take(5).collect();
        proof.check(quiet.len() == loud.len() && quiet.len() > 50, "something came or went")?;
        proof.check(changed.is_empty(), &format!("{options}: {changed:#?}"))?;
    }
    proof.left_nothing().await
}
