//! Rows that are no songs: names of columns once more, sums, the summary that stands above a list.

use super::{Role, Table, header};
use crate::statement::{Message, said};

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
    /// It is an average of other rows, or another number about all of them.
    Statistic,
    /// It has nothing but a title: a heading, or a note.
    Alone,
}

/// So many rows with a word in place of a count are asked whether they name columns.
const MOST_WORDY: u32 = 2_000;
/// Numbers about all rows stand among the last rows, of which so many are asked.
const LAST: usize = 6;
/// What numbers about all rows are called, in letters without case and spaces.
const STATISTICS: &str = "average avg mean median durchschnitt mittelwert moyenne promedio media média médiane średnia среднее \
                          평균 平均 平均値 ratarata ortalama trungbình gemiddelde";
/// The same, where it stands beside another of them: a song may be called so.
const BESIDE: &str = "count min max minimum maximum anzahl 개수 件数";

/// No table has so many columns with names: a longer row is what a quotation mark that is not closed has run together.
const MOST_NAMES: usize = 1_000;

/// What the title of a row may say of it, in letters without case and spaces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    /// A sum, if what else the row says does not speak against it: a song may be called so.
    Sum,
    /// A sum, as no song is called.
    SureSum,
    /// A line of a summary, of which at least two stand together.
    Summary,
}

impl Word {
    /// Asked for every row of a file, so no text is made of the title.
    #[inline(never)]
    fn of(title: &str) -> Option<Self> {
        const MOST: usize = 16;
        let begins = matches!(
            title.as_bytes().first(),
            Some(
                b'T' | b't'
                    | b'S'
                    | b's'
                    | b'A'
                    | b'a'
                    | b'D'
                    | b'd'
                    | b'O'
                    | b'o'
                    | b'G'
                    | b'g'
                    | b'J'
                    | b'j'
                    | b'Z'
                    | b'z'
                    | 0x80..
            )
        );
        if !begins || title.len() > 2 * MOST {
            return None;
        }
        let (mut letters, mut len) = ([0; MOST], 0);
        for byte in title.bytes() {
            // None has a digit, and most titles that begin like one are longer.
            if byte.is_ascii_digit() {
                return None;
            }
            if byte.is_ascii_alphabetic() || byte >= 0x80 {
                *letters.get_mut(len)? = byte.to_ascii_lowercase();
                len += 1;
            }
        }
        let word = str::from_utf8(letters.get(..len)?).ok()?;
        Some(match word {
            "tracks" | "songs" | "streams" | "daily" | "albums" => Self::Summary,
            "total" | "totals" | "sum" | "all" | "totalstreams" | "overall" | "합계" | "gesamt" | "summe" | "合計"
            | "合计" | "итого" | "toplam" | "jumlah" => Self::Sum,
            "grandtotal" | "subtotal" | "sumtotal" | "gesamtsumme" | "zwischensumme" | "totalgeneral"
            | "totalgénéral" | "총합" | "총합계" | "總計" | "总计" | "小計" => Self::SureSum,
            #[cfg(feature = "import")]
            "gesamtergebnis" | "totalgeral" | "総計" | "geneltoplam" | "sumakońcowa" => Self::SureSum,
            _ => return None,
        })
    }

    /// Whether the first or the last of several words is one for a sum: `Luna total`, `Total of all songs`. Songs are called so
    /// as well.
    fn is_in(title: &str) -> bool {
        const WORDS: [&str; 8] = ["total", "totals", "subtotal", "sum", "gesamt", "합계", "合計", "итого"];
        let is_it = |word: &str| {
            let word = word.trim_end_matches([':', ',']);
            WORDS.iter().any(|known| known.eq_ignore_ascii_case(word))
        };
        title.split_once(' ').is_some_and(|(first, _)| is_it(first))
            || title.rsplit_once(' ').is_some_and(|(_, last)| is_it(last))
    }
}

impl NoSong {
    /// What a row is, if it is no song.
    #[cfg(feature = "import")]
    pub(crate) fn of(table: &Table<'_>, row: usize) -> Option<Self> {
        Self::titled(table, row, table.cell(row, Role::Title))
    }

    /// What a row of this title is, if it is no song.
    pub(crate) fn titled(table: &Table<'_>, row: usize, title: &str) -> Option<Self> {
        let streams = table.cell(row, Role::Streams);
        let is_number = streams.starts_with(|letter: char| letter.is_ascii_digit());
        if !is_number && !streams.is_empty() {
            let is_again = title == table.columns.name(Role::Title) && streams == table.columns.name(Role::Streams);
            return if is_again { Some(Self::Header) } else { Self::of_words(table, row) };
        }
        if streams.is_empty() && table.is_cells && is_alone(table, row) {
            return Some(Self::Alone);
        }
        if row + LAST >= table.len() && is_nobodys(table, row) && is_statistic(table, row, title) {
            return Some(Self::Statistic);
        }
        if title.is_empty() && is_number && has_word_of_sum(table, row) {
            return Some(Self::Sum);
        }
        let word = Word::of(title);
        // Nobody gives a sum an id; a number may count the rows.
        let has_id = || table.cell(row, Role::Id).bytes().any(|byte| !byte.is_ascii_digit());
        if (word.is_none() && !Word::is_in(title)) || has_id() {
            return None;
        }
        let Some(word) = word else { return is_as_much(table, row).then_some(Self::Sum) };
        if word == Word::SureSum || (word == Word::Sum && is_sum(table, row)) {
            return Some(Self::Sum);
        }
        let is_beside = |other: Option<usize>| {
            let beside = other.filter(|row| *row < table.len()).map(|row| table.cell(row, Role::Title));
            beside.is_some_and(|beside| !beside.eq_ignore_ascii_case(title) && Word::of(beside) == Some(Word::Summary))
        };
        (word == Word::Summary && (is_beside(row.checked_sub(1)) || is_beside(Some(row + 1)))).then_some(Self::Summary)
    }

    /// Of a row whose streams are a word: whether it has the names of columns.
    fn of_words(table: &Table<'_>, row: usize) -> Option<Self> {
        // A file may have a word in each of its rows.
        if table.wordy_rows.replace(table.wordy_rows.get().saturating_add(1)) > MOST_WORDY {
            return None;
        }
        let is_word = |column: usize| !table.raw(row, column).starts_with(|letter: char| letter.is_ascii_digit());
        let width = table.width(row);
        (width <= MOST_NAMES
            && (0..width).all(is_word)
            && (0..width).any(|column| Role::of_name(table.raw(row, column)) == Some(Role::Streams))
            && header::names(table, row).has_songs())
        .then_some(Self::OtherTable)
    }

    /// What is said about it.
    pub(crate) fn message(self) -> Message {
        match self {
            Self::Header => said!(NamesAgain),
            Self::OtherTable => said!(TableBegins),
            Self::Sum => said!(SumOfOthers),
            Self::Summary => said!(LineOfSummary),
            Self::Statistic => said!(NumberAboutAll),
            Self::Alone => said!(TitleAlone),
        }
    }
}

/// Whether a row without a title is called a sum in another cell, as in the column of ranks.
fn has_word_of_sum(table: &Table<'_>, row: usize) -> bool {
    let (first, end) = table.span(row);
    (0..end - first).any(|column| matches!(Word::of(table.raw(row, column)), Some(Word::Sum | Word::SureSum)))
}

/// Whether all other cells of a row with a title are empty.
fn is_alone(table: &Table<'_>, row: usize) -> bool {
    let Some(title) = table.columns.of(Role::Title) else { return false };
    let (first, end) = table.span(row);
    table.columns.len() > 1
        && !table.raw(row, title).is_empty()
        && (0..end - first).all(|column| column == title || table.raw(row, column).is_empty())
}

/// Whether a title says that its row is a number about all others.
fn is_statistic(table: &Table<'_>, row: usize, title: &str) -> bool {
    let is_of = |title: &str, words: &str| {
        let letters = title.chars().filter(|letter| letter.is_alphabetic()).map(super::letters::lower);
        let letters: String = letters.collect();
        !letters.is_empty() && words.split(' ').any(|word| word == letters)
    };
    is_of(title, STATISTICS)
        || is_of(title, BESIDE)
            && [row.wrapping_sub(1), row + 1].into_iter().filter(|row| *row < table.len()).any(|row| {
                let beside = table.cell(row, Role::Title);
                is_of(beside, STATISTICS) || is_of(beside, BESIDE)
            })
}

/// Whether a row says nobody's name and no day, where the table has columns for them.
fn is_nobodys(table: &Table<'_>, row: usize) -> bool {
    table.cell(row, Role::Artist).is_empty() && table.cell(row, Role::AsOf).is_empty()
}

/// Whether a row called as a sum is one: nobody sings it where others have an artist, or it is as much as all others.
fn is_sum(table: &Table<'_>, row: usize) -> bool {
    let is_without = |role: Role| {
        table.cell(row, role).is_empty()
            && (0..table.len().min(row)).rev().take(3).any(|other| !table.cell(other, role).is_empty())
    };
    is_without(Role::Artist) || is_without(Role::AsOf) || is_as_much(table, row)
}

/// Whether a row is as much as all others, or as those of its section.
fn is_as_much(table: &Table<'_>, row: usize) -> bool {
    let amount =
        |row: usize| table.count(table.cell(row, Role::Streams), Role::Streams).map_or(0, crate::Value::amount);
    let own = amount(row);
    if own == 0 {
        return false;
    }
    let all = *table.sum.get_or_init(|| (0..table.len()).fold(0_u64, |sum, row| sum.saturating_add(amount(row))));
    let others = all.saturating_sub(own);
    // Counts that are rounded add up to about as much, which is told by the place of the last row.
    let is_about = row + 1 == table.len() && row > 1 && own.abs_diff(others) <= others / 100;
    own == others || is_about || is_sum_of_section(table, row, (own, &amount))
}

/// Whether a row is as much as those above it, back to the beginning of a section or to some row before that.
fn is_sum_of_section(table: &Table<'_>, row: usize, (own, amount): (u64, &dyn Fn(usize) -> u64)) -> bool {
    const MOST: usize = 1_000;
    // A file may call each of its rows a sum.
    if table.wordy_rows.replace(table.wordy_rows.get().saturating_add(1)) > MOST_WORDY {
        return false;
    }
    let is_sum = |row: usize| {
        let title = table.cell(row, Role::Title);
        matches!(Word::of(title), Some(Word::Sum | Word::SureSum)) || Word::is_in(title)
    };
    let (mut sum, mut songs) = (0_u64, 0);
    for above in (0..row).rev().take(MOST).filter(|above| !is_sum(*above)) {
        sum = sum.saturating_add(amount(above));
        songs += usize::from(amount(above) > 0);
        let begins = || above == 0 || amount(above - 1) == 0 || is_sum(above - 1);
        if sum == own && (songs > 1 || begins()) {
            return true;
        }
        if sum > own {
            return false;
        }
    }
    false
}
