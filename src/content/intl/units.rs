//! Which powers of ten a language has a true unit for.
//!
//! Locale data may be wrong: in ICU 78, Bengali writes 40,000,000,000 as four hundred crore, which is a tenth of it. So a unit
//! stands for what it is worth at the least power of ten that is written with it, and is used at the powers where it is worth
//! the same.

/// Digits after the first of a number that is at most 2^53 − 1.
const POWERS: u32 = 16;
/// Numbers of one digit that languages with several plural forms write in different ones.
const FIRST_DIGITS: [u64; 3] = [1, 2, 5];

/// The powers of ten, each as a bit, whose numbers `format` writes with a unit that is worth the same wherever it is used. What
/// is used at one power alone, as is a thousand in Korean, is held against nothing, and is not believed either.
pub(super) fn true_powers(format: &dyn Fn(u64) -> String) -> u32 {
    let zero = format(0).chars().next().unwrap_or('0');
    // What each unit is worth, and the powers at which it is.
    let mut units: Vec<(String, u64, u32)> = Vec::new();
    let mut wrong = 0;
    for power in 0..POWERS {
        for first in FIRST_DIGITS {
            let number = first * 10_u64.pow(power);
            let (shown, unit) = read(&format(number), zero);
            let worth = if number.checked_rem(shown) == Some(0) { number / shown } else { 0 };
            match units.iter_mut().find(|(known, ..)| *known == unit) {
                Some((_, known, powers)) if *known == worth => *powers |= 1 << power,
                None if worth > 0 => units.push((unit, worth, 1 << power)),
                _ => wrong |= 1 << power,
            }
        }
    }
    // The plural forms of a unit are worth the same.
    let all =
        |worth| units.iter().filter(|(_, other, _)| *other == worth).fold(0_u32, |all, (.., powers)| all | powers);
    let is_alone = |worth| (all(worth) & !wrong).count_ones() < 2;
    !units.iter().filter(|(_, worth, _)| is_alone(*worth)).fold(wrong, |wrong, (.., powers)| wrong | powers)
}

/// The number that the digits of a text make, and what stands around it.
pub(super) fn read(text: &str, zero: char) -> (u64, String) {
    let digit = |letter: char| u32::from(letter).checked_sub(u32::from(zero)).filter(|digit| *digit < 10);
    let is_digit = |letter: char| digit(letter).is_some();
    let mut around = text.split(is_digit);
    let unit = [around.next().unwrap_or_default(), "0", around.next_back().unwrap_or_default()].concat();
    // A space more or less makes no other unit.
    let unit = unit.chars().filter(|letter| !letter.is_whitespace()).collect();
    let number = text
        .chars()
        .filter_map(digit)
        .fold(0_u64, |number, digit| number.saturating_mul(10).saturating_add(digit.into()));
    (number, unit)
}

#[cfg(test)]
mod tests {
    use super::{read, true_powers};

    fn powers(format: &dyn Fn(u64) -> String) -> Vec<u32> {
        let powers = true_powers(format);
        (0..16).filter(|power| powers & 1 << power != 0).collect()
    }

    #[test]
    fn a_unit_is_true_where_it_is_worth_the_same_at_every_power() {
        assert_eq!(powers(&|number| milestream_data::label::compact(number, 4)), (0..16).collect::<Vec<_>>());
        // As ICU 78 does in Bengali: 10^10 is one hundred crore, which is 10^9, and 10^11 one crore; another version has the
        // unit of the former at 10^9 as well.
        for hundred_crore in [10_000_000_000, 1_000_000_000] {
            let bengali = |number: u64| match number {
                0..1_000 => number.to_string(),
                1_000..100_000 => format!("{} হা", number / 1_000),
                100_000..10_000_000 => format!("{} লা", number / 100_000),
                10_000_000.. if number < hundred_crore => format!("{} কো", number / 10_000_000),
                100_000_000_000.. => format!("{}কো", number / 100_000_000_000),
                10_000_000_000.. => format!("{} শত কো", number / 10_000_000_000),
                // Each of the two is at one power alone, where both are not worth the same.
                _ => format!("{} শত কো", number / 1_000_000_000),
            };
            let last = if hundred_crore == 1_000_000_000 { 9 } else { 10 };
            assert_eq!(powers(&bengali), (0..last).collect::<Vec<_>>());
        }
        // A unit that is left out, and digits that nobody can read.
        assert_eq!(
            powers(&|number| if number < 1_000_000 { number } else { number / 1_000 }.to_string()),
            [0, 1, 2, 3, 4, 5]
        );
        assert_eq!(powers(&|_| "十".to_owned()), [0_u32; 0]);
        // Plural forms are units of their own.
        let plural = |number: u64| match number {
            0..1_000 => number.to_string(),
            1_000..2_000 => "1 thousand".to_owned(),
            _ => format!("{} thousand", number / 1_000) + if number < 5_000 { "s" } else { "z" },
        };
        assert_eq!(powers(&plural), (0..16).collect::<Vec<_>>());
    }

    #[test]
    fn digits_of_any_script_are_read_and_what_stands_around_them() {
        for (text, zero, expected) in [
            ("1,320M", '0', (1_320, "0M")),
            ("٢ مليار", '٠', (2, "0مليار")),
            ("elfu 20", '0', (20, "elfu0")),
            ("", '0', (0, "0")),
        ] {
            assert_eq!(read(text, zero), (expected.0, expected.1.to_owned()), "{text}");
        }
    }
}
