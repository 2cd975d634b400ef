//! *Build your embed*: a labelled control for every option that has a meaning in the view.

use milestream_data::Dataset;
use yew::prelude::*;

use super::form::{Picker, TextInput, input, select};
use super::themes;
use crate::content::messages::studio::{self, texts};
use crate::state::options::Theme;
use crate::state::options::table::{Group, Kind, OPTIONS, OptionInfo};
use crate::studio::picture;
use crate::studio::state::applicability::{Applicability, applicability};
use crate::studio::state::opened_file::OpenedFile;
use crate::studio::state::studio::{Action, Studio};

/// A list of more entries than this helps nobody: then an id is typed.
const ENTRIES: usize = 1_000;

/// What most readers choose, in its order; all else is folded away.
const COMMON: [&str; 5] = ["view", "artist", "threshold", "limit", "rows"];
/// The palette's colour while there is none.
const VIOLET: &str = "#7c3aed";

/// The groups of options, with their legends; where the numbers are is asked with the file itself.
fn groups() -> [(Group, &'static str); 3] {
    let texts = texts();
    [
        (Group::What, texts.studio_group_what()),
        (Group::Rows, texts.studio_group_rows()),
        (Group::Look, texts.studio_group_look()),
    ]
}

/// The controls: what most choose, and folded away a group of the others to a field set.
pub(super) fn controls(studio: &Studio, emit: &Callback<Action>) -> Html {
    let dataset = studio.opened().and_then(OpenedFile::dataset);
    let options = studio.draft.options();
    let shown = |option: &'static OptionInfo| match applicability(option.name, &options, dataset) {
        Applicability::Applies => Some(control(studio, emit, option, dataset, None)),
        Applicability::Not(reason) => Some(control(studio, emit, option, dataset, Some(reason))),
        Applicability::OtherView => None,
    };
    let is_common =
        |option: &OptionInfo| COMMON.contains(&option.name) || [Theme::OPTION, "accent"].contains(&option.name);
    let common = COMMON.iter().filter_map(|name| OptionInfo::named(name)).filter_map(shown);
    let groups = groups().into_iter().map(|(group, legend)| {
        let controls: Vec<Html> =
            OPTIONS.iter().filter(|option| option.group == group && !is_common(option)).filter_map(shown).collect();
        html! {
            if !controls.is_empty() {
                <fieldset key={legend}><legend>{ legend }</legend><div class="fields">{ controls }</div></fieldset>
            }
        }
    });
    // What is chosen there is named; the language may be that of the page.
    let chosen = || {
        OPTIONS.iter().filter(|option| {
            option.group != Group::Numbers
                && option.name != "lang"
                && !is_common(option)
                && !studio.draft.value(option.name).is_empty()
        })
    };
    let names: Vec<&str> = chosen().map(|option| studio::option(option.name).label).collect();
    let has_fault = chosen().any(|option| studio.draft.problem(option.name).is_some());
    let accent = OptionInfo::named("accent").and_then(shown);
    html! {
        <section class="step" aria-labelledby="studio-build">
            <h2 id="studio-build">{ texts().studio_embed() }</h2>
            <div class="fields">{ for common }</div>
            <div class="looks">{ themes::themes(studio, emit) }{ for accent }</div>
            <details class="more">
                <summary>
                    { texts().studio_more() }
                    if !names.is_empty() {
                        <span class={classes!("chosen", has_fault.then_some("fault"))}>{ names.join(", ") }</span>
                    }
                </summary>
                { for groups }
            </details>
            <p class="answers">
                <button type="button" disabled={!studio.can_undo()} onclick={emit.reform(|_| Action::Undo)}>{ texts().studio_undo() }</button>
                <button type="button" disabled={studio.draft.is_clear()} onclick={emit.reform(|_| Action::Reset)}>{ texts().studio_reset() }</button>
            </p>
        </section>
    }
}

fn control(
    studio: &Studio,
    emit: &Callback<Action>,
    option: &'static OptionInfo,
    dataset: Option<&Dataset>,
    reason: Option<&'static str>,
) -> Html {
    let (name, label) = (option.name, studio::option(option.name));
    let value = studio.draft.value(name);
    let set = emit.reform(move |value| Action::Set(name, value));
    let fault = studio.draft.problem(name).filter(|_| reason.is_none());
    let picker = match option.kind {
        Kind::Date => Some(Picker::Date),
        Kind::Colour => Some(Picker::Colour(picture::hex(value).unwrap_or_else(|| VIOLET.to_owned()))),
        _ => None,
    };
    match entries(option, dataset) {
        Some(entries) => select(name, label, entries, value, reason, set),
        None => input(
            name,
            label,
            value,
            TextInput { reason, fault, is_number: matches!(option.kind, Kind::Number), picker, ..TextInput::default() },
            set,
        ),
    }
}

/// Values and names to choose from, the one that holds without a choice first; `None` where a text is typed.
fn entries(option: &OptionInfo, dataset: Option<&Dataset>) -> Option<Vec<(String, String)>> {
    let known = |all: Vec<(String, String)>, none: &str| {
        (all.len() <= ENTRIES).then(|| std::iter::once((String::new(), none.to_owned())).chain(all).collect())
    };
    match option.kind {
        Kind::Closed(values) => {
            let named = |text: &&str| ((*text).to_owned(), studio::value(option.name, text));
            Some(values.iter().map(named).collect())
        }
        Kind::Artist => {
            let artists = dataset.map_or(&[][..], Dataset::artists).iter();
            let none = if option.name == "artist" { texts().studio_first_artist() } else { texts().studio_any() };
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
            known(tracks, texts().studio_no_song())
        }
        Kind::Version => {
            known(distinct(dataset, |track| Some(track.version.as_str()), str::to_owned), texts().studio_any())
        }
        Kind::Language => {
            let intl = studio::intl();
            known(distinct(dataset, |track| track.lang.as_deref(), |tag| intl.language_name(tag)), texts().studio_any())
        }
        _ => None,
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
