//! The share card: what it says.

mod drawing;
mod form;
mod passed;

use std::rc::Rc;

use milestream::card::{Card, Format, Motif, Request, card};
use milestream::load::Loaded;
use roxmltree::Document;

use self::drawing::{LINES_OF_SONGS, SONGS, lines, whole_text};
use crate::support::{bundled, language_of, loaded, options, today};

/// Options of an embed, by name.
type Asked<'a> = &'a [(&'a str, &'a str)];

/// A card of a dataset.
fn drawn(loaded: &Rc<Loaded>, attributes: Asked<'_>, motif: Motif, format: Format) -> Result<Card, String> {
    let options = Rc::new(options(attributes));
    let language = language_of(&options);
    card(&Request {
        loaded,
        options: &options,
        language,
        today: today().into(),
        motif: Some(motif),
        format,
        accent: None,
    })
}

/// A card of the bundled dataset.
fn of_bundled(attributes: Asked<'_>, motif: Motif, format: Format) -> Card {
    drawn(&bundled(), attributes, motif, format).unwrap()
}

/// A dataset with one song, reported on one day by one publisher.
fn one_song(title: &str, artist: &str, value: &str) -> Rc<Loaded> {
    let text = |text: &str| -> String {
        // As JSON writes what it does not hold as it is.
        let escaped = |letter: char| match letter {
            '"' | '\\' => format!("\\{letter}"),
            _ if letter.is_control() => format!("\\u{:04x}", u32::from(letter)),
            _ => letter.to_string(),
        };
        text.chars().map(escaped).collect()
    };
    let dataset = format!(
        r#"{{ "schema": 1, "title": "{title}", "as_of": "2026-07-14", "source": "s",
            "sources": {{ "s": {{ "publisher": "The Charts", "url": "https://example.org/?a=1&b=2" }} }},
            "artists": [{{ "id": "a", "name": "{artist}" }}],
            "tracks": [{{ "id": "t", "title": "{title}", "artists": ["a"], "counts": ["{value}"] }}] }}"#,
        title = text(title),
        artist = text(artist),
    );
    loaded(dataset.as_bytes())
}

#[test]
fn a_card_says_what_the_widget_says() {
    let cases: &[(Asked<'_>, Motif, &[&str])] = &[
        (SONGS, Motif::Counter, &LINES_OF_SONGS),
        (
            &[("track", "dynamite"), ("as-of", "2022-04-14")],
            Motif::Counter,
            &[
                "BTS on Spotify",
                "Dynamite",
                "BTS",
                "80M left until 1.4B",
                "800M+, 10 April 2021",
                "1.32B\u{2002}streams",
                "14 April 2022, Sportskeeda",
                "Milestream",
            ],
        ),
        // A lower bound has no meter, and what is left is at most so much.
        (
            &[("track", "dynamite")],
            Motif::Counter,
            &[
                "BTS on Spotify",
                "Dynamite",
                "BTS",
                "up to 100M left until 2.1B",
                "800M+, 10 April 2021",
                "2B+\u{2002}streams",
                "12 January 2025, ETNews +1",
                "Milestream",
            ],
        ),
    ];
    for (attributes, motif, expected) in cases {
        let card = of_bundled(attributes, *motif, Format::Wide);
        assert_eq!(lines(&card.svg), *expected, "{attributes:?}");
    }
}

#[test]
fn every_card_carries_its_date_and_its_source() {
    let pages: &[Asked<'_>] = &[SONGS, &[("track", "dynamite")], &[("artist", "bts"), ("as-of", "2024-12-31")]];
    for attributes in pages {
        for format in Format::ALL {
            let card = of_bundled(attributes, Motif::Counter, format);
            let said = lines(&card.svg);
            let dated = said.iter().rfind(|line| line.contains(" 202") && line.contains(", ")).cloned();
            let dated = dated.unwrap_or_else(|| panic!("no date in {said:?}"));
            let document = Document::parse(&card.svg).unwrap();
            let description = document.descendants().find(|node| node.has_tag_name("desc")).unwrap();
            assert!(description.text().unwrap().ends_with(&dated), "{description:?}");
            let (date, publisher) = dated.rsplit_once(", ").unwrap();
            assert!(card.alt.ends_with(&format!(", as of {date}. Source: {publisher}")), "{}", card.alt);
        }
    }
}

#[test]
fn rows_of_one_day_are_dated_once_and_others_each() {
    let one_day = of_bundled(&[("as-of", "2022-04-14"), ("artist", "bts")], Motif::Top, Format::Wide);
    let said = lines(&one_day.svg);
    assert_eq!(said.iter().filter(|line| line.contains("14 April 2022")).count(), 1, "{said:?}");
    assert!(said.contains(&"80M left until 1.4B".to_owned()), "{said:?}");

    let many_days = of_bundled(&[("artist", "bts")], Motif::Top, Format::Wide);
    let said = lines(&many_days.svg);
    assert!(said.contains(&"12 January 2025, ETNews +1".to_owned()), "{said:?}");
    assert!(said.iter().any(|line| *line == "Counts from 2023 to 2025"), "{said:?}");
    assert_eq!(many_days.source, None);
}

#[test]
fn top_five_are_five_by_rank_whatever_the_order_of_the_table() {
    for format in Format::ALL {
        let card = of_bundled(&[("artist", "bts"), ("sort", "title")], Motif::Top, format);
        let ranks: Vec<String> = lines(&card.svg).into_iter().filter(|line| line.len() == 1).collect();
        assert_eq!(ranks, ["1", "2", "3", "3", "5"], "{format:?}");
        assert_eq!(card.alt.matches("; ").count(), 4, "{}", card.alt);
    }
    // What narrows the rows down is said.
    let narrowed = of_bundled(&[("artist", "bts"), ("past", "1B")], Motif::Top, Format::Wide);
    assert!(lines(&narrowed.svg)[1].ends_with("past 1B"), "{:?}", lines(&narrowed.svg));
}

/// Two songs of a group with a colour and of a singer with another; the first has a picture, the second none.
fn two_artists() -> Rc<Loaded> {
    let dataset = r##"{ "schema": 1, "title": "T", "as_of": "2026-07-14", "source": "s",
        "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
        "artists": [{ "id": "a", "name": "Ada", "color": "#00509e" }, { "id": "b", "name": "Bo Dee", "color": "#fff4a0" }],
        "tracks": [
            { "id": "t", "title": "One", "artists": ["a"], "counts": ["2B+"], "image": "data:image/png;base64,AAAA" },
            { "id": "u", "title": "Two", "artists": ["b", "a"], "counts": ["1B+"] }] }"##;
    loaded(dataset.as_bytes())
}

/// Seen: on grey, and of all who are named.
#[test]
fn initials_stand_on_the_colour_of_their_artist() {
    let card = drawn(&two_artists(), &[], Motif::Top, Format::Square).unwrap();
    let document = Document::parse(&card.svg).unwrap();
    let text = document.descendants().find(|node| whole_text(*node) == "BD").unwrap();
    assert!(card.svg.contains("#fff4a0"), "{}", card.svg);
    assert_eq!(text.attribute("fill"), Some("#000000"), "dark letters on a light ground");
}

/// Seen: in the high rows of few songs, a cover hung above its title.
#[test]
fn a_cover_stands_beside_its_words() {
    for format in [Format::Square, Format::Wide, Format::Story] {
        let card = drawn(&two_artists(), &[], Motif::Top, format).unwrap();
        let document = Document::parse(&card.svg).unwrap();
        let of = |node: roxmltree::Node<'_, '_>, name| node.attribute(name).unwrap().parse::<u32>().unwrap();
        let cover = document.descendants().find(|node| node.has_tag_name("image")).unwrap();
        let words = document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
        let words: Vec<_> = words
            .filter(|node| ["One", "Ada"].contains(&whole_text(*node).split('\u{2002}').next().unwrap()))
            .collect();
        assert_eq!(words.len(), 2, "{}", card.svg);
        let (top, foot) = (of(cover, "y"), of(cover, "y") + of(cover, "height"));
        for node in words {
            let capitals = of(node, "y") - of(node, "font-size") * 73 / 100;
            assert!(top <= capitals && of(node, "y") <= foot + 8, "{format:?}: {top} {foot} {node:?}");
        }
    }
}

/// Seen: one song at the foot of a blank sheet.
#[test]
fn few_songs_are_larger_and_in_the_middle() {
    let number = |svg: &str, shown: &str| {
        let document = Document::parse(svg).unwrap();
        let text = document
            .descendants()
            .find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")) && whole_text(*node) == shown);
        ["y", "font-size"].map(|name| text.unwrap().attribute(name).unwrap().parse::<u32>().unwrap())
    };
    for format in [Format::Square, Format::Wide, Format::Story] {
        let one = drawn(&one_song("T", "A", "2B+"), &[], Motif::Top, format).unwrap();
        let two = drawn(&two_artists(), &[], Motif::Top, format).unwrap();
        let [_, of_five] = number(&of_bundled(&[("artist", "bts")], Motif::Top, format).svg, "2B+");
        let [first, size] = number(&one.svg, "2B+");
        let [upper, of_two] = number(&two.svg, "2B+");
        let [lower, _] = number(&two.svg, "1B+");
        assert!(size > of_five * 13 / 10 && of_two > of_five * 12 / 10, "{format:?}: {of_five} {size} {of_two}");
        // A row alone stands between the two.
        assert!(upper < first && first < lower, "{format:?}: {upper} {first} {lower}");
    }
}

/// Seen: eleven discs left "Son…" of a title.
#[test]
fn discs_leave_titles_whole() {
    for (title, discs) in [("T", 1), ("A title as long as these", 0)] {
        for format in [Format::Square, Format::Story] {
            let svg = drawn(&one_song(title, "A", "45123456789"), &[], Motif::Top, format).unwrap().svg;
            assert_eq!(svg.matches("●●●●●●●●●●+").count(), discs, "{title} {format:?}");
            assert!(lines(&svg).iter().any(|line| line.starts_with(title)), "{:?}", lines(&svg));
        }
    }
    // Nor do those of a counter stand in the place of where it is from.
    for (title, discs) in
        [("T", 9), ("A title of a dataset that is as long as this one takes the whole of its line on a card", 0)]
    {
        let svg =
            drawn(&one_song(title, "A", "9512345678"), &[("track", "t")], Motif::Counter, Format::Wide).unwrap().svg;
        assert_eq!((svg.matches("<circle").count(), lines(&svg)[0].as_str()), (2 * discs, title));
    }
    // All rows have them, or none, so that more never look like fewer.
    let songs = |titles: [&str; 2]| {
        let song = |(id, title): (usize, &str)| {
            format!(r#"{{ "id": "{id}", "title": "{title}", "artists": ["a"], "counts": [{}000000000] }}"#, 9 - id)
        };
        let songs: Vec<String> = titles.into_iter().enumerate().map(song).collect();
        let text = format!(
            r#"{{ "schema": 1, "title": "T", "as_of": "2026-07-14", "source": "s",
                "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }}, "artists": [{{ "id": "a", "name": "A" }}], "tracks": [{}] }}"#,
            songs.join(",")
        );
        lines(&drawn(&loaded(text.as_bytes()), &[], Motif::Top, Format::Square).unwrap().svg).join("|")
    };
    assert_eq!(songs(["One", "Two"]).matches('●').count(), 17);
    assert_eq!(songs(["One", "Two, with words that take the room"]).matches('●').count(), 0);
}

/// Seen: "Butter (feat. Mega…" above a blank half.
#[test]
fn a_long_title_takes_two_lines_where_there_is_room() {
    let title = "Butter (feat. Megan Thee Stallion)";
    for (format, is_two) in [(Format::Square, true), (Format::Story, true), (Format::Wide, false)] {
        let card = drawn(&one_song(title, "A", "987654321"), &[], Motif::Top, format).unwrap();
        // Behind the caption and the title of the dataset, which is the same.
        let said = lines(&card.svg).split_off(2);
        assert_eq!(said.iter().any(|line| line == title), !is_two, "{format:?}: {said:?}");
        assert!(said.join(" ").contains(title), "{format:?}: {said:?}");
    }
}

/// Seen: "Songs closest to their next…".
#[test]
fn captions_stand_whole() {
    let demo = loaded(include_bytes!("../../static/data/demo.json"));
    for format in [Format::Square, Format::Wide, Format::Story] {
        let asked = [("view", "leaderboard"), ("by", "upcoming")];
        let said = lines(&drawn(&demo, &asked, Motif::Top, format).unwrap().svg).join(" ");
        assert!(said.contains("Songs closest to their next milestone"), "{format:?}: {said}");
    }
}

/// Seen: the rows of a story had the lower half, and each title its own size.
#[test]
fn rows_fill_the_card_in_one_size() {
    for format in [Format::Square, Format::Wide, Format::Story] {
        let card = of_bundled(&[("artist", "bts")], Motif::Top, format);
        let document = Document::parse(&card.svg).unwrap();
        let of = |words: &str, name| {
            let text = document.descendants().find(|node| {
                node.has_tag_name(("http://www.w3.org/2000/svg", "text")) && whole_text(*node).starts_with(words)
            });
            text.unwrap().attribute(name).unwrap().parse::<u32>().unwrap()
        };
        assert_eq!(of("Dynamite", "font-size"), of("Boy With Luv", "font-size"), "{format:?}");
        let (caption, first, last) = (of("Most streamed", "y"), of("Dynamite", "y"), of("FAKE LOVE", "y"));
        assert!(first - caption < (last - first) / 3, "{format:?}: {caption} {first} {last}");
    }
}

/// Seen on the wide card: the next number nearly touched the bar above it.
#[test]
fn rows_keep_clear_of_the_bar_above_them() {
    for format in [Format::Square, Format::Wide, Format::Story] {
        let card = of_bundled(&[("artist", "bts")], Motif::Top, format);
        let document = Document::parse(&card.svg).unwrap();
        let of = |node: &roxmltree::Node<'_, '_>, name| node.attribute(name).and_then(|text| text.parse::<u32>().ok());
        let bars: Vec<u32> = document
            .descendants()
            .filter(|node| of(node, "height") == Some(3))
            .filter_map(|node| of(&node, "y"))
            .collect();
        assert_eq!(bars.len(), 5, "{format:?}");
        let mut near = 0;
        for text in document.descendants().filter(|node| node.tag_name().name() == "text") {
            let (Some(y), Some(size)) = (of(&text, "y"), of(&text, "font-size")) else { continue };
            let top = y - size * 73 / 100;
            let Some(bar) = bars.iter().rfind(|bar| **bar < y) else { continue };
            // A note head at the end of the bar is up to 12 high.
            assert!(top >= bar + 17, "{format:?}: {top} {bar} {}", whole_text(text));
            near += 1;
        }
        assert!(near > 8, "{format:?}: {near}");
    }
}

#[test]
fn what_is_not_known_is_a_sentence() {
    let cases: &[(Asked<'_>, Motif, &str)] = &[
        (&[("artist", "abba")], Motif::Counter, "This data has no “abba”. Check the id in the embed code."),
        (&[("artist", "abba")], Motif::Top, "This data has no “abba”. Check the id in the embed code."),
        (&[("as-of", "2001")], Motif::Top, "Nothing known yet on 31 December 2001. Choose a later date."),
        (
            &[("as-of", "2001")],
            Motif::Counter,
            "This data has no such number on 31 December 2001. Choose another date or another number.",
        ),
        (&[("search", "zzz")], Motif::Top, "Nothing matches “zzz”. Try fewer filters."),
    ];
    for (attributes, motif, expected) in cases {
        assert_eq!(drawn(&bundled(), attributes, *motif, Format::Wide).unwrap_err(), *expected);
    }
}

#[test]
fn a_card_never_claims_more_than_is_reached() {
    let cases = [
        ("999996000", "999.9M"),
        ("1B+", "1B+"),
        ("1.6B", "about 1.6B"),
        ("1.32B", "1.32B"),
        ("999999999", "999.9M"),
        ("9007199254740991", "9007T"),
    ];
    for (value, shown) in cases {
        let loaded = one_song("T", "A", value);
        for format in Format::ALL {
            let card = drawn(&loaded, &[("track", "t")], Motif::Counter, format).unwrap();
            let lines = lines(&card.svg);
            let has = |text: &str| lines.iter().any(|line| line == text);
            // Beside a record, of what it is stands beneath it.
            let is_recorded = card.svg.contains(RECORD);
            let has_number = has(&format!("{shown}\u{2002}streams")) || has(shown) && has("streams · A");
            assert!(has_number, "{value}: {lines:?}");
            assert!(value != "1.6B" || has("about 100M left until 1.7B"), "{format:?}");
            if is_recorded {
                // Its rim would be a goal that is reached.
                assert!(!card.svg.contains("stroke-dasharray"), "{value} {format:?}");
                continue;
            }
            let discs = card.svg.matches("<circle").count() / 2;
            // More than can be counted are not drawn.
            let billions = usize::from(value == "1B+" || value == "1.6B" || value == "1.32B");
            assert!(format == Format::Badge || discs == billions, "{value}: {discs}");
        }
    }
}

/// What the box of a record has, and that of a ring.
const RECORD: &str = "viewBox=\"0 0 25600 25600\"";

/// Seen: a third of a square, and half of a story, were blank between the title of a song with one report and its number.
#[test]
fn a_count_without_a_history_stands_beside_a_record() {
    let of = |node: &roxmltree::Node<'_, '_>, name| node.attribute(name).and_then(|text| text.parse::<u32>().ok());
    for (value, formats) in [
        ("1.32B", &[Format::Square, Format::Story][..]),
        ("1B+", &[Format::Wide, Format::Square, Format::Story]),
        ("12345", &[Format::Square, Format::Story]),
    ] {
        for format in Format::ALL {
            let card = drawn(&one_song("Glass Tide", "A", value), &[("track", "t")], Motif::Counter, format).unwrap();
            let document = Document::parse(&card.svg).unwrap();
            let record = document.descendants().find(|node| node.attribute("viewBox") == Some("0 0 25600 25600"));
            assert_eq!(record.is_some(), formats.contains(&format), "{value} {format:?}");
            let Some(record) = record.filter(|_| format != Format::Wide) else { continue };
            let foot = of(&record, "y").unwrap() + of(&record, "height").unwrap();
            let title = document.descendants().find(|node| {
                node.has_tag_name(("http://www.w3.org/2000/svg", "text"))
                    && node.attribute("font-weight") == Some("700")
                    && whole_text(*node) == "Glass Tide"
            });
            let title = title.and_then(|node| Some((of(&node, "y")?, of(&node, "font-size")?))).unwrap();
            let space = (title.0 - title.1).abs_diff(foot);
            assert!(foot > card.height / 3 && space < card.height / 20, "{value} {format:?}: {foot} {title:?}");
        }
    }
    let with_history = of_bundled(&[("track", "dynamite")], Motif::Counter, Format::Square);
    assert!(!with_history.svg.contains(RECORD));
}

#[test]
fn songs_of_how_many_are_a_ring_of_all() {
    let text = r#"{ "schema": 1, "title": "T", "source": "s",
        "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
        "artists": [{ "id": "a", "name": "Ada" }], "tracks": [],
        "coverage": [{ "artist": "a", "threshold": "100M", "counts": [
            { "as_of": "2026-11-17", "reached": 27, "total": 60 }] }] }"#;
    for format in Format::ALL {
        let asked = [("artist", "a"), ("threshold", "100M")];
        let card = drawn(&loaded(text.as_bytes()), &asked, Motif::Counter, format).unwrap();
        assert!(lines(&card.svg).contains(&"of 60 songs".to_owned()), "{format:?}: {:?}", lines(&card.svg));
        assert!(card.alt.contains("of 60 songs"), "{}", card.alt);
        let document = Document::parse(&card.svg).unwrap();
        let strokes = document
            .descendants()
            .filter_map(|node| Some(node.attribute("stroke-dasharray")?.matches(' ').count() / 2));
        let grooves =
            document.descendants().filter_map(|node| node.attribute("d").map(|path| path.matches('M').count()));
        let drawn: Vec<usize> = if format == Format::Badge { grooves.collect() } else { strokes.collect() };
        assert_eq!(drawn, if format == Format::Badge { [27, 33] } else { [33, 27] }, "{format:?}");
    }
}

#[test]
fn strokes_and_grooves_are_the_songs() {
    let paths = |asked: Asked<'_>, format, count: fn(&roxmltree::Node<'_, '_>) -> usize| -> Vec<usize> {
        let card = of_bundled(asked, Motif::Counter, format);
        let document = Document::parse(&card.svg).unwrap();
        document.descendants().filter(|node| node.has_tag_name("path")).map(|node| count(&node)).collect()
    };
    let grooves = paths(SONGS, Format::Badge, |node| node.attribute("d").unwrap().matches('M').count());
    assert_eq!(grooves, [89, 11]);
    // Two dashes for each stroke, and the ends; the last path is the goal. What came with the newest report stands out.
    let strokes = |asked| {
        let dashes = |node: &roxmltree::Node<'_, '_>| {
            node.attribute("stroke-dasharray").map_or(0, |all| all.matches(' ').count() / 2)
        };
        [Format::Wide, Format::Square, Format::Story].map(|format| paths(asked, format, dashes))
    };
    assert_eq!(strokes(SONGS), [(); 3].map(|()| vec![11, 89, 0]));
    let newest = &[("artist", "bts"), ("threshold", "100M"), ("goal", "200")];
    assert_eq!(strokes(newest), [(); 3].map(|()| vec![73, 100, 27, 0]));
}

#[test]
fn a_song_shows_how_it_came_here() {
    let card = of_bundled(&[("track", "dynamite")], Motif::Counter, Format::Square);
    let document = Document::parse(&card.svg).unwrap();
    let heads: Vec<_> = document.descendants().filter(|node| node.has_tag_name("ellipse")).collect();
    let ground = document.descendants().find(|node| node.has_tag_name("rect")).unwrap().attribute("fill");
    let hollow = heads.iter().filter(|node| node.attribute("fill") == ground).count();
    // Lower bounds are hollow, and where it began is said.
    assert!(heads.len() > 5 && hollow > 0 && hollow < heads.len(), "{hollow} of {}", heads.len());
    assert!(lines(&card.svg).iter().any(|line| line.contains(", ") && line.contains("2021")), "{:?}", lines(&card.svg));
    // A badge has no room for it, and one report is no way.
    let of = |card: Card| card.svg.matches("<ellipse").count();
    assert_eq!(of(of_bundled(&[("track", "dynamite")], Motif::Counter, Format::Badge)), 0);
    assert_eq!(of(drawn(&one_song("T", "A", "1B+"), &[("track", "t")], Motif::Counter, Format::Wide).unwrap()), 0);
}

#[test]
fn a_tag_says_in_words_what_the_picture_shows_and_leads_to_its_source() {
    let loaded = one_song("\"T\" & <b>", "A", "1.32B");
    let card = drawn(&loaded, &[("track", "t")], Motif::Counter, Format::Badge).unwrap();
    assert_eq!(
        card.tag("badge.svg"),
        format!(
            "<a href=\"https://example.org/?a=1&amp;b=2\"><img src=\"badge.svg\" width=\"360\" height=\"{}\" alt=\"\"><br>\
             &quot;T&quot; &amp; &lt;b&gt;, A: 1.32B streams, 80M left until 1.4B, as of 14 July 2026. Source: The Charts</a>",
            card.height
        )
    );
}

#[test]
fn the_documents_show_the_very_tag() {
    let card = of_bundled(&[("artist", "bts"), ("threshold", "100M")], Motif::Counter, Format::Badge);
    let hosts = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/hosts.md")).unwrap();
    let tag = card.tag(&format!("https://YOUR-SITE/{}.svg", card.name));
    assert!(hosts.contains(&format!("\n{tag}\n")), "docs/hosts.md lacks {tag}");
    assert!(card.svg.len() < 2_500, "{} bytes", card.svg.len());
}

#[test]
fn a_file_is_named_after_what_it_shows() {
    let cases: &[(Asked<'_>, Motif, &str)] = &[
        (SONGS, Motif::Counter, "milestream-bts-songs-past-100m-2022-04-14"),
        (&[("track", "dynamite")], Motif::Counter, "milestream-dynamite-2025-01-12"),
        (
            &[("artist", "bts"), ("metric", "followers"), ("as-of", "2024")],
            Motif::Counter,
            "milestream-bts-followers-2022-05-30",
        ),
        (&[("artist", "bts"), ("as-of", "2022-04-14")], Motif::Top, "milestream-bts-top-5-2022-04-14"),
    ];
    for (attributes, motif, expected) in cases {
        assert_eq!(of_bundled(attributes, *motif, Format::Wide).name, *expected);
    }
}

#[test]
fn another_date_changes_the_line_of_the_date_alone() {
    let table = b"title,artist,streams\nDynamite,BTS,2.13B\n";
    let origin = milestream_data::Origin {
        title: "Songs",
        publisher: "A sheet",
        url: "https://example.org/",
        artist: None,
        as_of: None,
    };
    let (dataset, warnings) = milestream_data::read(table, &origin).unwrap();
    let loaded = Rc::new(Loaded::new(dataset, &warnings));
    for format in Format::ALL {
        let [one, other] = ["2026-07-14", "2026-08-04"].map(|date| {
            let attributes = [("track", "dynamite-bts"), ("as-of", date)];
            lines(&drawn(&loaded, &attributes, Motif::Counter, format).unwrap().svg)
        });
        let differing: Vec<_> = one.iter().zip(&other).filter(|(one, other)| one != other).collect();
        assert_eq!(differing, [(&"14 July 2026, A sheet".to_owned(), &"4 August 2026, A sheet".to_owned())]);
        let undated = lines(&drawn(&loaded, &[("track", "dynamite-bts")], Motif::Counter, format).unwrap().svg);
        assert!(undated.contains(&"Date unknown, A sheet".to_owned()), "{undated:?}");
    }
}

#[test]
fn a_song_has_its_cover_where_the_file_holds_the_picture() {
    const PICTURE: &str = "data:image/png;base64,iVBORw0KGgo=";
    let numbers = |own: &str, of_album: &str| {
        let image = |address: &str| match address {
            "" => String::new(),
            address => format!(r#", "image": "{address}""#),
        };
        let (own, of_album) = (image(own), image(of_album));
        let numbers = format!(
            r#"{{ "schema": 1, "title": "T", "as_of": "2026-07-14", "source": "s",
                "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
                "artists": [{{ "id": "a", "name": "A" }}],
                "albums": [{{ "title": "L", "artist": "a"{of_album} }}],
                "tracks": [{{ "id": "t", "title": "Song", "artists": ["a"], "album": "L"{own}, "counts": [2500000000] }}] }}"#
        );
        loaded(numbers.as_bytes())
    };
    let pictures = |loaded: &Rc<Loaded>, asked: Asked<'_>, format| {
        let svg = drawn(loaded, asked, Motif::Counter, format).unwrap().svg;
        let document = Document::parse(&svg).unwrap();
        let images = document.descendants().filter(|node| node.has_tag_name("image"));
        let place = |name: &'static str| move |node: &roxmltree::Node<'_, '_>| node.attribute(name).unwrap().to_owned();
        images.map(|node| ["x", "y", "width", "height", "href"].map(|name| place(name)(&node))).collect::<Vec<_>>()
    };
    let text = |values: [&str; 5]| vec![values.map(str::to_owned)];
    let (song, album) = (numbers(PICTURE, ""), numbers("", PICTURE));
    for loaded in [&song, &album] {
        let wide = pictures(loaded, &[("track", "t")], Format::Wide);
        assert_eq!(wide, text(["978", "58", "150", "150", PICTURE]));
        let square = pictures(loaded, &[("track", "t")], Format::Square);
        // It is the label of the record.
        assert_eq!(square, text(["8200", "8200", "9200", "9200", PICTURE]));
        // From right to left it stands in the other corner.
        let mirrored = pictures(loaded, &[("track", "t"), ("lang", "ar")], Format::Wide);
        assert_eq!(mirrored, text(["72", "58", "150", "150", PICTURE]));
        assert!(pictures(loaded, &[("track", "t")], Format::Badge).is_empty());
    }
    // A card needs no other file: what would have to be fetched is left out, as is what is not about a song.
    let elsewhere = numbers("covers/l.webp", "");
    assert!(pictures(&elsewhere, &[("track", "t")], Format::Wide).is_empty());
    assert!(pictures(&song, &[("artist", "a"), ("threshold", "1B")], Format::Wide).is_empty());
}
