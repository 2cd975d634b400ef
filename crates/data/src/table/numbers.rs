//! Counts as people write them. Of `1.204` the cell alone cannot tell whether the point groups digits: a whole column decides.

use super::letters::{ascii, lower};
use super::units::{self, Units};
use crate::Value;
use crate::value::ValueError;

/// What a point, or a comma, is in a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Marks {
    /// No cell tells.
    #[default]
    Unknown,
    /// The point groups digits, and the comma begins decimals: `1.204.500` and `1,2 Mio.`.
    PointGroups,
    /// The comma groups digits, and the point begins decimals: `1,204,500` and `1.2M`.
    CommaGroups,
    /// The cells contradict each other.
    Mixed,
}

/// Why a cell is no count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoCount {
    /// Nobody would take it for one.
    Value(ValueError),
    /// It is one number or a thousand times as much, since of its point.
    Ambiguous,
    /// The same, since of its unit.
    Unit,
}

impl Marks {
    /// What the cells of a column tell, whose name says that it counts tens to the power `scale`.
    pub(crate) fn of<'a>(cells: impl Iterator<Item = &'a str>, scale: u32) -> Self {
        let marks = cells.filter_map(|cell| Written::read(cell, Units::default()).ok()?.notation(scale));
        marks.fold(
            Self::Unknown,
            |known, marks| if known == Self::Unknown || known == marks { marks } else { Self::Mixed },
        )
    }
}

/// Reads a count of a column with such marks in a table with such units, whose name says that it counts tens to the power
/// `scale`, as `Streams (M)` does.
///
/// # Errors
/// [`NoCount`], where it is none or could be two.
pub(crate) fn count(cell: &str, marks: Marks, units: Units, scale: u32) -> Result<Value, NoCount> {
    let written = Written::read(cell, units)?;
    if written.is_open {
        return Err(NoCount::Unit);
    }
    let mut total = None;
    let mut least_power = 0;
    for part in written.parts.iter().filter(|part| !part.number.is_empty()) {
        let is_open = part.has_comma_unit || (scale > 0 && units.are_names_of_comma);
        let scale = scale + part.power;
        let (digits, decimals) = part.number.digits(marks, scale > 0 || part.exponent.is_some(), is_open)?;
        let scale = i32::try_from(scale).unwrap_or(0).saturating_add(part.exponent.unwrap_or(0));
        // Noughts behind the point are no digits of a count: `1204500331.0`.
        let (digits, decimals) = match digits.get(digits.len().saturating_sub(decimals)..) {
            Some(noughts) if scale == 0 && noughts.bytes().all(|digit| digit == b'0') => {
                (digits.get(..digits.len() - decimals).unwrap_or_default(), 0)
            }
            _ => (digits.as_str(), decimals),
        };
        let power = scale - i32::try_from(decimals).unwrap_or(i32::MAX);
        // A count has no part of one.
        if power < 0 && scale == 0 {
            return Err(NoCount::Value(ValueError::Malformed));
        }
        let power = u32::try_from(power).map_err(|_| NoCount::Value(ValueError::TooFine))?;
        let number = digits
            .bytes()
            .try_fold(0_u64, |number, digit| number.checked_mul(10)?.checked_add(u64::from(digit.wrapping_sub(b'0'))));
        let number = number.and_then(|number| number.checked_mul(10_u64.checked_pow(power)?));
        let number = number.ok_or(NoCount::Value(ValueError::TooLarge))?;
        least_power = power;
        total = Some(total.unwrap_or(0_u64).saturating_add(number));
    }
    let total = total.ok_or(NoCount::Value(ValueError::Malformed))?;
    Value::printed(total, least_power, written.is_at_least).ok_or(NoCount::Value(ValueError::TooLarge))
}

/// A number as it stands: digits with marks between them.
#[derive(Debug, Default)]
struct Number(String);

/// A number with its unit.
#[derive(Debug, Default)]
struct Part {
    number: Number,
    /// The power of ten that the unit stands for; 0 without one.
    power: u32,
    /// Whether the unit is of a language that begins decimals with a comma, and the number leaves open what its mark is.
    has_comma_unit: bool,
    /// That of `E+09`.
    exponent: Option<i32>,
}

/// A cell taken apart. Some languages write a number in several parts: `13億2000万`, `12억 450만 331`.
#[derive(Debug)]
struct Written {
    parts: [Part; 3],
    is_at_least: bool,
    /// Whether a unit of it is one of two.
    is_open: bool,
}

/// What stands before a lower bound.
const AT_LEAST: [&str; 7] = ["≥", ">=", ">", "over ", "more than ", "at least ", "+"];

impl From<ValueError> for NoCount {
    fn from(error: ValueError) -> Self {
        Self::Value(error)
    }
}

impl Written {
    fn read(cell: &str, units: Units) -> Result<Self, ValueError> {
        let malformed = ValueError::Malformed;
        let text = plain(cell);
        let mut text = without_footnotes(without_gain(text.trim()));
        let mut is_at_least = false;
        for mark in AT_LEAST {
            if let Some(rest) = text.strip_prefix(mark) {
                // A change is written with its sign; it is no bound.
                is_at_least |= mark != "+";
                text = rest.trim_start();
            }
        }
        if let Some(rest) = text.strip_suffix('+') {
            (text, is_at_least) = (rest.trim_end(), true);
        }
        let mut written = Self { parts: <[Part; 3]>::default(), is_at_least, is_open: false };
        for part in &mut written.parts {
            let end = text.find(|letter: char| !letter.is_ascii_digit() && !is_mark(letter)).unwrap_or(text.len());
            let (number, rest) = text.split_at_checked(end).ok_or(malformed)?;
            let (number, rest) = match number.trim_end_matches(' ') {
                // `13억.` and `5,` are none.
                number if number.ends_with(is_mark) => return Err(malformed),
                number => (number, rest),
            };
            if !number.starts_with(|letter: char| letter.is_ascii_digit()) {
                return Err(malformed);
            }
            part.number = Number(number.to_owned());
            let (exponent, rest) = exponent(rest);
            part.exponent = exponent;
            let end = rest.find(|letter: char| letter.is_ascii_digit()).unwrap_or(rest.len());
            let (unit, rest) = rest.split_at_checked(end).ok_or(malformed)?;
            let (power, is_open) = units.power(unit.trim()).ok_or(malformed)?;
            part.power = power;
            part.has_comma_unit = part.number.may_be_group() && units::is_of_comma(unit.trim());
            written.is_open |= is_open;
            text = rest;
            if text.is_empty() {
                break;
            }
            // Only a unit parts one number from the next.
            if part.power == 0 {
                return Err(malformed);
            }
        }
        if !text.is_empty() {
            return Err(malformed);
        }
        let falls = |pair: &[Part]| match pair {
            [before, behind] => behind.number.is_empty() || behind.power < before.power,
            _ => true,
        };
        if !written.parts.windows(2).all(falls) {
            return Err(malformed);
        }
        Ok(written)
    }

    /// What the cell tells of its column.
    fn notation(&self, scale: u32) -> Option<Marks> {
        self.parts.iter().find_map(|part| {
            let power = part.power + scale;
            let known = part.number.notation(power > 0 || part.exponent.is_some());
            known.or_else(|| part.number.too_much_as_group(power))
        })
    }
}

/// A cell with the letters and digits of ASCII where it has others for them, without its case.
pub(super) fn plain(cell: &str) -> String {
    // In Portugal the case says that it is a thousand million.
    let cell = if cell.contains("mM") { &*cell.replace("mM", "mil M") } else { cell };
    cell.chars().map(|letter| lower(ascii(letter))).collect()
}

const fn is_mark(letter: char) -> bool {
    matches!(letter, '.' | ',' | '\'' | '_' | ' ')
}

/// A count without what has been added to it, in brackets: `1,204,500,331 (+412,008)`. A widget by itself leaves such cells out.
fn without_gain(text: &str) -> &str {
    #[cfg(feature = "import")]
    if let Some((count, gain)) = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        let is_change = gain.starts_with(['+', '-', '±', '▲', '▼', '=']);
        let is_number = |letter: char| letter.is_ascii_digit() || is_mark(letter) || "+-±▲▼=%kmb".contains(letter);
        if is_change && gain.chars().all(is_number) && count.trim_end().ends_with(|last: char| last.is_alphanumeric()) {
            return count.trim_end();
        }
    }
    text
}

/// Whether a count has in brackets what has been added to it.
#[cfg(feature = "import")]
pub(super) fn has_gain(cell: &str) -> bool {
    let text = plain(cell);
    without_gain(text.trim()).len() < text.trim().len()
}

/// Marks of notes at the end: `[1]`, `*`.
fn without_footnotes(text: &str) -> &str {
    let text = text.trim_end_matches(['*', '†', '‡', '▲', '▼', '↑', '↓', ' ']);
    match text.strip_suffix(']').and_then(|text| text.rsplit_once('[')) {
        Some((number, _)) => number.trim_end(),
        None => text,
    }
}

/// The power of `e+09`, and what follows.
fn exponent(text: &str) -> (Option<i32>, &str) {
    let rest = text.strip_prefix('e').map(|rest| rest.strip_prefix('+').unwrap_or(rest));
    let Some(rest) = rest.filter(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit())) else {
        return (None, text);
    };
    let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, rest) = rest.split_at_checked(end).unwrap_or((rest, ""));
    (digits.parse().ok(), rest)
}

impl Number {
    const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How often a mark stands in it.
    fn marks(&self, mark: char) -> usize {
        self.0.matches(mark).count()
    }

    /// Whether its only mark may group digits, since three follow.
    fn may_be_group(&self) -> bool {
        let parted = self.0.split_once(['.', ',']);
        parted.is_some_and(|(before, after)| before.len() <= 3 && after.len() == 3 && !after.contains(['.', ',']))
    }

    /// What its only mark is where it would be more than any song has if that grouped digits: `1,504 Mrd.`, `1.504 Mrd.`.
    fn too_much_as_group(&self, power: u32) -> Option<Marks> {
        const TOO_MUCH: u64 = 100_000_000_000;
        let decimal = match (self.marks('.'), self.marks(',')) {
            (0, 1) => Marks::PointGroups,
            (1, 0) => Marks::CommaGroups,
            _ => return None,
        };
        let digits = || self.0.bytes().filter(u8::is_ascii_digit);
        let number = digits().take(9).fold(0_u64, |number, digit| number * 10 + u64::from(digit - b'0'));
        let number = 10_u64.checked_pow(power).and_then(|unit| number.checked_mul(unit));
        number.is_none_or(|number| number >= TOO_MUCH).then_some(decimal)
    }

    /// Whether this number alone tells what point and comma are. `is_scaled`: a unit follows.
    fn notation(&self, is_scaled: bool) -> Option<Marks> {
        let (points, commas) = (self.marks('.'), self.marks(','));
        let is_point_last = self.0.rfind('.') > self.0.rfind(',');
        match (points, commas) {
            (0, 0) => None,
            (0, 1) | (1, 0) => {
                let is_decimal = !self.may_be_group() && (is_scaled || points == 1);
                is_decimal.then_some(if points == 1 { Marks::CommaGroups } else { Marks::PointGroups })
            }
            (0, _) => Some(Marks::CommaGroups),
            (_, 0) => Some(Marks::PointGroups),
            _ if is_point_last => Some(Marks::CommaGroups),
            _ => Some(Marks::PointGroups),
        }
    }

    /// The digits alone, and how many of them are decimals. `is_open`: what it is scaled by is written with a comma before
    /// decimals and with a point: of `1.204 millones` the column tells which.
    fn digits(&self, marks: Marks, is_scaled: bool, is_open: bool) -> Result<(String, usize), NoCount> {
        let malformed = NoCount::Value(ValueError::Malformed);
        let marks = self.notation(is_scaled).unwrap_or(marks);
        let (points, commas) = (self.marks('.'), self.marks(','));
        let decimal = match (points, commas, marks) {
            (0, 0, _) => None,
            (0, 1, Marks::Unknown | Marks::Mixed) | (1, 0, Marks::Unknown | Marks::Mixed) if is_open => {
                return Err(NoCount::Ambiguous);
            }
            (_, _, Marks::PointGroups) => Some(','),
            // A comma groups digits, as everybody writes English, and a point before a unit begins decimals.
            _ if marks == Marks::CommaGroups || points == 0 || is_scaled => Some('.'),
            _ => return Err(NoCount::Ambiguous),
        };
        let (whole, decimals) = match decimal.and_then(|decimal| self.0.rsplit_once(decimal)) {
            Some((whole, decimals)) => (whole, decimals),
            None => (self.0.as_str(), ""),
        };
        if !decimals.bytes().all(|byte| byte.is_ascii_digit()) || !is_grouped(whole) {
            return Err(malformed);
        }
        let digits = whole.bytes().filter(u8::is_ascii_digit).chain(decimals.bytes()).map(char::from).collect();
        Ok((digits, decimals.len()))
    }
}

/// Whether digits stand in groups of three, or of two before the last three as in India, with one mark between them; or in
/// none.
fn is_grouped(whole: &str) -> bool {
    let Some(mark) = whole.chars().find(|letter| is_mark(*letter)) else { return true };
    let groups: Vec<&str> = whole.split(mark).collect();
    let Some((last, others)) = groups.split_last() else { return false };
    let Some((first, middle)) = others.split_first() else { return false };
    let is_number = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    let are_of = |len: usize| middle.iter().all(|group| group.len() == len) && (1..=len).contains(&first.len());
    groups.iter().all(is_number) && last.len() == 3 && (are_of(3) || are_of(2))
}

#[cfg(test)]
mod tests {
    use super::super::units::Units;
    use super::{Marks, NoCount, count};

    fn read(cell: &str, marks: Marks) -> String {
        read_in(cell, marks, Units::default())
    }

    fn read_in(cell: &str, marks: Marks, units: Units) -> String {
        match count(cell, marks, units, 0) {
            Ok(value) => format!("{value}={}", value.amount()),
            Err(NoCount::Unit) => "open".to_owned(),
            Err(NoCount::Ambiguous) => "ambiguous".to_owned(),
            Err(NoCount::Value(_)) => "none".to_owned(),
        }
    }

    #[test]
    fn counts_are_read_as_people_write_them() {
        for (cell, expected) in [
            ("1.204.500.331", "1204500331=1204500331"),
            ("1 204 500 331", "1204500331=1204500331"),
            ("1\u{202f}204\u{a0}500 331", "1204500331=1204500331"),
            ("1’204’500’331", "1204500331=1204500331"),
            ("1'204'500'331", "1204500331=1204500331"),
            ("1_204_500_331", "1204500331=1204500331"),
            ("1,20,45,00,331", "1204500331=1204500331"),
            ("1204500331.0", "1204500331=1204500331"),
            ("1,204,500,331.00", "1204500331=1204500331"),
            ("1.204.500.331,00", "1204500331=1204500331"),
            ("9999000.000000000000", "9999000=9999000"),
            ("1.2045E+09", "1.2045B=1204500000"),
            ("1.204500331E9", "1204500331=1204500331"),
            ("2.1E9", "2.1B=2100000000"),
            ("1.0E7", "10M=10000000"),
            ("1.32B", "1.32B=1320000000"),
            ("1.32 bn", "1.32B=1320000000"),
            ("835 million", "835M=835000000"),
            ("1.3 billion streams", "1.3B=1300000000"),
            ("1,32 Mrd.", "1.32B=1320000000"),
            ("1,3 Mio", "1.3M=1300000"),
            ("13.2억", "1.32B=1320000000"),
            ("13억2000万", "1.32000B=1320000000"),
            ("13億2000万", "1.32000B=1320000000"),
            ("1,32 mil M", "1.32B=1320000000"),
            ("1,3 bi", "1.3B=1300000000"),
            ("1,32 jt", "1.32M=1320000"),
            ("1,32 milyar", "1.32B=1320000000"),
            ("12 rb", "12K=12000"),
            ("1.3 MM", "1.3M=1300000"),
            ("1,3 mM", "1.3B=1300000000"),
            ("1,32k M", "1.32B=1320000000"),
            ("1,3 mi", "1.3M=1300000"),
            ("1,32 Mia.", "1.32B=1320000000"),
            ("835 Mn", "835M=835000000"),
            ("1,32 Mr", "1.32B=1320000000"),
            ("1,32 Mlr", "1.32B=1320000000"),
            ("835 Mln", "835M=835000000"),
            ("1,32 Mld", "1.32B=1320000000"),
            ("12 tys.", "12K=12000"),
            ("835 mln", "835M=835000000"),
            ("1,32 mld", "1.32B=1320000000"),
            ("835 M", "835M=835000000"),
            ("1,32 Md", "1.32B=1320000000"),
            ("12 тис.", "12K=12000"),
            ("12 nghìn", "12K=12000"),
            ("835 Tr", "835M=835000000"),
            ("1,32 tỷ", "1.32B=1320000000"),
            ("1,32 tỉ", "1.32B=1320000000"),
            ("12 หมื่น", "0.12M=120000"),
            ("8.3 แสน", "0.83M=830000"),
            ("835 ล้าน", "835M=835000000"),
            ("1.32 พันล้าน", "1.32B=1320000000"),
            ("12 लाख", "1.2M=1200000"),
            ("12L", "1.2M=1200000"),
            ("83.5 करोड\u{93c}", "835M=835000000"),
            ("83.5 Cr", "835M=835000000"),
            ("1.32 अरब", "1.32B=1320000000"),
            ("12 ألف", "12K=12000"),
            ("≥ 1B", "1B+=1000000000"),
            ("1B+", "1B+=1000000000"),
            (">1B", "1B+=1000000000"),
            ("over 1 billion", "1B+=1000000000"),
            ("+12", "12=12"),
            ("+159,479", "159479=159479"),
            #[cfg(feature = "import")]
            ("1,204,500 (+412,008)", "1204500=1204500"),
            #[cfg(feature = "import")]
            ("1.2B (-3.1%)", "1.2B=1200000000"),
            ("1,204 (live)", "none"),
            ("(+5)", "none"),
            ("1,204[1]", "1204=1204"),
            ("1,204 [a]", "1204=1204"),
            ("１，２０４", "1204=1204"),
            ("١٬٢٠٤", "1204=1204"),
            ("1,204,500 streams", "1204500=1204500"),
            ("1.204", "ambiguous"),
            ("88.120", "ambiguous"),
            ("1.204M", "1.204M=1204000"),
            // Written so in Spain and in Mexico, of one number and a thousand times as much.
            ("1.204 millones", "ambiguous"),
            ("1,204 Mio.", "ambiguous"),
            ("88.1 millones", "88.1M=88100000"),
            ("1,2045 Mio.", "1.2045M=1204500"),
            ("-12", "none"),
            ("1204.5", "none"),
            ("1,2", "none"),
            ("1.23456K", "none"),
            ("12 34", "none"),
            ("1,,204", "none"),
            ("1.", "none"),
            ("many", "none"),
            ("5 apples", "none"),
            ("", "none"),
            ("99999999999999999999", "none"),
            ("1E999", "none"),
        ] {
            assert_eq!(read(cell, Marks::Unknown), expected, "{cell}");
        }
    }

    #[test]
    fn column_decides_what_a_letter_multiplies() {
        for (names, cells, expected) in [
            // Miliar.
            ("Judul;Streams", "1,32 M;835 jt", "1.32B=1320000000"),
            ("Title;Streams", "1,32 M;12 rb", "1.32B=1320000000"),
            ("Title;Streams", "1.32M;835jt", "1.32B=1320000000"),
            ("Title;Streams", "1,32 M;1,1 milyar", "1.32B=1320000000"),
            ("Judul;Pemutaran", "1,32 M;1,1 M", "1.32B=1320000000"),
            ("Judul;Streams", "1,32 M;835 M", "1.32M=1320000"),
            ("Judul;Streams", "1,32 M;1,1 B", "1.32M=1320000"),
            ("Judul;Streams", "1.32 M;1.1 M", "open"),
            ("Title;Streams", "1,32 M;835 jt;1,1 B", "open"),
            ("Title;Streams", "1,32 M;835 M;12 jt", "open"),
            ("Title;Streams", "1,32 M;1,1 M", "1.32M=1320000"),
            ("Titre;Écoutes", "1,32 M;1,1 Md", "1.32M=1320000"),
            // Bin.
            ("Title;Streams", "12,5 B;1,1 Mr", "12.5K=12500"),
            ("Şarkı;Dinlenme", "12,5 B;835 Mn", "12.5K=12500"),
            ("Title;Streams", "12,5 B;835 Mn", "open"),
            ("Şarkı;Dinlenme", "1,3 B", "open"),
            ("Şarkı;Dinlenme", "835 B", "835K=835000"),
            ("Şarkı;Dinlenme", "1,3 B;835 M", "1.3B=1300000000"),
            ("Title;Streams", "1.3 B;835 bn", "1.3B=1300000000"),
            // Tỷ.
            ("Title;Streams", "1,32 T;835 Tr", "1.32B=1320000000"),
            ("Bài hát;Lượt nghe", "1,32 T", "1.32B=1320000000"),
            ("Title;Streams", "1.32 T;835 B", "1.32T=1320000000000"),
            // A thousand or a million.
            ("Título;Streams", "500 mil", "500K=500000"),
            ("Title;Streams", "500 mil;1,3 mi", "500K=500000"),
            ("Title;Streams", "1.3 mil;1.1 bn", "1.3M=1300000"),
            ("Title;Streams", "500 mil", "open"),
        ] {
            let names: Vec<String> = names.split(';').map(super::super::column::plain).collect();
            let units = Units::of(cells.split(';'), &names);
            let first = cells.split(';').next().unwrap_or_default();
            assert_eq!(read_in(first, Marks::Unknown, units), expected, "{names:?}: {cells}");
        }
    }

    #[test]
    fn column_decides_what_a_point_is() {
        assert_eq!(Marks::of(["1.204.500.331", "88.120", "5"].into_iter(), 0), Marks::PointGroups);
        assert_eq!(Marks::of(["1,204", "88.120,5"].into_iter(), 0), Marks::PointGroups);
        assert_eq!(Marks::of(["1,204,500", "88.120"].into_iter(), 0), Marks::CommaGroups);
        assert_eq!(Marks::of(["1.204", "88.120"].into_iter(), 0), Marks::Unknown);
        assert_eq!(Marks::of(["1.204.500", "1,204,500"].into_iter(), 0), Marks::Mixed);
        // The name of the column says thousand millions, or the cell does: no song has a thousand of them.
        assert_eq!(Marks::of(["2,1", "1,504"].into_iter(), 9), Marks::PointGroups);
        assert_eq!(Marks::of(["1,504"].into_iter(), 9), Marks::PointGroups);
        assert_eq!(Marks::of(["1,504 Mrd."].into_iter(), 0), Marks::PointGroups);
        assert_eq!(Marks::of(["1.504 Mrd."].into_iter(), 0), Marks::CommaGroups);
        assert_eq!(read("1.504 Mrd.", Marks::CommaGroups), "1.504B=1504000000");
        assert_eq!(read("1.204 millones", Marks::PointGroups), "1.204B=1204000000");
        assert_eq!(Marks::of(["1,504 M"].into_iter(), 0), Marks::Unknown);
        assert_eq!(read("88.120", Marks::PointGroups), "88120=88120");
        assert_eq!(read("88.120", Marks::CommaGroups), "none");
        assert_eq!(read("1,204", Marks::Unknown), "1204=1204");
        assert_eq!(read("1.204", Marks::Mixed), "ambiguous");
    }
}
