//! From wire types to the model. What does not fit is left out with a warning; nothing is guessed.

mod atoms;
mod counts;
mod file;
mod honours;
mod names;
mod pictures;
mod plain;
mod series;
mod sources;
mod table;
mod tracks;

use milestream_fast::ids::Ids;

use crate::Milestones;
use crate::date::Date;
use crate::diagnostics::{At, Kind, Report};
use crate::model::{Dataset, Metric, SourceIds};
use crate::wire::{Amount, Object, Rows, WireDataset, WireMilestones, WireService, WireTotalMilestones};

pub use pictures::is_picture_address;

pub(crate) use file::{DatasetRead, read_dataset, read_dataset_in_pieces};
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
    /// Room for their dates.
    dates: Vec<Option<Date>>,
}

/// Puts all that `wire` holds into the dataset.
fn validate(context: &mut Context<'_>, dataset: &mut Dataset, mut wire: WireDataset<'_>) {
    let tracks = std::mem::take(&mut wire.tracks);
    context.add_head(dataset, &mut wire);
    context.add_tracks(dataset, &tracks);
    context.add_tail(dataset, wire);
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
            dates: Vec::new(),
        }
    }
}

impl Context<'_> {
    /// What tracks rest on.
    fn add_head(&mut self, dataset: &mut Dataset, wire: &mut WireDataset<'_>) {
        let file = At::File;
        dataset.title = self.text(&file.key("title"), wire.title.as_ref()).unwrap_or_default();
        if let Some(Object(service)) = &wire.service {
            self.service(dataset, service);
        }
        if let Some(Object(milestones)) = &wire.milestones {
            dataset.milestones = self.milestones(&file.key("milestones"), milestones).unwrap_or_default();
        }
        if let Some(Object(ladders)) = &wire.total_milestones {
            self.total_milestones(dataset, &file.key("total_milestones"), ladders);
        }
        self.add_rules(dataset, &wire.rules);
        self.add_sources(dataset, &wire.sources);
        self.as_of = wire.as_of.as_ref().and_then(|as_of| self.as_of(&file.key("as_of"), as_of));
        self.default_sources = self.own_sources(&file.key("source"), &wire.source);
        self.add_artists(dataset, &wire.artists);
        dataset.main_artists = self.artists(&file.key("main_artists"), &wire.main_artists);
    }

    /// What rests on tracks.
    fn add_tail(&mut self, dataset: &mut Dataset, wire: WireDataset<'_>) {
        self.each_row("coverage", wire.coverage, |context, at, row| {
            let series = context.coverage_series(dataset, at, row);
            dataset.coverage.extend(series);
        });
        self.each_row("totals", wire.totals, |context, at, row| {
            let series = context.total_series(dataset, at, row);
            dataset.totals.extend(series);
        });
        self.each_row("honours", wire.honours, |context, at, row| {
            let honour = context.honour(dataset, at, row);
            dataset.honours.extend(honour);
        });
        self.each_row("notes", wire.notes, |context, at, row| dataset.notes.extend(context.note(at, row)));
        self.add_albums(dataset, &wire.albums);
    }

    /// Adds the rows of a section, and frees one after another.
    fn each_row<T>(&mut self, section: &str, wire: Rows<T>, mut add: impl FnMut(&mut Self, &At<'_>, &T)) {
        let file = At::File;
        let section = file.key(section);
        let places: Vec<usize> = wire.places().collect();
        for (row, place) in wire.rows.into_iter().zip(places) {
            add(self, &section.place(place), &row);
        }
    }

    fn service(&mut self, dataset: &mut Dataset, wire: &WireService<'_>) {
        let file = At::File;
        let at = file.key("service");
        dataset.service.name = self.text(&at.key("name"), wire.name.as_ref()).unwrap_or_default();
        if let Some(unit) = &wire.unit {
            dataset.service.unit = unit.owned();
        }
    }

    fn total_milestones(&mut self, dataset: &mut Dataset, at: &At<'_>, wire: &WireTotalMilestones<'_>) {
        let WireTotalMilestones { streams, followers, monthly_listeners, awards } = wire;
        for (metric, milestones) in Metric::ALL.into_iter().zip([streams, followers, monthly_listeners, awards]) {
            let milestones = milestones
                .as_ref()
                .and_then(|Object(milestones)| self.milestones(&at.key(metric.as_str()), milestones));
            if let Some(milestones) = milestones {
                dataset.total_milestones.set(metric, milestones);
            }
        }
    }

    fn milestones(&mut self, at: &At<'_>, wire: &WireMilestones<'_>) -> Option<Milestones> {
        let milestones_at = at.key("at");
        let mut milestones = Vec::new();
        for (place, milestone) in wire.at.iter().enumerate() {
            milestones.push(self.amount(&milestones_at.place(place), milestone)?);
        }
        let then_every = match &wire.then_every {
            Some(every) => self.amount(&at.key("then_every"), every)?,
            None => 0,
        };
        let milestones = Milestones::new(milestones, then_every);
        if milestones.is_none() {
            self.report.expected(at, Kind::Count, "milestones that ascend from above 0");
        }
        milestones
    }

    /// The amount of a threshold, a goal, a milestone.
    fn amount(&mut self, at: &At<'_>, wire: &Amount<'_>) -> Option<u64> {
        self.value(at, Some(wire)).map(crate::Value::amount)
    }
}
