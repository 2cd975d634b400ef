//! How far it is: a real meter, drawn thin.

use yew::prelude::*;

/// Props of [`Meter`].
#[derive(Clone, PartialEq, Properties)]
pub struct MeterProps {
    /// Share of the way, in parts per million; above 1,000,000 is full.
    pub fraction_ppm: u32,
    /// What it says in words: "89 of 100".
    pub text: AttrValue,
}

/// The share of the way to a goal or milestone.
#[component]
pub fn Meter(MeterProps { fraction_ppm, text }: &MeterProps) -> Html {
    // The bar inside carries the text for browsers and readers that do not speak the meter's own value.
    html! {
        <meter part="meter" class="meter" min="0" max="1000000" value={fraction_ppm.min(&1_000_000).to_string()}
            aria-label={text} aria-valuetext={text}>{ text }</meter>
    }
}
