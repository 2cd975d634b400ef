//! How far it is: a real meter, drawn thin.

use yew::prelude::*;

/// The share of the way to a goal or milestone, in parts per million (above 1,000,000 is full), and in words: "89 of 100".
pub(super) fn meter(fraction_ppm: u32, text: String) -> Html {
    let text = AttrValue::from(text);
    // The bar inside carries the text for browsers and readers that do not speak the meter's own value.
    html! {
        <meter part="meter" class="meter" min="0" max="1000000" value={fraction_ppm.min(1_000_000).to_string()}
            aria-label={text.clone()} aria-valuetext={text.clone()}>{ text }</meter>
    }
}
