//! The form of a card: it fits, it can be seen, and nothing in a dataset breaks it.

use std::rc::Rc;

use milestream::card::{Card, Format, Motif, Request, card};
use milestream::content::messages::english;
use milestream::load::Loaded;
use milestream::state::options::Theme;
use roxmltree::{Document, Node};

use super::drawing::{SONGS, lines, whole_text};
use super::{Asked, drawn, one_song};
use crate::support::{bundled, loaded, options, today};

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
    const ELEMENTS: [&str; 9] = ["svg", "title", "desc", "rect", "text", "tspan", "path", "circle", "ellipse"];
    for name in names() {
        let loaded = one_song(if name.is_empty() { "T" } else { &name }, &name, "2.13B");
        for format in Format::ALL {
            for motif in Motif::ALL {
                let track: Asked<'_> = if motif == Motif::Top { &[] } else { &[("track", "t")] };
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
        let song: Asked<'_> = &[("track", "t")];
        for (attributes, motif) in
            [(song, Motif::Counter), (song, Motif::Passed), (songs, Motif::Counter), (&[], Motif::Top)]
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
pub(super) fn contrast(one: &str, two: &str) -> f64 {
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

/// The card of a counter in a theme, as SVG.
fn themed(theme: &str, accent: Option<&str>) -> String {
    wide_counter(&bundled(), &[SONGS, &[("theme", theme)]].concat(), accent)
}

/// The wide card of a counter, as SVG.
fn wide_counter(loaded: &Rc<Loaded>, asked: &[(&str, &str)], accent: Option<&str>) -> String {
    let options = Rc::new(options(asked));
    let request = Request {
        loaded,
        options: &options,
        language: english(),
        today: today().into(),
        motif: Some(Motif::Counter),
        format: Format::Wide,
        accent,
    };
    card(&request).unwrap().svg
}

/// The colours of the strokes of a ring: those that are missing, those reached.
fn strokes(document: &Document<'_>) -> Vec<String> {
    let paths = document.descendants().filter(|node| node.has_tag_name("path"));
    paths.filter_map(|node| node.attribute("stroke")).map(str::to_owned).collect()
}

#[test]
fn colours_stand_out_from_the_ground_whatever_the_accent() {
    for (_, theme) in Theme::ALL {
        for accent in [
            "",
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
            let svg = themed(theme, Some(accent));
            assert!(!svg.contains("evil"));
            let document = Document::parse(&svg).unwrap();
            let fills = |name: &str| -> Vec<String> {
                let nodes = document.descendants().filter(|node| node.has_tag_name(name));
                nodes.filter_map(|node| node.attribute("fill")).map(str::to_owned).collect()
            };
            let provenance = fills("rect").remove(0);
            let bar = strokes(&document).remove(1);
            assert!(contrast(&bar, &provenance) >= 4.5, "{accent} on {theme}: {bar} {provenance}");
            for text in fills("text") {
                assert!(contrast(&text, &provenance) >= 4.5, "{text} on {provenance}");
            }
        }
    }
}

#[test]
fn a_card_has_the_colour_of_whom_it_is_about_where_nobody_names_another() {
    let bar = |color: &str, theme: &str, accent: Option<&str>| {
        let numbers = format!(
            r#"{{ "schema": 1, "as_of": "2026-01-01", "source": "s", "title": "T",
                "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
                "artists": [{{ "id": "a", "name": "A"{color} }}],
                "tracks": [{{ "id": "t", "title": "T", "artists": ["a"], "counts": [950000000] }}] }}"#
        );
        let asked = [("view", "counter"), ("track", "t"), ("theme", theme)];
        let svg = wide_counter(&loaded(numbers.as_bytes()), &asked, accent);
        let document = Document::parse(&svg).unwrap();
        let fills = document.descendants().filter(|node| node.has_tag_name("rect"));
        let fills: Vec<String> = fills.filter_map(|node| node.attribute("fill")).map(str::to_owned).collect();
        // The ground, the line at the foot, the meter's own, and how far it is.
        (fills[0].clone(), fills[3].clone())
    };
    let mut seen = 0;
    for part in ["00", "33", "66", "99", "cc", "ff"] {
        for hue in [format!("{part}0000"), format!("00{part}00"), format!("ffff{part}"), format!("{part}00ff")] {
            let color = format!(r##", "color": "#{hue}""##);
            for (_, theme) in Theme::ALL {
                let (ground, own) = bar("", theme, None);
                let (_, of_artist) = bar(&color, theme, None);
                assert!(contrast(&of_artist, &ground) >= 4.5, "{hue} on {theme}: {of_artist} {ground}");
                // A named theme keeps its own, and an accent of the page goes before both.
                assert!(["auto", "light", "dark"].contains(theme) || of_artist == own, "{hue} on {theme}");
                assert_eq!(bar(&color, theme, Some("#0a6e5c")).1, bar("", theme, Some("#0a6e5c")).1);
                seen += usize::from(of_artist != own);
            }
        }
    }
    assert!(seen >= 60, "{seen}");
}

/// The colours of a named theme are written twice: for the widget in its style, for cards in Rust.
#[test]
fn cards_have_the_colours_of_the_widgets_themes() {
    let style = include_str!("../../../static/style/themes.css");
    let value = |rule: &str, name: &str| {
        let (_, value) = rule.split_once(&format!("--own-{name}: ")).unwrap();
        value.split(';').next().unwrap().to_owned()
    };
    let mut compared = 0;
    for (_, theme) in Theme::ALL {
        let Some((name, form)) = theme.split_once('-') else { continue };
        let form = if form == "dark" { "[data-theme=\"dark\"]" } else { "" };
        let (_, rule) = style.split_once(&format!(".widget[data-look=\"{name}\"]{form} {{")).unwrap();
        let svg = themed(theme, None);
        let document = Document::parse(&svg).unwrap();
        let fill = |name: &str| {
            document.descendants().find(|node| node.has_tag_name(name)).and_then(|node| node.attribute("fill"))
        };
        assert_eq!(fill("rect"), Some(value(rule, "bg").as_str()), "{theme}");
        assert_eq!(strokes(&document)[1], value(rule, "accent"), "{theme}");
        compared += 1;
    }
    assert_eq!(compared, 10);
}
