//! Letters of a cell, made alike.

/// A letter without its case: that of Latin, Greek and Cyrillic scripts. The tables of all scripts would weigh more than
/// everything else that reads a table.
pub(super) fn lower(letter: char) -> char {
    let shift = match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ω' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        // Upper and lower case take turns here.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' if u32::from(letter) % 2 == 0 => 1,
        _ => return letter,
    };
    char::from_u32(u32::from(letter) + shift).unwrap_or(letter)
}

/// A text without its case.
pub(super) fn lowered(text: &str) -> String {
    text.chars().map(lower).collect()
}

/// A digit or a mark of a number, as ASCII writes it: those of full width, and the digits of Arabic, Persian, Hindi, Bengali
/// and Thai.
pub(super) fn ascii(letter: char) -> char {
    let zero = match letter {
        '０'..='９' => '０',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '০'..='৯' => '০',
        '๐'..='๙' => '๐',
        '，' | '٬' => return ',',
        '．' | '٫' => return '.',
        '＋' => return '+',
        '－' | '−' | '–' => return '-',
        '／' => return '/',
        '’' | '‘' | '＇' => return '\'',
        _ if letter.is_whitespace() => return ' ',
        _ => return letter,
    };
    char::from_u32(u32::from(letter) - u32::from(zero) + u32::from('0')).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::{ascii, lowered};

    #[test]
    fn case_is_taken_from_the_scripts_that_have_it() {
        assert_eq!(lowered("TÍTULO Название ТРЕК Şarkı ĞÖÇ 제목"), "título название трек şarkı ğöç 제목");
    }

    #[test]
    fn digits_are_those_of_ascii() {
        let text: String = "１，２０４ ٣٤ ۵ १२ 1\u{202f}204".chars().map(ascii).collect();
        assert_eq!(text, "1,204 34 5 12 1 204");
    }
}
