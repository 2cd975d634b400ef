//! The smallest parts: a text, an amount, a source or several.

use std::borrow::Cow;

/// A text that borrows from the file where it has no escapes.
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

    pub(crate) fn owned(&self) -> String {
        self.as_str().to_owned()
    }
}
