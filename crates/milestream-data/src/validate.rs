//! From wire types to the model. What does not fit is left out with a warning; nothing is guessed.

mod atoms;
mod counts;
mod file;
mod honours;
mod names;
mod plain;
mod series;
mod sources;
mod table;
mod tracks;

use milestream_bulk::ids::Ids;

use crate::Ladder;
use crate::date::Date;
use crate::diagnostics::{At, Kind, Report};
use crate::model::{Dataset, Metric, SourceIds};
use crate::wire::{Amount, Object, RawDataset, RawLadder, RawService, RawTotalLadders};

pub(crate) use file::{DatasetRead, read_dataset};
pub(crate) use sources::is_web_address;
pub(crate) use table::validate_table;

/// The most tracks that are read.
pub const MAX_TRACKS: usize = 200_000;

/// What the parts of a file need of each other.
struct Context<'r> {
    report: &'r mut Report,
    rules: Ids,
    sources: Ids,
    artists: Ids,
    /// Of counts that have none of their own.
    as_of: Option<Date>,
    /// The date that was read last, with its text.
    last_date: Option<(String, Date)>,
    /// Of everything that has none of its own.
    default_sources: SourceIds,
    /// Room for the rows of a song of a table.
    kept_rows: Vec<(usize, usize)>,
}

/// Puts all that `raw` holds into the dataset.
fn validate(context: &mut Context<'_>, dataset: &mut Dataset, mut raw: RawDataset<'_>) {
    let tracks = std::mem::take(&mut raw.tracks);
    context.add_head(dataset, &mut raw);
    context.add_tracks(dataset, tracks);
    context.add_tail(dataset, raw);
}

impl<'r> Context<'r> {
    fn new(report: &'r mut Report) -> Self {
        Self {
            report,
            rules: Ids::default(),
            sources: Ids::default(),
            artists: Ids::default(),
            as_of: None,
            last_date: None,
            default_sources: SourceIds::default(),
            kept_rows: Vec::new(),
        }
    }
}

impl Context<'_> {
    /// What tracks rest on.
    fn add_head(&mut self, dataset: &mut Dataset, raw: &mut RawDataset<'_>) {
        let file = At::File;
        dataset.title = self.text(&file.key("title"), raw.title.as_ref()).unwrap_or_default();
        if let Some(Object(service)) = &raw.service {
            self.service(dataset, service);
        }
        if let Some(Object(ladder)) = &raw.milestones {
            dataset.ladder = self.ladder(&file.key("milestones"), ladder).unwrap_or_default();
        }
        if let Some(Object(ladders)) = &raw.total_milestones {
            self.total_ladders(dataset, &file.key("total_milestones"), ladders);
        }
        self.add_rules(dataset, &raw.rules);
        self.add_sources(dataset, &raw.sources);
        self.as_of = raw.as_of.as_ref().and_then(|as_of| self.as_of(&file.key("as_of"), as_of));
        self.default_sources = self.own_sources(&file.key("source"), &raw.source);
        self.add_artists(dataset, std::mem::take(&mut raw.artists));
        dataset.main_artists = self.artists(&file.key("main_artists"), &raw.main_artists);
    }

    /// What rests on tracks.
    fn add_tail(&mut self, dataset: &mut Dataset, raw: RawDataset<'_>) {
        self.add_coverage(dataset, raw.coverage);
        self.add_totals(dataset, raw.totals);
        self.add_honours(dataset, raw.honours);
        self.add_notes(dataset, raw.notes);
    }

    fn service(&mut self, dataset: &mut Dataset, raw: &RawService<'_>) {
        let file = At::File;
        let at = file.key("service");
        dataset.service.name = self.text(&at.key("name"), raw.name.as_ref()).unwrap_or_default();
        if let Some(unit) = &raw.unit {
            dataset.service.unit = unit.owned();
        }
    }

    fn total_ladders(&mut self, dataset: &mut Dataset, at: &At<'_>, raw: &RawTotalLadders<'_>) {
        let RawTotalLadders { streams, followers, monthly_listeners, awards } = raw;
        for (metric, ladder) in Metric::ALL.into_iter().zip([streams, followers, monthly_listeners, awards]) {
            let ladder = ladder.as_ref().and_then(|Object(ladder)| self.ladder(&at.key(metric.as_str()), ladder));
            if let Some(ladder) = ladder {
                dataset.total_ladders.set(metric, ladder);
            }
        }
    }

    fn ladder(&mut self, at: &At<'_>, raw: &RawLadder<'_>) -> Option<Ladder> {
        let rungs_at = at.key("at");
        let mut rungs = Vec::new();
        for (place, rung) in raw.at.iter().enumerate() {
            rungs.push(self.amount(&rungs_at.place(place), rung)?);
        }
        let then_every = match &raw.then_every {
            Some(every) => self.amount(&at.key("then_every"), every)?,
            None => 0,
        };
        let ladder = Ladder::new(rungs, then_every);
        if ladder.is_none() {
            self.report.expected(at, Kind::Count, "milestones that ascend from above 0");
        }
        ladder
    }

    /// The amount of a threshold, a goal, a milestone.
    fn amount(&mut self, at: &At<'_>, raw: &Amount<'_>) -> Option<u64> {
        self.value(at, Some(raw)).map(crate::Value::amount)
    }
}
