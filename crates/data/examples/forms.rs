//! How long the same table takes in each form that it is kept in: `cargo run --release -p milestream-data --features import
//! --example forms`. Prints the processor time of reading, the least of several rounds that take turns, beside that of CSV.
#![allow(clippy::print_stdout, reason = "it prints what it measured")]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use milestream_data::table::{Choices, Circumstances, Input};
use milestream_data::{Detail, Origin, read_explained, read_table};

/// Rounds in which every form is read once.
const ROUNDS: usize = 9;

const ORIGIN: Origin<'_> =
    Origin { title: "Songs", publisher: "charts.example", url: "https://charts.example/", artist: None, as_of: None };

fn main() {
    for (rows, days) in [(16_000, 1), (16_000, 10), (100_000, 1), (100_000, 10), (100_000, 200)] {
        compare(rows, days);
    }
}

/// Reads a table of so many rows, with so many days to a song, in each form.
fn compare(rows: u32, days: u32) {
    let forms = forms(rows, days);
    let mut least = vec![[Duration::MAX; 2]; forms.len()];
    for _ in 0..ROUNDS {
        for ((name, text), least) in forms.iter().zip(&mut least) {
            let [import, widget] = least;
            *import = (*import).min(timed(
                || {
                    let read = read_explained(
                        Input::Text(text),
                        &ORIGIN,
                        (&Choices::default(), &Circumstances::default()),
                        Detail::Grouped,
                    );
                    read.map_or(0, |read| count(&read.dataset))
                },
                (name, rows),
            ));
            *widget = (*widget).min(timed(
                || read_table(text.as_bytes(), &ORIGIN, Detail::Grouped).map_or(0, |(dataset, _)| count(&dataset)),
                (name, rows),
            ));
        }
    }
    println!("{rows} rows, {days} to a song: import, ms | beside CSV | as `read_table`, ms | beside CSV");
    let [csv_import, csv_widget] = least.first().copied().unwrap_or_default();
    for ((name, text), [import, widget]) in forms.iter().zip(least) {
        println!(
            "{name:>24} {:5.1} MB: {:8.1} {:6.2} {:8.1} {:6.2}",
            f64::from(u32::try_from(text.len()).unwrap_or(u32::MAX)) / 1e6,
            import.as_secs_f64() * 1e3,
            import.div_duration_f64(csv_import),
            widget.as_secs_f64() * 1e3,
            widget.div_duration_f64(csv_widget),
        );
    }
}

fn count(dataset: &milestream_data::Dataset) -> usize {
    dataset.tracks().iter().map(|track| dataset.counts(&track.counts).len()).sum()
}

/// The processor time that reading takes, which must give a count for each row.
fn timed(read: impl FnOnce() -> usize, (name, rows): (&str, u32)) -> Duration {
    let start = now();
    let counts = read();
    let took = now().saturating_sub(start);
    assert_eq!(counts, rows as usize, "{name}: a row was lost");
    took
}

/// The processor time of this thread, where the system tells it; else the time of a clock.
fn now() -> Duration {
    static START: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    let schedstat = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = schedstat.and_then(|schedstat| schedstat.split(' ').next()?.parse().ok());
    nanos.map_or_else(|| START.elapsed(), Duration::from_nanos)
}

/// A title of two words, another one for each number.
fn title(number: u32) -> String {
    const SYLLABLES: [&str; 20] = [
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "xi",
        "yo", "zu",
    ];
    let syllable = |place: u32| SYLLABLES.iter().cycle().nth((number / 20_u32.pow(place) % 20) as usize).unwrap_or(&"");
    [syllable(0), syllable(1), " ", syllable(2), syllable(3)].concat()
}

/// The columns of the table.
const COLUMNS: [&str; 6] = ["title", "artist", "streams", "daily", "id", "as_of"];

/// The table in every form, with a count in each row.
fn forms(rows: u32, days: u32) -> Vec<(&'static str, String)> {
    let mut csv = format!("{}\n", COLUMNS.join(","));
    let (mut flat, mut lines, mut nested, mut by_title) =
        (String::from("["), String::new(), String::from("{\"songs\":["), String::from("{"));
    // What pandas writes by default, as `split` and as lists, and what the service of a spreadsheet answers.
    let mut by_row = COLUMNS.map(|name| format!("\"{name}\":{{"));
    let mut in_columns = COLUMNS.map(|name| format!("\"{name}\":["));
    let mut split = format!("{{\"columns\":{COLUMNS:?},\"data\":[");
    let mut values = format!("{{\"majorDimension\":\"ROWS\",\"values\":[{COLUMNS:?}");
    let mut row = 0;
    for song in 0..rows / days {
        let (title, artist, id) = (title(song), format!("Artist {}", song % 997), format!("{song:022x}"));
        let between = if song == 0 { "" } else { "," };
        let _ =
            write!(nested, "{between}{{\"id\":\"{id}\",\"title\":\"{title}\",\"artist\":\"{artist}\",\"history\":[");
        let _ = write!(by_title, "{between}\"{title}\":{{\"id\":\"{id}\",\"artist\":\"{artist}\",\"history\":[");
        for day in 0..days {
            let daily = 1_000 + song % 7_919;
            let streams = 1_000_000 + u64::from(song) * 7_919 + u64::from(day * daily);
            let date = format!("2026-{:02}-{:02}", day / 28 + 1, day % 28 + 1);
            let texts = [&title, &artist, &streams.to_string(), &daily.to_string(), &id, &date].map(String::clone);
            let _ = writeln!(csv, "{}", texts.join(","));
            let _ = write!(values, ",{texts:?}");
            let cells: Vec<String> = texts
                .into_iter()
                .zip(COLUMNS)
                .map(|(text, name)| if matches!(name, "streams" | "daily") { text } else { format!("\"{text}\"") })
                .collect();
            let fields: Vec<String> =
                cells.iter().zip(COLUMNS).map(|(cell, name)| format!("\"{name}\":{cell}")).collect();
            let fields = fields.join(",");
            let _ = writeln!(lines, "{{{fields}}}");
            let between = if row == 0 { "" } else { "," };
            let _ = write!(flat, "{between}\n  {{{fields}}}");
            let _ = write!(split, "{between}[{}]", cells.join(","));
            for ((by_row, column), cell) in by_row.iter_mut().zip(&mut in_columns).zip(&cells) {
                let _ = write!(by_row, "{between}\"{row}\":{cell}");
                let _ = write!(column, "{between}{cell}");
            }
            let count = format!("{{\"as_of\":\"{date}\",\"streams\":{streams},\"daily\":{daily}}}");
            for text in [&mut nested, &mut by_title] {
                text.push_str(if day == 0 { "" } else { "," });
                text.push_str(&count);
            }
            row += 1;
        }
        nested.push_str("]}");
        by_title.push_str("]}");
    }
    flat.push(']');
    nested.push_str("]}");
    by_title.push('}');
    split.push_str("]}");
    values.push_str("]}");
    vec![
        ("CSV", csv),
        ("JSON rows", flat),
        ("JSON lines", lines),
        ("JSON, songs with days", nested),
        ("JSON, songs by title", by_title),
        ("JSON, columns", format!("{{{}]}}", in_columns.join("],"))),
        ("JSON, columns by row", format!("{{{}}}}}", by_row.join("},"))),
        ("JSON, split", split),
        ("JSON, values of a sheet", values),
    ]
}
