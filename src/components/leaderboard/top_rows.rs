//! The first rows as words and numbers, for a picture of them.

use milestream_data::Date;
use milestream_data::query::Standing;

use super::controls::asked;
use super::export_buttons::told;
use super::row::{billions, names, share};
use super::{Ranking, nothing};
use crate::components::counter::missing;
use crate::components::source_button::{line, publisher};
use crate::components::view_context::Scene;
use crate::content::citation::Claim;
use crate::content::messages::fill;
use crate::state::options::Sort;
use crate::state::table_state::Arrangement;

/// The first rows of the leaderboard that the options ask for, by their ranks whatever the order of the table.
#[derive(Debug)]
pub(crate) struct First {
    pub(crate) caption: String,
    /// Whose rows, where the dataset's title does not say, and what narrows them down; empty where nothing does.
    pub(crate) asked: String,
    /// At least one.
    pub(crate) rows: Vec<FirstRow>,
}

/// One of them.
#[derive(Debug)]
pub(crate) struct FirstRow {
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
    /// Date and publisher.
    pub(crate) dated: String,
    /// All of it in a line.
    pub(crate) told: String,
}

impl First {
    /// At most so many rows.
    ///
    /// # Errors
    /// The sentence for a leaderboard without rows.
    pub(crate) fn of(scene: &Scene, most: usize) -> Result<Self, String> {
        let words = scene.words();
        let (dataset, options) = (scene.dataset(), scene.options());
        let artist = options.artist.as_deref();
        if let Some(id) = artist.filter(|id| dataset.artist_by_id(id).is_none()) {
            return Err(fill(words.empty_unknown, &[("id", id)]));
        }
        let ranking = Ranking::of(scene);
        let kept = scene.loaded.desk.table(dataset, &ranking.query, scene.at);
        let wanted = Arrangement { sort: Sort::Rank, ..scene.model.arrangement.clone() };
        let places = scene.loaded.desk.arrange(dataset, &kept, &wanted, &scene.intl);
        let standings = kept.rows(dataset, places.get(..most).unwrap_or(&places));
        let narrowed = asked(scene);
        if standings.is_empty() {
            let date = scene.intl.day(scene.at);
            let (text, asked) =
                if narrowed.is_empty() { (nothing(scene), "") } else { (words.empty_search, &*narrowed) };
            return Err(fill(text, &[("date", &date), ("asked", asked)]));
        }
        let of = ranking.query.artist.map(|artist| scene.artist(artist)).filter(|name| !dataset.title.contains(name));
        let asked: Vec<&str> = of.into_iter().chain(Some(&*narrowed).filter(|asked| !asked.is_empty())).collect();
        let whole = kept.most(dataset, &places);
        Ok(Self {
            asked: asked.join(words.list_separator),
            rows: standings.iter().map(|standing| FirstRow::of(scene, &ranking, standing, whole)).collect(),
            caption: ranking.caption,
        })
    }
}

impl FirstRow {
    fn of(scene: &Scene, ranking: &Ranking, standing: &Standing, most: u64) -> Self {
        let (title, beneath) = names(scene, ranking, standing);
        let number = ranking.number(scene, standing);
        let claim =
            Claim::of_evidence(String::new(), String::new(), standing.value, standing.as_of, &standing.evidence);
        Self {
            rank: scene.intl.count(standing.rank.into()),
            title: title.to_owned(),
            beneath,
            missing: ranking.threshold.is_none().then(|| missing(scene, &standing.progress)).flatten(),
            permille: share(scene, standing, most),
            discs: billions(standing.value),
            as_of: scene.dated(standing.as_of),
            dated: line(scene, standing.as_of, &publisher(scene, &claim)),
            told: told(scene, ranking, standing).trim_end().to_owned(),
            number,
        }
    }
}
