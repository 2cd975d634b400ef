//! The counter: one large number, and everything else a step back.

mod closest;
mod ring;

use milestream_data::query;
use yew::prelude::*;

pub(super) use self::closest::next_song;
use self::closest::{closest_songs, next_up};
#[cfg(feature = "studio")]
pub(crate) use self::ring::previous;
use self::ring::ring;
use super::cover::cover;
use super::history::{counter_history, small_counter_history, tables};
use super::meter::meter_bar;
use super::news::{news, with_news};
use super::placeholder::empty;
use super::source_button::{Face, source_button};
use super::view_context::ViewContext;
use crate::content::citation_text::digits;
use crate::content::counter::outlook_sentences::why_no_estimate;
use crate::content::counter::sentences::{no_counter, of_total, sentence};
use crate::content::counter::text::{CounterText, Role};
use crate::content::counter::{self, CounterValue, Subject, Target};
use crate::state::options::View;

/// So many letters fit into the ring.
const MOST_IN_RING: usize = 5;
/// A number of more letters has a unit that is a word: `94,86 Mio.`
const MOST_OF_LONG: usize = 7;

/// The counter that the options ask for.
pub(super) fn counter(context: &ViewContext) -> Html {
    match counter::counter_value(context.dataset(), context.options(), context.at) {
        Ok(counter) => hero(context, &counter),
        Err(missing) => empty(no_counter(context, &missing)),
    }
}

/// The large number, in a ring where it goes toward a goal, the cover of a song, its meter and sentences, how it came here, and
/// more behind a summary.
fn hero(context: &ViewContext, counter: &CounterValue) -> Html {
    let CounterText { citation, meter, sentences, .. } = CounterText::of(context, counter);
    let [before, number, after] = sentence(context, counter, &citation.shown);
    // A longer number would not fit into the ring.
    let length = citation.shown.chars().count();
    let ring = ring(context, counter).filter(|_| length <= MOST_IN_RING);
    let of = ring.as_ref().and_then(|_| of_goal(context, counter));
    let cover = match counter.subject {
        Subject::Track(track) => cover(context, query::Subject::Track(track)),
        Subject::Songs { .. } | Subject::Total { .. } => None,
    };
    html! {
        <div class={if ring.is_some() { "counter ringed" } else { "counter" }}>
            <p part="label" class={if cover.is_some() { "label covered" } else { "label" }}>{ cover.unwrap_or_default() }{ before }<b translate="no">{ number }</b>{ after }</p>
            <div class="dial">
                // One child, whether it is there or not: the number keeps its element, and rolls from what it was.
                { ring.unwrap_or_default() }
                <p part="value" translate="no" class={["value ", size(length), crossed(context, counter)].concat()} title={digits(context, &citation)}
                    data-amount={counter.value.amount().to_string()}>
                    <span>{ &citation.shown }</span>
                    // The glue lays the digits that roll over the text.
                    <span class="roll" aria-hidden="true"></span>
                </p>
                { of.unwrap_or_default() }
            </div>
            <div class="said">
                { meter.map(meter_bar).unwrap_or_default() }
                { sentences.into_iter().map(|(role, text)| paragraph(context, counter, role, text)).collect::<Html>() }
                <p part="date" class="date">{ source_button(context, &citation, Face::Line) }{ context.age(counter.as_of) }</p>
                { next_up(context, counter).unwrap_or_default() }
            </div>
            { counter_history(context, counter, goal(counter)).unwrap_or_default() }
            { details(context, counter) }
        </div>
    }
}

/// The class of a large number of so many letters, by how large it may be.
const fn size(letters: usize) -> &'static str {
    match letters {
        ..=3 => "short ",
        4..=MOST_IN_RING => "",
        6..=MOST_OF_LONG => "long ",
        _ => "longest ",
    }
}

fn goal(counter: &CounterValue) -> Option<u64> {
    match counter.target {
        Some(Target::Goal { goal, .. }) => Some(goal),
        _ => None,
    }
}

/// What the number in the ring is of; nothing of a goal that it is past. The meter says it to screen readers.
fn of_goal(context: &ViewContext, counter: &CounterValue) -> Option<Html> {
    let goal = goal(counter).filter(|goal| counter.value.lo() <= *goal)?;
    matches!(counter.subject, Subject::Songs { .. })
        .then(|| html! { <p class="ring-of quiet" aria-hidden="true">{ of_total(context, goal) }</p> })
}

fn paragraph(context: &ViewContext, counter: &CounterValue, role: Role, text: String) -> Html {
    let text = match role {
        Role::Remaining => with_news(context, Some(counter.subject.counter_ref()), text),
        Role::Deadline | Role::Estimate => text.into(),
    };
    let (part, class) = match role {
        Role::Remaining => ("remaining", "remaining"),
        Role::Deadline => ("deadline", "ahead"),
        Role::Estimate => ("estimate", "ahead"),
    };
    html! { <p {part} {class}>{ text }</p> }
}

/// More about the counter. Closed where the counter stands alone, so that it does not outgrow its space.
fn details(context: &ViewContext, counter: &CounterValue) -> Html {
    let no_estimate = why_no_estimate(context, counter);
    let closest = closest_songs(context, counter);
    let history = tables(context, &counter.subject);
    if no_estimate.is_none() && closest.is_none() && history.is_none() {
        return Html::default();
    }
    html! {
        <details part="details" class="details" open={context.options().view == View::Board}>
            <summary>{ context.words().counter_details() }</summary>
            { closest.unwrap_or_default() }
            if let Some(text) = no_estimate {
                <p part="estimate" class="quiet">{ text }</p>
            }
            { history.unwrap_or_default() }
        </details>
    }
}

/// A counter as an entry of a list.
pub(super) fn small_counter(context: &ViewContext, counter: &CounterValue) -> Html {
    let CounterText { label, citation, .. } = CounterText::brief(context, counter);
    html! {
        <div class="small-counter">
            <dt part="label">{ label }</dt>
            <dd>
                { small_counter_history(context, counter).unwrap_or_default() }
                <span part="value" translate="no" class={crossed(context, counter)}>{ source_button(context, &citation, Face::Number) }</span>
                if let Some(text) = counter.total.filter(|_| counter.target.is_none()).map(|total| of_total(context, total)) {
                    <span class="aside">{ text }</span>
                }
                <span part="date" class="aside" translate="no">{ context.date(counter.as_of) }{ context.age(counter.as_of) }</span>
                // Beneath the date, in the space between tiles: a number keeps its date, and no tile grows.
                { news(context, counter.subject.counter_ref()).unwrap_or_default() }
            </dd>
        </div>
    }
}

/// The class of a number, by whether it has just passed a milestone.
pub(super) fn crossed(context: &ViewContext, counter: &CounterValue) -> &'static str {
    if context.has_crossed(counter.subject.counter_ref()) { "number crossed" } else { "number" }
}
