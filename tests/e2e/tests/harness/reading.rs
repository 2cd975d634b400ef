//! The harness reads in a shadow root what a reader would see, and clicks there.

use anyhow::Result;
use milestream_e2e::{Row, Rule, Scenario, Stage, scenarios};

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        words_are_those_that_can_be_seen,
        rows_are_read_cell_by_cell,
        a_part_in_a_shadow_root_is_clicked,
        an_option_is_chosen,
        a_frame_is_a_narrow_screen,
        a_page_in_a_frame_is_read_without_scripts,
    ]
}

/// A page with one element that has the given shadow root and a property `state`.
fn element(shadow: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><title>Element</title></head><body>
        <mile-stream><template shadowrootmode=\"open\">{shadow}</template></mile-stream>
        <script>document.querySelector('mile-stream').state = 'ready';</script></body></html>"
    )
}

async fn show(stage: &Stage, shadow: &str) -> Result<()> {
    stage.site.set("/", Rule::page(element(shadow)));
    stage.open("/").await
}

async fn words_are_those_that_can_be_seen(stage: &Stage) -> Result<()> {
    show(
        stage,
        "<p part=\"value\"><b>1.</b><b>32</b><b>B</b> <i>streams</i><span hidden>hidden</span></p>
        <p part=\"label\" style=\"display:none\">not shown</p>
        <p part=\"label other\">Dynamite<span style=\"position:absolute;width:1px;height:1px;overflow:hidden\">read aloud</span>
          <span style=\"clip-path:inset(50%);position:absolute\">clipped</span></p>",
    )
    .await?;
    let widget = stage.page.widget("mile-stream");
    widget.wait_for_state("ready").await?;
    assert_eq!(widget.texts("value").await?, ["1.32B streams"]);
    assert_eq!(widget.texts("label").await?, ["Dynamite"]);
    assert_eq!(widget.words().await?, "1.32B streams Dynamite");
    widget.see_no("error").await
}

async fn rows_are_read_cell_by_cell(stage: &Stage) -> Result<()> {
    show(
        stage,
        "<table><tr part=\"row\"><td part=\"rank\">1<td><span part=\"title\">FAKE LOVE</span> <span part=\"artist\">BTS</span>
        <td part=\"streams figure\">524M<td part=\"missing\">76M left until 600M</table>",
    )
    .await?;
    let widget = stage.page.widget("mile-stream");
    let rows = widget.see_rows(&[("Fake Love", "524M")]).await?;
    let words = |text: &str| text.to_owned();
    let expected = Row {
        rank: words("1"),
        title: words("FAKE LOVE"),
        artist: words("BTS"),
        streams: words("524M"),
        missing: words("76M left until 600M"),
    };
    assert_eq!(rows, [expected]);
    Ok(())
}

async fn a_part_in_a_shadow_root_is_clicked(stage: &Stage) -> Result<()> {
    show(
        stage,
        "<div style=\"height:2000px\"></div><button part=\"retry\" data-n=\"1\">One</button><button part=\"retry\">Two</button>",
    )
    .await?;
    let listen = "root.addEventListener('click', (event) => { event.target.textContent += ' clicked'; });";
    let widget = stage.page.widget("mile-stream");
    widget.script::<Option<u8>>(listen).await?;
    widget.click("retry").await?;
    widget.click_where("retry", "e.textContent === 'Two'").await?;
    assert_eq!(widget.texts("retry").await?, ["One clicked", "Two clicked"]);
    let refusal = widget.click("source").await.unwrap_err().to_string();
    assert!(refusal.starts_with("nothing to click"), "{refusal}");
    Ok(())
}

async fn an_option_is_chosen(stage: &Stage) -> Result<()> {
    show(stage, "<p part=\"value\">-</p><select part=\"date-control\"><option>2021<option>2022</select>").await?;
    let listen = "root.querySelector('select').onchange = (event) => { root.querySelector('p').textContent = event.target.value; };";
    let widget = stage.page.widget("mile-stream");
    widget.script::<Option<u8>>(listen).await?;
    widget.choose("date-control", "2022").await?;
    widget.see_first("value", "2022").await
}

async fn a_frame_is_a_narrow_screen(stage: &Stage) -> Result<()> {
    let wide = "<!doctype html><meta name=\"viewport\" content=\"width=device-width\"><body style=\"margin:0\"><div style=\"width:350px\">wide</div>";
    stage.site.set("/", Rule::page(wide));
    stage.open_framed("/?a=1&b=2", 320, 600).await?;
    let seen: (f64, bool, String) =
        stage.page.value("[innerWidth, matchMedia('(max-width: 320px)').matches, location.search]").await?;
    assert_eq!(seen, (320.0, true, "?a=1&b=2".to_owned()));
    assert!((stage.page.sideways_scroll().await? - 30.0).abs() < 0.5);
    stage.page.leave_frame().await?;
    assert!(stage.page.value::<bool>("innerWidth > 320").await?);
    Ok(())
}

async fn a_page_in_a_frame_is_read_without_scripts(stage: &Stage) -> Result<()> {
    let page =
        "<!doctype html><p>Always</p><noscript><p>Without</p></noscript><script>document.write('Scripted')</script>";
    stage.site.set("/", Rule::page(page));
    let words = stage.read_without_scripts("/").await?;
    assert!(words.contains("Always") && words.contains("Without"), "{words}");
    assert!(!words.contains("Scripted"), "{words}");
    Ok(())
}
