//! axe-core, run in the page.

use std::fmt;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::{Listed, Page};
use crate::settings;

/// The levels of the guidelines that Milestream promises to meet, or what is asked of them. `target-size` is among their
/// rules but off by default.
const RUN: &str = r#"
const [checks, done] = arguments;
const described = ({ target, html, any, all, none }) => ({
  // The way through shadow roots is a list in the list.
  isInWidget: target.some(Array.isArray),
  text: `${target.flat().join(" ")} ${html.slice(0, 120)} (${[...any, ...all, ...none].map(({ message }) => message).join(" ")})`,
});
const finding = ({ id, help, nodes }) => ({ rule: id, help, nodes: nodes.map(described) });
// A drawing is a picture to axe, which decides nothing on one. Its texts are decided here: their colour on the grounds around.
const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const paint = (color) => {
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
};
const isReadable = (text, ink, covers) => {
  const grounds = [];
  let share = 1;
  for (let at = text; at; at = at.parentNode ?? at.host) if (at instanceof Element) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
    if (backgroundImage !== "none") return false;
    share *= Number(opacity);
    grounds.unshift(backgroundColor);
  }
  let ground = paint("white");
  for (const color of grounds) ground = paint(color);
  for (const { fill, opacity } of covers.map((rect) => getComputedStyle(rect))) {
    pen.globalAlpha = Number(opacity);
    ground = paint(fill);
    pen.globalAlpha = 1;
  }
  pen.globalAlpha = share;
  ink = paint(ink);
  pen.globalAlpha = 1;
  return Math.max(ink, ground) / Math.min(ink, ground) >= 4.5;
};
// What was drawn beneath it before. A hatch is no ground.
const beneath = (text) => {
  const { x, y, width, height } = text.getBoundingClientRect();
  return [...text.ownerSVGElement.querySelectorAll("rect")].filter((rect) => {
    const { left, top, right, bottom } = rect.getBoundingClientRect();
    const isBefore = rect.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
    const isAround = left <= x + 1 && top <= y + 1 && right >= x + width - 1 && bottom >= y + height - 1;
    return isBefore && isAround && !getComputedStyle(rect).fill.startsWith("url(");
  });
};
// Axe takes the box of a text that is cut for the text, and whatever follows for something that lies on it; it decides nothing
// on a text of which nothing is in sight. Whether anything lies on it is asked of the engine, at the ends and in the middle of
// each line that is in sight.
const isFree = (element) => {
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const cuts = [];
  for (let at = element; at; at = at.parentNode ?? at.host) {
    if (at instanceof Element && getComputedStyle(at).overflowX !== "visible") cuts.push(at.getBoundingClientRect());
  }
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  return texts.flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  }).every(({ left, right, top, bottom }) => {
    for (const cut of cuts) [left, right] = [Math.max(left, cut.left), Math.min(right, cut.right)];
    return right - left < 2 || [left + 1, (left + right) / 2, right - 1].every((x) => {
      const hit = element.getRootNode().elementFromPoint(x, (top + bottom) / 2);
      return hit && (hit === element || element.contains(hit) || hit.contains(element));
    });
  });
};
const isDecided = ({ element, any }) => {
  const { fill, color } = getComputedStyle(element);
  if (element instanceof SVGTextElement) return isReadable(element, fill, beneath(element));
  const isPainted = any.some(({ data }) => ["pseudoContent", "bgImage", "bgGradient", "imgNode"].includes(data?.messageKey));
  return !isPainted && isFree(element) && isReadable(element, color, []);
};
const left = ({ nodes, ...rest }) => ({ ...rest, nodes: nodes.filter((node) => rest.id !== "color-contrast" || !isDecided(node)) });
const levels = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
axe.run(document, {
  runOnly: checks === "contrast" ? ["color-contrast"] : levels,
  rules: checks === "contrast" ? {} : { "target-size": { enabled: true }, "color-contrast": { enabled: checks === "all" } },
  resultTypes: ["violations", "incomplete"],
  elementRef: true,
}).then(
  ({ violations, incomplete, passes }) => done({
    violations: violations.map(finding), undecided: incomplete.map(left).map(finding), passed: passes.map(({ id }) => id) }),
  (error) => done(String(error)),
);
"#;

/// What axe is asked. To work out every contrast takes it half of its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checks {
    /// Every rule.
    All,
    /// The contrasts alone, where nothing but colours differs from a page that was checked.
    Contrast,
    /// All but the contrasts, where nothing but the words differs from it.
    AllButContrast,
}

impl Checks {
    const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Contrast => "contrast",
            Self::AllButContrast => "allButContrast",
        }
    }
}

/// What axe found in the whole page.
#[derive(Clone, Debug, Deserialize)]
pub struct AxeReport {
    /// What breaks a rule.
    pub violations: Vec<Finding>,
    /// What axe could not decide, such as a contrast on a picture.
    pub undecided: Vec<Finding>,
    /// The rules that applied somewhere and held there.
    pub passed: Vec<String>,
}

/// A rule and the elements that it is about.
#[derive(Clone, Debug, Deserialize)]
pub struct Finding {
    /// The rule's name in axe.
    pub rule: String,
    /// What should be done.
    pub help: String,
    /// The elements that it is about.
    pub nodes: Vec<Node>,
}

/// An element that axe found something about.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Node {
    /// Whether it is in a shadow root, which is a widget's.
    pub is_in_widget: bool,
    /// Its place, its beginning and the reason.
    pub text: String,
}

impl Page {
    /// Waits until nothing moves in the page and in the shadow roots of its elements.
    ///
    /// # Errors
    /// When something does not come to rest.
    pub async fn rest(&self) -> Result<()> {
        let roots = "[document, ...[...document.querySelectorAll('*')].flatMap((e) => e.shadowRoot ?? [])]";
        self.wait_for(&format!(
            "{roots}.every((root) => root.getAnimations().every((moving) => moving.playState !== 'running'))"
        ))
        .await
    }

    /// Runs axe on the page at rest and on all open shadow roots in it.
    ///
    /// # Errors
    /// When `MILESTREAM_AXE` does not name its source, or it does not run.
    pub async fn axe(&self, checks: Checks) -> Result<AxeReport> {
        self.rest().await?;
        // Source and call in one script: the page keeps nothing of it when a policy forbids
        // scripts, and Firefox runs each script of a driver in a scope of its own.
        let script = format!("{}\n{RUN}", settings::axe_source()?);
        let value = self.client.execute_async(&script, vec![checks.name().into()]).await.context("axe did not run")?;
        if let Some(error) = value.as_str() {
            bail!("axe did not run: {error}");
        }
        Ok(serde_json::from_value(value)?)
    }

    /// Fails when axe finds anything in the page, or cannot decide a contrast in a widget.
    ///
    /// # Errors
    /// With the findings.
    pub async fn see_no_axe_findings(&self) -> Result<()> {
        self.see_no_axe_findings_of(Checks::All).await
    }

    /// The same, of some of the rules.
    ///
    /// # Errors
    /// With the findings.
    pub async fn see_no_axe_findings_of(&self, checks: Checks) -> Result<()> {
        let report = self.axe(checks).await?;
        let mut findings = report.violations;
        // An undecided contrast is one that nobody has checked. Around the widget axe gives up on
        // text in boxes that scroll sideways on a phone; the same text is decided on a wide screen.
        for mut finding in report.undecided {
            finding.nodes.retain(|node| node.is_in_widget);
            if finding.rule == "color-contrast" && !finding.nodes.is_empty() {
                findings.push(finding);
            }
        }
        if !findings.is_empty() {
            bail!("axe found: {}", Listed(&findings));
        }
        Ok(())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.rule, self.help)?;
        self.nodes.iter().try_for_each(|node| write!(f, "\n    {}", node.text))
    }
}
