//! Search, order and filter: one quiet control above the table.

use milestream_data::dataset::ArtistId;
use milestream_data::query::{Standing, Subject};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::components::scene::Scene;
use crate::model::Event;
use crate::options::Sort;

/// The control, closed until the reader asks for it.
pub(super) fn finder(scene: &Scene, standings: &[Standing]) -> Html {
    let words = scene.words();
    let arrangement = &scene.model.arrangement;
    let oninput = scene.when(|event: InputEvent| {
        let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
        Some(Event::SearchTyped(field.value()))
    });
    let onsort = scene.when(|event: yew::Event| {
        let list: HtmlSelectElement = event.target()?.dyn_into().ok()?;
        let (sort, _) = Sort::ALL.get(usize::try_from(list.selected_index()).ok()?)?;
        Some(Event::SortChosen(*sort))
    });
    let artists = artists(scene, standings);
    let onartist = {
        let artists = artists.clone();
        scene.when(move |event: yew::Event| {
            let list: HtmlSelectElement = event.target()?.dyn_into().ok()?;
            // The first entry stands for all.
            let place = usize::try_from(list.selected_index()).ok()?;
            Some(Event::ArtistFiltered(place.checked_sub(1).and_then(|place| artists.get(place)).copied()))
        })
    };
    html! {
        <details part="finder" class="finder">
            <summary>{ words.find }</summary>
            <div class="finder-fields">
                <label class="field"><span class="quiet">{ words.search }</span>
                    <input type="search" part="search" value={arrangement.search.clone()} {oninput} /></label>
                <label class="field"><span class="quiet">{ words.sort_by }</span>
                    <select part="sort-by" onchange={onsort}>
                        { for Sort::ALL.iter().map(|(sort, _)| html! {
                            <option key={*sort as usize} selected={*sort == arrangement.sort}>{ sort_name(scene, *sort) }</option>
                        }) }
                    </select></label>
                if artists.len() > 1 {
                    <label class="field"><span class="quiet">{ words.column_artist }</span>
                        <select part="filter" onchange={onartist}>
                            <option selected={arrangement.artist.is_none()}>{ words.all_artists }</option>
                            { for artists.iter().map(|artist| html! {
                                <option key={artist.index()} selected={arrangement.artist == Some(*artist)}>{ scene.artist(*artist) }</option>
                            }) }
                        </select></label>
                }
            </div>
        </details>
    }
}

fn sort_name(scene: &Scene, sort: Sort) -> &'static str {
    let words = scene.words();
    match sort {
        Sort::Rank => words.column_streams,
        Sort::Title => words.column_song,
        Sort::Missing => words.column_missing,
        Sort::Date => words.column_date,
    }
}

/// The artists of the rows, featured ones among them, in the order of the file.
fn artists(scene: &Scene, standings: &[Standing]) -> Vec<ArtistId> {
    let has_row = |artist: &ArtistId| {
        standings.iter().any(|standing| match standing.subject {
            Subject::Track(track) => crate::arrangement::is_by(scene.dataset(), track, *artist),
            Subject::Artist(_) => false,
        })
    };
    scene.dataset().artist_ids().filter(has_row).collect()
}
