//! The preview, and the lines to paste.

use yew::prelude::*;
use yew::virtual_dom::VTag;

use super::file;
use super::form::{TextInput, input, select};
use crate::content::messages::fill;
use crate::content::messages::studio::{Label, SOMEWHERE, intl, option, texts};
use crate::studio::ruler;
use crate::studio::state::findings::Form;
use crate::studio::state::heights::{self, Space};
use crate::studio::state::snippets::{Host, Piece, Site, framed, pieces};
use crate::studio::state::studio::{Action, Studio};

/// The widget itself, whose attributes are changed in place.
pub(super) fn preview(studio: &Studio) -> Html {
    let mut widget = VTag::new("mile-stream");
    for (option, value) in studio.preview() {
        widget.add_attribute(option, value);
    }
    // In place of grey bars, whose place the numbers would take while they are seen.
    let words = if studio.is_reading() { texts().studio_file_loading() } else { texts().studio_no_words() };
    widget.add_child(html! { <p>{ words }</p> });
    let width = studio.draft.width.map(|width| ["w", &width.to_string()].concat());
    html! {
        <section class="seen" aria-labelledby="studio-preview">
            <h2 id="studio-preview">{ texts().studio_preview() }</h2>
            <div class={classes!("preview", width)}>{ Html::from(widget) }</div>
        </section>
    }
}

/// The same widget in the columns that the lines keep space in, to be measured and not to be seen.
pub(super) fn measured(studio: &Studio) -> Html {
    let columns = studio.columns().into_iter().map(|width| {
        let mut widget = VTag::new("mile-stream");
        for (option, value) in studio.measured() {
            widget.add_attribute(option, value);
        }
        html! { <div key={width} data-width={width.to_string()}>{ Html::from(widget) }</div> }
    });
    html! { <div class={ruler::CLASS} aria-hidden="true">{ for columns }</div> }
}

/// The lines to paste for the host that is chosen, and a emit to all that was chosen.
pub(super) fn lines(studio: &Studio, emit: &Callback<Action>, site: &Site) -> Html {
    let embed = studio.embed(site);
    let host = studio.draft.host;
    let hosts = Host::ALL.iter().map(|(host, name)| ((*name).to_owned(), host.title().to_owned())).collect();
    let set_host = emit.reform(|name: String| Action::Host(Host::of(&name).unwrap_or_default()));
    let draft = [&site.base, "?", &studio.draft.query()].concat();
    html! {
        <section class="step paste" aria-labelledby="studio-paste">
            <h2 id="studio-paste">{ texts().studio_paste() }</h2>
            { select("host", Label::bare(texts().studio_host()), hosts, host.name(), None, set_host) }
            { publish(studio, emit) }
            if studio.has_failed() {
                <p class="fault" role="status">{ texts().studio_paste_unread() }</p>
            }
            { for pieces(host, &embed).into_iter().map(|piece| shown(emit, piece)) }
            if let Some(space) = embed.space {
                <p class="hint">{ reserved(if host == Host::Frame { framed(space) } else { space }) }</p>
            }
            <p class="status" role="status">{ said_of_copy(studio) }</p>
            <details class="more" open={studio.draft.width.is_some() || studio.draft.is_pinned || studio.draft.is_inline}>
                <summary>{ texts().studio_paste_more() }</summary>
                { widths(studio, emit) }
                if host != Host::Frame && embed.space.is_some() {
                    { inline(studio, emit) }
                }
                { pin(studio, emit) }
            <p class="download">
                <button type="button" onclick={emit.reform(move |_| Action::Copy(draft.clone()))}>{ texts().studio_copy_link() }</button>
                if studio.is_of_a_file() {
                    <span class="hint">{ texts().studio_copy_link_file() }</span>
                }
            </p>
            </details>
        </section>
    }
}

/// Whether what was last to be copied was, and what is missing until it works.
fn said_of_copy(studio: &Studio) -> String {
    match (studio.copied, studio.place_to_be()) {
        (None, _) => String::new(),
        (Some(false), _) => texts().studio_copy_failed().to_owned(),
        (Some(true), None) => texts().studio_copied().to_owned(),
        (Some(true), Some("")) => fill(texts().studio_copied_unpublished(), &[("publish", texts().studio_publish())]),
        (Some(true), Some(address)) => fill(texts().studio_copied_address(), &[("address", address)]),
    }
}

/// Numbers that are in this browser alone: how they get to an address, which the lines name.
fn publish(studio: &Studio, emit: &Callback<Action>) -> Html {
    let (why, set): (_, fn(String) -> Action) = if studio.is_of_a_file() {
        (texts().studio_publish_why(), Action::Address)
    } else {
        (texts().studio_publish_read(), Action::Published)
    };
    // It is there from the beginning, so that nothing moves once a file is read.
    let address = studio.place_to_be().filter(|_| !studio.has_failed());
    address.map_or_else(Html::default, |address| html! {
        <details class="publish">
            <summary>
                <h3>{ texts().studio_publish() }</h3>
                <span class={classes!("chosen", address.is_empty().then_some("fault"))}>
                    { if address.is_empty() { texts().studio_publish_not_yet() } else { address } }
                </span>
            </summary>
            <p class="hint">{ why }</p>
            if let Some(opened) = studio.opened() {
                if opened.findings.form != Form::Dataset && studio.is_of_a_file() {
                    { file::source(studio, opened, emit) }
                }
                { file::download(studio, opened, emit) }
            }
            { input("published", Label { hint: SOMEWHERE, ..option("src") }, address, TextInput::default(), emit.reform(set)) }
        </details>
    })
}

fn reserved(Space { height, narrow, is_measured }: Space) -> String {
    if narrow > height {
        let values =
            [("wide", &*height.to_string()), ("narrow", &narrow.to_string()), ("more", texts().studio_paste_more())];
        return fill(texts().studio_space_two(), &values);
    }
    let text = if is_measured { texts().studio_space() } else { texts().studio_space_like() };
    fill(intl().plural(text, height.into()), &[("n", &height.to_string())])
}

fn widths(studio: &Studio, emit: &Callback<Action>) -> Html {
    let known = heights::widths().into_iter().map(|width| width.to_string());
    let entries = known.map(|width| (width.clone(), fill(texts().studio_width_of(), &[("n", &width)])));
    let entries = std::iter::once((String::new(), texts().studio_width_any().to_owned())).chain(entries).collect();
    let value = studio.draft.width.map(|width| width.to_string()).unwrap_or_default();
    let set = emit.reform(|width: String| Action::Width(width.parse().ok()));
    select("width", Label::bare(texts().studio_width()), entries, &value, None, set)
}

/// Whether the site takes no CSS.
fn inline(studio: &Studio, emit: &Callback<Action>) -> Html {
    let is_inline = studio.draft.is_inline;
    html! {
        <div class="field check">
            <input id="studio-css" type="checkbox" checked={is_inline} aria-describedby="studio-css-hint"
                onchange={emit.reform(move |_| Action::Inline(!is_inline))} />
            <label for="studio-css">{ texts().studio_space_css() }</label>
            <p class="hint" id="studio-css-hint">{ texts().studio_space_css_why() }</p>
        </div>
    }
}

fn pin(studio: &Studio, emit: &Callback<Action>) -> Html {
    let is_frame = studio.draft.host == Host::Frame;
    let is_pinned = studio.draft.is_pinned && !is_frame;
    let why = if is_frame { texts().studio_pin_frame() } else { texts().studio_pin_why() };
    html! {
        <div class="field check">
            <input id="studio-pin" type="checkbox" checked={is_pinned} disabled={is_frame} aria-describedby="studio-pin-hint"
                onchange={emit.reform(move |_| Action::Pin(!is_pinned))} />
            <label for="studio-pin">{ texts().studio_pin() }</label>
            <p class="hint" id="studio-pin-hint">{ why }</p>
        </div>
    }
}

fn shown(emit: &Callback<Action>, piece: Piece) -> Html {
    let Piece { place, code } = piece;
    let copied = code.clone();
    html! {
        <div class="piece" key={place}>
            <h3>{ place }</h3>
            <button type="button" class="main" aria-label={fill(texts().studio_copy_of(), &[("what", place)])}
                onclick={emit.reform(move |_| Action::Copy(copied.clone()))}>{ texts().studio_copy() }</button>
            <pre tabindex="0" role="region" aria-label={place}><code>{ code }</code></pre>
        </div>
    }
}
