//! A table of more rows than a document should hold: a window of rows that keeps the table's meaning.

use std::cell::Cell;

use anyhow::Result;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use milestream_e2e::{Key, Kind, Look, Rule, Scenario, Stage, Widget, scenarios, until};
use serde_json::json;

use crate::finding::{COUNT_MOVES, search, see_titles};
use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        a_long_table_keeps_its_meaning,
        the_keyboard_scrolls_to_the_last_row,
        a_search_finds_a_row_far_outside_of_the_window,
        up_to_a_thousand_rows_are_all_there,
        a_long_board_draws_the_open_tab_alone,
        a_tab_that_is_opened_again_shows_its_rows,
        all_rows_are_printed_dark_on_light,
        rows_that_become_higher_keep_their_place,
        more_than_two_hundred_rows_stand_still,
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

async fn more_than_two_hundred_rows_stand_still(stage: &Stage) -> Result<()> {
    for (count, may_move) in [(200, true), (201, false)] {
        let widget = open(stage, count).await?;
        widget.script::<Option<()>>(COUNT_MOVES).await?;
        // One row is left, which stood further down.
        search(&widget, "Song 120").await?;
        see_titles(&widget, &["Song 120"]).await?;
        let moved: u64 = stage.page.value("moved.length").await?;
        assert_eq!(moved > 0, may_move, "{count} rows, of which {moved} moved");
    }
    stage.page.see_no_errors().await
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
    let table: (String, usize, String, String) = widget
        .script(
            "const table = root.querySelector('table');
            const region = root.querySelector('[part=scroll]');
            return [table.getAttribute('aria-rowcount'), probe.parts(root, 'row').length, region.getAttribute('role'),
                region.getAttribute('aria-label')];",
        )
        .await?;
    assert_eq!((table.0.as_str(), table.2.as_str()), ("3001", "region"));
    assert!(table.1 < 60, "{} rows are in the document", table.1);
    assert!(!table.3.is_empty());

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
    // The first click may have to wait for the rest of the program.
    widget.see("scroll", "").await?;
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
    assert_eq!(rows[0].rank, "2,877");
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

/// Opens a board of so many songs at its table. Its number does not roll: one that comes to rest late changes a closed tab.
async fn open_board(stage: &Stage, count: u64) -> Result<Widget<'_>> {
    stage.site.set(PATH, Rule::body("application/json", numbers(count)));
    let widget = show(stage, "/?view=board&threshold=100M&motion=none&src=elsewhere/long.json").await?;
    widget.see("value", "").await?;
    open_tab(&widget, "Leaderboard").await?;
    widget.see("more", "").await?;
    widget.click("more").await?;
    see_row(&widget, "Song 1").await?;
    Ok(widget)
}

async fn open_tab(widget: &Widget<'_>, name: &str) -> Result<()> {
    widget.click_where("tab", &format!("e.textContent.startsWith('{name}')")).await
}

/// A key is no concern of a closed tab: nothing is made of one that was never open, and nothing changes in one that was.
async fn a_long_board_draws_the_open_tab_alone(stage: &Stage) -> Result<()> {
    let widget = open_board(stage, 3_000).await?;
    let watch = "window.changes = 0;
        const observer = new MutationObserver((list) => { window.changes += list.length; });
        for (const name of ['counter', 'honours']) observer.observe(root.getElementById(`panel-${name}`), { subtree: true, childList: true, attributes: true, characterData: true });
        observer.observe(root.querySelector('.dates'), { subtree: true, childList: true, attributes: true, characterData: true });
        const field = root.querySelector('[part=search]');
        root.querySelector('details').open = true; field.value = '2877';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        return root.getElementById('panel-honours').childElementCount;";
    assert_eq!(widget.script::<u32>(watch).await?, 0, "the timeline of a tab that was never open");
    see_row(&widget, "Song 2877").await?;
    assert_eq!(stage.page.value::<u32>("changes").await?, 0);
    open_tab(&widget, "Milestones & awards").await?;
    widget.see("entry", "Song").await?;
    // Another day is shown in each tab that is opened then.
    open_tab(&widget, "Counter").await?;
    widget.see("value", "").await?;
    stage.page.see_no_errors().await
}

async fn a_tab_that_is_opened_again_shows_its_rows(stage: &Stage) -> Result<()> {
    let widget = open_board(stage, 3_000).await?;
    widget
        .script::<Option<()>>("const region = root.querySelector('[part=scroll]'); region.scrollTop = region.scrollHeight / 2; return null;")
        .await?;
    see_row(&widget, "Song 1501").await?;
    open_tab(&widget, "Milestones & awards").await?;
    widget.see("entry", "Song").await?;
    open_tab(&widget, "Leaderboard").await?;
    // Engines differ in whether a closed tab keeps its place; in either there are rows, all the way down.
    until("a region full of rows", async || {
        let script = "const region = root.querySelector('[part=scroll]').getBoundingClientRect();
            const rows = probe.parts(root, 'row').map((row) => row.getBoundingClientRect());
            return [Math.min(...rows.map((row) => row.top)) - region.top, Math.max(...rows.map((row) => row.bottom)) - region.bottom];";
        let (above, below): (f64, f64) = widget.script(script).await?;
        let is_full = above < 100.0 && below > -1.0;
        Ok(if is_full { Look::Is(()) } else { Look::Not(format!("{above} px above the rows, {below} px beneath them")) })
    })
    .await
}

const ROWS: &str = "return root.querySelectorAll('[part~=row]').length;";

async fn see_many(widget: &Widget<'_>, fits: impl Fn(usize) -> bool) -> Result<()> {
    until("so many rows in the document", async || {
        let rows: usize = widget.script(ROWS).await?;
        Ok(if fits(rows) { Look::Is(()) } else { Look::Not(format!("{rows}")) })
    })
    .await
}

/// A phone that is turned, or letters that come late.
async fn rows_that_become_higher_keep_their_place(stage: &Stage) -> Result<()> {
    const HEIGHT: &str = "return root.querySelector('[part=scroll]').scrollHeight;";
    let widget = open(stage, 3_000).await?;
    see_row(&widget, "Song 1").await?;
    widget
        .script::<Option<()>>("const region = root.querySelector('[part=scroll]'); region.scrollTop = region.scrollHeight / 2; return null;")
        .await?;
    see_row(&widget, "Song 1501").await?;
    let before: u32 = widget.script(HEIGHT).await?;
    let grow = "document.querySelector('mile-stream').style.fontSize = '2em';
        root.querySelector('[part=scroll]').scrollTop += 1; return null;";
    widget.script::<Option<()>>(grow).await?;
    until("rows measured anew", async || {
        let height: u32 = widget.script(HEIGHT).await?;
        Ok(if height > before / 5 * 6 { Look::Is(()) } else { Look::Not(format!("{height} px, {before} before")) })
    })
    .await?;
    see_row(&widget, "Song 1501").await?;
    stage.page.see_no_errors().await
}

async fn all_rows_are_printed_dark_on_light(stage: &Stage) -> Result<()> {
    stage.site.set(PATH, Rule::body("application/json", numbers(1_200)));
    let widget = show(stage, "/?view=leaderboard&theme=dark&limit=5000&src=elsewhere/long.json").await?;
    see_many(&widget, |rows| rows < 60).await?;
    widget
        .script::<Option<()>>("const region = root.querySelector('[part=scroll]'); region.scrollTop = region.scrollHeight / 2; return null;")
        .await?;
    see_row(&widget, "Song 601").await?;
    widget.script::<Option<()>>("dispatchEvent(new Event('beforeprint')); return null;").await?;
    see_many(&widget, |rows| rows == 1_200).await?;
    widget.script::<Option<()>>("dispatchEvent(new Event('afterprint')); return null;").await?;
    see_many(&widget, |rows| rows < 60).await?;
    see_row(&widget, "Song 601").await?;
    if stage.engine == Kind::Chromium {
        // Long sheets: it takes the browser seconds to lay out a hundred.
        let sheet = json!({ "printBackground": false, "paperHeight": 100 });
        let sheet = stage.page.devtools("Page.printToPDF", sheet).await?;
        let sheet = BASE64_STANDARD.decode(sheet["data"].as_str().unwrap())?;
        let text = String::from_utf8_lossy(&sheet);
        let pages = text.matches("/Type /Page\n").count();
        // Eighty rows or so to a sheet.
        assert!((10..30).contains(&pages), "{pages} pages");
        stage.page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        let seen: (Vec<String>, String) = widget
            .script(
                "const shade = (e) => getComputedStyle(e).color;
                return [['title', 'streams'].map((part) => shade(probe.parts(root, part)[0])), getComputedStyle(root.querySelector('.scroll')).overflowY];",
            )
            .await?;
        stage.page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await?;
        assert_eq!(seen, (vec!["rgb(26, 26, 31)".to_owned(); 2], "visible".to_owned()));
        see_many(&widget, |rows| rows < 60).await?;
    }
    stage.page.see_no_errors().await
}
