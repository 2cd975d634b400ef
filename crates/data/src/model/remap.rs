//! Where a thing of one state of a dataset is in another state of it, as when a page asks for it again.

use std::ops::Range;

use super::{ArtistId, CoverageSeries, Dataset, Observation, ObservationId, SourceId, TotalSeries, TrackId};

impl Dataset {
    /// The artist that `id` is in `other`.
    pub fn remap_artist(&self, other: &Self, id: ArtistId) -> Option<ArtistId> {
        self.artist_by_id(&other.artist(id)?.id)
    }

    /// The track that `id` is in `other`.
    pub fn remap_track(&self, other: &Self, id: TrackId) -> Option<TrackId> {
        self.track_by_id(&other.track(id)?.id)
    }

    /// The source that `id` is in `other`.
    pub fn remap_source(&self, other: &Self, id: SourceId) -> Option<SourceId> {
        let wanted = other.source(id)?;
        self.sources.iter().position(|source| source.id == wanted.id).map(SourceId::new)
    }

    /// The series of [`totals`](Self::totals) that the one at `index` is in `other`.
    pub fn remap_total(&self, other: &Self, index: usize) -> Option<usize> {
        let wanted = other.totals.get(index)?;
        let artist = self.remap_artist(other, wanted.artist)?;
        let is_it = |series: &TotalSeries| {
            series.artist == artist
                && (series.metric, series.credit, &series.name) == (wanted.metric, wanted.credit, &wanted.name)
        };
        self.totals.iter().position(is_it)
    }

    /// The observation that `id` is in `other`: of the same series, with the same count, date, basis and first source.
    pub fn remap_observation(&self, other: &Self, id: ObservationId) -> Option<ObservationId> {
        let wanted = other.observation(id)?;
        let source = |dataset: &Self, seen: &Observation| Some(dataset.source(*seen.sources.first()?)?.id.clone());
        let is_it = |seen: &Observation| {
            (seen.value, seen.as_of, seen.basis) == (wanted.value, wanted.as_of, wanted.basis)
                && source(self, seen) == source(other, wanted)
        };
        let counts = self.remap_series(other, id)?;
        let place = self.counts(counts).iter().position(is_it)?;
        Some(ObservationId::new(counts.start as usize + place))
    }

    /// The series whose observation `id` is in `other`.
    fn remap_series(&self, other: &Self, id: ObservationId) -> Option<&Range<u32>> {
        let place = u32::try_from(id.index()).ok()?;
        // The observations of one series lie together, and those of the tracks first, in their order.
        let track = other.tracks.partition_point(|track| track.counts.end <= place);
        if other.tracks.get(track).is_some_and(|track| track.counts.contains(&place)) {
            let track = self.remap_track(other, TrackId::new(track))?;
            return Some(&self.track(track)?.counts);
        }
        if let Some(total) = other.totals.iter().position(|series| series.counts.contains(&place)) {
            return Some(&self.totals.get(self.remap_total(other, total)?)?.counts);
        }
        let wanted = other.coverage.iter().find(|series| series.observations.contains(&place))?;
        let artist = self.remap_artist(other, wanted.artist)?;
        let is_it = |series: &&CoverageSeries| series.artist == artist && series.threshold == wanted.threshold;
        self.coverage.iter().find(is_it).map(|series| &series.observations)
    }
}
