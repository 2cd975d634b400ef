//! A list that is nearly always empty or of one.

use std::ops::Deref;

/// A fixed list that needs no memory of its own for none or one: with 100,000 tracks of one artist and one source each,
/// that is 200,000 allocations less. It is no larger than a number and a mark, so that several are behind a pointer to a
/// pointer.
#[allow(clippy::redundant_allocation, reason = "a pointer to a slice is as large again")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum SmallSet<T> {
    /// Empty.
    #[default]
    None,
    /// One.
    One(T),
    /// Two or more.
    Many(Box<Box<[T]>>),
}

impl<T> SmallSet<T> {
    /// All of them, in order.
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::None => &[],
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }
}

/// In the order in which they come, each once.
impl<T: Copy + Ord> FromIterator<T> for SmallSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut items = items.into_iter();
        let Some(first) = items.next() else { return Self::None };
        let Some(second) = items.find(|item| *item != first) else { return Self::One(first) };
        let mut many: Vec<T> = [first, second].into_iter().chain(items).collect();
        keep_first(&mut many);
        Self::Many(Box::new(many.into()))
    }
}

/// Leaves the first of equal items, in the order of the list.
fn keep_first<T: Copy + Ord>(items: &mut Vec<T>) {
    let mut sorted: Vec<(T, usize)> = items.iter().copied().zip(0..).collect();
    sorted.sort_unstable();
    let mut is_first = vec![false; items.len()];
    for same in sorted.chunk_by(|(a, _), (b, _)| a == b) {
        if let Some(is_first) = same.first().and_then(|(_, place)| is_first.get_mut(*place)) {
            *is_first = true;
        }
    }
    let mut is_first = is_first.into_iter();
    items.retain(|_| is_first.next().unwrap_or_default());
}

impl<T> Deref for SmallSet<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<'a, T> IntoIterator for &'a SmallSet<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.as_slice().iter()
    }
}
