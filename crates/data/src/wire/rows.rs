//! The sections of a file and their rows.

#[cfg(feature = "schema")]
use super::schema_words as v;
use super::{Amount, Count, List, Map, Object, Rows, Sources, Text, WireCoverageCount};

/// A dataset of Milestream, schema 1.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Dataset"))]
pub(crate) struct WireDataset<'a> {
    /// The number of this schema.
    #[cfg_attr(feature = "schema", schemars(with = "v::SchemaNumber"))]
    pub(crate) schema: Option<Amount<'a>>,
    /// What the dataset is called.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) title: Option<Text<'a>>,
    /// Where the songs are counted.
    pub(crate) service: Option<Object<WireService<'a>>>,
    /// The date of every count without one of its own; `unknown` if nobody knows it.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::AsOf>"))]
    pub(crate) as_of: Option<Text<'a>>,
    /// The source of everything without one of its own.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) source: Sources<'a>,
    /// The milestones of songs. Default: 1M, 10M, 50M, 100M, then every 100M.
    pub(crate) milestones: Option<Object<WireMilestones<'a>>>,
    /// The milestones of totals.
    pub(crate) total_milestones: Option<Object<WireTotalMilestones<'a>>>,
    /// The ids of the artists whom the dataset is about: unless an embed asks for someone else, it shows the songs that credit
    /// them or one of their members. Default: everybody.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) main_artists: List<Text<'a>>,
    /// What counts as a song, by id.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) rules: Map<'a, Text<'a>>,
    /// What the reader can open, by id.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) sources: Map<'a, Object<WireSource<'a>>>,
    /// Groups and people.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) artists: Rows<WireArtist<'a>>,
    /// Recordings on the service.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) tracks: Rows<WireTrack<'a>>,
    /// How many songs of an artist are past a threshold.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) coverage: Rows<WireCoverage<'a>>,
    /// Totals of artists.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) totals: Rows<WireTotal<'a>>,
    /// Awards, records, plaques.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) honours: Rows<WireHonour<'a>>,
    /// What else sources say.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) notes: Rows<WireNote<'a>>,
    /// Covers of albums, each for all songs of the album.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) albums: Rows<WireAlbum<'a>>,
}

/// Where the songs are counted.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Service"))]
pub(crate) struct WireService<'a> {
    /// Its name.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) name: Option<Text<'a>>,
    /// What it counts. Default: `streams`.
    pub(crate) unit: Option<Text<'a>>,
}

/// The milestones.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Milestones"))]
pub(crate) struct WireMilestones<'a> {
    /// The first milestones, in ascending order.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) at: List<Amount<'a>>,
    /// The distance between milestones above the last one of `at`. Default: none follow.
    pub(crate) then_every: Option<Amount<'a>>,
}

/// The milestones of totals, by what is counted.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "TotalMilestones"))]
pub(crate) struct WireTotalMilestones<'a> {
    /// Of streams. Default: every billion up to 10B, every 10B up to 100B, every 50B up to 500B, then every 100B.
    pub(crate) streams: Option<Object<WireMilestones<'a>>>,
    /// Of followers. Default: every million up to 10M, every 10M up to 100M, every 50M up to 500M, then every 100M.
    pub(crate) followers: Option<Object<WireMilestones<'a>>>,
    /// Of monthly listeners. Default: those of followers.
    pub(crate) monthly_listeners: Option<Object<WireMilestones<'a>>>,
    /// Of awards. Default: none.
    pub(crate) awards: Option<Object<WireMilestones<'a>>>,
}

/// Something that the reader can open.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Source"))]
pub(crate) struct WireSource<'a> {
    /// Who published it.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) publisher: Option<Text<'a>>,
    /// Its headline.
    pub(crate) title: Option<Text<'a>>,
    /// When it was published.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Date>"))]
    pub(crate) published: Option<Text<'a>>,
    /// Its address.
    #[cfg_attr(feature = "schema", schemars(with = "v::Url"))]
    pub(crate) url: Option<Text<'a>>,
    /// The publisher that it quotes.
    pub(crate) via: Option<Text<'a>>,
}

/// A group or a person.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Artist"))]
pub(crate) struct WireArtist<'a> {
    /// An id that no other artist has.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) id: Option<Text<'a>>,
    /// The name, as it is shown.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) name: Option<Text<'a>>,
    /// The name in other languages, by BCP 47 tag.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) names: Map<'a, Text<'a>>,
    /// The ids of the groups that the artist is a member of.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) member_of: List<Text<'a>>,
    /// Whether the dataset has every track of the artist. Default: `partial`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Catalogue>"))]
    pub(crate) catalogue: Option<Text<'a>>,
    /// The colour of progress in a widget about this artist, unless the page names one, and the background of initials: `#5f2eb8`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Color>"))]
    pub(crate) color: Option<Text<'a>>,
    /// A square picture without transparency.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Picture>"))]
    pub(crate) image: Option<Text<'a>>,
}

/// The cover of an album.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Album"))]
pub(crate) struct WireAlbum<'a> {
    /// Its title, as its songs name it in `album`.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) title: Option<Text<'a>>,
    /// The id of the artist that its songs name first.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) artist: Option<Text<'a>>,
    /// A square picture without transparency.
    #[cfg_attr(feature = "schema", schemars(with = "v::Picture"))]
    pub(crate) image: Option<Text<'a>>,
}

/// One recording on the service.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Track"))]
pub(crate) struct WireTrack<'a> {
    /// An id that no other track has.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) id: Option<Text<'a>>,
    /// The title, as it is shown.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) title: Option<Text<'a>>,
    /// The title in other languages, by BCP 47 tag.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) titles: Map<'a, Text<'a>>,
    /// Other spellings, for search.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) aliases: List<Text<'a>>,
    /// The ids of the artists whose track it is; several for a collaboration.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) artists: List<Text<'a>>,
    /// The ids of featured artists.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) featuring: List<Text<'a>>,
    /// The ids of the members who perform it, if it is a member's song.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) performed_by: List<Text<'a>>,
    /// Which recording it is: `original` (the default), `remix`, `japanese`, `live`, `instrumental` or another.
    pub(crate) version: Option<Text<'a>>,
    /// The id of the original that it is a version of.
    pub(crate) of: Option<Text<'a>>,
    /// The language that it is sung in, as a BCP 47 tag.
    pub(crate) lang: Option<Text<'a>>,
    /// The album.
    pub(crate) album: Option<Text<'a>>,
    /// When it was released.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Date>"))]
    pub(crate) released: Option<Text<'a>>,
    /// A cover of its own, shown instead of the album's: a square picture without transparency.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Picture>"))]
    pub(crate) image: Option<Text<'a>>,
    /// What was counted, in any order.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) counts: List<Count<'a>>,
    /// Its streams in single days and weeks.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) periods: List<Object<WirePeriod<'a>>>,
}

impl WireTrack<'_> {
    /// Makes it as new, but keeps the room of its counts.
    pub(crate) fn clear(&mut self) {
        let mut counts = std::mem::take(&mut self.counts);
        counts.clear();
        *self = Self { counts, ..Self::default() };
    }
}

/// The streams of a track from one date to another.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Period"))]
pub(crate) struct WirePeriod<'a> {
    /// The first day.
    #[cfg_attr(feature = "schema", schemars(with = "v::Date"))]
    pub(crate) from: Option<Text<'a>>,
    /// The last day, inclusive. Default: the day of `from`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Date>"))]
    pub(crate) to: Option<Text<'a>>,
    /// How many.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) value: Option<Amount<'a>>,
    /// Who says so. Default: the file's `source`.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) source: Sources<'a>,
    /// A remark about it.
    pub(crate) note: Option<Text<'a>>,
}

/// How many songs of an artist are past a threshold, over time.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Coverage"))]
pub(crate) struct WireCoverage<'a> {
    /// The id of the artist.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) artist: Option<Text<'a>>,
    /// The number of streams to be past: `"100M"`.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) threshold: Option<Amount<'a>>,
    /// The id of the rule by which songs are counted.
    pub(crate) rule: Option<Text<'a>>,
    /// What was counted, in any order.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) counts: List<Object<WireCoverageCount<'a>>>,
}

/// A total of an artist over time.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Total"))]
pub(crate) struct WireTotal<'a> {
    /// The id of the artist.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) artist: Option<Text<'a>>,
    /// What is counted.
    #[cfg_attr(feature = "schema", schemars(with = "v::Metric"))]
    pub(crate) metric: Option<Text<'a>>,
    /// Which credits are counted. Default: `unstated`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Credit>"))]
    pub(crate) credit: Option<Text<'a>>,
    /// What exactly is counted: the name of an award.
    pub(crate) name: Option<Text<'a>>,
    /// What was counted, in any order.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) counts: List<Count<'a>>,
}

/// An award, a record, a first, a plaque. It needs either `on` or `by`.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Honour", extend("anyOf" = [{"required": ["on"]}, {"required": ["by"]}])))]
pub(crate) struct WireHonour<'a> {
    /// What kind of thing it is.
    #[cfg_attr(feature = "schema", schemars(with = "v::HonourKind"))]
    pub(crate) kind: Option<Text<'a>>,
    /// The date when it happened.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Date>"))]
    pub(crate) on: Option<Text<'a>>,
    /// The date by which it had happened, if its own date is not known.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Date>"))]
    pub(crate) by: Option<Text<'a>>,
    /// The ids of the artists who have it.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) artists: List<Text<'a>>,
    /// The ids of the tracks that it is for.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) tracks: List<Text<'a>>,
    /// The streams that it is for: `"1B"`.
    pub(crate) threshold: Option<Amount<'a>>,
    /// The threshold of the coverage that it is for: `"1M"`.
    pub(crate) coverage: Option<Amount<'a>>,
    /// The album that it is for.
    pub(crate) album: Option<Text<'a>>,
    /// Where it was, or who gave it.
    #[cfg_attr(feature = "schema", schemars(rename = "where"))]
    pub(crate) place: Option<Text<'a>>,
    /// What it is, as a phrase.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) text: Option<Text<'a>>,
    /// A remark about it.
    pub(crate) note: Option<Text<'a>>,
    /// Who says so. Default: the file's `source`.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) source: Sources<'a>,
}

/// Something else that sources say.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Note"))]
pub(crate) struct WireNote<'a> {
    /// Its date. A note without a date is not on the timeline.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Date>"))]
    pub(crate) as_of: Option<Text<'a>>,
    /// What they say, as sentences.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) text: Option<Text<'a>>,
    /// Who says so. Default: the file's `source`.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) source: Sources<'a>,
}
