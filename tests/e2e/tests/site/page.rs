//! The tour that the standalone page gives of what there is, and what it offers to those who want it.

use anyhow::Result;
use milestream_e2e::{Scenario, Stage, scenarios};

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        the_first_screen_of_a_phone_shows_a_counter,
        the_reports_are_walked_through,
        each_view_is_live_and_can_be_made_ones_own,
        nothing_shifts_while_the_page_is_set_up,
        the_tour_goes_on_in_another_language_and_ends_where_something_is_asked_for,
        the_lines_name_this_site_and_are_copied,
        light_and_dark_are_chosen_for_page_and_widgets,
        what_stands_around_the_page_is_there,
        the_picture_for_previews_has_the_number_of_the_page,
    ]
}

/// Brings a widget of the tour before the reader's eyes.
async fn look_at(stage: &Stage, selector: &str) -> Result<()> {
    let look = "document.querySelector(arguments[0]).scrollIntoView(); return null;";
    stage.page.script::<Option<()>>(look, vec![selector.into()]).await?;
    stage
        .page
        .wait_for(&format!(
            "customElements.get('mile-stream').of(document.querySelector('{selector}'))?.state === 'ready'"
        ))
        .await
}

/// What it is, what to do, and a live counter with its sentence, before anything is scrolled; the header is one line.
async fn the_first_screen_of_a_phone_shows_a_counter(stage: &Stage) -> Result<()> {
    for (lang, height) in [("en", 844), ("de", 844), ("ko", 844), ("ar", 844)] {
        stage.open_framed(&format!("/?lang={lang}"), 390, height).await?;
        stage
            .page
            .wait_for(
                "customElements.get('mile-stream')?.of(document.querySelector('.hero .milestream'))?.state === 'ready'",
            )
            .await?;
        let ends: Vec<f64> = stage
            .page
            .value(
                "(() => {
                const bottom = (element) => element.getBoundingClientRect().bottom;
                const root = document.querySelector('.hero .milestream').shadowRoot;
                return [bottom(document.querySelector('header')), bottom(document.querySelector('h1')),
                    bottom(document.querySelector('.hero a.button')), bottom(root.querySelector('.ring'))];
            })()",
            )
            .await?;
        assert!(ends.is_sorted(), "{lang}: {ends:?}");
        assert!(ends[0] < 72.0, "{lang}: the header ends at {} px", ends[0]);
        assert!(ends[3] < f64::from(height), "{lang}: the ring ends at {} px of {height}", ends[3]);
        assert!(stage.page.value::<bool>("!!document.querySelector('footer .schemes')").await?);
        let sideways = stage.page.sideways_scroll().await?;
        assert!(sideways < 1.0, "{lang}: the page scrolls {sideways} px sideways");
    }
    Ok(())
}

/// The controls that the script adds and the first counter have their room from the start.
async fn nothing_shifts_while_the_page_is_set_up(stage: &Stage) -> Result<()> {
    for (query, width, height) in [
        ("/", 1280, 800),
        ("/", 390, 844),
        ("/?lang=de", 390, 844),
        ("/?studio=1", 1280, 800),
        ("/?studio=1", 390, 844),
    ] {
        stage.open_framed(query, width, height).await?;
        let ready = if query.contains("studio") {
            "document.querySelector('#studio pre')"
        } else {
            "customElements.get('mile-stream')?.of(document.querySelector('.hero .milestream'))?.state === 'ready'"
        };
        stage.page.wait_for(ready).await?;
        // Engines that do not tell of shifts have none to tell.
        let shift: f64 = stage
            .page
            .script(
                "return (async () => {
                if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
                const shifts = [];
                new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
                await probe.drawn();
                await probe.drawn();
                return shifts.reduce((sum, { value }) => sum + value, 0);
                })();",
                vec![],
            )
            .await?;
        // In another language there is a skeleton first, whose lines are not quite those that follow.
        let most = if query.contains("lang") { 0.01 } else { 0.001 };
        assert!(shift < most, "{query} at {width} px shifts by {shift}");
    }
    Ok(())
}

async fn the_reports_are_walked_through(stage: &Stage) -> Result<()> {
    stage.open("/").await?;
    for (place, number, report) in [
        (1, "89", "April 14, 2022, Sportskeeda"),
        (2, "100", "September 21, 2022"),
        (3, "127", "March 26, 2025, OhFun"),
    ] {
        let selector = format!(".walk > :nth-child({place})");
        look_at(stage, &selector).await?;
        let widget = stage.page.widget(&selector);
        widget.see_first("value", number).await?;
        widget.see("date", report).await?;
    }
    for theme in ["paper", "stage", "neon", "pastel", "print"] {
        look_at(stage, &format!(".gallery [data-theme^={theme}]")).await?;
    }
    stage.page.see_no_errors().await
}

/// A live demo of each, which waits until the reader comes near, has room for itself, and can be had with one click.
async fn each_view_is_live_and_can_be_made_ones_own(stage: &Stage) -> Result<()> {
    const IDLE: &str = "[...document.querySelectorAll('mile-stream, .milestream')].filter((e) => customElements.get('mile-stream').of(e)?.state !== 'ready').map((e) => e.dataset.view ?? 'board')";
    stage.open_framed("/", 1280, 800).await?;
    stage
        .page
        .wait_for(
            "customElements.get('mile-stream')?.of(document.querySelector('.hero .milestream'))?.state === 'ready'",
        )
        .await?;
    let idle: Vec<String> = stage.page.value(IDLE).await?;
    for view in ["leaderboard", "race", "honours", "badge", "board"] {
        assert!(idle.iter().any(|idle| idle == view), "{view} does not wait: {idle:?}");
    }
    for (view, part) in
        [("leaderboard", "row"), ("counter", "value"), ("badge", "value"), ("honours", "entry"), ("race", "race")]
    {
        let selector = format!(".views [data-view={view}]");
        let height = format!("document.querySelector('{selector}').getBoundingClientRect().height");
        let reserved: f64 = stage.page.value(&height).await?;
        look_at(stage, &selector).await?;
        assert!(!stage.page.widget(&selector).texts(part).await?.is_empty(), "{view} has no {part}");
        let shown: f64 = stage.page.value(&height).await?;
        assert!(
            view == "badge" || (shown - reserved).abs() < 0.5,
            "{view}: {reserved} px are kept, {shown} px are shown"
        );
    }
    look_at(stage, ".views [data-rows=dense]").await?;
    let links: Vec<String> =
        stage.page.value("[...document.querySelectorAll('.tour .make')].map((e) => e.search)").await?;
    assert_eq!(links.len(), 12, "{links:?}");
    stage.page.click("#make-view-race").await?;
    stage.page.wait_for("document.documentElement.matches('.studio') && location.search.includes('view=race')").await
}

async fn the_tour_goes_on_in_another_language_and_ends_where_something_is_asked_for(stage: &Stage) -> Result<()> {
    const WIDGETS: &str = "document.querySelectorAll('mile-stream, .milestream').length";
    show(stage, "/?lang=ko").await?;
    assert_eq!(stage.page.value::<u32>(WIDGETS).await?, 17);
    stage.page.wait_for("document.querySelector('h1').textContent === '팬 사이트를 위한 돌파 카운터'").await?;
    let titles = "[...document.querySelectorAll('h1')].map((e) => e.textContent)";
    for query in ["view=counter&artist=bts", "search=x", "frame=1"] {
        show(stage, &format!("/?{query}")).await?;
        assert_eq!(stage.page.value::<u32>(WIDGETS).await?, 1, "{query}");
        assert_eq!(stage.page.value::<Vec<String>>(titles).await?, ["How far songs have come"], "{query}");
        let lines: u32 = stage.page.value("document.querySelectorAll('pre').length").await?;
        assert_eq!(lines, 0, "{query}: lines of another widget");
    }
    // The way to the lines of what is shown.
    show(stage, "/?view=counter&song=dynamite").await?;
    stage.page.click("section a.build").await?;
    stage.page.wait_for("document.querySelector('#studio pre')?.textContent.includes('data-track=\"dynamite\"')").await
}

async fn the_lines_name_this_site_and_are_copied(stage: &Stage) -> Result<()> {
    show(stage, "/").await?;
    let catch = "window.caught = [];
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void caught.push(text) }, configurable: true });
        return null;";
    stage.page.script::<Option<()>>(catch, vec![]).await?;
    stage.page.click(".hero button").await?;
    stage.page.wait_for("document.querySelector('.hero [role=status]').textContent === 'Copied'").await?;
    let copied: String = stage.page.value("caught[0]").await?;
    assert!(copied.contains(&format!("src=\"{}\"", stage.site.url("/embed.js"))), "{copied}");
    assert!(copied.contains("BTS: 127 songs past 100M (26 March 2025, OhFun)."), "{copied}");
    // Where the browser keeps its clipboard to itself, they are chosen, to be copied by hand.
    let refuse =
        "Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }); return null;";
    stage.page.script::<Option<()>>(refuse, vec![]).await?;
    stage.page.click("section button").await?;
    stage.page.wait_for("getSelection().toString().includes('class=\"milestream\"')").await
}

async fn light_and_dark_are_chosen_for_page_and_widgets(stage: &Stage) -> Result<()> {
    show(stage, "/?view=counter&artist=bts&threshold=100M").await?;
    for (place, scheme, ground) in [(2, "dark", "rgb(18, 17, 20)"), (1, "light", "rgb(255, 255, 255)")] {
        stage.page.click(&format!(".schemes button:nth-child({place})")).await?;
        stage
            .page
            .wait_for(&format!("getComputedStyle(document.documentElement).backgroundColor === '{ground}'"))
            .await?;
        let seen = "document.querySelector('mile-stream').shadowRoot.querySelector('.widget').dataset.theme";
        stage.page.wait_for(&format!("{seen} === '{scheme}'")).await?;
        stage.page.wait_for(&format!("location.search.includes('theme={scheme}')")).await?;
        let pressed = "[...document.querySelectorAll('.schemes [aria-pressed=true]')].map((e) => e.textContent).join()";
        stage.page.wait_for(&format!("{pressed}.toLowerCase() === '{scheme}'")).await?;
    }
    Ok(())
}

async fn what_stands_around_the_page_is_there(stage: &Stage) -> Result<()> {
    show(stage, "/?view=counter&artist=bts").await?;
    let found: Vec<(String, u16)> = stage
        .page
        .script(
            "return (async () => {
            const links = [...document.querySelectorAll('link[rel=icon], link[rel=manifest], footer a')];
            const manifest = await (await fetch(document.querySelector('link[rel=manifest]').href)).json();
            const hrefs = [...links.map((e) => e.href), ...manifest.icons.map(({ src }) => new URL(src, document.baseURI).href)];
            return Promise.all(hrefs.map(async (href) => [href, (await fetch(href)).status]));
            })();",
            vec![],
        )
        .await?;
    assert_eq!(found.len(), 4, "{found:?}");
    assert!(found.iter().all(|(_, status)| *status == 200), "{found:?}");
    let described: String = stage
        .page
        .value("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').text)['@type']")
        .await?;
    assert_eq!(described, "Dataset");
    Ok(())
}

/// `og:image`: there, as large as its tags say, and of the very number that the counter of the page's head shows.
async fn the_picture_for_previews_has_the_number_of_the_page(stage: &Stage) -> Result<()> {
    stage.open("/").await?;
    stage.page.widget(".hero .milestream").see_first("value", "127").await?;
    let (status, kind, width, height, alt): (u16, String, u32, u32, String) = stage
        .page
        .script(
            "return (async () => {
            const said = (name) => document.querySelector(`meta[property=\"og:image${name}\"]`).content;
            const answer = await fetch(new URL(said(''), document.baseURI));
            const picture = await createImageBitmap(await answer.clone().blob());
            const { width, height } = picture;
            if (String([width, height]) !== String([said(':width'), said(':height')])) throw new Error('another size than said');
            return [answer.status, answer.headers.get('content-type'), width, height, said(':alt')];
            })();",
            vec![],
        )
        .await?;
    assert_eq!((status, kind.as_str(), width, height), (200, "image/png", 1200, 630));
    assert!(alt.starts_with("127 of 200: BTS songs past 100M streams, 26 March 2025"), "{alt}");
    let card: String = stage.page.value("document.querySelector('meta[name=\"twitter:card\"]').content").await?;
    assert_eq!(card, "summary_large_image");
    Ok(())
}
