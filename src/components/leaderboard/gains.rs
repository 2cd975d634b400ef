//! What a row has gained of late, whether that is more than before, and where it leads.

use std::rc::Rc;

use milestream_data::query::{self, Evidence, Gain, Standing, Subject, Upcoming};
use yew::prelude::*;

use crate::components::counter::{told, with_aside};
use crate::components::history::claim_of_period;
use crate::components::source_button::{Face, source};
use crate::components::view_context::Scene;
use crate::content::citation::Claim;
use crate::content::messages::fill;
use crate::state::options::By;

/// A line of a cell: a function, since every element that is written out costs a hundred bytes of code.
pub(super) fn line(part: &'static str, text: Html) -> Html {
    html! { <span {part} class="aside">{ text }</span> }
}

/// The lines of a gain; none where nothing is known of it: between two exact counts alone, else what a song had on a day.
pub(super) fn gains(scene: &Scene, standing: &Standing) -> Vec<Html> {
    let Some(gain) = query::gain(standing) else {
        return contradicted(scene, standing).or_else(|| on_day(scene, standing)).unwrap_or_default();
    };
    let told = with_aside(scene, added(scene, gain), &standing.evidence, (gain.from, gain.to));
    let mut lines = vec![line("gain", told.into())];
    let per_day = gain.per_day();
    let pace = |per_day| fill(scene.words().per_day, &[("n", &scene.intl.added(per_day))]);
    // What one day has added is what was added a day.
    lines.extend(per_day.filter(|_| gain.days() > 1).map(|per_day| line("pace", pace(per_day).into())));
    lines.extend(change(scene, standing, gain));
    lines.extend(days(scene, standing, per_day));
    lines
}

/// That a count speaks against the one before it, so that nobody knows what was added.
fn contradicted(scene: &Scene, standing: &Standing) -> Option<Vec<Html>> {
    let Evidence::Reported(figure) = &standing.evidence else { return None };
    let (words, id) = (scene.words(), figure.contradicts?);
    let earlier = scene.dataset().observation(id)?;
    let shown = scene.intl.value(earlier.value, scene.dataset().milestones_of_observation(id));
    let told = fill(words.mark_corrects, &[("n", &shown), ("date", &scene.intl.date(earlier.as_of))]);
    Some(vec![line("gain", told.into())])
}

/// `+2,000,000 since 14 July 2026`.
fn added(scene: &Scene, gain: Gain) -> String {
    let text = if gain.added < 0 { scene.words().lost } else { scene.words().gained };
    let added = scene.intl.count(gain.added.unsigned_abs());
    fill(text, &[("n", &added), ("date", &scene.intl.day(gain.from))])
}

/// How the gain has changed: as a sign and as text.
fn change(scene: &Scene, standing: &Standing, gain: Gain) -> Option<Html> {
    let (words, intl) = (scene.words(), &scene.intl);
    let Subject::Track(track) = standing.subject else { return None };
    let Evidence::Reported(_) = standing.evidence else { return None };
    let earlier = query::gain_before(scene.dataset(), track, gain)?;
    let more = gain.per_day_more_than(earlier);
    // The style sheet puts the sign before it.
    let (part, text) = match more {
        1.. => ("change up", words.gains_more),
        0 => ("change", words.gains_the_same),
        _ => ("change down", words.gains_less),
    };
    let values =
        [("n", intl.added(more.unsigned_abs())), ("from", intl.day(earlier.from)), ("to", intl.day(earlier.to))];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    Some(line(part, fill(text, &values).into()))
}

/// The days to the next milestone at that pace.
fn days(scene: &Scene, standing: &Standing, per_day: Option<u64>) -> Option<Html> {
    let (left, next) = standing.progress.remaining.zip(standing.progress.next)?;
    Some(line("days", at_that_pace(scene, next, left.at_most.div_ceil(per_day?)).into()))
}

fn at_that_pace(scene: &Scene, threshold: u64, days: u64) -> String {
    let intl = &scene.intl;
    let text = intl.plural(&scene.words().at_that_pace, days);
    fill(text, &[("n", &intl.count(days)), ("t", &intl.milestone(threshold))])
}

/// What a song had on the newest day that is known of it, which opens its source.
fn on_day(scene: &Scene, standing: &Standing) -> Option<Vec<Html>> {
    let Subject::Track(track) = standing.subject else { return None };
    let period = query::day_of(scene.dataset(), track, standing.as_of, scene.at)?;
    let claim = claim_of_period(scene, track, period);
    let shown = fill(scene.words().on_day, &[("n", &claim.shown), ("date", &scene.intl.date(period.to))]);
    let claim = Rc::new(Claim { shown, ..claim });
    let per_day = query::gain_of_day(scene.dataset(), track, period).and_then(Gain::per_day);
    let first = line("gain", source(scene, &claim, Face::Number));
    Some(std::iter::once(first).chain(days(scene, standing, per_day)).collect())
}

/// When a song may pass its next milestone, with what that rests on: in a table of what comes next.
pub(super) fn outlook(scene: &Scene, standing: &Standing) -> Option<String> {
    let Subject::Track(track) = standing.subject else { return None };
    if scene.model.ranking != By::Upcoming {
        return None;
    }
    let (words, intl) = (scene.words(), &scene.intl);
    Some(match query::upcoming(scene.dataset(), track, scene.now)? {
        Upcoming::Estimated(estimate) => {
            let text = told(scene, &estimate, [words.estimate_row, words.estimate_row_by]);
            with_aside(scene, text, &standing.evidence, (estimate.pace.from, estimate.pace.to))
        }
        Upcoming::AtPace { threshold, days, from: as_of, gain } => {
            let pace = intl.added(gain.per_day()?);
            let (from, to) = (intl.day(gain.from), intl.day(gain.to));
            let basis = if gain.from == gain.to {
                fill(words.on_day, &[("n", &pace), ("date", &to)])
            } else {
                fill(words.per_day_between, &[("n", &pace), ("from", &from), ("to", &to)])
            };
            let mut told = [&basis, words.list_separator, &at_that_pace(scene, threshold, days)].concat();
            if i64::from(scene.now.days_since(as_of)) >= i64::try_from(days).unwrap_or(i64::MAX) {
                told.push_str(words.list_separator);
                told.push_str(words.perhaps_already);
            }
            with_aside(scene, told, &standing.evidence, (gain.from, gain.to))
        }
    })
}
