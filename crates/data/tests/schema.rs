//! The committed schema is the one that the types give.
#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use milestream_data::schema;

#[test]
fn the_committed_schema_is_the_one_of_the_types() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/schema/1.json");
    let schema = schema::to_json();
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &schema).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == schema,
        "static/schema/1.json is stale: UPDATE_SCHEMA=1 cargo test -p milestream-data --features schema"
    );
}
