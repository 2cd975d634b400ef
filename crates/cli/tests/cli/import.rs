//! `milestream import`.

use crate::bench::{Bench, MONDAY};

const SOURCE: &str = "--source https://charts.example/act?id=1";

#[test]
fn a_table_becomes_a_dataset() {
    let bench = Bench::new("import-table").with("monday.csv", MONDAY);
    let (out, err) = bench.done(&format!("import monday.csv {SOURCE}"));
    assert_eq!(err, "4 songs of 2 artists with 4 counts\n");
    assert_eq!(
        out,
        r#"{
  "schema": 1,
  "title": "monday",
  "source": "charts-example",
  "sources": {
    "charts-example": { "publisher": "charts.example", "url": "https://charts.example/act?id=1" }
  },
  "artists": [
    { "id": "blackpink", "name": "blackpink" },
    { "id": "jennie", "name": "jennie" }
  ],
  "tracks": [
    { "id": "t1", "title": "WHISTLE, live", "artists": ["blackpink"],
      "counts": [
        { "as_of": "2026-07-13", "value": 499674361 }
      ],
      "periods": [
        { "from": "2026-07-13", "value": 116914 }
      ] },
    { "id": "t2", "title": "Shut Down", "artists": ["blackpink"],
      "counts": [
        { "as_of": "2026-07-13", "value": 897200570 }
      ],
      "periods": [
        { "from": "2026-07-13", "value": 211196 }
      ] },
    { "id": "t3", "title": "SOLO", "artists": ["jennie"],
      "counts": [
        { "as_of": "2026-07-13", "value": 12345678 }
      ],
      "periods": [
        { "from": "2026-07-13", "value": 5 }
      ] },
    { "id": "t4", "title": "Gone", "artists": ["jennie"],
      "counts": [
        { "as_of": "2026-07-13", "value": 1000 }
      ],
      "periods": [
        { "from": "2026-07-13", "value": 1 }
      ] }
  ]
}
"#
    );
}

#[test]
fn flat_json_says_the_same_as_a_table() {
    let bench = Bench::new("import-json")
        .with("songs.csv", "title,streams\nA,\"1,234,567\"\nB,1B+\n")
        .with("songs.json", r#"{ "A": { "streams": "1,234,567" }, "B": { "streams": "1B+" } }"#);
    let options = format!("{SOURCE} --as-of 2026-07-13 --artist BTS --publisher Charts");
    let csv = bench.done(&format!("import songs.csv {options}"));
    assert_eq!(bench.done(&format!("import songs.json {options}")), csv);
    assert_eq!(csv.1, "2 songs of 1 artist with 2 counts\n");
    assert!(
        csv.0.contains(r#""charts": { "publisher": "Charts", "url": "https://charts.example/act?id=1" }"#),
        "{}",
        csv.0
    );
    assert!(csv.0.contains(r#"{ "id": "a", "title": "A", "artists": ["bts"],"#), "{}", csv.0);
    // And goes to a file, with nothing beside it.
    bench.done(&format!("import songs.csv {options} -o out.json"));
    assert_eq!(bench.read("out.json"), csv.0);
    assert_eq!(bench.files(), ["out.json", "songs.csv", "songs.json"]);
}

#[test]
fn problems_are_reported_and_the_rest_is_kept() {
    let bench = Bench::new("import-problems").with("songs.csv", "title,streams\nA,5\nB,lots\n");
    let (out, err) = bench.done(&format!("import songs.csv {SOURCE} -o out.json"));
    assert_eq!(out, "");
    assert_eq!(
        err,
        "songs.csv: the table has no column for the date of the counts, such as as_of: their date is unknown\n\
         songs.csv: row 3, column streams: expected a count like 1234567, \"1.32B\" or \"1B+\", found \"lots\" (line 3, column 3)\n\
         2 songs of 0 artists with 1 count\n"
    );
    assert!(bench.read("out.json").contains(r#"{ "as_of": "unknown", "value": 5 }"#));
    assert_eq!(bench.done("check out.json").0, "0 problems, 0 notes\n");
}

#[test]
fn nothing_that_was_read_is_a_failure() {
    for (file, reported) in [
        ("title,streams\n", "0 songs"),
        ("title,streams\nA,\n", "0 songs"),
        ("title,artist,streams\nA,X,\n", "1 song"),
        ("title,streams\nA,n/a\nB,14.5.\n", "2 songs"),
        ("title,streams,daily,as_of\nA,n/a,5,2026-07-14\n", "1 song"),
        (r#"[{ "title": "A", "streams": "soon" }]"#, "1 song"),
    ] {
        let bench = Bench::new("import-nothing").with("songs", file);
        let ran = bench.run(&format!("import songs {SOURCE} -o out.json"));
        assert_eq!(ran.code, 1, "{file}: {ran:?}");
        // The streams of a day are something, and no count.
        let why = if file.contains("daily") {
            "it has the streams of single days and no total"
        } else {
            "no count could be read"
        };
        let expected = format!("milestream: songs: nothing is written, since {why} ({reported})\n");
        assert!(ran.err.ends_with(&expected), "{}", ran.err);
        assert_eq!(bench.files(), ["songs"]);
    }
}

#[test]
fn many_problems_of_one_kind_are_one_line() {
    let rows = String::from("A,1,14/27/2026\n") + &"B,x,2026\n".repeat(1_200);
    let rows: String =
        rows.lines().enumerate().fold(String::new(), |rows, (row, line)| rows + &format!("{row}{line}\n"));
    let bench = Bench::new("import-many").with("songs.csv", &format!("title,streams,as_of\n{rows}"));
    let (_, err) = bench.done(&format!("import songs.csv {SOURCE} -o out.json"));
    assert_eq!(
        err,
        "songs.csv: row 2, column as_of: expected a date like 2022-04-14, 2022-04 or 2022, found \"14/27/2026\" (line 2, column 6)\n\
         songs.csv: 1,200 counts could not be read, the first in row 3, column streams: expected a count like 1234567, \"1.32B\" or \"1B+\", found \"x\" (line 3, column 4)\n\
         1201 songs of 0 artists with 1 count\n"
    );
}

#[test]
fn what_cannot_be_read_is_refused_in_a_sentence() {
    let bench = Bench::new("import-refused").with("a.csv", "a,b\n1,2\n").with("b.json", "[]");
    for (arguments, code, expected) in [
        ("import", 2, "milestream: which file? 'milestream import FILE'\nTry 'milestream --help'.\n"),
        (
            "import a.csv",
            2,
            "milestream: where can the table be opened? Every count needs a source: --source URL\nTry 'milestream --help'.\n",
        ),
        (
            "import a.csv --source https://x.example/ --as-of 14/27/2026",
            2,
            "milestream: --as-of: expected a date like 2022-04-14, 2022-04 or 2022, found \"14/27/2026\"\nTry 'milestream --help'.\n",
        ),
        (
            "import a.csv --source https://x.example/",
            1,
            "milestream: a.csv: row 1: expected the names of columns, with title among them, found \"a,b\" (line 1, column 1)\n",
        ),
        (
            "import a.csv --source ftp://x.example/",
            1,
            "milestream: a.csv: the table has no address that starts with http:// or https://, to be the source of its counts\n",
        ),
        (
            "import b.json --source https://x.example/",
            1,
            "milestream: b.json: expected objects with the title of a song and its streams, found none\n",
        ),
    ] {
        let ran = bench.run(arguments);
        assert_eq!((ran.err.as_str(), ran.code, ran.out.as_str()), (expected, code, ""), "{arguments}");
    }
    let ran = bench.run("import none.csv --source https://x.example/");
    assert!(ran.err.starts_with("milestream: none.csv cannot be read: "), "{}", ran.err);
    assert_eq!(ran.code, 1);
}

#[test]
fn a_title_that_was_forgotten_is_not_that_of_the_song_above() {
    let text = "title,streams,as_of\nGlass Tide,100,2026-07-14\n,200,2026-07-14\nSalt Road,7,2026-07-14\n";
    let bench = Bench::new("forgotten-title").with("songs.csv", text);
    let (out, err) = bench.done("import songs.csv --source https://x.example/");
    let (dataset, _) = milestream_data::parse(out.as_bytes()).unwrap();
    assert!(!out.contains("200") && err.contains("row 3"), "{out} {err}");
    assert_eq!(dataset.tracks().len(), 2);
}
