//! The smallest parts: a text, an amount, a source or several.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};

/// A text that borrows from the file where it has no escapes. `Cow` alone would not: inside of `Option` and `Vec`
/// serde always copies it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text<'a>(pub(crate) Cow<'a, str>);

/// A number or a text. Other scalars are kept as such, so that one of them costs its count and not its row.
#[derive(Clone, Debug, Default)]
pub(crate) enum Amount<'a> {
    /// A whole number.
    Number(u64),
    /// A text.
    Text(Text<'a>),
    /// A number that is negative or not whole, or no number.
    #[default]
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

    /// Where it starts in `file`, where it borrows from there.
    pub(crate) fn offset_in(&self, file: &str) -> Option<usize> {
        let start = self.0.as_ptr().addr().checked_sub(file.as_ptr().addr())?;
        matches!(self.0, Cow::Borrowed(_)).then_some(start).filter(|start| *start < file.len())
    }

    pub(crate) fn owned(&self) -> String {
        self.as_str().to_owned()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor)
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
