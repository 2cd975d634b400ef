//! The ranking over time: a bar for each song, which moves from day to day as counts came in. What stands without motion is
//! the final order.

mod bars;
mod controls;
mod extent;
mod motion;

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use milestream_data::Day;
use yew::prelude::*;

use self::bars::bars;
use self::controls::controls;
use self::extent::RaceExtent;
use self::motion::{Drawn, may_move, move_from};
use super::leaderboard::no_rows;
use super::placeholder::empty;
use super::view_context::ViewContext;
use crate::content::messages::fill;
use crate::state::model::Model;
use crate::state::options::Rows;
use crate::state::playhead::Playhead;
use crate::state::table_state::TableState;

/// Props of [`Race`].
#[derive(Clone, Properties)]
pub(super) struct RaceProps {
    /// What the views share.
    pub(super) context: ViewContext,
}

/// An opened source does not redraw it.
impl PartialEq for RaceProps {
    fn eq(&self, other: &Self) -> bool {
        self.context.is_alike(&other.context)
    }
}

/// The race up to the day on display.
#[component]
pub(super) fn Race(props: &RaceProps) -> Html {
    let context = &props.context;
    let extent = use_memo(props.clone(), |props| RaceExtent::of(&on_day(&props.context, None)));
    let head = use_state(Playhead::default);
    // A day that was chosen on a board is where it stands at first.
    let now = if head.is_touched { *head } else { Playhead { day: context.model.chosen, ..*head } };
    let place = now.place(&extent.days);
    let is_last = place + 1 >= extent.days.len();
    let shown = on_day(context, extent.days.get(place).copied().filter(|_| !is_last));

    let step_ms = now.step_ms(extent.days.len());
    use_effect_with((extent.clone(), now), {
        let head = head.clone();
        move |(extent, now): &(Rc<RaceExtent>, Playhead)| {
            let (extent, now) = (extent.clone(), *now);
            let next = move || head.set(now.stepped(&extent.days));
            let timer = now.is_playing.then(|| Timeout::new(step_ms, next));
            move || drop(timer)
        }
    });
    let list = use_node_ref();
    let drawn = use_mut_ref(Drawn::default);
    use_effect_with((extent.clone(), place), {
        let (list, motion) = (list.clone(), context.options().motion);
        move |_: &(Rc<RaceExtent>, usize)| {
            let before = drawn.take();
            drawn.replace(move_from(&before, &list, may_move(motion).then_some(step_ms)));
        }
    });

    if extent.songs == 0 {
        return empty(fill(no_rows(&shown), &[("date", &shown.intl.day(shown.at))]));
    }
    let words = context.words();
    let day = extent.days.get(place).map(|day| context.intl.day(*day));
    // While it plays, a screen reader would be behind all the time.
    let said = day.filter(|_| now.is_touched && !now.is_playing && extent.is_playable());
    let said = said.map(|day| fill(words.date_chosen(), &[("date", &day)]));
    html! {
        <div part="race" class="race">
            { bars(&shown, &extent, place, &list) }
            if extent.is_playable() {
                { controls(context, &extent, now, &head) }
            }
            <p class="spoken" role="status">{ said }</p>
            { notes(context, &extent) }
        </div>
    }
}

/// What the bars mean, or why nothing moves.
fn notes(context: &ViewContext, extent: &RaceExtent) -> Html {
    let words = context.words();
    let line = |text: String| html! { <p part="rule" class="quiet">{ text }</p> };
    let few = || {
        let count = |count| context.count(count);
        fill(words.race_few(), &[("days", &count(extent::FEWEST_DAYS)), ("songs", &count(extent::FEWEST_SONGS))])
    };
    html! {
        <div class="race-notes">
            { line(if extent.is_playable() { words.race_note().to_owned() } else { few() }) }
            if extent.has_old {
                { line(words.race_hatched().to_owned()) }
            }
        </div>
    }
}

/// The same widget as it stood on a day, or on its last one: all songs by their ranks, whatever is searched for elsewhere.
fn on_day(context: &ViewContext, day: Option<Day>) -> ViewContext {
    let state = &context.model.table_state;
    let table_state = TableState { search: String::new(), rows: Rows::Calm, ..state.clone() };
    let model = Model { chosen: day, table_state, ..context.model.clone() };
    ViewContext::new(context.loaded.clone(), model, context.intl.clone(), context.emit.clone(), NodeRef::default())
}
