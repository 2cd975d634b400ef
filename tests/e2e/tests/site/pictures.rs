//! Pictures of rows: they move nothing, and where one cannot be had the initials stay.

use anyhow::Result;
use milestream_e2e::{Gate, Look, Rule, Scenario, Stage, Widget, scenarios, until};

use crate::{show, widget};

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        a_picture_moves_nothing_when_it_comes,
        a_picture_that_cannot_be_had_leaves_the_initials,
        pictures_fit_from_right_to_left_and_on_a_phone,
        a_sidebar_has_no_room_for_pictures,
    ]
}

const PATH: &str = "/elsewhere/numbers.json";
const PAGE: &str = "/?view=leaderboard&src=elsewhere/numbers.json";
const NUMBERS: &str = r##"{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
    "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
    "artists": [{ "id": "jk", "name": "Jung Kook", "color": "#3b3f99" }, { "id": "bts", "name": "BTS" }],
    "albums": [{ "title": "Golden", "artist": "jk", "image": "covers/golden.svg" }],
    "tracks": [
        { "id": "seven", "title": "Seven", "artists": ["jk"], "album": "Golden", "counts": [2000000000] },
        { "id": "standing", "title": "Standing Next to You, of which the title is long", "artists": ["jk"], "album": "Golden", "counts": [1500000000] },
        { "id": "fire", "title": "FIRE", "artists": ["bts"], "counts": [700000000] }
    ] }"##;
const COVER: &str = "/elsewhere/covers/golden.svg";
const PICTURE: &str =
    "<svg xmlns='http://www.w3.org/2000/svg' width='64' height='64'><rect width='64' height='64' fill='teal'/></svg>";

/// Where everything of the rows is.
const PLACES: &str = "return [...root.querySelectorAll('tbody tr, tbody tr *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height];
});";

fn serve(stage: &Stage) {
    stage.site.set(PATH, Rule::body("application/json", NUMBERS));
    stage.site.set(COVER, Rule::body("image/svg+xml", PICTURE));
}

/// Waits until so many pictures are there.
async fn see_pictures(widget: &Widget<'_>, wanted: usize) -> Result<()> {
    let there = "return [...root.querySelectorAll('.cover .loaded')].filter((image) => image.naturalWidth > 0).length;";
    until("the pictures", async || {
        let there: usize = widget.script(there).await?;
        Ok(if there == wanted { Look::Is(()) } else { Look::Not(format!("{there} of {wanted}")) })
    })
    .await
}

async fn a_picture_moves_nothing_when_it_comes(stage: &Stage) -> Result<()> {
    serve(stage);
    let gate = Gate::closed();
    stage.site.set(COVER, Rule::body("image/svg+xml", PICTURE).behind(&gate));
    let widget = show(stage, PAGE).await?;
    let before: Vec<[f64; 4]> = widget.script(PLACES).await?;
    let waiting: usize = widget
        .script("return [...root.querySelectorAll('.cover img')].filter((image) => image.naturalWidth === 0).length;")
        .await?;
    assert_eq!(waiting, 2);
    gate.open();
    see_pictures(&widget, 2).await?;
    let after: Vec<[f64; 4]> = widget.script(PLACES).await?;
    assert_eq!(after, before);
    // Both songs are of one album.
    assert_eq!(stage.site.requests_for(COVER).len(), 1);
    stage.page.see_no_axe_findings().await
}

async fn a_picture_that_cannot_be_had_leaves_the_initials(stage: &Stage) -> Result<()> {
    serve(stage);
    stage.site.set(COVER, Rule::failure(404));
    let widget = show(stage, PAGE).await?;
    until("the picture to fail", async || {
        let is_over: bool = widget
            .script("return [...root.querySelectorAll('.cover img')].every((image) => !image.hasAttribute('src'));")
            .await?;
        Ok(if is_over { Look::Is(()) } else { Look::Not(String::new()) })
    })
    .await?;
    let shown: Vec<String> = widget
        .script(
            "return probe.parts(root, 'cover').map((cover) => cover.querySelector('text'))
                .filter((text) => getComputedStyle(text).visibility === 'visible').map((text) => text.textContent);",
        )
        .await?;
    assert_eq!(shown, ["JK", "JK", "BTS"]);
    let rows = widget.rows().await?;
    assert_eq!(rows[0].title, "Seven");
    Ok(())
}

async fn pictures_fit_from_right_to_left_and_on_a_phone(stage: &Stage) -> Result<()> {
    serve(stage);
    for (lang, width) in [("ar", 720), ("ar", 320), ("ko", 320), ("en", 480)] {
        stage.open_framed(&format!("{PAGE}&lang={lang}"), width, 700).await?;
        let widget = widget(stage);
        widget.wait_for_state("ready").await?;
        see_pictures(&widget, 2).await?;
        let sideways = stage.page.sideways_scroll().await?;
        assert!(sideways < 1.0, "{lang} at {width}: the page scrolls {sideways} px sideways");
        // Beside the title, at the side at which a line begins, and within its row.
        let faults: Vec<String> = widget
            .script(
                "return probe.parts(root, 'row').flatMap((row) => {
                    const box = (selector) => row.querySelector(selector).getBoundingClientRect();
                    const [cover, title, all] = [box('.cover'), box('.title'), row.getBoundingClientRect()];
                    const isBefore = getComputedStyle(row).direction === 'rtl' ? cover.left >= title.right : cover.right <= title.left;
                    const isWithin = cover.top >= all.top && cover.bottom <= all.bottom;
                    const isSquare = Math.abs(cover.width - cover.height) < 0.1 && cover.width >= 24;
                    return isBefore && isWithin && isSquare ? [] : [`${JSON.stringify(cover)} beside ${JSON.stringify(title)}`];
                });",
            )
            .await?;
        assert_eq!(faults, [""; 0], "{lang} at {width}");
    }
    Ok(())
}

async fn a_sidebar_has_no_room_for_pictures(stage: &Stage) -> Result<()> {
    serve(stage);
    stage.open_framed(PAGE, 240, 700).await?;
    let widget = widget(stage);
    widget.wait_for_state("ready").await?;
    let shown: usize = widget
        .script("return [...root.querySelectorAll('.cover')].filter((cover) => cover.getClientRects().length).length;")
        .await?;
    assert_eq!(shown, 0);
    // What is not shown is not asked for.
    assert_eq!(stage.site.requests_for(COVER).len(), 0);
    Ok(())
}
