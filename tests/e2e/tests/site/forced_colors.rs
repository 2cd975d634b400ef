//! Where the system gives the colours, what is chosen can still be told from what is not.

use anyhow::Result;
use milestream_e2e::{Kind, Scenario, Stage, scenarios};
use serde_json::json;

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![what_is_chosen_can_be_told]
}

/// How what is chosen looks, and how what is not.
const LOOKS: &str =
    "const look = (e) => { const { color, backgroundColor } = getComputedStyle(e); return [color, backgroundColor]; };
    return [['tab', 'aria-selected'], ['choice', 'aria-pressed']].map(([part, chosen]) =>
        ['true', 'false'].map((is) => look(probe.parts(root, part).find((e) => e.getAttribute(chosen) === is))));";

type Look = (String, String);

async fn what_is_chosen_can_be_told(stage: &Stage) -> Result<()> {
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
