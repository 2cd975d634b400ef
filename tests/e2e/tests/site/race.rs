//! The ranking over time: played, paused and scrubbed.

use anyhow::Result;
use milestream_e2e::{Key, Look, Motion, Rule, Scenario, Stage, System, scenarios, until};
use serde::Deserialize;

use crate::{show, widget};

pub(crate) fn scenarios() -> Vec<Scenario> {
    let still = System { motion: Motion::Reduced, ..System::default() };
    let reduced = scenarios![reduced_motion_steps_without_moving].into_iter().map(|scenario| scenario.under(still));
    reduced
        .chain(scenarios![
            the_final_order_stands_at_first,
            it_plays_from_the_first_day_to_the_last,
            it_pauses_and_goes_on,
            it_is_scrubbed_by_keys,
            it_runs_from_the_right_in_arabic,
            without_motion_it_steps_without_moving,
            its_sources_open_on_any_day,
            it_never_moves_what_stands_below,
            it_fits_any_width,
            titles_of_the_bundled_dataset_are_whole,
            the_scale_is_that_of_the_bars,
            amounts_above_the_bars_have_room,
            the_focus_of_the_days_keeps_off_their_dates,
            it_comes_and_goes_with_the_view,
        ])
        .collect()
}

/// Six songs with counts of five days. The second one overtakes the first on the fourth.
fn dataset() -> Rule {
    let song = |place: u64| {
        let counts: Vec<String> = (1..=5_u64)
            .map(|day| {
                let streams = 100 * (10 - place) + day + if place == 2 && day >= 4 { 200 } else { 0 };
                format!(r#"{{ "as_of": "2026-07-0{day}", "value": {streams}000000 }}"#)
            })
            .collect();
        format!(
            r#"{{ "id": "s{place}", "title": "Song {place}", "artists": ["a"], "counts": [{}] }}"#,
            counts.join(",")
        )
    };
    let songs: Vec<String> = (1..=6).map(song).collect();
    let text = format!(
        r#"{{ "schema": 1, "title": "T", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
        "artists": [{{ "id": "a", "name": "A" }}], "tracks": [{}] }}"#,
        songs.join(",")
    );
    Rule::body("application/json", text)
}

const PATH: &str = "/?view=race&src=elsewhere/race.json";

/// What the race showed since it was watched.
#[derive(Debug, Deserialize)]
struct Seen {
    /// The dates, repetitions left out.
    dates: Vec<String>,
    /// What was announced.
    said: Vec<String>,
    /// How many animations ran at once, at most.
    moving: usize,
}

/// Notes in each frame what the race shows, in `document.seen`.
const WATCH: &str = "
    const seen = (document.seen = { dates: [], said: [], moving: 0 });
    const note = (list, text) => { if (text && list.at(-1) !== text) list.push(text); };
    const look = () => {
        note(seen.dates, root.querySelector('[part~=race-date]')?.textContent.trim());
        note(seen.said, root.querySelector('[part~=race] [role=status]')?.textContent.trim());
        const moving = [...root.querySelectorAll('.race-row, .race-bar')].flatMap((e) => e.getAnimations?.() ?? []).length;
        seen.moving = Math.max(seen.moving, moving);
        requestAnimationFrame(look);
    };
    look();
    return null;";

/// Whether the button says this.
fn button(name: &str) -> String {
    format!("probe.root('mile-stream').querySelector('[part~=play]')?.getAttribute('aria-label') === '{name}'")
}

/// What was noted until now, with the frame that is being made.
async fn seen(stage: &Stage) -> Result<Seen> {
    stage.page.script::<Option<()>>("return probe.drawn();", vec![]).await?;
    stage.page.value("document.seen").await
}

const DAYS: [&str; 5] = ["July 1, 2026", "July 2, 2026", "July 3, 2026", "July 4, 2026", "July 5, 2026"];

async fn open(stage: &Stage, more: &str) -> Result<()> {
    stage.site.set("/elsewhere/race.json", dataset());
    let widget = show(stage, &format!("{PATH}&lang=en{more}")).await?;
    widget.script::<Option<()>>(WATCH).await?;
    Ok(())
}

async fn the_final_order_stands_at_first(stage: &Stage) -> Result<()> {
    open(stage, "").await?;
    widget(stage).see_rows(&[("Song 2", "1.005B"), ("Song 1", "905M"), ("Song 3", "705M")]).await?;
    widget(stage).see("race-date", DAYS[4]).await?;
    assert_eq!(seen(stage).await?.said, [""; 0], "nothing is announced before the reader does anything");
    stage.page.see_no_axe_findings().await?;
    stage.page.see_no_errors().await
}

async fn it_plays_from_the_first_day_to_the_last(stage: &Stage) -> Result<()> {
    open(stage, "").await?;
    widget(stage).choose("speed", "20").await?;
    widget(stage).click("play").await?;
    widget(stage).see("race-date", DAYS[0]).await?;
    widget(stage).see("race-date", DAYS[4]).await?;
    stage.page.wait_for(&button("Play")).await?;
    widget(stage).see_rows(&[("Song 2", "1.005B"), ("Song 1", "905M")]).await?;
    stage.page.wait_for("document.seen.said.length").await?;
    let seen = seen(stage).await?;
    // The final order stood there before.
    assert_eq!(seen.dates, [&[DAYS[4]], &DAYS[..]].concat());
    assert_eq!(seen.said, ["Numbers up to July 5, 2026"], "only where it stops");
    assert!(seen.moving > 6, "{seen:?}");
    // Its events are no choices of a day.
    let events: Vec<String> = stage.page.events().await?.into_iter().map(|event| event.name).collect();
    assert_eq!(events, ["milestream:ready"]);
    stage.page.see_no_errors().await
}

async fn it_pauses_and_goes_on(stage: &Stage) -> Result<()> {
    open(stage, "").await?;
    widget(stage).choose("speed", "5").await?;
    widget(stage).click("play").await?;
    widget(stage).see("race-date", DAYS[1]).await?;
    widget(stage).click("play").await?;
    stage.page.wait_for(&button("Play")).await?;
    let paused: String = widget(stage).texts("race-date").await?.concat();
    assert!(DAYS[1..4].contains(&paused.as_str()), "{paused}");
    stage.page.wait_for(&format!("document.seen.said.at(-1) === 'Numbers up to {paused}'")).await?;
    // It starts where it stands, and goes on to the day after.
    widget(stage).click("play").await?;
    stage.page.wait_for(&button("Pause")).await?;
    widget(stage).see("race-date", DAYS[4]).await?;
    stage.page.wait_for(&button("Play")).await?;
    assert_eq!(seen(stage).await?.dates, [&[DAYS[4]], &DAYS[..]].concat(), "no day twice");
    stage.page.see_no_errors().await
}

async fn it_is_scrubbed_by_keys(stage: &Stage) -> Result<()> {
    open(stage, "").await?;
    stage.page.tab_to("scrub").await?;
    let said = "probe.root('mile-stream').querySelector('[part~=scrub]').getAttribute('aria-valuetext')";
    stage.page.wait_for(&format!("{said} === '{}'", DAYS[4])).await?;
    stage.page.press(Key::Left).await?;
    stage.page.wait_for(&format!("{said} === '{}'", DAYS[3])).await?;
    stage.page.press(Key::Left).await?;
    stage.page.wait_for(&format!("{said} === '{}'", DAYS[2])).await?;
    // Before the fourth day, the other song leads.
    widget(stage).see_rows(&[("Song 1", "903M"), ("Song 2", "803M")]).await?;
    stage.page.wait_for("document.seen.said.at(-1) === 'Numbers up to July 3, 2026'").await?;
    stage.page.press(Key::Home).await?;
    widget(stage).see("race-date", DAYS[0]).await?;
    stage.page.press(Key::End).await?;
    widget(stage).see("race-date", DAYS[4]).await?;
    assert_eq!(stage.page.focus().await?.map(|focus| focus.part), Some("scrub".to_owned()));
    stage.page.see_no_axe_findings().await?;
    stage.page.see_no_errors().await
}

async fn it_runs_from_the_right_in_arabic(stage: &Stage) -> Result<()> {
    stage.site.set("/elsewhere/race.json", dataset());
    show(stage, &format!("{PATH}&lang=ar")).await?;
    let sides = "return [...root.querySelectorAll('.race-bar')].map((bar) => {
        const row = bar.parentElement.getBoundingClientRect();
        return Math.round(row.right - bar.getBoundingClientRect().right);
    });";
    assert_eq!(widget(stage).script::<Vec<i64>>(sides).await?, [0; 6]);
    stage.page.tab_to("scrub").await?;
    // The first day is at the right, whatever an engine takes the keys to the sides for.
    stage.page.press(Key::Down).await?;
    stage.page.wait_for("probe.root('mile-stream').querySelector('[part~=scrub]').value === '3'").await?;
    widget(stage).click("play").await?;
    stage.page.wait_for("probe.root('mile-stream').querySelector('[part~=scrub]').value === '4'").await?;
    stage.page.see_no_axe_findings().await?;
    stage.page.see_no_errors().await
}

async fn still(stage: &Stage) -> Result<()> {
    widget(stage).choose("speed", "20").await?;
    widget(stage).click("play").await?;
    widget(stage).see("race-date", DAYS[0]).await?;
    widget(stage).see("race-date", DAYS[4]).await?;
    stage.page.wait_for(&button("Play")).await?;
    let seen = seen(stage).await?;
    assert_eq!(
        (seen.dates, seen.moving),
        ([&[DAYS[4]], &DAYS[..]].concat().iter().map(|day| (*day).to_owned()).collect(), 0)
    );
    stage.page.see_no_errors().await
}

async fn reduced_motion_steps_without_moving(stage: &Stage) -> Result<()> {
    open(stage, "").await?;
    still(stage).await
}

async fn without_motion_it_steps_without_moving(stage: &Stage) -> Result<()> {
    open(stage, "&motion=none").await?;
    still(stage).await
}

async fn its_sources_open_on_any_day(stage: &Stage) -> Result<()> {
    open(stage, "").await?;
    stage.page.tab_to("scrub").await?;
    stage.page.press(Key::Home).await?;
    widget(stage).see("race-date", DAYS[0]).await?;
    stage.page.rest().await?;
    widget(stage).click("source").await?;
    let panel = widget(stage).see("panel", "901").await?;
    assert!(panel.contains(DAYS[0]) && panel.contains('P'), "{panel}");
    widget(stage).click("close").await?;
    widget(stage).see_no("panel").await?;
    // It stands where it stood.
    widget(stage).see("race-date", DAYS[0]).await?;
    stage.page.see_no_errors().await
}

/// Whatever the day, the widget is as high: on the first days of the bundled dataset few songs have a count.
async fn it_never_moves_what_stands_below(stage: &Stage) -> Result<()> {
    for width in [320, 760] {
        stage.open_framed("/?view=race", width, 900).await?;
        widget(stage).wait_for_state("ready").await?;
        let heights = "
            const scrub = root.querySelector('[part~=scrub]');
            const heights = new Set();
            for (let day = 0; day <= Number(scrub.max); day++) {
                scrub.value = day;
                scrub.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
                await new Promise((done) => setTimeout(done, 0));
                await new Promise(requestAnimationFrame);
                heights.add(Math.round(root.querySelector('[part~=race]').getBoundingClientRect().height));
            }
            return [Number(scrub.max) + 1, ...heights];";
        let script = format!("return (async () => {{ {heights} }})();");
        let heights: Vec<usize> = widget(stage).script(&script).await?;
        assert!(heights[0] > 10, "{heights:?}");
        assert_eq!(heights.len(), 2, "{width} pixels: {heights:?}");
    }
    Ok(())
}

async fn it_fits_any_width(stage: &Stage) -> Result<()> {
    for src in ["", "&src=data/demo.json"] {
        for width in [240, 320, 479, 480, 560, 720, 1080] {
            // The page leaves 16 pixels at each side.
            stage.open_framed(&format!("/?view=race{src}"), width + 32, 900).await?;
            widget(stage).wait_for_state("ready").await?;
            let sideways = stage.page.sideways_scroll().await?;
            assert!(sideways < 1.0, "{width}: the page scrolls {sideways} px sideways");
            // Titles, numbers and dates lie on no others.
            let over = "
                const rects = [...root.querySelectorAll('.race-row .title, .race-label, .race-day, .race-year, .race-title')]
                    .filter((e) => e.getClientRects().length).map((e) => [e.textContent.trim(), e.getBoundingClientRect()]);
                const box = root.querySelector('[part~=race]').getBoundingClientRect();
                const over = rects.flatMap(([one, a], place) => rects.slice(place + 1)
                    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
                    .map(([other, b]) => `${one} on ${other}: ${JSON.stringify([a, b, box])}`));
                const out = rects.filter(([, a]) => a.left < box.left - 1 || a.right > box.right + 1).map(([one]) => `${one} beyond`);
                return [...over, ...out];";
            assert_eq!(widget(stage).script::<Vec<String>>(over).await?, [""; 0], "{width} pixels, {src:?}");
        }
    }
    stage.page.see_no_axe_findings().await
}

/// Seen: "500 млн1 млрд".
async fn amounts_above_the_bars_have_room(stage: &Stage) -> Result<()> {
    for (src, lang) in [
        ("&src=data/demo.json", "ru"),
        ("&src=data/demo.json", "de"),
        ("&src=data/demo.json", "en"),
        ("", "en"),
        ("", "ru"),
        ("", "ar"),
    ] {
        for width in [240, 280, 320, 400, 480, 720] {
            stage.open_framed(&format!("/?frame=1&view=race&lang={lang}{src}"), width + 8, 900).await?;
            widget(stage).wait_for_state("ready").await?;
            let gaps = "const boxes = [...root.querySelectorAll('.scale text')].map((text) => text.getBoundingClientRect())
                    .filter((box) => box.width).sort((one, other) => one.left - other.left);
                return [boxes.length, Math.min(99, ...boxes.slice(1).map((box, place) => box.left - boxes[place].right))];";
            let gap = until("the amounts", async || {
                let (amounts, gap): (usize, f64) = widget(stage).script(gaps).await?;
                Ok(if amounts > 0 { Look::Is(gap) } else { Look::Not(String::new()) })
            })
            .await?;
            assert!(gap > 3.0, "{lang}{src} at {width}: {gap} px apart");
        }
    }
    Ok(())
}

/// Seen: a frame through the dates.
async fn the_focus_of_the_days_keeps_off_their_dates(stage: &Stage) -> Result<()> {
    for width in [320, 480] {
        stage.open_framed("/?frame=1&view=race", width + 8, 900).await?;
        widget(stage).wait_for_state("ready").await?;
        let room = "const days = root.querySelector('.scrub');
            days.focus({ focusVisible: true });
            const { outlineWidth, outlineOffset } = getComputedStyle(days);
            const frame = days.getBoundingClientRect().bottom + parseFloat(outlineWidth) + parseFloat(outlineOffset);
            return root.querySelector('.days-ends').getBoundingClientRect().top - frame;";
        let room: f64 = widget(stage).script(room).await?;
        assert!(room > -0.5, "{room} at {width}");
    }
    Ok(())
}

/// Seen: titles cut beside a number and its date, on a phone in each theme, and above the date where there was room.
async fn titles_of_the_bundled_dataset_are_whole(stage: &Stage) -> Result<()> {
    for src in ["", "&src=data/demo.json"] {
        for (theme, width) in
            [("auto", 320), ("stage", 320), ("neon", 320), ("pastel", 320), ("auto", 560), ("auto", 720)]
        {
            stage.open_framed(&format!("/?view=race&theme={theme}{src}"), width + 32, 900).await?;
            widget(stage).wait_for_state("ready").await?;
            let cut = "return [...root.querySelectorAll('.race-row .title > span')]
                .filter((e) => e.scrollWidth > e.clientWidth).map((e) => e.textContent);";
            assert_eq!(widget(stage).script::<Vec<String>>(cut).await?, [""; 0], "{theme} at {width}, {src:?}");
        }
    }
    Ok(())
}

/// A bar ends at the line of its amount, and the amount stands at its line.
async fn the_scale_is_that_of_the_bars(stage: &Stage) -> Result<()> {
    for width in [400, 760] {
        stage.open_framed("/?view=race", width, 900).await?;
        widget(stage).wait_for_state("ready").await?;
        let off = "
            const width = (element) => element.getBoundingClientRect().width;
            const share = (element) => parseFloat(element.getAttribute('width') ?? element.getAttribute('x')) / 100;
            const bar = root.querySelector('.race-bar');
            const left = bar.getBoundingClientRect().left;
            const lines = [...root.querySelectorAll('.scale-lines hr')];
            const texts = [...root.querySelectorAll('.scale text')].filter((text) => text.getClientRects().length);
            const at = (element) => left + share(element) * width(bar) / share(bar);
            return [
                ...lines.map((line) => Math.abs(line.getBoundingClientRect().right - at(line))),
                ...texts.map((text) => Math.abs(text.getBoundingClientRect().left - 5 - at(text))),
            ];";
        let off: Vec<f64> = widget(stage).script(off).await?;
        assert!(off.len() > 4 && off.iter().all(|pixels| *pixels < 1.5), "{width}: {off:?}");
    }
    Ok(())
}

async fn it_comes_and_goes_with_the_view(stage: &Stage) -> Result<()> {
    open(stage, "").await?;
    widget(stage).click("play").await?;
    widget(stage).see("race-date", DAYS[1]).await?;
    let set =
        |view: &str| format!("document.querySelector('mile-stream').setAttribute('view', '{view}'); return null;");
    stage.page.script::<Option<()>>(&set("leaderboard"), Vec::new()).await?;
    widget(stage).see_no("race").await?;
    // The table is that of the newest day.
    widget(stage).see_rows(&[("Song 2", "1.005B"), ("Song 1", "905M")]).await?;
    stage.page.script::<Option<()>>(&set("race"), Vec::new()).await?;
    widget(stage).see("race-date", DAYS[4]).await?;
    stage.page.wait_for(&button("Play")).await?;
    stage.page.see_no_errors().await
}
