//! The boxes that hosts put a widget in: sentences, floats, and layouts that ask their content for its width.

use anyhow::Result;
use milestream_e2e::{Gate, Rule, Scenario};

use crate::pages;
use crate::proof::{LOADER, ONCE, Proof, form_2};

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        badge_in_a_sentence,
        badge_without_words_of_its_host,
        first_thing_on_the_page,
        floating,
        flex_item,
        inline_block,
        narrow_grid,
        table_cell,
        absolute_in_a_corner,
        carousel,
        lines_that_run_downwards,
        badge_in_a_line_that_runs_downwards,
    ]
}

/// The badge is a part of its sentence: the paragraph stays whole, and its lines as high as they were.
async fn badge_in_a_sentence(proof: &Proof<'_>) -> Result<()> {
    for badge in [
        "<span id=\"w\" class=\"milestream\" data-view=\"badge\" data-artist=\"bts\" data-threshold=\"100M\">127 BTS songs past 100M</span>",
        "<mile-stream id=\"w\" view=\"badge\" artist=\"bts\" threshold=\"100M\">127 BTS songs past 100M</mile-stream>",
    ] {
        stays_in_its_sentence(proof, badge).await?;
    }
    proof.asked_only(&[ONCE, ONCE].concat())?;
    proof.left_nothing().await
}

async fn stays_in_its_sentence(proof: &Proof<'_>, badge: &str) -> Result<()> {
    let words = "in March 2025, and every one of them can be looked up at its source, ";
    let sentence = |inside: &str| {
        format!("<p style=\"width: 60em; font: 16px/1.5 sans-serif\">They had {inside} {}.</p>", words.repeat(3))
    };
    let start = "<script>document.start = document.querySelector('p').getBoundingClientRect().height;</script>";
    proof.visit(&format!("{}{start}{LOADER}", sentence(badge))).await?;
    proof.state("#w", "ready").await?;
    proof.sees("#w", "value", "127").await?;
    proof.holds("document.querySelectorAll('p').length === 1 && document.querySelector('p > #w').nextSibling.data.includes('March')").await?;
    proof.holds("getComputedStyle(document.querySelector('#w')).display === 'inline'").await?;
    // The words before and after stand on the badge's own line.
    let lines = "(() => {
        const p = document.querySelector('p');
        const middle = (node, from, to) => { const range = document.createRange(); range.setStart(node, from); range.setEnd(node, to);
          const { top, bottom } = range.getBoundingClientRect(); return (top + bottom) / 2; };
        const value = probe.parts(probe.root('#w'), 'value')[0].getBoundingClientRect();
        return [middle(p.firstChild, 0, 4), (value.top + value.bottom) / 2, middle(p.lastChild, 1, 4)];
      })()";
    let [before, badge, after]: [f64; 3] = proof.value(lines).await?;
    proof
        .check((before - after).abs() < 1.0 && (before - badge).abs() < 4.0, &format!("{before}, {badge}, {after}"))?;
    let grown: f64 = proof.value("document.querySelector('p').getBoundingClientRect().height - document.start").await?;
    proof.check(grown.abs() < 0.5, &format!("the paragraph grew by {grown} px"))
}

/// Where the host writes nothing into a badge, its sentence is one line while the numbers are on their way, and where there are
/// none.
async fn badge_without_words_of_its_host(proof: &Proof<'_>) -> Result<()> {
    let line = "document.querySelector('p').getBoundingClientRect().height";
    for badge in [
        "<span id=\"w\" class=\"milestream\" data-view=\"badge\" data-artist=\"bts\" data-threshold=\"100M\"></span>",
        "<mile-stream id=\"w\" view=\"badge\" artist=\"bts\" threshold=\"100M\"></mile-stream>",
    ] {
        let sentence =
            format!("<p style=\"width: 60em; font: 16px/24px sans-serif\">They had {badge} then.</p>{LOADER}");
        let gate = Gate::closed();
        proof.serve(&proof.assets.data, Rule::own().behind(&gate));
        proof.visit(&sentence).await?;
        proof.holds("probe.widget('#w').shadowRoot?.querySelector('.widget [part=skeleton]')").await?;
        proof.holds(&format!("{line} === 24")).await?;
        gate.open();
        proof.state("#w", "ready").await?;
        proof.holds(&format!("{line} === 24")).await?;
        proof.serve(&proof.assets.data, Rule::failure(404));
        proof.visit(&sentence).await?;
        proof.state("#w", "error").await?;
        proof.sees("#w", "error", "there is no file at this address").await?;
        proof.sees("#w", "retry", "Try again").await?;
        let height: f64 = proof.value(line).await?;
        proof.check(height < 48.0, &format!("the sentence is {height} px high"))?;
    }
    Ok(())
}

/// Nothing with a margin stands before it: with `display: flow-root` the margin of its first paragraph stays within.
async fn first_thing_on_the_page(proof: &Proof<'_>) -> Result<()> {
    let widget = form_2("w").replace("class=", "style=\"display: flow-root; min-height: 440px\" class=");
    let below = "<p id=\"below\">Below</p><script>document.start = document.querySelector('#below').getBoundingClientRect().top;</script>";
    proof.visit(&format!("{widget}{below}{LOADER}")).await?;
    proof.sees_counter("#w").await?;
    proof
        .holds("Math.abs(document.querySelector('#below').getBoundingClientRect().top - document.start) < 0.5")
        .await?;
    proof.clean(&ONCE).await
}

/// Where the content is asked for its width, the widget is as wide as the narrowest sidebar, and can be read.
async fn is_wide_enough(proof: &Proof<'_>, style: &str, body: &str) -> Result<()> {
    proof.visit_as(proof.rule(&format!("<style>{style}</style>"), &format!("{body}{LOADER}"))).await?;
    proof.sees_counter("#w").await?;
    let width: f64 = proof.value("document.querySelector('#w').getBoundingClientRect().width").await?;
    proof.check((220.0..=700.0).contains(&width), &format!("it is {width} px wide"))?;
    proof.holds("document.scrollingElement.scrollWidth <= innerWidth").await?;
    proof.clean(&ONCE).await
}

async fn floating(proof: &Proof<'_>) -> Result<()> {
    let body = format!("<main>{}<p id=\"text\">{}</p></main>", form_2("w"), "Text that flows around it. ".repeat(40));
    is_wide_enough(proof, "#w { float: left; margin: 0 1em 1em 0 }", &body).await?;
    // The text is beside it, not beneath it.
    proof.holds("(() => { const range = document.createRange(); range.setStart(document.querySelector('#text').firstChild, 0); range.setEnd(document.querySelector('#text').firstChild, 4);
        return range.getBoundingClientRect().left > document.querySelector('#w').getBoundingClientRect().right - 1; })()").await
}

async fn flex_item(proof: &Proof<'_>) -> Result<()> {
    is_wide_enough(proof, "main { display: flex; gap: 1em }", &format!("<main><p>Beside</p>{}</main>", form_2("w")))
        .await
}

/// The element's own display is ours; a box around it is the host's.
async fn inline_block(proof: &Proof<'_>) -> Result<()> {
    is_wide_enough(proof, "main { display: inline-block }", &format!("<main>{}</main>", form_2("w"))).await
}

async fn table_cell(proof: &Proof<'_>) -> Result<()> {
    is_wide_enough(proof, "", &format!("<table><tr><td>Beside</td><td>{}</td></tr></table>", form_2("w"))).await
}

async fn absolute_in_a_corner(proof: &Proof<'_>) -> Result<()> {
    is_wide_enough(proof, "#w { position: absolute; right: 0; top: 0 }", &form_2("w")).await
}

/// It asks for no more than its column has.
/// What is hidden in a widget far out in a carousel stays in the carousel: the page gets no wider.
async fn carousel(proof: &Proof<'_>) -> Result<()> {
    let ids: Vec<String> = (1..=9).map(|place| format!("w{place}")).collect();
    let item = |id: &String| {
        format!(
            "<li style=\"flex: 0 0 260px\"><div id=\"{id}\" class=\"milestream\" data-view=\"leaderboard\" data-artist=\"bts\" data-limit=\"3\" data-loading=\"eager\"></div></li>"
        )
    };
    let items: String = ids.iter().map(item).collect();
    proof.visit(&format!("<ul style=\"display: flex; padding: 0; overflow-x: auto\">{items}</ul>{LOADER}")).await?;
    for id in &ids {
        proof.state(&format!("#{id}"), "ready").await?;
    }
    proof.holds("document.querySelector('ul').scrollWidth > innerWidth").await?;
    proof.holds("document.scrollingElement.scrollWidth <= innerWidth").await?;
    proof.left_nothing().await
}

async fn narrow_grid(proof: &Proof<'_>) -> Result<()> {
    let style =
        "<style>body { margin: 0 } main { display: grid; grid-template-columns: 1fr 3fr; width: 960px }</style>";
    let body = format!("<main>{}<p>Text</p></main>", form_2("w"));
    proof.visit_as(proof.rule(style, &format!("{body}{LOADER}"))).await?;
    proof.sees_counter("#w").await?;
    proof.holds("document.querySelector('#w').getBoundingClientRect().width === 240").await?;
    proof.clean(&ONCE).await
}

/// Japanese pages have lines from top to bottom: in them stands a widget whose own lines, tables and charts do not.
async fn lines_that_run_downwards(proof: &Proof<'_>) -> Result<()> {
    for mode in ["vertical-rl", "vertical-lr"] {
        for (width, expected) in [("", "innerWidth"), ("width: 400px", "400")] {
            let style =
                format!("<style>body {{ margin: 0; writing-mode: {mode}; height: 800px }} #w {{ {width} }}</style>");
            let text = "縦に書かれた文章。".repeat(20);
            let widget = form_2("w").replace("class=", "data-loading=\"eager\" class=");
            let body = format!("<p>{text}</p>{widget}<p id=\"after\">{text}</p>{LOADER}");
            proof.visit_as(proof.rule(&style, &body)).await?;
            proof.sees_counter("#w").await?;
            let its = "const box = (e) => e.getBoundingClientRect(), w = document.querySelector('#w'), inner = w.shadowRoot.querySelector('.widget');";
            let case = format!("{mode} {width}");
            let [element, inside, label]: [f64; 3] = proof
                .value(&format!("(() => {{ {its} return [box(w).width, box(inner).width, {expected}]; }})()"))
                .await?;
            proof.check(
                (element - label).abs() < 1.0 && (inside - label).abs() < 1.0,
                &format!("{case}: the element is {element} px wide, what is in it {inside}, and the room {label}"),
            )?;
            // It answers to its width, and nothing lies over what comes next.
            proof
                .holds(&format!(
                    "(() => {{ {its} const wide = box(inner).width > 560; const dial = box(inner.querySelector('.dial')), said = box(inner.querySelector('.said'));
                    return getComputedStyle(inner.querySelector('.label')).writingMode === 'horizontal-tb'
                      && (said.left >= dial.right) === wide
                      && (box(document.querySelector('#after')).right <= box(inner).left || box(document.querySelector('#after')).left >= box(inner).right); }})()"
                ))
                .await
                .map_err(|error| error.context(case))?;
        }
    }
    proof.left_nothing().await
}

/// A badge is a part of its sentence, and runs as that does.
async fn badge_in_a_line_that_runs_downwards(proof: &Proof<'_>) -> Result<()> {
    let badge = "<mile-stream id=\"w\" view=\"badge\" artist=\"bts\" threshold=\"100M\">127</mile-stream>";
    let text = "縦に書かれた文章。";
    let style = "<style>body { writing-mode: vertical-rl; height: 1600px } p { line-height: 2 }</style>";
    let start = "<script>document.start = document.querySelector('p').getBoundingClientRect().width;</script>";
    proof.visit_as(proof.rule(style, &format!("<p>{text}{badge}{text}</p>{start}{LOADER}"))).await?;
    proof.state("#w", "ready").await?;
    proof.sees("#w", "value", "127").await?;
    let [lines, grown, over, along, across]: [f64; 5] = proof
        .value("(() => { const box = (e) => e.getBoundingClientRect(), value = box(probe.parts(probe.root('#w'), 'value')[0]), p = box(document.querySelector('p'));
            return [p.width, p.width - document.start, Math.max(p.left - value.left, value.right - p.right), value.height, value.width]; })()")
        .await?;
    proof.check(
        grown.abs() <= 1.0 && over <= 0.0 && along > across,
        &format!("lines of {lines} px grew by {grown}, the number is over them by {over}; it is {along} px long, {across} across"),
    )?;
    proof.left_nothing().await
}
