//! The validation of attributes.

use milestream_data::{Date, Value};

use super::{
    By, CreditOption, Filter, MetricOption, Motion, Options, Rows, Sort, Theme, VersionsOption, View, WhoseOption,
};

impl Options {
    /// Validates the texts of attributes, given as name and text; every text that is not understood falls back and adds a
    /// sentence to the warnings. Names that are no options are passed over: they may be a later version's.
    pub fn parse(attributes: &[(String, String)]) -> (Self, Vec<String>) {
        let mut warnings = Vec::new();
        let given = |name: &str| given(attributes, name);
        let text = |name: &str| given(name).map(str::to_owned);
        let past = count("past", given("past"), &mut warnings).map(|past| past.to_string());
        let filters = [
            (Filter::With, text("with")),
            (Filter::Version, text("version")),
            (Filter::Language, text("language")),
            (Filter::Past, past),
        ];
        let options = Self {
            view: choose(View::OPTION, View::ALL, given("view"), &mut warnings),
            src: text("src"),
            artist: text("artist"),
            track: text("track"),
            metric: choose(MetricOption::OPTION, MetricOption::ALL, given("metric"), &mut warnings),
            credit: choose(CreditOption::OPTION, CreditOption::ALL, given("credit"), &mut warnings),
            threshold: count("threshold", given("threshold"), &mut warnings),
            goal: count("goal", given("goal"), &mut warnings),
            deadline: date("deadline", given("deadline"), "it is ignored", &mut warnings),
            by: choose(By::OPTION, By::ALL, given("by"), &mut warnings),
            sort: choose(Sort::OPTION, Sort::ALL, given("sort"), &mut warnings),
            whose: choose(WhoseOption::OPTION, WhoseOption::ALL, given("whose"), &mut warnings),
            versions: choose(VersionsOption::OPTION, VersionsOption::ALL, given("versions"), &mut warnings),
            rows: choose(Rows::OPTION, Rows::ALL, given("rows"), &mut warnings),
            search: text("search").unwrap_or_default(),
            filters: filters.into_iter().filter_map(|(filter, value)| Some((filter, value?))).collect(),
            limit: count("limit", given("limit"), &mut warnings).and_then(|n| usize::try_from(n).ok()),
            as_of: date("as-of", given("as-of"), "the newest date is used", &mut warnings),
            refresh: refresh(given("refresh"), &mut warnings),
            // `plain` is another word for the page's own look.
            theme: choose(
                Theme::OPTION,
                Theme::ALL,
                given("theme").filter(|theme| !theme.eq_ignore_ascii_case("plain")),
                &mut warnings,
            ),
            lang: lang(given("lang"), &mut warnings),
            motion: choose(Motion::OPTION, Motion::ALL, given("motion"), &mut warnings),
            heading_level: heading_level(given("heading-level"), &mut warnings),
        };
        (options, warnings)
    }
}

/// The text of an attribute. Not inlined: it is called twenty times.
#[inline(never)]
fn given<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let (_, text) = attributes.iter().find(|(known, _)| known == name)?;
    Some(text.trim()).filter(|text| !text.is_empty())
}

/// The sentence for a value that is not understood.
fn warning(option: &str, expected: &str, found: &str, used: &str) -> String {
    ["option ", option, ": expected ", expected, ", found \"", found, "\"; ", used].concat()
}

/// The value of a closed set that is given; the first, the fallback, where nothing is given or it is not among them.
fn choose<T: Copy + Default>(option: &str, all: &[(T, &str)], raw: Option<&str>, warnings: &mut Vec<String>) -> T {
    // Compiled once for all sets, which differ in their names alone.
    let names: Vec<&str> = all.iter().map(|(_, name)| *name).collect();
    all.get(place(option, &names, raw, warnings)).map_or_else(T::default, |(value, _)| *value)
}

/// The place in `names` of what is given, else 0.
fn place(option: &str, names: &[&str], raw: Option<&str>, warnings: &mut Vec<String>) -> usize {
    let Some(raw) = raw else { return 0 };
    if let Some(place) = names.iter().position(|name| name.eq_ignore_ascii_case(raw)) {
        return place;
    }
    let mut expected = String::from("one of");
    for name in names.iter().filter(|name| !name.is_empty()) {
        expected.push(' ');
        expected.push_str(name);
    }
    let used = names.first().copied().unwrap_or_default();
    let used = if used.is_empty() { "it is ignored".to_owned() } else { ["\"", used, "\" is used"].concat() };
    warnings.push(warning(option, &expected, raw, &used));
    0
}

/// A count of at least 1 in the notation of values: `100M`, `1000000`.
fn count(option: &str, raw: Option<&str>, warnings: &mut Vec<String>) -> Option<u64> {
    let raw = raw?;
    if let Some(amount) = Value::parse(raw).ok().map(Value::amount).filter(|&amount| amount > 0) {
        return Some(amount);
    }
    warnings.push(warning(option, "a count above zero, like 100, 100M or 1B", raw, "it is ignored"));
    None
}

fn date(option: &str, raw: Option<&str>, used: &str, warnings: &mut Vec<String>) -> Option<Date> {
    let raw = raw?;
    let date = Date::parse(raw);
    if date.is_none() {
        warnings.push(warning(option, "a date like 2022-04-14, 2022-04 or 2022", raw, used));
    }
    date
}

/// The tag of a language; that of a system, like `ko_KR.UTF-8`, is understood.
fn lang(raw: Option<&str>, warnings: &mut Vec<String>) -> Option<String> {
    let raw = raw?;
    let tag = raw.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    if is_tag(&tag) {
        return Some(tag);
    }
    warnings.push(warning("lang", "a language tag like en, ko or pt-BR", raw, "the reader's language is used"));
    None
}

/// Whether it has the form of a language tag (BCP 47): a language of two, three or five letters and more, then parts of letters
/// and digits, of which one of a single letter is never the last.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let is_language =
        matches!(language.len(), 2 | 3 | 5..=8) && language.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_part = |part: &str| matches!(part.len(), 1..=8) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_language && parts.clone().all(is_part) && parts.next_back().is_none_or(|part| part.len() > 1)
}

/// A time like `15m`, in milliseconds.
fn refresh(raw: Option<&str>, warnings: &mut Vec<String>) -> Option<u32> {
    const LEAST_MS: u32 = 30_000;
    // A browser's timer counts no further.
    const MOST_MS: u32 = i32::MAX.unsigned_abs();
    let raw = raw?;
    let units = [('s', 1_000), ('m', 60_000), ('h', 3_600_000)];
    let time = units.iter().find_map(|(unit, ms)| raw.strip_suffix(*unit)?.parse::<u32>().ok()?.checked_mul(*ms));
    if time.is_none_or(|ms| ms < LEAST_MS) {
        let used = if time.is_some() { "30s is used" } else { "it is ignored" };
        warnings.push(warning("refresh", "a time of at least 30s, like 30s, 15m or 1h", raw, used));
    }
    time.map(|ms| ms.clamp(LEAST_MS, MOST_MS))
}

fn heading_level(raw: Option<&str>, warnings: &mut Vec<String>) -> u8 {
    const FALLBACK: u8 = 2;
    let Some(raw) = raw else { return FALLBACK };
    if let Ok(level @ 1..=6) = raw.parse() {
        return level;
    }
    warnings.push(warning("heading-level", "a level from 1 to 6", raw, "2 is used"));
    FALLBACK
}
