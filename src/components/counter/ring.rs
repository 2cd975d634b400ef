//! The way to a goal as a ring: a stroke for each song. It says nothing that the meter beside it does not say in words.

use milestream_data::query::{self, Evidence};
use yew::prelude::*;

use crate::components::history::observations;
use crate::components::round_step::round_step;
use crate::content::counter::{CounterValue, Target};
use crate::content::snapshot::Snapshot;

/// More strokes would run into each other in the largest ring, which is 256 px wide.
const MOST_STROKES: u64 = 200;

/// How many strokes a ring has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Strokes {
    all: u64,
    /// Those that are surely reached.
    reached: u64,
    /// Those of them that were reached before the newest report.
    before: u64,
}

impl Strokes {
    /// `None` without a goal.
    fn of(snapshot: &Snapshot, counter: &CounterValue) -> Option<Self> {
        let reached = counter.value.lo();
        let goal = match counter.target.as_ref()? {
            Target::Goal { goal, .. } => *goal,
            Target::Complete => counter.value.amount(),
            Target::Milestone(_) | Target::Passed(_) => return None,
        };
        let before = previous(snapshot, counter).unwrap_or(reached);
        Some(Self::new(goal.max(1), reached, before))
    }

    /// A stroke stands for one song, or for 2, 5, 10, 20 and so on.
    fn new(goal: u64, reached: u64, before: u64) -> Self {
        let each = round_step(goal, MOST_STROKES);
        let all = goal.div_ceil(each);
        let strokes = |count: u64| if count >= goal { all } else { count / each };
        Self { all, reached: strokes(reached), before: strokes(before.min(reached)) }
    }
}

/// What the report before the newest one said.
pub(crate) fn previous(snapshot: &Snapshot, counter: &CounterValue) -> Option<u64> {
    let Evidence::Reported(newest) = &counter.evidence else { return None };
    let points = query::history(snapshot.dataset(), &observations(snapshot, &counter.subject)?, snapshot.at);
    let newest = points.iter().position(|point| point.observation == newest.observation)?;
    let before = points.iter().take(newest).rfind(|point| point.status.stood())?;
    Some(before.value.lo())
}

/// The ring of a counter that goes toward a goal.
pub(super) fn ring(snapshot: &Snapshot, counter: &CounterValue) -> Option<Html> {
    let Strokes { all, reached, before } = Strokes::of(snapshot, counter)?;
    // The strokes leave a gap for the goal at the top.
    let length =
        [&(all * 1000 / 988).to_string(), ".", &(all * 1_000_000 / 988 % 1000 + 1000).to_string()[1..]].concat();
    Some(html! {
        <svg part="ring" class="ring" viewBox="0 0 256 256" aria-hidden="true">
            { strokes("ring-open", "104", &length, [reached, all]) }
            { strokes("ring-reached", "104", &length, [0, before]) }
            { strokes("ring-newest", "108.4", &length, [before, reached]) }
            <path class="ring-goal" d="M123 4v40h1.5v-40zM128.5 4v40h4.5v-40z" />
        </svg>
    })
}

/// The strokes from one place to another: dashes along the whole circle, of which a mask shows these.
fn strokes(class: &'static str, radius: &'static str, length: &str, [from, to]: [u64; 2]) -> Html {
    let shown = ["0 ", &from.to_string(), " ", &(to - from).to_string(), " 9999"].concat();
    let circle = |dashes: String| {
        html! { <circle cx="128" cy="128" r={radius} pathLength={length.to_owned()} stroke-dasharray={dashes} /> }
    };
    html! {
        <g {class}>
            <mask id={class} maskUnits="userSpaceOnUse" x="0" y="0" width="256" height="256">{ circle(shown) }</mask>
            <g mask={["url(#", class, ")"].concat()}>{ circle(".46 .54".to_owned()) }</g>
        </g>
    }
}
