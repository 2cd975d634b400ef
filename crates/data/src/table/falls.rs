//! Whether counts of one day after another hold the streams of each day alone: they fall, which all streams until a day do only
//! where they are corrected.

use crate::Date;

/// Whether days, of which there are three at least, are all a multiple of a week apart, and the closest a week.
pub(super) fn are_weeks(days: impl Iterator<Item = Date>) -> bool {
    let mut days: Vec<i32> = days.filter(|day| day.is_day()).map(|day| day.last_day().epoch_days()).collect();
    days.sort_unstable();
    days.dedup();
    let steps = || days.windows(2).filter_map(|pair| Some(pair.last()? - pair.first()?));
    days.len() > 2 && steps().all(|step| step % 7 == 0) && steps().min() == Some(7)
}

/// How often counts fall and rise from one day to the next.
#[derive(Default)]
pub(super) struct Falls {
    falls: usize,
    rises: usize,
}

impl Falls {
    /// Looks at the counts of a song, in the order of their days or against it.
    pub(super) fn add(&mut self, counts: &[u64]) {
        for pair in counts.windows(2) {
            self.falls += usize::from(pair.first() > pair.last());
            self.rises += usize::from(pair.first() < pair.last());
        }
    }

    /// How often they go the way that they go less often.
    #[cfg(feature = "import")]
    pub(super) fn fewer(&self) -> usize {
        self.falls.min(self.rises)
    }

    /// Whether they go either way too often to be all streams until then.
    pub(super) fn are_daily(&self) -> bool {
        let fewer = self.falls.min(self.rises);
        fewer > 0 && 4 * fewer >= self.falls + self.rises
    }
}
