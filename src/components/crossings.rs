//! What of all that a widget shows has passed a milestone since its dataset was asked for before.

use milestream_data::query::{CounterRef, passed};
use milestream_data::{Dataset, Day};

use super::board::others;
use super::counter::label;
use super::honours;
use super::leaderboard;
use super::view_context::Scene;
use crate::content::counter::{self, Subject, Tally};
use crate::refresh::Crossing;
use crate::state::options::View;

/// The crossings between `old` as it was shown, at the day `before`, and the scene; each once.
pub(super) fn crossings(scene: &Scene, old: &Dataset, before: Day) -> Vec<Crossing> {
    let since = |counter_ref, aim| passed((old, before), (scene.dataset(), scene.at), counter_ref, aim);
    let of_tally = |tally: &Tally, aim: Option<u64>| {
        let counter_ref = tally.subject.counter_ref();
        Crossing::new(scene.dataset(), counter_ref, since(counter_ref, aim)?, title(scene, tally))
    };
    let options = scene.options();
    let mut found: Vec<Crossing> = Vec::new();
    let is_board = options.view == View::Board;
    let draws = |view| options.view == view || is_board && scene.draws_tab(view);
    if draws(View::Counter) || options.view == View::Badge {
        let hero = counter::tally(scene.dataset(), options, scene.at).ok();
        found.extend(hero.and_then(|hero| {
            let is_songs = matches!(hero.subject, Subject::Songs { .. });
            of_tally(&hero, options.threshold.filter(|_| !is_songs).or(options.goal))
        }));
    }
    if is_board && draws(View::Counter) {
        found.extend(others(scene, scene.at).iter().filter_map(|tally| of_tally(tally, None)));
    }
    if draws(View::Leaderboard) {
        found.extend(leaderboard::crossed(scene, |counter_ref| since(counter_ref, None)));
    }
    if draws(View::Honours) {
        let crossings = honours::shown_crossings(scene).into_iter().filter_map(|(track, threshold)| {
            let counter_ref = CounterRef::Track(track);
            Crossing::new(
                scene.dataset(),
                counter_ref,
                since(counter_ref, Some(threshold))?,
                scene.title(track).to_owned(),
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
fn title(scene: &Scene, tally: &Tally) -> String {
    match tally.subject {
        Subject::Track(track) => scene.title(track).to_owned(),
        _ => label(scene, tally),
    }
}
