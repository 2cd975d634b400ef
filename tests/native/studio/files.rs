//! A file, or what was pasted: what is wrong with it, what was understood, and its first picture.

use milestream::content::messages::studio::texts;
use milestream::studio::state::draft::Draft;
use milestream::studio::state::fallback_text;
use milestream::studio::state::findings::Form;
use milestream::studio::state::opened_file::{About, Content, ContentForm, OpenedFile};
use milestream::studio::state::spreadsheet;
use milestream::studio::state::suggestion::suggestion;
use milestream_data::table::{Sheet, Spanning, StatementKind};

use crate::support::{html_of, passages};

const BROKEN: &str = "Title,Artist,Streams,As of\r\nDynamite,BTS,\"2,100,000,000\",2026-07-14\r\nButter,BTS,a lot,2026-07-14\r\nSpring Day,BTS,1.1B,14/27/2026\r\n";

#[test]
fn broken_table_lists_row_column_and_text_and_keeps_the_rest() {
    let opened = OpenedFile::read("songs.csv".to_owned(), Content::of_text(BROKEN), About::default());
    assert_eq!(opened.findings.form, Form::Table);
    let titles: Vec<&str> = opened.dataset().unwrap().tracks().iter().map(|track| track.title.as_str()).collect();
    assert!(titles.contains(&"Dynamite"), "{titles:?}");
    let problem = &opened.findings.problems[0];
    assert_eq!((problem.path.as_str(), problem.place), ("row 3, column Streams", Some((3, 12))));
    assert!(problem.message.contains("found \"a lot\""), "{problem:?}");
    assert_eq!(problem.excerpt, "  |\n3 | Butter,BTS,a lot,2026-07-14\n  |            ^\n");
    assert!(
        opened.findings.problems.iter().any(|problem| problem.message.contains("14/27/2026")),
        "{:?}",
        opened.findings.problems
    );
    assert!(!opened.has_source() && opened.file_name() == "songs.json");
}

#[test]
fn file_becomes_a_dataset_that_reads_back_the_same() {
    let about = About {
        source: "https://docs.example/pub".to_owned(),
        as_of: "2026-07-14".to_owned(),
        artist: "BTS".to_owned(),
        title: "Songs".to_owned(),
        ..About::default()
    };
    for (name, text, form) in [
        ("songs.csv", "title,streams\nDynamite,2.1B\n", Form::Table),
        ("songs.json", r#"[{"title": "Dynamite", "streams": "2.1B"}]"#, Form::Table),
    ] {
        let opened = OpenedFile::read(name.to_owned(), Content::of_text(text), about.clone());
        assert_eq!(
            (opened.findings.form, opened.findings.problems.len(), opened.has_source()),
            (form, 0, true),
            "{name}: {:?}",
            opened.findings.problems
        );
        let json = opened.to_json(None).unwrap();
        let again = OpenedFile::read("songs.json".to_owned(), Content::of_text(json.clone()), About::default());
        assert_eq!(again.findings.form, Form::Dataset, "{json}");
        assert_eq!(again.dataset(), opened.dataset(), "{json}");
        assert_eq!(again.to_json(None).unwrap(), json);
        assert_eq!(again.dataset().unwrap().sources()[0].publisher, "docs.example");
    }
}

#[test]
fn table_without_a_source_is_shown_but_its_source_leads_nowhere() {
    let opened = OpenedFile::read(
        "my songs.csv".to_owned(),
        Content::of_text("title,streams\nDynamite,2.1B\n"),
        About::default(),
    );
    let loaded = opened.outcome.clone().unwrap();
    let words = fallback_text::paragraphs(&passages(&loaded, &[("view", "leaderboard")], 3));
    assert_eq!(words, ["Most streamed songs: Dynamite, about 2.1B (Date unknown, my songs.csv)."]);
}

#[test]
fn dataset_with_faults_says_them_and_what_cannot_be_read_is_a_sentence() {
    let json = r#"{"schema": 1, "title": "X", "sources": {"a": {"publisher": "A", "url": "https://a.example/"}}, "colour": 1,
  "tracks": [{"id": "x", "title": "X", "counts": [{"as_of": "2026-01-01", "value": "1,2M", "source": "a"}]},
    {"id": "y", "title": "Y", "counts": [{"as_of": "2026-01-01", "value": 3000000, "source": "a"}, {"as_of": "2026-02-01", "value": 2000000, "source": "a"}]}]}"#;
    let opened = OpenedFile::read("x.json".to_owned(), Content::of_text(json), About::default());
    let said: Vec<&str> = opened.findings.problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(said, ["tracks[0].counts[0].value", "colour"], "{:?}", opened.findings.problems);
    assert_eq!(opened.findings.notes.len(), 1, "{:?}", opened.findings.notes);

    for (name, text, expected) in [
        ("x.json", "{\"schema\": 1, ", "it ends within an object"),
        ("x.json", "{\"schema\": 7}", "expected 1"),
        ("x.csv", "colour,size\nred,1\n", "column"),
        ("x.html", "<!doctype html>", "web page"),
        ("x.csv", "title,streams\n", texts().studio_file_empty()),
    ] {
        let opened = OpenedFile::read(name.to_owned(), Content::of_text(text), About::default());
        let problem = opened.outcome.unwrap_err();
        assert!(problem.message.contains(expected), "{text}: {problem:?}");
    }
}

/// The milestone that half of the songs are past, of the artist with the most songs, for a board that was chosen.
#[test]
fn a_board_that_is_chosen_counts_the_songs_of_a_table() {
    let text = "title,artist,streams\nA,X,30M\nB,Y,260M\nC,Y,120M\nD,Y,2M\n";
    let opened = OpenedFile::read("x.csv".to_owned(), Content::of_text(text), About::default());
    let chosen = |draft: &str| {
        let draft = Draft::of_query(draft);
        suggestion(opened.dataset().unwrap(), &draft, crate::support::today().into(), true)
    };
    assert_eq!(chosen(""), [("threshold", "100000000".to_owned()), ("artist", "y".to_owned())]);
    assert_eq!(chosen("artist=x"), [("threshold", "10000000".to_owned())]);
}

/// The first picture of a file, whatever it holds: its view, and what was chosen besides.
#[test]
fn first_picture_shows_something_of_every_file() {
    let csv = |text: &str| OpenedFile::read("x.csv".to_owned(), Content::of_text(text), About::default());
    let json = |sections: &str| {
        let text = format!(
            r#"{{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
            "artists": [{{ "id": "a", "name": "A" }}, {{ "id": "b", "name": "B" }}], {sections} }}"#
        );
        OpenedFile::read("x.json".to_owned(), Content::of_text(text), About::default())
    };
    let cases = [
        // Seen: "2+" on a board with nothing else, of a table with exact counts.
        (csv("title,artist,streams\nA,X,30M\nB,Y,260M\nC,Y,120M\nD,Y,2M\n"), "", "view=leaderboard"),
        (csv("title,artist,streams\nA,X,30M\nB,Y,260M\nC,Y,120M\n"), "artist=x", "view=leaderboard"),
        (csv("title,artist,streams\nA,X,52000\nB,X,4000\n"), "", "view=leaderboard"),
        (csv("title,streams\nA,52000\n"), "", "view=leaderboard"),
        // What was chosen stays.
        (csv("title,artist,streams\nA,X,52M\n"), "view=counter", "threshold=50000000&artist=x"),
        (csv("title,streams\nA,52M\n"), "view=counter", "track=a"),
        (csv("title,artist,streams\nA,X,52M\n"), "threshold=1B", "view=leaderboard"),
        (csv("title,artist,streams\nA,X,52M\n"), "view=leaderboard", ""),
        (
            json(r#""totals": [{ "artist": "b", "metric": "followers", "counts": [7000000] }]"#),
            "",
            "artist=b&metric=followers",
        ),
        (
            json(
                r#""honours": [{ "text": "A prize", "kind": "award", "on": "2025-01-01", "source": "s", "artists": ["a"] }]"#,
            ),
            "",
            "view=honours",
        ),
        (
            json(
                r#""coverage": [{ "artist": "a", "threshold": 100000000, "counts": [{ "as_of": "2026-01-01", "reached": 3 }] }]"#,
            ),
            "",
            "",
        ),
    ];
    for (opened, chosen, wanted) in cases {
        let dataset = opened.dataset().unwrap_or_else(|| panic!("{:?}", opened.outcome));
        let mut draft = Draft::of_query(chosen);
        let choices = suggestion(dataset, &draft, crate::support::today().into(), false);
        let said: Vec<String> = choices.iter().map(|(option, value)| format!("{option}={value}")).collect();
        assert_eq!(said.join("&"), wanted, "{chosen:?}, {:?}", opened.findings.form);
        for (option, value) in choices {
            draft.set(option, value);
        }
        let attributes = draft.attributes(Some(dataset));
        let attributes: Vec<(&str, &str)> = attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let html = html_of(opened.outcome.as_ref().unwrap(), &attributes, Vec::new());
        // Of a board, that is its first tab.
        let seen = html.split("id=\"panel-leaderboard\"").next().unwrap();
        assert!(!seen.contains("part=\"empty\""), "{attributes:?}: {seen}");
    }
}

/// The columns are listed with their roles, and a role that is chosen holds.
#[test]
fn columns_are_listed_and_can_be_chosen() {
    let table = "title,week,all,streams\nGlass Tide,7,900000,1000\n";
    let opened = OpenedFile::read("x.csv".to_owned(), Content::of_text(table), About::default());
    let roles = |opened: &OpenedFile| {
        let columns = &opened.findings.columns;
        columns.iter().map(|(name, role)| format!("{name}={role}")).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(roles(&opened), "title=title streams=streams week=none all=none");
    let mut about = opened.about.clone();
    about.choices.set("column", "all=streams").unwrap();
    let chosen = opened.with(about);
    assert_eq!(roles(&chosen), "title=title all=streams week=none streams=none");
}

/// A table of a web page, and the text beside it where the page has none of songs.
#[test]
fn tables_of_pages_are_read_and_else_their_text() {
    let cell = |text: &&str| Spanning { text: (*text).to_owned(), columns: 1, rows: 1 };
    let row = |cells: &[&str]| (cells.iter().map(cell).collect::<Vec<_>>(), None);
    let songs = Sheet::of_page(
        String::new(),
        "",
        vec![row(&["Song Title", "Streams"]), row(&["Glass Tide", "1,204,500,331"])],
        vec!["Luna Park - Spotify Top Songs".to_owned(), "Last updated: 2026/07/14".to_owned()].into(),
    );
    let other = Sheet::of_page(String::new(), "", vec![row(&["a", "b"])], std::rc::Rc::default());
    let text = "title\tstreams\nSalt Road\t88,120,004\n";
    for (sheets, title) in [(vec![other.clone(), songs], "Glass Tide"), (vec![other], "Salt Road")] {
        let content = Content::of(ContentForm::Tables(sheets, text.to_owned()), vec![StatementKind::Copied.into()]);
        let opened = OpenedFile::read("x".to_owned(), content, About::default());
        assert_eq!(opened.dataset().unwrap().tracks()[0].title, title);
        assert_eq!(opened.findings.decisions[0].0, "read as a table that was copied");
    }
}

const WORKBOOK: &[u8] = include_bytes!("../../../crates/cli/tests/cases/sheets.xlsx");

#[test]
fn sheet_of_a_workbook_can_be_chosen() {
    let content = Content::of(ContentForm::Bytes(WORKBOOK.to_vec()), Vec::new());
    let opened = OpenedFile::read("songs.xlsx".to_owned(), content.clone(), About::default());
    assert_eq!(opened.findings.sheets, ["July", "June"]);
    assert_eq!(opened.dataset().unwrap().tracks().len(), 2);
    let decisions: Vec<&str> = opened.findings.decisions.iter().map(|(what, _)| what.as_str()).collect();
    assert_eq!(decisions[..2], ["read as a workbook", "of 2 tables, \"July\" is read"]);
    assert!(opened.findings.problems[0].message.contains("has songs as well"), "{:?}", opened.findings.problems);
    let mut about = About::default();
    about.choices.set("sheet", "June").unwrap();
    let other = OpenedFile::read("songs.xlsx".to_owned(), content, about);
    let track = &other.dataset().unwrap().tracks()[0];
    assert_eq!(other.dataset().unwrap().counts(&track.counts)[0].value.amount(), 1_190_000_000);
}

#[test]
fn damaged_workbook_says_what_to_do_instead() {
    let (half, _) = WORKBOOK.split_at(WORKBOOK.len() / 2);
    for (bytes, why) in
        [(half, " (the workbook cannot be read: "), (&b"PK\x03\x04"[..], " (the workbook cannot be read: ")]
    {
        let content = Content::of(ContentForm::Bytes(bytes.to_vec()), Vec::new());
        let opened = OpenedFile::read("songs.xlsx".to_owned(), content.clone(), About::default());
        let message = opened.outcome.unwrap_err().message;
        let said = message.strip_prefix(texts().studio_file_workbook()).unwrap();
        assert!(said.starts_with(why), "{message}");
        // Without a thread it is not tried.
        let closed = OpenedFile::read("songs.xlsx".to_owned(), content.without_workbook(), About::default());
        assert_eq!(closed.findings.refused.unwrap().message, texts().studio_file_workbook());
    }
}

#[test]
fn what_a_thread_finds_is_what_the_page_would_find() {
    for text in [BROKEN, "title,streams,date\nA,100,04/05/2022\nA,300,04/06/2022\n", "no table", "{\"schema\": 1}"] {
        let content = Content::of(ContentForm::Bytes(text.as_bytes().to_vec()), Vec::new());
        let here = OpenedFile::read("songs.csv".to_owned(), Content::of_text(text), About::default());
        let read = OpenedFile::read("songs.csv".to_owned(), content.clone(), About::default());
        assert_eq!((&read.findings, read.to_json(None)), (&here.findings, here.to_json(None)), "{text}");
        // The page keeps the bytes, and has the rest from the thread.
        let content = std::rc::Rc::new(content);
        let loaded = read.outcome.as_ref().ok().cloned();
        let there =
            OpenedFile::of_worker("songs.csv".to_owned(), content, About::default(), read.findings.clone(), loaded);
        assert_eq!((&there.findings, there.dataset()), (&here.findings, here.dataset()), "{text}");
        assert_eq!(there.with(About::default()).findings, here.findings, "{text}");
    }
}

/// The first rows stand as in the file, and what is wrong with one of their cells is told there and not in the list.
#[test]
fn first_rows_stand_as_in_the_file_with_what_is_wrong_beneath() {
    let more = "Dope,BTS,1.2B,2026-07-14\r\nFire,BTS,1.1B,2026-07-14\r\nDNA,BTS,none of it,2026-07-14\r\n";
    let table = ["Songs of BTS\r\n\r\n", BROKEN, more].concat();
    let opened = OpenedFile::read("songs.csv".to_owned(), Content::of_text(table), About::default());
    let (findings, head) = (&opened.findings, &opened.findings.head);
    let columns: Vec<String> = head.columns.iter().map(|column| format!("{}={}", column.name, column.role)).collect();
    assert_eq!(columns, ["Title=title", "Artist=artist", "Streams=streams", "As of=as_of"]);
    assert!(head.columns.iter().all(|column| column.can_be_chosen));
    let numbers: Vec<usize> = head.rows.iter().map(|(number, _)| *number).collect();
    assert_eq!((head.header, numbers), (3, vec![4, 5, 6, 7, 8]));
    assert_eq!(head.rows[0].1, ["Dynamite", "BTS", "2,100,000,000", "2026-07-14"]);
    let beneath = |row, column| findings.beneath(row, column).map(|problem| &*problem.message).collect::<Vec<_>>();
    assert!(beneath(1, 2)[0].contains("found \"a lot\""), "{:?}", findings.problems);
    assert!(beneath(2, 3)[0].contains("14/27/2026"), "{:?}", findings.problems);
    assert!(beneath(0, 2).is_empty());
    let elsewhere: Vec<String> = findings.elsewhere().into_iter().map(|problem| problem.path).collect();
    assert_eq!(elsewhere, ["row 9, column Streams"]);
}

/// Columns that are days are told as such; of many of them the last follows the first ones.
#[test]
fn first_rows_of_a_wide_table_leave_out_days_in_between() {
    let days = "2026-07-10,2026-07-11,2026-07-12,2026-07-13,2026-07-14,note";
    let table = format!("title,{days}\nGlass Tide,1,2,3,4,5,x\n");
    let opened = OpenedFile::read("songs.csv".to_owned(), Content::of_text(table), About::default());
    let head = &opened.findings.head;
    let columns: Vec<String> = head.columns.iter().map(|column| format!("{}={}", column.name, column.role)).collect();
    let expected =
        ["title=title", "2026-07-10=day", "2026-07-11=day", "2026-07-12=day", "…=more", "2026-07-14=day", "note=none"];
    assert_eq!(columns, expected);
    assert_eq!(head.rows, [(2, ["Glass Tide", "1", "2", "3", "…", "5", "x"].map(str::to_owned).to_vec())]);
    let chosen: Vec<bool> = head.columns.iter().map(|column| column.can_be_chosen).collect();
    assert_eq!(chosen, [true, false, false, false, false, false, true]);
}

/// What was decided without being said stands in the fields that say it otherwise.
#[test]
fn what_was_decided_is_told_by_choice() {
    let read = |table: &str| {
        let opened = OpenedFile::read("x.csv".to_owned(), Content::of_text(table), About::default());
        let decided = opened.findings.decided.iter().map(|(name, text)| format!("{name}={text}"));
        decided.collect::<Vec<_>>().join(" ")
    };
    let merged = "artist,title,streams,as_of\nX,A,1.204.500,14/7/2026\n,B,3.000,14/7/2026\nY,C,2.000,14/7/2026\n,D,5.000,14/7/2026\n";
    for (table, expected) in [
        (merged, "dates=day-first point=groups fill=yes"),
        ("title,2026-07-13,2026-07-14\nA,100,200\n", "days=totals fill=no"),
        ("title,streams\nA,100\n", "fill=no"),
    ] {
        assert_eq!(read(table), expected, "{table}");
    }
}

/// A table at an address is shown by a widget as it is here, or else it is to be put online as a dataset.
#[test]
fn what_a_widget_reads_otherwise_is_converted() {
    let read = |text: &str, choice: Option<(&str, &str)>| {
        let mut about = About { source: "https://docs.example/pub.csv".to_owned(), ..About::default() };
        if let Some((name, text)) = choice {
            about.choices.set(name, text).unwrap();
        }
        OpenedFile::read(about.source.clone(), Content::of_text(text), about).findings.is_converted
    };
    let ambiguous = "title,streams,as_of\nA,7000000,4/5/2026\n";
    for (text, choice, expected) in [
        ("title,artist,streams,as_of\nA,B,\"7,000,000\",2026-07-14\n", None, false),
        ("title;streams\nA;7.000.000\n", None, false),
        (ambiguous, None, false),
        (ambiguous, Some(("dates", "month-first")), true),
        ("title,2026-07-13,2026-07-14\nA,1,2\n", None, true),
        ("title,all,streams\nA,9,7\n", Some(("column", "all=streams")), true),
        (r#"[{"title": "A", "streams": 7}]"#, None, true),
        (r#"{"schema": 1, "title": "T", "tracks": []}"#, None, false),
    ] {
        assert_eq!(read(text, choice), expected, "{text} {choice:?}");
    }
}

/// Bytes are the text of the encoding that is said; one that there is not is as none.
#[test]
fn encoding_can_be_said() {
    let bytes = b"title,streams\nSen \xdearki,7000000\n".to_vec();
    let read = |encoding: Option<&str>| {
        let mut about = About::default();
        if let Some(encoding) = encoding {
            about.choices.set("encoding", encoding).unwrap();
        }
        let content = Content::of(ContentForm::Bytes(bytes.clone()), Vec::new());
        let opened = OpenedFile::read("x.csv".to_owned(), content, about);
        (opened.dataset().unwrap().tracks()[0].title.clone(), opened.findings.encoding)
    };
    assert_eq!(read(Some("windows-1254")), ("Sen Şarki".to_owned(), Some("windows-1254".to_owned())));
    assert_eq!(read(Some("windows-1252")), ("Sen Þarki".to_owned(), Some("windows-1252".to_owned())));
    let (_, found) = read(None);
    assert!(found.is_some() && read(Some("klingon")).1 == found);
}

#[test]
fn pages_of_spreadsheets_are_known_by_their_address() {
    const SHEET: &str = "https://docs.google.com/spreadsheets/d/";
    for (address, expected) in [
        ([SHEET, "1aB/edit#gid=0"].concat(), true),
        ([" ", SHEET, "1aB/edit?usp=sharing "].concat(), true),
        ([SHEET, "e/2PACX/pubhtml"].concat(), true),
        ([SHEET, "e/2PACX/pub?gid=0&single=true&output=csv"].concat(), false),
        ([SHEET, "1aB/export?format=csv"].concat(), false),
        ([SHEET, "1aB/gviz/tq?tqx=out:csv&sheet=July"].concat(), false),
        ("https://docs.google.com/document/d/1aB/edit".to_owned(), false),
        ("https://example.org/spreadsheets/d/1aB/edit".to_owned(), false),
        (String::new(), false),
    ] {
        assert_eq!(spreadsheet::is_page(&address), expected, "{address}");
    }
}

/// Songs of JSON stand in a table as those of cells do, and each field can be given another role.
#[test]
fn fields_of_json_are_shown_and_can_be_chosen() {
    for (name, text, expected) in [
        (
            "rows.json",
            r#"[{"song": "Luna - Glass Tide", "plays": "1,204", "gain": "+12"}, {"song": "Luna - Salt Road", "plays": 7}]"#,
            "song=title plays=streams gain=none",
        ),
        (
            "columns.json",
            r#"{"song": ["Luna - Glass Tide", "Luna - Salt Road"], "plays": ["1,204", 7], "gain": ["+12"]}"#,
            "song=title plays=streams gain=none",
        ),
        (
            "both.json",
            r#"{"artist and title": ["Luna - Glass Tide", "Luna - Salt Road"], "plays": ["1,204", 7], "gain": ["+12"]}"#,
            "artist and title=artist-title plays=streams gain=none",
        ),
    ] {
        let opened = OpenedFile::read(name.to_owned(), Content::of_text(text), About::default());
        let head = &opened.findings.head;
        let columns: Vec<String> =
            head.columns.iter().map(|column| format!("{}={}", column.name, column.role)).collect();
        assert_eq!(columns.join(" "), expected, "{name}");
        assert!(head.columns.iter().all(|column| column.can_be_chosen), "{name}");
        assert_eq!(head.rows[0], (1, ["Luna - Glass Tide", "1,204", "+12"].map(str::to_owned).to_vec()), "{name}");
        assert_eq!(head.rows[1].1, ["Luna - Salt Road", "7", ""], "{name}");
        assert_eq!(opened.findings.columns.last().unwrap(), &("gain".to_owned(), "none".to_owned()), "{name}");
        let mut about = About { as_of: "2026-07-14".to_owned(), ..About::default() };
        let first = head.columns[0].name.clone();
        about.choices.set("column", &format!("{first}=artist-title")).unwrap();
        about.choices.set("column", "gain=daily").unwrap();
        let chosen = opened.with(about);
        let dataset = chosen.dataset().unwrap();
        let track = &dataset.tracks()[0];
        assert_eq!((track.title.as_str(), dataset.artists()[0].name.as_str()), ("Glass Tide", "Luna"), "{name}");
        assert_eq!(dataset.periods(track)[0].value.amount(), 12, "{name}");
        assert_eq!(chosen.findings.head.columns[0].role, "artist-title", "{name}");
    }
}

/// Seen: "expected the names of columns, with title among them" alone, which said nobody what to do.
#[test]
fn table_without_names_says_what_to_do() {
    for text in ["Dynamite\t2,000,000,000\nButter\t1,000,000,000\n", "title,b\nDynamite,x\n"] {
        let opened = OpenedFile::read("songs.csv".to_owned(), Content::of_text(text), About::default());
        assert_eq!(opened.outcome.unwrap_err().message, texts().studio_file_nameless());
        let expected = opened.findings.expected;
        assert!(expected.starts_with("expected the names of columns, with "), "{expected}");
    }
}
