//! Awards, records, plaques and crossings on one timeline, newest first.

use std::rc::Rc;

use milestream_data::Date;
use milestream_data::model::{HonourKind, TrackId, When};
use milestream_data::query::{self, Entry, EntryKind, Subject};
use yew::prelude::*;

use super::counter::next_song;
use super::leaderboard::ranking::Ranking;
use super::placeholder::empty;
use super::show_all::{show_all_button, visible};
use super::source_button::{Face, source_button};
use super::view_context::ViewContext;
use crate::content::citation::{Citation, Provenance};
use crate::content::messages::{Words, fill};
use crate::content::snapshot::Snapshot;
use crate::state::options::By;

/// The entries known on the day on display.
pub(super) fn timeline(context: &ViewContext) -> Rc<[Entry]> {
    context.loaded.cache.timeline(context.dataset(), context.at)
}

/// The timeline on the day on display.
pub(super) fn honours(context: &ViewContext) -> Html {
    let entries = timeline(context);
    if entries.is_empty() {
        return empty(fill(context.nothing_known(), &[("date", &context.intl.day(context.at))]));
    }
    let mut shown = None;
    let items = visible(context, &entries).iter().map(|entry| {
        let date = when(context, entry).0;
        let year = (!date.is_unknown()).then(|| date.to_year());
        // Each year stands beside its first entry.
        let head = year.filter(|_| year != shown).map(|year| context.intl.date(year));
        shown = year;
        item(context, entry, head)
    });
    html! {
        <>
            <ol part="timeline" class="timeline years">
                { expected(context).unwrap_or_default() }
                { for items }
            </ol>
            { show_all_button(context, entries.len()) }
        </>
    }
}

/// The song that is expected to pass its next milestone first, at the head of the timeline: the first of that ranking. `None`
/// where the counts allow no forecast.
fn expected(context: &ViewContext) -> Option<Html> {
    let dataset = context.dataset();
    let soonest = Ranking::by(context, By::Upcoming).query;
    let Subject::Track(track) = context.loaded.cache.table(dataset, &soonest, context.at).standings.subject(0)? else {
        return None;
    };
    let upcoming = query::upcoming(dataset, track, context.now)?;
    let figure = dataset.track_figure(track, context.at)?;
    Some(html! {
        <li key="next" class="entry due">{ next_song(context, track, figure, upcoming.threshold(), Some(upcoming)) }</li>
    })
}

/// The crossings among the entries that are shown.
pub(super) fn shown_crossings(context: &ViewContext) -> Vec<(TrackId, u64)> {
    let entries = timeline(context);
    let crossing = |entry: &Entry| match entry.kind {
        EntryKind::Crossing { track, threshold } => Some((track, threshold)),
        EntryKind::Honour(_) | EntryKind::Note(_) => None,
    };
    visible(context, &entries).iter().filter_map(crossing).collect()
}

/// The milestones and honours of a track, newest first; `None` if there are none.
pub(super) fn honours_of(context: &ViewContext, track: TrackId) -> Option<Html> {
    let entries = query::timeline_of(context.dataset(), track, context.at);
    let entries: Vec<Html> = entries.iter().map(|entry| item(context, entry, None)).collect();
    (!entries.is_empty()).then(|| html! { <ol part="timeline" class="timeline">{ entries }</ol> })
}

/// Text, date and sources of the first entries.
#[cfg(feature = "studio")]
pub(super) fn first_entries(
    context: &ViewContext,
    most: usize,
) -> Vec<(String, String, Vec<milestream_data::model::SourceId>)> {
    let entries = timeline(context);
    let texts = entries.iter().take(most).map(|entry| {
        let (_, text, _) = describe(context, entry);
        (text, when(context, entry).1, entry.sources.clone())
    });
    texts.collect()
}

/// The date of an entry, and how it is written.
fn when(snapshot: &Snapshot, entry: &Entry) -> (Date, String) {
    match entry.when {
        When::On(date) => (date, snapshot.intl.date(date)),
        When::By(date) => (date, fill(snapshot.words().entry_by(), &[("date", &snapshot.intl.date(date))])),
    }
}

/// A key that stays with the entry when others come and go; for honours and notes, their place in the file.
fn key(snapshot: &Snapshot, entry: &Entry) -> String {
    match entry.kind {
        EntryKind::Honour(id) => ["h", &id.index().to_string()].concat(),
        EntryKind::Crossing { track, threshold } => {
            ["c", &threshold.to_string(), " ", snapshot.track_id(track)].concat()
        }
        EntryKind::Note(id) => ["n", &id.index().to_string()].concat(),
    }
}

/// An entry, and the year where it is the first of it.
fn item(context: &ViewContext, entry: &Entry, year: Option<String>) -> Html {
    let (kind, text, note) = describe(context, entry);
    let (date, when) = when(context, entry);
    let citation = Rc::new(Citation {
        shown: text.clone(),
        about: String::new(),
        value: None,
        as_of: date,
        provenance: Provenance::Sources { sources: entry.sources.clone(), note: note.clone() },
    });
    html! {
        <li key={key(context, entry)} part="entry" class="entry" data-kind={sign(context, entry)} data-year={year}>
            <p class="entry-head"><span part="date" class="when" translate="no">{ when }</span><span part="kind" class="kind">{ kind }</span></p>
            <p class="entry-text">{ text }</p>
            if let Some(note) = note {
                <p class="quiet">{ note }</p>
            }
            <p class="quiet">{ source_button(context, &citation, Face::Publisher) }</p>
        </li>
    }
}

/// What the style sheet draws an entry with.
fn sign(snapshot: &Snapshot, entry: &Entry) -> &'static str {
    match entry.kind {
        EntryKind::Honour(id) => snapshot.dataset().honour(id).map_or("", |honour| honour.kind.as_str()),
        EntryKind::Crossing { .. } => HonourKind::Milestone.as_str(),
        EntryKind::Note(_) => "",
    }
}

/// Kind, text and note of an entry.
fn describe(snapshot: &Snapshot, entry: &Entry) -> (&'static str, String, Option<String>) {
    let words = snapshot.words();
    match entry.kind {
        EntryKind::Honour(id) => match snapshot.dataset().honour(id) {
            Some(honour) => {
                let text = match &honour.place {
                    Some(place) if !honour.text.contains(place.as_str()) => {
                        fill(words.with_aside(), &[("text", &honour.text), ("aside", place)])
                    }
                    _ => honour.text.clone(),
                };
                // Most texts name their song. Where one does not, the title goes first.
                let titles =
                    honour.tracks.iter().map(|track| snapshot.title(*track)).filter(|title| !text.contains(title));
                let titles: Vec<&str> = titles.collect();
                let text = if titles.is_empty() {
                    text
                } else {
                    fill(words.labelled(), &[("label", &titles.join(words.list_separator())), ("text", &text)])
                };
                (kind(words, honour.kind), text, honour.note.clone())
            }
            None => ("", String::new(), None),
        },
        EntryKind::Crossing { track, threshold } => {
            let text = fill(
                words.entry_passed(),
                &[("title", snapshot.title(track)), ("t", &snapshot.intl.milestone(threshold))],
            );
            let texts: Vec<&str> = entry
                .honours
                .iter()
                .filter_map(|id| snapshot.dataset().honour(*id))
                .map(|honour| honour.text.as_str())
                .collect();
            (words.kind_milestone(), text, (!texts.is_empty()).then(|| texts.join(". ")))
        }
        EntryKind::Note(id) => {
            let text = snapshot.dataset().note(id).map_or_else(String::new, |note| note.text.clone());
            (words.kind_note(), text, None)
        }
    }
}

const fn kind(words: &Words, kind: HonourKind) -> &'static str {
    match kind {
        HonourKind::Award => words.kind_award(),
        HonourKind::Record => words.kind_record(),
        HonourKind::First => words.kind_first(),
        HonourKind::Certification => words.kind_certification(),
        HonourKind::Plaque => words.kind_plaque(),
        HonourKind::Playlist => words.kind_playlist(),
        HonourKind::Ranking => words.kind_ranking(),
        HonourKind::Milestone => words.kind_milestone(),
        HonourKind::Review => words.kind_review(),
    }
}
