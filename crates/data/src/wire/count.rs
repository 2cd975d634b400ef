//! A count: a number, a text, or an object with its date and source.

use super::atom::{Amount, Sources, Text};
#[cfg(feature = "schema")]
use super::schema_words as v;

/// What is said where no count is found.
pub(super) const EXPECTED: &str = "a count like 1234567, \"1.32B\" or \"1B+\"";

/// A count of a track or a total.
pub(crate) enum Count<'a> {
    /// A bare value: date and source are those of the file.
    Bare(Amount<'a>),
    /// A value with its date and source.
    Full(WireCount<'a>),
}

/// A count with its date and source.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FullCount"))]
pub(crate) struct WireCount<'a> {
    /// The date of the count: `2022-04-14`, `2022-04`, `2022`, or `unknown`. Default: the file's `as_of`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::AsOf>"))]
    pub(crate) as_of: Option<Text<'a>>,
    /// The count as it was printed: `1401974334` or `"1,401,974,334"` (exact), `"1.32B"` (rounded), `"1B+"` (at least).
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) value: Option<Amount<'a>>,
    /// Who says so: the id of a source, or of several, the best one first. Default: the file's `source`.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) source: Sources<'a>,
    /// What happened on the date: the count was read (`read`, the default), published (`report`) or reached (`event`).
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Basis>"))]
    pub(crate) basis: Option<Text<'a>>,
    /// A remark about it.
    pub(crate) note: Option<Text<'a>>,
    /// Whether it is kept although it is doubted.
    pub(crate) disputed: Option<bool>,
}

/// How many songs were past the threshold of a coverage.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CoverageCount"))]
pub(crate) struct WireCoverageCount<'a> {
    /// The date of the count: `2022-04-14`, `2022-04`, `2022`, or `unknown`. Default: the file's `as_of`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::AsOf>"))]
    pub(crate) as_of: Option<Text<'a>>,
    /// How many songs have reached the threshold.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) reached: Option<Amount<'a>>,
    /// How many songs there are.
    pub(crate) total: Option<Amount<'a>>,
    /// How many songs are hoped for.
    pub(crate) goal: Option<Amount<'a>>,
    /// Who says so: the id of a source, or of several, the best one first. Default: the file's `source`.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub(crate) source: Sources<'a>,
    /// What happened on the date: the count was read (`read`, the default), published (`report`) or reached (`event`).
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Basis>"))]
    pub(crate) basis: Option<Text<'a>>,
    /// A remark about it.
    pub(crate) note: Option<Text<'a>>,
    /// Whether it is kept although it is doubted.
    pub(crate) disputed: Option<bool>,
}

impl Default for Count<'_> {
    fn default() -> Self {
        Self::Bare(Amount::Other)
    }
}
