//! Each view shows the right figures at the dates of the two reports, and at the newest.

use anyhow::Result;
use milestream_e2e::{LANGUAGES, Rule, Scenario, Stage, scenarios};
use serde_json::json;

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        the_leaderboard_of_the_first_report,
        the_leaderboard_of_the_second_report,
        the_newest_leaderboard,
        artists_side_by_side,
        the_counter_of_the_first_report,
        counters_of_other_figures,
        the_honours_of_the_first_report,
        the_honours_of_the_second_report,
        a_badge_in_one_line,
        a_song_is_one_line_of_a_dense_table_and_two_of_a_simple_one,
        heads_of_what_is_expected_are_one_line,
        years_stand_in_the_timeline,
        every_number_names_its_source,
        a_source_opens_with_date_and_link,
        an_unknown_artist_is_reported,
        a_date_before_all_figures_is_an_empty_state,
        a_bad_option_is_a_warning,
        from_right_to_left_no_text_turns,
        a_value_that_runs_the_other_way_stands_as_one,
        a_label_is_its_number_in_every_language,
    ]
}

async fn the_leaderboard_of_the_first_report(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=leaderboard&as-of=2022-04-14").await?;
    let five = [
        ("Dynamite", "1.32B"),
        ("Butter", "836M"),
        ("Boy With Luv", "835M"),
        ("My Universe", "544M"),
        ("Fake Love", "524M"),
    ];
    let rows = widget.see_rows(&five).await?;
    let ranks: Vec<&str> = rows.iter().take(5).map(|row| row.rank.as_str()).collect();
    assert_eq!(ranks, ["1", "2", "3", "4", "5"]);
    let missing: Vec<&str> = rows.iter().take(5).map(|row| row.missing.as_str()).collect();
    assert_eq!(
        missing,
        [
            "80M left until 1.4B",
            "64M left until 900M",
            "65M left until 900M",
            "56M left until 600M",
            "76M left until 600M"
        ]
    );
    assert!(rows[2].artist.contains("BTS") && rows[2].artist.contains("Halsey"), "{}", rows[2]);
    assert!(rows[3].artist.contains("Coldplay"), "{}", rows[3]);
    // A figure of "2022" is known from the last day of that year, and nothing passed two billion.
    assert!(rows.iter().all(|row| !row.streams.starts_with('2') || row.streams.contains('M')), "{rows:?}");
    let caption: String = widget.script("return root.querySelector('table > caption').textContent;").await?;
    assert!(!caption.is_empty());
    Ok(())
}

async fn the_leaderboard_of_the_second_report(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=leaderboard&as-of=2023-02-12").await?;
    widget.see("streams", "1B+").await?;
    let rows = widget.rows().await?;
    let past: Vec<&str> = rows.iter().filter(|row| row.streams.contains('B')).map(|row| row.title.as_str()).collect();
    assert_eq!(past.len(), 3, "{rows:?}");
    let luv = rows.iter().find(|row| row.title == "Boy With Luv").unwrap();
    assert_eq!(luv.streams, "1B+");
    Ok(())
}

async fn the_newest_leaderboard(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=leaderboard").await?;
    widget.see_rows(&[("Dynamite", "2B+")]).await?;
    stage.page.see_no_errors().await
}

async fn artists_side_by_side(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=leaderboard&by=artists&threshold=1M&as-of=2022-04-14").await?;
    let rows = widget.see_rows(&[("BTS", "253"), ("BLACKPINK", "30")]).await?;
    assert!(rows[1].artist.contains("not stated"), "{}", rows[1]);
    Ok(())
}

async fn the_counter_of_the_first_report(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&artist=bts&threshold=100M&goal=100&as-of=2022-04-14").await?;
    widget.see_first("value", "89").await?;
    widget.see("label", "100M").await?;
    widget.see("remaining", "11 left until 100").await?;
    let date = widget.see("date", "2022").await?;
    assert!(date.contains("14") && date.contains("Sportskeeda"), "{date}");
    let meter: (f64, f64, f64, String) = widget
        .script(
            "const m = root.querySelector('[part~=\"meter\"]'); const meter = m.matches('meter') ? m : m.querySelector('meter');
            return [meter.min, meter.max, meter.value / meter.max, probe.name(meter) || meter.textContent];",
        )
        .await?;
    assert!((meter.2 - 0.89).abs() < 0.001, "{meter:?}");
    assert!(meter.3.contains("89"), "{meter:?}");
    Ok(())
}

async fn counters_of_other_figures(stage: &Stage) -> Result<()> {
    let cases = [
        ("artist=bts&threshold=1M&as-of=2022-04-14", "253", "253"),
        ("song=dynamite&as-of=2022-04-14", "1.32B", "80M left until 1.4B"),
        ("song=boy-with-luv&as-of=2023-02-12", "1B+", "up to 100M left until 1.1B"),
        ("artist=bts&metric=followers&as-of=2022-04-14", "30M+", ""),
        ("song=fake-love&as-of=2023-09-28", "690M", "10M left until 700M"),
        ("artist=bts&threshold=100M", "127", ""),
    ];
    for (query, value, remaining) in cases {
        let widget = show(stage, &format!("/?view=counter&{query}")).await?;
        widget.see_first("value", value).await?;
        let shown = widget.texts("remaining").await?.join(" ");
        assert!(shown.contains(remaining), "{query}: {shown}");
    }
    Ok(())
}

async fn the_honours_of_the_first_report(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=honours&limit=100&as-of=2022-04-14").await?;
    for words in ["plaque, for Dynamite", "Favorite Music Group", "Guinness World Records", "whose every song", "2021"]
    {
        widget.see("entry", words).await?;
    }
    let entries = widget.texts("entry").await?.join("\n");
    for later in ["2023", "2024", "Butter passed 1B", "Boy With Luv passed 1B", "Billions Club"] {
        assert!(!entries.contains(later), "{later} is later: {entries}");
    }
    Ok(())
}

async fn the_honours_of_the_second_report(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=honours&limit=100&as-of=2023-02-12").await?;
    for words in
        ["First Korean-language song", "Billions Club", "First Korean act", "four-star review", "Butter passed 1B"]
    {
        widget.see("entry", words).await?;
    }
    // Known by their year alone.
    let entries = widget.texts("entry").await?;
    let debut = entries.iter().find(|entry| entry.contains("video debut")).unwrap();
    assert!(debut.starts_with("2019 "), "{debut}");
    Ok(())
}

async fn a_badge_in_one_line(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=badge&artist=bts&threshold=100M&as-of=2022-04-14").await?;
    widget.see_first("value", "89").await?;
    assert!(widget.words().await?.contains("songs past 100M (April 14, 2022)"));
    Ok(())
}

/// The highest row, and whether a title or a forecast is cut; beside a forecast a long title may end in dots.
const ROWS: &str = "
    const rows = [...root.querySelectorAll('[part~=row]')];
    const titles = [...root.querySelectorAll('[part~=row]:not(:has([part~=estimate])) [part~=title], .simple [part~=row] [part~=estimate]')];
    return [rows.length, Math.max(...rows.map((row) => row.getBoundingClientRect().height)), titles.filter((title) => title.scrollWidth > title.clientWidth + 1).map((title) => title.textContent)];";

async fn a_song_is_one_line_of_a_dense_table_and_two_of_a_simple_one(stage: &Stage) -> Result<()> {
    let in_languages = ["ar", "de", "fil", "fr", "hi", "ko", "pl", "ru", "th", "vi"].map(|lang| {
        // Thai breaks its forecast in Firefox. Where a machine has no letters for a script, the boxes in their place are so wide
        // that what is left takes two lines.
        let most = if matches!(lang, "hi" | "th") { 68.0 } else { 52.0 };
        [("view=leaderboard", most), ("view=leaderboard&by=upcoming&src=data/demo.json", 68.0)]
            .map(|(query, most)| (format!("{query}&limit=60&lang={lang}"), most))
    });
    let in_languages = in_languages.iter().flatten().map(|(query, most)| (query.as_str(), *most));
    for (query, most) in [
        ("view=leaderboard&rows=dense&src=data/demo.json&limit=60", 32.0),
        ("view=leaderboard&rows=dense&limit=60", 32.0),
        ("view=leaderboard&by=upcoming&rows=dense&src=data/demo.json&limit=60", 32.0),
        ("view=leaderboard&limit=60", 52.0),
        ("view=leaderboard&by=upcoming&src=data/demo.json&limit=60", 52.0),
        ("view=leaderboard&src=data/demo.json&limit=60", 52.0),
    ]
    .into_iter()
    .chain(in_languages)
    {
        stage.open_framed(&format!("/?frame=1&{query}"), 720, 900).await?;
        let widget = crate::widget(stage);
        widget.wait_for_state("ready").await?;
        widget.see("streams", "").await?;
        let (rows, highest, cut): (usize, f64, Vec<String>) = widget.script(ROWS).await?;
        assert!(rows > 10 && highest <= most, "{query}: {highest} px");
        assert!(cut.is_empty(), "{query}: {cut:?}");
    }
    // On a phone a forecast is whole: a line of days, or two of months with their years.
    stage.open_framed("/?frame=1&view=leaderboard&by=upcoming&src=data/demo.json&limit=60", 398, 900).await?;
    let widget = crate::widget(stage);
    widget.wait_for_state("ready").await?;
    let lines = "return [...root.querySelectorAll('.song > [part~=estimate]')].map((line) => [line.scrollWidth - line.clientWidth, line.getBoundingClientRect().height / parseFloat(getComputedStyle(line).lineHeight)]);";
    let lines: Vec<[f64; 2]> = widget.script(lines).await?;
    assert!(lines.len() > 10 && lines.iter().all(|[cut, lines]| *cut < 1.0 && *lines < 2.5), "{lines:?}");
    // The next milestone is named once: in a column, or by what is left until it.
    for (width, named) in [(840, [true, false]), (1080, [false, true])] {
        stage.open_framed("/?frame=1&view=leaderboard&rows=dense&src=data/demo.json", width, 900).await?;
        let widget = crate::widget(stage);
        widget.wait_for_state("ready").await?;
        widget.see("streams", "").await?;
        let shown = "return ['td.upcoming', 'td [part~=missing]'].map((part) => root.querySelector(part).getClientRects().length > 0);";
        assert_eq!(widget.script::<[bool; 2]>(shown).await?, named, "{width}");
    }
    // What the numbers rest on is said once, with its days.
    stage.open_framed("/?view=leaderboard&rows=dense&src=data/demo.json", 720, 900).await?;
    let widget = crate::widget(stage);
    for words in ["Gain: a day, November 21, 2026 to November 22, 2026", "Change: compared with ", "Days: "] {
        widget.see("rule", words).await?;
    }
    Ok(())
}

/// In any language, at each width at which other columns come; and the table stays in its box. Thai, which has no spaces, may
/// break where there is little room.
async fn heads_of_what_is_expected_are_one_line(stage: &Stage) -> Result<()> {
    for lang in ["en", "de", "fil", "th", "tr", "vi", "zh-Hans"] {
        let query = format!("view=leaderboard&rows=dense&src=data/demo.json&by=upcoming&lang={lang}");
        for width in [240, 390, 600, 720, 961, 1080] {
            // The body has a frame of 4 pixels.
            stage.open_framed(&format!("/?frame=1&{query}"), width + 8, 900).await?;
            let widget = crate::widget(stage);
            widget.wait_for_state("ready").await?;
            widget.see("streams", "").await?;
            let sizes = "const [box, table, head] = ['.box', 'table', 'thead'].map((name) => root.querySelector(name).getBoundingClientRect());
                return [head.height, table.width - box.width];";
            let [head, too_wide]: [f64; 2] = widget.script(sizes).await?;
            assert!(head < 40.0 || (lang == "th" && width < 600), "{query} at {width} px: heads of {head} px");
            assert!(too_wide < 1.0, "{query} at {width} px: {too_wide} px too wide");
        }
    }
    Ok(())
}

async fn years_stand_in_the_timeline(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=honours&limit=1000").await?;
    let years = "return [...root.querySelectorAll('[part~=entry][data-year]')].map((entry) => entry.dataset.year);";
    let years: Vec<u32> = widget.script::<Vec<String>>(years).await?.iter().flat_map(|year| year.parse()).collect();
    assert!(years.len() > 3 && years.is_sorted_by(|newer, older| newer > older), "{years:?}");
    Ok(())
}

async fn every_number_names_its_source(stage: &Stage) -> Result<()> {
    for view in ["board", "counter", "leaderboard", "honours", "race", "badge"] {
        let widget = show(stage, &format!("/?view={view}&as-of=2022-04-14")).await?;
        let names: Vec<String> =
            widget.script("return probe.parts(root, 'source').map((source) => probe.name(source));").await?;
        assert!(!names.is_empty(), "{view} has no source");
        for name in &names {
            let has_year = ["2018", "2019", "2020", "2021", "2022"].iter().any(|year| name.contains(year));
            assert!(has_year, "{view}: no date in {name:?}");
        }
    }
    Ok(())
}

async fn a_source_opens_with_date_and_link(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&artist=bts&threshold=100M&goal=100&as-of=2022-04-14").await?;
    widget.see_no("panel").await?;
    widget.click("source").await?;
    let panel = widget.see("panel", "Sportskeeda").await?;
    assert!(panel.contains("89") && panel.contains("2022"), "{panel}");
    let link = "const link = root.querySelector('[part~=\"panel\"] a'); return [link.href, link.rel];";
    let (href, rel): (String, String) = widget.script(link).await?;
    assert!(href.starts_with("https://www.sportskeeda.com/"), "{href}");
    assert!(rel.contains("noopener"), "{rel}");
    let modal: bool = widget.script("return root.querySelector('dialog[part~=\"panel\"]').matches(':modal');").await?;
    assert!(modal);
    widget.click("close").await?;
    widget.see_no("panel").await
}

async fn an_unknown_artist_is_reported(stage: &Stage) -> Result<()> {
    stage.open("/?view=counter&artist=nobody").await?;
    let widget = crate::widget(stage);
    widget.see("error", "The numbers that this widget asks for are not in the file").await?;
    widget.see_no("value").await
}

async fn a_date_before_all_figures_is_an_empty_state(stage: &Stage) -> Result<()> {
    for view in ["counter", "leaderboard", "honours", "race"] {
        let widget = show(stage, &format!("/?view={view}&as-of=2001-01-01")).await?;
        widget.see("empty", "2001").await?;
        widget.see_no("value").await?;
        widget.see_no("row").await?;
    }
    Ok(())
}

async fn a_bad_option_is_a_warning(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=wheel&limit=many&as-of=yesterday").await?;
    assert_eq!(widget.texts("tab").await?.len(), 3, "the board is the fallback");
    let console = stage.page.console().await?;
    for value in ["wheel", "many", "yesterday"] {
        let warned =
            console.iter().any(|m| m.level == "warn" && m.text.starts_with("[milestream]") && m.text.contains(value));
        assert!(warned, "{value}: {console:?}");
    }
    stage.page.see_no_errors().await
}

/// Texts that do not run from their first sign to their last one, and those that do not begin at the right.
const TURNED: &str = "
    const place = (text, at) => { const range = document.createRange(); range.setStart(text, at); range.setEnd(text, at + 1); return range.getBoundingClientRect(); };
    const turned = [];
    let texts = 0;
    for (const element of root.querySelectorAll('[part~=value], [part~=streams], [part~=missing], [part~=title], [part~=artist]')) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const text = walker.currentNode;
            const [first, last] = [place(text, 0), place(text, text.length - 1)];
            if (text.length < 2 || !first.width || first.top !== last.top) continue;
            texts += 1;
            const starts = element.matches('[part~=artist]') && Math.abs(last.right - element.getBoundingClientRect().right) > 2;
            if (last.left <= first.left || starts) turned.push(text.data);
        }
    }
    return [texts, turned];";

/// Most begin or end with a number, which has no direction of its own: `5+` would read as `+5`.
async fn from_right_to_left_no_text_turns(stage: &Stage) -> Result<()> {
    stage.site.set("/", Rule::own().replace("<html lang=\"en\">", "<html lang=\"en\" dir=\"rtl\">"));
    for (query, text) in [("view=board", "5+"), ("view=leaderboard&as-of=2022-04-14", "80M left until 1.4B")] {
        let widget = show(stage, &format!("/?{query}")).await?;
        let (texts, turned): (usize, Vec<String>) = widget.script(TURNED).await?;
        assert!(texts > 10 && turned.is_empty(), "{query}, of {texts}: {turned:?}");
        let all: String = widget.script("return root.textContent;").await?;
        assert!(all.contains(text), "{query} has no {text}");
    }
    Ok(())
}

/// Where the first digit of a text and the first letter from the right stand, and where its sign is, from the left.
const PLACES: &str = "
    const pattern = new RegExp(source, 'u');
    for (const element of root.querySelectorAll(`[part~=${part}]`)) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const text = walker.currentNode;
            const found = pattern.exec(text.data);
            if (!found) continue;
            const left = (at) => { const range = document.createRange(); range.setStart(text, at); range.setEnd(text, at + 1); return range.getBoundingClientRect().left; };
            const start = found.index, of = (letter) => start + found[0].search(letter);
            const digit = of(/\\p{Nd}/u), isolated = /[\\u2066-\\u2068][^\\u2069]*$/.test(text.data.slice(0, digit));
            return [isolated, left(digit), left(of(/\\p{sc=Arabic}/u)), sign ? left(start + found[0].indexOf(sign)) : 0];
        }
    }
    return null;";

/// Arabic reads its number first, from the right, whatever stands around it; a sign after it is at its end.
async fn a_value_that_runs_the_other_way_stands_as_one(stage: &Stage) -> Result<()> {
    for direction in ["ltr", "rtl"] {
        let html = format!("<html lang=\"ar\" dir=\"{direction}\">");
        stage.site.set("/", Rule::own().replace("<html lang=\"en\">", &html));
        let sum = r"\\p{Nd}[\\p{Nd}.,٫]*\\s\\p{sc=Arabic}+";
        for (query, part, pattern, sign) in [
            ("view=counter&artist=bts&threshold=100M&as-of=2022-04-14", "label", sum.to_owned(), ""),
            ("view=leaderboard&as-of=2023-02-12", "streams", format!(r"{sum}\\+"), "+"),
            ("view=leaderboard&as-of=2023-02-12", "date", r"\\p{Nd}+\\s\\p{sc=Arabic}+\\s\\p{Nd}+".to_owned(), ""),
        ] {
            let widget = show(stage, &format!("/?{query}")).await?;
            let script = format!("const [part, source, sign] = [{part:?}, \"{pattern}\", {sign:?}];{PLACES}");
            let places: Option<(bool, f64, f64, f64)> = widget.script(&script).await?;
            let Some((isolated, digit, letter, end)) = places else {
                anyhow::bail!("{direction}: no {pattern} in {query}")
            };
            // WebKit has one place for all letters of a run.
            assert!(
                digit > letter || isolated && digit >= letter,
                "{direction}, {query}: the number is not first from the right"
            );
            assert!(
                sign.is_empty() || end < letter || isolated && end <= letter,
                "{direction}, {query}: the sign is not at the end"
            );
        }
        // The days at the ends of a chart stand where its line begins and ends.
        let widget = show(stage, "/?view=counter&song=dynamite").await?;
        let (line, days): (Vec<f64>, Vec<f64>) = widget
            .script(
                "root.querySelectorAll('details').forEach((details) => (details.open = true));
                const left = (element) => element.getBoundingClientRect().left;
                const points = [...root.querySelectorAll('.point path')], ends = [...root.querySelectorAll('.chart-ends > span')];
                return [[points[0], points.at(-1)].map(left), ends.map(left)];",
            )
            .await?;
        assert!(line[0] < line[1] && days[0] < days[1], "{direction}: {line:?}, {days:?}");
    }
    Ok(())
}

/// Shows a count of 40 billion in every language that the browser has, and tells what is worth something else elsewhere: the
/// same unit at another power of ten, where numbers of that power show that it is worth more or less.
const LABELS: &str = r"
    const letters = [...'abcdefghijklmnopqrstuvwxyz'], two = letters.flatMap((a) => letters.map((b) => a + b));
    const all = Intl.NumberFormat.supportedLocalesOf([...two, ...two.flatMap((pair) => letters.map((c) => pair + c))]);
    const plain = (text) => text.replace(/[\u2066-\u2069\u200e\u200f\u061c]/gu, '');
    const unit = (text) => text.replace(/\p{Nd}[\p{Nd}.,٫٬\u00a0\u202f’]*/u, '0').replace(/\s/gu, '').replace(/\+$/u, '');
    const isDigit = (code) => /^\p{Nd}$/u.test(String.fromCodePoint(code));
    const value = (code) => { let zero = code; while (code - zero < 9 && isDigit(zero - 1)) zero -= 1; return code - zero; };
    const digits = (of) => Number([...of.matchAll(/\p{Nd}/gu)].map(([digit]) => value(digit.codePointAt(0))).join(''));
    const element = document.querySelector('mile-stream'), frame = () => new Promise(requestAnimationFrame);
    return (async () => {
        const wrong = [];
        for (const lang of all) {
            element.setAttribute('lang', lang);
            // The words of a language come later than its option.
            const spoken = { zh: 'zh-Hans', pt: 'pt-BR', tl: 'fil' }[lang] ?? (OURS.includes(lang) ? lang : 'en');
            for (let left = 500; left > 0 && root.querySelector('.widget').lang !== spoken; left -= 1) await frame();
            if (root.querySelector('.widget').lang !== spoken) wrong.push(`${lang}: is not ${spoken}`);
            await frame(); await frame();
            const text = plain(root.querySelector('[part~=value]').textContent);
            const shown = digits(text), worth = 40e9 / shown;
            if (/G\+?$/u.test(text) || !Number.isInteger(Math.log10(worth))) wrong.push(`${lang}: ${text}`);
            const compact = new Intl.NumberFormat(lang, { notation: 'compact', maximumSignificantDigits: 1 });
            for (let power = 3; power < 10; power += 1) {
                const other = plain(compact.format(10 ** power));
                if (unit(other) === unit(text) && Math.round(10 ** power / digits(other)) !== Math.round(worth)) {
                    wrong.push(`${lang}: ${text}, but ${other} is 10^${power}`);
                }
            }
        }
        return [all.length, wrong];
    })();";

async fn a_label_is_its_number_in_every_language(stage: &Stage) -> Result<()> {
    let numbers = r#"{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
        "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
        "artists": [{ "id": "a", "name": "A" }],
        "totals": [{ "artist": "a", "metric": "streams", "credit": "all", "counts": ["40B+"] }] }"#;
    stage.site.set("/numbers.json", Rule::body("application/json", numbers));
    let page = Rule::page(
        "<!doctype html><html lang=en><meta charset=utf-8><mile-stream view=counter artist=a metric=streams src=/numbers.json motion=none></mile-stream><script src=/embed.js></script>",
    );
    stage.site.set("/languages", page);
    let widget = show(stage, "/languages").await?;
    let (languages, wrong): (usize, Vec<String>) =
        widget.script(&LABELS.replace("OURS", &json!(LANGUAGES).to_string())).await?;
    assert!(languages > 50, "{languages}");
    assert!(wrong.is_empty(), "{wrong:#?}");
    Ok(())
}
