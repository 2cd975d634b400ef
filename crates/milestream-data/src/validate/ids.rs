//! Which id of the file is which row.

use std::cmp::Ordering;

/// The ids of a section in order, each with its position in the model.
#[derive(Default)]
pub(super) struct Ids(Vec<(Box<str>, u32)>);

impl Ids {
    /// The ids of `rows` in the model's order; each is there once.
    pub(super) fn of<'a>(rows: impl Iterator<Item = &'a str>) -> Self {
        let mut ids: Vec<(Box<str>, u32)> = rows.map(Box::from).zip(0..).collect();
        ids.sort_unstable();
        Self(ids)
    }

    /// The position of `id` in the model.
    pub(super) fn find(&self, id: &str) -> Option<usize> {
        let found = self.0.binary_search_by(|(other, _)| (**other).cmp(id)).ok()?;
        self.0.get(found).map(|(_, place)| *place as usize)
    }
}

/// The positions of `ids` in the order of the ids, equal ones in the order of the file; the ids come mostly in order.
pub(crate) fn order(ids: &[&str]) -> Vec<u32> {
    let mut order: Vec<(u32, &str)> = (0..).zip(ids.iter().copied()).collect();
    order.sort_by_key(|(_, id)| *id);
    order.into_iter().map(|(place, _)| place).collect()
}

/// The positions of the ids that stood in the file before, ascending. Empty ones, which are none, do not count.
pub(super) fn repeated(ids: &[&str], order: &[u32]) -> Vec<u32> {
    let id = |place: u32| ids.get(place as usize).copied().unwrap_or_default();
    let mut repeated = Vec::new();
    for pair in order.windows(2) {
        if let [a, b] = pair
            && id(*a).cmp(id(*b)) == Ordering::Equal
            && !id(*b).is_empty()
        {
            repeated.push(*b);
        }
    }
    repeated.sort_unstable();
    repeated
}
