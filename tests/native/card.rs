//! The share card: what it says, that it fits, and that nothing in a dataset can break it.

use std::rc::Rc;

use milestream::card::{Card, Format, Motif, Request, card};
use milestream::fetch::Loaded;
use roxmltree::{Document, Node};

use crate::stage::{bundled, loaded, options, today};

/// Options of an embed, by name.
type Asked<'a> = &'a [(&'a str, &'a str)];

/// A card of a dataset.
fn drawn(loaded: &Rc<Loaded>, attributes: Asked<'_>, motif: Motif, format: Format) -> Result<Card, String> {
    let options = Rc::new(options(attributes));
    card(&Request { loaded, options: &options, today: today(), motif, format, accent: None })
}

/// A card of the bundled dataset.
fn of_bundled(attributes: Asked<'_>, motif: Motif, format: Format) -> Card {
    drawn(&bundled(), attributes, motif, format).unwrap()
}

/// The lines of text of a card, from the top of the document.
fn lines(svg: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap();
    let texts = document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
    texts.map(whole_text).collect()
}

fn whole_text(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}

/// A dataset with one song, told at one day by one publisher.
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

const SONGS: Asked<'_> =
    &[("artist", "bts"), ("threshold", "100M"), ("goal", "100"), ("as-of", "2022-04-14"), ("view", "counter")];

#[test]
fn a_card_says_what_the_widget_says() {
    let cases: &[(Asked<'_>, Motif, &[&str])] = &[
        (
            SONGS,
            Motif::Counter,
            &[
                "BTS on Spotify",
                "BTS songs past 100M",
                "11 to go to 100",
                "89",
                "14 April 2022, Sportskeeda",
                "Milestream",
            ],
        ),
        (
            &[("track", "dynamite"), ("as-of", "2022-04-14")],
            Motif::Counter,
            &[
                "BTS on Spotify",
                "Dynamite",
                "BTS",
                "80M to 1.4B",
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
                "at most 100M to 2.1B",
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
            let dated = said.iter().find(|line| line.contains(" 202") && line.contains(", ")).cloned();
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
    let told_once = of_bundled(&[("as-of", "2022-04-14"), ("artist", "bts")], Motif::Top, Format::Wide);
    let said = lines(&told_once.svg);
    assert_eq!(said.iter().filter(|line| line.contains("14 April 2022")).count(), 1, "{said:?}");
    assert!(said.contains(&"80M to 1.4B".to_owned()), "{said:?}");

    let told_each = of_bundled(&[("artist", "bts")], Motif::Top, Format::Wide);
    let said = lines(&told_each.svg);
    assert!(said.contains(&"12 January 2025, ETNews +1".to_owned()), "{said:?}");
    assert!(said.iter().any(|line| line.starts_with("As of ")), "{said:?}");
    assert_eq!(told_each.source, None);
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

#[test]
fn what_is_not_known_is_a_sentence() {
    let cases: &[(Asked<'_>, Motif, &str)] = &[
        (&[("artist", "abba")], Motif::Counter, "This dataset has no “abba”. Check the id in the embed’s options."),
        (&[("artist", "abba")], Motif::Top, "This dataset has no “abba”. Check the id in the embed’s options."),
        (&[("as-of", "2001")], Motif::Top, "Nothing is known yet on 31 December 2001. Choose a later date."),
        (
            &[("as-of", "2001")],
            Motif::Counter,
            "This dataset has no such figure on 31 December 2001. Choose another date or another figure.",
        ),
        (&[("search", "zzz")], Motif::Top, "No row matches “zzz”. Loosen one of these."),
    ];
    for (attributes, motif, expected) in cases {
        assert_eq!(drawn(&bundled(), attributes, *motif, Format::Wide).unwrap_err(), *expected);
    }
}

/// Titles and names that want to break out, overflow or turn round.
fn names() -> Vec<String> {
    vec![
        "Dynamite".to_owned(),
        "<script>alert('&\"')</script> & more".to_owned(),
        "]]> <!-- \u{0} \u{7} \u{fffe} \t end".to_owned(),
        "봄날".to_owned(),
        "피 땀 눈물 그리고 아주 아주 긴 제목이 이어지고 또 이어져서 어느 줄에도 들어가지 않는 노래".to_owned(),
        "أغنية طويلة جدًا عن الربيع".to_owned(),
        "\u{202e}turned round".to_owned(),
        "👩‍👩‍👧‍👦🇰🇷 (💜)".to_owned(),
        "W".repeat(5000),
        "a very long title ".repeat(300),
        String::new(),
    ]
}

#[test]
fn nothing_in_a_dataset_breaks_the_markup() {
    const ELEMENTS: [&str; 8] = ["svg", "title", "desc", "rect", "text", "tspan", "path", "circle"];
    for name in names() {
        let loaded = one_song(if name.is_empty() { "T" } else { &name }, &name, "2.13B");
        for format in Format::ALL {
            for motif in Motif::ALL {
                let track: Asked<'_> = if motif == Motif::Counter { &[("track", "t")] } else { &[] };
                let card = drawn(&loaded, track, motif, format).unwrap();
                let document = Document::parse(&card.svg).unwrap();
                let root = document.root_element();
                assert_eq!(root.attribute("role"), Some("img"));
                assert_eq!(root.attribute("width"), Some(&*card.width.to_string()));
                assert_eq!(root.attribute("height"), Some(&*card.height.to_string()));
                for node in document.descendants().filter(Node::is_element) {
                    assert!(ELEMENTS.contains(&node.tag_name().name()), "{node:?}");
                    for attribute in node.attributes() {
                        let is_passive = !attribute.name().starts_with("on") && !attribute.value().contains("url(");
                        assert!(is_passive && !attribute.name().contains("href"), "{attribute:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_line_stands_on_the_card_and_none_is_small() {
    for name in names() {
        let loaded = one_song(if name.is_empty() { "T" } else { &name }, &name, "1401974334");
        if loaded.dataset.artists().is_empty() {
            continue;
        }
        let songs: Asked<'_> = &[("artist", "a"), ("threshold", "1B"), ("goal", "7")];
        for (attributes, motif) in [(&[("track", "t")][..], Motif::Counter), (songs, Motif::Counter), (&[], Motif::Top)]
        {
            for format in Format::ALL {
                let card = drawn(&loaded, attributes, motif, format).unwrap();
                let document = Document::parse(&card.svg).unwrap();
                let mut places = Vec::new();
                for node in document.descendants().filter(|node| node.attribute("font-size").is_some()) {
                    let number = |name: &str| node.attribute(name).and_then(|text| text.parse::<u32>().ok());
                    let size = number("font-size").unwrap();
                    assert!(size >= 12, "{size} in {format:?} of {name:?}");
                    if let (Some(x), Some(y)) = (number("x"), number("y")) {
                        assert!(x <= card.width && size * 7 / 10 <= y && y < card.height, "{node:?} at {x}, {y}");
                        places.push((x, y));
                    }
                }
                let all = places.len();
                places.sort_unstable();
                places.dedup();
                assert_eq!(places.len(), all, "two lines in one place: {}", card.svg);
            }
        }
    }
}

#[test]
fn a_long_name_is_shortened_and_what_is_said_of_it_is_not() {
    let artist = "The Band With the Very Long Name ".repeat(20);
    let loaded = one_song("T", artist.trim(), "1401974334");
    for format in Format::ALL {
        let card = drawn(&loaded, &[("artist", "a"), ("threshold", "1B")], Motif::Counter, format).unwrap();
        let said = lines(&card.svg).join(" ");
        assert!(said.contains('…'), "{said}");
        assert!(said.contains("song past 1B") || said.contains("songs past 1B"), "{said}");
        // Whoever hears it gets all of it.
        assert!(card.alt.contains(artist.trim()), "{}", card.alt);
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
            assert!(lines(&card.svg).contains(&format!("{shown}\u{2002}streams")), "{value}: {:?}", lines(&card.svg));
            let discs = card.svg.matches("<circle").count() / 2;
            let billions = if value == "9007199254740991" {
                10
            } else {
                usize::from(value == "1B+" || value == "1.6B" || value == "1.32B")
            };
            assert!(format == Format::Badge || discs == billions, "{value}: {discs}");
        }
    }
}

#[test]
fn grooves_are_the_songs() {
    let card = of_bundled(SONGS, Motif::Counter, Format::Wide);
    let document = Document::parse(&card.svg).unwrap();
    let bars: Vec<usize> = document
        .descendants()
        .filter(|node| node.has_tag_name("path"))
        .map(|node| node.attribute("d").unwrap().matches('M').count())
        .collect();
    assert_eq!(bars, [89, 11]);
}

#[test]
fn text_from_the_right_stands_at_the_edge_where_lines_begin() {
    let attribute = |card: &Card, text: &str| {
        let document = Document::parse(&card.svg).unwrap();
        let node = document.descendants().find(|node| node.has_tag_name("text") && whole_text(*node) == text);
        let node = node.unwrap_or_else(|| panic!("no {text} in {}", card.svg));
        ["x", "direction", "text-anchor"].map(|name| node.attribute(name).unwrap_or("").to_owned())
    };
    let title = "أغنية الربيع";
    let loaded = one_song(title, "BTS", "1.32B");
    let from_left = drawn(&loaded, &[("track", "t")], Motif::Counter, Format::Wide).unwrap();
    assert_eq!(attribute(&from_left, title), ["72", "rtl", "end"]);
    assert_eq!(attribute(&from_left, "BTS"), ["72", "", "start"]);
    assert_eq!(attribute(&from_left, "Milestream"), ["1128", "", "end"]);
    // In a language from the right the whole card is mirrored.
    let from_right = drawn(&loaded, &[("track", "t"), ("lang", "ar")], Motif::Counter, Format::Wide).unwrap();
    assert_eq!(attribute(&from_right, title), ["1128", "rtl", "start"]);
    assert_eq!(attribute(&from_right, "BTS"), ["1128", "", "end"]);
    assert_eq!(attribute(&from_right, "Milestream"), ["72", "", "start"]);
}

/// The luminance of a colour and the contrast of two, as WCAG 2.2 defines them.
fn contrast(one: &str, two: &str) -> f64 {
    let light = |colour: &str| {
        let part = |place: usize| {
            let part = f64::from(u8::from_str_radix(&colour[place..place + 2], 16).unwrap()) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) + 0.05
    };
    let (one, two) = (light(one), light(two));
    one.max(two) / one.min(two)
}

#[test]
fn colours_stand_out_from_the_ground_whatever_the_accent() {
    let loaded = bundled();
    for theme in ["light", "dark"] {
        for accent in [
            "#7c3aed",
            "#ff0",
            "#ffffff",
            "#000",
            "#00ff7f",
            "#123456",
            "#e0b0ff",
            "red",
            "url(https://evil.example)",
            "#12",
        ] {
            let options = Rc::new(options(&[SONGS, &[("theme", theme)]].concat()));
            let request = Request {
                loaded: &loaded,
                options: &options,
                today: today(),
                motif: Motif::Counter,
                format: Format::Wide,
                accent: Some(accent),
            };
            let svg = card(&request).unwrap().svg;
            assert!(!svg.contains("evil"));
            let document = Document::parse(&svg).unwrap();
            let fills = |name: &str| -> Vec<String> {
                let nodes = document.descendants().filter(|node| node.has_tag_name(name));
                nodes.filter_map(|node| node.attribute("fill")).map(str::to_owned).collect()
            };
            let ground = fills("rect").remove(0);
            let bar = fills("path").remove(0);
            assert!(contrast(&bar, &ground) >= 3.0, "{accent} on {theme}: {bar} {ground}");
            for text in fills("text") {
                assert!(contrast(&text, &ground) >= 4.5, "{text} on {ground}");
            }
        }
    }
}

#[test]
fn a_tag_says_in_words_what_the_picture_shows_and_leads_to_its_source() {
    let loaded = one_song("\"T\" & <b>", "A", "1.32B");
    let card = drawn(&loaded, &[("track", "t")], Motif::Counter, Format::Badge).unwrap();
    assert_eq!(
        card.tag("badge.svg"),
        format!(
            "<a href=\"https://example.org/?a=1&amp;b=2\"><img src=\"badge.svg\" width=\"360\" height=\"{}\" \
             alt=\"&quot;T&quot; &amp; &lt;b&gt;, A: 1.32B streams, 80M to 1.4B, as of 14 July 2026. Source: The Charts\"></a>",
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
    let loaded = Rc::new(Loaded { dataset, warnings, desk: milestream::desk::Desk::default() });
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
