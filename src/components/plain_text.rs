//! What a view says, as plain lines: for the words that stand in an embed until its widget does, and where no script runs.

use milestream_data::model::SourceId;

use super::counter::{claim, label};
use super::view_context::Scene;
use super::{honours, leaderboard};
use crate::content::citation::Claim;
use crate::content::counter::{self, Subject};
use crate::state::options::View;

/// Lines of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// What they are; `None` where the line says it.
    pub heading: Option<String>,
    /// The lines, the first one first.
    pub lines: Vec<Told>,
}

/// A figure or an entry, with its date and its best source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What is said: `127 BTS songs past 100M`.
    pub text: String,
    /// The date that it is of: `26 March 2025`.
    pub date: String,
    /// Publisher and address; `None` where nothing is known of them.
    pub source: Option<(String, String)>,
}

/// What the view says, of lists the first `most` lines; nothing where it has nothing to show.
pub fn told(scene: &Scene, most: usize) -> Vec<Passage> {
    let mut passages = match scene.options().view {
        View::Counter | View::Badge => vec![number(scene)],
        View::Leaderboard => vec![rows(scene, most)],
        View::Honours => vec![entries(scene, most)],
        View::Board => vec![number(scene), rows(scene, most)],
    };
    passages.retain(|passage| !passage.lines.is_empty());
    passages
}

fn number(scene: &Scene) -> Passage {
    let tally = counter::tally(scene.dataset(), scene.options(), scene.at);
    let line = tally.ok().map(|tally| {
        let (claim, label) = (claim(scene, &tally), label(scene, &tally));
        let text = match tally.subject {
            Subject::Track(_) => [&label, ": ", &claim.shown].concat(),
            Subject::Songs { .. } | Subject::Total { .. } => [&claim.shown, " ", &label].concat(),
        };
        of_claim(scene, text, &claim)
    });
    Passage { heading: None, lines: line.into_iter().collect() }
}

fn rows(scene: &Scene, most: usize) -> Passage {
    let (caption, rows) = leaderboard::first_rows(scene, most);
    // An embed stands alone: whose songs they are is said by nothing else.
    let artist = scene.options().artist.as_deref().and_then(|id| scene.dataset().artist_by_id(id));
    let heading = match artist {
        Some(artist) => [&caption, ", ", scene.artist(artist)].concat(),
        None => caption,
    };
    let lines = rows.into_iter().map(|(title, claim)| {
        let text = [&title, scene.words().list_separator, &claim.shown].concat();
        of_claim(scene, text, &claim)
    });
    Passage { heading: Some(heading), lines: lines.collect() }
}

fn entries(scene: &Scene, most: usize) -> Passage {
    let entries = honours::first_entries(scene, most).into_iter();
    let lines = entries.map(|(text, date, sources)| Told { text, date, source: best(scene, &sources) });
    Passage { heading: None, lines: lines.collect() }
}

fn of_claim(scene: &Scene, text: String, claim: &Claim) -> Told {
    Told { text, date: scene.date(claim.as_of), source: best(scene, &claim.sources(scene.dataset())) }
}

fn best(scene: &Scene, sources: &[SourceId]) -> Option<(String, String)> {
    let source = scene.dataset().source(*sources.first()?)?;
    Some((source.publisher.clone(), source.url.clone()))
}
