//! Where a number comes from: a real dialog with every source, date and link.

use std::rc::Rc;

use milestream_data::model::{Basis, Observation, ObservationId, SourceId};
use milestream_data::{Precision, Value};
use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::source_button::digits;
use super::view_context::Scene;
use crate::content::citation::{Claim, Ground};
use crate::content::messages::fill;
use crate::state::model::Event;

/// Props of [`Panel`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PanelProps {
    /// The common ground.
    pub scene: Scene,
    /// What it explains.
    pub claim: Rc<Claim>,
}

/// The open source panel.
#[component]
pub(super) fn Panel(PanelProps { scene, claim }: &PanelProps) -> Html {
    let dialog = use_node_ref();
    use_effect_with((), {
        let dialog = dialog.clone();
        move |()| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                // Fails only where it is open already.
                let _ = dialog.show_modal();
            }
        }
    });
    let words = scene.words();
    // However it closes, the dialog says so by this event, and gives the focus back before.
    let onclose = scene.on(|_: yew::Event| Event::SourceClosed);
    let close = {
        let dialog = dialog.clone();
        move || {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        }
    };
    let on_button = {
        let close = close.clone();
        Callback::from(move |_: MouseEvent| close())
    };
    // A click on the backdrop has the dialog itself as its target.
    let onclick = {
        let dialog = dialog.clone();
        Callback::from(move |event: MouseEvent| {
            if event.target().map(wasm_bindgen::JsValue::from) == dialog.get().map(Into::into) {
                close();
            }
        })
    };
    let title = if claim.value.is_some() { words.panel_title } else { words.panel_title_entry };
    html! {
        <dialog part="panel" class="panel" ref={dialog} {onclose} {onclick} aria-labelledby="panel-title">
            <div class="panel-body">
                <h3 id="panel-title" class="panel-title">{ title }</h3>
                <p class="panel-shown" translate="no">{ &claim.shown }</p>
                if let Some(digits) = digits(scene, claim) {
                    <p part="digits" class="quiet" translate="no">{ digits }</p>
                }
                if !claim.about.is_empty() {
                    <p class="panel-about">{ &claim.about }</p>
                }
                { for meaning(scene, claim).into_iter().map(|text| html! { <p class="quiet">{ text }</p> }) }
                { grounds(scene, claim) }
                <button type="button" class="button" part="close" onclick={on_button}>{ words.close }</button>
            </div>
        </dialog>
    }
}

/// What the notation of the value means, in sentences.
fn meaning(scene: &Scene, claim: &Claim) -> Vec<String> {
    let words = scene.words();
    let mut sentences = Vec::new();
    // A number that was counted here has no notation of a source.
    if let Some(value) = claim.value.filter(|_| !matches!(claim.ground, Ground::Counted { .. } | Ground::Album(_))) {
        let text = match value.precision() {
            Precision::Exact => words.means_exact,
            Precision::Rounded => words.means_rounded,
            Precision::AtLeast => words.means_at_least,
        };
        sentences.push(fill(text, &[("date", &scene.intl.date(scene.dated(claim.as_of)))]));
    }
    match &claim.ground {
        Ground::Observed { observation: id, contradicts } => {
            let observation = scene.dataset().observation(*id);
            if observation.is_some_and(|observation| observation.basis == Basis::Report) {
                sentences.push(words.means_report.to_owned());
            }
            if let Some(note) = observation.and_then(|observation| observation.note.clone()) {
                sentences.push(note.into());
            }
            sentences.extend(counting_rule(scene, *id));
            if let Some(earlier) = contradicts.and_then(|id| scene.dataset().observation(id)) {
                let shown = scene.intl.value(earlier.value, scene.dataset().milestones_of_observation(*id));
                let earlier = scene.intl.date(earlier.as_of);
                sentences.push(fill(words.contradicts, &[("n", &shown), ("date", &earlier)]));
            }
        }
        Ground::Counted { is_complete, .. } => {
            let text = if *is_complete { words.means_counted_all } else { words.means_counted };
            sentences.push(text.to_owned());
        }
        Ground::Summed(_) => sentences.push(words.means_summed.to_owned()),
        Ground::Album(_) => sentences.push(words.means_album.to_owned()),
        Ground::Told { note, .. } => sentences.extend(note.clone()),
    }
    sentences
}

/// What counts as a song, where the observation is a coverage whose rule is stated.
fn counting_rule(scene: &Scene, id: ObservationId) -> Option<String> {
    let dataset = scene.dataset();
    let index = u32::try_from(id.index()).ok()?;
    let series = dataset.coverage().iter().find(|series| series.observations.contains(&index))?;
    Some(dataset.rule(series.rule?)?.text.clone())
}

/// The sources, then the other reports of the same value, then what was counted.
fn grounds(scene: &Scene, claim: &Claim) -> Html {
    let words = scene.words();
    match &claim.ground {
        Ground::Observed { observation, contradicts } => {
            let reports = scene.dataset().reports(*observation);
            let others = reports.into_iter().chain(*contradicts).filter(|id| id != observation);
            let others: Vec<ObservationId> = others.collect();
            html! {
                <>
                    { source_list(scene, &claim.sources(scene.dataset())) }
                    if !others.is_empty() {
                        <h4 class="panel-subtitle">{ words.also_reported }</h4>
                        <ul class="sources" translate="no">
                            { for others.iter().filter_map(|id| scene.dataset().observation(*id)).map(|other| html! {
                                <li>{ report(scene, other) }</li>
                            }) }
                        </ul>
                    }
                </>
            }
        }
        Ground::Counted { tracks, .. } | Ground::Summed(tracks) | Ground::Album(tracks) => html! {
            <>
                <h4 class="panel-subtitle">
                    { match (&claim.ground, claim.value.map(Value::amount)) {
                        (Ground::Summed(_), _) => words.summed_songs,
                        (Ground::Album(_), _) => words.summed_of_album,
                        (_, Some(0)) => words.counted_none,
                        _ => words.counted_songs,
                    } }
                </h4>
                <ul class="sources" translate="no">
                    { for tracks.iter().filter_map(|track| {
                        let figure = scene.dataset().track_figure(*track, scene.at)?;
                        let observation = scene.dataset().observation(figure.observation)?;
                        Some(html! { <li>{ scene.title(*track) }{ ": " }{ report(scene, observation) }</li> })
                    }) }
                </ul>
            </>
        },
        Ground::Told { sources, .. } => source_list(scene, sources),
    }
}

/// A value with its date and sources, on one line.
fn report(scene: &Scene, observation: &Observation) -> Html {
    let value: Value = observation.value;
    html! {
        <>
            { scene.intl.tally(value, scene.dataset().milestones()) }{ ", " }{ scene.intl.date(scene.dated(observation.as_of)) }{ scene.age(observation.as_of) }
            { for observation.sources.as_slice().iter().map(|id| html! { <>{ ", " }{ link(scene, *id) }</> }) }
        </>
    }
}

fn source_list(scene: &Scene, sources: &[SourceId]) -> Html {
    html! {
        <ul class="sources" translate="no">
            { for sources.iter().map(|id| html! { <li>{ link(scene, *id) }</li> }) }
        </ul>
    }
}

/// Publisher and title as a link, then what is known of it.
fn link(scene: &Scene, id: SourceId) -> Html {
    let Some(source) = scene.dataset().source(id) else { return Html::default() };
    let words = scene.words();
    html! {
        <>
            <a part="source-link" href={source.url.clone()} target="_blank" rel="noopener noreferrer">
                { &source.publisher }
                if let Some(title) = &source.title { { ": " }{ title } }
            </a>
            if let Some(via) = &source.via { { " (" }{ fill(words.via, &[("via", via)]) }{ ")" } }
            if let Some(published) = source.published {
                { ", " }{ fill(words.published, &[("date", &scene.intl.date(published))]) }
            }
        </>
    }
}
