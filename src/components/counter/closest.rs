//! The songs closest to the threshold.

use std::rc::Rc;

use milestream_data::model::TrackId;
use milestream_data::query::{self, Evidence, Upcoming};
use milestream_data::{Day, Figure};
use yew::prelude::*;

use crate::components::source_button::{Face, source_button};
use crate::components::view_context::ViewContext;
use crate::content::age::age;
use crate::content::citation::Citation;
use crate::content::counter::outlook_sentences::upcoming_sentence;
use crate::content::counter::sentences::missing;
use crate::content::counter::{CounterValue, Subject};
use crate::content::messages::fill;

/// More would be a leaderboard.
const MOST: usize = 5;

/// The songs closest to the threshold of a coverage, each with what is missing; `None` if the dataset knows none.
pub(super) fn closest_songs(context: &ViewContext, counter: &CounterValue) -> Option<Html> {
    let Subject::Songs { threshold, .. } = counter.subject else { return None };
    if counter.nearest.is_empty() {
        return None;
    }
    let title = fill(context.words().counter_near(), &[("t", &context.intl.milestone(threshold))]);
    Some(html! {
        <section class="near">
            <p class="section-title">{ title }</p>
            <ul>{ for counter.nearest.iter().take(MOST).map(|near| html! {
                <li part="near" class="small-counter">{ song(context, near.track, near.figure, threshold) }</li>
            }) }</ul>
        </section>
    })
}

/// The song that may pass the threshold next, with what is known of when: the one with the earliest forecast, else the one
/// that lacks least. `None` where a report may have counted it already, and where its count is over a year old.
pub(super) fn next_up(context: &ViewContext, counter: &CounterValue) -> Option<Html> {
    let Subject::Songs { artist, threshold } = counter.subject else { return None };
    let is_open = |figure: Figure| {
        let day = figure.as_of.last_day();
        let is_counted = matches!(counter.evidence, Evidence::Reported(_)) && day < counter.as_of.last_day();
        !is_counted && !figure.as_of.is_unknown() && age(figure.as_of, context.now).is_none()
    };
    let first = query::first_to_pass(context.dataset(), artist, threshold, context.now, is_open);
    let first = first.map(|(track, figure, upcoming)| (track, figure, Some(upcoming)));
    let nearest =
        || counter.nearest.iter().find(|near| is_open(near.figure)).map(|near| (near.track, near.figure, None));
    let (track, figure, upcoming) = first.or_else(nearest)?;
    Some(next_song(context, track, figure, threshold, upcoming))
}

/// A song with what it lacks to a milestone, and what is known of when it may pass it.
pub(in crate::components) fn next_song(
    context: &ViewContext,
    track: TrackId,
    figure: Figure,
    threshold: u64,
    upcoming: Option<Upcoming>,
) -> Html {
    html! {
        <section part="next" class="next">
            <p class="section-title">
                <span>{ context.words().rank_upcoming() }</span>{ " " }
                if let Some(days) = upcoming.and_then(|upcoming| days_left(context, &upcoming)) {
                    <span part="days">{ days }</span>
                }
            </p>
            <p class="small-counter">{ song(context, track, figure, threshold) }</p>
            if let Some(upcoming) = upcoming {
                <p part="estimate" class="quiet">
                    { upcoming_sentence(context, &upcoming, &Evidence::Reported(figure)) }
                </p>
            }
        </section>
    }
}

/// `maybe in 20–25 days`; `None` where it may have happened, and of a pace, whose sentence says the days.
fn days_left(context: &ViewContext, upcoming: &Upcoming) -> Option<String> {
    let Upcoming::Estimated(estimate) = upcoming else { return None };
    let days = |day: Day| u64::try_from(day.days_since(context.now)).ok().filter(|days| *days > 0);
    let (least, most) = (days(estimate.earliest)?, days(estimate.latest)?);
    let [first, last] = [least, most].map(|days| context.intl.count(days));
    let words = context.words();
    let shown = if least == most { last } else { fill(words.number_range(), &[("least", &first), ("most", &last)]) };
    Some(fill(context.intl.plural(words.counter_next_days(), most), &[("n", &shown)]))
}

fn song(context: &ViewContext, track: TrackId, figure: Figure, threshold: u64) -> Html {
    let milestones = context.dataset().milestones();
    let shown = context.intl.value(figure.value, milestones);
    let about = context.track_name(track);
    let evidence = Evidence::Reported(figure);
    let citation = Rc::new(Citation::of_evidence(shown, about, figure.value, figure.as_of, &evidence));
    let lacks = missing(context, figure.value, milestones, &query::toward(figure.value, threshold));
    html! {
        <>
            <span>{ context.title(track) }</span>
            <span class="facts">
                { source_button(context, &citation, Face::Number) }
                <span part="missing" class="aside">{ lacks }</span>
                <span part="date" class="aside" translate="no">{ context.date(figure.as_of) }{ context.age(figure.as_of) }</span>
            </span>
        </>
    }
}
