//! Where the system gives the colours, everything can still be seen, and what is chosen can be told from what is not.
//!
//! Only Chromium can be asked for such a system, through its DevTools. WebDriver has no command for it; Firefox takes it from a
//! preference that is read when it starts, and WebKitGTK has none. The rules are of the style sheet alone, and all three read them.

use anyhow::Result;
use milestream_e2e::{Kind, Scenario, Stage, scenarios};
use serde_json::json;

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    let views = VIEWS.into_iter().map(|(name, address, marks)| {
        Scenario::new(format!("{}::{name}_can_be_seen", module_path!()), move |stage| {
            Box::pin(a_view_can_be_seen(stage, address, marks))
        })
    });
    views
        .chain(scenarios![
            what_is_chosen_can_be_distinguished,
            nothing_covers_what_the_ring_is_of,
            no_line_runs_through_a_text_of_a_race
        ])
        .collect()
}

/// What is drawn in a view: a selector, and the property that paints it.
type Marks = &'static [(&'static str, &'static str)];

/// Each view, with what is drawn in it.
const VIEWS: [(&str, &str, Marks); 8] = [
    ("board", "/?view=board", &[(".sparkline .line", "stroke")]),
    (
        "counter",
        "/?view=counter&artist=bts&threshold=100M&goal=200",
        &[
            (".ring-reached > g > circle", "stroke"),
            (".ring-newest > g > circle", "stroke"),
            (".ring-goal", "fill"),
            (".plot .line", "stroke"),
            (".plot .full", "fill"),
            (".plot .end", "fill"),
            (".plot .newest", "fill"),
            (".plot .silence", "fill"),
        ],
    ),
    ("counter_of_a_song", "/?view=counter&song=dynamite", &[(".plot .hollow", "stroke"), (".plot .axis", "fill")]),
    ("leaderboard", "/?view=leaderboard", &[(".bar hr", "background-color"), (".discs", "color")]),
    ("dense_leaderboard", "/?view=leaderboard&rows=dense&src=data/demo.json", &[(".sparkline .line", "stroke")]),
    ("honours", "/?view=honours", &[(".entry::before", "background-color")]),
    (
        "race",
        "/?view=race",
        &[("hr.race-bar", "background-color"), (".play", "background-color"), (".scale text", "fill")],
    ),
    // Nothing is drawn.
    ("badge", "/?view=badge", &[]),
];

/// The contrast of what is painted with the ground of the system, the least of all of a kind; nothing where there is none.
const CONTRASTS: &str = "
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const light = (color, ground) => {
        pen.fillStyle = ground;
        pen.fillRect(0, 0, 1, 1);
        pen.fillStyle = color;
        pen.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    const sample = document.body.appendChild(document.createElement('p'));
    sample.style.cssText = 'forced-color-adjust: none; background: Canvas';
    const canvas = getComputedStyle(sample).backgroundColor;
    sample.remove();
    const contrast = (color) => {
        const [low, high] = [light(color, canvas), light(canvas, canvas)].sort((a, b) => a - b);
        return high / low;
    };
    const least = MARKS.map(([selector, property]) => {
        const [element, pseudo] = selector.split('::');
        const all = [...root.querySelectorAll(element)].map((e) => getComputedStyle(e, pseudo && '::' + pseudo).getPropertyValue(property));
        return all.length === 0 ? 0 : Math.min(...all.map(contrast));
    });
    const ground = getComputedStyle(root.querySelector('.widget')).backgroundColor;
    return [least, contrast(ground)];";

/// In its own colours, and in those of a theme whose ground is the opposite of the system's. Of texts the browser tells
/// the colour that the page asks for, not the one that it paints, so that axe has nothing to say of them.
async fn a_view_can_be_seen(stage: &Stage, address: &str, marks: Marks) -> Result<()> {
    if stage.engine != Kind::Chromium {
        return Ok(());
    }
    for (scheme, theme) in [("light", "neon-dark"), ("dark", "paper-light")] {
        let features = json!([
            { "name": "forced-colors", "value": "active" }, { "name": "prefers-color-scheme", "value": scheme },
        ]);
        stage.page.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        for theme in ["auto", theme] {
            let widget = show(stage, &format!("{address}&theme={theme}")).await?;
            let (seen, ground): (Vec<f64>, f64) =
                widget.script(&format!("const MARKS = {};{CONTRASTS}", json!(marks))).await?;
            for ((selector, property), contrast) in marks.iter().zip(seen) {
                assert!(
                    contrast >= 3.0,
                    "{selector}: the {property} has a contrast of {contrast:.2}, {scheme} and {theme}"
                );
            }
            assert!(ground < 1.01, "the ground of {theme} is not that of the system: {ground:.2}");
        }
    }
    stage.page.devtools("Emulation.setEmulatedMedia", json!({ "features": [] })).await?;
    Ok(())
}

/// How what is chosen looks, and how what is not.
const LOOKS: &str =
    "const look = (e) => { const { color, backgroundColor } = getComputedStyle(e); return [color, backgroundColor]; };
    return [['tab', 'aria-selected'], ['choice', 'aria-pressed']].map(([part, chosen]) =>
        ['true', 'false'].map((is) => look(probe.parts(root, part).find((e) => e.getAttribute(chosen) === is))));";

type Look = (String, String);

async fn what_is_chosen_can_be_distinguished(stage: &Stage) -> Result<()> {
    // Only Chromium can be asked for such a system.
    if stage.engine != Kind::Chromium {
        return Ok(());
    }
    let forced = async |value: &str| {
        let features = json!([{ "name": "forced-colors", "value": value }]);
        stage.page.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await
    };
    let widget = show(stage, "/").await?;
    widget.click_where("tab", "e.textContent.startsWith('Leaderboard')").await?;
    widget.see("choice", "").await?;
    forced("active").await?;
    let looks: Vec<(Look, Look)> = widget.script(LOOKS).await?;
    forced("").await?;
    for ((color, ground), (other_color, other_ground)) in looks {
        assert_ne!(ground, other_ground);
        assert_ne!(color, ground);
        assert_ne!(other_color, other_ground);
    }
    Ok(())
}

/// The number's own line, with the ground that such a system gives it, is higher than the number.
async fn nothing_covers_what_the_ring_is_of(stage: &Stage) -> Result<()> {
    for width in [320, 720] {
        stage.open_framed("/?view=counter&artist=bts&threshold=100M&goal=200&motion=none", width, 700).await?;
        let widget = crate::widget(stage);
        widget.see_first("value", "127").await?;
        let top: String = widget
            .script(
                "const text = document.createRange();
                text.selectNodeContents(root.querySelector('.ring-of'));
                const { left, top, width } = text.getBoundingClientRect();
                return root.elementFromPoint(left + width / 2, top + 2).className;",
            )
            .await?;
        assert_eq!(top, "ring-of quiet", "{width} pixels");
    }
    Ok(())
}

/// Seen: the lines of the scale, as dark as letters, through the dates. Each text of a row has a ground, but within a bar, where
/// no line is seen.
async fn no_line_runs_through_a_text_of_a_race(stage: &Stage) -> Result<()> {
    if stage.engine != Kind::Chromium {
        return Ok(());
    }
    let features = json!([{ "name": "forced-colors", "value": "active" }]);
    stage.page.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
    for width in [320, 720] {
        stage.open_framed("/?view=race", width, 700).await?;
        let widget = crate::widget(stage);
        widget.see("race", "").await?;
        let bare = "return [...root.querySelectorAll('.race-label > *, .race-row:not(.inside) .title > span')]
            .filter((e) => getComputedStyle(e).backgroundColor === 'rgba(0, 0, 0, 0)')
            .map((e) => e.textContent);";
        assert_eq!(widget.script::<Vec<String>>(bare).await?, [""; 0], "{width} pixels");
    }
    stage.page.devtools("Emulation.setEmulatedMedia", json!({ "features": [] })).await?;
    Ok(())
}
