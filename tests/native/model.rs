//! The reducer: what past events lead to.

use std::rc::Rc;

use milestream::load::error::LoadError;
use milestream::state::model::{Event, Load, Model};
use milestream::state::options::{By, View};
use milestream::state::today::Today;
use milestream_data::Date;

use crate::support::{bundled, options, today};

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
    model.apply(Event::LoadFailed(LoadError::Timeout, None));
    assert_eq!(model.load, Load::Failed(LoadError::Timeout));
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

/// Days at which a reader and the keeper of a dataset differ.
#[test]
fn what_has_begun_anywhere_is_known_west_of_the_keeper() {
    let day = |text: &str| Date::parse(text).unwrap().last_day();
    let dataset = |as_of: &str| {
        let file = format!(
            r#"{{ "schema": 1, "title": "T", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://e.org" }} }},
                "tracks": [{{ "id": "t", "title": "T", "counts": [{{ "as_of": "2026-10-01", "value": 5 }}, {{ "as_of": "{as_of}", "value": 6 }}] }}] }}"#
        );
        milestream_data::parse(file.as_bytes()).unwrap().0
    };
    let shown = |as_of: &str, here: &str, begun: &str, attributes: &[(&str, &str)]| {
        let (dataset, today) = (dataset(as_of), Today { here: day(here), begun: day(begun) });
        let model = Model::new(Rc::new(options(attributes)), today);
        let at = model.day(&dataset);
        let figure = dataset.track_figure(dataset.track_by_id("t").unwrap(), at).unwrap();
        (figure.value.amount(), at.to_string(), model.now(&dataset).to_string())
    };
    let expected = |value, at: &str, now: &str| (value, at.to_owned(), now.to_owned());
    // It is the 28th in Seoul and still the 27th in Los Angeles.
    assert_eq!(shown("2026-11-28", "2026-11-27", "2026-11-28", &[]), expected(6, "2026-11-28", "2026-11-28"));
    assert_eq!(shown("2026-11-29", "2026-11-27", "2026-11-28", &[]), expected(5, "2026-10-01", "2026-11-27"));
    // A month is known from its first day on, and the year.
    assert_eq!(shown("2026-11", "2026-10-31", "2026-11-01", &[]), expected(6, "2026-11-01", "2026-11-01"));
    assert_eq!(shown("2026-11", "2026-11-02", "2026-11-02", &[]), expected(6, "2026-11-02", "2026-11-02"));
    assert_eq!(shown("2026-11", "2026-10-30", "2026-10-31", &[]), expected(5, "2026-10-01", "2026-10-30"));
    assert_eq!(shown("2026", "2026-11-27", "2026-11-28", &[]), expected(6, "2026-11-27", "2026-11-27"));
    assert_eq!(shown("2026-12", "2026-11-27", "2026-11-28", &[]), expected(5, "2026-10-01", "2026-11-27"));
    // Whoever asks for a day sees what was known once it was over.
    let of = |as_of: &'static str| [("as-of", as_of)];
    assert_eq!(shown("2026-11", "2026-11-27", "2026-11-28", &of("2026-11-20")).0, 5);
    assert_eq!(shown("2026-11", "2026-12-27", "2026-12-28", &of("2026-11-30")).0, 6);
    assert_eq!(shown("2026-11-28", "2026-11-27", "2026-11-28", &of("2026-11-28")).0, 6);
    assert_eq!(shown("2026-11-28", "2026-11-27", "2026-11-28", &of("2099")).0, 6);
    // Who goes back to the newest day sees what stood there first.
    let dataset = dataset("2026-11");
    let today = Today { here: day("2026-11-20"), begun: day("2026-11-20") };
    let mut model = Model::new(Rc::new(options(&[])), today);
    let first = model.day(&dataset);
    for (chosen, expected) in [("2026-10-01", day("2026-10-01")), ("2026-11-20", first)] {
        model.apply(Event::DateChosen(day(chosen)));
        assert_eq!(model.day(&dataset), expected);
    }
    // Also where the embed asks for an earlier one.
    let mut asked = Model::new(Rc::new(options(&[("as-of", "2026-10-05")])), today);
    asked.apply(Event::DateChosen(day("2026-11-20")));
    assert_eq!(asked.day(&dataset), first);
}
