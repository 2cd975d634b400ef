//! Search, order and filters: one quiet control above the table.

use milestream_data::dataset::{Dataset, Track, Version};
use milestream_data::query::{Standing, Subject};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::take::take;
use crate::arrangement::is_by;
use crate::components::scene::Scene;
use crate::model::Event;
use crate::options::{By, Filter, Rows, Sort, VersionsOption, WhoseOption};
use crate::words::fill;

/// An entry of a list: its text, whether it is the chosen one, and what choosing it means.
type Choice = (String, bool, Event);

/// The control, closed until the reader asks for it; with few rows it only offers to take them along.
pub(super) fn finder(scene: &Scene, standings: &[Standing], has_fields: bool) -> Html {
    let words = scene.words();
    let arrangement = &scene.model.arrangement;
    let oninput = scene.when(|event: InputEvent| {
        let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
        Some(Event::SearchTyped(field.value()))
    });
    let asked = asked(scene);
    let finding = if asked.is_empty() { "{find}" } else { words.finding };
    let summary = fill(finding, &[("find", words.find), ("asked", &asked)]);
    let sorts =
        Sort::ALL.iter().map(|&(sort, _)| (sort_name(scene, sort), sort == arrangement.sort, Event::SortChosen(sort)));
    html! {
        <details part="finder" class="finder">
            <summary part="find">{ summary }</summary>
            if has_fields {
            <div class="finder-fields">
                <label class="field"><span class="quiet">{ words.search }</span>
                    <input type="search" part="search" value={arrangement.search.clone()} {oninput} /></label>
                { list(scene, words.sort_by, sorts.collect()) }
                if scene.model.ranking == By::Tracks {
                    { repertoire(scene) }
                    { for Filter::ALL.iter().map(|(filter, _)| narrowing(scene, *filter, standings)) }
                }
                if !asked.is_empty() {
                    { clear(scene) }
                }
            </div>
            }
            { take(scene) }
        </details>
    }
}

/// The button that brings all rows back.
pub(super) fn clear(scene: &Scene) -> Html {
    html! {
        <button type="button" part="clear" class="button" onclick={scene.on(|_: MouseEvent| Event::FindingCleared)}>
            { scene.words().clear }
        </button>
    }
}

/// What narrows the rows down, as the reader chose it: `“dyna”, Korean, past 1B`; empty where nothing does.
pub(super) fn asked(scene: &Scene) -> String {
    let words = scene.words();
    let arrangement = &scene.model.arrangement;
    let mut asked = Vec::new();
    if !arrangement.search.trim().is_empty() {
        asked.push(["“", arrangement.search.trim(), "”"].concat());
    }
    if scene.model.ranking == By::Tracks {
        asked.extend((arrangement.whose != WhoseOption::Any).then(|| whose_name(scene, arrangement.whose).to_owned()));
        asked.extend(arrangement.filters.iter().map(|(filter, value)| value_name(scene, *filter, value)));
    }
    asked.join(words.list_separator)
}

/// Whose songs are ranked, and whether versions stand together: only where the dataset tells members or versions.
fn repertoire(scene: &Scene) -> Html {
    let words = scene.words();
    let arrangement = &scene.model.arrangement;
    let has_members = scene.dataset().artists().iter().any(|artist| !artist.member_of.is_empty());
    let has_versions = scene.dataset().tracks().iter().any(|track| track.of.is_some());
    let whose = WhoseOption::ALL.iter().map(|&(whose, _)| {
        (whose_name(scene, whose).to_owned(), whose == arrangement.whose, Event::WhoseChosen(whose))
    });
    let versions = VersionsOption::ALL.iter().map(|&(versions, _)| {
        let name = match versions {
            VersionsOption::Each => words.versions_each,
            VersionsOption::Together => words.versions_together,
        };
        (name.to_owned(), versions == arrangement.versions, Event::VersionsChosen(versions))
    });
    let rows = Rows::ALL.iter().map(|&(rows, _)| {
        let name = if rows == Rows::Dense { words.rows_dense } else { words.rows_calm };
        (name.to_owned(), rows == arrangement.rows, Event::RowsChosen(rows))
    });
    html! {
        <>
            if has_members { { list(scene, words.whose, whose.collect()) } }
            if has_versions { { list(scene, words.versions, versions.collect()) } }
            { list(scene, words.rows, rows.collect()) }
        </>
    }
}

/// A filter, where the rows differ by it.
fn narrowing(scene: &Scene, filter: Filter, standings: &[Standing]) -> Html {
    let words = scene.words();
    let chosen = scene.model.arrangement.filtered(filter);
    let mut values = values(scene.dataset(), filter, standings);
    // What is chosen stays in the list, so that it can be seen and left.
    if let Some(chosen) = chosen.filter(|chosen| values.iter().all(|value| value != chosen)) {
        values.push(chosen.to_owned());
    }
    if values.len() < 2 && chosen.is_none() {
        return Html::default();
    }
    let name = match filter {
        Filter::With => words.column_artist,
        Filter::Version => words.version,
        Filter::Language => words.language,
        Filter::Past => words.past_filter,
    };
    let all = (words.all.to_owned(), chosen.is_none(), Event::Filtered(filter, None));
    let values = values.into_iter().map(|value| {
        (value_name(scene, filter, &value), chosen == Some(value.as_str()), Event::Filtered(filter, Some(value)))
    });
    list(scene, name, std::iter::once(all).chain(values).collect())
}

/// The values by which the rows can be told apart, each once: artists in the order of the file, milestones from the
/// lowest, others in the order of their rows.
fn values(dataset: &Dataset, filter: Filter, standings: &[Standing]) -> Vec<String> {
    let tracks = || {
        standings.iter().filter_map(|standing| match standing.subject {
            Subject::Track(track) => dataset.track(track),
            Subject::Artist(_) => None,
        })
    };
    match filter {
        Filter::With => {
            let artists = dataset.artist_ids().filter(|artist| tracks().any(|track| is_by(track, *artist)));
            artists.filter_map(|artist| Some(dataset.artist(artist)?.id.clone())).collect()
        }
        Filter::Version => distinct(tracks().map(|track| track.version.as_str())),
        Filter::Language => distinct(tracks().filter_map(|track: &Track| track.lang.as_deref())),
        Filter::Past => {
            let mut reached: Vec<u64> = standings.iter().filter_map(|standing| standing.progress.previous).collect();
            reached.sort_unstable();
            reached.dedup();
            reached.iter().map(u64::to_string).collect()
        }
    }
}

fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut distinct: Vec<&str> = Vec::new();
    for name in names {
        if !distinct.contains(&name) {
            distinct.push(name);
        }
    }
    distinct.into_iter().map(str::to_owned).collect()
}

/// A value of a filter in words.
fn value_name(scene: &Scene, filter: Filter, value: &str) -> String {
    match filter {
        Filter::With => scene.dataset().artist_by_id(value).map_or(value, |artist| scene.artist(artist)).to_owned(),
        Filter::Version => version_name(scene, &Version::from(value)),
        Filter::Language => scene.intl.language(value),
        Filter::Past => {
            let threshold = value.parse().map_or_else(|_| value.to_owned(), |past| scene.intl.rung(past));
            fill(scene.words().past, &[("t", &threshold)])
        }
    }
}

/// A version in words.
pub(super) fn version_name(scene: &Scene, version: &Version) -> String {
    let words = scene.words();
    match version {
        Version::Original => words.version_original,
        Version::Remix => words.version_remix,
        Version::Japanese => words.version_japanese,
        Version::Live => words.version_live,
        Version::Instrumental => words.version_instrumental,
        Version::Other(name) => name,
    }
    .to_owned()
}

fn whose_name(scene: &Scene, whose: WhoseOption) -> &'static str {
    let words = scene.words();
    match whose {
        WhoseOption::Any => words.all,
        WhoseOption::Group => words.whose_group,
        WhoseOption::Members => words.whose_members,
        WhoseOption::Both => words.whose_both,
        WhoseOption::Features => words.whose_features,
    }
}

fn sort_name(scene: &Scene, sort: Sort) -> String {
    let words = scene.words();
    let is_of_tracks = scene.model.ranking == By::Tracks;
    match sort {
        Sort::Rank if is_of_tracks => words.column_streams,
        Sort::Rank => words.column_rank,
        Sort::Title if is_of_tracks => words.column_song,
        Sort::Title => words.column_artist,
        Sort::Missing => words.column_missing,
        Sort::Date => words.column_date,
    }
    .to_owned()
}

/// A list to choose one entry from.
fn list(scene: &Scene, name: &'static str, choices: Vec<Choice>) -> Html {
    let options = choices.iter().enumerate().map(|(place, (text, is_chosen, _))| {
        html! { <option key={place} selected={*is_chosen}>{ text }</option> }
    });
    let options: Html = options.collect();
    let onchange = scene.when(move |event: yew::Event| {
        let list: HtmlSelectElement = event.target()?.dyn_into().ok()?;
        choices.get(usize::try_from(list.selected_index()).ok()?).map(|(_, _, event)| event.clone())
    });
    html! {
        <label class="field"><span class="quiet">{ name }</span><select part="filter" {onchange}>{ options }</select></label>
    }
}
