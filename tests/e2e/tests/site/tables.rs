//! A spreadsheet as the dataset, read where it is published.

use anyhow::Result;
use milestream_e2e::{Origin, Rule, Scenario, Stage, scenarios};

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        a_published_spreadsheet_is_a_dataset,
        a_table_of_any_type_is_recognized_by_its_content,
        a_spreadsheet_that_is_not_published_says_so,
        what_is_wrong_with_a_table_is_reported_with_its_row,
    ]
}

const SONGS: &str = "\u{feff}Track Name,Artist(s),Total Streams,As of\r\n\
    \"Seven (feat. Latto)\",\"Jung Kook, Latto\",\"1,401,974,334\",2026-07-14 15:01:27\r\n\
    \"two\r\nlines\",Jung Kook,1.2M,2026-07-14\r\n\
    Standing,Jung Kook,about a lot,2026-07-14\r\n";

/// A host page with one widget on a table, on the other origin.
fn host(stage: &Stage, path: &str) {
    let url = stage.site.url_on(Origin::Second, path);
    stage.site.set(
        "/host.html",
        Rule::page(format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title></head><body>
            <div class=\"milestream\" data-view=\"leaderboard\" data-lang=\"en\" data-src=\"{url}\"><p>Fallback</p></div>
            <script async src=\"/embed.js\" crossorigin=\"anonymous\"></script></body></html>"
        )),
    );
}

fn table(text: &str, kind: &str) -> Rule {
    Rule::body(kind, text.to_owned()).header("access-control-allow-origin", "*")
}

/// As a spreadsheet service does it: an address that ends in a query, and leads to another host.
async fn a_published_spreadsheet_is_a_dataset(stage: &Stage) -> Result<()> {
    host(stage, "/d/e/2PACX/pub?gid=0&amp;single=true&amp;output=csv");
    let elsewhere = stage.site.url_on(Origin::First, "/pub/54bogv/data?format=whatever");
    let redirect = Rule::body("text/html", "moved").status(307).header("location", &elsewhere);
    stage.site.set_on(Origin::Second, "/d/e/2PACX/pub", redirect.header("access-control-allow-origin", "*"));
    stage.site.set_on(Origin::First, "/pub/54bogv/data", table(SONGS, "text/csv"));
    stage.open("/host.html").await?;
    let widget = stage.page.widget("div.milestream");
    widget.see_rows(&[("Seven (feat. Latto)", "1.401B"), ("two lines", "1.2M")]).await?;
    assert_eq!(widget.texts("artist").await?, ["Jung Kook, Latto", "Jung Kook"]);
    assert_eq!(widget.texts("date").await?[0], "July 14, 2026");
    let asked = stage.site.requests_for("/d/e/2PACX/pub");
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].query, "gid=0&single=true&output=csv");
    // The source of every number is the address that the owner of the page gave.
    widget.click("source").await?;
    let panel = widget.see("panel", "127.0.0.1").await?;
    assert!(panel.contains("The exact count as of July 14, 2026."), "{panel}");
    let link: String = widget.script("return root.querySelector('[part=source-link]').href;").await?;
    assert!(link.ends_with("/d/e/2PACX/pub?gid=0&single=true&output=csv"), "{link}");
    stage.page.see_no_errors().await
}

async fn a_table_of_any_type_is_recognized_by_its_content(stage: &Stage) -> Result<()> {
    for (path, kind) in [
        ("/songs.csv", "text/csv"),
        ("/songs.json", "application/json"),
        ("/songs", "application/octet-stream"),
        ("/songs.txt", "text/plain"),
    ] {
        host(stage, path);
        stage.site.set(path, table("song;plays\nDynamite;2.13B\n", kind));
        stage.open("/host.html").await?;
        let widget = stage.page.widget("div.milestream");
        widget.see_rows(&[("Dynamite", "2.13B")]).await?;
        assert_eq!(widget.texts("date").await?[0], "Date unknown", "{kind}");
        widget.see("status", "counts from an unknown date").await?;
    }
    // And a dataset under the name of a table.
    host(stage, "/dataset.csv");
    stage.site.set("/dataset.csv", Rule::file(crate::DATASET).header("access-control-allow-origin", "*"));
    stage.open("/host.html").await?;
    stage.page.widget("div.milestream").see_rows(&[("Dynamite", "2B+")]).await?;
    stage.page.see_no_errors().await
}

async fn a_spreadsheet_that_is_not_published_says_so(stage: &Stage) -> Result<()> {
    host(stage, "/pub");
    stage.site.set("/pub", table("<!doctype html><title>Sign in</title>", "text/html"));
    stage.open("/host.html").await?;
    let widget = stage.page.widget("div.milestream");
    widget.see("error", "the file is damaged or of another kind").await?;
    let console = stage.page.console().await?;
    let reason = "the file is a web page, not a dataset or a table: is it published?";
    assert!(console.iter().any(|message| message.text.contains(reason)), "the console does not say why");
    Ok(())
}

async fn what_is_wrong_with_a_table_is_reported_with_its_row(stage: &Stage) -> Result<()> {
    host(stage, "/songs.csv");
    stage.site.set("/songs.csv", table(SONGS, "text/csv"));
    stage.open("/host.html").await?;
    stage.page.widget("div.milestream").see_rows(&[("Seven (feat. Latto)", "1.401B")]).await?;
    let console = stage.page.console().await?;
    let warning = r#"[milestream] row 4, column Total Streams: expected a count like 1234567, "1.32B" or "1B+", found "about a lot" (line 5, column 20)"#;
    assert!(console.iter().any(|message| message.text.contains(warning)), "the console does not say {warning}");
    stage.page.see_no_errors().await
}
