//! A table from the clipboard: pasted, dropped, typed; what was understood of it, and what is asked.

use anyhow::Result;
use milestream_e2e::{Key, Rule, Scenario, Stage, scenarios};

use super::{CATCH, PREVIEW, lines, open, open_folded, paste, see, unfold};

pub(super) fn scenarios() -> Vec<Scenario> {
    scenarios![
        a_table_that_is_pasted_anywhere_is_read,
        what_is_pasted_into_another_field_stays_there,
        a_selection_that_is_dropped_is_read,
        what_is_typed_is_read,
        an_open_question_is_asked_and_answered,
        a_column_is_what_the_reader_says,
        the_first_rows_are_shown_with_a_menu_over_each_column,
        a_newcomer_copies_lines_in_three_clicks,
    ]
}

/// As a browser copies a part of a page.
const PAGE: &str = "<meta charset='utf-8'><title>Luna Park - Spotify Top Songs</title><p>Last updated: 2026/07/14</p>\
    <table><tr><th></th><th>Total</th></tr><tr><td>Streams</td><td>1,292,620,335</td></tr></table>\
    <table><tr><th>Song Title</th><th>Streams</th><th>Daily</th></tr>\
    <tr><td><a href='https://open.spotify.com/track/0aaaaaaaaaaaaaaaaaaaaa'>Glass Tide</a></td><td>1,204,500,331</td><td>412,008</td></tr>\
    <tr><td>* <a href='https://open.spotify.com/track/0bbbbbbbbbbbbbbbbbbbbb'>Paper Sun</a></td><td>88,120,004</td><td></td></tr></table>";

async fn a_table_that_is_pasted_anywhere_is_read(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    stage.site.forget_requests();
    assert!(paste(stage, "body", PAGE, "Glass Tide 1,204,500,331").await?);
    see(stage, "#studio-numbers ~ .status", "Pasted table: 2 songs, 1 artist, 2 counts.").await?;
    stage.page.widget(PREVIEW).see("row", "Glass Tide").await?;
    see(stage, "#studio .understood", "the day before").await?;
    see(stage, "#studio .understood", "Luna Park").await?;
    // Spreadsheets put tabs between cells, and have no page to tell of.
    assert!(paste(stage, "#studio-table", "", "song\tplays\nSalt Road\t741,930,552\n").await?);
    stage.page.widget(PREVIEW).see_rows(&[("Salt Road", "741.9M")]).await?;
    // A page without a table is a text.
    assert!(paste(stage, "body", "<p>song,plays</p>", "song,plays\nLow Orbit,388417206\n").await?);
    stage.page.widget(PREVIEW).see_rows(&[("Low Orbit", "388.4M")]).await?;
    // It goes nowhere: what is asked for now are parts of the program.
    let asked: Vec<String> = stage.site.requests().into_iter().map(|request| request.path).collect();
    assert!(asked.iter().all(|path| path.contains("/milestream-")), "{asked:?}");
    stage.page.see_no_errors().await
}

async fn what_is_pasted_into_another_field_stays_there(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    unfold(stage).await?;
    assert!(!paste(stage, "#studio-search", "", "song,plays\nSalt Road,7000000\n").await?);
    assert!(!paste(stage, "body", "", " ").await?);
    see(stage, "#studio-numbers ~ .status", "BTS on Spotify").await
}

async fn a_selection_that_is_dropped_is_read(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    let script = "const held = new DataTransfer();
        held.setData('text/html', arguments[0]);
        const place = document.querySelector('#studio .drop');
        for (const type of ['dragover', 'drop']) {
            place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: held }));
        }
        return null;";
    stage.page.script::<Option<()>>(script, vec![PAGE.into()]).await?;
    stage.page.widget(PREVIEW).see("row", "Paper Sun").await?;
    Ok(())
}

async fn what_is_typed_is_read(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    stage.page.click("#studio-table").await?;
    stage.page.type_text("song,plays\nSalt Road,741930552").await?;
    stage.page.click("#studio h1").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Salt Road", "741.9M")]).await?;
    assert_eq!(stage.page.value::<String>("document.getElementById('studio-table').value").await?, "");
    Ok(())
}

async fn an_open_question_is_asked_and_answered(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    let table = "song,plays,as_of\nSalt Road,741930552,4/5/2026\nLow Orbit,388417206,6/7/2026\n";
    paste(stage, "body", "", table).await?;
    see(stage, "#studio .question", "What comes first in dates such as 4/5/2026?").await?;
    stage.page.see_no_axe_findings().await?;
    let answers = "[...document.querySelectorAll('#studio .question label')].map((e) => [e.textContent, e.querySelector('input').checked])";
    let answers: Vec<(String, bool)> = stage.page.value(answers).await?;
    let expected = [("The day first (a guess)", true), ("The month first", false)];
    assert_eq!(answers, expected.map(|(text, is_chosen)| (text.to_owned(), is_chosen)));
    // By the keyboard.
    stage
        .page
        .script::<Option<()>>("document.querySelector('#studio .question :checked').focus(); return null;", vec![])
        .await?;
    stage.page.press(Key::Down).await?;
    stage.page.wait_for("document.querySelector('#studio .question :checked').value === 'month-first'").await?;
    stage.page.press(Key::Enter).await?;
    stage.page.wait_for("!document.querySelector('#studio .question')").await?;
    stage.page.widget(PREVIEW).see("row", "Salt Road").await?;
    unfold(stage).await?;
    // It can be said otherwise.
    assert_eq!(stage.page.value::<String>("document.getElementById('studio-dates').value").await?, "month-first");
    stage.page.click("#studio-dates option[value='']").await?;
    see(stage, "#studio .question", "4/5/2026").await
}

/// The rows stand as in the file, in a box of their own that the keyboard scrolls.
async fn the_first_rows_are_shown_with_a_menu_over_each_column(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    stage.page.resize(390, 844).await?;
    paste(
        stage,
        "body",
        "",
        "title,artist,all,album,streams\nSalt Road,Vela,741930552,Harbour,1000\nGlass Tide,Vela,-,Harbour,no\n",
    )
    .await?;
    stage.page.wait_for("document.querySelector('#studio .rows')").await?;
    unfold(stage).await?;
    let cells = "[...document.querySelectorAll('#studio .rows tbody tr')].map((row) => [...row.cells].map((cell) => cell.firstChild?.textContent ?? ''))";
    let cells: Vec<Vec<String>> = stage.page.value(cells).await?;
    assert_eq!(cells[0], ["2", "Salt Road", "Vela", "741930552", "Harbour", "1000"]);
    let wrong = "(() => {
        const cell = document.querySelector('#studio .rows [aria-describedby]');
        return [cell.firstChild.textContent, document.getElementById(cell.getAttribute('aria-describedby')).textContent];
    })()";
    let (cell, why): (String, String) = stage.page.value(wrong).await?;
    assert!(cell == "no" && why.contains("found \"no\""), "{cell}: {why}");
    // The list has what is no cell's.
    see(stage, "#studio-problems", "1 problem").await?;
    see(stage, "#studio-problems ~ .scroll", "no column for the date").await?;
    let scrolls = "(() => {
        const box = document.querySelector('#studio .rows');
        return box.scrollWidth > box.clientWidth && box.tabIndex === 0
            && document.documentElement.scrollWidth <= document.documentElement.clientWidth;
    })()";
    assert!(stage.page.value::<bool>(scrolls).await?);
    // axe decides no contrast of what lies over something else, as a preview does that stays in sight.
    let still = "document.querySelector('#studio .seen').style.position = 'static';
        Object.assign(document.querySelector('#studio .preview').style, { height: 'auto', maxHeight: 'none', overflow: 'visible' }); return null;";
    stage.page.script::<Option<()>>(still, vec![]).await?;
    stage.page.see_no_axe_findings().await?;
    let choose = "const list = document.querySelectorAll('#studio .rows select')[2];
        list.value = 'streams';
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return null;";
    stage.page.script::<Option<()>>(choose, vec![]).await?;
    stage.page.widget(PREVIEW).see_rows(&[("Salt Road", "741.9M")]).await?;
    stage.page.see_no_errors().await
}

async fn a_column_is_what_the_reader_says(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    paste(stage, "body", "", "title,all,streams\nSalt Road,741930552,1000\n").await?;
    see(stage, "#studio .understood", "not read: all").await?;
    unfold(stage).await?;
    let place: String = stage
        .page
        .value("[...document.querySelectorAll('.understood label')].find((e) => e.textContent === 'all').htmlFor")
        .await?;
    stage.page.click(&format!("#{place} option[value=streams]")).await?;
    stage.page.widget(PREVIEW).see_rows(&[("Salt Road", "741.9M")]).await?;
    Ok(())
}

async fn a_newcomer_copies_lines_in_three_clicks(stage: &Stage) -> Result<()> {
    open_folded(stage, "").await?;
    stage.page.script::<Option<()>>(CATCH, vec![]).await?;
    stage.page.click("#studio .new summary").await?;
    stage.page.click("#studio .new button").await?;
    see(stage, "#studio-numbers ~ .status", "an invented artist, invented numbers: ").await?;
    let widget = stage.page.widget(PREVIEW);
    widget.see("heading", "invented numbers").await?;
    stage.page.click("#studio .piece button").await?;
    stage.page.wait_for("caught.length === 1").await?;
    let copied: String = stage.page.value("caught[0]").await?;
    assert_eq!(copied, lines(stage).await?[0]);
    // They say that the numbers are invented, name an address that is there, and work on a page of any other site.
    assert!(copied.contains("/data/demo.json\"") && copied.contains("Invented for this demo"), "{copied}");
    assert!(!copied.contains("YOUR-SITE"), "{copied}");
    see(stage, "#studio .paste > .status", "Copied.").await?;
    stage.page.see_no_errors().await?;
    let host = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title></head><body>{copied}</body></html>"
    );
    stage.site.set("/host.html", Rule::page(host));
    stage.open("/host.html").await?;
    stage.page.widget(".milestream").see("heading", "invented numbers").await?;
    stage.page.see_no_errors().await
}
