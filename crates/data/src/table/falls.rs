//! Whether counts of one day after another hold the streams of each day alone: they fall, which all streams until a day do only
//! where they are corrected.

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

    /// Whether they go either way too often to be all streams until then.
    pub(super) fn are_daily(&self) -> bool {
        let fewer = self.falls.min(self.rises);
        fewer > 0 && 4 * fewer >= self.falls + self.rises
    }
}
