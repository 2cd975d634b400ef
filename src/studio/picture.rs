//! Cards as files: the browser draws an SVG, and hands it out or on.

use js_sys::{Array, Function, Object, Promise, Reflect, encode_uri_component};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, File, FilePropertyBag, HtmlCanvasElement, HtmlImageElement, window};

use crate::card::Card;
use crate::studio::browser::{self, Hosted};

/// What is drawn on a canvas.
const FLAT: &str = "2d";
const PNG: &str = "image/png";
/// The type of a picture as it is drawn.
pub(super) const SVG: &str = "image/svg+xml";

/// An address that is the picture itself. It needs no leave of a policy that forbids fetching, and nothing to be revoked.
pub(super) fn address(svg: &str) -> String {
    ["data:image/svg+xml;charset=utf-8,", &String::from(encode_uri_component(svg))].concat()
}

/// The picture in pixels; `None` where the browser does not draw it.
pub(super) async fn png(card: &Card) -> Option<Blob> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&address(&card.svg));
    JsFuture::from(image.decode()).await.ok()?;
    let canvas = canvas()?;
    let (width, height) = (card.width * card.scale, card.height * card.scale);
    canvas.set_width(width);
    canvas.set_height(height);
    let brush = brush(&canvas)?;
    brush.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width.into(), height.into()).ok()?;
    let drawn = Promise::new(&mut |resolve, reject| {
        // A canvas that the browser does not trust gives nothing out, and says so at once.
        if let Err(why) = canvas.to_blob(&resolve) {
            let _ = reject.call1(&JsValue::UNDEFINED, &why);
        }
    });
    JsFuture::from(drawn).await.ok()?.dyn_into().ok()
}

/// Hands a file out, from an address that must last until the browser has it; `None` where it has none.
pub(super) fn save(file: &Blob, name: &str) -> Option<Hosted> {
    let hosted = Hosted::of(file)?;
    browser::download(&hosted, name);
    Some(hosted)
}

/// Whether the system takes pictures from this page.
pub(super) fn can_be_shared() -> bool {
    let Some(navigator) = window().map(|window| window.navigator()) else { return false };
    // Asked with a picture of nothing: what is asked is the kind.
    let asked = browser::blob("", PNG).and_then(|blob| shared(&blob, "card.png", ""));
    let may = Reflect::get(&navigator, &"canShare".into()).ok().and_then(|may| may.dyn_into::<Function>().ok());
    let answer = may.zip(asked).and_then(|(may, asked)| may.call1(&navigator, &asked).ok());
    answer.is_some_and(|answer| answer.is_truthy())
}

/// Hands a picture to whatever the reader chooses of the system's; whether that worked. Who chooses nothing is not told
/// of it.
pub(super) async fn share(file: &Blob, name: &str, text: &str) -> bool {
    let Some((navigator, asked)) = window().map(|window| window.navigator()).zip(shared(file, name, text)) else {
        return false;
    };
    let share = Reflect::get(&navigator, &"share".into()).ok().and_then(|share| share.dyn_into::<Function>().ok());
    let Some(Ok(answer)) = share.map(|share| share.call1(&navigator, &asked)) else { return false };
    match JsFuture::from(Promise::from(answer)).await {
        Ok(_) => true,
        Err(why) => Reflect::get(&why, &"name".into()).is_ok_and(|name| name == "AbortError"),
    }
}

/// A colour as `#rrggbb`, of any way to write it; `None` of what is none, or lets the background through.
pub(super) fn hex(colour: &str) -> Option<String> {
    let colour = Some(colour.trim()).filter(|colour| !colour.is_empty())?;
    let brush = brush(&canvas()?)?;
    let [first, second] = ["#000000", "#ffffff"].map(|before| {
        // What is no colour leaves the one before.
        brush.set_fill_style_str(before);
        brush.set_fill_style_str(colour);
        brush.fill_style().as_string()
    });
    first.filter(|first| second.as_ref() == Some(first) && first.starts_with('#'))
}

/// What the system is asked to take.
fn shared(file: &Blob, name: &str, text: &str) -> Option<Object> {
    let kind = FilePropertyBag::new();
    kind.set_type(PNG);
    let file = File::new_with_blob_sequence_and_options(&Array::of1(file), name, &kind).ok()?;
    let asked = Object::new();
    Reflect::set(&asked, &"files".into(), &Array::of1(&file)).ok()?;
    if !text.is_empty() {
        Reflect::set(&asked, &"text".into(), &text.into()).ok()?;
    }
    Some(asked)
}

fn canvas() -> Option<HtmlCanvasElement> {
    browser::document()?.create_element("canvas").ok()?.dyn_into().ok()
}

fn brush(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context(FLAT).ok()??.dyn_into().ok()
}
