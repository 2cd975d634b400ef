//! A compiled dataset is the one that it was compiled of; whatever else is refused, or harmless.

use milestream_data::compiled::{CompiledDataset, read, refusal, write};
use milestream_data::model::SmallSet;
use milestream_data::{Dataset, Day, parse, query};

use super::build::file;

const EVERY: &[u8] = include_bytes!("../../../../xtask/profile/data/every.json");

/// Files with whatever the format knows, and the large ones that are delivered.
const FILES: [&[u8]; 9] = [
    include_bytes!("../../../../static/data/bts.json"),
    include_bytes!("../../../../static/data/demo.json"),
    EVERY,
    include_bytes!("../../../../xtask/profile/data/odd.json"),
    include_bytes!("../../../../xtask/profile/data/bare.json"),
    include_bytes!("../../../../xtask/profile/data/dense.json"),
    include_bytes!("../../../../xtask/profile/data/plain.json"),
    include_bytes!("../../../../xtask/profile/data/totals.json"),
    include_bytes!("../../../../xtask/profile/data/unsafe.json"),
];

fn compiled(file: &[u8]) -> String {
    let (dataset, warnings) = parse(file).unwrap();
    write(&dataset, &warnings)
}

#[test]
fn dataset_and_warnings_are_those_of_the_file() {
    for file in FILES {
        let (dataset, warnings) = parse(file).unwrap();
        let text = write(&dataset, &warnings);
        assert_eq!(read(file), None);
        // Whoever looks at it finds JSON.
        assert!(serde_json::from_str::<Vec<serde_json::Value>>(&text).is_ok());
        let faults = warnings.iter().map(milestream_data::Warning::count).sum();
        let warnings = warnings.iter().map(ToString::to_string).collect();
        assert_eq!(read(text.as_bytes()), Some(CompiledDataset { dataset, faults, warnings }));
    }
}

/// If this test fails, programs that are deployed cannot read what is written now: raise the number of the form, here, in
/// `compiled.rs` and in the name of the file (`xtask/src/site/release.rs`).
#[test]
fn the_form_of_this_number_is_this_one() {
    let file = file(
        r#""rules": { "r": "Rule\u0001\n" }, "main_artists": ["x"], "milestones": { "at": [5, 7] },
        "tracks": [
            { "id": "t", "title": "T\"", "artists": ["x", "y"], "of": "u", "lang": "ko", "counts": [
                { "as_of": "2022-04-14", "value": "1.32B", "source": "a" },
                { "as_of": "2022", "value": "1B+", "source": ["b", "c"], "basis": "event", "note": "N", "disputed": true }],
              "periods": [{ "from": "2022-04", "value": 5, "source": "a" }] },
            { "id": "u", "title": "U" }],
        "coverage": [{ "artist": "x", "threshold": 7, "rule": "r", "counts": [{ "as_of": "2022", "reached": 3, "total": 9, "source": "a" }] }],
        "totals": [{ "artist": "y", "metric": "awards", "name": "N", "counts": [{ "as_of": "2022", "value": 5, "source": "a" }] }],
        "honours": [{ "kind": "plaque", "by": "2022", "tracks": ["t"], "text": "H", "source": "a" }],
        "notes": [{ "text": "N", "source": "b" }],
        "albums": [{ "title": "A", "artist": "x", "image": "a.webp" }]"#,
    );
    let text = compiled(file.as_bytes());
    let (start, after) = text.split_once(",32,1000000,").unwrap();
    assert_eq!(start, r#"["milestream-compiled 1",1,3,3,2,4,1,"Test","","streams",2,5,7,0"#);
    // Behind the milestones of totals.
    let (_, end) = after.split_once(",500000000,100000000,0,1,0").unwrap();
    assert_eq!(
        end,
        r#","r","Rule\u0001\n","a","Ann",0,0,"https://a.example/",0,"b","Ben",0,0,"https://b.example/",0,"#.to_owned()
            + r#""c","Cy",0,0,"https://c.example/",0,"x","X",0,0,0,0,0,"y","Y",0,0,0,0,0,"all","All",0,0,1,0,0,"#
            + r#""t","T\"",2,0,1,2,1,1,0,0,0,0,"original",1,1,1,"ko",0,0,0,"u","U",0,0,0,0,1,0,1,0,7,1,0,1,2,1,9,0,1,"#
            + r#"1,1,3,5,1,"N",1,2954499,1320000000,14,0,1,0,0,0,2955541,1000000000,19,2,2,1,2,1,"N",1,2955541,3,0,0,1,"#
            + r#"0,0,0,2955541,5,0,0,1,0,0,0,2954562,2954562,5,0,1,0,0,1,4,1,2955541,0,1,0,0,0,0,0,"H",0,1,0,1,0,"N","#
            + "1,1,1,\"A\",0,\"a.webp\",0,0]\n"
    );
}

/// Every byte of a list left out, doubled and replaced by what may stand in one.
#[test]
fn damage_is_refused_or_leads_nowhere_else() {
    let whole = compiled(EVERY).into_bytes();
    let mut kept = 0;
    for place in 0..whole.len() {
        let mut tried: Vec<Vec<u8>> = vec![whole[..place].to_vec(), [&whole[..place], &whole[place + 1..]].concat()];
        for other in *b"0975,]\"\\a\xff\0" {
            tried.push([&whole[..place], &[other], &whole[place..]].concat());
            tried.push([&whole[..place], &[other], &whole[place + 1..]].concat());
        }
        for bytes in tried {
            if let Some(CompiledDataset { dataset, .. }) = read(&bytes) {
                kept += 1;
                see_that_every_id_leads_somewhere(&dataset);
            }
        }
    }
    // Other letters in a text make another text.
    assert!(kept > whole.len(), "{kept} of {}", whole.len());
}

#[test]
fn addresses_that_no_file_may_name_are_refused() {
    let text = compiled(EVERY);
    for (address, other) in
        [("\"https://", "\"javascript:"), ("\"data:image/", "\"https://e/"), ("\"covers/", "\"//covers/")]
    {
        let changed = text.replacen(address, other, 1);
        assert_ne!(changed, text, "{address} is not in it");
        assert_eq!(read(changed.as_bytes()), None, "{other}");
    }
}

#[test]
fn long_lists_are_refused_before_they_take_memory() {
    for list in ["9007199254740991", "4294967295", "9007199254740992", "99999999999999999999999"] {
        for items in ["", ",0,0,0,0,0,\"\",\"\",\"\"", ",1", ",\"\""] {
            assert_eq!(read(format!("[\"milestream-compiled 1\",{list}{items}]\n").as_bytes()), None);
        }
    }
    assert_eq!(read(b"[\"milestream-compiled 2\"]\n"), None);
    assert_eq!(read(b""), None);
}

#[test]
fn what_is_refused_is_told_apart_from_other_files() {
    let whole = compiled(EVERY);
    let damaged = refusal(whole.trim_end().as_bytes()).unwrap();
    assert!(damaged.is_syntax());
    assert_eq!(damaged.to_string(), "the compiled dataset is damaged");
    let other = refusal(whole.replacen('1', "2", 1).as_bytes()).unwrap();
    assert!(other.is_schema());
    assert_eq!(other.to_string(), "the compiled dataset has another form than this version reads");
    assert_eq!(refusal(EVERY), None);
}

fn see_that_every_id_leads_somewhere(dataset: &Dataset) {
    let sources = |sources: &SmallSet<_>| !sources.is_empty() && sources.iter().all(|id| dataset.source(*id).is_some());
    let artists = |artists: &SmallSet<_>| artists.iter().all(|id| dataset.artist(*id).is_some());
    assert!(dataset.main_artists().iter().all(|id| dataset.artist(*id).is_some()));
    assert!(dataset.artists().iter().all(|artist| artists(&artist.member_of)));
    for track in dataset.tracks() {
        let counts = dataset.counts(&track.counts);
        assert_eq!(counts.len(), track.counts.len());
        assert!(counts.iter().all(|count| sources(&count.sources)));
        assert_eq!(dataset.periods(track).len(), track.periods.len());
        assert!(dataset.periods(track).iter().all(|period| sources(&period.sources)));
        assert!(artists(&track.artists) && artists(&track.featuring) && artists(&track.performed_by));
        assert!(track.of.is_none_or(|of| dataset.track(of).is_some()));
        dataset.track_by_id(&track.id);
    }
    for series in dataset.coverage() {
        assert!(dataset.artist(series.artist).is_some());
        assert!(series.rule.is_none_or(|rule| dataset.rule(rule).is_some()));
        assert!(series.counts.iter().all(|count| dataset.observation(count.observation).is_some()));
    }
    for series in dataset.totals() {
        assert!(dataset.artist(series.artist).is_some());
        assert_eq!(dataset.counts(&series.counts).len(), series.counts.len());
    }
    for honour in dataset.honours() {
        assert!(sources(&honour.sources) && artists(&honour.artists));
        assert!(honour.tracks.iter().all(|track| dataset.track(*track).is_some()));
    }
    assert!(dataset.notes().iter().all(|note| sources(&note.sources)));
    assert!(dataset.albums().iter().all(|album| dataset.artist(album.artist).is_some()));
    assert!(dataset.sources().iter().all(|source| source.url.starts_with("http")));
    assert!(query::dates(dataset).is_sorted());
    query::timeline(dataset, Day::MAX);
}
