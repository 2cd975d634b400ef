//! Labels through the browser's own `Intl`, in many languages.

use milestream::intl::Intl;
use milestream_data::{Date, Ladder, Value};
use wasm_bindgen_test::wasm_bindgen_test;

/// Languages whose compact units, digits and separators differ.
const LOCALES: [&str; 18] = [
    "en", "en-IN", "de", "fr", "es", "pt-BR", "it", "id", "ko", "ja", "zh-Hans", "th", "vi", "hi", "ar", "fa", "ru",
    "tr",
];

fn label(intl: &Intl, amount: u64) -> String {
    intl.value(Value::exact(amount).unwrap(), &Ladder::default())
}

#[wasm_bindgen_test]
fn no_label_just_below_a_milestone_reads_like_the_milestone() {
    let ladder = Ladder::default();
    for locale in LOCALES {
        let intl = Intl::new(Some(locale));
        let mut rung = 0;
        while let Some(next) = ladder.next_after(rung).filter(|&next| next <= 10_000_000_000) {
            rung = next;
            for below in [1, 4_000, rung / 10_000] {
                assert_ne!(label(&intl, rung - below), label(&intl, rung), "{locale}: {rung} - {below}");
            }
        }
    }
}

#[wasm_bindgen_test]
fn english_is_what_the_native_tests_say() {
    let intl = Intl::new(Some("en"));
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
        assert_eq!(intl.value(Value::parse(notation).unwrap(), &Ladder::default()), expected);
    }
    assert_eq!(intl.rung(1_400_000_000), "1.4B");
    assert_eq!(intl.missing(80_000_001), "80.1M");
    assert_eq!(intl.count(1_401_974_334), "1,401,974,334");
    assert_eq!(intl.date(Date::parse("2022-04-14").unwrap()), "April 14, 2022");
    assert_eq!(intl.date(Date::parse("2022-04").unwrap()), "April 2022");
    assert_eq!(intl.date(Date::parse("2022").unwrap()), "2022");
}

#[wasm_bindgen_test]
fn units_are_the_languages_own() {
    let billion = Value::parse("1.32B").unwrap();
    for (locale, expected) in [("ko", "13.2억"), ("ja", "13.2億"), ("zh-Hans", "13.2亿")] {
        assert_eq!(Intl::new(Some(locale)).value(billion, &Ladder::default()), expected, "{locale}");
    }
}

#[wasm_bindgen_test]
fn a_bad_language_tag_is_the_browsers_language() {
    for tag in ["", "not a tag", "x", "en_US", "💜"] {
        assert_eq!(Intl::new(Some(tag)).count(1000), Intl::new(None).count(1000), "{tag:?}");
    }
}
