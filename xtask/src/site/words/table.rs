//! What a reader loads: the texts of one language, a line each, in the order of the English keys. No key and no syntax is
//! in it: the program knows the place of each text, and finds it by splitting at line ends.
//!
//! ```text
//! milestream-words 1 ko ltr 5f0c…     the format, the language, its direction, and a hash of the keys
//! {n}+                                a text, with places for values
//! n⇥one⇥of {n} song⇥other⇥of {n} songs   the number it depends on, then forms; the last serves what is not listed
//! ⇥Next up                            a tab before it all: the language lacks it, this is English
//! ```

use sha2::{Digest, Sha256};

use super::catalogue::Catalogue;
use super::message::Message;
use super::plurals::Language;

/// Which program a table is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Every widget.
    Widget,
    Studio,
    /// The standalone page.
    Page,
}

impl Part {
    /// Every part.
    pub(crate) const ALL: [Self; 3] = [Self::Widget, Self::Studio, Self::Page];

    /// Its name in the names of files.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Widget => "widget",
            Self::Studio => "studio",
            Self::Page => "page",
        }
    }

    /// The part that a key belongs to.
    pub(crate) fn of(key: &str) -> Self {
        match key.split('-').next() {
            Some("studio") => Self::Studio,
            Some("page") => Self::Page,
            _ => Self::Widget,
        }
    }
}

/// The table of `catalogue`, with the English text for what it lacks.
pub(super) fn table(english: &Catalogue, catalogue: &Catalogue, language: &Language, part: Part) -> String {
    let keys = || english.iter().filter(move |(key, ..)| Part::of(key) == part);
    let mut hash = Sha256::new();
    for (key, ..) in keys() {
        hash.update(key);
        hash.update("\n");
    }
    let hash = hash.finalize().iter().take(4).fold(0_u32, |hash, byte| (hash << 8) | u32::from(*byte));
    let direction = if language.is_rtl { "rtl" } else { "ltr" };
    let mut table = format!("milestream-words 1 {} {direction} {hash:08x}", language.tag);
    for (key, _, model) in keys() {
        table.push('\n');
        if let Some((_, message)) = catalogue.get(key) {
            push(&mut table, message);
        } else {
            table.push('\t');
            push(&mut table, model);
        }
    }
    table
}

fn push(table: &mut String, message: &Message) {
    match message {
        Message::Plain(text) => table.push_str(text),
        Message::Plural { of, forms } => {
            table.push_str(of);
            for (form, text) in forms {
                for part in ["\t", form, "\t", text] {
                    table.push_str(part);
                }
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::super::catalogue::parse;
    use super::super::plurals::LANGUAGES;
    use super::*;

    fn of(tag: &str, english: &str, source: &str, part: Part) -> String {
        let language = LANGUAGES.iter().find(|language| language.tag == tag).unwrap();
        table(&parse(english).0, &parse(source).0, language, part)
    }

    #[test]
    fn texts_stand_in_the_order_of_english_with_english_for_what_is_missing() {
        let english = "a = { $n }+\nb =\n    { $n ->\n        [one] song\n       *[other] songs\n    }\nc = Next up\n";
        let arabic = "c = التالي\na = { $n }+\n";
        let table = of("ar", english, arabic, Part::Widget);
        let (head, rest) = table.split_once('\n').unwrap();
        assert!(head.starts_with("milestream-words 1 ar rtl "), "{head}");
        assert_eq!(rest, "{n}+\n\tn\tone\tsong\tother\tsongs\nالتالي");
    }

    #[test]
    fn a_part_has_its_own_texts_and_its_own_hash() {
        let english = "a = A\nstudio-b = B\nstudio-c = C\npage-d = D\n";
        let lines = |part| of("en", english, english, part).lines().skip(1).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(lines(Part::Widget), ["A"]);
        assert_eq!(lines(Part::Studio), ["B", "C"]);
        assert_eq!(lines(Part::Page), ["D"]);
        let head = |english| of("en", english, english, Part::Widget).lines().next().unwrap().to_owned();
        assert_eq!(head("a = A\n"), head("a = Another text\n"));
        assert_ne!(head("a = A\n"), head("b = A\n"));
    }
}
