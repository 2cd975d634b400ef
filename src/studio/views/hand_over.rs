//! Where the reader hands numbers over: pasted, dropped, chosen as a file, or by their address.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::form::{TextInput, input};
use crate::content::messages::fill;
use crate::content::messages::studio::{Label, option, texts};
use crate::studio::handed::{self, Handed};
use crate::studio::state::studio::{Action, Origin, Studio};

/// All ways for numbers to come in.
pub(super) fn ways(studio: &Studio, emit: &Callback<Action>) -> Html {
    html! {
        <fieldset>
            <legend>{ texts().studio_file_try() }</legend>
            { drop_zone(studio, emit) }
            { address(studio, emit) }
        </fieldset>
    }
}

/// The way back from numbers of the reader's.
pub(super) fn bundled(studio: &Studio, emit: &Callback<Action>) -> Html {
    html! {
        if studio.origin != Origin::Bundled {
            <button type="button" onclick={emit.reform(|_| Action::Bundle)}>{ texts().studio_file_bundled() }</button>
        }
    }
}

/// The steps for those who have none of it yet.
pub(super) fn newcomer(emit: &Callback<Action>) -> Html {
    html! {
        <details class="new">
            <summary>{ texts().studio_new() }</summary>
            <ol>
                <li>
                    { texts().studio_new_table() }
                    <p><button type="button" onclick={emit.reform(|_| Action::Sample)}>{ texts().studio_sample_try() }</button></p>
                </li>
                <li>{ texts().studio_new_look() }</li>
                <li>{ texts().studio_new_paste() }</li>
                <li>{ fill(texts().studio_new_online(), &[("publish", texts().studio_publish())]) }</li>
            </ol>
        </details>
    }
}

/// Where a table is pasted, and a file let go or chosen.
fn drop_zone(studio: &Studio, emit: &Callback<Action>) -> Html {
    let hold = |is_held: bool| {
        emit.reform(move |event: DragEvent| {
            // Otherwise the browser opens the file in place of the page.
            event.prevent_default();
            Action::Hover(is_held)
        })
    };
    let ondrop = emit.reform(|event: DragEvent| {
        event.prevent_default();
        event.data_transfer().and_then(|held| Handed::of(&held)).map_or(Action::Hover(false), Action::Take)
    });
    let chosen = emit.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(file) = input.and_then(|input| input.files()).and_then(|files| files.get(0)) {
            chosen.emit(Action::Take(Handed::File(file)));
        }
    });
    // What is pasted is heard of before it gets here; this is what is typed.
    let typed = emit.reform(|event: Event| {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
        Action::Type(field.map(|field| field.value()).unwrap_or_default())
    });
    html! {
        <div class={classes!("drop", studio.is_hovered.then_some("held"))} ondragover={hold(true)} ondragleave={hold(false)} {ondrop}>
            <label for={handed::FIELD}>{ texts().studio_table() }</label>
            <div class="beside">
                <textarea id={handed::FIELD} rows="2" onchange={typed} autocomplete="off" spellcheck="false"
                    aria-describedby="studio-table-hint" />
                if handed::has_clipboard() {
                    <button type="button" onclick={emit.reform(|_| Action::Paste)}>{ texts().studio_table_paste() }</button>
                }
            </div>
            if studio.is_refused {
                <p class="fault" role="alert">{ texts().studio_table_refused() }</p>
            }
            <p class="hint" id="studio-table-hint">{ texts().studio_table_hint() }</p>
            <label for="studio-file">{ texts().studio_file_label() }</label>
            <input id="studio-file" type="file" accept=".csv,.tsv,.txt,.md,.json,.jsonl,.html,.htm,.xlsx,.xlsm,.xlsb,.xls,.ods,text/*,application/json" {onchange}
                aria-describedby="studio-local" />
            <p class="hint" id="studio-local">{ texts().studio_file_local() }</p>
        </div>
    }
}

/// The address of a file: where it is, or where the one at hand will lie.
fn address(studio: &Studio, emit: &Callback<Action>) -> Html {
    let onsubmit = emit.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Read
    });
    let said = Label { label: texts().studio_file_address(), ..option("src") };
    html! {
        <form class="address" {onsubmit}>
            { input("src", said, &studio.address, TextInput::default(), emit.reform(Action::Address)) }
            <button type="submit">{ texts().studio_file_read() }</button>
        </form>
    }
}
