//! The one module that formats numbers and dates, through the browser's `Intl` in the reader's language.
//!
//! What is shown is truncated as an integer before it is formatted, because `Intl` rounds: 999,996,000 would print as
//! `1B`. What has letters that run from right to left is isolated, so that it stands in any sentence as it stands alone.
//! Natively (tests, the text written by the build) the same functions give English.

mod collation;
#[cfg(target_arch = "wasm32")]
#[path = "intl/browser.rs"]
mod engine;
#[cfg(not(target_arch = "wasm32"))]
#[path = "intl/english.rs"]
mod engine;
mod fold;
#[cfg(any(target_arch = "wasm32", test))]
mod units;

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use milestream_data::label::{self, Qualifier};
use milestream_data::{Date, Day, Milestones, Precision, Value};

use crate::content::age::Unit;
use crate::content::messages::{Language, Plural, Words, fill};
use crate::content::text_direction::isolated;

/// The formatters of a language, beside words that are written from the right or from the left.
type Known = (Option<String>, bool, Rc<engine::Engine>);

thread_local! {
    /// To make formatters takes longer than to show a counter.
    static KNOWN: RefCell<Vec<Known>> = const { RefCell::new(Vec::new()) };
    /// The plural rules of the languages that are spoken.
    static PLURALS: RefCell<Vec<(&'static str, Rc<engine::Plurals>)>> = const { RefCell::new(Vec::new()) };
}

/// Formatters of the reader's language, and the words of the one that goes with it; a cheap handle that compares by identity.
#[derive(Clone)]
pub struct Intl {
    engine: Rc<engine::Engine>,
    plurals: Rc<engine::Plurals>,
    language: &'static Language,
    /// The words of the interface.
    pub words: &'static Words,
}

impl fmt::Debug for Intl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Intl")
    }
}

impl PartialEq for Intl {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.engine, &other.engine) && self.language == other.language
    }
}

impl Intl {
    /// Formatters for a BCP 47 tag, beside the words of `language`; `None`, or a tag that the browser does not understand, is
    /// the browser's language. Words from the left have numbers from the left beside them: those from the right would part
    /// their sentences ("64.9K86.7–K a day"), and are English ones.
    pub fn new(lang: Option<&str>, language: &'static Language) -> Self {
        let engine = KNOWN.with_borrow_mut(|known| {
            let is_rtl = language.is_rtl;
            if let Some((.., engine)) = known.iter().find(|(of, to, _)| of.as_deref() == lang && *to == is_rtl) {
                return engine.clone();
            }
            // Drop the languages that no widget uses any more.
            known.retain(|(.., engine)| Rc::strong_count(engine) > 1);
            let engine = Rc::new(engine::Engine::new(lang, is_rtl));
            known.push((lang.map(str::to_owned), is_rtl, engine.clone()));
            engine
        });
        let plurals = PLURALS.with_borrow_mut(|known| {
            if let Some((_, plurals)) = known.iter().find(|(of, _)| *of == language.tag) {
                return plurals.clone();
            }
            let plurals = Rc::new(engine::Plurals::new(language.tag));
            known.push((language.tag, plurals.clone()));
            plurals
        });
        Self { engine, plurals, language, words: &language.words }
    }

    /// The language of the words.
    pub const fn language(&self) -> &'static Language {
        self.language
    }

    /// Every digit, grouped: `1,401,974,334`.
    pub fn count(&self, count: u64) -> String {
        self.engine.grouped(count)
    }

    /// Tenths, as a number with one decimal where it is below ten: `2.7`, `3`, `12`. What is cut off is never rounded up.
    pub fn tenths(&self, tenths: u64) -> String {
        self.engine.tenths(if tenths < 100 { tenths } else { tenths - tenths % 10 })
    }

    /// In the language's units, truncated to at least `digits` significant digits: `1.401B`, `14.01억`.
    fn compact(&self, amount: u64, digits: u8) -> String {
        self.engine.compact(label::truncate(amount, digits), digits)
    }

    /// A milestone, a threshold or a goal: `100M`, `1.4B`. Never truncated where it has few digits.
    pub fn milestone(&self, amount: u64) -> String {
        isolated(self.compact(amount, label::significant_digits_of(amount)))
    }

    /// What is missing, rounded up at its last digit, so that it never promises less than is missing.
    pub fn missing(&self, amount: u64) -> String {
        const DIGITS: u8 = 3;
        isolated(self.engine.compact(label::ceil(amount, DIGITS), DIGITS))
    }

    /// What is missing from `value`: `about 100M` where the value itself is about what it says.
    pub fn missing_from(&self, value: Value, milestones: &Milestones, amount: u64) -> String {
        let missing = self.missing(amount);
        match label::qualifier(value, milestones) {
            Qualifier::About => fill(self.words.number_about(), &[("n", &missing)]),
            Qualifier::None | Qualifier::AtLeast => missing,
        }
    }

    /// What is surely added, truncated at its last digit, as [`missing`](Self::missing) is rounded up.
    pub fn added(&self, amount: u64) -> String {
        const DIGITS: u8 = 3;
        isolated(self.compact(amount, DIGITS))
    }

    /// A value as the widget labels it: `1.32B`, `1B+`, `about 1.6B`.
    pub fn value(&self, value: Value, milestones: &Milestones) -> String {
        self.qualify(
            self.compact(value.amount(), label::significant_digits(value)),
            label::qualifier(value, milestones),
        )
    }

    /// A count of songs or awards: every digit that its source gives, with its qualifier.
    pub fn full_count(&self, value: Value, milestones: &Milestones) -> String {
        self.digits(value).unwrap_or_else(|| self.value(value, milestones))
    }

    /// Every digit of a count, where its source gives them all: `1,012,138,588`, `89+`.
    pub fn digits(&self, value: Value) -> Option<String> {
        let number = self.count(label::all_digits(value)?);
        let is_bound = value.precision() == Precision::AtLeast;
        Some(self.qualify(number, if is_bound { Qualifier::AtLeast } else { Qualifier::None }))
    }

    fn qualify(&self, number: String, qualifier: Qualifier) -> String {
        match qualifier {
            Qualifier::None => isolated(number),
            Qualifier::About => fill(self.words.number_about(), &[("n", &isolated(number))]),
            // The sign belongs to the number: "2 مليار+" runs from right to left as one.
            Qualifier::AtLeast => isolated(self.words.number_at_least().replace("{n}", &number)),
        }
    }

    /// A date as long as it is known: `14 April 2022`, `April 2022`, `2022`, `an unknown date`.
    pub fn date(&self, date: Date) -> String {
        if date.is_unknown() { self.words.date_unknown_in_text().to_owned() } else { isolated(self.engine.date(date)) }
    }

    /// A day: `14 April 2022`.
    pub fn day(&self, day: Day) -> String {
        self.date(day.into())
    }

    /// A day within its year, as short as the language has it: `14 Apr`.
    pub fn day_of_year(&self, day: Day) -> String {
        isolated(self.engine.day_of_year(day))
    }

    /// How long ago something was: `20 months ago`.
    pub fn ago(&self, count: u32, unit: Unit) -> String {
        let unit = match unit {
            Unit::Month => "month",
            Unit::Year => "year",
        };
        isolated(self.engine.ago(count, unit))
    }

    /// A moment, in milliseconds since 1970, in the reader's time zone: `14:32`, with the day where it is not today's.
    pub fn time(&self, ms: f64) -> String {
        isolated(self.engine.time(ms))
    }

    /// The name of a language, from its BCP 47 tag; the tag where it has no name.
    pub fn language_name(&self, tag: &str) -> String {
        self.engine.language(tag)
    }

    /// What a search compares: without case, accents, apostrophes and compatibility forms; Hangul by the letters that it is
    /// typed with.
    pub fn fold(text: &str) -> String {
        fold::fold(&engine::decomposed(text))
    }

    /// The rank of each text in the order of the language, from 0, with numbers as numbers. Each text is there once.
    pub fn ranks(&self, texts: &[&str]) -> Vec<u32> {
        collation::ranks(&self.engine, texts)
    }

    /// The form of `plural` for `count`.
    pub fn plural(&self, plural: Plural, count: u64) -> &'static str {
        plural.form(&self.plurals.category(count), Some(count))
    }

    /// The form of `plural` for many, where nobody knows how many exactly.
    pub fn plural_of_many(&self, plural: Plural) -> &'static str {
        plural.form("other", None)
    }

    /// The form of `plural` for a number with one decimal, as [`tenths`](Self::tenths) writes it.
    pub fn plural_of_tenths(&self, plural: Plural, tenths: u64) -> &'static str {
        if tenths.is_multiple_of(10) || tenths >= 100 {
            return self.plural(plural, tenths / 10);
        }
        plural.form(&self.plurals.category_of_tenths(tenths), None)
    }
}
