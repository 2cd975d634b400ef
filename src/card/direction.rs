//! Which way a text is written.

/// Whether the first letter that has a direction is one of a script from the right; `None` where none has one, as in a
/// number.
pub(super) fn is_rtl(text: &str) -> Option<bool> {
    text.chars().find(|letter| letter.is_alphabetic()).map(|letter| {
        matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}

/// Whether a language, by its tag, is written from the right.
pub(super) fn is_rtl_language(tag: &str) -> bool {
    const LANGUAGES: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur"];
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    LANGUAGES.iter().any(|known| known.eq_ignore_ascii_case(language))
}
