//! A count: a number, a text, or an object with its date and source.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::atom::{Amount, Sources, Text};
#[cfg(feature = "schema")]
use super::vocabulary as v;

/// What is said where no count is found.
pub(super) const EXPECTED: &str = "a count like 1234567, \"1.32B\" or \"1B+\"";

/// A count of a track or a total.
pub(crate) enum Count<'a> {
    /// A bare value: date and source are those of the file.
    Bare(Amount<'a>),
    /// A value with its date and source.
    Full(RawCount<'a>),
}

/// A count with its date and source.
#[derive(Default, Deserialize)]
#[serde(bound(deserialize = "'de: 'a"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FullCount"))]
pub(crate) struct RawCount<'a> {
    /// The date that the count is of: `2022-04-14`, `2022-04` or `2022`. The file's own where it is left out.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Date>"))]
    pub(crate) as_of: Option<Text<'a>>,
    /// The count as it was printed: `1401974334` or `"1,401,974,334"` (exact), `"1.32B"` (rounded), `"1B+"` (at least).
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) value: Option<Amount<'a>>,
    /// Who says so: the id of a source or several, the best first. The file's own where it is left out.
    #[serde(default)]
    pub(crate) source: Sources<'a>,
    /// What the date is the date of: reading the count (`read`, where it is left out), publishing it (`report`),
    /// reaching it (`event`).
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Basis>"))]
    pub(crate) basis: Option<Text<'a>>,
    /// What is to be said about it.
    pub(crate) note: Option<Text<'a>>,
    /// Whether it is kept without being believed.
    pub(crate) disputed: Option<bool>,
}

/// How many songs were past the threshold of a coverage.
#[derive(Default, Deserialize)]
#[serde(bound(deserialize = "'de: 'a"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CoverageCount"))]
pub(crate) struct RawCoverageCount<'a> {
    /// The date that the count is of: `2022-04-14`, `2022-04` or `2022`. The file's own where it is left out.
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Date>"))]
    pub(crate) as_of: Option<Text<'a>>,
    /// How many songs have reached the threshold.
    #[cfg_attr(feature = "schema", schemars(required))]
    pub(crate) reached: Option<Amount<'a>>,
    /// How many songs there are.
    pub(crate) total: Option<Amount<'a>>,
    /// How many are hoped for.
    pub(crate) goal: Option<Amount<'a>>,
    /// Who says so: the id of a source or several, the best first. The file's own where it is left out.
    #[serde(default)]
    pub(crate) source: Sources<'a>,
    /// What the date is the date of: reading the count (`read`, where it is left out), publishing it (`report`),
    /// reaching it (`event`).
    #[cfg_attr(feature = "schema", schemars(with = "Option<v::Basis>"))]
    pub(crate) basis: Option<Text<'a>>,
    /// What is to be said about it.
    pub(crate) note: Option<Text<'a>>,
    /// Whether it is kept without being believed.
    pub(crate) disputed: Option<bool>,
}

impl<'de: 'a, 'a> Deserialize<'de> for Count<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CountVisitor)
    }
}

struct CountVisitor;

impl<'de> Visitor<'de> for CountVisitor {
    type Value = Count<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Count<'de>, E> {
        Ok(Count::Bare(Amount::Number(number)))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Count<'de>, E> {
        Ok(Count::Bare(Amount::Other))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Count<'de>, E> {
        Ok(Count::Bare(Amount::Other))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Count<'de>, E> {
        Ok(Count::Bare(Amount::Other))
    }

    fn visit_unit<E: Error>(self) -> Result<Count<'de>, E> {
        Ok(Count::Bare(Amount::Other))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Count<'de>, E> {
        Ok(Count::Bare(Amount::Text(Text(text.into()))))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Count<'de>, E> {
        Ok(Count::Bare(Amount::Text(Text(text.to_owned().into()))))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Count<'de>, A::Error> {
        RawCount::deserialize(MapAccessDeserializer::new(map)).map(Count::Full)
    }
}
