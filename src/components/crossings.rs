//! Which of the numbers on display have passed a milestone since the dataset was last loaded.

use std::cell::RefCell;
use std::collections::BTreeSet;

use milestream_data::query::{CounterRef, passed};
use milestream_data::{Dataset, Day};

use super::honours;
use super::leaderboard;
use super::other_figures::other_figures;
use super::view_context::ViewContext;
use crate::content::counter::sentences::label;
use crate::content::counter::{self, CounterValue, Subject};
use crate::refresh::Crossing;
use crate::state::options::View;

thread_local! {
    /// What any widget of this page has celebrated.
    static CELEBRATED: RefCell<BTreeSet<String>> = RefCell::default();
}

/// The crossings of today and yesterday that no widget of this page has celebrated yet; none on a day that the embed names.
pub(super) fn recent_crossings(context: &ViewContext) -> Vec<Crossing> {
    if context.options().as_of.is_some() {
        return Vec::new();
    }
    let mut recent = crossings(context, context.dataset(), context.now.over().previous().previous());
    recent.retain(|crossing| note_celebrated(context, crossing));
    recent
}

/// The crossings between `old`, which was shown at the day `before`, and what is shown now, to be celebrated by each widget.
pub(super) fn new_crossings(context: &ViewContext, old: &Dataset, before: Day) -> Vec<Crossing> {
    let crossings = crossings(context, old, before);
    for crossing in &crossings {
        note_celebrated(context, crossing);
    }
    crossings
}

/// Notes that something is celebrated; `false` where it has been before.
fn note_celebrated(context: &ViewContext, crossing: &Crossing) -> bool {
    let Crossing { kind, track, artist, passed, .. } = crossing;
    let names = [context.options().src.as_deref(), Some(kind), track.as_deref(), artist.as_deref()];
    let key = [names.map(Option::unwrap_or_default).join("\n"), passed.threshold.to_string()].join("\n");
    CELEBRATED.with_borrow_mut(|known| known.insert(key))
}

/// The crossings between `old`, at the day `before`, and what is shown now; each once.
fn crossings(context: &ViewContext, old: &Dataset, before: Day) -> Vec<Crossing> {
    let since = |counter_ref, aim| passed((old, before), (context.dataset(), context.at), counter_ref, aim);
    let of_counter = |counter: &CounterValue, aim: Option<u64>| {
        let counter_ref = counter.subject.counter_ref();
        Crossing::new(context.dataset(), counter_ref, since(counter_ref, aim)?, title(context, counter))
    };
    let options = context.options();
    let mut found: Vec<Crossing> = Vec::new();
    let is_board = options.view == View::Board;
    let draws = |view| options.view == view || is_board && context.draws_tab(view);
    if draws(View::Counter) || options.view == View::Badge {
        let hero = counter::counter_value(context.dataset(), options, context.at).ok();
        found.extend(hero.and_then(|hero| {
            let is_songs = matches!(hero.subject, Subject::Songs { .. });
            of_counter(&hero, options.threshold.filter(|_| !is_songs).or(options.goal))
        }));
    }
    if is_board && draws(View::Counter) {
        found.extend(other_figures(context, context.at).iter().filter_map(|counter| of_counter(counter, None)));
    }
    if draws(View::Leaderboard) {
        found.extend(leaderboard::crossed(context, |counter_ref| since(counter_ref, None)));
    }
    if draws(View::Honours) {
        let crossings = honours::shown_crossings(context).into_iter().filter_map(|(track, threshold)| {
            let counter_ref = CounterRef::Track(track);
            Crossing::new(
                context.dataset(),
                counter_ref,
                since(counter_ref, Some(threshold))?,
                context.title(track).to_owned(),
            )
        });
        found.extend(crossings);
    }
    let mut each: Vec<Crossing> = Vec::new();
    for crossing in found {
        let is_known = |known: &Crossing| {
            (known.counter_ref, known.passed.threshold) == (crossing.counter_ref, crossing.passed.threshold)
        };
        if !each.iter().any(is_known) {
            each.push(crossing);
        }
    }
    each
}

/// What a counter counts, by its name.
fn title(context: &ViewContext, counter: &CounterValue) -> String {
    match counter.subject {
        Subject::Track(track) => context.title(track).to_owned(),
        _ => label(context, counter),
    }
}
