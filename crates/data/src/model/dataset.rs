//! A validated dataset. Every id in it leads somewhere.

use std::ops::Range;

use milestream_fast::ids::{self, hash};

use super::summary::Summary;
use super::{
    Album, Artist, ArtistId, CoverageSeries, Honour, HonourId, Metric, Note, NoteId, Observation, ObservationId,
    Period, Rule, RuleId, Service, SmallSet, Source, SourceId, TotalMilestones, TotalSeries, Track, TrackId,
};
use crate::Milestones;

/// What people know about how far songs have come. Made by [`parse()`](crate::parse()) only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dataset {
    /// What it is called; empty where the file does not say.
    pub title: String,
    /// Where the songs are counted.
    pub service: Service,
    pub(crate) milestones: Milestones,
    pub(crate) total_milestones: TotalMilestones,
    pub(crate) main_artists: SmallSet<ArtistId>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) sources: Vec<Source>,
    pub(crate) artists: Vec<Artist>,
    pub(crate) tracks: Vec<Track>,
    /// The positions in `tracks`, ordered by the hash of the track's id.
    pub(crate) tracks_by_id: Vec<u32>,
    /// Counts of tracks, then of coverage, then of totals; those of one series lie together, in the order of the file.
    pub(crate) observations: Vec<Observation>,
    pub(crate) periods: Vec<Period>,
    pub(crate) coverage: Vec<CoverageSeries>,
    pub(crate) totals: Vec<TotalSeries>,
    pub(crate) honours: Vec<Honour>,
    pub(crate) notes: Vec<Note>,
    pub(crate) albums: Vec<Album>,
    /// What follows from all of the above, and is asked for again and again.
    pub(crate) summary: Summary,
}

impl Dataset {
    /// Whether there is nothing to show: no track, coverage, total or honour.
    pub fn is_empty(&self) -> bool {
        self.tracks.is_empty() && self.coverage.is_empty() && self.totals.is_empty() && self.honours.is_empty()
    }

    /// Whether no count has a date, as in a table that has no column for it.
    pub fn is_undated(&self) -> bool {
        !self.observations.is_empty() && self.observations.iter().all(|observation| observation.as_of.is_unknown())
    }

    /// Whether any artist is a member of another.
    pub const fn has_members(&self) -> bool {
        self.summary.has_members
    }

    /// Whether any track is a version of another.
    pub const fn has_versions(&self) -> bool {
        self.summary.has_versions
    }

    /// Whether any track names its album.
    pub const fn has_albums(&self) -> bool {
        self.summary.has_albums
    }

    /// Whether any artist, album or song has a picture.
    pub const fn has_pictures(&self) -> bool {
        self.summary.has_pictures
    }

    /// The milestones of songs.
    pub const fn milestones(&self) -> &Milestones {
        &self.milestones
    }

    /// The milestones of totals of a metric; none of awards, unless the dataset brings them.
    pub const fn milestones_of(&self, metric: Metric) -> Option<&Milestones> {
        self.total_milestones.of(metric)
    }

    /// The milestones of what an observation is of.
    pub fn milestones_of_observation(&self, id: ObservationId) -> &Milestones {
        self.total_of(id).and_then(|series| self.milestones_of(series.metric)).unwrap_or(&self.milestones)
    }

    /// Whom the dataset is about, where it is not about everybody in it: the first is shown where none is asked for.
    pub fn main_artists(&self) -> &[ArtistId] {
        &self.main_artists
    }

    /// Whether a track credits somebody whom the dataset is about, or one of their members, be it as a featured one.
    pub fn is_main(&self, track: &Track) -> bool {
        self.summary.is_main(track)
    }

    /// Whether an artist is one of those whom the dataset is about, or a member of one.
    pub fn is_main_artist(&self, artist: ArtistId) -> bool {
        self.summary.is_main_artist(artist)
    }

    /// What counts as a song, as sources say it.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Every source, at the place that its [`SourceId`] names.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Every artist, at the place that its [`ArtistId`] names.
    pub fn artists(&self) -> &[Artist] {
        &self.artists
    }

    /// Every track, at the place that its [`TrackId`] names.
    pub fn tracks(&self) -> &[Track] {
        &self.tracks
    }

    /// How many songs are past a threshold, as sources report it.
    pub fn coverage(&self) -> &[CoverageSeries] {
        &self.coverage
    }

    /// The totals of artists.
    pub fn totals(&self) -> &[TotalSeries] {
        &self.totals
    }

    /// Awards, records, plaques.
    pub fn honours(&self) -> &[Honour] {
        &self.honours
    }

    /// What else is to be said.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// The albums that have covers.
    pub fn albums(&self) -> &[Album] {
        &self.albums
    }

    /// The cover of the album that a track is on.
    pub fn album_image(&self, track: &Track) -> Option<&str> {
        let title = track.album.as_deref()?;
        let by = track.artists.first()?;
        let album = self.albums.iter().find(|album| album.title == title && album.artist == *by)?;
        Some(&album.image)
    }

    /// The ids of [`artists`](Self::artists), in their order.
    pub fn artist_ids(&self) -> impl DoubleEndedIterator<Item = ArtistId> + use<> {
        (0..self.artists.len()).map(ArtistId::new)
    }

    /// The ids of [`tracks`](Self::tracks), in their order.
    pub fn track_ids(&self) -> impl DoubleEndedIterator<Item = TrackId> + use<> {
        (0..self.tracks.len()).map(TrackId::new)
    }

    /// The artist of this id of the file.
    pub fn artist_by_id(&self, id: &str) -> Option<ArtistId> {
        self.artists.iter().position(|artist| artist.id == id).map(ArtistId::new)
    }

    /// The track of this id of the file.
    pub fn track_by_id(&self, id: &str) -> Option<TrackId> {
        let at = |place: u32| self.tracks.get(place as usize).map_or("", |track| track.id.as_str());
        let hashed = hash(id);
        let first = self.tracks_by_id.partition_point(|place| hash(at(*place)) < hashed);
        let mut rest = self.tracks_by_id.get(first..)?.iter().copied();
        let alike = rest.by_ref().take_while(|place| hash(at(*place)) == hashed);
        alike.into_iter().find(|place| at(*place) == id).map(|place| TrackId::new(place as usize))
    }

    /// The positions of the tracks in the order of the hashes of their ids.
    pub(crate) fn order_by_id(&self) -> Vec<u32> {
        ids::order(&self.tracks.iter().map(|track| track.id.as_str()).collect::<Vec<_>>())
    }

    /// A rule.
    pub fn rule(&self, id: RuleId) -> Option<&Rule> {
        self.rules.get(id.index())
    }

    /// A source.
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(id.index())
    }

    /// An artist.
    pub fn artist(&self, id: ArtistId) -> Option<&Artist> {
        self.artists.get(id.index())
    }

    /// A track.
    pub fn track(&self, id: TrackId) -> Option<&Track> {
        self.tracks.get(id.index())
    }

    /// An observation of a track, coverage or total.
    pub fn observation(&self, id: ObservationId) -> Option<&Observation> {
        self.observations.get(id.index())
    }

    /// An honour.
    pub fn honour(&self, id: HonourId) -> Option<&Honour> {
        self.honours.get(id.index())
    }

    /// A note.
    pub fn note(&self, id: NoteId) -> Option<&Note> {
        self.notes.get(id.index())
    }

    /// The observations of a series, in the order of the file.
    pub fn counts(&self, counts: &Range<u32>) -> &[Observation] {
        self.observations.get(counts.start as usize..counts.end as usize).unwrap_or_default()
    }

    /// What a track had in days and weeks.
    pub fn periods(&self, track: &Track) -> &[Period] {
        self.periods.get(track.periods.start as usize..track.periods.end as usize).unwrap_or_default()
    }

    /// The total that an observation is of, where it is of one.
    pub fn total_of(&self, id: ObservationId) -> Option<&TotalSeries> {
        let place = u32::try_from(id.index()).ok()?;
        let total = self.totals.partition_point(|series| series.counts.end <= place);
        self.totals.get(total).filter(|series| series.counts.contains(&place))
    }

    /// The series that an observation is of.
    pub(crate) fn series_of(&self, id: ObservationId) -> Option<&Range<u32>> {
        let place = u32::try_from(id.index()).ok()?;
        // The observations of one series lie together, and those of the tracks first, in their order.
        let track = self.tracks.partition_point(|track| track.counts.end <= place);
        let of_track = self.tracks.get(track).map(|track| &track.counts).filter(|counts| counts.contains(&place));
        of_track.or_else(|| {
            let coverage = self.coverage.partition_point(|series| series.observations.end <= place);
            let of_coverage = self.coverage.get(coverage).map(|series| &series.observations);
            let of_total = || self.total_of(id).map(|series| &series.counts);
            of_coverage.filter(|counts| counts.contains(&place)).or_else(of_total)
        })
    }
}
