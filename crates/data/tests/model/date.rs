use milestream_data::{Date, Day};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

#[test]
fn dates_are_read_and_printed_as_given() {
    for text in ["2022", "2022-04", "2022-04-14", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
        assert_eq!(date(text).to_string(), text);
    }
}

#[test]
fn what_is_no_date_is_refused() {
    let bad = [
        "",
        "22",
        "20222",
        "2022-",
        "2022-4",
        "2022-13",
        "2022-00",
        "2022-04-",
        "2022-04-31",
        "2022-04-00",
        "2023-02-29",
        "1900-02-29",
        "2022-04-14T00:00",
        "2022-04-14-01",
        "2022/04/14",
        "+022-04-14",
        " 2022",
        "2022-٠٤",
        "April 2022",
    ];
    for text in bad {
        assert_eq!(Date::parse(text), None, "{text}");
    }
}

#[test]
fn a_reduced_date_reaches_from_its_first_to_its_last_day() {
    for (text, first, last) in [
        ("2022", "2022-01-01", "2022-12-31"),
        ("2022-04", "2022-04-01", "2022-04-30"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2022-04-14", "2022-04-14", "2022-04-14"),
    ] {
        assert_eq!(date(text).first_day().to_string(), first);
        assert_eq!(date(text).last_day().to_string(), last);
        assert_eq!(date(text).is_day(), first == last);
    }
}

#[test]
fn a_date_is_known_from_its_last_day_on() {
    for (text, at, known) in [
        ("2022", "2022-12-30", false),
        ("2022", "2022-12-31", true),
        ("2022-04", "2022-04-29", false),
        ("2022-04", "2022-04-30", true),
        ("2022-04-14", "2022-04-13", false),
        ("2022-04-14", "2022-04-14", true),
    ] {
        assert_eq!(date(text).is_known_at(Day::parse(at).unwrap()), known, "{text} at {at}");
        assert!(date(text).is_known_at(Day::MAX));
    }
}

#[test]
fn while_a_day_is_running_what_has_begun_is_known() {
    for (text, at, known) in [
        ("2026-11-28", "2026-11-27", false),
        ("2026-11-28", "2026-11-28", true),
        ("2026-11", "2026-10-31", false),
        ("2026-11", "2026-11-01", true),
        ("2026", "2026-01-01", true),
        ("2026-12-01", "2026-11-30", false),
        ("2027", "2026-12-31", false),
        ("2025", "2026-11-01", true),
    ] {
        let at = Day::parse(at).unwrap();
        assert_eq!(date(text).is_known_at(at.running()), known, "{text} at {at}");
        assert_eq!(at.running().over(), at);
        assert_eq!((at.running().to_string(), at.running().days_since(at)), (at.to_string(), 0));
        assert!(at < at.running() && at.running().previous() < at);
    }
}

#[test]
fn only_dates_that_cannot_overlap_are_certainly_ordered() {
    for (a, b, before) in [
        ("2021", "2022", true),
        ("2022", "2022", false),
        ("2022", "2022-04-14", false),
        ("2022-04-14", "2022", false),
        ("2022-03", "2022-04-01", true),
        ("2022-04", "2022-04-01", false),
        ("2022-04-13", "2022-04-14", true),
        ("2022-04-14", "2022-04-14", false),
        // What nobody knows is before nothing and after nothing.
        ("unknown", "2022", false),
        ("2022", "unknown", false),
        ("unknown", "unknown", false),
    ] {
        let date = |text| Date::parse_as_of(text).unwrap();
        assert_eq!(date(a).is_certainly_before(date(b)), before, "{a} before {b}");
    }
}

#[test]
fn days_count_from_1970() {
    for (text, days) in [
        ("1970-01-01", 0),
        ("1969-12-31", -1),
        ("2000-03-01", 11_017),
        ("2022-04-14", 19_096),
        ("0001-01-01", -719_162),
    ] {
        let day = Day::parse(text).unwrap();
        assert_eq!(day.epoch_days(), days);
        assert_eq!(Day::from_epoch_days(days).to_string(), text);
        assert_eq!(Date::from(day), date(text));
    }
    assert_eq!(Day::parse("2022-04-14").unwrap().ymd(), (2022, 4, 14));
    assert_eq!(Day::parse("2022-04"), None);
    assert_eq!(Day::parse("2022-03-01").unwrap().previous().to_string(), "2022-02-28");
}

#[test]
fn days_outside_of_the_calendar_of_dates_become_its_ends() {
    assert_eq!(Date::from(Day::MAX).to_string(), "9999-12-31");
    assert_eq!(Date::from(Day::from_epoch_days(i32::MIN)).to_string(), "0001-01-01");
    assert_eq!(Day::from_epoch_days(i32::MIN).previous().epoch_days(), i32::MIN);
}

#[test]
fn the_parts_of_a_date_are_given_as_far_as_they_are_known() {
    assert_eq!((date("2022").year(), date("2022").month(), date("2022").day()), (2022, None, None));
    assert_eq!((date("2022-04").month(), date("2022-04").day()), (Some(4), None));
    assert_eq!(Date::from_ymd(2022, 4, 14), Some(date("2022-04-14")));
    assert_eq!(
        (Date::from_ymd(2022, 4, 31), Date::from_ymd(0, 1, 1), Date::from_ymd(10_000, 1, 1)),
        (None, None, None)
    );
}
