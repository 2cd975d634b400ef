//! A list that is nearly always empty or of one.

use std::ops::Deref;

/// A fixed list that needs no memory of its own for none or one: with 100,000 tracks of one artist and one source each,
/// that is 200,000 allocations less. It is no larger than a number and a mark, so that several are behind a pointer to a
/// pointer.
#[allow(clippy::redundant_allocation, reason = "a pointer to a slice is as large again")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

impl<T: PartialEq> SmallSet<T> {
    /// Adds `item` to the end, where it is not in the list already.
    pub(crate) fn add(&mut self, item: T) {
        *self = match std::mem::take(self) {
            Self::None => Self::One(item),
            Self::One(one) if one == item => Self::One(one),
            Self::One(one) => Self::Many(Box::new([one, item].into())),
            Self::Many(many) if many.contains(&item) => Self::Many(many),
            Self::Many(many) => {
                let mut many = Vec::from(*many);
                many.push(item);
                Self::Many(Box::new(many.into()))
            }
        }
    }
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
