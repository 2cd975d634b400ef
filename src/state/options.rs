//! The options of a widget: closed sets with a documented fallback; a bad value is a warning, never an exception.

mod parse;
pub mod table;

use milestream_data::Date;
use milestream_data::model::Metric;
use milestream_data::query::Whose;

/// Declares a closed set of option values with its attribute text; the first is the fallback.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident, $option:literal:
        $(#[$first_doc:meta])* $first:ident = $first_text:literal
        $(, $(#[$variant_doc:meta])* $variant:ident = $text:literal)* $(,)?) => {
        $(#[$doc])*
        #[allow(missing_docs, reason = "most values say what they mean")]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            #[default]
            $(#[$first_doc])* $first,
            $($(#[$variant_doc])* $variant),*
        }

        impl $name {
            /// Every value with its text in attributes; the first is the fallback.
            pub const ALL: &'static [(Self, &'static str)] = &[(Self::$first, $first_text) $(, (Self::$variant, $text))*];
            /// The texts alone.
            pub const NAMES: &'static [&'static str] = &[$first_text $(, $text)*];
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
    /// The ranking over time.
    Race = "race",
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
    Followers = "followers",
    /// Monthly listeners.
    Listeners = "listeners",
    /// Awards won.
    Awards = "awards",
}

impl MetricOption {
    /// The total that is counted; `None` where songs are.
    pub const fn total(self) -> Option<Metric> {
        match self {
            Self::Songs => None,
            Self::Streams => Some(Metric::Streams),
            Self::Followers => Some(Metric::Followers),
            Self::Listeners => Some(Metric::MonthlyListeners),
            Self::Awards => Some(Metric::Awards),
        }
    }

    /// What counts this total.
    pub const fn of_total(metric: Metric) -> Self {
        match metric {
            Metric::Streams => Self::Streams,
            Metric::Followers => Self::Followers,
            Metric::MonthlyListeners => Self::Listeners,
            Metric::Awards => Self::Awards,
        }
    }
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
    Tracks = "tracks",
    Artists = "artists",
    Albums = "albums",
    /// Tracks, the closest to their next milestone in days first.
    Upcoming = "upcoming",
}

impl By {
    /// Whether the rows are tracks.
    pub const fn is_of_tracks(self) -> bool {
        matches!(self, Self::Tracks | Self::Upcoming)
    }
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
    /// What gains the most a day first.
    Gain = "gain",
}

choices! {
    /// Whose songs the leaderboard ranks.
    WhoseOption, "whose":
    /// All that name the artist; all songs without one.
    Any = "",
    /// The group's own.
    Group = "group",
    /// Those of its members.
    Members = "members",
    Both = "both",
    /// Those that feature one of them.
    Features = "features",
}

impl WhoseOption {
    /// Whose songs that is.
    pub const fn whose(self) -> Whose {
        match self {
            Self::Any => Whose::Any,
            Self::Group => Whose::Group,
            Self::Members => Whose::Members,
            Self::Both => Whose::Both,
            Self::Features => Whose::Features,
        }
    }
}

choices! {
    /// Whether the versions of a song have a row each.
    VersionsOption, "versions":
    /// A row each.
    Each = "each",
    /// One row with their sum.
    Together = "together",
}

choices! {
    /// How much a row of the leaderboard says.
    Rows, "rows":
    /// Rank, title, figure with its date, and what is missing.
    Calm = "calm",
    /// Also movement, and in a column of their own gain, its change, and the days to the next milestone at that pace.
    Dense = "dense",
}

choices! {
    /// A filter of the leaderboard's rows.
    Filter, "filter":
    /// An artist, by id, featured ones among them.
    With = "with",
    /// A version, by its name in the dataset.
    Version = "version",
    /// The language of the song, by its tag.
    Language = "language",
    /// Streams that it has surely passed; for artists, those that the counted songs have passed.
    Past = "past",
}

choices! {
    /// Colours of the widget.
    Theme, "theme":
    /// The host's.
    Auto = "auto",
    Light = "light",
    Dark = "dark",
    /// Warm paper and a book face, light or dark as the host.
    Paper = "paper",
    /// Its light form.
    PaperLight = "paper-light",
    /// Its dark form.
    PaperDark = "paper-dark",
    /// Strong and narrow, with a bar of the accent on top, light or dark as the host.
    Stage = "stage",
    /// Its light form.
    StageLight = "stage-light",
    /// Its dark form.
    StageDark = "stage-dark",
    /// Monospace in a frame, which glows in the dark, light or dark as the host.
    Neon = "neon",
    /// Its light form.
    NeonLight = "neon-light",
    /// Its dark form.
    NeonDark = "neon-dark",
    /// Round and soft, light or dark as the host.
    Pastel = "pastel",
    /// Its light form.
    PastelLight = "pastel-light",
    /// Its dark form.
    PastelDark = "pastel-dark",
    /// One ink between double rules, light or dark as the host.
    Print = "print",
    /// Its light form.
    PrintLight = "print-light",
    /// Its dark form.
    PrintDark = "print-dark",
}

choices! {
    /// Whether anything moves. The glue reads it; here it is only checked.
    Motion, "motion":
    /// Unless the reader's system asks for less motion.
    Auto = "auto",
    /// Never.
    None = "none",
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
    /// The day by which a goal or milestone is hoped for.
    pub deadline: Option<Date>,
    /// What the leaderboard ranks.
    pub by: By,
    /// The order of the leaderboard's rows.
    pub sort: Sort,
    /// Whose songs the leaderboard ranks.
    pub whose: WhoseOption,
    /// Whether the versions of a song have a row each.
    pub versions: VersionsOption,
    /// How much a row of the leaderboard says.
    pub rows: Rows,
    /// Words that a row must contain.
    pub search: String,
    /// The filters with their values.
    pub filters: Vec<(Filter, String)>,
    /// Rows shown before "Show all"; at least 1.
    pub limit: Option<usize>,
    /// The day to show; `None` is the newest.
    pub as_of: Option<Date>,
    /// How often the dataset is asked for again while the widget can be seen, in milliseconds; `None` is never.
    pub refresh: Option<u32>,
    /// Colours.
    pub theme: Theme,
    /// BCP 47 tag for numbers and dates; `None` is the document's, then the browser's.
    pub lang: Option<String>,
    /// Whether anything moves.
    pub motion: Motion,
    /// Level of the widget's heading, 1–6.
    pub heading_level: u8,
}

/// Levels of headings, the default first.
pub const LEVELS: &[&str] = &["2", "1", "3", "4", "5", "6"];

impl Default for Options {
    fn default() -> Self {
        Self::parse(&[]).0
    }
}
