//! `milestream card`: the share card and the badge, as the studio draws them.

use std::rc::Rc;

use milestream_data::Date;
use milestream_widget::card::{Format, Motif, Request, card};
use milestream_widget::content::messages::english;
use milestream_widget::load::Loaded;
use milestream_widget::state::options::Options;
use milestream_widget::state::options::table::OPTIONS;
use roxmltree::Document;

use crate::bench::Bench;
use crate::card_drawing::{LINES_OF_SONGS, SONGS, lines};

const BUNDLED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../static/data/bts.json");

/// The width and the height of a card.
fn size(svg: &str) -> String {
    let document = Document::parse(svg).unwrap();
    ["width", "height"].map(|name| document.root_element().attribute(name).unwrap()).join(" x ")
}

#[test]
fn a_counter_is_drawn_with_its_date_and_source() {
    let bench = Bench::new("card-counter");
    let option = |(name, value): &(&str, &str)| format!("--{} {value}", if *name == "as-of" { "at" } else { name });
    let asked: Vec<String> = SONGS.iter().map(option).collect();
    let (out, _) = bench.done(&format!("card {BUNDLED} {} --accent #b00", asked.join(" ")));
    assert_eq!((lines(&out), size(&out)), (LINES_OF_SONGS.map(str::to_owned).to_vec(), "1200 x 630".to_owned()));
    assert!(out.ends_with("</svg>\n"), "{out}");

    bench.done(&format!("card {BUNDLED} --view leaderboard --artist bts --at 2022-04-14 --format square -o top.svg"));
    let top = bench.read("top.svg");
    let said = lines(&top);
    assert_eq!(size(&top), "1080 x 1080");
    assert!(
        said.contains(&"Dynamite\u{2002}●".to_owned()) && said.contains(&"80M left until 1.4B".to_owned()),
        "{said:?}"
    );
}

#[test]
fn a_milestone_is_drawn_where_it_is_asked_for_and_by_itself_in_its_first_days() {
    let bench = Bench::new("card-passed");
    let asked = format!("card {BUNDLED} --track fake-love");
    bench.done(&format!("{asked} --motif passed --format story -o story.svg"));
    let story = bench.read("story.svg");
    assert_eq!(size(&story), "1080 x 1920");
    assert!(lines(&story).join(" ").contains("FAKE LOVE passed 1B"), "{:?}", lines(&story));
    // It was passed on 25 August 2025.
    for (day, more, is_passed) in
        [("2025-08-27", "", true), ("2025-08-27", "--motif counter", false), ("2025-09-27", "", false)]
    {
        let (drawn, _) = bench.done(&format!("{asked} --at {day} {more}"));
        let said = lines(&drawn).join(" ");
        assert_eq!(said.contains("FAKE LOVE passed"), is_passed, "{day} {more}: {said}");
    }
}

/// The same options give the same picture, to the byte.
#[test]
fn a_card_is_that_of_the_studio() {
    let (dataset, warnings) = milestream_data::parse(&std::fs::read(BUNDLED).unwrap()).unwrap();
    let loaded = Rc::new(Loaded::new(dataset, &warnings));
    let bench = Bench::new("card-studio");
    for (asked, motif, format) in [
        ("view=counter track=dynamite theme=neon-dark", Motif::Counter, Format::Badge),
        ("view=leaderboard by=artists metric=followers", Motif::Top, Format::Wide),
        ("view=leaderboard artist=bts sort=title past=1B", Motif::Top, Format::Square),
    ] {
        let said: Vec<(String, String)> = asked
            .split(' ')
            .chain(["as-of=2024-12-31"])
            .filter_map(|option| option.split_once('='))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let (options, faults) = Options::parse(&said);
        assert_eq!(faults, Vec::<String>::new());
        let (options, today) = (Rc::new(options), Date::parse("2026-11-20").unwrap().last_day().into());
        let request = Request {
            loaded: &loaded,
            options: &options,
            language: english(),
            today,
            motif: Some(motif),
            format,
            accent: None,
        };
        let svg = card(&request).unwrap().svg + "\n";
        let arguments: Vec<String> = asked.split(' ').map(|option| format!("--{}", option.replace('=', " "))).collect();
        let ran =
            bench.run(&format!("card {BUNDLED} --at 2024-12-31 --format {} {}", format.name(), arguments.join(" ")));
        assert_eq!((ran.out, ran.code), (svg, 0), "{asked}");
    }
}

#[test]
fn the_line_for_a_page_says_in_words_what_the_picture_shows() {
    let bench =
        Bench::new("card-tag").with("songs.csv", "id,title,artist,streams,as_of\nt1,One & <two>,X,1.32B,2026-07-14\n");
    let (out, _) =
        bench.done("card songs.csv --track t1 --format badge --tag https://me.example/badge.svg?a&b -o badge.html");
    assert_eq!(out, "");
    let line = bench.read("badge.html");
    // Nobody knows where the table can be opened, so it leads nowhere.
    assert!(
        line.starts_with("<span><img src=\"https://me.example/badge.svg?a&amp;b\" width=\"360\" height=\"")
            && line.contains("alt=\"\"><br>One &amp; &lt;two&gt;")
            && line.ends_with("as of 14 July 2026. Source: songs.csv</span>\n"),
        "{line}"
    );
    let (line, _) = bench.done(&format!("card {BUNDLED} --track dynamite --tag https://me.example/card.svg"));
    assert!(
        line.starts_with("<a href=\"https://") && line.ends_with("</a>\n") && line.contains("alt=\"\"><br>Dynamite"),
        "{line}"
    );
}

/// Every option of a widget is one of cards, or is no option of the command at all.
#[test]
fn the_help_names_every_option() {
    let bench = Bench::new("card-help");
    let (help, _) = bench.done("card --help");
    let dataset = r#"{ "schema": 1, "title": "T", "artists": [], "tracks": [] }"#;
    let bench = bench.with("none.json", dataset);
    for option in OPTIONS {
        let name = format!("--{}", option.name);
        let ran = bench.run(&format!("card none.json {name} {}", option.example));
        let is_known = !ran.err.contains("invalid option");
        let is_named = help.split([' ', ',', '.', ':', '\n']).any(|word| word == name);
        assert_eq!(is_named, is_known || name == "--accent", "{name}: {}", ran.err);
    }
}

#[test]
fn what_is_missing_is_reported() {
    let bench = Bench::new("card-refused");
    for (arguments, expected, code) in [
        ("", "which file? 'milestream card FILE'\nTry 'milestream --help'.", 2),
        (
            "x.json --view board",
            "--view: expected counter or leaderboard, found \"board\"\nTry 'milestream --help'.",
            2,
        ),
        (
            "x.json --format round",
            "--format: expected wide, square, story or badge, found \"round\"\nTry 'milestream --help'.",
            2,
        ),
        (
            "x.json --motif round",
            "--motif: expected counter, passed or top, found \"round\"\nTry 'milestream --help'.",
            2,
        ),
        ("x.json --accent red", "--accent: expected a colour like #7c3aed, found \"red\"\nTry 'milestream --help'.", 2),
        ("x.json --limit 5", "invalid option '--limit'\nTry 'milestream --help'.", 2),
        (
            "x.json --threshold many",
            "--threshold: expected a count above zero, like 100, 100M or 1B, found \"many\"\nTry 'milestream --help'.",
            2,
        ),
        (
            "BUNDLED --artist abba",
            "there is no artist \"abba\" in it; there are bts, jimin, jung-kook, blackpink, charlie-puth, coldplay, halsey, latto",
            1,
        ),
        ("BUNDLED --track abba", "there is no song \"abba\" in it", 1),
        (
            "BUNDLED --artist bts --at 2001",
            "BUNDLED: This data has no such number on 31 December 2001. Choose another date or another number.",
            1,
        ),
    ] {
        let ran = bench.run(&format!("card {arguments}").replace("BUNDLED", BUNDLED));
        assert_eq!((ran.err, ran.code), (format!("milestream: {expected}\n").replace("BUNDLED", BUNDLED), code));
    }
}
