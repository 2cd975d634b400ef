//! What only whoever keeps a table can know: asked by every command that reads one, answered by an option, kept in a recipe.

use milestream_data::parse;

use crate::bench::{Bench, Ran};

const SOURCE: &str = "--source https://charts.example/";
/// A table of which nothing tells which part of its dates is the day.
const DATES: &str = "title,artist,streams,as_of\nA,X,100,04/12/2022\nA,X,200,05/12/2022\n";
/// The same of the point in its counts.
const POINT: &str = "title;artist;streams;as_of\nA;X;1.204;2026-07-14\nB;X;88.120;2026-07-14\n";
/// The same of a unit of its counts.
const UNIT: &str = "Judul;Penyanyi;Streams;Tanggal\nA;X;1.32 M;2026-07-14\n";
/// Days that say no year, in rows and as names of columns.
const YEARLESS: &str = "title,artist,streams,as_of\nA,X,100,2025-12-31\nA,X,200,1/14\n";
const YEARLESS_WIDE: &str = "title,artist,1/14,1/15\nA,X,100,200\n";
/// Dates of which nothing tells of what they are.
const RELEASES: &str = "title,date,streams\nA,2019-11-29,300\nB,2020-01-03,200\nC,2021-05-21,100\n";
const RELEASES_OF_JSON: &str = r#"[{"title": "A", "date": "2019-11-29", "streams": 300},
    {"title": "B", "date": "2020-01-03", "streams": 200}, {"title": "C", "date": "2021-05-21", "streams": 100}]"#;
/// A count that is another one in Spain than in Mexico.
const MILLIONS: &str = "Canción;Reproducciones;Fecha\nA;1.204 millones;2026-07-14\nB;988 millones;2026-07-14\n";
/// The same of all counts of a column, since of its name.
const MILLIONS_BY_NAME: &str = "Titel;Streams (Mio.);Datum\nA;1.204;2026-07-14\nB;988;2026-07-14\n";
/// Titles that may have artists before them.
const DASHES: &str = "song,streams,as_of\nX - A,300,2026-07-14\nX - B,200,2026-07-14\nY - C,100,2026-07-14\n";
const DASHES_OF_JSON: &str = r#"[{"song": "X - A", "streams": 300, "as_of": "2026-07-14"},
    {"song": "X - B", "streams": 200, "as_of": "2026-07-14"}, {"song": "Y - C", "streams": 100, "as_of": "2026-07-14"}]"#;
/// Titles that may have artists behind them.
const TITLES_BY: &str = "1. Stand by Me by X: 300M\n2. A by Y: 200M\n";
/// Counts that were added up.
const SUMS: &str = "Row Labels,Sum of Streams\nA,300\nB,200\nGrand Total,500\n";
const EMPTY: &str = r#"{ "schema": 1, "title": "T", "notes": [] }"#;

fn bench(name: &str) -> Bench {
    Bench::new(name)
        .with("dates.csv", DATES)
        .with("point.csv", POINT)
        .with("unit.csv", UNIT)
        .with("base.json", EMPTY)
        .with("no-year.csv", YEARLESS)
        .with("no-year-wide.csv", YEARLESS_WIDE)
        .with("releases.csv", RELEASES)
        .with("releases.json", RELEASES_OF_JSON)
        .with("millions.csv", MILLIONS)
        .with("millions-by-name.csv", MILLIONS_BY_NAME)
        .with("dashes.csv", DASHES)
        .with("dashes.json", DASHES_OF_JSON)
        .with("titles-by-2026-07-14.txt", TITLES_BY)
        .with("sums-2026-07-14.csv", SUMS)
}

/// Every song with its counts, on one line.
fn counts(dataset: &str) -> String {
    let (dataset, _) = parse(dataset.as_bytes()).unwrap();
    let of_track = |track: &milestream_data::model::Track| {
        let counts = dataset.counts(&track.counts).iter().map(|seen| format!(" {} {}", seen.value, seen.as_of));
        track.title.clone() + &counts.collect::<String>()
    };
    dataset.tracks().iter().map(of_track).collect::<Vec<_>>().join(", ")
}

/// A table, what is asked of it, and the options that answer it with what comes of each.
type Asked = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

const OF_RELEASES: &str = "are the dates of the column date those of the counts, or when the songs were released? Nothing in the \
                           table tells: --column date=released or --column date=as_of\n";
const RELEASED: &[(&str, &str)] = &[("--column date=as_of", "A 300 2019-11-29, B 200 2020-01-03, C 100 2021-05-21")];

const OF_DASHES: &str = "do the cells of the column song hold artist and title, as \"X - A\" may, or a title alone? Nothing in the \
                         table tells: --column song=artist-title or --column song=title\n";
const PARTED: &[(&str, &str)] = &[
    ("--column song=artist-title", "A 300 2026-07-14, B 200 2026-07-14, C 100 2026-07-14"),
    ("--column song=title", "X - A 300 2026-07-14, X - B 200 2026-07-14, Y - C 100 2026-07-14"),
];

const ASKED: [Asked; 13] = [
    (
        "titles-by-2026-07-14.txt",
        "do the cells of the column title hold artist and title, as \"1. Stand by Me by X\" may, or a title alone? Nothing in \
         the table tells: --column title=artist-title or --column title=title\n",
        &[
            ("--column title=artist-title", "Stand by Me 300M 2026-07-14, A 200M 2026-07-14"),
            ("--column title=title", "Stand by Me by X 300M 2026-07-14, A by Y 200M 2026-07-14"),
        ],
    ),
    (
        "sums-2026-07-14.csv",
        "does the column Sum of Streams add up one count of each song, or those of several days? Nothing in the table tells: \
         --column Sum of Streams=streams or --column Sum of Streams=none\n",
        &[("--column SumOfStreams=streams", "A 300 2026-07-14, B 200 2026-07-14")],
    ),
    ("dashes.csv", OF_DASHES, PARTED),
    ("dashes.json", OF_DASHES, PARTED),
    (
        "millions.csv",
        "is the point of \"1.204 millones\" (row 2, column Reproducciones) between groups of digits, or before decimals? No \
         count of the column tells: --point groups or --point decimal\n",
        &[
            ("--point groups", "A 1.204B 2026-07-14, B 988M 2026-07-14"),
            ("--point decimal", "A 1.204M 2026-07-14, B 988M 2026-07-14"),
        ],
    ),
    (
        "millions-by-name.csv",
        "is the point of \"1.204\" (row 2, column Streams (Mio.)) between groups of digits, or before decimals? No count of the \
         column tells: --point groups or --point decimal\n",
        &[
            ("--point groups", "A 1.204B 2026-07-14, B 988M 2026-07-14"),
            ("--point decimal", "A 1.204M 2026-07-14, B 988M 2026-07-14"),
        ],
    ),
    ("releases.csv", OF_RELEASES, RELEASED),
    ("releases.json", OF_RELEASES, RELEASED),
    (
        "dates.csv",
        "is \"04/12/2022\" (row 2, column as_of) with the day or the month first? No date of the column tells: \
         --dates day-first or --dates month-first\n",
        &[
            ("--dates day-first", "A 100 2022-12-04 200 2022-12-05"),
            ("--dates month-first", "A 100 2022-04-12 200 2022-05-12"),
        ],
    ),
    (
        "point.csv",
        "is the point of \"1.204\" (row 2, column streams) between groups of digits, or before decimals? No count of the \
         column tells: --point groups or --point decimal\n",
        &[("--point groups", "A 1204 2026-07-14, B 88120 2026-07-14")],
    ),
    (
        "unit.csv",
        "is the M of \"1.32 M\" (row 2) a million, or a billion as in Indonesian? Nothing in the table tells: \
         --unit M=million or --unit M=billion\n",
        &[("--unit M=million", "A 1.32M 2026-07-14"), ("--unit M=billion", "A 1.32B 2026-07-14")],
    ),
    (
        "no-year.csv",
        "of which year is the newest day, as \"1/14\" (row 3, column as_of)? The days say none: --year 2026 or --year 2025\n",
        &[("--year 2026", "A 100 2025-12-31 200 2026-01-14")],
    ),
    (
        "no-year-wide.csv",
        "of which year is the newest day, as \"1/14\" (row 1)? The days say none: --year ",
        &[("--year 2026", "A 100 2026-01-14 200 2026-01-15")],
    ),
];

#[test]
fn open_questions_are_an_exit_code_of_their_own_and_nothing_is_written() {
    let bench = bench("questions-asked");
    let before = bench.files();
    for (file, question, answers) in ASKED {
        for command in [
            format!("import {file} {SOURCE} -o out.json"),
            format!("merge base.json {file} {SOURCE} -o base.json"),
            format!("show {file}"),
            format!("snippet {file} --host https://me.example/ms -o out.html"),
            format!("feed {file} --address https://me.example/feed.xml -o out.xml"),
            format!("card {file} --view leaderboard -o out.svg"),
        ] {
            let Ran { out, err, code } = bench.run(&command);
            assert_eq!((out.as_str(), code), ("", 3), "{command}: {err}");
            assert!(err.contains(&format!("{file}: {question}")), "{command}: {err}");
            assert!(
                err.ends_with(&format!(
                    "milestream: {file}: nothing is written, since 1 question must be answered first\n"
                )),
                "{command}: {err}"
            );
            assert_eq!(bench.files(), before, "{command}");
            assert_eq!(bench.read("base.json"), EMPTY, "{command}");
        }
        let checked = bench.run(&format!("check {file}"));
        assert_eq!(checked.code, 1, "{checked:?}");
        assert!(checked.out.contains(question.trim_end()), "{checked:?}");
        for (answer, expected) in answers {
            let (out, _) = bench.done(&format!("import {file} {SOURCE} {answer}"));
            assert_eq!(counts(&out), *expected, "{file} {answer}");
            let (out, _) = bench.done(&format!("merge base.json {file} {SOURCE} {answer}"));
            assert_eq!(counts(&out), *expected, "{file} {answer}");
            bench.done(&format!("show {file} {answer}"));
            bench.done(&format!("check {file} {answer}"));
        }
    }
}

#[test]
fn what_is_left_out_is_told_where_a_table_is_shown() {
    let bench = Bench::new("questions-shown")
        .with("songs.csv", "title,artist,streams,as_of\nA,X,120000000,2026-07-14\nB,X,a lot,2026-07-14\n");
    let left_out = "songs.csv: row 3, column streams: expected a count";
    for command in [
        "show songs.csv",
        "snippet songs.csv --host https://me.example/ms",
        "feed songs.csv --address https://me.example/feed.xml",
        "card songs.csv --view leaderboard",
    ] {
        let (out, err) = bench.done(command);
        assert!(err.contains(left_out), "{command}: {err}");
        assert!(!out.is_empty(), "{command}");
    }
}

#[test]
fn a_recipe_is_written_and_read_by_all() {
    let bench = bench("questions-recipe");
    let first = bench.done(&format!("import dates.csv {SOURCE} --dates month-first --recipe dates.recipe.json")).0;
    let recipe = bench.read("dates.recipe.json");
    assert!(recipe.contains("\"recipe\": 1") && recipe.contains("\"dates\": \"month-first\""), "{recipe}");
    assert!(recipe.contains("\"columns\": { \"title\": \"title\", "), "{recipe}");
    // Tomorrow's table is no question any more.
    let again = bench.done(&format!("import dates.csv {SOURCE} --recipe dates.recipe.json")).0;
    assert_eq!(again, first);
    let (merged, _) = bench.done(&format!("merge base.json dates.csv {SOURCE} --recipe dates.recipe.json"));
    assert_eq!(counts(&merged), "A 100 2022-04-12 200 2022-05-12");
    bench.done("check dates.csv --recipe dates.recipe.json");
    let (shown, _) = bench.done("show dates.csv --recipe dates.recipe.json");
    assert!(shown.contains("A: 200") && shown.contains("12 May 2022"), "{shown}");
    assert_eq!(bench.read("dates.recipe.json"), recipe, "a recipe that is there is read, and never written");
    // The command line outdoes it.
    let (other, _) = bench.done(&format!("import dates.csv {SOURCE} --recipe dates.recipe.json --dates day-first"));
    assert_eq!(counts(&other), "A 100 2022-12-04 200 2022-12-05");
    // A question that is open leaves none.
    assert_eq!(bench.run(&format!("import point.csv {SOURCE} --recipe point.recipe.json")).code, 3);
    assert!(!bench.files().contains(&"point.recipe.json".to_owned()));
    let broken = bench.with("broken.json", "{}");
    let Ran { err, code, .. } = broken.run(&format!("import dates.csv {SOURCE} --recipe broken.json"));
    assert_eq!(code, 2, "{err}");
    assert!(err.starts_with("milestream: broken.json: the recipe has no \"recipe\": 1\n"), "{err}");
}

/// A table that is read another way with each of the options, by `import` and by `merge`.
#[test]
fn every_decision_can_be_made_otherwise() {
    let bench = Bench::new("questions-options")
        .with("base.json", EMPTY)
        .with_bytes("latin.csv", b"title,artist,streams,as_of\nMa\xf1ana,X,5,2026-07-14\n")
        .with(
            "header.csv",
            "title,artist,streams,as_of\nold,X,1,2026-07-13\ntitle,artist,streams,as_of\nA,X,5,2026-07-14\n",
        )
        .with("columns.csv", "title,artist,streams,weekly,as_of\nA,X,5,3,2026-07-14\n")
        .with("point.csv", POINT)
        .with("fill.csv", "title,artist,streams,as_of\nA,X,5,2026-07-14\nA,,7,2026-07-15\nB,X,5,2026-07-14\n");
    for (file, option, plain, expected) in [
        ("latin.csv", "--encoding iso-8859-2", "Mañana 5 2026-07-14", "Mańana 5 2026-07-14"),
        ("header.csv", "--header 3", "old 1 2026-07-13, A 5 2026-07-14", "A 5 2026-07-14"),
        ("columns.csv", "--column weekly=streams", "A 5 2026-07-14", "A 3 2026-07-14"),
        ("point.csv", "--point groups", "", "A 1204 2026-07-14, B 88120 2026-07-14"),
        ("fill.csv", "--fill yes", "", "A 5 2026-07-14 7 2026-07-15, B 5 2026-07-14"),
    ] {
        if !plain.is_empty() {
            assert_eq!(counts(&bench.done(&format!("import {file} {SOURCE}")).0), plain, "{file}");
        }
        let (out, _) = bench.done(&format!("import {file} {SOURCE} {option}"));
        assert_eq!(counts(&out), expected, "{file} {option}");
        let (out, _) = bench.done(&format!("merge base.json {file} {SOURCE} {option}"));
        assert_eq!(counts(&out), expected, "{file} {option}");
    }
    for (option, expected) in [
        ("--dates soon", "--dates: expected day-first, month-first or year-first, found \"soon\""),
        ("--point comma", "--point: expected groups or decimal, found \"comma\""),
        ("--header first", "--header: expected the number of a row, found \"first\""),
        ("--fill perhaps", "--fill: expected yes or no, found \"perhaps\""),
        ("--column streams", "--column: expected NAME=ROLE, found \"streams\""),
        ("--year soon", "--year: expected a year like 2026, found \"soon\""),
        ("--unit M=trillion", "--unit: expected one of M=million, M=billion, "),
    ] {
        for command in ["import columns.csv", "merge base.json columns.csv"] {
            let Ran { err, code, .. } = bench.run(&format!("{command} {SOURCE} {option}"));
            assert_eq!(code, 2, "{command} {option}: {err}");
            assert!(err.starts_with(&format!("milestream: {expected}")), "{command} {option}: {err}");
        }
    }
}

/// Who asks for help is told of every option that there is.
#[test]
fn help_names_what_says_how_a_table_is_read() {
    let bench = Bench::new("questions-help");
    let (import, _) = bench.done("import --help");
    let (merge, _) = bench.done("merge --help");
    for option in [
        "explain", "recipe", "encoding", "sheet", "header", "column", "dates", "year", "point", "unit", "days", "fill",
        "lines",
    ] {
        let option = format!("--{option}");
        assert!(import.contains(&option) && merge.contains(&option), "{option}");
    }
    for command in ["import", "merge", "show", "snippet", "feed", "card"] {
        let (help, _) = bench.done(&format!("{command} --help"));
        let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(help.contains("3 where only you can know something"), "{command}: {help}");
    }
}

/// Two lines of which nothing tells which one is the artist are never one title.
#[test]
fn lines_of_a_cell_are_asked_for_once() {
    let page = "<table><tr><td>Song</td><td>Streams</td><td>Date</td></tr>\
                <tr><td>Glass Tide<br>Luna Park</td><td>100</td><td>2026-07-14</td></tr>\
                <tr><td>Salt Road<br>Aria</td><td>90</td><td>2026-07-14</td></tr></table>";
    let bench = Bench::new("questions-lines").with("lines.html", page);
    let Ran { err, code, .. } = bench.run(&format!("import lines.html {SOURCE}"));
    assert_eq!(code, 3, "{err}");
    let question = "lines.html: are the lines of \"Glass Tide / Luna Park\" (row 2, column Song) a title and its artist? No \
                    artist of the column stands there again: --lines title-first or --lines artist-first or --lines one\n";
    assert!(err.contains(question), "{err}");
    for (order, expected) in [
        ("title-first", "\"title\": \"Glass Tide\""),
        ("artist-first", "\"title\": \"Luna Park\""),
        ("one", "\"title\": \"Glass Tide Luna Park\""),
    ] {
        let (out, err) = bench.done(&format!("import lines.html {SOURCE} --lines {order} --recipe {order}.json"));
        assert!(out.contains(expected), "{order}: {out}{err}");
        let (again, _) = bench.done(&format!("import lines.html {SOURCE} --recipe {order}.json"));
        assert_eq!(again, out, "{order}");
    }
}

/// More streams in each year than in the one before may be either.
#[test]
fn rising_years_are_asked_for_once() {
    let bench = Bench::new("questions-years").with("years.csv", "title,2020,2021\nA,100,250\nB,20,30\n");
    let Ran { err, code, .. } = bench.run(&format!("import years.csv {SOURCE}"));
    let question = "do the columns 2 to 3 (2020 … 2021) hold all streams until the end of each year, or those of each year \
                    alone? Nothing in the table tells: --days totals or --days daily\n";
    assert!(code == 3 && err.contains(question), "{err}");
    let (out, err) = bench.done(&format!("import years.csv {SOURCE} --days totals"));
    assert!(out.contains("{ \"as_of\": \"2021\", \"value\": 250 }"), "{out}{err}");
    let Ran { err, code, .. } = bench.run(&format!("import years.csv {SOURCE} --days daily"));
    assert!(code == 1 && err.contains("it has the streams of single years and no total"), "{err}");

    let rows = "title,year,streams\nA,2020,100\nA,2021,250\nB,2021,30\n";
    let bench = bench.with("rows.csv", rows);
    let Ran { err, code, .. } = bench.run(&format!("import rows.csv {SOURCE}"));
    let question =
        "do the counts of the column streams hold all streams until the end of each year, as \"2020\", or those of";
    assert!(code == 3 && err.contains(question), "{err}");
    let (out, _) = bench.done(&format!("import rows.csv {SOURCE} --days totals --recipe rows.json"));
    assert_eq!(bench.done(&format!("import rows.csv {SOURCE} --recipe rows.json")).0, out);
}
