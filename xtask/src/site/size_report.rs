//! What a reader's browser has to fetch, in bytes.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::compression::{brotli, gzip};
use super::release::{self, COMPILED, LOADER, LOOKS};
use crate::fingerprint;

/// The glue, by its name without its hash.
const GLUE: &str = "milestream.js";
const BUNDLED: &str = "bundled dataset";
/// What is loaded before the first picture of each view: the parts of the program that it has besides the first one. A
/// board has its own and those of its tabs. The next three show a dataset that is not the bundled one, which is not counted; the
/// last has one of the named themes.
const PICTURES: [(&str, &[&str]); 7] = [
    ("counter", &["single"]),
    ("leaderboard", &["table"]),
    ("board", &["single", "table", "tabs"]),
    ("counter of other data", &["single", "own"]),
    ("leaderboard of other data", &["table", "own", "lists"]),
    ("board of other data", &["single", "table", "tabs", "own", "lists"]),
    ("counter with a named theme", &["single", LOOKS]),
];

/// The bytes of one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bytes {
    /// As it lies on the disk.
    pub(crate) raw: usize,
    /// As `gzip -9` sends it.
    pub(crate) gzip: usize,
    /// As `brotli -q 11` sends it.
    pub(crate) brotli: usize,
}

/// What the site weighs.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SizeReport {
    files: Vec<(&'static str, Bytes)>,
    /// The later parts of the program, by their names.
    later: Vec<(&'static str, Bytes)>,
    style: Bytes,
    /// What the standalone page alone brings, and only when its reader opens the studio: no part of the sum.
    studio: Bytes,
}

impl SizeReport {
    /// Weighs the site in `folder`, and the style that went into its script. What did not change since the last time is
    /// taken from the file `known`.
    ///
    /// # Errors
    /// When a file of the site is missing.
    pub(crate) fn of(folder: &Path, style: &Path, known: &Path) -> Result<Self> {
        let release = release::find(folder)?;
        let mut scales = Scales::open(known);
        let mut weigh = |file: &Path| scales.weigh(file);
        let files = vec![
            (LOADER, weigh(&folder.join(LOADER))?),
            (GLUE, weigh(&release.glue)?),
            ("milestream.wasm", weigh(&release.program)?),
            ("words, English", weigh(&release.words)?),
            (BUNDLED, weigh(&folder.join(COMPILED))?),
        ];
        let later = release::later_parts().zip(&release.later);
        let later = later.map(|(name, file)| Ok((name, weigh(file)?))).collect::<Result<_>>()?;
        let studio: Vec<Bytes> = release.studio.iter().map(|file| weigh(file)).collect::<Result<_>>()?;
        let report = Self { files, later, style: weigh(style)?, studio: sum(&studio) };
        scales.close()?;
        Ok(report)
    }

    /// The loader alone, which every page of a site fetches.
    pub(crate) fn loader(&self) -> Bytes {
        self.files.first().map(|(_, bytes)| *bytes).unwrap_or_default()
    }

    /// All that a page with one widget fetches, sooner or later.
    pub(crate) fn sum(&self) -> Bytes {
        sum(self.files.iter().chain(&self.later).map(|(_, bytes)| bytes))
    }

    /// What is fetched before the first picture of each view stands.
    pub(crate) fn pictures(&self) -> Vec<(&'static str, Bytes)> {
        let of = |parts: &[&str]| {
            let files = self.files.iter().filter(|(name, _)| *name != BUNDLED || !parts.contains(&"own"));
            let parts = self.later.iter().filter(|(name, _)| parts.contains(name));
            sum(files.chain(parts).map(|(_, bytes)| bytes))
        };
        PICTURES.iter().map(|(view, parts)| (*view, of(parts))).collect()
    }

    /// A table for people.
    pub(crate) fn table(&self) -> String {
        let mut table = format!("{:<32}{:>9}{:>9}{:>9}\n", "bytes", "raw", "gzip", "brotli");
        let mut row = |name: &str, bytes: Bytes| {
            let Bytes { raw, gzip, brotli } = bytes;
            // Writing into a string cannot fail.
            let _ = writeln!(table, "{name:<32}{raw:>9}{gzip:>9}{brotli:>9}");
        };
        for (name, bytes) in &self.files {
            row(name, *bytes);
            if *name == GLUE {
                row("  of which style", self.style);
            }
        }
        for (name, bytes) in &self.later {
            row(&format!("  part {name}"), *bytes);
        }
        for (view, bytes) in self.pictures() {
            row(&format!("first {view}"), bytes);
        }
        row("sum", self.sum());
        row("studio, when opened", self.studio);
        table
    }

    /// The same for programs.
    pub(crate) fn json(&self) -> Value {
        let object = |bytes: Bytes| json!({ "raw": bytes.raw, "gzip": bytes.gzip, "brotli": bytes.brotli });
        let objects = |all: &[(&'static str, Bytes)]| -> serde_json::Map<String, Value> {
            all.iter().map(|(name, bytes)| ((*name).to_owned(), object(*bytes))).collect()
        };
        json!({
            "files": objects(&self.files), "parts": objects(&self.later), "first": objects(&self.pictures()),
            "style": object(self.style), "sum": object(self.sum()), "studio": object(self.studio),
        })
    }
}

fn sum<'a>(all: impl IntoIterator<Item = &'a Bytes>) -> Bytes {
    all.into_iter().fold(Bytes::default(), |sum, bytes| Bytes {
        raw: sum.raw + bytes.raw,
        gzip: sum.gzip + bytes.gzip,
        brotli: sum.brotli + bytes.brotli,
    })
}

/// Compresses each file once, as hard as a host may: for the larger ones that takes seconds.
struct Scales<'a> {
    file: &'a Path,
    before: serde_json::Map<String, Value>,
    now: serde_json::Map<String, Value>,
}

impl<'a> Scales<'a> {
    fn open(file: &'a Path) -> Self {
        let before = fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Self { file, before, now: serde_json::Map::new() }
    }

    fn weigh(&mut self, file: &Path) -> Result<Bytes> {
        let bytes =
            fs::read(file).with_context(|| format!("{} is not there: run `cargo xtask build`", file.display()))?;
        let name = fingerprint::of(&[&bytes]);
        let known = self.before.get(&name).and_then(|sizes| Some((size(sizes, 0)?, size(sizes, 1)?)));
        let (gzip, brotli) = match known {
            Some(sizes) => sizes,
            None => (gzip(&bytes)?, brotli(&bytes)?),
        };
        self.now.insert(name, json!([gzip, brotli]));
        Ok(Bytes { raw: bytes.len(), gzip, brotli })
    }

    /// Only what the site holds now is kept.
    fn close(self) -> Result<()> {
        fs::write(self.file, Value::Object(self.now).to_string())
            .with_context(|| format!("writing {}", self.file.display()))
    }
}

fn size(sizes: &Value, place: usize) -> Option<usize> {
    sizes.get(place)?.as_u64().and_then(|size| usize::try_from(size).ok())
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    fn bytes(raw: usize) -> Bytes {
        Bytes { raw, gzip: raw / 2, brotli: raw / 4 }
    }

    fn weight() -> SizeReport {
        SizeReport {
            files: vec![("embed.js", bytes(400)), ("milestream.js", bytes(123_456)), (BUNDLED, bytes(20))],
            later: vec![("single", bytes(40)), ("tabs", bytes(8)), ("rest", bytes(4_000))],
            style: bytes(80),
            studio: bytes(4_000),
        }
    }

    #[test]
    fn table_lines_up_and_the_sum_counts_the_style_once() {
        assert_eq!(
            weight().table(),
            "bytes                                 raw     gzip   brotli\n\
             embed.js                              400      200      100\n\
             milestream.js                      123456    61728    30864\n  \
             of which style                       80       40       20\n\
             bundled dataset                        20       10        5\n  \
             part single                          40       20       10\n  \
             part tabs                             8        4        2\n  \
             part rest                          4000     2000     1000\n\
             first counter                      123916    61958    30979\n\
             first leaderboard                  123876    61938    30969\n\
             first board                        123924    61962    30981\n\
             first counter of other data        123896    61948    30974\n\
             first leaderboard of other data    123856    61928    30964\n\
             first board of other data          123904    61952    30976\n\
             first counter with a named theme   123916    61958    30979\n\
             sum                                127924    63962    31981\n\
             studio, when opened                  4000     2000     1000\n"
        );
    }

    #[test]
    fn json_says_the_same() {
        let json = weight().json();
        assert_eq!(json["files"]["milestream.js"]["brotli"], 30_864);
        assert_eq!(json["style"]["gzip"], 40);
        assert_eq!(json["sum"]["raw"], 127_924);
        assert_eq!(json["first"]["board"]["raw"], 123_924);
        assert_eq!(json["parts"]["rest"]["raw"], 4_000);
        assert_eq!(json["studio"]["raw"], 4_000);
    }

    #[test]
    fn file_is_compressed_once_and_again_when_it_changes() {
        let folder = crate::scratch::folder("scales");
        let (file, known) = (folder.join("file"), folder.join("known.json"));
        fs::write(&file, "milestream ".repeat(100)).unwrap();
        let weigh = || {
            let mut scales = Scales::open(&known);
            let bytes = scales.weigh(&file).unwrap();
            let was_known = scales.before == scales.now;
            scales.close().unwrap();
            (bytes, was_known)
        };
        let (first, was_known) = weigh();
        assert!(!was_known && first.brotli < first.raw);
        assert_eq!(weigh(), (first, true));
        fs::write(&file, "milestream").unwrap();
        let (changed, was_known) = weigh();
        assert!(!was_known && changed.raw == 10);
    }

    #[test]
    fn both_encoders_compress() {
        let text = "milestream ".repeat(1000);
        assert!(gzip(text.as_bytes()).unwrap() < 200);
        assert!(brotli(text.as_bytes()).unwrap() < 100);
    }
}
