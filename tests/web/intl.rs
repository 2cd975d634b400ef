//! Labels through the browser's own `Intl`, in many languages.

use milestream::content::age::Unit;
use milestream::content::intl::Intl;
use milestream::content::messages::Language;
use milestream_data::{Date, Milestones, Value};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::english;

/// Languages whose compact units, digits and separators differ.
const LOCALES: [&str; 21] = [
    "en", "en-IN", "de", "fr", "es", "pt-BR", "it", "id", "ko", "ja", "zh-Hans", "zh-Hant", "th", "vi", "fil", "hi",
    "ar", "fa", "pl", "ru", "tr",
];

/// English words that are said to be written from the right, so that any language's numbers stand beside them.
fn from_right() -> &'static Language {
    Language::of(&include_str!("../../src/content/messages/en.txt").replacen(" en ltr ", " ar rtl ", 1))
}

fn label(intl: &Intl, amount: u64) -> String {
    intl.value(Value::exact(amount).unwrap(), &Milestones::default())
}

#[wasm_bindgen_test]
fn no_label_just_below_a_milestone_reads_like_the_milestone() {
    let milestones = Milestones::default();
    for locale in LOCALES {
        let intl = Intl::new(Some(locale), from_right());
        let mut milestone = 0;
        while let Some(next) = milestones.next_after(milestone).filter(|&next| next <= 10_000_000_000) {
            milestone = next;
            for below in [1, 4_000, milestone / 10_000] {
                assert_ne!(label(&intl, milestone - below), label(&intl, milestone), "{locale}: {milestone} - {below}");
            }
        }
    }
}

#[wasm_bindgen_test]
fn english_is_what_the_native_tests_say() {
    let intl = Intl::new(Some("en"), english());
    let cases = [
        ("1401974334", "1.401B"),
        ("999996000", "999.9M"),
        ("1.32B", "1.32B"),
        ("1B+", "1B+"),
        ("1.066B+", "1.066B+"),
        ("1.6B", "about 1.6B"),
        ("253", "253"),
    ];
    for (notation, expected) in cases {
        assert_eq!(intl.value(Value::parse(notation).unwrap(), &Milestones::default()), expected);
    }
    assert_eq!(intl.milestone(1_400_000_000), "1.4B");
    assert_eq!(intl.missing(80_000_001), "80.1M");
    assert_eq!(intl.count(1_401_974_334), "1,401,974,334");
    assert_eq!(intl.date(Date::parse("2022-04-14").unwrap()), "April 14, 2022");
    assert_eq!(intl.date(Date::parse("2022-04").unwrap()), "April 2022");
    assert_eq!(intl.date(Date::parse("2022").unwrap()), "2022");
}

#[wasm_bindgen_test]
fn how_old_a_figure_is_is_said_in_the_readers_language() {
    for (locale, months, years) in [
        ("en", "20 months ago", "3 years ago"),
        ("de", "vor 20 Monaten", "vor 3 Jahren"),
        ("ko", "20개월 전", "3년 전"),
        ("pl", "20 miesięcy temu", "3 lata temu"),
    ] {
        let intl = Intl::new(Some(locale), from_right());
        assert_eq!((intl.ago(20, Unit::Month).as_str(), intl.ago(3, Unit::Year).as_str()), (months, years), "{locale}");
    }
    assert_eq!(Intl::new(Some("de"), english()).tenths(27), "2,7");
}

#[wasm_bindgen_test]
fn units_are_the_languages_own() {
    let billion = Value::parse("1.32B").unwrap();
    for (locale, expected) in [("ko", "13.2억"), ("ja", "13.2億"), ("zh-Hans", "13.2亿")] {
        assert_eq!(Intl::new(Some(locale), from_right()).value(billion, &Milestones::default()), expected, "{locale}");
    }
}

/// Every language of two or three letters that the browser has, and kinds of them that write otherwise.
fn every_locale() -> Vec<String> {
    let letters = || 'a'..='z';
    let two = letters().flat_map(|a| letters().map(move |b| String::from_iter([a, b])));
    let three: Vec<String> = two.clone().flat_map(|two| letters().map(move |c| format!("{two}{c}"))).collect();
    let kinds = [
        "ar-EG", "ar-SA", "ar-MA", "az-Cyrl", "bn-IN", "bs-Cyrl", "de-AT", "de-CH", "en-AU", "en-GB", "en-IN", "en-ZA",
        "es-419", "es-MX", "es-US", "fa-AF", "fr-CA", "fr-CH", "hi-Latn", "it-CH", "ms-BN", "nl-BE", "pa-Arab",
        "pt-PT", "ro-MD", "sr-Latn", "sw-KE", "ta-SG", "ur-IN", "uz-Cyrl", "yue-Hans", "zh-HK", "zh-Hant", "zh-TW",
    ];
    let all: js_sys::Array = two.chain(three).chain(kinds.map(str::to_owned)).map(JsValue::from).collect();
    let having = js_sys::Intl::NumberFormat::supported_locales_of(&all, &js_sys::Object::new());
    having.iter().filter_map(|tag| tag.as_string()).collect()
}

/// The digits of a label with the places behind its point, and what stands around them.
fn read(label: &str, [zero, point]: [char; 2]) -> (u64, u32, String) {
    let digit = |letter: char| u32::from(letter).checked_sub(u32::from(zero)).filter(|digit| *digit < 10);
    let (mut number, mut places, mut unit) = (0, None, String::new());
    for letter in label.chars() {
        match digit(letter) {
            Some(digit) => {
                number = number * 10 + u64::from(digit);
                places = places.map(|places: u32| places + 1);
            }
            // A unit may have a point of its own, behind the digits.
            None if letter == point && places.is_none() && unit.is_empty() => places = Some(0),
            None if letter.is_whitespace() => {}
            None => unit.push(letter),
        }
    }
    (number, places.unwrap_or(0), unit)
}

#[wasm_bindgen_test]
fn a_label_is_its_number_in_every_language_that_the_browser_has() {
    let locales = every_locale();
    assert!(locales.len() > 80, "{}", locales.len());
    let mut wrong = Vec::new();
    for locale in &locales {
        let intl = Intl::new(Some(locale), from_right());
        let plain = |text: String| text.replace(['\u{2068}', '\u{2069}', '\u{200f}', '\u{200e}', '\u{61c}'], "");
        let zero = intl.count(0).chars().next().unwrap();
        // The least count with a point, whatever it is there.
        let half = plain(intl.milestone(1_500_000));
        let point = half.chars().find(|letter| ['.', ',', '٫', '·'].contains(letter)).unwrap_or('.');
        let mut units: Vec<(String, u64)> = Vec::new();
        for power in 3..=12 {
            for first in [10, 11, 15, 20, 30, 40, 50, 75, 98, 99] {
                let number = first * 10_u64.pow(power - 1);
                let label = plain(intl.milestone(number));
                if label == plain(intl.count(number)) {
                    continue;
                }
                let (shown, places, unit) = read(&label, [zero, point]);
                let worth = (number * 10_u64.pow(places)).checked_div(shown).unwrap_or(0);
                let is_whole = worth > 0 && worth * shown == number * 10_u64.pow(places);
                let known = units.iter().find(|(known, _)| *known == unit).map(|(_, worth)| *worth);
                if !is_whole || worth.ilog10() > 12 || known.is_some_and(|known| known != worth) {
                    wrong.push(format!("{locale}: {number} is {label}, with {unit} of {worth}, known as {known:?}"));
                }
                units.push((unit, worth));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[wasm_bindgen_test]
fn forty_billion_in_bengali_is_not_four() {
    let intl = Intl::new(Some("bn"), english());
    let label = intl.value(Value::parse("40B+").unwrap(), &Milestones::default());
    let all_digits = intl.count(40_000_000_000) + "+";
    assert!(label == all_digits || label.replace(' ', "") == "৪০শতকো+" || label.contains("৪,০০০"), "{label}");
}

#[wasm_bindgen_test]
fn a_language_without_words_is_another_one_as_a_whole() {
    for tag in ["kk", "uz", "az", "ne", "km", "lo", "ka", "hy", "zxx", "tlh", "mn", "si", "se"] {
        let intl = Intl::new(Some(tag), english());
        let label = intl.milestone(2_000_000_000);
        assert!(!label.ends_with('G'), "{tag}: {label}");
        assert!(!intl.date(Date::parse("2025-01").unwrap()).contains("M01"), "{tag}");
        // Either all of it is the language's own, or nothing is.
        let all =
            || [intl.milestone(2_000_000_000), intl.date(Date::parse("2025-01-12").unwrap()), intl.count(1_234_567)];
        let tags = js_sys::Array::of1(&tag.into());
        let is_known = js_sys::Intl::NumberFormat::supported_locales_of(&tags, &js_sys::Object::new()).length() > 0;
        if !is_known {
            let reader = Intl::new(None, english());
            let other = [
                reader.milestone(2_000_000_000),
                reader.date(Date::parse("2025-01-12").unwrap()),
                reader.count(1_234_567),
            ];
            assert_eq!(all(), other, "{tag}");
        }
    }
}

#[wasm_bindgen_test]
fn a_date_is_that_of_the_calendar_it_was_given_in() {
    let ours = |text: String| -> String {
        let digit = |letter: char| {
            let zeros = ['0', '٠', '۰', '๐'];
            let value = zeros
                .iter()
                .find_map(|zero| u32::from(letter).checked_sub(u32::from(*zero)).filter(|value| *value < 10))?;
            char::from_digit(value, 10)
        };
        text.chars().map(|letter| digit(letter).unwrap_or(letter)).collect()
    };
    for tag in
        ["fa", "ar-SA", "th", "fa-IR", "th-TH", "ps", "ckb", "en-u-ca-buddhist", "ja-u-ca-japanese", "he-u-ca-hebrew"]
    {
        let intl = Intl::new(Some(tag), from_right());
        for year in ["2021", "2025", "2026"] {
            let date = |text: &str| ours(intl.date(Date::parse(text).unwrap()));
            for formatted in [date(year), date(&format!("{year}-03")), date(&format!("{year}-03-14"))] {
                assert!(formatted.contains(year), "{tag}: {year} is {formatted}");
            }
            assert!(date(&format!("{year}-03-14")).contains("14"), "{tag}");
            assert_ne!(date(&format!("{year}-03")), date(&format!("{year}-04")));
        }
    }
}

/// Seen: "64.9K86.7–K a day" of a language that there are no words of.
#[wasm_bindgen_test]
fn numbers_beside_words_from_the_left_are_from_the_left() {
    for tag in ["he", "fa", "ur", "ar", "ps", "ckb", "yi", "sd", "ug"] {
        let intl = Intl::new(Some(tag), english());
        let said = [
            intl.added(64_900),
            intl.missing(1_200_000),
            intl.date(Date::parse("2026-11-14").unwrap()),
            intl.count(1_200_300),
        ];
        assert_eq!(said, ["64.9K", "1.2M", "November 14, 2026", "1,200,300"], "{tag}");
    }
}

#[wasm_bindgen_test]
fn what_runs_from_right_to_left_is_isolated_with_its_sign() {
    let intl = Intl::new(Some("ar"), from_right());
    for text in [
        intl.milestone(2_000_000_000),
        intl.value(Value::parse("2B+").unwrap(), &Milestones::default()),
        intl.date(Date::parse("2025-01-12").unwrap()),
    ] {
        assert!(text.starts_with('\u{2068}') && text.ends_with('\u{2069}'), "{text:?}");
        assert_eq!(text.matches('\u{2068}').count(), 1, "{text:?}");
    }
    assert!(!Intl::new(Some("en"), english()).milestone(2_000_000_000).contains('\u{2068}'));
}

/// A long table compares no titles: it must have them in the order that comparing gives, in every alphabet.
#[wasm_bindgen_test]
fn many_titles_stand_in_the_order_that_comparing_gives() {
    let words = [
        "Zoë",
        "ábel",
        "Ärger",
        "arger",
        "Öl",
        "ål",
        "aa",
        "Az",
        "chata",
        "cukr",
        "hrad",
        "Charta",
        "ñu",
        "nu",
        "oz",
        "노래",
        "놀이",
        "봄",
        "あい",
        "アイ",
        "漢字",
        "เกม",
        "กา",
        "ไทย",
        "ısı",
        "iz",
        "Эхо",
        "ёлка",
        "елка",
        "10",
        "9",
        "Été",
        "ete",
        "O’Neill",
        "a-b",
        "a b",
        "Straße",
        "Strasse",
        "ætt",
        "Łódź",
        "lodz",
        "(Live)",
        "ｄｙｎａ",
        "ljubav",
        "ll",
        "أغنية",
        "שלום",
        "🎵",
    ];
    let titles: Vec<String> =
        words.iter().flat_map(|first| words.iter().map(move |second| format!("{first} {second}"))).collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    assert!(titles.len() > 1_000);
    for locale in
        ["en", "de", "sv", "da", "cs", "hu", "hr", "cy", "es", "tr", "vi", "pl", "ru", "th", "ko", "ar", "he", "el"]
    {
        let ranks = Intl::new(Some(locale), from_right()).ranks(&titles);
        let mut order: Vec<usize> = (0..titles.len()).collect();
        order.sort_by_key(|place| ranks[*place]);
        let options = js_sys::Object::new();
        js_sys::Reflect::set(&options, &"numeric".into(), &true.into()).unwrap();
        let compare = js_sys::Intl::Collator::new(&js_sys::Array::of1(&locale.into()), &options).compare();
        let wrong: Vec<[&str; 2]> = order
            .windows(2)
            .map(|pair| [titles[pair[0]], titles[pair[1]]])
            .filter(|[a, b]| {
                compare.call2(&JsValue::UNDEFINED, &(*a).into(), &(*b).into()).unwrap().as_f64().unwrap() > 0.0
            })
            .collect();
        assert!(wrong.is_empty(), "{locale}: {wrong:?}");
    }
}

#[wasm_bindgen_test]
fn a_bad_language_tag_is_the_browsers_language() {
    for tag in ["", "not a tag", "x", "en_US", "💜"] {
        assert_eq!(Intl::new(Some(tag), english()).count(1000), Intl::new(None, english()).count(1000), "{tag:?}");
    }
}
