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

use self::controls::{asked, finder};
use self::row::about;
pub(crate) use self::scroll_region::measure;
use self::table::table;
#[cfg(feature = "studio")]
pub(crate) use self::{
    export_buttons::first_rows,
    row::{beneath, billions},
    top_rows::{First, FirstRow},
};
use super::placeholder::empty;
use super::show_all::shown;
use super::view_context::Scene;
use crate::content::counter::credit;
use crate::content::csv_export::SONGS;
use crate::content::messages::fill;
use crate::refresh::Crossing;
use crate::state::model::Event;
use crate::state::options::{By, Filter, MetricOption, VersionsOption, View, WhoseOption};
use crate::table::virtual_window::WHOLE;

/// A table of fewer rows needs no help to find one.
const ROWS_TO_SEARCH: usize = 6;

/// The leaderboard at the scene's day.
pub(super) fn leaderboard(scene: &Scene) -> Html {
    if let Some(id) = scene.options().artist.as_ref().filter(|id| scene.dataset().artist_by_id(id).is_none()) {
        return empty(fill(scene.words().empty_unknown, &[("id", id)]));
    }
    let ranking = Ranking::of(scene);
    let (dataset, desk) = (scene.dataset(), &scene.loaded.desk);
    let kept = desk.table(dataset, &ranking.query, scene.at);
    let places = desk.arrange(dataset, &kept, &scene.model.arrangement, &scene.intl);
    let is_narrow = !asked(scene).is_empty();
    let has_rows = !kept.standings.is_empty() || is_narrow;
    // There may be rows of another kind.
    let has_finder = has_rows || scene.model.ranking != By::Tracks && scene.options().view != View::Board;
    let has_many = has_rows && (is_narrow || kept.standings.len() >= ROWS_TO_SEARCH);
    html! {
        <div class="leaderboard">
            if scene.options().view == View::Board {
                { choice(scene) }
            }
            // One and the same whatever is ranked: the focus is in it when that changes.
            if has_finder {
                { finder(scene, &ranking, &kept, has_many) }
            }
            if has_rows {
                { table(scene, &ranking, &kept, &places) }
            } else {
                { empty(fill(nothing(scene), &[("date", &scene.intl.day(scene.at))])) }
            }
        </div>
    }
}

/// The last day of the newest figure among the rows, of what is known at a day.
pub(super) fn newest(scene: &Scene, at: Day) -> Option<Day> {
    let kept = scene.loaded.desk.table(scene.dataset(), &Ranking::of(scene).query, at);
    kept.standings.span().map(|(_, newest)| newest.last_day())
}

/// What of the rows in the document has passed a milestone, by what `passed` says of each. A sum of versions has none.
pub(super) fn crossed(scene: &Scene, passed: impl Fn(CounterRef) -> Option<Passed>) -> Vec<Crossing> {
    let ranking = Ranking::of(scene);
    let (dataset, desk) = (scene.dataset(), &scene.loaded.desk);
    let kept = desk.table(dataset, &ranking.query, scene.at);
    let places = desk.arrange(dataset, &kept, &scene.model.arrangement, &scene.intl);
    let shown = shown(scene, &places);
    let range = if shown.len() > WHOLE { scene.model.window.range(shown.len()) } else { 0..shown.len() };
    let rows = kept.rows(dataset, shown.get(range).unwrap_or_default());
    let crossing = |row: &Standing| {
        let counter_ref = ranking.counter_ref(scene, row)?;
        let title = match row.subject {
            Subject::Track(track) => scene.title(track).to_owned(),
            Subject::Artist(_) | Subject::Album(_) => about(scene, row, &ranking),
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
    fn of(scene: &Scene) -> Self {
        let (words, options, arrangement) = (scene.words(), scene.options(), &scene.model.arrangement);
        let artist = options.artist.as_deref().and_then(|id| scene.dataset().artist_by_id(id));
        let of_songs = |by: query::By, caption: &str, column| Self {
            query: StandingsQuery {
                by,
                whose: match arrangement.whose {
                    // Whoever asks for an artist's songs need not be told whom the dataset is about.
                    WhoseOption::Any if arrangement.filtered(Filter::With).is_some() && artist.is_none() => Whose::All,
                    option => whose(option),
                },
                versions: match arrangement.versions {
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
        let (metric, name, counted) = match (scene.model.ranking, options.metric) {
            (By::Tracks, _) => return of_songs(query::By::Tracks, words.caption_tracks, words.column_streams),
            (By::Albums, _) => return of_songs(query::By::Albums, words.caption_albums, words.column_streams),
            (By::Upcoming, _) => {
                let by = query::By::Upcoming { today: scene.now };
                return of_songs(by, words.caption_upcoming, words.column_upcoming);
            }
            (By::Artists, MetricOption::Songs) => {
                let chosen = arrangement.filtered(Filter::Past).and_then(|past| past.parse().ok());
                let threshold =
                    chosen.or(options.threshold).or_else(|| query::common_threshold(scene.dataset(), scene.at));
                let threshold = threshold.unwrap_or(scene.dataset().milestones().first());
                let caption = fill(words.caption_artists_songs, &[("t", &scene.intl.milestone(threshold))]);
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
    fn counter_ref(&self, scene: &Scene, row: &Standing) -> Option<CounterRef> {
        match (row.subject, self.query.by) {
            (Subject::Track(_), _) if matches!(row.evidence, Evidence::Summed(_)) => None,
            (Subject::Track(track), _) => Some(CounterRef::Track(track)),
            (Subject::Artist(artist), query::By::Artists(ArtistMetric::Songs { threshold })) => {
                Some(CounterRef::Songs { artist, threshold })
            }
            (Subject::Artist(artist), query::By::Artists(ArtistMetric::Total { metric, credit })) => {
                scene.dataset().total(artist, metric, credit, scene.at).map(|(index, _)| CounterRef::Total(index))
            }
            (Subject::Artist(_) | Subject::Album(_), _) => None,
        }
    }

    /// The number of a row as it is shown: songs in every digit, streams in the language's units.
    fn number(&self, scene: &Scene, standing: &Standing) -> String {
        let milestones = match self.query.by {
            query::By::Artists(ArtistMetric::Total { metric, .. }) => scene.dataset().milestones_of(metric),
            _ => None,
        };
        let milestones = milestones.unwrap_or(scene.dataset().milestones());
        if self.threshold.is_some() {
            scene.intl.tally(standing.value, milestones)
        } else {
            scene.intl.value(standing.value, milestones)
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
fn nothing(scene: &Scene) -> &'static str {
    match scene.model.ranking {
        By::Upcoming => scene.words().empty_upcoming,
        _ => scene.words().empty_date,
    }
}

/// What can be ranked: albums only where the dataset tells them.
fn rankings(scene: &Scene) -> Vec<By> {
    let all = By::ALL.iter().map(|(by, _)| *by);
    all.filter(|by| *by != By::Albums || scene.dataset().has_albums()).collect()
}

/// What is ranked, as the reader chooses it.
fn ranking_name(scene: &Scene, by: By) -> &'static str {
    let words = scene.words();
    match by {
        By::Tracks => words.rank_tracks,
        By::Artists => words.rank_artists,
        By::Albums => words.rank_albums,
        By::Upcoming => words.rank_upcoming,
    }
}

/// Songs, artists, albums, or what is closest to its next milestone.
fn choice(scene: &Scene) -> Html {
    let button = |by: By| {
        let pressed = scene.model.ranking == by;
        html! {
            <button type="button" part="choice" class="choice" aria-pressed={pressed.to_string()}
                onclick={scene.on(move |_: MouseEvent| Event::RankingChosen(by))}>{ ranking_name(scene, by) }</button>
        }
    };
    html! {
        <div class="choices" role="group" aria-label={scene.words().rank_by}>
            { for rankings(scene).into_iter().map(button) }
        </div>
    }
}
