//! Options: closed sets with a fallback; a bad value is a sentence, never an exception.

use milestream::state::options::table::{Kind, OPTIONS, OptionInfo};
use milestream::state::options::{By, Filter, MetricOption, Options, Theme, View};
use milestream_data::Date;

fn parse(attributes: &[(&str, &str)]) -> (Options, Vec<String>) {
    let attributes: Vec<(String, String)> =
        attributes.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    Options::parse(&attributes)
}

#[test]
fn plain_is_the_look_of_the_page() {
    for text in ["plain", "Plain", "auto", ""] {
        let (options, warnings) = parse(&[("theme", text)]);
        assert_eq!((options.theme, warnings), (Theme::Auto, Vec::new()), "{text}");
    }
}

#[test]
fn nothing_given_is_the_board_without_warnings() {
    let (options, warnings) = parse(&[("view", " "), ("no-such-option", "x")]);
    assert_eq!(warnings, Vec::<String>::new());
    assert_eq!(options, Options::default());
    assert_eq!(
        (options.view, options.metric, options.by, options.theme, options.heading_level),
        (View::Board, MetricOption::Songs, By::Tracks, Theme::Auto, 2),
    );
}

/// What JavaScript alone reads.
const OF_JAVASCRIPT: [&str; 2] = ["accent", "loading"];

#[test]
fn the_example_of_every_option_of_the_table_is_understood() {
    for option in OPTIONS {
        let (options, warnings) = parse(&[(option.name, option.example)]);
        assert_eq!(warnings, Vec::<String>::new(), "{}", option.name);
        assert_eq!(options == Options::default(), OF_JAVASCRIPT.contains(&option.name), "{}", option.name);
    }
}

#[test]
fn the_first_value_of_a_closed_set_is_the_default_and_every_other_is_understood() {
    for option in OPTIONS {
        let Kind::Closed(values) = option.kind else { continue };
        for (place, value) in values.iter().enumerate() {
            let (options, warnings) = parse(&[(option.name, value)]);
            assert_eq!(warnings, Vec::<String>::new(), "{} {value}", option.name);
            let is_default = place == 0 || OF_JAVASCRIPT.contains(&option.name);
            assert_eq!(options == Options::default(), is_default, "{} {value}", option.name);
        }
    }
}

/// Does not compile once a field is added, and fails until that is in the table.
#[test]
fn every_field_of_the_options_is_in_the_table() {
    macro_rules! fields {
        ($($field:ident),+) => {{
            let Options { $($field: _),+ } = Options::default();
            [$(stringify!($field)),+]
        }};
    }
    let fields = fields!(
        view,
        src,
        artist,
        track,
        metric,
        credit,
        threshold,
        goal,
        deadline,
        by,
        sort,
        whose,
        versions,
        rows,
        search,
        filters,
        limit,
        as_of,
        refresh,
        theme,
        lang,
        motion,
        heading_level
    );
    let fields = fields.iter().filter(|field| **field != "filters").map(|field| field.replace('_', "-"));
    let named: Vec<String> = fields.chain(Filter::NAMES.iter().map(|name| (*name).to_owned())).collect();
    for name in &named {
        assert!(OptionInfo::named(name).is_some(), "{name}");
    }
    assert_eq!(named.len() + OF_JAVASCRIPT.len(), OPTIONS.len());
}

#[test]
fn every_option_is_understood() {
    let (options, warnings) = parse(&[
        ("view", "Counter"),
        ("artist", " bts "),
        ("metric", "followers"),
        ("threshold", "100M"),
        ("goal", "100"),
        ("by", "artists"),
        ("limit", "5"),
        ("as-of", "2022-04"),
        ("theme", "dark"),
        ("lang", "ko"),
        ("heading-level", "3"),
        ("refresh", "15m"),
    ]);
    assert_eq!(warnings, Vec::<String>::new());
    assert_eq!(options.view, View::Counter);
    assert_eq!(options.artist.as_deref(), Some("bts"));
    assert_eq!(options.metric, MetricOption::Followers);
    assert_eq!((options.threshold, options.goal, options.limit), (Some(100_000_000), Some(100), Some(5)));
    assert_eq!(options.by, By::Artists);
    assert_eq!(options.as_of, Date::parse("2022-04"));
    assert_eq!(options.theme, Theme::Dark);
    assert_eq!(options.lang.as_deref(), Some("ko"));
    assert_eq!(options.heading_level, 3);
    assert_eq!(options.refresh, Some(900_000));
}

#[test]
fn a_bad_value_says_what_is_expected_and_what_is_used() {
    let cases = [
        (
            ("view", "chart"),
            "option view: expected one of board counter leaderboard honours race badge, found \"chart\"; \"board\" is used",
        ),
        (
            ("credit", "most"),
            "option credit: expected one of all lead alone feature with_members unstated, found \"most\"; it is ignored",
        ),
        (
            ("threshold", "1,2M"),
            "option threshold: expected a count above zero, like 100, 100M or 1B, found \"1,2M\"; it is ignored",
        ),
        (("limit", "0"), "option limit: expected a count above zero, like 100, 100M or 1B, found \"0\"; it is ignored"),
        (
            ("as-of", "yesterday"),
            "option as-of: expected a date like 2022-04-14, 2022-04 or 2022, found \"yesterday\"; the newest date is used",
        ),
        (("heading-level", "7"), "option heading-level: expected a level from 1 to 6, found \"7\"; 2 is used"),
    ];
    for (attribute, expected) in cases {
        let (options, warnings) = parse(&[attribute]);
        assert_eq!(warnings, [expected]);
        assert_eq!(options, Options::default());
    }
}

#[test]
fn a_dataset_is_asked_for_again_every_half_minute_at_most() {
    let ignored = "it is ignored";
    let cases = [
        ("30s", Some(30_000), ""),
        ("90s", Some(90_000), ""),
        ("1h", Some(3_600_000), ""),
        // A browser's timer counts no further.
        ("1000h", Some(2_147_483_647), ""),
        ("29s", Some(30_000), "30s is used"),
        ("0m", Some(30_000), "30s is used"),
        ("15", None, ignored),
        ("15 m", None, ignored),
        ("-1h", None, ignored),
        ("1.5h", None, ignored),
        ("often", None, ignored),
        ("2000000h", None, ignored),
        ("h", None, ignored),
    ];
    for (text, expected, used) in cases {
        let (options, warnings) = parse(&[("refresh", text)]);
        assert_eq!(options.refresh, expected, "{text}");
        let warning =
            format!("option refresh: expected a time of at least 30s, like 30s, 15m or 1h, found \"{text}\"; {used}");
        assert_eq!(warnings, if used.is_empty() { Vec::new() } else { vec![warning] });
    }
}

#[test]
fn a_language_is_understood_as_systems_write_it_or_reported() {
    for (given, understood) in [
        ("ko", Some("ko")),
        ("ko_KR", Some("ko-KR")),
        ("ko_KR.UTF-8", Some("ko-KR")),
        ("de_DE@euro", Some("de-DE")),
        ("zh-Hant-TW", Some("zh-Hant-TW")),
        ("sr_Latn_RS", Some("sr-Latn-RS")),
        ("es-419", Some("es-419")),
        ("fa-u-nu-latn", Some("fa-u-nu-latn")),
        ("", None),
    ] {
        let (options, warnings) = parse(&[("lang", given)]);
        assert_eq!((options.lang.as_deref(), warnings.len()), (understood, 0), "{given}");
    }
    for given in [
        "not a tag",
        "x",
        "k",
        "english language",
        "ko-",
        "-ko",
        "ko--KR",
        "💜",
        "한국어",
        "C.UTF-8",
        "abcdefghi",
        "en-u",
    ] {
        let (options, warnings) = parse(&[("lang", given)]);
        assert_eq!(options.lang, None, "{given}");
        let expected = "option lang: expected a language tag like en, ko or pt-BR, found \"";
        let expected_warning = [expected, given, "\"; the reader's language is used"].concat();
        assert_eq!(warnings, [expected_warning]);
    }
}
