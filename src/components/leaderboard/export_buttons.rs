//! What the reader takes along: a file, text, or the address of this view.

use std::rc::Rc;

use milestream_data::query::{Standing, Subject};
use yew::prelude::*;

use super::Ranking;
use super::gains::outlook;
use super::table::count;
use crate::components::show_all::shown;
use crate::components::source_button::publisher;
use crate::components::view_context::Scene;
use crate::content::citation::Claim;
use crate::content::csv_export::{self, Shown, Take};
use crate::content::messages::fill;
use crate::state::model::Event;
use crate::state::options::By;

/// The three buttons.
pub(super) fn take(scene: &Scene) -> Html {
    let words = scene.words();
    let button = |take: Take, text: &'static str| {
        let onclick = {
            let ground = scene.clone();
            scene.on(move |_: MouseEvent| Event::Taken(take, packed(&ground, take).into()))
        };
        html! { <button type="button" part="take" class="button" {onclick}>{ text }</button> }
    };
    let ranking = Ranking::of(scene);
    let desk = &scene.loaded.desk;
    let kept = desk.table(scene.dataset(), &ranking.query, scene.at);
    let places = desk.arrange(scene.dataset(), &kept, &scene.model.arrangement, &scene.intl);
    html! {
        <div class="takes">
            { button(Take::Csv, words.take_csv) }
            { button(Take::Text, words.take_text) }
            if let Some(some) = some(scene, &places) {
                <button type="button" part="take" class="choice" aria-pressed={scene.model.takes_all.to_string()}
                    onclick={scene.on(|_: MouseEvent| Event::TakesAllToggled)}>
                    { fill(words.take_all, &[("of", &count(scene, places.len()))]) }
                </button>
                if !scene.model.takes_all {
                    <span class="quiet">{ some }</span>
                }
            }
            { button(Take::Link, words.take_link) }
        </div>
    }
}

/// How many of the rows are shown, and so taken along: `10 of 18 rows.`; `None` where all are.
pub(super) fn some(scene: &Scene, places: &[u32]) -> Option<String> {
    let shown = shown(scene, places).len();
    let text = scene.words().take_some;
    (shown < places.len()).then(|| fill(text, &[("n", &count(scene, shown)), ("of", &count(scene, places.len()))]))
}

/// What is taken, made when it is asked for. The address is known to the page alone.
fn packed(scene: &Scene, take: Take) -> String {
    let ranking = Ranking::of(scene);
    let (dataset, desk) = (scene.dataset(), &scene.loaded.desk);
    let kept = desk.table(dataset, &ranking.query, scene.at);
    let places = desk.arrange(dataset, &kept, &scene.model.arrangement, &scene.intl);
    let rows = kept.rows(dataset, if scene.model.takes_all { &places } else { shown(scene, &places) });
    match take {
        Take::Csv => {
            let today = (scene.model.ranking == By::Upcoming).then_some(scene.now);
            csv_export::csv(dataset, &rows, &Shown { counted: ranking.counted, at: scene.at, today })
        }
        Take::Text => rows.iter().map(|standing| told(scene, &ranking, standing)).collect(),
        Take::Link => String::new(),
    }
}

/// The caption, and of the first rows what they are of and their numbers.
#[cfg(feature = "studio")]
pub(crate) fn first_rows(scene: &Scene, most: usize) -> (String, Vec<(String, Claim)>) {
    let ranking = Ranking::of(scene);
    let (dataset, desk) = (scene.dataset(), &scene.loaded.desk);
    let kept = desk.table(dataset, &ranking.query, scene.at);
    let places = desk.arrange(dataset, &kept, &scene.model.arrangement, &scene.intl);
    let rows = kept.rows(dataset, places.get(..most).unwrap_or(&places));
    let rows = rows.iter().map(|standing| {
        let number = ranking.number(scene, standing);
        let title = match standing.subject {
            // Of one artist's songs, whose they are is said above; of some it is not known.
            Subject::Track(track) if scene.options().artist.is_some() || scene.credits(track).is_empty() => {
                scene.title(track).to_owned()
            }
            Subject::Track(track) => scene.track_name(track),
            Subject::Artist(artist) => scene.artist(artist).to_owned(),
            Subject::Album(first) => scene.album_name(first),
        };
        (title, Claim::of_evidence(number, String::new(), standing.value, standing.as_of, &standing.evidence))
    });
    let rows = rows.collect();
    (ranking.caption, rows)
}

/// A row as a line: `1. Dynamite, BTS: 2B+ (12 January 2025, ETNews)`.
pub(super) fn told(scene: &Scene, ranking: &Ranking, standing: &Standing) -> String {
    let number = ranking.number(scene, standing);
    let claim = Rc::new(Claim::of_evidence(number, String::new(), standing.value, standing.as_of, &standing.evidence));
    let title = match standing.subject {
        Subject::Track(track) => scene.track_name(track),
        Subject::Artist(artist) => scene.artist(artist).to_owned(),
        Subject::Album(first) => scene.album_name(first),
    };
    let outlook = outlook(scene, standing);
    let rank = scene.intl.count(standing.rank.into());
    let values = [
        ("rank", rank.as_str()),
        ("title", &title),
        ("n", &claim.shown),
        ("date", &scene.intl.date(scene.dated(standing.as_of))),
        ("source", &publisher(scene, &claim)),
        ("outlook", outlook.as_deref().unwrap_or_default()),
    ];
    let words = scene.words();
    fill(if outlook.is_some() { words.row_as_text_upcoming } else { words.row_as_text }, &values)
}
