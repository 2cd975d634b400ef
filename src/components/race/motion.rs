//! How bars move from one day to the next: by an animation of the browser, from where they stood to where they stand. The
//! document has what a day says at all times.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};
use yew::NodeRef;

use crate::state::options::Motion;

#[wasm_bindgen]
extern "C" {
    /// An element that moves: web-sys holds what browsers have had for years to be unstable.
    type Animated;

    #[wasm_bindgen(method)]
    fn animate(this: &Animated, frames: &Object, ms: f64);
}

/// In milliseconds; never longer than a step.
const MOVE_MS: u32 = 420;
const EASING: &str = "cubic-bezier(0.3, 0.8, 0.3, 1)";

/// The bars as they were drawn: of each song how far down, in pixels, and how long, as its element says it.
#[derive(Debug, Default)]
pub(super) struct Drawn(Vec<(String, i32, String)>);

/// Whether anything may move: neither the embed nor the reader's system wants it still.
pub(super) fn may_move(motion: Motion) -> bool {
    let wants_less = || web_sys::window()?.match_media("(prefers-reduced-motion: reduce)").ok()?;
    motion == Motion::Auto && !wants_less().is_some_and(|query| query.matches())
}

/// Moves the bars of a list from where they were drawn before, where a step takes so many milliseconds; without, they only
/// are looked at.
pub(super) fn move_from(before: &Drawn, list: &NodeRef, step_ms: Option<u32>) -> Drawn {
    let Some(list) = list.cast::<Element>() else { return Drawn::default() };
    let bars = list.children();
    let bars = (0..bars.length()).filter_map(|place| bars.item(place)?.dyn_into::<HtmlElement>().ok());
    let drawn = bars.filter_map(|row| {
        let song = row.get_attribute("data-song")?;
        let bar = row.query_selector(".race-bar").ok()??;
        let (top, width) = (row.offset_top(), bar.get_attribute("width")?);
        if let (Some(step_ms), Some((_, old_top, old_width))) =
            (step_ms, before.0.iter().find(|(known, ..)| *known == song))
        {
            let ms = f64::from(step_ms.min(MOVE_MS));
            if *old_top != top {
                let from = ["translateY(", &(old_top - top).to_string(), "px)"].concat();
                animate(&row, ("transform", &from, "none"), EASING, ms);
            }
            if *old_width != width {
                animate(&bar, ("width", old_width, &width), "linear", ms);
            }
        }
        Some((song, top, width))
    });
    Drawn(drawn.collect())
}

/// Animates a property from one value to another.
fn animate(element: &Element, (property, from, to): (&str, &str, &str), easing: &str, ms: f64) {
    let frames = Object::new();
    let values = Array::of2(&from.into(), &to.into());
    for (name, value) in [(property, JsValue::from(values)), ("easing", easing.into())] {
        // Setting a property of a plain object cannot fail.
        let _ = Reflect::set(&frames, &name.into(), &value);
    }
    element.unchecked_ref::<Animated>().animate(&frames, ms);
}
