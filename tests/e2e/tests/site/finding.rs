//! A row is found by words in any script and by filters, with the keyboard alone, and the address keeps what was chosen.

use anyhow::Result;
use milestream_e2e::{Key, Look, Rule, Scenario, Stage, Widget, scenarios, until};

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    scenarios![
        words_in_four_scripts_find_their_rows,
        a_filter_is_kept_in_the_address,
        the_address_restores_what_was_chosen,
        an_empty_result_says_what_to_loosen,
        the_keyboard_alone_searches_filters_and_clears,
        a_head_sorts_and_says_so,
        rows_are_taken_along,
        a_page_without_a_clipboard_says_so,
    ]
}

const PATH: &str = "/elsewhere/numbers.json";
const PAGE: &str = "/?view=leaderboard&src=elsewhere/numbers.json";
const NUMBERS: &str = r#"{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
    "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
    "artists": [{ "id": "bts", "name": "BTS", "names": { "ko": "방탄소년단" } }, { "id": "beyonce", "name": "Beyoncé" },
        { "id": "jimin", "name": "Jimin", "member_of": ["bts"] }],
    "tracks": [
        { "id": "fire", "title": "FIRE", "titles": { "ko": "불타오르네" }, "aliases": ["Bultaoreune"], "artists": ["bts"], "lang": "ko", "counts": [700000000] },
        { "id": "halo", "title": "Halo", "artists": ["beyonce"], "lang": "en", "counts": [1500000000] },
        { "id": "who", "title": "Who", "artists": ["jimin"], "lang": "en", "counts": [900000000] },
        { "id": "luna", "title": "Люна", "artists": ["bts"], "lang": "ru", "counts": [60000000] },
        { "id": "yume", "title": "ユメ", "artists": ["bts"], "lang": "ja", "counts": [50000000] },
        { "id": "fire-remix", "title": "FIRE (Remix)", "artists": ["bts"], "of": "fire", "version": "remix", "lang": "ko", "counts": [40000000] }
    ] }"#;

async fn open<'a>(stage: &'a Stage, more: &str) -> Result<Widget<'a>> {
    stage.site.set(PATH, Rule::body("application/json", NUMBERS));
    show(stage, &format!("{PAGE}{more}")).await
}

async fn titles(widget: &Widget<'_>) -> Result<Vec<String>> {
    Ok(widget.rows().await?.into_iter().map(|row| row.title).collect())
}

async fn see_titles(widget: &Widget<'_>, wanted: &[&str]) -> Result<()> {
    until(&format!("the rows {wanted:?}"), async || {
        let titles = titles(widget).await?;
        Ok(if titles == wanted { Look::Is(()) } else { Look::Not(format!("{titles:?}")) })
    })
    .await
}

/// Writes into the search field as a reader's keyboard or input method does.
async fn search(widget: &Widget<'_>, words: &str) -> Result<()> {
    let words = serde_json::to_string(words)?;
    let script = format!(
        "root.querySelector('details').open = true; const field = root.querySelector('[part=search]'); field.value = {words};
        field.dispatchEvent(new InputEvent('input', {{ bubbles: true, composed: true }})); return null;"
    );
    widget.script::<Option<()>>(&script).await?;
    Ok(())
}

async fn see_query(stage: &Stage, wanted: &str) -> Result<()> {
    until(&format!("{wanted:?} in the address"), async || {
        let query: String = stage.page.value("decodeURIComponent(location.search)").await?;
        Ok(if query == wanted { Look::Is(()) } else { Look::Not(query) })
    })
    .await
}

async fn words_in_four_scripts_find_their_rows(stage: &Stage) -> Result<()> {
    let widget = open(stage, "").await?;
    let cases: [(&str, &[&str]); 8] = [
        ("fire", &["FIRE", "FIRE (Remix)"]),
        ("beyonce", &["Halo"]),
        // The Hangul is told by its letters, so that an unfinished syllable finds its song.
        ("불타", &["FIRE"]),
        ("방탄소ㄴ", &["FIRE", "Люна", "ユメ", "FIRE (Remix)"]),
        ("bultao", &["FIRE"]),
        ("ЛЮ", &["Люна"]),
        ("ﾕﾒ", &["ユメ"]),
        ("remix fire", &["FIRE (Remix)"]),
    ];
    for (words, wanted) in cases {
        search(&widget, words).await?;
        see_titles(&widget, wanted).await?;
    }
    stage.page.see_no_errors().await
}

async fn a_filter_is_kept_in_the_address(stage: &Stage) -> Result<()> {
    let widget = open(stage, "").await?;
    widget.script::<Option<()>>("root.querySelector('details').open = true; return null;").await?;
    let choose = async |name: &str, choice: &str| {
        let script = format!(
            "const list = [...root.querySelectorAll('select')].find((e) => probe.name(e) === '{name}');
            list.selectedIndex = [...list.options].findIndex((e) => e.text === '{choice}');
            list.dispatchEvent(new Event('change', {{ bubbles: true }})); return list.selectedIndex;"
        );
        widget.script::<i32>(&script).await
    };
    assert!(choose("Language", "Korean").await? > 0);
    see_titles(&widget, &["FIRE", "FIRE (Remix)"]).await?;
    widget.see("status", "2 rows").await?;
    assert!(choose("Version", "remix").await? > 0);
    see_titles(&widget, &["FIRE (Remix)"]).await?;
    see_query(stage, "?view=leaderboard&src=elsewhere/numbers.json&language=ko&version=remix").await?;
    assert_eq!(choose("Language", "All").await?, 0);
    assert_eq!(choose("Version", "All").await?, 0);
    assert!(choose("Past", "past 700M").await? > 0);
    see_titles(&widget, &["Halo", "Who", "FIRE"]).await?;
    assert!(choose("Whose songs", "Its members’").await? > 0);
    see_titles(&widget, &["Who"]).await?;
    see_query(stage, "?view=leaderboard&src=elsewhere/numbers.json&past=700000000&whose=members").await?;
    // The address is one to come back to.
    stage.page.reload().await?;
    let widget = crate::widget(stage);
    widget.wait_for_state("ready").await?;
    see_titles(&widget, &["Who"]).await
}

async fn the_address_restores_what_was_chosen(stage: &Stage) -> Result<()> {
    let widget = open(stage, "&search=f&past=50M&sort=title&versions=together").await?;
    see_titles(&widget, &["FIRE"]).await?;
    assert_eq!(widget.texts("streams").await?, ["740M"]);
    let summary: String = widget.script("return root.querySelector('summary').textContent;").await?;
    assert_eq!(summary, "Find, sort, share: “f”, past 50M");
    Ok(())
}

async fn an_empty_result_says_what_to_loosen(stage: &Stage) -> Result<()> {
    let widget = open(stage, "&search=halo&language=ko").await?;
    widget.see("empty", "No row matches “halo”, Korean. Loosen one of these.").await?;
    widget.click_where("clear", "!e.closest('details')").await?;
    widget.see("status", "6 rows").await?;
    see_query(stage, "?view=leaderboard&src=elsewhere/numbers.json").await
}

async fn the_keyboard_alone_searches_filters_and_clears(stage: &Stage) -> Result<()> {
    let widget = open(stage, "").await?;
    stage.page.tab_to("find").await?;
    stage.page.press(Key::Enter).await?;
    stage.page.tab_to("search").await?;
    stage.page.type_text("halo").await?;
    see_titles(&widget, &["Halo"]).await?;
    stage.page.tab_to("clear").await?;
    stage.page.press(Key::Enter).await?;
    widget.see("status", "6 rows").await?;
    Ok(())
}

async fn a_head_sorts_and_says_so(stage: &Stage) -> Result<()> {
    let widget = open(stage, "").await?;
    widget.click_where("sort", "e.textContent.trim() === 'Song'").await?;
    see_titles(&widget, &["FIRE", "FIRE (Remix)", "Halo", "Who", "Люна", "ユメ"]).await?;
    let sorted: Vec<String> = widget
        .script("return [...root.querySelectorAll('[aria-sort]')].map((e) => `${probe.seen(e)} ${e.getAttribute('aria-sort')}`);")
        .await?;
    assert_eq!(sorted, ["Song ascending"]);
    see_query(stage, "?view=leaderboard&src=elsewhere/numbers.json&sort=title").await
}

/// What the widget gives to the browser, caught where the browser takes it.
const CATCH: &str = "root.querySelector('details').open = true; window.caught = [];
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void caught.push(text) }, configurable: true });
    URL.createObjectURL = (blob) => { blob.text().then((text) => caught.push(text)); return 'about:blank#file'; };
    HTMLAnchorElement.prototype.click = function () { caught.push(this.download); };
    return null;";

async fn rows_are_taken_along(stage: &Stage) -> Result<()> {
    let widget = open(stage, "&language=en&as-of=2026-01-01").await?;
    widget.script::<Option<()>>(CATCH).await?;
    widget.click_where("take", "e.textContent === 'Copy as text'").await?;
    widget.see("status", "Copied.").await?;
    let text: String = stage.page.value("caught[0]").await?;
    assert_eq!(text, "1. Halo, Beyoncé: 1.5B (January 1, 2026, P)\n2. Who, Jimin: 900M (January 1, 2026, P)\n");
    widget.click_where("take", "e.textContent === 'Copy link to this view'").await?;
    stage.page.wait_for("caught.length === 2").await?;
    let link: String = stage.page.value("caught[1]").await?;
    let here: String = stage.page.value("new URL('elsewhere/numbers.json', location).href").await?;
    assert!(
        link.contains("language=en") && link.contains("as-of=2026-01-01") && link.contains("view=leaderboard"),
        "{link}"
    );
    assert!(link.contains(&here.replace(':', "%3A").replace('/', "%2F")), "{link}");
    widget.click_where("take", "e.textContent === 'Download CSV'").await?;
    widget.see("status", "Saved.").await?;
    stage.page.wait_for("caught.length === 4").await?;
    let file: (String, String) = stage.page.value("[caught[2], caught[3]].sort()").await?;
    assert_eq!(file.0, "milestream.csv");
    assert_eq!(file.1.lines().count(), 3, "{}", file.1);
    // The link shows the very same rows.
    stage.page.open(&link).await?;
    let widget = crate::widget(stage);
    widget.wait_for_state("ready").await?;
    see_titles(&widget, &["Halo", "Who"]).await
}

async fn a_page_without_a_clipboard_says_so(stage: &Stage) -> Result<()> {
    let widget = open(stage, "").await?;
    let script = "root.querySelector('details').open = true;
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }); return null;";
    widget.script::<Option<()>>(script).await?;
    widget.click_where("take", "e.textContent === 'Copy as text'").await?;
    widget.see("status", "does not let its readers copy").await?;
    stage.page.see_no_errors().await
}
