//! From JSON to wire types: every field has a target, and one decoder fills them all.
//!
//! A visitor of its own for every type, as serde's derive writes them, is compiled for each. One decoder that asks the type
//! for the next target is a fifth of that, and says everywhere in the same words what it expected.

use milestream_bulk::json::{Error, Reader, Token};

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
pub(super) fn fill<'de>(text: &'de str, slot: Slot<'_, 'de>) -> Result<(), Error> {
    let mut reader = Reader::new(text);
    slot.read(&mut reader)?;
    reader.end()
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

    /// Reads the next value.
    ///
    /// # Errors
    /// As [`fill`].
    pub(crate) fn read(self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let token = reader.token()?;
        match (self, token) {
            (Self::Text(_) | Self::Amount(_) | Self::Flag(_), Token::Null) => {}
            (Self::Row(row), Token::Null) if row.is_optional() => {}
            (Self::Text(slot), Token::Text(text)) => *slot = Some(Text(text)),
            (Self::Item(slot), Token::Text(text)) => *slot = Text(text),
            (Self::Flag(slot), Token::Bool(flag)) => *slot = Some(flag),
            (Self::Sources(slot), Token::Text(id)) => *slot = Sources::One(Text(id)),
            (Self::Sources(slot), Token::List) => {
                let mut ids = Vec::new();
                read_series(reader, &mut ids)?;
                *slot = Sources::Many(ids);
            }
            (Self::Series(series), Token::List) => read_series(reader, series)?,
            (Self::Row(row), Token::Object) => read_row(reader, row)?,
            (Self::Count(slot), Token::Object) => {
                let mut full = RawCount::default();
                read_row(reader, &mut full)?;
                *slot = Count::Full(full);
            }
            (Self::Entries(entries), Token::Object) => {
                let mut is_first = true;
                while reader.has_next(&mut is_first, b'}')? {
                    let name = Text(reader.name()?);
                    entries.grow(name).read(reader)?;
                }
            }
            (slot, token) => match (slot, amount(token)) {
                (Self::Amount(slot), Some(amount)) => *slot = Some(amount),
                (Self::Rung(slot), Some(amount)) => *slot = amount,
                (Self::Count(slot), Some(amount)) => *slot = Count::Bare(amount),
                (slot, _) => return Err(Error::unwanted(["expected ", slot.expected()].concat(), reader.offset())),
            },
        }
        Ok(())
    }
}

/// What stands where an amount is expected; `None` for a list or an object.
fn amount(token: Token<'_>) -> Option<Amount<'_>> {
    match token {
        Token::Number(number) => Some(Amount::Number(number)),
        Token::Text(text) => Some(Amount::Text(Text(text))),
        Token::Null | Token::Bool(_) | Token::Fraction => Some(Amount::Other),
        Token::List | Token::Object => None,
    }
}

fn read_series<'de>(reader: &mut Reader<'de>, series: &mut dyn Series<'de>) -> Result<(), Error> {
    let mut is_first = true;
    while reader.has_next(&mut is_first, b']')? {
        series.grow().read(reader)?;
    }
    Ok(())
}

fn read_row<'de>(reader: &mut Reader<'de>, row: &mut dyn Row<'de>) -> Result<(), Error> {
    row.start();
    let (mut is_first, mut seen) = (true, 0);
    while reader.has_next(&mut is_first, b'}')? {
        let name = reader.name()?;
        match row.slot(&name) {
            Some((bit, _)) if seen & bit != 0 => {
                return Err(Error::unwanted(["duplicate field `", &name, "`"].concat(), reader.offset()));
            }
            Some((bit, slot)) => {
                seen |= bit;
                slot.read(reader)?;
            }
            None => reader.pass_over()?,
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
