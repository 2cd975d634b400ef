//! UTF-8 that was once read as Windows-1252, or as Latin-1: `BeyoncÃ©`.

use crate::table::Table;

/// The characters that Windows-1252 has from 0x80 on, where Latin-1 has controls.
pub(super) const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
/// What stands behind a word whose last letter is a capital, be it `CAFÉ™` or `AMANHÃ…`.
const BEHIND_WORDS: [char; 8] = ['…', '‘', '’', '“', '”', '–', '—', '™'];

/// Whether the letters of a table are such: every cell that has letters that UTF-8 begins with is a text of UTF-8, and one of
/// them can be nothing else.
pub(super) fn is_in(table: &Table<'_>) -> bool {
    let mut is_sure = false;
    for cell in table.all_cells().filter(|cell| has_lead(cell)) {
        match mended(cell) {
            Some(mended) => is_sure |= can_be_nothing_else(cell, &mended),
            None => return false,
        }
    }
    is_sure
}

/// A cell with the letters that its own, as bytes of Windows-1252, are in UTF-8.
pub(super) fn mended(cell: &str) -> Option<String> {
    if !has_lead(cell) {
        return None;
    }
    String::from_utf8(cell.chars().map(byte).collect::<Option<Vec<u8>>>()?).ok()
}

/// Whether a cell has a letter whose byte begins a sequence of UTF-8.
fn has_lead(cell: &str) -> bool {
    !cell.is_ascii() && cell.contains(|letter| matches!(letter, '\u{c2}'..='\u{f4}'))
}

fn byte(letter: char) -> Option<u8> {
    match u32::from(letter) {
        code @ ..0x100 => u8::try_from(code).ok(),
        _ => HIGH.chars().position(|high| high == letter).and_then(|place| u8::try_from(place + 0x80).ok()),
    }
}

/// Whether nobody would write a cell as it stands: it has three letters in place of one, those of several letters in a row, or
/// `Ã` or `Â` before what no word has there.
fn can_be_nothing_else(cell: &str, mended: &str) -> bool {
    let has_pair = || {
        let behind =
            cell.match_indices(['Ã', 'Â']).filter_map(|(at, lead)| cell.get(at + lead.len()..)?.chars().next());
        behind.into_iter().any(|behind| !BEHIND_WORDS.contains(&behind))
    };
    let has_word = || mended.chars().zip(mended.chars().skip(1)).any(|(one, next)| one >= '\u{80}' && next >= '\u{80}');
    mended.contains(|letter| letter >= '\u{800}') || has_word() || has_pair()
}

#[cfg(test)]
mod tests {
    use super::is_in;
    use crate::table::csv::cells;

    #[test]
    fn all_letters_of_a_table_tell() {
        for (text, expected) in [
            ("title,artist\nHalo,BeyoncÃ©\n", true),
            ("title,artist\nHalo,BeyoncÃ\u{a9}\nVoilÃ\u{a0},Barbara\n", true),
            ("title,artist\në°©íƒ„,x\n", true),
            // As Latin-1 has it.
            ("title,artist\në°©í\u{83}\u{84},x\n", true),
            ("title,artist\nÐšÐ¸Ð½Ð¾,x\n", true),
            // What has none of these letters is as it stands.
            ("title,artist\nHalo — 방탄,BeyoncÃ©\n", true),
            ("title,artist\nHalo,BeyoncÃ©\nCafé,x\n", false),
            ("title,artist\nOLÉ…,ROSÉ™\n", false),
            ("title,artist\nCAFÉ\u{a0}!,x\n", false),
            ("title,artist\nAMANHÃ…,x\n", false),
            ("title,artist\nHalo,Beyonce\n", false),
        ] {
            assert_eq!(is_in(&cells(text, b',')), expected, "{text}");
        }
    }
}
