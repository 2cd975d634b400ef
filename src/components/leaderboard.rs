//! The ranked table.

mod controls;
mod export_buttons;
mod filter_menus;
mod gains;
mod row;
mod scroll_region;
mod table;
#[cfg(feature = "studio")]
mod top_rows;
mod track_details;

use milestream_data::Day;
use milestream_data::model::Metric;
use milestream_data::query::{
    self, ArtistMetric, CounterRef, Evidence, Passed, Standing, StandingsQuery, Subject, Versions, Whose,
};
use yew::prelude::*;

use self::controls::{active_filters, controls};
use self::row::about;
pub(crate) use self::scroll_region::measure;
use self::table::table;
#[cfg(feature = "studio")]
pub(crate) use self::{
    export_buttons::first_rows,
    row::{beneath, billions},
    top_rows::{TopRow, TopRows},
};
use super::placeholder::empty;
use super::show_all::visible;
use super::view_context::ViewContext;
use crate::content::counter::credit;
use crate::content::csv_export::SONGS;
use crate::content::messages::fill;
use crate::refresh::Crossing;
use crate::state::model::Event;
use crate::state::options::{By, Filter, MetricOption, VersionsOption, View, WhoseOption};
use crate::table::virtual_window::MAX_FULL_ROWS;

/// A table of fewer rows needs no help to find one.
const ROWS_TO_SEARCH: usize = 6;

/// The leaderboard at the context's day.
pub(super) fn leaderboard(context: &ViewContext) -> Html {
    if let Some(id) = context.options().artist.as_ref().filter(|id| context.dataset().artist_by_id(id).is_none()) {
        return empty(fill(context.words().empty_unknown, &[("id", id)]));
    }
    let ranking = Ranking::of(context);
    let (dataset, cache) = (context.dataset(), &context.loaded.cache);
    let kept = cache.table(dataset, &ranking.query, context.at);
    let places = cache.matching_places(dataset, &kept, &context.model.table_state, &context.intl);
    let is_narrow = !active_filters(context).is_empty();
    let has_rows = !kept.standings.is_empty() || is_narrow;
    // There may be rows of another kind.
    let has_finder = has_rows || context.model.ranking != By::Tracks && context.options().view != View::Board;
    let has_many = has_rows && (is_narrow || kept.standings.len() >= ROWS_TO_SEARCH);
    html! {
        <div class="leaderboard">
            if context.options().view == View::Board {
                { choice(context) }
            }
            // One and the same whatever is ranked: the focus is in it when that changes.
            if has_finder {
                { controls(context, &ranking, &kept, has_many) }
            }
            if has_rows {
                { table(context, &ranking, &kept, &places) }
            } else {
                { empty(fill(nothing(context), &[("date", &context.intl.day(context.at))])) }
            }
        </div>
    }
}

/// The last day of the newest figure among the rows, of what is known at a day.
pub(super) fn newest(context: &ViewContext, at: Day) -> Option<Day> {
    let kept = context.loaded.cache.table(context.dataset(), &Ranking::of(context).query, at);
    kept.standings.span().map(|(_, newest)| newest.last_day())
}

/// What of the rows in the document has passed a milestone, by what `passed` says of each. A sum of versions has none.
pub(super) fn crossed(context: &ViewContext, passed: impl Fn(CounterRef) -> Option<Passed>) -> Vec<Crossing> {
    let ranking = Ranking::of(context);
    let (dataset, cache) = (context.dataset(), &context.loaded.cache);
    let kept = cache.table(dataset, &ranking.query, context.at);
    let places = cache.matching_places(dataset, &kept, &context.model.table_state, &context.intl);
    let shown = visible(context, &places);
    let range = if shown.len() > MAX_FULL_ROWS { context.model.window.range(shown.len()) } else { 0..shown.len() };
    let rows = kept.rows(dataset, shown.get(range).unwrap_or_default());
    let crossing = |row: &Standing| {
        let counter_ref = ranking.counter_ref(context, row)?;
        let title = match row.subject {
            Subject::Track(track) => context.title(track).to_owned(),
            Subject::Artist(_) | Subject::Album(_) => about(context, row, &ranking),
        };
        Crossing::new(dataset, counter_ref, passed(counter_ref)?, title)
    };
    rows.iter().filter_map(crossing).collect()
}

/// What is ranked.
#[derive(Debug)]
struct Ranking {
    query: StandingsQuery,
    /// Of songs past a threshold: which.
    threshold: Option<u64>,
    caption: String,
    /// Head of the column of figures.
    column: &'static str,
    /// What the figures count, as a file names it.
    counted: &'static str,
}

impl Ranking {
    fn of(context: &ViewContext) -> Self {
        let (words, options, table_state) = (context.words(), context.options(), &context.model.table_state);
        let artist = options.artist.as_deref().and_then(|id| context.dataset().artist_by_id(id));
        let of_songs = |by: query::By, caption: &str, column| Self {
            query: StandingsQuery {
                by,
                whose: match table_state.whose {
                    // Whoever asks for an artist's songs need not be told whom the dataset is about.
                    WhoseOption::Any if table_state.filtered(Filter::With).is_some() && artist.is_none() => Whose::All,
                    option => whose(option),
                },
                versions: match table_state.versions {
                    VersionsOption::Each => Versions::Each,
                    VersionsOption::Together => Versions::Together,
                },
                ..StandingsQuery::tracks(artist)
            },
            threshold: None,
            caption: caption.to_owned(),
            column,
            counted: "streams",
        };
        let of_artists = |metric: ArtistMetric, caption: String, column, counted| Self {
            query: StandingsQuery::artists(metric),
            threshold: None,
            caption,
            column,
            counted,
        };
        let (metric, name, counted) = match (context.model.ranking, options.metric) {
            (By::Tracks, _) => return of_songs(query::By::Tracks, words.caption_tracks, words.column_streams),
            (By::Albums, _) => return of_songs(query::By::Albums, words.caption_albums, words.column_streams),
            (By::Upcoming, _) => {
                let by = query::By::Upcoming { today: context.now };
                return of_songs(by, words.caption_upcoming, words.column_upcoming);
            }
            (By::Artists, MetricOption::Songs) => {
                let chosen = table_state.filtered(Filter::Past).and_then(|past| past.parse().ok());
                let threshold =
                    chosen.or(options.threshold).or_else(|| query::common_threshold(context.dataset(), context.at));
                let threshold = threshold.unwrap_or(context.dataset().milestones().first());
                let caption = fill(words.caption_artists_songs, &[("t", &context.intl.milestone(threshold))]);
                let ranking = of_artists(ArtistMetric::Songs { threshold }, caption, words.column_songs, SONGS);
                return Self { threshold: Some(threshold), ..ranking };
            }
            (By::Artists, MetricOption::Streams) => (Metric::Streams, words.metric_streams, "streams"),
            (By::Artists, MetricOption::Followers) => (Metric::Followers, words.metric_followers, "followers"),
            (By::Artists, MetricOption::Listeners) => {
                (Metric::MonthlyListeners, words.metric_listeners, "monthly_listeners")
            }
            (By::Artists, MetricOption::Awards) => (Metric::Awards, words.metric_awards, "awards"),
        };
        let caption = fill(words.caption_artists, &[("metric", name)]);
        of_artists(ArtistMetric::Total { metric, credit: credit(options.credit) }, caption, words.column_count, counted)
    }

    /// What of a row may pass a milestone; `None` for a sum.
    fn counter_ref(&self, context: &ViewContext, row: &Standing) -> Option<CounterRef> {
        match (row.subject, self.query.by) {
            (Subject::Track(_), _) if matches!(row.evidence, Evidence::Summed(_)) => None,
            (Subject::Track(track), _) => Some(CounterRef::Track(track)),
            (Subject::Artist(artist), query::By::Artists(ArtistMetric::Songs { threshold })) => {
                Some(CounterRef::Songs { artist, threshold })
            }
            (Subject::Artist(artist), query::By::Artists(ArtistMetric::Total { metric, credit })) => {
                context.dataset().total(artist, metric, credit, context.at).map(|(index, _)| CounterRef::Total(index))
            }
            (Subject::Artist(_) | Subject::Album(_), _) => None,
        }
    }

    /// The number of a row as it is shown: songs in every digit, streams in the language's units.
    fn number(&self, context: &ViewContext, standing: &Standing) -> String {
        let milestones = match self.query.by {
            query::By::Artists(ArtistMetric::Total { metric, .. }) => context.dataset().milestones_of(metric),
            _ => None,
        };
        let milestones = milestones.unwrap_or(context.dataset().milestones());
        if self.threshold.is_some() {
            context.intl.full_count(standing.value, milestones)
        } else {
            context.intl.value(standing.value, milestones)
        }
    }
}

const fn whose(option: WhoseOption) -> Whose {
    match option {
        WhoseOption::Any => Whose::Any,
        WhoseOption::Group => Whose::Group,
        WhoseOption::Members => Whose::Members,
        WhoseOption::Both => Whose::Both,
        WhoseOption::Features => Whose::Features,
    }
}

/// Why there is no row; `{date}` is the day that is shown.
fn nothing(context: &ViewContext) -> &'static str {
    match context.model.ranking {
        By::Upcoming => context.words().empty_upcoming,
        _ => context.words().empty_date,
    }
}

/// What can be ranked: albums only where the dataset tells them.
fn rankings(context: &ViewContext) -> Vec<By> {
    let all = By::ALL.iter().map(|(by, _)| *by);
    all.filter(|by| *by != By::Albums || context.dataset().has_albums()).collect()
}

/// What is ranked, as the reader chooses it.
fn ranking_name(context: &ViewContext, by: By) -> &'static str {
    let words = context.words();
    match by {
        By::Tracks => words.rank_tracks,
        By::Artists => words.rank_artists,
        By::Albums => words.rank_albums,
        By::Upcoming => words.rank_upcoming,
    }
}

/// Songs, artists, albums, or what is closest to its next milestone.
fn choice(context: &ViewContext) -> Html {
    let button = |by: By| {
        let pressed = context.model.ranking == by;
        html! {
            <button type="button" part="choice" class="choice" aria-pressed={pressed.to_string()}
                onclick={context.on(move |_: MouseEvent| Event::RankingChosen(by))}>{ ranking_name(context, by) }</button>
        }
    };
    html! {
        <div class="choices" role="group" aria-label={context.words().rank_by}>
            { for rankings(context).into_iter().map(button) }
        </div>
    }
}
