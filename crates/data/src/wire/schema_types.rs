//! The JSON Schema of what the wire types alone do not describe.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::schema_words::inline_schemas;
use super::{Amount, Count, List, Map, Object, Rows, Sources, Text, WireCount};
use crate::value::MAX_COUNT;

inline_schemas! {
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
        "anyOf": [generator.subschema_for::<Amount<'_>>(), generator.subschema_for::<WireCount<'_>>()]
    });
}

impl JsonSchema for Amount<'_> {
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
