//! The milestone that a counter has passed: which it is, since when, and who says so.

use milestream_data::model::{Metric, SourceId, When};
use milestream_data::query::{self, EntryKind};

use crate::components::{ViewContext, observations};
use crate::content::counter::{self, CounterValue, Subject, Target};

/// "Just" is the last so many days.
const RECENT_DAYS: usize = 7;

/// A milestone, or a goal, that a counter has surely passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Milestone {
    pub(super) threshold: u64,
    pub(super) when: When,
    pub(super) sources: Vec<SourceId>,
}

impl Milestone {
    /// The one that the options ask for, else the newest; `None` where none is passed, and of what may fall again.
    pub(super) fn of(context: &ViewContext, counter: &CounterValue) -> Option<Self> {
        let dataset = context.dataset();
        let reached = counter.value.lo();
        let asked = context.options().threshold.or(context.options().goal).filter(|_| !is_songs(&counter.subject));
        let threshold = match (&counter.subject, &counter.target) {
            (Subject::Total { metric: Metric::MonthlyListeners, .. }, _) => return None,
            (_, Some(Target::Goal { goal, .. })) => *goal,
            (Subject::Songs { .. }, _) => return None,
            (Subject::Total { metric, .. }, _) => {
                asked.or_else(|| dataset.milestones_of(*metric)?.last_reached(reached))?
            }
            (Subject::Track(_), _) => asked.or_else(|| dataset.milestones().last_celebrated(reached))?,
        };
        if threshold == 0 || threshold > reached {
            return None;
        }
        Self::of_timeline(context, counter, threshold).or_else(|| Self::of_history(context, counter, threshold))
    }

    /// As the timeline of a song has it, which knows awards and first reports as well.
    fn of_timeline(context: &ViewContext, counter: &CounterValue, threshold: u64) -> Option<Self> {
        let Subject::Track(track) = counter.subject else { return None };
        let is_it = |kind| matches!(kind, EntryKind::Crossing { threshold: of, .. } if of == threshold);
        let entries = query::timeline_of(context.dataset(), track, context.at);
        let entry = entries.into_iter().find(|entry| is_it(entry.kind))?;
        Some(Self { threshold, when: entry.when, sources: entry.sources })
    }

    /// The first report that is past it.
    fn of_history(context: &ViewContext, counter: &CounterValue, threshold: u64) -> Option<Self> {
        let counts = observations(context, &counter.subject)?;
        let points = query::history(context.dataset(), &counts, context.at);
        let first = points.iter().find(|point| point.status.stood() && point.value.lo() >= threshold)?;
        let observation = context.dataset().observation(first.observation)?;
        Some(Self { threshold, when: When::By(first.as_of), sources: observation.sources.to_vec() })
    }
}

/// Whether the counter that the options ask for has passed a milestone within the last days, and was known to be below it
/// before.
pub(super) fn has_just_passed(context: &ViewContext) -> bool {
    let dataset = context.dataset();
    let before = (0..RECENT_DAYS).fold(context.now, |day, _| day.previous());
    let just = || {
        let counter = counter::counter_value(dataset, context.options(), context.at).ok()?;
        let Milestone { threshold, when, .. } = Milestone::of(context, &counter)?;
        query::passed((dataset, before), (dataset, context.at), counter.subject.counter_ref(), Some(threshold))?;
        Some(when.date().last_day() > before)
    };
    just().unwrap_or(false)
}

const fn is_songs(subject: &Subject) -> bool {
    matches!(subject, Subject::Songs { .. })
}
