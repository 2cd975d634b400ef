//! On a phone nothing is cut off, scrolled sideways or too small to read.

mod rows;

use anyhow::{Context, Result, ensure};
use milestream_e2e::{Look, Scenario, Stage, scenarios, until};

use crate::widget;

const VIEWS: [&str; 6] = ["board", "counter", "leaderboard", "honours", "race", "badge"];

pub(crate) fn scenarios() -> Vec<Scenario> {
    let widths = [320, 360].into_iter().flat_map(|width| VIEWS.iter().map(move |view| (width, *view)));
    let each = widths.map(|(width, view)| {
        Scenario::new(format!("{}::{view}_at_{width}", module_path!()), move |stage| {
            Box::pin(a_view(stage, view, width))
        })
    });
    each.chain(scenarios![
        whatever_is_pressed_is_as_high_as_a_finger,
        an_open_source_fits,
        an_error_fits,
        a_counter_has_no_blank_half,
        numbers_of_tiles_are_in_line,
        small_histories_of_tiles_end_where_their_tiles_do,
        no_corner_cuts_a_letter,
        the_newest_day_is_whole,
        each_tab_of_a_board_fits_a_sidebar,
        a_very_long_word_fits,
        texts_that_are_spaced_out_fit,
        text_of_twice_the_size_fits,
        each_theme_fits,
    ])
    .chain(rows::scenarios())
    .collect()
}

/// Elements of the widget that reach beyond the screen's sides, and texts below 12 pixels. A text of
/// no size at all is one that only screen readers are meant to have.
const UNREADABLE: &str = "
    const shown = [...root.querySelectorAll('*')].filter((e) => probe.shown(e) && !probe.clipped(e, e));
    const described = (e) => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 30)}`;
    const beyond = shown.filter((e) => {
        const { left, right } = e.getBoundingClientRect();
        return left < -0.5 || right > document.documentElement.clientWidth + 0.5;
    });
    const small = shown.filter((e) => [...e.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
        && parseFloat(getComputedStyle(e).fontSize) > 0 && parseFloat(getComputedStyle(e).fontSize) < 12);
    return [...beyond.map((e) => `beyond the side: ${described(e)}`), ...small.map((e) => `too small: ${described(e)}`)];";

async fn see_all_readable(stage: &Stage) -> Result<()> {
    let sideways = stage.page.sideways_scroll().await?;
    ensure!(sideways < 1.0, "the page scrolls {sideways} px sideways");
    let unreadable = widget(stage).script::<Vec<String>>(UNREADABLE).await?;
    ensure!(unreadable.is_empty(), "{unreadable:?}");
    Ok(())
}

async fn a_view(stage: &Stage, view: &str, width: u32) -> Result<()> {
    stage.open_framed(&format!("/?view={view}"), width, 700).await?;
    widget(stage).wait_for_state("ready").await?;
    see_all_readable(stage).await?;
    stage.page.see_no_axe_findings().await
}

/// As WCAG 1.4.12 has it, by a style sheet of the reader's own: nothing is lost.
async fn texts_that_are_spaced_out_fit(stage: &Stage) -> Result<()> {
    for view in VIEWS {
        stage.open_framed(&format!("/?view={view}"), 320, 700).await?;
        widget(stage).wait_for_state("ready").await?;
        let space = "const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-bottom: 2em !important }`);
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
            return null;";
        widget(stage).script::<Option<()>>(space).await?;
        see_all_readable(stage).await.with_context(|| format!("in the view {view}"))?;
        // A box that hides what does not fit holds all of its lines.
        let cut = "return [...root.querySelectorAll('*')].filter((e) => probe.shown(e) && !probe.clipped(e, e)
                && [...e.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
                && getComputedStyle(e).display !== 'inline' && getComputedStyle(e).overflowY !== 'visible'
                && e.scrollHeight > e.clientHeight + 1)
            .map((e) => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 30)}`);";
        assert_eq!(widget(stage).script::<Vec<String>>(cut).await?, [""; 0], "{view}");
    }
    Ok(())
}

/// As WCAG 1.4.4 has it, in a page of this width: what fits no longer beside the rest goes or stands beneath it.
async fn text_of_twice_the_size_fits(stage: &Stage) -> Result<()> {
    // Of each text what is seen of it, and those that lie upon each other.
    let over = "
        const texts = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        while (walker.nextNode()) {
            const { currentNode: node } = walker;
            const parent = node.parentElement;
            if (!parent || !node.data.trim() || parent.closest('style, svg, option, [part~=news]')) continue;
            if (!probe.shown(parent) || probe.clipped(parent, root.querySelector('.widget'))) continue;
            range.selectNodeContents(node);
            for (let { left, right, top, bottom } of range.getClientRects()) {
                for (let e = parent; e; e = e.parentElement) {
                    if (getComputedStyle(e).overflowX === 'visible' || getComputedStyle(e).display === 'inline') continue;
                    const box = e.getBoundingClientRect();
                    [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
                }
                texts.push([node.data.trim(), { node, left, right, top, bottom }]);
            }
        }
        return texts.flatMap(([one, a], place) => texts.slice(place + 1)
            // Of a text that ends in dots, some engines have a box with them and one without.
            .filter(([, b]) => a.node !== b.node && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.35 * Math.min(a.bottom - a.top, b.bottom - b.top))
            .map(([other]) => `${one} on ${other}`));";
    let demo = "src=\"data/demo.json\"";
    for width in [320, 480, 720, 1080] {
        for options in [
            "view=\"counter\" goal=\"200\"",
            "view=\"counter\" song=\"dynamite\"",
            "view=\"leaderboard\"",
            &format!("view=\"leaderboard\" {demo}"),
            &format!("view=\"leaderboard\" rows=\"dense\" {demo}"),
            &format!("view=\"leaderboard\" rows=\"dense\" by=\"upcoming\" {demo}"),
            "view=\"race\"",
            &format!("view=\"race\" lang=\"de\" {demo}"),
            "view=\"honours\"",
        ] {
            stage.site.set(
                "/large.html",
                milestream_e2e::Rule::page(format!(
                    "<!doctype html><html lang=\"en\" style=\"font-size: 200%\"><head><meta charset=\"utf-8\"><title>Large</title></head>
                    <body style=\"margin: 8px; font: 1rem/1.5 sans-serif\"><mile-stream loading=\"eager\" motion=\"none\" {options}></mile-stream>
                    <script async src=\"/embed.js\" crossorigin=\"anonymous\"></script></body></html>"
                )),
            );
            stage.open_framed("/large.html", width + 16, 900).await?;
            widget(stage).wait_for_state("ready").await?;
            let about = format!("{options} at {width}");
            see_all_readable(stage).await.context(about.clone())?;
            assert_eq!(widget(stage).script::<Vec<String>>(over).await?, [""; 0], "{about}");
            // No row ends beyond its table, and no letter of a title stands alone.
            let off = "const { left, right } = root.querySelector('.box').getBoundingClientRect();
                const wide = [...root.querySelectorAll('table, tr > *, .race, .counter, .plot text')].filter((e) => probe.shown(e))
                    // Some engines add the ground around the letters of a drawing.
                    .filter((e) => { const [box, by] = [e.getBoundingClientRect(), e.localName === 'text' ? 3 : 1];
                        return box.left < left - by || box.right > right + by; })
                    .map((e) => `${e.localName}.${e.className} ${e.textContent.slice(0, 20)}`);
                const short = [...root.querySelectorAll('tbody .title')].filter((e) => e.clientWidth < e.scrollWidth && e.clientWidth < 60);
                return [...wide, ...short.map((e) => `cut: ${e.textContent}`)];";
            assert_eq!(widget(stage).script::<Vec<String>>(off).await?, [""; 0], "{about}");
        }
    }
    Ok(())
}

/// A phone, or a window of 1280 pixels at 400 %.
async fn each_theme_fits(stage: &Stage) -> Result<()> {
    for theme in ["paper", "stage", "neon", "pastel", "print"] {
        for view in VIEWS {
            stage.open_framed(&format!("/?view={view}&theme={theme}"), 320, 700).await?;
            widget(stage).wait_for_state("ready").await?;
            see_all_readable(stage).await.with_context(|| format!("{view} in {theme}"))?;
        }
    }
    Ok(())
}

async fn an_open_source_fits(stage: &Stage) -> Result<()> {
    stage.open_framed("/?view=leaderboard&as-of=2022-04-14", 320, 700).await?;
    widget(stage).wait_for_state("ready").await?;
    widget(stage).click("source").await?;
    widget(stage).see("panel", "Sportskeeda").await?;
    see_all_readable(stage).await
}

/// With the word that it is the newest.
async fn the_newest_day_is_whole(stage: &Stage) -> Result<()> {
    let wide = [("en", 720), ("vi", 720), ("de", 720)].map(|(lang, width)| (lang, "auto", width));
    let phones = [("en", 390), ("ko", 390), ("de", 390), ("ar", 390)].map(|(lang, width)| (lang, "auto", width));
    // Seen in neon, whose letters are the widest: 15 and 20 em, with the page's sides and a scrollbar.
    let narrow = [304, 384].into_iter().flat_map(|width| {
        let langs = ["en", "de", "pt-BR", "vi", "ar"].into_iter();
        langs.flat_map(move |lang| ["auto", "neon", "pastel"].map(|theme| (lang, theme, width)))
    });
    for (lang, theme, width) in wide.into_iter().chain(phones).chain(narrow) {
        stage.open_framed(&format!("/?view=board&lang={lang}&theme={theme}"), width, 844).await?;
        widget(stage).wait_for_state("ready").await?;
        let about = format!("in {lang} and {theme} at {width}");
        let is_whole = format!("const list = root.querySelector('[part~=date-control]'); {WHOLE}");
        assert!(widget(stage).script::<bool>(&is_whole).await?, "the list of days is cut {about}");
        // Its two buttons stand beside each other.
        let apart = "const [one, other] = [...root.querySelectorAll('.step')].map((e) => e.getBoundingClientRect());
            return [one.top - other.top, Math.max(one.left, other.left) - Math.min(one.right, other.right)];";
        let [apart, beside]: [f64; 2] = widget(stage).script(apart).await?;
        assert!(apart == 0.0 && (0.0..8.0).contains(&beside), "{apart} {beside} {about}");
    }
    Ok(())
}

/// Whether the chosen text of `list` fits into it, with its arrow.
pub(crate) const WHOLE: &str = "
    const { fontWeight, fontSize, fontFamily, letterSpacing, paddingLeft, paddingRight } = getComputedStyle(list);
    const pen = document.createElement('canvas').getContext('2d');
    // `font` itself is empty where digits are of one width.
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    pen.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
    const arrow = 16;
    return pen.measureText(list.selectedOptions[0].text).width + parseFloat(paddingLeft) + parseFloat(paddingRight) + arrow <= list.clientWidth;";

async fn each_tab_of_a_board_fits_a_sidebar(stage: &Stage) -> Result<()> {
    for width in [220, 240] {
        stage.open_framed("/?view=board", width, 700).await?;
        widget(stage).wait_for_state("ready").await?;
        for tab in ["Counter", "Leaderboard", "Milestones & awards"] {
            widget(stage).click_where("tab", &format!("e.textContent.startsWith('{tab}')")).await?;
            stage
                .page
                .wait_for(&format!(
                    "probe.root('mile-stream').querySelector('[aria-selected=true]').textContent.startsWith('{tab}')"
                ))
                .await?;
            see_all_readable(stage).await?;
        }
        // No choice reaches out of the control around them.
        widget(stage).click_where("tab", "e.textContent.startsWith('Leaderboard')").await?;
        widget(stage).see("choice", "").await?;
        let script = "const { left, right } = root.querySelector('.choices').getBoundingClientRect();
            return probe.parts(root, 'choice').map((e) => e.getBoundingClientRect()).filter((e) => e.left < left - 0.5 || e.right > right + 0.5).length;";
        assert_eq!(widget(stage).script::<usize>(script).await?, 0);
    }
    Ok(())
}

/// Titles, artists, albums, notes, publishers and what a reader types, each a word without an end.
async fn a_very_long_word_fits(stage: &Stage) -> Result<()> {
    let word = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4);
    let text = r#"{ "schema": 1, "title": "WORD", "source": "s",
        "sources": { "s": { "publisher": "WORD", "url": "https://example.org/" } },
        "artists": [{ "id": "a", "name": "WORD" }], "rules": { "what": "WORD" },
        "tracks": [{ "id": "x", "title": "WORD", "album": "WORD", "artists": ["a"], "counts": [
            { "as_of": "2026-07-01", "value": 600000000, "note": "WORD" }, { "as_of": "2026-07-15", "value": 1500000000 }] },
            { "id": "y", "title": "Y", "artists": ["a"], "counts": [{ "as_of": "2026-07-15", "value": 1400000000 }] }],
        "honours": [{ "text": "WORD", "kind": "award", "on": "2025-01-01", "source": "s", "tracks": ["x"] }] }"#
        .replace("WORD", &word);
    stage.site.set("/elsewhere/word.json", milestream_e2e::Rule::body("application/json", text));
    let queries = [
        "view=counter&artist=a&threshold=100M",
        "song=x&view=counter",
        "view=badge&artist=a&threshold=100M",
        "view=leaderboard",
        "view=leaderboard&rows=dense",
        "view=leaderboard&by=albums",
        "view=leaderboard&by=artists&threshold=100M",
        "view=leaderboard&search=LONG",
        "view=honours",
        "view=board&artist=a&threshold=100M",
    ];
    for width in [240, 320] {
        for query in queries {
            let query = query.replace("LONG", &word);
            stage.open_framed(&format!("/?{query}&src=elsewhere/word.json"), width, 700).await?;
            widget(stage).wait_for_state("ready").await?;
            let open = "for (const e of root.querySelectorAll('details')) e.open = true; const opener = root.querySelector('.opener'); if (opener?.getClientRects().length) opener.click(); return null;";
            widget(stage).script::<Option<()>>(open).await?;
            stage.page.wait_for("!probe.root('mile-stream').querySelector('.opener')?.getClientRects().length || probe.root('mile-stream').querySelector('.opened-row')").await.with_context(|| format!("{width} {query}"))?;
            see_all_readable(stage).await?;
        }
    }
    // Numbers and dates stay whole.
    let lines = "return [...root.querySelectorAll('.figure .number, .figure .date')].filter((e) => e.getClientRects().length > 1).length;";
    stage.open_framed("/?view=leaderboard&src=elsewhere/word.json", 320, 700).await?;
    widget(stage).wait_for_state("ready").await?;
    assert_eq!(widget(stage).script::<usize>(lines).await?, 0);
    Ok(())
}

/// How wide a counter's box is, and where its dial, sentence and chart are, in pixels from its start.
const COUNTER: &str = "
    const box = root.querySelector('.counter').getBoundingClientRect();
    return [box.width, ['.dial', '.label', '.said', '.history'].map((part) => {
        const element = root.querySelector('.counter > ' + part);
        const { left, right, top } = element.getBoundingClientRect();
        const { bottom } = (part === '.said' ? element.lastElementChild : element).getBoundingClientRect();
        return [left - box.left, right - box.left, top - box.top, bottom - box.top];
    })];";

/// Seen: a ring with a blank at both sides in 480 pixels, and one half of 1,080 pixels without anything in it.
async fn a_counter_has_no_blank_half(stage: &Stage) -> Result<()> {
    let ringed = "view=counter&artist=bts&threshold=100M&goal=150";
    for (query, width) in [
        (ringed, 320),
        (ringed, 410),
        (ringed, 480),
        (ringed, 570),
        (ringed, 720),
        (ringed, 910),
        (ringed, 1080),
        ("view=counter&song=dynamite", 240),
        ("view=counter&song=dynamite", 480),
        ("view=counter&song=dynamite", 720),
        ("view=counter&song=dynamite", 1080),
    ] {
        stage.open_framed(&format!("/?{query}&lang=en"), width + 64, 900).await?;
        let widget = widget(stage);
        widget.wait_for_state("ready").await?;
        // The page leaves a margin, and some engines more for a scrollbar.
        let (width, places): (f64, [[f64; 4]; 4]) = widget.script(COUNTER).await?;
        let [dial, label, said, chart] = places;
        let about = format!("{query} at {width}: {places:?}");
        let is_ringed = query == ringed;
        if width < 400.0 || (width < 560.0 && !is_ringed) {
            assert!(label[2] > dial[3] - 0.5 && chart[2] > said[3] - 0.5 && chart[1] > width * 0.9, "{about}");
        } else {
            // The sentence stands beside a ring, in the middle of its height where nothing else does.
            assert!(!is_ringed || label[0] > dial[1], "{about}");
            let words = if width < 560.0 { label } else { [said[0], said[1], label[2], said[3]] };
            let off = (words[2] + words[3] - dial[2] - dial[3]) / 2.0;
            assert!(!is_ringed || off.abs() < 16.0, "{off} px off the middle, {about}");
        }
        let is_beside = chart[0] >= said[1] && chart[2] < dial[3];
        assert_eq!(is_beside, width >= 900.0, "{about}");
        assert!(chart[1] > width * 0.9, "{about}");
    }
    Ok(())
}

/// Seen: a name of two lines above one number, and of one above the next.
async fn numbers_of_tiles_are_in_line(stage: &Stage) -> Result<()> {
    for (lang, width) in [("en", 360), ("en", 620), ("en", 760), ("de", 760), ("ar", 760), ("en", 1080)] {
        stage.open_framed(&format!("/?view=board&lang={lang}"), width, 900).await?;
        let widget = widget(stage);
        widget.wait_for_state("ready").await?;
        let tiles = "return [...root.querySelectorAll('.more .small-counter')].map((tile) =>
            [tile, tile.querySelector('.number')].map((one) => Math.round(one.getBoundingClientRect().top)));";
        let tiles: Vec<[i64; 2]> = widget.script(tiles).await?;
        assert!(tiles.len() > 5, "{tiles:?}");
        let is_off = |pair: &&[[i64; 2]]| pair[0][0] == pair[1][0] && (pair[0][1] - pair[1][1]).abs() > 1;
        assert_eq!(tiles.windows(2).find(is_off), None, "{lang} at {width}");
    }
    Ok(())
}

/// Seen: each at the end of its own text, where a tile is as wide as the box.
async fn small_histories_of_tiles_end_where_their_tiles_do(stage: &Stage) -> Result<()> {
    for lang in ["en", "ar"] {
        stage.open_framed(&format!("/?view=board&as-of=2022-04-14&lang={lang}"), 320, 900).await?;
        let widget = widget(stage);
        widget.wait_for_state("ready").await?;
        let ends = "return [...root.querySelectorAll('.more .small-counter')].flatMap((tile) => {
            const [number, history] = ['.number', '.sparkline'].map((part) => tile.querySelector(part)?.getBoundingClientRect());
            if (!history || history.top > number.bottom) return [];
            const { left, right } = tile.getBoundingClientRect();
            return [Math.round(document.dir === 'rtl' ? history.left - left : right - history.right)];
        });";
        let ends: Vec<i64> = widget.script(ends).await?;
        assert!(ends.len() > 2 && ends.iter().all(|end| *end == 0), "{ends:?} in {lang}");
    }
    Ok(())
}

/// Seen in the theme with the roundest corners: they cut the letters of what is clipped where it ends.
async fn no_corner_cuts_a_letter(stage: &Stage) -> Result<()> {
    for query in ["view=leaderboard", "view=leaderboard&rows=dense", "view=race", "view=board", "view=honours"] {
        stage.open_framed(&format!("/?{query}&theme=pastel"), 352, 900).await?;
        let widget = widget(stage);
        widget.wait_for_state("ready").await?;
        let cut = "return [...root.querySelectorAll('.widget *')].filter((element) => {
            const { overflowX, borderTopLeftRadius, paddingLeft } = getComputedStyle(element);
            const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
            return hasText && overflowX !== 'visible' && parseFloat(borderTopLeftRadius) > parseFloat(paddingLeft) + 3;
        }).map((element) => element.localName + '.' + element.className + ' ' + element.textContent);";
        assert_eq!(widget.script::<Vec<String>>(cut).await?, [""; 0], "{query}");
    }
    Ok(())
}

async fn an_error_fits(stage: &Stage) -> Result<()> {
    stage.open_framed("/?src=none.json", 320, 700).await?;
    widget(stage).see("error", "").await?;
    see_all_readable(stage).await
}

/// What can be pressed and is lower than a finger, or lies beneath something else above or below its middle. Where the engine
/// has a fine pointer, the rules for a coarse one are made to hold.
const LOW: &str = "
    for (const rule of root.adoptedStyleSheets[0].cssRules) if (rule.media?.mediaText.includes('coarse')) rule.media.mediaText = 'all';
    for (const details of root.querySelectorAll('details')) details.open = true;
    return [...root.querySelectorAll('a[href], button, select, input, summary')].filter((e) => probe.shown(e)).flatMap((e) => {
        e.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = e.getBoundingClientRect();
        const hits = [3, height - 3].map((down) => root.elementFromPoint(left + Math.min(8, width / 2), top + down));
        const isHit = hits.every((hit) => hit && (e.contains(hit) || hit.contains(e)));
        const found = hits.map((hit) => hit && !e.contains(hit) && !hit.contains(e) ? `${hit.localName}.${hit.className}` : `${hit && 'it'}`);
        return height < 43.5 || !isHit ? [`${e.localName}.${e.className} ${e.textContent.slice(0, 30)}: ${height} px, hit: ${found}, at ${left},${top}`] : [];
    });";

async fn whatever_is_pressed_is_as_high_as_a_finger(stage: &Stage) -> Result<()> {
    for query in [
        "view=board",
        "view=counter&artist=bts&threshold=100M&goal=200",
        "view=counter&song=dynamite",
        "view=leaderboard",
        "view=leaderboard&rows=dense",
        "view=leaderboard&by=albums",
        "view=honours",
    ] {
        stage.open_framed(&format!("/?{query}"), 390, 800).await?;
        widget(stage).wait_for_state("ready").await?;
        // Whoever opens a table by hand waits for its style as well.
        let of_tables = "return [...root.adoptedStyleSheets[0].cssRules].some((rule) => rule.media?.mediaText.includes('coarse') && rule.cssText.includes('.history-table'));";
        until("the style of tables", async || {
            let is_there: bool = widget(stage).script(of_tables).await?;
            Ok(if is_there { Look::Is(()) } else { Look::Not(String::new()) })
        })
        .await?;
        let low: Vec<String> = widget(stage).script(LOW).await?;
        assert!(low.is_empty(), "{query}: {low:#?}");
        see_all_readable(stage).await?;
    }
    // The source of a number, too.
    widget(stage).click("source").await?;
    widget(stage).see("panel", "").await?;
    let low: Vec<String> = widget(stage)
        .script(&LOW.replace(
            "root.querySelectorAll('a[href], button",
            "root.querySelector('dialog').querySelectorAll('a[href], button",
        ))
        .await?;
    assert!(low.is_empty(), "{low:#?}");
    Ok(())
}
