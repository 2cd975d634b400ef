//! What a race has from its first day to its last one: the days, the songs and the scale.

use std::collections::BTreeSet;

use milestream_data::Day;
use milestream_data::model::TrackId;
use milestream_data::query::{Evidence, Subject, Versions};

use super::super::leaderboard::rows::Rows;
use super::super::leaderboard::share;
use super::super::show_all::limit;
use super::super::view_context::ViewContext;
use crate::content::age::age;

/// With fewer days or songs there is nothing to see.
pub(super) const FEWEST_DAYS: usize = 3;
pub(super) const FEWEST_SONGS: usize = 5;

/// What stays the same on all days of a race.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RaceExtent {
    /// The days on which a song of it got a count, ascending; of a month its last one.
    pub(super) days: Vec<Day>,
    /// How many songs have a count on the last day.
    pub(super) songs: usize,
    /// How many of them have a bar.
    pub(super) places: usize,
    /// The largest amount of all: one scale for all days, since a bar that becomes shorter as another one grows would say that
    /// something was lost.
    pub(super) most: u64,
    /// Whether the date is a large year, and the last bars always leave room for it beside them.
    pub(super) is_roomy: bool,
    /// Whether a count may be over a year old.
    pub(super) has_old: bool,
}

impl RaceExtent {
    /// Up to the day of the context.
    pub(super) fn of(context: &ViewContext) -> Self {
        let rows = Rows::by_rank(context);
        let (dataset, songs) = (context.dataset(), rows.places.len());
        let places = songs.min(limit(context));
        let most = rows.table.most(dataset, &rows.places);
        let mut days = BTreeSet::new();
        for track in tracks(context, &rows) {
            let counts = dataset.track(track).map(|track| dataset.counts(&track.counts)).unwrap_or_default();
            // A report that names a year alone is no event of the year's last day.
            let dated = counts.iter().filter(|count| !count.disputed && count.as_of.month().is_some());
            days.extend(dated.map(|count| count.as_of.last_day()).filter(|day| *day <= context.at.over()));
        }
        let days: Vec<Day> = days.into_iter().collect();
        // On no day is a bar longer than that of its place at the end.
        let beside = places.checked_sub(BESIDE_DATE).and_then(|place| rows.places.get(place));
        let longest = beside.and_then(|place| rows.table.standings.get(dataset, *place as usize));
        let is_roomy = longest.is_some_and(|standing| share(context, &standing, most) <= ROOMY) && is_of_years(&days);
        let has_old = days.first().is_some_and(|day| age((*day).into(), context.now).is_some());
        Self { days, songs, places, most, is_roomy, has_old }
    }

    /// Whether there is enough to play.
    pub(super) fn is_playable(&self) -> bool {
        self.days.len() >= FEWEST_DAYS && self.songs >= FEWEST_SONGS
    }
}

/// Whether the days are of more than one year.
pub(super) fn is_of_years(days: &[Day]) -> bool {
    days.first().map(|day| day.ymd().0) != days.last().map(|day| day.ymd().0)
}

/// So many bars have the date beside them.
const BESIDE_DATE: usize = 3;
/// A bar up to this, in thousandths, leaves room for it.
const ROOMY: u64 = 450;

/// The songs that are ranked, with every version that is added up.
fn tracks(context: &ViewContext, rows: &Rows) -> Vec<TrackId> {
    if rows.ranking.query.versions == Versions::Each {
        let track = |place: &u32| match rows.table.standings.subject(*place as usize)? {
            Subject::Track(track) => Some(track),
            Subject::Artist(_) | Subject::Album(_) => None,
        };
        return rows.places.iter().filter_map(track).collect();
    }
    let of_row = |evidence: Evidence, subject| match (evidence, subject) {
        (Evidence::Summed(tracks), _) => tracks,
        (_, Subject::Track(track)) => vec![track],
        _ => Vec::new(),
    };
    let standings = rows.table.rows(context.dataset(), &rows.places);
    standings.into_iter().flat_map(|standing| of_row(standing.evidence, standing.subject)).collect()
}
