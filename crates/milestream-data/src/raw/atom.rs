//! The smallest parts: a text, an amount, a source or several.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// A text that borrows from the file where it has no escapes. `Cow` alone would not: inside of `Option` and `Vec`
/// serde always copies it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text<'a>(pub(crate) Cow<'a, str>);

/// A number or a text. Other scalars are kept as such, so that one of them costs its count and not its row.
#[derive(Clone, Debug)]
pub(crate) enum Amount<'a> {
    /// A whole number.
    Number(u64),
    /// A text.
    Text(Text<'a>),
    /// A number that is negative or not whole, or no number.
    Other,
}

/// The id of a source, or several.
#[derive(Clone, Debug, Default)]
pub(crate) enum Sources<'a> {
    /// Not given.
    #[default]
    None,
    /// `"source": "nme"`.
    One(Text<'a>),
    /// `"source": ["nme", "billboard"]`.
    Many(Vec<Text<'a>>),
}

impl Text<'_> {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn into_string(self) -> String {
        self.0.into_owned()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Amount<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AmountVisitor)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Sources<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SourcesVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Owned(text.to_owned())))
    }
}

struct AmountVisitor;

impl<'de> Visitor<'de> for AmountVisitor {
    type Value = Amount<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(super::count::EXPECTED)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Amount<'de>, E> {
        Ok(Amount::Number(number))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Amount<'de>, E> {
        Ok(Amount::Other)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Amount<'de>, E> {
        Ok(Amount::Other)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Amount<'de>, E> {
        Ok(Amount::Other)
    }

    fn visit_unit<E: Error>(self) -> Result<Amount<'de>, E> {
        Ok(Amount::Other)
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Amount<'de>, E> {
        TextVisitor.visit_borrowed_str(text).map(Amount::Text)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Amount<'de>, E> {
        TextVisitor.visit_str(text).map(Amount::Text)
    }
}

struct SourcesVisitor;

impl<'de> Visitor<'de> for SourcesVisitor {
    type Value = Sources<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the id of a source or a list of ids")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Sources<'de>, E> {
        TextVisitor.visit_borrowed_str(text).map(Sources::One)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Sources<'de>, E> {
        TextVisitor.visit_str(text).map(Sources::One)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Sources<'de>, A::Error> {
        let mut ids = Vec::new();
        while let Some(id) = seq.next_element()? {
            ids.push(id);
        }
        Ok(Sources::Many(ids))
    }
}
