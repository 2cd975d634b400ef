//! The rows of a leaderboard where there is little room.

use anyhow::Result;
use milestream_e2e::{Scenario, Stage, scenarios};

use super::{a_view, see_all_readable};
use crate::widget;

pub(super) fn scenarios() -> Vec<Scenario> {
    scenarios![
        a_calm_row_says_day_and_age_in_few_lines_on_a_phone,
        a_leaderboard_fits_a_sidebar,
        a_leaderboard_keeps_to_its_box_at_any_width,
        a_head_stands_over_its_numbers,
        a_title_has_a_line_of_its_own_between_a_phone_and_a_page,
        an_old_figure_says_its_age_at_any_width,
        a_dense_row_says_its_day_at_any_width,
        long_titles_and_many_discs_keep_to_their_line,
        a_leaderboard_leaves_out_the_least_first,
    ]
}

/// Seen: an age without its day, and before that up to five lines, with an artist and a day of two each. A title of two lines
/// makes its row one higher.
async fn a_calm_row_says_day_and_age_in_few_lines_on_a_phone(stage: &Stage) -> Result<()> {
    let old = "&as-of=2026-11-29";
    let demo = "&src=data/demo.json";
    // So wide, of so many lines beneath the title at most: day, age, and the bar, which is less than one.
    for (width, query, theme, most) in [
        (240, old, "auto", 3),
        (240, demo, "auto", 2),
        (320, old, "auto", 2),
        (320, old, "paper", 2),
        (320, old, "neon", 2),
        (320, "&as-of=2026-11-29&lang=de", "auto", 2),
        (320, "&as-of=2026-11-29&lang=ar", "auto", 2),
        (320, demo, "auto", 1),
        (320, demo, "neon", 1),
        (390, demo, "auto", 1),
        (460, old, "auto", 1),
        (460, old, "print", 1),
    ] {
        // With room for the ring around what has the focus, and without a scrollbar.
        stage.open_framed(&format!("/?frame=1&view=leaderboard&theme={theme}{query}"), width + 8, 2400).await?;
        widget(stage).wait_for_state("ready").await?;
        let wide: f64 = widget(stage).script("return root.querySelector('.box').clientWidth").await?;
        let about = format!("{theme}{query} at {width}, {wide} px wide");
        let rows: Vec<(f64, f64, String, String, bool)> = widget(stage)
            .script(
                "return probe.parts(root, 'row').map((row) => {
                    const high = (part) => row.querySelector(part).getBoundingClientRect().height;
                    const date = row.querySelector('.song > [part~=date]');
                    return [high('.song') - high('.title'), high('.song > [part~=date]'),
                        probe.seen(date), date.textContent.trim(), !!date.querySelector('.age')];
                });",
            )
            .await?;
        assert!(rows.len() > 5, "{rows:?} {about}");
        for (beneath, date, seen, said, is_aged) in rows {
            assert!(seen == said && is_aged == (query != demo), "seen of {said:?}: {seen:?}, {about}");
            let most = f64::from(most) * 20.0;
            assert!(date < most + 4.0 && beneath < most + 14.0, "{said:?}: {beneath} {date}, {about}");
        }
        see_all_readable(stage).await?;
    }
    Ok(())
}

async fn a_leaderboard_fits_a_sidebar(stage: &Stage) -> Result<()> {
    a_view(stage, "leaderboard", 240).await
}

/// Where artist and day do not fit beside it, a title is not squeezed, and a row is as high as two lines and a bar.
async fn a_title_has_a_line_of_its_own_between_a_phone_and_a_page(stage: &Stage) -> Result<()> {
    stage.open_framed("/?view=leaderboard", 590, 900).await?;
    widget(stage).wait_for_state("ready").await?;
    let rows: Vec<[f64; 3]> = widget(stage)
        .script(
            "return probe.parts(root, 'row').map((row) => {
                const [title, artist] = ['.title', '.artist'].map((part) => row.querySelector(part).getBoundingClientRect());
                return [row.getBoundingClientRect().height, title.height, artist.width ? artist.top - title.bottom : 0];
            });",
        )
        .await?;
    assert!(rows.len() > 5, "{rows:?}");
    for [row, title, beneath] in rows {
        assert!(row < 72.0 && title < 32.0 && beneath > -4.0, "{row} {title} {beneath}");
    }
    see_all_readable(stage).await
}

/// All figures of the bundled dataset are older than a year.
async fn an_old_figure_says_its_age_at_any_width(stage: &Stage) -> Result<()> {
    for width in [240, 320, 480, 650, 720, 1080] {
        stage.open_framed("/?view=leaderboard&as-of=2026-11-29", width, 900).await?;
        widget(stage).wait_for_state("ready").await?;
        let aged = "const rows = probe.parts(root, 'row');
            return [rows.length, rows.filter((row) => probe.shown(row.querySelector('.age'))).length];";
        let [rows, aged]: [usize; 2] = widget(stage).script(aged).await?;
        assert!(rows > 5 && aged == rows, "{aged} of {rows} at {width}");
    }
    Ok(())
}

/// Seen: hidden at every width, of counts from 2022 to 2025.
async fn a_dense_row_says_its_day_at_any_width(stage: &Stage) -> Result<()> {
    for width in [240, 320, 480, 650, 720, 1080] {
        stage.open_framed("/?frame=1&view=leaderboard&rows=dense&as-of=2026-11-29", width + 8, 2400).await?;
        widget(stage).wait_for_state("ready").await?;
        let days = "return probe.parts(root, 'row').map((row) => {
            const date = row.querySelector('[part~=date]');
            return [probe.seen(date), date.firstChild.textContent.trim(), Math.round(date.scrollWidth - date.clientWidth)];
        });";
        let rows: Vec<(String, String, i32)> = widget(stage).script(days).await?;
        assert!(rows.len() > 5, "{rows:?} at {width}");
        for (seen, day, cut) in rows {
            assert!(day.len() > 9 && seen.starts_with(&day) && cut <= 0, "{seen:?} of {day:?} at {width}");
        }
        see_all_readable(stage).await?;
    }
    Ok(())
}

/// Seen: rows of 66 to 87 pixels, an artist of one letter without dots, and discs above their line.
async fn long_titles_and_many_discs_keep_to_their_line(stage: &Stage) -> Result<()> {
    let track = |(place, title): (usize, &str)| {
        format!(
            r#"{{ "id": "t{place}", "title": "{title}", "artists": ["a"], "counts": [{{ "as_of": "2026-07-15", "value": {}000000000 }}] }}"#,
            14 - 3 * place
        )
    };
    let titles = [
        "Short",
        "A title (feat. Somebody With A Very Long Name & Another One) – 10 Minute Version – From The Vault – Live and in colour",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsfest im Sommer",
        "أغنية طويلة جدا بعنوان طويل جدا لا يتسع في سطر واحد أبدا مهما حاولت أن تقرأها كلها من أولها إلى آخرها",
    ];
    let tracks: Vec<String> = titles.into_iter().enumerate().map(track).collect();
    let text = format!(
        r#"{{ "schema": 1, "title": "T", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
            "artists": [{{ "id": "a", "name": "Künstlerkollektivzusammenschlussvereinigung und Orchester" }}], "tracks": [{}] }}"#,
        tracks.join(", ")
    );
    stage.site.set("/elsewhere/long.json", milestream_e2e::Rule::body("application/json", text));
    for (rows, width) in [("calm", 560), ("calm", 720), ("calm", 1080), ("dense", 800), ("dense", 1080)] {
        let query = format!("/?frame=1&view=leaderboard&rows={rows}&src=elsewhere/long.json");
        stage.open_framed(&query, width + 8, 900).await?;
        widget(stage).wait_for_state("ready").await?;
        let lines: Vec<(f64, f64, f64)> = widget(stage)
            .script(
                "return probe.parts(root, 'row').map((row) => {
                    const [title, discs] = ['.title', '.discs'].map((part) => row.querySelector(part));
                    const text = document.createRange();
                    text.selectNodeContents(title.firstChild);
                    const [line] = text.getClientRects();
                    return [row.getBoundingClientRect().height, title.getBoundingClientRect().height,
                        (discs.getBoundingClientRect().bottom - line.top) / line.height];
                });",
            )
            .await?;
        assert_eq!(lines.len(), 4);
        let (_, _, first) = lines[1];
        for (row, title, discs) in lines {
            let about = format!("{rows} at {width}: {row} {title} {discs} {first}");
            assert!(row < 52.5 && title < 30.0, "{about}");
            // More than ten stand where fewer do.
            assert!((discs - first).abs() < 0.08, "{about}");
        }
    }
    // What is opened says its title in full.
    stage.open_framed("/?frame=1&view=leaderboard&src=elsewhere/long.json", 728, 900).await?;
    widget(stage).wait_for_state("ready").await?;
    widget(stage).click_where("title", "e.textContent.startsWith('A title')").await?;
    widget(stage).see("opened", "").await?;
    let whole = "const title = root.querySelector('.title[aria-expanded=true]');
        return title.scrollWidth <= title.clientWidth && title.getBoundingClientRect().height > 35;";
    assert!(widget(stage).script::<bool>(whole).await?);
    Ok(())
}

const DENSE: &str = r#"{ "schema": 1, "title": "T", "source": "s",
    "sources": { "s": { "publisher": "P", "url": "https://example.org/" } }, "artists": [{ "id": "a", "name": "Somebody" }],
    "tracks": [
        { "id": "x", "title": "A song", "artists": ["a"], "counts": [
            { "as_of": "2026-07-01", "value": 1491000000 }, { "as_of": "2026-07-08", "value": 1495000000 }, { "as_of": "2026-07-15", "value": 1500000000 }] },
        { "id": "y", "title": "Y", "artists": ["a"], "counts": [
            { "as_of": "2026-07-01", "value": 1496000000 }, { "as_of": "2026-07-15", "value": 1499000000 }] }
    ] }"#;

/// Which parts of the first row are shown, and what its movement says.
const SHOWN: &str = "
    const [row] = probe.parts(root, 'row');
    const parts = ['rank', 'title', 'artist', 'bar', 'streams', 'missing', 'date', 'discs', 'gain', 'pace', 'change', 'days']
        .filter((part) => [...row.querySelectorAll(`[part~=${part}]`)].some((e) => e.getClientRects().length));
    const movement = row.querySelector('[part~=movement]');
    const sign = getComputedStyle(movement, '::before').content.includes('↑');
    return [parts.join(' '), sign, movement.getAttribute('aria-label')];";

/// The documented order: changes, then gains, then discs; and what is said of a column goes with it.
async fn a_leaderboard_leaves_out_the_least_first(stage: &Stage) -> Result<()> {
    // Days to a milestone are said of a recent pace alone.
    let recent = "return [21, 14, 7].map((ago) => new Date(Date.now() - ago * 864e5).toISOString().slice(0, 10));";
    let recent: Vec<String> = stage.page.script(recent, vec![]).await?;
    let numbers = ["2026-07-01", "2026-07-08", "2026-07-15"]
        .iter()
        .zip(&recent)
        .fold(DENSE.to_owned(), |numbers, (day, recent)| numbers.replace(day, recent));
    stage.site.set("/elsewhere/dense.json", milestream_e2e::Rule::body("application/json", numbers));
    // The page leaves 16 pixels at each side, and some engines more for a scrollbar.
    for (width, parts, notes) in [
        (840, "rank title artist streams discs gain change days", &["Gain", "Change", "Days", "Each"][..]),
        (580, "rank title streams discs gain days", &["Gain", "Days", "Each"]),
        (320, "rank title streams", &[]),
        (240, "rank title streams", &[]),
    ] {
        stage.open_framed("/?view=leaderboard&rows=dense&src=elsewhere/dense.json", width, 700).await?;
        widget(stage).wait_for_state("ready").await?;
        widget(stage).see("streams", "1,500,000,000").await?;
        let shown: (String, bool, String) = widget(stage).script(SHOWN).await?;
        assert_eq!(shown, (parts.to_owned(), true, "up 1".to_owned()), "{width} pixels");
        let of_columns = "return probe.parts(root, 'rule').filter((rule) => rule.getClientRects().length)
            .map((rule) => rule.textContent.trim().match(/^\\w+/)[0]);";
        assert_eq!(widget(stage).script::<Vec<String>>(of_columns).await?, notes, "{width} pixels");
        see_all_readable(stage).await?;
        stage.page.see_no_axe_findings().await?;
    }
    Ok(())
}

/// How far the table reaches beyond its box, and artists of whom some letters are left.
const BEYOND: &str = "
    const over = root.querySelector('table').getBoundingClientRect().right - root.querySelector('.widget').getBoundingClientRect().right;
    const cut = [...root.querySelectorAll('.names > .artist')]
        .filter((e) => e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1 && e.clientWidth < 3 * parseFloat(getComputedStyle(e).fontSize));
    return [over, cut.map((e) => `${e.textContent}: ${e.clientWidth} px`)];";

/// Seen: a table of 565 pixels that lay over what stood beside it, and artists cut to a letter.
async fn a_leaderboard_keeps_to_its_box_at_any_width(stage: &Stage) -> Result<()> {
    for query in ["lang=de", "lang=ru", "theme=neon", "lang=ru&theme=stage", "rows=dense&lang=ru"] {
        for width in [420, 490, 530, 570, 610, 650, 690, 740, 800, 900, 1080] {
            stage.open_framed(&format!("/?frame=1&view=leaderboard&{query}"), width + 8, 900).await?;
            widget(stage).wait_for_state("ready").await?;
            let (over, cut): (f64, Vec<String>) = widget(stage).script(BEYOND).await?;
            assert!(over < 1.0, "{query} at {width} px: {over} px beyond the box");
            assert!(cut.is_empty(), "{query} at {width} px: {cut:?}");
        }
    }
    Ok(())
}

/// Seen: "Streams" over what is left until the next milestone.
async fn a_head_stands_over_its_numbers(stage: &Stage) -> Result<()> {
    for query in ["", "&src=data/demo.json", "&src=data/demo.json&by=upcoming", "&lang=ar", "&lang=de", "&lang=ko"] {
        for width in [720, 1080] {
            stage.open_framed(&format!("/?frame=1&view=leaderboard&rows=dense{query}"), width + 8, 900).await?;
            widget(stage).wait_for_state("ready").await?;
            let apart = "const ends = ['thead .figure', 'tbody .figure .streams'].map((name) => {
                    const range = document.createRange();
                    range.selectNodeContents(root.querySelector(name));
                    const { left, right } = range.getBoundingClientRect();
                    return getComputedStyle(root.querySelector('table')).direction === 'rtl' ? left : right;
                });
                return Math.abs(ends[0] - ends[1]);";
            let apart: f64 = widget(stage).script(apart).await?;
            assert!(apart < 24.0, "{query} at {width} px: {apart} px apart");
        }
    }
    Ok(())
}
