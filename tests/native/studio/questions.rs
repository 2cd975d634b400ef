//! What a file leaves open: each is asked once, and what is chosen answers it.

use milestream::studio::state::opened_file::{About, Content, OpenedFile};

/// What a table leaves open is asked once, and what is chosen is taken.
#[test]
fn open_questions_are_answered_by_a_choice() {
    let table = "title,streams,as_of\nGlass Tide,1.204,4/5/2026\nSalt Road,2.310,6/7/2026\n";
    let opened = OpenedFile::read("x.csv".to_owned(), Content::of_text(table), About::default());
    let asked: Vec<(&str, &str)> = opened
        .findings
        .questions
        .iter()
        .map(|question| (question.cell.as_str(), question.answers[0].as_str()))
        .collect();
    assert_eq!(asked, [("4/5/2026", "--dates day-first"), ("1.204", "--point groups")]);
    let mut about = opened.about.clone();
    about.choices.set("dates", "month-first").unwrap();
    about.choices.set("point", "groups").unwrap();
    let answered = opened.with(about);
    assert_eq!(answered.findings.questions, []);
    let json = answered.to_json(None).unwrap();
    assert!(
        json.contains("\"2026-04-05\"")
            && json.contains("1204")
            && !opened.to_json(None).is_some_and(|json| json.contains("1204")),
        "{json}"
    );
}

/// A unit that is another one in one language is asked about, and what is said of it holds.
#[test]
fn a_unit_of_one_language_is_asked_and_answered() {
    let table = "Judul;Streams\nGlass Tide;1.32 M\n";
    let opened = OpenedFile::read("x.csv".to_owned(), Content::of_text(table), About::default());
    let asked: Vec<(&str, &[String])> = opened
        .findings
        .questions
        .iter()
        .map(|question| (question.cell.as_str(), question.answers.as_slice()))
        .collect();
    assert_eq!(asked, [("1.32 M", ["--unit M=million".to_owned(), "--unit M=billion".to_owned()].as_slice())]);
    for (answer, expected) in [("M=million", "1.32M"), ("M=billion", "1.32B")] {
        let mut about = opened.about.clone();
        about.choices.set("unit", answer).unwrap();
        let answered = opened.with(about);
        assert_eq!(answered.findings.questions, []);
        let json = answered.to_json(None).unwrap();
        assert!(json.contains(expected), "{json}");
    }
}

/// Only what a cell allows is an answer, and two columns of dates are one question.
#[test]
fn answers_are_those_that_the_cells_allow() {
    for (table, expected) in [
        ("title,streams,as_of\nA,7,4/5/2026\nB,8,14/7/2026\nC,9,7/14/2026\n", "dates: day-first month-first"),
        ("title,streams,as_of\nA,7,04/05/06\nB,8,07/08/09\n", "dates: day-first month-first year-first"),
        ("title,streams,as_of,released\nA,7,4/5/2026,1/2/2020\n", "dates: day-first month-first"),
    ] {
        let opened = OpenedFile::read("x.csv".to_owned(), Content::of_text(table), About::default());
        let asked = opened.findings.questions.iter().map(|question| {
            let mut texts: Vec<&str> = question.texts().collect();
            texts.sort_unstable();
            format!("{}: {}", question.choice(), texts.join(" "))
        });
        assert_eq!(asked.collect::<Vec<_>>(), [expected], "{table}");
    }
}

/// The year of days that say none is asked for, and what was said of it can be said otherwise.
#[test]
fn a_year_is_asked_and_answered() {
    let text = "title,artist,streams,as_of\nA,X,100,2025-12-31\nA,X,200,1/14\n";
    let opened = OpenedFile::read("songs.csv".to_owned(), Content::of_text(text), About::default());
    let question = &opened.findings.questions[0];
    let texts: Vec<&str> = question.texts().collect();
    assert_eq!((question.choice(), question.cell.as_str(), texts), ("year", "1/14", vec!["2026", "2025"]));
    let mut about = About::default();
    about.choices.set("year", "2026").unwrap();
    let answered = opened.with(about);
    assert_eq!(answered.findings.questions, []);
    let dataset = answered.dataset().unwrap();
    let days: Vec<String> =
        dataset.counts(&dataset.tracks()[0].counts).iter().map(|seen| seen.as_of.to_string()).collect();
    assert_eq!(days, ["2025-12-31", "2026-01-14"]);
    assert!(answered.findings.decided.contains(&("year".to_owned(), "2026".to_owned())));
}

/// Lines of a cell and columns of years are asked for as dates are, and songs stand there until then without what is asked.
#[test]
fn lines_and_years_are_asked_and_answered() {
    for (text, choice, cell, answer, expected) in [
        (
            "song,streams,date\n\"A\nX\",9,2026-07-14\n\"B\nY\",8,2026-07-14\n",
            "lines",
            "A / X",
            "artist-first",
            (vec!["X", "Y"], 2),
        ),
        ("song,2024,2025\nA,9,19\nB,8,18\n", "days", "2024", "totals", (vec!["A", "B"], 4)),
    ] {
        let opened = OpenedFile::read("songs.csv".to_owned(), Content::of_text(text), About::default());
        let question = &opened.findings.questions[0];
        assert_eq!((question.choice(), question.cell.as_str()), (choice, cell));
        assert!(question.texts().any(|text| text == answer));
        let mut about = About::default();
        about.choices.set(choice, answer).unwrap();
        let answered = opened.with(about);
        assert_eq!(answered.findings.questions, []);
        let dataset = answered.dataset().unwrap();
        let titles: Vec<&str> = dataset.tracks().iter().map(|track| track.title.as_str()).collect();
        let counts: usize = dataset.tracks().iter().map(|track| dataset.counts(&track.counts).len()).sum();
        assert_eq!((titles, counts), expected);
        assert!(answered.findings.decided.contains(&(choice.to_owned(), answer.to_owned())));
    }
}

/// The streams of a year are of none where the row does not say which.
#[test]
fn streams_of_an_unknown_year_are_left_out() {
    let mut about = About::default();
    about.choices.set("days", "daily").unwrap();
    let text = "song,year,streams\nA,2020,500\nA,2021,300\nB,,70\n";
    let opened = OpenedFile::read("songs.csv".to_owned(), Content::of_text(text), about);
    let dataset = opened.dataset().unwrap();
    let periods: Vec<usize> = dataset.tracks().iter().map(|track| dataset.periods(track).len()).collect();
    assert_eq!(periods, [2, 0]);
}

/// A reader who does not know what a point or a dash is for sees what becomes of a cell.
#[test]
fn answers_show_what_becomes_of_a_cell() {
    let point = "canción;reproducciones\nPaper Sun;1.318 millones\n";
    let both = "song,plays\nLuna Park – Glass Tide,900\nLuna Park – Salt Road,80\n";
    let both_of_json = r#"[{"song": "Luna - A - B", "plays": 9}, {"song": "Luna - C", "plays": 8}]"#;
    let date = "song,plays,date\nA,9,2024-03-01\nB,8,2023-11-24\nC,7,2025-06-13\n";
    for (text, expected) in [
        (point, ["groups: 1318 millones", "decimal: ≈ 1 millones"]),
        ("song;plays\nA;88.120\n", ["groups: 88120", "decimal: ≈ 88"]),
        ("song;plays\nA;1,204 Mio.\n", ["groups: 1204 Mio.", "decimal: ≈ 1 Mio."]),
        (both, ["song=artist-title: Luna Park / Glass Tide", "song=title: Luna Park – Glass Tide"]),
        (both_of_json, ["song=artist-title: Luna / A - B", "song=title: Luna - A - B"]),
        // Dates of several songs that are years apart are likelier those of their releases.
        (date, ["date=released: ", "date=as_of: "]),
    ] {
        let opened = OpenedFile::read("songs".to_owned(), Content::of_text(text), About::default());
        let question = &opened.findings.questions[0];
        let example = |answer: &str| opened.findings.example(question, answer).unwrap_or_default();
        let examples: Vec<String> = question.texts().map(|answer| format!("{answer}: {}", example(answer))).collect();
        assert_eq!(examples, expected, "{text}");
    }
}

/// What a column holds is asked and answered, and the menu over it shows the answer.
#[test]
fn columns_are_asked_and_answered() {
    for (text, cell, role, titles) in [
        ("Row Labels,Sum of Streams\nA,8\nB,9\n", "Sum of Streams", "streams", ["A", "B"]),
        ("A by X: 9M\nStand by Me by Y: 8M\n", "title", "artist-title", ["A", "Stand by Me"]),
    ] {
        let opened = OpenedFile::read("songs.csv".to_owned(), Content::of_text(text), About::default());
        let question = &opened.findings.questions[0];
        assert_eq!((question.choice(), question.cell.as_str()), ("column", cell));
        let answer = question.texts().next().unwrap();
        assert_eq!(answer, format!("{cell}={role}"));
        let mut about = About::default();
        about.choices.set("column", answer).unwrap();
        let answered = opened.with(about);
        assert_eq!(answered.findings.questions, []);
        let column = answered.findings.head.columns.iter().find(|column| column.name == cell).unwrap();
        assert_eq!(column.role, role);
        let dataset = answered.dataset().unwrap();
        let found: Vec<&str> = dataset.tracks().iter().map(|track| track.title.as_str()).collect();
        assert_eq!(found, titles);
    }
}
