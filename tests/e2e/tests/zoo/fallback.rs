//! The host's own content until the widget is ready: whatever it is, it stands alone.

use anyhow::Result;
use milestream_e2e::{Gate, Rule, Scenario};

use crate::pages;
use crate::proof::{COUNTER, LOADER, Proof};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![fallback_without_a_word, nothing_to_see]
}

const PICTURE: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='20'/%3E";

/// Shows an element with this inside while its dataset is on its way; whether a skeleton stands there.
async fn has_skeleton(proof: &Proof<'_>, inside: &str) -> Result<bool> {
    let gate = Gate::closed();
    proof.serve(&proof.assets.data, Rule::own().behind(&gate));
    proof.visit(&format!("<div id=\"w\" class=\"milestream\" {COUNTER}>{inside}</div>{LOADER}")).await?;
    proof.holds("probe.widget('#w').shadowRoot?.querySelector('.widget [part=skeleton]')").await?;
    let is_seen: bool = proof.value("probe.shown(probe.root('#w').querySelector('.widget'))").await?;
    gate.open();
    proof.state("#w", "ready").await?;
    proof.sees("#w", "value", "89").await?;
    Ok(is_seen)
}

async fn fallback_without_a_word(proof: &Proof<'_>) -> Result<()> {
    let contents = [
        format!("<img src=\"{PICTURE}\" alt=\"\">"),
        format!("<picture><img src=\"{PICTURE}\" alt=\"89 songs\"></picture>"),
        format!("<p><a href=\"/\"><img src=\"{PICTURE}\" alt=\"\" width=\"40\" height=\"20\"></a></p>"),
        "<svg width=\"40\" height=\"20\"><circle r=\"9\" /></svg>".to_owned(),
        "<canvas width=\"40\" height=\"20\"></canvas>".to_owned(),
        "<p>89 songs</p>".to_owned(),
        "<div role=\"img\" aria-label=\"89 songs\" style=\"height: 80px; background: silver\"></div>".to_owned(),
        "<p><meter value=\"89\" max=\"100\"></meter></p>".to_owned(),
    ];
    for inside in contents {
        let is_seen = has_skeleton(proof, &inside).await?;
        proof.check(!is_seen, &format!("a skeleton beside {inside}"))?;
    }
    proof.left_nothing().await
}

async fn nothing_to_see(proof: &Proof<'_>) -> Result<()> {
    for inside in ["", "  ", "<p></p>", "<!-- later -->"] {
        let is_seen = has_skeleton(proof, inside).await?;
        proof.check(is_seen, &format!("no skeleton for {inside:?}"))?;
    }
    proof.left_nothing().await
}
