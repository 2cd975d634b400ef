//! Which options have a meaning beside which others.

use milestream_data::Dataset;

use crate::content::messages::studio::texts;
use crate::state::options::table::OptionInfo;
use crate::state::options::{By, MetricOption, Options, View};

/// Whether an option has a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applicability {
    /// It has a meaning.
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
    let by = if view == View::Race { By::Tracks } else { options.by };
    let ranks_songs = by.is_of_tracks();
    // What an artist is counted by: in a counter that is not a song's, and in a table of artists.
    let counts = (has_number && options.track.is_none()) || (has_rows && options.by == By::Artists);
    if OptionInfo::named(option).is_some_and(|option| !option.views.contains(&view)) {
        return Applicability::OtherView;
    }
    let reason = match option {
        "artist" if options.track.is_some() && !has_rows && view != View::Race => Some(texts().studio_unfit_song()),
        "metric" if !counts && options.track.is_some() => Some(texts().studio_unfit_song()),
        "metric" if !counts => Some(texts().studio_unfit_artists()),
        "credit" if !counts || options.metric != MetricOption::Streams => Some(texts().studio_unfit_streams()),
        "threshold" if !(has_number || counts && options.metric == MetricOption::Songs) => {
            Some(texts().studio_unfit_songs_of_artists())
        }
        "goal" if options.threshold.is_some() && (options.track.is_some() || options.metric != MetricOption::Songs) => {
            Some(texts().studio_unfit_threshold())
        }
        "versions" if by != By::Tracks => Some(texts().studio_unfit_songs()),
        "with" | "version" | "language" if !ranks_songs => Some(texts().studio_unfit_songs()),
        "past" if !(ranks_songs || by == By::Artists && options.metric == MetricOption::Songs) => {
            Some(texts().studio_unfit_songs())
        }
        "whose" if by == By::Artists => Some(texts().studio_unfit_songs()),
        "whose" if dataset.is_some_and(|dataset| !dataset.has_members()) => Some(texts().studio_unfit_members()),
        "versions" if dataset.is_some_and(|dataset| !dataset.has_versions()) => Some(texts().studio_unfit_versions()),
        _ => None,
    };
    reason.map_or(Applicability::Applies, Applicability::Not)
}
