//! The chart of a history, drawn with SVG attributes alone. It says nothing that the table beside it does not.

use std::rc::Rc;

use milestream_data::{Day, Milestones, Precision};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::point::HistoryPoint;
use crate::components::view_context::ViewContext;
use crate::content::citation::Citation;
use crate::content::messages::fill;
use crate::state::model::Event;

/// Positions are in thousandths of the width or height.
const FULL: u64 = 1000;
/// More milestone lines would look like a grid.
const MOST_LEVELS: usize = 5;

const DISC: &str = "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z";

/// Where a day and a count lie in the drawing.
struct Scale {
    first: Day,
    last: Day,
    days: u64,
    most: u64,
}

impl Scale {
    fn of(points: &[&HistoryPoint]) -> Self {
        let first = points.iter().map(|points| points.point.as_of.first_day()).min().unwrap_or(Day::MAX);
        let last = points.iter().map(|points| points.point.as_of.last_day()).max().unwrap_or(first);
        let most = points.iter().map(|points| points.point.value.amount()).max().unwrap_or(0);
        Self { first, last, days: u64::try_from(last.days_since(first)).unwrap_or(0).max(1), most: most.max(1) }
    }

    fn x(&self, day: Day) -> String {
        let days = u64::try_from(day.days_since(self.first)).unwrap_or(0);
        percent(days.saturating_mul(FULL) / self.days)
    }

    /// The axis starts at 0: a line that starts elsewhere makes growth look larger than it is.
    fn y(&self, amount: u64) -> String {
        // Counts are at most 2^53 − 1, so that nothing overflows.
        percent(FULL.saturating_sub(amount.saturating_mul(FULL) / self.most))
    }
}

/// `123` is `12.3%`.
fn percent(place: u64) -> String {
    [&(place / 10).to_string(), ".", &(place % 10).to_string(), "%"].concat()
}

/// The drawing with its legend.
pub(super) fn chart(context: &ViewContext, milestones: &Milestones, points: &[&HistoryPoint]) -> Html {
    let scale = Scale::of(points);
    let stood: Vec<&HistoryPoint> = points.iter().copied().filter(|points| points.point.status.stood()).collect();
    let levels = levels(milestones, &scale);
    let ends = [scale.first, scale.last].map(|day| context.intl.day(day));
    // One listener for all points; each carries its index.
    let citations: Vec<Rc<Citation>> = points.iter().map(|points| Rc::clone(&points.citation)).collect();
    let onclick = context.when(move |event: MouseEvent| {
        let point = event.target()?.dyn_into::<Element>().ok()?.closest("[data-point]").ok()??;
        let citation = citations.get(point.get_attribute("data-point")?.parse::<usize>().ok()?)?;
        Some(Event::SourceOpened(citation.clone()))
    });
    html! {
        <div class="chart" aria-hidden="true">
            <svg part="chart" class="plot" {onclick}>
                { for levels.iter().map(|level| line("rung", ["0", "100%"], [&scale.y(*level), &scale.y(*level)])) }
                { for stood.iter().zip(stood.iter().skip(1)).map(|(from, to)| segment(&scale, from, to)) }
                { for points.iter().zip(0..).map(|(points, place)| point(context, &scale, points, place)) }
            </svg>
            <p class="chart-ends quiet">{ for ends.into_iter().map(|end| html! { <span>{ end }</span> }) }</p>
            { legend(context, points, &levels) }
        </div>
    }
}

fn line(class: &'static str, [x1, x2]: [&str; 2], [y1, y2]: [&str; 2]) -> Html {
    html! { <line {class} x1={x1.to_owned()} x2={x2.to_owned()} y1={y1.to_owned()} y2={y2.to_owned()} /> }
}

/// The milestones that the line passes, thinned out evenly to at most [`MOST_LEVELS`].
fn levels(milestones: &Milestones, scale: &Scale) -> Vec<u64> {
    let below = |count: u64| milestones.last_celebrated(count).filter(|level| *level > 0);
    let mut levels = Vec::new();
    let mut next = below(scale.most);
    while let Some(level) = next {
        levels.push(level);
        // A dataset may bring any number of milestones.
        next = if levels.len() < 400 { below(level - 1) } else { None };
    }
    let every = levels.len().div_ceil(MOST_LEVELS).max(1);
    levels.into_iter().step_by(every).collect()
}

/// The line from one figure to the next; dashed if either is a lower bound.
fn segment(scale: &Scale, from: &HistoryPoint, to: &HistoryPoint) -> Html {
    let (a, b) = (&from.point, &to.point);
    let is_open = [a, b].iter().any(|point| point.value.precision() == Precision::AtLeast);
    let [x1, x2] = [a, b].map(|point| scale.x(point.as_of.last_day()));
    let [y1, y2] = [a, b].map(|point| scale.y(point.value.amount()));
    line(if is_open { "line open" } else { "line" }, [&x1, &x2], [&y1, &y2])
}

/// The mark of an observation. A date known only by month or year spans that time.
fn point(context: &ViewContext, scale: &Scale, HistoryPoint { point, citation }: &HistoryPoint, place: usize) -> Html {
    let (x, y) = (scale.x(point.as_of.last_day()), scale.y(point.value.amount()));
    let title =
        fill(context.words().history_point, &[("n", &citation.shown), ("date", &context.intl.date(point.as_of))]);
    let sign = if point.status.is_marked() { Sign::Marked } else { Sign::of(point.value.precision()) };
    html! {
        <>
            if !point.as_of.is_day() {
                { line("span", [&scale.x(point.as_of.first_day()), &x], [&y, &y]) }
            }
            // By default the box would be as large as the plot and cover what follows.
            <svg class="point" data-point={place.to_string()} {x} {y} width="1" height="1">
                <title>{ title }</title>
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
        Sign::Exact => ("full", DISC),
        Sign::Rounded => ("hollow", DISC),
        Sign::AtLeast => ("hollow", "M-4 3L0-4L4 3z"),
        Sign::Marked => ("hollow", "M-4-4L4 4M-4 4L4-4"),
    };
    html! { <path {class} {d} /> }
}

/// The legend of the shapes in use and of the milestone lines.
fn legend(context: &ViewContext, points: &[&HistoryPoint], levels: &[u64]) -> Html {
    let words = context.words();
    let sign_of = |points: &HistoryPoint| {
        let point = &points.point;
        if point.status.is_marked() { Sign::Marked } else { Sign::of(point.value.precision()) }
    };
    let names = [
        (Sign::Exact, words.history_exact),
        (Sign::Rounded, words.history_rounded),
        (Sign::AtLeast, words.history_at_least),
        (Sign::Marked, words.history_conflicting),
    ];
    let levels: Vec<String> = levels.iter().rev().map(|level| context.intl.milestone(*level)).collect();
    let is_there = |(sign, _): &(Sign, &str)| points.iter().any(|points| sign_of(points) == *sign);
    html! {
        <p class="legend quiet">
            { for names.into_iter().filter(is_there).map(|(sign, name)| html! {
                <span><svg class="key" viewBox="-6 -6 12 12">{ draw(sign) }</svg>{ name }</span>
            }) }
            if !levels.is_empty() {
                <span>
                    <svg class="key" viewBox="-6 -6 12 12"><path class="rung" d="M-6 0H6" /></svg>
                    { levels.join(words.list_separator) }
                </span>
            }
        </p>
    }
}
