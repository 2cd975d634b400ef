use milestream_data::value::{MAX_COUNT, ValueError};
use milestream_data::{Precision, Value};

#[test]
fn the_notation_gives_amount_precision_and_interval() {
    use Precision::{AtLeast, Exact, Rounded};
    for (text, amount, precision, lo, hi) in [
        ("1401974334", 1_401_974_334, Exact, 1_401_974_334, Some(1_401_974_334)),
        ("1,401,974,334", 1_401_974_334, Exact, 1_401_974_334, Some(1_401_974_334)),
        ("0", 0, Exact, 0, Some(0)),
        ("1.234K", 1234, Exact, 1234, Some(1234)),
        ("1.32B", 1_320_000_000, Rounded, 1_315_000_000, Some(1_329_999_999)),
        ("1.320B", 1_320_000_000, Rounded, 1_319_500_000, Some(1_320_999_999)),
        ("836M", 836_000_000, Rounded, 835_500_000, Some(836_999_999)),
        ("1B", 1_000_000_000, Rounded, 500_000_000, Some(1_999_999_999)),
        ("0M", 0, Rounded, 0, Some(999_999)),
        ("1B+", 1_000_000_000, AtLeast, 1_000_000_000, None),
        ("1.14B+", 1_140_000_000, AtLeast, 1_140_000_000, None),
        ("1234567+", 1_234_567, AtLeast, 1_234_567, None),
        ("7,339.385K", 7_339_385, Exact, 7_339_385, Some(7_339_385)),
        ("1.5t", 1_500_000_000_000, Rounded, 1_450_000_000_000, Some(1_599_999_999_999)),
        ("9007199254740991", MAX_COUNT, Exact, MAX_COUNT, Some(MAX_COUNT)),
    ] {
        let value = Value::parse(text).unwrap();
        assert_eq!((value.amount(), value.precision()), (amount, precision), "{text}");
        assert_eq!((value.lo(), value.hi()), (lo, hi), "{text}");
    }
}

#[test]
fn what_is_no_count_is_refused() {
    use ValueError::{Malformed, TooFine, TooLarge};
    for (text, error) in [
        ("", Malformed),
        ("+", Malformed),
        ("K", Malformed),
        ("-5", Malformed),
        ("1,2M", Malformed),
        ("1,23", Malformed),
        ("1234,567", Malformed),
        (",123", Malformed),
        ("1,,234", Malformed),
        ("1.5", Malformed),
        ("1.M", Malformed),
        (".5M", Malformed),
        ("1.2.3M", Malformed),
        ("1.2,3M", Malformed),
        ("1 000", Malformed),
        ("1M ", Malformed),
        ("1G", Malformed),
        ("1BB", Malformed),
        ("1B++", Malformed),
        ("1e9", Malformed),
        ("١٢٣", Malformed),
        ("1б", Malformed),
        ("1.2345K", TooFine),
        ("1.1234567M", TooFine),
        ("9007199254740992", TooLarge),
        ("9008T", TooLarge),
        ("99999999999999999999999999", TooLarge),
        ("18446744073709551616", TooLarge),
    ] {
        assert_eq!(Value::parse(text), Err(error), "{text}");
    }
    assert_eq!(Malformed.to_string(), r#"expected a count like 1234567, "1.32B" or "1B+""#);
    assert_eq!(TooFine.to_string(), "expected a count with no more decimals than its unit has digits");
    assert_eq!(TooLarge.to_string(), "expected a count of at most 9007199254740991");
}

#[test]
fn the_canonical_notation_is_upper_case_and_has_every_printed_digit() {
    for (text, canonical) in [
        ("1,401,974,334", "1401974334"),
        ("1.32b", "1.32B"),
        ("1.320b", "1.320B"),
        ("1320M", "1.320B"),
        ("1b+", "1B+"),
        ("0.5M", "0.5M"),
        ("0.05M+", "0.05M+"),
        ("500k", "500K"),
        ("1000K", "1.000M"),
        ("1234.5K+", "1.2345M+"),
        ("10.05M", "10.05M"),
        ("1.234K", "1234"),
        ("1234567+", "1234567+"),
        ("0K", "0K"),
    ] {
        let value = Value::parse(text).unwrap();
        assert_eq!(value.to_string(), canonical, "{text}");
        assert_eq!(Value::parse(canonical), Ok(value), "{text}");
    }
}

#[test]
fn numbers_are_exact() {
    assert_eq!(Value::from_number(5), Ok(Value::exact(5).unwrap()));
    assert_eq!(Value::from_number(MAX_COUNT + 1), Err(ValueError::TooLarge));
    assert_eq!((Value::exact(MAX_COUNT + 1), Value::at_least(MAX_COUNT + 1)), (None, None));
    assert_eq!(Value::at_least(5).unwrap().to_string(), "5+");
    assert_eq!((Value::exact(5).unwrap().unit(), Value::parse("1.32B").unwrap().unit()), (1, 10_000_000));
}
