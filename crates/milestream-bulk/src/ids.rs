//! Which id of the file is which row. Ids are found by their hashes: numbers are compared far faster than texts.

use crate::sort::by_number;

/// The ids of a section, each with its position in the model.
#[derive(Default)]
pub struct Ids {
    texts: Vec<Box<str>>,
    /// Their positions, in the order of their hashes.
    by_hash: Vec<(u64, u32)>,
    /// Where in `by_hash` those begin whose hashes begin with the same bits; as many as there are ids, and one more.
    starts: Vec<u32>,
}

impl Ids {
    /// The ids of `rows` in the model's order; each is there once.
    pub fn of<'a>(rows: impl Iterator<Item = &'a str>) -> Self {
        let texts: Vec<Box<str>> = rows.map(Box::from).collect();
        let by_hash = by_hash(texts.iter().map(|id| &**id));
        let mut starts = Vec::with_capacity(texts.len() + 1);
        for ((hash, _), place) in by_hash.iter().zip(0..) {
            let group = group(*hash, texts.len());
            starts.resize(starts.len().max(group + 1), place);
        }
        starts.resize(texts.len() + 1, u32::try_from(texts.len()).unwrap_or(u32::MAX));
        Self { texts, by_hash, starts }
    }

    /// The position of `id` in the model.
    pub fn find(&self, id: &str) -> Option<usize> {
        let hash = hash(id);
        let first = *self.starts.get(group(hash, self.texts.len()))? as usize;
        let others = self.by_hash.get(first..)?.iter().take_while(|(other, _)| *other <= hash);
        let alike = others.filter(|(other, _)| *other == hash).map(|(_, place)| *place as usize);
        alike.into_iter().find(|place| self.texts.get(*place).is_some_and(|other| **other == *id))
    }
}

/// Of so many groups of hashes, in their order, the one of this hash.
fn group(hash: u64, groups: usize) -> usize {
    usize::try_from((hash * groups as u64) >> u32::BITS).unwrap_or(0)
}

/// The positions of `ids` in the order of their hashes; the same ids stand together, in the order of the file.
pub fn order(ids: &[&str]) -> Vec<u32> {
    order_with(ids, &mut |_| ())
}

/// The same, and ascending the positions of the ids that stood there before. Empty ones, which are none, do not count.
pub fn order_and_repeated(ids: &[&str]) -> (Vec<u32>, Vec<u32>) {
    let mut repeated = Vec::new();
    let order = order_with(ids, &mut |alike| {
        let id = |place: u32| ids.get(place as usize).copied().unwrap_or_default();
        let is_again = |(before, place): (&(u64, u32), &(u64, u32))| id(before.1) == id(place.1) && !id(place.1).is_empty();
        let pairs = alike.iter().zip(alike.iter().skip(1));
        repeated.extend(pairs.filter(|pair| is_again(*pair)).map(|(_, (_, place))| *place));
    });
    repeated.sort_unstable();
    (order, repeated)
}

/// Tells `on_alike` of those that have the same hash, where there are several.
fn order_with(ids: &[&str], on_alike: &mut dyn FnMut(&[(u64, u32)])) -> Vec<u32> {
    let id = |place: u32| ids.get(place as usize).copied().unwrap_or_default();
    let mut by_hash = by_hash(ids.iter().copied());
    for alike in by_hash.chunk_by_mut(|(a, _), (b, _)| a == b).filter(|alike| alike.len() > 1) {
        if !alike.is_sorted_by_key(|(_, place)| id(*place)) {
            alike.sort_by_key(|(_, place)| id(*place));
        }
        on_alike(alike);
    }
    by_hash.into_iter().map(|(_, place)| place).collect()
}

/// FNV-1a with 32 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>).
pub fn hash(id: &str) -> u64 {
    id.bytes().fold(0x811C_9DC5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)).into()
}

/// Hashes with positions, in their order; equal ones in the order of the file.
fn by_hash<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<(u64, u32)> {
    let mut by_hash: Vec<(u64, u32)> = ids.map(hash).zip(0..).collect();
    by_number(&mut by_hash);
    by_hash
}
