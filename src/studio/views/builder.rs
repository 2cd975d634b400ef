//! *Build your embed*: a labelled control for every option that has a meaning in the view.

use milestream_data::Dataset;
use yew::prelude::*;

use super::form::{TextInput, input, select};
use crate::content::intl::Intl;
use crate::content::messages::studio as words;
use crate::studio::state::applicability::{Applicability, applicability};
use crate::studio::state::controls::{CONTROLS, Control, Group, Kind};
use crate::studio::state::opened_file::OpenedFile;
use crate::studio::state::studio::{Action, Studio};

/// A list of more entries than this helps nobody: then an id is typed.
const ENTRIES: usize = 1_000;

/// The controls, a group to a field set.
pub(super) fn controls(studio: &Studio, emit: &Callback<Action>) -> Html {
    let dataset = studio.opened().and_then(OpenedFile::dataset);
    let options = studio.draft.options();
    let groups = Group::ALL.iter().map(|(group, legend)| {
        let controls: Vec<Html> = CONTROLS
            .iter()
            .filter(|control| control.group == *group)
            .filter_map(|control| match applicability(control.option, &options, dataset) {
                Applicability::Applies => Some(shown(studio, emit, control, dataset, None)),
                Applicability::Not(reason) => Some(shown(studio, emit, control, dataset, Some(reason))),
                Applicability::OtherView => None,
            })
            .collect();
        html! {
            if !controls.is_empty() {
                <fieldset key={*legend}><legend>{ *legend }</legend><div class="fields">{ controls }</div></fieldset>
            }
        }
    });
    html! {
        <section aria-labelledby="studio-build">
            <h2 id="studio-build">{ words::BUILD }</h2>
            { for groups }
        </section>
    }
}

fn shown(
    studio: &Studio,
    emit: &Callback<Action>,
    control: &Control,
    dataset: Option<&Dataset>,
    reason: Option<&'static str>,
) -> Html {
    let (option, value) = (control.option, studio.draft.value(control.option));
    let set = emit.reform(move |value| Action::Set(option, value));
    let fault = studio.draft.problem(option).filter(|_| reason.is_none());
    match entries(control, dataset) {
        Some(entries) => select(option, control.said, entries, value, reason, set),
        None => input(
            option,
            control.said,
            value,
            TextInput { reason, fault, is_number: matches!(control.kind, Kind::Number), ..TextInput::default() },
            set,
        ),
    }
}

/// Values and names to choose from, the one that holds without a choice first; `None` where a text is typed.
fn entries(control: &Control, dataset: Option<&Dataset>) -> Option<Vec<(String, String)>> {
    let known = |all: Vec<(String, String)>, none: &str| {
        (all.len() <= ENTRIES).then(|| std::iter::once((String::new(), none.to_owned())).chain(all).collect())
    };
    match control.kind {
        Kind::Closed(values) => {
            let named = |text: &&str| ((*text).to_owned(), words::value(control.option, text));
            Some(values().iter().map(named).collect())
        }
        Kind::Artist => {
            let artists = dataset.map_or(&[][..], Dataset::artists).iter();
            let none = if control.option == "artist" { words::FIRST_ARTIST } else { words::ANY };
            known(artists.map(|artist| (artist.id.clone(), artist.name.clone())).collect(), none)
        }
        Kind::Track => {
            let tracks = dataset.map_or(&[][..], Dataset::tracks);
            if tracks.len() > ENTRIES {
                return None;
            }
            let mut tracks: Vec<(String, String)> =
                tracks.iter().map(|track| (track.id.clone(), track.title.clone())).collect();
            tracks.sort_by(|(_, a), (_, b)| a.cmp(b));
            known(tracks, words::NO_TRACK)
        }
        Kind::Version => known(distinct(dataset, |track| Some(track.version.as_str()), str::to_owned), words::ANY),
        Kind::Language => {
            let intl = Intl::new(Some("en"));
            known(distinct(dataset, |track| track.lang.as_deref(), |tag| intl.language(tag)), words::ANY)
        }
        Kind::Number | Kind::Text => None,
    }
}

fn distinct(
    dataset: Option<&Dataset>,
    of: impl Fn(&milestream_data::model::Track) -> Option<&str>,
    name: impl Fn(&str) -> String,
) -> Vec<(String, String)> {
    let mut values: Vec<&str> = dataset.map_or(&[][..], Dataset::tracks).iter().filter_map(of).collect();
    values.sort_unstable();
    values.dedup();
    values.into_iter().map(|value| (value.to_owned(), name(value))).collect()
}
