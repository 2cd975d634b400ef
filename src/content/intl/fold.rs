//! What a search compares: a text as people type it, without the signs that a keyboard of another language lacks.

/// Folds a text that is decomposed (NFKD) and in lower case already. Accents, quotation marks and apostrophes go; letters
/// that stand alone in their alphabet become the plain ones; Hangul becomes its letters as they are typed, one after
/// another, so that 놀 is the beginning of 노래.
pub(super) fn fold(decomposed: &str) -> String {
    let mut folded = String::with_capacity(decomposed.len());
    for letter in decomposed.chars() {
        match letter {
            'a'..='z' => folded.push(letter),
            // An accent by itself, as in don´t, is decomposed into a space with an accent on it.
            '\u{300}'..='\u{36f}' if folded.ends_with(' ') => _ = folded.pop(),
            _ if is_sign(letter) => {}
            '\u{1161}'..='\u{11c2}' => folded.extend(jamo(letter)),
            _ => match plain(letter) {
                Some(plain) => folded.push_str(plain),
                None => folded.push(fold_letter(letter)),
            },
        }
    }
    folded
}

/// What is put onto a letter, around a word, or between letters without being seen.
const fn is_sign(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{3099}' | '\u{309a}' | '\u{93c}' | '\u{9bc}'
        | '\u{591}'..='\u{5bd}' | '\u{5bf}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\'' | '"' | '`' | '«' | '»' | '\u{2b9}'..='\u{2bf}' | '\u{2018}'..='\u{201f}' | '\u{2032}'..='\u{2037}' | '‹' | '›'
        | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// The plain letters for one that is not decomposed.
const fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'æ' => "ae",
        'đ' | 'ð' => "d",
        'ə' | 'ɛ' => "e",
        'ħ' => "h",
        'ı' => "i",
        'ł' => "l",
        'ŋ' => "n",
        'œ' => "oe",
        'ø' | 'ɔ' => "o",
        'ß' => "ss",
        'þ' => "th",
        'ŧ' => "t",
        'ς' => "σ",
        'ґ' => "г",
        'ٱ' => "ا",
        'ة' | 'ہ' | 'ھ' | 'ە' => "ه",
        'ک' => "ك",
        'ى' | 'ی' => "ي",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{5be}' => "-",
        _ => return None,
    })
}

/// Katakana as hiragana, digits of other scripts as our own.
fn fold_letter(letter: char) -> char {
    let code = u32::from(letter);
    let (from, to) = match letter {
        'ァ'..='ヶ' => ('ァ', 'ぁ'),
        '٠'..='٩' => ('٠', '0'),
        '۰'..='۹' => ('۰', '0'),
        '०'..='९' => ('०', '0'),
        '০'..='৯' => ('০', '0'),
        _ => return letter,
    };
    char::from_u32(code - u32::from(from) + u32::from(to)).unwrap_or(letter)
}

/// The letters that a vowel or a last consonant of Hangul is typed with. A last consonant is typed as a first one.
fn jamo(letter: char) -> impl Iterator<Item = char> {
    /// Of every last consonant, from U+11A8 on, what it is typed with, as steps from the first consonant ㄱ.
    const LAST: &[u8; 27 * 2] = b"\x00-\x01-\x00\x09\x02-\x02\x0c\x02\x12\x03-\x05-\x05\x00\x05\x06\x05\x07\x05\x09\x05\x10\x05\x11\x05\x12\x06-\x07-\x07\x09\x09-\x0a-\x0b-\x0c-\x0e-\x0f-\x10-\x11-\x12-";
    const NONE: u8 = b'-';
    let vowels = match letter {
        // ㅘ, ㅙ, ㅚ, ㅝ, ㅞ, ㅟ, ㅢ
        '\u{116a}' => ['\u{1169}', '\u{1161}'],
        '\u{116b}' => ['\u{1169}', '\u{1162}'],
        '\u{116c}' => ['\u{1169}', '\u{1175}'],
        '\u{116f}' => ['\u{116e}', '\u{1165}'],
        '\u{1170}' => ['\u{116e}', '\u{1166}'],
        '\u{1171}' => ['\u{116e}', '\u{1175}'],
        '\u{1174}' => ['\u{1173}', '\u{1175}'],
        _ => [letter, '\0'],
    };
    let last = u32::from(letter).checked_sub(0x11a8).and_then(|place| LAST.as_chunks::<2>().0.get(place as usize));
    let consonants = last.map(|steps| {
        steps.map(|step| if step == NONE { '\0' } else { char::from_u32(0x1100 + u32::from(step)).unwrap_or('\0') })
    });
    consonants.unwrap_or(vowels).into_iter().filter(|letter| *letter != '\0')
}
