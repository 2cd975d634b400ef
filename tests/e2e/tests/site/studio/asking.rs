//! What only the reader of a table can know, and why a file is refused: asked and said in the languages of the studio, whose words
//! are those of its locales.

use anyhow::{Context, Result};
use milestream_e2e::{Key, Look, Scenario, Stage, scenarios, until};

use super::{PREVIEW, drop_file, open, paste, see, unfold};

pub(super) fn scenarios() -> Vec<Scenario> {
    scenarios![
        what_dates_are_of_is_asked_and_answered,
        what_a_point_means_is_asked_and_answered,
        what_stands_before_dashes_is_asked_and_answered,
        two_columns_are_asked_of_and_answered_at_once,
        a_question_is_above_the_preview_on_a_phone,
        other_forms_are_refused_by_name,
        mistakes_of_json_are_said_where_they_are,
    ]
}

const ENGLISH: &str = include_str!("../../../../../locales/en.ftl");
const JAPANESE: &str = include_str!("../../../../../locales/ja.ftl");
const KOREAN: &str = include_str!("../../../../../locales/ko.ftl");
const LANGUAGES: [(&str, &str); 3] = [("en", ENGLISH), ("ja", JAPANESE), ("ko", KOREAN)];

/// A text of a locale, with its values.
fn word(locale: &str, name: &str, values: &[(&str, &str)]) -> Result<String> {
    let line = locale.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "));
    let text = line.with_context(|| format!("no {name}"))?.to_owned();
    Ok(values.iter().fold(text, |text, (name, value)| text.replace(&format!("{{ ${name} }}"), value)))
}

/// A table whose cells are parted by tabs, in both ways in which it is copied.
fn copied(table: &str) -> [(String, String); 2] {
    let row = |line: &str| format!("<tr><td>{}</td></tr>", line.replace('\t', "</td><td>"));
    let page = format!("<table>{}</table>", table.lines().map(row).collect::<String>());
    [(String::new(), table.to_owned()), (page, "what is read only where there is no table".to_owned())]
}

/// What is asked of a table, and what becomes of it.
struct Asked<'a> {
    table: &'a str,
    /// The text of the question, and the cell or column that it is about.
    question: (&'a str, &'a str),
    /// The texts of its answers, the likely one first, and what the cell would be by each.
    answers: [(&'a str, &'a str); 2],
    /// The first of these is in the preview before anything is chosen; the others once the likely answer and the other are.
    songs: [&'a [(&'a str, &'a str)]; 3],
    /// What the studio shows of each answer then: a field, and its value.
    shown: (&'a str, [&'a str; 2]),
}

/// The labels of two answers, of which the first is chosen.
fn likely_first(answers: [(&str, &str); 2]) -> Result<[(String, bool); 2]> {
    let [likely, other] = answers.map(|(name, example)| Ok::<_, anyhow::Error>(word(ENGLISH, name, &[])? + example));
    Ok([(word(ENGLISH, "studio-ask-guess", &[("answer", &likely?)])?, true), (other?, false)])
}

/// Asks of both ways to copy the table, and answers by the keyboard.
async fn answer(stage: &Stage, asked: &Asked<'_>) -> Result<()> {
    let (name, cell) = asked.question;
    let question = word(ENGLISH, name, &[("cell", cell)])?;
    for (html, text) in copied(asked.table) {
        for place in [0, 1] {
            open(stage, "&view=leaderboard").await?;
            assert!(paste(stage, "body", &html, &text).await?);
            see(stage, "#studio .question legend", &question).await?;
            let answers = "[...document.querySelectorAll('#studio .question label')].map((e) => [e.textContent, e.querySelector('input').checked])";
            let answers: Vec<(String, bool)> = stage.page.value(answers).await?;
            assert_eq!(answers, likely_first(asked.answers)?);
            see_songs(stage, asked.songs[0]).await?;
            let focus = "document.querySelector('#studio .question :checked').focus(); return null;";
            stage.page.script::<Option<()>>(focus, vec![]).await?;
            for _ in 0..place {
                stage.page.press(Key::Down).await?;
            }
            stage.page.press(Key::Enter).await?;
            stage.page.wait_for("!document.querySelector('#studio .question')").await?;
            unfold(stage).await?;
            let (field, values) = asked.shown;
            let value = serde_json::to_string(values[place])?;
            stage.page.wait_for(&format!("{field}.value === {value}")).await?;
            see_songs(stage, asked.songs[place + 1]).await?;
            // Of a dataset without a count the preview tells the console as well.
            if !asked.songs[0].is_empty() {
                stage.page.see_no_errors().await?;
            }
        }
    }
    Ok(())
}

/// The rows of the preview, which may have none; with a number, or with what stands beneath it.
async fn see_songs(stage: &Stage, songs: &[(&str, &str)]) -> Result<()> {
    until(&format!("{songs:?}"), async || {
        let rows = stage.page.widget(PREVIEW).texts("row").await?;
        let is_each = rows.len() == songs.len()
            && rows.iter().zip(songs).all(|(row, (title, other))| row.contains(title) && row.contains(other));
        Ok(if is_each { Look::Is(()) } else { Look::Not(format!("{rows:?}")) })
    })
    .await
}

/// The menu over a column of the first rows, from 0.
fn menu(column: usize) -> String {
    format!("document.querySelectorAll('#studio .rows select')[{column}]")
}

async fn what_dates_are_of_is_asked_and_answered(stage: &Stage) -> Result<()> {
    let asked = Asked {
        table: "Song\tStreams\tDate\nGlass Tide\t1204500331\t2024-03-01\nSalt Road\t741930552\t2023-11-24\nPaper Sun\t88120004\t2025-06-13\n",
        question: ("studio-ask-column", "Date"),
        answers: [("studio-role-released", ""), ("studio-column-counts", "")],
        songs: [
            &[("Glass Tide", "1.204B"), ("Salt Road", "741.9M"), ("Paper Sun", "88.12M")],
            &[("Glass Tide", "unknown"), ("Salt Road", "unknown"), ("Paper Sun", "unknown")],
            &[("Glass Tide", "2024"), ("Salt Road", "2023"), ("Paper Sun", "2025")],
        ],
        shown: (&menu(2), ["released", "as_of"]),
    };
    answer(stage, &asked).await
}

async fn what_a_point_means_is_asked_and_answered(stage: &Stage) -> Result<()> {
    let asked = Asked {
        table: "canción\treproducciones\nPaper Sun\t1.318 millones\nGlass Tide\t1.204 millones\n",
        question: ("studio-ask-point", "1.318 millones"),
        answers: [("studio-point-groups", ": 1318 millones"), ("studio-point-decimal", ": ≈ 1 millones")],
        songs: [
            // Until then nothing is shown of what may be a thousandth.
            &[],
            &[("Paper Sun", "1.318B"), ("Glass Tide", "1.204B")],
            &[("Paper Sun", "1.318M"), ("Glass Tide", "1.204M")],
        ],
        shown: ("document.getElementById('studio-point')", ["groups", "decimal"]),
    };
    answer(stage, &asked).await
}

async fn what_stands_before_dashes_is_asked_and_answered(stage: &Stage) -> Result<()> {
    let whole: &[(&str, &str)] =
        &[("Luna Park - Glass Tide", "1.204B"), ("Vela - Salt Road", "741.9M"), ("Luna Park - Paper Sun", "88.12M")];
    let asked = Asked {
        table: "Song\tStreams\nLuna Park - Glass Tide\t1204500331\nVela - Salt Road\t741930552\nLuna Park - Paper Sun\t88120004\n",
        question: ("studio-ask-both", "Song"),
        answers: [("studio-role-both", ": Luna Park / Glass Tide"), ("studio-track", ": Luna Park - Glass Tide")],
        songs: [whole, &[("Glass Tide", "Luna Park"), ("Salt Road", "Vela"), ("Paper Sun", "Luna Park")], whole],
        shown: (&menu(0), ["artist-title", "title"]),
    };
    answer(stage, &asked).await
}

/// Each question has its own answer.
async fn two_columns_are_asked_of_and_answered_at_once(stage: &Stage) -> Result<()> {
    let table = "Song\tStreams\tDate\nLuna Park - Glass Tide\t1204500331\t2024-03-01\nLuna Park - Salt Road\t741930552\t2023-11-24\nOrla - Paper Sun\t88120004\t2025-06-13\n";
    open(stage, "&view=leaderboard").await?;
    assert!(paste(stage, "body", "", table).await?);
    stage.page.wait_for("document.querySelectorAll('#studio .question legend').length === 2").await?;
    let chosen = "[...document.querySelectorAll('#studio .question :checked')].map((e) => e.value)";
    let chosen: Vec<String> = stage.page.value(chosen).await?;
    assert_eq!(chosen.len(), 2, "{chosen:?}");
    stage
        .page
        .script::<Option<()>>("document.querySelector('#studio .question button').click(); return null;", vec![])
        .await?;
    stage.page.wait_for("!document.querySelector('#studio .question')").await?;
    unfold(stage).await?;
    for (column, role) in [(0, "artist-title"), (2, "released")] {
        stage.page.wait_for(&format!("{}.value === '{role}'", menu(column))).await?;
    }
    see_songs(stage, &[("Glass Tide", "Luna Park"), ("Salt Road", "Luna Park"), ("Paper Sun", "Orla")]).await
}

/// Seen: the question half a screen beneath the edge of the preview, and nothing that said so.
async fn a_question_is_above_the_preview_on_a_phone(stage: &Stage) -> Result<()> {
    stage.open_framed("/?studio=1&view=leaderboard&lang=ko", 390, 844).await?;
    stage.page.widget(PREVIEW).wait_for_state("ready").await?;
    for (table, name, cell) in [
        ("song,plays\nLuna - Glass Tide,9000000\nLuna - Salt Road,8000000\n", "studio-ask-both", "song"),
        ("canción;reproducciones\nGlass Tide;1.204 millones\n", "studio-ask-point", "1.204 millones"),
    ] {
        stage.page.script::<Option<()>>("scrollTo(0, 0); return null;", vec![]).await?;
        assert!(paste(stage, "body", "", table).await?);
        see(stage, "#studio .question legend", &word(KOREAN, name, &[("cell", cell)])?).await?;
        let in_sight = "(() => {
            const [asked, seen, steps] = ['.question', '.seen', 'nav'].map((part) => document.querySelector(`#studio ${part}`).getBoundingClientRect());
            return asked.height > 0 && asked.top >= steps.bottom && asked.bottom <= seen.top + 0.5;
        })()";
        stage.page.wait_for(in_sight).await?;
    }
    stage.page.see_no_axe_findings().await
}

/// What is wrong, by name, and what to do instead; pasted as text it may stand in a page of code.
async fn other_forms_are_refused_by_name(stage: &Stage) -> Result<()> {
    let files = [
        ("YAML", "songs.yaml", "tracks:\n  - title: Glass Tide\n    streams: 1204500331\n"),
        ("XML", "songs.xml", "<?xml version=\"1.0\"?>\n<tracks><track><title>Glass Tide</title></track></tracks>\n"),
    ];
    for (lang, locale) in LANGUAGES {
        open(stage, &format!("&view=leaderboard&lang={lang}")).await?;
        for (form, name, text) in files {
            let why = word(locale, "studio-read-other-form", &[("form", form)])?;
            drop_file(stage, name, text).await?;
            see(
                stage,
                "#studio-numbers ~ .status",
                &word(locale, "studio-file-failed", &[("name", name), ("why", &why)])?,
            )
            .await?;
            // A text beside a page without a table is read as one.
            let name = word(locale, "studio-pasted", &[])?;
            assert!(paste(stage, "body", "<p>songs</p>", text).await?);
            see(
                stage,
                "#studio-numbers ~ .status",
                &word(locale, "studio-file-failed", &[("name", &name), ("why", &why)])?,
            )
            .await?;
        }
        stage.page.see_no_errors().await?;
    }
    Ok(())
}

/// What is wrong and in which line, and that line with a mark beneath the place.
async fn mistakes_of_json_are_said_where_they_are(stage: &Stage) -> Result<()> {
    let files = [
        (
            "studio-read-json-last-comma",
            ("4", "1"),
            "[\n {\"title\": \"Glass Tide\", \"streams\": 1204500331},\n {\"title\": \"Salt Road\", \"streams\": 741930552},\n]\n",
        ),
        (
            "studio-read-json-ends-in-text",
            ("2", "30"),
            "[{\"title\": \"Glass Tide\", \"streams\": 1204500331},\n {\"title\": \"Salt Road\", \"stre",
        ),
    ];
    for (lang, locale) in LANGUAGES {
        open(stage, &format!("&view=leaderboard&lang={lang}")).await?;
        for (mistake, (line, column), text) in files {
            let why = word(locale, "studio-read-not-json", &[("found", &word(locale, mistake, &[])?)])?;
            let place = word(locale, "studio-problems-place", &[("line", line), ("column", column)])?;
            let said =
                |name: &str| word(locale, "studio-file-failed-at", &[("name", name), ("why", &why), ("place", &place)]);
            drop_file(stage, "songs.json", text).await?;
            see(stage, "#studio-numbers ~ .status", &said("songs.json")?).await?;
            assert!(paste(stage, "body", "", text).await?);
            see(stage, "#studio-numbers ~ .status", &said(&word(locale, "studio-pasted", &[])?)?).await?;
            see(stage, "#studio-refusal ~ .hint", &word(locale, "studio-problems-whole", &[])?).await?;
            // The mark is where it is; what it is was said.
            let marked: String =
                stage.page.value("document.querySelector('#studio-refusal ~ pre').textContent").await?;
            let times = format!(
                "document.querySelector('#studio .steps').textContent.split({}).length - 1",
                serde_json::to_string(&why)?
            );
            assert_eq!(stage.page.value::<usize>(&times).await?, 1, "{why} is said several times");
            assert!(marked.contains(text.lines().nth(line.parse::<usize>()? - 1).unwrap_or_default()), "{marked}");
            assert!(marked.trim_end().ends_with('^'), "{marked}");
        }
        stage.page.see_no_errors().await?;
    }
    Ok(())
}
