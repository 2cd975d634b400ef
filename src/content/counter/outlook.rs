//! The outlook of a counter: when its next milestone may come, and what its deadline requires. Pure.

use std::ops::Range;

use milestream_data::model::{Dataset, Metric};
use milestream_data::query::{self, Estimate, EstimateError, Evidence, Pace, RequiredPace, Verdict};
use milestream_data::{Day, Figure};

use super::{CounterValue, Subject, Target, counter_value};
use crate::state::options::Options;

/// How a counter stands to its deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// The deadline is ahead, and something is missing.
    Ahead {
        /// What a day it takes.
        required: RequiredPace,
        /// Whether the pace of late is enough, where it is known.
        pace: Option<(Verdict, Pace)>,
    },
    /// It is over, and nothing says that the target was reached in time.
    Passed,
    /// It is over, and the target was reached in time.
    Met,
}

/// When the milestone ahead of `counter` may be passed, as seen on `now`. `None` where estimates make no sense: for songs
/// and awards, for listeners, and where nothing is ahead.
pub fn estimate(dataset: &Dataset, counter: &CounterValue, now: Day) -> Option<Result<Estimate, EstimateError>> {
    let Some(Target::Milestone(progress)) = &counter.target else { return None };
    let threshold = Some(progress.next?);
    let found = match counter.subject {
        Subject::Track(track) => query::estimate(dataset, track, threshold, now),
        Subject::Total { index, .. } => query::estimate_total(dataset, index, threshold, now),
        Subject::Songs { .. } => return None,
    };
    Some(found).filter(|found| *found != Err(EstimateError::NoMilestone))
}

/// How `counter` stands to the deadline of the options, as seen on `now`; `None` without a deadline, and where nothing is
/// asked of the days until then.
pub fn due(dataset: &Dataset, options: &Options, counter: &CounterValue, now: Day) -> Option<Due> {
    let deadline = options.deadline?;
    let target = counter.target.as_ref()?;
    let Some(remaining) = target.ahead().and_then(|progress| progress.remaining) else {
        // What is reached is reached; a deadline that is over tells whether it was in time.
        return (deadline.last_day() < now.over()).then(|| {
            if was_met(dataset, options, counter, deadline.last_day(), now) { Due::Met } else { Due::Passed }
        });
    };
    if deadline.last_day() < now.over() {
        return Some(Due::Passed);
    }
    let required = query::required_pace(remaining, counter.as_of, now, deadline.last_day())?;
    let pace = pace(dataset, counter, now).map(|pace| (required.verdict(&pace), pace));
    Some(Due::Ahead { required, pace })
}

/// Whether the target was reached by the day of the deadline, as known now: a slip of that day does not count.
fn was_met(dataset: &Dataset, options: &Options, counter: &CounterValue, deadline: Day, now: Day) -> bool {
    let threshold = match counter.target {
        Some(Target::Goal { goal, .. }) => goal,
        Some(Target::Passed(threshold)) => threshold,
        _ => {
            let then = counter_value(dataset, options, deadline);
            return then.is_ok_and(|then| then.target.is_some_and(|target| target.ahead().is_none()));
        }
    };
    query::was_reached(dataset, counter.subject.counter_ref(), threshold, deadline, now)
}

fn pace(dataset: &Dataset, counter: &CounterValue, now: Day) -> Option<Pace> {
    let Evidence::Reported(figure) = &counter.evidence else { return None };
    let (counts, figure): (&Range<u32>, &Figure) = match &counter.subject {
        Subject::Track(track) => (&dataset.track(*track)?.counts, figure),
        Subject::Total { metric: Metric::Streams | Metric::Followers, index, .. } => {
            (&dataset.totals().get(*index)?.counts, figure)
        }
        Subject::Songs { .. } | Subject::Total { .. } => return None,
    };
    query::pace(dataset, counts, *figure, now).ok()
}
