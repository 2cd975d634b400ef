//! The JSON Schema of what the types alone do not describe.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::SCHEMA;
use super::{Count, List, Map, Object, RawCount, Rows, Sources, Text};
use crate::dataset::{self, Basis as BasisNames};
use crate::value::MAX_COUNT;

/// The number of the schema.
pub(super) struct SchemaNumber;
/// A date that may be reduced.
pub(super) struct Date;
/// The date of a count, which may be unknown.
pub(super) struct AsOf;
/// An address that the reader can open.
pub(super) struct Url;
/// What the date of a count is the date of.
pub(super) struct Basis;
/// Whether the dataset has every track of an artist.
pub(super) struct Catalogue;
/// What is counted of an artist.
pub(super) struct Metric;
/// By which credits it is counted.
pub(super) struct Credit;
/// What kind of thing an honour is.
pub(super) struct HonourKind;

macro_rules! inline_schemas {
    ($($type:ty $(where $generic:ident)?: |$generator:ident| $schema:expr;)*) => {$(
        impl$(<$generic: JsonSchema>)? JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema($generator: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )*};
}

inline_schemas! {
    SchemaNumber: |_generator| json_schema!({ "const": SCHEMA });
    Date: |_generator| json_schema!({ "type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$" });
    AsOf: |_generator| json_schema!({ "type": "string", "pattern": r"^(unknown|\d{4}(-\d{2}(-\d{2})?)?)$" });
    Url: |_generator| json_schema!({ "type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://." });
    Basis: |_generator| json_schema!({ "enum": BasisNames::ALL.map(BasisNames::as_str) });
    Catalogue: |_generator| json_schema!({ "enum": ["complete", "partial"] });
    Metric: |_generator| json_schema!({ "enum": dataset::Metric::ALL.map(dataset::Metric::as_str) });
    Credit: |_generator| json_schema!({ "enum": dataset::Credit::ALL.map(dataset::Credit::as_str) });
    HonourKind: |_generator| json_schema!({ "enum": dataset::HonourKind::ALL.map(dataset::HonourKind::as_str) });
    Text<'_>: |_generator| json_schema!({ "type": "string" });
    List<T> where T: |generator| Vec::<T>::json_schema(generator);
    Rows<T> where T: |generator| Vec::<T>::json_schema(generator);
    Map<'_, T> where T: |generator| {
        json_schema!({ "type": "object", "additionalProperties": generator.subschema_for::<T>() })
    };
    Object<T> where T: |generator| generator.subschema_for::<T>();
    Sources<'_>: |_generator| json_schema!({
        "anyOf": [
            { "type": "string" },
            { "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true }
        ]
    });
    Count<'_>: |generator| json_schema!({
        "anyOf": [generator.subschema_for::<super::Amount<'_>>(), generator.subschema_for::<RawCount<'_>>()]
    });
}

impl JsonSchema for super::Amount<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Amount".into()
    }

    fn json_schema(_generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A number (exact), or a text: \"1,401,974,334\" (exact), \"1.32B\" (rounded at its last \
                            printed digit), \"1B+\" (at least).",
            "anyOf": [
                { "type": "integer", "minimum": 0, "maximum": MAX_COUNT },
                { "type": "string", "pattern": r"^(\d+|\d{1,3}(,\d{3})+)((\.\d+)?[KMBTkmbt])?\+?$" }
            ]
        })
    }
}
