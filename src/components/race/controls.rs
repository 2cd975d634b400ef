//! Play and pause, the days to scrub through, and the speed.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::super::view_context::ViewContext;
use super::extent::RaceExtent;
use crate::content::messages::fill;
use crate::state::playhead::{Playhead, SPEEDS};

/// The controls of a race that stands at `now`; what the reader does goes to `head`.
pub(super) fn controls(
    context: &ViewContext,
    extent: &RaceExtent,
    now: Playhead,
    head: &UseStateHandle<Playhead>,
) -> Html {
    let (words, intl) = (context.words(), &context.intl);
    let place = now.place(&extent.days);
    let name = if now.is_playing { words.race_pause() } else { words.race_play() };
    let onclick = {
        let (head, days) = (head.clone(), extent.days.clone());
        move |_: MouseEvent| head.set(now.pressed(&days))
    };
    let oninput = {
        let (head, days) = (head.clone(), extent.days.clone());
        move |event: InputEvent| {
            let slider = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            if let Some(place) = slider.and_then(|slider| slider.value().parse().ok()) {
                head.set(now.scrubbed(&days, place));
            }
        }
    };
    let onchange = {
        let head = head.clone();
        move |event: yew::Event| {
            let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            if let Some(speed) = select.and_then(|select| select.value().parse().ok()) {
                head.set(Playhead { speed, ..now });
            }
        }
    };
    let day = |day: Option<&milestream_data::Day>| day.map(|day| intl.day(*day)).unwrap_or_default();
    let speed = |speed: u32| {
        let text = fill(words.race_times(), &[("n", &intl.tenths(speed.into()))]);
        html! { <option key={speed} value={speed.to_string()} selected={speed == now.speed}>{ text }</option> }
    };
    html! {
        <div part="race-controls" class="race-controls">
            <button type="button" part="play" class={if now.is_playing { "play running" } else { "play" }}
                aria-label={name} title={name} {onclick}></button>
            <div class="days">
                <input type="range" part="scrub" class="scrub" min="0" max={extent.days.len().saturating_sub(1).to_string()} step="1"
                    value={place.to_string()} aria-label={words.date_control()} aria-valuetext={day(extent.days.get(place))} {oninput} />
                <p class="quiet days-ends" aria-hidden="true" translate="no">
                    <span>{ day(extent.days.first()) }</span><span>{ day(extent.days.last()) }</span>
                </p>
            </div>
            <select part="speed" class="speed" aria-label={words.race_speed()} {onchange}>{ for SPEEDS.map(speed) }</select>
        </div>
    }
}
