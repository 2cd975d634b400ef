//! The columns of a dense table of what comes next: when a song may pass its milestone, and in how many days.

use milestream_data::query::{self, Standing, Subject, Upcoming};
use milestream_data::{Date, Day};
use yew::prelude::*;

use super::gains::{SOON_DAYS, cell};
use crate::components::view_context::ViewContext;
use crate::content::counter::outlook_sentences::is_wide;
use crate::content::messages::fill;

/// How many they are.
pub(super) const COUNT: u32 = 2;

/// The cells of a row: its day or range of days, and the same in days from today, of which those before today are none.
pub(super) fn cells(context: &ViewContext, standing: &Standing) -> Html {
    let upcoming = match standing.subject {
        Subject::Track(track) => query::upcoming(context.dataset(), track, context.now),
        Subject::Artist(_) | Subject::Album(_) => None,
    };
    let Some((first, last)) = upcoming.map(|upcoming| days(&upcoming)) else { return Html::default() };
    let (words, intl) = (context.words(), &context.intl);
    let is_wide = is_wide(first, last);
    let date = |day: Day| if is_wide { intl.date(Date::from(day).to_month()) } else { intl.day_of_year(day) };
    let ahead = |day: Day| u64::try_from(day.days_since(context.now)).unwrap_or_default();
    let range = |text, [from, to]: [&str; 2], ends: [String; 2]| match ends {
        [one, other] if one == other => one,
        [one, other] => fill(text, &[(from, &one), (to, &other)]),
    };
    let dates = range(words.date_range(), ["from", "to"], [first, last].map(date));
    let left = range(words.number_range(), ["least", "most"], [first, last].map(|day| intl.count(ahead(day))));
    html! {
        <>
            { cell("brief dates-ahead", html! { <span part="estimate">{ dates }</span> }) }
            { cell(if ahead(last) < SOON_DAYS { "brief soon" } else { "brief" }, html! { <span part="days">{ left }</span> }) }
        </>
    }
}

/// The first day and the last one on which the milestone may be passed.
fn days(upcoming: &Upcoming) -> (Day, Day) {
    match upcoming {
        Upcoming::Estimated(estimate) => (estimate.earliest, estimate.latest),
        Upcoming::AtPace { days, from, .. } => {
            let day = Day::from_epoch_days(from.epoch_days().saturating_add(i32::try_from(*days).unwrap_or(i32::MAX)));
            (day, day)
        }
    }
}
