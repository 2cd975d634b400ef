//! The milestones that a count climbs.

/// Milestones in ascending order: some by hand, then one at every step without end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestones {
    /// Ascending, none is 0.
    at: Vec<u64>,
    /// Distance of the milestones above the last of `at`; 0 where there are none.
    then_every: u64,
}

const MILLION: u64 = 1_000_000;

impl Default for Milestones {
    /// 1M, 10M, 50M, 100M, then every 100M: where fans and press count.
    fn default() -> Self {
        Self { at: vec![MILLION, 10 * MILLION, 50 * MILLION, 100 * MILLION], then_every: 100 * MILLION }
    }
}

impl Milestones {
    /// Milestones at `at`, then every `then_every` above the last of them (0: no more). `None` where the milestones
    /// do not ascend from above 0, or where there are none.
    pub fn new(at: Vec<u64>, then_every: u64) -> Option<Self> {
        let ascends = at.is_sorted_by(|a, b| a < b) && at.first() != Some(&0);
        (ascends && (then_every > 0 || !at.is_empty())).then_some(Self { at, then_every })
    }

    /// What people celebrate of a total: a thousandth of `unit`, a hundredth, a twentieth, a tenth, its half, each unit up to
    /// ten, each ten up to a hundred, each fifty up to five hundred, then each hundred.
    pub(crate) fn of_totals(unit: u64) -> Self {
        let mut at = [1_000, 100, 20, 10, 2].map(|part| unit / part).to_vec();
        for (first, last, every) in [(1, 9, 1), (10, 90, 10), (100, 500, 50)] {
            at.extend((first..=last).step_by(every).map(|units: u64| units * unit));
        }
        Self { at, then_every: 100 * unit }
    }

    /// The milestones before the even steps, ascending.
    pub fn at(&self) -> &[u64] {
        &self.at
    }

    /// The distance of the milestones above the last of [`at`](Self::at); 0 where there are none.
    pub const fn then_every(&self) -> u64 {
        self.then_every
    }

    /// The lowest milestone.
    pub fn first(&self) -> u64 {
        self.at.first().copied().unwrap_or(self.then_every)
    }

    /// The first milestone above `count`.
    pub fn next_after(&self, count: u64) -> Option<u64> {
        let by_hand = self.at.partition_point(|milestone| *milestone <= count);
        if let Some(milestone) = self.at.get(by_hand) {
            return Some(*milestone);
        }
        let base = self.base();
        let steps = (count - base).checked_div(self.then_every)?;
        base.checked_add(steps.checked_add(1)?.checked_mul(self.then_every)?)
    }

    /// The greatest milestone at or below `count`.
    pub fn last_reached(&self, count: u64) -> Option<u64> {
        let base = self.base();
        if count < base {
            let place = self.at.partition_point(|milestone| *milestone <= count).checked_sub(1)?;
            return self.at.get(place).copied();
        }
        let steps = (count - base).checked_div(self.then_every).unwrap_or(0);
        // At most `count`, so that nothing overflows.
        Some(base + steps * self.then_every).filter(|milestone| *milestone > 0)
    }

    /// Whether `count` is a milestone.
    pub fn is_milestone(&self, count: u64) -> bool {
        self.last_reached(count) == Some(count)
    }

    /// Whether the crossing of `count` is put on the timeline: of the default milestones 100M, 500M and then each 500M; of a
    /// dataset's own every one.
    pub fn is_celebrated(&self, count: u64) -> bool {
        self.last_celebrated(count) == Some(count)
    }

    /// The greatest celebrated milestone at or below `count`.
    pub fn last_celebrated(&self, count: u64) -> Option<u64> {
        const EVERY: u64 = 500 * MILLION;
        const FIRST: u64 = 100 * MILLION;
        if !self.is_default() {
            return self.last_reached(count);
        }
        match count {
            EVERY.. => Some(count / EVERY * EVERY),
            FIRST.. => Some(FIRST),
            _ => None,
        }
    }

    /// Whether it is those of a dataset that brings none.
    pub fn is_default(&self) -> bool {
        const AT: [u64; 4] = [MILLION, 10 * MILLION, 50 * MILLION, 100 * MILLION];
        self.at == AT && self.then_every == 100 * MILLION
    }

    /// Where the even steps start.
    fn base(&self) -> u64 {
        self.at.last().copied().unwrap_or(0)
    }
}
