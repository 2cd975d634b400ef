//! The bars of a day, on the scale of the last one.

use std::rc::Rc;

use milestream_data::Precision;
use milestream_data::query::Standing;
use yew::prelude::*;

use super::super::leaderboard::rows::Rows;
use super::super::leaderboard::{about, key, percent, permille, share};
use super::super::round_step::round_step;
use super::super::source_button::{Face, source_button};
use super::super::view_context::ViewContext;
use super::course::{Course, is_of_years};
use crate::content::age::age;
use crate::content::citation::Citation;

/// A bar of so many thousandths may have its title within.
const INSIDE: u64 = 200;
/// In pixels: how wide all bars are on a page, a letter, and the room around a title.
const FIELD: u64 = 460;
const LETTER: u64 = 8;
const AROUND: u64 = 20;
/// At most so many milestones stand above the bars.
const TICKS: u64 = 4;

/// The ranking of the day that `context` shows, which has this place among those of the course.
pub(super) fn lanes(context: &ViewContext, course: &Course, place: usize, list: &NodeRef) -> Html {
    let rows = Rows::by_rank(context);
    let places = rows.places.get(..course.places).unwrap_or(&rows.places);
    let standings = rows.at(context, places);
    // The list is as high on each day.
    let open = standings.len()..course.places;
    html! {
        <div class={if course.is_roomy { "course roomy" } else { "course" }}>
            <div class="race-head">
                <p part="caption" class="race-title" id="race-title">{ &rows.ranking.caption }</p>
                { date(context, course, place) }
            </div>
            <div class="track-field">
                { scale(context, course.most) }
                <ol ref={list} class="lanes" role="list" aria-labelledby="race-title">
                    { for standings.iter().map(|standing| lane(context, course, &rows, standing)) }
                    { for open.map(|place| html! { <li key={place} class="lane" aria-hidden="true"></li> }) }
                </ol>
            </div>
        </div>
    }
}

/// The date of the day: the year large, where days are of several.
fn date(context: &ViewContext, course: &Course, place: usize) -> Html {
    let Some(day) = course.days.get(place) else { return Html::default() };
    let text = context.intl.day(*day);
    if !is_of_years(&course.days) {
        return html! { <p part="race-date" class="race-date" translate="no"><span class="race-day alone">{ text }</span></p> };
    }
    let year = context.intl.date(milestream_data::Date::from(*day).to_year());
    html! {
        <p part="race-date" class="race-date" translate="no">
            <span class="spoken">{ text }</span>
            <span class="race-year" aria-hidden="true">{ year }</span>
            <span class="race-day" aria-hidden="true">{ context.intl.day_of_year(*day) }</span>
        </p>
    }
}

/// Round amounts above the bars, and their lines behind them.
fn scale(context: &ViewContext, most: u64) -> Html {
    let step = round_step(most, TICKS);
    let ticks = (1..=TICKS).map(|times| step.saturating_mul(times)).take_while(|amount| *amount <= most);
    let ticks: Vec<(u64, String)> =
        ticks.map(|amount| (permille(amount, most), context.intl.milestone(amount))).collect();
    let is_rtl = context.intl.language().is_rtl;
    let label = |(share, text): &(u64, String)| {
        let (at, beside) = if is_rtl { (1000 - share, "-5") } else { (*share, "5") };
        html! { <text key={*share} x={percent(at)} y="12" dx={beside}>{ text }</text> }
    };
    html! {
        <>
            // The style sheet draws the lines, which end here.
            <div class="scale-lines" aria-hidden="true">
                { for ticks.iter().map(|(share, _)| html! { <hr key={*share} width={percent(*share)} /> }) }
            </div>
            <svg class="scale" aria-hidden="true" width="100%" height="24" translate="no">{ for ticks.iter().map(label) }</svg>
        </>
    }
}

fn lane(context: &ViewContext, course: &Course, rows: &Rows, standing: &Standing) -> Html {
    let ranking = &rows.ranking;
    let citation = Rc::new(Citation::of_evidence(
        ranking.number(context, standing),
        about(context, standing, ranking),
        standing.value,
        standing.as_of,
        &standing.evidence,
    ));
    let share = share(context, standing, course.most);
    let title = title(context, standing);
    // Others are as wide as two.
    let letters: u64 = title.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum();
    let is_inside = share >= INSIDE && share * FIELD >= 1000 * (letters * LETTER + AROUND);
    let is_old = age(context.dated(standing.as_of), context.now).is_some();
    let class = classes!(
        "lane",
        is_inside.then_some("inside"),
        is_old.then_some("old"),
        (standing.value.precision() == Precision::AtLeast).then_some("least"),
    );
    let key = key(context, standing);
    html! {
        <li key={key.clone()} part="row" {class} data-song={key}>
            <span class="lane-name">
                <span part="title" class="title" translate="no"><span>{ title }</span></span>
                <hr width={percent(1000 - share)} aria-hidden="true" />
            </span>
            <hr part="bar" class="lane-bar" width={percent(share)} aria-hidden="true" />
            <span class="lane-label">
                { " " }<span part="streams">{ source_button(context, &citation, Face::Number) }</span>
                { " " }<span part="date" class="date">{ context.date(standing.as_of) }</span>
            </span>
        </li>
    }
}

/// The title of a song.
fn title<'a>(context: &'a ViewContext, standing: &Standing) -> &'a str {
    match standing.subject {
        milestream_data::query::Subject::Track(track) => context.title(track),
        _ => "",
    }
}
