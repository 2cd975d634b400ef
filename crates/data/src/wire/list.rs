//! Lists and maps as they stand in the file.

use super::Text;

/// A list that needs no memory of its own for none or one, as most are.
pub(crate) struct List<T> {
    first: Option<T>,
    others: Vec<T>,
}

/// An object whose keys are free, in the order of the file.
pub(crate) struct Map<'a, T>(pub(crate) Vec<(Text<'a>, T)>);

/// An object with known keys in a list or map.
#[derive(Default)]
pub(crate) struct Object<T>(pub(crate) T);

/// The rows of a section, each an object. Where some could not be read, the others keep their places in the file.
///
/// Rows are large: in boxes they are not copied when the list grows, and are freed one by one while the model is made.
pub(crate) struct Rows<T> {
    pub(crate) rows: Vec<Box<T>>,
    /// The places of the rows that are not in `rows`, ascending.
    pub(crate) left_out: Vec<usize>,
}

impl<T> List<T> {
    /// Whether there are two or more.
    pub(crate) fn is_many(&self) -> bool {
        !self.others.is_empty()
    }

    /// Leaves none of them, but the room that they had.
    pub(super) fn clear(&mut self) {
        self.first = None;
        self.others.clear();
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.first.iter().chain(&self.others)
    }

    /// One more.
    pub(super) fn push(&mut self, item: T) -> &mut T {
        if self.first.is_none() {
            return self.first.insert(item);
        }
        // Where there are two, there are mostly no more: room for four would be four times as much.
        if self.others.capacity() == 0 {
            self.others.reserve_exact(1);
        }
        self.others.push_mut(item)
    }
}

impl<T> Rows<T> {
    pub(crate) fn len(&self) -> usize {
        self.rows.len() + self.left_out.len()
    }

    /// The place of every row in the file.
    pub(crate) fn places(&self) -> impl Iterator<Item = usize> + use<'_, T> {
        let mut left_out = self.left_out.iter().copied().peekable();
        (0..self.len()).filter(move |place| left_out.next_if_eq(place).is_none())
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self { first: None, others: Vec::new() }
    }
}

impl<T> Default for Map<'_, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), left_out: Vec::new() }
    }
}
