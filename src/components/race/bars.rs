//! The bars of a day, on the scale of the last one.

use milestream_data::Precision;
use milestream_data::query::Standing;
use yew::prelude::*;

use super::super::cover::cover;
use super::super::leaderboard::rows::Rows;
use super::super::leaderboard::{citation, key, percent, permille, share, title};
use super::super::round_step::round_step;
use super::super::source_button::{Face, source_button};
use super::super::view_context::ViewContext;
use super::extent::{RaceExtent, is_of_years};
use crate::content::age::age;

/// A bar of so many thousandths may have its title within, and a long one has it there in any case: beside it is less room.
const INSIDE: u64 = 200;
const LONG: u64 = 600;
/// In pixels: how wide the longest bar is in the narrowest box that has titles within, a letter, and the room around a title.
const LONGEST_BAR: u64 = 284;
const LETTER: u64 = 8;
const AROUND_TITLE: u64 = 20;
/// At most so many milestones stand above the bars.
const TICKS: u64 = 4;
/// In pixels: a letter of theirs, and the room around one of them and around two of which the last stands before its line.
const TICK_LETTER: u64 = 8;
const AROUND_TICK: u64 = 10;
const AROUND_LAST_TICKS: u64 = 20;
/// What of a box is not the scale, with a picture before the bars at most.
const BESIDE_SCALE: u64 = 12;
const BESIDE_PICTURES: u64 = 46;
/// The narrowest box, and wider ones up to which a label may be left out, with the class for it.
const NARROWEST: u64 = 240;
const TIGHT: [(u64, &str); 2] = [(320, "tight"), (480, "tighter")];

/// The ranking of the day that `context` shows, which is at this place among the days of the race.
pub(super) fn bars(context: &ViewContext, extent: &RaceExtent, place: usize, list: &NodeRef) -> Html {
    let rows = Rows::by_rank(context);
    let places = rows.places.get(..extent.places).unwrap_or(&rows.places);
    let standings = rows.at(context, places);
    // The list is as high on each day.
    let open = standings.len()..extent.places;
    html! {
        <div class={if extent.is_roomy { "race-chart roomy" } else { "race-chart" }}>
            <div class="race-head">
                <p part="caption" class="race-title" id="race-title">{ &rows.ranking.caption }</p>
                { date(context, extent, place) }
            </div>
            <div class={if context.dataset().has_pictures() { "race-plot covered" } else { "race-plot" }}>
                { scale(context, extent.most) }
                <ol ref={list} class="race-bars" role="list" aria-labelledby="race-title">
                    { for standings.iter().map(|standing| row(context, extent, &rows, standing)) }
                    { for open.map(|place| html! { <li key={place} class="race-row" aria-hidden="true"></li> }) }
                </ol>
            </div>
        </div>
    }
}

/// The date of the day: the year large, where days are of several.
fn date(context: &ViewContext, extent: &RaceExtent, place: usize) -> Html {
    let Some(day) = extent.days.get(place) else { return Html::default() };
    let text = context.intl.day(*day);
    if !is_of_years(&extent.days) {
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
    let tight = tight(&ticks, context.dataset().has_pictures());
    let label = |(place, (share, text)): (usize, &(u64, String))| {
        let (at, beside) = if is_rtl { (1000 - share, "-5") } else { (*share, "5") };
        let class = tight.filter(|(tight, _)| *tight == place).map(|(_, class)| class);
        html! { <text key={*share} {class} x={percent(at)} y="1em" dx={beside}>{ text }</text> }
    };
    html! {
        <>
            // The style sheet draws the lines, which end here.
            <div class="scale-lines" aria-hidden="true">
                { for ticks.iter().map(|(share, _)| html! { <hr key={*share} width={percent(*share)} /> }) }
            </div>
            <svg class="scale" aria-hidden="true" width="100%" height="24" translate="no">{ for ticks.iter().enumerate().map(label) }</svg>
        </>
    }
}

/// Which label is left out in a narrow box, where it would run into the next one, and the class that says up to which width:
/// of four, where the last one is left out in any case, the second, and of fewer the one before the last.
fn tight(ticks: &[(u64, String)], has_pictures: bool) -> Option<(usize, &'static str)> {
    let place = ticks.len().checked_sub(2)?.min(1);
    let (share, _) = ticks.first()?;
    let width = |place: usize| Some(u64::try_from(ticks.get(place)?.1.chars().count()).ok()? * TICK_LETTER);
    let room = if ticks.len() < 4 {
        width(place)? + width(place + 1)? + AROUND_LAST_TICKS
    } else {
        width(0)?.max(width(1)?) + AROUND_TICK
    };
    let beside = if has_pictures { BESIDE_PICTURES } else { BESIDE_SCALE };
    let least = (room * 1000).checked_div(*share)? + beside;
    let (_, class) = TIGHT.into_iter().find(|(width, _)| least <= *width).or(TIGHT.into_iter().next_back())?;
    (least > NARROWEST).then_some((place, class))
}

fn row(context: &ViewContext, extent: &RaceExtent, rows: &Rows, standing: &Standing) -> Html {
    let citation = citation(context, &rows.ranking, standing);
    let share = share(context, standing, extent.most);
    let title = title(context, standing);
    // Others are as wide as two.
    let letters: u64 = title.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum();
    let has_room = share * LONGEST_BAR >= 1000 * (letters * LETTER + AROUND_TITLE);
    let is_inside = share >= LONG || share >= INSIDE && has_room;
    let is_old = age(context.dated(standing.as_of), context.now).is_some();
    let class = classes!(
        "race-row",
        is_inside.then_some("inside"),
        is_old.then_some("old"),
        (standing.value.precision() == Precision::AtLeast).then_some("least"),
    );
    let key = key(context, standing);
    html! {
        <li key={key.clone()} part="row" {class} data-song={key}>
            { cover(context, standing.subject).unwrap_or_default() }
            <span class="race-name">
                <span part="title" class="title" translate="no"><span>{ title }</span></span>
                <hr width={percent(1000 - share)} aria-hidden="true" />
            </span>
            <hr part="bar" class="race-bar" width={percent(share)} aria-hidden="true" />
            <span class="race-label">
                { " " }<span part="streams">{ source_button(context, &citation, Face::Number) }</span>
                { " " }<span part="date" class="date">{ context.date(standing.as_of) }</span>
            </span>
        </li>
    }
}
