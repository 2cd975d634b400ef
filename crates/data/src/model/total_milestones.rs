//! The milestones of totals.

use super::Metric;
use crate::Milestones;

/// What totals go toward, by their metric: a total of billions climbs in other steps than a song.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TotalMilestones {
    pub(crate) streams: Milestones,
    pub(crate) followers: Milestones,
    pub(crate) monthly_listeners: Milestones,
    pub(crate) awards: Option<Milestones>,
}

impl Default for TotalMilestones {
    /// Streams by the billion, followers and listeners by the million; nobody counts awards in steps.
    fn default() -> Self {
        let people = Milestones::of_totals(1_000_000);
        Self {
            streams: Milestones::of_totals(1_000_000_000),
            followers: people.clone(),
            monthly_listeners: people,
            awards: None,
        }
    }
}

impl TotalMilestones {
    pub(crate) const fn of(&self, metric: Metric) -> Option<&Milestones> {
        match metric {
            Metric::Streams => Some(&self.streams),
            Metric::Followers => Some(&self.followers),
            Metric::MonthlyListeners => Some(&self.monthly_listeners),
            Metric::Awards => self.awards.as_ref(),
        }
    }

    pub(crate) fn set(&mut self, metric: Metric, milestones: Milestones) {
        match metric {
            Metric::Streams => self.streams = milestones,
            Metric::Followers => self.followers = milestones,
            Metric::MonthlyListeners => self.monthly_listeners = milestones,
            Metric::Awards => self.awards = Some(milestones),
        }
    }
}
