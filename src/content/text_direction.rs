//! Which way a text is written, and how texts of two ways stand in one line.

/// Begins a part of a line that runs the way of its own first letter, whatever stands around it.
const ISOLATE: &str = "\u{2068}";
/// Ends it.
const END: &str = "\u{2069}";

/// Whether the first letter that has a direction is one of a script from the right; `None` where none has one, as in a
/// number.
#[cfg(feature = "studio")]
pub(crate) fn is_rtl(text: &str) -> Option<bool> {
    text.chars().find(|letter| letter.is_alphabetic()).map(runs_from_right)
}

const fn runs_from_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// `text`, isolated where it has letters of a script from the right: around them, what has no direction, as digits and signs
/// have none, would go to the other side.
pub(crate) fn isolated(text: String) -> String {
    if is_mixed(&text) { [ISOLATE, &text, END].concat() } else { text }
}

/// Adds `text` to a line, isolated as [`isolated`] does.
pub(crate) fn push_isolated(line: &mut String, text: &str) {
    let [start, end] = if is_mixed(text) { [ISOLATE, END] } else { [""; 2] };
    for part in [start, text, end] {
        line.push_str(part);
    }
}

/// A name at the start of a line, isolated where the line's language is written from the right: else a name in Latin letters
/// would turn the whole line.
pub(crate) fn leading(name: &str, is_rtl: bool) -> String {
    if is_rtl && !name.is_empty() && !name.starts_with(ISOLATE) {
        return [ISOLATE, name, END].concat();
    }
    name.to_owned()
}

/// A text in a drawing, whose lines run from the left: of a language from the right it runs from there.
pub(crate) fn running(text: String, is_rtl: bool) -> String {
    const FROM_RIGHT: &str = "\u{2067}";
    if is_rtl { [FROM_RIGHT, &text, END].concat() } else { text }
}

/// Whether it has letters from the right, and is not isolated yet.
fn is_mixed(text: &str) -> bool {
    let is_plain = text.is_ascii() || text.starts_with(ISOLATE);
    !is_plain && has_letters_from_right(text)
}

/// Whether any letter is one of a script from the right.
pub(crate) fn has_letters_from_right(text: &str) -> bool {
    text.chars().any(|letter| letter.is_alphabetic() && runs_from_right(letter))
}

#[cfg(test)]
mod tests {
    use super::has_letters_from_right;

    /// The month by which a language is known to be written from the right.
    #[test]
    fn months_tell_from_where_a_language_is_written() {
        for month in ["ינואר 1970", "ژانویهٔ ۱۹۷۰", "جنوری 1970", "يناير ١٩٧٠", "جەنيۋەرى", "يانۋار"]
        {
            assert!(has_letters_from_right(month), "{month}");
        }
        for month in ["January 1970", "जनवरी 1970", "1970年1月", "มกราคม 1970", "январь 1970 г."]
        {
            assert!(!has_letters_from_right(month), "{month}");
        }
    }
}
