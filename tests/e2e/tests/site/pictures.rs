//! Pictures of rows: they move nothing, and where one cannot be had the initials stay.

use anyhow::Result;
use milestream_e2e::{Gate, Look, Origin, Rule, Scenario, Stage, Widget, scenarios, until};

use crate::{show, widget};

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        a_picture_moves_nothing_when_it_comes,
        a_picture_that_cannot_be_had_leaves_the_initials,
        pictures_fit_from_right_to_left_and_on_a_phone,
        a_sidebar_has_no_room_for_pictures,
        a_song_and_a_race_keep_their_places_with_and_without_pictures,
        a_picture_is_asked_of_the_host_of_the_numbers_alone,
        a_picture_below_waits_until_it_comes_near,
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

/// The widget once what stands in the places of pictures is drawn, which waits for the whole program.
async fn show_filled<'a>(stage: &'a Stage, path: &str) -> Result<Widget<'a>> {
    let widget = show(stage, path).await?;
    until("what stands in the places of pictures", async || {
        let empty: usize = widget
            .script("return [...root.querySelectorAll('.cover')].filter((cover) => !cover.firstElementChild).length;")
            .await?;
        Ok(if empty == 0 { Look::Is(()) } else { Look::Not(format!("{empty} are empty")) })
    })
    .await?;
    Ok(widget)
}

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
    let widget = show_filled(stage, PAGE).await?;
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
    let widget = show_filled(stage, PAGE).await?;
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
    for (lang, width) in [("ar", 720), ("en", 720), ("ar", 320), ("ko", 320), ("en", 480)] {
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
        // But for the second one, whose title is long.
        let highest: f64 = widget
            .script("return Math.max(...probe.parts(root, 'row').filter((row, place) => place !== 1).map((row) => row.getBoundingClientRect().height));")
            .await?;
        assert!(width != 720 || highest <= 52.0, "{lang}: {highest} px");
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

/// Songs of several days: one whose file holds the picture, one with a picture of its host, one whose picture is missing, one
/// without.
fn several_days() -> String {
    let song = |id: &str, image: &str, streams: u64| {
        let counts: Vec<String> = (1..=4_u64)
            .map(|day| {
                format!(r#"{{ "as_of": "2026-07-0{day}", "value": {} }}"#, streams * 1_000_000 + day * 1_000 * streams)
            })
            .collect();
        format!(
            r#"{{ "id": "{id}", "title": "Song {id}", "artists": ["jk"], {image} "counts": [{}] }}"#,
            counts.join(",")
        )
    };
    let embedded =
        format!("data:image/svg+xml,{}", PICTURE.replace(' ', "%20").replace('<', "%3C").replace('>', "%3E"));
    let songs = [
        song("embedded", &format!(r#""image": "{embedded}","#), 900),
        song("hosted", r#""image": "covers/golden.svg","#, 800),
        song("missing", r#""image": "covers/missing.svg","#, 700),
        song("bare", "", 600),
        song("last", "", 500),
    ];
    format!(
        r##"{{ "schema": 1, "title": "T", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
        "artists": [{{ "id": "jk", "name": "Jung Kook", "color": "#3b3f99" }}], "tracks": [{}] }}"##,
        songs.join(",")
    )
}

const MISSING: &str = "/elsewhere/covers/missing.svg";

/// What stands in each box of a picture, and whether the box is a square that can be seen.
const BOXES: &str = "return [...root.querySelectorAll('.cover')].map((cover) => {
    const { width, height } = cover.getBoundingClientRect();
    const image = cover.querySelector('img');
    const text = cover.querySelector('text');
    const isPicture = image?.naturalWidth > 0 && image.className === 'loaded' && image.loading === 'lazy';
    const shown = getComputedStyle(text).visibility === 'visible' ? text.textContent : isPicture ? 'picture' : 'nothing';
    return Math.abs(width - height) < 0.1 && width >= 24 ? shown : `${width} x ${height}`;
});";

async fn see_boxes(widget: &Widget<'_>, wanted: &[&str]) -> Result<()> {
    until("what stands in the boxes", async || {
        let boxes: Vec<String> = widget.script(BOXES).await?;
        Ok(if boxes == wanted { Look::Is(()) } else { Look::Not(format!("{boxes:?}")) })
    })
    .await
}

/// Where everything of the widget is but the pictures themselves, the initials that they take the place of, and what is closed: the
/// style of the table in there comes later.
const EVERYTHING: &str = "const closed = 'details:not([open]) > :not(summary)';
    return [...root.querySelectorAll(`*:not(.cover > *, .cover > * > *, ${closed}, ${closed} *)`)].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height];
});";

async fn a_song_and_a_race_keep_their_places_with_and_without_pictures(stage: &Stage) -> Result<()> {
    stage.site.set(PATH, Rule::body("application/json", several_days()));
    for width in [760, 352] {
        let mut heights = Vec::new();
        for (more, before, after) in [
            ("view=counter&song=embedded", &["picture"][..], &["picture"][..]),
            ("view=counter&song=hosted", &["JK"], &["picture"]),
            ("view=counter&song=missing", &["JK"], &["JK"]),
            ("view=counter&song=bare", &["JK"], &["JK"]),
            ("view=race", &["picture", "JK", "JK", "JK", "JK"], &["picture", "picture", "JK", "JK", "JK"]),
        ] {
            let gate = Gate::closed();
            stage.site.set(COVER, Rule::body("image/svg+xml", PICTURE).behind(&gate));
            stage.site.set(MISSING, Rule::failure(404).behind(&gate));
            stage.open_framed(&format!("/?{more}&lang=en&motion=none&src=elsewhere/numbers.json"), width, 900).await?;
            let widget = widget(stage);
            widget.wait_for_state("ready").await?;
            see_boxes(&widget, before).await?;
            let places: Vec<[f64; 4]> = widget.script(EVERYTHING).await?;
            gate.open();
            see_boxes(&widget, after).await?;
            let failed = "return [...root.querySelectorAll('.cover img[src]:not(.loaded)')].length;";
            until("each picture to come or fail", async || {
                let waiting: usize = widget.script(failed).await?;
                Ok(if waiting == 0 { Look::Is(()) } else { Look::Not(format!("{waiting} wait")) })
            })
            .await?;
            assert_eq!(widget.script::<Vec<[f64; 4]>>(EVERYTHING).await?, places, "{more} at {width}");
            heights.extend(
                widget
                    .script::<Vec<f64>>(
                        "return [...root.querySelectorAll('.race-row, .counter > .label')]
                            .map((element) => element.getBoundingClientRect().height);",
                    )
                    .await?,
            );
        }
        // The four sentences are as high as each other, and so are the rows.
        for of_one_kind in [&heights[..4], &heights[4..]] {
            assert!(of_one_kind.iter().all(|height| (height - of_one_kind[0]).abs() < 0.1), "{width}: {heights:?}");
        }
        assert_eq!(heights.len(), 9, "{heights:?}");
    }
    Ok(())
}

async fn a_picture_is_asked_of_the_host_of_the_numbers_alone(stage: &Stage) -> Result<()> {
    let shared = |rule: Rule| rule.header("access-control-allow-origin", "*");
    stage.site.set_on(Origin::Second, PATH, shared(Rule::body("application/json", several_days())));
    stage.site.set_on(Origin::Second, COVER, shared(Rule::body("image/svg+xml", PICTURE)));
    stage.site.set_on(Origin::Second, MISSING, shared(Rule::body("image/svg+xml", PICTURE)));
    let src = stage.site.url_on(Origin::Second, PATH);
    let shown = show(stage, &format!("/?view=race&src={src}")).await?;
    see_boxes(&shown, &["picture", "picture", "picture", "JK", "JK"]).await?;
    let requests = stage.site.requests();
    for request in requests.iter().filter(|request| request.path.ends_with(".svg") && request.path != "/icon.svg") {
        assert_eq!(request.origin, Origin::Second, "{request:?}");
        assert_eq!((request.header("referer"), request.header("cookie")), (None, None), "{request:?}");
    }
    assert_eq!((stage.site.requests_for(COVER).len(), stage.site.requests_for(MISSING).len()), (1, 1));
    // The browser's own list names what has never come to a server of ours.
    let hosts: Vec<String> = stage
        .page
        .value("[...new Set(performance.getEntriesByType('resource').map((entry) => new URL(entry.name)).filter((url) => /^http/.test(url.protocol)).map((url) => url.origin))]")
        .await?;
    let ours = [stage.site.url("/"), stage.site.url_on(Origin::Second, "/")];
    assert!(hosts.iter().all(|host| ours.iter().any(|own| own.starts_with(host.as_str()))), "{hosts:?}");
    Ok(())
}

async fn a_picture_below_waits_until_it_comes_near(stage: &Stage) -> Result<()> {
    let page = |rows: u32| format!(r#"<p style="height: {rows}px">Before it</p>"#);
    let numbers = stage.site.url(PATH);
    stage.site.set(PATH, Rule::body("application/json", several_days()));
    stage.site.set(COVER, Rule::body("image/svg+xml", PICTURE));
    // Loaded at once, and seen much later.
    stage.site.set(
        "/post.html",
        Rule::page(format!(
            r#"<!doctype html><html lang="en"><title>Post</title>{}
            <mile-stream view="counter" track="hosted" loading="eager" src="{numbers}"></mile-stream>
            <script async src="/embed.js" crossorigin="anonymous"></script></html>"#,
            page(9000)
        )),
    );
    stage.open("/post.html").await?;
    let widget = widget(stage);
    widget.wait_for_state("ready").await?;
    see_boxes(&widget, &["JK"]).await?;
    stage.page.rest().await?;
    assert_eq!(stage.site.requests_for(COVER).len(), 0, "nobody has come near");
    stage
        .page
        .script::<Option<()>>("document.querySelector('mile-stream').scrollIntoView(); return null;", vec![])
        .await?;
    see_boxes(&widget, &["picture"]).await?;
    assert_eq!(stage.site.requests_for(COVER).len(), 1);
    Ok(())
}
