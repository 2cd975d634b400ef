//! Datasets at random: nobody can list every shape that somebody's file has.

use std::time::SystemTime;

use fastrand::Rng;
use milestream_data::{Date, Day};
use serde_json::{Value, json};

/// The artist that each of them has.
pub const RANDOM_ARTIST: &str = "a0";
/// The song that each of them has.
pub const RANDOM_TRACK: &str = "t0";

/// Names of languages and scripts, long ones and short ones, with what stands in parentheses.
const TITLES: [&str; 10] = [
    "Song",
    "First (Remix)",
    "봄날",
    "A title that is long enough to need a second line, and that goes on for a while",
    "أغنية",
    "Beyoncé & Co. – Live",
    "1234",
    "Ж",
    "Song (feat. Somebody)",
    "love <i>you</i>",
];
/// The last of each is refused.
const PICTURES: [&str; 6] = [
    "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'/%3E",
    "missing.png",
    "/icon.svg",
    "covers/a.webp",
    "/share.png",
    "https://other.example/a.png",
];
const COLOURS: [&str; 6] = ["#5f2eb8", "#ffee00", "#111111", "#2266aa", "#e11d48", "teal"];
const KINDS: [&str; 10] =
    ["award", "record", "first", "certification", "plaque", "playlist", "ranking", "milestone", "review", "other"];

/// How a dataset writes its days.
#[derive(Clone, Copy)]
enum Days {
    /// Days that end today or some days ago, so many apart.
    Apart(i32),
    Months,
    Years,
    Unknown,
    /// Any of these, each time anew.
    Mixed,
}

/// A dataset with [`RANDOM_ARTIST`] and [`RANDOM_TRACK`], the same for each seed and day; its newest numbers are of today or not long ago.
pub fn random_dataset(seed: u64) -> String {
    let mut random = Rng::with_seed(seed);
    let random = &mut random;
    let days = pick(
        random,
        &[
            Days::Apart(1),
            Days::Apart(1),
            Days::Apart(7),
            Days::Apart(30),
            Days::Months,
            Days::Years,
            Days::Unknown,
            Days::Mixed,
        ],
    );
    let ago = pick(random, &[0, 0, 1, 3, 8, 40, 400]);
    let newest = today() - ago;
    let artists = random.usize(1..=4);
    let tracks = pick(random, &[1, 1, 2, 5, 12, 40]);
    let albums = random.usize(0..=2);
    let most = pick(random, &[9_000, 12_000_000, 1_300_000_000, 98_000_000_000]);
    let mut dataset = json!({
        "schema": 1,
        "title": "At random",
        "source": "s",
        "sources": {
            "s": { "publisher": "Publisher", "url": "https://example.org/a" },
            "t": { "publisher": "Other", "title": "A headline", "published": day(newest), "url": "https://example.com/b", "via": "Somebody" },
        },
        "artists": (0..artists).map(|place| artist(random, place)).collect::<Vec<_>>(),
        "albums": (0..albums).map(|place| album(random, place)).collect::<Vec<_>>(),
        "tracks": (0..tracks).map(|place| {
            let mut track = track(random, place, artists, albums);
            let value = most / (i64::try_from(place).unwrap_or_default() + 1) * random.i64(8..=10) / 9;
            // The first has always something to show.
            if place == 0 || !chance(random, 6) {
                put(&mut track, "counts", Value::from(counts(random, days, newest, value)));
            }
            if chance(random, 8) {
                let period = json!({ "from": day(newest - 6), "to": day(newest), "value": value / 50, "source": "s" });
                put(&mut track, "periods", json!([period]));
            }
            track
        }).collect::<Vec<_>>(),
    });
    if chance(random, 2) {
        put(
            &mut dataset,
            "service",
            json!({ "name": "Somewhere", "unit": pick(random, &["streams", "plays", "views"]) }),
        );
    }
    if chance(random, 3) {
        put(&mut dataset, "main_artists", json!([RANDOM_ARTIST]));
    }
    if chance(random, 4) {
        put(&mut dataset, "milestones", json!({ "at": ["1M", "10M", "100M"], "then_every": "100M" }));
    }
    if chance(random, 3) {
        let total = random.i64(1..=130);
        let counts = (0..random.i32(1..=3)).map(|back| {
            let mut count =
                json!({ "as_of": day(newest - 30 * back), "reached": total - i64::from(back), "source": "s" });
            for (name, value) in [("goal", 100), ("total", 130)] {
                if chance(random, 2) {
                    put(&mut count, name, json!(value));
                }
            }
            count
        });
        let counts: Vec<_> = counts.collect();
        put(&mut dataset, "coverage", json!([{ "artist": RANDOM_ARTIST, "threshold": "100M", "counts": counts }]));
    }
    if chance(random, 3) {
        let totals = ["streams", "followers", "monthly_listeners", "awards"].map(|metric| {
            let value = if metric == "awards" { 49 } else { most };
            json!({ "artist": RANDOM_ARTIST, "metric": metric, "counts": counts(random, days, newest, value) })
        });
        put(&mut dataset, "totals", json!(totals));
    }
    if chance(random, 3) {
        let honours = (0..random.i32(1..=8)).map(|place| {
            json!({ "kind": pick(random, &KINDS), "text": "What was won", "on": day(newest - 100 * place), "source": "t", "tracks": [RANDOM_TRACK] })
        });
        let honours: Vec<_> = honours.collect();
        put(&mut dataset, "honours", json!(honours));
    }
    if chance(random, 4) {
        put(&mut dataset, "notes", json!([{ "text": "A remark.", "source": "s" }]));
    }
    dataset.to_string()
}

fn artist(random: &mut Rng, place: usize) -> Value {
    let mut artist = json!({ "id": format!("a{place}"), "name": pick(random, &TITLES) });
    if chance(random, 2) {
        put(&mut artist, "color", json!(pick(random, &COLOURS)));
    }
    if chance(random, 4) {
        put(&mut artist, "image", json!(pick(random, &PICTURES)));
    }
    if chance(random, 4) {
        put(&mut artist, "catalogue", json!("complete"));
    }
    if place > 0 && chance(random, 3) {
        put(&mut artist, "member_of", json!([RANDOM_ARTIST]));
    }
    artist
}

fn album(random: &mut Rng, place: usize) -> Value {
    json!({ "title": format!("Album {place}"), "artist": RANDOM_ARTIST, "image": pick(random, &PICTURES) })
}

fn track(random: &mut Rng, place: usize, artists: usize, albums: usize) -> Value {
    let by = format!("a{}", if place == 0 { 0 } else { random.usize(0..artists) });
    let title = format!("{} {place}", pick(random, &TITLES));
    let mut track = json!({ "id": format!("t{place}"), "title": title, "artists": [by] });
    if chance(random, 5) && artists > 1 {
        put(&mut track, "featuring", json!(["a1"]));
    }
    if chance(random, 2) && albums > 0 {
        put(&mut track, "album", json!(format!("Album {}", random.usize(0..albums))));
    }
    if chance(random, 3) {
        put(&mut track, "lang", json!(pick(random, &["ko", "en", "ja"])));
    }
    if chance(random, 3) {
        put(&mut track, "released", json!(pick(random, &["2020-08-21", "2021-01", "2022"])));
    }
    if chance(random, 6) {
        put(&mut track, "image", json!(pick(random, &PICTURES)));
    }
    if chance(random, 6) && place > 0 {
        put(&mut track, "version", json!(pick(random, &["remix", "live"])));
        put(&mut track, "of", json!(RANDOM_TRACK));
    }
    track
}

/// Counts that mostly grow up to a value, the newest last or first.
fn counts(random: &mut Rng, days: Days, newest: i32, value: i64) -> Vec<Value> {
    let number = random.i32(1..=5);
    let pace = random.i64(0..=value / 20);
    let mut counts: Vec<_> = (0..number)
        .map(|back| {
            let value = (value - pace * i64::from(back)).max(0);
            let mut count = json!({ "as_of": written(random, days, newest, back), "value": spelled(random, value), "source": pick(random, &["s", "t"]) });
            if chance(random, 10) {
                put(&mut count, "note", json!("A remark."));
            }
            count
        })
        .collect();
    if chance(random, 2) {
        counts.reverse();
    }
    counts
}

/// A count as files have it: mostly whole.
fn spelled(random: &mut Rng, value: i64) -> Value {
    let millions = value / 1_000_000;
    match random.u32(0..8) {
        0 if millions > 0 => json!(format!("{millions}M")),
        1 if millions > 0 => json!(format!("{millions}M+")),
        2 => json!(value.to_string()),
        _ => json!(value),
    }
}

/// The day of the count that is so many places older than the newest.
fn written(random: &mut Rng, days: Days, newest: i32, back: i32) -> String {
    let cut = |days: i32, length: usize| day(newest - days * back).get(..length).unwrap_or_default().to_owned();
    match days {
        Days::Apart(days) => day(newest - days * back),
        Days::Months => cut(31, "2026-01".len()),
        Days::Years => cut(366, "2026".len()),
        Days::Unknown => "unknown".to_owned(),
        Days::Mixed => {
            let one = pick(random, &[Days::Apart(1), Days::Apart(9), Days::Months, Days::Years, Days::Unknown]);
            written(random, one, newest, back)
        }
    }
}

/// A day of so many days since 1970.
fn day(days: i32) -> String {
    Date::from(Day::from_epoch_days(days)).to_string()
}

/// Today in UTC, in days since 1970.
fn today() -> i32 {
    const SECONDS_OF_A_DAY: u64 = 24 * 3600;
    let seconds = SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs());
    i32::try_from(seconds / SECONDS_OF_A_DAY).unwrap_or_default()
}

/// True once in so many times.
fn chance(random: &mut Rng, times: u32) -> bool {
    random.u32(0..times) == 0
}

fn pick<T: Copy>(random: &mut Rng, some: &[T]) -> T {
    #[allow(clippy::indexing_slicing, reason = "no list here is empty")]
    some[random.usize(0..some.len())]
}

fn put(object: &mut Value, name: &str, value: Value) {
    if let Some(object) = object.as_object_mut() {
        object.insert(name.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_a_dataset_with_its_song_and_its_artist() -> Result<(), milestream_data::Error> {
        assert_eq!(random_dataset(1), random_dataset(1));
        let mut without_faults = 0;
        for seed in 0..200 {
            let text = random_dataset(seed);
            let (dataset, warnings) = milestream_data::parse(text.as_bytes())?;
            assert!(dataset.tracks().iter().any(|track| track.id == RANDOM_TRACK), "{text}");
            assert!(dataset.artists().iter().any(|artist| artist.id == RANDOM_ARTIST), "{text}");
            without_faults += u32::from(warnings.is_empty());
        }
        assert!((40..160).contains(&without_faults), "{without_faults}");
        Ok(())
    }
}
