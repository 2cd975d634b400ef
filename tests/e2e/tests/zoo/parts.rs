//! The parts of the program: what a picture needs comes first, then what a reader does first, then the rest; and nothing that
//! is done meanwhile is lost.

use anyhow::Result;
use milestream_e2e::{
    Gate, Look, Origin, RANDOM_ARTIST, RANDOM_TRACK, Rule, Scenario, random_dataset, random_options, random_options_of,
    until,
};
use serde_json::json;

use crate::faults::trusting;
use crate::pages;
use crate::proof::{LOADER, ONCE, Proof, form_2};

/// The part of what no first picture calls, and no first touch.
const REST: &str = "rest";
/// How many widgets stand on a page of many.
const WIDGETS: usize = 10;
/// The part of what a first touch calls.
const SOON: &str = "soon";

/// The part of the named themes.
const LOOKS: &str = "looks";

/// What the documents show, and what stands in most embeds.
const DOCUMENTED: [&str; 18] = [
    "view=counter artist=bts threshold=100M goal=100",
    "view=counter artist=bts threshold=100M as-of=2022-04-14",
    "view=counter artist=bts metric=streams deadline=2027-06-13 goal=50000000000",
    "view=counter artist=bts metric=followers lang=ko",
    "view=counter track=dynamite lang=de",
    "view=badge artist=bts threshold=1B",
    "view=leaderboard artist=bts limit=5",
    "view=leaderboard sort=missing rows=dense lang=fr",
    "view=leaderboard by=albums",
    "view=leaderboard by=upcoming",
    "view=leaderboard by=artists threshold=100M",
    "view=honours limit=4",
    "view=leaderboard artist=bts threshold=100M goal=100 rows=dense",
    "view=counter artist=bts threshold=1B goal=10",
    "view=leaderboard src=https://HOST/data/demo.json rows=dense",
    "src=https://HOST/data/demo.json",
    "artist=bts as-of=2021-10-18",
    "",
];

pub(crate) fn pages() -> Vec<Scenario> {
    pages![
        first_pictures_find_what_they_call,
        random_options_find_what_they_call,
        random_options_of_others_find_what_they_call,
        random_datasets_find_what_they_call,
        rest_comes_by_itself,
        other_dataset_brings_what_it_needs,
        other_counter_brings_no_lists,
        pictures_come_after_the_picture,
        theme_comes_with_the_picture,
        click_before_its_part,
        first_touches_do_not_wait_for_the_rest,
        what_needs_the_rest_keeps_its_order,
        click_before_the_style_of_what_opens,
        letters_before_their_part,
        attribute_before_the_rest,
        link_before_the_rest,
        data_saver_waits_for_the_reader,
        rest_missing,
        rest_tampered,
        part_of_the_touch_missing,
        part_of_the_view_missing,
        rest_of_a_wrong_type,
        called_before_its_part,
        called_before_its_part_which_is_missing,
        touched_before_its_part_is_done_again,
    ]
}

/// A leaderboard of ten rows with its finder.
fn leaderboard(id: &str) -> String {
    format!(
        r#"<div id="{id}" class="milestream" data-view="leaderboard" data-artist="bts"><p>Songs (fallback)</p></div>"#
    )
}

/// How often a part was asked for.
fn asked_for(proof: &Proof<'_>, part: &str) -> usize {
    proof.stage.site.requests_for(&proof.assets.part(part)).len()
}

/// Waits until a part was asked for.
async fn is_asked_for(proof: &Proof<'_>, part: &str) -> Result<()> {
    until(&format!("a request for the part {part}"), async || {
        Ok(if asked_for(proof, part) > 0 {
            Look::Is(())
        } else {
            Look::Not(format!("{:?}", proof.stage.site.requests()))
        })
    })
    .await
}

/// Waits until the page has heard at least so often that a part of its shown widget cannot be had.
async fn hears_of_fault(proof: &Proof<'_>, times: usize) -> Result<()> {
    let errors = until("events of a fault", async || {
        let mut events = proof.stage.page.events().await?;
        events.retain(|event| event.name == "milestream:error");
        Ok(if events.len() >= times { Look::Is(events) } else { Look::Not(format!("{events:?}")) })
    })
    .await?;
    let fits = errors.iter().all(|event| event.detail["code"] == "wasm" && event.detail["shown"] == json!(true));
    proof.check(fits, &format!("{errors:?}"))
}

/// Holds a part back until the gate opens.
fn hold(proof: &Proof<'_>, part: &str) -> Gate {
    let gate = Gate::closed();
    proof.serve(&proof.assets.part(part), Rule::own().behind(&gate));
    gate
}

/// A widget that no pointer touches before the test says so, wherever the last test has left it.
fn untouched() -> String {
    format!("<div id=\"around\" style=\"pointer-events: none\">{}</div>{LOADER}", form_2("w"))
}

const TOUCH: &str = "document.querySelector('#around').style.pointerEvents = 'auto';";

const DIALOG: &str = "document.querySelector('#w').shadowRoot.querySelector('dialog[open]')";

/// `xtask/profile.txt` has what they call: none begins anew.
async fn first_pictures_find_what_they_call(proof: &Proof<'_>) -> Result<()> {
    for attributes in DOCUMENTED {
        proof.stage.site.forget_requests();
        proof.visit(&format!("<mile-stream id=w {attributes}><p>Songs (fallback)</p></mile-stream>{LOADER}")).await?;
        proof.state("#w", "ready").await?;
        is_asked_for(proof, REST).await?;
        let misses = proof.stage.site.misses();
        proof.check(misses.is_empty(), &format!("{attributes}: {misses:?}; run `cargo xtask profile`"))?;
    }
    Ok(())
}

/// Nothing that the bundled dataset shows, whatever the options, is in the parts of other datasets or in the rest.
async fn random_options_find_what_they_call(proof: &Proof<'_>) -> Result<()> {
    // Other ones than the profile was made with.
    const SEED: u64 = 89;
    const PAGES: usize = 12;
    let later: Vec<Gate> = ["own", "lists", REST].map(|part| hold(proof, part)).into();
    find_what_they_call(proof, &random_options(SEED, PAGES * WIDGETS)).await?;
    later.iter().for_each(Gate::open);
    Ok(())
}

/// What other datasets show is in no later part than that which they bring, however many songs they have. A failure is told
/// once all is there.
async fn random_options_of_others_find_what_they_call(proof: &Proof<'_>) -> Result<()> {
    const SEED: u64 = 100;
    const PAGES: usize = 2;
    let songs: Vec<String> = (0..300)
        .map(|place| {
            format!(
                r#"{{ "id": "s{place}", "title": "Song {place}", "artists": ["a"], "counts": [{}] }}"#,
                1_000_000 * place
            )
        })
        .collect();
    let many = format!(
        r#"{{ "schema": 1, "title": "Many", "as_of": "2026-01-01", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
        "artists": [{{ "id": "a", "name": "A" }}], "tracks": [{}] }}"#,
        songs.join(",")
    );
    proof.serve("/elsewhere/many.json", Rule::body("application/json", many));
    proof.serve("/elsewhere/every.json", Rule::body("application/json", EVERY));
    proof.serve("/elsewhere/pictures.json", Rule::body("application/json", PICTURED));
    let rest = hold(proof, REST);
    for (path, artist, track) in [
        ("/elsewhere/many.json", "a", "s7"),
        ("/elsewhere/every.json", "g", "x"),
        ("/elsewhere/pictures.json", "jk", "a"),
        ("/data/demo.json", "marzipan-satellite", "low-tide"),
        ("/data/bts.json", "bts", "dynamite"),
    ] {
        let src = proof.stage.site.url_on(Origin::Second, path);
        let all = random_options_of(&src, artist, track, SEED, PAGES * WIDGETS);
        find_what_they_call(proof, &all).await?;
    }
    rest.open();
    Ok(())
}

/// The same for datasets of any shape, whose newest counts are of today or not long ago.
async fn random_datasets_find_what_they_call(proof: &Proof<'_>) -> Result<()> {
    // Other ones than the profile was made with.
    const SEEDS: std::ops::Range<u64> = 0..24;
    let rest = hold(proof, REST);
    for seed in SEEDS {
        let path = format!("/elsewhere/at-random-{seed}.json");
        proof.serve(&path, Rule::body("application/json", random_dataset(seed)));
        let src = proof.stage.site.url_on(Origin::Second, &path);
        let plain = ["counter", "leaderboard"].map(|view| format!("view=\"{view}\" src=\"{src}\""));
        let options = random_options_of(&src, RANDOM_ARTIST, RANDOM_TRACK, seed, WIDGETS - plain.len());
        find_what_they_call(proof, &[&plain[..], &options].concat()).await?;
    }
    rest.open();
    Ok(())
}

/// Waits until some widgets are ready and none has changed for a while: a failure waits for the rest, and a long list goes on
/// after its first picture.
const SETTLED: &str =
    "const states = () => [...document.querySelectorAll('mile-stream')].map(({ state }) => state).join();
    return (async () => {
        for (let before, frames = 0; frames < 30;) {
            await new Promise(requestAnimationFrame);
            const now = states();
            frames = now === before && now.includes('ready') ? frames + 1 : 0;
            before = now;
        }
    })();";

/// Shows these widgets, some on a page: none of them begins anew.
async fn find_what_they_call(proof: &Proof<'_>, all: &[String]) -> Result<()> {
    for some in all.chunks(WIDGETS) {
        let elements = some.iter().map(|attributes| {
            format!("<mile-stream {attributes} loading=\"eager\"><p>Songs (fallback)</p></mile-stream>")
        });
        proof.visit(&(elements.collect::<String>() + LOADER)).await?;
        proof.act(SETTLED).await?;
        let misses = proof.stage.site.misses();
        proof.check(misses.is_empty(), &format!("{some:#?}: {misses:?}; run `cargo xtask profile`"))?;
    }
    Ok(())
}

async fn rest_comes_by_itself(proof: &Proof<'_>) -> Result<()> {
    let gate = hold(proof, "single");
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    // The part of the view is asked for beside the program, and the picture waits for it; that of others is not.
    is_asked_for(proof, "single").await?;
    proof.state("#w", "loading").await?;
    let others: usize =
        ["table", "tabs", "own", "lists", LOOKS, SOON, REST].iter().map(|part| asked_for(proof, part)).sum();
    proof.check(others == 0, "the rest is asked for before the picture")?;
    gate.open();
    proof.sees_counter("#w").await?;
    for part in ["single", "table", "tabs", "own", "lists", LOOKS, SOON, REST] {
        is_asked_for(proof, part).await?;
        proof.check(asked_for(proof, part) == 1, "a part is asked for twice")?;
    }
    proof.clean(&ONCE).await
}

/// Reading whatever a dataset may have is no part of reading the bundled one.
async fn other_dataset_brings_what_it_needs(proof: &Proof<'_>) -> Result<()> {
    let gates = ["own", "lists"].map(|part| hold(proof, part));
    let src = proof.stage.site.url_on(Origin::Second, "/data/demo.json");
    let other = format!(
        r#"<div id="v" class="milestream" data-view="leaderboard" data-src="{src}"><p>Songs (fallback)</p></div>"#
    );
    proof.visit(&format!("{}{other}{LOADER}", form_2("w"))).await?;
    // The one beside it does not wait for them, and it waits for both.
    for (part, gate) in ["own", "lists"].into_iter().zip(&gates) {
        is_asked_for(proof, part).await?;
        proof.sees_counter("#w").await?;
        proof.state("#v", "loading").await?;
        gate.open();
    }
    proof.state("#v", "ready").await?;
    is_asked_for(proof, REST).await?;
    for part in ["own", "lists"] {
        proof.check(asked_for(proof, part) == 1, "a part is asked for twice")?;
    }
    Ok(())
}

/// A counter of another dataset needs nothing of lists.
async fn other_counter_brings_no_lists(proof: &Proof<'_>) -> Result<()> {
    let gates = ["lists", REST].map(|part| hold(proof, part));
    let src = proof.stage.site.url_on(Origin::Second, "/data/demo.json");
    proof
        .visit(&format!(
            r#"<mile-stream id="v" view="counter" artist="marzipan-satellite" threshold="100M" src="{src}"><p>Songs (fallback)</p></mile-stream>{LOADER}"#
        ))
        .await?;
    proof.state("#v", "ready").await?;
    let misses = proof.stage.site.misses();
    proof.check(misses.is_empty(), &format!("{misses:?}; run `cargo xtask profile`"))?;
    gates.iter().for_each(Gate::open);
    Ok(())
}

/// One of each that the format knows.
const EVERY: &str = include_str!("../../../../xtask/profile/data/every.json");
/// Songs with a picture, with initials alone, and what stands in their places.
const PICTURED: &str = r##"{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
    "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
    "artists": [{ "id": "jk", "name": "Jung Kook", "color": "#3b3f99" }],
    "tracks": [
        { "id": "a", "title": "A", "artists": ["jk"], "image": "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'/%3E", "counts": [2000000000] },
        { "id": "b", "title": "B", "artists": ["jk"], "counts": [1500000000] }
    ] }"##;
const COVERS: &str = "[...document.querySelectorAll('mile-stream')].flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.cover')])";
const PLACES: &str = "return [...document.querySelectorAll('mile-stream')].flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*:not(.cover *)')])
    .filter((element) => !element.closest('details:not([open]) > :not(summary)'))
    .map((element) => Object.values(element.getBoundingClientRect().toJSON()).map(Math.round).join(' '));";

/// Covers and initials are of the rest, whatever the dataset: their places are in the first picture, so that nothing moves.
async fn pictures_come_after_the_picture(proof: &Proof<'_>) -> Result<()> {
    let gate = hold(proof, REST);
    proof.serve("/elsewhere/pictures.json", Rule::body("application/json", PICTURED));
    let src = proof.stage.site.url_on(Origin::Second, "/elsewhere/pictures.json");
    let widget = |options: &str| {
        format!("<mile-stream {options} src=\"{src}\" motion=\"none\"><p>Songs (fallback)</p></mile-stream>")
    };
    let page = [widget("view=counter track=a"), widget("view=leaderboard"), LOADER.to_owned()].concat();
    proof.visit(&page).await?;
    proof.holds("[...document.querySelectorAll('mile-stream')].every(({ state }) => state === 'ready')").await?;
    // What the first picture measures is drawn by then.
    is_asked_for(proof, REST).await?;
    proof.act("return probe.drawn();").await?;
    proof
        .holds(&format!(
            "{COVERS}.length === 3 && {COVERS}.every((cover) => !cover.firstChild && cover.offsetWidth > 20)"
        ))
        .await?;
    let before: Vec<String> = proof.stage.page.script(PLACES, vec![]).await?;
    gate.open();
    proof.holds(&format!("{COVERS}.every((cover) => cover.querySelector('text').textContent === 'JK')")).await?;
    proof.holds(&format!("{COVERS}.filter((cover) => cover.querySelector('img')).length === 2")).await?;
    let after: Vec<String> = proof.stage.page.script(PLACES, vec![]).await?;
    proof.check(after == before, "something moves when the pictures come")
}

/// A widget with a named theme has its colours from the first moment, and no other one waits for them.
async fn theme_comes_with_the_picture(proof: &Proof<'_>) -> Result<()> {
    let gate = hold(proof, LOOKS);
    let themed = r#"<mile-stream id="v" theme="Paper-light"><p>Songs (fallback)</p></mile-stream>"#;
    proof.visit(&format!("{}{themed}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    is_asked_for(proof, LOOKS).await?;
    proof.state("#v", "loading").await?;
    let rest = hold(proof, REST);
    gate.open();
    proof.state("#v", "ready").await?;
    proof
        .holds("getComputedStyle(document.querySelector('#v').shadowRoot.querySelector('.widget')).backgroundColor === 'rgb(246, 241, 227)'")
        .await?;
    rest.open();
    proof.check(asked_for(proof, LOOKS) == 1, "a part is asked for twice")
}

async fn click_before_its_part(proof: &Proof<'_>) -> Result<()> {
    let gate = hold(proof, SOON);
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.click("#w", "source").await?;
    proof.holds(&format!("!{DIALOG}")).await?;
    proof.sees_counter("#w").await?;
    gate.open();
    proof.holds(&format!("!!{DIALOG}")).await?;
    proof.clean(&ONCE).await
}

/// A source is opened and closed, rows are sorted, searched and shown, while the rest is on its way.
async fn first_touches_do_not_wait_for_the_rest(proof: &Proof<'_>) -> Result<()> {
    let gate = hold(proof, REST);
    proof.visit(&format!("{}{}{LOADER}", form_2("w"), leaderboard("v"))).await?;
    proof.sees_counter("#w").await?;
    proof.state("#v", "ready").await?;
    proof.click("#w", "source").await?;
    proof.holds(&format!("!!{DIALOG}")).await?;
    proof.click("#w", "close").await?;
    proof.holds(&format!("!{DIALOG}")).await?;
    let inside = |asked: &str| format!("document.querySelector('#v').shadowRoot.{asked}");
    proof.act(&inside("querySelectorAll('[part~=sort]')[0].click();")).await?;
    proof.holds(&inside("querySelector('th[aria-sort]') === document.querySelector('#v').shadowRoot.querySelector('th:nth-of-type(2)')")).await?;
    proof.act(&inside("querySelector('[part~=more]').click();")).await?;
    proof.holds(&inside("querySelectorAll('tbody tr').length > 10")).await?;
    proof.act(&inside("querySelector('details[part=finder]').open = true;")).await?;
    proof.act(&inside("querySelector('input[type=search]').focus();")).await?;
    proof.stage.page.type_text("dyna").await?;
    proof.holds(&inside("querySelectorAll('tbody tr').length === 1")).await?;
    is_asked_for(proof, REST).await?;
    gate.open();
    proof.clean(&ONCE).await
}

/// What a reader does after something that has to wait does not overtake it.
async fn what_needs_the_rest_keeps_its_order(proof: &Proof<'_>) -> Result<()> {
    let gate = hold(proof, REST);
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.act("document.querySelector('#w').dataset.metric = 'followers';").await?;
    // Whoever writes on an element is heard a moment later.
    proof.act("return probe.drawn();").await?;
    proof.click("#w", "source").await?;
    proof.holds(&format!("!{DIALOG}")).await?;
    gate.open();
    proof.holds(&format!("!!{DIALOG}")).await?;
    proof.clean(&ONCE).await
}

/// The style of the dialog comes with the part that draws tables, and no dialog opens before it.
async fn click_before_the_style_of_what_opens(proof: &Proof<'_>) -> Result<()> {
    let gate = hold(proof, "table");
    let bare = format!(
        "document.bare = 0; const look = () => {{ const dialog = {DIALOG};
        if (dialog && getComputedStyle(dialog).animationName !== 'panel') document.bare += 1;
        requestAnimationFrame(look); }}; look();"
    );
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.act(&bare).await?;
    proof.click("#w", "source").await?;
    is_asked_for(proof, SOON).await?;
    proof.holds(&format!("!{DIALOG}")).await?;
    gate.open();
    proof.holds(&format!("!!{DIALOG} && getComputedStyle({DIALOG}).animationName === 'panel'")).await?;
    proof.holds("document.bare === 0").await?;
    proof.clean(&ONCE).await
}

async fn letters_before_their_part(proof: &Proof<'_>) -> Result<()> {
    let gate = hold(proof, SOON);
    proof.visit(&format!("{}{LOADER}", leaderboard("w"))).await?;
    proof.state("#w", "ready").await?;
    let rows = "document.querySelector('#w').shadowRoot.querySelectorAll('tbody tr').length";
    proof.holds(&format!("{rows} === 10")).await?;
    proof.act("const root = document.querySelector('#w').shadowRoot; const field = root.querySelector('input[type=search]'); field.closest('details')?.setAttribute('open', ''); field.focus();").await?;
    for letter in ["dy", "na"] {
        proof.stage.page.type_text(letter).await?;
    }
    proof.holds(&format!("{rows} === 10")).await?;
    gate.open();
    proof.holds(&format!("{rows} === 1")).await?;
    proof.holds("document.querySelector('#w').shadowRoot.querySelector('input[type=search]').value === 'dyna'").await?;
    proof.stage.page.type_text("zzz").await?;
    proof.holds(&format!("{rows} === 0 || {rows} === 1 && !document.querySelector('#w').shadowRoot.querySelector('tbody [part~=title]')")).await?;
    proof.clean(&ONCE).await
}

async fn attribute_before_the_rest(proof: &Proof<'_>) -> Result<()> {
    let gate = hold(proof, REST);
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.act("document.querySelector('#w').dataset.view = 'leaderboard';").await?;
    proof.sees_counter("#w").await?;
    gate.open();
    proof.holds("!!document.querySelector('#w').shadowRoot.querySelector('tbody tr')").await?;
    proof.clean(&ONCE).await
}

/// The browser follows links by itself.
async fn link_before_the_rest(proof: &Proof<'_>) -> Result<()> {
    let gate = hold(proof, REST);
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    let followed = "document.querySelector('#w').shadowRoot.querySelector('.widget').append(Object.assign(document.createElement('a'), { href: '#there', id: 'there', textContent: 'there' }));
        document.querySelector('#w').shadowRoot.getElementById('there').click();";
    proof.act(followed).await?;
    proof.holds("location.hash === '#there'").await?;
    gate.open();
    proof.clean(&ONCE).await
}

async fn data_saver_waits_for_the_reader(proof: &Proof<'_>) -> Result<()> {
    let head = "<script>Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
        const idle = []; document.idle = idle; self.requestIdleCallback = (call) => idle.push(call);</script>";
    proof.visit_as(proof.rule(head, &untouched())).await?;
    proof.sees_counter("#w").await?;
    proof.act("return probe.drawn();").await?;
    proof.holds("document.idle.length === 0").await?;
    proof.check(asked_for(proof, REST) == 0, "the rest is asked for though data is dear")?;
    proof.act(TOUCH).await?;
    proof.click("#w", "source").await?;
    proof.holds(&format!("!!{DIALOG}")).await?;
    is_asked_for(proof, REST).await?;
    proof.check(asked_for(proof, REST) == 1, "the rest is not asked for once")
}

/// The picture stays, the page hears of it, and what needs the rest tries again.
async fn without_rest(proof: &Proof<'_>, rule: Rule) -> Result<()> {
    let path = proof.assets.part(REST);
    proof.serve(&path, rule);
    proof.visit(&untouched()).await?;
    proof.sees_counter("#w").await?;
    hears_of_fault(proof, 1).await?;
    proof.sees_counter("#w").await?;
    proof.act("document.querySelector('#w').dataset.view = 'leaderboard';").await?;
    hears_of_fault(proof, 2).await?;
    proof.sees_counter("#w").await?;
    proof.stage.site.clear(&path);
    proof.act(NEAR).await?;
    // What was asked for in vain is done.
    proof.holds("!!document.querySelector('#w').shadowRoot.querySelector('tbody tr')").await?;
    proof.asked_only(&ONCE)?;
    proof.left_nothing().await
}

/// The reader comes near. A timer of the program may have brought the rest by now, and a dialog lies over all: a driver's
/// click would miss.
const NEAR: &str = "probe.parts(probe.root('#w'), 'value')[0].dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));";

/// The picture stays, the page hears of it, and the next touch tries again.
async fn part_of_the_touch_missing(proof: &Proof<'_>) -> Result<()> {
    let path = proof.assets.part(SOON);
    proof.serve(&path, Rule::failure(404));
    proof.visit(&untouched()).await?;
    proof.sees_counter("#w").await?;
    hears_of_fault(proof, 1).await?;
    proof.act(TOUCH).await?;
    proof.click("#w", "source").await?;
    hears_of_fault(proof, 2).await?;
    proof.sees_counter("#w").await?;
    proof.holds(&format!("!{DIALOG}")).await?;
    proof.stage.site.clear(&path);
    proof.act(NEAR).await?;
    // What was clicked in vain is done.
    proof.holds(&format!("!!{DIALOG}")).await?;
    proof.asked_only(&ONCE)?;
    proof.left_nothing().await
}

async fn rest_missing(proof: &Proof<'_>) -> Result<()> {
    without_rest(proof, Rule::failure(404)).await
}

/// A program that is valid and not ours.
async fn rest_tampered(proof: &Proof<'_>) -> Result<()> {
    without_rest(proof, Rule::body("application/wasm", b"\0asm\x01\0\0\0".to_vec())).await
}

/// Without a part that its picture needs, a widget says so; a click tries again.
async fn part_of_the_view_missing(proof: &Proof<'_>) -> Result<()> {
    let path = proof.assets.part("single");
    proof.serve(&path, Rule::failure(404));
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.state("#w", "error").await?;
    proof.sees_fallback("#w").await?;
    proof.stage.site.clear(&path);
    proof.click("#w", "retry").await?;
    proof.sees_counter("#w").await
}

async fn rest_of_a_wrong_type(proof: &Proof<'_>) -> Result<()> {
    for part in ["single", REST] {
        proof.serve(&proof.assets.part(part), Rule::own().header("content-type", "text/plain"));
    }
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.click("#w", "source").await?;
    proof.holds(&format!("!!{DIALOG}")).await?;
    proof.clean(&ONCE).await
}

/// A glue that believes a counter to need nothing: what a profile that is out of date would come to.
fn forgetful(proof: &Proof<'_>) -> Result<()> {
    proof.stage.site.expect_misses();
    trusting(proof)?;
    proof.serve(&proof.assets.glue, Rule::own().replace("counter:[\"single\"]", "counter:[]"));
    Ok(())
}

async fn called_before_its_part(proof: &Proof<'_>) -> Result<()> {
    forgetful(proof)?;
    proof.visit(&format!("{}{}{LOADER}", form_2("w"), form_2("v"))).await?;
    proof.sees_counter("#w").await?;
    proof.sees_counter("#v").await?;
    proof.click("#w", "source").await?;
    proof.holds(&format!("!!{DIALOG}")).await?;
    let console = proof.stage.page.console().await?;
    proof.check(proof.stage.site.misses().len() == 1, "it begins anew once, whatever is on the page")?;
    proof.check(console.iter().all(|message| message.level != "error"), &format!("{console:?}"))?;
    let events = proof.stage.page.events().await?;
    proof.check(events.iter().all(|event| event.name != "milestream:error"), &format!("{events:?}"))?;
    // All is asked for once more, of which some comes from the browser's cache.
    let mut asked = proof.asked();
    asked.dedup();
    let mut wanted = [&ONCE[..], &["glue?2"]].concat();
    wanted.sort_unstable();
    proof.check(asked == wanted, &format!("{asked:?}"))
}

/// The reader sees a message, and can try again.
async fn called_before_its_part_which_is_missing(proof: &Proof<'_>) -> Result<()> {
    forgetful(proof)?;
    part_of_the_view_missing(proof).await
}

/// A glue that believes a touch to need nothing begins anew, and does what was touched then.
async fn touched_before_its_part_is_done_again(proof: &Proof<'_>) -> Result<()> {
    proof.stage.site.expect_misses();
    trusting(proof)?;
    proof.serve(&proof.assets.glue, Rule::own().replace("!==\"rest\"", "===\"own\""));
    let gate = hold(proof, SOON);
    proof.visit(&format!("{}{LOADER}", form_2("w"))).await?;
    proof.sees_counter("#w").await?;
    proof.click("#w", "source").await?;
    until("a second start", async || {
        let misses = proof.stage.site.misses();
        Ok(if misses.len() == 1 { Look::Is(()) } else { Look::Not(format!("{misses:?}")) })
    })
    .await?;
    gate.open();
    proof.sees_counter("#w").await?;
    proof.holds(&format!("!!{DIALOG}")).await
}
