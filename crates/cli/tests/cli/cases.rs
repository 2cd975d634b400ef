//! Small tables as people keep them, in `tests/cases`: the dataset that each becomes, and the messages. Names and numbers are invented.

mod exports;
mod kept;
mod kinds;
mod pivots;

use std::path::PathBuf;

use milestream_data::{Dataset, parse};

use crate::bench::{Bench, Ran};

const SOURCE: &str = "--source https://x.example/";
/// A dataset to which everything is new.
const EMPTY: &str = r#"{ "schema": 1, "title": "T", "notes": [] }"#;

/// A folder with a case in it.
fn bench(name: &str, case: &str) -> Bench {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(case);
    Bench::new(&format!("{name}-{case}")).with_bytes(case, &std::fs::read(path).unwrap())
}

/// What `import` makes of a case, a line to a song, and what it prints, without the line that counts them.
fn imported(case: &str, options: &str) -> (Vec<String>, String) {
    let (out, err) = bench("case", case).done(&format!("import {case} {SOURCE} --explain {options}"));
    // Every statement has what it speaks of.
    assert!(!err.contains('{'), "{case}: {err}");
    (described(&parse(out.as_bytes()).unwrap().0), err.replace(&format!("{case}: "), ""))
}

fn described(dataset: &Dataset) -> Vec<String> {
    let names = |ids: &[milestream_data::model::ArtistId]| {
        ids.iter().map(|id| dataset.artist(*id).unwrap().name.as_str()).collect::<Vec<_>>().join(" + ")
    };
    let song = |track: &milestream_data::model::Track| {
        let mut parts = vec![track.title.clone(), names(&track.artists)];
        if !track.featuring.is_empty() {
            parts.push(format!("with {}", names(&track.featuring)));
        }
        parts.extend(dataset.counts(&track.counts).iter().map(|count| format!("{} {}", count.value, count.as_of)));
        parts.extend(dataset.periods(track).iter().map(of_period));
        parts.retain(|part| !part.is_empty());
        parts.join(", ")
    };
    dataset.tracks().iter().map(song).collect()
}

fn of_period(period: &milestream_data::model::Period) -> String {
    let until = if period.from == period.to { String::new() } else { format!(" to {}", period.to) };
    format!("{} on {}{until}", period.value, period.from)
}

/// All of them.
fn all() -> impl Iterator<Item = &'static Case> {
    CASES.iter().chain(kinds::KINDS).chain(kept::KEPT).chain(exports::EXPORTS).chain(pivots::PIVOTS)
}

/// A case with its options, its songs, and the expected messages.
type Case = (&'static str, &'static str, &'static [&'static str], &'static [&'static str]);

const UNDATED: &str = "their date is unknown";

const CASES: &[Case] = &[
    (
        "rowid.csv",
        "",
        &[
            "Glass Tide, Luna Park, 100 2026-07-13, 120 2026-07-14",
            "Salt Road, Luna Park, 90 2026-07-13, 130 2026-07-14",
        ],
        &["\"1\" names several songs"],
    ),
    (
        "slash-id.json",
        "",
        &[
            "Glass Tide - Radio Edit, 900 2026-07-13, 910 2026-07-14",
            "Salt Road - Radio Edit, 100 2026-07-13, 120 2026-07-15",
        ],
        &[],
    ),
    ("id-na.csv", "", &["Glass Tide, 5 2026-07-14", "Salt Road, 6 2026-07-14", "Northlight, 7 2026-07-14"], &[]),
    (
        "streams-and-total.csv",
        "--as-of 2026-07-14",
        &["Glass Tide, Luna Park, 338002191 2026-07-14, 1913993 on 2026-07-14"],
        &["streams = Total, daily = Streams", "not read: Pos, Days, Streams+, 7Day"],
    ),
    ("plus-col.csv", "", &["Glass Tide, Luna Park, 338002191 unknown"], &["not read: Days, Streams+", UNDATED]),
    (
        "artist-and-title.csv",
        "",
        &["Glass Tide, Luna Park, with Aria Vale, 338002191 unknown"],
        &["artist and title = Artist and Title", "not read: Wks, Pk, Streams", UNDATED],
    ),
    (
        "json-summary.json",
        "",
        &[
            "Glass Tide, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Salt Road, 88120004 2026-07-14, 1002 on 2026-07-14",
        ],
        &[],
    ),
    (
        "json-headline-block.json",
        "",
        &[
            "Glass Tide, luna_park, 1204500331 2026-08-04, 412008 on 2026-08-04",
            "Salt Road, luna_park, 88120004 2026-08-04, 1002 on 2026-08-04",
        ],
        &["1 song without an artist", "artists are luna_park"],
    ),
    ("json-nested-extra.json", "", &["Glass Tide, 100 2026-07-14", "Salt Road, 7 2026-07-14"], &[]),
    (
        "json-by-date.json",
        "",
        &["Glass Tide, 100 2026-07-13, 110 2026-07-14", "Salt Road, 7 2026-07-13, 8 2026-07-14"],
        &[],
    ),
    ("json-outer-date-row-date.json", "", &["Glass Tide, 100 2026-08-28, 150 2026-09-03"], &[]),
    ("json-no-date.json", "", &["Glass Tide, Luna Park, 5 unknown"], &[UNDATED]),
    ("json-float.json", "", &["Glass Tide, 1204500331 2026-07-14"], &[]),
    (
        "totals-row.csv",
        "",
        &["Glass Tide, Luna Park, 1204500331 2026-07-14", "Salt Road, Luna Park, 88120004 2026-07-14"],
        &["row 4: is no song: it is a sum of the others"],
    ),
    (
        "recap-rows.csv",
        "",
        &["Glass Tide, 1204500331 unknown"],
        &["row 2: is no song", "row 3: is no song", "row 4: is no song"],
    ),
    (
        "repeated-header.csv",
        "",
        &["Glass Tide, Luna Park, 100 2026-07-13, 110 2026-07-14"],
        &["row 3: is no song: it repeats the names of the columns"],
    ),
    (
        "two-tables.csv",
        "",
        &["Glass Tide, Luna Park, 100 2026-07-14", "Paper Sun, Aria, 7 2026-07-14"],
        &["another table begins in row 4"],
    ),
    (
        "us-dates-provable.csv",
        "",
        &["Glass Tide, 100 2026-03-14, 110 2026-03-15, 120 2026-04-01"],
        &["the month stands first, since row 2 has 3/14/2026"],
    ),
    (
        "semicolon-dots.csv",
        "",
        &["Glass Tide, Luna Park, 1204500331 2026-07-14", "Salt Road, Luna Park, 88120 2026-07-14"],
        &["the point groups digits", "semicolons"],
    ),
    (
        "merged-artist.csv",
        "",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-14",
            "Salt Road, Luna Park, 88120004 2026-07-14",
            "Northlight, Luna Park, 9120004 2026-07-14",
            "Paper Sun, Aria Vale, 70 2026-07-14",
        ],
        &["column artist have the value above", "column as_of have the value above"],
    ),
    (
        "merged-title-long.csv",
        "",
        &["Glass Tide, 100 2026-07-13, 110 2026-07-14, 121 2026-07-15", "Salt Road, 7 2026-07-13, 8 2026-07-14"],
        &["column title have the value above"],
    ),
    (
        "title-row.csv",
        "",
        &["Glass Tide, Luna Park, 1204500331 2026-07-14", "Salt Road, Luna Park, 88120004 2026-07-14"],
        &["row 3 holds the names of columns"],
    ),
    ("sep-line.csv", "", &["Glass Tide, Luna Park, 1204500331 2026-07-14"], &["semicolons"]),
    (
        "wide-iso.csv",
        "",
        &[
            "Glass Tide, Luna Park, 100 2026-07-13, 110 2026-07-14, 121 2026-07-15",
            "Salt Road, Luna Park, 7 2026-07-13, 9 2026-07-15",
        ],
        &[
            "columns 3 to 5 (2026-07-13 … 2026-07-15) are days, each with all streams until that day (else --days daily)",
        ],
    ),
    (
        "wide-us.csv",
        "",
        &["Glass Tide, 100 2026-07-13, 110 2026-07-14, 121 2026-07-15"],
        &["columns 2 to 4", "the month stands first"],
    ),
    (
        "lone-quote-tsv.txt",
        "",
        &[
            "Glass Tide, 300 unknown",
            "\"Low Lamp (live, 200 unknown",
            "Salt Road, 100 unknown",
            "Northlight, 50 unknown",
        ],
        &["a quotation mark that is not closed is a letter"],
    ),
    ("cp1252.csv", "", &["Mañana de cristal, Luna Párk, 1204500331 2026-07-14"], &["read as windows-1252"]),
    ("cp949.csv", "", &["유리 물결, 루나파크, 1204500331 2026-07-14"], &["read as EUC-KR"]),
    ("sjis.csv", "", &["ガラスの潮, ルナパーク, 1204500331 2026-07-14"], &["read as Shift_JIS"]),
    ("utf16le-tsv.txt", "", &["Glass Tide, Luna Park, 1204500331 2026-07-14"], &["read as UTF-16LE", "tabs"]),
    (
        "kworb-paste-full.txt",
        "",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-13, 412008 on 2026-07-13",
            "Paper Sun, with Luna Park, 88120004 2026-07-13, 1002 on 2026-07-13",
        ],
        &["the day before the page was updated", "the songs are those of Luna Park", "titles with a star are features"],
    ),
    (
        "kworb-html.html",
        "",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-13, 412008 on 2026-07-13",
            "Paper Sun, with Luna Park, 88120004 2026-07-13",
        ],
        &["read as a web page", "the day before the page was updated", "the songs are those of Luna Park"],
    ),
    (
        "kworb-html.html",
        "--as-of 2026-07-14 --artist X",
        &["Glass Tide, X, 1204500331 2026-07-14, 412008 on 2026-07-14", "Paper Sun, with X, 88120004 2026-07-14"],
        &[],
    ),
    ("markdown.md", "", &["Glass Tide, Luna Park, 1204500331 2026-07-14"], &["Markdown"]),
    (
        "spans.html",
        "",
        &[
            "Glass Tide, Luna Park, 1204500331 unknown",
            "Salt Road, Luna Park, 88120004 unknown",
            "Paper Sun, Aria, 5000 unknown",
        ],
        &[
            "row 2 holds the names of columns",
            "streams = Total, daily = Daily",
            "row 6: is no song: it is a sum",
            UNDATED,
        ],
    ),
    (
        "notes.html",
        "--as-of 2026-07-14",
        &["Glass Tide, Luna Park, 5.204B 2026-07-14", "Salt Road, Aria and Bo, 4.880B 2026-07-14"],
        &["notes behind names", "quotation marks around all titles"],
    ),
    (
        "two-lists.html",
        "",
        &["Glass, 100 unknown"],
        &["of 3 tables, 2 is read", "table 3: has songs as well, and is left out", UNDATED],
    ),
    ("two-lists.html", "--sheet 3", &["Salt, 7 unknown"], &["of 3 tables, 3 is read"]),
    (
        "merged.xlsx",
        "",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-13, 1204900331 2026-07-14",
            "Salt Road, Luna Park, 88120004 2026-07-13, 88120504 2026-07-14",
        ],
        &["of 2 tables, \"Data\" is read", "row 3 holds the names", "row 6: is no song"],
    ),
    (
        "sheets.xlsx",
        "",
        &["Glass Tide, Luna Park, 1204500331 2026-07-14", "Salt Road, Luna Park, 88120004 2026-07-14"],
        &["of 2 tables, \"July\" is read", "table \"June\": has songs as well, and is left out"],
    ),
    (
        "sheets.xlsx",
        "--sheet June",
        &["Glass Tide, Luna Park, 1190000000 2026-06-14"],
        &["of 2 tables, \"June\" is read"],
    ),
    ("sheets.ods", "--sheet 2", &["Glass Tide, Luna Park, 1190000000 2026-06-14"], &["read as a workbook"]),
    (
        "headings.csv",
        "",
        &["Glass, 100 unknown", "Salt, 7 unknown", "Sun, 9 unknown"],
        &["row 2: is no song: it has nothing but a title", "row 5: is no song"],
    ),
    (
        "footnotes.csv",
        "",
        &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road*, Luna, 88120004 2026-07-14", "Paper Sun, Luna"],
        &["row 4, column Streams: expected a count", "row 6: is no song", "row 7: is no song", "notes behind names"],
    ),
    (
        "averages.csv",
        "",
        &["Glass, 100 unknown", "Salt, 300 unknown"],
        &["4 rows are no songs, the first in row 4: is no song: it is a number about all of them"],
    ),
    (
        "wide-daily.csv",
        "",
        &[
            "Glass, Luna, 1000 2026-07-14, 5 on 2026-07-13, 10 on 2026-07-14",
            "Salt, Luna, 500 2026-07-14, 6 on 2026-07-13, 3 on 2026-07-14",
        ],
        &["each with the streams of that day alone; Total is the count of 2026-07-14"],
    ),
    (
        "wide-two-counts.csv",
        "",
        &["Glass, Luna, 100 2026-07-13, 110 2026-07-14, 5 on 2026-07-13, 10 on 2026-07-14"],
        &["each with all streams until that day, and those of a day alone beside them"],
    ),
    (
        "pairs-beneath-days.csv",
        "",
        &[
            "Glass Tide, Luna, 100 2026-07-13, 106 2026-07-14, 5 on 2026-07-13, 6 on 2026-07-14",
            "Paper Sun, Luna, 90 2026-07-13, 95 2026-07-14, 4 on 2026-07-13, 5 on 2026-07-14",
        ],
        &["columns 3 to 5 (2026-07-13 … 2026-07-14) are days", "row 2 holds the names of columns"],
    ),
    (
        "days-above-counts.csv",
        "",
        &[
            "Glass Tide, Luna, 100 2026-07-13, 106 2026-07-14, 5 on 2026-07-13, 6 on 2026-07-14",
            "Paper Sun, Luna, 90 2026-07-13, 95 2026-07-14, 4 on 2026-07-13, 5 on 2026-07-14",
        ],
        &["columns 3 to 5 (2026-07-13 … 2026-07-14) are days", "row 2 holds the names of columns"],
    ),
    (
        "ko-daily.csv",
        "",
        &[
            "유리 물결, 루나파크, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "소금길, 루나파크, 988.12M 2026-07-14, 301002 on 2026-07-14",
        ],
        &["daily = 일간 스트리밍", "row 4: is no song: it is a sum of the others"],
    ),
    (
        "id.csv",
        "",
        &[
            "Ombak Kaca, Luna, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Jalan Garam, Luna, 88.1M 2026-07-14, 1002 on 2026-07-14",
        ],
        &["title = Judul Lagu, artist = Penyanyi, streams = Jumlah Streaming"],
    ),
    (
        "daily-behind-days.csv",
        "",
        &[
            "Glass Tide, 100 2026-07-13, 106 2026-07-14, 5 on 2026-07-13, 6 on 2026-07-14",
            "Paper Sun, 90 2026-07-13, 95 2026-07-14, 4 on 2026-07-13, 5 on 2026-07-14",
        ],
        &["and those of a day alone beside them"],
    ),
    (
        "one-daily.csv",
        "",
        &[
            "Glass Tide, 100 2026-07-13, 106 2026-07-14, 6 on 2026-07-14",
            "Paper Sun, 90 2026-07-13, 95 2026-07-14, 5 on 2026-07-14",
        ],
        &[],
    ),
    (
        "pairs-without-days.csv",
        "--as-of 2026-07-13",
        &["Glass Tide, 100 2026-07-13, 5 on 2026-07-13", "Paper Sun, 90 2026-07-13, 4 on 2026-07-13"],
        &[
            "column 4, Streams: is not read, since a column before it has the same name",
            "column 5, Daily: is not read, since a column before it has the same name",
        ],
    ),
    (
        "two-pairs.csv",
        "--as-of 2026-07-14",
        &[
            "Glass Tide, Luna, 100 2026-07-14, 5 on 2026-07-14",
            "Paper Sun, Luna, 90 2026-07-14, 4 on 2026-07-14",
            "Salt Road, Aria, 70 2026-07-14, 3 on 2026-07-14",
            "Northlight, Aria, 50 2026-07-14, 2 on 2026-07-14",
            "Low, Bo, 30 2026-07-14, 1 on 2026-07-14",
            "High, Bo, 20 2026-07-14, 2 on 2026-07-14",
        ],
        &["a second table stands beside the first", "a third table stands beside the first"],
    ),
    (
        "wide-no-year.csv",
        "--as-of 2026",
        &["Glass Tide, 100 2025-12-30, 110 2025-12-31, 121 2026-01-01, 130 2026-01-02"],
        &["the days say no year: the newest is of 2026", "the month stands first, since one is called 12/30/2025"],
    ),
    ("wide-months.csv", "", &["Glass Tide, 100 2026-01, 110 2026-02"], &["columns 2 to 3 (Jan 2026 … Feb 2026)"]),
    (
        "json-wrapped-artists.json",
        "",
        &["Glass Tide, Luna Park + Aria, 1204500331 unknown"],
        &["artists are Luna Park; Aria"],
    ),
    (
        "point-of-sibling.csv",
        "",
        &[
            "Kaca, Luna, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Jalan, Luna, 88.1M 2026-07-14, 1002 on 2026-07-14",
        ],
        &["column Harian: the point groups digits"],
    ),
    ("thousands.csv", "", &["Glass, Luna, 1.204500B 2026-07-14", "Salt, Luna, 88K 2026-07-14"], &["Streams ('000)"]),
    (
        "two-beside.csv",
        "",
        &["Glass Tide, 100 unknown", "Paper Sun, 9 unknown", "Salt Road, 7 unknown", "Northlight, 5 unknown"],
        &["a second table stands beside the first"],
    ),
    (
        "json-history-by-day.json",
        "",
        &[
            "Glass Tide, Luna Park, 100 2026-07-13, 110 2026-07-14, 10 on 2026-07-14",
            "Salt Road, Luna Park, 7 2026-07-13, 8 2026-07-14, 1 on 2026-07-14",
        ],
        &["artists are Luna Park"],
    ),
    (
        "lists-in-cells.html",
        "--as-of 2026-07-14",
        &["Glass Tide, Luna Park + Aria, 1204500331 2026-07-14"],
        &["read as a web page"],
    ),
    (
        "no-day.csv",
        "",
        &["Glass Tide, 100 2026-07-14", "Salt Road, 7 unknown", "Paper Sun, 8 unknown"],
        &["found \"1970-01-01\"", "found \"1899-12-30\""],
    ),
    (
        "json-daily-by-day.json",
        "",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-14, 412008 on 2026-07-13, 398100 on 2026-07-14",
            "Salt Road, Luna Park, 90 2026-07-14, 7 on 2026-07-13, 5 on 2026-07-14",
        ],
        &[],
    ),
    (
        "json-daily-by-title.json",
        "",
        &[
            "Glass Tide, Luna Park, 100 2026-07-14, 5 on 2026-07-13, 6 on 2026-07-14",
            "Salt Road, Luna Park, 90 2026-07-14, 7 on 2026-07-13",
            "Northlight, Luna Park, 80 2026-07-14",
        ],
        &["the field weekly is not read", "the field daily is not read"],
    ),
    (
        "json-days-fall.json",
        "--days totals",
        &[
            "Glass Tide, 420500 2026-07-14, 412000 2026-07-12, 398000 2026-07-13",
            "Salt Road, 9000 2026-07-12, 10100 2026-07-13, 8800 2026-07-14",
        ],
        &["names of fields are days, each with all streams until that day (else --days daily)"],
    ),
    (
        "json-days-beside-total.json",
        "",
        &[
            "Glass Tide, Luna Park, 9000000 2026-07-14, 43500 on 2026-07-13, 47200 on 2026-07-14",
            "Salt Road, Luna Park, 70000 2026-07-14, 900 on 2026-07-13, 1010 on 2026-07-14",
        ],
        &["each with the streams of that day alone, as its numbers show (else --days totals)"],
    ),
    (
        "json-days-by-title.json",
        "",
        &[
            "Glass Tide, 100 2026-07-12, 112 2026-07-13, 130 2026-07-14",
            "Salt Road, 7 2026-07-12, 9 2026-07-13, 9 2026-07-14",
        ],
        &["each with all streams until that day (else --days daily)"],
    ),
    (
        "wide-falls.csv",
        "--days totals",
        &[
            "Glass Tide, Luna Park, 412000 2026-07-12, 398000 2026-07-13, 420500 2026-07-14",
            "Salt Road, Luna Park, 9000 2026-07-12, 10100 2026-07-13, 8800 2026-07-14",
        ],
        &["each with all streams until that day", "is 398000, less than the 412000 of 2026-07-12"],
    ),
    (
        "wide-rising.csv",
        "",
        &["Glass Tide, Luna Park, 9000000 2026-07-14, 41000 on 2026-07-12, 43500 on 2026-07-13, 47200 on 2026-07-14"],
        &["the streams of that day alone; Streams is the count of 2026-07-14 (else --days totals)"],
    ),
    (
        "wide-rising.csv",
        "--days totals",
        &["Glass Tide, Luna Park, 41000 2026-07-12, 43500 2026-07-13, 47200 2026-07-14"],
        &["each with all streams until that day"],
    ),
    (
        "songs-as-columns.csv",
        "",
        &[
            "Glass Tide, 1204500331 2026-07-14, 1204088323 2026-07-13",
            "Salt Road, 988120004 2026-07-14, 987819002 2026-07-13",
            "Northlight, 88120 2026-07-14, 88000 2026-07-13",
        ],
        &["columns 2 to 4 (Glass Tide … Northlight) are songs"],
    ),
    (
        "sum-in-rank.csv",
        "",
        &["Glass Tide, Luna Park, 1204500331 2026-07-14", "Salt Road, Luna Park, 988120004 2026-07-14"],
        &["row 4: is no song: it is a sum of the others"],
    ),
    (
        "as-of-line.csv",
        "",
        &["Glass Tide, Luna Park, 1204500331 2026-07-14"],
        &["the counts are of 2026-07-14, as the lines around the table say"],
    ),
    ("ko-units.txt", "", &["유리 물결, 1204500331 2026-07-14", "소금길, 988.12M 2026-07-14"], &[]),
    (
        "id-units.csv",
        "",
        &["Kaca, Luna, 1.32B 2026-07-14, 412K on 2026-07-14", "Jalan, Luna, 988.1M 2026-07-14, 12K on 2026-07-14"],
        &["the M of counts is a billion, as in Indonesian, since row 2 has 412 rb (else --unit M=million)"],
    ),
    (
        "id-units.csv",
        "--unit M=million",
        &["Kaca, Luna, 1.32M 2026-07-14, 412K on 2026-07-14", "Jalan, Luna, 988.1M 2026-07-14, 12K on 2026-07-14"],
        &[],
    ),
    (
        "tr-units.csv",
        "--as-of 2026-07-14",
        &["Cam, Luna, 1.32B 2026-07-14", "Yol, Luna, 988.1M 2026-07-14", "Ses, Luna, 12.5K 2026-07-14"],
        &["the B of counts is a thousand, as in Turkish, since row 2 has 1,32 Mr (else --unit B=billion)"],
    ),
    (
        "vi-units.csv",
        "--as-of 2026-07-14",
        &["Kính, Luna, 1.32B 2026-07-14", "Đường, Luna, 988.1M 2026-07-14"],
        &["the T of counts is a billion, as in Vietnamese, since row 3 has 988,1 Tr (else --unit T=trillion)"],
    ),
    (
        "th-months.csv",
        "",
        &["แก้ว, ลูน่า, 1204500331 2022-04-14, 412008 on 2022-04-14", "ถนน, ลูน่า, 988.1M 2022-04-14, 0.01M on 2022-04-14"],
        &["daily = Daily (24h)", "as_of = วันที่"],
    ),
    (
        "pt.csv",
        "",
        &[
            "Maré de Vidro, Luna Park, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Estrada, Luna Park, 988.1M 2026-07-14, 301002 on 2026-07-14",
            "Sol, Luna Park, 1.32B 2026-07-14, 301002 on 2026-07-14",
        ],
        &["daily = Por dia"],
    ),
    (
        "cumulative.csv",
        "",
        &[
            "Glass Tide, 1204088323 2026-07-13, 1204500331 2026-07-14, 411000 on 2026-07-13, 412008 on 2026-07-14",
            "Salt Road, 987819002 2026-07-13, 988120004 2026-07-14, 300000 on 2026-07-13, 301002 on 2026-07-14",
        ],
        &["streams = cumulative streams, daily = daily streams"],
    ),
    (
        "links.csv",
        "",
        &["Glass Tide, Luna Park + Aria Vale, 1204500331 2026-07-14", "Salt Road, Luna Park, 988120004 2026-07-14"],
        &["as_of = Checked", "id = Track link"],
    ),
];

#[test]
fn days_of_which_the_numbers_fall_are_no_totals() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases/wide-falls.csv");
    let bench = Bench::new("falls").with_bytes("days.csv", &std::fs::read(path).unwrap());
    let Ran { code, err, .. } = bench.run("import days.csv --source https://x.example/ --explain");
    assert_eq!(code, 1);
    assert!(
        err.contains("the streams of that day alone, since they fall; no column is a total (else --days totals)"),
        "{err}"
    );
    assert!(
        err.contains("nothing is written, since it has the streams of single days and no total (2 songs)"),
        "{err}"
    );
}

#[test]
fn days_of_json_of_which_the_numbers_fall_are_no_totals() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases/json-days-fall.json");
    let bench = Bench::new("falls-json").with_bytes("days.json", &std::fs::read(path).unwrap());
    let Ran { code, err, .. } = bench.run("import days.json --source https://x.example/ --explain");
    assert_eq!(code, 1);
    assert!(err.contains("the streams of that day alone, as its numbers show (else --days totals)"), "{err}");
    assert!(
        err.contains("nothing is written, since it has the streams of single days and no total (2 songs)"),
        "{err}"
    );
}

/// A file of a case, its option, and what is told where nothing is written.
const REFUSED: [(&str, &str, &[&str]); 10] = [
    (
        "json-weeks.json",
        "",
        &[
            "fields that are days: are not read, since each is a week behind the one before it",
            "each with the streams of that week alone, as its numbers show (else --days totals)",
        ],
    ),
    (
        "json-rows-fall.json",
        "",
        &["field streams has the streams of a day alone, since they fall; none is a total (else --days totals)"],
    ),
    (
        "months-fall.csv",
        "",
        &[
            "are months, each with the streams of that month alone, since they fall; no column is a total (else --days totals)",
            "nothing is written, since it has the streams of single months and no total (2 songs)",
        ],
    ),
    (
        "songs-fall.csv",
        "",
        &[
            "each with the streams of that day alone, since they fall (else --days totals)",
            "nothing is written, since it has the streams of single days and no total (2 songs)",
        ],
    ),
    (
        "rows-fall.csv",
        "",
        &[
            "column streams has the streams of a day alone, since they fall; none is a total (else --days totals)",
            "nothing is written, since it has the streams of single days and no total (2 songs)",
        ],
    ),
    (
        "regional-2026-07-14.csv",
        "",
        &["column streams has the streams of a day alone, as the names of the columns are those of a chart of days"],
    ),
    (
        "months-fall.csv",
        "--days daily",
        &["are months, each with the streams of that month alone; no column is a total"],
    ),
    (
        "years.csv",
        "",
        &[
            "columns 3 to 5 (2020 … 2022) are years, each with the streams of that year alone, since they fall; no column is",
            "nothing is written, since it has the streams of single years and no total (2 songs)",
        ],
    ),
    (
        "quarters.csv",
        "--days daily",
        &[
            "are quarters, each with the streams of that quarter alone; no column is a total",
            "nothing is written, since it has the streams of single quarters and no total (2 songs)",
        ],
    ),
    (
        "shares-without-all.csv",
        "",
        &[
            "column Streams: are of one Country each, and none of all of them; --column Country=none reads them all the same",
        ],
    ),
];

#[test]
fn the_streams_of_single_days_and_months_are_no_totals() {
    for (case, options, expected) in REFUSED {
        let Ran { code, err, .. } = bench("refused", case).run(&format!("import {case} {SOURCE} --explain {options}"));
        assert_eq!(code, 1, "{case}: {err}");
        for text in expected {
            assert!(err.contains(text), "{case} does not tell {text:?}: {err}");
        }
    }
}

/// Files that hold no table, and what is said of each.
const FORMS: [(&str, &str, &str); 7] = [
    ("songs.yaml", "songs:\n  - title: A\n    streams: 5\n", "found YAML, which is not read"),
    (
        "songs.xml",
        "<?xml version=\"1.0\"?>\n<songs><song><title>A</title></song></songs>\n",
        "found XML, which is not read",
    ),
    ("songs.toml", "[[songs]]\ntitle = \"A\"\nstreams = 5\n", "found TOML, which is not read"),
    ("songs.sql", "INSERT INTO songs VALUES\n('A', 5),\n('B', 6);\n", "found SQL, which is not read"),
    ("songs.tex", "\\begin{tabular}{lr}\nSong & Streams\n\\end{tabular}\n", "found LaTeX, which is not read"),
    ("songs.js", "const songs = [{\"title\": \"A\", \"streams\": 5}];\n", "found JavaScript, which is not read"),
    (
        "songs.wiki",
        "{| class=\"wikitable\"\n! Song !! Streams\n|-\n| A || 5\n|}\n",
        "found the source of a wiki page, which is",
    ),
];

#[test]
fn what_is_no_table_is_called_by_its_name() {
    for (name, text, expected) in FORMS {
        let Ran { code, err, .. } =
            Bench::new(&format!("form-{name}")).with(name, text).run(&format!("import {name} {SOURCE}"));
        assert_eq!(code, 1, "{name}: {err}");
        assert!(err.contains(expected) && err.contains("export it as CSV or JSON"), "{name}: {err}");
    }
}

#[test]
fn every_case_comes_out_right() {
    for (case, options, songs, expected) in all() {
        let (found, err) = imported(case, options);
        assert_eq!(found, *songs, "{case}: {err}");
        for text in *expected {
            assert!(err.contains(text), "{case} does not tell {text:?}: {err}");
        }
    }
}

/// What `merge` adds of a case is what `import` makes of it, and it tells the same.
#[test]
fn every_case_is_merged_as_it_is_imported() {
    for (case, options, songs, expected) in all() {
        let bench = bench("merge", case).with("base.json", EMPTY);
        let (out, err) = bench.done(&format!("merge base.json {case} {SOURCE} --explain {options}"));
        // In a dataset that is kept, the counts of a song stand in the order of their days.
        let sorted = |song: &str| {
            let mut parts: Vec<String> = song.split(", ").map(str::to_owned).collect();
            parts.sort_unstable();
            parts
        };
        let found = described(&parse(out.as_bytes()).unwrap().0);
        let found: Vec<_> = found.iter().map(|song| sorted(song)).collect();
        let songs: Vec<_> = songs.iter().map(|song| sorted(song)).collect();
        assert_eq!(found, songs, "{case}: {err}");
        let err = err.replace(&format!("{case}: "), "");
        for text in *expected {
            assert!(err.contains(text), "{case} does not tell {text:?}: {err}");
        }
    }
}

/// What was decided and left out when a case was imported, `check` tells beforehand; and of its dataset no problem.
#[test]
fn every_case_is_checked_as_it_is_imported() {
    for (case, options, ..) in all() {
        let bench = bench("check", case);
        let (_, err) = bench.done(&format!("import {case} {SOURCE} --explain {options} -o songs.json"));
        let checked = bench.run(&format!("check {case} --explain {options}"));
        let stages = ["text", "cells", "layout", "columns", "dates", "counts"];
        let decisions = err.lines().filter_map(|line| line.strip_prefix(case)?.strip_prefix(": "));
        let (decisions, losses): (Vec<&str>, Vec<&str>) = decisions.partition(|line| {
            line.split_once(": ").is_some_and(|(stage, what)| stages.contains(&stage) && !what.is_empty())
        });
        assert!(!decisions.is_empty(), "{case}: {err}");
        for decision in decisions {
            // The options that decide otherwise are those of `import`.
            let what = decision.rsplit_once(" (else --").map_or(decision, |(what, _)| what);
            assert!(checked.out.contains(&format!("note: {what}\n")), "{case} does not tell {what:?}: {checked:?}");
        }
        assert_eq!(checked.code != 0, checked.out.contains(": problem: "), "{case}: {checked:?}");
        assert!(checked.code == 0 || !losses.is_empty(), "{case}: {err}{checked:?}");
        let (of_dataset, _) = bench.done("check songs.json");
        assert!(
            of_dataset.contains("\n0 problems, ") || of_dataset.starts_with("0 problems, "),
            "{case}: {of_dataset}"
        );
    }
}

#[test]
fn every_case_of_the_folder_is_one_of_the_test() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(all().any(|(case, ..)| *case == name), "{name}");
    }
}
