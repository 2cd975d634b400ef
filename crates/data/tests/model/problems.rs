//! What is said about a file that is wrong: the exact texts, with their places.

use milestream_data::diagnostics::{Kind, excerpt};
use milestream_data::{Dataset, Detail, Origin, parse, parse_json, read_with};

use super::build::{file, warnings};

/// The printed warnings of a whole file.
fn describe(text: &str) -> (Dataset, Vec<String>) {
    let (dataset, warnings) = parse(text.as_bytes()).unwrap();
    (dataset, warnings.iter().map(ToString::to_string).collect())
}

/// A row of a section is wrong: what is said.
fn check(cases: &[(&str, &[&str])]) {
    for (sections, expected) in cases {
        assert_eq!(warnings(sections), *expected, "{sections}");
    }
}

#[test]
fn a_bad_count_is_reported_with_path_line_and_column() {
    let text = r#"{
  "schema": 1, "title": "T",
  "sources": { "a": { "publisher": "A", "url": "https://a" } },
  "tracks": [
    { "id": "t", "title": "T",
      "counts": [
        { "as_of": "2022-04-14", "value": "1,2M", "source": "a" },
        { "as_of": "2022-04-15", "value": 5, "source": "a" }
      ] }
  ]
}"#;
    let (dataset, warnings) = describe(text);
    assert_eq!(
        warnings,
        [
            r#"tracks[0].counts[0].value: expected a count like 1234567, "1.32B" or "1B+", found "1,2M" (line 7, column 43)"#
        ]
    );
    assert_eq!(dataset.counts(&dataset.tracks()[0].counts).len(), 1);
}

#[test]
fn columns_count_characters_and_lines_end_as_they_like() {
    let text = "{ \"schema\": 1, \"title\": \"방탄소년단\",\r\n\"notes\": [{ \"text\": \"é\", \"as_of\": \"soon\", \"source\": \"a\" }],\r\n\"sources\": { \"a\": { \"publisher\": \"A\", \"url\": \"https://a\" } } }";
    assert_eq!(
        describe(text).1,
        [r#"notes[0].as_of: expected a date like 2022-04-14, 2022-04 or 2022, found "soon" (line 2, column 35)"#]
    );
}

#[test]
fn counts_are_checked_one_by_one() {
    let of = |count: &str| warnings(&format!(r#""tracks": [{{ "id": "t", "title": "T", "counts": [{count}] }}]"#));
    let value = r#"expected a count like 1234567, "1.32B" or "1B+", found"#;
    for (count, expected) in [
        (r#"{ "as_of": "2022", "value": -5, "source": "a" }"#, format!("tracks[0].counts[0].value: {value} -5")),
        (r#"{ "as_of": "2022", "value": 1.5, "source": "a" }"#, format!("tracks[0].counts[0].value: {value} 1.5")),
        (r#"{ "as_of": "2022", "value": true, "source": "a" }"#, format!("tracks[0].counts[0].value: {value} true")),
        (r#"{ "as_of": "2022", "value": null, "source": "a" }"#, format!("tracks[0].counts[0].value: {value} null")),
        (r#"{ "as_of": "2022", "source": "a" }"#, format!("tracks[0].counts[0].value: {value} nothing")),
        (
            r#"{ "as_of": "2022", "value": 9007199254740992, "source": "a" }"#,
            "tracks[0].counts[0].value: expected a count of at most 9007199254740991, found 9007199254740992".to_owned(),
        ),
        (
            r#"{ "as_of": "2022", "value": "1.2345K", "source": "a" }"#,
            r#"tracks[0].counts[0].value: expected a count with no more decimals than its unit has digits, found "1.2345K""#.to_owned(),
        ),
        (
            r#"{ "as_of": "2022-02-30", "value": 5, "source": "a" }"#,
            r#"tracks[0].counts[0].as_of: expected a date like 2022-04-14, 2022-04 or 2022, found "2022-02-30""#.to_owned(),
        ),
        (r#"{ "value": 5, "source": "a" }"#, "tracks[0].counts[0]: has no date, and the file names none for all".to_owned()),
        (r#"{ "as_of": "2022", "value": 5 }"#, "tracks[0].counts[0]: has no source, and the file names none for all".to_owned()),
        (
            r#"{ "as_of": "2022", "value": 5, "source": [] }"#,
            "tracks[0].counts[0]: has no source, and the file names none for all".to_owned(),
        ),
        (
            r#"{ "as_of": "2022", "value": 5, "source": "z" }"#,
            r#"tracks[0].counts[0].source: expected the id of a source, found "z""#.to_owned(),
        ),
        (
            r#"{ "as_of": "2022", "value": 5, "source": ["a", "z"] }"#,
            r#"tracks[0].counts[0].source[1]: expected the id of a source, found "z""#.to_owned(),
        ),
        (
            r#"{ "as_of": "2022", "value": 5, "source": "a", "basis": "guess" }"#,
            r#"tracks[0].counts[0].basis: expected one of read, report, event, found "guess""#.to_owned(),
        ),
    ] {
        assert_eq!(of(count), [expected], "{count}");
    }
    // Bare counts stand at their own place.
    assert_eq!(
        of(r#""many""#),
        [
            format!("tracks[0].counts[0]: {value} \"many\""),
            "tracks[0].counts[0]: has no date, and the file names none for all".to_owned(),
            "tracks[0].counts[0]: has no source, and the file names none for all".to_owned()
        ]
    );
}

#[test]
fn bare_counts_have_the_date_and_source_of_the_file() {
    let (dataset, warnings) = describe(&file(
        r#""as_of": "2026-11-01", "source": ["b", "a"], "tracks": [
            { "id": "t", "title": "T", "counts": [1234567890, "1.2B", { "value": 5, "as_of": "2020", "source": "c" }] }]"#,
    ));
    assert_eq!(warnings, [""; 0]);
    let messages: Vec<String> = dataset
        .counts(&dataset.tracks()[0].counts)
        .iter()
        .map(|count| {
            let sources: Vec<&str> = count.sources.iter().map(|id| dataset.source(*id).unwrap().id.as_str()).collect();
            format!("{} {} {} {}", count.value, count.as_of, sources.join("+"), count.basis.as_str())
        })
        .collect();
    assert_eq!(messages, ["1234567890 2026-11-01 b+a read", "1.2B 2026-11-01 b+a read", "5 2020 c read"]);
}

#[test]
fn rows_are_checked() {
    check(&[
        (r#""tracks": [{ "title": "T" }]"#, &["tracks[0].id: expected a text, found nothing"]),
        (r#""tracks": [{ "id": "", "title": "T" }]"#, &[r#"tracks[0].id: expected a text, found """#]),
        (r#""tracks": [{ "id": "t" }]"#, &["tracks[0].title: expected a text, found nothing"]),
        (
            r#""tracks": [{ "id": "t", "title": "T" }, { "id": "u", "title": "U" }, { "id": "t", "title": "V" }]"#,
            &["tracks[2].id: has the id of an earlier one, which is kept"],
        ),
        (
            r#""tracks": [{ "id": "t", "title": "T", "artists": ["x", "z"] }]"#,
            &[r#"tracks[0].artists[1]: expected the id of an artist, found "z""#],
        ),
        (
            r#""tracks": [{ "id": "t", "title": "T", "of": "z" }]"#,
            &[r#"tracks[0].of: expected the id of a track, found "z""#],
        ),
        (
            r#""tracks": [{ "id": "t", "title": "T", "released": "soon" }]"#,
            &[r#"tracks[0].released: expected a date like 2022-04-14, 2022-04 or 2022, found "soon""#],
        ),
        (
            r#""tracks": [{ "id": "t", "title": "T", "periods": [{ "from": "2022-02", "to": "2022-01", "value": 5, "source": "a" }] }]"#,
            &["tracks[0].periods[0]: ends before it starts"],
        ),
        (
            r#""coverage": [{ "artist": "z", "threshold": "1M" }, { "artist": "x", "threshold": 0 }]"#,
            &[
                r#"coverage[0].artist: expected the id of an artist, found "z""#,
                "coverage[1].threshold: expected a count above 0, found 0",
            ],
        ),
        (
            r#""coverage": [{ "artist": "x", "threshold": "1M", "rule": "z", "counts": [{ "as_of": "2022", "reached": 9, "total": 8, "source": "a" }] }]"#,
            &[
                r#"coverage[0].rule: expected the id of a rule, found "z""#,
                "coverage[0].counts[0]: reaches more songs than there are",
            ],
        ),
        (
            r#""totals": [{ "artist": "x", "metric": "plays" }]"#,
            &[r#"totals[0].metric: expected one of streams, followers, monthly_listeners, awards, found "plays""#],
        ),
        (
            r#""totals": [{ "artist": "x", "metric": "streams", "credit": "most" }]"#,
            &[r#"totals[0].credit: expected one of all, lead, alone, feature, with_members, unstated, found "most""#],
        ),
        (
            r#""honours": [{ "kind": "award", "text": "A", "source": "a" }]"#,
            &[r#"honours[0]: has neither "on" nor "by""#],
        ),
        (
            r#""honours": [{ "kind": "award", "on": "2022", "text": "A" }]"#,
            &["honours[0]: has no source, and the file names none for all"],
        ),
        (
            r#""honours": [{ "kind": "award", "on": "2022", "text": "A", "source": "a", "tracks": ["z"] }]"#,
            &[r#"honours[0].tracks[0]: expected the id of a track, found "z""#],
        ),
        (r#""notes": [{ "source": "a" }]"#, &["notes[0].text: expected a text, found nothing"]),
        (
            r#""milestones": { "at": ["10M", "1M"] }"#,
            &["milestones: expected milestones that ascend from above 0, found an object"],
        ),
        (r#""service": {}"#, &["service.name: expected a text, found nothing"]),
    ]);
}

#[test]
fn artists_and_sources_are_checked() {
    let text = r#"{ "schema": 1, "title": "T",
        "sources": {
            "good": { "publisher": "P", "url": "HTTPS://p" },
            "no-url": { "publisher": "P" },
            "script": { "publisher": "P", "url": "javascript:alert(1)" },
            "nobody": { "url": "http://p" },
            "bad-date": { "publisher": "P", "url": "http://p", "published": "2022-13" },
            "good": { "publisher": "Q", "url": "https://q" } },
        "rules": { "r": "One", "r": "Two" },
        "artists": [
            { "id": "x", "name": "X", "member_of": ["y", "z"], "catalogue": "some" },
            { "id": "x", "name": "X2" }, { "id": "y", "name": "Y", "catalogue": "partial" }, { "id": "n" }] }"#;
    let (dataset, warnings) = describe(text);
    let url = "expected an address that starts with http:// or https://, found";
    assert_eq!(
        warnings,
        [
            "rules.r: has the id of an earlier one, which is kept (line 9, column 25)".to_owned(),
            format!(r#"sources["no-url"].url: {url} nothing (line 4, column 23)"#),
            format!(r#"sources.script.url: {url} "javascript:alert(1)" (line 5, column 50)"#),
            "sources.nobody.publisher: expected a text, found nothing (line 6, column 23)".to_owned(),
            r#"sources["bad-date"].published: expected a date like 2022-04-14, 2022-04 or 2022, found "2022-13" (line 7, column 77)"#.to_owned(),
            "sources.good: has the id of an earlier one, which is kept (line 3, column 21)".to_owned(),
            r#"artists[0].catalogue: expected one of partial, complete, found "some" (line 11, column 77)"#.to_owned(),
            "artists[1].id: has the id of an earlier one, which is kept (line 12, column 21)".to_owned(),
            "artists[3].name: expected a text, found nothing (line 12, column 94)".to_owned(),
            r#"artists[0].member_of[1]: expected the id of an artist, found "z" (line 11, column 58)"#.to_owned(),
        ]
    );
    let sources: Vec<&str> = dataset.sources().iter().map(|source| source.id.as_str()).collect();
    assert_eq!(sources, ["good", "bad-date"]);
    let artists: Vec<&str> = dataset.artists().iter().map(|artist| artist.name.as_str()).collect();
    assert_eq!((artists, dataset.rules()[0].text.as_str()), (vec!["X", "Y"], "One"));
    assert_eq!(dataset.artists()[0].member_of.as_slice(), [dataset.artist_by_id("y").unwrap()]);
}

#[test]
fn a_row_of_another_shape_costs_only_itself() {
    let (dataset, warnings) = describe(
        r#"{ "schema": 1, "title": "T",
  "sources": { "a": { "publisher": "A", "url": "https://a" }, "b": 5 },
  "tracks": [
    { "id": "t", "title": 5 },
    { "id": "u", "title": "U", "counts": [ { "as_of": "2022", "value": "x", "source": "a" } ] },
    7,
    { "id": "v", "title": "V", "counts": { "value": 5 } },
    { "id": "w", "title": "W", "counts": [ { "as_of": 2022, "value": 5, "source": "a" }, 6 ] },
    ["x", "X"],
    { "id": "y", "title": "Y", "id": "y" },
    { "id": "z", "title": "Z", "counts": [ { "as_of": "2022", "value": [5], "source": "a" } ] },
    { "id": "p", "title": "P", "artists": [5], "periods": [ { "from": { "y": 1 } } ] },
    { "id": "q", "title": "Q", "periods": [ { "from":[1] } ] },
    { "id": "r", "title": "R", "aliases": ["a", null] },
    { "id": "s", "title": "S", "counts": [ [1] ] },
    { "id": "fine", "title": "Fine" }
  ],
  "service": "Spotify",
  "as_of": 2022,
  "notes": {},
  "title": "Again"
}"#,
    );
    assert_eq!(
        warnings,
        [
            "sources.b: expected an object, found 5 (line 2, column 68)",
            "tracks[0].title: expected a text, found 5 (line 4, column 27)",
            "tracks[2]: expected an object, found 7 (line 6, column 5)",
            "tracks[3].counts: expected a list, found an object (line 7, column 42)",
            "tracks[4].counts[0].as_of: expected a text, found 2022 (line 8, column 55)",
            "tracks[5]: expected an object, found a list (line 9, column 5)",
            "tracks[6]: duplicate field `id` (line 10, column 5)",
            r#"tracks[7].counts[0].value: expected a count like 1234567, "1.32B" or "1B+", found a list (line 11, column 72)"#,
            "tracks[8].artists[0]: expected a text, found 5 (line 12, column 44)",
            "tracks[9].periods[0].from: expected a text, found a list (line 13, column 54)",
            "tracks[10].aliases[1]: expected a text, found null (line 14, column 49)",
            r#"tracks[11].counts[0]: expected a count like 1234567, "1.32B" or "1B+", found a list (line 15, column 44)"#,
            r#"service: expected an object, found "Spotify" (line 18, column 14)"#,
            "as_of: expected a text, found 2022 (line 19, column 12)",
            "notes: expected a list, found an object (line 20, column 12)",
            "title: stands in the file twice, the first one is read (line 1, column 25)",
            r#"tracks[1].counts[0].value: expected a count like 1234567, "1.32B" or "1B+", found "x" (line 5, column 72)"#,
        ]
    );
    let ids: Vec<&str> = dataset.tracks().iter().map(|track| track.id.as_str()).collect();
    assert_eq!((ids, dataset.title.as_str()), (vec!["u", "fine"], "T"));
}

#[test]
fn a_value_inside_a_list_is_reported_at_its_own_place() {
    check(&[
        (
            r#""tracks": [{ "id": "t", "title": "T", "aliases": [[1], "a"] }]"#,
            &["tracks[0].aliases[0]: expected a text, found a list"],
        ),
        (
            "\"notes\": [{ \"text\": \"T\", \"source\": [\n[\n\"a\"] ] }]",
            &["notes[0].source[0]: expected a text, found a list"],
        ),
    ]);
}

#[test]
fn a_missing_title_is_reported() {
    assert_eq!(describe(r#"{ "schema": 1 }"#).1, ["title: expected a text, found nothing (line 1, column 1)"]);
    assert_eq!(describe(r#" { "schema": 1, "title": 5 }"#).1, ["title: expected a text, found 5 (line 1, column 26)"]);
}

#[test]
fn unknown_fields_are_not_the_readers_concern() {
    assert_eq!(
        warnings(r#""future": [1, { "a": null }], "tracks": [{ "id": "t", "title": "T", "mood": "sad" }]"#),
        [""; 0]
    );
}

#[test]
fn long_texts_are_quoted_in_part() {
    let sections = format!(r#""tracks": [{{ "id": "t", "title": "T", "released": "{}" }}]"#, "é".repeat(99));
    assert_eq!(
        warnings(&sections),
        [format!("tracks[0].released: expected a date like 2022-04-14, 2022-04 or 2022, found \"{}…", "é".repeat(39))]
    );
}

#[test]
fn every_fact_is_reported_however_many_there_are() {
    let rows: Vec<&str> = (0..150).map(|_| r#"{ "id": "t" }"#).collect();
    let messages = warnings(&format!(r#""notes": [{}]"#, rows.join(", ")));
    assert_eq!(messages.len(), 300);
    assert_eq!(messages[299], "notes[149]: has no source, and the file names none for all");
}

/// The warnings that a page prints.
fn describe_in_groups(text: &str) -> Vec<String> {
    let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
    let (_, warnings) = read_with(text.as_bytes(), &origin, Detail::Grouped).unwrap();
    warnings.iter().map(ToString::to_string).collect()
}

#[test]
fn a_rare_fact_does_not_drown_among_many_of_one_kind() {
    let rows: String = (0..4_600).map(|row| format!("S{row},5,14/27/2026\n")).collect();
    let messages = describe_in_groups(&format!("title,streams,as_of\n{rows}A,lots,2026\nB,many,2026\n"));
    let date = "expected a date like 2022-04-14, 2022-04 or 2022, found \"14/27/2026\"";
    let count = r#"expected a count like 1234567, "1.32B" or "1B+", found"#;
    assert_eq!(
        messages,
        [
            format!("4,600 dates could not be read, the first in row 2, column as_of: {date} (line 2, column 6)"),
            format!("row 4602, column streams: {count} \"lots\" (line 4602, column 3)"),
            format!("row 4603, column streams: {count} \"many\" (line 4603, column 3)"),
        ]
    );
    // The same field of JSON, and another one of the same kind.
    let bad: Vec<String> =
        (0..5).map(|track| format!(r#"{{ "id": "{track}", "title": "T", "released": "soon" }}"#)).collect();
    let period = r#"{ "id": "p", "title": "P", "periods": [{ "from": "then", "value": 5, "source": "a" }] }"#;
    let messages = describe_in_groups(&file(&format!(r#""tracks": [{}, {period}]"#, bad.join(", "))));
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(
        messages[0].starts_with("5 dates could not be read, the first at tracks[0].released: expected a date"),
        "{messages:?}"
    );
    assert!(messages[1].starts_with("tracks[5].periods[0].from: expected a date"), "{messages:?}");
}

#[test]
fn every_fact_has_a_kind_that_says_whether_something_was_lost() {
    let (_, warnings) = parse(
        file(
            r#""future": 5, "tracks": [{ "id": "t", "title": "T", "counts": [
                { "as_of": "2024", "value": "is 5, less than the 6", "source": "a" },
                { "as_of": "2024", "value": 50, "source": "a" }, { "as_of": "2025", "value": 40, "source": "a" }] }]"#,
        )
        .as_bytes(),
    )
    .unwrap();
    let kinds: Vec<(Kind, bool)> = warnings.iter().map(|warning| (warning.kind, warning.kind.is_loss())).collect();
    assert_eq!(kinds, [(Kind::Count, true), (Kind::Contradiction, false)]);
}

/// As minified files have it, and scrapes: everything on one line, a mistake in every row. Neither takes longer for each
/// place because of what stands before it.
#[test]
fn places_are_found_once_however_long_the_line_is() {
    let row = |row: usize| {
        format!(r#"{{"id":"t{row}","title":"봄날","counts":[{{"as_of":"2026","value":"x","source":"a"}}]}}"#)
    };
    let rows: Vec<String> = (0..1_000).map(row).collect();
    let text = file(&format!(r#""tracks":[{}]"#, rows.join(",")));
    let (_, warnings) = parse(text.as_bytes()).unwrap();
    assert_eq!(warnings.len(), 1_000);
    for warning in warnings.iter().step_by(99) {
        let before = &text[..warning.offset.unwrap()];
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let line = u32::try_from(before.matches('\n').count()).unwrap() + 1;
        assert_eq!(
            (warning.line, warning.column),
            (Some(line), u32::try_from(before[start..].chars().count() + 1).ok())
        );
        assert!(text[before.len()..].starts_with("\"x\""));
        assert!(excerpt(&text, warning).contains("\"value\":\"x\""));
    }
    // The parts of one row, and the entries of a map.
    let counts = vec![r#"{"as_of":"2026","value":"x","source":"a"}"#; 1_000].join(",");
    let sources: Vec<String> = (0..1_000).map(|id| format!(r#""s{id}":{{"publisher":"P","url":"ftp://p"}}"#)).collect();
    let text = format!(
        r#"{{"schema":1,"title":"T","sources":{{"a":{{"publisher":"A","url":"https://a"}},{}}},"tracks":[{{"id":"t","title":"T","counts":[{counts}]}}]}}"#,
        sources.join(",")
    );
    assert_eq!(parse(text.as_bytes()).unwrap().1.len(), 2_000);
    // Flat JSON.
    let rows: Vec<String> = (0..1_000).map(|row| format!(r#""T{row}":{{"streams":"x"}}"#)).collect();
    let origin = Origin { title: "", publisher: "A", url: "https://a.example/", artist: None, as_of: None };
    let (_, warnings) = parse_json(format!("{{{}}}", rows.join(",")).as_bytes(), &origin).unwrap();
    // The first one says that no count has a date.
    assert_eq!(warnings.len(), 1_001);
    assert_eq!(warnings[1_000].path, "T999.streams");
}

#[test]
fn a_mark_of_the_byte_order_is_skipped() {
    let text = format!("\u{feff}{}", file(""));
    assert_eq!(describe(&text).1, [""; 0]);
}
