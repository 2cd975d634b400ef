//! The controls: one for every option, from the tables of the options themselves, so that a new value appears by itself.

use crate::content::messages::studio::{self as words, Label};
use crate::state::options::{
    By, CreditOption, MetricOption, Motion, Rows, Sort, Theme, VersionsOption, View, WhoseOption,
};

/// A control for one option.
#[derive(Debug)]
pub struct Control {
    /// The option's name.
    pub option: &'static str,
    /// Label and hint.
    pub said: &'static Label,
    /// How a value is given.
    pub kind: Kind,
    /// Where it stands.
    pub group: Group,
}

/// How a value is given.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One of a closed set, the first of which is the fallback.
    Closed(fn() -> Vec<&'static str>),
    /// An artist of the dataset.
    Artist,
    /// A track of the dataset.
    Track,
    /// A version that a track of the dataset is.
    Version,
    /// A language that a track of the dataset is in.
    Language,
    /// A number in digits.
    Number,
    /// Anything else, as text.
    Text,
}

/// Controls that stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// With the file itself.
    Numbers,
    /// What is shown.
    What,
    /// The rows of a table.
    Rows,
    /// How it looks and behaves.
    Look,
}

impl Group {
    /// Those of the builder, with their legends.
    pub const ALL: &'static [(Self, &'static str)] =
        &[(Self::What, words::GROUP_WHAT), (Self::Rows, words::GROUP_ROWS), (Self::Look, words::GROUP_LOOK)];
}

impl Control {
    /// The value that holds where none is given, of a closed set.
    pub fn fallback(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Closed(values) => values().first().copied(),
            _ => None,
        }
    }
}

/// The texts of a closed set.
fn texts<T>(all: &'static [(T, &'static str)]) -> Vec<&'static str> {
    all.iter().map(|(_, text)| *text).collect()
}

const fn control(option: &'static str, said: &'static Label, kind: Kind, group: Group) -> Control {
    Control { option, said, kind, group }
}

/// Every option, in the order in which a snippet names them.
pub static CONTROLS: &[Control] = &[
    control(View::OPTION, &words::VIEW, Kind::Closed(|| texts(View::ALL)), Group::What),
    control("src", &words::SRC, Kind::Text, Group::Numbers),
    control("artist", &words::ARTIST, Kind::Artist, Group::What),
    control("track", &words::TRACK, Kind::Track, Group::What),
    control(MetricOption::OPTION, &words::METRIC, Kind::Closed(|| texts(MetricOption::ALL)), Group::What),
    control(CreditOption::OPTION, &words::CREDIT, Kind::Closed(|| texts(CreditOption::ALL)), Group::What),
    control("threshold", &words::THRESHOLD, Kind::Text, Group::What),
    control("goal", &words::GOAL, Kind::Number, Group::What),
    control("deadline", &words::DEADLINE, Kind::Text, Group::What),
    control("as-of", &words::AS_OF, Kind::Text, Group::What),
    control(By::OPTION, &words::BY, Kind::Closed(|| texts(By::ALL)), Group::Rows),
    control(Sort::OPTION, &words::SORT, Kind::Closed(|| texts(Sort::ALL)), Group::Rows),
    control("limit", &words::LIMIT, Kind::Number, Group::Rows),
    control(Rows::OPTION, &words::ROWS, Kind::Closed(|| texts(Rows::ALL)), Group::Rows),
    control(WhoseOption::OPTION, &words::WHOSE, Kind::Closed(|| texts(WhoseOption::ALL)), Group::Rows),
    control(VersionsOption::OPTION, &words::VERSIONS, Kind::Closed(|| texts(VersionsOption::ALL)), Group::Rows),
    control("search", &words::SEARCH, Kind::Text, Group::Rows),
    control("with", &words::WITH, Kind::Artist, Group::Rows),
    control("version", &words::VERSION, Kind::Version, Group::Rows),
    control("language", &words::LANGUAGE, Kind::Language, Group::Rows),
    control("past", &words::PAST, Kind::Text, Group::Rows),
    control(Theme::OPTION, &words::THEME, Kind::Closed(|| texts(Theme::ALL)), Group::Look),
    control("accent", &words::ACCENT, Kind::Text, Group::Look),
    control("lang", &words::LANG, Kind::Text, Group::Look),
    control(Motion::OPTION, &words::MOTION, Kind::Closed(|| texts(Motion::ALL)), Group::Look),
    control("heading-level", &words::HEADING_LEVEL, Kind::Closed(|| vec!["2", "1", "3", "4", "5", "6"]), Group::Look),
    control("refresh", &words::REFRESH, Kind::Text, Group::Look),
    control("loading", &words::LOADING, Kind::Closed(|| vec!["lazy", "eager"]), Group::Look),
];
