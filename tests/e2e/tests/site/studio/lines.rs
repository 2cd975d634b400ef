//! The lines to paste: they follow the choices, show the very widget on its host, and are copied.

use anyhow::Result;
use milestream_e2e::{Rule, Scenario, Stage, scenarios};

use super::{CATCH, COUNTER, PREVIEW, lines, open, see, unfold};

pub(super) fn scenarios() -> Vec<Scenario> {
    let hosts = ["plain", "wordpress", "blogger", "ghost", "tumblr", "hugo", "jekyll", "mediawiki"].map(|host| {
        Scenario::new(format!("{}::lines_for_{host}_show_the_widget", module_path!()), move |stage| {
            Box::pin(lines_show_the_widget(stage, host))
        })
    });
    hosts
        .into_iter()
        .chain(scenarios![
            choices_change_the_preview_in_place_and_the_lines,
            the_pinned_script_is_checked_and_shows_the_widget,
            the_frame_shows_the_widget,
            lines_and_link_are_copied,
            the_lines_keep_the_space_where_scripts_run_and_elsewhere_if_they_must,
            the_lines_keep_the_space_of_the_numbers_that_are_shown,
        ])
        .collect()
}

async fn choices_change_the_preview_in_place_and_the_lines(stage: &Stage) -> Result<()> {
    open(stage, "").await?;
    let keep = "window.kept = document.querySelector('#studio mile-stream'); return null;";
    stage.page.script::<Option<()>>(keep, vec![]).await?;
    stage.page.click("#studio-view option[value=counter]").await?;
    stage.page.click("#studio-artist option[value=bts]").await?;
    stage.page.click("#studio-threshold").await?;
    stage.page.type_text("1B").await?;
    let widget = stage.page.widget(PREVIEW);
    widget.see("label", "5+ of BTS’s songs have passed 1B streams").await?;
    assert!(stage.page.value::<bool>("kept === document.querySelector('#studio mile-stream')").await?);
    let code = lines(stage).await?.concat();
    assert!(
        code.contains(
            "</style>\n<div class=\"milestream\" data-view=\"counter\" data-artist=\"bts\" data-threshold=\"1B\">"
        ),
        "{code}"
    );
    // What is not understood is said beside its control, and stays out of the embed.
    stage.page.type_text("x").await?;
    see(stage, "#studio-threshold-fault", "found \"1Bx\"").await?;
    let code = lines(stage).await?.concat();
    assert!(!code.contains("threshold"), "{code}");
    // What the view has nothing of is not offered, and what has no meaning says why.
    assert!(stage.page.value::<bool>("!document.getElementById('studio-sort')").await?);
    assert!(stage.page.value::<bool>("document.getElementById('studio-credit').disabled").await?);
    see(stage, "#studio-credit-hint", "Only where streams of artists are counted.").await?;
    stage.page.see_no_errors().await
}

/// The lines of a host, pasted: the widget that was chosen is there, nothing moves, and without scripts its words are.
async fn lines_show_the_widget(stage: &Stage, host: &str) -> Result<()> {
    open(stage, &format!("&host={host}&view=leaderboard&artist=bts&limit=3&as-of=2022-04-14")).await?;
    let (rules, pieces): (Vec<String>, Vec<String>) =
        lines(stage).await?.into_iter().partition(|piece| piece.starts_with('@'));
    let mark = "<p id=\"below\">Below</p><script>document.start = document.querySelector('#below').getBoundingClientRect().top;</script>";
    stage.site.set(
        "/host.html",
        Rule::page(format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title><style>{}</style></head>\
             <body>{}{mark}</body></html>",
            rules.concat(),
            as_the_host_does(host, &pieces)
        )),
    );
    stage.open("/host.html").await?;
    let selector = "mile-stream, .milestream";
    let widget = stage.page.widget(selector);
    widget.see_rows(&[("Dynamite", "1.32B")]).await?;
    assert_eq!(widget.rows().await?.len(), 3);
    let moved: f64 =
        stage.page.value("document.querySelector('#below').getBoundingClientRect().top - document.start").await?;
    assert!(moved.abs() < 0.5, "what follows moves by {moved} px");
    stage.page.see_no_errors().await?;
    let read = stage.read_without_scripts("/host.html").await?;
    assert!(read.starts_with("Most streamed songs, BTS: Dynamite, 1.32B ("), "{read}");
    Ok(())
}

/// What a host makes of the pieces.
fn as_the_host_does(host: &str, pieces: &[String]) -> String {
    match (host, pieces) {
        ("hugo", [shortcode, text, script]) => text.replace("{{< milestream >}}", shortcode) + script,
        ("mediawiki", [page, script]) => {
            // What it loads a script with; its links are not what is tried here.
            let loader = "const mw = { loader: { load: (src) => document.head.append(Object.assign(document.createElement('script'), { src })) } };";
            format!("{page}<script>{loader}\n{script}</script>")
        }
        (_, pieces) => pieces.concat(),
    }
}

/// The space as a rule in the lines themselves, under larger text than the heights are measured with.
async fn the_lines_keep_the_space_where_scripts_run_and_elsewhere_if_they_must(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard&artist=bts&limit=3&as-of=2022-04-14").await?;
    let pieces = lines(stage).await?;
    assert_eq!(pieces.len(), 1, "one paste: {pieces:?}");
    stage
        .page
        .script::<Option<()>>("document.querySelector('#studio .paste details').open = true; return null;", vec![])
        .await?;
    stage.page.click("#studio-css").await?;
    stage.page.wait_for("location.search.includes('css=0')").await?;
    let inline = lines(stage).await?.concat();
    assert!(inline.contains("style=\"display: flow-root; min-height: ") && !inline.contains("<style>"), "{inline}");
    let mark = "<p id=\"below\">Below</p><script>document.start = document.querySelector('#below').getBoundingClientRect().top;</script>";
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title><style>body {{ font-size: 20px }}</style></head>\
         <body>{}{mark}</body></html>",
        pieces[0]
    );
    stage.site.set("/host.html", Rule::page(page));
    stage.open("/host.html").await?;
    let widget = stage.page.widget(".milestream");
    widget.see_rows(&[("Dynamite", "1.32B")]).await?;
    assert_eq!(widget.rows().await?.len(), 3);
    let moved: f64 =
        stage.page.value("document.querySelector('#below').getBoundingClientRect().top - document.start").await?;
    assert!(moved.abs() < 0.5, "what follows moves by {moved} px");
    // The same page where no script runs has no hole.
    let frame = "return (async () => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-same-origin');
        frame.style.cssText = 'width: 600px; height: 600px';
        frame.src = '/host.html';
        document.body.append(frame);
        await new Promise((done) => { frame.onload = done; });
        const page = frame.contentDocument;
        const height = page.querySelector('.milestream').getBoundingClientRect().height;
        return [frame.contentWindow.matchMedia('(scripting: enabled)').matches, height];
    })();";
    let (runs, height): (bool, f64) = stage.page.script(frame, vec![]).await?;
    assert!(!runs && height < 200.0, "scripting: {runs}, height: {height}");
    stage.page.see_no_errors().await
}

/// Seen: 640 px for a counter of the sample that needs 773 at 390 px, since a counter of the bundled numbers needs less.
async fn the_lines_keep_the_space_of_the_numbers_that_are_shown(stage: &Stage) -> Result<()> {
    for options in ["view=counter&goal=200", "view=leaderboard&limit=7", "view=board"] {
        open(stage, &format!("&src=/data/demo.json&{options}")).await?;
        stage.page.wait_for("document.querySelector('#studio .measure mile-stream')?.state === 'ready'").await?;
        let seen = "window.codes = new Set();
            const note = () => codes.add(document.querySelector('#studio .piece code').textContent);
            note();
            new MutationObserver(note).observe(document.querySelector('#studio .paste'), { subtree: true, childList: true, characterData: true });
            return probe.drawn();";
        stage.page.script::<Option<()>>(seen, vec![]).await?;
        let height = "document.querySelector('#studio .measure > :last-child').getBoundingClientRect().height";
        assert!(stage.page.value::<f64>(height).await? > 100.0, "nothing is measured");
        // The colour of a line changes no height, and the lines no number of it.
        unfold(stage).await?;
        stage.page.click("#studio-accent").await?;
        stage.page.type_text("teal").await?;
        stage.page.wait_for("document.querySelector('#studio .piece code').textContent.includes('teal')").await?;
        let code = lines(stage).await?.concat();
        let spaces = "[...new Set([...codes].map((code) => code.match(/min-height: [^}]+/)[0]))]";
        let spaces: Vec<String> = stage.page.value(spaces).await?;
        assert!(spaces.len() <= 2, "{options}: {spaces:?}");
        let mark = "<p id=\"below\">Below</p><script>document.start = document.querySelector('#below').getBoundingClientRect().top;</script>";
        let page = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Host</title>\
             <style>html {{ scrollbar-width: none }} body {{ margin: 0 auto; max-width: 720px; font: 16px/1.5 sans-serif }}</style></head><body>{code}{mark}</body></html>"
        );
        stage.site.set("/host.html", Rule::page(page));
        for (width, most) in [(320, 1.1), (390, 1.25), (900, 1.1)] {
            stage.open_framed("/host.html", width, 844).await?;
            let is_ready =
                "customElements.get('mile-stream')?.of(document.querySelector('.milestream'))?.state === 'ready'";
            stage.page.wait_for(is_ready).await?;
            let moved = "return probe.drawn().then(() => document.querySelector('#below').getBoundingClientRect().top - document.start);";
            let moved: f64 = stage.page.script(moved, vec![]).await?;
            assert!(moved.abs() < 0.5, "{options} at {width}: what follows moves by {moved} px");
            let spare = "const element = document.querySelector('.milestream');
                const kept = element.getBoundingClientRect().height;
                element.style.minHeight = '0';
                return kept / element.getBoundingClientRect().height;";
            let spare: f64 = stage.page.script(spare, vec![]).await?;
            assert!(spare <= most, "{options} at {width}: {spare} times its height is kept");
        }
    }
    Ok(())
}

async fn the_pinned_script_is_checked_and_shows_the_widget(stage: &Stage) -> Result<()> {
    open(stage, &format!("&{COUNTER}")).await?;
    stage.page.click("#studio-pin").await?;
    let code = lines(stage).await?.concat();
    assert!(code.contains("/embed.js\" integrity=\"sha256-"), "{code}");
    let page = |code: &str| {
        Rule::page(format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title></head><body>{code}</body></html>"
        ))
    };
    stage.site.set("/host.html", page(&code));
    stage.open("/host.html").await?;
    stage.page.widget(".milestream").see_first("value", "127").await
}

async fn the_frame_shows_the_widget(stage: &Stage) -> Result<()> {
    // What a frame in a sandbox asks for is asked by nobody's origin.
    stage.site.header_everywhere("access-control-allow-origin", "*");
    open(stage, &format!("&host=frame&{COUNTER}")).await?;
    assert!(stage.page.value::<bool>("document.getElementById('studio-pin').disabled").await?);
    let pieces = lines(stage).await?;
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title></head><body>{}</body></html>",
        pieces[..2].concat()
    );
    stage.site.set("/host.html", Rule::page(page));
    stage.open("/host.html").await?;
    stage.page.enter_frame().await?;
    stage.page.widget("mile-stream").see_first("value", "127").await?;
    assert!(stage.page.value::<bool>("document.scrollingElement.scrollHeight <= innerHeight").await?);
    stage.page.leave_frame().await?;
    stage.page.open(&pieces[2]).await?;
    stage.page.widget("mile-stream").see_first("value", "127").await
}

async fn lines_and_link_are_copied(stage: &Stage) -> Result<()> {
    open(stage, &format!("&{COUNTER}")).await?;
    stage.page.script::<Option<()>>(CATCH, vec![]).await?;
    stage.page.click("#studio .piece button").await?;
    see(stage, "#studio .paste .status", "Copied.").await?;
    let lines = lines(stage).await?;
    assert_eq!(stage.page.value::<Vec<String>>("caught").await?, lines);
    stage.page.click("#studio .paste .download button").await?;
    stage.page.wait_for("caught.length === 2").await?;
    let link: String = stage.page.value("caught[1]").await?;
    assert!(link.ends_with(&format!("/?studio=1&{COUNTER}")), "{link}");
    let script =
        "Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }); return null;";
    stage.page.script::<Option<()>>(script, vec![]).await?;
    stage.page.click("#studio .piece button").await?;
    see(stage, "#studio .paste .status", "does not allow copying here").await?;
    stage.page.see_no_errors().await
}
