//! The chart of a history, drawn with SVG attributes alone. It says nothing that the table beside it does not. To the keyboard
//! and to screen readers it is a slider, whose places are its points.

use std::rc::Rc;

use milestream_data::model::Metric;
use milestream_data::query::Point;
use milestream_data::{Day, Milestones, Precision};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

use super::point::HistoryPoint;
use crate::components::round_step::round_step;
use crate::components::view_context::ViewContext;
use crate::content::age::age;
use crate::content::citation::Citation;
use crate::content::counter::Subject;
use crate::content::messages::fill;
use crate::state::model::Event;

/// Positions are in thousandths of the width or height.
const FULL: u64 = 1000;
/// More milestone lines would look like a grid.
const MOST_LEVELS: usize = 5;

/// Labels of milestones that are closer, in thousandths of the height, would run into each other.
const LABEL_HEIGHT: u64 = 90;

/// So few counts say their values in the drawing, where they are this far apart, in thousandths of the width.
const FEW: usize = 6;
const LABEL_WIDTH: u64 = 120;

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

/// Where a day and a count lie in the drawing.
struct Scale {
    first: Day,
    last: Day,
    days: u64,
    most: u64,
}

impl Scale {
    /// From the first count to the last, or to a day behind it.
    fn of(points: &[&HistoryPoint], goal: Option<u64>, end: Option<Day>) -> Self {
        let first = points.iter().map(|points| points.point.as_of.first_day()).min().unwrap_or(Day::MAX);
        let last = points.iter().map(|points| points.point.as_of.last_day()).chain(end).max().unwrap_or(first);
        let most = points.iter().map(|points| points.point.value.amount()).chain(goal).max().unwrap_or(0);
        Self { first, last, days: u64::try_from(last.days_since(first)).unwrap_or(0).max(1), most: most.max(1) }
    }

    fn x(&self, day: Day) -> u64 {
        let days = u64::try_from(day.days_since(self.first)).unwrap_or(0);
        days.saturating_mul(FULL) / self.days
    }

    /// The axis starts at 0: a line that starts elsewhere makes growth look larger than it is.
    fn y(&self, amount: u64) -> u64 {
        // Counts are at most 2^53 − 1, so that nothing overflows.
        FULL.saturating_sub(amount.saturating_mul(FULL) / self.most)
    }
}

/// `123` is `12.3%`.
fn percent(place: u64) -> String {
    [&(place / 10).to_string(), ".", &(place % 10).to_string(), "%"].concat()
}

/// The drawing with its legend. What only grows is drawn as a staircase, whose floor is certain; other counts are joined by
/// lines.
pub(super) fn chart(context: &ViewContext, subject: &Subject, goal: Option<u64>, points: &[&HistoryPoint]) -> Html {
    let stood: Vec<&HistoryPoint> = points.iter().copied().filter(|points| points.point.status.stood()).collect();
    let is_old = |points: &&&HistoryPoint| age(context.dated(points.point.as_of), context.now).is_some();
    let silent = stood.last().filter(is_old).copied();
    let scale = Scale::of(points, goal, silent.map(|_| context.now));
    let levels = levels(subject.milestones(context.dataset()), goal, &scale);
    let ends = [scale.first, scale.last].map(|day| context.intl.day(day));
    let grows = grows(subject);
    let join = if grows { step } else { segment };
    // One listener for all points; each carries its index.
    let citations: Vec<Rc<Citation>> = points.iter().map(|points| Rc::clone(&points.citation)).collect();
    let onclick = context.when(move |event: MouseEvent| {
        Some(Event::SourceOpened(citations.get(place_of(&pointed_at(&event)?)?)?.clone()))
    });
    let onmouseover = Callback::from(|event: MouseEvent| {
        if let Some(point) = pointed_at(&event) {
            read(&point);
        }
    });
    let citations: Vec<Rc<Citation>> = points.iter().map(|points| Rc::clone(&points.citation)).collect();
    let onkeydown = context.when(move |event: KeyboardEvent| {
        let opened = press(&event)?;
        Some(Event::SourceOpened(citations.get(opened)?.clone()))
    });
    let last = points.len().saturating_sub(1).to_string();
    let newest = points.last().map(|points| title(context, points));
    // What was read of other points is forgotten with them.
    let key = [points.len().to_string(), newest.clone().unwrap_or_default()].join(" ");
    html! {
        <div class={if points.len() > MOST_HEADS { "chart many" } else { "chart" }}>
            <svg {key} part="chart" class="plot" translate="no" role="slider" tabindex="0" aria-label={context.words().history_title()}
                aria-valuemin="0" aria-valuemax={last.clone()} aria-valuenow={last} aria-valuetext={newest}
                {onclick} {onmouseover} {onkeydown}>
                { for levels.iter().map(|level| {
                    let y = scale.y(*level);
                    html! { <>{ line("gridline", [0, FULL], [y, y]) }{ text("axis", [FULL, y], context.intl.milestone(*level)) }</> }
                }) }
                if let Some(goal) = goal {
                    <rect class="end" width="100%" height="4" y={percent(scale.y(goal))} />
                    { text("axis", [FULL, scale.y(goal)], context.intl.count(goal)) }
                }
                { for stood.iter().zip(stood.iter().skip(1)).map(|(from, to)| join(&scale, &from.point, &to.point)) }
                { silent.map(|newest| silence(context, &scale, newest, grows)).unwrap_or_default() }
                <line class="cursor" y2="100%" />
                { for points.iter().zip(0..).map(|(points, place)| point(context, &scale, points, place)) }
                if stood.len() <= FEW {
                    { for stood.iter().zip(stood.iter().skip(1)).map(|(early, next)| value(&scale, goal, early, next)) }
                }
                if let Some(newest) = stood.last() {
                    { newest_value(&scale, newest) }
                }
                <text class="reading" />
            </svg>
            <p class="chart-ends quiet" aria-hidden="true" translate="no">{ for ends.into_iter().map(|end| html! { <span>{ end }</span> }) }</p>
            { legend(context, points) }
        </div>
    }
}

/// The point that a pointer is at.
fn pointed_at(event: &MouseEvent) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("[data-point]").ok()?
}

fn place_of(point: &Element) -> Option<usize> {
    point.get_attribute("data-point")?.parse().ok()
}

/// Reads the point that a key leads to; the place of the one whose source is to be opened.
fn press(event: &KeyboardEvent) -> Option<usize> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    let plot = event.target_dyn_into::<Element>()?;
    let number = |name| plot.get_attribute(name)?.parse::<usize>().ok();
    let (now, last) = (number("aria-valuenow")?, number("aria-valuemax")?);
    let key = event.key();
    let place = match key.as_str() {
        "ArrowLeft" | "ArrowDown" => now.saturating_sub(1),
        "ArrowRight" | "ArrowUp" => now.saturating_add(1).min(last),
        "Home" => 0,
        "End" => last,
        "Enter" | " " => now,
        _ => return None,
    };
    // The page does not scroll as well.
    event.prevent_default();
    if matches!(key.as_str(), "Enter" | " ") {
        return Some(place);
    }
    read(&plot.query_selector(&["[data-point=\"", &place.to_string(), "\"]"].concat()).ok()??);
    None
}

/// Shows what a point says, and says it. It is written into the drawing itself: to draw all of the widget again for it would
/// take longer than a pointer stays.
fn read(point: &Element) -> Option<()> {
    let plot = point.closest(".plot").ok()??;
    let said = point.text_content()?;
    let (place, x) = (point.get_attribute("data-point")?, point.get_attribute("x")?);
    let cursor = plot.query_selector(".cursor").ok()??;
    for (element, name, value) in [
        (&cursor, "x1", &*x),
        (&cursor, "x2", &*x),
        (&plot, "class", "plot reads"),
        (&plot, "aria-valuenow", &*place),
        (&plot, "aria-valuetext", &*said),
    ] {
        element.set_attribute(name, value).ok()?;
    }
    plot.query_selector(".reading").ok()??.set_text_content(Some(&said));
    Some(())
}

/// The newest count above its point, to the left of it where there is room.
fn newest_value(scale: &Scale, newest: &HistoryPoint) -> Html {
    let x = scale.x(newest.point.as_of.last_day());
    let class = if x < LABEL_WIDTH { "newest first" } else { "newest" };
    text(class, [x, scale.y(newest.point.value.amount())], newest.citation.shown.clone())
}

/// The time since the last count, where that is long ago. What only grows has not become less.
fn silence(context: &ViewContext, scale: &Scale, newest: &HistoryPoint, grows: bool) -> Html {
    let (from, y) = (scale.x(newest.point.as_of.last_day()), scale.y(newest.point.value.amount()));
    let date = context.intl.date(context.dated(newest.point.as_of));
    let since = fill(context.words().history_no_report(), &[("date", &date)]);
    let [x, width] = [from, FULL.saturating_sub(from)].map(percent);
    html! {
        <>
            <pattern id="rest" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(35)"><path d="M0 0v7" /></pattern>
            if grows {
                { floor([from, FULL], y) }
                { line("line gap", [from, FULL], [y, y]) }
            }
            <rect fill="url(#rest)" {x} {width} height="100%" />
            { text("silence", [FULL, FULL], since) }
        </>
    }
}

fn floor([from, to]: [u64; 2], top: u64) -> Html {
    let [x, y, width, height] = [from, top, to.saturating_sub(from), FULL.saturating_sub(top)].map(percent);
    html! { <rect class="floor" {x} {y} {width} {height} /> }
}

fn line(class: &'static str, x: [u64; 2], y: [u64; 2]) -> Html {
    let ([x1, x2], [y1, y2]) = (x.map(percent), y.map(percent));
    html! { <line {class} {x1} {x2} {y1} {y2} /> }
}

fn text(class: &'static str, place: [u64; 2], text: String) -> Html {
    let [x, y] = place.map(percent);
    html! { <text {class} {x} {y}>{ text }</text> }
}

/// The value of a count above its point, where there is room until the next one, and beneath the line of the goal.
fn value(scale: &Scale, goal: Option<u64>, early: &HistoryPoint, next: &HistoryPoint) -> Html {
    let amount = early.point.value.amount();
    if goal.is_some_and(|goal| amount <= goal && scale.y(amount) < scale.y(goal) + LABEL_HEIGHT * 3 / 2) {
        return Html::default();
    }
    let [x, after] = [early, next].map(|points| scale.x(points.point.as_of.last_day()));
    let shown = &early.citation.shown;
    let room = after.saturating_sub(x);
    // In a drawing of 428 px and more, with digits of 7.
    let letters = u64::try_from(shown.chars().count()).unwrap_or(FULL);
    let class = match (room >= LABEL_WIDTH, x < LABEL_WIDTH / 2) {
        (true, true) => "early first",
        (true, false) => "early",
        (false, is_first) if room >= 16 * letters + 24 => {
            if is_first {
                "early first close"
            } else {
                "early close"
            }
        }
        (false, _) => return Html::default(),
    };
    text(class, [x, scale.y(amount)], shown.clone())
}

/// The milestones that the line passes, thinned out evenly to at most [`MOST_LEVELS`], and so that their labels are apart, also
/// from that of the goal; where it passes none, round numbers.
fn levels(milestones: &Milestones, goal: Option<u64>, scale: &Scale) -> Vec<u64> {
    let below = |count: u64| milestones.last_celebrated(count).filter(|level| *level > 0);
    let mut levels = Vec::new();
    let mut next = below(scale.most);
    while let Some(level) = next {
        levels.push(level);
        // A dataset may bring any number of milestones.
        next = if levels.len() < 400 { below(level - 1) } else { None };
    }
    if levels.is_empty() {
        let step = round_step(scale.most, 4);
        levels.extend((1..=scale.most / step).rev().map(|steps| steps * step));
    }
    let every = levels.len().div_ceil(MOST_LEVELS).max(1);
    let goal = goal.map(|goal| scale.y(goal));
    let mut last = None;
    let is_apart = |level: &u64| {
        let y = scale.y(*level);
        let is_apart = last.is_none_or(|last| y >= last + LABEL_HEIGHT);
        last = if is_apart { Some(y) } else { last };
        is_apart
    };
    let is_free = |level: &u64| goal.is_none_or(|goal| scale.y(*level).abs_diff(goal) >= LABEL_HEIGHT);
    levels.into_iter().step_by(every).filter(is_free).filter(is_apart).collect()
}

/// Whether so much time lies between two counts that nobody knows what was in it.
fn is_gap(from: &Point, to: &Point) -> bool {
    to.as_of.first_day().days_since(from.as_of.last_day()) > YEAR_DAYS
}

/// A step: the count stood until the next one. What it had reached is certain from then on.
fn step(scale: &Scale, from: &Point, to: &Point) -> Html {
    let along = [from, to].map(|point| scale.x(point.as_of.last_day()));
    let [y1, y2] = [from, to].map(|point| scale.y(point.value.amount()));
    let class = if is_gap(from, to) { "line gap" } else { "line" };
    html! { <>{ floor(along, y1) }{ line(class, along, [y1, y1]) }{ line("line", [along[1]; 2], [y1, y2]) }</> }
}

/// From one count to the next, where it may have been more or less in between.
fn segment(scale: &Scale, from: &Point, to: &Point) -> Html {
    if is_gap(from, to) {
        return Html::default();
    }
    line(
        "line",
        [from, to].map(|point| scale.x(point.as_of.last_day())),
        [from, to].map(|point| scale.y(point.value.amount())),
    )
}

/// `1.2B, 14 April 2022`.
fn title(context: &ViewContext, HistoryPoint { point, citation }: &HistoryPoint) -> String {
    fill(context.words().history_point(), &[("n", &citation.shown), ("date", &context.intl.date(point.as_of))])
}

/// The mark of an observation. A date known only by month spans that time.
fn point(context: &ViewContext, scale: &Scale, points: &HistoryPoint, place: usize) -> Html {
    let point = &points.point;
    let (last, amount) = (scale.x(point.as_of.last_day()), scale.y(point.value.amount()));
    let [x, y] = [last, amount].map(percent);
    let sign = if point.status.is_marked() { Sign::Marked } else { Sign::of(point.value.precision()) };
    html! {
        <>
            if !point.as_of.is_day() {
                { line("span", [scale.x(point.as_of.first_day()), last], [amount, amount]) }
            }
            // By default the box would be as large as the plot and cover what follows.
            <svg class="point" data-point={place.to_string()} {x} {y} width="1" height="1">
                <title>{ title(context, points) }</title>
                <circle class="reach" r="12" />
                { draw(sign) }
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
    const fn of(precision: Precision) -> Self {
        match precision {
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
fn legend(context: &ViewContext, points: &[&HistoryPoint]) -> Html {
    let words = context.words();
    let sign_of = |points: &HistoryPoint| {
        let point = &points.point;
        if point.status.is_marked() { Sign::Marked } else { Sign::of(point.value.precision()) }
    };
    let names = [
        (Sign::Exact, words.history_exact()),
        (Sign::Rounded, words.history_rounded()),
        (Sign::AtLeast, words.history_at_least()),
        (Sign::Marked, words.history_conflicting()),
    ];
    let is_there = |(sign, _): &(Sign, &str)| points.iter().any(|points| sign_of(points) == *sign);
    if points.iter().all(|points| sign_of(points) == Sign::Exact) {
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
