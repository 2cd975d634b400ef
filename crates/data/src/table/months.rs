//! The names of months, and what else stands beside them in a date.

use super::letters::lowered;

/// By month the beginnings of its names. Languages that a widget does not need by itself are read where a table is imported.
#[cfg(not(feature = "import"))]
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// By month the beginnings of its names.
#[cfg(feature = "import")]
const MONTHS: [&str; 12] = [
    "jan ene gen oca sty янв січ يناير",
    "feb fév fev şub lut фев лют فبراير",
    "mar mär mrt maa мар бер مارس",
    "apr avr abr nis kwi апр кві أبريل",
    "may mai mei maj mag май мая тра مايو",
    "jun juin giu haz cze июн чер يونيو",
    "jul juil lug tem lip июл лип يوليو",
    "aug août aou ago agu ağu sie авг сер أغسطس",
    "sep set eyl wrz сен вер سبتمبر",
    "oct okt ott out eki paź окт жов أكتوبر",
    "nov kas lis ноя лис نوفمبر",
    "dec dez déc dic des ara gru дек гру ديسمبر",
];

/// Words and marks that say nothing of the day: those of a time, of ordinals, of weekdays, between day and month.
const FILLERS: &str =
    "t z am pm utc gmt st nd rd th er de del di le of den der the on as tháng 년 월 일 年 月 日 号 號 г года";
const WEEKDAYS: &str = "mon tue wed thu fri sat sun";

/// The number of a month.
pub(super) fn month(word: &str) -> Option<u32> {
    let word = lowered(word);
    // Shorter names would be the beginnings of others: `ma`.
    if word.chars().count() < 3 {
        return None;
    }
    let place = MONTHS.iter().position(|names| words(names).any(|name| word.as_bytes().starts_with(name)))?;
    u32::try_from(place + 1).ok()
}

/// Whether a word says nothing of the day.
pub(super) fn is_filler(word: &str) -> bool {
    let word = lowered(word);
    let word = word.as_bytes();
    words(FILLERS).any(|filler| filler == word) || words(WEEKDAYS).any(|day| word.starts_with(day))
}

/// The words of a list. Their bytes are compared, since a search for spaces among letters takes several times as long, and every
/// word in a column of dates comes here.
fn words(list: &str) -> impl Iterator<Item = &[u8]> {
    list.as_bytes().split(|byte| *byte == b' ')
}
