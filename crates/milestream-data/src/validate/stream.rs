//! The way of most files: every track becomes a part of the model while the next one is still unread, so that a large file
//! is never in memory twice.

use milestream_bulk::ids::order_and_repeated;
use milestream_bulk::json::Reader;

use super::Context;
use super::MAX_TRACKS;
use super::tracks::Versions;
use crate::dataset::Dataset;
use crate::diagnostics::Report;
use crate::raw::{Amount, RawDataset, RawTrack, Row, Series, Slot, fill};

/// So many tracks tell what the others are like.
const SAMPLE: usize = 500;
/// Room for so many counts is made at the most; where there are more, it grows.
const MAX_OBSERVATIONS: usize = 1_000_000;

/// What came of a file.
pub(crate) struct Streamed<'de> {
    /// The number of its schema.
    pub(crate) schema: Option<Amount<'de>>,
    /// How many tracks it has; of more than [`MAX_TRACKS`] those beyond are not in the dataset.
    pub(crate) tracks: usize,
    pub(crate) dataset: Dataset,
    pub(crate) report: Report,
}

/// Reads a file whose tracks come after what they rest on. `None` where they do not, where two have the same id, where one
/// is left out, or where a part of it is not as the wire types want it: then it is read in another way, and what was found
/// wrong is found again.
pub(crate) fn stream(text: &str, mut report: Report) -> Option<Streamed<'_>> {
    let mut stream = Stream {
        text,
        raw: RawDataset::default(),
        context: Context::new(&mut report),
        dataset: Dataset::default(),
        row: RawTrack::default(),
        has_row: false,
        rows: 0,
        first: 0,
        versions: Versions::default(),
        state: State::Before,
    };
    fill(text, Slot::Row(&mut stream)).ok()?;
    stream.begin();
    stream.add_row();
    let Stream { mut raw, mut context, mut dataset, rows, versions, state, .. } = stream;
    let ids: Vec<&str> = dataset.tracks.iter().map(|track| track.id.as_str()).collect();
    let (order, repeated) = order_and_repeated(&ids);
    if state == State::Late || !repeated.is_empty() {
        return None;
    }
    context.end_tracks(&mut dataset, order, versions);
    let schema = raw.schema.take();
    context.add_tail(&mut dataset, raw);
    Some(Streamed { schema, tracks: rows, dataset, report })
}

struct Stream<'r, 'de> {
    text: &'de str,
    /// All but the tracks.
    raw: RawDataset<'de>,
    context: Context<'r>,
    dataset: Dataset,
    /// The track that is being read as a row of the file.
    row: RawTrack<'de>,
    /// Whether there is one, which is not in the model yet.
    has_row: bool,
    /// How many there were, with that one.
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
    /// What they rest on came after them, or one of them was left out: the file is read in another way.
    Late,
}

impl Stream<'_, '_> {
    /// Puts what tracks rest on into the model.
    fn begin(&mut self) {
        if self.state == State::Before {
            self.state = State::Begun;
            self.context.add_head(&mut self.dataset, &mut self.raw);
        }
    }

    /// Puts the track that was read last as a row of the file into the model.
    fn add_row(&mut self) {
        if std::mem::take(&mut self.has_row) && self.rows <= MAX_TRACKS {
            let tracks = self.dataset.tracks.len();
            self.context.add_track(&mut self.dataset, self.rows - 1, &self.row, &mut self.versions);
            // One that is left out has its id all the same, which another may have.
            if self.dataset.tracks.len() == tracks {
                self.state = State::Late;
            }
        }
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

impl<'de> Row<'de> for Stream<'_, 'de> {
    fn slot(&mut self, name: &str) -> Option<(u32, Slot<'_, 'de>)> {
        if name == "tracks" {
            self.begin();
            let (bit, _) = self.raw.slot(name)?;
            return Some((bit, Slot::Series(self)));
        }
        let slot = self.raw.slot(name);
        if self.state == State::Begun
            && slot.is_some()
            && !matches!(name, "schema" | "coverage" | "totals" | "honours" | "notes")
        {
            self.state = State::Late;
        }
        slot
    }
}

impl<'de> Series<'de> for Stream<'_, 'de> {
    fn is_read(&mut self, reader: &mut Reader<'de>) -> bool {
        self.add_row();
        match self.rows {
            0 => self.first = reader.offset(),
            SAMPLE => self.make_room(reader.offset()),
            _ => {}
        }
        let is_read = self.rows < MAX_TRACKS && self.context.add_plain_track(&mut self.dataset, reader);
        self.rows += usize::from(is_read);
        is_read
    }

    fn grow(&mut self) -> Slot<'_, 'de> {
        self.has_row = true;
        self.rows += 1;
        self.row.clear();
        Slot::Row(&mut self.row)
    }

    fn leave_out(&mut self, _: usize) {
        // Its file is read in another way.
    }
}
