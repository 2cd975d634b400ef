//! Another Yew application, a program of its own, around both forms of the widget. It changes when it is clicked.

use yew::prelude::*;

#[component]
fn App() -> Html {
    let count = use_state(|| 0_u32);
    let heard = use_state(|| 0_u32);
    let threshold = use_state(|| "100M");
    let is_shown = use_state(|| true);
    let on_update = {
        let count = count.clone();
        move |_: MouseEvent| count.set(*count + 1)
    };
    let on_threshold = {
        let threshold = threshold.clone();
        move |_: MouseEvent| threshold.set("1M")
    };
    let on_toggle = {
        let is_shown = is_shown.clone();
        move |_: MouseEvent| is_shown.set(!*is_shown)
    };
    let on_click = {
        let heard = heard.clone();
        move |_: MouseEvent| heard.set(*heard + 1)
    };
    html! {
        <main onclick={on_click}>
            <p id="count">{ format!("Updated {} times", *count) }</p>
            <p id="heard">{ format!("Heard {} clicks", *heard) }</p>
            if *is_shown {
                <div id="w" class="milestream" data-view="counter" data-artist="bts" data-threshold={*threshold} data-goal="100"
                    data-as-of="2022-04-14"><p>{ format!("Fallback {}", *count) }</p></div>
            }
            <p>{ "Between" }</p>
            if *is_shown {
                // `as` is a word of Rust: no `as-of` here.
                <mile-stream id="v" view="counter" artist="bts" threshold={*threshold}>
                    <p>{ format!("Fallback {}", *count) }</p>
                </mile-stream>
            }
            <button id="update" onclick={on_update}>{ "Update" }</button>
            <button id="threshold" onclick={on_threshold}>{ "Threshold" }</button>
            <button id="toggle" onclick={on_toggle}>{ "Toggle" }</button>
        </main>
    }
}

fn main() {
    if let Some(root) = gloo::utils::document().get_element_by_id("root") {
        yew::Renderer::<App>::with_root(root).render();
    }
}
