//! The texts of every language: read from `locales/`, checked against the English ones, and written as small tables, so
//! that no reader loads a parser.
//!
//! Reading order: `message` is what one text is, `catalogue` reads a file of them, `plurals` knows which forms a language
//! has, `check` compares a language with English, `table` is what a reader loads.

mod catalogue;
mod check;
mod fault;
mod message;
mod plurals;
mod table;

use std::fs;

use anyhow::{Context, Result, bail, ensure};

pub(crate) use self::catalogue::Catalogue;
pub(crate) use self::check::Length;
pub(crate) use self::fault::Fault;
pub(crate) use self::plurals::{LANGUAGES, Language};
pub(crate) use self::table::Part;

use super::compression::brotli;
use crate::project::Project;

/// How many bytes the texts of a widget may weigh in one language, as `brotli -q 11` sends them.
pub(crate) const MOST_BYTES: usize = 4096;

/// A language beside English.
#[derive(Debug)]
pub(crate) struct Reviewed {
    /// Which language.
    pub(crate) language: &'static Language,
    /// Its texts.
    pub(crate) catalogue: Catalogue,
    /// What is wrong with them; nothing may be.
    pub(crate) faults: Vec<Fault>,
    /// The keys of English that it lacks, in their order.
    pub(crate) missing: Vec<String>,
    /// The keys whose text is the English one, letter for letter.
    pub(crate) same: Vec<String>,
    /// How long its texts are beside the English ones, the longest first.
    pub(crate) lengths: Vec<Length>,
}

/// English and all other languages.
#[derive(Debug)]
pub(crate) struct Words {
    /// What every language is compared with.
    pub(crate) english: Catalogue,
    /// Every language, English among them, in the order of [`LANGUAGES`].
    pub(crate) reviewed: Vec<Reviewed>,
}

impl Words {
    /// Reads `locales/`.
    ///
    /// # Errors
    /// When a file is missing. What is wrong inside of one is kept, so that everything is reported at once.
    pub(crate) fn read(project: &Project) -> Result<Self> {
        let mut read = Vec::new();
        for language in &LANGUAGES {
            let file = project.root.join("locales").join(language.file());
            let source = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
            read.push((language, catalogue::parse(&source)));
        }
        Ok(Self::of(read))
    }

    fn of(read: Vec<(&'static Language, (Catalogue, Vec<Fault>))>) -> Self {
        let english = read.first().map(|(_, (catalogue, _))| catalogue.clone()).unwrap_or_default();
        let review = |(language, (catalogue, mut faults)): (&'static Language, (Catalogue, Vec<Fault>))| {
            faults.extend(check::faults(&english, language, &catalogue));
            faults.sort_by_key(|fault| fault.line);
            let (missing, lengths) = (check::missing(&english, &catalogue), check::lengths(&english, &catalogue));
            let same = check::same(&english, &catalogue);
            Reviewed { language, catalogue, faults, missing, same, lengths }
        };
        let reviewed = read.into_iter().map(review).collect();
        Self { english, reviewed }
    }

    /// Reads and checks `locales/`.
    ///
    /// # Errors
    /// When a file is missing or breaks a rule.
    pub(crate) fn checked(project: &Project) -> Result<Self> {
        let words = Self::read(project)?;
        words.check()?;
        Ok(words)
    }

    /// What is loaded of each language, by its tag.
    pub(crate) fn tables(&self, part: Part) -> Vec<(&'static str, String)> {
        self.reviewed.iter().map(|reviewed| (reviewed.language.tag, self.table(reviewed, part))).collect()
    }

    /// The texts of the standalone page in each language, by their keys: its markup and its script name them.
    pub(crate) fn pages(&self) -> Vec<(&'static str, String)> {
        let page = |reviewed: &Reviewed| {
            let keys = self.english.iter().filter(|(key, ..)| Part::of(key) == Part::Page);
            let texts = keys.filter_map(|(key, _, english)| {
                let message = reviewed.catalogue.get(key).map_or(english, |(_, message)| message);
                let (_, text) = *message.forms().last()?;
                Some((key.to_owned(), text.into()))
            });
            serde_json::Value::Object(texts.collect()).to_string()
        };
        self.reviewed.iter().map(|reviewed| (reviewed.language.tag, page(reviewed))).collect()
    }

    /// What a reader of a language loads.
    pub(crate) fn table(&self, reviewed: &Reviewed, part: Part) -> String {
        table::table(&self.english, &reviewed.catalogue, reviewed.language, part)
    }

    /// Fails where a program holds English texts: everybody would load them beside those of their own language.
    ///
    /// # Errors
    /// The text that it holds.
    pub(crate) fn keep_out_of(&self, program: &[u8]) -> Result<()> {
        let program = String::from_utf8_lossy(program);
        let english = self.tables(Part::Widget).into_iter().next().map(|(_, table)| table).unwrap_or_default();
        let texts = english.lines().skip(1).flat_map(|line| line.split(['\t', '{', '}']));
        // What is shorter may be a word of the code.
        let mut texts = texts.map(str::trim).filter(|text| text.len() >= 12 && text.contains(' '));
        if let Some(text) = texts.find(|text| program.contains(text)) {
            bail!("the program that embeds load holds the text \"{text}\" of locales/en.ftl");
        }
        Ok(())
    }

    /// Holds every language to the rules. A text that is missing breaks none.
    ///
    /// # Errors
    /// Everything that is wrong, a line each.
    pub(crate) fn check(&self) -> Result<()> {
        let mut errors = Vec::new();
        for reviewed in &self.reviewed {
            let file = reviewed.language.file();
            errors.extend(reviewed.faults.iter().map(|fault| format!("locales/{file}:{}: {}", fault.line, fault.text)));
            let bytes = brotli(self.table(reviewed, Part::Widget).as_bytes())?;
            if bytes > MOST_BYTES {
                errors.push(format!("locales/{file}: the widget's texts weigh {bytes} bytes, {MOST_BYTES} at most"));
            }
        }
        ensure!(errors.is_empty(), "the texts have faults:\n{}", errors.join("\n"));
        Ok(())
    }
}

/// Reads and checks every language.
///
/// # Errors
/// When a file is missing or breaks a rule.
pub(crate) fn check(project: &Project) -> Result<()> {
    Words::checked(project).map(drop)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use std::path::Path;

    use super::*;

    fn our_words() -> Words {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf();
        Words::read(&Project { target: root.join("target"), root }).unwrap()
    }

    #[test]
    fn programs_with_english_in_them_are_reported() {
        let words = our_words();
        words.keep_out_of(b"\0asm until counter \xffrow").unwrap();
        let table = words.tables(Part::Widget).remove(0).1;
        let error = words.keep_out_of(&[b"\0asm\xff", table.as_bytes()].concat()).unwrap_err();
        assert!(error.to_string().ends_with("of locales/en.ftl"), "{error}");
    }

    #[test]
    fn our_languages_break_no_rule() {
        our_words().check().unwrap();
    }

    /// The studio is in six languages; all else is in every one.
    #[test]
    fn our_languages_are_whole() {
        const STUDIO: [&str; 6] = ["en", "ko", "ja", "es", "pt-BR", "id"];
        for reviewed in &our_words().reviewed {
            let has_studio = STUDIO.contains(&reviewed.language.tag);
            let missing: Vec<&String> =
                reviewed.missing.iter().filter(|key| has_studio || !key.starts_with("studio-")).collect();
            assert!(missing.is_empty(), "{}: {missing:?}", reviewed.language.tag);
        }
    }

    /// The programs take their English from tables in src/, which `cargo xtask words --tables DIR` writes.
    #[test]
    fn english_of_the_programs_is_that_of_the_file() {
        let words = our_words();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        for (part, file) in [(Part::Widget, "en.txt"), (Part::Studio, "studio-en.txt")] {
            let table = words.table(words.reviewed.first().unwrap(), part);
            let known = fs::read_to_string(root.join("src/content/messages").join(file)).unwrap();
            assert_eq!(known, table, "copy {}-en.txt to src/content/messages/{file}", part.name());
        }
    }

    /// Nobody reads what is left as a range from one number to another.
    #[test]
    fn what_is_left_names_the_milestone_last_or_first_but_as_no_range() {
        for reviewed in &our_words().reviewed {
            for key in ["counter-left", "counter-left-at-most"] {
                let (_, message) = reviewed.catalogue.get(key).unwrap();
                for (_, text) in message.forms() {
                    let between = text.split_once("{n}").and_then(|(_, after)| after.split_once("{t}"));
                    let is_range =
                        between.is_some_and(|(between, _)| ["–", "-", "~", "〜", "to"].contains(&between.trim()));
                    assert!(!is_range, "{}: {text}", reviewed.language.tag);
                }
            }
        }
    }

    #[test]
    fn a_fault_is_reported_with_its_file_and_line() {
        let english = catalogue::parse("left = { $n } left\n");
        let french = catalogue::parse("left = reste { $m }\n");
        let [en, fr] = ["en", "fr"].map(|tag| LANGUAGES.iter().find(|language| language.tag == tag).unwrap());
        let errors = Words::of(vec![(en, english), (fr, french)]).check().unwrap_err().to_string();
        assert_eq!(
            errors,
            "the texts have faults:\n\
             locales/fr.ftl:1: `left` has { $m }, which the English text does not have\n\
             locales/fr.ftl:1: `left` lacks { $n }"
        );
    }
}
