//! The one reading of a dataset. Every track becomes a part of the model while the next one is still unread, so that a large
//! file is never in memory twice. A value that does not fit the wire types is skipped and reported, and the rest
//! is kept.

use milestream_fast::ids::order_and_repeated;
use milestream_fast::json::{Error, Reader, Token};

use super::tracks::Versions;
use super::{Context, MAX_TRACKS, validate};
use crate::diagnostics::{At, Detail, Kind, PathFinder, Report, Span};
use crate::json_parts::name;
use crate::model::Dataset;
use crate::wire::{Amount, Fields as _, Target, Text, WireDataset, WireTrack};

/// So many tracks tell what the others are like.
const SAMPLE: usize = 500;
/// Room for so many counts is made at the most; where there are more, it grows.
const MAX_OBSERVATIONS: usize = 1_000_000;

/// What came of a file.
pub(crate) struct DatasetRead<'de> {
    /// The number of its schema.
    pub(crate) schema: Option<Amount<'de>>,
    /// How many tracks it has; of more than [`MAX_TRACKS`] those beyond may not be in the dataset.
    pub(crate) tracks: usize,
    pub(crate) dataset: Dataset,
    pub(crate) report: Report,
}

/// Reads a file. Where what tracks rest on comes after them, or one id stands for two tracks, the rows are kept until all of
/// them have come, which takes another reading.
///
/// # Errors
/// Where it is no JSON, or no object.
pub(crate) fn read_dataset(text: &str, detail: Detail) -> Result<DatasetRead<'_>, Error> {
    if let Some(read) = read(text, detail, State::Before)? {
        return Ok(read);
    }
    let nothing = || DatasetRead { schema: None, tracks: 0, dataset: Dataset::default(), report: Report::new(detail) };
    Ok(read(text, detail, State::Kept)?.unwrap_or_else(nothing))
}

fn read(text: &str, detail: Detail, state: State) -> Result<Option<DatasetRead<'_>>, Error> {
    let mut report = Report::new(detail);
    let mut file = File::new(text, &mut report, state)?;
    while file.advance(usize::MAX)? {}
    let ended = file.finish();
    Ok(ended.map(|ended| ended.with(report)))
}

/// As [`read_dataset`], with a pause between tracks once so many bytes are read, which is given the share of the file that is.
///
/// # Errors
/// As [`read_dataset`].
pub(crate) async fn read_dataset_in_pieces<'de>(
    text: &'de str,
    detail: Detail,
    bytes: usize,
    pause: &mut impl AsyncFnMut(f64),
) -> Result<DatasetRead<'de>, Error> {
    let mut report = Report::new(detail);
    let mut file = File::new(text, &mut report, State::Before)?;
    while file.advance(bytes)? {
        pause(file.progress()).await;
    }
    pause(1.0).await;
    match file.finish() {
        Some(ended) => Ok(ended.with(report)),
        None => read_dataset(text, detail),
    }
}

/// What came of a file, without the warnings.
struct Ended<'de> {
    schema: Option<Amount<'de>>,
    tracks: usize,
    dataset: Dataset,
}

impl<'de> Ended<'de> {
    fn with(self, report: Report) -> DatasetRead<'de> {
        let Self { schema, tracks, dataset } = self;
        DatasetRead { schema, tracks, dataset, report }
    }
}

struct File<'r, 'de> {
    text: &'de str,
    reader: Reader<'de>,
    /// Whether no field has come.
    is_first: bool,
    /// The fields that have come, a bit to each.
    seen: u32,
    /// Within the list of tracks, whether none has come.
    is_first_track: Option<bool>,
    /// All but the tracks; with them where they are kept.
    wire: WireDataset<'de>,
    context: Context<'r>,
    dataset: Dataset,
    /// Room for a track that is read as a row of the file.
    row: WireTrack<'de>,
    /// How many have come.
    rows: usize,
    /// Where the first one begins, in bytes.
    first: usize,
    versions: Versions<'de>,
    state: State,
}

/// Where the reading is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// No track has come.
    Before,
    /// Tracks have come, and what they rest on had been there.
    Begun,
    /// What they rest on came after them, or one of them was left out whose id another may have.
    Late,
    /// All rows are kept until the end.
    Kept,
}

impl<'r, 'de> File<'r, 'de> {
    /// # Errors
    /// Where the file begins no object.
    fn new(text: &'de str, report: &'r mut Report, state: State) -> Result<Self, Error> {
        let mut reader = Reader::new(text);
        if !matches!(reader.token()?, Token::Object) {
            return Err(Error::unwanted("expected an object".to_owned(), reader.offset()));
        }
        Ok(Self {
            text,
            reader,
            is_first: true,
            seen: 0,
            is_first_track: None,
            wire: WireDataset::default(),
            context: Context::new(report),
            dataset: Dataset::default(),
            row: WireTrack::default(),
            rows: 0,
            first: 0,
            versions: Versions::default(),
            state,
        })
    }

    /// Reads on, until the end or until a track ends behind so many more bytes. Whether there is more to read.
    fn advance(&mut self, bytes: usize) -> Result<bool, Error> {
        let mut reader = self.reader.clone();
        let until = reader.offset().saturating_add(bytes);
        while self.state != State::Late {
            if let Some(is_first) = self.is_first_track {
                self.is_first_track = self.tracks(&mut reader, is_first, until)?;
                if self.is_first_track.is_some() {
                    self.reader = reader;
                    return Ok(true);
                }
                continue;
            }
            if !reader.has_next(&mut self.is_first, b'}')? {
                self.add_head();
                reader.end()?;
                return Ok(false);
            }
            let name = name(&mut reader)?;
            let Some((bit, target)) = self.wire.target(&name) else {
                reader.pass_over()?;
                continue;
            };
            let file = At::File;
            let at = file.key(&name);
            if self.seen & bit != 0 {
                let message = || "stands in the file twice, the first one is read".to_owned();
                self.context.report.warn(&at, Kind::Repeated, message);
                reader.pass_over()?;
                continue;
            }
            self.seen |= bit;
            match (&*name, self.state) {
                ("tracks", State::Before | State::Begun) if reader.is_next(b'[') => {
                    self.add_head();
                    reader.token()?;
                    self.is_first_track = Some(true);
                }
                // What these lack is said where they are checked.
                ("schema", _) | ("title", State::Before | State::Kept) => {
                    let start = reader.clone();
                    if target.read(&mut reader).is_err() {
                        reader = start;
                        reader.pass_over()?;
                    }
                }
                ("coverage" | "totals" | "honours" | "notes" | "albums", _) | (_, State::Before | State::Kept) => {
                    Values { text: self.text, report: self.context.report }.section(&mut reader, target, &at)?;
                }
                _ => self.state = State::Late,
            }
        }
        Ok(false)
    }

    /// How much of the file is read: 0.42 means 42 %.
    #[allow(clippy::cast_precision_loss, reason = "some millions")]
    fn progress(&self) -> f64 {
        self.reader.offset() as f64 / self.text.len().max(1) as f64
    }

    /// What came of it; `None` where the rows must be kept until all of them have come.
    fn finish(self) -> Option<Ended<'de>> {
        let Self { mut wire, mut context, mut dataset, rows, versions, state, .. } = self;
        let schema = wire.schema.take();
        let tracks = rows + wire.tracks.len();
        match state {
            State::Late => return None,
            State::Kept => validate(&mut context, &mut dataset, wire),
            State::Before | State::Begun => {
                let ids: Vec<&str> = dataset.tracks.iter().map(|track| track.id.as_str()).collect();
                let (order, repeated) = order_and_repeated(&ids);
                if !repeated.is_empty() {
                    return None;
                }
                context.end_tracks(&mut dataset, order, versions);
                context.add_tail(&mut dataset, wire);
            }
        }
        Some(Ended { schema, tracks, dataset })
    }

    /// Puts what tracks rest on into the model.
    fn add_head(&mut self) {
        if self.state == State::Before {
            self.state = State::Begun;
            self.context.add_head(&mut self.dataset, &mut self.wire);
        }
    }

    /// Reads tracks until one ends behind so many bytes of the file. `None` where that was the last one, else whether the next is the first.
    fn tracks(&mut self, reader: &mut Reader<'de>, is_first: bool, until: usize) -> Result<Option<bool>, Error> {
        let mut is_first = is_first;
        while self.state != State::Late {
            if reader.offset() >= until {
                return Ok(Some(is_first));
            }
            if !reader.has_next(&mut is_first, b']')? {
                return Ok(None);
            }
            match self.rows {
                0 => self.first = reader.offset(),
                SAMPLE => self.make_room(reader.offset()),
                _ => {}
            }
            self.rows += 1;
            if self.rows > MAX_TRACKS {
                reader.pass_over()?;
            } else if !self.context.add_plain_track(&mut self.dataset, reader) {
                self.track(reader)?;
            }
        }
        Ok(None)
    }

    /// Reads a track as a row of the file, and puts it into the model.
    #[inline(never)]
    fn track(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let (file, place, start) = (At::File, self.rows - 1, reader.offset());
        self.row.clear();
        let at = file.key("tracks");
        let mut values = Values { text: self.text, report: self.context.report };
        if values.value(reader, Target::Fields(&mut self.row), &at.place(place))? {
            let place = (place, Some((start, reader.offset())));
            // Of one that is left out another may have the id, and of the two the other is the one to report.
            if !self.context.add_track(&mut self.dataset, place, &self.row, &mut self.versions) {
                self.state = State::Late;
            }
        }
        Ok(())
    }

    /// Makes room for as many more tracks as the rest of the file has, if they are like those that have come: a list that
    /// grows by doubling is copied on the way, and takes up to twice as much memory as it needs. `offset` bytes are read.
    fn make_room(&mut self, offset: usize) {
        let more = (self.text.len() - offset) / ((offset - self.first) / SAMPLE).max(1);
        // Later ids are longer; a list that is a little too short would be doubled after all.
        let more = (more + more / 16).min(MAX_TRACKS);
        let observations = (self.dataset.observations.len() * more / SAMPLE).min(MAX_OBSERVATIONS);
        self.dataset.tracks.reserve_exact(more);
        self.dataset.observations.reserve_exact(observations);
    }
}

/// Reads values; one that cannot be read is skipped and reported.
struct Values<'r, 'de> {
    text: &'de str,
    report: &'r mut Report,
}

impl<'de> Values<'_, 'de> {
    /// Reads a section row by row.
    fn section(&mut self, reader: &mut Reader<'de>, target: Target<'_, 'de>, at: &At<'_>) -> Result<(), Error> {
        let mut is_first = true;
        match target {
            Target::Elements(rows) if reader.is_next(b'[') => {
                reader.token()?;
                let mut place = 0;
                while reader.has_next(&mut is_first, b']')? {
                    if !self.value(reader, rows.grow(), &at.place(place))? {
                        rows.leave_out(place);
                    }
                    place += 1;
                }
            }
            Target::Entries(map) if reader.is_next(b'{') => {
                reader.token()?;
                while reader.has_next(&mut is_first, b'}')? {
                    let name = name(reader)?;
                    if !self.value(reader, map.grow(Text(name.clone())), &at.key(&name))? {
                        map.leave_out();
                    }
                }
            }
            Target::Fields(row) => {
                if !self.value(reader, Target::Fields(&mut *row), at)? {
                    row.leave_out();
                }
            }
            target => {
                self.value(reader, target, at)?;
            }
        }
        Ok(())
    }

    /// Reads a value. Whether it could be read.
    fn value(&mut self, reader: &mut Reader<'de>, target: Target<'_, 'de>, at: &At<'_>) -> Result<bool, Error> {
        let start = reader.clone();
        let Err(error) = target.read(reader) else { return Ok(true) };
        *reader = start;
        let start = reader.offset();
        reader.pass_over()?;
        let passed = self.text.get(start..reader.offset()).unwrap_or_default();
        // What is complained of was read at least in part.
        let path = || PathFinder::new(passed).path_to(error.offset().saturating_sub(start + 1));
        let span: Span = (start, reader.offset());
        self.report.warn_within(at, span, path, error.message());
        Ok(false)
    }
}
