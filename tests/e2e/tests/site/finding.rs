//! A row is found by words in any script and by filters, with the keyboard alone, and the address keeps what was chosen.

use anyhow::Result;
use milestream_e2e::{Key, Look, Motion, Row, Rule, Scenario, Stage, System, Widget, scenarios, until};

use crate::show;

pub(crate) fn scenarios() -> Vec<Scenario> {
    let still = System { motion: Motion::Reduced, ..System::default() };
    let reduced = scenarios![with_reduced_motion_rows_stand_still].into_iter().map(|scenario| scenario.under(still));
    let rest = scenarios![
        rows_trade_places,
        without_motion_rows_stand_still,
        words_in_four_scripts_find_their_rows,
        a_filter_is_kept_in_the_address,
        the_address_restores_what_was_chosen,
        an_empty_result_says_what_to_loosen,
        the_keyboard_alone_searches_filters_and_clears,
        what_goes_away_hands_the_focus_on,
        a_head_sorts_and_says_so,
        rows_are_taken_along,
        a_page_without_a_clipboard_says_so,
        equal_figures_share_a_rank,
        the_file_is_a_dataset_of_the_same_rows,
        the_keyboard_alone_chooses_what_is_ranked,
        the_link_of_a_board_leads_to_its_table,
    ];
    reduced.chain(rest).collect()
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

/// Keeps the rows that move.
pub(crate) const COUNT_MOVES: &str = "window.moved = [];
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (...how) {
        if (this.matches('[part~=row]')) moved.push(this);
        return animate.apply(this, how);
    };
    return null;";

async fn open<'a>(stage: &'a Stage, more: &str) -> Result<Widget<'a>> {
    stage.site.set(PATH, Rule::body("application/json", NUMBERS));
    show(stage, &format!("{PAGE}{more}")).await
}

async fn titles(widget: &Widget<'_>) -> Result<Vec<String>> {
    Ok(widget.rows().await?.into_iter().map(|row| row.title).collect())
}

pub(crate) async fn see_titles(widget: &Widget<'_>, wanted: &[&str]) -> Result<()> {
    until(&format!("the rows {wanted:?}"), async || {
        let titles = titles(widget).await?;
        Ok(if titles == wanted { Look::Is(()) } else { Look::Not(format!("{titles:?}")) })
    })
    .await
}

/// Writes into the search field as a reader's keyboard or input method does.
pub(crate) async fn search(widget: &Widget<'_>, words: &str) -> Result<()> {
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
        // Hangul is compared letter by letter, so that an unfinished syllable finds its song.
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
    assert!(choose("Milestone", "past 700M").await? > 0);
    see_titles(&widget, &["Halo", "Who", "FIRE"]).await?;
    assert!(choose("Songs of", "Its members").await? > 0);
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
    assert_eq!(summary, "Search & filters: “f”, past 50M");
    Ok(())
}

async fn an_empty_result_says_what_to_loosen(stage: &Stage) -> Result<()> {
    let widget = open(stage, "&search=halo&language=ko").await?;
    widget.see("empty", "Nothing matches “halo”, Korean. Try fewer filters.").await?;
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

/// A button that goes away by its click, or leads no further, does not drop the focus to the page.
async fn what_goes_away_hands_the_focus_on(stage: &Stage) -> Result<()> {
    // Beneath an empty table, and within the finder.
    for (query, is_open) in [("&search=nobody", false), ("&search=halo", true)] {
        let widget = open(stage, query).await?;
        widget.script::<Option<()>>(&format!("root.querySelector('details').open = {is_open}; return null;")).await?;
        stage.page.tab_to("clear").await?;
        stage.page.press(Key::Enter).await?;
        widget.see("status", "6 rows").await?;
        let focus = stage.page.focus().await?;
        assert!(focus.as_ref().is_some_and(|focus| focus.is_part("find") && focus.ring), "{query}: {focus:?}");
    }
    // What is ranked changes what stands beside the list that it was chosen from.
    let widget = open(stage, "").await?;
    widget
        .script::<Option<()>>(
            "root.querySelector('details').open = true; root.querySelector('details select').focus(); return null;",
        )
        .await?;
    for value in ["3", "0"] {
        let choose = format!(
            "const list = root.querySelector('details select'); list.selectedIndex = Math.min({value}, list.options.length - 1);
            list.dispatchEvent(new Event('change', {{ bubbles: true }})); return null;"
        );
        widget.script::<Option<()>>(&choose).await?;
        // Of what is next nobody knows anything, so that the last ranking is that of artists.
        let wanted = if value == "0" { "6 rows" } else { "Artists by songs past 1M" };
        until(wanted, async || {
            let words = widget.words().await?;
            Ok(if words.contains(wanted) { Look::Is(()) } else { Look::Not(words) })
        })
        .await?;
        let focus = stage.page.focus().await?;
        assert!(focus.as_ref().is_some_and(|focus| focus.tag == "select"), "{value}: {focus:?}");
    }
    // The step to the newest day is the last one.
    let widget = open_ranked(stage, "view=board").await?;
    let step = "return [...root.querySelectorAll('.step')].map((e) => [e.disabled, e.ariaDisabled === 'true']);";
    let steps: Vec<(bool, bool)> = widget.script(step).await?;
    assert!(steps.iter().all(|(disabled, _)| !disabled), "{steps:?}");
    widget.script::<Option<()>>("root.querySelectorAll('.step')[1].focus(); return null;").await?;
    for _ in 0..3 {
        stage.page.press(Key::Enter).await?;
    }
    until("the newest day", async || {
        let steps: Vec<(bool, bool)> = widget.script(step).await?;
        Ok(if steps[1].1 { Look::Is(()) } else { Look::Not(format!("{steps:?}")) })
    })
    .await?;
    assert!(stage.page.focus().await?.is_some_and(|focus| focus.tag == "button"));
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

/// How many rows move when titles are sorted, and then when a filter leaves some of them.
async fn moves(stage: &Stage, more: &str) -> Result<[u64; 2]> {
    let widget = open(stage, more).await?;
    widget.script::<Option<()>>(COUNT_MOVES).await?;
    widget.click_where("sort", "e.textContent.trim() === 'Song'").await?;
    see_titles(&widget, &["FIRE", "FIRE (Remix)", "Halo", "Who", "Люна", "ユメ"]).await?;
    let sorted = stage.page.value("moved.splice(0).length").await?;
    search(&widget, "h").await?;
    see_titles(&widget, &["Halo", "Who"]).await?;
    let filtered = stage.page.value("moved.length").await?;
    stage.page.see_no_errors().await?;
    Ok([sorted, filtered])
}

async fn rows_trade_places(stage: &Stage) -> Result<()> {
    // All but one stand elsewhere then: Halo is the third in place of the first. Of the two that are left, both move up.
    let moved = moves(stage, "").await?;
    assert!(moved[0] >= 4 && moved[1] == 2, "{moved:?}");
    Ok(())
}

async fn without_motion_rows_stand_still(stage: &Stage) -> Result<()> {
    assert_eq!(moves(stage, "&motion=none").await?, [0, 0]);
    Ok(())
}

async fn with_reduced_motion_rows_stand_still(stage: &Stage) -> Result<()> {
    assert_eq!(moves(stage, "").await?, [0, 0]);
    Ok(())
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
    widget.see("status", "does not allow copying").await?;
    stage.page.see_no_errors().await
}

async fn equal_figures_share_a_rank(stage: &Stage) -> Result<()> {
    let tied = NUMBERS.replace("900000000", "700000000").replace("1500000000", "\"1.5B\"");
    stage.site.set(PATH, Rule::body("application/json", tied));
    let widget = show(stage, PAGE).await?;
    let ranks = async || widget.rows().await.map(|rows| rows.into_iter().map(|row| row.rank).collect::<Vec<_>>());
    assert_eq!(ranks().await?, ["1", "2", "2", "4", "5", "6"]);
    see_titles(&widget, &["Halo", "FIRE", "Who", "Люна", "ユメ", "FIRE (Remix)"]).await?;
    // In another order too, which is stable: FIRE stays before Who.
    widget.click_where("sort", "e.textContent.trim() === 'Song'").await?;
    see_titles(&widget, &["FIRE", "FIRE (Remix)", "Halo", "Who", "Люна", "ユメ"]).await?;
    assert_eq!(ranks().await?, ["2", "6", "1", "2", "4", "5"]);
    Ok(())
}

async fn the_file_is_a_dataset_of_the_same_rows(stage: &Stage) -> Result<()> {
    let widget = open(stage, "").await?;
    let rows = widget.rows().await?;
    widget.script::<Option<()>>(CATCH).await?;
    widget.click_where("take", "e.textContent === 'Download CSV'").await?;
    stage.page.wait_for("caught.length === 2").await?;
    let file: String = stage.page.value("caught.find((text) => text !== 'milestream.csv')").await?;
    stage.site.set("/elsewhere/again.csv", Rule::body("text/csv", file));
    let widget = show(stage, "/?view=leaderboard&src=elsewhere/again.csv").await?;
    let figures = |rows: &[Row]| -> Vec<[String; 4]> {
        rows.iter().map(|row| [&row.rank, &row.title, &row.artist, &row.streams].map(Clone::clone)).collect()
    };
    assert_eq!(figures(&widget.rows().await?), figures(&rows));
    // Its search finds what the first one found.
    search(&widget, "ﾕﾒ").await?;
    see_titles(&widget, &["ユメ"]).await?;
    stage.page.see_no_errors().await
}

/// Albums, two counts of one song, and reports of two artists.
const RANKED: &str = r#"{ "schema": 1, "title": "T", "as_of": "2026-01-08", "source": "s",
    "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
    "artists": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }],
    "tracks": [
        { "id": "x", "title": "X", "album": "L", "artists": ["a"], "counts": [{ "as_of": "2026-01-01", "value": 9000000 }, 9400000] },
        { "id": "y", "title": "Y", "album": "L", "artists": ["a"], "counts": [5000000] },
        { "id": "z", "title": "Z", "album": "M", "artists": ["b"], "counts": [4000000] }
    ],
    "coverage": [{ "artist": "a", "threshold": "1M", "counts": [{ "reached": 253, "total": 253 }] },
        { "artist": "b", "threshold": "1M", "counts": [{ "reached": 30, "total": 30, "note": "What the 30 include is not stated." }] },
        { "artist": "a", "threshold": "1B", "counts": [{ "reached": 2 }] }],
    "notes": [{ "as_of": "2026-06-01", "text": "A later day, so that one looks ahead from the day that is shown." }] }"#;

async fn open_ranked<'a>(stage: &'a Stage, query: &str) -> Result<Widget<'a>> {
    stage.site.set(PATH, Rule::body("application/json", RANKED));
    show(stage, &format!("/?src=elsewhere/numbers.json&as-of=2026-01-08&{query}")).await
}

async fn the_keyboard_alone_chooses_what_is_ranked(stage: &Stage) -> Result<()> {
    let widget = open_ranked(stage, "view=board").await?;
    stage.page.tab_to("tab").await?;
    stage.page.press(Key::Right).await?;
    see_titles(&widget, &["X", "Y", "Z"]).await?;
    for (choice, rows) in [("Artists", &["A", "B"][..]), ("Albums", &["L", "M"]), ("Next up", &["X"])] {
        stage.page.tab_to_named("choice", choice).await?;
        stage.page.press(Key::Enter).await?;
        see_titles(&widget, rows).await?;
    }
    let figures = widget.see("estimate", "Forecast: ").await?;
    assert!(figures.contains("Jan 15 to Jan 25"), "{figures}");
    widget.see("rule", "2 other songs are left out").await?;
    see_query(stage, "?src=elsewhere/numbers.json&as-of=2026-01-08&view=board&by=upcoming").await?;
    stage.page.see_no_axe_findings().await
}

async fn the_link_of_a_board_leads_to_its_table(stage: &Stage) -> Result<()> {
    let widget = open_ranked(stage, "view=board&by=artists").await?;
    widget.click_where("tab", "e.textContent.startsWith('Leaderboard')").await?;
    widget.see_rows(&[("A", "253"), ("B", "30")]).await?;
    assert!(widget.texts("artist").await?[1].contains("What the 30 include is not stated."));
    widget.script::<Option<()>>(CATCH).await?;
    let choose = "const list = [...root.querySelectorAll('select')].find((e) => probe.name(e) === 'Milestone');
        list.selectedIndex = [...list.options].findIndex((e) => e.text === 'past 1B');
        list.dispatchEvent(new Event('change', { bubbles: true })); return list.selectedIndex;";
    assert!(widget.script::<i32>(choose).await? > 0);
    widget.see_rows(&[("A", "2")]).await?;
    widget.click_where("take", "e.textContent === 'Copy link to this view'").await?;
    stage.page.wait_for("caught.length === 1").await?;
    let link: String = stage.page.value("caught[0]").await?;
    stage.page.open(&link).await?;
    let widget = crate::widget(stage);
    widget.wait_for_state("ready").await?;
    widget.see_rows(&[("A", "2")]).await?;
    widget.see("caption", "Artists by songs past 1B").await?;
    Ok(())
}
