//! *Try your file*: what it holds, what is wrong with it, and the dataset that it becomes.

use milestream_data::Date;
use yew::prelude::*;

use super::form::{Picker, TextInput, input};
use super::{hand_over, questions, understood};
use crate::content::messages::Plural;
use crate::content::messages::fill;
use crate::content::messages::studio::{Label, intl, texts};
use crate::studio::state::findings::{Form, Problem};
use crate::studio::state::opened_file::{About, OpenedFile, is_address};
use crate::studio::state::studio::{Action, Numbers, Origin, Studio};

/// The numbers that the embed will show.
pub(super) fn numbers(studio: &Studio, emit: &Callback<Action>) -> Html {
    let own = studio.opened().filter(|_| studio.origin != Origin::Bundled);
    html! {
        <section class={classes!("step", own.is_some().then_some("own"))} aria-labelledby="studio-numbers">
            <h2 id="studio-numbers">{ texts().studio_numbers() }</h2>
            <p class="status" role="status">{ state(studio) }</p>
            { hand_over::newcomer(emit) }
            { hand_over::ways(studio, emit) }
            if let Some(opened) = own {
                { questions::questions(studio, opened, emit) }
            }
            <div class="after">
                { hand_over::bundled(studio, emit) }
                { reading(studio, emit) }
                { for own.map(|opened| read(studio, opened, emit)) }
            </div>
        </section>
    }
}

/// How far the numbers are read, where that is known; a large file need not be waited for.
fn reading(studio: &Studio, emit: &Callback<Action>) -> Html {
    html! {
        if studio.is_reading() {
            <progress aria-labelledby="studio-numbers" value={studio.progress.map(|done| done.to_string())} max="1" />
            if studio.progress.is_some() {
                <button type="button" class="cancel" onclick={emit.reform(|_| Action::Cancel)}>{ texts().studio_file_cancel() }</button>
            }
        }
    }
}

/// All that is known of numbers of the reader's, folded away to a line: the steps after it keep their places.
fn read(studio: &Studio, opened: &OpenedFile, emit: &Callback<Action>) -> Html {
    let findings = &opened.findings;
    if let Err(problem) = &opened.outcome {
        return html! { <>{ understood::how(studio, findings, emit) }{ refusal(problem, &findings.expected) }</> };
    }
    let elsewhere = findings.elsewhere();
    let found =
        [(findings.problems.len(), texts().studio_problems()), (findings.notes.len(), texts().studio_conflicts())];
    let found: Vec<String> =
        found.into_iter().filter(|(count, _)| *count > 0).map(|(count, text)| of(count, text)).collect();
    html! {
        <details class="understood">
            <summary>
                { texts().studio_understood() }
                if !found.is_empty() {
                    <span class="chosen fault">{ found.join(", ") }</span>
                }
            </summary>
            { understood::understood(studio, findings, emit) }
            if findings.form != Form::Dataset && studio.origin == Origin::File {
                { about(studio, opened, emit) }
            }
            if findings.problems.is_empty() {
                <p>{ texts().studio_problems_none() }</p>
            }
            { list("studio-problems", texts().studio_problems(), texts().studio_problems_why(), &elsewhere) }
            { list("studio-notes", texts().studio_conflicts(), texts().studio_conflicts_why(), &findings.notes) }
            if !studio.is_to_be_published() {
                { download(studio, opened, emit) }
            }
        </details>
    }
}

/// Where the fault is for which nothing can be shown; what it is stands beside the heading.
fn refusal(problem: &Problem, expected: &str) -> Html {
    html! {
        if !problem.excerpt.is_empty() || !expected.is_empty() {
            <details class="refusal">
                <summary id="studio-refusal">{ texts().studio_problems_where() }</summary>
                if !expected.is_empty() {
                    <p>{ expected }</p>
                }
                if !problem.excerpt.is_empty() {
                    <pre tabindex="0" role="region" aria-labelledby="studio-refusal">{ &problem.excerpt }</pre>
                    <p class="hint">{ texts().studio_problems_whole() }</p>
                }
            </details>
        }
    }
}

/// What was read, or what keeps it.
fn state(studio: &Studio) -> String {
    if studio.is_reading() {
        return texts().studio_file_loading().to_owned();
    }
    match &studio.numbers {
        Numbers::Reading => String::new(),
        Numbers::Failed(why) => why.clone(),
        Numbers::Read(opened) => match &opened.outcome {
            Err(problem) => refused(&opened.name, problem),
            Ok(loaded) => {
                let dataset = &loaded.dataset;
                let counts = dataset.tracks().iter().map(|track| dataset.counts(&track.counts).len()).sum();
                let title = if dataset.title.is_empty() { &opened.name } else { &dataset.title };
                // The address of a dataset stands in its field; its title says more.
                let is_titled = studio.origin == Origin::Address && opened.findings.form == Form::Dataset;
                let name = if is_titled { title } else { &opened.name };
                let text = if studio.origin == Origin::Bundled {
                    texts().studio_file_content_bundled()
                } else {
                    texts().studio_file_content()
                };
                fill(
                    text,
                    &[
                        ("name", &in_short(name)),
                        ("title", &in_short(title)),
                        ("songs", &of(dataset.tracks().len(), texts().studio_songs())),
                        ("artists", &of(dataset.artists().len(), texts().studio_artists())),
                        ("counts", &of(counts, texts().studio_counts())),
                    ],
                )
            }
        },
    }
}

/// A name within the lines that are kept for what is said of the numbers.
fn in_short(name: &str) -> String {
    const LETTERS: usize = 56;
    match name.char_indices().nth(LETTERS) {
        Some((end, _)) => [name.get(..end).unwrap_or_default().trim_end(), "…"].concat(),
        None => name.to_owned(),
    }
}

fn refused(name: &str, problem: &Problem) -> String {
    let values = [("name", name), ("why", &*problem.message)];
    match problem.place {
        None => fill(texts().studio_file_failed(), &values),
        Some((line, column)) => {
            fill(texts().studio_file_failed_at(), &[values[0], values[1], ("place", &place(line, column))])
        }
    }
}

fn place(line: u32, column: u32) -> String {
    let intl = intl();
    fill(texts().studio_problems_place(), &[("line", &intl.count(line.into())), ("column", &intl.count(column.into()))])
}

/// So many things.
fn of(count: usize, text: Plural) -> String {
    let (intl, count) = (intl(), u64::try_from(count).unwrap_or(u64::MAX));
    fill(intl.plural(text, count), &[("n", &intl.count(count))])
}

/// What the table does not say, asked as `milestream import` asks. Its source is asked where the numbers go online.
fn about(studio: &Studio, opened: &OpenedFile, emit: &Callback<Action>) -> Html {
    let about = &studio.about;
    let field = |id, said, value, fault, change| said_field((id, said), value, fault, change, (studio, emit));
    let no_date = is_wrong(&about.as_of, &opened.about.as_of, |text| Date::parse(text).is_some())
        .then(|| texts().studio_about_no_date());
    html! {
        <details class="about">
            <summary>{ texts().studio_about() }</summary>
            <p class="hint">{ texts().studio_about_why() }</p>
            <div class="fields">
                { field("publisher", Label { label: texts().studio_about_publisher(), hint: texts().studio_about_publisher_hint() }, &about.publisher, None, |about, text| about.publisher = text) }
                { field("read-on", Label { label: texts().studio_about_date(), hint: texts().studio_about_date_hint() }, &about.as_of, no_date, |about, text| about.as_of = text) }
                { field("singer", Label::bare(texts().studio_about_artist()), &about.artist, None, |about, text| about.artist = text) }
                { field("name", Label { label: texts().studio_about_title(), hint: texts().studio_about_title_hint() }, &about.title, None, |about, text| about.title = text) }
            </div>
        </details>
    }
}

/// Where the counts of a table can be opened, without which no dataset is made of it.
pub(super) fn source(studio: &Studio, opened: &OpenedFile, emit: &Callback<Action>) -> Html {
    let said = Label { label: texts().studio_about_source(), hint: texts().studio_about_source_hint() };
    let typed = &studio.about.source;
    let no_address = is_wrong(typed, &opened.about.source, is_address).then(|| texts().studio_about_no_address());
    said_field(("source", said), typed, no_address, |about, text| about.source = text, (studio, emit))
}

/// A field for what is said about a table, which is read again once a text is typed to its end.
fn said_field(
    (id, said): (&str, Label),
    value: &str,
    fault: Option<&str>,
    change: fn(&mut About, String),
    (studio, emit): (&Studio, &Callback<Action>),
) -> Html {
    let heard = |act: fn(About) -> Action| {
        let before = studio.about.clone();
        emit.reform(move |value| {
            let mut about = before.clone();
            change(&mut about, value);
            act(about)
        })
    };
    let mode = TextInput {
        fault: fault.map(str::to_owned),
        done: Some(heard(Action::Tell)),
        picker: (id == "read-on").then_some(Picker::Date),
        ..TextInput::default()
    };
    input(id, said, value, mode, heard(Action::Say))
}

/// Whether what is typed is not right, and not on its way to something that is.
fn is_wrong(typed: &str, applied: &str, is_right: impl Fn(&str) -> bool) -> bool {
    !is_right(typed.trim()) && !applied.trim().is_empty() && typed == applied
}

/// What is wrong with a file, or contradictory in it.
fn list(id: &'static str, heading: Plural, why: &'static str, problems: &[Problem]) -> Html {
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
                        <th scope="col">{ texts().studio_problems_where() }</th>
                        <th scope="col">{ texts().studio_problems_what() }</th>
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </>
    }
}

/// A button that hands the dataset out, and what to do with it.
pub(super) fn download(studio: &Studio, opened: &OpenedFile, emit: &Callback<Action>) -> Html {
    let may = opened.findings.form == Form::Dataset || is_address(&studio.about.source);
    let why = match studio.origin {
        _ if !may => texts().studio_download_source(),
        _ if studio.is_to_be_published() => texts().studio_download_why(),
        Origin::File | Origin::Address | Origin::Bundled => texts().studio_download_online(),
    };
    html! {
        <p class="download">
            <button type="button" disabled={!may} aria-describedby="studio-download" onclick={emit.reform(|_| Action::Download)}>
                { texts().studio_download() }
            </button>
            <span class="hint" id="studio-download">{ why }</span>
        </p>
    }
}
