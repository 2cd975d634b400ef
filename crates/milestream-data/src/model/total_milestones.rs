//! The milestones of totals.

use super::Metric;
use crate::Ladder;

/// What totals go toward, by their metric: a total of billions climbs in other steps than a song.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TotalLadders {
    streams: Ladder,
    followers: Ladder,
    monthly_listeners: Ladder,
    awards: Option<Ladder>,
}

impl Default for TotalLadders {
    /// Streams by the billion, followers and listeners by the million; nobody counts awards in steps.
    fn default() -> Self {
        let people = Ladder::of_totals(1_000_000);
        Self {
            streams: Ladder::of_totals(1_000_000_000),
            followers: people.clone(),
            monthly_listeners: people,
            awards: None,
        }
    }
}

impl TotalLadders {
    pub(crate) const fn of(&self, metric: Metric) -> Option<&Ladder> {
        match metric {
            Metric::Streams => Some(&self.streams),
            Metric::Followers => Some(&self.followers),
            Metric::MonthlyListeners => Some(&self.monthly_listeners),
            Metric::Awards => self.awards.as_ref(),
        }
    }

    pub(crate) fn set(&mut self, metric: Metric, ladder: Ladder) {
        match metric {
            Metric::Streams => self.streams = ladder,
            Metric::Followers => self.followers = ladder,
            Metric::MonthlyListeners => self.monthly_listeners = ladder,
            Metric::Awards => self.awards = Some(ladder),
        }
    }
}
