//! One figure to a line, each with its date and source.

use std::fmt;

use super::words::{count, date, grouped, milestone, missing, value};
use crate::model::{ArtistId, Credit, Dataset, Metric, SourceId, TrackId};
use crate::query::{self, Coverage, Evidence, StandingsQuery, Subject};
use crate::{Date, Day, Figure};

/// A figure in words, with its date and source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is said: `89 songs past 100M · 11 left until 100`.
    pub text: String,
    /// The date that it is of.
    pub as_of: Date,
    /// Publisher and address of the best source.
    pub source: Option<(String, String)>,
}

/// How many songs of an artist are past a threshold: `89 songs past 100M · 11 left until 100`, `253 of 253 songs past 1M`,
/// `5+ songs past 1B`.
pub fn counter_line(dataset: &Dataset, artist: ArtistId, threshold: u64, at: Day) -> Option<Line> {
    let coverage = query::coverage(dataset, artist, threshold, at)?;
    Some(Line { text: songs(&coverage), as_of: coverage.as_of, source: first_source(dataset, &coverage.evidence, at) })
}

/// A [`counter_line`] for every threshold that is reported of an artist, the lowest first.
pub fn songs_lines(dataset: &Dataset, artist: ArtistId, at: Day) -> Vec<Line> {
    let thresholds = query::thresholds(dataset, artist, at).into_iter();
    thresholds.filter_map(|threshold| counter_line(dataset, artist, threshold, at)).collect()
}

/// The followers of an artist: `30M+ followers`.
pub fn followers_line(dataset: &Dataset, artist: ArtistId, at: Day) -> Option<Line> {
    let (index, _) = dataset.total(artist, Metric::Followers, None, at)?;
    total_line(dataset, index, at)
}

/// Every total of an artist, in the order of the file: `40B+ streams (as lead artist)`, `37 Melon Music Awards`.
pub fn totals_lines(dataset: &Dataset, artist: ArtistId, at: Day) -> Vec<Line> {
    let totals = dataset.totals().iter().enumerate().filter(|(_, series)| series.artist == artist);
    totals.filter_map(|(index, _)| total_line(dataset, index, at)).collect()
}

fn total_line(dataset: &Dataset, index: usize, at: Day) -> Option<Line> {
    let (series, figure) = (dataset.totals().get(index)?, dataset.total_figure(index, at)?);
    let counted = series.name.as_deref().unwrap_or(match series.metric {
        Metric::Streams => "streams",
        Metric::Followers => "followers",
        Metric::MonthlyListeners => "monthly listeners",
        Metric::Awards => "awards",
    });
    let credit = match series.credit {
        Credit::All => " (lead and features)",
        Credit::Lead => " (as lead artist)",
        Credit::Alone => " (no collaborations)",
        Credit::Feature => " (as a guest)",
        Credit::WithMembers => " (group and members’ solo songs)",
        Credit::Unstated => "",
    };
    let milestones = dataset.milestones_of(series.metric).unwrap_or(dataset.milestones());
    Some(Line {
        text: [&value(figure.value, milestones), " ", counted, credit].concat(),
        as_of: figure.as_of,
        source: source_of(dataset, figure),
    })
}

/// The first `limit` tracks of the leaderboard: `Dynamite: 1.32B · 80M left until 1.4B`.
pub fn leaderboard_lines(dataset: &Dataset, artist: Option<ArtistId>, at: Day, limit: usize) -> Vec<Line> {
    let standings = query::standings(dataset, &StandingsQuery::tracks(artist), at);
    let mut lines = Vec::new();
    for standing in standings.iter().take(limit) {
        let mut text = String::new();
        if let Subject::Track(track) = standing.subject {
            text.push_str(title(dataset, track));
            text.push_str(": ");
        }
        text.push_str(&value(standing.value, dataset.milestones()));
        if let Some(missing) = missing(standing.value, dataset.milestones()) {
            text.push_str(" · ");
            text.push_str(&missing);
        }
        let source = first_source(dataset, &standing.evidence, at);
        lines.push(Line { text, as_of: standing.as_of, source });
    }
    lines
}

impl fmt::Display for Line {
    /// `89 songs past 100M · 11 left until 100, as of 14 April 2022, Sportskeeda`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [&self.text, ", as of ", &date(self.as_of)] {
            f.write_str(part)?;
        }
        match &self.source {
            Some((publisher, _)) => write!(f, ", {publisher}"),
            None => Ok(()),
        }
    }
}

fn songs(coverage: &Coverage) -> String {
    let mut text = count(coverage.value());
    let mut of = coverage.reached;
    // With a goal the total would be a second "of": 89 of 253, 11 left until 100.
    if let Some(total) = coverage.total.filter(|_| coverage.goal.is_none()) {
        text.push_str(" of ");
        text.push_str(&grouped(total));
        of = total;
    }
    text.push_str(if of == 1 && !coverage.at_least { " song past " } else { " songs past " });
    text.push_str(&milestone(coverage.threshold));
    if let Some(goal) = coverage.goal {
        let to_go = goal.saturating_sub(coverage.reached);
        text.push_str(" · ");
        if to_go > 0 {
            if coverage.at_least {
                text.push_str("up to ");
            }
            text.push_str(&[&grouped(to_go), " left until ", &grouped(goal)].concat());
        } else {
            text.push_str(&["goal of ", &grouped(goal), " reached"].concat());
        }
    }
    text
}

fn title(dataset: &Dataset, track: TrackId) -> &str {
    dataset.track(track).map_or("", |track| &track.title)
}

/// The first source of a report; of counted tracks, that of the newest figure among them.
fn first_source(dataset: &Dataset, evidence: &Evidence, at: Day) -> Option<(String, String)> {
    match evidence {
        Evidence::Reported(figure) => source_of(dataset, *figure),
        counted => {
            let figures = counted.tracks().iter().filter_map(|track| dataset.track_figure(*track, at));
            source_of(dataset, figures.rev().max_by_key(|figure| figure.as_of.last_day())?)
        }
    }
}

fn source_of(dataset: &Dataset, figure: Figure) -> Option<(String, String)> {
    let id: SourceId = *dataset.observation(figure.observation)?.sources.first()?;
    dataset.source(id).map(|source| (source.publisher.clone(), source.url.clone()))
}
