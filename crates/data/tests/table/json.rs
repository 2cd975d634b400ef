//! Flat JSON: objects with a field to a cell.

use milestream_data::parse_json;

use super::build::{ORIGIN, dated, describe};

fn read_json(text: &str) -> (Vec<String>, Vec<String>) {
    let (dataset, warnings) = parse_json(text.as_bytes(), &dated("2026")).unwrap();
    (describe(&dataset), warnings.iter().map(ToString::to_string).collect())
}

#[test]
fn one_list_is_the_same_in_every_form() {
    let expected = ["a-x: A, X, 1234567 2026-07-14", "b-y-z: B, Y + Z, 1.2M 2026-07-14"];
    for text in [
        r#"[{ "title": "A", "artist": "X", "streams": 1234567, "as_of": "2026-07-14" },
            { "Track Name": "B", "artists": ["Y", "Z"], "plays": "1.2M", "date": "2026-07-14T10:00:00Z" }]"#,
        r#"{ "last_updated": "2026-07-14 15:01:27", "rows": [{ "title": "A", "artist": "X", "total": "1,234,567" },
            { "title": "B", "artist": "Y; Z", "total": "1.2M", "cover": null, "tags": ["k-pop"] }] }"#,
        r#"{ "A": { "artist": "X", "streams": "1,234,567" }, "B": { "artist": "Y, Z", "streams": "1.2M" }, "as_of": "2026-07-14" }"#,
    ] {
        let (songs, warnings) = read_json(text);
        assert_eq!(warnings, Vec::<String>::new(), "{text}");
        assert_eq!(songs, expected, "{text}");
    }
}

/// As scrapes of artist pages have it: songs by title, under their artists, the totals of whom are no songs.
#[test]
fn songs_are_found_beneath_their_artists() {
    let text = r#"{
  "group": { "GO": { "streams": "90,208,179", "daily": "210,926", "trend": "flat" } },
  "solos": {
    "rose": { "total_streams": "5,000,000,000", "songs": {
      "APT. \"live\"": { "streams": "1,266,429,138", "daily": "227,750", "track_id": "4SFk" },
      "broken": { "streams": "soon", "track_id": "5SFk" } } },
    "jisoo": { "name": "JISOO", "songs": [{ "title": "FLOWER", "streams": "500,000,000" }] }
  },
  "last_updated": "2026-07-14 15:01:27"
}"#;
    let (songs, warnings) = read_json(text);
    assert_eq!(
        songs,
        [
            "go: GO, 90208179 2026-07-14, 210926 on 2026-07-14",
            "4SFk: APT. \"live\", rose, 1266429138 2026-07-14, 227750 on 2026-07-14",
            "5SFk: broken, rose",
            "flower-jisoo: FLOWER, JISOO, 500000000 2026-07-14",
        ]
    );
    assert_eq!(
        warnings,
        [
            r#"solos.rose.songs.broken.streams: expected a count like 1234567, "1.32B" or "1B+", found "soon" (line 6, column 30)"#
        ]
    );
}

#[test]
fn a_name_with_a_comma_is_one_name_where_json_says_so() {
    for text in [
        r#"[{ "title": "A", "artists": ["Tyler, The Creator", "Sia"], "streams": 5 }]"#,
        r#"[{ "title": "A", "artist": "\"Tyler, The Creator\"; Sia", "streams": 5 }]"#,
    ] {
        assert_eq!(read_json(text).0, ["a-tyler-the-creator-sia: A, Tyler, The Creator + Sia, 5 2026"], "{text}");
    }
    let text = r#"{ "Tyler, The Creator": { "songs": { "EARFQUAKE": { "streams": 5 } } } }"#;
    assert_eq!(read_json(text).0, ["earfquake-tyler-the-creator: EARFQUAKE, Tyler, The Creator, 5 2026"]);
}

#[test]
fn what_has_no_songs_is_refused_in_a_sentence() {
    for (text, expected) in [
        ("[{]", "the file is not valid JSON: expected the name of a field in quotation marks (line 1, column 3)"),
        ("[1, 2]", "expected objects with the title of a song and its streams, found none"),
        (r#"{ "schema": 1, "title": "T" }"#, "expected objects with the title of a song and its streams, found none"),
    ] {
        assert_eq!(parse_json(text.as_bytes(), &ORIGIN).unwrap_err().to_string(), expected, "{text}");
    }
    // However deep it goes.
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(parse_json(deep.as_bytes(), &ORIGIN).is_err());
}

/// Numbers of which nothing says that they are streams of songs.
#[test]
fn fields_and_what_may_be_either_are_no_counts_of_songs() {
    for text in [
        // The fields of an answer, and the size of a list.
        r#"{ "tracks": { "total": 200, "limit": 50, "offset": 0 } }"#,
        r#"{ "songs": { "limit": 50, "start": 0 } }"#,
        r#"{ "status": 404, "Message-Id": 7 }"#,
        r#"{ "Songs": 12, "Albums": 3 }"#,
        r#"{ "dynamite": 100, "butter": 200 }"#,
        r#"{ "Glass Tide": 100 }"#,
        r#"{ "Glass Tide": 100, "total": 200 }"#,
        r#"{ "Glass Tide": 100, "2026-07-14": 200 }"#,
        // Lines of a chart that are no songs.
        r#"{ "labels": ["2026-07-13", "2026-07-14"], "datasets": [{ "label": "Streams", "data": [100, 110] }] }"#,
        r#"{ "series": [{ "name": "Listeners", "data": [["2026-07-13", 5]] }, { "name": "Daily", "data": [["2026-07-13", 5]] }] }"#,
        r#"{ "history": [["2026-07-13", 100]] }"#,
        // A total and the streams of a day, ranks, and pairs of which either can be the day.
        r#"[{ "title": "Glass Tide", "data": [[1204500331, 412008]] }]"#,
        r#"[{ "title": "Glass Tide", "ranking": [["2026-07-13", 1]] }]"#,
        r#"[{ "title": "Glass Tide", "history": [[20260713, 20260714]] }]"#,
    ] {
        assert!(parse_json(text.as_bytes(), &ORIGIN).is_err(), "{text}");
    }
}

/// Lists that say something else of a song, or of the file, change nothing.
#[test]
fn songs_with_counts_are_read_whatever_lists_stand_beside_them() {
    for beside in [
        r#""asof": "2026-07-14", "dates": ["2020-01-01"], "values": [1, 2, 3]"#,
        r#""asof": ["2026-07-14"]"#,
        r#""asof": "2026-07-14", "ranks": [["2026-07-13", 1]]"#,
    ] {
        let text = format!(
            r#"{{ "meta": {{ "dates": ["2026-07-13"], "widths": [1], "sizes": [["2026-07-13", 5]] }},
                "songs": [{{ "title": "A", "streams": 5, {beside} }}] }}"#
        );
        assert_eq!(read_json(&text).0, ["a: A, 5 2026-07-14"], "{text}");
    }
}

#[test]
fn lists_of_unlike_length_are_refused() {
    for (text, expected) in [
        (
            r#"{ "labels": ["2026-07-13", "2026-07-14"], "datasets": [{ "label": "A", "data": [1, 2] }, { "label": "B", "data": [1] }] }"#,
            "expected 2 counts of B, one to each day, found 1",
        ),
        (
            r#"{ "title": "A", "dates": ["2026-07-13"], "streams": [1, 2] }"#,
            "expected 1 counts of A, one to each day, found 2",
        ),
        (
            r#"{ "date": ["2026-07-13", "2026-07-14"], "A": [1, 2, 3], "B": [1, 2] }"#,
            "expected 2 counts of A, one to each day, found 3",
        ),
    ] {
        assert_eq!(parse_json(text.as_bytes(), &ORIGIN).unwrap_err().to_string(), expected, "{text}");
    }
}

/// The counts of a chart, as pairs and beside their days.
#[test]
fn charts_are_the_same_in_every_form() {
    for text in [
        r#"{"A": {"2026-07-13": 1204500331, "2026-07-14": 1204912339}, "Low": {"2026-07-13": 7}}"#,
        r#"{"songs": [{"title": "A", "history": [["2026-07-13", 1204500331], ["2026-07-14", 1204912339]]},
            {"title": "Low", "values": [["7", "2026\u002d07-13"]]}]}"#,
        r#"[{"name": "A", "data": [[1783900800000, 1204500331], [1783987200000, 1204912339]]},
            {"name": "Low", "data": [[7, 1783900800]]}]"#,
        r#"{"A": [["13.7.2026", 1204500331], ["14.7.2026", 1204912339]], "Low": [["13.7.2026", 7]]}"#,
        r#"{"labels": ["Jul 13, 2026", "Jul 14, 2026"],
            "datasets": [{"data": [1204500331, 1204912339], "label": "A"}, {"label": "Low", "data": [7, null]}]}"#,
        r#"{"series": [{"name": "A", "data": [1204500331, 1204912339]}, {"name": "Low", "data": [7, "N/A"]}],
            "dates": [20260713, 20260714]}"#,
        r#"{"A": {"dates": ["2026-07-13", "2026-07-14"], "streams": [1204500331, 1204912339]},
            "Low": {"dates": ["2026-07-13"], "streams": [7]}}"#,
    ] {
        let (songs, warnings) = read_json(text);
        assert_eq!(warnings, Vec::<String>::new(), "{text}");
        assert_eq!(songs, ["a: A, 1204500331 2026-07-13, 1204912339 2026-07-14", "low: Low, 7 2026-07-13"], "{text}");
    }
}

/// As the songs are kept, so they are read: by rows, lines, in lists of days, by title, with counts wrapped or in columns.
#[test]
fn histories_are_the_same_in_every_form() {
    let expected = [
        "g1: Glass Tide, Luna Park, 100 2026-07-13, 110 2026-07-14, 10 on 2026-07-14",
        "s2: Salt Road 1999, Aria; B, 7 2026-07-14",
    ];
    for text in [
        r#"[{"title":"Glass Tide","artist":"Luna Park","streams":100,"id":"g1","as_of":"2026-07-13"},
            {"title":"Glass Tide","artist":"Luna Park","streams":110,"daily":10,"id":"g1","as_of":"2026-07-14"},
            {"as_of":"2026-07-14","id":"s2","artist":["Aria; B"],"streams":7,"title":"Salt Road 1999"}]"#,
        r#"{"title":"Glass Tide","artist":"Luna Park","streams":"100","id":"g1","as_of":{"value":"2026-07-13"}}
           {"title":"Glass Tide","artist":"Luna Park","streams":"110","daily":"10","id":"g1","as_of":{"value":"2026-07-14"}}
           {"title":"Salt Road 1999","artist":["Aria; B"],"streams":"7","id":"s2","as_of":{"value":"2026-07-14"}}"#,
        r#"{"songs":[{"id":"g1","title":"Glass Tide","artist":{"name":"Luna Park"},"history":[
            {"as_of":"2026-07-13","streams":100},{"as_of":"2026-07-14","streams":110,"daily":10}]},
            {"history":[{"as_of":"2026-07-14","streams":7}],"id":"s2","artist":["Aria; B"],"title":"Salt Road 1999"}]}"#,
        r#"{"Glass Tide":{"id":"g1","artist":"Luna Park","history":[
            {"as_of":"2026-07-13","streams":100},{"as_of":"2026-07-14","streams":110,"daily":10}]},
            "Salt \u0052oad 1999":{"history":[{"as_of":"2026-07-14","streams":7}],"id":"s2","artist":["Aria; B"]}}"#,
        r#"{"songs":{"Glass Tide":{"artist":"Luna Park","history":[{"daily":10,"as_of":"2026-07-14","streams":110,"id":"g1"},
            {"as_of":"2026-07-13","streams":100,"id":"g1"}]},
            "Salt Road 1999":{"artist":["Aria; B"],"history":[{"as_of":"2026-07-14","streams":7,"id":"s2"}]}}}"#,
    ] {
        let (mut songs, warnings) = read_json(text);
        assert_eq!(warnings, Vec::<String>::new(), "{text}");
        for song in &mut songs {
            // In the order of the file.
            *song = song.replace("110 2026-07-14, 100 2026-07-13", "100 2026-07-13, 110 2026-07-14");
        }
        assert_eq!(songs, expected, "{text}");
    }
}

/// A data frame of pandas, in each of the ways in which `to_json` writes one.
#[test]
fn data_frame_is_read_in_every_orientation() {
    for text in [
        r#"{"columns":["title","streams","as_of"],"index":[0,1],"data":[["A",1,"2022-04-12"],["B",2,"2022-04-12"]]}"#,
        r#"{"data":[["A",1,"2022-04-12"],["B",2,"2022-04-12"]],"columns":["title","streams","as_of"]}"#,
        r#"{"title":{"0":"A","1":"B"},"streams":{"0":1,"1":2},"as_of":{"0":"2022-04-12","1":"2022-04-12"}}"#,
        // Rows stand in another order in some columns.
        r#"{"title":{"0":"A","1":"B"},"streams":{"1":2,"0":1},"as_of":{"1":"2022-04-12","0":"2022-04-12"}}"#,
        r#"{"0":{"title":"A","streams":1,"as_of":"2022-04-12"},"1":{"title":"B","streams":2,"as_of":"2022-04-12"}}"#,
        r#"[{"title":"A","streams":1,"as_of":"2022-04-12"},{"title":"B","streams":2,"as_of":"2022-04-12"}]"#,
        r#"{"schema":{"fields":[{"name":"index","type":"integer"},{"name":"title","type":"string"}],"primaryKey":["index"]},
            "data":[{"index":0,"title":"A","streams":1,"as_of":"2022-04-12"},{"index":1,"title":"B","streams":2,"as_of":"2022-04-12"}]}"#,
    ] {
        let (songs, warnings) = read_json(text);
        assert_eq!(warnings, Vec::<String>::new(), "{text}");
        assert_eq!(songs, ["a: A, 1 2022-04-12", "b: B, 2 2022-04-12"], "{text}");
    }
}

/// A field of that name within a song is no artist, and no song.
#[test]
fn counts_of_a_song_may_lie_two_objects_deep() {
    for text in [
        r#"{"songs":[{"name":"A","artist":"X","stats":{"spotify":{"streams":5}}}],"fetched_at":"2022-04-12T10:00:00Z"}"#,
        r#"{"songs":[{"name":"A","artist":"X","metrics":{"streams":{"spotify":{"total":5}}}}],"date":"2022-04-12"}"#,
        r#"{"songs":[{"name":"A","artist":"X","stats":{"streams":5}}],"date":"2022-04-12"}"#,
    ] {
        let (songs, warnings) = read_json(text);
        assert_eq!(warnings, Vec::<String>::new(), "{text}");
        assert_eq!(songs, ["a-x: A, X, 5 2022-04-12"], "{text}");
    }
}

/// As who gathers numbers by the hour has it when the disk was full.
#[test]
fn damaged_line_loses_nothing_but_itself() {
    let line = |title: &str| format!(r#"{{"title":"{title}","artist":"X","streams":5,"date":"2026-07-14"}}"#);
    let (a, b, c) = (line("A"), line("B"), line("C"));
    for (damaged, why) in [
        (r#"{"title":"D","artist":"X","stre"#, "it ends within a text (line 2, column 32)"),
        (r#"{"title":"D","artist":"X","streams":}"#, "expected a value (line 2, column 37)"),
        ("title=D streams=5", "expected an object in curly brackets (line 2, column 1)"),
    ] {
        let (songs, warnings) = read_json(&[&*a, damaged, &b, "", &c, ""].join("\n"));
        assert_eq!(songs, ["a-x: A, X, 5 2026-07-14", "b-x: B, X, 5 2026-07-14", "c-x: C, X, 5 2026-07-14"]);
        assert_eq!(warnings, [format!("line 2: is left out, since it is not valid JSON: {why}")]);
    }
    let (songs, warnings) = read_json(&[&a[..30], &b, &c].join("\r\n"));
    assert_eq!(songs, ["b-x: B, X, 5 2026-07-14", "c-x: C, X, 5 2026-07-14"]);
    assert_eq!(
        warnings,
        ["line 1: is left out, since it is not valid JSON: it ends within a text (line 1, column 31)"]
    );
}

#[test]
fn line_without_a_count_is_a_song() {
    let songs = r#"{"title":"A","artist":"X","streams":5,"date":"2026-07-14"}
        {"title":"B","artist":"X","date":"2026-07-14"}
        {"title":"C","artist":"X","streams":null}"#;
    let expected = ["a-x: A, X, 5 2026-07-14", "b-x: B, X", "c-x: C, X"];
    let as_list = format!("[{}]", songs.replace("}\n", "},\n"));
    for text in [songs, &as_list] {
        let (songs, warnings) = read_json(text);
        assert_eq!(songs, expected, "{text}");
        assert_eq!(warnings, Vec::<String>::new(), "{text}");
    }
    // Nothing is said of these but what they are called.
    let about = r#"{"title":"My list","source":"Y","streams_by":"Z"}
        {"title":"A","artist":"X","streams":5}"#;
    assert_eq!(read_json(about).0, ["a-x: A, X, 5 2026"]);
}
