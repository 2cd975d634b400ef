//! From wire types to the model. What does not fit is left out with a warning; nothing is guessed.

mod atoms;
mod counts;
mod honours;
mod ids;
mod names;
mod series;
mod sources;
mod table;
mod tracks;

use crate::Ladder;
use crate::dataset::{Dataset, SourceIds};
use crate::date::Date;
use crate::parse::{At, Report};
use crate::raw::{Amount, Object, RawDataset, RawLadder, RawService};

use ids::Ids;

pub(crate) use ids::order;
pub(crate) use sources::is_web_address;
pub(crate) use table::validate_table;
pub(crate) use tracks::track_order;

/// What the parts of a file need of each other.
struct Context<'r> {
    report: &'r mut Report,
    rules: Ids,
    sources: Ids,
    artists: Ids,
    /// Of counts that have none of their own.
    as_of: Option<Date>,
    /// Of everything that has none of its own.
    default_sources: SourceIds,
}

/// The dataset that `raw` holds; what is wrong with it goes into `report`.
pub(crate) fn validate(raw: RawDataset<'_>, report: &mut Report) -> Dataset {
    let file = At::File;
    let mut context = Context::new(report);
    let mut dataset = Dataset {
        title: context.text(&file.key("title"), raw.title.as_ref()).unwrap_or_default(),
        ..Dataset::default()
    };
    if let Some(Object(service)) = &raw.service {
        context.service(&mut dataset, service);
    }
    if let Some(Object(ladder)) = &raw.milestones {
        dataset.ladder = context.ladder(ladder).unwrap_or_default();
    }
    context.add_rules(&mut dataset, &raw.rules);
    context.add_sources(&mut dataset, &raw.sources);
    context.as_of = raw.as_of.as_ref().and_then(|as_of| context.as_of(&file.key("as_of"), as_of));
    context.default_sources = context.own_sources(&file.key("source"), &raw.source);
    context.add_artists(&mut dataset, raw.artists);
    context.add_tracks(&mut dataset, raw.tracks);
    context.add_coverage(&mut dataset, raw.coverage);
    context.add_totals(&mut dataset, raw.totals);
    context.add_honours(&mut dataset, raw.honours);
    context.add_notes(&mut dataset, raw.notes);
    dataset
}

impl<'r> Context<'r> {
    fn new(report: &'r mut Report) -> Self {
        Self {
            report,
            rules: Ids::default(),
            sources: Ids::default(),
            artists: Ids::default(),
            as_of: None,
            default_sources: SourceIds::default(),
        }
    }
}

impl Context<'_> {
    fn service(&mut self, dataset: &mut Dataset, raw: &RawService<'_>) {
        let file = At::File;
        let at = file.key("service");
        dataset.service.name = self.text(&at.key("name"), raw.name.as_ref()).unwrap_or_default();
        if let Some(unit) = &raw.unit {
            dataset.service.unit = unit.owned();
        }
    }

    fn ladder(&mut self, raw: &RawLadder<'_>) -> Option<Ladder> {
        let file = At::File;
        let at = file.key("milestones");
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
            self.report.expected(&at, "milestones that ascend from above 0");
        }
        ladder
    }

    /// The amount of a threshold, a goal, a milestone.
    fn amount(&mut self, at: &At<'_>, raw: &Amount<'_>) -> Option<u64> {
        self.value(at, Some(raw)).map(crate::Value::amount)
    }
}
