//! What engines of warehouses write by themselves.

use std::fmt::Write as _;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use milestream_data::{Dataset, parse};

use crate::bench::Bench;

const SOURCE: &str = "--source https://x.example/";

fn gzip(text: &str) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(text.as_bytes()).unwrap();
    packed.finish().unwrap()
}

/// Every song on a line of its own.
fn described(dataset: &Dataset) -> Vec<String> {
    let song = |track: &milestream_data::model::Track| {
        let mut parts = vec![track.title.clone()];
        let artists = track.artists.iter().map(|id| dataset.artist(*id).unwrap().name.clone());
        parts.extend(artists);
        parts.extend(dataset.counts(&track.counts).iter().map(|count| format!("{} {}", count.value, count.as_of)));
        parts.extend(dataset.periods(track).iter().map(|period| format!("{} on {}", period.value, period.from)));
        parts.join(", ")
    };
    dataset.tracks().iter().map(song).collect()
}

fn imported(bench: &Bench, file: &str) -> (Vec<String>, String) {
    let (out, err) = bench.done(&format!("import {file} {SOURCE} --explain"));
    (described(&parse(out.as_bytes()).unwrap().0), err)
}

/// As Spark writes it where it is not told otherwise but to name the columns.
#[test]
fn folder_of_part_files_is_one_table() {
    let bench = Bench::new("warehouse-parts")
        .with("songs/part-00000-a.csv", "title,artist,streams,as_of\n\"\\\"Love\\\" Maze\",BTS,5,2026-07-14\n")
        .with("songs/part-00001-a.csv", "title,artist,streams,as_of\n\"Yes, \\\\ no\",BTS,7,2026-07-14T00:00:00.000Z\n")
        .with("songs/part-00002-a.csv", "")
        .with("songs/_SUCCESS", "")
        .with("songs/.part-00000-a.csv.crc", "crc");
    let (songs, err) = imported(&bench, "songs");
    assert_eq!(songs, ["\"Love\" Maze, BTS, 5 2026-07-14", "Yes, \\ no, BTS, 7 2026-07-14"]);
    assert!(err.contains("songs: text: read as 3 part files\n"), "{err}");
    assert!(err.contains("quotation marks have a backslash before them"), "{err}");
    assert_eq!(bench.done("check songs").0, "0 problems, 0 notes\n");
}

#[test]
fn parts_without_names_of_columns_are_refused_with_the_option_that_writes_them() {
    let bench = Bench::new("warehouse-nameless").with("songs/part-0.csv", "A,5,2026-07-14\n");
    let ran = bench.run(&format!("import songs {SOURCE}"));
    assert_eq!(
        ran.err,
        "milestream: songs: row 1: expected the names of columns, with title among them, found \"A,5,2026-07-14\" \
         (line 1, column 1); Spark writes them with .option('header', True)\n"
    );
    assert_eq!(ran.code, 1);
}

#[test]
fn json_lines_in_parts_leave_nulls_out_and_write_integers_as_text() {
    let first = "{\"title\":\"A\",\"streams\":\"1204500331\",\"daily\":\"5\",\"as_of\":{\"value\":\"2022-04-12\"}}\n\
        {\"title\":\"B\",\"artist\":\"X\",\"streams\":2.1E9,\"as_of\":\"2022-04-12\"}\n";
    let second = "{\"title\":\"C\",\"streams\":9999000.000000000000,\"as_of\":\"2022-04-12T00:00:00.000Z\"}\n\
        {\"title\":\"D\",\"artist\":null,\"streams\":null,\"as_of\":\"2022-04-12\"}";
    let bench = Bench::new("warehouse-lines")
        .with_bytes("songs/part-0.json.gz", &gzip(first))
        .with("songs/part-1.json", second)
        .with("songs/part-2.json", "")
        .with_bytes("songs.json.gz", &gzip(&[first, second].concat()));
    let expected = ["A, 1204500331 2022-04-12, 5 on 2022-04-12", "B, X, 2.1B 2022-04-12", "C, 9999000 2022-04-12", "D"];
    let (songs, err) = imported(&bench, "songs");
    assert_eq!(songs, expected);
    assert!(err.contains("songs: text: unpacked with gzip\nsongs: text: read as 3 part files\n"), "{err}");
    assert_eq!(imported(&bench, "songs.json.gz").0, expected);
}

#[test]
fn words_for_nothing_are_nothing_and_numbers_are_whole() {
    let text = "title,artist,album,streams,daily,as_of\n\
        A,X,NULL,2.1E9,\\N,2026-07-14 00:00:00\nB,NaN,\\N,9999000.000000000000,NULL,2026-07-14\n\
        C,<NA>,<NA>,1204500331.0,NaN,2026-07-14\nD,X,NaN,\\N,<NA>,NULL\nE,NULL,,NULL,1.0E7,2026-07-14\n\\N,,,5,,\n";
    let bench = Bench::new("warehouse-nulls").with("songs.csv", text).with_bytes("songs.csv.gz", &gzip(text));
    // Nor is a cell that says so one that was merged with the one above it.
    let expected =
        ["A, X, 2.1B 2026-07-14", "B, 9999000 2026-07-14", "C, 1204500331 2026-07-14", "D, X", "E, 10M on 2026-07-14"];
    for file in ["songs.csv", "songs.csv.gz"] {
        let (songs, err) = imported(&bench, file);
        assert_eq!(songs, expected, "{err}");
        assert!(err.contains("row 7, column title: expected a text"), "{err}");
        assert!(!err.contains("merged"), "{err}");
    }
}

#[test]
fn other_forms_are_refused_with_the_line_that_writes_them_as_csv() {
    let bench = Bench::new("warehouse-forms")
        .with_bytes("a.parquet", b"PAR1\x15\x04")
        .with_bytes("parts/part-0.parquet", b"PAR1\x15\x04")
        .with_bytes("a.arrow", b"ARROW1\0\0")
        .with_bytes("a.arrows", &[0xFF, 0xFF, 0xFF, 0xFF, 0x10, 0, 0, 0])
        .with_bytes("a.csv.zst", &[0x28, 0xB5, 0x2F, 0xFD, 0x04]);
    for (file, expected) in [
        (
            "a.parquet",
            "a.parquet is a file of Parquet, which is not read here; write it as CSV first: duckdb -c \"COPY (FROM \
             'a.parquet') TO 'songs.csv'\", or in Spark df.write.option('header', True).option('escape', '\"').csv('songs')",
        ),
        (
            "parts",
            "parts/part-0.parquet is a file of Parquet, which is not read here; write it as CSV first: duckdb -c \"COPY \
             (FROM 'parts/*.parquet') TO 'songs.csv'\", or in Spark \
             df.write.option('header', True).option('escape', '\"').csv('songs')",
        ),
        (
            "a.arrow",
            "a.arrow is a file of Arrow, which is not read here; write it as CSV first: python3 -c \"import pyarrow as a, \
             pyarrow.csv; a.csv.write_csv(a.ipc.open_file(a.OSFile('a.arrow')).read_all(), 'songs.csv')\"",
        ),
        (
            "a.arrows",
            "a.arrows is a file of Arrow, which is not read here; write it as CSV first: python3 -c \"import pyarrow as a, \
             pyarrow.csv; a.csv.write_csv(a.ipc.open_stream(a.OSFile('a.arrows')).read_all(), 'songs.csv')\"",
        ),
        ("a.csv.zst", "a.csv.zst is compressed with zstd; only gzip is read here: zstd -d 'a.csv.zst' unpacks it"),
    ] {
        for command in [format!("import {file} {SOURCE}"), format!("check {file}")] {
            let ran = bench.run(&command);
            assert_eq!((ran.err, ran.code), (format!("milestream: {expected}\n"), 1), "{command}");
        }
    }
}

/// With white space it would have more than the 64 MiB that are read.
#[test]
fn very_many_songs_are_written_so_that_they_are_read() {
    let (words, album) = ("a song with a very long name ".repeat(6), "an album with a name as long ".repeat(6));
    let mut table = String::from("id,title,artist,album,streams,daily,as_of\n");
    for song in 0..120_000 {
        let _ = writeln!(
            table,
            "s{song:021},{words}{song},Artist {},{album},{},{song},2026-07-14",
            song % 5_000,
            1_000_000_000 + song
        );
    }
    let bench = Bench::new("warehouse-many").with("songs.csv", &table);
    bench.done(&format!("import songs.csv {SOURCE} -o songs.json"));
    let written = bench.read("songs.json");
    assert!(written.len() < 64 << 20, "{}", written.len());
    assert!(written.contains("{\"id\":\"s000000000000000000000\",\"title\":"), "it is small enough as it is");
    let (dataset, warnings) = parse(written.as_bytes()).unwrap();
    assert_eq!((dataset.tracks().len(), warnings.len()), (120_000, 0));
    let last = &dataset.tracks()[119_999];
    assert_eq!(last.title, format!("{words}119999"));
    let count = &dataset.counts(&last.counts)[0];
    assert_eq!(format!("{} {}", count.value, count.as_of), "1000119999 2026-07-14");
}

#[test]
fn too_many_songs_are_not_written_by_merge_either() {
    let tracks: Vec<String> = (0..199_999).map(|song| format!("{{\"id\":\"a{song}\",\"title\":\"A\"}}")).collect();
    let base = format!("{{\"schema\":1,\"title\":\"T\",\"tracks\":[{}]}}", tracks.join(","));
    let bench = Bench::new("warehouse-too-many")
        .with("a.json", &base)
        .with("b.csv", "title,streams,as_of\nB,5,2026-07-14\nC,6,2026-07-14\n");
    let ran = bench.run(&format!("merge a.json b.csv {SOURCE} -o out.json"));
    let expected = "milestream: nothing is written, since the dataset would have 200001 songs, and 200000 are the most that a \
        widget reads; part it by artist or year\n";
    assert!(ran.err.ends_with(expected), "{}", ran.err.lines().last().unwrap_or_default());
    assert_eq!((ran.code, bench.files().contains(&"out.json".to_owned())), (1, false));
}
