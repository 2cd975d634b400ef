//! Words: placeholders and plural forms.

use milestream::content::messages::{ENGLISH, fill};

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

#[test]
fn a_category_without_a_form_takes_the_last() {
    assert_eq!(ENGLISH.of_songs.form("one"), "of {n} song");
    assert_eq!(ENGLISH.of_songs.form("few"), "of {n} songs");
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
    let words = &ENGLISH;
    for text in [words.left, words.left_at_most] {
        let said = fill(text, &[("n", "100M"), ("t", "2.1B")]);
        assert!(!said.contains(" to 2.1B") && said.contains("100M left until 2.1B"), "{said}");
    }
}
