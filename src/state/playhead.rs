//! Where a race stands, and how it goes on. Pure.

use milestream_data::Day;

/// How fast a race is played, in tenths of its own pace.
pub const SPEEDS: [u32; 3] = [5, 10, 20];

/// A step of a short race, in milliseconds.
const STEP_MS: u32 = 600;
/// A race with many days takes so long, in milliseconds.
const LONG_RACE_MS: u32 = 30_000;
/// No step is shorter than this, in milliseconds.
const SHORTEST_MS: u32 = 120;

/// Where a race stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Playhead {
    /// The day on display; `None` is the last one.
    pub day: Option<Day>,
    /// Whether it goes on by itself.
    pub is_playing: bool,
    /// In tenths: one of [`SPEEDS`].
    pub speed: u32,
    /// Whether the reader has played or scrubbed.
    pub is_touched: bool,
}

impl Default for Playhead {
    /// The final order.
    fn default() -> Self {
        Self { day: None, is_playing: false, speed: 10, is_touched: false }
    }
}

impl Playhead {
    /// The place of its day among `days`, which ascend: that of the last one up to it.
    pub fn place(&self, days: &[Day]) -> usize {
        let last = days.len().saturating_sub(1);
        self.day.map_or(last, |day| days.partition_point(|known| *known <= day).saturating_sub(1))
    }

    /// The reader pressed the button: it stops, or goes on, from the first day where it stands at the last one.
    #[must_use]
    pub fn pressed(self, days: &[Day]) -> Self {
        let is_playing = !self.is_playing;
        let is_over = self.place(days) + 1 >= days.len();
        let day = if is_playing && is_over { days.first().copied() } else { self.day };
        Self { day, is_playing, is_touched: true, ..self }
    }

    /// It was time for the next day. It stops at the last one.
    #[must_use]
    pub fn stepped(self, days: &[Day]) -> Self {
        let next = self.place(days) + 1;
        let is_playing = self.is_playing && next + 1 < days.len();
        Self { day: before_the_last(days, next), is_playing, ..self }
    }

    /// The reader moved it to one of the days, where it stays.
    #[must_use]
    pub fn scrubbed(self, days: &[Day], place: usize) -> Self {
        Self { day: before_the_last(days, place), is_playing: false, is_touched: true, ..self }
    }

    /// How long each of so many days is shown while it plays, in milliseconds.
    pub fn step_ms(self, days: usize) -> u32 {
        let days = u32::try_from(days).unwrap_or(u32::MAX).max(1);
        let step = (LONG_RACE_MS / days).clamp(SHORTEST_MS, STEP_MS);
        step * 10 / self.speed.max(1)
    }
}

/// The day at a place; `None` at the last one, so that who stands there sees what comes in later.
fn before_the_last(days: &[Day], place: usize) -> Option<Day> {
    days.get(place).copied().filter(|_| place + 1 < days.len())
}
