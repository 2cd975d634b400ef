//! The figures of a dataset at a day.

use std::ops::Range;

use super::fold::{Change, figure, only_rises, order};
use super::folded::Moment;
use super::{Contradiction, Figure};
use crate::Day;
use crate::model::{ArtistId, Credit, Dataset, Metric, Observation, ObservationId, TotalSeries, TrackId};

impl Dataset {
    /// The figure of a series at a day.
    ///
    /// Of the observations known at the day and not disputed, in the order (last day; lower bound < rounded < exact;
    /// lower one first; order of the file), the next one replaces the state when its lower end is not below the
    /// state's. One that lies wholly below the state and is certainly later replaces it too, and is marked: counters are
    /// corrected in reality. Where the next one that tells is not below the state before, it was a slip, and is set aside,
    /// also where that next one came after `at`. Any other adds nothing; a day grows, so that the lower one of two readings
    /// of a day was the earlier.
    pub fn figure_at(&self, counts: &Range<u32>, at: Day) -> Option<Figure> {
        let observations = self.counts(counts);
        if only_rises(observations) {
            return self.newest_of_rising(counts, at);
        }
        let mut state = None;
        self.fold(counts, at, |change, figure| {
            if matches!(change, Change::Replaced | Change::Corrected) {
                state = Some(figure);
            }
        });
        state
    }

    /// Whether a series has a figure at a day.
    pub fn has_figure(&self, counts: &Range<u32>, at: Day) -> bool {
        self.counts(counts).iter().any(|seen| !seen.disputed && seen.as_of.is_known_at(at))
    }

    /// The figure of a series whose counts only rise.
    fn newest_of_rising(&self, counts: &Range<u32>, at: Day) -> Option<Figure> {
        let mut observations = self.counts(counts).iter().enumerate();
        let (place, newest) = observations.rfind(|(_, one)| one.as_of.is_known_at(at))?;
        Some(figure(counts.start, place, newest))
    }

    /// The figure that a series had at a moment.
    pub(crate) fn figure_then(&self, counts: &Range<u32>, Moment { then, now }: Moment) -> Option<Figure> {
        if then >= now {
            return self.figure_at(counts, now);
        }
        if only_rises(self.counts(counts)) {
            return self.newest_of_rising(counts, then);
        }
        let (mut found, mut is_taken_back) = (None, false);
        self.fold(counts, now, |change, figure| {
            is_taken_back |= change == Change::Corrected;
            if matches!(change, Change::Replaced | Change::Corrected) && figure.as_of.is_known_at(then) {
                found = Some(figure);
            }
        });
        if is_taken_back {
            let folded = self.folded_history(counts, now);
            let stood = folded.kept.iter().rev().find(|(figure, stood)| *stood && figure.as_of.is_known_at(then));
            // Where nothing else is known of the day, it is what was known on it.
            return stood.map(|(figure, _)| *figure).or_else(|| self.figure_at(counts, then));
        }
        found
    }

    /// The figures that a series has had, the oldest first, each until the day of the next one, as one sees them at a day:
    /// what was set aside by then is gone, and what was corrected stood until its correction.
    pub(crate) fn figures_until(&self, counts: &Range<u32>, at: Day) -> Vec<Figure> {
        let observations = self.counts(counts);
        if only_rises(observations) {
            let known = observations.iter().enumerate().filter(|(_, one)| one.as_of.is_known_at(at));
            return known.map(|(place, one)| figure(counts.start, place, one)).collect();
        }
        let mut figures = Vec::new();
        self.fold(counts, at, |change, figure| {
            figures.extend(matches!(change, Change::Replaced | Change::Corrected).then_some(figure));
        });
        figures
    }

    /// The most that a count surely is, by its figure or by the one that this contradicts.
    pub(crate) fn most_claimed(&self, figure: Figure) -> u64 {
        let earlier = figure.contradicts.and_then(|id| self.observation(id));
        earlier.map_or(0, |earlier| earlier.value.lo()).max(figure.value.lo())
    }

    /// The figure of a track at a day.
    pub fn track_figure(&self, track: TrackId, at: Day) -> Option<Figure> {
        self.figure_at(&self.track(track)?.counts, at)
    }

    /// The figure of the series `index` of [`totals`](Self::totals) at a day. Monthly listeners go up and down: of them
    /// the newest count is the figure.
    pub fn total_figure(&self, index: usize, at: Day) -> Option<Figure> {
        self.total_figure_then(index, at.into())
    }

    /// The same at a moment.
    pub(crate) fn total_figure_then(&self, index: usize, at: Moment) -> Option<Figure> {
        let series = self.totals.get(index)?;
        if series.metric == Metric::MonthlyListeners {
            return self.newest(&series.counts, at.then);
        }
        self.figure_then(&series.counts, at)
    }

    /// The figure of a total at a day, with the series that it is of. Where no credit is asked for, and where several
    /// series fit, the one with the newest figure; of equally new ones the first whose credit is not stated, else the
    /// first.
    pub fn total(&self, artist: ArtistId, metric: Metric, credit: Option<Credit>, at: Day) -> Option<(usize, Figure)> {
        let mut best = None;
        for (index, _) in self.totals_of(metric, credit).filter(|(_, series)| series.artist == artist) {
            self.take_newer(&mut best, index, at.into());
        }
        best
    }

    /// The same of every artist, in the order of the artists, at a moment.
    pub(crate) fn totals_then(
        &self,
        metric: Metric,
        credit: Option<Credit>,
        at: Moment,
    ) -> Vec<Option<(usize, Figure)>> {
        let mut all = vec![None; self.artists.len()];
        for (index, series) in self.totals_of(metric, credit) {
            if let Some(best) = all.get_mut(series.artist.index()) {
                self.take_newer(best, index, at);
            }
        }
        all
    }

    fn totals_of(&self, metric: Metric, credit: Option<Credit>) -> impl Iterator<Item = (usize, &TotalSeries)> {
        let fits =
            move |series: &TotalSeries| series.metric == metric && credit.is_none_or(|credit| credit == series.credit);
        self.totals.iter().enumerate().filter(move |(_, series)| fits(series))
    }

    /// Takes the total at `index` in place of `best`, where it is the better one.
    fn take_newer(&self, best: &mut Option<(usize, Figure)>, index: usize, at: Moment) {
        let rank = |(index, figure): &(usize, Figure)| {
            let is_unstated = self.totals.get(*index).is_some_and(|series| series.credit == Credit::Unstated);
            (figure.as_of.last_day(), is_unstated)
        };
        let total = self.total_figure_then(index, at).map(|figure| (index, figure));
        if total.as_ref().map(rank) > best.as_ref().map(rank) {
            *best = total;
        }
    }

    /// Every observation that corrected a higher one, in the order of the file.
    pub fn contradictions(&self) -> Vec<Contradiction> {
        let tracks = self.tracks.iter().map(|track| &track.counts);
        let coverage = self.coverage.iter().map(|series| &series.observations);
        let totals = self.totals.iter().filter(|series| series.metric != Metric::MonthlyListeners);
        let mut found = Vec::new();
        for counts in tracks.chain(coverage).chain(totals.map(|series| &series.counts)) {
            self.fold(counts, Day::MAX, |_, figure| {
                let later = figure.observation;
                found.extend(figure.contradicts.map(|earlier| Contradiction { earlier, later }));
            });
        }
        found
    }

    /// The other observations of the same series that state the same printed value: other reports of the same fact.
    pub fn reports(&self, of: ObservationId) -> Vec<ObservationId> {
        let Some(value) = self.observation(of).map(|observation| observation.value) else { return Vec::new() };
        let Some(counts) = self.series_of(of) else { return Vec::new() };
        let all = counts.clone().map(|place| ObservationId::new(place as usize));
        let same = |id: &ObservationId| {
            *id != of && self.observation(*id).is_some_and(|other| !other.disputed && other.value == value)
        };
        all.filter(same).collect()
    }

    /// The newest observation of a series at a day: the last one in the order.
    fn newest(&self, counts: &Range<u32>, at: Day) -> Option<Figure> {
        let believed = |observation: &&Observation| !observation.disputed && observation.as_of.is_known_at(at);
        let observations = self.counts(counts).iter().enumerate().filter(|(_, observation)| believed(observation));
        let (place, newest) = observations.max_by_key(|(_, observation)| order(observation))?;
        Some(figure(counts.start, place, newest))
    }
}
