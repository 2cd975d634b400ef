//! A table of more rows than a document should hold: a window of rows that keeps the table's meaning.

use std::cell::Cell;

use anyhow::Result;
use milestream_e2e::{Key, Look, Rule, Scenario, Stage, Widget, scenarios, until};

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        a_long_table_keeps_its_meaning,
        the_keyboard_scrolls_to_the_last_row,
        a_search_finds_a_row_far_outside_of_the_window,
        up_to_a_thousand_rows_are_all_there,
    ]
}

const PATH: &str = "/elsewhere/long.json";

/// `Song 1`, `Song 2` and so on, the first with the most.
fn numbers(count: u64) -> String {
    let tracks: Vec<String> = (1..=count)
        .map(|n| {
            format!(r#"{{ "id": "t{n}", "title": "Song {n}", "artists": ["a"], "counts": [{}] }}"#, 900_000_000 - n)
        })
        .collect();
    format!(
        r#"{{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
        "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
        "artists": [{{ "id": "a", "name": "Nobody" }}], "tracks": [{}] }}"#,
        tracks.join(",")
    )
}

async fn open(stage: &Stage, count: u64) -> Result<Widget<'_>> {
    stage.site.set(PATH, Rule::body("application/json", numbers(count)));
    let widget = show(stage, "/?view=leaderboard&src=elsewhere/long.json").await?;
    widget.click("more").await?;
    Ok(widget)
}

/// The titles of the rows that the region shows.
async fn seen(widget: &Widget<'_>) -> Result<Vec<String>> {
    widget
        .script(
            "const region = root.querySelector('[part=scroll]').getBoundingClientRect();
            return probe.parts(root, 'row').filter((row) => {
                const { top, bottom } = row.getBoundingClientRect();
                return bottom > region.top && top < region.bottom;
            }).map((row) => row.querySelector('[part~=title]').textContent);",
        )
        .await
}

/// Waits until a row with this title is among them.
async fn see_row(widget: &Widget<'_>, title: &str) -> Result<()> {
    until(&format!("{title} in the region"), async || {
        let seen = seen(widget).await?;
        Ok(if seen.iter().any(|seen| seen == title) { Look::Is(()) } else { Look::Not(format!("{seen:?}")) })
    })
    .await
}

async fn a_long_table_keeps_its_meaning(stage: &Stage) -> Result<()> {
    let widget = open(stage, 3_000).await?;
    see_row(&widget, "Song 1").await?;
    let told: (String, usize, String, String) = widget
        .script(
            "const table = root.querySelector('table');
            const region = root.querySelector('[part=scroll]');
            return [table.getAttribute('aria-rowcount'), probe.parts(root, 'row').length, region.getAttribute('role'),
                region.getAttribute('aria-label')];",
        )
        .await?;
    assert_eq!((told.0.as_str(), told.2.as_str()), ("3001", "region"));
    assert!(told.1 < 60, "{} rows are in the document", told.1);
    assert!(!told.3.is_empty());

    // Somewhere in the middle: each row says its place, all are equally high, and nothing is missing between them.
    widget
        .script::<Option<()>>(
            "const region = root.querySelector('[part=scroll]'); region.scrollTop = region.scrollHeight / 2; return null;",
        )
        .await?;
    see_row(&widget, "Song 1501").await?;
    let rows: Vec<(usize, usize, f64)> = widget
        .script(
            "return probe.parts(root, 'row').map((row) => [Number(row.getAttribute('aria-rowindex')),
                Number(row.querySelector('[part~=title]').textContent.slice(5)), row.getBoundingClientRect().height]);",
        )
        .await?;
    for pair in rows.windows(2) {
        assert_eq!(pair[1].0, pair[0].0 + 1, "{rows:?}");
        assert!((pair[1].2 - pair[0].2).abs() < 1.0, "{rows:?}");
    }
    // The head is the first row of the table.
    assert!(rows.iter().all(|(index, song, _)| *index == song + 1), "{rows:?}");
    Ok(())
}

/// Waits until the region has been scrolled further than this and moves no more: a key in between would be of another
/// place.
async fn rest(widget: &Widget<'_>, further_than: f64) -> Result<()> {
    let last = Cell::new(0.0);
    until("a scrolled region at rest", async || {
        let top: f64 = widget.script("return root.querySelector('[part=scroll]').scrollTop;").await?;
        let is_at_rest = (last.replace(top) - top).abs() < 0.5;
        Ok(if top > further_than && is_at_rest { Look::Is(()) } else { Look::Not(format!("{top} pixels")) })
    })
    .await
}

async fn the_keyboard_scrolls_to_the_last_row(stage: &Stage) -> Result<()> {
    stage.site.set(PATH, Rule::body("application/json", numbers(3_000)));
    let widget = show(stage, "/?view=leaderboard&src=elsewhere/long.json&limit=5000").await?;
    stage.page.tab_to("scroll").await?;
    stage.page.press(Key::PageDown).await?;
    rest(&widget, 100.0).await?;
    stage.page.press(Key::End).await?;
    see_row(&widget, "Song 3000").await?;
    stage.page.press(Key::PageUp).await?;
    until("a page above the last row", async || {
        let seen = seen(&widget).await?;
        let is_above =
            seen.iter().all(|title| title != "Song 3000") && seen.iter().any(|title| title > &"Song 2985".to_owned());
        Ok(if is_above { Look::Is(()) } else { Look::Not(format!("{seen:?}")) })
    })
    .await?;
    stage.page.press(Key::Home).await?;
    see_row(&widget, "Song 1").await
}

async fn a_search_finds_a_row_far_outside_of_the_window(stage: &Stage) -> Result<()> {
    let widget = open(stage, 3_000).await?;
    widget
        .script::<Option<()>>(
            "const region = root.querySelector('[part=scroll]'); region.scrollTop = 20000; return null;",
        )
        .await?;
    until("a window that has moved", async || {
        let first: String = widget.script("return root.querySelector('[part~=title]').textContent;").await?;
        Ok(if first == "Song 1" { Look::Not(first) } else { Look::Is(()) })
    })
    .await?;
    widget
        .script::<Option<()>>(
            "root.querySelector('details').open = true; const field = root.querySelector('[part=search]');
            field.value = '2877'; field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            return null;",
        )
        .await?;
    see_row(&widget, "Song 2877").await?;
    let rows = widget.rows().await?;
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!(rows[0].rank, "2877");
    widget.see("status", "1 row").await?;
    // All rows again start at the first one.
    widget.click("clear").await?;
    see_row(&widget, "Song 1").await
}

async fn up_to_a_thousand_rows_are_all_there(stage: &Stage) -> Result<()> {
    let widget = open(stage, 1_000).await?;
    until("a thousand rows", async || {
        let rows: usize = widget.script("return root.querySelectorAll('[part~=row]').length;").await?;
        Ok(if rows == 1_000 { Look::Is(()) } else { Look::Not(format!("{rows}")) })
    })
    .await
}
