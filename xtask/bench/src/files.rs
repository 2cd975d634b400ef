//! The rows as files: each contestant gets the form that it is made for.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::music::{Music, Track};

/// The days of the two counts of each track.
const BEFORE: &str = "2026-07-13";
const DAY: &str = "2026-07-14";

/// Flat objects, what table libraries take. The rank is among the columns, since they do not rank.
pub(crate) fn flat(music: &Music) -> String {
    let rows = music.tracks.iter().zip(1_u32..).map(|(track, rank)| {
        json!({ "rank": rank, "title": track.title, "artist": music.artists[track.artist], "streams": track.streams,
            "daily": track.daily })
    });
    Value::Array(rows.collect()).to_string()
}

/// A dataset of Milestream, schema 1: what a track gained in a day are two counts.
pub(crate) fn dataset(music: &Music) -> String {
    let artists =
        music.artists.iter().enumerate().map(|(place, name)| json!({ "id": format!("a{place}"), "name": name }));
    let tracks = music.tracks.iter().enumerate().map(|(place, track)| {
        json!({ "id": format!("t{place}"), "title": track.title, "artists": [format!("a{}", track.artist)],
            "counts": [{ "as_of": BEFORE, "value": track.streams - track.daily }, track.streams] })
    });
    json!({
        "schema": 1,
        "title": "Songs",
        "service": { "name": "Service", "unit": "streams" },
        "as_of": DAY,
        "source": "list",
        "sources": { "list": { "publisher": "A list", "url": "https://example.com/list" } },
        "artists": artists.collect::<Vec<_>>(),
        "tracks": tracks.collect::<Vec<_>>(),
    })
    .to_string()
}

/// A table as a spreadsheet exports it, with the day of every row.
pub(crate) fn csv(music: &Music) -> String {
    let mut text = String::from("id,title,artist,streams,daily,as_of\n");
    for (track, place) in music.tracks.iter().zip(0_u32..) {
        let Track { title, streams, daily, .. } = track;
        // No name has a comma or a quotation mark.
        let _ = writeln!(text, "t{place},{title},{},{streams},{daily},{DAY}", music.artists[track.artist]);
    }
    text
}
