//! How far it is: a real meter element, drawn thin, with ticks beneath.

use yew::prelude::*;

use crate::content::counter::sentences::Meter;

/// Parts of a meter's whole.
const FULL_PPM: u32 = 1_000_000;

/// The bar of a meter with its ticks.
pub(super) fn meter_bar(Meter { fraction_ppm, text, ticks }: Meter) -> Html {
    let text = AttrValue::from(text);
    let mut path = String::new();
    for tick in ticks {
        path.push('M');
        path.push_str(&tick.to_string());
        path.push_str(" 0v1");
    }
    // The text inside is for browsers and screen readers that do not announce the meter's value.
    html! {
        <>
            <meter part="meter" class="meter" min="0" max="1000000" value={fraction_ppm.min(FULL_PPM).to_string()}
                aria-label={text.clone()} aria-valuetext={text.clone()}>{ text }</meter>
            <svg part="ticks" class="ticks" viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true">
                <path d={path} />
            </svg>
        </>
    }
}
