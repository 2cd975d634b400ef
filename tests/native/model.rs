//! The reducer: what past events lead to.

use std::rc::Rc;

use milestream::fault::Fault;
use milestream::model::{Event, Load, Model};
use milestream::options::{By, View};
use milestream_data::Date;

use crate::stage::{bundled, options, today};

fn model(attributes: &[(&str, &str)]) -> Model {
    Model::new(Rc::new(options(attributes)), today())
}

#[test]
fn the_shown_day_is_choice_then_option_then_newest_and_never_after_today() {
    let loaded = bundled();
    let day = |text: &str| Date::parse(text).unwrap().last_day();
    let shown = |model: &Model| model.day(&loaded.dataset);

    let newest = shown(&model(&[]));
    assert!(newest <= today() && newest > day("2026-01-01"), "{newest}");

    let mut asked = model(&[("as-of", "2022-04")]);
    assert_eq!(shown(&asked), day("2022-04-30"));
    asked.apply(Event::DateChosen(day("2023-02-12")));
    assert_eq!(shown(&asked), day("2023-02-12"));
    asked.apply(Event::OptionsChanged(Rc::new(options(&[("as-of", "2021-01-01")]))));
    assert_eq!(shown(&asked), day("2021-01-01"), "a changed option overrides an earlier choice");

    assert_eq!(shown(&model(&[("as-of", "2099")])), today());
}

#[test]
fn a_failed_refresh_after_a_fault_can_recover() {
    let mut model = model(&[]);
    model.apply(Event::LoadFailed(Fault::Timeout, None));
    assert_eq!(model.load, Load::Failed(Fault::Timeout));
    model.apply(Event::LoadStarted);
    assert_eq!(model.load, Load::Loading);
    model.apply(Event::DatasetLoaded(bundled()));
    assert!(matches!(model.load, Load::Ready(_)));
    // What is shown stays while it is asked for again.
    model.apply(Event::LoadStarted);
    assert!(matches!(model.load, Load::Ready(_)));
}

#[test]
fn options_that_do_not_change_leave_the_readers_choices() {
    let mut model = model(&[]);
    model.apply(Event::TabChosen(View::Honours));
    model.apply(Event::RankingChosen(By::Artists));
    model.apply(Event::OptionsChanged(Rc::new(options(&[("goal", "100")]))));
    assert_eq!((model.tab, model.ranking), (View::Honours, By::Artists));
    model.apply(Event::OptionsChanged(Rc::new(options(&[("view", "leaderboard"), ("by", "tracks")]))));
    assert_eq!(model.tab, View::Leaderboard);
}
