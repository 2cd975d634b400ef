//! The JSON Schema of the file format, from the types that read it.

use schemars::generate::SchemaSettings;

use crate::wire::WireDataset;

/// The schema (JSON Schema 2020-12) as a file.
pub fn to_json() -> String {
    let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<WireDataset<'_>>();
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
