//! Which id of the file is which row. Ids are found by their hashes: numbers are compared far faster than texts.

use crate::radix_sort::by_number;

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

/// Texts, each of them once, of many that come one after another.
#[derive(Default)]
pub struct Interner<'t> {
    texts: Vec<&'t str>,
    /// By their hashes the places of texts in `texts`, counted from 1; 0 where there is none. There are twice as many as
    /// texts at least, a power of two.
    slots: Vec<u32>,
}

impl<'t> Interner<'t> {
    /// The place of `text`, which is a new one where it has not come before.
    #[inline(never)]
    pub fn intern(&mut self, text: &'t str) -> usize {
        if self.slots.len() <= self.texts.len() * 2 {
            self.slots = vec![0; (self.slots.len() * 4).max(64)];
            for place in 0..self.texts.len() {
                let slot = self.slot_of(self.texts.get(place).copied().unwrap_or_default());
                self.fill(slot, place);
            }
        }
        let slot = self.slot_of(text);
        if let Some(place) = self.place_in(slot) {
            return place;
        }
        self.texts.push(text);
        self.fill(slot, self.texts.len() - 1);
        self.texts.len() - 1
    }

    /// Whether `text` has come.
    pub fn contains(&self, text: &str) -> bool {
        !self.slots.is_empty() && self.place_in(self.slot_of(text)).is_some()
    }

    /// All of them, in the order in which they came.
    pub fn into_strings(self) -> Vec<&'t str> {
        self.texts
    }

    /// The slot that has `text`, or is free for it.
    fn slot_of(&self, text: &str) -> usize {
        let mut slot = usize::try_from(hash(text)).unwrap_or(0) % self.slots.len();
        while let Some(place) = self.place_in(slot)
            && self.texts.get(place).is_some_and(|other| *other != text)
        {
            slot = (slot + 1) % self.slots.len();
        }
        slot
    }

    fn place_in(&self, slot: usize) -> Option<usize> {
        self.slots.get(slot).and_then(|place| (*place as usize).checked_sub(1))
    }

    fn fill(&mut self, slot: usize, place: usize) {
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = u32::try_from(place + 1).unwrap_or(0);
        }
    }
}

/// Which of many texts are the same.
pub struct DuplicateIndex {
    /// The positions of all in the order of their hashes; the same ones stand together, in the order of the file.
    pub order: Vec<u32>,
    /// The next one that is the same; [`u32::MAX`] after the last.
    next: Vec<u32>,
    /// Whether one that is the same came before.
    is_repeated: Vec<bool>,
}

impl DuplicateIndex {
    /// Those of `ids`.
    pub fn of(ids: &[&str]) -> Self {
        let id = |place: u32| ids.get(place as usize).copied().unwrap_or_default();
        let mut by_hash = by_hash(ids.iter().copied());
        let (mut next, mut is_repeated) = (vec![u32::MAX; ids.len()], vec![false; ids.len()]);
        for alike in by_hash.chunk_by_mut(|(a, _), (b, _)| a == b).filter(|alike| alike.len() > 1) {
            // Texts of one hash are nearly always the same.
            if !alike.windows(2).all(|pair| matches!(pair, [(_, a), (_, b)] if id(*a) == id(*b))) {
                alike.sort_by_key(|(_, place)| id(*place));
            }
            for same in alike.chunk_by(|(_, a), (_, b)| id(*a) == id(*b)) {
                for ((_, place), (_, after)) in same.iter().zip(same.iter().skip(1)) {
                    if let (Some(next), Some(is_repeated)) =
                        (next.get_mut(*place as usize), is_repeated.get_mut(*after as usize))
                    {
                        (*next, *is_repeated) = (*after, true);
                    }
                }
            }
        }
        Self { order: by_hash.into_iter().map(|(_, place)| place).collect(), next, is_repeated }
    }

    /// Whether one that is the same stands before `place`.
    pub fn is_repeated(&self, place: usize) -> bool {
        self.is_repeated.get(place).copied().unwrap_or_default()
    }

    /// Those that are the same, from `place` on.
    pub fn from(&self, place: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(place), |place| {
            self.next.get(*place).filter(|next| **next != u32::MAX).map(|next| *next as usize)
        })
    }
}

/// The positions of `ids` in the order of their hashes; the same ids stand together, in the order of the file.
pub fn order(ids: &[&str]) -> Vec<u32> {
    DuplicateIndex::of(ids).order
}

/// The same, and ascending the positions of the ids that stood there before. Empty ones, which are none, do not count.
pub fn order_and_repeated(ids: &[&str]) -> (Vec<u32>, Vec<u32>) {
    let chains = DuplicateIndex::of(ids);
    let is_again = |(id, is_repeated): (&&str, &bool)| *is_repeated && !id.is_empty();
    let all = ids.iter().zip(&chains.is_repeated).zip(0..);
    let repeated = all.filter(|(one, _)| is_again(*one)).map(|(_, place)| place).collect();
    (chains.order, repeated)
}

/// FNV-1a with 32 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>).
#[inline(never)]
pub fn hash(id: &str) -> u64 {
    id.bytes().fold(0x811C_9DC5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)).into()
}

/// Hashes with positions, in their order; equal ones in the order of the file.
fn by_hash<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<(u64, u32)> {
    let mut by_hash: Vec<(u64, u32)> = ids.map(hash).zip(0..).collect();
    by_number(&mut by_hash);
    by_hash
}
