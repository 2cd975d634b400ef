//! A count as people print it.

use std::fmt;

/// The largest count: 2^53 − 1, the largest integer up to which JavaScript holds every one exactly.
pub const MAX_COUNT: u64 = (1 << 53) - 1;

/// How sure a printed count is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Precision {
    /// Every digit is meant: `1401974334`.
    Exact,
    /// Rounded or truncated at its last printed digit: `1.32B`.
    Rounded,
    /// At least this many: `1B+`.
    AtLeast,
}

/// A printed count: `1401974334`, `1.32B`, `1B+`. It stands for the interval from [`lo`](Self::lo) to [`hi`](Self::hi).
///
/// In one number, since a dataset may hold half a million of them: 53 bits of the printed number, 4 of the power of ten that
/// the last printed digit counts, one for a lower bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Value(u64);

/// The bit of a lower bound.
const AT_LEAST: u64 = 1 << 63;
/// Where the power of ten begins, above the bits of [`MAX_COUNT`].
const POWER: u32 = 53;

/// Why a text is no count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueError {
    /// It is not in the notation.
    Malformed,
    /// It has more decimals than its unit has digits: `1.2345K`.
    TooFine,
    /// It is above [`MAX_COUNT`].
    TooLarge,
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "expected a count like 1234567, \"1.32B\" or \"1B+\"",
            Self::TooFine => "expected a count with no more decimals than its unit has digits",
            Self::TooLarge => "expected a count of at most 9007199254740991",
        })
    }
}

impl std::error::Error for ValueError {}

impl Value {
    /// A count of which every digit is meant; `None` above [`MAX_COUNT`].
    pub const fn exact(amount: u64) -> Option<Self> {
        if amount > MAX_COUNT { None } else { Some(Self(amount)) }
    }

    /// A lower bound of which every digit is meant, such as a count of songs; `None` above [`MAX_COUNT`].
    pub const fn at_least(amount: u64) -> Option<Self> {
        if amount > MAX_COUNT { None } else { Some(Self(amount | AT_LEAST)) }
    }

    /// A count of which the last printed digit counts ten to the `power`; `None` above [`MAX_COUNT`], and where no letter
    /// could print it.
    pub(crate) const fn printed(amount: u64, power: u32, is_at_least: bool) -> Option<Self> {
        if amount > MAX_COUNT || power > 12 {
            return None;
        }
        Some(Self(amount | (power as u64) << POWER | if is_at_least { AT_LEAST } else { 0 }))
    }

    /// A number of JSON, which is exact.
    ///
    /// # Errors
    /// [`ValueError::TooLarge`] above [`MAX_COUNT`].
    pub fn from_number(number: u64) -> Result<Self, ValueError> {
        Self::exact(number).ok_or(ValueError::TooLarge)
    }

    /// The length of a list, or at least that.
    pub(crate) const fn of_len(len: usize, is_at_least: bool) -> Self {
        let amount = if len as u64 > MAX_COUNT { MAX_COUNT } else { len as u64 };
        Self(if is_at_least { amount | AT_LEAST } else { amount })
    }

    /// Reads the one notation of counts: digits, well grouped by commas or not, or a decimal number with `K`, `M`, `B`
    /// or `T` (10^3, 10^6, 10^9, 10^12; either case); then `+` for a lower bound.
    ///
    /// # Errors
    /// [`ValueError`] for anything else, for more decimals than the unit has digits, and above [`MAX_COUNT`].
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        // Fifteen digits are within every limit, and most counts of a table are nothing else.
        if (1..=15).contains(&text.len()) && is_digits(text) {
            return Ok(Self(text.bytes().fold(0, |number, digit| number * 10 + u64::from(digit - b'0'))));
        }
        let (text, is_at_least) = text.strip_suffix('+').map_or((text, false), |rest| (rest, true));
        let (number, scale) = split_scale(text);
        let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
        let has_point = number.len() != whole.len();
        // A point without digits after it, or without a unit, is not how anybody prints a count.
        if !is_well_grouped(whole) || !is_digits(decimals) || (has_point && (decimals.is_empty() || scale == 0)) {
            return Err(ValueError::Malformed);
        }
        let power = u32::try_from(decimals.len()).ok().and_then(|decimals| scale.checked_sub(decimals));
        let power = power.ok_or(ValueError::TooFine)?;
        let mut digits = whole.bytes().chain(decimals.bytes()).filter(u8::is_ascii_digit);
        let amount = digits
            .try_fold(0, |number: u64, digit| number.checked_mul(10)?.checked_add(u64::from(digit - b'0')))
            .and_then(|number| number.checked_mul(10_u64.pow(power)))
            .filter(|amount| *amount <= MAX_COUNT);
        let amount = amount.ok_or(ValueError::TooLarge)?;
        Ok(Self(amount | u64::from(power) << POWER | if is_at_least { AT_LEAST } else { 0 }))
    }

    /// The printed number: 1,320,000,000 for `1.32B`.
    pub const fn amount(self) -> u64 {
        self.0 & MAX_COUNT
    }

    /// What the last printed digit counts: 10,000,000 for `1.32B`, 1 where every digit is printed.
    pub const fn unit(self) -> u64 {
        10_u64.pow(self.power())
    }

    /// A sum that is a lower bound, without the digits that are not known of the rounded count `coarsest` in it: the least
    /// that such a count can mean has one digit more than it was printed with.
    pub(crate) fn cut_at(self, coarsest: Self) -> Self {
        let power = coarsest.power().saturating_sub(1);
        let amount = self.amount() - self.amount() % 10_u64.pow(power);
        Self(amount | u64::from(power) << POWER | AT_LEAST)
    }

    /// The power of ten that is the unit: 7 for `1.32B`.
    pub(crate) const fn power(self) -> u32 {
        (self.0 >> POWER & 0xF) as u32
    }

    /// Whether it is at least what is printed.
    pub(crate) const fn is_lower_bound(self) -> bool {
        self.0 & AT_LEAST != 0
    }

    /// How sure it is.
    pub const fn precision(self) -> Precision {
        match (self.0 & AT_LEAST, self.power()) {
            (0, 0) => Precision::Exact,
            (0, _) => Precision::Rounded,
            _ => Precision::AtLeast,
        }
    }

    /// The least it can mean: v, or v − u/2 where it is rounded, since some print the nearest and some cut off.
    pub const fn lo(self) -> u64 {
        match self.precision() {
            Precision::Exact | Precision::AtLeast => self.amount(),
            Precision::Rounded => self.amount().saturating_sub(self.unit() / 2),
        }
    }

    /// The most it can mean: v, or v + u − 1 where it is rounded; a lower bound has no upper end.
    pub const fn hi(self) -> Option<u64> {
        match self.precision() {
            Precision::Exact => Some(self.amount()),
            Precision::Rounded => Some(self.amount() + self.unit() - 1),
            Precision::AtLeast => None,
        }
    }
}

impl fmt::Display for Value {
    /// The notation that reads back as the same value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (amount, unit) = (self.amount(), self.power());
        // The largest scale that the count reaches and whose decimals can spell the unit: 10,000,000 is two decimals of a
        // billion.
        let is_fit = |(power, _): &(u32, &str)| *power >= unit && amount >= 10_u64.pow(*power);
        let (power, suffix) = match unit {
            0 => (0, ""),
            _ => (SCALES.into_iter().rev().find(is_fit))
                .or_else(|| SCALES.into_iter().find(|(power, _)| *power >= unit))
                .unwrap_or((0, "")),
        };
        let scale = 10_u64.pow(power);
        write!(f, "{}", amount / scale)?;
        if unit < power {
            f.write_str(".")?;
        }
        let mut rest = amount % scale;
        for digit in (unit..power).rev().map(|place| 10_u64.pow(place)) {
            write!(f, "{}", rest / digit)?;
            rest %= digit;
        }
        f.write_str(suffix)?;
        if self.precision() == Precision::AtLeast { f.write_str("+") } else { Ok(()) }
    }
}

/// The powers of ten that have a letter.
const SCALES: [(u32, &str); 4] = [(3, "K"), (6, "M"), (9, "B"), (12, "T")];

/// The number without its letter, and the power of ten that the letter stands for.
fn split_scale(text: &str) -> (&str, u32) {
    for (scale, suffix) in SCALES {
        let end = text.len().saturating_sub(suffix.len());
        if let (Some(number), Some(tail)) = (text.get(..end), text.get(end..))
            && tail.eq_ignore_ascii_case(suffix)
        {
            return (number, scale);
        }
    }
    (text, 0)
}

/// Digits, either plain or in groups of three after commas.
fn is_well_grouped(whole: &str) -> bool {
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let is_first_good = !first.is_empty() && is_digits(first) && (first.len() <= 3 || first.len() == whole.len());
    is_first_good && groups.all(|group| group.len() == 3 && is_digits(group))
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
