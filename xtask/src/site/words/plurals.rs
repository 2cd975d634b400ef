//! The languages, and the plural categories that each of them has.
//!
//! Source: Unicode CLDR 48.2, `supplemental/plurals.json` of the package `cldr-core`, rules for cardinal numbers. Of es, fr,
//! it and pt the category `many` is left out: whole numbers have it at a million and its multiples alone, and where our
//! texts say so many, the form of `other` is right as well, since every digit of the number is written.

/// A language and its plural categories.
#[derive(Debug)]
pub(crate) struct Language {
    /// Its BCP 47 tag, and the name of its file.
    pub(crate) tag: &'static str,
    /// Its name, in itself.
    pub(crate) name: &'static str,
    /// Whether it is written from the right.
    pub(crate) is_rtl: bool,
    /// The categories of whole numbers.
    pub(crate) whole: &'static [&'static str],
    /// The categories that numbers with one decimal have beside those.
    pub(crate) tenths: &'static [&'static str],
    /// Whether the category `one` is the number 1 alone, so that a form for 1 serves it.
    pub(crate) one_is_1: bool,
}

impl Language {
    /// The name of its file in `locales/`.
    pub(crate) fn file(&self) -> String {
        format!("{}.ftl", self.tag)
    }

    /// The categories that a message needs which chooses by `number`.
    pub(crate) fn needed(&self, number: &str) -> Vec<&'static str> {
        let tenths = if TENTHS.contains(&number) { self.tenths } else { &[] };
        self.whole.iter().chain(tenths).copied().collect()
    }
}

/// The numbers that may have a decimal.
const TENTHS: [&str; 1] = ["every"];

const OTHER: &[&str] = &["other"];
const ONE: &[&str] = &["one", "other"];
const SLAVIC: &[&str] = &["one", "few", "many"];
const ARABIC: &[&str] = &["zero", "one", "two", "few", "many", "other"];
const NONE: &[&str] = &[];

/// Every language, English first.
pub(crate) static LANGUAGES: [Language; 19] = [
    language("en", "English", ONE, NONE, true),
    language("ko", "한국어", OTHER, NONE, false),
    language("ja", "日本語", OTHER, NONE, false),
    language("zh-Hans", "简体中文", OTHER, NONE, false),
    language("zh-Hant", "繁體中文", OTHER, NONE, false),
    language("es", "Español", ONE, NONE, true),
    language("pt-BR", "Português (Brasil)", ONE, NONE, false),
    language("id", "Bahasa Indonesia", OTHER, NONE, false),
    language("th", "ไทย", OTHER, NONE, false),
    language("vi", "Tiếng Việt", OTHER, NONE, false),
    language("fil", "Filipino", ONE, NONE, false),
    language("hi", "हिन्दी", ONE, NONE, false),
    Language { is_rtl: true, ..language("ar", "العربية", ARABIC, NONE, true) },
    language("tr", "Türkçe", ONE, NONE, true),
    language("fr", "Français", ONE, NONE, false),
    language("de", "Deutsch", ONE, NONE, true),
    language("it", "Italiano", ONE, NONE, true),
    language("pl", "Polski", SLAVIC, OTHER, true),
    language("ru", "Русский", SLAVIC, OTHER, false),
];

const fn language(
    tag: &'static str,
    name: &'static str,
    whole: &'static [&'static str],
    tenths: &'static [&'static str],
    one_is_1: bool,
) -> Language {
    Language { tag, name, is_rtl: false, whole, tenths, one_is_1 }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn tenths_ask_for_more_in_some_languages() {
        let of = |tag: &str, number: &str| LANGUAGES.iter().find(|known| known.tag == tag).unwrap().needed(number);
        assert_eq!(of("ru", "n"), ["one", "few", "many"]);
        assert_eq!(of("ru", "every"), ["one", "few", "many", "other"]);
        assert_eq!(of("ko", "every"), ["other"]);
        assert_eq!(of("fr", "every"), ["one", "other"]);
    }
}
