//! Files of which nothing is read: one sentence each, with its place.

use milestream_data::{Error, parse};

fn error(text: &str) -> Error {
    parse(text.as_bytes()).unwrap_err()
}

#[test]
fn what_cannot_be_read_at_all_is_one_sentence() {
    for (text, sentence) in [
        ("", "the file is not valid JSON: it ends where a value is expected (line 1, column 1)"),
        ("{", "the file is not valid JSON: it ends within an object (line 1, column 2)"),
        ("<html>", "the file is not valid JSON: expected a value (line 1, column 1)"),
        (
            "{\n  \"schema\": 1,\n}",
            "the file is not valid JSON: a comma before the end is one too many (line 3, column 1)",
        ),
        (
            "{ \"schema\": 1, \"title\": \"é\" \"x\" }",
            "the file is not valid JSON: expected a comma or the end of the object (line 1, column 29)",
        ),
        ("{ \"schema\": 1 } x", "the file is not valid JSON: something follows its end (line 1, column 17)"),
    ] {
        let error = error(text);
        assert_eq!(error.to_string(), sentence);
        assert!(error.is_syntax() && !error.is_schema() && !error.is_too_large());
        assert_eq!(error.path(), None);
    }
    let error = parse(b"{ \"title\": \"\xC3\xA9\xFF\" }").unwrap_err();
    assert_eq!(error.to_string(), "the file is not UTF-8 text (line 1, column 14)");
    assert!(error.is_syntax());
}

#[test]
fn another_schema_is_refused_with_a_sentence() {
    for (text, sentence) in [
        (
            r#"{ "schema": 2 }"#,
            "schema: expected 1, the only schema that this version reads, found 2 (line 1, column 13)",
        ),
        (
            r#"{ "schema": "1" }"#,
            "schema: expected 1, the only schema that this version reads, found \"1\" (line 1, column 13)",
        ),
        (
            r#"{ "schema": 2, "tracks": 5 }"#,
            "schema: expected 1, the only schema that this version reads, found 2 (line 1, column 13)",
        ),
        (
            r#"{ "schema": [1] }"#,
            "schema: expected 1, the only schema that this version reads, found a list (line 1, column 13)",
        ),
        ("{}", "schema: expected 1, the only schema that this version reads, found nothing (line 1, column 1)"),
        ("[]", "expected a dataset in curly brackets, found a list (line 1, column 1)"),
        ("\n 5", "expected a dataset in curly brackets, found 5 (line 2, column 2)"),
        ("null", "expected a dataset in curly brackets, found null (line 1, column 1)"),
    ] {
        let error = error(text);
        assert_eq!(error.to_string(), sentence);
        assert!(error.is_schema() && !error.is_syntax() && !error.is_too_large());
    }
    let error = error(r#"{ "schema": 2 }"#);
    assert_eq!((error.path(), error.line(), error.column()), (Some("schema"), Some(1), Some(13)));
    assert_eq!(error.message(), "expected 1, the only schema that this version reads, found 2");
}
