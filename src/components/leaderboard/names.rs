//! What rows, columns, filters and orders are called.

use milestream_data::model::Version;

use crate::components::view_context::ViewContext;
use crate::content::messages::fill;
use crate::content::snapshot::Snapshot;
use crate::state::options::{By, Filter, Sort, WhoseOption};

/// The search and filters in words: `“dyna”, Korean, past 1B`; empty if there are none.
pub(super) fn active_filters(context: &ViewContext) -> String {
    let words = context.words();
    let table_state = &context.model.table_state;
    let mut asked = Vec::new();
    if !table_state.search.trim().is_empty() {
        asked.push(fill(words.quoted(), &[("text", table_state.search.trim())]));
    }
    if context.model.ranking != By::Artists {
        asked
            .extend((table_state.whose != WhoseOption::Any).then(|| whose_name(context, table_state.whose).to_owned()));
    }
    if context.model.ranking.is_of_tracks() {
        asked.extend(table_state.filters.iter().map(|(filter, value)| value_name(context, *filter, value)));
    }
    asked.join(words.list_separator())
}

/// What is ranked.
pub(super) fn ranking_name(context: &ViewContext, by: By) -> &'static str {
    let words = context.words();
    match by {
        By::Tracks => words.rank_tracks(),
        By::Artists => words.rank_artists(),
        By::Albums => words.rank_albums(),
        By::Upcoming => words.rank_upcoming(),
    }
}

/// A value of a filter in words.
pub(super) fn value_name(snapshot: &Snapshot, filter: Filter, value: &str) -> String {
    match filter {
        Filter::With => {
            snapshot.dataset().artist_by_id(value).map_or(value, |artist| snapshot.artist(artist)).to_owned()
        }
        Filter::Version => version_name(snapshot, &Version::from(value)),
        Filter::Language => snapshot.intl.language_name(value),
        Filter::Past => {
            let threshold = value.parse().map_or_else(|_| value.to_owned(), |past| snapshot.intl.milestone(past));
            fill(snapshot.words().counter_past(), &[("t", &threshold)])
        }
    }
}

/// A version in words.
pub(super) fn version_name(snapshot: &Snapshot, version: &Version) -> String {
    let words = snapshot.words();
    match version {
        Version::Original => words.version_original(),
        Version::Remix => words.version_remix(),
        Version::Japanese => words.version_japanese(),
        Version::Live => words.version_live(),
        Version::Instrumental => words.version_instrumental(),
        Version::Other(name) => name,
    }
    .to_owned()
}

pub(super) fn whose_name(snapshot: &Snapshot, whose: WhoseOption) -> &'static str {
    let words = snapshot.words();
    match whose {
        WhoseOption::Any => words.find_all(),
        WhoseOption::Group => words.find_whose_group(),
        WhoseOption::Members => words.find_whose_members(),
        WhoseOption::Both => words.find_whose_both(),
        WhoseOption::Features => words.find_whose_features(),
    }
}

pub(super) fn sort_name(context: &ViewContext, sort: Sort) -> String {
    let words = context.words();
    match (sort, context.model.ranking) {
        (Sort::Rank, By::Tracks | By::Albums) => words.column_streams(),
        (Sort::Rank, By::Artists | By::Upcoming) => words.column_rank(),
        (Sort::Title, ranking) => title_column(context, ranking),
        (Sort::Missing, _) => words.sort_missing(),
        (Sort::Date, _) => words.sort_date(),
        (Sort::Gain, _) => words.column_gain(),
    }
    .to_owned()
}

/// The head of the column of titles.
pub(super) fn title_column(context: &ViewContext, ranking: By) -> &'static str {
    let words = context.words();
    match ranking {
        By::Tracks | By::Upcoming => words.column_song(),
        By::Artists => words.column_artist(),
        By::Albums => words.column_album(),
    }
}
