//! What a counter says beyond its number: ahead, close by, and over time.

use anyhow::{Context, Result};
use milestream_e2e::{Key, Rule, Scenario, Stage, Widget, scenarios};

use crate::{show, widget};

pub(crate) fn scenarios() -> Vec<Scenario> {
    let open = ["light", "dark"].into_iter().map(|theme| {
        Scenario::new(format!("{}::open_details_{theme}", module_path!()), move |stage| {
            Box::pin(open_details(stage, theme))
        })
    });
    open.chain(scenarios![
        the_next_milestone_is_given_on_its_day,
        songs_that_are_close,
        a_point_of_the_line_opens_its_source,
        keys_read_what_a_pointer_reads,
        a_pointer_reads_the_nearest_point_wherever_it_is,
        a_figure_of_the_table_opens_its_source_by_keyboard,
        open_details_fit_a_phone,
        a_badge_stands_in_its_sentence,
        a_number_touches_no_stroke_of_its_ring,
        a_ring_keeps_within_the_padding_of_its_theme,
        a_short_number_of_what_comes_next_begins_where_its_title_does,
    ])
    .collect()
}

/// Opens the summaries, the outer before the inner.
async fn unfold(widget: &Widget<'_>) -> Result<()> {
    widget.script::<()>("for (const details of root.querySelectorAll('details')) details.open = true;").await
}

async fn the_next_milestone_is_given_on_its_day(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&song=seven&as-of=2023-11-02&deadline=2023-12-31").await?;
    let deadline = widget.see("deadline", "a day from November 2, 2023 until December 31, 2023").await?;
    assert!(deadline.contains("is enough"), "{deadline}");
    let estimate = widget.see("estimate", "Forecast: 1.1B between").await?;
    assert!(estimate.contains("at the pace from July 27, 2023 to November 2, 2023"), "{estimate}");
    // Three years later nobody can tell from the same counts.
    let widget = show(stage, "/?view=counter&song=seven&deadline=2023-12-31").await?;
    unfold(&widget).await?;
    widget.see("estimate", "the latest count is too old").await?;
    widget.see("deadline", "has passed").await?;
    Ok(())
}

async fn songs_that_are_close(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&artist=bts&threshold=900M&as-of=2022-04-14").await?;
    unfold(&widget).await?;
    let near = widget.texts("near").await?;
    assert_eq!(near.len(), 2, "{near:?}");
    assert!(near[0].starts_with("Butter") && near[0].contains("64M left until 900M"), "{near:?}");
    // The report of the 89 songs does not name the 11 that are close.
    let widget = show(stage, "/?view=counter&artist=bts&threshold=100M&as-of=2022-04-14").await?;
    widget.see_no("near").await
}

async fn a_point_of_the_line_opens_its_source(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&song=fake-love").await?;
    unfold(&widget).await?;
    widget.see("chart", "").await?;
    let points: u32 = widget.script("return root.querySelectorAll('[part~=\"chart\"] [data-point]').length;").await?;
    assert_eq!(points, 6);
    // In the middle of the 690M that contradict an earlier report.
    widget
        .script::<()>(
            "const at = root.querySelectorAll('[data-point] path')[4]; at.scrollIntoView({ block: 'center' });
            const { left, top, width, height } = at.getBoundingClientRect();
            const [clientX, clientY] = [left + width / 2, top + height / 2];
            const hit = root.elementFromPoint(clientX, clientY);
            hit.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX, clientY }));",
        )
        .await?;
    let panel = widget.see("panel", "690M").await?;
    assert!(panel.contains("An earlier report said 700M+") && panel.contains("Sportskeeda"), "{panel}");
    Ok(())
}

/// What the chart says of a point, to those who see it and to those who hear it.
const READ: &str = "const plot = root.querySelector('.plot'), cursor = plot.querySelector('.cursor');
    const head = plot.querySelector(`[data-point='${plot.getAttribute('aria-valuenow')}'] path`).getBoundingClientRect();
    return [plot.getAttribute('aria-valuenow'), plot.getAttribute('aria-valuetext'), plot.querySelector('.reading').textContent,
        getComputedStyle(cursor).visibility,
        String(Math.abs(cursor.getBoundingClientRect().left - head.left - head.width / 2) < 2)];";

async fn keys_read_what_a_pointer_reads(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&song=fake-love").await?;
    widget.see("chart", "").await?;
    let [at, said, shown, cursor, _]: [String; 5] = widget.script(READ).await?;
    assert_eq!((&*at, &*shown, &*cursor), ("5", "", "hidden"), "{said}");
    // The only stop of the Tab key within the chart is the chart.
    widget.script::<()>("root.querySelector('.plot').focus();").await?;
    let focus = stage.page.focus().await?.context("nothing has the focus")?;
    assert_eq!((&*focus.role, &*focus.name, focus.ring), ("slider", "History", true));
    let scrolled: f64 = stage.page.value("scrollY").await?;
    for (key, place) in [
        (Key::Left, "4"),
        (Key::Left, "3"),
        (Key::Right, "4"),
        (Key::Home, "0"),
        (Key::Left, "0"),
        (Key::Right, "1"),
        (Key::End, "5"),
        (Key::Right, "5"),
        (Key::Down, "4"),
    ] {
        stage.page.press(key).await?;
        // What reads the first key may still be on its way.
        let now = "probe.root('mile-stream').querySelector('.plot').getAttribute('aria-valuenow')";
        stage.page.wait_for(&format!("{now} === '{place}'")).await?;
        let [at, said, shown, cursor, is_there]: [String; 5] = widget.script(READ).await?;
        assert_eq!((&*at, &*said, &*cursor, &*is_there), (place, &*shown, "visible", "true"), "{key:?}");
        let title: String =
            widget.script(&format!("return root.querySelector(\"[data-point='{place}'] title\").textContent;")).await?;
        assert_eq!(said, title);
        assert!(said.contains(", 20"), "{said}");
    }
    let now: f64 = stage.page.value("scrollY").await?;
    assert!((now - scrolled).abs() < 1.0, "the keys scroll the page as well");
    // A pointer reads the same.
    widget
        .script::<()>(
            "const { left, width } = root.querySelector(\"[data-point='1'] path\").getBoundingClientRect();
            root.querySelector('.plot').dispatchEvent(
                new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: left + width / 2 }));",
        )
        .await?;
    let [at, said, shown, ..]: [String; 5] = widget.script(READ).await?;
    assert_eq!((&*at, &said), ("1", &shown));
    stage.page.press(Key::Enter).await?;
    let amount = said.split(',').next().unwrap_or_default().to_owned();
    widget.see("panel", &amount).await?;
    stage.page.press(Key::Escape).await?;
    widget.see_no("panel").await?;
    let focus = stage.page.focus().await?.context("nothing has the focus")?;
    assert_eq!(focus.role, "slider");
    // What was read is still read; on another day there are other points.
    let [at, ..]: [String; 5] = widget.script(READ).await?;
    assert_eq!(at, "1");
    stage.page.see_no_axe_findings().await
}

/// What a pointer reads in the middle of each point and all over the plot, where that is not the nearest point; what moves;
/// and what a click opens.
const NEAREST: &str = "
    const plot = root.querySelector('.plot'), box = plot.getBoundingClientRect();
    const points = [...plot.querySelectorAll('[data-point]')].map((point) => {
        const { left, top, width, height } = point.querySelector('path').getBoundingClientRect();
        return [left + width / 2, top + height / 2];
    });
    const send = (type, x, y) => {
        const [clientX, clientY] = [Math.min(Math.max(x, box.left + 1), box.right - 1), Math.min(Math.max(y, box.top + 1), box.bottom - 1)];
        const there = { bubbles: true, composed: true, clientX, clientY, pointerType: type === 'click' ? 'touch' : 'mouse' };
        root.elementFromPoint(clientX, clientY).dispatchEvent(new PointerEvent(type, there));
        return Number(plot.getAttribute('aria-valuenow'));
    };
    const places = () => JSON.stringify(['.plot', '.chart', '.chart-ends', '.details', '.counter'].map((name) => {
        const { x, y, width, height } = root.querySelector(name).getBoundingClientRect();
        return [x, y, width, height];
    }));
    const before = places(), wrong = [], [x0] = points[0];
    if (!plot.querySelector('.read')) return send('pointermove', x0, points[0][1]), ['waits'];
    const near = (x) => Math.min(...points.map(([px]) => Math.abs(px - x)));
    points.forEach(([x, y], place) => {
        const read = send('pointermove', x, y);
        // Of days that are about a pixel apart, one is as near as the other.
        if (Math.abs(points[read][0] - x) > 1.5) wrong.push(`at ${place}: ${read}`);
    });
    for (let along = 0; along <= 280; along += 1) {
        const x = box.left + 1 + ((box.width - 2) * along) / 280;
        const read = send('pointermove', x, box.top + 3 + ((box.height - 6) * (along % 9)) / 8);
        // The place of a pointer is cut off to whole pixels, which counts twice in the middle between two points.
        if (Math.abs(points[read][0] - x) > near(x) + 2.2) wrong.push(`${along} of 280: ${read}`);
        if (!plot.querySelector(`[data-point='${read}']`).matches('.read')) wrong.push(`${along}: not marked`);
    }
    if (places() !== before) wrong.push(`moved: ${before}, ${places()}`);
    if (getComputedStyle(plot).touchAction !== 'pan-y pinch-zoom') wrong.push('a finger cannot read along');
    const [x, y] = points[Math.floor(points.length / 3)];
    send('click', x, box.bottom - 9);
    return [...wrong, plot.getAttribute('aria-valuetext').split(/[,،]/)[0].replace(/\\s/g, ' ')];";

/// Seen: at 240 px, a pointer on one of 56 points read another one in 55 cases, most of the plot read nothing, and a tap on a
/// point opened the source of the point after the next.
async fn a_pointer_reads_the_nearest_point_wherever_it_is(stage: &Stage) -> Result<()> {
    // Of each month the first 28 days.
    let day = |day: u32| {
        let (year, month, value) = (2022 + day / 336, day / 28 % 12 + 1, 90_000_000 + day * 9_000);
        format!(r#"{{ "as_of": "{year}-{month:02}-{:02}", "value": {value} }}"#, day % 28 + 1)
    };
    let many = |counts: String| {
        format!(
            r#"{{ "schema": 1, "title": "T", "source": "a", "sources": {{ "a": {{ "publisher": "A", "url": "https://a.example/" }} }},
            "artists": [{{ "id": "x", "name": "X" }}], "tracks": [{{ "id": "t", "title": "T", "artists": ["x"], "counts": [{counts}] }}] }}"#
        )
    };
    for (path, days) in [("/two.json", 2), ("/many.json", 1000)] {
        let counts: Vec<String> = (0..days).map(day).collect();
        stage.site.set(path, Rule::body("application/json", many(counts.join(", "))));
    }
    let right_to_left = Rule::own().replace("<html lang=\"en\">", "<html lang=\"ar\" dir=\"rtl\">");
    for (query, width, is_mirrored) in [
        ("song=dynamite", 240, false),
        ("song=dynamite", 1080, false),
        ("song=low-tide&src=data/demo.json", 240, false),
        ("song=low-tide&src=data/demo.json", 720, false),
        ("song=low-tide&src=data/demo.json", 320, true),
        ("song=t&src=two.json", 320, false),
        ("song=t&src=many.json", 480, false),
    ] {
        stage.site.set("/", if is_mirrored { right_to_left.clone() } else { Rule::own() });
        stage.open_framed(&format!("/?frame=1&view=counter&{query}"), width, 900).await?;
        let widget = widget(stage);
        widget.wait_for_state("ready").await?;
        widget.script::<()>("root.querySelector('.plot').scrollIntoView({ block: 'center' });").await?;
        // What reads the first point may still be on its way.
        let mut seen: Vec<String> = vec!["waits".to_owned()];
        while seen == ["waits"] {
            seen = widget.script(NEAREST).await?;
        }
        let [amount] = &seen[..] else { anyhow::bail!("{query} at {width}: {seen:?}") };
        // In a chart it stands in a line that runs from the right as a whole.
        widget.see("panel", amount.trim_start_matches('\u{2067}')).await?;
        stage.page.leave_frame().await?;
    }
    Ok(())
}

async fn a_figure_of_the_table_opens_its_source_by_keyboard(stage: &Stage) -> Result<()> {
    let widget = show(stage, "/?view=counter&song=fake-love").await?;
    unfold(&widget).await?;
    let rows = widget.texts("observation").await?;
    assert_eq!(rows.len(), 6, "{rows:?}");
    widget.script::<()>("root.querySelectorAll('[part~=\"observation\"] button')[5].focus();").await?;
    stage.page.press(Key::Enter).await?;
    widget.see("panel", "184M+").await?;
    stage.page.press(Key::Escape).await?;
    widget.see_no("panel").await?;
    let focused: String = stage.page.value("probe.active().textContent").await?;
    assert_eq!(focused, "184M+");
    Ok(())
}

async fn open_details(stage: &Stage, theme: &str) -> Result<()> {
    for options in ["song=fake-love", "artist=bts&threshold=900M&as-of=2022-04-14", "song=seven"] {
        let widget = show(stage, &format!("/?view=counter&theme={theme}&{options}")).await?;
        unfold(&widget).await?;
        stage.page.see_no_axe_findings().await?;
    }
    Ok(())
}

async fn open_details_fit_a_phone(stage: &Stage) -> Result<()> {
    for song in ["fake-love", "seven", "dynamite"] {
        stage.open_framed(&format!("/?view=counter&song={song}"), 320, 700).await?;
        widget(stage).wait_for_state("ready").await?;
        unfold(&widget(stage)).await?;
        let sideways = stage.page.sideways_scroll().await?;
        assert!(sideways < 1.0, "{song}: the page scrolls {sideways} px sideways");
        stage.page.see_no_axe_findings().await?;
        stage.page.leave_frame().await?;
    }
    Ok(())
}

/// Size of the letters, baseline and height of the line, in pixels: of the sentence, then of the badge in it.
#[derive(Debug, serde::Deserialize)]
struct Line {
    sizes: (f64, f64),
    baselines: (f64, f64),
    heights: (f64, f64),
}

async fn a_badge_stands_in_its_sentence(stage: &Stage) -> Result<()> {
    for font in ["16px/1.5 serif", "22px/1.2 sans-serif", "14px/2 monospace", "12px/1.5 serif"] {
        let badge = "<span class=\"milestream\" data-view=\"badge\" data-track=\"dynamite\" data-as-of=\"2022-04-14\">1.32B</span>";
        stage.site.set(
            "/host.html",
            Rule::page(format!(
                "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title></head>
                <body style=\"font: {font}\"><p id=\"bare\">It has 1.32B streams.</p><p id=\"with\">It has {badge} streams.</p>
                <script async src=\"/embed.js\" crossorigin=\"anonymous\"></script></body></html>"
            )),
        );
        stage.open("/host.html").await?;
        stage
            .page
            .wait_for("customElements.get('mile-stream')?.of(document.querySelector('span'))?.state === 'ready'")
            .await?;
        let badge = stage.page.widget("span");
        badge.see("value", "1.32B").await?;
        let line: Line = badge
            .script(
                "// An inline box without height stands on the baseline of its line.
                const baseline = (parent) => {
                    const mark = parent.appendChild(document.createElement('span'));
                    Object.assign(mark.style, { display: 'inline-block', width: '1px', height: '0px' });
                    const { bottom } = mark.getBoundingClientRect();
                    mark.remove();
                    return bottom;
                };
                const [bare, line] = ['#bare', '#with'].map((name) => document.querySelector(name));
                const number = root.querySelector('[part~=\"value\"] button');
                const size = (element) => parseFloat(getComputedStyle(element).fontSize);
                return {
                    sizes: [size(line), size(number)],
                    baselines: [baseline(line), baseline(number)],
                    heights: [bare, line].map((paragraph) => paragraph.getBoundingClientRect().height),
                };",
            )
            .await?;
        let near = |(a, b): (f64, f64), by: f64| (a - b).abs() <= by;
        assert!(near(line.sizes, 0.01), "{font}: {line:?}");
        assert!(near(line.baselines, 1.0), "{font}: {line:?}");
        assert!(near(line.heights, 1.0), "{font}: the badge makes its line higher: {line:?}");
    }
    Ok(())
}

/// The strokes begin 94 from the middle of a drawing that is 256 wide; digits reach 0.37 of their size above and below their middle.
async fn a_number_touches_no_stroke_of_its_ring(stage: &Stage) -> Result<()> {
    for (options, width) in [("threshold=100M", 240), ("threshold=100M", 720), ("threshold=1M", 320)] {
        stage.open_framed(&format!("/?frame=1&view=counter&artist=bts&goal=200&{options}"), width, 700).await?;
        widget(stage).wait_for_state("ready").await?;
        let reach = "
            const ring = root.querySelector('[part~=ring]').getBoundingClientRect();
            const value = root.querySelector('[part~=value]');
            const text = document.createRange();
            text.selectNodeContents(value);
            const box = text.getBoundingClientRect();
            const below = parseFloat(getComputedStyle(value).fontSize) * 0.37;
            const [x, y] = [ring.left + ring.width / 2, ring.top + ring.height / 2];
            const middle = (box.top + box.bottom) / 2;
            const corners = [box.left, box.right].flatMap((side) => [-below, below].map((by) => Math.hypot(side - x, middle + by - y)));
            return Math.max(...corners) / ring.width * 256;";
        let reach: f64 = widget(stage).script(reach).await?;
        assert!(reach < 92.0, "{options} at {width}: {reach}");
    }
    Ok(())
}

/// Seen: a ring as wide as the box, beyond the padding of each named theme.
async fn a_ring_keeps_within_the_padding_of_its_theme(stage: &Stage) -> Result<()> {
    for theme in ["auto", "paper", "stage", "neon", "pastel", "print"] {
        for width in [240, 256, 270, 400, 560] {
            let query = "view=counter&artist=bts&threshold=100M&goal=200";
            stage.open_framed(&format!("/?frame=1&{query}&theme={theme}"), width + 8, 700).await?;
            widget(stage).wait_for_state("ready").await?;
            let beyond = "
                const inner = (element) => {
                    const { paddingLeft, paddingRight } = getComputedStyle(element);
                    const { left, right } = element.getBoundingClientRect();
                    return [left + parseFloat(paddingLeft), right - parseFloat(paddingRight)];
                };
                const [left, right] = inner(root.querySelector('.widget'));
                return ['.ring', '.dial', '.value', '.counter'].map((part) => root.querySelector(part).getBoundingClientRect())
                    .map((box) => Math.max(left - box.left, box.right - right));";
            let beyond: Vec<f64> = widget(stage).script(beyond).await?;
            assert!(beyond.iter().all(|pixels| *pixels < 0.6), "{theme} at {width}: {beyond:?}");
        }
    }
    Ok(())
}

/// Seen: "1B" in the middle of what can be pressed, most in the narrow letters of a theme.
async fn a_short_number_of_what_comes_next_begins_where_its_title_does(stage: &Stage) -> Result<()> {
    for theme in ["auto", "print"] {
        stage.open_framed(&format!("/?frame=1&view=honours&src=data/demo.json&theme={theme}"), 328, 700).await?;
        widget(stage).wait_for_state("ready").await?;
        let off = "const [title, number] = ['.due .small-counter > span', '.due .source.number'].map((one) => root.querySelector(one));
            number.textContent = '1B';
            const [from, to] = [title, number].map((element) => {
                const text = document.createRange();
                text.selectNodeContents(element);
                return text.getBoundingClientRect().left;
            });
            return to - from;";
        let off: f64 = widget(stage).script(off).await?;
        assert!(off.abs() < 1.0, "{off} in {theme}");
    }
    Ok(())
}
