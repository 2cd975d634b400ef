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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Value {
    amount: u64,
    /// Of the last printed digit: 10,000,000 for `1.32B`.
    unit: u64,
    is_at_least: bool,
}

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

impl ValueError {
    /// What was expected instead.
    pub(crate) const fn expected(self) -> &'static str {
        match self {
            Self::Malformed => "a count like 1234567, \"1.32B\" or \"1B+\"",
            Self::TooFine => "a count with no more decimals than its unit has digits",
            Self::TooLarge => "a count of at most 9007199254740991",
        }
    }
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected ")?;
        f.write_str(self.expected())
    }
}

impl std::error::Error for ValueError {}

impl Value {
    /// A count of which every digit is meant; `None` above [`MAX_COUNT`].
    pub const fn exact(amount: u64) -> Option<Self> {
        if amount > MAX_COUNT { None } else { Some(Self { amount, unit: 1, is_at_least: false }) }
    }

    /// A lower bound of which every digit is meant, such as a count of songs; `None` above [`MAX_COUNT`].
    pub const fn at_least(amount: u64) -> Option<Self> {
        if amount > MAX_COUNT { None } else { Some(Self { amount, unit: 1, is_at_least: true }) }
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
        Self { amount, unit: 1, is_at_least }
    }

    /// Reads the one notation of counts: digits, well grouped by commas or not, or a decimal number with `K`, `M`, `B`
    /// or `T` (10^3, 10^6, 10^9, 10^12; either case); then `+` for a lower bound.
    ///
    /// # Errors
    /// [`ValueError`] for anything else, for more decimals than the unit has digits, and above [`MAX_COUNT`].
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let (text, is_at_least) = text.strip_suffix('+').map_or((text, false), |rest| (rest, true));
        let (number, scale) = split_scale(text);
        let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
        let has_point = number.len() != whole.len();
        // A point without digits after it, or without a unit, is not how anybody prints a count.
        if !is_well_grouped(whole) || !is_digits(decimals) || (has_point && (decimals.is_empty() || scale == 1)) {
            return Err(ValueError::Malformed);
        }
        let unit = decimals.bytes().try_fold(scale, |unit, _| (unit >= 10).then_some(unit / 10));
        let unit = unit.ok_or(ValueError::TooFine)?;
        let mut digits = whole.bytes().chain(decimals.bytes()).filter(u8::is_ascii_digit);
        let amount = digits
            .try_fold(0, |number: u64, digit| number.checked_mul(10)?.checked_add(u64::from(digit - b'0')))
            .and_then(|number| number.checked_mul(unit))
            .filter(|amount| *amount <= MAX_COUNT);
        Ok(Self { amount: amount.ok_or(ValueError::TooLarge)?, unit, is_at_least })
    }

    /// The printed number: 1,320,000,000 for `1.32B`.
    pub const fn amount(self) -> u64 {
        self.amount
    }

    /// What the last printed digit counts: 10,000,000 for `1.32B`, 1 where every digit is printed.
    pub const fn unit(self) -> u64 {
        self.unit
    }

    /// How sure it is.
    pub const fn precision(self) -> Precision {
        match (self.is_at_least, self.unit) {
            (true, _) => Precision::AtLeast,
            (false, 1) => Precision::Exact,
            (false, _) => Precision::Rounded,
        }
    }

    /// The least it can mean: v, or v − u/2 where it is rounded, since some print the nearest and some cut off.
    pub const fn lo(self) -> u64 {
        match self.precision() {
            Precision::Exact | Precision::AtLeast => self.amount,
            Precision::Rounded => self.amount.saturating_sub(self.unit / 2),
        }
    }

    /// The most it can mean: v, or v + u − 1 where it is rounded; a lower bound has no upper end.
    pub const fn hi(self) -> Option<u64> {
        match self.precision() {
            Precision::Exact => Some(self.amount),
            Precision::Rounded => Some(self.amount + self.unit - 1),
            Precision::AtLeast => None,
        }
    }
}

impl fmt::Display for Value {
    /// The notation that reads back as the same value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The least scale whose decimals can spell the unit: 10,000,000 is two decimals of a billion.
        let (scale, suffix) = match self.unit {
            1 => (1, ""),
            _ => [(1_000_000_000_000, "T"), (1_000_000_000, "B"), (1_000_000, "M"), (1_000, "K")]
                .into_iter()
                .find(|(scale, _)| self.amount >= *scale && *scale >= self.unit)
                .or_else(|| SCALES.into_iter().find(|(scale, _)| *scale >= self.unit))
                .unwrap_or((1, "")),
        };
        write!(f, "{}", self.amount / scale)?;
        let mut place = scale;
        let mut rest = self.amount % scale;
        if self.unit < scale {
            f.write_str(".")?;
        }
        while place > self.unit {
            place /= 10;
            write!(f, "{}", rest / place)?;
            rest %= place;
        }
        f.write_str(suffix)?;
        if self.is_at_least { f.write_str("+") } else { Ok(()) }
    }
}

const SCALES: [(u64, &str); 4] = [(1_000, "K"), (1_000_000, "M"), (1_000_000_000, "B"), (1_000_000_000_000, "T")];

fn split_scale(text: &str) -> (&str, u64) {
    for (scale, suffix) in SCALES {
        let end = text.len().saturating_sub(suffix.len());
        if let (Some(number), Some(tail)) = (text.get(..end), text.get(end..))
            && tail.eq_ignore_ascii_case(suffix)
        {
            return (number, scale);
        }
    }
    (text, 1)
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
