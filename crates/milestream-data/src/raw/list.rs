//! Lists and maps as they stand in the file.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::Text;
use crate::dataset::Few;

/// A short list, see [`Few`].
pub(crate) struct List<T>(pub(crate) Few<T>);

/// An object whose keys are free, in the order of the file.
pub(crate) struct Map<'a, T>(pub(crate) Vec<(Text<'a>, T)>);

/// An object with known keys. A derived struct alone would take a list of its fields too.
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
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.as_slice().iter()
    }

    pub(crate) fn into_iter(self) -> impl Iterator<Item = T> {
        let (one, many) = match self.0 {
            Few::None => (None, Vec::new()),
            Few::One(one) => (Some(one), Vec::new()),
            Few::Many(many) => (None, Vec::from(many)),
        };
        one.into_iter().chain(many)
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
        Self(Few::None)
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

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor(PhantomData))
    }
}

impl<'de: 'a, 'a, T: Deserialize<'de>> Deserialize<'de> for Map<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MapVisitor(PhantomData))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Rows<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(RowsVisitor(PhantomData))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<List<T>, A::Error> {
        let Some(first) = seq.next_element()? else { return Ok(List::default()) };
        let Some(second) = seq.next_element()? else { return Ok(List(Few::One(first))) };
        let mut many = vec![first, second];
        while let Some(next) = seq.next_element()? {
            many.push(next);
        }
        Ok(List(Few::Many(many.into())))
    }
}

struct RowsVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for RowsVisitor<T> {
    type Value = Rows<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Rows<T>, A::Error> {
        let mut rows = Vec::new();
        while let Some(Object(row)) = seq.next_element()? {
            rows.push(Box::new(row));
        }
        Ok(Rows { rows, left_out: Vec::new() })
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = Object<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Object<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Object)
    }
}

struct MapVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for MapVisitor<T> {
    type Value = Map<'de, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Map<'de, T>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Map(entries))
    }
}
