//! The chart of a history, drawn with SVG attributes alone. It says nothing that the table beside it does not. To the keyboard
//! and to screen readers it is a slider, whose places are its points.

use std::rc::Rc;

use milestream_data::Precision;
use milestream_data::model::Metric;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use super::point::{ChartPoint, Cite};
use super::reading::{POINT, press, read_nearest};
use super::scale::{FULL, LABEL_HEIGHT, Scale, levels};
use crate::components::view_context::ViewContext;
use crate::content::age::age;
use crate::content::counter::Subject;
use crate::content::messages::fill;
use crate::content::text_direction::running;
use crate::state::model::Event;

/// So few counts say their values in the drawing.
const FEW: usize = 6;

/// The room of a value, in thousandths of the width.
const LABEL_WIDTH: u64 = 120;
/// That of a letter of 7 pixels in a drawing of 428 pixels and more, and in the narrowest one.
const LETTER: u64 = 16;
const LETTER_NARROW: u64 = 46;
/// A value beneath a lower point would lie on the dates.
const LOWEST: u64 = FULL - LABEL_HEIGHT;
/// Between two values.
const LABEL_GAP: u64 = 24;

/// More heads of notes than these would lie upon each other in a narrow box.
const MOST_HEADS: usize = 24;

/// Between two counts that are further apart, and behind one that is older, nothing is known, and the line is broken: from then
/// on the age of a count is said as well.
const YEAR_DAYS: i32 = 366;

/// The head of a note, 11 px wide.
pub(super) const HEAD: &str = "M-5.2 2.1A5.6 4.1-22 1 0 5.2-2.1A5.6 4.1-22 1 0-5.2 2.1z";

/// Whether a count can only grow.
pub(crate) const fn grows(subject: &Subject) -> bool {
    !matches!(subject, Subject::Total { metric: Metric::MonthlyListeners | Metric::Followers, .. })
}

/// `123` is `12.3%`.
fn percent(place: u64) -> String {
    [&(place / 10).to_string(), ".", &(place % 10).to_string(), "%"].concat()
}

/// The drawing with its legend. What only grows is drawn as a staircase, whose floor is certain; other counts are joined by
/// lines.
/// `cite` says what a point rests on once somebody asks.
pub(super) fn chart(
    context: &ViewContext,
    subject: &Subject,
    goal: Option<u64>,
    points: &[ChartPoint],
    cite: Cite,
) -> Html {
    let stood: Vec<&ChartPoint> = points.iter().filter(|point| point.status.stood()).collect();
    let is_old = |newest: &&&ChartPoint| age(context.dated(newest.as_of), context.now).is_some();
    let silent = stood.last().filter(is_old).copied();
    let steps = || stood.iter().zip(stood.iter().skip(1));
    let scale = Scale::of(points, goal, silent.map(|_| context.now));
    let reached = stood.last().map_or(0, |newest| newest.value.lo());
    let levels = levels(subject.milestones(context.dataset()), goal, &scale, reached);
    let ends = [scale.first, scale.last].map(|day| context.intl.day(day));
    let grows = grows(subject);
    let join = if grows { step } else { segment };
    // One listener for all points.
    let places: Rc<[[u64; 2]]> = points.iter().map(|point| scale.place(point)).collect();
    let onpointermove = {
        let places = Rc::clone(&places);
        Callback::from(move |event: PointerEvent| {
            read_nearest(&event, &places);
        })
    };
    let open = move |place: usize| Some(Event::SourceOpened(cite(place)?));
    let onkeydown = {
        let open = open.clone();
        context.when(move |event: KeyboardEvent| open(press(&event)?))
    };
    let onclick = context.when(move |event: MouseEvent| open(read_nearest(&event, &places)?));
    let last = points.len().saturating_sub(1).to_string();
    let newest = points.last().map(|newest| title(context, newest));
    // What was read of other points is forgotten with them.
    let key = [points.len().to_string(), newest.clone().unwrap_or_default()].join(" ");
    html! {
        <div class={if points.len() > MOST_HEADS { "chart many" } else { "chart" }}>
            <svg {key} part="chart" class="plot" translate="no" role="slider" tabindex="0" aria-label={context.words().history_title()}
                aria-valuemin="0" aria-valuemax={last.clone()} aria-valuenow={last} aria-valuetext={newest}
                {onclick} {onpointermove} {onkeydown}>
                { for levels.iter().map(|level| {
                    let y = scale.y(*level);
                    html! { <>{ line("gridline", [0, FULL], [y, y]) }{ text(context, "axis", [FULL, y], context.intl.milestone(*level)) }</> }
                }) }
                if let Some(goal) = goal {
                    <rect class="end" width="100%" height="4" y={percent(scale.y(goal))} />
                    { text(context, "axis", [FULL, scale.y(goal)], context.intl.count(goal)) }
                }
                if silent.is_some() || steps().any(|(from, to)| is_gap(from, to)) {
                    <pattern id="rest" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(35)"><path d="M0 0v7" /></pattern>
                }
                { for steps().map(|(from, to)| join(&scale, from, to)) }
                { silent.map(|newest| silence(context, &scale, newest, grows)).unwrap_or_default() }
                <line class="cursor" y2="100%" />
                { for points.iter().zip(0..).map(|(point, place)| mark(context, &scale, point, place)) }
                if stood.len() <= FEW {
                    { for steps().zip(2..).map(|((early, next), nth)| value(context, &scale, goal, grows, [early, next], nth == stood.len())) }
                }
                { for stood.last().map(|newest| newest_value(context, &scale, newest, steps().next_back().filter(|_| !grows))) }
                <text class="reading" />
            </svg>
            <p class="chart-ends quiet" aria-hidden="true" translate="no">{ for ends.into_iter().map(|end| html! { <span>{ end }</span> }) }</p>
            { legend(context, points) }
        </div>
    }
}

/// The newest count above its point, to the left of it where there is room; beneath where the line comes from above.
fn newest_value(
    context: &ViewContext,
    scale: &Scale,
    newest: &ChartPoint,
    line: Option<(&&ChartPoint, &&ChartPoint)>,
) -> Html {
    let place = scale.place(newest);
    let falls = line.is_some_and(|(before, _)| scale.place(before)[1] + LABEL_HEIGHT < place[1]);
    let [x, y] = place;
    let class = match () {
        () if x < LABEL_WIDTH => "newest first",
        () if falls && y < LOWEST => "newest beneath",
        () => "newest",
    };
    text(context, class, place, newest.shown.clone())
}

/// The time since the last count, where that is long ago. What only grows has not become less.
fn silence(context: &ViewContext, scale: &Scale, newest: &ChartPoint, grows: bool) -> Html {
    let [from, y] = scale.place(newest);
    let date = context.intl.date(context.dated(newest.as_of));
    let since = fill(context.words().history_no_report(), &[("date", &date)]);
    html! {
        <>
            if grows {
                { floor([from, FULL], y) }
                { line("line gap", [from, FULL], [y, y]) }
            }
            { rest([from, FULL]) }
            { text(context, "silence", [FULL, FULL], since) }
        </>
    }
}

/// A time without reports.
fn rest([from, to]: [u64; 2]) -> Html {
    let [x, width] = [from, to.saturating_sub(from)].map(percent);
    html! { <rect fill="url(#rest)" {x} {width} height="100%" /> }
}

fn floor([from, to]: [u64; 2], top: u64) -> Html {
    let [x, y, width, height] = [from, top, to.saturating_sub(from), FULL.saturating_sub(top)].map(percent);
    html! { <rect class="floor" {x} {y} {width} {height} /> }
}

fn line(class: &'static str, x: [u64; 2], y: [u64; 2]) -> Html {
    let ([x1, x2], [y1, y2]) = (x.map(percent), y.map(percent));
    html! { <line {class} {x1} {x2} {y1} {y2} /> }
}

fn text(context: &ViewContext, class: &'static str, place: [u64; 2], text: String) -> Html {
    let [x, y] = place.map(percent);
    html! { <text {class} {x} {y}>{ in_drawing(context, text) }</text> }
}

/// The value of a count at its point, where there is room until the next one, and beneath the line of the goal.
fn value(
    context: &ViewContext,
    scale: &Scale,
    goal: Option<u64>,
    grows: bool,
    [early, next]: [&ChartPoint; 2],
    is_last: bool,
) -> Html {
    let amount = early.value.amount();
    if goal.is_some_and(|goal| amount <= goal && scale.y(amount) < scale.y(goal) + LABEL_HEIGHT * 3 / 2) {
        return Html::default();
    }
    let [[x, y], [after, next_y]] = [early, next].map(|point| scale.place(point));
    // A line that rises leaves room beneath it, one that falls above it, and a step on both sides.
    let starts = !grows || x < LABEL_WIDTH / 2;
    let is_beneath = !grows && next_y < y;
    if is_beneath && y > LOWEST {
        return Html::default();
    }
    // What ends or is centred at the next point needs room too, where it is as high.
    let half = |point: &ChartPoint| u64::try_from(point.shown.chars().count()).unwrap_or(FULL);
    let is_beside = !is_beneath && y.abs_diff(next_y) < LABEL_HEIGHT;
    let halves = half(early) * if starts { 2 } else { 1 }
        + half(next)
            * if !is_beside {
                0
            } else if is_last {
                2
            } else {
                u64::from(grows)
            };
    let room = after.saturating_sub(x);
    let is_close = room < halves * LETTER_NARROW / 2 + LABEL_GAP;
    if is_close && room < halves * LETTER / 2 + LABEL_GAP {
        return Html::default();
    }
    let class = match (starts, is_beneath, is_close) {
        (false, _, false) => "early",
        (false, _, true) => "early close",
        (true, false, false) => "early first",
        (true, false, true) => "early first close",
        (true, true, false) => "early first beneath",
        (true, true, true) => "early first beneath close",
    };
    text(context, class, [x, y], early.shown.clone())
}

/// Whether so much time lies between two counts that nobody knows what was in it.
fn is_gap(from: &ChartPoint, to: &ChartPoint) -> bool {
    to.as_of.first_day().days_since(from.as_of.last_day()) > YEAR_DAYS
}

/// A step: the count stood until the next one. What it had reached is certain from then on.
fn step(scale: &Scale, from: &ChartPoint, to: &ChartPoint) -> Html {
    let [[x1, y1], [x2, y2]] = [from, to].map(|point| scale.place(point));
    let (class, rest) = if is_gap(from, to) { ("line gap", rest([x1, x2])) } else { ("line", Html::default()) };
    html! { <>{ floor([x1, x2], y1) }{ rest }{ line(class, [x1, x2], [y1, y1]) }{ line("line", [x2, x2], [y1, y2]) }</> }
}

/// From one count to the next, where it may have been more or less in between.
fn segment(scale: &Scale, from: &ChartPoint, to: &ChartPoint) -> Html {
    let [[x1, y1], [x2, y2]] = [from, to].map(|point| scale.place(point));
    if is_gap(from, to) { rest([x1, x2]) } else { line("line", [x1, x2], [y1, y2]) }
}

/// `1.2B, 14 April 2022`.
fn title(context: &ViewContext, point: &ChartPoint) -> String {
    let values = [("n", &*point.shown), ("date", &context.intl.date(point.as_of))];
    in_drawing(context, fill(context.words().history_point(), &values))
}

/// The drawing runs from the left in any language, its texts do not.
fn in_drawing(context: &ViewContext, text: String) -> String {
    running(text, context.intl.language().is_rtl)
}

/// The mark of an observation. A date known only by month spans that time.
fn mark(context: &ViewContext, scale: &Scale, point: &ChartPoint, place: usize) -> Html {
    let [last, amount] = scale.place(point);
    let [x, y] = [last, amount].map(percent);
    html! {
        <>
            if !point.as_of.is_day() {
                { line("span", [scale.x(point.as_of.first_day()), last], [amount, amount]) }
            }
            // By default the box would be as large as the plot and cover what follows.
            <svg class={POINT} data-point={place.to_string()} {x} {y} width="1" height="1">
                <title>{ title(context, point) }</title>
                { draw(Sign::of(point)) }
            </svg>
        </>
    }
}

/// The shape of a mark; shapes can be told apart without colour.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Exact,
    Rounded,
    AtLeast,
    Marked,
}

impl Sign {
    const fn of(point: &ChartPoint) -> Self {
        match point.value.precision() {
            _ if point.status.is_marked() => Self::Marked,
            Precision::Exact => Self::Exact,
            Precision::Rounded => Self::Rounded,
            Precision::AtLeast => Self::AtLeast,
        }
    }
}

fn draw(sign: Sign) -> Html {
    let (class, d) = match sign {
        Sign::Exact => ("full", HEAD),
        Sign::Rounded => ("full", "M-4.5-4.5h9v9h-9z"),
        Sign::AtLeast => ("hollow", HEAD),
        Sign::Marked => ("hollow", "M-4-4L4 4M-4 4L4-4"),
    };
    html! { <path {class} {d} /> }
}

/// The legend of the shapes in use; a chart of exact counts alone needs none.
fn legend(context: &ViewContext, points: &[ChartPoint]) -> Html {
    let words = context.words();
    let names = [
        (Sign::Exact, words.history_exact()),
        (Sign::Rounded, words.history_rounded()),
        (Sign::AtLeast, words.history_at_least()),
        (Sign::Marked, words.history_conflicting()),
    ];
    let is_there = |(sign, _): &(Sign, &str)| points.iter().any(|point| Sign::of(point) == *sign);
    if points.iter().all(|point| Sign::of(point) == Sign::Exact) {
        return Html::default();
    }
    html! {
        <p class="legend quiet" aria-hidden="true">
            { for names.into_iter().filter(is_there).map(|(sign, name)| html! {
                <span><svg class="key" viewBox="-6 -6 12 12">{ draw(sign) }</svg>{ name }</span>
            }) }
        </p>
    }
}
