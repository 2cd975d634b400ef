//! What was understood of a table: the questions that it leaves open, what was decided, and what can be decided otherwise.

use milestream_data::table::Choices;
use yew::prelude::*;

use super::form::select;
use crate::content::messages::fill;
use crate::content::messages::studio::{Label, texts};
use crate::studio::state::opened_file::{About, OpenedFile, Question, UNREAD};
use crate::studio::state::studio::{Action, Studio};

/// A table of more columns is changed in the spreadsheet.
const COLUMNS: usize = 24;
/// What a column can be, by the names that recipes have.
const ROLES: [&str; 13] = [
    UNREAD,
    "title",
    "artist",
    "artist-title",
    "featured",
    "streams",
    "daily",
    "as_of",
    "album",
    "released",
    "language",
    "version",
    "id",
];

/// A choice of the reader's among a few.
type Choice = (&'static str, &'static [&'static str]);
const DATES: Choice = ("dates", &["day-first", "month-first", "year-first"]);
const POINT: Choice = ("point", &["groups", "decimal"]);
/// Of the units that are another power of ten in one language, what each may be.
const UNITS: [Choice; 4] = [
    ("unit", &["M=million", "M=billion"]),
    ("unit", &["B=billion", "B=thousand"]),
    ("unit", &["T=trillion", "T=billion"]),
    ("unit", &["mil=million", "mil=thousand"]),
];
const DAYS: Choice = ("days", &["totals", "daily"]);

/// What nobody but the reader can know, with the likeliest answer first.
pub(super) fn questions(studio: &Studio, opened: &OpenedFile, emit: &Callback<Action>) -> Html {
    let asked = opened.findings.questions.iter().enumerate().map(|(place, question)| {
        let answers = question.answers.iter().filter_map(|answer| answer.trim_start_matches('-').split_once(' '));
        let answers = answers.map(|(choice, text)| {
            let about = chosen(&studio.about, choice, text);
            html! {
                <button type="button" key={text} onclick={emit.reform(move |_| Action::Tell(about.clone()))}>{ named(choice, text) }</button>
            }
        });
        html! {
            <fieldset class="question" key={place}>
                <legend>{ question_text(question) }</legend>
                <p class="hint">{ texts().studio_ask_why }</p>
                <p class="answers">{ for answers }</p>
            </fieldset>
        }
    });
    html! { <>{ for asked }</> }
}

/// What was decided, and what it can be decided otherwise with.
pub(super) fn understood(studio: &Studio, opened: &OpenedFile, emit: &Callback<Action>) -> Html {
    let decisions = &opened.findings.decisions;
    if decisions.is_empty() {
        return Html::default();
    }
    let is_about = |choice: &str| decisions.iter().any(|(_, flag)| flag.trim_start_matches('-').starts_with(choice));
    let columns = &opened.findings.columns;
    html! {
        <details class="understood" open=true>
            <summary>{ texts().studio_understood }</summary>
            // The reader of tables speaks English, as on the command line.
            <ul lang="en" dir="ltr">{ for decisions.iter().map(|(what, _)| html! { <li>{ what }</li> }) }</ul>
            <div class="fields">
                if !opened.findings.sheets.is_empty() {
                    { sheet(studio, &opened.findings.sheets, emit) }
                }
                if columns.len() <= COLUMNS {
                    { for columns.iter().enumerate().map(|(place, (name, role))| column(studio, place, name, role, emit)) }
                }
                if is_about(DATES.0) || studio.about.choices.dates.is_some() {
                    { notation(studio, DATES, texts().studio_dates, emit) }
                }
                if is_about(POINT.0) || studio.about.choices.point.is_some() {
                    { notation(studio, POINT, texts().studio_point, emit) }
                }
                if let Some(unit) = UNITS.into_iter().find(|unit| is_of_unit(studio, opened, *unit)) {
                    { notation(studio, unit, texts().studio_unit, emit) }
                }
                if is_about(DAYS.0) || studio.about.choices.are_days_daily.is_some() {
                    { notation(studio, DAYS, texts().studio_days, emit) }
                }
            </div>
        </details>
    }
}

/// Whether what a unit multiplies was decided or said.
fn is_of_unit(studio: &Studio, opened: &OpenedFile, (_, answers): Choice) -> bool {
    let is_it = |text: &str| answers.contains(&text);
    studio.about.choices.text("unit").is_some_and(is_it)
        || opened.findings.decisions.iter().any(|(_, flag)| flag.strip_prefix("--unit ").is_some_and(is_it))
}

/// Which table of the file is read.
fn sheet(studio: &Studio, sheets: &[String], emit: &Callback<Action>) -> Html {
    let named = sheets.iter().map(|name| (name.clone(), name.clone()));
    let entries = std::iter::once((String::new(), texts().studio_as_understood.to_owned())).chain(named).collect();
    let about = studio.about.clone();
    let set = emit.reform(move |name: String| Action::Tell(chosen(&about, "sheet", &name)));
    let said = studio.about.choices.sheet.as_deref().unwrap_or_default();
    select("sheet", Label::bare(texts().studio_sheet), entries, said, None, set)
}

/// What a column is.
fn column(studio: &Studio, place: usize, name: &str, role: &str, emit: &Callback<Action>) -> Html {
    let mut entries: Vec<(String, String)> =
        ROLES.iter().map(|known| ((*known).to_owned(), role_name(known).to_owned())).collect();
    if !ROLES.contains(&role) {
        entries.push((role.to_owned(), role.to_owned()));
    }
    let (about, name) = (studio.about.clone(), name.to_owned());
    let id = ["column-", &place.to_string()].concat();
    let label = name.clone();
    let set = emit.reform(move |role: String| {
        let role = if role.is_empty() { UNREAD } else { &role };
        Action::Tell(chosen(&about, "column", &[&name, "=", role].concat()))
    });
    select(&id, label, entries, role, None, set)
}

/// How dates or counts are written, or what columns of days hold, where that was decided or said.
fn notation(studio: &Studio, (choice, texts_of): Choice, label: &'static str, emit: &Callback<Action>) -> Html {
    let said = studio.about.choices.text(choice).unwrap_or_default();
    let known = texts_of.iter().map(|text| ((*text).to_owned(), named(choice, text).to_owned()));
    let entries = std::iter::once((String::new(), texts().studio_as_understood.to_owned())).chain(known).collect();
    let about = studio.about.clone();
    let set = emit.reform(move |text: String| Action::Tell(chosen(&about, choice, &text)));
    select(choice, Label::bare(label), entries, said, None, set)
}

/// The same said, with a choice; without it, where its text is empty.
fn chosen(about: &About, choice: &str, text: &str) -> About {
    let mut about = about.clone();
    match (choice, text) {
        ("dates", "") => about.choices.dates = None,
        ("point", "") => about.choices.point = None,
        ("unit", "") => about.choices.unit = None,
        ("days", "") => about.choices.are_days_daily = None,
        ("sheet", "") => about.choices.sheet = None,
        _ => {
            // Each is one of those that are offered.
            let _: Result<(), String> = Choices::set(&mut about.choices, choice, text);
        }
    }
    about
}

fn question_text(question: &Question) -> String {
    let is_of = |choice: &str| question.answers.iter().any(|answer| answer.trim_start_matches('-').starts_with(choice));
    let text = match () {
        () if is_of(DATES.0) => texts().studio_ask_dates,
        () if is_of("unit") => texts().studio_ask_unit,
        () => texts().studio_ask_point,
    };
    fill(text, &[("cell", &question.cell)])
}

fn named(choice: &str, text: &str) -> &'static str {
    match (choice, text) {
        ("dates", "day-first") => texts().studio_dates_day,
        ("dates", "month-first") => texts().studio_dates_month,
        ("dates", _) => texts().studio_dates_year,
        ("days", "totals") => texts().studio_days_totals,
        ("days", _) => texts().studio_days_daily,
        // Digits are read in every language.
        ("unit", "M=million") => "M = 1 000 000",
        ("unit", "M=billion") => "M = 1 000 000 000",
        ("unit", "B=billion") => "B = 1 000 000 000",
        ("unit", "B=thousand") => "B = 1 000",
        ("unit", "T=trillion") => "T = 1 000 000 000 000",
        ("unit", "T=billion") => "T = 1 000 000 000",
        ("unit", "mil=million") => "mil = 1 000 000",
        ("unit", _) => "mil = 1 000",
        (_, "groups") => texts().studio_point_groups,
        (..) => texts().studio_point_decimal,
    }
}

fn role_name(role: &str) -> &'static str {
    let texts = texts();
    match role {
        "title" => texts.studio_track,
        "artist" => texts.studio_artist,
        "artist-title" => texts.studio_role_both,
        "featured" => texts.studio_role_featured,
        "streams" => texts.studio_metric_streams,
        "daily" => texts.studio_role_daily,
        "as_of" => texts.studio_role_date,
        "album" => texts.studio_role_album,
        "released" => texts.studio_role_released,
        "language" => texts.studio_lang,
        "version" => texts.studio_role_version,
        "id" => texts.studio_role_id,
        _ => texts.studio_role_none,
    }
}
