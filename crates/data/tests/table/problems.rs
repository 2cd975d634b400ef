//! What is said about cells that are wrong, with their row and column; the good rows are there.

use super::build::{ORIGIN, dated, describe, read_csv};

#[test]
fn every_problem_is_reported_with_row_and_column() {
    let text = "Title,Streams,As of,Daily\n\
        A,\"1,2\",2026-07-14,3\n\
        ,5,2026-07-14,3\n\
        C,6,14/27/2026,3\n\
        D,7,2026-07-14,many\n\
        E,BPM110KeyAModeMajorDanceability53Valence75Energy69,2026-07-14,\n\
        F,8,2026-02-30,3\n\
        G,99999999999999999999,2026-07-14,3\n\
        Hello, World,9,2026-07-14,3\n\
        I,9\n\
        J,1.23456K,2026-07-14\n";
    let (dataset, warnings) = read_csv(text, &ORIGIN);
    assert_eq!(
        warnings,
        [
            "row 3, column Title: expected a text, found nothing (line 3, column 1)",
            "row 9: is left out: it has more cells than the first row; a text with a comma in it needs quotation marks (line 9, column 1)",
            r#"row 2, column Streams: expected a count like 1234567, "1.32B" or "1B+", found "1,2" (line 2, column 3)"#,
            r#"row 4, column As of: expected a date like 2022-04-14, 2022-04 or 2022, found "14/27/2026" (line 4, column 5)"#,
            r#"row 5, column Daily: expected a count like 1234567, "1.32B" or "1B+", found "many" (line 5, column 16)"#,
            r#"row 6, column Streams: expected a count like 1234567, "1.32B" or "1B+", found "BPM110KeyAModeMajorDanceability53Valence…" (line 6, column 3)"#,
            r#"row 7, column As of: expected a date like 2022-04-14, 2022-04 or 2022, found "2026-02-30" (line 7, column 5)"#,
            r#"row 8, column Streams: expected a count of at most 9007199254740991, found "99999999999999999999" (line 8, column 3)"#,
            r#"row 11, column Streams: expected a count with no more decimals than its unit has digits, found "1.23456K" (line 11, column 3)"#,
        ]
    );
    assert_eq!(
        describe(&dataset),
        [
            "a: A, 3 on 2026-07-14",
            "c: C, 6 unknown",
            "d: D, 7 2026-07-14",
            "e: E",
            "f: F, 8 unknown",
            "g: G, 3 on 2026-07-14",
            "i: I, 9 unknown",
            "j: J",
        ]
    );
}

#[test]
fn every_problem_is_reported_however_many_there_are() {
    let rows: String = (0..150).map(|row| format!("S{row},x\n")).collect();
    let (dataset, warnings) = read_csv(&format!("title,streams\n{rows}"), &dated("2026"));
    assert_eq!(dataset.tracks().len(), 150);
    assert_eq!(warnings.len(), 150);
    assert!(warnings[149].starts_with("row 151, column streams: "), "{}", warnings[149]);
    assert!(warnings[149].ends_with("(line 151, column 6)"), "{}", warnings[149]);
}

#[test]
fn too_many_songs_are_refused() {
    let rows: String = (0..200_001).map(|row| format!("{row},1\n")).collect();
    let error = milestream_data::parse_csv(format!("title,streams\n{rows}").as_bytes(), &ORIGIN).unwrap_err();
    assert_eq!(error.to_string(), "the file has more than 200,000 songs, the most that are read");
    assert!(error.is_too_large());
}
