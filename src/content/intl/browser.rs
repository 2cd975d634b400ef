//! The browser's `Intl`, its formatters kept for as long as the language is.

use std::cell::{OnceCell, RefCell};

use js_sys::{Array, Function, JsString, Object, Reflect};
use milestream_data::{Date, Day};
use wasm_bindgen::prelude::*;

use super::units::true_powers;
use crate::content::text_direction::has_letters_from_right;

#[wasm_bindgen]
extern "C" {
    /// Checks a language tag; the constructors below throw on a bad one, which would unwind through Rust.
    #[wasm_bindgen(js_namespace = Intl, js_name = getCanonicalLocales, catch)]
    fn canonical_locales(tag: &str) -> Result<Array, JsValue>;
}

/// Formatters whose text comes back in one step: through a `Function`, each number would cross over three times.
#[wasm_bindgen]
extern "C" {
    type NumberFormat;

    #[wasm_bindgen(js_namespace = Intl, constructor)]
    fn new(locales: &Array, options: &Object) -> NumberFormat;

    #[wasm_bindgen(method)]
    fn format(this: &NumberFormat, number: f64) -> String;

    /// Those of the languages that the browser has, by themselves or by one that they are a kind of.
    #[wasm_bindgen(static_method_of = NumberFormat, js_namespace = Intl, js_name = supportedLocalesOf)]
    fn supported_locales_of(locales: &Array) -> Array;

    type PluralRules;

    #[wasm_bindgen(js_namespace = Intl, constructor)]
    fn new(locales: &Array) -> PluralRules;

    type RelativeTimeFormat;

    #[wasm_bindgen(js_namespace = Intl, constructor)]
    fn new(locales: &Array) -> RelativeTimeFormat;

    #[wasm_bindgen(method)]
    fn format(this: &RelativeTimeFormat, count: f64, unit: &str) -> String;

    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, number: f64) -> String;
}

#[wasm_bindgen]
extern "C" {
    type DisplayNames;

    #[wasm_bindgen(js_namespace = Intl, constructor)]
    fn new(locales: &Array, options: &Object) -> DisplayNames;

    /// Throws on what is no language tag.
    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, tag: &str) -> Result<JsValue, JsValue>;
}

const MS_PER_DAY: f64 = 86_400_000.0;

/// Digits of most labels.
const DIGITS: u8 = 4;

pub(super) struct Engine {
    locales: Array,
    /// The powers of ten, each as a bit, that the language has a true unit for.
    true_powers: OnceCell<u32>,
    /// Compact formatters by their maximum of significant digits: making one costs more than using it a hundred times.
    compact: RefCell<Vec<(u8, NumberFormat)>>,
    grouped: NumberFormat,
    /// Made for the first old figure.
    ago: OnceCell<RelativeTimeFormat>,
    /// Made for the first day of a race or a forecast.
    day_of_year: OnceCell<Function>,
    year: Function,
    month: Function,
    day: Function,
    /// Compares two texts without accents and case.
    alike: OnceCell<Function>,
    /// The newest dates that were formatted: those of all rows of a table are mostly one or two.
    dates: RefCell<Vec<(Date, String)>>,
}

/// Dates that are remembered.
const DATES: usize = 4;

fn options(entries: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in entries {
        set(&object, name, &JsValue::from_str(value));
    }
    object
}

fn set(object: &Object, name: &str, value: &JsValue) {
    // Setting a property of a plain object cannot fail.
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}

fn text(formatter: &Function, value: &JsValue) -> String {
    formatter.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// Counts are at most 2^53 − 1, which a JavaScript number holds exactly.
#[allow(clippy::cast_precision_loss, reason = "counts are at most 2^53 - 1")]
const fn number(count: u64) -> f64 {
    count as f64
}

/// A year or a month of another calendar is not the one that is known, and a day of it beside them would be of another era.
const GREGORIAN: (&str, &str) = ("calendar", "gregory");

impl Engine {
    /// The engine of a language, or of the first of the reader's languages, or of English: what has no words for billions
    /// and months in this browser is written in another language as a whole, numbers and dates alike. One from the right is
    /// for words from the right alone.
    pub(super) fn new(lang: Option<&str>, is_rtl: bool) -> Self {
        let given = lang.map(JsValue::from_str);
        let others = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
        let all = given.into_iter().chain(others.iter()).filter_map(|tag| tag.as_string());
        let mut engines = all.filter_map(|tag| canonical_locales(&tag).ok()).filter_map(|tags| {
            let engine = (NumberFormat::supported_locales_of(&tags).length() > 0).then(|| Self::of(&tags))?;
            engine.has_words().then_some(engine)
        });
        let found = engines.next().filter(|engine| is_rtl || !has_letters_from_right(&engine.month()));
        found.unwrap_or_else(|| Self::of(&Array::of1(&"en".into())))
    }

    fn of(locales: &Array) -> Self {
        let date = |entries: &[(&str, &str)]| js_sys::Intl::DateTimeFormat::new(locales, &options(entries)).format();
        let utc = ("timeZone", "UTC");
        Self {
            grouped: NumberFormat::new(locales, &Object::new()),
            year: date(&[("year", "numeric"), utc, GREGORIAN]),
            month: date(&[("year", "numeric"), ("month", "long"), utc, GREGORIAN]),
            day: date(&[("year", "numeric"), ("month", "long"), ("day", "numeric"), utc, GREGORIAN]),
            ago: OnceCell::new(),
            day_of_year: OnceCell::new(),
            compact: RefCell::default(),
            true_powers: OnceCell::new(),
            alike: OnceCell::new(),
            dates: RefCell::default(),
            locales: locales.clone(),
        }
    }

    /// Whether the browser has the language's own words: without them, months are `M01` and billions `G`.
    fn has_words(&self) -> bool {
        let billion = self.with_unit(1_000_000_000, DIGITS);
        billion.trim_start_matches(|letter: char| !letter.is_alphabetic()) != "G" && !self.month().contains("M01")
    }

    /// A month in the language's words.
    fn month(&self) -> String {
        text(&self.month, &JsValue::from_f64(0.0))
    }

    pub(super) fn grouped(&self, count: u64) -> String {
        self.grouped.format(number(count))
    }

    pub(super) fn tenths(&self, tenths: u64) -> String {
        self.grouped.format(number(tenths) / 10.0)
    }

    /// `amount` has at most so many significant digits. Where the language has no true unit for it, all digits are written.
    pub(super) fn compact(&self, amount: u64, digits: u8) -> String {
        let format = |number| self.with_unit(number, DIGITS);
        let is_true = self.true_powers.get_or_init(|| true_powers(&format)) >> amount.max(1).ilog10() & 1 == 1;
        if is_true { self.with_unit(amount, digits) } else { self.grouped(amount) }
    }

    fn with_unit(&self, amount: u64, digits: u8) -> String {
        let mut known = self.compact.borrow_mut();
        if let Some((_, formatter)) = known.iter().find(|(of, _)| *of == digits) {
            return formatter.format(number(amount));
        }
        let options = options(&[("notation", "compact")]);
        set(&options, "maximumSignificantDigits", &JsValue::from(digits));
        let formatter = NumberFormat::new(&self.locales, &options);
        let formatted = formatter.format(number(amount));
        known.push((digits, formatter));
        formatted
    }

    pub(super) fn date(&self, date: Date) -> String {
        let mut known = self.dates.borrow_mut();
        if let Some((_, formatted)) = known.iter().find(|(of, _)| *of == date) {
            return formatted.clone();
        }
        let formatter = match (date.month(), date.day()) {
            (Some(_), Some(_)) => &self.day,
            (Some(_), None) => &self.month,
            _ => &self.year,
        };
        let formatted = text(formatter, &JsValue::from_f64(f64::from(date.first_day().epoch_days()) * MS_PER_DAY));
        known.truncate(DATES - 1);
        known.insert(0, (date, formatted.clone()));
        formatted
    }

    pub(super) fn day_of_year(&self, day: Day) -> String {
        let formatter = self.day_of_year.get_or_init(|| {
            let parts = options(&[("month", "short"), ("day", "numeric"), ("timeZone", "UTC"), GREGORIAN]);
            js_sys::Intl::DateTimeFormat::new(&self.locales, &parts).format()
        });
        text(formatter, &JsValue::from_f64(f64::from(day.epoch_days()) * MS_PER_DAY))
    }

    /// Rarely shown, so that its formatter is not kept.
    pub(super) fn time(&self, ms: f64) -> String {
        let moment = js_sys::Date::new(&JsValue::from_f64(ms));
        let clock = [("hour", "numeric"), ("minute", "2-digit")];
        let with_day = [("day", "numeric"), ("month", "short"), clock[0], clock[1], GREGORIAN];
        let is_today = moment.to_date_string() == js_sys::Date::new_0().to_date_string();
        let parts = if is_today { options(&clock) } else { options(&with_day) };
        text(&js_sys::Intl::DateTimeFormat::new(&self.locales, &parts).format(), &moment)
    }

    pub(super) fn ago(&self, count: u32, unit: &str) -> String {
        let formatter = self.ago.get_or_init(|| RelativeTimeFormat::new(&self.locales));
        formatter.format(-f64::from(count), unit)
    }

    /// Texts in the order of the language, with numbers as numbers. One that has what parts them here is lost.
    pub(super) fn sorted(&self, texts: &[&str]) -> Vec<String> {
        const BREAK: &str = "\0";
        let all = JsString::from(texts.join(BREAK)).split(BREAK);
        // One call: to compare two texts from here would take two of them over each time.
        let sort = Reflect::get(&all, &"sort".into()).ok().and_then(|sort| sort.dyn_into::<Function>().ok());
        let _ = sort.map(|sort| sort.call1(&all, &self.collator(&[]).compare()));
        String::from(all.join(BREAK)).split(BREAK).map(str::to_owned).collect()
    }

    /// Whether two texts are the same but for accents and case.
    pub(super) fn is_same(&self, one: &str, other: &str) -> bool {
        let compare = self.alike.get_or_init(|| self.collator(&[("sensitivity", "base")]).compare());
        compare.call2(&JsValue::UNDEFINED, &one.into(), &other.into()).ok().and_then(|order| order.as_f64())
            == Some(0.0)
    }

    fn collator(&self, entries: &[(&str, &str)]) -> js_sys::Intl::Collator {
        let options = options(entries);
        set(&options, "numeric", &JsValue::TRUE);
        js_sys::Intl::Collator::new(&self.locales, &options)
    }

    pub(super) fn language(&self, tag: &str) -> String {
        let names = DisplayNames::new(&self.locales, &options(&[("type", "language")]));
        names.of(tag).ok().and_then(|name| name.as_string()).unwrap_or_else(|| tag.to_owned())
    }
}

/// The plural rules of the language that words are in, which need not be that of the numbers.
pub(super) struct Plurals(PluralRules);

impl Plurals {
    pub(super) fn new(tag: &str) -> Self {
        Self(PluralRules::new(&canonical_locales(tag).unwrap_or_default()))
    }

    pub(super) fn category(&self, count: u64) -> String {
        self.0.select(number(count))
    }

    pub(super) fn category_of_tenths(&self, tenths: u64) -> String {
        self.0.select(number(tenths) / 10.0)
    }
}

/// In compatibility forms, decomposed and in lower case.
pub(super) fn decomposed(text: &str) -> String {
    JsString::from(text).normalize("NFKD").to_lower_case().into()
}
