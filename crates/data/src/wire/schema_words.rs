//! The JSON Schema of texts and numbers that have a form of their own.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::SCHEMA;
use crate::model::{self, Basis as BasisNames};

/// The number of the schema.
pub(super) struct SchemaNumber;
/// A date that may be reduced.
pub(super) struct Date;
/// The date of a count, which may be unknown.
pub(super) struct AsOf;
/// An address that the reader can open.
pub(super) struct Url;
/// A colour.
pub(super) struct Color;
/// The address of a picture.
pub(super) struct Picture;
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

pub(super) use inline_schemas;

inline_schemas! {
    SchemaNumber: |_generator| json_schema!({ "const": SCHEMA });
    Date: |_generator| json_schema!({ "type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$" });
    AsOf: |_generator| json_schema!({ "type": "string", "pattern": r"^(unknown|\d{4}(-\d{2}(-\d{2})?)?)$" });
    Url: |_generator| json_schema!({ "type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://." });
    Color: |_generator| json_schema!({ "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" });
    Picture: |_generator| json_schema!({
        "type": "string",
        "pattern": r"^([Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/[^\s]+|(/(?!/)[^\s\\]*|[^\s\\:/?#][^\s\\:/?#]*([/?#][^\s\\]*)?))$",
    });
    Basis: |_generator| json_schema!({ "enum": BasisNames::ALL.map(BasisNames::as_str) });
    Catalogue: |_generator| json_schema!({ "enum": ["complete", "partial"] });
    Metric: |_generator| json_schema!({ "enum": model::Metric::ALL.map(model::Metric::as_str) });
    Credit: |_generator| json_schema!({ "enum": model::Credit::ALL.map(model::Credit::as_str) });
    HonourKind: |_generator| json_schema!({ "enum": model::HonourKind::ALL.map(model::HonourKind::as_str) });
}
