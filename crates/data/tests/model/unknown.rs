//! Fields that are not of the schema.

use milestream_data::{Detail, unknown_fields};

#[test]
fn every_field_that_is_not_read_is_reported_with_its_place() {
    let file = r#"{ "$schema": "x", "schema": 1, "title": "T", "colour": "red",
  "service": { "name": "S", "logo": 1 },
  "sources": { "a": { "publisher": "P", "url": "https://a", "stars": 5 } },
  "tracks": [{ "id": "t", "title": "T", "titles": { "ko": "x" }, "counts": [5, { "value": 5, "asof": "2022" }],
    "periods": [{ "from": "2022", "valeu": 5 }] }],
  "coverage": [{ "counts": [{ "reached": 5, "gaol": 6 }] }],
  "notes": [{ "text": "x", "as_of": "2022" }, 7, { "txt": "y" }] }"#;
    let messages: Vec<String> =
        unknown_fields(file.as_bytes(), Detail::Every).unwrap().iter().map(ToString::to_string).collect();
    let expected = [
        "colour: is no field of the schema, and is not read (line 1, column 56)",
        "service.logo: is no field of the schema, and is not read (line 2, column 37)",
        "sources.a.stars: is no field of the schema, and is not read (line 3, column 70)",
        "tracks[0].counts[1].asof: is no field of the schema, and is not read (line 4, column 102)",
        "tracks[0].periods[0].valeu: is no field of the schema, and is not read (line 5, column 44)",
        "coverage[0].counts[0].gaol: is no field of the schema, and is not read (line 6, column 53)",
        "notes[2].txt: is no field of the schema, and is not read (line 7, column 59)",
    ];
    assert_eq!(messages, expected);
    assert_eq!(unknown_fields(include_bytes!("../../../../static/data/bts.json"), Detail::Every).unwrap(), []);
    assert!(unknown_fields(b"[]", Detail::Every).is_err());
}
