//! The card of a milestone: when it is drawn by itself, what it says, and how it can be seen.

use std::rc::Rc;

use milestream::card::{Card, Format, Motif, Request, card};
use milestream::content::messages::english;
use milestream::load::Loaded;
use milestream::state::options::Theme;
use milestream_data::Date;
use roxmltree::Document;

use super::drawing::lines;
use super::form::contrast;
use super::{Asked, of_bundled};
use crate::support::{bundled, loaded, options};

/// Numbers of an artist with a song.
fn numbers(more: &str) -> Rc<Loaded> {
    let text = format!(
        r##"{{ "schema": 1, "title": "T", "source": "s",
            "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
            "artists": [{{ "id": "a", "name": "Ada Lune", "color": "#3b3f99" }}], {more} }}"##
    );
    loaded(text.as_bytes())
}

fn song(counts: &str) -> Rc<Loaded> {
    numbers(&format!(r#""tracks": [{{ "id": "t", "title": "Glass Tide", "artists": ["a"], "counts": [{counts}] }}]"#))
}

fn asked_on(loaded: &Rc<Loaded>, attributes: Asked<'_>, motif: Option<Motif>, day: &str) -> Result<Card, String> {
    let today = Date::parse(day).unwrap().last_day().into();
    let options = Rc::new(options(attributes));
    let request =
        Request { loaded, options: &options, language: english(), today, motif, format: Format::Wide, accent: None };
    card(&request)
}

const BEFORE: &str = r#"{ "as_of": "2026-11-10", "value": 999000000 }"#;
const AFTER: &str = r#"{ "as_of": "2026-11-17", "value": 1002000000 }"#;

#[test]
fn a_milestone_of_the_last_days_is_a_card_of_its_own_and_says_its_date() {
    let numbers = song(&[BEFORE, AFTER].join(","));
    let drawn = asked_on(&numbers, &[("view", "counter"), ("track", "t")], None, "2026-11-20").unwrap();
    assert_eq!(drawn.motif, Motif::Passed);
    let said = lines(&drawn.svg);
    for line in ["Glass Tide passed", "1B", "streams · Ada Lune", "by 17 November 2026, P"] {
        assert!(said.iter().any(|said| said == line), "no {line:?} in {said:?}");
    }
    assert_eq!(drawn.name, "milestream-t-passed-1b-2026-11-17");
    assert_eq!(drawn.alt, "Glass Tide passed 1B, as of 17 November 2026. Source: P");
    assert_eq!(drawn.source.as_deref(), Some("https://example.org/"));
}

#[test]
fn what_is_not_new_or_was_not_known_before_is_a_counter() {
    let both = [BEFORE, AFTER].join(",");
    for (counts, more, day, motif) in [
        (&*both, &[][..], "2026-11-23", Motif::Passed),
        (&both, &[], "2026-11-24", Motif::Counter),
        // As it was then.
        (&both, &[("as-of", "2026-11-18")], "2026-12-24", Motif::Passed),
        (&both, &[("as-of", "2026-11-11")], "2026-12-24", Motif::Counter),
        // Nobody knows when the only count was passed.
        (AFTER, &[], "2026-11-18", Motif::Counter),
        (BEFORE, &[], "2026-11-11", Motif::Counter),
        // The page asks for another one.
        (&both, &[("threshold", "900M")], "2026-11-18", Motif::Counter),
    ] {
        let asked = [&[("view", "counter"), ("track", "t")], more].concat();
        let drawn = asked_on(&song(counts), &asked, None, day).unwrap();
        assert_eq!(drawn.motif, motif, "{counts} {more:?} on {day}");
    }
    let leaderboard = asked_on(&song(&both), &[("view", "leaderboard")], None, "2026-11-18").unwrap();
    assert_eq!(leaderboard.motif, Motif::Top);
}

#[test]
fn goals_and_totals_are_passed_as_well_and_what_may_fall_is_not() {
    let numbers = numbers(
        r#""tracks": [],
        "coverage": [{ "artist": "a", "threshold": "100M", "counts": [
            { "as_of": "2026-11-10", "reached": 99 }, { "as_of": "2026-11-17", "reached": 101 }] }],
        "totals": [
            { "artist": "a", "metric": "followers", "counts": [
                { "as_of": "2026-11-10", "value": 9900000 }, { "as_of": "2026-11-17", "value": 10100000 }] },
            { "artist": "a", "metric": "monthly_listeners", "counts": [
                { "as_of": "2026-11-10", "value": 9900000 }, { "as_of": "2026-11-17", "value": 10100000 }] }]"#,
    );
    let songs = [("artist", "a"), ("threshold", "100M"), ("goal", "100")];
    let drawn = asked_on(&numbers, &songs, None, "2026-11-18").unwrap();
    let said = lines(&drawn.svg).join(" ");
    assert!(said.contains("Ada Lune songs past 100M: goal of 100 reached 100 by 17 November 2026, P"), "{said}");
    assert_eq!(drawn.motif, Motif::Passed);
    let followers = asked_on(&numbers, &[("artist", "a"), ("metric", "followers")], None, "2026-11-18").unwrap();
    assert!(followers.alt.starts_with("Ada Lune followers passed 10M"), "{}", followers.alt);
    let listeners = [("artist", "a"), ("metric", "listeners")];
    assert_eq!(asked_on(&numbers, &listeners, None, "2026-11-18").unwrap().motif, Motif::Counter);
    // Asked for, it says that there is none.
    let why = asked_on(&numbers, &listeners, Some(Motif::Passed), "2026-11-18").unwrap_err();
    assert!(why.starts_with("This data has no such number"), "{why}");
}

#[test]
fn one_may_ask_for_a_milestone_of_long_ago_and_for_an_earlier_one() {
    let newest = of_bundled(&[("track", "fake-love")], Motif::Passed, Format::Story);
    assert!(newest.alt.starts_with("FAKE LOVE passed 1B"), "{}", newest.alt);
    let earlier = of_bundled(&[("track", "dynamite"), ("threshold", "1B")], Motif::Passed, Format::Square);
    assert!(earlier.alt.starts_with("Dynamite passed 1B"), "{}", earlier.alt);
}

#[test]
fn a_story_leaves_room_where_signs_of_the_application_lie() {
    for motif in Motif::ALL {
        let card = of_bundled(&[("track", "fake-love"), ("artist", "bts")], motif, Format::Story);
        assert_eq!((card.width, card.height), (1080, 1920));
        let document = Document::parse(&card.svg).unwrap();
        for node in document.descendants().filter(|node| node.has_tag_name("text")) {
            let number = |name: &str| node.attribute(name).unwrap().parse::<u32>().unwrap();
            let (top, foot) = (number("y") - number("font-size") * 73 / 100, number("y"));
            assert!(top >= 250 && foot <= 1920 - 150, "{motif:?}: {node:?}");
        }
    }
}

#[test]
fn all_words_of_a_milestone_can_be_read_on_the_colour_of_any_theme_and_artist() {
    for (_, theme) in Theme::ALL {
        for accent in
            [None, Some("#ff0"), Some("#fff"), Some("#000"), Some("#00ff7f"), Some("#e0b0ff"), Some("#123456")]
        {
            // A milestone, and a lower bound without a history, both beside a record.
            for (loaded, track, motif) in [
                (bundled(), "fake-love", Motif::Passed),
                (song(&AFTER.replace("1002000000", "\"1B+\"")), "t", Motif::Counter),
            ] {
                let options = Rc::new(options(&[("track", track), ("theme", theme)]));
                let request = Request {
                    loaded: &loaded,
                    options: &options,
                    language: english(),
                    today: crate::support::today().into(),
                    motif: Some(motif),
                    format: Format::Square,
                    accent,
                };
                let svg = card(&request).unwrap().svg;
                let document = Document::parse(&svg).unwrap();
                let fill = |node: roxmltree::Node<'_, '_>| node.attribute("fill").unwrap().to_owned();
                let ground = document.descendants().find(|node| node.has_tag_name("rect")).map(fill).unwrap();
                let circles = document.descendants().filter(|node| node.has_tag_name("circle"));
                let label = circles.filter(|node| node.attribute("r") == Some("4600")).map(fill).next().unwrap();
                let texts = document.descendants().filter(|node| node.has_tag_name("text"));
                for (text, fill) in texts.map(|node| (super::drawing::whole_text(node), fill(node))) {
                    // The initials stand on the label of the record.
                    let ground = if fill == ground { &label } else { &ground };
                    assert!(contrast(&fill, ground) >= 4.5, "{text}: {fill} on {ground} in {theme} with {accent:?}");
                }
            }
        }
    }
}
