//! The tour that the standalone page gives of what there is, and what it offers to those who want it.

use anyhow::Result;
use milestream_e2e::{Scenario, Stage, scenarios};

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        the_first_screen_of_a_phone_shows_a_counter,
        the_reports_are_walked_through,
        each_view_is_live_and_can_be_made_ones_own,
        what_is_made_ones_own_is_what_is_seen,
        light_and_dark_stay_with_links,
        nothing_makes_the_page_wider_than_the_screen,
        what_is_kept_free_is_what_is_shown,
        what_is_kept_too_much_is_taken_before_it_is_seen,
        another_dataset_speaks_for_itself,
        what_cannot_be_read_is_said_and_nothing_leads_to_it,
        a_badge_alone_keeps_no_more_room_than_its_line,
        nothing_shifts_while_the_page_is_set_up,
        the_tour_goes_on_in_another_language_and_ends_where_something_is_asked_for,
        the_lines_name_this_site_and_are_copied,
        light_and_dark_are_chosen_for_page_and_widgets,
        what_stands_around_the_page_is_there,
        the_picture_for_previews_has_the_number_of_the_page,
        a_studio_that_does_not_speak_the_language_says_so,
    ]
}

/// Every widget of the page.
const WIDGETS: &str = "[...document.querySelectorAll('mile-stream, .milestream')]";
/// Whether the widget of an element `e` is shown.
const IS_READY: &str = "(e) => customElements.get('mile-stream')?.of(e)?.state === 'ready'";

/// Scrolls through the page from widget to widget.
async fn walk_through(stage: &Stage) -> Result<()> {
    let step = format!(
        "(() => {{ const idle = {WIDGETS}.find((e) => !({IS_READY})(e)); idle?.scrollIntoView({{ block: 'center' }}); return !idle; }})()"
    );
    stage.page.wait_for(&step).await
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
        ("/?lang=ja", 390, 844),
        ("/?lang=ar", 390, 844),
        ("/?lang=ja", 1280, 800),
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
        assert!(shift < 0.001, "{query} at {width} px shifts by {shift}");
    }
    Ok(())
}

async fn the_reports_are_walked_through(stage: &Stage) -> Result<()> {
    stage.open("/").await?;
    for (place, number, report, left) in [
        (1, "89", "April 14, 2022, Sportskeeda", "11 left until 100"),
        (2, "1B+", "February 12, 2023, NME", "100M left until 1.1B"),
        (3, "127", "March 26, 2025, OhFun", "73 left until 200"),
    ] {
        let selector = format!(".walk > :nth-child({place}) .milestream");
        look_at(stage, &selector).await?;
        let widget = stage.page.widget(&selector);
        widget.see_first("value", number).await?;
        widget.see("date", report).await?;
        widget.see("remaining", left).await?;
    }
    let days = "[...document.querySelectorAll('.day strong')].map((e) => e.textContent).join(' | ')";
    assert_eq!(stage.page.value::<String>(days).await?, "April 14, 2022 | February 12, 2023 | Today");
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
    assert_eq!(links.len(), 16, "{links:?}");
    stage.page.click("#make-view-race").await?;
    stage.page.wait_for("document.documentElement.matches('.studio') && location.search.includes('view=race')").await
}

/// The lines to copy are those that the studio gives for the same widget; each way to the studio has the options of the widget
/// that it stands beside.
async fn what_is_made_ones_own_is_what_is_seen(stage: &Stage) -> Result<()> {
    stage.open("/").await?;
    let options: Vec<(String, String)> = stage
        .page
        .value(&format!(
            "(() => {{
            const links = [...document.querySelectorAll('.hero a.build, .make')];
            const written = (pairs) => new URLSearchParams([...pairs].sort()).toString();
            const names = {{ track: 'song', asOf: 'as-of' }};
            return {WIDGETS}.map((e, at) => [
                written(Object.entries(e.dataset).filter(([name]) => name !== 'headingLevel').map(([name, value]) => [names[name] ?? name, value])),
                written([...new URLSearchParams(links[at].search)].filter(([name]) => name !== 'studio')),
            ]);
        }})()"
        ))
        .await?;
    assert_eq!(options.len(), 17, "{options:?}");
    for (shown, made) in &options {
        assert_eq!(shown, made);
    }
    let lines = "[...document.querySelector('pre').textContent.split('\\n').slice(0, 2), document.querySelector('section pre').textContent]";
    let [rule, element, whole]: [String; 3] = stage.page.value(lines).await?;
    assert!(whole.contains(&rule) && whole.contains(&element), "two lines are offered: {rule}{element} and {whole}");
    stage.page.click(".hero a.build").await?;
    stage.page.wait_for("document.querySelector('#studio pre')").await?;
    let made: String = stage.page.value("document.querySelector('#studio pre').textContent").await?;
    // For a column of any width, where the studio writes that of a phone and that of a blog.
    let (kept, _) = rule.split_once("min-height").unwrap_or_default();
    assert!(made.contains(kept) && made.contains(&element), "{rule}\n{element}\nis offered, and made is\n{made}");
    Ok(())
}

/// What was chosen for the page stays with what it leads to, and is no option of the widget.
async fn light_and_dark_stay_with_links(stage: &Stage) -> Result<()> {
    for (link, theme) in [("#make-look-auto", None), ("#make-look-paper", Some("paper")), ("#make-day-3", None)] {
        show(stage, "/?lang=en&theme=dark").await?;
        stage.page.click(link).await?;
        stage.page.wait_for("document.querySelector('#studio pre')").await?;
        let is_dark = "getComputedStyle(document.documentElement).backgroundColor === 'rgb(18, 17, 20)'";
        assert!(stage.page.value::<bool>(is_dark).await?, "{link} leads from dark to light");
        let given = "/data-theme=\"(.*?)\"/.exec(document.querySelector('#studio pre').textContent)?.[1] ?? null";
        assert_eq!(stage.page.value::<Option<String>>(given).await?.as_deref(), theme, "{link}");
    }
    stage.open("/?theme=dark").await?;
    look_at(stage, ".views [data-rows=dense]").await?;
    stage.page.click("[data-words=page-demo]").await?;
    stage.page.wait_for("location.search.includes('demo.json') && location.search.includes('theme=dark')").await
}

async fn nothing_makes_the_page_wider_than_the_screen(stage: &Stage) -> Result<()> {
    for width in [320, 390, 768, 1280] {
        stage.open_framed("/", width, 844).await?;
        walk_through(stage).await?;
        let sideways = stage.page.sideways_scroll().await?;
        assert!(sideways < 1.0, "the page of {width} px scrolls {sideways} px sideways");
    }
    Ok(())
}

/// No widget of the page moves what is beneath it, or leaves a hole there.
async fn what_is_kept_free_is_what_is_shown(stage: &Stage) -> Result<()> {
    let heights = format!("{WIDGETS}.map((e) => e.getBoundingClientRect().height)");
    let boxes = format!("{WIDGETS}.map((e) => e.shadowRoot.querySelector('.box').getBoundingClientRect().height)");
    for (width, height) in [(390, 844), (1280, 800)] {
        stage.open_framed("/", width, height).await?;
        let kept: Vec<f64> = stage.page.value(&heights).await?;
        walk_through(stage).await?;
        let shown: Vec<f64> = stage.page.value(&heights).await?;
        let content: Vec<f64> = stage.page.value(&boxes).await?;
        for (at, ((kept, shown), content)) in kept.iter().zip(&shown).zip(&content).enumerate() {
            // A badge has no box of its own.
            if *content == 0.0 {
                continue;
            }
            let place = format!("widget {at} at {width} px: {kept} px are kept, {shown} px are shown");
            // What is too much is taken as long as nobody sees it.
            assert!((shown - kept).abs() < 0.5 || (shown < kept && (shown - content).abs() < 0.5), "{place}");
            assert!(*kept <= 1.1 * content, "{place}, {content} px of them filled");
        }
        if width == 1280 {
            let ring = "document.querySelector('.hero .milestream').shadowRoot.querySelector('.ring').getBoundingClientRect().width";
            let ring: f64 = stage.page.value(ring).await?;
            assert!(ring > 380.0, "the ring at the top is {ring} px wide");
        }
    }
    Ok(())
}

/// In a language whose words are shorter, no hole stays beneath what the reader scrolls to, and nothing moves that is seen.
async fn what_is_kept_too_much_is_taken_before_it_is_seen(stage: &Stage) -> Result<()> {
    stage.open_framed("/?lang=ja", 390, 844).await?;
    stage.page.wait_for(&format!("({IS_READY})(document.querySelector('.hero .milestream'))")).await?;
    let kept: f64 = stage.page.value("document.querySelector('mile-stream').getBoundingClientRect().height").await?;
    // Near enough to be loaded, and still beneath the screen.
    let come_near = "scrollBy(0, document.querySelector('mile-stream').getBoundingClientRect().top - innerHeight - 400); return null;";
    stage.page.script::<Option<()>>(come_near, vec![]).await?;
    stage.page.wait_for(&format!("({IS_READY})(document.querySelector('mile-stream'))")).await?;
    let hole = "(() => { const board = document.querySelector('mile-stream');
        return board.getBoundingClientRect().height - board.shadowRoot.querySelector('.box').getBoundingClientRect().height; })()";
    stage.page.wait_for(&format!("Math.abs({hole}) < 0.5")).await?;
    let shown: f64 = stage.page.value("document.querySelector('mile-stream').getBoundingClientRect().height").await?;
    assert!(shown < kept, "{kept} px are kept, {shown} px are shown");
    Ok(())
}

/// The page says whose numbers it shows: of the demo that they are invented, and of none but its own that they are press
/// reports.
async fn another_dataset_speaks_for_itself(stage: &Stage) -> Result<()> {
    let footer = "document.querySelector('footer').innerText";
    let link = "document.querySelector('a.dataset').getAttribute('href') ?? ''";
    for query in ["view=leaderboard&rows=dense", "view=race", "view=badge&song=window-seat-to-saturn", "lang=de"] {
        show(stage, &format!("/?src=data/demo.json&{query}")).await?;
        stage.page.wait_for("document.querySelector('main > .lead').innerText.includes('invented numbers')").await?;
        let footer: String = stage.page.value(footer).await?;
        assert!(footer.contains("invented numbers"), "{query}: {footer}");
        assert!(!footer.contains("press reports") && !footer.contains("Presseberichten"), "{query}: {footer}");
        assert!(stage.page.value::<String>(link).await?.ends_with("/data/demo.json"), "{query}");
        let described: u32 =
            stage.page.value("document.querySelectorAll('script[type=\"application/ld+json\"]').length").await?;
        assert_eq!(described, 0, "{query} describes another dataset");
    }
    for query in ["view=race", "src=data/bts.json"] {
        show(stage, &format!("/?{query}")).await?;
        assert!(stage.page.value::<String>(footer).await?.contains("press reports"), "{query}");
        assert_eq!(stage.page.value::<String>(link).await?, "data/bts.json", "{query}");
    }
    // An address from anybody runs nothing on this page.
    stage.open("/?src=javascript:alert(1)").await?;
    stage.page.wait_for("!document.querySelector('.reports')").await?;
    assert_eq!(stage.page.value::<String>(link).await?, "");
    Ok(())
}

/// An address that gives no numbers stands beneath the widget, with ways on, until it gives some.
async fn what_cannot_be_read_is_said_and_nothing_leads_to_it(stage: &Stage) -> Result<()> {
    // The text of what is not shown is told as well.
    let said =
        "(document.querySelector('.unread').checkVisibility() ? document.querySelector('.unread').innerText : '')";
    let links = "[...document.querySelectorAll('main a, footer a')].filter((e) => e.checkVisibility() && e.href).map((e) => e.getAttribute('href'))";
    for (src, said_in) in [
        ("data/none.json", "This address could not be read"),
        ("data/none.json&lang=de", "Diese Adresse konnte nicht gelesen werden"),
        ("icon.svg", "This address could not be read"),
        ("https://milestream.invalid/data.json", "This address could not be read"),
        ("http://", "This address could not be read"),
    ] {
        stage.open(&format!("/?src={src}")).await?;
        stage.page.wait_for(&format!("{said}.includes('{said_in}')")).await?;
        let (address, text) = (src.split('&').next().unwrap_or_default(), stage.page.value::<String>(said).await?);
        assert!(text.contains(address), "{src}: {text}");
        let links: Vec<String> = stage.page.value(links).await?;
        assert!(!links.is_empty() && links.iter().all(|link| link.starts_with('?')), "{src}: {links:?}");
        assert!(!stage.page.value::<bool>("!!document.querySelector('.banner')?.checkVisibility()").await?, "{src}");
    }
    // It may come after all.
    stage.open("/?src=data/none.json&lang=de").await?;
    stage.page.wait_for(&format!("{said}.includes('none.json')")).await?;
    let mend = "document.querySelector('mile-stream').setAttribute('src', 'data/demo.json'); return null;";
    stage.page.script::<Option<()>>(mend, vec![]).await?;
    stage.page.wait_for("document.querySelector('a.dataset').checkVisibility()").await?;
    assert!(!stage.page.value::<bool>("document.querySelector('.unread').checkVisibility()").await?);
    // The numbers of this site, in the language of the page.
    stage.open("/?src=data/none.json&lang=de").await?;
    stage.page.wait_for(&format!("{said}.includes('none.json')")).await?;
    stage.page.click(".unread a + a").await?;
    stage.page.wait_for("location.search.includes('lang=de') && !location.search.includes('src=')").await?;
    stage.page.wait_for("document.querySelector('mile-stream').state === 'ready'").await?;
    // A frame is the widget alone; a file that was read keeps its link, whatever it lacks.
    stage.open("/?src=data/none.json&frame=1").await?;
    stage.page.wait_for("document.querySelector('mile-stream').state === 'error'").await?;
    assert!(!stage.page.value::<bool>("document.querySelector('.unread').checkVisibility()").await?);
    stage.open("/?src=data/demo.json&view=counter&metric=awards").await?;
    stage.page.wait_for("document.querySelector('mile-stream').state === 'error'").await?;
    assert!(stage.page.value::<bool>("document.querySelector('a.dataset').checkVisibility()").await?);
    Ok(())
}

async fn a_badge_alone_keeps_no_more_room_than_its_line(stage: &Stage) -> Result<()> {
    show(stage, "/?view=badge&song=dynamite").await?;
    let room = "document.querySelector('mile-stream + * + section').getBoundingClientRect().top - document.querySelector('.lead').getBoundingClientRect().bottom";
    let room: f64 = stage.page.value(room).await?;
    assert!(room < 200.0, "{room} px between what is above and beneath a badge");
    Ok(())
}

async fn the_tour_goes_on_in_another_language_and_ends_where_something_is_asked_for(stage: &Stage) -> Result<()> {
    let count = format!("{WIDGETS}.length");
    show(stage, "/?lang=ko").await?;
    assert_eq!(stage.page.value::<u32>(&count).await?, 17);
    stage.page.wait_for("document.querySelector('h1').textContent === '팬 사이트를 위한 돌파 카운터'").await?;
    let titles = "[...document.querySelectorAll('h1')].map((e) => e.textContent)";
    for query in ["view=counter&artist=bts", "search=x", "frame=1"] {
        show(stage, &format!("/?{query}")).await?;
        assert_eq!(stage.page.value::<u32>(&count).await?, 1, "{query}");
        assert_eq!(stage.page.value::<Vec<String>>(titles).await?, ["Song milestones and streaming counts"], "{query}");
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
    stage.page.wait_for("getSelection().toString().includes('class=\"milestream\"')").await?;
    stage
        .page
        .wait_for("[...document.querySelectorAll('section [role=status]')].some((e) => e.textContent.includes('copy them yourself'))")
        .await
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

/// The studio speaks six languages. In any other it says so, in that one; and its tab has a name of its own.
async fn a_studio_that_does_not_speak_the_language_says_so(stage: &Stage) -> Result<()> {
    for (lang, title, notice) in [
        (
            "de",
            "Eigenes Widget bauen · Milestream",
            Some("Das Studio gibt es vorerst nur auf Englisch. Das Widget spricht Deutsch."),
        ),
        ("ko", "직접 만들기 · Milestream", None),
        ("en", "Build your own · Milestream", None),
    ] {
        stage.open(&format!("/?studio=1&lang={lang}")).await?;
        stage.page.wait_for("document.querySelector('#studio h1')").await?;
        let said: (String, Option<String>) = stage
            .page
            .value("[document.title, document.querySelector('header > .spoken')?.textContent ?? null]")
            .await?;
        assert_eq!((said.0.as_str(), said.1.as_deref()), (title, notice));
    }
    stage.page.see_no_axe_findings().await
}
