//! What was understood of a table: its first rows, what was decided, and what can be decided otherwise.

use milestream_data::table::Choices;
use yew::prelude::*;

use super::choice::{chosen, named};
use super::first_rows;
use super::form::select;
use crate::content::messages::studio::{Label, intl, texts};
use crate::studio::state::findings::Findings;
use crate::studio::state::studio::{Action, Studio};

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
const FILL: Choice = ("fill", &["yes", "no"]);
const LINES: Choice = ("lines", &["title-first", "artist-first", "one"]);

/// The encodings that spreadsheets of the languages of the studio's readers write.
const ENCODINGS: [&str; 12] = [
    "UTF-8",
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "windows-1254",
    "windows-874",
    "EUC-KR",
    "Shift_JIS",
    "EUC-JP",
    "GBK",
    "Big5",
    "UTF-16LE",
];

/// So many years before the next one can be said.
const YEARS: u16 = 5;

/// The names of columns may stand so many rows beneath those that were found.
const ROWS: usize = 10;

/// The first rows, what was decided, and what it can be decided otherwise with.
pub(super) fn understood(studio: &Studio, findings: &Findings, emit: &Callback<Action>) -> Html {
    html! {
        <>
            { first_rows::table(studio, findings, emit) }
            { how(studio, findings, emit) }
        </>
    }
}

/// What was decided; where a choice left nothing to be read, it can be taken back.
pub(super) fn how(studio: &Studio, findings: &Findings, emit: &Callback<Action>) -> Html {
    if findings.decisions.is_empty() && studio.about.choices == Choices::default() {
        return Html::default();
    }
    html! {
        <details class="how">
            <summary>{ texts().studio_how() }</summary>
            <ul>{ for findings.decisions.iter().map(|(what, _)| html! { <li>{ what }</li> }) }</ul>
            { overrides(studio, findings, emit) }
        </details>
    }
}

/// Whether what a unit multiplies was decided or said.
fn is_of_unit(studio: &Studio, findings: &Findings, (_, answers): Choice) -> bool {
    let is_it = |text: &str| answers.contains(&text);
    studio.about.choices.text("unit").is_some_and(is_it)
        || findings.decisions.iter().any(|(_, flag)| flag.strip_prefix("--unit ").is_some_and(is_it))
}

/// What can be decided otherwise, besides columns.
fn overrides(studio: &Studio, findings: &Findings, emit: &Callback<Action>) -> Html {
    let choices = &studio.about.choices;
    let is_about =
        |choice: &str| findings.decisions.iter().any(|(_, flag)| flag.trim_start_matches('-').starts_with(choice));
    html! {
        <div class="fields">
            if !findings.sheets.is_empty() {
                { sheet(studio, &findings.sheets, emit) }
            }
            if findings.encoding.is_some() || choices.encoding.is_some() {
                { encoding(studio, findings.encoding.as_deref(), emit) }
            }
            if findings.head.header > 0 || choices.header.is_some() {
                { header(studio, findings.head.header, emit) }
                { notation(studio, findings, FILL, texts().studio_fill(), emit) }
            }
            if is_about(LINES.0) || choices.lines.is_some() {
                { notation(studio, findings, LINES, texts().studio_lines(), emit) }
            }
            if is_about(DATES.0) || choices.dates.is_some() {
                { notation(studio, findings, DATES, texts().studio_dates(), emit) }
            }
            if is_about("year") || choices.year.is_some() {
                { year(studio, findings, emit) }
            }
            if is_about(POINT.0) || choices.point.is_some() {
                { notation(studio, findings, POINT, texts().studio_point(), emit) }
            }
            if let Some(unit) = UNITS.into_iter().find(|unit| is_of_unit(studio, findings, *unit)) {
                { notation(studio, findings, unit, texts().studio_unit(), emit) }
            }
            if is_about(DAYS.0) || choices.are_days_daily.is_some() {
                { notation(studio, findings, DAYS, texts().studio_days(), emit) }
            }
        </div>
    }
}

/// The encoding of the text.
fn encoding(studio: &Studio, found: Option<&str>, emit: &Callback<Action>) -> Html {
    let said = studio.about.choices.encoding.as_deref();
    let others =
        found.into_iter().chain(said).filter(|name| !ENCODINGS.iter().any(|known| known.eq_ignore_ascii_case(name)));
    let named = ENCODINGS.into_iter().chain(others).map(|name| (name.to_owned(), name.to_owned()));
    let entries =
        std::iter::once((String::new(), as_understood(found.filter(|_| said.is_none())))).chain(named).collect();
    let about = studio.about.clone();
    let set = emit.reform(move |name: String| Action::Tell(chosen(&about, "encoding", &name)));
    select("encoding", Label::bare(texts().studio_encoding()), entries, said.unwrap_or_default(), None, set)
}

/// The row with the names of the columns.
fn header(studio: &Studio, found: usize, emit: &Callback<Action>) -> Html {
    let said = studio.about.choices.header;
    let last = found.max(said.unwrap_or_default()) + ROWS;
    let numbers = (1..=last).map(|row| (row.to_string(), intl().count(row.try_into().unwrap_or(u64::MAX))));
    // Where a row was said, what would be found is not known.
    let decided = said.is_none().then(|| intl().count(found.try_into().unwrap_or(u64::MAX)));
    let entries = std::iter::once((String::new(), as_understood(decided.as_deref()))).chain(numbers).collect();
    let about = studio.about.clone();
    let set = emit.reform(move |row: String| Action::Tell(chosen(&about, "header", &row)));
    let said = said.map(|row| row.to_string()).unwrap_or_default();
    select("header", Label::bare(texts().studio_header()), entries, &said, None, set)
}

/// The year of the newest day, where days say none.
fn year(studio: &Studio, findings: &Findings, emit: &Callback<Action>) -> Html {
    let said = studio.about.choices.year;
    let decided = findings.decided.iter().find(|(name, _)| name == "year" && said.is_none()).map(|(_, year)| year);
    let around = said.or_else(|| decided.and_then(|year| year.parse().ok()));
    let years = around.into_iter().flat_map(|year: u16| (0..=YEARS).map(move |ago| year + 1 - ago));
    let years = years.map(|year| (year.to_string(), year.to_string()));
    let decided = decided.map(String::as_str);
    let entries = std::iter::once((String::new(), as_understood(decided))).chain(years).collect();
    let about = studio.about.clone();
    let set = emit.reform(move |year: String| Action::Tell(chosen(&about, "year", &year)));
    let said = said.map(|year| year.to_string()).unwrap_or_default();
    select("year", Label::bare(texts().studio_year()), entries, &said, None, set)
}

/// Which table of the file is read.
fn sheet(studio: &Studio, sheets: &[String], emit: &Callback<Action>) -> Html {
    let named = sheets.iter().map(|name| (name.clone(), name.clone()));
    let entries = std::iter::once((String::new(), texts().studio_as_understood().to_owned())).chain(named).collect();
    let about = studio.about.clone();
    let set = emit.reform(move |name: String| Action::Tell(chosen(&about, "sheet", &name)));
    let said = studio.about.choices.sheet.as_deref().unwrap_or_default();
    select("sheet", Label::bare(texts().studio_sheet()), entries, said, None, set)
}

/// How dates or counts are written, what columns of days hold, or what empty cells are.
fn notation(
    studio: &Studio,
    findings: &Findings,
    (choice, texts_of): Choice,
    label: &'static str,
    emit: &Callback<Action>,
) -> Html {
    let said = studio.about.choices.text(choice).unwrap_or_default();
    let decided = findings.decided.iter().find(|(name, _)| name == choice && said.is_empty());
    let decided = decided.map(|(name, text)| named(name, text));
    let known = texts_of.iter().map(|text| ((*text).to_owned(), named(choice, text).into_owned()));
    let entries = std::iter::once((String::new(), as_understood(decided.as_deref()))).chain(known).collect();
    let about = studio.about.clone();
    let set = emit.reform(move |text: String| Action::Tell(chosen(&about, choice, &text)));
    select(choice, Label::bare(label), entries, said, None, set)
}

/// What holds without being said, and what that is, where it is known.
fn as_understood(decided: Option<&str>) -> String {
    let text = texts().studio_as_understood();
    decided.map_or_else(|| text.to_owned(), |decided| [text, ": ", decided].concat())
}
