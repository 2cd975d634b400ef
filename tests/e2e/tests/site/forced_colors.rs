//! Where the system gives the colours, what is chosen can still be told from what is not.

use anyhow::Result;
use milestream_e2e::{Kind, Scenario, Stage, scenarios};
use serde_json::json;

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![what_is_chosen_can_be_distinguished, nothing_covers_what_the_ring_is_of]
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
