//! What a track had in days and weeks.

use std::rc::Rc;

use milestream_data::model::{Period, TrackId};
use yew::prelude::*;

use super::ruled;
use crate::components::source_button::{Face, source};
use crate::components::view_context::Scene;
use crate::content::citation::{Claim, Ground};
use crate::content::messages::fill;

/// The days and weeks of a track that are over at the scene's day, the newest first; `None` where none is known.
pub(super) fn periods(scene: &Scene, track: TrackId) -> Option<Html> {
    let dataset = scene.dataset();
    let mut periods: Vec<&Period> =
        dataset.periods(dataset.track(track)?).iter().filter(|period| period.to.is_known_at(scene.at)).collect();
    if periods.is_empty() {
        return None;
    }
    periods.sort_by_key(|period| (std::cmp::Reverse(period.to.last_day()), period.from.first_day()));
    let words = scene.words();
    let row = |period: &Period| {
        super::row("period", dates(scene, period), source(scene, &Rc::new(claim(scene, track, period)), Face::Number))
    };
    let rows = periods.into_iter().map(row).collect();
    Some(ruled(words.periods, words.column_period, words.column_count, rows))
}

fn dates(scene: &Scene, period: &Period) -> String {
    let (from, to) = (scene.intl.date(period.from), scene.intl.date(period.to));
    if from == to { to } else { fill(scene.words().between, &[("least", &from), ("most", &to)]) }
}

/// What a day or week stands for.
pub(crate) fn claim(scene: &Scene, track: TrackId, period: &Period) -> Claim {
    let about = [scene.track_name(track).as_str(), scene.words().list_separator, &dates(scene, period)].concat();
    Claim {
        shown: scene.intl.value(period.value, scene.dataset().milestones()),
        about,
        value: Some(period.value),
        as_of: period.to,
        ground: Ground::Told { sources: period.sources.to_vec(), note: period.note.clone() },
    }
}
