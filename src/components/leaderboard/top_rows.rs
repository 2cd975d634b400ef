//! The first rows as texts and numbers, for the share card.

use milestream_data::model::Color;
use milestream_data::query::Standing;
use milestream_data::{Date, Precision};

use super::export_buttons::row_as_text;
use super::names::active_filters;
use super::ranking::{Ranking, no_rows};
use super::row::{billions, names, share};
use super::rows::Rows;
use crate::components::cover::{embedded_image, initials_of};
use crate::components::view_context::ViewContext;
use crate::content::citation::Citation;
use crate::content::citation_text::{date_and_publisher, publisher};
use crate::content::messages::fill;

/// The first rows of the leaderboard that the options ask for, by their ranks whatever the order of the table.
#[derive(Debug)]
pub(crate) struct TopRows {
    pub(crate) caption: String,
    /// The artist, unless the dataset's title names it, and the filters; may be empty.
    pub(crate) asked: String,
    /// At least one.
    pub(crate) rows: Vec<TopRow>,
}

/// One of them.
#[derive(Debug)]
pub(crate) struct TopRow {
    pub(crate) rank: String,
    pub(crate) title: String,
    pub(crate) beneath: String,
    pub(crate) number: String,
    pub(crate) missing: Option<String>,
    /// Of the most that a row has.
    pub(crate) permille: u64,
    /// Billions that are surely reached.
    pub(crate) discs: u64,
    pub(crate) as_of: Date,
    /// Whether more may be reached.
    pub(crate) is_lower_bound: bool,
    /// The address of its picture, as the dataset states it.
    pub(crate) image: Option<String>,
    /// What stands in its place without one, and on which colour, if the artist has any.
    pub(crate) initials: (String, Option<Color>),
    /// Date and publisher.
    pub(crate) dated: String,
    /// All of it in a line.
    pub(crate) line: String,
}

impl TopRows {
    /// At most so many rows.
    ///
    /// # Errors
    /// The sentence for a leaderboard without rows.
    pub(crate) fn of(context: &ViewContext, most: usize) -> Result<Self, String> {
        let words = context.words();
        let (dataset, options) = (context.dataset(), context.options());
        let artist = options.artist.as_deref();
        if let Some(id) = artist.filter(|id| dataset.artist_by_id(id).is_none()) {
            return Err(fill(words.state_unknown(), &[("id", id)]));
        }
        let Rows { ranking, table, places } = Rows::by_rank(context);
        let standings = table.rows(dataset, places.get(..most).unwrap_or(&places));
        let narrowed = active_filters(context);
        if standings.is_empty() {
            let date = context.intl.day(context.at);
            let (text, asked) =
                if narrowed.is_empty() { (no_rows(context), "") } else { (words.find_nothing(), &*narrowed) };
            return Err(fill(text, &[("date", &date), ("asked", asked)]));
        }
        let of = ranking.query.artist.map(|artist| context.artist(artist)).filter(|name| !dataset.title.contains(name));
        let asked: Vec<&str> = of.into_iter().chain(Some(&*narrowed).filter(|asked| !asked.is_empty())).collect();
        let whole = table.most(dataset, &places);
        Ok(Self {
            asked: asked.join(words.list_separator()),
            rows: standings.iter().map(|standing| TopRow::of(context, &ranking, standing, whole)).collect(),
            caption: ranking.caption,
        })
    }
}

impl TopRow {
    fn of(context: &ViewContext, ranking: &Ranking, standing: &Standing, most: u64) -> Self {
        let (title, beneath) = names(context, ranking, standing);
        let number = ranking.number(context, standing);
        let citation =
            Citation::of_evidence(String::new(), String::new(), standing.value, standing.as_of, &standing.evidence);
        Self {
            rank: context.intl.count(standing.rank.into()),
            title: title.to_owned(),
            beneath,
            missing: ranking.missing(context, standing),
            permille: share(context, standing, most),
            discs: billions(standing.value),
            is_lower_bound: standing.value.precision() == Precision::AtLeast,
            image: embedded_image(context.dataset(), standing.subject).map(str::to_owned),
            initials: initials_of(context.dataset(), standing.subject),
            as_of: context.dated(standing.as_of),
            dated: date_and_publisher(context, standing.as_of, &publisher(context, &citation)),
            line: row_as_text(context, ranking, standing).trim_end().to_owned(),
            number,
        }
    }
}
