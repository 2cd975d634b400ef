//! Names of columns that are days or months.

use crate::Date;
use crate::table::column::plain;
use crate::table::dates::Written;
use crate::table::letters::lowered;
use crate::table::span::Span;
use crate::table::{Orders, Role};

/// Whether the name of a column is a day, or a month.
pub(super) fn is_day(name: &str) -> bool {
    let is_number = name.bytes().all(|byte| byte.is_ascii_digit());
    // A number alone is a rank or a year, or with five digits a day of a spreadsheet.
    let date = if name.len() < if is_number { 5 } else { 6 } { None } else { Written::read(name) };
    date.is_some_and(|written| written.date(Orders::ANY).is_none_or(|date| date.month().is_some()))
        && !name.split([' ', '(', ')', '_', ':', '\n']).any(is_no_count)
}

/// The day in the name of a column that says streams before it, `Streams (Jul 13)`; else the name as it is.
pub(super) fn bare_day(name: &str) -> &str {
    let is_streams = |parted: &(&str, &str)| Role::of_name(parted.0) == Some(Role::Streams);
    let parted = [&[' ', '(', ':', '\n', '_'][..], &['(', ':', '\n'][..]].into_iter();
    let Some((_, rest)) = parted.filter_map(|marks| name.trim().split_once(marks)).find(is_streams) else {
        return name;
    };
    let rest = rest.trim_start_matches([' ', '(', '[', ':', '-', '\n']).trim_end_matches([')', ']']);
    let rest = ["as of ", "on ", "until "].iter().find_map(|mark| rest.strip_prefix(mark)).unwrap_or(rest).trim();
    if is_day(rest) || is_yearless(rest) { rest } else { name }
}

/// Whether the name of a column is a month, without a day.
pub(super) fn is_month(name: &str) -> bool {
    let date = Written::read(name).and_then(|written| written.date(Orders::ANY));
    date.is_some_and(|date| !date.is_day())
}

/// Whether a word beside a day says that its column counts something else than all streams until then.
fn is_no_count(word: &str) -> bool {
    const OTHERS: &str = "rank pos position peak change gain diff delta % δ";
    let word = plain(word);
    let role = Role::of_name(&word).filter(|role| !matches!(role, Role::Streams | Role::AsOf));
    !word.is_empty() && (role.is_some() || OTHERS.split(' ').any(|other| other == word))
}

/// Whether the name of a column is a day that says no year: `7/14`, `14.7.`, `Jul 14`, `7월 14일`.
pub(super) fn is_yearless(name: &str) -> bool {
    let is_number = name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && !name.ends_with('.');
    // A leap year, which has all days.
    !is_number && name.len() < 24 && Written::read(name).is_none() && with_year(name, 2024).is_some()
}

/// The year or quarter that the name of a column is, as a year or as its last month: `2022`, `Streams 2022`, `Q1 2022`, `2022년
/// 1분기`. A fiscal year begins when nobody knows.
pub(super) fn long_time(name: &str) -> Option<(Span, String)> {
    let low = lowered(name);
    let words = low.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.filter(|word| Role::of_name(word) != Some(Role::Streams)).collect();
    let (one, two) = match *words.as_slice() {
        [one] => match one.find(|letter: char| letter.is_alphabetic()) {
            // `2022q1`, `q12022`.
            Some(4) if one.len() == 6 => (one.get(..4)?, one.get(4..)),
            Some(0) if one.len() == 6 => (one.get(2..)?, one.get(..2)),
            _ => (one, None),
        },
        [one, two] if year(one).is_some() => (one, Some(two)),
        [one, two] => (two, Some(one)),
        _ => return None,
    };
    let year = year(one)?;
    let Some(quarter) = two else { return Some((Span::Year, year.to_owned())) };
    let number = quarter.trim_start_matches(['q', 't']).trim_end_matches(['q', 't']);
    let number = number.strip_suffix("분기").or_else(|| number.strip_suffix("四半期")).unwrap_or(number);
    let month = ["03", "06", "09", "12"].get(number.parse::<usize>().ok()?.checked_sub(1)?)?;
    (number != quarter).then(|| (Span::Quarter, [year, "-", month].concat()))
}

/// A year in which there were streams, as its four digits.
fn year(word: &str) -> Option<&str> {
    let bare = word.strip_suffix(['년', '年']).unwrap_or(word);
    let is_year = bare.len() == 4 && bare.bytes().all(|byte| byte.is_ascii_digit());
    (is_year && (bare.starts_with("20"))).then_some(bare)
}

/// The name of a day with its year, as it is written in the same order.
pub(super) fn with_year(name: &str, year: u16) -> Option<String> {
    let year = year.to_string();
    let name = name.trim();
    let has = |marks: &[char]| name.contains(marks);
    let dated = if has(&['月', '월', '日', '일']) {
        [&year, " ", name].concat()
    } else if has(&['/']) {
        [name, "/", &year].concat()
    } else if name.ends_with('.') {
        [name, &year].concat()
    } else {
        [name, " ", &year].concat()
    };
    Written::read(&dated)?.date(Orders::ANY).is_none_or(Date::is_day).then_some(dated)
}

#[cfg(test)]
mod tests {
    use super::long_time;
    use crate::table::span::Span;

    #[test]
    fn years_and_quarters_are_names_of_columns() {
        for (name, expected) in [
            ("2022", Some((Span::Year, "2022"))),
            ("Streams 2022", Some((Span::Year, "2022"))),
            ("2022년", Some((Span::Year, "2022"))),
            ("Q1 2022", Some((Span::Quarter, "2022-03"))),
            ("2022-Q4", Some((Span::Quarter, "2022-12"))),
            ("2022Q2", Some((Span::Quarter, "2022-06"))),
            ("1T 2022", Some((Span::Quarter, "2022-03"))),
            ("2022년 3분기", Some((Span::Quarter, "2022-09"))),
            ("FY2022", None),
            ("FY 2022", None),
            ("Q5 2022", None),
            ("1999", None),
            ("2022 3", None),
            ("Rank 2022", None),
            ("2022-2023", None),
        ] {
            let found = long_time(name);
            assert_eq!(found.as_ref().map(|(span, date)| (*span, date.as_str())), expected, "{name}");
        }
    }
}
