//! Where a number comes from: a dialog with every source, date and link.

use std::rc::Rc;

use milestream_data::model::{Basis, Metric, ObservationId, SourceId};
use milestream_data::{Precision, Value};
use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::view_context::ViewContext;
use crate::content::citation::{Citation, Provenance};
use crate::content::citation_text::digits;
use crate::content::counter::sentences::credit_meaning;
use crate::content::messages::fill;
use crate::content::snapshot::Snapshot;
use crate::state::model::Event;

/// Props of [`Panel`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PanelProps {
    /// What the views share.
    pub context: ViewContext,
    /// What it explains.
    pub citation: Rc<Citation>,
}

/// The open source panel.
#[component]
pub(super) fn Panel(PanelProps { context, citation }: &PanelProps) -> Html {
    let dialog = use_node_ref();
    use_effect_with((), {
        let dialog = dialog.clone();
        move |()| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                // Fails only if the dialog is open already.
                let _ = dialog.show_modal();
            }
        }
    });
    let words = context.words();
    // The dialog sends this event however it is closed, after it has returned the focus.
    let onclose = context.on(|_: yew::Event| Event::SourceClosed);
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
    // The target of a click on the backdrop is the dialog itself.
    let onclick = {
        let dialog = dialog.clone();
        Callback::from(move |event: MouseEvent| {
            if event.target().map(wasm_bindgen::JsValue::from) == dialog.get().map(Into::into) {
                close();
            }
        })
    };
    let title = if citation.value.is_some() { words.source_title() } else { words.source_title_entry() };
    html! {
        <dialog part="panel" class="panel" ref={dialog} {onclose} {onclick} aria-labelledby="panel-title">
            <div class="panel-body">
                <h3 id="panel-title" class="panel-title">{ title }</h3>
                <p class="panel-shown" translate="no">{ &citation.shown }</p>
                if let Some(digits) = digits(context, citation) {
                    <p part="digits" class="quiet" translate="no">{ digits }</p>
                }
                if !citation.about.is_empty() {
                    <p class="panel-about">{ &citation.about }</p>
                }
                { for meaning(context, citation).into_iter().map(|text| html! { <p class="quiet">{ text }</p> }) }
                { provenance_list(context, citation) }
                <button type="button" class="button" part="close" onclick={on_button}>{ words.source_close() }</button>
            </div>
        </dialog>
    }
}

/// What the notation of the value means.
fn meaning(snapshot: &Snapshot, citation: &Citation) -> Vec<String> {
    let words = snapshot.words();
    let mut sentences = Vec::new();
    // Numbers counted here have no notation of a source.
    if let Some(value) =
        citation.value.filter(|_| !matches!(citation.provenance, Provenance::Counted { .. } | Provenance::Album(_)))
    {
        let text = match value.precision() {
            Precision::Exact => words.source_exact(),
            Precision::Rounded => words.source_rounded(),
            Precision::AtLeast => words.source_at_least(),
        };
        sentences.push(fill(text, &[("date", &snapshot.intl.date(snapshot.dated(citation.as_of)))]));
    }
    match &citation.provenance {
        Provenance::Observed { observation: id, contradicts } => {
            let observation = snapshot.dataset().observation(*id);
            if observation.is_some_and(|observation| observation.basis == Basis::Report) {
                sentences.push(words.source_report_date().to_owned());
            }
            if let Some(note) = observation.and_then(|observation| observation.note.clone()) {
                sentences.push(note.into());
            }
            sentences.extend(counting_rule(snapshot, *id));
            sentences.extend(credits_counted(snapshot, *id));
            if let Some(earlier) = contradicts.and_then(|id| snapshot.dataset().observation(id)) {
                let shown = snapshot.intl.value(earlier.value, snapshot.dataset().milestones_of_observation(*id));
                let earlier = snapshot.intl.date(earlier.as_of);
                sentences.push(fill(words.source_contradicts(), &[("n", &shown), ("date", &earlier)]));
            }
        }
        Provenance::Counted { is_complete, .. } => {
            let text = if *is_complete { words.source_counted_all() } else { words.source_counted() };
            sentences.push(text.to_owned());
        }
        Provenance::Summed(_) => sentences.push(words.source_sum().to_owned()),
        Provenance::Album(_) => sentences.push(words.source_album().to_owned()),
        Provenance::Sources { note, .. } => sentences.extend(note.clone()),
    }
    sentences
}

/// What counts as a song, if the observation is a coverage with a stated rule.
fn counting_rule(snapshot: &Snapshot, id: ObservationId) -> Option<String> {
    let dataset = snapshot.dataset();
    let index = u32::try_from(id.index()).ok()?;
    let series = dataset.coverage().iter().find(|series| series.observations.contains(&index))?;
    Some(dataset.rule(series.rule?)?.text.clone())
}

/// Which songs a total of streams counts.
fn credits_counted(snapshot: &Snapshot, id: ObservationId) -> Option<String> {
    let total = snapshot.dataset().total_of(id)?;
    (total.metric == Metric::Streams).then(|| credit_meaning(snapshot, total.credit).to_owned())
}

/// The sources, then the other reports of the same value, then what was counted.
fn provenance_list(context: &ViewContext, citation: &Citation) -> Html {
    let words = context.words();
    match &citation.provenance {
        Provenance::Observed { observation, contradicts } => {
            let reports = context.dataset().reports(*observation);
            let others = reports.into_iter().chain(*contradicts).filter(|id| id != observation);
            let others: Vec<ObservationId> = others.collect();
            html! {
                <>
                    { source_list(context, &citation.sources(context.dataset())) }
                    if !others.is_empty() {
                        <h4 class="panel-subtitle">{ words.source_also() }</h4>
                        <ul class="sources" translate="no">
                            { for others.iter().filter_map(|id| report(context, *id)).map(|other| html! { <li>{ other }</li> }) }
                        </ul>
                    }
                </>
            }
        }
        Provenance::Counted { tracks, .. } | Provenance::Summed(tracks) | Provenance::Album(tracks) => html! {
            <>
                <h4 class="panel-subtitle">
                    { match (&citation.provenance, citation.value.map(Value::amount)) {
                        (Provenance::Summed(_), _) => words.source_sum_versions(),
                        (Provenance::Album(_), _) => words.source_album_songs(),
                        (Provenance::Counted { is_complete: true, .. }, Some(0)) => words.source_counted_none(),
                        _ => words.source_counted_songs(),
                    } }
                </h4>
                <ul class="sources" translate="no">
                    { for tracks.iter().filter_map(|track| {
                        let figure = context.dataset().track_figure(*track, context.at)?;
                        let report = report(context, figure.observation)?;
                        let title = fill(words.labelled(), &[("label", context.title(*track)), ("text", "")]);
                        Some(html! { <li>{ title }{ report }</li> })
                    }) }
                </ul>
            </>
        },
        Provenance::Sources { sources, .. } => source_list(context, sources),
    }
}

/// A value with its date and sources, on one line.
fn report(context: &ViewContext, id: ObservationId) -> Option<Html> {
    let observation = context.dataset().observation(id)?;
    let and = context.words().list_separator();
    let count = context.intl.full_count(observation.value, context.dataset().milestones_of_observation(id));
    Some(html! {
        <>
            { count }{ and }{ context.intl.date(context.dated(observation.as_of)) }{ context.age_aside(observation.as_of) }
            { for observation.sources.as_slice().iter().map(|id| html! { <>{ and }{ link(context, *id) }</> }) }
        </>
    })
}

fn source_list(snapshot: &Snapshot, sources: &[SourceId]) -> Html {
    html! {
        <ul class="sources" translate="no">
            { for sources.iter().map(|id| html! { <li>{ link(snapshot, *id) }</li> }) }
        </ul>
    }
}

/// Publisher and title as a link, then what is known of it.
fn link(snapshot: &Snapshot, id: SourceId) -> Html {
    let Some(source) = snapshot.dataset().source(id) else { return Html::default() };
    let words = snapshot.words();
    let name = source.title.as_ref().map_or_else(
        || source.publisher.clone(),
        |title| fill(words.labelled(), &[("label", &source.publisher), ("text", title)]),
    );
    html! {
        <>
            <a part="source-link" href={source.url.clone()} target="_blank" rel="noopener noreferrer">
                { name }
            </a>
            if let Some(via) = &source.via {
                { fill(words.with_aside(), &[("text", ""), ("aside", &fill(words.source_via(), &[("via", via)]))]) }
            }
            if let Some(published) = source.published {
                { words.list_separator() }{ fill(words.source_published(), &[("date", &snapshot.intl.date(published))]) }
            }
        </>
    }
}
