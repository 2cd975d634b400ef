//! `milestream check`.

use crate::bench::Bench;

const BASE: &str = r#"{
  "schema": 1,
  "title": "T",
  "sources": {
    "a": { "publisher": "Ann", "url": "https://a.example/" },
    "b": { "publisher": "Ben", "url": "https://b.example/", "colour": "red" }
  },
  "artists": [ { "id": "x", "name": "X" } ],
  "tracks": [
    { "id": "s", "title": "S", "artists": ["x"], "counts": [
      { "as_of": "2022-04-14", "value": "7,00M", "source": "a" },
      { "as_of": "2023-08-27", "value": "700M+", "source": "a" },
      { "as_of": "2023-09-28", "value": "690M", "source": "b" }
    ] },
    { "id": "t", "title": "T", "artists": ["x"], "counts": [
      { "as_of": "2023-01-01", "value": 800000000, "source": "b" }
    ] }
  ],
  "honours": [
    { "kind": "ranking", "by": "2023-09-01", "tracks": ["t", "s"], "text": "The two most streamed", "source": "a" },
    { "kind": "ranking", "by": "2023-12-31", "tracks": ["s", "t"], "text": "The other way round", "source": "b" }
  ]
}
"#;

#[test]
fn every_problem_has_its_place_and_every_contradiction_both_sources() {
    let bench = Bench::new("check-all").with("songs.json", BASE);
    let ran = bench.run("check songs.json");
    assert_eq!(ran.code, 1);
    assert_eq!(ran.err, "");
    assert_eq!(
        ran.out,
        r#"songs.json:11:41: problem: tracks[0].counts[0].value: expected a count like 1234567, "1.32B" or "1B+", found "7,00M"
   |
11 |       { "as_of": "2022-04-14", "value": "7,00M", "source": "a" },
   |                                         ^

songs.json:13:7: note: tracks[0].counts[2]: is 690M, less than the 700M+ of 2023-08-27
   |
13 |       { "as_of": "2023-09-28", "value": "690M", "source": "b" }
   |       ^
  = 690M of 2023-09-28: Ben, https://b.example/
  = 700M+ of 2023-08-27: Ann, https://a.example/

songs.json:6:70: problem: sources.b.colour: is no field of the schema, and is not read
  |
6 |     "b": { "publisher": "Ben", "url": "https://b.example/", "colour": "red" }
  |                                                                       ^

songs.json: note: honours[1]: ranks a track before one that had more
  = The other way round: Ben, https://b.example/
  = S, 690M of 2023-09-28: Ben, https://b.example/
  = T, 800000000 of 2023-01-01: Ben, https://b.example/

2 problems, 2 notes
"#
        .replace("songs.json:6:70", "songs.json:6:71")
    );
}

#[test]
fn disagreement_of_sources_is_no_problem() {
    let good = BASE.replace("7,00M", "500M").replace(", \"colour\": \"red\"", "");
    let bench = Bench::new("check-good").with("songs.json", &good);
    let ran = bench.run("check songs.json");
    assert_eq!(ran.code, 0, "{}", ran.out);
    assert!(ran.out.ends_with("0 problems, 2 notes\n"), "{}", ran.out);
    let bundled = concat!(env!("CARGO_MANIFEST_DIR"), "/../../static/data/bts.json");
    assert_eq!(bench.run(&format!("check {bundled}")).code, 0);
}

#[test]
fn tables_and_what_is_neither_are_checked_too() {
    let bench = Bench::new("check-tables")
        .with("songs.csv", "title,streams,as_of\n\"two\n(lines)\",5,2026\nA,lots,2026\n")
        .with("broken.json", "{ \"schema\": 1,\n  \"title\": }")
        .with("other.json", "{ \"schema\": 7 }");
    let ran = bench.run("check songs.csv broken.json other.json");
    assert_eq!(ran.code, 1);
    assert_eq!(
        ran.out,
        r#"songs.csv:4:3: problem: row 3, column streams: expected a count like 1234567, "1.32B" or "1B+", found "lots"
  |
4 | A,lots,2026
  |   ^

broken.json:2:12: problem: the file is not valid JSON: expected a value
  |
2 |   "title": }
  |            ^

other.json:1:13: problem: schema: expected 1, the only schema that this version reads, found 7
  |
1 | { "schema": 7 }
  |             ^

3 problems, 0 notes
"#
    );
}

#[test]
fn long_lines_are_shown_around_the_place() {
    let row = "방탄".repeat(40);
    let bench = Bench::new("check-long").with("songs.csv", &format!("title,streams,as_of,album\n{row},x,2026,{row}\n"));
    let out = bench.run("check songs.csv").out;
    let shown = out.lines().nth(2).unwrap();
    assert!(shown.starts_with("2 | …") && shown.ends_with('…'), "{shown}");
    let caret = out.lines().nth(3).unwrap().chars().position(|letter| letter == '^').unwrap();
    assert_eq!(shown.chars().nth(caret), Some('x'), "{out}");
}

#[test]
fn every_fact_is_reported_however_many_there_are() {
    let rows: String = (0..1_500).fold(String::new(), |rows, row| rows + &format!("S{row},x,2026\n"));
    let bench = Bench::new("check-every").with("songs.csv", &format!("title,streams,as_of\n{rows}"));
    let ran = bench.run("check songs.csv");
    assert!(ran.out.ends_with("1500 problems, 0 notes\n"), "{}", ran.out.lines().last().unwrap());
    assert!(ran.out.contains("songs.csv:1501:7: problem: row 1501, column streams: "));
    let ran = bench.run("check --json songs.csv");
    assert_eq!(ran.code, 1);
    assert_eq!(ran.out.matches("\"kind\": \"problem\"").count(), 1_500);
}

#[test]
fn programs_get_json() {
    let bench = Bench::new("check-json").with("songs.csv", "title,streams,as_of\nA,lots,2026\n");
    let ran = bench.run("check --json songs.csv");
    assert_eq!(ran.code, 1);
    assert_eq!(
        ran.out,
        r#"[
  {
    "column": 3,
    "details": [],
    "file": "songs.csv",
    "kind": "problem",
    "line": 2,
    "message": "expected a count like 1234567, \"1.32B\" or \"1B+\", found \"lots\"",
    "path": "row 2, column streams"
  }
]
"#
    );
    let good = Bench::new("check-json-good").with("songs.csv", "title,streams,as_of\nA,5,2026\n");
    assert_eq!(good.done("check --json songs.csv").0, "[]\n");
}
