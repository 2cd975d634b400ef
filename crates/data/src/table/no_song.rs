//! Rows that are no songs: names of columns once more, sums, the summary that stands above a list.

use super::column::plain;
use super::{Role, Table, header};

/// Why a row is no song.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoSong {
    /// It repeats the names of the columns.
    Header,
    /// It names other columns: another table begins.
    OtherTable,
    /// It is a sum of other rows.
    Sum,
    /// It is a line of a summary: how many streams, how many tracks.
    Summary,
}

/// Titles of rows that are sums. A song may be called as the first of them are: what else the row says decides.
const SUMS: &str = "total totals sum all totalstreams overall 합계 gesamt summe 合計 合计 итого toplam jumlah";
const SURE_SUMS: &str =
    "grandtotal subtotal sumtotal gesamtsumme zwischensumme totalgeneral totalgénéral 총합 총합계 總計 总计 小計";
/// Titles of the lines of a summary, of which at least two stand together.
const SUMMARY: &str = "streams daily tracks songs total albums features aslead solo asfeature";

impl NoSong {
    /// What a row is, if it is no song.
    pub(crate) fn of(table: &Table<'_>, row: usize) -> Option<Self> {
        let (title, streams) = (table.cell(row, Role::Title), table.cell(row, Role::Streams));
        let is_number = streams.starts_with(|letter: char| letter.is_ascii_digit());
        if !is_number && !streams.is_empty() {
            let is_again = title == table.columns.name(Role::Title) && streams == table.columns.name(Role::Streams);
            return if is_again { Some(Self::Header) } else { Self::of_words(table, row) };
        }
        // Nearly all titles begin otherwise, or are longer.
        let may_be = title.len() <= 30
            && matches!(
                title.as_bytes().first(),
                Some(
                    b'T' | b't'
                        | b'S'
                        | b's'
                        | b'G'
                        | b'g'
                        | b'A'
                        | b'a'
                        | b'D'
                        | b'd'
                        | b'O'
                        | b'o'
                        | b'J'
                        | b'j'
                        | b'Z'
                        | b'F'
                        | b'f'
                        | 0x80..
                )
            );
        if !may_be {
            return None;
        }
        let title = plain(title);
        if has(SURE_SUMS, &title) || (has(SUMS, &title) && is_sum(table, row)) {
            return Some(Self::Sum);
        }
        let is_beside = |other: Option<usize>| {
            let beside = other.filter(|row| *row < table.len()).map(|row| plain(table.cell(row, Role::Title)));
            beside.is_some_and(|beside| beside != title && has(SUMMARY, &beside))
        };
        let is_summary = has(SUMMARY, &title) && (is_beside(row.checked_sub(1)) || is_beside(Some(row + 1)));
        is_summary.then_some(Self::Summary)
    }

    /// Of a row whose streams are a word: whether it has the names of columns.
    fn of_words(table: &Table<'_>, row: usize) -> Option<Self> {
        let is_word = |column: usize| !table.raw(row, column).starts_with(|letter: char| letter.is_ascii_digit());
        let width = table.width(row);
        ((0..width).all(is_word)
            && (0..width).any(|column| Role::of_name(table.raw(row, column)) == Some(Role::Streams))
            && header::names(table, row).has_songs())
        .then_some(Self::OtherTable)
    }

    /// What is said about it.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Header => "is no song: it repeats the names of the columns",
            Self::OtherTable => "another table begins, which is left out; it would be read by 'milestream import'",
            Self::Sum => "is no song: it is a sum of the others",
            Self::Summary => "is no song: it is a line of a summary",
        }
    }
}

/// Whether a row called as a sum is one: nobody sings it where others have an artist, or it is as much as all others.
fn is_sum(table: &Table<'_>, row: usize) -> bool {
    let is_without = |role: Role| {
        table.cell(row, role).is_empty()
            && (0..table.len().min(row)).rev().take(3).any(|other| !table.cell(other, role).is_empty())
    };
    if is_without(Role::Artist) || is_without(Role::AsOf) {
        return true;
    }
    let amount =
        |row: usize| table.count(table.cell(row, Role::Streams), Role::Streams).map_or(0, crate::Value::amount);
    let all = (0..table.len()).fold(0_u64, |sum, row| sum.saturating_add(amount(row)));
    amount(row) > 0 && amount(row).saturating_mul(2) == all
}

fn has(list: &str, title: &str) -> bool {
    list.split(' ').any(|word| word == title)
}
