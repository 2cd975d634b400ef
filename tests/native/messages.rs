//! Words: placeholders and plural forms.

use milestream::content::messages::studio::{StudioWords, statement};
use milestream::content::messages::{Words, english, fill};
use milestream_data::table::StatementKind;

#[test]
fn placeholders_are_filled_and_unknown_ones_stay() {
    let cases = [
        ("{n} left until {goal}", "11 left until 100"),
        ("no placeholder", "no placeholder"),
        ("{n}{n}", "1111"),
        ("{unknown} {n}", "{unknown} 11"),
        ("open { and {n", "open { and {n"),
        ("{", "{"),
        ("", ""),
    ];
    for (text, expected) in cases {
        assert_eq!(fill(text, &[("n", "11"), ("goal", "100")]), expected);
    }
}

#[test]
fn a_value_that_looks_like_a_placeholder_is_not_filled_again() {
    assert_eq!(fill("{a} {b}", &[("a", "{b}"), ("b", "x")]), "{b} x");
}

/// A table whose plurals have this line.
fn with_songs(line: &'static str) -> Words {
    let place = Words::NAMES.iter().position(|name| *name == "counter_of_songs").unwrap();
    let table = ["milestream-words", &"\n".repeat(place + 1), line].concat();
    Words::read(table.leak())
}

#[test]
fn a_number_has_its_own_form_then_that_of_its_category_then_the_last() {
    let words = with_songs("n\t1\tone song\tone\tof {n} song\tother\tof {n} songs");
    for (category, number, text) in [
        ("one", Some(1), "one song"),
        ("one", Some(21), "of {n} song"),
        ("one", None, "of {n} song"),
        ("other", Some(5), "of {n} songs"),
        ("few", Some(2), "of {n} songs"),
    ] {
        assert_eq!(words.counter_of_songs().form(category, number), text, "{category} {number:?}");
    }
}

#[test]
fn a_text_without_forms_goes_with_every_number() {
    let words = with_songs("{n}곡 중");
    assert_eq!(words.counter_of_songs().form("other", Some(1)), "{n}곡 중");
    // English, for what a language lacks, is marked by a tab.
    assert_eq!(with_songs("\t{n} songs").counter_of_songs().form("one", Some(1)), "{n} songs");
}

/// The keys of `locales/en.ftl`, as the names of fields.
fn keys(is_asked: impl Fn(&str) -> bool) -> Vec<String> {
    let file = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en.ftl")).unwrap();
    let keys = file.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
    let keys = keys.filter(|key| key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
    keys.filter(|key| is_asked(key)).map(|key| key.replace('-', "_")).collect()
}

/// The names of the words are the keys of the English texts, in their order, so that a table needs no keys.
#[test]
fn words_are_those_of_the_english_file() {
    let of_others = |key: &str| ["studio-", "page-"].iter().any(|part| key.starts_with(part));
    for (names, keys, table) in [
        (Words::NAMES, keys(|key| !of_others(key)), include_str!("../../src/content/messages/en.txt")),
        (
            StudioWords::NAMES,
            keys(|key| key.starts_with("studio-")),
            include_str!("../../src/content/messages/studio-en.txt"),
        ),
    ] {
        assert_eq!(names, keys);
        assert_eq!(table.lines().count(), 1 + names.len());
        assert!(table.starts_with("milestream-words 1 en ltr "));
    }
}

/// The command line has the English texts in its own program; the studio has those of its language at the same places.
#[test]
fn every_statement_about_a_table_is_said_in_each_language_of_the_studio() {
    let parameters = |text: &str| {
        let mut names: Vec<String> =
            text.split('{').skip(1).map(|rest| rest.split('}').next().unwrap().replace([' ', '$'], "")).collect();
        names.sort();
        names
    };
    for language in ["en", "es", "id", "ja", "ko", "pt-BR"] {
        let path = format!("{}/locales/{language}.ftl", env!("CARGO_MANIFEST_DIR"));
        let file = std::fs::read_to_string(path).unwrap();
        let texts: Vec<&str> = file.lines().filter(|line| line.starts_with("studio-read-")).collect();
        assert_eq!(texts.len(), StatementKind::ALL.len(), "{language}");
        for (kind, text) in StatementKind::ALL.iter().zip(texts) {
            assert_eq!(statement(*kind), kind.english());
            let (key, text) = text.split_once(" = ").unwrap();
            assert_eq!(parameters(text), parameters(kind.english()), "{language} {key}");
            assert_eq!(key["studio-read-".len()..].replace('-', ""), format!("{kind:?}").to_lowercase());
        }
    }
}

#[test]
fn what_runs_from_right_to_left_is_isolated_in_a_sentence() {
    let past = |artist, t| fill("{artist} songs past {t}", &[("artist", artist), ("t", t)]);
    assert_eq!(past("BTS", "1 مليار"), "BTS songs past \u{2068}1 مليار\u{2069}");
    assert_eq!(past("3 دقات", "1B"), "\u{2068}3 دقات\u{2069} songs past 1B");
    assert_eq!(past("ה־5!", "۱ میلیارد"), "\u{2068}ה־5!\u{2069} songs past \u{2068}۱ میلیارد\u{2069}");
    // What is isolated stays as it is, and so does what runs from the left.
    assert_eq!(past("Beyoncé", "\u{2068}1 مليار\u{2069}"), "Beyoncé songs past \u{2068}1 مليار\u{2069}");
}

/// Nobody reads what is left as a range from one number to another.
#[test]
fn what_is_left_is_no_range() {
    let words = &english().words;
    for text in [words.counter_left(), words.counter_left_at_most()] {
        let said = fill(text, &[("n", "100M"), ("t", "2.1B")]);
        assert!(!said.contains(" to 2.1B") && said.contains("100M left until 2.1B"), "{said}");
    }
}
