//! The demo dataset: an invented artist with daily counts of eight weeks, in which movement, gains, forecasts and lines can be
//! seen that press reports do not have.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    reason = "invented numbers have no last digit to lose, and a wrong place stops the program that makes them"
)]

mod random;
mod songs;

use std::fmt::Write as _;

use serde_json::json;

use random::Random;
use songs::{ALBUMS, FEATURED, Kind, SONGS, Song};

/// Where the dataset lies in the repository.
pub(crate) const PATH: &str = "static/data/demo.json";

/// The days of the counts: how many there are, and which.
const DAYS: usize = 56;
const MONTHS: [(&str, usize); 3] = [("2026-09", 30), ("2026-10", 31), ("2026-11", 30)];
/// The first of the days is 28 September 2026, a Monday.
const FIRST: usize = 27;

/// The day with this number, counted from the first of the counts.
fn day(number: usize) -> String {
    let mut at = FIRST + number;
    for (month, length) in MONTHS {
        if at < length {
            return format!("{month}-{:02}", at + 1);
        }
        at -= length;
    }
    unreachable!("{DAYS} days end within the months above")
}

/// What a song is played on each day, in streams. A song falls slowly and has its best days on Fridays and Saturdays; a new
/// one begins high and falls fast; one that is discovered rises for two weeks.
fn daily_streams(song: &Song, random: &mut Random) -> Vec<u64> {
    const WEEK: [f64; 7] = [0.94, 0.93, 0.95, 0.98, 1.12, 1.10, 0.98];
    (0..DAYS)
        .map(|at| {
            let shape = match song.kind {
                Kind::Old => 0.9985_f64.powf(at as f64),
                Kind::Rising { from } if at >= from => 1.0 + 4.0 * ((at - from).min(14) as f64 / 14.0),
                Kind::New { from } if at >= from => 0.25 + 2.75 * 0.93_f64.powf((at - from) as f64),
                Kind::New { .. } => 0.0,
                Kind::Rising { .. } => 1.0,
            };
            let noise = 0.97 + 0.06 * random.fraction();
            (song.daily as f64 * shape * WEEK[at % 7] * noise) as u64
        })
        .collect()
}

/// The counts of every song, at the end of each day.
fn counts() -> Vec<Vec<(usize, u64)>> {
    let mut random = Random::seeded(253);
    SONGS
        .iter()
        .map(|song| {
            let mut total = song.before;
            let of_day = daily_streams(song, &mut random);
            let first = if let Kind::New { from } = song.kind { from } else { 0 };
            of_day
                .iter()
                .enumerate()
                .map(|(at, streams)| {
                    (at, {
                        total += streams;
                        total
                    })
                })
                .skip(first)
                .collect()
        })
        .collect()
}

fn count(at: usize, value: u64) -> String {
    format!(r#"{{"as_of":"{}","value":{value}}}"#, day(at))
}

/// Totals of the artist at the end of each week: streams are those of all songs, listeners and followers go with them.
fn totals(counts: &[Vec<(usize, u64)>]) -> [(&'static str, Vec<String>); 3] {
    let weeks = || (0..DAYS).skip(6).step_by(7);
    let streams = |at: usize| -> u64 {
        counts.iter().filter_map(|one| one.iter().rfind(|(day, _)| *day <= at)).map(|(_, value)| value).sum()
    };
    [
        ("streams", weeks().map(|at| count(at, streams(at))).collect()),
        ("monthly_listeners", weeks().map(|at| count(at, streams(at) / 710)).collect()),
        ("followers", weeks().map(|at| count(at, 9_612_000 + 61_377 * at as u64)).collect()),
    ]
}

/// The whole dataset, a song a line.
pub(crate) fn dataset() -> String {
    let counts = counts();
    let mut text = String::from("{\n");
    let head = [
        ("$schema", json!("../schema/1.json")),
        ("schema", json!(1)),
        ("title", json!("Marzipan Satellite: an invented artist, invented numbers")),
        ("service", json!({ "name": "Invented service", "unit": "streams" })),
        ("main_artists", json!(["marzipan-satellite"])),
        ("source", json!("invented")),
        (
            "sources",
            json!({ "invented": { "publisher": "Invented for this demo", "title": "None of these numbers is real", "url": "https://example.com/invented" } }),
        ),
    ];
    for (name, value) in head {
        let _ = writeln!(text, "  \"{name}\": {value},");
    }
    let mut artists = vec![
        json!({ "id": "marzipan-satellite", "name": "Marzipan Satellite", "names": { "ko": "마지팬 새틀라이트" }, "catalogue": "complete" }),
    ];
    artists.extend(FEATURED.map(|(id, name)| {
        if id == "nebel" || id == "orla" {
            json!({ "id": id, "name": name, "member_of": ["marzipan-satellite"] })
        } else {
            json!({ "id": id, "name": name })
        }
    }));
    list(&mut text, "artists", artists.iter().map(ToString::to_string));
    let songs = SONGS.iter().zip(&counts).map(|(song, counts)| {
        let mut fields = json!({
            "id": song.id(), "title": song.title, "artists": ["marzipan-satellite"], "album": ALBUMS[song.album].0, "lang": song.language,
            "released": match song.kind { Kind::New { from } => day(from), _ => ALBUMS[song.album].1.to_owned() },
        });
        if let Some(featured) = song.featuring {
            fields["featuring"] = json!([featured]);
        }
        if let Some(member) = song.member {
            fields["performed_by"] = json!([member]);
        }
        if let Some(title) = song.korean {
            fields["titles"] = json!({ "ko": title });
        }
        let fields = fields.to_string();
        let open = fields.strip_suffix('}').unwrap_or_default();
        let counts: Vec<String> = counts.iter().map(|(at, value)| count(*at, *value)).collect();
        format!("{open},\"counts\":[{}]}}", counts.join(","))
    });
    list(&mut text, "tracks", songs);
    let totals = totals(&counts).map(|(metric, counts)| {
        let credit = if metric == "streams" { r#""credit":"all","# } else { "" };
        format!(r#"{{"artist":"marzipan-satellite","metric":"{metric}",{credit}"counts":[{}]}}"#, counts.join(","))
    });
    list(&mut text, "totals", totals.into_iter());
    let honours = songs::HONOURS.iter().map(|(kind, on, text, track)| {
        let mut honour = json!({ "kind": kind, "on": on, "text": text, "artists": ["marzipan-satellite"] });
        if let Some(track) = track {
            honour["tracks"] = json!([track]);
        }
        honour.to_string()
    });
    list(&mut text, "honours", honours);
    // The last list is followed by nothing.
    let whole = text.trim_end().trim_end_matches(',').to_owned();
    whole + "\n}\n"
}

fn list(text: &mut String, name: &str, rows: impl Iterator<Item = String>) {
    let rows: Vec<String> = rows.map(|row| format!("    {row}")).collect();
    let _ = writeln!(text, "  \"{name}\": [\n{}\n  ],", rows.join(",\n"));
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn the_committed_dataset_is_the_one_that_the_program_makes() {
        let committed = include_str!("../../static/data/demo.json");
        assert!(committed == dataset(), "`cargo xtask demo` writes {PATH} anew");
    }

    #[test]
    fn it_reads_without_a_warning_and_says_that_it_is_invented() {
        let text = dataset();
        let (dataset, warnings) = milestream_data::parse(text.as_bytes()).unwrap();
        assert_eq!(warnings.iter().map(ToString::to_string).collect::<Vec<_>>(), [""; 0]);
        assert!(dataset.title.contains("invented"));
        assert_eq!(dataset.tracks().len(), SONGS.len());
        let file: serde_json::Value = serde_json::from_str(&text).unwrap();
        for source in file["sources"].as_object().unwrap().values() {
            assert!(source["publisher"].as_str().unwrap().contains("Invented"), "{source}");
        }
    }

    #[test]
    fn days_go_on_through_the_months() {
        assert_eq!(
            [0, 2, 3, 33, 34, DAYS - 1].map(day),
            ["2026-09-28", "2026-09-30", "2026-10-01", "2026-10-31", "2026-11-01", "2026-11-22"]
        );
    }
}
