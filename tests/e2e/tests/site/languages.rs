//! Every view in every language: its words are those of its table, fit a phone, and are said to be in that language.

use anyhow::Result;
use milestream_e2e::{Assets, Checks, EVERY_TEXT, LANGUAGES, Rule, Scenario, Stage, direction, scenarios};

pub(crate) fn scenarios() -> Vec<Scenario> {
    let views = LANGUAGES.map(|tag| {
        Scenario::new(format!("{}::every_view_in_{tag}", module_path!()), move |stage| Box::pin(every_view(stage, tag)))
    });
    let others = scenarios![
        one_language_is_loaded,
        a_language_that_cannot_be_had_is_english,
        words_of_another_language_are_said_to_be_english,
        the_nearest_language_is_spoken,
        the_page_has_a_menu,
        numbers_are_whole,
        a_race_stays_in_its_box,
    ];
    views.into_iter().chain(others).collect()
}

/// A page with all of them.
fn page(views: &[&str]) -> String {
    let element =
        |options: &&str| ["<mile-stream ", options, " loading=\"eager\" motion=\"none\"></mile-stream>\n"].concat();
    let views: Vec<String> = views.iter().map(element).collect();
    let views = views.concat();
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Languages</title>\
         <meta name=\"viewport\" content=\"width=device-width\"></head><body style=\"margin: 16px\"><main><h1>Languages</h1>\n{views}</main>\
         <script src=\"/embed.js\" crossorigin=\"anonymous\"></script></body></html>"
    )
}

/// A page on which each of these widgets stands in every language, in boxes so wide in pixels.
fn in_boxes(views: &[&str], width: u32) -> String {
    let speaking = LANGUAGES.iter().flat_map(|tag| views.iter().map(move |view| format!("{view} lang=\"{tag}\"")));
    let speaking: Vec<String> = speaking.collect();
    let style = format!("<style>mile-stream {{ width: {width}px; margin: 20px }}</style></head>");
    page(&speaking.iter().map(String::as_str).collect::<Vec<_>>()).replacen("</head>", &style, 1)
}

/// The start tag of a page in a language.
fn in_language(tag: &str) -> String {
    format!("<html lang=\"{tag}\" dir=\"{}\">", direction(tag))
}

/// What no text of a language explains: `tag` is the language, `table` its words.
///
/// A text is explained by a text of the table, with something explained in each of its places; by the data; or by the
/// browser's own words for dates and numbers. Numbers and signs need no explanation.
const UNEXPLAINED: &str = r"
    const [tag, table, data] = arguments;
    const forms = (text) => text.split('\n').slice(1).flatMap((line) => {
        const parts = line.split('\t');
        return parts.length < 3 ? [line] : parts.filter((_, place) => place && place % 2 === 0);
    });
    const plain = (text) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/[\u00a0\u202f]/g, ' ').trim();
    const hasLetters = (text) => /\p{L}/u.test(text);
    // The pieces of a text around its places.
    const patternsOf = (texts) => texts.map(plain).filter(Boolean).map((text) => text.split(/\{\w+\}/));
    // Around a number that is an element of its own stand the halves of a sentence.
    const halves = (texts) => ['{n}', '{t}', '{text}']
        .flatMap((place) => texts.filter((text) => text.includes(place)).flatMap((text) => text.split(place)))
        .filter(hasLetters);
    const own = forms(table);
    const separator = table.split('\n')[6];
    const patterns = patternsOf([...own, ...halves(own)]);
    // Words of dates, ages, units and languages.
    const formatted = [];
    const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2022, month, 14)));
    const dated = ['long', 'short'].flatMap((month) => [{ month }, { month, day: 'numeric' }, { year: 'numeric', month }, { year: 'numeric', month, day: 'numeric' }]);
    for (const options of dated) {
        for (const month of months) formatted.push(new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(month));
    }
    const ago = new Intl.RelativeTimeFormat(tag);
    for (let count = 1; count < 60; count++) for (const unit of ['month', 'year']) formatted.push(ago.format(-count, unit));
    for (let power = 0; power < 13; power++) {
        for (const factor of [1, 1.3, 2, 3, 5, 21]) formatted.push(new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 4 }).format(factor * 10 ** power));
    }
    const names = new Intl.DisplayNames(tag, { type: 'language' });
    for (const language of ['ko', 'en', 'ja', 'es']) formatted.push(names.of(language));
    const byBrowser = new Set(formatted.flatMap((text) => plain(text).match(/\p{L}[\p{L}\p{M}.]*/gu) ?? []));
    const strings = new Set();
    const collect = (value) => {
        if (typeof value === 'string') strings.add(plain(value));
        else if (value && typeof value === 'object') Object.values(value).forEach(collect);
    };
    collect(data);
    // What the reader of one of them searches for.
    strings.add('zzz');
    const known = new Map();
    const isData = (text) => strings.has(text);
    const isFormatted = (text) => (text.match(/\p{L}[\p{L}\p{M}.]*/gu) ?? []).every((word) => byBrowser.has(word) || byBrowser.has(word.replace(/\.$/, '')));
    // Whether a text is values, each in front of one of these pieces.
    const fits = (text, pieces, depth) => {
        if (!pieces.length) return !text;
        const [piece, ...rest] = pieces;
        for (let end = 1; end <= text.length; end++) {
            if (!rest.length && !piece) end = text.length;
            if (text.startsWith(piece, end) && fits(text.slice(end + piece.length), rest, depth) && explains(text.slice(0, end), depth + 1)) return true;
        }
        return false;
    };
    const explains = (text, depth) => {
        text = plain(text);
        if (!hasLetters(text) || isData(text) || isFormatted(text)) return true;
        if (known.has(text)) return known.get(text);
        if (depth > 5) return false;
        known.set(text, false);
        const listed = text.split(separator);
        const isSo = patterns.some((pieces) => text.startsWith(pieces[0]) && fits(text.slice(pieces[0].length), pieces.slice(1), depth))
            || listed.length > 1 && listed.every((part) => explains(part, depth + 1));
        known.set(text, isSo);
        return isSo;
    };
    const left = [];
    for (const { shadowRoot } of document.querySelectorAll('mile-stream')) {
        const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const node = walker.currentNode;
            const said = node.nodeType === 3
                ? (node.parentElement?.closest('slot, style') ? [] : [node.data])
                : ['aria-label', 'title', 'placeholder', 'alt'].map((name) => node.getAttribute(name)).filter(Boolean);
            for (const text of said) if (!explains(text, 0)) left.push(text);
        }
    }
    return [...new Set(left)];";

/// Opens what can be opened, the source of a number among it, and takes away drawings on which axe cannot decide a contrast. Nor
/// does it in Firefox where a text of two directions breaks within its line: it is a box of its own.
const OPEN: &str = "
    const style = new CSSStyleSheet();
    style.replaceSync('.ring, .newest { visibility: hidden } .entry::before { content: none } .artist { display: inline-block }');
    for (const { shadowRoot } of document.querySelectorAll('mile-stream')) {
        shadowRoot.adoptedStyleSheets.push(style);
        for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
    }
    return null;";

/// What reaches out of the page at its sides, one of which has the scroll bar.
const BEYOND: &str = "
    const found = [];
    const page = document.documentElement.getBoundingClientRect();
    for (const { shadowRoot } of document.querySelectorAll('mile-stream')) {
        for (const e of shadowRoot.querySelectorAll('*')) {
            if (!probe.shown(e) || probe.clipped(e, e)) continue;
            const { left, right } = e.getBoundingClientRect();
            if (left < page.left - 0.5 || right > page.right + 0.5) found.push(`${e.localName}.${e.className} ${e.textContent.trim().slice(0, 40)}`);
        }
    }
    return found;";

/// The text of a file of the site.
async fn read(stage: &Stage, path: &str) -> Result<serde_json::Value> {
    stage.page.script("return fetch(arguments[0]).then((response) => response.text());", vec![path.into()]).await
}

/// Whether every widget says that its words are in this language.
fn all_speak(tag: &str) -> String {
    let direction = direction(tag);
    format!(
        "[...document.querySelectorAll('mile-stream')].every(({{ shadowRoot }}) => {{
            const widget = shadowRoot?.querySelector('.widget');
            return widget?.lang === '{tag}' && widget.dir === '{direction}' && !widget.querySelector('.skeleton');
        }})"
    )
}

async fn every_view(stage: &Stage, tag: &str) -> Result<()> {
    // Colours are the same in every language but where the page runs from right to left.
    let checks = if ["en", "ar"].contains(&tag) { Checks::All } else { Checks::AllButContrast };
    stage.site.set("/none.json", Rule::failure(404));
    // What axe looks through at once should not be long.
    for views in EVERY_TEXT.chunks(EVERY_TEXT.len().div_ceil(2)) {
        stage.site.set("/languages", Rule::page(page(views).replace("<html lang=\"en\">", &in_language(tag))));
        stage.open_framed("/languages", 320, 900).await?;
        stage.page.wait_for(&all_speak(tag)).await?;
        stage.page.script::<Option<()>>(OPEN, Vec::new()).await?;
        let mut data = Vec::new();
        for file in ["/data/bts.json", "/data/demo.json"] {
            let text = read(stage, file).await?;
            data.push(serde_json::from_str::<serde_json::Value>(text.as_str().unwrap_or_default())?);
        }
        let table = read(stage, &Assets::read()?.words(tag)).await?;
        let left: Vec<String> = stage.page.script(UNEXPLAINED, vec![tag.into(), table, data.into()]).await?;
        assert!(left.is_empty(), "neither words of the language nor data: {left:#?}");
        let beyond: Vec<String> = stage.page.script(BEYOND, Vec::new()).await?;
        assert!(beyond.is_empty(), "beyond the sides of 320 pixels: {beyond:#?}");
        let sideways = stage.page.sideways_scroll().await?;
        assert!(sideways < 1.0, "the page scrolls {sideways} px sideways");
        stage.page.see_no_axe_findings_of(checks).await?;
    }
    Ok(())
}

/// The paths of words that were asked for.
fn words_asked(stage: &Stage, assets: &Assets) -> Vec<String> {
    let paths = stage.site.requests().into_iter().map(|request| request.path);
    paths.filter(|path| assets.is_words(path)).collect()
}

async fn one_language_is_loaded(stage: &Stage) -> Result<()> {
    let assets = Assets::read()?;
    stage.site.set(
        "/languages",
        Rule::page(page(&["view=\"counter\"", "view=\"badge\"", "view=\"counter\" lang=\"de-AT\""])),
    );
    stage.open("/languages").await?;
    stage.page.wait_for("[...document.querySelectorAll('mile-stream')].every((e) => e.state === 'ready')").await?;
    let mut asked = words_asked(stage, &assets);
    asked.sort();
    assert_eq!(asked, [assets.words("de"), assets.words("en")]);
    Ok(())
}

async fn a_language_that_cannot_be_had_is_english(stage: &Stage) -> Result<()> {
    let assets = Assets::read()?;
    stage.site.set(&assets.words("ko"), Rule::failure(404));
    stage.site.set(&assets.words("ja"), Rule::own().replace("ltr", "rtl"));
    stage.site.set("/languages", Rule::page(page(&["view=\"counter\" lang=\"ko\""])));
    stage.open("/languages").await?;
    let widget = stage.page.widget("mile-stream");
    widget.wait_for_state("ready").await?;
    stage.page.wait_for(&all_speak("en")).await?;
    // Numbers stay the reader's.
    widget.see("date", "년").await?;
    // What does not have its hash is not taken.
    stage
        .page
        .script::<Option<()>>("document.querySelector('mile-stream').lang = 'ja'; return null;", Vec::new())
        .await?;
    widget.see("date", "日").await?;
    stage.page.wait_for(&all_speak("en")).await?;
    let console = stage.page.console().await?;
    for tag in ["ko", "ja"] {
        let warnings = console.iter().filter(|m| m.text.contains(&format!("texts in \"{tag}\""))).count();
        assert_eq!(warnings, 1, "{console:?}");
    }
    assert_eq!(widget.state().await?.as_deref(), Some("ready"));
    Ok(())
}

/// Where the page is in a language that there are no words in, they are English, and are read out as such. Numbers and dates
/// from the right would come apart in their sentences, and are English as well.
async fn words_of_another_language_are_said_to_be_english(stage: &Stage) -> Result<()> {
    const SEEN: &str = r"[...document.querySelectorAll('mile-stream')].flatMap(({ shadowRoot }) =>
        shadowRoot.textContent.match(/[^ ]*[\u0590-\u08ff\u200e\u200f\ufb1d-\ufdff][^ ]*/g) ?? [])";
    let views = ["board", "counter", "leaderboard\" rows=\"dense", "honours", "race", "badge"];
    let views = views.map(|view| format!("view=\"{view}\""));
    for tag in ["he", "fa", "ur"] {
        let html = page(&views.each_ref().map(String::as_str));
        let html = html.replace("<html lang=\"en\">", &format!("<html lang=\"{tag}\" dir=\"rtl\">"));
        stage.site.set("/languages", Rule::page(html));
        stage.open("/languages").await?;
        stage.page.wait_for(&all_speak("en")).await?;
        let from_right: Vec<String> = stage.page.script(&format!("return {SEEN};"), Vec::new()).await?;
        assert_eq!(from_right, [""; 0], "{tag}");
    }
    Ok(())
}

async fn the_nearest_language_is_spoken(stage: &Stage) -> Result<()> {
    stage.site.set("/languages", Rule::page(page(&["view=\"badge\" artist=\"bts\" threshold=\"100M\""])));
    stage.open("/languages").await?;
    for (lang, tag) in [
        ("ko-KR", "ko"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-Hant-MO", "zh-Hant"),
        ("pt-PT", "pt-BR"),
        ("es-419", "es"),
        ("tl", "fil"),
        ("tl-PH", "fil"),
        ("in-ID", "id"),
        ("de_AT", "de"),
        ("ar-EG", "ar"),
        ("sw", "en"),
        ("en-GB", "en"),
    ] {
        let set = "document.querySelector('mile-stream').lang = arguments[0]; return null;";
        stage.page.script::<Option<()>>(set, vec![lang.into()]).await?;
        stage.page.wait_for(&all_speak(tag)).await?;
    }
    Ok(())
}

async fn the_page_has_a_menu(stage: &Stage) -> Result<()> {
    let widget = crate::show(stage, "/?view=counter&artist=bts&threshold=100M&lang=ko").await?;
    stage.page.wait_for("document.querySelector('h1').textContent === '곡별 스트리밍 기록과 돌파 현황'").await?;
    stage.page.wait_for(&all_speak("ko")).await?;
    let said = "[document.documentElement.lang, document.documentElement.dir, document.title, new URLSearchParams(location.search).get('lang')].join()";
    assert_eq!(stage.page.value::<String>(said).await?, "ko,ltr,Milestream: 곡별 스트리밍 기록과 돌파 현황,ko");
    stage.page.see_no_axe_findings().await?;
    for (tag, direction) in [("ar", "rtl"), ("en", "ltr"), ("zh-Hant", "ltr")] {
        let choose = "const list = document.querySelector('header select'); list.value = arguments[0]; list.dispatchEvent(new Event('change')); return null;";
        stage.page.script::<Option<()>>(choose, vec![tag.into()]).await?;
        stage.page.wait_for(&all_speak(tag)).await?;
        stage.page.wait_for(&format!("{said}.startsWith('{tag},{direction},') && {said}.endsWith(',{tag}')")).await?;
        stage.page.wait_for("!document.documentElement.classList.contains('unsaid')").await?;
        stage.page.see_no_axe_findings().await?;
        widget.wait_for_state("ready").await?;
    }
    let english: bool =
        stage.page.value("document.querySelector('h1').textContent === 'Song milestones and streaming counts'").await?;
    assert!(!english);
    Ok(())
}

/// Words of large numbers that stand on more than one line, or reach out of their widget.
const BROKEN: &str = r"
    const broken = [];
    for (const widget of document.querySelectorAll('mile-stream')) {
        const { shadowRoot, lang } = widget;
        const box = widget.getBoundingClientRect();
        for (const number of shadowRoot.querySelectorAll('p.value > :first-child, .small-counter .number')) {
            const walker = document.createTreeWalker(number, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const text = walker.currentNode;
                for (const { index, 0: word } of text.data.matchAll(/[^ ]+/g)) {
                    const range = new Range();
                    range.setStart(text, index);
                    range.setEnd(text, index + word.length);
                    const lines = [...range.getClientRects()].filter(({ width }) => width).map(({ top }) => top);
                    const { left, right } = range.getBoundingClientRect();
                    const said = `${lang} ${widget.getAttribute('theme')}: ${text.data}`;
                    if (Math.max(...lines) - Math.min(...lines) > 8) broken.push(`${said} breaks`);
                    // It begins a little before its line.
                    if (lines.length && (left < box.left - 6 || right > box.right + 6)) broken.push(`${said} reaches out`);
                }
            }
        }
    }
    return broken;";

/// Seen: `94,86 Mi` and `o.` beneath it, in tiles `23,2 Mrd.` and `+`.
async fn numbers_are_whole(stage: &Stage) -> Result<()> {
    let counters = [
        "view=\"counter\" track=\"the-ferry-is-late\" src=\"data/demo.json\"",
        "view=\"counter\" artist=\"bts\" metric=\"streams\"",
    ];
    let board = ["view=\"board\""];
    for (views, width, themes) in [
        (&counters[..], 240, &["auto", "paper", "stage", "neon", "pastel", "print"][..]),
        (&counters, 320, &["auto"]),
        (&counters, 480, &["auto"]),
        (&counters, 720, &["auto"]),
        (&board, 240, &["neon"]),
        (&board, 320, &["auto", "neon"]),
        (&board, 480, &["auto"]),
    ] {
        for theme in themes {
            let views: Vec<String> = views.iter().map(|view| format!("{view} theme=\"{theme}\"")).collect();
            let views: Vec<&str> = views.iter().map(String::as_str).collect();
            stage.site.set("/languages", Rule::page(in_boxes(&views, width)));
            stage.open("/languages").await?;
            let all = "[...document.querySelectorAll('mile-stream')].every((e) => e.state === 'ready')";
            stage.page.wait_for(all).await?;
            let broken: Vec<String> = stage.page.script(BROKEN, Vec::new()).await?;
            assert_eq!(broken, [""; 0], "{theme} at {width}");
        }
    }
    Ok(())
}

/// What of a race lies outside of its widget or on something else, and titles of which next to nothing is left.
const OUT_OF_BOX: &str = "
    const found = [];
    for (const { shadowRoot, lang } of document.querySelectorAll('mile-stream')) {
        const box = shadowRoot.querySelector('[part~=race]').getBoundingClientRect();
        for (const e of shadowRoot.querySelectorAll('.race-row .title > span, .race-label > *, .race-head > *, .scale text')) {
            const { left, right, width } = e.getBoundingClientRect();
            if (width && (left < box.left - 1 || right > box.right + 1)) found.push(`${lang}: ${e.textContent} reaches out`);
        }
        for (const row of shadowRoot.querySelectorAll('.race-row:has(.title)')) {
            const [title, label] = ['.title > span', '.race-label'].map((part) => row.querySelector(part));
            const [one, other, all] = [title, label, row].map((e) => e.getBoundingClientRect());
            const is_cut = title.scrollWidth > title.clientWidth + 1;
            if (is_cut && title.clientWidth < 90) found.push(`${lang}: ${title.clientWidth} px of ${title.textContent}`);
            if (one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 6 && other.top < one.bottom - 6)
                found.push(`${lang}: ${title.textContent} on ${label.textContent}`);
            if (other.top < all.top - 2 || other.bottom > all.bottom + 2) found.push(`${lang}: ${label.textContent} is too high`);
        }
    }
    return found;";

/// Songs with long titles, of which the longest bars are nearly as long as each other; all of them rounded or lower bounds.
fn long_titles(more: &str) -> Rule {
    let long = "The Extraordinarily Long and Winding Title of a Song That Nobody Can Remember (Remastered)";
    let song = |(place, count): (usize, &str)| {
        let title = if place % 2 == 0 {
            long
        } else {
            "아주 길고 구불구불한 아무도 기억하지 못하는 노래의 제목"
        };
        let counts: Vec<String> =
            (1..=3).map(|day| format!(r#"{{ "as_of": "2026-09-2{day}", "value": "{count}" }}"#)).collect();
        format!(
            r#"{{ "id": "s{place}", "title": "{title}", "artists": ["a"], "counts": [{}] {more} }}"#,
            counts.join(",")
        )
    };
    let counts = ["2B", "1.99B+", "1.5B", "1.1B", "999M+", "900M", "450M", "30M"];
    let songs: Vec<String> = counts.into_iter().enumerate().map(song).collect();
    let text = format!(
        r##"{{ "schema": 1, "title": "T", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
        "artists": [{{ "id": "a", "name": "A", "color": "#00509e" }}], "tracks": [{}] }}"##,
        songs.join(",")
    );
    Rule::body("application/json", text)
}

/// Seen: dates outside in Spanish, Russian and others, and of a long title on the longest bar `T.` alone.
async fn a_race_stays_in_its_box(stage: &Stage) -> Result<()> {
    let picture = r#", "image": "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==""#;
    stage.site.set("/elsewhere/long.json", long_titles(""));
    stage.site.set("/elsewhere/pictures.json", long_titles(picture));
    for (src, widths) in [
        ("elsewhere/long.json", &[240, 320, 480, 720, 1080][..]),
        ("elsewhere/pictures.json", &[240, 480]),
        ("data/bts.json", &[240, 480]),
        ("data/demo.json", &[480]),
    ] {
        for &width in widths {
            let view = format!("view=\"race\" src=\"{src}\"");
            stage.site.set("/languages", Rule::page(in_boxes(&[&view], width)));
            stage.open("/languages").await?;
            let all = "[...document.querySelectorAll('mile-stream')].every((e) => e.state === 'ready' && e.shadowRoot.querySelector('.race-row'))";
            stage.page.wait_for(all).await?;
            let found: Vec<String> = stage.page.script(OUT_OF_BOX, Vec::new()).await?;
            assert_eq!(found, [""; 0], "{src} at {width}");
        }
    }
    Ok(())
}
