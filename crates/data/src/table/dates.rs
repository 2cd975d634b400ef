//! Dates as people write them. Of `4/5/2026` the cell alone cannot tell which part is the day: a whole column decides.

use crate::{Date, Day};

/// In which orders a column may have written day, month and year; one bit to an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Orders(u8);

impl Orders {
    /// `14.7.2026`.
    pub const DAY_FIRST: Self = Self(1);
    /// `7/14/2026`.
    pub const MONTH_FIRST: Self = Self(2);
    /// `26/7/14`.
    pub const YEAR_FIRST: Self = Self(4);
    /// Nothing is known of it.
    pub const ANY: Self = Self(7);

    const EACH: [Self; 3] = [Self::DAY_FIRST, Self::MONTH_FIRST, Self::YEAR_FIRST];

    /// The orders that both allow.
    #[must_use]
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether both allow an order.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether two parts of the column contradict each other.
    pub const fn is_mixed(self) -> bool {
        self.0 == 0
    }

    /// Whether there is one alone.
    pub const fn is_one(self) -> bool {
        self.0.is_power_of_two()
    }

    /// Those that a column of these cells may have: what each of them allows.
    pub(crate) fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Self {
        Self::of_written(cells.filter_map(Written::read))
    }

    /// The same of what was read of the cells.
    pub(crate) fn of_written(written: impl Iterator<Item = Written>) -> Self {
        let parted = written.filter_map(|written| match written {
            Written::Parts(parts) => Some(parts.orders()),
            Written::Sure(_) => None,
        });
        parted.fold(Self::ANY, Self::and)
    }
}

/// What a cell says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// There is no doubt about it.
    Sure(Date),
    /// Three numbers of which the order decides.
    Parts(Parts),
}

/// Three numbers, as they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parts {
    numbers: [u32; 3],
    /// Orders that the way of writing leaves out.
    allowed: Orders,
}

impl Parts {
    /// The date in one order.
    fn date(self, order: Orders) -> Option<Date> {
        let [first, second, third] = self.numbers;
        let (year, month, day) = match order {
            Orders::DAY_FIRST => (third, second, first),
            Orders::MONTH_FIRST => (third, first, second),
            _ => (first, second, third),
        };
        ymd(if year < 100 { 2000 + year } else { year }, month, day)
    }

    /// The orders in which it is a date.
    fn orders(self) -> Orders {
        let each = Orders::EACH.into_iter().filter(|order| self.allowed.meets(*order) && self.date(*order).is_some());
        let orders = Orders(each.fold(0, |all, order| all | order.0));
        // Where all of them give one day, it proves nothing.
        if !orders.is_mixed() && self.in_orders(orders).is_some() && !orders.is_one() { Orders::ANY } else { orders }
    }

    /// The date, where the orders agree on it.
    fn in_orders(self, orders: Orders) -> Option<Date> {
        let each = Orders::EACH.into_iter().filter(|order| orders.meets(*order) && self.allowed.meets(*order));
        let mut dates = each.filter_map(|order| self.date(order));
        let first = dates.next()?;
        dates.all(|date| date == first).then_some(first)
    }
}

impl Written {
    /// The date, in the orders that a column may have.
    pub(crate) fn date(self, orders: Orders) -> Option<Date> {
        match self {
            Self::Sure(date) => Some(date),
            // In a column that contradicts itself, a cell stands for itself.
            Self::Parts(parts) => parts.in_orders(if orders.is_mixed() { Orders::ANY } else { orders }),
        }
    }

    /// Reads a cell; `None` where it is no date. Days of the epoch are those of UTC, of a time with a zone that zone's own.
    pub(crate) fn read(cell: &str) -> Option<Self> {
        if cell.is_ascii() {
            return Self::read_plain(cell);
        }
        let plain: String = cell.chars().map(super::letters::ascii).collect();
        #[cfg(feature = "import")]
        let plain = super::months::of_common_era(super::months::without_thai_points(plain));
        Self::read_plain(&plain)
    }

    fn read_plain(cell: &str) -> Option<Self> {
        let bare = cell.split_once('.').filter(|(_, decimals)| is_number(decimals)).map_or(cell, |(whole, _)| whole);
        if is_number(bare) && (bare.len() == cell.len() || bare.len() > 4) {
            return number(bare).map(Self::Sure);
        }
        words(cell)
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A date in one number: a year, a day, the days of a spreadsheet, the seconds or milliseconds of the epoch.
fn number(text: &str) -> Option<Date> {
    let number: u64 = text.parse().ok()?;
    let of_day = |days: u64| i32::try_from(days).ok().map(|days| Date::from(Day::from_epoch_days(days)));
    let part = |divisor: u64, modulus: u64| u32::try_from(number / divisor % modulus).unwrap_or_default();
    match text.len() {
        4 => Date::parse(text),
        8 => Date::from_ymd(part(10_000, 10_000), part(100, 100), part(1, 100)),
        // 1 January 2000 to 2099: day 25,569 of a spreadsheet is that of the epoch.
        5 if (36_526..73_051).contains(&number) => of_day(number - 25_569),
        10 => of_day(number / 86_400),
        13 => of_day(number / 86_400_000),
        _ => None,
    }
}

/// A date of the common era, or of the Buddhist one, as Thai calendars have it: 2565 is 2022.
fn ymd(year: u32, month: u32, day: u32) -> Option<Date> {
    Date::from_ymd(if is_buddhist(year) { year - AHEAD } else { year }, month, day)
}

/// So many years the Buddhist era is ahead.
const AHEAD: u32 = 543;

/// Whether a year is one of the Buddhist era that counts can be of.
fn is_buddhist(year: u32) -> bool {
    (2_500..2_700).contains(&year)
}

/// Of a date that was read as one of the common era, the date that it is if it was meant to be of the Buddhist one; nothing
/// where its year is no such year.
pub(super) fn of_buddhist_era(date: Date) -> Option<Date> {
    let year = u32::from(date.year());
    if date.is_unknown() || !is_buddhist(year) {
        return None;
    }
    let (month, day) = (date.month().map_or(1, u32::from), date.day().map_or(1, u32::from));
    let known = Date::from_ymd(year - AHEAD, month, day)?;
    Some(match (date.month(), date.day()) {
        (None, _) => known.to_year(),
        (_, None) => known.to_month(),
        _ => known,
    })
}

/// A date in several numbers and words.
fn words(cell: &str) -> Option<Written> {
    let (mut numbers, mut count, mut digits) = ([0; 3], 0, [0; 3]);
    let mut month = None;
    let mut mark = '-';
    let mut rest = cell;
    while let Some(first) = rest.chars().next() {
        let is_digit = first.is_ascii_digit();
        let is_letter = first.is_ascii_alphabetic() || (!first.is_ascii() && !first.is_whitespace());
        let same = |letter: char| {
            if is_digit {
                letter.is_ascii_digit()
            } else {
                letter.is_ascii_alphabetic() || (!letter.is_ascii() && !letter.is_whitespace())
            }
        };
        let end = if is_digit || is_letter {
            rest.find(|letter| !same(letter)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at_checked(end)?;
        if count + usize::from(month.is_some()) == 3 {
            // What follows is a time; another part would make it something else.
            let is_more = matches!(first, '.' | '/' | '-')
                && first == mark
                && after.starts_with(|letter: char| letter.is_ascii_digit());
            if is_more || is_range(rest) {
                return None;
            }
            break;
        }
        if is_digit {
            *numbers.get_mut(count)? = token.parse().ok()?;
            *digits.get_mut(count)? = token.len();
            count += 1;
        } else if is_letter {
            let named = super::months::month(token);
            // `martes` begins as `marzo` does.
            #[cfg(feature = "import")]
            let named = named.filter(|_| !super::months::is_weekday(token));
            match named {
                Some(named) if month.is_none() => month = Some(named),
                None if super::months::is_filler(token) => {}
                _ => return None,
            }
        } else if matches!(first, '.' | '/' | '-') {
            mark = first;
        } else if !matches!(first, ' ' | ',' | '(' | ')' | '\'' | '\u{a0}' | ':') && !first.is_whitespace() {
            return None;
        }
        rest = after;
    }
    let sure = |date: Option<Date>| date.map(Written::Sure);
    let month_of = |year: u32, month: u32| ymd(year, month, 1).map(Date::to_month);
    let [a, b, c] = numbers;
    let [long_a, long_b, long_c] = digits.map(|digits| digits == 4);
    if digits.iter().any(|digits| !matches!(digits, 0..=2 | 4)) {
        return None;
    }
    match (month, count) {
        (Some(month), 1) if long_a => sure(month_of(a, month)),
        (Some(month), 2) if long_b => sure(ymd(b, month, a)),
        (Some(month), 2) if long_a => sure(ymd(a, month, b)),
        // As spreadsheets shorten it: 14-Apr-22.
        (Some(month), 2) if mark == '-' && !long_b => sure(ymd(2000 + b, month, a)),
        (None, 2) if long_a => sure(month_of(a, b)),
        (None, 2) if long_b => sure(month_of(b, a)),
        (None, 3) if long_a => sure(ymd(a, b, c)),
        // With points it is the day that stands first.
        (None, 3) if long_c && mark == '.' => sure(ymd(c, b, a)),
        (None, 3) if long_c => {
            let allowed = Orders(Orders::DAY_FIRST.0 | Orders::MONTH_FIRST.0);
            Some(Written::Parts(Parts { numbers, allowed })).filter(|written| written.is_date())
        }
        (None, 3) if !long_b => {
            Some(Written::Parts(Parts { numbers, allowed: Orders::ANY })).filter(|written| written.is_date())
        }
        _ => None,
    }
}

/// Whether what follows a date makes it the first of several days, `2026-07-01 - 2026-07-07`, or a part of one: `Jul 1-7 2026`.
/// A time follows otherwise.
fn is_range(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '.', ',']);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let behind = ["-", "~", "〜", "to ", "bis ", "until "].iter().find_map(|mark| rest.strip_prefix(mark));
    let is_zone = |text: &str| text.get(2..3) == Some(":");
    digits == 4
        || behind
            .map(str::trim_start)
            .is_some_and(|text| text.starts_with(|c: char| c.is_ascii_digit()) && !is_zone(text))
}

impl Written {
    /// Whether it is a date in any order.
    fn is_date(self) -> bool {
        match self {
            Self::Sure(_) => true,
            Self::Parts(parts) => !parts.orders().is_mixed(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::{Orders, Written};

    fn read(cell: &str) -> String {
        let date = Written::read(cell).and_then(|written| written.date(Orders::ANY));
        date.map_or_else(|| "none".to_owned(), |date| date.to_string())
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (cell, expected) in [
            ("2026-07-14", "2026-07-14"),
            ("2026-07-14 15:01:27", "2026-07-14"),
            ("2026-07-14T23:30:00+09:00", "2026-07-14"),
            ("2026-07-14T23:30:00Z", "2026-07-14"),
            ("2026/7/14", "2026-07-14"),
            ("2026/07/14 3:05 PM", "2026-07-14"),
            ("14.04.2022", "2022-04-14"),
            ("14.4.2022, 12:00", "2022-04-14"),
            ("4.12.2022", "2022-12-04"),
            ("4/14/2022", "2022-04-14"),
            ("14/4/2022 12:30", "2022-04-14"),
            ("4/4/2022", "2022-04-04"),
            ("4/5/2022", "none"),
            ("Apr 14, 2022", "2022-04-14"),
            ("April 14th, 2022", "2022-04-14"),
            ("14 April 2022", "2022-04-14"),
            ("Thu, 14 Apr 2022", "2022-04-14"),
            ("14-Apr-22", "2022-04-14"),
            ("April 2022", "2022-04"),
            ("14/4/2565", "2022-04-14"),
            ("2022년 4월 14일", "2022-04-14"),
            ("2022. 4. 14", "2022-04-14"),
            ("2022. 4. 14.", "2022-04-14"),
            ("2022年4月14日", "2022-04-14"),
            ("20220414", "2022-04-14"),
            ("44665", "2022-04-14"),
            ("44665.0", "2022-04-14"),
            ("1649894400", "2022-04-14"),
            ("1649894400000", "2022-04-14"),
            ("2022", "2022"),
            ("2022-04", "2022-04"),
            ("04/2022", "2022-04"),
            ("unknown", "none"),
            ("", "none"),
            ("soon", "none"),
            ("2026-02-30", "none"),
            ("30/02/2026", "none"),
            ("1.2.3.4", "none"),
            ("127.0.0.1", "none"),
            ("Chapter 4 of 2022", "none"),
            ("12", "none"),
            ("999999999999999999999999", "none"),
        ] {
            assert_eq!(read(cell), expected, "{cell}");
        }
    }

    #[cfg(feature = "import")]
    #[test]
    fn months_are_shortened_in_thai_with_points() {
        for (cell, expected) in [
            ("14 เม.ย. 2565", "2022-04-14"),
            ("๑๔ เม.ย. ๒๕๖๕", "2022-04-14"),
            ("14 เมย. 2565", "2022-04-14"),
            ("14 เมษายน พ.ศ. 2565", "2022-04-14"),
            ("1 ม.ค. 2022", "2022-01-01"),
            ("2 ก.พ. 2565 12:30", "2022-02-02"),
            ("3 มี.ค. 2565", "2022-03-03"),
            ("5 พ.ค. 2565", "2022-05-05"),
            ("6 มิ.ย. 2565", "2022-06-06"),
            ("7 ก.ค. 2565", "2022-07-07"),
            ("8 ส.ค. 2565", "2022-08-08"),
            ("9 ก.ย. 2565", "2022-09-09"),
            ("10 ต.ค. 2565", "2022-10-10"),
            ("11 พ.ย. 2565", "2022-11-11"),
            ("12 ธ.ค. 2565", "2022-12-12"),
            ("ธ.ค. 2565", "2022-12"),
            ("14 x.y. 2565", "none"),
            ("Jul 1-7 2026", "none"),
            ("2026-07-01 - 2026-07-07", "none"),
            ("2026.07.01 ~ 2026.07.07", "none"),
            ("7/1/2026 – 7/7/2026", "none"),
            ("2026-07-14 -05:00", "2026-07-14"),
            ("mardi 14 juillet 2026", "2026-07-14"),
            ("martes, 14 de julio de 2026", "2026-07-14"),
            ("вт 14 июл. 2026", "2026-07-14"),
            ("Ngày 14 tháng 7 năm 2026", "2026-07-14"),
            ("令和8年7月14日", "2026-07-14"),
            ("令和元年5月1日", "2019-05-01"),
            ("平成３０年１月", "2018-01"),
            ("民國115年7月14日", "2026-07-14"),
            ("令和年7月14日", "none"),
        ] {
            assert_eq!(read(cell), expected, "{cell}");
        }
    }

    #[test]
    fn column_decides_the_order() {
        for (cells, expected) in [
            (vec!["4/5/2026", "4/14/2026"], Orders::MONTH_FIRST),
            (vec!["4/5/2026", "14/4/2026"], Orders::DAY_FIRST),
            (vec!["26/07/14", "26/07/15"], Orders(Orders::DAY_FIRST.0 | Orders::YEAR_FIRST.0)),
            (vec!["26/07/14", "26/07/32"], Orders::DAY_FIRST),
            (vec!["7/7/2026", "2026-07-14", "-"], Orders::ANY),
            (vec!["4/14/2026", "14/4/2026"], Orders(0)),
        ] {
            assert_eq!(Orders::of(cells.iter().copied()), expected, "{cells:?}");
        }
        let date = |cell: &str, orders| Written::read(cell).unwrap().date(orders).map(|date| date.to_string());
        assert_eq!(date("4/5/2026", Orders::MONTH_FIRST).unwrap(), "2026-04-05");
        assert_eq!(date("4/5/2026", Orders::DAY_FIRST).unwrap(), "2026-05-04");
        assert_eq!(date("4/14/2026", Orders(0)).unwrap(), "2026-04-14");
    }
}
