//! What the rows of a dense table gain, as numbers alone. The days that they stand between are those of most rows, and are said
//! once, beneath the table. A row of other days has no such numbers: it says its own days.

use milestream_data::Day;
use milestream_data::query::{self, Evidence, Gain, Standing, Subject};

use crate::components::view_context::ViewContext;
use crate::content::counter::outlook_sentences::with_set_aside;
use crate::content::messages::fill;
use crate::content::snapshot::Snapshot;

/// The first day and the last one.
type Days = (Day, Day);

/// What a row gains, and what it gained before.
#[derive(Clone, Copy)]
pub(super) struct RowGain {
    gain: Gain,
    before: Option<Gain>,
}

/// The days that most rows share.
#[derive(Clone, Copy)]
pub(super) struct SharedDays {
    gain: Days,
    before: Option<Days>,
}

impl RowGain {
    /// `None` where nothing is known to have been added, or where what is known of it takes a sentence.
    pub(super) fn of(context: &ViewContext, standing: &Standing) -> Option<Self> {
        let track = match standing.subject {
            Subject::Track(track) => Some(track),
            Subject::Artist(_) | Subject::Album(_) => None,
        };
        let dataset = context.dataset();
        let Some(gain) = query::gain(standing) else {
            if matches!(&standing.evidence, Evidence::Reported(figure) if figure.contradicts.is_some()) {
                return None;
            }
            let period = query::day_of(dataset, track?, standing.as_of, context.at)?;
            return query::gain_of_day(dataset, track?, period).map(|gain| Self { gain, before: None });
        };
        let remark = with_set_aside(context, String::new(), &standing.evidence, (gain.from, gain.to));
        let is_reported = matches!(standing.evidence, Evidence::Reported(_));
        let before = track.filter(|_| is_reported).and_then(|track| query::gain_before(context.dataset(), track, gain));
        (gain.added >= 0 && remark.is_empty()).then_some(Self { gain, before })
    }

    const fn days(self) -> Days {
        (self.gain.from, self.gain.to)
    }

    /// Whether its days are those of most rows.
    fn shares(self, shared: SharedDays) -> bool {
        self.days() == shared.gain
    }

    /// What was added a day, truncated.
    pub(super) fn per_day(self, shared: SharedDays) -> Option<u64> {
        self.shares(shared).then(|| self.gain.added.unsigned_abs() / self.gain.days())
    }

    /// How many a day that is more than before.
    pub(super) fn change(self, shared: SharedDays) -> Option<i64> {
        let before = self.before.filter(|before| Some((before.from, before.to)) == shared.before)?;
        self.shares(shared).then(|| self.gain.per_day_more_than(before))
    }

    /// The days from `now` to the next milestone at that pace; `None` where it may be reached already.
    pub(super) fn days_left(self, standing: &Standing, now: Day) -> Option<u64> {
        let left = standing.progress.remaining?;
        self.gain.days_ahead(left.at_most, standing.as_of.last_day(), now).filter(|days| *days > 0)
    }
}

impl SharedDays {
    /// `None` where no row gains anything.
    pub(super) fn of(rows: &[Option<RowGain>]) -> Option<Self> {
        let gain = most_common(rows.iter().flatten().map(|row| row.days()))?;
        let alike = rows.iter().flatten().filter(|row| row.days() == gain);
        Some(Self { gain, before: most_common(alike.filter_map(|row| row.before).map(|gain| (gain.from, gain.to))) })
    }

    /// What the column of gains rests on.
    pub(super) fn of_gain(self, snapshot: &Snapshot) -> String {
        fill(snapshot.words().rows_gain(), &[("dates", &between(snapshot, self.gain))])
    }

    /// What the changes are since.
    pub(super) fn of_change(self, snapshot: &Snapshot) -> Option<String> {
        Some(fill(snapshot.words().rows_change(), &[("dates", &between(snapshot, self.before?))]))
    }
}

fn between(snapshot: &Snapshot, (from, to): Days) -> String {
    let last = snapshot.intl.day(to);
    if from == to {
        return last;
    }
    fill(snapshot.words().date_range(), &[("from", &snapshot.intl.day(from)), ("to", &last)])
}

/// The days of more than half of them, by Boyer and Moore's vote; the newest where there are none such.
fn most_common(all: impl Iterator<Item = Days> + Clone) -> Option<Days> {
    let (mut leading, mut lead) = (None, 0_u32);
    for days in all.clone() {
        if lead == 0 {
            leading = Some(days);
        }
        if leading == Some(days) {
            lead += 1;
        } else {
            lead -= 1;
        }
    }
    let votes = all.clone().filter(|days| leading == Some(*days)).count();
    if votes * 2 > all.clone().count() { leading } else { all.max_by_key(|(from, to)| (*to, *from)) }
}
