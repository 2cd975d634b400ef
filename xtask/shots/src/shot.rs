//! Which pictures there are, and how one is taken.

use anyhow::Result;
use milestream_e2e::{Rule, Stage};
use serde_json::json;

use crate::palette;

/// Pixels of a picture for each of the page's, for screens that have as many.
pub(crate) const SCALE: u32 = 2;

/// The widths of the pages: a phone's, and a column's of a blog.
const WIDTHS: [u32; 2] = [320, 720];

/// What is shown, each at one day of its dataset: its name, and the attributes of the element.
const KINDS: [(&str, &str); 9] = [
    ("board", "view=\"board\" artist=\"bts\" threshold=\"100M\" goal=\"100\" as-of=\"2022-04-14\""),
    ("counter-goal", "view=\"counter\" artist=\"bts\" threshold=\"100M\" goal=\"100\" as-of=\"2022-04-14\""),
    ("counter-song", "view=\"counter\" track=\"dynamite\" as-of=\"2022-04-14\""),
    ("leaderboard", "view=\"leaderboard\" artist=\"bts\" limit=\"5\" as-of=\"2022-04-14\""),
    ("honours", "view=\"honours\" limit=\"4\" as-of=\"2022-04-14\""),
    ("dense", "view=\"leaderboard\" rows=\"dense\" limit=\"10\" src=\"/data/demo.json\" as-of=\"2026-11-22\""),
    ("race", "view=\"race\" limit=\"5\" src=\"/data/demo.json\" as-of=\"2026-11-22\""),
    (THEMES, "view=\"leaderboard\" artist=\"bts\" limit=\"3\" as-of=\"2022-04-14\""),
    (BADGE, "view=\"badge\" artist=\"bts\" threshold=\"100M\" as-of=\"2022-04-14\""),
];
/// The one that stands in a sentence.
const BADGE: &str = "badge";
/// The one that is shown in each of the named themes.
const THEMES: &str = "themes";
const NAMED: [&str; 5] = ["paper", "stage", "neon", "pastel", "print"];

/// A picture.
#[derive(Clone, Debug)]
pub(crate) struct Shot {
    /// Of its file.
    pub(crate) name: String,
    /// Of the page, in its own pixels.
    pub(crate) width: u32,
    /// Pixels of the picture for each of the page's.
    pub(crate) scale: u32,
    /// The states in which a widget is done.
    pub(crate) states: &'static [&'static str],
    /// The page, as HTML.
    pub(crate) page: String,
}

/// Every picture of docs/pictures/.
pub(crate) fn all() -> Vec<Shot> {
    let widths = KINDS.into_iter().flat_map(|kind| WIDTHS.map(|width| (kind, width)));
    widths.flat_map(|(kind, width)| [false, true].map(|is_dark| Shot::of_kind(kind, width, is_dark))).collect()
}

/// The picture at the head of the README, docs/milestream.png.
pub(crate) fn head() -> Shot {
    let [kind, ..] = KINDS;
    Shot::of_kind(kind, 720, false)
}

impl Shot {
    fn of_kind((kind, attributes): (&str, &str), width: u32, is_dark: bool) -> Self {
        let name = format!("{kind}-{width}-{}.png", if is_dark { "dark" } else { "light" });
        Self { name, width, scale: SCALE, states: &["ready"], page: page(kind, attributes, is_dark) }
    }

    /// One of a language's: in the pixels of the page, and also of widgets that say why they show nothing.
    pub(crate) fn of_language(name: String, width: u32, page: String) -> Self {
        Self { name, width, scale: 1, states: &["ready", "error"], page }
    }
}

/// A host page around the widget: plain, as blogs are, so that what is seen is the widget's.
fn page(kind: &str, attributes: &str, is_dark: bool) -> String {
    let (ground, text) = if is_dark { ("#16151a", "#eceaf2") } else { ("#fff", "#1b1a20") };
    let widget = |more: &str| format!("<mile-stream {attributes}{more}></mile-stream>");
    let inside = match kind {
        BADGE => format!("<p>By that April there were {}, and eleven more to go.</p>", widget("")),
        THEMES => {
            let form = if is_dark { "dark" } else { "light" };
            NAMED.map(|theme| widget(&format!(" style=\"margin-bottom: 20px\" theme=\"{theme}-{form}\""))).concat()
        }
        _ => widget(""),
    };
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Shot</title><style>
        body {{ margin: 0; padding: 20px; background: {ground}; color: {text}; font: 16px/1.5 sans-serif; }}
        p {{ margin: 0; }}</style></head><body>{inside}
        <script async src=\"/embed.js\" crossorigin=\"anonymous\"></script></body></html>"
    )
}

/// Takes a picture: the page as wide as it is to be, and as high as what it shows.
///
/// # Errors
/// When a widget does not come, or the browser's picture cannot be read.
pub(crate) async fn take(stage: &Stage, shot: &Shot) -> Result<Vec<u8>> {
    let page = &stage.page;
    stage.site.set("/shot.html", Rule::page(shot.page.as_str()));
    let screen = async |height: u32| {
        let metrics =
            json!({ "width": shot.width, "height": height, "deviceScaleFactor": shot.scale, "mobile": false });
        page.devtools("Emulation.setDeviceMetricsOverride", metrics).await
    };
    screen(900).await?;
    stage.open("/shot.html").await?;
    page.wait_for(&format!(
        "document.fonts.status === 'loaded' && [...document.querySelectorAll('mile-stream')].every((element) =>
            {:?}.includes(customElements.get('mile-stream')?.of(element)?.state))",
        shot.states
    ))
    .await?;
    screen(page.value("Math.ceil(document.body.getBoundingClientRect().height)").await?).await?;
    palette::reduced(&page.picture().await?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::*;

    fn docs() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs")
    }

    /// Width and height, as the head of a PNG states them.
    fn size(file: &Path) -> (u32, u32) {
        let bytes = fs::read(file).unwrap();
        assert_eq!(&bytes[1..4], b"PNG", "{}", file.display());
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
        (number(16), number(20))
    }

    #[test]
    fn the_pictures_are_those_that_are_made() {
        let folder = docs().join("pictures");
        let there: BTreeSet<String> = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "words")
            .collect();
        assert_eq!(there, all().into_iter().map(|shot| shot.name).collect(), "cargo xtask shots makes them");
        for shot in all() {
            let (width, height) = size(&folder.join(&shot.name));
            assert_eq!(width, shot.width * SCALE, "{}", shot.name);
            assert!(height > 40 * SCALE, "{} is empty", shot.name);
        }
        assert_eq!(size(&docs().join("milestream.png")).0, head().width * SCALE);
        let bytes: u64 = there.iter().map(|name| fs::metadata(folder.join(name)).unwrap().len()).sum();
        assert!(bytes < 2_700_000, "{bytes} bytes of pictures in every clone");
    }

    #[test]
    fn every_picture_is_shown() {
        let page = fs::read_to_string(docs().join("pictures.md")).unwrap();
        for shot in all() {
            assert!(page.contains(&format!("pictures/{}", shot.name)), "{} is not shown", shot.name);
        }
    }
}
