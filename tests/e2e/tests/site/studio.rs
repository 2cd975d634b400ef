//! The studio: from choices, or from a file, to lines that are pasted and show the very widget.

use std::fs;

use anyhow::{Context, Result};
use milestream_e2e::{Key, Look, Rule, Scenario, Stage, VERSION, file, scenarios, trapping, until};

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    let hosts = ["plain", "wordpress", "blogger", "ghost", "tumblr"].map(|host| {
        Scenario::new(format!("{}::lines_for_{host}_show_the_widget", module_path!()), move |stage| {
            Box::pin(lines_show_the_widget(stage, host))
        })
    });
    let clean = [("light", 1280), ("dark", 1280), ("light", 320), ("dark", 320)].map(|(theme, width)| {
        Scenario::new(format!("{}::guidelines_{theme}_{width}", module_path!()), move |stage| {
            Box::pin(guidelines(stage, theme, width))
        })
    });
    let others = scenarios![
        nothing_of_it_is_asked_for_before_it_is_opened,
        choices_change_the_preview_in_place_and_the_lines,
        the_pinned_script_is_checked_and_shows_the_widget,
        the_frame_shows_the_widget,
        the_address_restores_what_was_chosen,
        many_choices_in_a_row_are_kept_in_the_address,
        a_dropped_broken_file_lists_its_problems_and_shows_the_rest,
        the_download_reads_back,
        a_file_that_cannot_be_read_is_a_sentence,
        an_address_is_read_where_it_is,
        lines_and_link_are_copied,
        a_strict_policy_is_kept,
        the_keyboard_alone_reaches_all_of_it,
        a_studio_that_does_not_come_is_said,
        a_draft_with_an_address_that_is_none_opens_again,
        the_first_picture_of_a_file_shows_something,
        the_download_is_there_while_its_source_is_typed,
        a_stopped_studio_starts_again_with_its_draft,
        a_studio_that_stops_at_once_says_so,
    ];
    hosts.into_iter().chain(clean).chain(others).collect()
}

const TABLE: &str = "\u{feff}Title,Artist,Streams,As of\r\n\
    Dynamite,BTS,\"2,100,000,000\",2026-07-14\r\n\
    Butter,BTS,a lot,2026-07-14\r\n\
    Spring Day,BTS,1.1B,14/27/2026\r\n\
    Permission to Dance,BTS,700M,2026-07-14\r\n";
const COUNTER: &str = "view=counter&artist=bts&threshold=100M";

/// Opens the studio and waits until its preview shows something.
pub(crate) async fn open(stage: &Stage, more: &str) -> Result<()> {
    stage.open(&format!("/?studio=1{more}")).await?;
    stage.page.wait_for("document.querySelector('#studio h1')").await?;
    stage.page.widget(PREVIEW).wait_for_state("ready").await
}

const PREVIEW: &str = "#studio mile-stream";

/// The lines to paste, in their order.
async fn lines(stage: &Stage) -> Result<Vec<String>> {
    stage.page.value("[...document.querySelectorAll('#studio .piece code')].map((e) => e.textContent)").await
}

/// Lets a file go over the place for it.
pub(crate) async fn drop_file(stage: &Stage, name: &str, text: &str) -> Result<()> {
    let script = "const held = new DataTransfer();
        held.items.add(new File([arguments[1]], arguments[0]));
        const place = document.querySelector('#studio .drop');
        for (const type of ['dragover', 'drop']) {
            place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: held }));
        }
        return null;";
    stage.page.script::<Option<()>>(script, vec![name.into(), text.into()]).await?;
    Ok(())
}

/// Chooses a file in the field for it.
async fn pick_file(stage: &Stage, name: &str, text: &str) -> Result<()> {
    let script = "const held = new DataTransfer();
        held.items.add(new File([arguments[1]], arguments[0]));
        const field = document.getElementById('studio-file');
        field.files = held.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return null;";
    stage.page.script::<Option<()>>(script, vec![name.into(), text.into()]).await?;
    Ok(())
}

pub(crate) async fn see(stage: &Stage, selector: &str, words: &str) -> Result<()> {
    let words = serde_json::to_string(words)?;
    stage.page.wait_for(&format!("document.querySelector('{selector}')?.textContent.includes({words})")).await
}

async fn nothing_of_it_is_asked_for_before_it_is_opened(stage: &Stage) -> Result<()> {
    show(stage, "/?view=counter&artist=bts").await?;
    let asked = |stage: &Stage| {
        let mut paths: Vec<String> = stage.site.requests().into_iter().map(|request| request.path).collect();
        paths.retain(|path| path.contains("studio"));
        paths
    };
    assert_eq!(asked(stage), [""; 0]);
    stage.page.click("header a.build").await?;
    see(stage, "#studio h1", "Build your own").await?;
    stage.page.widget(PREVIEW).wait_for_state("ready").await?;
    let mut ends: Vec<String> =
        asked(stage).iter().filter_map(|path| path.rsplit_once('.')).map(|(_, end)| end.to_owned()).collect();
    ends.sort_unstable();
    assert_eq!(ends, ["css", "js", "wasm"]);
    // It begins with what the reader saw.
    let chosen: (String, String) =
        stage.page.value("['view', 'artist'].map((name) => document.getElementById(`studio-${name}`).value)").await?;
    assert_eq!(chosen, ("counter".to_owned(), "bts".to_owned()));
    stage.page.see_no_errors().await
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
    widget.see("label", "BTS songs past 1B").await?;
    assert!(stage.page.value::<bool>("kept === document.querySelector('#studio mile-stream')").await?);
    let code = lines(stage).await?.concat();
    assert!(
        code.starts_with(
            "<div class=\"milestream\" data-view=\"counter\" data-artist=\"bts\" data-threshold=\"1B\" style="
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
    let pieces = lines(stage).await?;
    let mark = "<p id=\"below\">Below</p><script>document.start = document.querySelector('#below').getBoundingClientRect().top;</script>";
    stage.site.set(
        "/host.html",
        Rule::page(format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title></head><body>{}{mark}</body></html>",
            pieces.concat()
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

async fn the_pinned_script_is_checked_and_shows_the_widget(stage: &Stage) -> Result<()> {
    open(stage, &format!("&{COUNTER}")).await?;
    stage.page.click("#studio-pin").await?;
    let code = lines(stage).await?.concat();
    assert!(code.contains("/embed.js\" integrity=\"sha384-"), "{code}");
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

async fn the_address_restores_what_was_chosen(stage: &Stage) -> Result<()> {
    open(stage, "").await?;
    stage.page.click("#studio-view option[value=leaderboard]").await?;
    stage.page.click("#studio-limit").await?;
    stage.page.type_text("4").await?;
    stage.page.click("#studio-host option[value=ghost]").await?;
    stage.page.click("#studio-width option[value='320']").await?;
    stage.page.wait_for("location.search.includes('width=320')").await?;
    let before = lines(stage).await?;
    let address: String = stage.page.value("location.href").await?;
    stage.page.open("about:blank").await?;
    stage.page.open(&address).await?;
    stage.page.wait_for("document.querySelector('#studio h1')").await?;
    stage.page.widget(PREVIEW).wait_for_state("ready").await?;
    assert_eq!(lines(stage).await?, before);
    assert!(before[1].contains("data-view=\"leaderboard\" data-limit=\"4\""), "{before:?}");
    let chosen: [String; 4] = stage
        .page
        .value("['view', 'limit', 'host', 'width'].map((name) => document.getElementById(`studio-${name}`).value)")
        .await?;
    assert_eq!(chosen, ["leaderboard", "4", "ghost", "320"]);
    Ok(())
}

/// `WebKit` throws at the hundredth change of an address in ten seconds.
async fn many_choices_in_a_row_are_kept_in_the_address(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    let typing = "return (async () => {
        const field = document.getElementById('studio-limit');
        for (let limit = 1; limit <= 150; limit++) {
            field.value = limit;
            for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
            await null;
        }
    })();";
    stage.page.script::<Option<()>>(typing, vec![]).await?;
    stage.page.wait_for("location.search.includes('limit=150')").await?;
    stage.page.see_no_errors().await
}

async fn a_dropped_broken_file_lists_its_problems_and_shows_the_rest(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    stage.site.forget_requests();
    drop_file(stage, "songs.csv", TABLE).await?;
    see(stage, "#studio-problems", "2 problems").await?;
    let rows: Vec<Vec<String>> = stage
        .page
        .value("[...document.querySelectorAll('#studio tbody tr')].map((tr) => [...tr.cells].map((e) => e.innerText))")
        .await?;
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[0][0].contains("row 3, column Streams") && rows[0][0].contains("line 3, column 12"), "{rows:?}");
    assert!(
        rows[0][1].contains("found \"a lot\"") && rows[0][1].contains("3 | Butter,BTS,a lot,2026-07-14"),
        "{rows:?}"
    );
    assert!(
        rows[1][0].contains("row 4, column As of") && rows[1][1].contains("Spring Day,BTS,1.1B,14/27/2026"),
        "{rows:?}"
    );
    let widget = stage.page.widget(PREVIEW);
    widget.see("row", "Permission to Dance").await?;
    assert_eq!(widget.rows().await?[0].title, "Dynamite");
    // Nothing is sent anywhere.
    assert_eq!(stage.site.requests(), []);
    let code = lines(stage).await?.concat();
    assert!(
        code.contains("src=\"https://YOUR-SITE/songs.json\"") && code.contains("Dynamite, BTS, 2.1B (July 14, 2026"),
        "{code}"
    );
    stage.page.see_no_errors().await
}

/// What the page hands out, caught where the browser takes it.
const CATCH: &str = "window.caught = [];
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void caught.push(text) }, configurable: true });
    HTMLAnchorElement.prototype.click = function () { caught.push(this.download);
        fetch(this.href).then((file) => file.text()).then((text) => caught.push(text)); };
    return null;";

async fn the_download_reads_back(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    stage.page.script::<Option<()>>(CATCH, vec![]).await?;
    drop_file(stage, "my songs.csv", "song;plays\nDynamite;2.13B\nButter;1.5B\n").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Dynamite", "2.13B")]).await?;
    // A count without a source that can be opened is none.
    assert!(stage.page.value::<bool>("document.querySelector('#studio .download button').disabled").await?);
    for (field, words) in [("source", "https://docs.example/pub"), ("read-on", "2026-07-14"), ("singer", "BTS")] {
        stage.page.click(&format!("#studio-{field}")).await?;
        stage.page.type_text(words).await?;
        stage.page.press(Key::Tab).await?;
    }
    stage.page.widget(PREVIEW).see("artist", "BTS").await?;
    stage.page.click("#studio .download button").await?;
    stage.page.wait_for("caught.length === 2").await?;
    let (name, json): (String, String) = stage.page.value("caught").await?;
    assert_eq!(name, "my songs.json");
    for said in ["https://docs.example/pub", "\"docs.example\"", "2026-07-14", "\"2.13B\"", "\"name\": \"BTS\""] {
        assert!(json.contains(said), "no {said} in {json}");
    }
    pick_file(stage, "my songs.json", &json).await?;
    see(stage, "#studio-numbers ~ .status", "my songs.json: 2 songs, 1 artist, 2 counts.").await?;
    see(stage, "#studio", "No problems found.").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Dynamite", "2.13B"), ("Butter", "about 1.5B")]).await?;
    stage.page.see_no_errors().await
}

async fn a_file_that_cannot_be_read_is_a_sentence(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard&limit=4").await?;
    for (name, text, sentence) in [
        ("notes.txt", "just words", "notes.txt cannot be shown: "),
        ("cut.json", "{\"schema\": 1, \"tracks\": [", "cut.json cannot be shown: "),
        ("page.html", "<!doctype html><title>x</title>", "the file is a web page"),
    ] {
        drop_file(stage, name, text).await?;
        see(stage, "#studio-numbers ~ .status", sentence).await?;
    }
    // What was chosen is not lost, and the bundled numbers come back.
    stage.page.click("#studio fieldset > button").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Dynamite", "2B+")]).await?;
    assert_eq!(stage.page.value::<String>("document.getElementById('studio-limit').value").await?, "4");
    stage.page.see_no_errors().await
}

async fn an_address_is_read_where_it_is(stage: &Stage) -> Result<()> {
    stage.site.set("/songs.csv", Rule::body("text/csv", TABLE.to_owned()));
    open(stage, "&view=leaderboard").await?;
    stage.page.click("#studio-src").await?;
    stage.page.type_text("songs.csv").await?;
    stage.page.click("#studio .address button").await?;
    see(stage, "#studio-problems", "2 problems").await?;
    stage.page.widget(PREVIEW).see("row", "Permission to Dance").await?;
    let code = lines(stage).await?.concat();
    let address = stage.site.url("/songs.csv");
    assert!(code.contains(&format!("src=\"{address}\"")), "{code}");
    stage.page.wait_for("location.search.includes('/songs.csv')").await?;
    assert!(!stage.page.value::<bool>("document.querySelector('#studio .download button').disabled").await?);
    // What is not there is said, and the lines stay.
    stage.page.click("#studio-src").await?;
    stage.page.type_text("x").await?;
    stage.page.click("#studio .address button").await?;
    see(stage, "#studio-numbers ~ .status", "there is no file at this address").await
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

/// Under the policy that the documents give for the standalone page.
async fn a_strict_policy_is_kept(stage: &Stage) -> Result<()> {
    let documents = include_str!("../../../../docs/deploying.md");
    let (_, policy) = documents.split_once("Content-Security-Policy: ").unwrap();
    let (policy, _) = policy.split_once('\n').unwrap();
    stage.site.set("/", Rule::own().header("content-security-policy", policy));
    open(stage, "&view=leaderboard").await?;
    drop_file(stage, "songs.csv", TABLE).await?;
    stage.page.widget(PREVIEW).see("row", "Permission to Dance").await?;
    let size: f64 =
        stage.page.value("parseFloat(getComputedStyle(document.querySelector('#studio .hint')).fontSize)").await?;
    assert!(size < 14.0, "its style is not there");
    stage.page.see_no_errors().await
}

async fn the_keyboard_alone_reaches_all_of_it(stage: &Stage) -> Result<()> {
    open(stage, &format!("&{COUNTER}")).await?;
    let controls: Vec<String> = stage
        .page
        .value(
            "[...document.querySelectorAll('#studio :is(a[href], button, select, input, [tabindex])')]
                .filter((e) => !e.disabled && probe.shown(e)).map((e) => probe.name(e))",
        )
        .await?;
    let stops = stage.page.tab_stops().await?;
    for control in controls {
        assert!(stops.iter().any(|stop| stop.name == control), "{control:?} is not among {stops:?}");
    }
    for stop in stops {
        assert!(stop.ring, "nobody sees the focus of {stop}");
        assert!(!stop.name.is_empty(), "{stop} has no name");
    }
    Ok(())
}

async fn a_studio_that_does_not_come_is_said(stage: &Stage) -> Result<()> {
    show(stage, "/").await?;
    let page = std::fs::read_to_string(milestream_e2e::file("/page.js")?)?;
    let (_, rest) = page.split_once("files:\"").unwrap();
    let (files, _) = rest.split_once('"').unwrap();
    stage.site.set(&format!("/{files}.wasm"), Rule::failure(404));
    stage.open("/?studio=1").await?;
    see(stage, "#studio", "The studio could not be opened.").await
}

async fn guidelines(stage: &Stage, theme: &str, width: u32) -> Result<()> {
    let path = |view| format!("/?studio=1&theme={theme}&view={view}&artist=bts&threshold=100M&goal=x");
    if width < 500 {
        stage.open_framed(&path("counter"), width, 700).await?;
    } else {
        stage.open(&path("board")).await?;
    }
    see(stage, "#studio-goal-fault", "expected a count above zero").await?;
    stage.page.wait_for("document.querySelector('#studio h1')").await?;
    stage.page.widget(PREVIEW).wait_for_state("ready").await?;
    stage.page.see_no_axe_findings().await?;
    drop_file(stage, "songs.csv", TABLE).await?;
    see(stage, "#studio-problems", "2 problems").await?;
    stage.page.widget(PREVIEW).see("value", "3+").await?;
    let sideways = stage.page.sideways_scroll().await?;
    assert!(sideways < 1.0, "the page scrolls {sideways} px sideways");
    stage.page.see_no_axe_findings().await
}

async fn a_draft_with_an_address_that_is_none_opens_again(stage: &Stage) -> Result<()> {
    for address in ["https://", "http://[", "//", "https://a b/", "javascript:1", "%"] {
        open(stage, "").await?;
        stage.page.click("#studio-src").await?;
        stage.page.type_text(address).await?;
        stage.page.click("#studio .address button").await?;
        see(stage, "#studio-numbers ~ .status", "cannot be shown").await?;
        stage.page.wait_for("location.search.includes('src=')").await?;
        stage.page.reload().await?;
        see(stage, "#studio h1", "Build your own").await?;
        see(stage, "#studio-numbers ~ .status", "cannot be shown").await?;
        // The page itself does as well.
        stage.page.click("#studio p > a").await?;
        crate::widget(stage).see("error", "").await?;
    }
    Ok(())
}

async fn the_first_picture_of_a_file_shows_something(stage: &Stage) -> Result<()> {
    open(stage, "").await?;
    let widget = stage.page.widget(PREVIEW);
    let chosen =
        "['view', 'artist', 'threshold'].map((name) => document.getElementById(`studio-${name}`)?.value ?? '')";
    let cases = [
        ("title,artist,streams\nA,X,31M\nB,Y,52M\nC,Y,60M\n", "value", ["board", "y", "50000000"]),
        ("title,artist,streams\nA,X,5200\n", "row", ["leaderboard", "", ""]),
        ("title,streams\nA,5200\n", "row", ["leaderboard", "", ""]),
    ];
    for (text, part, wanted) in cases {
        drop_file(stage, "x.csv", text).await?;
        see(stage, "#studio-numbers ~ .status", "x.csv").await?;
        widget.see(part, "").await?;
        widget.see_no("empty").await?;
        widget.see_no("error").await?;
        until(&format!("{wanted:?}"), async || {
            let chosen: [String; 3] = stage.page.value(chosen).await?;
            Ok(if chosen == wanted { Look::Is(()) } else { Look::Not(format!("{chosen:?}")) })
        })
        .await?;
    }
    // What was chosen for a file goes with it.
    stage.page.click("#studio fieldset > button").await?;
    widget.see("heading", "BTS").await?;
    // The address is written once the reader pauses.
    stage.page.wait_for("!/view|threshold/.test(location.search)").await?;
    stage.page.see_no_errors().await
}

async fn the_download_is_there_while_its_source_is_typed(stage: &Stage) -> Result<()> {
    open(stage, "&view=leaderboard").await?;
    stage.page.script::<Option<()>>(CATCH, vec![]).await?;
    drop_file(stage, "songs.csv", "song;plays\nDynamite;2.13B\n").await?;
    stage.page.widget(PREVIEW).see_rows(&[("Dynamite", "2.13B")]).await?;
    let is_disabled = "document.querySelector('#studio .download button').disabled";
    assert!(stage.page.value::<bool>(is_disabled).await?);
    stage.page.click("#studio-source").await?;
    stage.page.type_text("https://docs.example/pub").await?;
    // The field still has the focus.
    stage.page.wait_for(&format!("!{is_disabled} && document.activeElement.id === 'studio-source'")).await?;
    stage
        .page
        .script::<Option<()>>("document.querySelector('#studio .download button').click(); return null;", vec![])
        .await?;
    stage.page.wait_for("caught.length === 2").await?;
    let json: String = stage.page.value("caught[1]").await?;
    assert!(json.contains("https://docs.example/pub"), "{json}");
    stage.page.see_no_errors().await
}

/// The studio's program, wounded where `is_meant` says, in place of the built one.
fn wound(stage: &Stage, is_meant: fn(&str) -> bool) -> Result<String> {
    stage.site.expect_traps();
    let files = fs::read_dir(file(VERSION)?)?.collect::<Result<Vec<_>, _>>()?;
    let names = files.iter().map(|file| file.file_name().to_string_lossy().into_owned());
    let name = names.into_iter().find(|name| name.starts_with("studio-") && name.strip_suffix(".wasm").is_some());
    let path = format!("/{VERSION}/{}", name.context("there is no program of the studio")?);
    let program = trapping(&fs::read(file(&path)?)?, is_meant)?;
    stage.site.set(&path, Rule::body("application/wasm", program));
    Ok(path)
}

async fn a_stopped_studio_starts_again_with_its_draft(stage: &Stage) -> Result<()> {
    let path = wound(stage, |name| name.contains("invoke") && name.contains("Event"))?;
    open(stage, "&view=honours&limit=4").await?;
    stage.site.clear(&path);
    stage.page.widget(PREVIEW).see("entry", "").await?;
    let typed = "const field = document.getElementById('studio-limit'); field.value = '47';
        field.dispatchEvent(new InputEvent('input', { bubbles: true })); return null;";
    stage.page.script::<Option<()>>(typed, vec![]).await?;
    see(stage, "main > [role=alert]", "The studio stopped and was started again. Your choices are kept").await?;
    stage.page.widget(PREVIEW).see("entry", "").await?;
    let chosen = "['view', 'limit'].map((name) => document.getElementById(`studio-${name}`)?.value)";
    let chosen: [String; 2] = stage.page.value(chosen).await?;
    assert_eq!(chosen, ["honours", "4"]);
    // There is one of it, and it works.
    assert_eq!(stage.page.value::<u32>("document.querySelectorAll('#studio').length").await?, 1);
    stage.page.click("#studio-limit").await?;
    stage.page.type_text("2").await?;
    stage.page.wait_for("location.search.includes('limit=42')").await?;
    assert!(!stage.site.traps().is_empty());
    Ok(())
}

/// Where it stops again, it is started when its reader wants it, and not without end.
async fn a_studio_that_stops_at_once_says_so(stage: &Stage) -> Result<()> {
    let path = wound(stage, |name| name.contains("invoke"))?;
    stage.open("/?studio=1&view=honours").await?;
    see(stage, "main > [role=alert]", "The studio stopped. Your choices are kept").await?;
    stage.site.clear(&path);
    stage.page.click("main > [role=alert] button").await?;
    see(stage, "#studio h1", "Build your own").await?;
    stage.page.widget(PREVIEW).see("entry", "").await?;
    assert!(stage.page.value::<bool>("!document.querySelector('main > [role=alert]')").await?);
    Ok(())
}
