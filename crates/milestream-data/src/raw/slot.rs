//! Where the values of a file go: every field of a wire type has a slot, and one visitor fills them all.
//!
//! serde's derive writes a visitor for every type, each of which is compiled on its own. One visitor that asks the type
//! for the next slot is a fifth of that, and says everywhere in the same words what it expected.

use std::borrow::Cow;
use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::count::EXPECTED as A_COUNT;
use super::{Amount, Count, List, Map, Object, RawCount, Rows, Sources, Text};

/// A place for one value of the file.
pub(crate) enum Slot<'s, 'de> {
    /// A text, or null.
    Text(&'s mut Option<Text<'de>>),
    /// A text of a list or map.
    Item(&'s mut Text<'de>),
    /// An amount, or null.
    Amount(&'s mut Option<Amount<'de>>),
    /// An amount of a list.
    Rung(&'s mut Amount<'de>),
    /// True or false, or null.
    Flag(&'s mut Option<bool>),
    /// One source or several.
    Sources(&'s mut Sources<'de>),
    /// A count, bare or not.
    Count(&'s mut Count<'de>),
    /// An object with known keys.
    Row(&'s mut dyn Row<'de>),
    /// A list.
    Series(&'s mut dyn Series<'de>),
    /// An object whose keys are free.
    Entries(&'s mut dyn Entries<'de>),
}

/// An object with known keys.
pub(crate) trait Row<'de> {
    /// The slot of the field `name`, with a bit of its own among the fields. `None` where there is no such field.
    fn slot(&mut self, name: &str) -> Option<(u32, Slot<'_, 'de>)>;

    /// Whether null stands for no object at all.
    fn is_optional(&self) -> bool {
        false
    }

    /// An object starts.
    fn start(&mut self) {}

    /// The object could not be read.
    fn leave_out(&mut self) {}
}

/// A list that is being read.
pub(crate) trait Series<'de> {
    /// The slot of one more element.
    fn grow(&mut self) -> Slot<'_, 'de>;

    /// The last element, which stands at `place` of the file, could not be read.
    fn leave_out(&mut self, place: usize);
}

/// An object with free keys that is being read.
pub(crate) trait Entries<'de> {
    /// The slot of one more entry.
    fn grow(&mut self, name: Text<'de>) -> Slot<'_, 'de>;

    /// The last entry could not be read.
    fn leave_out(&mut self);
}

/// Reads `text`, which is JSON and nothing else, into `slot`.
///
/// # Errors
/// Where it is no JSON, or not what the slot is for: the message then starts with "expected ".
pub(crate) fn fill<'de>(text: &'de str, slot: Slot<'_, 'de>) -> Result<(), serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    slot.deserialize(&mut deserializer)?;
    deserializer.end()
}

impl<'de> DeserializeSeed<'de> for Slot<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// The next element of a list.
struct Next<'s, 'de>(&'s mut dyn Series<'de>);

impl<'de> DeserializeSeed<'de> for Next<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.grow().deserialize(deserializer)
    }
}

/// A value that holds no others.
enum Scalar<'de> {
    Null,
    Bool(bool),
    Number(u64),
    /// Negative or not whole.
    Fraction,
    Text(Text<'de>),
}

impl<'de> Slot<'_, 'de> {
    /// What this is for, in words.
    fn expected(&self) -> &'static str {
        match self {
            Self::Text(_) | Self::Item(_) => "a text",
            Self::Amount(_) | Self::Rung(_) | Self::Count(_) => A_COUNT,
            Self::Flag(_) => "a boolean",
            Self::Sources(_) => "the id of a source or a list of ids",
            Self::Row(_) | Self::Entries(_) => "an object",
            Self::Series(_) => "a list",
        }
    }

    fn mismatch<E: Error>(&self) -> E {
        E::custom(["expected ", self.expected()].concat())
    }

    fn put<E: Error>(self, scalar: Scalar<'de>) -> Result<(), E> {
        match (self, scalar) {
            (Self::Text(_) | Self::Amount(_) | Self::Flag(_), Scalar::Null) => {}
            (Self::Row(row), Scalar::Null) if row.is_optional() => {}
            (Self::Text(slot), Scalar::Text(text)) => *slot = Some(text),
            (Self::Item(slot), Scalar::Text(text)) => *slot = text,
            (Self::Amount(slot), scalar) => *slot = Some(scalar.into_amount()),
            (Self::Rung(slot), scalar) => *slot = scalar.into_amount(),
            (Self::Count(slot), scalar) => *slot = Count::Bare(scalar.into_amount()),
            (Self::Flag(slot), Scalar::Bool(flag)) => *slot = Some(flag),
            (Self::Sources(slot), Scalar::Text(id)) => *slot = Sources::One(id),
            (slot, _) => return Err(slot.mismatch()),
        }
        Ok(())
    }
}

impl<'de> Scalar<'de> {
    fn into_amount(self) -> Amount<'de> {
        match self {
            Self::Number(number) => Amount::Number(number),
            Self::Text(text) => Amount::Text(text),
            Self::Null | Self::Bool(_) | Self::Fraction => Amount::Other,
        }
    }
}

impl<'de> Visitor<'de> for Slot<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.put(Scalar::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        self.put(Scalar::Bool(flag))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.put(Scalar::Number(number))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.put(Scalar::Fraction)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.put(Scalar::Fraction)
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        self.put(Scalar::Text(Text(Cow::Borrowed(text))))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.put(Scalar::Text(Text(Cow::Owned(text.to_owned()))))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        match self {
            Self::Series(series) => read_series(seq, series),
            Self::Sources(slot) => {
                let mut ids = Vec::new();
                read_series(seq, &mut ids)?;
                *slot = Sources::Many(ids);
                Ok(())
            }
            slot => Err(slot.mismatch()),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        match self {
            Self::Row(row) => read_row(map, row),
            Self::Count(slot) => {
                let mut full = RawCount::default();
                read_row(map, &mut full)?;
                *slot = Count::Full(full);
                Ok(())
            }
            Self::Entries(entries) => {
                while let Some(name) = map.next_key()? {
                    map.next_value_seed(entries.grow(name))?;
                }
                Ok(())
            }
            slot => Err(slot.mismatch()),
        }
    }
}

fn read_series<'de, A: SeqAccess<'de>>(mut seq: A, series: &mut dyn Series<'de>) -> Result<(), A::Error> {
    while seq.next_element_seed(Next(&mut *series))?.is_some() {}
    Ok(())
}

fn read_row<'de, A: MapAccess<'de>>(mut map: A, row: &mut dyn Row<'de>) -> Result<(), A::Error> {
    row.start();
    let mut seen = 0;
    while let Some(name) = map.next_key::<Text<'de>>()? {
        match row.slot(name.as_str()) {
            Some((bit, _)) if seen & bit != 0 => {
                return Err(A::Error::custom(["duplicate field `", name.as_str(), "`"].concat()));
            }
            Some((bit, slot)) => {
                seen |= bit;
                map.next_value_seed(slot)?;
            }
            None => {
                map.next_value::<IgnoredAny>()?;
            }
        }
    }
    Ok(())
}

/// A type that has a slot.
pub(super) trait Field<'de> {
    fn slot(&mut self) -> Slot<'_, 'de>;
}

macro_rules! scalars {
    ($($type:ty: $slot:ident),+ $(,)?) => {$(
        impl<'de> Field<'de> for $type {
            fn slot(&mut self) -> Slot<'_, 'de> {
                Slot::$slot(self)
            }
        }
    )+};
}

scalars! {
    Option<Text<'de>>: Text,
    Text<'de>: Item,
    Option<Amount<'de>>: Amount,
    Amount<'de>: Rung,
    Option<bool>: Flag,
    Sources<'de>: Sources,
    Count<'de>: Count,
}

impl<'de, T: Row<'de>> Field<'de> for Object<T> {
    fn slot(&mut self) -> Slot<'_, 'de> {
        Slot::Row(&mut self.0)
    }
}

impl<'de, T: Row<'de> + Default> Field<'de> for Option<Object<T>> {
    fn slot(&mut self) -> Slot<'_, 'de> {
        Slot::Row(self)
    }
}

impl<'de, T: Field<'de> + Default> Field<'de> for List<T> {
    fn slot(&mut self) -> Slot<'_, 'de> {
        Slot::Series(self)
    }
}

impl<'de, T: Row<'de> + Default> Field<'de> for Rows<T> {
    fn slot(&mut self) -> Slot<'_, 'de> {
        Slot::Series(self)
    }
}

impl<'de, T: Field<'de> + Default> Field<'de> for Map<'de, T> {
    fn slot(&mut self) -> Slot<'_, 'de> {
        Slot::Entries(self)
    }
}

impl<'de, T: Row<'de> + Default> Row<'de> for Option<Object<T>> {
    fn slot(&mut self, name: &str) -> Option<(u32, Slot<'_, 'de>)> {
        self.as_mut()?.0.slot(name)
    }

    fn is_optional(&self) -> bool {
        true
    }

    fn start(&mut self) {
        *self = Some(Object::default());
    }

    fn leave_out(&mut self) {
        *self = None;
    }
}

impl<'de> Series<'de> for Vec<Text<'de>> {
    fn grow(&mut self) -> Slot<'_, 'de> {
        self.push_mut(Text::default()).slot()
    }

    fn leave_out(&mut self, _: usize) {
        self.pop();
    }
}

impl<'de, T: Field<'de> + Default> Series<'de> for List<T> {
    fn grow(&mut self) -> Slot<'_, 'de> {
        self.push(T::default()).slot()
    }

    fn leave_out(&mut self, _: usize) {
        // Its row is left out as a whole.
    }
}

impl<'de, T: Row<'de> + Default> Series<'de> for Rows<T> {
    fn grow(&mut self) -> Slot<'_, 'de> {
        Slot::Row(&mut **self.rows.push_mut(Box::default()))
    }

    fn leave_out(&mut self, place: usize) {
        self.rows.pop();
        self.left_out.push(place);
    }
}

impl<'de, T: Field<'de> + Default> Entries<'de> for Map<'de, T> {
    fn grow(&mut self, name: Text<'de>) -> Slot<'_, 'de> {
        self.0.push_mut((name, T::default())).1.slot()
    }

    fn leave_out(&mut self) {
        self.0.pop();
    }
}

/// Lists the fields of a wire type; one that is forgotten does not compile.
macro_rules! row {
    ($raw:ident: $($field:ident $(as $name:literal)?),+) => {
        impl<'de> $crate::raw::slot::Row<'de> for $raw<'de> {
            fn slot(&mut self, name: &str) -> Option<(u32, $crate::raw::slot::Slot<'_, 'de>)> {
                let Self { $($field),+ } = self;
                let fields = 0;
                $(
                    if name == $crate::raw::slot::name!($field $($name)?) {
                        return Some((1 << fields, $crate::raw::slot::Field::slot($field)));
                    }
                    let fields = fields + 1;
                )+
                debug_assert!(fields <= u32::BITS);
                None
            }
        }
    };
}

/// The name of a field in the file.
macro_rules! name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $name:literal) => {
        $name
    };
}

pub(super) use {name, row};
