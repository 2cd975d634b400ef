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
const EMPTY: &str = r#"{ "schema": 1, "title": "T", "notes": [] }"#;

fn bench(name: &str) -> Bench {
    Bench::new(name).with("dates.csv", DATES).with("point.csv", POINT).with("unit.csv", UNIT).with("base.json", EMPTY)
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

const ASKED: [(&str, &str, &[(&str, &str)]); 3] = [
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
