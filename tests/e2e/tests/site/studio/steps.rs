//! Three steps that can be seen, and the preview beside them: at any width, without anything that moves.

use anyhow::Result;
use milestream_e2e::{Gate, Origin, Rule, Scenario, Stage, scenarios};

use super::{PREVIEW, lines, open, open_folded, paste, see, unfold};
use crate::narrow::WHOLE;

pub(super) fn scenarios() -> Vec<Scenario> {
    scenarios![
        the_preview_stays_in_sight_on_a_phone,
        the_preview_is_in_sight_from_the_beginning_to_the_end,
        the_first_screen_shows_a_step,
        the_preview_covers_nothing_beneath_it,
        no_hint_covers_what_is_pressed,
        what_is_opened_or_said_on_a_phone_is_above_the_preview,
        no_choice_is_cut,
        the_code_can_be_copied_before_anything_is_scrolled,
        lines_for_numbers_that_cannot_be_read_say_so,
        the_code_begins_on_the_first_screen_in_every_language,
        a_theme_is_chosen_by_its_picture,
        a_choice_is_taken_back,
        what_the_lines_hold_is_taken_back_but_no_address,
        nothing_moves_while_the_studio_opens,
        the_steps_stay_in_sight_once_a_table_is_read,
        the_steps_stay_in_sight_whatever_is_handed_over,
        a_slow_address_is_said_to_be_read_and_moves_nothing,
        no_menu_of_a_preview_is_cut_in_any_language,
    ]
}

/// The share of the preview that is on the screen, by its height.
const SEEN: &str = "(() => {
    const { top, bottom, height } = document.querySelector('#studio .seen').getBoundingClientRect();
    return (Math.min(bottom, innerHeight) - Math.max(top, 0)) / height;
})()";

async fn the_preview_stays_in_sight_on_a_phone(stage: &Stage) -> Result<()> {
    stage.open_framed("/?studio=1&view=leaderboard", 390, 844).await?;
    stage.page.widget(PREVIEW).wait_for_state("ready").await?;
    for step in ["studio-numbers", "studio-build", "studio-paste"] {
        let go = "document.getElementById(arguments[0]).scrollIntoView(); return null;";
        stage.page.script::<Option<()>>(go, vec![step.into()]).await?;
        let seen: f64 = stage.page.value(SEEN).await?;
        assert!(seen > 0.99, "{step}: {seen} of the preview is on the screen");
        // The list of steps and the preview leave its heading free.
        let is_free = format!(
            "(() => {{ const {{ left, top }} = document.getElementById('{step}').getBoundingClientRect();
                return document.elementFromPoint(left + 4, top + 8)?.id === '{step}'; }})()"
        );
        assert!(stage.page.value::<bool>(&is_free).await?, "{step} is covered");
    }
    let sideways = stage.page.sideways_scroll().await?;
    assert!(sideways < 1.0, "the page scrolls {sideways} px sideways");
    Ok(())
}

/// Seen: none of it on a phone on its side, and none beside the share card.
async fn the_preview_is_in_sight_from_the_beginning_to_the_end(stage: &Stage) -> Result<()> {
    for (width, height) in [(844, 390), (1280, 800), (390, 844), (320, 640)] {
        stage.open_framed("/?studio=1&view=leaderboard", width, height).await?;
        stage.page.widget(PREVIEW).wait_for_state("ready").await?;
        stage.page.wait_for("document.querySelector('#studio .share img.card')").await?;
        // The part of the screen's height that shows the preview, at its least: none at the very end, where the page has ended.
        let least = "(() => {
            const shares = [];
            const end = document.querySelector('#studio .share').getBoundingClientRect().bottom + scrollY - innerHeight;
            for (let top = 0; top <= end; top += 100) {
                scrollTo(0, top);
                const { top: from, bottom } = document.querySelector('#studio .preview').getBoundingClientRect();
                shares.push((Math.min(bottom, innerHeight) - Math.max(from, 0)) / innerHeight);
            }
            return [shares.length, Math.min(...shares)];
        })()";
        let (places, least): (usize, f64) = stage.page.value(least).await?;
        assert!(places > 4 && least > 0.2, "{width} x {height}: {least} of the screen at {places} places");
    }
    Ok(())
}

/// Seen at 320 x 640: the heading, its sentence and the preview alone.
async fn the_first_screen_shows_a_step(stage: &Stage) -> Result<()> {
    stage.open_framed("/?studio=1", 320, 640).await?;
    stage.page.widget(PREVIEW).wait_for_state("ready").await?;
    let shown = "document.querySelector('#studio .seen').getBoundingClientRect().top
        - document.querySelector('#studio-numbers').getBoundingClientRect().bottom";
    let shown: f64 = stage.page.value(shown).await?;
    assert!(shown > 100.0, "{shown} px of the first step are in sight beneath its heading");
    Ok(())
}

/// Every hint, while its field has the focus, by what the pointer finds.
async fn no_hint_covers_what_is_pressed(stage: &Stage) -> Result<()> {
    for (width, height) in [(390, 844), (1280, 800)] {
        stage.open_framed("/?studio=1", width, height).await?;
        stage.page.widget(PREVIEW).wait_for_state("ready").await?;
        let (shown, covered): (usize, Vec<String>) = stage.page.script(COVERED, vec![]).await?;
        assert!(shown >= 5, "{shown} hints are shown at {width}");
        assert_eq!(covered, [""; 0], "at {width}");
    }
    Ok(())
}

const COVERED: &str = "const all = (selector) => [...document.querySelectorAll(`#studio ${selector}`)];
    const is_shown = (part) => part.checkVisibility({ visibilityProperty: true });
    const controls = all(':is(a[href], button, select, input, textarea, summary, .swatch)')
        .filter((part) => is_shown(part) && !part.closest('.preview, .more[open] *'));
    const hints = new Set(), covered = [];
    for (const field of all(':is(input, select, textarea)[aria-describedby]').filter((field) => is_shown(field) && !field.disabled)) {
        field.focus();
        for (const hint of all('.hint').filter(is_shown)) {
            hints.add(hint.id);
            hint.scrollIntoView({ block: 'center' });
            for (const part of controls) {
                const { left, right, top, bottom } = part.getBoundingClientRect();
                for (const x of [left + 3, (left + right) / 2, right - 3]) for (const y of [top + 3, (top + bottom) / 2, bottom - 3]) {
                    if (hint.contains(document.elementFromPoint(x, y))) covered.push(`${hint.id} over ${part.id || part.textContent}`);
                }
            }
        }
    }
    return [hints.size, [...new Set(covered)]];";

async fn the_preview_covers_nothing_beneath_it(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    stage.page.wait_for("document.querySelector('#studio .share img.card')").await?;
    for top in ["0", "400", "document.body.scrollHeight"] {
        // It stands beside the steps, or above them.
        let over = format!(
            "(() => {{ scrollTo(0, {top});
                const [seen, share] = ['.seen', '.share'].map((part) => document.querySelector(`#studio ${{part}}`).getBoundingClientRect());
                return Math.min(share.right - seen.left, seen.bottom - share.top); }})()"
        );
        let over: f64 = stage.page.value(&over).await?;
        assert!(over <= 0.5, "at {top} the preview covers {over} px of the share card");
    }
    Ok(())
}

/// Seen: the sample of a newcomer's guide beneath the preview, and no word that the code was copied.
async fn what_is_opened_or_said_on_a_phone_is_above_the_preview(stage: &Stage) -> Result<()> {
    stage.open_framed("/?studio=1", 390, 700).await?;
    stage.page.widget(PREVIEW).wait_for_state("ready").await?;
    let in_sight = |part: &str| {
        format!(
            "(() => {{ const [part, seen] = ['{part}', '#studio .seen'].map((part) => document.querySelector(part).getBoundingClientRect());
                return part.height > 0 && part.top >= 0 && part.bottom <= seen.top + 0.5; }})()"
        )
    };
    stage.page.click("#studio .new summary").await?;
    stage.page.wait_for(&in_sight("#studio .new button")).await?;
    stage.page.click("#studio .new button").await?;
    see(stage, "#studio-numbers ~ .status", "invented numbers").await?;
    // Where a reader's finger finds it: near the preview.
    let copy = "document.querySelector('#studio .piece button').scrollIntoView({ block: 'end' }); return null;";
    stage.page.script::<Option<()>>(copy, vec![]).await?;
    stage.page.click("#studio .piece button").await?;
    stage.page.wait_for("document.querySelector('#studio .paste > .status').textContent").await?;
    stage.page.wait_for(&in_sight("#studio .paste > .status")).await
}

/// On a phone and beside the preview.
async fn no_choice_is_cut(stage: &Stage) -> Result<()> {
    for (width, height) in [(390, 844), (1280, 800)] {
        stage.open_framed("/?studio=1", width, height).await?;
        stage.page.widget(PREVIEW).wait_for_state("ready").await?;
        for list in ["view", "artist", "rows", "host"] {
            let is_whole = format!("const list = document.getElementById('studio-{list}'); {WHOLE}");
            assert!(stage.page.script::<bool>(&is_whole, vec![]).await?, "{list} is cut at {width}");
        }
        // The kinds of files that are read, in a wide font as well.
        let file = "const label = document.querySelector('[for=studio-file]');
            label.style.letterSpacing = '0.05em';
            return label.scrollWidth <= label.clientWidth;";
        assert!(stage.page.script::<bool>(file, vec![]).await?, "the kinds of files are cut at {width}");
    }
    Ok(())
}

/// The smallest screen of a laptop: all three steps, with what is pressed last.
async fn the_code_can_be_copied_before_anything_is_scrolled(stage: &Stage) -> Result<()> {
    // As it is opened, and as the links of the page open it: what is chosen among the folded options is named.
    let goal = "&view=counter&artist=bts&threshold=100M&goal=200";
    for (more, chosen) in [("", ""), (goal, "Goal"), (&format!("{goal}&as-of=2022-04-14"), "Goal, Numbers up to")] {
        stage.open_framed(&format!("/?studio=1{more}"), 1366, 768).await?;
        stage.page.widget(PREVIEW).wait_for_state("ready").await?;
        stage.page.wait_for("document.querySelector('#studio .paste .piece button')").await?;
        let beneath: f64 = stage
            .page
            .value(
                "document.querySelector('#studio .paste .piece button').getBoundingClientRect().bottom - innerHeight",
            )
            .await?;
        assert!(beneath <= 0.0, "{more}: the button ends {beneath} px beneath the fold");
        let named: String =
            stage.page.value("document.querySelector('#studio .more > summary .chosen')?.textContent ?? ''").await?;
        assert_eq!(named, chosen, "{more}");
    }
    Ok(())
}

/// Seen: lines to copy, and not a word about the file that is not there.
async fn lines_for_numbers_that_cannot_be_read_say_so(stage: &Stage) -> Result<()> {
    open_folded(stage, "").await?;
    let said = "document.querySelector('#studio .paste .fault')?.textContent ?? ''";
    assert_eq!(stage.page.value::<String>(said).await?, "");
    stage.open("/?studio=1&src=/nothing.json").await?;
    stage.page.wait_for(&format!("({said}).includes('could not be read')")).await?;
    // A host that lets no other site read its files: nothing is wrong with the connection.
    let closed = Rule::file("/data/bts.json").header("access-control-allow-origin", "https://elsewhere.example");
    stage.site.set_on(Origin::Second, "/closed.json", closed);
    let src = stage.site.url_on(Origin::Second, "/closed.json");
    stage.open(&format!("/?studio=1&src={src}")).await?;
    see(stage, "#studio-numbers ~ .status", "Access-Control-Allow-Origin").await
}

/// In the widest of the fonts that a page may fall back on.
async fn the_code_begins_on_the_first_screen_in_every_language(stage: &Stage) -> Result<()> {
    for locale in ["en", "es", "id", "ja", "ko", "pt-BR"] {
        stage.open_framed(&format!("/?studio=1&lang={locale}"), 1280, 800).await?;
        stage.page.widget(PREVIEW).wait_for_state("ready").await?;
        stage.page.wait_for("document.querySelector('#studio .paste .piece pre')").await?;
        let shown: f64 = stage
            .page
            .value("innerHeight - document.querySelector('#studio .paste .piece pre').getBoundingClientRect().top")
            .await?;
        assert!(shown > 40.0, "{locale}: {shown} px of the code are in sight");
        // Seen: 20 px, beside a long list of formats.
        let field: f64 =
            stage.page.value("document.querySelector('#studio .drop textarea').getBoundingClientRect().width").await?;
        assert!(field > 80.0, "{locale}: a table is pasted into {field} px");
        // The names of all themes are in one line, and what can be handed over as a file is named to its end.
        let names: Vec<f64> =
            stage.page.value("[...document.querySelectorAll('#studio .swatch span')].map((name) => name.getBoundingClientRect().height)").await?;
        assert!(names.iter().all(|height| *height < 24.0), "{locale}: {names:?}");
        let is_whole = "(({ scrollWidth, clientWidth, parentElement }) => scrollWidth <= clientWidth
            && parentElement.scrollWidth <= parentElement.clientWidth)(document.querySelector('[for=studio-file]'))";
        assert!(stage.page.value::<bool>(is_whole).await?, "{locale}: what a file may be is cut");
    }
    Ok(())
}

async fn a_theme_is_chosen_by_its_picture(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    stage.page.click("#studio .swatch [value=stage]").await?;
    stage.page.wait_for("document.querySelector('#studio mile-stream').getAttribute('theme') === 'stage'").await?;
    stage.page.click("#studio-scheme option[value=dark]").await?;
    stage.page.wait_for("document.querySelector('#studio mile-stream').getAttribute('theme') === 'stage-dark'").await?;
    // Another theme in the same form.
    stage.page.click("#studio .swatch [value=neon]").await?;
    stage.page.wait_for("document.querySelector('#studio mile-stream').getAttribute('theme') === 'neon-dark'").await?;
    assert!(lines(stage).await?.concat().contains("data-theme=\"neon-dark\""));
    stage.page.click("#studio .swatch [value=auto]").await?;
    stage.page.wait_for("!document.querySelector('#studio mile-stream').hasAttribute('theme')").await
}

async fn a_choice_is_taken_back(stage: &Stage) -> Result<()> {
    // As its reader finds it. With the folds open a driver must scroll to the button, and WebKitGTK takes a scroll of the page's
    // scripts or of its driver back while a field has the focus and something sticks; a wheel's it does not.
    open_folded(stage, "").await?;
    let button = |place: u32| format!("#studio .steps .answers button:nth-of-type({place})");
    assert!(stage.page.value::<bool>(&format!("document.querySelector('{}').disabled", button(1))).await?);
    stage.page.click("#studio-view option[value=leaderboard]").await?;
    stage.page.click("#studio-limit").await?;
    stage.page.type_text("47").await?;
    stage.page.click(&button(1)).await?;
    // What is typed in one go is one change.
    stage.page.wait_for("document.getElementById('studio-limit').value === ''").await?;
    let view = "document.getElementById('studio-view').value";
    assert_eq!(stage.page.value::<String>(view).await?, "leaderboard");
    stage.page.click(&button(1)).await?;
    stage.page.wait_for(&format!("{view} === 'board'")).await?;
    stage.page.click("#studio-view option[value=counter]").await?;
    stage.page.click(&button(2)).await?;
    stage.page.wait_for(&format!("{view} === 'board'")).await?;
    see(stage, "#studio-numbers ~ .status", "BTS on Spotify").await
}

/// Seen: lines that named no place for a file any more, beside a field that did; and a width that stayed while another choice went.
async fn what_the_lines_hold_is_taken_back_but_no_address(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    assert!(paste(stage, "body", "", "song,plays\nSalt Road,741930552\n").await?);
    stage.page.widget(PREVIEW).see_rows(&[("Salt Road", "741.9M")]).await?;
    unfold(stage).await?;
    let press = |selector: &str| format!("document.querySelector('{selector}').click(); return null;");
    let choose = "const list = document.getElementById(arguments[0]);
        list.value = arguments[1];
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return null;";
    stage.page.script::<Option<()>>(choose, vec!["studio-rows".into(), "dense".into()]).await?;
    let code = "document.querySelector('#studio .piece code').textContent";
    stage.page.wait_for(&format!("{code}.includes('data-rows=\"dense\"')")).await?;
    stage.page.click("#studio-published").await?;
    stage.page.type_text("https://me.example/songs.json").await?;
    stage.page.script::<Option<()>>(choose, vec!["studio-width".into(), "320".into()]).await?;
    stage.page.script::<Option<()>>(&press("#studio-pin"), vec![]).await?;
    stage.page.wait_for(&format!("{code}.includes('integrity')")).await?;
    let undo = press("#studio .steps .step .answers button");
    // One after the other, the last first.
    for (gone, stays) in [("integrity", "dense"), ("integrity", "dense"), ("dense", "div class")] {
        stage.page.script::<Option<()>>(&undo, vec![]).await?;
        stage.page.wait_for(&format!("!{code}.includes('{gone}') && {code}.includes('{stays}')")).await?;
        assert!(lines(stage).await?.concat().contains("src=\"https://me.example/songs.json\""));
    }
    assert_eq!(stage.page.value::<String>("document.getElementById('studio-width').value").await?, "");
    let address = "document.getElementById('studio-published').value";
    assert_eq!(stage.page.value::<String>(address).await?, "https://me.example/songs.json");
    Ok(())
}

/// Only Chromium measures it. Seen: a third line of what is said of the numbers, and grey bars where the preview comes.
async fn nothing_moves_while_the_studio_opens(stage: &Stage) -> Result<()> {
    for (width, height) in [(320, 640), (390, 844), (768, 900), (1280, 800)] {
        stage.open_framed("/?studio=1&view=leaderboard", width, height).await?;
        stage.page.widget(PREVIEW).wait_for_state("ready").await?;
        see_nothing_moved(stage, &format!("at {width}")).await?;
    }
    Ok(())
}

/// Of all that was drawn so far.
async fn see_nothing_moved(stage: &Stage, when: &str) -> Result<()> {
    see_still(stage, "true", when).await
}

/// The same of the studio's own parts, but for what follows an act of the reader's within half a second: another view of the
/// widget has its rows in other places.
async fn see_no_part_moved(stage: &Stage, when: &str) -> Result<()> {
    see_still(stage, "!hadRecentInput && sources.some(({ node }) => node)", when).await
}

async fn see_still(stage: &Stage, counts: &str, when: &str) -> Result<()> {
    let moved = format!(
        "return new Promise((resolve) => {{
            const moved = [];
            if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(moved);
            new PerformanceObserver((list) => {{
                for (const {{ value, hadRecentInput, sources }} of list.getEntries()) {{
                    if ({counts}) moved.push(`${{value}}: ${{sources.map(({{ node }}) => node?.className || node?.nodeName)}}`);
                }}
            }}).observe({{ type: 'layout-shift', buffered: true }});
            probe.drawn().then(() => resolve(moved));
        }});"
    );
    let moved: Vec<String> = stage.page.script(&moved, vec![]).await?;
    assert_eq!(moved, [""; 0], "{when}");
    Ok(())
}

/// How far each heading and the end of this part are beneath the screen, in pixels; less than nothing where they are in sight.
async fn see_steps(stage: &Stage, last: &str, when: &str) -> Result<()> {
    let beneath = format!(
        "['#studio-numbers', '#studio-build', '#studio-paste', '{last}'].map((part) => {{
            const {{ top, bottom }} = document.querySelector(`#studio ${{part}}`).getBoundingClientRect();
            return Math.max(bottom - innerHeight, -top);
        }})"
    );
    let beneath: Vec<f64> = stage.page.value(&beneath).await?;
    assert!(beneath.iter().all(|pixels| *pixels <= 0.0), "{when}: {beneath:?}");
    let sideways = stage.page.sideways_scroll().await?;
    assert!(sideways < 1.0, "{when}: the page scrolls {sideways} px sideways");
    Ok(())
}

const TO_COPY: &str = ".piece button";

/// Seen: the first rows and all that was decided, which left the heading of the second step alone on the screen.
async fn the_steps_stay_in_sight_once_a_table_is_read(stage: &Stage) -> Result<()> {
    for locale in ["en", "es", "id", "ja", "ko", "pt-BR"] {
        // Not in a frame, where Chromium takes what follows a press for a shift.
        stage.open(&format!("/?studio=1&lang={locale}")).await?;
        let frame: u32 = stage.page.value("outerHeight - innerHeight").await?;
        stage.page.resize(1280, 800 + frame).await?;
        stage.page.widget(PREVIEW).wait_for_state("ready").await?;
        // Whoever pastes has pressed a key, and sees what comes of it at once.
        stage.page.click("#studio-table").await?;
        assert!(paste(stage, "body", "", super::TABLE).await?);
        stage.page.widget(PREVIEW).see("row", "Permission to Dance").await?;
        stage.page.wait_for("document.querySelector('#studio .understood .chosen')").await?;
        see_steps(stage, TO_COPY, locale).await?;
        see_no_part_moved(stage, locale).await?;
        // What was read is a press away, and then the steps are, too.
        let is_closed = "document.querySelector('#studio .rows').checkVisibility()";
        assert!(!stage.page.value::<bool>(is_closed).await?);
        stage.page.click("#studio .understood summary").await?;
        stage.page.wait_for("document.querySelector('#studio .rows').checkVisibility()").await?;
        stage.page.wait_for("document.querySelector('#studio nav').checkVisibility()").await?;
    }
    Ok(())
}

/// A dataset at an address, a table there, what asks, and what cannot be read.
async fn the_steps_stay_in_sight_whatever_is_handed_over(stage: &Stage) -> Result<()> {
    stage.site.set("/songs.csv", Rule::body("text/csv", "song,plays\nSalt Road,741930552\n"));
    for (address, song) in [("/data/demo.json", None), ("/songs.csv", Some("Salt Road"))] {
        stage.open_framed(&format!("/?studio=1&view=leaderboard&src={address}"), 1280, 800).await?;
        stage.page.wait_for("document.querySelector('#studio .understood')").await?;
        stage.page.widget(PREVIEW).wait_for_state("ready").await?;
        if let Some(song) = song {
            stage.page.widget(PREVIEW).see("row", song).await?;
        }
        see_steps(stage, TO_COPY, address).await?;
    }
    let asks = "song,plays,as_of\nSalt Road,741930552,4/5/2026\nLow Orbit,388417206,6/7/2026\n";
    for (text, part) in
        [("just words", ".after button"), ("[{\"title\": 1,]", ".after button"), (asks, ".question button")]
    {
        stage.open_framed("/?studio=1&view=leaderboard", 1280, 800).await?;
        stage.page.widget(PREVIEW).wait_for_state("ready").await?;
        assert!(paste(stage, "body", "", text).await?);
        stage.page.wait_for(&format!("document.querySelector('#studio {part}')")).await?;
        stage.page.wait_for("!document.querySelector('#studio progress')").await?;
        see_steps(stage, part, text).await?;
    }
    Ok(())
}

/// Seen: a word beside the heading, an empty preview, and all beneath the first step 0.02 lower at last.
async fn a_slow_address_is_said_to_be_read_and_moves_nothing(stage: &Stage) -> Result<()> {
    for (width, height) in [(1280, 800), (390, 844)] {
        let gate = Gate::closed();
        stage.site.set("/slow.json", Rule::file("/data/demo.json").behind(&gate));
        stage.open_framed("/?studio=1&view=leaderboard&src=/slow.json", width, height).await?;
        see(stage, "#studio-numbers ~ [role=status]", "Reading the numbers").await?;
        see(stage, PREVIEW, "Reading the numbers").await?;
        stage
            .page
            .wait_for("document.querySelector('#studio progress')?.checkVisibility({ visibilityProperty: true })")
            .await?;
        gate.open();
        see(stage, "#studio-numbers ~ .status", "an invented artist").await?;
        stage.page.widget(PREVIEW).wait_for_state("ready").await?;
        stage.page.wait_for("!document.querySelector('#studio progress')").await?;
        see_nothing_moved(stage, &format!("at {width}")).await?;
    }
    Ok(())
}

/// Seen: the day of the preview in Spanish, without its end. What only a reader unfolds is unfolded.
async fn no_menu_of_a_preview_is_cut_in_any_language(stage: &Stage) -> Result<()> {
    let mut all = Vec::new();
    for locale in ["en", "es", "id", "ja", "ko", "pt-BR"] {
        for (width, height) in [(1280, 800), (390, 844)] {
            stage.open_framed(&format!("/?studio=1&lang={locale}"), width, height).await?;
            stage.page.widget(PREVIEW).wait_for_state("ready").await?;
            unfold(stage).await?;
            let cut = format!(
                "const root = document.querySelector('{PREVIEW}').shadowRoot;
                const lists = [...document.querySelectorAll('#studio select'), ...root.querySelectorAll('select')];
                const isWhole = (list) => {{ {WHOLE} }};
                return [lists.length, lists.filter((list) => list.checkVisibility() && !isWhole(list))
                    .map((list) => `${{list.id || list.part}}: ${{list.selectedOptions[0].text}}`)];"
            );
            let (lists, cut): (usize, Vec<String>) = stage.page.script(&cut, vec![]).await?;
            assert!(lists > 5, "{locale} at {width}: {lists} lists");
            all.extend(cut.into_iter().map(|list| format!("{locale} at {width}: {list}")));
        }
    }
    assert_eq!(all, [""; 0]);
    Ok(())
}
