//! *Try your file*: what it holds, what is wrong with it, and the dataset that it becomes.

use milestream_data::Date;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::form::{TextInput, input};
use crate::content::intl::Intl;
use crate::content::messages::fill;
use crate::content::messages::studio::{self as words, Label};
use crate::studio::state::opened_file::{About, Form, OpenedFile, Problem, is_address};
use crate::studio::state::studio::{Action, Numbers, Origin, Studio};

/// The numbers that the embed will show.
pub(super) fn numbers(studio: &Studio, emit: &Callback<Action>) -> Html {
    let own = studio.opened().filter(|_| studio.origin != Origin::Bundled);
    html! {
        <section aria-labelledby="studio-numbers">
            <h2 id="studio-numbers">{ words::NUMBERS }</h2>
            <p class="status" role="status">{ state(studio) }</p>
            <fieldset>
                <legend>{ words::TRY }</legend>
                { drop_zone(studio, emit) }
                { address(studio, emit) }
                if studio.origin != Origin::Bundled {
                    <button type="button" onclick={emit.reform(|_| Action::Bundle)}>{ words::BUNDLED }</button>
                }
            </fieldset>
            if let Some(opened) = own {
                if opened.form != Form::Dataset && studio.origin == Origin::File {
                    { about(studio, opened, emit) }
                }
                { findings(opened) }
                if opened.outcome.is_ok() {
                    { download(studio, opened, emit) }
                }
            }
        </section>
    }
}

/// What was read, or what keeps it.
fn state(studio: &Studio) -> String {
    match &studio.numbers {
        Numbers::Reading => words::LOADING_NUMBERS.to_owned(),
        Numbers::Failed(why) => why.clone(),
        Numbers::Read(opened) => match &opened.outcome {
            Err(problem) => fill(words::UNREADABLE, &[("name", &opened.name), ("why", &sentence(problem))]),
            Ok(loaded) => {
                let dataset = &loaded.dataset;
                let counts = dataset.tracks().iter().map(|track| dataset.counts(&track.counts).len()).sum();
                let title = if dataset.title.is_empty() { &opened.name } else { &dataset.title };
                let text = if studio.origin == Origin::Bundled { words::BUNDLED_OF } else { words::READ_OF };
                fill(
                    text,
                    &[
                        ("name", &opened.name),
                        ("title", title),
                        ("songs", &of(dataset.tracks().len(), ("{n} song", "{n} songs"))),
                        ("artists", &of(dataset.artists().len(), ("{n} artist", "{n} artists"))),
                        ("counts", &of(counts, ("{n} count", "{n} counts"))),
                    ],
                )
            }
        },
    }
}

fn sentence(problem: &Problem) -> String {
    let place = problem.place.map(|(line, column)| [" (", &place(line, column), ")"].concat());
    [&problem.message, place.as_deref().unwrap_or_default(), "."].concat()
}

fn place(line: u32, column: u32) -> String {
    let intl = Intl::new(Some("en"));
    fill(words::PLACE, &[("line", &intl.count(line.into())), ("column", &intl.count(column.into()))])
}

/// So many things.
fn of(count: usize, (one, other): (&'static str, &'static str)) -> String {
    let (intl, count) = (Intl::new(Some("en")), u64::try_from(count).unwrap_or(u64::MAX));
    let text = if count == 1 { one } else { other };
    fill(text, &[("n", &intl.count(count))])
}

/// Where a file is let go or chosen.
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
        let file = event.data_transfer().and_then(|held| held.files()).and_then(|files| files.get(0));
        file.map_or(Action::Hover(false), Action::Take)
    });
    let emit = emit.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(file) = input.and_then(|input| input.files()).and_then(|files| files.get(0)) {
            emit.emit(Action::Take(file));
        }
    });
    html! {
        <div class={classes!("drop", studio.is_hovered.then_some("held"))} ondragover={hold(true)} ondragleave={hold(false)} {ondrop}>
            <p aria-hidden="true">{ words::DROP }</p>
            <label for="studio-file">{ words::CHOOSE }</label>
            <input id="studio-file" type="file" accept=".csv,.tsv,.txt,.json,text/csv,application/json" {onchange}
                aria-describedby="studio-local" />
            <p class="hint" id="studio-local">{ words::LOCAL }</p>
        </div>
    }
}

/// The address of a file: where it is, or where the one at hand will lie.
fn address(studio: &Studio, emit: &Callback<Action>) -> Html {
    let onsubmit = emit.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Read
    });
    let said = &Label { label: words::ADDRESS, hint: words::option("src").hint };
    html! {
        <form class="address" {onsubmit}>
            { input("src", said, &studio.address, TextInput::default(), emit.reform(Action::Address)) }
            <button type="submit">{ words::READ }</button>
        </form>
    }
}

/// What the table does not say, asked as `milestream import` asks.
fn about(studio: &Studio, opened: &OpenedFile, emit: &Callback<Action>) -> Html {
    let about = &studio.about;
    let field = |id: &str, said, value: &str, fault: Option<&str>, change: fn(&mut About, String)| {
        let heard = |act: fn(About) -> Action| {
            let before = about.clone();
            emit.reform(move |value| {
                let mut about = before.clone();
                change(&mut about, value);
                act(about)
            })
        };
        // The file is read again once a text is typed to its end.
        let mode =
            TextInput { fault: fault.map(str::to_owned), done: Some(heard(Action::Tell)), ..TextInput::default() };
        input(id, said, value, mode, heard(Action::Say))
    };
    // What is typed may be on its way to a date or an address.
    let is_wrong =
        |typed: &str, applied: &str, is_right: bool| !is_right && !applied.trim().is_empty() && typed == applied;
    let no_date = is_wrong(&about.as_of, &opened.about.as_of, Date::parse(about.as_of.trim()).is_some());
    let no_address = is_wrong(&about.source, &opened.about.source, is_address(&about.source));
    html! {
        <fieldset>
            <legend>{ words::ABOUT }</legend>
            <p class="hint">{ words::ABOUT_WHY }</p>
            <div class="fields">
                { field("source", &words::SOURCE, &about.source, no_address.then_some(words::NO_ADDRESS), |about, text| about.source = text) }
                { field("publisher", &words::PUBLISHER, &about.publisher, None, |about, text| about.publisher = text) }
                { field("read-on", &words::READ_ON, &about.as_of, no_date.then_some(words::NO_DATE), |about, text| about.as_of = text) }
                { field("singer", &words::SINGER, &about.artist, None, |about, text| about.artist = text) }
                { field("name", &words::NAME, &about.title, None, |about, text| about.title = text) }
            </div>
        </fieldset>
    }
}

/// What is wrong with a file, and what is contradictory in it.
fn findings(opened: &OpenedFile) -> Html {
    let whole: Vec<Problem> =
        opened.outcome.as_ref().err().filter(|problem| problem.place.is_some()).cloned().into_iter().collect();
    let problems = if whole.is_empty() { &opened.problems } else { &whole };
    html! {
        <>
            if problems.is_empty() && opened.outcome.is_ok() {
                <p>{ words::NO_PROBLEMS }</p>
            }
            { list("studio-problems", words::PROBLEMS, words::PROBLEMS_WHY, problems) }
            { list("studio-notes", words::NOTES, words::NOTES_WHY, &opened.notes) }
        </>
    }
}

fn list(id: &'static str, heading: (&'static str, &'static str), why: &'static str, problems: &[Problem]) -> Html {
    if problems.is_empty() {
        return Html::default();
    }
    let rows = problems.iter().enumerate().map(|(index, problem)| {
        let place = problem.place.map(|(line, column)| place(line, column)).unwrap_or_default();
        html! {
            <tr key={index}>
                <td>{ &problem.path }<br />{ place }</td>
                <td>
                    { &problem.message }
                    if !problem.excerpt.is_empty() {
                        <pre tabindex="0">{ &problem.excerpt }</pre>
                    }
                </td>
            </tr>
        }
    });
    html! {
        <>
            <h3 id={id}>{ of(problems.len(), heading) }</h3>
            <p class="hint">{ why }</p>
            <div class="scroll" tabindex="0" role="region" aria-labelledby={id}>
                <table>
                    <thead><tr>
                        <th scope="col">{ words::COLUMN_WHERE }</th>
                        <th scope="col">{ words::COLUMN_WHAT }</th>
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </>
    }
}

fn download(studio: &Studio, opened: &OpenedFile, emit: &Callback<Action>) -> Html {
    let may = opened.form == Form::Dataset || is_address(&studio.about.source);
    let why = match studio.origin {
        _ if !may => words::DOWNLOAD_NEEDS_SOURCE,
        Origin::File => words::DOWNLOAD_WHY,
        Origin::Address | Origin::Bundled => words::DOWNLOAD_ONLINE,
    };
    html! {
        <p class="download">
            <button type="button" disabled={!may} aria-describedby="studio-download" onclick={emit.reform(|_| Action::Download)}>
                { words::DOWNLOAD }
            </button>
            <span class="hint" id="studio-download">{ why }</span>
        </p>
    }
}
