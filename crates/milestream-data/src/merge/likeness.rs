//! Which source, artist and track of one dataset is which of another.

use std::collections::HashMap;

use crate::dataset::{Artist, ArtistId, Dataset, Few, Source, SourceId, Track, TrackId};

/// Where the rows of the new dataset are in the merged one.
pub(super) struct Likeness {
    pub(super) sources: Vec<SourceId>,
    pub(super) artists: Vec<ArtistId>,
    /// `None` where the track is new.
    pub(super) tracks: Vec<Option<TrackId>>,
}

impl Likeness {
    /// Finds what `new` has in `base`, and adds the sources and artists that it has not.
    pub(super) fn of(base: &mut Dataset, new: &Dataset) -> Self {
        let sources = new.sources.iter().map(|source| own_source(base, source)).collect();
        let artists: Vec<ArtistId> = new.artists.iter().map(|artist| own_artist(base, artist)).collect();
        for (artist, own) in new.artists.iter().zip(&artists) {
            let groups: Vec<ArtistId> =
                artist.member_of.iter().filter_map(|id| artists.get(id.index())).copied().collect();
            if let Some(own) = base.artists.get_mut(own.index()).filter(|own| own.member_of.is_empty()) {
                for group in groups {
                    own.member_of.add(group);
                }
            }
        }
        let tracks = tracks(base, new, &artists);
        Self { sources, artists, tracks }
    }

    pub(super) fn sources_of(&self, sources: &Few<SourceId>) -> Few<SourceId> {
        mapped(sources, |id| self.sources.get(id.index()).copied())
    }

    pub(super) fn artists_of(&self, artists: &Few<ArtistId>) -> Few<ArtistId> {
        mapped(artists, |id| self.artists.get(id.index()).copied())
    }
}

fn mapped<T: Copy + PartialEq>(few: &Few<T>, map: impl Fn(T) -> Option<T>) -> Few<T> {
    let mut all = Few::None;
    few.iter().filter_map(|id| map(*id)).for_each(|id| all.add(id));
    all
}

/// The same publisher at the same address is the same source, whatever its id.
fn own_source(base: &mut Dataset, source: &Source) -> SourceId {
    let known = base.sources.iter().position(|own| own.url == source.url && own.publisher == source.publisher);
    SourceId::new(known.unwrap_or_else(|| {
        let id = free_id(&source.id, |id| base.sources.iter().any(|own| own.id == id));
        base.sources.push(Source { id, ..source.clone() });
        base.sources.len() - 1
    }))
}

/// The same id, else the same name.
fn own_artist(base: &mut Dataset, artist: &Artist) -> ArtistId {
    let known = base.artists.iter().position(|own| own.id == artist.id);
    let known = known.or_else(|| base.artists.iter().position(|own| own.name.eq_ignore_ascii_case(&artist.name)));
    ArtistId::new(known.unwrap_or_else(|| {
        base.artists.push(Artist { member_of: Few::None, ..artist.clone() });
        base.artists.len() - 1
    }))
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
    let mut by_other = std::collections::HashSet::new();
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
