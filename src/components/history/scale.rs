//! Where a day and a count lie in a chart, and what stands at its axis.

use milestream_data::{Day, Milestones};

use super::point::ChartPoint;
use crate::components::round_step::round_step;

/// Positions are in thousandths of the width or height.
pub(super) const FULL: u64 = 1000;
/// More milestone lines would look like a grid.
const MOST_LEVELS: usize = 5;

/// Round numbers at the axis of a line that passes no milestone.
const MOST_STEPS: u64 = 4;

/// A line whose counts differ by less than this part of the most of them looks flat from 0.
const FLAT: u64 = 4;

/// Labels of milestones that are closer, in thousandths of the height, would run into each other.
pub(super) const LABEL_HEIGHT: u64 = 90;

/// Where a day and a count lie in the drawing.
pub(super) struct Scale {
    pub(super) first: Day,
    pub(super) last: Day,
    days: u64,
    /// The count at the foot of the drawing.
    least: u64,
    /// The one at its top.
    most: u64,
}

impl Scale {
    /// From the first count to the last, or to a day behind it.
    pub(super) fn of(points: &[ChartPoint], goal: Option<u64>, end: Option<Day>) -> Self {
        let first = points.iter().map(|point| point.as_of.first_day()).min().unwrap_or(Day::MAX);
        let last = points.iter().map(|point| point.as_of.last_day()).chain(end).max().unwrap_or(first);
        let amounts = || points.iter().map(|point| point.value.amount()).chain(goal);
        let most = amounts().max().unwrap_or(0).max(1);
        let rise = most - amounts().min().unwrap_or(0).min(most);
        // Where a line from 0 would be flat, it begins at a round number beneath its least count, as its axis says.
        let step = round_step(rise, MOST_STEPS);
        let least = if rise > 0 && rise < most / FLAT { (most - rise - 1) / step * step } else { 0 };
        Self { first, last, days: u64::try_from(last.days_since(first)).unwrap_or(0).max(1), least, most }
    }

    pub(super) fn x(&self, day: Day) -> u64 {
        let days = u64::try_from(day.days_since(self.first)).unwrap_or(0);
        days.saturating_mul(FULL) / self.days
    }

    /// Where the mark of a count lies.
    pub(super) fn place(&self, point: &ChartPoint) -> [u64; 2] {
        [self.x(point.as_of.last_day()), self.y(point.value.amount())]
    }

    /// From 0, where the line is not flat there: elsewhere growth looks larger than it is.
    pub(super) fn y(&self, amount: u64) -> u64 {
        let up = amount.saturating_sub(self.least);
        // Counts are at most 2^53 − 1, so that nothing overflows, and the least is below the most.
        FULL.saturating_sub(up.saturating_mul(FULL) / (self.most - self.least))
    }
}

/// What stands at the axis, so far apart that its labels do not run into each other or into that of the goal, and at most
/// [`MOST_LEVELS`]: the milestone passed last, where a cut axis begins, the celebrated ones beneath it, the greatest first, and
/// round numbers where these say little.
pub(super) fn levels(milestones: &Milestones, goal: Option<u64>, scale: &Scale, newest: u64) -> Vec<u64> {
    let is_cut = scale.least > 0;
    // One alone at the foot would say little.
    let is_within = |level: &u64| *level <= scale.most && scale.y(*level) + 2 * LABEL_HEIGHT <= FULL;
    let mut levels = Vec::new();
    levels.extend(milestones.last_reached(newest).filter(is_within));
    levels.extend(is_cut.then_some(scale.least));
    let below = |count: u64| milestones.last_celebrated(count).filter(is_within);
    let mut next = below(scale.most);
    while let Some(level) = next {
        levels.push(level);
        // A dataset may bring any number of milestones.
        next = if levels.len() < 400 { below(level - 1) } else { None };
    }
    levels.dedup();
    if is_cut || levels.len() < 2 {
        let step = round_step(scale.most - scale.least, MOST_STEPS);
        levels.extend((1..=scale.most / step).rev().map(|steps| steps * step).take_while(|level| *level > scale.least));
    }
    let mut apart = LABEL_HEIGHT;
    loop {
        let mut taken: Vec<u64> = Vec::new();
        for level in &levels {
            let is_near = |other: &u64| scale.y(*other).abs_diff(scale.y(*level)) < apart;
            let is_at_goal = goal.is_some_and(|goal| scale.y(goal).abs_diff(scale.y(*level)) < LABEL_HEIGHT);
            if !is_at_goal && taken.len() <= MOST_LEVELS && !taken.iter().any(is_near) {
                taken.push(*level);
            }
        }
        if taken.len() <= MOST_LEVELS {
            return taken;
        }
        apart *= 2;
    }
}
