//! The daily and weekly counts of a track.

use std::rc::Rc;

use milestream_data::model::{Period, TrackId};
use yew::prelude::*;

use super::dated_table::{dated_row, dated_table};
use crate::components::source_button::{Face, source_button};
use crate::components::view_context::ViewContext;
use crate::content::citation::{Citation, Provenance};
use crate::content::messages::fill;
use crate::content::snapshot::Snapshot;

/// The days and weeks that are over on the day on display, the newest first; `None` if none is known.
pub(super) fn periods(context: &ViewContext, track: TrackId) -> Option<Html> {
    let dataset = context.dataset();
    let mut periods: Vec<&Period> =
        dataset.periods(dataset.track(track)?).iter().filter(|period| period.to.is_known_at(context.at)).collect();
    if periods.is_empty() {
        return None;
    }
    periods.sort_by_key(|period| (std::cmp::Reverse(period.to.last_day()), period.from.first_day()));
    let words = context.words();
    let row = |period: &Period| {
        dated_row(
            "period",
            dates(context, period),
            source_button(context, &Rc::new(citation(context, track, period)), Face::Number),
        )
    };
    let rows = periods.into_iter().map(row).collect();
    Some(dated_table(words.history_periods(), words.history_period(), words.column_count(), rows))
}

fn dates(snapshot: &Snapshot, period: &Period) -> String {
    let (from, to) = (snapshot.intl.date(period.from), snapshot.intl.date(period.to));
    if from == to { to } else { fill(snapshot.words().date_range(), &[("from", &from), ("to", &to)]) }
}

/// The citation of a day or week.
pub(crate) fn citation(snapshot: &Snapshot, track: TrackId, period: &Period) -> Citation {
    let about =
        [snapshot.track_name(track).as_str(), snapshot.words().list_separator(), &dates(snapshot, period)].concat();
    Citation {
        shown: snapshot.intl.value(period.value, snapshot.dataset().milestones()),
        about,
        value: Some(period.value),
        as_of: period.to,
        provenance: Provenance::Sources { sources: period.sources.to_vec(), note: period.note.clone() },
    }
}
