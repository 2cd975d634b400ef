//! The digits that a label shows, in integer arithmetic that never rounds a count up.
//!
//! A locale's compact formatter rounds: 999,996,000 prints as `1B`. So a label is the formatter applied to
//! [`truncate`]`(amount, digits)` with at most `digits` significant digits: the units of all locales are powers of ten,
//! nothing is left to round.

use crate::{Milestones, Precision, Value};

/// Digits that a label shows at least: `1.401B`.
const DIGITS: u8 = 4;

/// Every digit, with commas: `1,401,974,334`.
pub fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The parts of a compact label: `mantissa` with its last `decimals` digits after the point, times 10^`scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The digits that are shown, without the point.
    pub mantissa: u64,
    /// How many of them stand after the point; the last of them is not 0.
    pub decimals: u8,
    /// 0, 3, 6, 9 or 12: nothing, K, M, B, T.
    pub scale: u8,
}

/// What a label says before or after its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualifier {
    /// Nothing.
    None,
    /// "about 1.6B": the printed number is a milestone that its interval does not surely reach.
    About,
    /// `1B+`.
    AtLeast,
}

/// Keeps the first `digits` significant digits (at least one) of `amount` and puts 0 for the others.
pub fn truncate(amount: u64, digits: u8) -> u64 {
    amount - amount % dropped_unit(amount, digits)
}

/// Rounds up at the last of the first `digits` significant digits: what is missing is never promised to be less.
pub fn ceil(amount: u64, digits: u8) -> u64 {
    let unit = dropped_unit(amount, digits);
    match amount % unit {
        0 => amount,
        rest => amount.saturating_add(unit - rest),
    }
}

/// The parts of `amount` with at most `digits` significant digits, truncated: 999,996,000 with 4 is 9999, 1, 6.
pub fn parts(amount: u64, digits: u8) -> Parts {
    let scale = amount.checked_ilog10().map_or(0, |log| log / 3 * 3).min(12);
    let one = 10_u64.pow(scale);
    let mut mantissa = truncate(amount, digits);
    let mut unit = 1;
    while unit < one && mantissa.is_multiple_of(10) {
        mantissa /= 10;
        unit *= 10;
    }
    let decimals = scale - unit.ilog10();
    // Both are at most 12.
    Parts {
        mantissa,
        decimals: u8::try_from(decimals).unwrap_or_default(),
        scale: u8::try_from(scale).unwrap_or_default(),
    }
}

/// How many significant digits the label of `value` shows: 4, or more where a rounded count was printed with more.
pub fn significant_digits(value: Value) -> u8 {
    let printed = value.amount() / value.unit();
    match value.unit() {
        1 => DIGITS,
        _ => DIGITS.max(digits_in(printed)),
    }
}

/// Every digit of `value`, where its source gives them all. A label may show fewer; nothing that is shown, spoken or
/// written of a count shows more.
pub const fn all_digits(value: Value) -> Option<u64> {
    if value.unit() == 1 { Some(value.amount()) } else { None }
}

/// How many significant digits `amount` has: 1 for 100,000,000, 2 for 1,400,000,000. At least 1.
pub fn significant_digits_of(mut amount: u64) -> u8 {
    while amount > 0 && amount.is_multiple_of(10) {
        amount /= 10;
    }
    digits_in(amount)
}

/// `amount` in English with at most `digits` significant digits, truncated: `999.9M`.
pub fn compact(amount: u64, digits: u8) -> String {
    let Parts { mantissa, decimals, scale } = parts(amount, digits);
    let point = 10_u64.pow(decimals.into());
    let mut text = (mantissa / point).to_string();
    if decimals > 0 {
        let after = (mantissa % point).to_string();
        text.push('.');
        (after.len()..decimals.into()).for_each(|_| text.push('0'));
        text.push_str(&after);
    }
    text.push_str(match scale {
        0 => "",
        3 => "K",
        6 => "M",
        9 => "B",
        _ => "T",
    });
    text
}

/// `value` in English: `1.32B`, `1B+`, `1.401B`.
pub fn english(value: Value) -> String {
    let mut text = compact(value.amount(), significant_digits(value));
    if value.precision() == Precision::AtLeast {
        text.push('+');
    }
    text
}

/// What is to be said with the number of `value`.
pub fn qualifier(value: Value, milestones: &Milestones) -> Qualifier {
    match value.precision() {
        Precision::AtLeast => Qualifier::AtLeast,
        Precision::Rounded if value.lo() < value.amount() && milestones.is_milestone(value.amount()) => {
            Qualifier::About
        }
        Precision::Exact | Precision::Rounded => Qualifier::None,
    }
}

/// The unit of the last digit that is kept.
fn dropped_unit(amount: u64, digits: u8) -> u64 {
    let dropped = digits_in(amount).saturating_sub(digits.max(1));
    10_u64.pow(dropped.into())
}

/// Decimal digits of `number`; 1 for 0.
fn digits_in(number: u64) -> u8 {
    // At most 20.
    number.checked_ilog10().and_then(|log| u8::try_from(log).ok()).map_or(1, |log| log + 1)
}
