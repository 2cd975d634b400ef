//! The options of a widget: closed sets with a documented fallback; a bad value is a warning, never an exception.

use milestream_data::{Date, Value};

/// Declares a closed set of option values with its attribute text; the first is the fallback.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident, $option:literal: $($(#[$variant_doc:meta])* $variant:ident = $text:literal),+ $(,)?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every value with its text in attributes; the first is the fallback.
            pub const ALL: &'static [(Self, &'static str)] = &[$((Self::$variant, $text)),+];
            /// The option's name.
            pub const OPTION: &'static str = $option;

            /// Its text in attributes.
            pub fn text(self) -> Option<&'static str> {
                Self::ALL.iter().find(|(value, _)| *value == self).map(|(_, text)| *text)
            }
        }
    };
}

choices! {
    /// Which view to show.
    View, "view":
    /// All of it as tabs.
    Board = "board",
    /// One milestone counter.
    Counter = "counter",
    /// The ranked table.
    Leaderboard = "leaderboard",
    /// Awards, records and crossings on one timeline.
    Honours = "honours",
    /// One inline line.
    Badge = "badge",
}

choices! {
    /// What a counter or an artists' leaderboard counts.
    MetricOption, "metric":
    /// Songs past a threshold.
    Songs = "songs",
    /// Total streams.
    Streams = "streams",
    /// Followers.
    Followers = "followers",
    /// Monthly listeners.
    Listeners = "listeners",
    /// Awards won.
    Awards = "awards",
}

choices! {
    /// Which credits of a total of streams count.
    CreditOption, "credit":
    /// The one with the newest figure.
    Any = "",
    /// All credits.
    All = "all",
    /// Lead credits.
    Lead = "lead",
    /// Without collaborations.
    Alone = "alone",
    /// Featured credits.
    Feature = "feature",
    /// With the members' own songs.
    WithMembers = "with_members",
    /// The source does not say.
    Unstated = "unstated",
}

choices! {
    /// What the leaderboard ranks.
    By, "by":
    /// Tracks.
    Tracks = "tracks",
    /// Artists.
    Artists = "artists",
}

choices! {
    /// The order of the leaderboard's rows.
    Sort, "sort":
    /// By rank.
    Rank = "streams",
    /// By title.
    Title = "title",
    /// The closest to its next milestone first.
    Missing = "missing",
    /// The newest figure first.
    Date = "date",
}

choices! {
    /// Colours of the widget.
    Theme, "theme":
    /// The host's.
    Auto = "auto",
    /// Light.
    Light = "light",
    /// Dark.
    Dark = "dark",
}

/// The validated options of one widget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Which view to show.
    pub view: View,
    /// Where the dataset is: a URL, resolved against the document. `None` is the bundled dataset.
    pub src: Option<String>,
    /// Id of the artist in the dataset; `None` is the first one.
    pub artist: Option<String>,
    /// Id of the track in the dataset.
    pub track: Option<String>,
    /// What is counted.
    pub metric: MetricOption,
    /// Which credits of a total count.
    pub credit: CreditOption,
    /// The milestone of a coverage, in units of the dataset's service (streams).
    pub threshold: Option<u64>,
    /// The hoped-for count of songs.
    pub goal: Option<u64>,
    /// What the leaderboard ranks.
    pub by: By,
    /// The order of the leaderboard's rows.
    pub sort: Sort,
    /// Rows shown before "Show all"; at least 1.
    pub limit: Option<usize>,
    /// The day to show; `None` is the newest.
    pub as_of: Option<Date>,
    /// Colours.
    pub theme: Theme,
    /// BCP 47 tag for numbers and dates; `None` is the document's, then the browser's.
    pub lang: Option<String>,
    /// Level of the widget's heading, 1–6.
    pub heading_level: u8,
}

impl Options {
    /// Validates the texts of attributes, given as name and text; every text that is not understood falls back and adds a
    /// sentence to the warnings. Names that are no options are passed over: they may be a later version's.
    pub fn parse(attributes: &[(String, String)]) -> (Self, Vec<String>) {
        let mut warnings = Vec::new();
        let given = |name: &str| {
            let (_, text) = attributes.iter().find(|(known, _)| known == name)?;
            Some(text.trim()).filter(|text| !text.is_empty())
        };
        let text = |name: &str| given(name).map(str::to_owned);
        let options = Self {
            view: choose(View::OPTION, View::ALL, View::Board, given("view"), &mut warnings),
            src: text("src"),
            artist: text("artist"),
            track: text("track"),
            metric: choose(
                MetricOption::OPTION,
                MetricOption::ALL,
                MetricOption::Songs,
                given("metric"),
                &mut warnings,
            ),
            credit: choose(CreditOption::OPTION, CreditOption::ALL, CreditOption::Any, given("credit"), &mut warnings),
            threshold: count("threshold", given("threshold"), &mut warnings),
            goal: count("goal", given("goal"), &mut warnings),
            by: choose(By::OPTION, By::ALL, By::Tracks, given("by"), &mut warnings),
            sort: choose(Sort::OPTION, Sort::ALL, Sort::Rank, given("sort"), &mut warnings),
            limit: count("limit", given("limit"), &mut warnings).and_then(|n| usize::try_from(n).ok()),
            as_of: date("as-of", given("as-of"), &mut warnings),
            theme: choose(Theme::OPTION, Theme::ALL, Theme::Auto, given("theme"), &mut warnings),
            lang: text("lang"),
            heading_level: heading_level(given("heading-level"), &mut warnings),
        };
        (options, warnings)
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::parse(&[]).0
    }
}

/// The sentence for a value that is not understood.
fn warning(option: &str, expected: &str, found: &str, used: &str) -> String {
    ["option ", option, ": expected ", expected, ", found \"", found, "\"; ", used].concat()
}

fn choose<T: Copy>(option: &str, all: &[(T, &str)], fallback: T, raw: Option<&str>, warnings: &mut Vec<String>) -> T {
    let Some(raw) = raw else { return fallback };
    if let Some((value, _)) = all.iter().find(|(_, text)| text.eq_ignore_ascii_case(raw)) {
        return *value;
    }
    let mut expected = String::from("one of");
    for (_, text) in all.iter().filter(|(_, text)| !text.is_empty()) {
        expected.push(' ');
        expected.push_str(text);
    }
    let used = all.first().map_or("", |(_, text)| text);
    let used = if used.is_empty() { "it is ignored".to_owned() } else { ["\"", used, "\" is used"].concat() };
    warnings.push(warning(option, &expected, raw, &used));
    fallback
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

fn date(option: &str, raw: Option<&str>, warnings: &mut Vec<String>) -> Option<Date> {
    let raw = raw?;
    let date = Date::parse(raw);
    if date.is_none() {
        warnings.push(warning(option, "a date like 2022-04-14, 2022-04 or 2022", raw, "the newest date is used"));
    }
    date
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
