//! Search, order and filters: one quiet control above the table.

use milestream_data::dataset::{Dataset, Track, Version};
use milestream_data::query::{Standings, Subject};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::take::take;
use super::{Ranking, ranking_name, rankings};
use crate::components::scene::Scene;
use crate::desk::Table;
use crate::model::Event;
use crate::options::{By, Filter, Rows, Sort, VersionsOption, View, WhoseOption};
use crate::window::WHOLE;
use crate::words::fill;

/// An entry of a list: its text, whether it is the chosen one, and what choosing it means.
type Choice = (String, bool, Event);

/// The control, closed until the reader asks for it; few rows are neither searched nor sorted.
pub(super) fn finder(scene: &Scene, ranking: &Ranking, table: &Table, has_many: bool) -> Html {
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
    // What a long table can be narrowed down by takes a walk through it, which its first picture does not wait for.
    let has_values = table.standings.len() <= WHOLE || scene.loaded.desk.is_prepared();
    html! {
        <details part="finder" class="finder">
            <summary part="find">{ summary }</summary>
            <div class="finder-fields">
                // The board has buttons for it.
                if scene.options().view != View::Board {
                    { list(scene, words.rank_by, choices(scene)) }
                }
                if has_many {
                    <label class="field"><span class="quiet">{ words.search }</span>
                        <input type="search" part="search" value={arrangement.search.clone()} {oninput} /></label>
                    { list(scene, words.sort_by, sorts.collect()) }
                    { repertoire(scene) }
                    if scene.model.ranking.is_of_tracks() && has_values {
                        { for Filter::ALL.iter().map(|(filter, _)| narrowing(scene, *filter, table)) }
                    }
                }
                if let Some(threshold) = ranking.threshold {
                    { thresholds(scene, threshold, table) }
                }
                if !asked.is_empty() {
                    { clear(scene) }
                }
            </div>
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
    if scene.model.ranking != By::Artists {
        asked.extend((arrangement.whose != WhoseOption::Any).then(|| whose_name(scene, arrangement.whose).to_owned()));
    }
    if scene.model.ranking.is_of_tracks() {
        asked.extend(arrangement.filters.iter().map(|(filter, value)| value_name(scene, *filter, value)));
    }
    asked.join(words.list_separator)
}

/// What may be ranked, as a list.
fn choices(scene: &Scene) -> Vec<Choice> {
    let choice = |by: By| (ranking_name(scene, by).to_owned(), by == scene.model.ranking, Event::RankingChosen(by));
    rankings(scene).into_iter().map(choice).collect()
}

/// The milestone that songs of artists must be past: of those that are reported, and those that songs have reached.
fn thresholds(scene: &Scene, threshold: u64, table: &Table) -> Html {
    let known = table.values(Filter::Past, || {
        let (dataset, at) = (scene.dataset(), scene.at);
        let reported = dataset.coverage().iter().filter(|series| dataset.figure_at(&series.observations, at).is_some());
        let mut known: Vec<u64> = reported.map(|series| series.threshold).collect();
        let figures = dataset.tracks().iter().filter_map(|track| dataset.figure_at(&track.counts, at));
        add_distinct(&mut known, &mut figures.filter_map(|figure| dataset.ladder().last_reached(figure.value.lo())));
        known.iter().map(u64::to_string).collect()
    });
    let mut known: Vec<u64> = known.iter().filter_map(|known| known.parse().ok()).collect();
    add_distinct(&mut known, &mut std::iter::once(threshold));
    let choice = |value: u64| {
        let text = value_name(scene, Filter::Past, &value.to_string());
        (text, value == threshold, Event::Filtered(Filter::Past, Some(value.to_string())))
    };
    list(scene, scene.words().past_filter, known.into_iter().map(choice).collect())
}

/// Sorts `known`, and puts each of `more` that is not in it where it belongs.
fn add_distinct(known: &mut Vec<u64>, more: &mut dyn Iterator<Item = u64>) {
    known.sort_unstable();
    known.dedup();
    for one in more {
        if let Err(place) = known.binary_search(&one) {
            known.insert(place, one);
        }
    }
}

/// Whose songs are ranked, whether versions stand together, and how much a row says: where the dataset tells members or
/// versions, and it makes a difference.
fn repertoire(scene: &Scene) -> Html {
    let words = scene.words();
    let ranking = scene.model.ranking;
    let arrangement = &scene.model.arrangement;
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
            if scene.dataset().has_members() && ranking != By::Artists { { list(scene, words.whose, whose.collect()) } }
            if scene.dataset().has_versions() && ranking == By::Tracks {
                { list(scene, words.versions, versions.collect()) }
            }
            if ranking != By::Upcoming { { list(scene, words.rows, rows.collect()) } }
        </>
    }
}

/// A filter, where the rows differ by it.
fn narrowing(scene: &Scene, filter: Filter, table: &Table) -> Html {
    let words = scene.words();
    let chosen = scene.model.arrangement.filtered(filter);
    let known = table.values(filter, || values(scene.dataset(), filter, &table.standings));
    let mut values: Vec<&str> = known.iter().map(String::as_str).collect();
    // What is chosen stays in the list, so that it can be seen and left.
    if let Some(chosen) = chosen.filter(|chosen| !values.contains(chosen)) {
        values.push(chosen);
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
        (value_name(scene, filter, value), chosen == Some(value), Event::Filtered(filter, Some(value.to_owned())))
    });
    list(scene, name, std::iter::once(all).chain(values).collect())
}

/// A list of more artists than this helps nobody: the search finds them by their names.
const ARTISTS: usize = 200;

/// The values by which the rows can be told apart, each once: artists in the order of the file, milestones from the
/// lowest, others in the order of their rows.
fn values(dataset: &Dataset, filter: Filter, standings: &Standings) -> Vec<String> {
    let tracks = || {
        (0..standings.len()).filter_map(|place| match standings.subject(place)? {
            Subject::Track(track) => dataset.track(track),
            Subject::Artist(_) | Subject::Album(_) => None,
        })
    };
    match filter {
        Filter::With => {
            let mut is_there = vec![false; dataset.artists().len()];
            for artist in tracks().flat_map(|track| track.artists.iter().chain(&track.featuring)) {
                if let Some(known) = is_there.get_mut(artist.index()) {
                    *known = true;
                }
            }
            let artists = dataset.artists().iter().zip(is_there).filter(|(_, is_there)| *is_there);
            let ids: Vec<String> = artists.map(|(artist, _)| artist.id.clone()).collect();
            if ids.len() > ARTISTS { Vec::new() } else { ids }
        }
        Filter::Version => distinct(tracks().map(|track| track.version.as_str())),
        Filter::Language => distinct(tracks().filter_map(|track: &Track| track.lang.as_deref())),
        Filter::Past => {
            let ladder = dataset.ladder();
            let values = (0..standings.len()).filter_map(|place| standings.value(dataset, place));
            let mut reached: Vec<u64> = Vec::new();
            add_distinct(&mut reached, &mut values.filter_map(|value| ladder.last_reached(value.lo())));
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
    match (sort, scene.model.ranking) {
        (Sort::Rank, By::Tracks | By::Albums) => words.column_streams,
        (Sort::Rank, By::Artists | By::Upcoming) => words.column_rank,
        (Sort::Title, ranking) => title_column(scene, ranking),
        (Sort::Missing, _) => words.column_missing,
        (Sort::Date, _) => words.column_date,
        (Sort::Gain, _) => words.column_gain,
    }
    .to_owned()
}

/// The head of the column of titles.
pub(super) fn title_column(scene: &Scene, ranking: By) -> &'static str {
    let words = scene.words();
    match ranking {
        By::Tracks | By::Upcoming => words.column_song,
        By::Artists => words.column_artist,
        By::Albums => words.column_album,
    }
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
