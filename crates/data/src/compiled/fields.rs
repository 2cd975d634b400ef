//! What stands in the list for each type of the model.

use std::ops::Range;

use super::cursor::{Cursor, Section};
use super::written::Written;
use crate::model::{
    Album, Artist, ArtistId, Basis, Color, CoverageCount, CoverageSeries, Credit, Details, Honour, HonourKind, Metric,
    Note, Observation, ObservationId, Period, Rule, RuleId, Service, SmallSet, Source, SourceId, TotalMilestones,
    TotalSeries, Track, TrackId, Translation, Version, When,
};
use crate::{Date, Milestones, Value};

/// A part of the model.
pub(super) trait Compiled: Sized {
    /// Reads what [`write`](Self::write) wrote.
    fn read(from: &mut Cursor<'_>) -> Self;

    /// Writes its items behind those that are written.
    fn write(&self, to: &mut Written);
}

/// All of a section.
pub(super) fn section<T: Compiled>(from: &mut Cursor<'_>, section: Section) -> Vec<T> {
    from.items(from.size(section), T::read)
}

/// Writes several, of which is known elsewhere how many they are.
pub(super) fn write_all<T: Compiled>(items: &[T], to: &mut Written) {
    for item in items {
        item.write(to);
    }
}

/// Types of which the fields stand one after the other.
macro_rules! structs {
    ($($name:ident { $($field:ident),* })*) => {$(
        impl Compiled for $name {
            fn read(from: &mut Cursor<'_>) -> Self {
                Self { $($field: Compiled::read(from)),* }
            }

            fn write(&self, to: &mut Written) {
                $(self.$field.write(to);)*
            }
        }
    )*};
}

structs! {
    Service { name, unit }
    TotalMilestones { streams, followers, monthly_listeners, awards }
    Rule { id, text }
    Source { id, publisher, title, published, url, via }
    Artist { id, name, names, member_of, complete, color, image }
    Details { titles, aliases, featuring, performed_by, version, of, lang, album, released, image }
    CoverageCount { observation, total, goal }
    Observation { as_of, value, basis, sources, note, disputed }
    Period { from, to, value, sources, note }
    Honour { kind, date, artists, tracks, threshold, coverage, album, place, text, note, sources }
    Note { as_of, text, sources }
    Album { title, artist, image }
}

/// Names of closed sets: their place in the set.
macro_rules! choices {
    ($($name:ident)*) => {$(
        impl Compiled for $name {
            fn read(from: &mut Cursor<'_>) -> Self {
                let [first, ..] = Self::ALL;
                let place = from.below(Self::ALL.len() as u64);
                usize::try_from(place).ok().and_then(|place| Self::ALL.get(place).copied()).unwrap_or(first)
            }

            fn write(&self, to: &mut Written) {
                to.number(Self::ALL.iter().position(|one| one == self).unwrap_or_default() as u64);
            }
        }
    )*};
}

choices! { Basis HonourKind Metric Credit }

/// Positions, and sets of them. Where the set says who tells something, it is never empty.
macro_rules! ids {
    ($($name:ident in $section:ident)*) => {$(
        impl Compiled for $name {
            fn read(from: &mut Cursor<'_>) -> Self {
                Self::new(from.place_in(Section::$section))
            }

            fn write(&self, to: &mut Written) {
                to.number(self.index() as u64);
            }
        }

        impl Compiled for SmallSet<$name> {
            fn read(from: &mut Cursor<'_>) -> Self {
                let mut ids = Vec::<$name>::read(from);
                match (ids.len(), ids.pop()) {
                    (1, Some(one)) => Self::One(one),
                    (_, Some(last)) => {
                        ids.push(last);
                        Self::Many(Box::new(ids.into()))
                    }
                    (_, None) => {
                        if matches!(Section::$section, Section::Sources) {
                            from.damage();
                        }
                        Self::None
                    }
                }
            }

            fn write(&self, to: &mut Written) {
                to.number(self.len() as u64);
                write_all(self, to);
            }
        }
    )*};
}

ids! { RuleId in Rules SourceId in Sources ArtistId in Artists TrackId in Tracks ObservationId in Observations }

impl Compiled for Track {
    fn read(from: &mut Cursor<'_>) -> Self {
        let (id, title, artists) = (Compiled::read(from), Compiled::read(from), Compiled::read(from));
        let counts = from.range_in(Section::Observations);
        let periods = from.range_in(Section::Periods);
        // Where it has none, they lie nowhere.
        let periods = if periods.is_empty() { 0..0 } else { periods };
        Self { id, title, artists, counts, periods, details: Compiled::read(from) }
    }

    fn write(&self, to: &mut Written) {
        self.id.write(to);
        self.title.write(to);
        self.artists.write(to);
        to.number(len(&self.counts));
        to.number(len(&self.periods));
        self.details.write(to);
    }
}

impl Compiled for CoverageSeries {
    fn read(from: &mut Cursor<'_>) -> Self {
        Self {
            artist: Compiled::read(from),
            threshold: Compiled::read(from),
            rule: Compiled::read(from),
            counts: Compiled::read(from),
            observations: from.range_in(Section::Observations),
        }
    }

    fn write(&self, to: &mut Written) {
        self.artist.write(to);
        self.threshold.write(to);
        self.rule.write(to);
        self.counts.write(to);
        to.number(len(&self.observations));
    }
}

impl Compiled for TotalSeries {
    fn read(from: &mut Cursor<'_>) -> Self {
        Self {
            artist: Compiled::read(from),
            metric: Compiled::read(from),
            credit: Compiled::read(from),
            name: Compiled::read(from),
            counts: from.range_in(Section::Observations),
        }
    }

    fn write(&self, to: &mut Written) {
        self.artist.write(to);
        self.metric.write(to);
        self.credit.write(to);
        self.name.write(to);
        to.number(len(&self.counts));
    }
}

/// The milestones by hand, then the distance of the others.
impl Compiled for Milestones {
    fn read(from: &mut Cursor<'_>) -> Self {
        Self::new(Compiled::read(from), Compiled::read(from)).unwrap_or_else(|| {
            from.damage();
            Self::default()
        })
    }

    fn write(&self, to: &mut Written) {
        to.number(self.at().len() as u64);
        write_all(self.at(), to);
        self.then_every().write(to);
    }
}

impl Compiled for When {
    fn read(from: &mut Cursor<'_>) -> Self {
        let is_by = Compiled::read(from);
        let date = Compiled::read(from);
        if is_by { Self::By(date) } else { Self::On(date) }
    }

    fn write(&self, to: &mut Written) {
        matches!(self, Self::By(_)).write(to);
        self.date().write(to);
    }
}

impl Compiled for Version {
    fn read(from: &mut Cursor<'_>) -> Self {
        Self::from(from.text().as_str())
    }

    fn write(&self, to: &mut Written) {
        to.text(self.as_str());
    }
}

impl Compiled for Date {
    fn read(from: &mut Cursor<'_>) -> Self {
        Self::from_ordinal(from.number()).unwrap_or_else(|| {
            from.damage();
            Self::UNKNOWN
        })
    }

    fn write(&self, to: &mut Written) {
        to.number(self.ordinal());
    }
}

/// The printed number, then twice the power of ten that its last digit counts, and one more for a lower bound.
impl Compiled for Value {
    fn read(from: &mut Cursor<'_>) -> Self {
        let (amount, rest) = (from.number(), from.number());
        let power = u32::try_from(rest / 2).unwrap_or(u32::MAX);
        Self::printed(amount, power, rest % 2 == 1).unwrap_or_else(|| {
            from.damage();
            Self::of_len(0, false)
        })
    }

    fn write(&self, to: &mut Written) {
        to.number(self.amount());
        to.number(u64::from(self.power()) * 2 + u64::from(self.is_lower_bound()));
    }
}

impl Compiled for Color {
    fn read(from: &mut Cursor<'_>) -> Self {
        let [.., red, green, blue] = from.below(1 << 24).to_be_bytes();
        Self::from_rgb([red, green, blue])
    }

    fn write(&self, to: &mut Written) {
        let [red, green, blue] = self.rgb();
        to.number(u64::from_be_bytes([0, 0, 0, 0, 0, red, green, blue]));
    }
}

impl Compiled for Translation {
    fn read(from: &mut Cursor<'_>) -> Self {
        (from.text(), from.text())
    }

    fn write(&self, to: &mut Written) {
        to.text(&self.0);
        to.text(&self.1);
    }
}

impl Compiled for String {
    fn read(from: &mut Cursor<'_>) -> Self {
        from.text()
    }

    fn write(&self, to: &mut Written) {
        to.text(self);
    }
}

impl Compiled for Box<str> {
    fn read(from: &mut Cursor<'_>) -> Self {
        from.text().into()
    }

    fn write(&self, to: &mut Written) {
        to.text(self);
    }
}

impl Compiled for u64 {
    fn read(from: &mut Cursor<'_>) -> Self {
        from.number()
    }

    fn write(&self, to: &mut Written) {
        to.number(*self);
    }
}

impl Compiled for bool {
    fn read(from: &mut Cursor<'_>) -> Self {
        from.below(2) == 1
    }

    fn write(&self, to: &mut Written) {
        to.number(u64::from(*self));
    }
}

impl Compiled for Box<Details> {
    fn read(from: &mut Cursor<'_>) -> Self {
        Self::new(Compiled::read(from))
    }

    fn write(&self, to: &mut Written) {
        (**self).write(to);
    }
}

/// Whether there is one, then what it is.
impl<T: Compiled> Compiled for Option<T> {
    fn read(from: &mut Cursor<'_>) -> Self {
        let is_some = bool::read(from);
        is_some.then(|| T::read(from))
    }

    fn write(&self, to: &mut Written) {
        self.is_some().write(to);
        if let Some(one) = self {
            one.write(to);
        }
    }
}

/// How many there are, then each.
impl<T: Compiled> Compiled for Vec<T> {
    fn read(from: &mut Cursor<'_>) -> Self {
        let count = from.count();
        from.items(count, T::read)
    }

    fn write(&self, to: &mut Written) {
        to.number(self.len() as u64);
        write_all(self, to);
    }
}

/// How many observations or periods there are; they lie one series behind the other.
fn len(range: &Range<u32>) -> u64 {
    range.len() as u64
}
