//! Measures how high the widget is in the columns that the lines to paste keep space in.

use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, EventTarget};
use yew::Callback;

use super::browser;
use crate::load::pause::pause;

/// The class of what holds the columns, each with its width in `data-width`.
pub(super) const CLASS: &str = "measure";
/// The event of a widget that shows its numbers.
const READY: &str = "milestream:ready";

#[wasm_bindgen]
extern "C" {
    // web-sys has it, but as a feature that the widget's program would be compiled with as well.
    type ResizeObserver;

    #[wasm_bindgen(constructor, catch)]
    fn new(changed: &Function) -> Result<ResizeObserver, JsValue>;

    #[wasm_bindgen(method)]
    fn observe(this: &ResizeObserver, element: &Element);

    #[wasm_bindgen(method)]
    fn disconnect(this: &ResizeObserver);
}

/// What the widgets of the studio show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sight {
    /// Where the numbers of the preview are, once it shows any; of the bundled ones it is empty.
    pub(crate) previewed: Option<String>,
    /// How high the widget is in columns of these widths, both in pixels; nothing until all of them show their numbers.
    pub(crate) heights: Vec<(u32, u32)>,
}

/// Tells what is seen whenever that may be something else, until it is dropped.
pub(super) struct Ruler {
    place: Option<EventTarget>,
    observer: Option<ResizeObserver>,
    /// The columns that it watches.
    watched: Vec<Element>,
    /// Is called by both.
    changed: Closure<dyn FnMut()>,
}

impl Ruler {
    /// Begins to watch the preview.
    pub(super) fn new(told: Callback<Sight>) -> Self {
        let changed = Closure::new(move || {
            let told = told.clone();
            spawn_local(async move {
                // What follows may change the columns, which an observer must not see while it tells of them.
                pause().await;
                told.emit(sight());
            });
        });
        let function: &Function = changed.as_ref().unchecked_ref();
        let place = browser::place().map(EventTarget::from);
        if let Some(place) = &place {
            // Where it fails, the lines keep the space of others like it.
            let _ = place.add_event_listener_with_callback(READY, function);
        }
        Self { place, observer: ResizeObserver::new(function).ok(), watched: Vec::new(), changed }
    }

    /// Watches the columns that there are now.
    pub(super) fn watch(&mut self) {
        let Some(observer) = &self.observer else { return };
        let columns = columns();
        // Each that it begins to watch it tells of.
        if columns != self.watched {
            observer.disconnect();
            for column in &columns {
                observer.observe(column);
            }
            self.watched = columns;
        }
    }
}

impl Drop for Ruler {
    fn drop(&mut self) {
        if let Some(place) = &self.place {
            // There is nothing to do about one that stays.
            let _ = place.remove_event_listener_with_callback(READY, self.changed.as_ref().unchecked_ref());
        }
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

fn sight() -> Sight {
    let preview = browser::place().and_then(|place| place.query_selector(".preview > *").ok().flatten());
    let previewed = preview.filter(is_ready).map(|preview| preview.get_attribute("src").unwrap_or_default());
    Sight { previewed, heights: columns().iter().map(height).collect::<Option<_>>().unwrap_or_default() }
}

fn columns() -> Vec<Element> {
    let holder = browser::place().and_then(|place| place.get_elements_by_class_name(CLASS).item(0));
    let columns = holder.map(|holder| holder.children());
    columns.iter().flat_map(|columns| (0..columns.length()).filter_map(|place| columns.item(place))).collect()
}

/// The width and the height of a column, in pixels; `None` until it shows its numbers.
fn height(column: &Element) -> Option<(u32, u32)> {
    column.first_element_child().filter(is_ready)?;
    let width = column.get_attribute("data-width")?.parse().ok()?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "heights of some thousand pixels")]
    let height = column.get_bounding_client_rect().height().ceil() as u32;
    (height > 0).then_some((width, height))
}

fn is_ready(widget: &Element) -> bool {
    let state = Reflect::get(widget, &JsValue::from_str("state"));
    state.is_ok_and(|state| state.as_string().as_deref() == Some("ready"))
}
