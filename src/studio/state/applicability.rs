//! Which options have a meaning beside which others.

use milestream_data::Dataset;

use crate::content::messages::studio as words;
use crate::state::options::table::OptionInfo;
use crate::state::options::{By, MetricOption, Options, View};

/// Whether an option has a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applicability {
    /// It has.
    Applies,
    /// It would have, but for this reason.
    Not(&'static str),
    /// The view has nothing that it speaks of.
    OtherView,
}

/// Whether `option` has a meaning beside `options`, for this dataset.
pub fn applicability(option: &str, options: &Options, dataset: Option<&Dataset>) -> Applicability {
    let view = options.view;
    let has_number = matches!(view, View::Counter | View::Badge | View::Board);
    let has_rows = matches!(view, View::Leaderboard | View::Board);
    let ranks_songs = options.by.is_of_tracks();
    // What an artist is counted by: in a counter that is not a song's, and in a table of artists.
    let counts = (has_number && options.track.is_none()) || (has_rows && options.by == By::Artists);
    if OptionInfo::named(option).is_some_and(|option| !option.views.contains(&view)) {
        return Applicability::OtherView;
    }
    let reason = match option {
        "artist" if options.track.is_some() && !has_rows => Some(words::NOT_OF_A_SONG),
        "metric" if !counts && options.track.is_some() => Some(words::NOT_OF_A_SONG),
        "metric" if !counts => Some(words::NEEDS_ARTISTS),
        "credit" if !counts || options.metric != MetricOption::Streams => Some(words::NEEDS_STREAMS),
        "threshold" if !(has_number || counts && options.metric == MetricOption::Songs) => {
            Some(words::NEEDS_SONGS_OF_ARTISTS)
        }
        "goal" if options.threshold.is_some() && (options.track.is_some() || options.metric != MetricOption::Songs) => {
            Some(words::HAS_THRESHOLD)
        }
        "versions" if options.by != By::Tracks => Some(words::NEEDS_SONGS),
        "with" | "version" | "language" if !ranks_songs => Some(words::NEEDS_SONGS),
        "past" if !(ranks_songs || options.by == By::Artists && options.metric == MetricOption::Songs) => {
            Some(words::NEEDS_SONGS)
        }
        "whose" if options.by == By::Artists => Some(words::NEEDS_SONGS),
        "whose" if dataset.is_some_and(|dataset| !dataset.has_members()) => Some(words::NO_MEMBERS),
        "versions" if dataset.is_some_and(|dataset| !dataset.has_versions()) => Some(words::NO_VERSIONS),
        _ => None,
    };
    reason.map_or(Applicability::Applies, Applicability::Not)
}
