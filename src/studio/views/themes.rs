//! The themes, each with a picture of its colours.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::form::select;
use crate::card::colours;
use crate::content::messages::studio::{self, Label, texts};
use crate::state::options::table::{Kind, OptionInfo};
use crate::state::options::{Options, Theme};
use crate::studio::state::studio::{Action, Studio};

const FORMS: [&str; 2] = ["light", "dark"];

/// A picture to choose each theme by, and the form of those that have two.
pub(super) fn themes(studio: &Studio, emit: &Callback<Action>) -> Html {
    let Some(Kind::Closed(values)) = OptionInfo::named(Theme::OPTION).map(|option| option.kind) else {
        return Html::default();
    };
    let value = studio.draft.value(Theme::OPTION);
    let (chosen, form) = value.split_once('-').unwrap_or((value, ""));
    let is_named = !chosen.is_empty() && chosen != "auto" && !FORMS.contains(&chosen);
    let swatches = values.iter().filter(|value| !value.contains('-')).map(|theme| {
        let is_chosen = *theme == chosen || (chosen.is_empty() && *theme == "auto");
        let kept = if form.is_empty() || *theme == "auto" || FORMS.contains(theme) {
            (*theme).to_owned()
        } else {
            [theme, "-", form].concat()
        };
        let onchange = emit.reform(move |event: Event| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let is_checked = input.is_none_or(|input| input.checked());
            Action::Set(Theme::OPTION, if is_checked && kept != "auto" { kept.clone() } else { String::new() })
        });
        html! {
            <label key={*theme} class="swatch">
                <input type="radio" name="studio-theme" value={*theme} checked={is_chosen} {onchange} />
                { picture(theme, form) }
                <span>{ studio::value(Theme::OPTION, theme) }</span>
            </label>
        }
    });
    let forms = std::iter::once((String::new(), texts().studio_theme_auto().to_owned()));
    let forms = forms.chain(FORMS.map(|form| (form.to_owned(), studio::value(Theme::OPTION, form)))).collect();
    let name = chosen.to_owned();
    let set = emit.reform(move |form: String| {
        let theme = if form.is_empty() { name.clone() } else { [&name, "-", &form].concat() };
        Action::Set(Theme::OPTION, theme)
    });
    html! {
        <>
            <fieldset class="themes">
                <legend>{ studio::option(Theme::OPTION).label }</legend>
                <div class="swatches">{ for swatches }</div>
            </fieldset>
            // There from the beginning, so that nothing moves.
            { select("scheme", Label::bare(texts().studio_scheme()), forms, form, (!is_named).then_some(""), set) }
        </>
    }
}

/// A widget in the colours of a theme: half light and half dark, where it is as the page.
fn picture(theme: &str, form: &str) -> Html {
    let forms = match (theme, form) {
        ("light", _) => ["light"; 2],
        ("dark", _) => ["dark"; 2],
        ("auto", _) | (_, "") => FORMS,
        (_, "dark") => ["dark"; 2],
        _ => ["light"; 2],
    };
    let halves = forms.into_iter().zip([0, 32]).map(|(form, left)| {
        let text = if ["auto", "light", "dark"].contains(&theme) { form.to_owned() } else { [theme, "-", form].concat() };
        let theme = Options::parse(&[(Theme::OPTION.to_owned(), text)]).0.theme;
        let [background, ink, accent] = colours(theme);
        let bar = |top: u32, width: u32, height: u32, fill: &str| {
            html! { <rect x={(left + 5).to_string()} y={top.to_string()} width={width.to_string()} height={height.to_string()} fill={fill.to_owned()} /> }
        };
        html! {
            <>
                <rect x={left.to_string()} y="0" width="32" height="40" fill={background} />
                { bar(7, 19, 9, &ink) }
                { bar(22, 22, 4, &accent) }
                { bar(30, 13, 3, &ink) }
            </>
        }
    });
    html! { <svg viewBox="0 0 64 40" aria-hidden="true" focusable="false">{ for halves }</svg> }
}
