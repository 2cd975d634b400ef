//! The date control walks the whole widget through the dataset's history.

use anyhow::Result;
use milestream_e2e::{Key, Rule, Scenario, Stage, System, Zone, scenarios};

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    let west = System { zone: Zone::LosAngeles, ..System::default() };
    let mut scenarios = scenarios![
        a_date_moves_every_view,
        steps_walk_from_date_to_date,
        the_keyboard_moves_the_date,
        the_address_follows_the_date,
        a_date_between_two_reports_is_kept,
    ];
    scenarios.extend(scenarios![what_has_begun_anywhere_is_known_in_the_west].into_iter().map(|one| one.under(west)));
    scenarios
}

/// Where a day begins first, it is a day later than in Los Angeles for 22 hours of 24.
async fn what_has_begun_anywhere_is_known_in_the_west(stage: &Stage) -> Result<()> {
    let begun: String = {
        stage.open("/").await?;
        stage.page.value("new Date(Date.now() + 14 * 3600000).toISOString().slice(0, 10)").await?
    };
    let after = "new Date(Date.now() + 3 * 86400000).toISOString().slice(0, 10)";
    let after: String = stage.page.value(after).await?;
    let numbers = format!(
        r#"{{ "schema": 1, "title": "T", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
        "tracks": [{{ "id": "song", "title": "Song", "counts": [{{ "as_of": "2020-01-01", "value": 5 }},
            {{ "as_of": "{begun}", "value": 7 }}, {{ "as_of": "{after}", "value": 9 }}] }}] }}"#
    );
    stage.site.set("/west.json", Rule::body("application/json", numbers));
    show(stage, "/?src=west.json&view=counter&song=song").await?.see_first("value", "7").await?;
    let asked = show(stage, "/?src=west.json&view=counter&song=song&as-of=2020-06-01").await?;
    asked.see_first("value", "5").await
}

/// What the date control shows.
const DATE: &str = "probe.root('mile-stream').querySelector('select[part~=date-control]').value";

async fn a_date_moves_every_view(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/").await?;
    widget.see_first("value", "127").await?;
    widget.choose("date-control", "2022-04-14").await?;
    widget.see_first("value", "89").await?;
    widget.click_where("tab", "e.textContent.startsWith('Leaderboard')").await?;
    widget.see_rows(&[("Dynamite", "1.32B"), ("Butter", "836M")]).await?;
    widget.choose("date-control", "2021-10-18").await?;
    widget.see_rows(&[("Dynamite", "about 1.1B"), ("Boy With Luv", "745M"), ("Butter", "615M")]).await?;
    widget.see("status", "2021").await?;
    widget.click_where("tab", "e.textContent.startsWith('Milestones & awards')").await?;
    let entries = widget.texts("entry").await?.join("\n");
    assert!(!entries.is_empty() && !entries.contains("2022"), "{entries}");
    stage.page.see_no_errors().await
}

async fn steps_walk_from_date_to_date(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?as-of=2022-04-14").await?;
    stage.page.tab_to("date-control").await?;
    stage.page.press(Key::Tab).await?;
    stage.page.press(Key::Enter).await?;
    stage.page.wait_for(&format!("{DATE} < '2022-04-14'")).await?;
    stage.page.press(Key::Tab).await?;
    stage.page.press(Key::Enter).await?;
    stage.page.wait_for(&format!("{DATE} === '2022-04-14'")).await?;
    widget.see_first("value", "89").await
}

async fn the_keyboard_moves_the_date(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?as-of=2022-04-14").await?;
    stage.page.tab_to("date-control").await?;
    // The newest date is the first of the list.
    stage.page.press(Key::Down).await?;
    stage.page.wait_for(&format!("{DATE} < '2022-04-14'")).await?;
    widget.see_first("value", "12").await?;
    stage.page.press(Key::Up).await?;
    widget.see_first("value", "89").await?;
    // The control that is in use keeps the focus while the widget around it changes.
    let focus = stage.page.focus().await?.unwrap();
    assert!(focus.is_part("date-control"), "{focus}");
    Ok(())
}

async fn the_address_follows_the_date(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/").await?;
    widget.choose("date-control", "2022-04-14").await?;
    stage.page.wait_for("new URL(location.href).searchParams.get('as-of') === '2022-04-14'").await?;
    stage.page.reload().await?;
    widget.wait_for_state("ready").await?;
    widget.see_first("value", "89").await
}

async fn a_date_between_two_reports_is_kept(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?as-of=2022-04-20").await?;
    assert_eq!(stage.page.value::<String>(DATE).await?, "2022-04-20");
    widget.see_first("value", "89").await
}
