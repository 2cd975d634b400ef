//! The compiled form of a dataset: what came of reading a file, so that nobody reads and validates it again.
//!
//! It is one list of JSON, of texts and whole numbers alone, in the order of the model's fields. The build writes it of the
//! bundled dataset (`data/bts.json`), and a widget that names no dataset reads it: what reads files is a fifth of the program
//! that such a widget would otherwise wait for. A compiled dataset is as little trusted as a file: of whatever bytes
//! [`read`] makes a dataset, every id in it leads somewhere, every count has a source, and no address runs a script.

mod cursor;
mod fields;
mod written;

use self::cursor::{Cursor, Section};
use self::fields::{Compiled, section, write_all};
use self::written::Written;
use crate::diagnostics::{Error, Fatal, Warning};
use crate::model::{Dataset, Summary, TrackId};
use crate::validate::{MAX_TRACKS, is_picture_address, is_web_address};

/// How it begins. The number is that of the form: a program reads no other, so whoever changes what is written raises it, and
/// with it the name of the file that the loader asks for.
const HEAD: &str = "[\"milestream-compiled 1\"";
/// How one of any form begins.
const ANY_HEAD: &str = "[\"milestream-compiled ";
/// How it ends.
const TAIL: &str = "]\n";

/// A dataset, and what is wrong with the file that it was compiled of.
#[derive(Debug, PartialEq, Eq)]
pub struct CompiledDataset {
    /// The dataset.
    pub dataset: Dataset,
    /// How many facts are wrong.
    pub faults: usize,
    /// What is wrong, a sentence each; one may stand for many facts.
    pub warnings: Vec<String>,
}

/// The compiled form of a dataset that was read of one file, and of the warnings about it.
pub fn write(dataset: &Dataset, warnings: &[Warning]) -> String {
    let mut to = Written::new(HEAD);
    for size in sizes(dataset) {
        to.number(size as u64);
    }
    let Dataset { title, service, milestones, total_milestones, main_artists, .. } = dataset;
    title.write(&mut to);
    service.write(&mut to);
    milestones.write(&mut to);
    total_milestones.write(&mut to);
    main_artists.write(&mut to);
    write_all(&dataset.rules, &mut to);
    write_all(&dataset.sources, &mut to);
    write_all(&dataset.artists, &mut to);
    write_all(&dataset.tracks, &mut to);
    for place in &dataset.tracks_by_id {
        to.number(u64::from(*place));
    }
    dataset.coverage.write(&mut to);
    dataset.totals.write(&mut to);
    write_all(&dataset.observations, &mut to);
    write_all(&dataset.periods, &mut to);
    dataset.honours.write(&mut to);
    dataset.notes.write(&mut to);
    dataset.albums.write(&mut to);
    to.number(warnings.iter().map(Warning::count).sum::<usize>() as u64);
    warnings.iter().map(ToString::to_string).collect::<Vec<_>>().write(&mut to);
    to.close(TAIL)
}

/// Reads what [`write()`] wrote. `None` where it is anything else, or damaged.
pub fn read(bytes: &[u8]) -> Option<CompiledDataset> {
    let mut from = Cursor::new(bytes.strip_prefix(HEAD.as_bytes())?);
    let dataset = Dataset {
        title: Compiled::read(&mut from),
        service: Compiled::read(&mut from),
        milestones: Compiled::read(&mut from),
        total_milestones: Compiled::read(&mut from),
        main_artists: Compiled::read(&mut from),
        rules: section(&mut from, Section::Rules),
        sources: section(&mut from, Section::Sources),
        artists: section(&mut from, Section::Artists),
        tracks: section(&mut from, Section::Tracks),
        tracks_by_id: section(&mut from, Section::Tracks).into_iter().map(position).collect(),
        coverage: Compiled::read(&mut from),
        totals: Compiled::read(&mut from),
        observations: section(&mut from, Section::Observations),
        periods: section(&mut from, Section::Periods),
        honours: Compiled::read(&mut from),
        notes: Compiled::read(&mut from),
        albums: Compiled::read(&mut from),
        summary: Summary::default(),
    };
    let (faults, warnings) = (from.number(), Compiled::read(&mut from));
    let faults = usize::try_from(faults).ok()?;
    (from.ends_with(TAIL) && is_safe(&dataset)).then(|| CompiledDataset {
        dataset: dataset.finished(),
        faults,
        warnings,
    })
}

/// Why a file that begins like a compiled dataset is not one that [`read`] reads; `None` of any other file.
pub fn refusal(bytes: &[u8]) -> Option<Error> {
    let begins = |head: &str| bytes.starts_with(head.as_bytes());
    let error = |kind, message: &str| Error::of_file(kind, message.to_owned());
    if begins(HEAD) {
        return Some(error(Fatal::Syntax, "the compiled dataset is damaged"));
    }
    begins(ANY_HEAD).then(|| error(Fatal::Schema, "the compiled dataset has another form than this version reads"))
}

/// How many there are of what ids lead to, in the order of [`Section`].
fn sizes(dataset: &Dataset) -> [usize; Section::COUNT] {
    let Dataset { rules, sources, artists, tracks, observations, periods, .. } = dataset;
    [rules.len(), sources.len(), artists.len(), tracks.len(), observations.len(), periods.len()]
}

/// Whether it is no larger than what is read of a file, and names no address that a file may not name.
fn is_safe(dataset: &Dataset) -> bool {
    let Dataset { sources, artists, tracks, albums, .. } = dataset;
    let of_artists = artists.iter().filter_map(|artist| artist.image.as_ref());
    let of_tracks = tracks.iter().filter_map(|track| track.image.as_ref());
    let of_albums = albums.iter().map(|album| &album.image);
    tracks.len() <= MAX_TRACKS
        && sources.iter().all(|source| is_web_address(&source.url))
        && of_artists.chain(of_tracks).chain(of_albums).all(|image| is_picture_address(image))
}

/// The position of a track.
fn position(id: TrackId) -> u32 {
    u32::try_from(id.index()).unwrap_or_default()
}
