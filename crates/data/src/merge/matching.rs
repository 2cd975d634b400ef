//! Which source, artist and track of one dataset is which of another.

use std::collections::{HashMap, HashSet};

use crate::model::{Artist, ArtistId, Dataset, SmallSet, Source, SourceId, Track, TrackId};

/// Where the rows of the new dataset are in the merged one.
pub(super) struct Matching {
    pub(super) sources: Vec<SourceId>,
    pub(super) artists: Vec<ArtistId>,
    /// `None` where the track is new.
    pub(super) tracks: Vec<Option<TrackId>>,
}

impl Matching {
    /// Finds what `new` has in `base`, and adds the sources and artists that it has not.
    pub(super) fn of(base: &mut Dataset, new: &Dataset) -> Self {
        let sources = own_sources(base, new);
        let artists = own_artists(base, new);
        for (artist, own) in new.artists.iter().zip(&artists) {
            if let Some(own) = base.artists.get_mut(own.index()).filter(|own| own.member_of.is_empty()) {
                own.member_of = artist.member_of.iter().filter_map(|id| artists.get(id.index())).copied().collect();
            }
        }
        let tracks = tracks(base, new, &artists);
        Self { sources, artists, tracks }
    }

    pub(super) fn sources_of(&self, sources: &SmallSet<SourceId>) -> SmallSet<SourceId> {
        map_ids(sources, |id| self.sources.get(id.index()).copied())
    }

    pub(super) fn artists_of(&self, artists: &SmallSet<ArtistId>) -> SmallSet<ArtistId> {
        map_ids(artists, |id| self.artists.get(id.index()).copied())
    }
}

fn map_ids<T: Copy + Ord>(ids: &SmallSet<T>, map: impl Fn(T) -> Option<T>) -> SmallSet<T> {
    ids.iter().filter_map(|id| map(*id)).collect()
}

/// The same publisher at the same address is the same source, whatever its id.
fn own_sources(base: &mut Dataset, new: &Dataset) -> Vec<SourceId> {
    let place = |source: &Source| (source.publisher.clone(), source.url.clone());
    let mut known: HashMap<_, SourceId> = HashMap::new();
    let mut ids: HashSet<String> = HashSet::new();
    for (index, source) in base.sources.iter().enumerate() {
        known.entry(place(source)).or_insert(SourceId::new(index));
        ids.insert(source.id.clone());
    }
    let own = |source: &Source| {
        *known.entry(place(source)).or_insert_with(|| {
            let id = free_id(&source.id, |id| ids.contains(id));
            ids.insert(id.clone());
            base.sources.push(Source { id, ..source.clone() });
            SourceId::new(base.sources.len() - 1)
        })
    };
    new.sources.iter().map(own).collect()
}

/// The same name, of several the one with the same id; else the same id.
fn own_artists(base: &mut Dataset, new: &Dataset) -> Vec<ArtistId> {
    let mut by_id: HashMap<String, ArtistId> = HashMap::new();
    let mut by_name: HashMap<String, ArtistId> = HashMap::new();
    let name = |artist: &Artist| artist.name.to_ascii_lowercase();
    for (index, artist) in base.artists.iter().enumerate() {
        by_id.entry(artist.id.clone()).or_insert(ArtistId::new(index));
        by_name.entry(name(artist)).or_insert(ArtistId::new(index));
    }
    let own = |artist: &Artist| {
        let same_id = by_id.get(&artist.id).copied();
        let is_it = |id: &ArtistId| base.artists.get(id.index()).is_some_and(|own| name(own) == name(artist));
        let known = same_id.filter(is_it).or_else(|| by_name.get(&name(artist)).copied()).or(same_id);
        known.unwrap_or_else(|| {
            let id = ArtistId::new(base.artists.len());
            base.artists.push(Artist { member_of: SmallSet::None, ..artist.clone() });
            by_id.insert(artist.id.clone(), id);
            by_name.insert(name(artist), id);
            id
        })
    };
    new.artists.iter().map(own).collect()
}

/// The same id, else the only one of the same title, version and first artist.
fn tracks(base: &Dataset, new: &Dataset, artists: &[ArtistId]) -> Vec<Option<TrackId>> {
    let mut by_name: HashMap<_, Option<TrackId>> = HashMap::new();
    for (id, track) in base.track_ids().zip(&base.tracks) {
        let artist = track.artists.first().copied();
        by_name.entry(name(track, artist)).and_modify(|id| *id = None).or_insert(Some(id));
    }
    let own = |track: &Track| {
        let artist = track.artists.first().and_then(|artist| artists.get(artist.index())).copied();
        base.track_by_id(&track.id).or_else(|| by_name.get(&name(track, artist)).copied().flatten())
    };
    // Two of the new ones must not become one.
    let mut taken: Vec<TrackId> = new.tracks.iter().filter_map(|track| base.track_by_id(&track.id)).collect();
    taken.sort_unstable();
    let mut by_other = HashSet::new();
    new.tracks
        .iter()
        .map(|track| {
            let found = own(track)?;
            let is_by_id = base.track(found).is_some_and(|own| own.id == track.id);
            (is_by_id || (taken.binary_search(&found).is_err() && by_other.insert(found))).then_some(found)
        })
        .collect()
}

fn name(track: &Track, artist: Option<ArtistId>) -> (String, String, Option<ArtistId>) {
    (track.title.to_ascii_lowercase(), track.version.as_str().to_owned(), artist)
}

/// The id, or the first that is not taken of `id-2`, `id-3` and so on.
fn free_id(id: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let others = (2_u32..).map(|n| [id, "-", &n.to_string()].concat());
    std::iter::once(id.to_owned()).chain(others).find(|id| !is_taken(id)).unwrap_or_default()
}
