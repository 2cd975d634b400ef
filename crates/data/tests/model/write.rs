use milestream_data::{parse, write};

use super::build::file;

#[test]
fn every_section_is_written_one_observation_to_a_line() {
    let text = r##"{
  "schema": 1,
  "title": "A \"title\"\n\u0001",
  "service": { "name": "Spotify", "unit": "streams" },
  "milestones": { "at": ["1M", 1234567], "then_every": "1.5M" },
  "rules": {
    "r": "Rule"
  },
  "sources": {
    "a": { "publisher": "A", "title": "T", "published": "2022-04", "url": "https://a", "via": "V" },
    "b": { "publisher": "B", "url": "https://b" }
  },
  "artists": [
    { "id": "x", "name": "X", "names": { "ko": "엑스" }, "member_of": ["y"], "catalogue": "complete", "color": "#5f2eb8", "image": "faces/x.webp" },
    { "id": "y", "name": "Y" }
  ],
  "tracks": [
    { "id": "t", "title": "T", "titles": { "k\"o": "티" }, "aliases": ["Tee"], "artists": ["x", "y"], "featuring": ["y"], "performed_by": ["x"], "version": "sped up", "of": "u", "lang": "ko", "album": "Album", "released": "2019-04-12", "image": "/covers/t.webp?2",
      "counts": [
        { "as_of": "2022-04-14", "value": "1.32B", "source": "a", "basis": "report", "note": "N" },
        { "as_of": "2022", "value": 5, "source": ["a", "b"], "disputed": true }
      ],
      "periods": [
        { "from": "2022-01-01", "to": "2022-01-07", "value": "1B+", "source": "a", "note": "N" },
        { "from": "2022-01-01", "value": 5, "source": "a" }
      ] },
    { "id": "u", "title": "U", "version": "remix" }
  ],
  "coverage": [
    { "artist": "x", "threshold": "100M", "rule": "r",
      "counts": [
        { "as_of": "2022-04-14", "reached": 89, "total": 253, "goal": 100, "source": "a", "basis": "event" }
      ] }
  ],
  "totals": [
    { "artist": "x", "metric": "streams", "credit": "all", "name": "N",
      "counts": [
        { "as_of": "2022-04-14", "value": "35B+", "source": "a" }
      ] },
    { "artist": "x", "metric": "awards" }
  ],
  "honours": [
    { "kind": "plaque", "by": "2022-04-14", "artists": ["x"], "tracks": ["t", "u"], "threshold": "1B", "coverage": "1M", "album": "A", "where": "W", "text": "T", "note": "N", "source": ["b", "a"] },
    { "kind": "award", "on": "2022", "text": "T", "source": "a" }
  ],
  "notes": [
    { "as_of": "2022", "text": "N", "source": "a" },
    { "text": "M", "source": "b" }
  ],
  "albums": [
    { "title": "Album", "artist": "x", "image": "data:image/png;base64,iVBORw0KGgo=" }
  ]
}
"##;
    let (dataset, warnings) = parse(text.as_bytes()).unwrap();
    assert_eq!(warnings, []);
    assert_eq!(write::to_json(&dataset), text);
}

#[test]
fn what_a_file_says_once_is_written_at_every_count() {
    let short = file(r#""as_of": "2022", "source": "a", "tracks": [{ "id": "t", "title": "T", "counts": ["1.2B"] }]"#);
    let (dataset, _) = parse(short.as_bytes()).unwrap();
    let long = write::to_json(&dataset);
    assert!(long.contains(r#"{ "as_of": "2022", "value": "1.2B", "source": "a" }"#), "{long}");
    let (again, warnings) = parse(long.as_bytes()).unwrap();
    assert_eq!((again, warnings), (dataset, vec![]));
}

#[test]
fn less_white_space_says_the_same() {
    let short = file(
        r#""as_of": "2022", "source": "a", "tracks": [{ "id": "t", "title": "T \"  { [\\", "counts": ["1.2B"] }, { "id": "u", "title": "U", "counts": [5] }]"#,
    );
    let (dataset, _) = parse(short.as_bytes()).unwrap();
    let long = write::to_json(&dataset);
    let compact = write::compact(&long);
    assert!(compact.len() < long.len(), "{compact}");
    assert!(compact.contains("\n{\"id\":\"u\",\"title\":\"U\",\"counts\":[{\"as_of\""), "{compact}");
    assert_eq!(parse(compact.as_bytes()).unwrap(), (dataset, vec![]));
}
