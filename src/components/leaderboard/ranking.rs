//! What the leaderboard ranks.

use milestream_data::Milestones;
use milestream_data::model::Metric;
use milestream_data::query::{
    self, ArtistMetric, CounterRef, Evidence, Standing, StandingsQuery, Subject, Versions, Whose,
};

use crate::components::view_context::ViewContext;
use crate::content::counter::sentences::missing;
use crate::content::counter::{credit, ranked_total};
use crate::content::csv_export::SONGS;
use crate::content::messages::fill;
use crate::state::options::{By, Filter, Rows, VersionsOption, WhoseOption};

/// What is ranked.
#[derive(Debug)]
pub(in crate::components) struct Ranking {
    pub(in crate::components) query: StandingsQuery,
    /// Of songs past a threshold: which.
    pub(super) threshold: Option<u64>,
    pub(in crate::components) caption: String,
    /// Head of the column of figures.
    pub(super) column: &'static str,
    /// What the figures count, as a file names it.
    pub(super) counted: &'static str,
}

impl Ranking {
    pub(super) fn of(context: &ViewContext) -> Self {
        Self::by(context, context.model.ranking)
    }

    /// The ranking of a kind.
    pub(in crate::components) fn by(context: &ViewContext, by: By) -> Self {
        let (words, options, table_state) = (context.words(), context.options(), &context.model.table_state);
        let artist = options.artist.as_deref().and_then(|id| context.dataset().artist_by_id(id));
        let of_songs = |by: query::By, caption: &str, column| Self {
            query: StandingsQuery {
                by,
                whose: match table_state.whose {
                    // A filter by artist reaches beyond those whom the dataset is about.
                    WhoseOption::Any if table_state.filtered(Filter::With).is_some() && artist.is_none() => Whose::All,
                    option => option.whose(),
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
        let metric = match by {
            By::Tracks => return of_songs(query::By::Tracks, words.caption_tracks(), words.column_streams()),
            By::Albums => return of_songs(query::By::Albums, words.caption_albums(), words.column_streams()),
            By::Upcoming => {
                let by = query::By::Upcoming { today: context.now };
                return of_songs(by, words.caption_upcoming(), words.column_upcoming());
            }
            By::Artists => ranked_total(context.dataset(), options),
        };
        let (metric, caption, counted) = match metric {
            None => {
                let chosen = table_state.filtered(Filter::Past).and_then(|past| past.parse().ok());
                let threshold =
                    chosen.or(options.threshold).or_else(|| query::common_threshold(context.dataset(), context.at));
                let threshold = threshold.unwrap_or(context.dataset().milestones().first());
                let caption = fill(words.caption_artists_songs(), &[("t", &context.intl.milestone(threshold))]);
                let ranking = of_artists(ArtistMetric::Songs { threshold }, caption, words.column_songs(), SONGS);
                return Self { threshold: Some(threshold), ..ranking };
            }
            Some(metric @ Metric::Streams) => (metric, words.caption_artists_streams(), "streams"),
            Some(metric @ Metric::Followers) => (metric, words.caption_artists_followers(), "followers"),
            Some(metric @ Metric::MonthlyListeners) => (metric, words.caption_artists_listeners(), "monthly_listeners"),
            Some(metric @ Metric::Awards) => (metric, words.caption_artists_awards(), "awards"),
        };
        let metric = ArtistMetric::Total { metric, credit: credit(options.credit) };
        of_artists(metric, caption.to_owned(), words.column_count(), counted)
    }

    /// What can pass a milestone in this row; `None` for a sum.
    pub(super) fn counter_ref(&self, context: &ViewContext, row: &Standing) -> Option<CounterRef> {
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

    /// The milestones of what is ranked.
    fn milestones<'c>(&self, context: &'c ViewContext) -> &'c Milestones {
        let own = match self.query.by {
            query::By::Artists(ArtistMetric::Total { metric, .. }) => context.dataset().milestones_of(metric),
            _ => None,
        };
        own.unwrap_or(context.dataset().milestones())
    }

    /// What a row lacks to its next milestone, in words.
    pub(super) fn missing(&self, context: &ViewContext, standing: &Standing) -> Option<String> {
        if self.threshold.is_some() {
            return None;
        }
        missing(context, standing.value, self.milestones(context), &standing.progress)
    }

    /// The number of a row: songs in all digits, streams in the language's units.
    pub(in crate::components) fn number(&self, context: &ViewContext, standing: &Standing) -> String {
        let milestones = self.milestones(context);
        if self.threshold.is_some() || is_dense(context) {
            context.intl.full_count(standing.value, milestones)
        } else {
            context.intl.value(standing.value, milestones)
        }
    }
}

/// Whether a row is a line with columns.
pub(super) fn is_dense(context: &ViewContext) -> bool {
    context.model.table_state.rows == Rows::Dense
}

/// The text for a leaderboard without rows; `{date}` is the day that is shown.
pub(in crate::components) fn no_rows(context: &ViewContext) -> &'static str {
    match context.model.ranking {
        By::Upcoming => context.words().state_no_forecast(),
        _ => context.nothing_known(),
    }
}

/// The rankings to choose from: those that have a row, and the one that is shown. Empty where there is no choice.
pub(super) fn rankings(context: &ViewContext) -> Vec<By> {
    let (dataset, cache) = (context.dataset(), &context.loaded.cache);
    let is_offered =
        |by: By| by == context.model.ranking || cache.has_rows(dataset, &Ranking::by(context, by).query, context.at);
    let mut rankings: Vec<By> = By::ALL.iter().map(|(by, _)| *by).filter(|by| is_offered(*by)).collect();
    if rankings.len() < 2 {
        rankings.clear();
    }
    rankings
}
