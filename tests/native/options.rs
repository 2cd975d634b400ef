//! Options: closed sets with a fallback; a bad value is a sentence, never an exception.

use milestream::options::{By, MetricOption, Options, RawOptions, Theme, View};
use milestream_data::Date;

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn nothing_given_is_the_board_without_warnings() {
    let (options, warnings) = Options::parse(RawOptions::default());
    assert_eq!(warnings, Vec::<String>::new());
    assert_eq!(options, Options::default());
    assert_eq!(
        (options.view, options.metric, options.by, options.theme, options.heading_level),
        (View::Board, MetricOption::Songs, By::Tracks, Theme::Auto, 2),
    );
}

#[test]
fn every_option_is_understood() {
    let raw = RawOptions {
        view: some("Counter"),
        artist: some(" bts "),
        metric: some("followers"),
        threshold: some("100M"),
        goal: some("100"),
        by: some("artists"),
        limit: some("5"),
        as_of: some("2022-04"),
        theme: some("dark"),
        lang: some("ko"),
        heading_level: some("3"),
        ..RawOptions::default()
    };
    let (options, warnings) = Options::parse(raw);
    assert_eq!(warnings, Vec::<String>::new());
    assert_eq!(options.view, View::Counter);
    assert_eq!(options.artist.as_deref(), Some("bts"));
    assert_eq!(options.metric, MetricOption::Followers);
    assert_eq!((options.threshold, options.goal, options.limit), (Some(100_000_000), Some(100), Some(5)));
    assert_eq!(options.by, By::Artists);
    assert_eq!(options.as_of, Date::parse("2022-04"));
    assert_eq!(options.theme, Theme::Dark);
    assert_eq!(options.heading_level, 3);
}

#[test]
fn a_bad_value_says_what_is_expected_and_what_is_used() {
    let cases: [(RawOptions, &str); 6] = [
        (
            RawOptions { view: some("chart"), ..RawOptions::default() },
            "option view: expected one of board counter leaderboard honours badge, found \"chart\"; \"board\" is used",
        ),
        (
            RawOptions { credit: some("most"), ..RawOptions::default() },
            "option credit: expected one of all lead alone feature with_members unstated, found \"most\"; it is ignored",
        ),
        (
            RawOptions { threshold: some("1,2M"), ..RawOptions::default() },
            "option threshold: expected a count above zero, like 100, 100M or 1B, found \"1,2M\"; it is ignored",
        ),
        (
            RawOptions { limit: some("0"), ..RawOptions::default() },
            "option limit: expected a count above zero, like 100, 100M or 1B, found \"0\"; it is ignored",
        ),
        (
            RawOptions { as_of: some("yesterday"), ..RawOptions::default() },
            "option as-of: expected a date like 2022-04-14, 2022-04 or 2022, found \"yesterday\"; the newest date is used",
        ),
        (
            RawOptions { heading_level: some("7"), ..RawOptions::default() },
            "option heading-level: expected a level from 1 to 6, found \"7\"; 2 is used",
        ),
    ];
    for (raw, expected) in cases {
        let (options, warnings) = Options::parse(raw);
        assert_eq!(warnings, [expected]);
        assert_eq!(options, Options::default());
    }
}
