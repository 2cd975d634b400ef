use milestream_data::label::{self, Parts, Qualifier};
use milestream_data::{Milestones, Value};

use super::build::value;

#[test]
fn amounts_are_truncated_and_what_is_missing_is_rounded_up() {
    for (amount, digits, truncated, ceiled) in [
        (0, 4, 0, 0),
        (999_996_000, 4, 999_900_000, 1_000_000_000),
        (1_401_974_334, 4, 1_401_000_000, 1_402_000_000),
        (1_401_974_334, 1, 1_000_000_000, 2_000_000_000),
        (1_401_974_334, 0, 1_000_000_000, 2_000_000_000),
        (1_401_974_334, 20, 1_401_974_334, 1_401_974_334),
        (999, 4, 999, 999),
        (80_000_000, 3, 80_000_000, 80_000_000),
        (98_025_666, 3, 98_000_000, 98_100_000),
        (u64::MAX, 1, 10_000_000_000_000_000_000, u64::MAX),
    ] {
        assert_eq!(label::truncate(amount, digits), truncated, "{amount} {digits}");
        assert_eq!(label::ceil(amount, digits), ceiled, "{amount} {digits}");
    }
}

#[test]
fn parts_are_what_an_english_label_shows() {
    for (amount, digits, mantissa, decimals, scale, text) in [
        (999_996_000, 4, 9999, 1, 6, "999.9M"),
        (1_320_000_000, 4, 132, 2, 9, "1.32B"),
        (1_000_000_000, 4, 1, 0, 9, "1B"),
        (1_005_000_000, 4, 1005, 3, 9, "1.005B"),
        (1_000_400_000, 4, 1, 0, 9, "1B"),
        (123_456_789, 2, 120, 0, 6, "120M"),
        (12_345, 4, 1234, 2, 3, "12.34K"),
        (999, 4, 999, 0, 0, "999"),
        (0, 4, 0, 0, 0, "0"),
        (9_007_199_254_740_991, 4, 9007, 0, 12, "9007T"),
    ] {
        assert_eq!(label::parts(amount, digits), Parts { mantissa, decimals, scale }, "{amount}");
        assert_eq!(label::compact(amount, digits), text);
    }
}

#[test]
fn a_label_follows_the_printed_value() {
    for (notation, english) in [
        ("1.32B", "1.32B"),
        ("1B+", "1B+"),
        ("1401974334", "1.401B"),
        ("999996000", "999.9M"),
        ("50027480", "50.02M"),
        ("31.96B", "31.96B"),
        ("11.042M+", "11.042M+"),
        ("1.06640B", "1.0664B"),
        ("1066400000", "1.066B"),
        ("89", "89"),
        ("5+", "5+"),
    ] {
        assert_eq!(label::english(value(notation)), english, "{notation}");
    }
}

#[test]
fn a_label_says_about_where_a_milestone_is_not_surely_reached() {
    let milestones = Milestones::default();
    for (notation, qualifier) in [
        ("1.6B", Qualifier::About),
        ("1B", Qualifier::About),
        ("1.00B", Qualifier::About),
        ("100M", Qualifier::About),
        ("1.32B", Qualifier::None),
        ("1000000000", Qualifier::None),
        ("1600000000", Qualifier::None),
        ("1B+", Qualifier::AtLeast),
        ("1.14B+", Qualifier::AtLeast),
    ] {
        assert_eq!(label::qualifier(value(notation), &milestones), qualifier, "{notation}");
    }
    let other = Milestones::new(vec![1_320_000_000], 0).unwrap();
    assert_eq!(label::qualifier(value("1.32B"), &other), Qualifier::About);
    assert_eq!(label::qualifier(value("1.6B"), &other), Qualifier::None);
}

#[test]
fn digits_are_counted_as_printed() {
    for (notation, digits) in [("1.32B", 4), ("1.0664B", 5), ("11.042M+", 5), ("1401974334", 4), ("1234567+", 4)] {
        assert_eq!(label::significant_digits(value(notation)), digits, "{notation}");
    }
    for (amount, digits) in [(0, 1), (1, 1), (100_000_000, 1), (1_400_000_000, 2), (123, 3), (u64::MAX, 20)] {
        assert_eq!(label::significant_digits_of(amount), digits, "{amount}");
    }
    assert_eq!(label::english(Value::exact(0).unwrap()), "0");
}
