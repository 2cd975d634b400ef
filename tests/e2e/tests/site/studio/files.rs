//! A file of the reader: dropped, chosen or at an address; its problems, its first picture, and the dataset of it.

use anyhow::Result;
use milestream_e2e::{Key, Look, Rule, Scenario, Stage, scenarios, until};

use super::{CATCH, PREVIEW, TABLE, drop_file, lines, open, see, unfold};

pub(super) fn scenarios() -> Vec<Scenario> {
    scenarios![
        a_dropped_broken_file_lists_its_problems_and_shows_the_rest,
        the_download_reads_back,
        a_file_that_cannot_be_read_is_a_sentence,
        an_address_is_read_where_it_is,
        the_first_picture_of_a_file_shows_something,
        copied_lines_say_what_is_missing,
        the_download_is_there_while_its_source_is_typed,
        numbers_of_a_file_are_put_online_before_the_lines,
        what_columns_of_days_hold_can_be_said,
        a_workbook_is_read_and_its_sheet_chosen,
        a_damaged_workbook_is_a_sentence,
        how_a_file_was_read_can_be_said_otherwise,
    ]
}

/// Chooses a file in the field for it.
async fn pick_file(stage: &Stage, name: &str, text: &str) -> Result<()> {
    let script = "const held = new DataTransfer();
        held.items.add(new File([arguments[1]], arguments[0]));
        const field = document.getElementById('studio-file');
        field.files = held.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return null;";
    stage.page.script::<Option<()>>(script, vec![name.into(), text.into()]).await?;
    Ok(())
}

async fn a_dropped_broken_file_lists_its_problems_and_shows_the_rest(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    stage.site.forget_requests();
    // Beneath the first rows, which show their own.
    let songs = [0, 1, 2, 3, 4].map(|song| format!("Song {song},BTS,{song}00M,2026-07-14\r\n")).concat();
    let names_end = TABLE.find("\r\n").unwrap() + 2;
    let (names, rows) = TABLE.split_at(names_end);
    drop_file(stage, "songs.csv", &[names, &songs, rows].concat()).await?;
    see(stage, "#studio-problems", "2 problems").await?;
    unfold(stage).await?;
    let rows: Vec<Vec<String>> = stage
        .page
        .value("[...document.querySelectorAll('#studio #studio-problems ~ .scroll tbody tr')].map((tr) => [...tr.cells].map((e) => e.innerText))")
        .await?;
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[0][0].contains("row 8, column Streams") && rows[0][0].contains("line 8, column 12"), "{rows:?}");
    assert!(
        rows[0][1].contains("found \"a lot\"") && rows[0][1].contains("8 | Butter,BTS,a lot,2026-07-14"),
        "{rows:?}"
    );
    assert!(
        rows[1][0].contains("row 9, column As of") && rows[1][1].contains("Spring Day,BTS,1.1B,14/27/2026"),
        "{rows:?}"
    );
    let widget = stage.page.widget(PREVIEW);
    widget.see("row", "Permission to Dance").await?;
    assert_eq!(widget.rows().await?[0].title, "Dynamite");
    // Nothing is sent anywhere: what is asked for are parts of the widget's own program.
    let asked = stage.site.requests();
    assert!(
        asked.iter().all(|request| request.method == "GET" && request.path.rsplit('.').next() == Some("wasm")),
        "{asked:?}"
    );
    let code = lines(stage).await?.concat();
    assert!(
        code.contains("src=\"https://YOUR-SITE/songs.json\"") && code.contains("Dynamite, BTS, 2.1B (July 14, 2026"),
        "{code}"
    );
    stage.page.see_no_errors().await
}

async fn the_download_reads_back(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    stage.page.script::<Option<()>>(CATCH, vec![]).await?;
    drop_file(stage, "my songs.csv", "song;plays\nDynamite;2.13B\nButter;1.5B\n").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Dynamite", "2.13B")]).await?;
    unfold(stage).await?;
    // A count without a source that can be opened is none.
    assert!(stage.page.value::<bool>("document.querySelector('#studio .download button').disabled").await?);
    for (field, words) in [("source", "https://docs.example/pub"), ("read-on", "2026-07-14"), ("singer", "BTS")] {
        stage.page.click(&format!("#studio-{field}")).await?;
        stage.page.type_text(words).await?;
        stage.page.press(Key::Tab).await?;
    }
    stage.page.widget(PREVIEW).see("artist", "BTS").await?;
    // WebKitGTK's driver clicks beside a button that it has to scroll this far for.
    let click = "document.querySelector('#studio .download button').click(); return null;";
    stage.page.script::<Option<()>>(click, vec![]).await?;
    stage.page.wait_for("caught.length === 2").await?;
    let (name, json): (String, String) = stage.page.value("caught").await?;
    assert_eq!(name, "my songs.json");
    for said in ["https://docs.example/pub", "\"docs.example\"", "2026-07-14", "\"2.13B\"", "\"name\": \"BTS\""] {
        assert!(json.contains(said), "no {said} in {json}");
    }
    pick_file(stage, "my songs.json", &json).await?;
    see(stage, "#studio-numbers ~ .status", "my songs.json: 2 songs, 1 artist, 2 counts.").await?;
    see(stage, "#studio", "No problems found.").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Dynamite", "2.13B"), ("Butter", "about 1.5B")]).await?;
    stage.page.see_no_errors().await
}

async fn a_file_that_cannot_be_read_is_a_sentence(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard&limit=4").await?;
    for (name, text, sentence) in [
        ("notes.txt", "just words", "notes.txt cannot be shown: "),
        ("cut.json", "{\"schema\": 1, \"tracks\": [", "cut.json cannot be shown: "),
        ("page.html", "<!doctype html><title>x</title>", "the file is a web page"),
    ] {
        drop_file(stage, name, text).await?;
        see(stage, "#studio-numbers ~ .status", sentence).await?;
    }
    // What was chosen is not lost, and the bundled numbers come back.
    stage.page.click("#studio .after button").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Dynamite", "2B+")]).await?;
    assert_eq!(stage.page.value::<String>("document.getElementById('studio-limit').value").await?, "4");
    stage.page.see_no_errors().await
}

async fn an_address_is_read_where_it_is(stage: &Stage) -> Result<()> {
    stage.site.set("/songs.csv", Rule::body("text/csv", TABLE.to_owned()));
    open(stage, "&view=leaderboard").await?;
    stage.page.click("#studio-src").await?;
    stage.page.type_text("songs.csv").await?;
    stage.page.click("#studio .address button").await?;
    see(stage, "#studio .rows .wrong", "found \"a lot\"").await?;
    stage.page.widget(PREVIEW).see("row", "Permission to Dance").await?;
    let code = lines(stage).await?.concat();
    let address = stage.site.url("/songs.csv");
    assert!(code.contains(&format!("src=\"{address}\"")), "{code}");
    stage.page.wait_for("location.search.includes('/songs.csv')").await?;
    assert!(!stage.page.value::<bool>("document.querySelector('#studio .download button').disabled").await?);
    // What is not there is said, and the lines stay.
    stage.page.click("#studio-src").await?;
    stage.page.press(Key::End).await?;
    stage.page.type_text("x").await?;
    stage.page.click("#studio .address button").await?;
    see(stage, "#studio-numbers ~ .status", "there is no file at this address").await?;
    // Where people have a spreadsheet open there is no table for others.
    let script = "const field = document.getElementById('studio-src');
        field.value = 'https://docs.google.com/spreadsheets/d/1aB/edit#gid=0';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return null;";
    stage.page.script::<Option<()>>(script, vec![]).await?;
    stage.page.click("#studio .address button").await?;
    see(stage, "#studio-numbers ~ .status", "choose File > Share > Publish to web").await
}

async fn the_first_picture_of_a_file_shows_something(stage: &Stage) -> Result<()> {
    open(stage, "").await?;
    let widget = stage.page.widget(PREVIEW);
    let chosen =
        "['view', 'artist', 'threshold'].map((name) => document.getElementById(`studio-${name}`)?.value ?? '')";
    let cases = [
        ("title,artist,streams\nA,X,31M\nB,Y,52M\nC,Y,60M\n", "row", ["leaderboard", "", ""]),
        ("title,artist,streams\nA,X,5200\n", "row", ["leaderboard", "", ""]),
        ("title,streams\nA,5200\n", "row", ["leaderboard", "", ""]),
    ];
    for (text, part, wanted) in cases {
        drop_file(stage, "x.csv", text).await?;
        see(stage, "#studio-numbers ~ .status", "x.csv").await?;
        widget.see(part, "").await?;
        widget.see_no("empty").await?;
        widget.see_no("error").await?;
        until(&format!("{wanted:?}"), async || {
            let chosen: [String; 3] = stage.page.value(chosen).await?;
            Ok(if chosen == wanted { Look::Is(()) } else { Look::Not(format!("{chosen:?}")) })
        })
        .await?;
    }
    // What was chosen for a file goes with it.
    stage.page.click("#studio .after button").await?;
    widget.see("heading", "BTS").await?;
    // The address is written once the reader pauses.
    stage.page.wait_for("!/view|threshold/.test(location.search)").await?;
    stage.page.see_no_errors().await
}

/// Seen: "Copied." of lines that lead to numbers which are nowhere yet.
async fn copied_lines_say_what_is_missing(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    stage.page.script::<Option<()>>(CATCH, vec![]).await?;
    drop_file(stage, "songs.csv", "song;plays\nDynamite;2.13B\n").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Dynamite", "2.13B")]).await?;
    stage.page.click("#studio .piece button").await?;
    see(stage, "#studio .paste > .status", "These lines do not work yet").await?;
    see(stage, "#studio .paste > .status", "First, put the numbers online").await?;
    // The steps are there, from the source to the address.
    let ids: Vec<String> =
        stage.page.value("[...document.querySelectorAll('#studio .publish input')].map(({ id }) => id)").await?;
    assert_eq!(ids, ["studio-source", "studio-published"]);
    unfold(stage).await?;
    // What was said of the lines stays at the end of the screen.
    let up = "document.getElementById('studio-published').scrollIntoView({ block: 'center' }); return null;";
    stage.page.script::<Option<()>>(up, vec![]).await?;
    stage.page.click("#studio-published").await?;
    stage.page.type_text("https://me.example/songs.json").await?;
    stage.page.click("#studio .piece button").await?;
    see(stage, "#studio .paste > .status", "once the downloaded file is at https://me.example/songs.json").await
}

async fn the_download_is_there_while_its_source_is_typed(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    stage.page.script::<Option<()>>(CATCH, vec![]).await?;
    drop_file(stage, "songs.csv", "song;plays\nDynamite;2.13B\n").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Dynamite", "2.13B")]).await?;
    unfold(stage).await?;
    let is_disabled = "document.querySelector('#studio .download button').disabled";
    assert!(stage.page.value::<bool>(is_disabled).await?);
    stage.page.click("#studio-source").await?;
    stage.page.type_text("https://docs.example/pub").await?;
    // The field still has the focus.
    stage.page.wait_for(&format!("!{is_disabled} && document.activeElement.id === 'studio-source'")).await?;
    stage
        .page
        .script::<Option<()>>("document.querySelector('#studio .download button').click(); return null;", vec![])
        .await?;
    stage.page.wait_for("caught.length === 2").await?;
    let json: String = stage.page.value("caught[1]").await?;
    assert!(json.contains("https://docs.example/pub"), "{json}");
    stage.page.see_no_errors().await
}

async fn numbers_of_a_file_are_put_online_before_the_lines(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    let has_publish = "document.querySelectorAll('#studio .publish').length";
    assert_eq!(stage.page.value::<u32>(has_publish).await?, 0, "the numbers of the site are online");
    drop_file(stage, "songs.csv", "song;plays\nDynamite;2.13B\n").await?;
    see(stage, "#studio .paste .publish h3", "First, put the numbers online").await?;
    assert!(lines(stage).await?.concat().contains("https://YOUR-SITE/songs.json"));
    stage.page.click("#studio .publish summary").await?;
    stage.page.click("#studio-published").await?;
    stage.page.type_text("https://me.example/songs.json").await?;
    stage
        .page
        .wait_for("document.querySelector('#studio .piece code').textContent.includes('src=\"https://me.example/songs.json\"')")
        .await?;
    assert!(!lines(stage).await?.concat().contains("YOUR-SITE"));
    stage.page.see_no_errors().await
}

async fn what_columns_of_days_hold_can_be_said(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    let table = "Song,Total,2026-07-12,2026-07-13\nGlass Tide,9000000,410000,435000\n";
    drop_file(stage, "days.csv", table).await?;
    stage.page.widget(PREVIEW).see_rows(&[("Glass Tide", "9M")]).await?;
    unfold(stage).await?;
    stage.page.click("#studio-days option[value=totals]").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Glass Tide", "435K")]).await?;
    stage.page.see_no_errors().await
}

/// With the sheets July and June.
const WORKBOOK: &[u8] = include_bytes!("../../../../../crates/cli/tests/cases/sheets.xlsx");

async fn drop_bytes(stage: &Stage, name: &str, bytes: &[u8]) -> Result<()> {
    let script = "const held = new DataTransfer();
        held.items.add(new File([new Uint8Array(arguments[1])], arguments[0]));
        document.querySelector('#studio .drop')
            .dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: held }));
        return null;";
    stage.page.script::<Option<()>>(script, vec![name.into(), bytes.into()]).await?;
    Ok(())
}

async fn a_workbook_is_read_and_its_sheet_chosen(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    drop_bytes(stage, "songs.xlsx", WORKBOOK).await?;
    see(stage, "#studio-numbers ~ .status", "songs.xlsx: 2 songs, 1 artist, 2 counts.").await?;
    see(stage, "#studio .understood", "read as a workbook").await?;
    see(stage, "#studio .understood", "of 2 tables, \"July\" is read").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Glass Tide", "1.204B"), ("Salt Road", "88.12M")]).await?;
    let choose = "const list = document.getElementById('studio-sheet');
        list.value = 'June';
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return null;";
    stage.page.script::<Option<()>>(choose, vec![]).await?;
    see(stage, "#studio-numbers ~ .status", "songs.xlsx: 1 song, 1 artist, 1 count.").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Glass Tide", "1.19B")]).await?;
    // The recipe is a part of the address.
    stage.page.wait_for("location.search.includes('June')").await?;
    stage.page.see_no_errors().await
}

/// Chooses an entry of a list, as its reader does.
async fn choose(stage: &Stage, list: &str, entry: &str) -> Result<()> {
    let script = "const list = document.getElementById(arguments[0]);
        list.value = arguments[1];
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return null;";
    stage.page.script::<Option<()>>(script, vec![list.into(), entry.into()]).await?;
    Ok(())
}

async fn how_a_file_was_read_can_be_said_otherwise(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    drop_bytes(stage, "songs.csv", b"Songs of Vela\ntitle,streams\nSen \xdearki,7000000\n").await?;
    see(stage, "#studio-numbers ~ .status", "songs.csv: 1 song").await?;
    choose(stage, "studio-encoding", "windows-1254").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Sen \u{15e}arki", "7M")]).await?;
    stage.page.wait_for("location.search.includes('encoding=windows-1254')").await?;
    // A row without names leaves nothing to be read, and what was said can be taken back.
    choose(stage, "studio-header", "1").await?;
    see(stage, "#studio-numbers ~ .status", "songs.csv cannot be shown").await?;
    choose(stage, "studio-header", "").await?;
    see(stage, "#studio-numbers ~ .status", "songs.csv: 1 song").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Sen \u{15e}arki", "7M")]).await?;
    stage.page.see_no_errors().await
}

async fn a_damaged_workbook_is_a_sentence(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    drop_bytes(stage, "songs.xlsx", &WORKBOOK[..WORKBOOK.len() / 2]).await?;
    see(stage, "#studio-numbers ~ .status", "songs.xlsx cannot be shown: it is a workbook that cannot be read here.")
        .await?;
    // The next one is read by the same thread.
    drop_bytes(stage, "songs.xlsx", WORKBOOK).await?;
    see(stage, "#studio-numbers ~ .status", "songs.xlsx: 2 songs").await?;
    // Without a thread it is not tried.
    let script = "window.Worker = function () { throw new Error('there is none'); }; return null;";
    stage.open("/?studio=1&view=leaderboard").await?;
    stage.page.wait_for("document.querySelector('#studio h1')").await?;
    stage.page.script::<Option<()>>(script, vec![]).await?;
    drop_bytes(stage, "other.xlsx", WORKBOOK).await?;
    see(stage, "#studio-numbers ~ .status", "other.xlsx cannot be shown: it is a workbook that cannot be read here.")
        .await?;
    stage.page.see_no_errors().await
}
