//! The menus of the controls: order, whose songs, and filters.

use std::rc::Rc;

use milestream_data::model::{Dataset, Track};
use milestream_data::query::{Standings, Subject};
use milestream_fast::ids::Interner;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::names::{sort_name, value_name, whose_name};
use crate::components::view_context::ViewContext;
use crate::state::model::Event;
use crate::state::options::{By, Filter, Rows, Sort, VersionsOption, WhoseOption};
use crate::state::table_state::TableState;
use crate::table::cache::RankedTable;

/// An entry of a list: its text, whether it is the chosen one, and what choosing it means.
pub(super) type Choice = (String, bool, Event);

/// Props of [`FilterMenus`].
#[derive(Clone, Properties)]
pub(super) struct FilterMenusProps {
    pub(super) context: ViewContext,
    /// The rows that can be narrowed down.
    pub(super) table: Rc<RankedTable>,
    /// Whether there are enough rows to sort and filter.
    pub(super) has_many: bool,
    /// Whether the filters are offered.
    pub(super) has_values: bool,
    /// Of songs past a threshold: which.
    pub(super) threshold: Option<u64>,
}

/// Typing in the search field does not redraw them: they may list dozens of milestones.
impl PartialEq for FilterMenusProps {
    fn eq(&self, other: &Self) -> bool {
        let chosen = |all: &TableState| TableState { search: String::new(), ..all.clone() };
        let (now, before) = (&self.context, &other.context);
        Rc::ptr_eq(&now.loaded, &before.loaded)
            && Rc::ptr_eq(&self.table, &other.table)
            && (self.has_many, self.has_values, self.threshold) == (other.has_many, other.has_values, other.threshold)
            && Rc::ptr_eq(&now.model.options, &before.model.options)
            && (&now.intl, &now.emit, now.at) == (&before.intl, &before.emit, before.at)
            && now.model.ranking == before.model.ranking
            && chosen(&now.model.table_state) == chosen(&before.model.table_state)
    }
}

/// The lists that a table has.
#[component]
pub(super) fn FilterMenus(
    FilterMenusProps { context, table, has_many, has_values, threshold }: &FilterMenusProps,
) -> Html {
    let sort = context.model.table_state.sort;
    // An order that no row has anything for would leave all as it is. Of a long table, that is worked out with its filters.
    let is_offered = |by: Sort| by == sort || (*has_values || by == Sort::Title) && table.has(context.dataset(), by);
    let sorts = Sort::ALL.iter().filter(|(by, _)| *by == Sort::Rank || is_offered(*by));
    let sorts = sorts.map(|&(by, _)| (sort_name(context, by), by == sort, Event::SortChosen(by)));
    html! {
        <>
            if *has_many {
                { menu(context, context.words().find_sort(), sorts.collect()) }
                { song_menus(context) }
                if context.model.ranking.is_of_tracks() && *has_values {
                    { for Filter::ALL.iter().map(|(filter, _)| filter_menu(context, *filter, table)) }
                }
            }
            if let Some(threshold) = threshold {
                { thresholds(context, *threshold, table) }
            }
        </>
    }
}

/// The menu of milestones for the ranking of artists by songs: those reported and those that songs have reached.
fn thresholds(context: &ViewContext, threshold: u64, table: &RankedTable) -> Html {
    let known = table.values(Filter::Past, || {
        let (dataset, at) = (context.dataset(), context.at);
        let reported = dataset.coverage().iter().filter(|series| dataset.figure_at(&series.observations, at).is_some());
        let mut known: Vec<u64> = reported.map(|series| series.threshold).collect();
        let figures = dataset.tracks().iter().filter_map(|track| dataset.figure_at(&track.counts, at));
        add_distinct(
            &mut known,
            &mut figures.filter_map(|figure| dataset.milestones().last_reached(figure.value.lo())),
        );
        known.iter().map(u64::to_string).collect()
    });
    let mut known: Vec<u64> = known.iter().filter_map(|known| known.parse().ok()).collect();
    add_distinct(&mut known, &mut std::iter::once(threshold));
    let choice = |value: u64| {
        let text = value_name(context, Filter::Past, &value.to_string());
        (text, value == threshold, Event::FilterChosen(Filter::Past, Some(value.to_string())))
    };
    menu(context, context.words().find_milestone(), known.into_iter().map(choice).collect())
}

/// Sorts `known` and inserts what is new in `more`.
fn add_distinct(known: &mut Vec<u64>, more: &mut dyn Iterator<Item = u64>) {
    known.sort_unstable();
    known.dedup();
    for one in more {
        if let Err(place) = known.binary_search(&one) {
            known.insert(place, one);
        }
    }
}

/// Menus for whose songs are ranked, for versions, and for the density of rows; each only where it makes a difference.
fn song_menus(context: &ViewContext) -> Html {
    let words = context.words();
    let ranking = context.model.ranking;
    let table_state = &context.model.table_state;
    let whose = WhoseOption::ALL.iter().map(|&(whose, _)| {
        (whose_name(context, whose).to_owned(), whose == table_state.whose, Event::WhoseChosen(whose))
    });
    let versions = VersionsOption::ALL.iter().map(|&(versions, _)| {
        let name = match versions {
            VersionsOption::Each => words.find_versions_each(),
            VersionsOption::Together => words.find_versions_together(),
        };
        (name.to_owned(), versions == table_state.versions, Event::VersionsChosen(versions))
    });
    let rows = Rows::ALL.iter().map(|&(rows, _)| {
        let name = if rows == Rows::Dense { words.find_rows_detailed() } else { words.find_rows_simple() };
        (name.to_owned(), rows == table_state.rows, Event::RowsChosen(rows))
    });
    html! {
        <>
            if context.dataset().has_members() && ranking != By::Artists { { menu(context, words.find_whose(), whose.collect()) } }
            if context.dataset().has_versions() && ranking == By::Tracks {
                { menu(context, words.find_versions(), versions.collect()) }
            }
            { menu(context, words.find_rows(), rows.collect()) }
        </>
    }
}

/// The menu of a filter; nothing if the rows do not differ by it.
fn filter_menu(context: &ViewContext, filter: Filter, table: &RankedTable) -> Html {
    let words = context.words();
    let chosen = context.model.table_state.filtered(filter);
    let known = table.values(filter, || values(context.dataset(), filter, &table.standings));
    let mut values: Vec<&str> = known.iter().map(String::as_str).collect();
    // The chosen value stays in the menu, so that the reader can see and leave it.
    if let Some(chosen) = chosen.filter(|chosen| !values.contains(chosen)) {
        values.push(chosen);
    }
    if values.len() < 2 && chosen.is_none() {
        return Html::default();
    }
    let name = match filter {
        Filter::With => words.column_artist(),
        Filter::Version => words.find_version(),
        Filter::Language => words.find_language(),
        Filter::Past => words.find_milestone(),
    };
    let all = (words.find_all().to_owned(), chosen.is_none(), Event::FilterChosen(filter, None));
    let values = values.into_iter().map(|value| {
        (value_name(context, filter, value), chosen == Some(value), Event::FilterChosen(filter, Some(value.to_owned())))
    });
    menu(context, name, std::iter::once(all).chain(values).collect())
}

/// A menu of more artists helps nobody; the search finds them by name.
const ARTISTS: usize = 200;

/// The values of a filter among the rows, each once: artists in the order of the file, milestones from the lowest, others in
/// the order of their rows.
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
            let milestones = dataset.milestones();
            let values = (0..standings.len()).filter_map(|place| standings.value(dataset, place));
            let mut reached: Vec<u64> = Vec::new();
            add_distinct(&mut reached, &mut values.filter_map(|value| milestones.last_reached(value.lo())));
            reached.iter().map(u64::to_string).collect()
        }
    }
}

fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut distinct = Interner::default();
    for name in names {
        distinct.intern(name);
    }
    distinct.into_strings().into_iter().map(str::to_owned).collect()
}

/// A list to choose one entry from.
pub(super) fn menu(context: &ViewContext, name: &'static str, choices: Vec<Choice>) -> Html {
    let options = choices.iter().enumerate().map(|(place, (text, is_chosen, _))| {
        html! { <option key={place} selected={*is_chosen}>{ text }</option> }
    });
    let options: Html = options.collect();
    let onchange = context.when(move |event: yew::Event| {
        let list: HtmlSelectElement = event.target()?.dyn_into().ok()?;
        choices.get(usize::try_from(list.selected_index()).ok()?).map(|(_, _, event)| event.clone())
    });
    html! {
        <label class="field"><span class="quiet">{ name }</span><select part="filter" {onchange}>{ options }</select></label>
    }
}
