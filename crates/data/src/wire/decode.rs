//! From JSON to wire types: every field has a target, and one decoder fills them all.
//!
//! A visitor of its own for every type, as serde's derive writes them, is compiled for each. One decoder that asks the type
//! for the next target is a fifth of that, and says everywhere in the same words what it expected.

use milestream_fast::json::{Error, Reader, Token};

use super::count::EXPECTED as A_COUNT;
use super::{Amount, Count, List, Map, Object, Rows, Sources, Text, WireCount};

/// A place for one value of the file.
pub(crate) enum Target<'s, 'de> {
    /// A text, or null.
    Text(&'s mut Option<Text<'de>>),
    /// A text of a list or map.
    Item(&'s mut Text<'de>),
    /// An amount, or null.
    Amount(&'s mut Option<Amount<'de>>),
    /// An amount of a list.
    AmountItem(&'s mut Amount<'de>),
    /// True or false, or null.
    Flag(&'s mut Option<bool>),
    /// One source or several.
    Sources(&'s mut Sources<'de>),
    /// A count, bare or not.
    Count(&'s mut Count<'de>),
    /// An object with known keys.
    Fields(&'s mut dyn Fields<'de>),
    /// A list.
    Elements(&'s mut dyn Elements<'de>),
    /// An object whose keys are free.
    Entries(&'s mut dyn Entries<'de>),
}

/// An object with known keys.
pub(crate) trait Fields<'de> {
    /// The target of the field `name`, with a bit of its own among the fields. `None` where there is no such field.
    fn target(&mut self, name: &str) -> Option<(u32, Target<'_, 'de>)>;

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
pub(crate) trait Elements<'de> {
    /// The target of one more element.
    fn grow(&mut self) -> Target<'_, 'de>;

    /// The last element, which stands at `place` of the file, could not be read.
    fn leave_out(&mut self, place: usize);
}

/// An object with free keys that is being read.
pub(crate) trait Entries<'de> {
    /// The target of one more entry.
    fn grow(&mut self, name: Text<'de>) -> Target<'_, 'de>;

    /// The last entry could not be read.
    fn leave_out(&mut self);
}

/// Reads `text`, which is JSON and nothing else, into `target`.
///
/// # Errors
/// Where it is no JSON, or not what the target is for: the message then starts with "expected ".
pub(super) fn decode<'de>(text: &'de str, target: Target<'_, 'de>) -> Result<(), Error> {
    let mut reader = Reader::new(text);
    target.read(&mut reader)?;
    reader.end()
}

impl<'de> Target<'_, 'de> {
    /// What this is for, in words.
    fn expected(&self) -> &'static str {
        match self {
            Self::Text(_) | Self::Item(_) => "a text",
            Self::Amount(_) | Self::AmountItem(_) | Self::Count(_) => A_COUNT,
            Self::Flag(_) => "a boolean",
            Self::Sources(_) => "the id of a source or a list of ids",
            Self::Fields(_) | Self::Entries(_) => "an object",
            Self::Elements(_) => "a list",
        }
    }

    /// Reads the next value.
    ///
    /// # Errors
    /// As [`decode`].
    pub(crate) fn read(self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let token = reader.token()?;
        match (self, token) {
            (Self::Text(_) | Self::Amount(_) | Self::Flag(_), Token::Null) => {}
            (Self::Fields(row), Token::Null) if row.is_optional() => {}
            (Self::Text(target), Token::Text(text)) => *target = Some(Text(text)),
            (Self::Item(target), Token::Text(text)) => *target = Text(text),
            (Self::Flag(target), Token::Bool(flag)) => *target = Some(flag),
            (Self::Sources(target), Token::Text(id)) => *target = Sources::One(Text(id)),
            (Self::Sources(target), Token::List) => {
                let mut ids = Vec::new();
                read_elements(reader, &mut ids)?;
                *target = Sources::Many(ids);
            }
            (Self::Elements(series), Token::List) => read_elements(reader, series)?,
            (Self::Fields(row), Token::Object) => read_fields(reader, row)?,
            (Self::Count(target), Token::Object) => {
                let mut full = WireCount::default();
                read_fields(reader, &mut full)?;
                *target = Count::Full(full);
            }
            (Self::Entries(entries), Token::Object) => {
                let mut is_first = true;
                while reader.has_next(&mut is_first, b'}')? {
                    let name = Text(reader.name()?);
                    entries.grow(name).read(reader)?;
                }
            }
            (target, token) => match (target, amount(token)) {
                (Self::Amount(target), Some(amount)) => *target = Some(amount),
                (Self::AmountItem(target), Some(amount)) => *target = amount,
                (Self::Count(target), Some(amount)) => *target = Count::Bare(amount),
                (target, _) => return Err(Error::unwanted(["expected ", target.expected()].concat(), reader.offset())),
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

fn read_elements<'de>(reader: &mut Reader<'de>, series: &mut dyn Elements<'de>) -> Result<(), Error> {
    let mut is_first = true;
    while reader.has_next(&mut is_first, b']')? {
        series.grow().read(reader)?;
    }
    Ok(())
}

fn read_fields<'de>(reader: &mut Reader<'de>, row: &mut dyn Fields<'de>) -> Result<(), Error> {
    row.start();
    let (mut is_first, mut seen) = (true, 0);
    while reader.has_next(&mut is_first, b'}')? {
        let name = reader.name()?;
        match row.target(&name) {
            Some((bit, _)) if seen & bit != 0 => {
                return Err(Error::unwanted(["duplicate field `", &name, "`"].concat(), reader.offset()));
            }
            Some((bit, target)) => {
                seen |= bit;
                target.read(reader)?;
            }
            None => reader.pass_over()?,
        }
    }
    Ok(())
}

/// A type that has a target.
pub(super) trait Field<'de> {
    fn target(&mut self) -> Target<'_, 'de>;
}

macro_rules! scalars {
    ($($type:ty: $target:ident),+ $(,)?) => {$(
        impl<'de> Field<'de> for $type {
            fn target(&mut self) -> Target<'_, 'de> {
                Target::$target(self)
            }
        }
    )+};
}

scalars! {
    Option<Text<'de>>: Text,
    Text<'de>: Item,
    Option<Amount<'de>>: Amount,
    Amount<'de>: AmountItem,
    Option<bool>: Flag,
    Sources<'de>: Sources,
    Count<'de>: Count,
}

impl<'de, T: Fields<'de>> Field<'de> for Object<T> {
    fn target(&mut self) -> Target<'_, 'de> {
        Target::Fields(&mut self.0)
    }
}

impl<'de, T: Fields<'de> + Default> Field<'de> for Option<Object<T>> {
    fn target(&mut self) -> Target<'_, 'de> {
        Target::Fields(self)
    }
}

impl<'de, T: Field<'de> + Default> Field<'de> for List<T> {
    fn target(&mut self) -> Target<'_, 'de> {
        Target::Elements(self)
    }
}

impl<'de, T: Fields<'de> + Default> Field<'de> for Rows<T> {
    fn target(&mut self) -> Target<'_, 'de> {
        Target::Elements(self)
    }
}

impl<'de, T: Field<'de> + Default> Field<'de> for Map<'de, T> {
    fn target(&mut self) -> Target<'_, 'de> {
        Target::Entries(self)
    }
}

impl<'de, T: Fields<'de> + Default> Fields<'de> for Option<Object<T>> {
    fn target(&mut self, name: &str) -> Option<(u32, Target<'_, 'de>)> {
        self.as_mut()?.0.target(name)
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

impl<'de> Elements<'de> for Vec<Text<'de>> {
    fn grow(&mut self) -> Target<'_, 'de> {
        self.push_mut(Text::default()).target()
    }

    fn leave_out(&mut self, _: usize) {
        self.pop();
    }
}

impl<'de, T: Field<'de> + Default> Elements<'de> for List<T> {
    fn grow(&mut self) -> Target<'_, 'de> {
        self.push(T::default()).target()
    }

    fn leave_out(&mut self, _: usize) {
        // Its row is left out as a whole.
    }
}

impl<'de, T: Fields<'de> + Default> Elements<'de> for Rows<T> {
    fn grow(&mut self) -> Target<'_, 'de> {
        Target::Fields(&mut **self.rows.push_mut(Box::default()))
    }

    fn leave_out(&mut self, place: usize) {
        self.rows.pop();
        self.left_out.push(place);
    }
}

impl<'de, T: Field<'de> + Default> Entries<'de> for Map<'de, T> {
    fn grow(&mut self, name: Text<'de>) -> Target<'_, 'de> {
        self.0.push_mut((name, T::default())).1.target()
    }

    fn leave_out(&mut self) {
        self.0.pop();
    }
}
