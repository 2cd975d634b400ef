//! A view as plain lines, for the text inside an embed that is read until the widget is there and where no script runs.

use milestream_data::model::SourceId;

use super::view_context::ViewContext;
use super::{honours, leaderboard};
use crate::content::citation::Citation;
use crate::content::counter;
use crate::content::counter::text::CounterText;
use crate::content::messages::fill;
use crate::state::options::View;

/// Lines of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// What they are about; `None` if the lines say so themselves.
    pub heading: Option<String>,
    /// The lines, the first one first.
    pub lines: Vec<Line>,
}

/// A figure or an entry, with its date and its best source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is said: `127 BTS songs past 100M`.
    pub text: String,
    /// The date that it is of: `26 March 2025`.
    pub date: String,
    /// Publisher and address; `None` where nothing is known of them.
    pub source: Option<(String, String)>,
}

/// The lines of a view, at most `most` of each list; empty if there is nothing to show.
pub fn plain_text(context: &ViewContext, most: usize) -> Vec<Passage> {
    let mut passages = match context.options().view {
        View::Counter | View::Badge => vec![number(context)],
        View::Leaderboard | View::Race => vec![rows(context, most)],
        View::Honours => vec![entries(context, most)],
        View::Board => vec![number(context), rows(context, most)],
    };
    passages.retain(|passage| !passage.lines.is_empty());
    passages
}

fn number(context: &ViewContext) -> Passage {
    let counter = counter::counter_value(context.dataset(), context.options(), context.at);
    let line = counter.ok().map(|counter| {
        let said = CounterText::brief(context, &counter);
        of_citation(context, said.line(), &said.citation)
    });
    Passage { heading: None, lines: line.into_iter().collect() }
}

fn rows(context: &ViewContext, most: usize) -> Passage {
    let (caption, rows) = leaderboard::first_rows(context, most);
    // Nothing else in the embed says whose songs they are.
    let artist = context.options().artist.as_deref().and_then(|id| context.dataset().artist_by_id(id));
    let heading = match artist {
        Some(artist) => {
            fill(context.words().caption_of_artist(), &[("caption", &caption), ("artist", context.artist(artist))])
        }
        None => caption,
    };
    let lines = rows.into_iter().map(|(title, citation)| {
        let text = [&title, context.words().list_separator(), &citation.shown].concat();
        of_citation(context, text, &citation)
    });
    Passage { heading: Some(heading), lines: lines.collect() }
}

fn entries(context: &ViewContext, most: usize) -> Passage {
    let entries = honours::first_entries(context, most).into_iter();
    let lines = entries.map(|(text, date, sources)| Line { text, date, source: best(context, &sources) });
    Passage { heading: None, lines: lines.collect() }
}

fn of_citation(context: &ViewContext, text: String, citation: &Citation) -> Line {
    Line { text, date: context.date(citation.as_of), source: best(context, &citation.sources(context.dataset())) }
}

fn best(context: &ViewContext, sources: &[SourceId]) -> Option<(String, String)> {
    let source = context.dataset().source(*sources.first()?)?;
    Some((source.publisher.clone(), source.url.clone()))
}
