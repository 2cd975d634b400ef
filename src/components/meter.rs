//! How far it is: a real meter, drawn thin, with ticks beneath.

use yew::prelude::*;

/// Parts of a meter's whole.
const FULL_PPM: u32 = 1_000_000;

/// The share of the way to a goal or milestone, in parts per million (above 1,000,000 is full), and in words: "89 of
/// 100". `ticks` are the places of the ticks, in thousandths.
pub(super) fn meter(fraction_ppm: u32, text: String, ticks: &[u64]) -> Html {
    let text = AttrValue::from(text);
    let mut path = String::new();
    for tick in ticks {
        path.push('M');
        path.push_str(&tick.to_string());
        path.push_str(" 0v1");
    }
    // The bar inside carries the text for browsers and readers that do not speak the meter's own value.
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

/// The places of the ticks of a meter up to `next`: at each milestone below it, at each of few songs, else at each tenth.
pub(super) fn ticks(next: u64, mut below: impl FnMut(u64) -> Option<u64>) -> Vec<u64> {
    const MOST: usize = 20;
    const FULL: u64 = 1000;
    // Counts are at most 2^53 − 1, so that nothing overflows.
    let place = |at: u64| at.saturating_mul(FULL) / next.max(1);
    let mut places = Vec::new();
    let mut milestone = next;
    while let Some(lower) = below(milestone) {
        places.push(place(lower));
        milestone = lower;
        if places.len() > MOST {
            return (1..10).map(|tenth| tenth * FULL / 10).collect();
        }
    }
    places
}
