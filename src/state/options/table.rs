//! Every option in one table: its name, kind, values, default, meaning and views. The studio makes its fields from it;
//! tests compare it with the validation, the README, and the lists of the loader and the page.

use super::{By, CreditOption, LEVELS, MetricOption, Motion, Rows, Sort, Theme, VersionsOption, View, WhoseOption};

/// What is known of an option.
#[derive(Debug)]
pub struct OptionInfo {
    /// As an attribute.
    pub name: &'static str,
    /// What it is about.
    pub group: Group,
    /// What its values are.
    pub kind: Kind,
    /// What it does, as Markdown.
    pub doc: &'static str,
    /// The views in which it has a meaning.
    pub views: &'static [View],
    /// A value other than the default.
    pub example: &'static str,
}

/// What options are about; they stand together in the studio.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Where the numbers are.
    Numbers,
    /// What is shown.
    What,
    /// The rows of a table.
    Rows,
    /// How it looks and behaves.
    Look,
}

/// What the values of an option are.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One of a closed set, the first of which is the default; where that is empty, there is none.
    Closed(&'static [&'static str]),
    /// The address of a file.
    Url,
    /// The id of an artist.
    Artist,
    /// The id of a track.
    Track,
    /// A version that a track of the dataset is.
    Version,
    /// The language of a track.
    Language,
    /// A milestone, in the notation of values.
    Milestone,
    /// A number in digits.
    Number,
    /// A day, a month or a year.
    Date,
    /// A time in seconds, minutes or hours.
    Time,
    /// Words.
    Words,
    /// A CSS colour.
    Colour,
    /// A BCP 47 tag.
    Tag,
}

impl OptionInfo {
    /// The option of a name.
    pub fn named(name: &str) -> Option<&'static Self> {
        OPTIONS.iter().find(|option| option.name == name)
    }

    /// The value that holds where none is given; `None` where it is no value of its own.
    pub fn default(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Closed(values) => values.first().copied().filter(|value| !value.is_empty()),
            _ => None,
        }
    }
}

const ALL: &[View] = &[View::Board, View::Counter, View::Leaderboard, View::Honours, View::Badge];
const NUMBERS: &[View] = &[View::Board, View::Counter, View::Badge];
const ROWS: &[View] = &[View::Board, View::Leaderboard];
const FIGURES: &[View] = &[View::Board, View::Counter, View::Leaderboard, View::Badge];
const LISTS: &[View] = &[View::Board, View::Leaderboard, View::Honours];
const COUNTERS: &[View] = &[View::Board, View::Counter];

/// Every option, in the order in which a snippet names them.
pub static OPTIONS: &[OptionInfo] = &[
    OptionInfo {
        name: View::OPTION,
        group: Group::What,
        kind: Kind::Closed(View::NAMES),
        doc: "all as tabs, one counter, the table, the timeline, or one inline line",
        views: ALL,
        example: "counter",
    },
    OptionInfo {
        name: "src",
        group: Group::Numbers,
        kind: Kind::Url,
        doc: "the dataset, or a table as CSV (a published spreadsheet); without it, the bundled one",
        views: ALL,
        example: "songs.json",
    },
    OptionInfo {
        name: "artist",
        group: Group::What,
        kind: Kind::Artist,
        doc: "whose counter; whose songs in the leaderboard; without it, those whom the dataset is about",
        views: FIGURES,
        example: "bts",
    },
    OptionInfo {
        name: "track",
        group: Group::What,
        kind: Kind::Track,
        doc: "the counter of one song (`song` in the address of the standalone page)",
        views: NUMBERS,
        example: "butter",
    },
    OptionInfo {
        name: MetricOption::OPTION,
        group: Group::What,
        kind: Kind::Closed(MetricOption::NAMES),
        doc: "what a counter, or the leaderboard of artists, counts",
        views: FIGURES,
        example: "streams",
    },
    OptionInfo {
        name: CreditOption::OPTION,
        group: Group::What,
        kind: Kind::Closed(CreditOption::NAMES),
        doc: "which credits of a total count; without it, the one with the newest figure",
        views: FIGURES,
        example: "lead",
    },
    OptionInfo {
        name: "threshold",
        group: Group::What,
        kind: Kind::Milestone,
        doc: "the milestone that songs must pass, or that a song or total goes toward",
        views: FIGURES,
        example: "100M",
    },
    OptionInfo {
        name: "goal",
        group: Group::What,
        kind: Kind::Number,
        doc: "how many songs, streams, followers or awards are hoped for",
        views: NUMBERS,
        example: "100",
    },
    OptionInfo {
        name: "deadline",
        group: Group::What,
        kind: Kind::Date,
        doc: "the day by which: what a day it takes from today until then",
        views: COUNTERS,
        example: "2026-06-13",
    },
    OptionInfo {
        name: "as-of",
        group: Group::What,
        kind: Kind::Date,
        doc: "the day to show, as it was known once it was over; without it, the newest. Of a table without dates, the day that it is of",
        views: ALL,
        example: "2022-04-14",
    },
    OptionInfo {
        name: By::OPTION,
        group: Group::Rows,
        kind: Kind::Closed(By::NAMES),
        doc: "what the leaderboard ranks; upcoming: songs by the days to their next milestone",
        views: ROWS,
        example: "artists",
    },
    OptionInfo {
        name: Sort::OPTION,
        group: Group::Rows,
        kind: Kind::Closed(Sort::NAMES),
        doc: "the order of the leaderboard's rows: closest to the next milestone, newest figure, most gained a day first",
        views: ROWS,
        example: "title",
    },
    OptionInfo {
        name: "limit",
        group: Group::Rows,
        kind: Kind::Number,
        doc: "rows, or honours, before \"Show all\"; 10 without it",
        views: LISTS,
        example: "5",
    },
    OptionInfo {
        name: Rows::OPTION,
        group: Group::Rows,
        kind: Kind::Closed(Rows::NAMES),
        doc: "dense rows also say movement, gain, its change and the days to the next milestone at that pace",
        views: ROWS,
        example: "dense",
    },
    OptionInfo {
        name: WhoseOption::OPTION,
        group: Group::Rows,
        kind: Kind::Closed(WhoseOption::NAMES),
        doc: "whose songs the leaderboard ranks: those of the `artist`, or of any group; without it, every song that names the artist",
        views: ROWS,
        example: "members",
    },
    OptionInfo {
        name: VersionsOption::OPTION,
        group: Group::Rows,
        kind: Kind::Closed(VersionsOption::NAMES),
        doc: "a row for each recording, or one for a song with the sum of its versions",
        views: ROWS,
        example: "together",
    },
    OptionInfo {
        name: "search",
        group: Group::Rows,
        kind: Kind::Words,
        doc: "rows that contain them in title or artist",
        views: ROWS,
        example: "dynamite",
    },
    OptionInfo {
        name: "with",
        group: Group::Rows,
        kind: Kind::Artist,
        doc: "rows of this artist, featured ones too",
        views: ROWS,
        example: "halsey",
    },
    OptionInfo {
        name: "version",
        group: Group::Rows,
        kind: Kind::Version,
        doc: "rows of this version",
        views: ROWS,
        example: "remix",
    },
    OptionInfo {
        name: "language",
        group: Group::Rows,
        kind: Kind::Language,
        doc: "rows of songs in this language",
        views: ROWS,
        example: "ko",
    },
    OptionInfo {
        name: "past",
        group: Group::Rows,
        kind: Kind::Milestone,
        doc: "rows past this many streams; of artists, the milestone that their songs are past",
        views: ROWS,
        example: "1B",
    },
    OptionInfo {
        name: Theme::OPTION,
        group: Group::Look,
        kind: Kind::Closed(Theme::NAMES),
        doc: "auto takes the page's colours",
        views: ALL,
        example: "dark",
    },
    OptionInfo {
        name: "accent",
        group: Group::Look,
        kind: Kind::Colour,
        doc: "the colour of progress",
        views: ALL,
        example: "teal",
    },
    OptionInfo {
        name: "lang",
        group: Group::Look,
        kind: Kind::Tag,
        doc: "numbers and dates; without it, the language of what is around the element",
        views: ALL,
        example: "ko",
    },
    OptionInfo {
        name: Motion::OPTION,
        group: Group::Look,
        kind: Kind::Closed(Motion::NAMES),
        doc: "auto lets the number roll once, unless the reader's system asks for less motion",
        views: COUNTERS,
        example: "none",
    },
    OptionInfo {
        name: "heading-level",
        group: Group::Look,
        kind: Kind::Closed(LEVELS),
        doc: "level of the board's heading",
        views: &[View::Board],
        example: "3",
    },
    OptionInfo {
        name: "refresh",
        group: Group::Look,
        kind: Kind::Time,
        doc: "asks for the dataset again so often, while the widget can be seen; 30s at least, and never without it",
        views: ALL,
        example: "15m",
    },
    OptionInfo {
        name: "loading",
        group: Group::Look,
        kind: Kind::Closed(&["lazy", "eager"]),
        doc: "eager does not wait until the widget is near the viewport",
        views: ALL,
        example: "eager",
    },
];
