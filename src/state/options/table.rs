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
    /// Any text.
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

const ALL: &[View] = &[View::Board, View::Counter, View::Leaderboard, View::Honours, View::Race, View::Badge];
const NUMBERS: &[View] = &[View::Board, View::Counter, View::Badge];
const ROWS: &[View] = &[View::Board, View::Leaderboard];
const SONGS: &[View] = &[View::Board, View::Leaderboard, View::Race];
const FIGURES: &[View] = &[View::Board, View::Counter, View::Leaderboard, View::Badge];
const ARTISTS: &[View] = &[View::Board, View::Counter, View::Leaderboard, View::Race, View::Badge];
const LISTS: &[View] = &[View::Board, View::Leaderboard, View::Honours, View::Race];
const BOARD: &[View] = &[View::Board];
const COUNTERS: &[View] = &[View::Board, View::Counter];
const MOVING: &[View] = &[View::Board, View::Counter, View::Race];

const fn option(
    name: &'static str,
    group: Group,
    kind: Kind,
    views: &'static [View],
    example: &'static str,
    doc: &'static str,
) -> OptionInfo {
    OptionInfo { name, group, kind, doc, views, example }
}

/// Every option, in the order in which a snippet names them.
#[rustfmt::skip]
pub static OPTIONS: &[OptionInfo] = &[
    option(View::OPTION, Group::What, Kind::Closed(View::NAMES), ALL, "counter", "all as tabs, one counter, the table, the timeline, the ranking over time as a race, or one inline line"),
    option("src", Group::Numbers, Kind::Url, ALL, "songs.json", "the dataset, or a table as CSV (a published spreadsheet); without it, the bundled one"),
    option("artist", Group::What, Kind::Artist, ARTISTS, "bts", "whose counter; whose songs in the leaderboard or race; without it, those whom the dataset is about"),
    option("track", Group::What, Kind::Track, NUMBERS, "butter", "the counter of one song (`song` in the address of the standalone page)"),
    option(MetricOption::OPTION, Group::What, Kind::Closed(MetricOption::NAMES), FIGURES, "streams", "what a counter, or the leaderboard of artists, counts"),
    option(CreditOption::OPTION, Group::What, Kind::Closed(CreditOption::NAMES), FIGURES, "lead", "which credits of a total count; without it, the one with the newest figure"),
    option("threshold", Group::What, Kind::Milestone, FIGURES, "100M", "the milestone that songs must pass, or that a song or total goes toward; without it, that of the newest report, else the one that half of the songs are past"),
    option("goal", Group::What, Kind::Number, NUMBERS, "100", "how many songs, streams, followers or awards are hoped for"),
    option("deadline", Group::What, Kind::Date, COUNTERS, "2026-06-13", "the day by which: what a day it takes from today until then"),
    option("as-of", Group::What, Kind::Date, ALL, "2022-04-14", "the day to show, as it was known once it was over; without it, the newest. Of a table without dates, the day that it is of"),
    option(By::OPTION, Group::Rows, Kind::Closed(By::NAMES), ROWS, "artists", "what the leaderboard ranks; upcoming: songs by the days to their next milestone"),
    option(Sort::OPTION, Group::Rows, Kind::Closed(Sort::NAMES), ROWS, "title", "the order of the leaderboard's rows: closest to the next milestone, newest figure, most gained a day first"),
    option("limit", Group::Rows, Kind::Number, LISTS, "5", "rows, or honours, before \"Show all\"; 10 without it"),
    option(Rows::OPTION, Group::Rows, Kind::Closed(Rows::NAMES), ROWS, "dense", "dense rows have a song to a line, with all digits, movement and gain"),
    option(WhoseOption::OPTION, Group::Rows, Kind::Closed(WhoseOption::NAMES), SONGS, "members", "whose songs the leaderboard ranks: those of the `artist`, or of any group; without it, every song that names the artist"),
    option(VersionsOption::OPTION, Group::Rows, Kind::Closed(VersionsOption::NAMES), SONGS, "together", "a row for each recording, or one for a song with the sum of its versions"),
    option("search", Group::Rows, Kind::Words, ROWS, "dynamite", "rows that contain them in title or artist"),
    option("with", Group::Rows, Kind::Artist, SONGS, "halsey", "rows of this artist, featured ones too"),
    option("version", Group::Rows, Kind::Version, SONGS, "remix", "rows of this version"),
    option("language", Group::Rows, Kind::Language, SONGS, "ko", "rows of songs in this language"),
    option("past", Group::Rows, Kind::Milestone, SONGS, "1B", "rows past this many streams; of artists, the milestone that their songs are past"),
    option(Theme::OPTION, Group::Look, Kind::Closed(Theme::NAMES), ALL, "dark", "auto, or plain, takes the page's colours; a named theme brings its own, light or dark as the page is, or as its ending says"),
    option("accent", Group::Look, Kind::Colour, ALL, "teal", "the colour of progress"),
    option("lang", Group::Look, Kind::Tag, ALL, "ko", "texts, in 19 languages, numbers and dates; without it, the language of what is around the element, else the browser’s"),
    option(Motion::OPTION, Group::Look, Kind::Closed(Motion::NAMES), MOVING, "none", "auto lets the number roll once, and the bars of a race move, unless the reader's system asks for less motion"),
    option("heading-level", Group::Look, Kind::Closed(LEVELS), BOARD, "3", "level of the board's heading"),
    option("refresh", Group::Look, Kind::Time, ALL, "15m", "asks for the dataset again so often, while the widget can be seen; 30s at least, and never without it"),
    option("loading", Group::Look, Kind::Closed(&["lazy", "eager"]), ALL, "eager", "eager does not wait until the widget is near the viewport"),
];
