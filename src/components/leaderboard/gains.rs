//! The recent gain of a row, how it has changed, and where it leads.

use std::rc::Rc;

use milestream_data::model::{Period, TrackId};
use milestream_data::query::{self, Evidence, Gain, Standing, Subject, Upcoming};
use yew::prelude::*;

use super::compared::{RowGain, SharedDays};
use crate::components::history::citation_of_period;
use crate::components::source_button::{Face, source_button};
use crate::components::view_context::ViewContext;
use crate::content::citation::Citation;
use crate::content::counter::outlook_sentences::{at_that_pace, upcoming_sentence, when, with_set_aside};
use crate::content::intl::Intl;
use crate::content::messages::fill;
use crate::content::snapshot::Snapshot;
use crate::state::options::By;

/// A line of a cell. It is a function since every element in `html!` costs a hundred bytes of code.
pub(super) fn line(part: &'static str, text: Html) -> Html {
    html! { <span {part} class="aside" translate={(part == "date").then_some("no")}>{ text }</span> }
}

/// The columns of gains in a dense table.
#[derive(Clone, Copy)]
pub(super) struct GainColumns {
    /// What most rows rest on; `None` where each says something of its own.
    pub(super) shared: Option<SharedDays>,
    /// Whether there is a column of changes.
    pub(super) has_changes: bool,
    /// Whether there are columns of the next milestone and the days to it.
    pub(super) has_days: bool,
}

impl GainColumns {
    /// How many columns they are.
    pub(super) fn count(self) -> u32 {
        1 + u32::from(self.has_changes) + 2 * u32::from(self.has_days)
    }
}

/// Fewer days to a milestone than these are soon.
pub(super) const SOON_DAYS: u64 = 60;

/// The cells of a dense row: its gain a day, by how much that has changed, its next milestone and the days to it, as numbers
/// alone. A row of other days than most says its gain in words, with its days, and no change.
pub(super) fn cells(context: &ViewContext, standing: &Standing, gain: Option<RowGain>, columns: GainColumns) -> Html {
    let intl = &context.intl;
    let known = gain.zip(columns.shared);
    let change = known.and_then(|(gain, shared)| gain.change(shared));
    let days = gain.and_then(|gain| gain.days_left(standing, context.now));
    let per_day = known.and_then(|(gain, shared)| gain.per_day(shared));
    // What is known of a day alone has a source of its own.
    let day = per_day.filter(|_| query::gain(standing).is_none()).and_then(|_| period(context, standing));
    let gained = match (day, per_day) {
        (Some((track, period)), Some(per_day)) => {
            let citation = Citation { shown: intl.count(per_day), ..citation_of_period(context, track, period) };
            html! { <span part="gain">{ source_button(context, &Rc::new(citation), Face::Number) }</span> }
        }
        (None, Some(per_day)) => html! { <span part="gain">{ intl.count(per_day) }</span> },
        (_, None) => html! { <span class="own">{ for gains(context, standing) }</span> },
    };
    // The style sheet adds the sign.
    let sign = match change {
        Some(1..) => "change up",
        Some(..=-1) => "change down",
        Some(0) | None => "change",
    };
    let is_soon = days.is_some_and(|days| days < SOON_DAYS);
    html! {
        <>
            { cell("brief gains", gained) }
            if columns.has_changes {
                { cell("brief changes", change.map(|more| html! { <span part={sign}>{ intl.count(more.unsigned_abs()) }</span> }).unwrap_or_default()) }
            }
            if columns.has_days {
                { cell("brief upcoming", standing.progress.next.map(|next| intl.milestone(next).into()).unwrap_or_default()) }
                { cell(if is_soon { "brief soon" } else { "brief" }, days.map(|days| html! { <span part="days">{ intl.count(days) }</span> }).unwrap_or_default()) }
            }
        </>
    }
}

pub(super) fn cell(class: &'static str, shown: Html) -> Html {
    html! { <td {class}>{ shown }</td> }
}

/// The lines of a gain: between two exact counts, else what the song had on a day; empty if neither is known.
pub(super) fn gains(context: &ViewContext, standing: &Standing) -> Vec<Html> {
    let Some(gain) = query::gain(standing) else {
        return contradicted(context, standing).or_else(|| on_day(context, standing)).unwrap_or_default();
    };
    let text = with_set_aside(context, added(context, gain), &standing.evidence, (gain.from, gain.to));
    let mut lines = vec![line("gain", text.into())];
    let per_day = gain.per_day();
    let pace = |per_day| fill(context.words().number_per_day(), &[("n", &context.intl.added(per_day))]);
    // For a single day, gain and pace are the same number.
    lines.extend(per_day.filter(|_| gain.days() > 1).map(|per_day| line("pace", pace(per_day).into())));
    lines.extend(change(context, standing, gain));
    lines.extend(days(context, standing, gain));
    lines
}

/// The remark that a count contradicts the one before it, so that the gain is unknown.
fn contradicted(snapshot: &Snapshot, standing: &Standing) -> Option<Vec<Html>> {
    let Evidence::Reported(figure) = &standing.evidence else { return None };
    let (words, id) = (snapshot.words(), figure.contradicts?);
    let earlier = snapshot.dataset().observation(id)?;
    let shown = snapshot.intl.value(earlier.value, snapshot.dataset().milestones_of_observation(id));
    let text = fill(words.history_note_lower(), &[("n", &shown), ("date", &snapshot.intl.date(earlier.as_of))]);
    Some(vec![line("gain", text.into())])
}

/// `+2,000,000 since 14 July 2026`.
fn added(snapshot: &Snapshot, gain: Gain) -> String {
    let text = if gain.added < 0 { snapshot.words().gain_lost() } else { snapshot.words().gain_since() };
    let added = snapshot.intl.count(gain.added.unsigned_abs());
    fill(text, &[("n", &added), ("date", &snapshot.intl.day(gain.from))])
}

/// How the gain has changed: as a sign and as text.
fn change(snapshot: &Snapshot, standing: &Standing, gain: Gain) -> Option<Html> {
    let (words, intl) = (snapshot.words(), &snapshot.intl);
    let Subject::Track(track) = standing.subject else { return None };
    let Evidence::Reported(_) = standing.evidence else { return None };
    let earlier = query::gain_before(snapshot.dataset(), track, gain)?;
    let more = gain.per_day_more_than(earlier);
    // The style sheet adds the sign.
    let (part, text) = match more {
        1.. => ("change up", words.gain_more()),
        0 => ("change", words.gain_same()),
        _ => ("change down", words.gain_less()),
    };
    let values =
        [("n", intl.added(more.unsigned_abs())), ("from", intl.day(earlier.from)), ("to", intl.day(earlier.to))];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    Some(line(part, fill(text, &values).into()))
}

/// The days from now to the next milestone at that pace; nothing where it may be reached already.
fn days(snapshot: &Snapshot, standing: &Standing, gain: Gain) -> Option<Html> {
    let (left, next) = standing.progress.remaining.zip(standing.progress.next)?;
    let days = gain.days_ahead(left.at_most, standing.as_of.last_day(), snapshot.now).filter(|days| *days > 0)?;
    Some(line("days", at_that_pace(snapshot, next, days).into()))
}

/// The newest daily count of a song, as a button that opens its source.
fn on_day(context: &ViewContext, standing: &Standing) -> Option<Vec<Html>> {
    let (track, period) = period(context, standing)?;
    let citation = citation_of_period(context, track, period);
    let shown = fill(context.words().gain_on_day(), &[("n", &citation.shown), ("date", &context.intl.date(period.to))]);
    let citation = Rc::new(Citation { shown, ..citation });
    let gain = query::gain_of_day(context.dataset(), track, period);
    let first = line("gain", source_button(context, &citation, Face::Number));
    Some(std::iter::once(first).chain(gain.and_then(|gain| days(context, standing, gain))).collect())
}

/// The newest day of a song whose count is known.
fn period<'s>(context: &'s ViewContext, standing: &Standing) -> Option<(TrackId, &'s Period)> {
    let Subject::Track(track) = standing.subject else { return None };
    Some((track, query::day_of(context.dataset(), track, standing.as_of, context.at)?))
}

/// When a song may pass its next milestone, and what that is based on; in the ranking of upcoming milestones alone.
pub(super) fn outlook(context: &ViewContext, standing: &Standing) -> Option<String> {
    Some(upcoming_sentence(context, &upcoming(context, standing)?, &standing.evidence))
}

/// The same without what it is based on, for a row whose details say that.
pub(super) fn short_outlook(context: &ViewContext, standing: &Standing) -> Option<String> {
    Some(when(context, &upcoming(context, standing)?, Intl::day_of_year))
}

fn upcoming(context: &ViewContext, standing: &Standing) -> Option<Upcoming> {
    let Subject::Track(track) = standing.subject else { return None };
    if context.model.ranking != By::Upcoming {
        return None;
    }
    query::upcoming(context.dataset(), track, context.now)
}
