//! The studio: what is chosen, what is to be pasted, what is wrong with a file.

use std::fs;
use std::path::Path;

use milestream::content::messages::studio::{self, texts};
use milestream::state::options::View;
use milestream::state::options::table::{Kind, OPTIONS};
use milestream::studio::state::applicability::{Applicability, applicability};
use milestream::studio::state::draft::Draft;
use milestream::studio::state::opened_file::{About, Form, OpenedFile};
use milestream::studio::state::snippets::{Embed, Host, Piece, Site, pieces};
use milestream::studio::state::suggestion::suggestion;
use milestream::studio::state::{fallback_text, heights, query};

use crate::support::{bundled, html_of, passages};

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn every_option_has_a_label_and_every_value_a_name() {
    for option in OPTIONS {
        assert!(!studio::option(option.name).label.is_empty(), "{}", option.name);
        let Kind::Closed(values) = option.kind else { continue };
        for value in values {
            assert!(!studio::value(option.name, value).is_empty(), "{} {value:?}", option.name);
        }
    }
}

#[test]
fn address_brings_the_draft_back() {
    let mut draft = Draft::default();
    for (option, value) in [("view", "leaderboard"), ("track", "a&b=c"), ("search", "방탄 100%+"), ("goal", "x")] {
        draft.set(option, value.to_owned());
    }
    draft.host = Host::WordPress;
    draft.is_pinned = true;
    draft.width = Some(320);
    let address = draft.query();
    assert!(address.starts_with("studio=1&view=leaderboard&song="), "{address}");
    assert!(!address.contains("track"), "content blockers match it: {address}");
    assert_eq!(Draft::of_query(&address), draft);
    assert_eq!(Draft::of_query("view=&other=1&search=a+b%2"), {
        let mut draft = Draft::default();
        draft.set("search", "a b%2".to_owned());
        draft
    });
}

#[test]
fn query_is_read_as_it_was_written() {
    let text = "ü/?&=+%# \"'";
    let written = query::written([("a", text), ("b", "")]);
    assert_eq!(query::pairs(&written), [("a".to_owned(), text.to_owned()), ("b".to_owned(), String::new())]);
}

#[test]
fn attributes_are_those_that_say_something() {
    let mut draft = Draft::default();
    for (option, value) in
        [("artist", "bts"), ("sort", "streams"), ("limit", "many"), ("loading", "eager"), ("metric", "followers")]
    {
        draft.set(option, value.to_owned());
    }
    let said = |draft: &Draft| {
        let attributes = draft.attributes(Some(&bundled().dataset));
        attributes.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(said(&draft), "view=board artist=bts metric=followers loading=eager");
    assert_eq!(
        draft.problem("limit").unwrap(),
        "expected a count above zero, like 100, 100M or 1B, found \"many\"; it is ignored"
    );
    draft.set("view", "leaderboard".to_owned());
    assert_eq!(said(&draft), "view=leaderboard artist=bts loading=eager", "songs are ranked by nothing but streams");
    draft.set("view", "honours".to_owned());
    assert_eq!(said(&draft), "view=honours loading=eager");
}

#[test]
fn options_that_do_not_apply_say_why() {
    let of = |attributes: &[(&str, &str)]| crate::support::options(attributes);
    let dataset = &bundled().dataset;
    let counter = of(&[("view", "counter"), ("track", "dynamite")]);
    assert_eq!(applicability("metric", &counter, None), Applicability::Not(texts().studio_unfit_song));
    assert_eq!(applicability("sort", &counter, None), Applicability::OtherView);
    assert_eq!(applicability("threshold", &counter, None), Applicability::Applies);
    let artists = of(&[("view", "leaderboard"), ("by", "artists"), ("metric", "streams")]);
    assert_eq!(applicability("credit", &artists, None), Applicability::Applies);
    assert_eq!(applicability("version", &artists, None), Applicability::Not(texts().studio_unfit_songs));
    let songs = of(&[("view", "leaderboard")]);
    assert_eq!(applicability("credit", &songs, None), Applicability::Not(texts().studio_unfit_streams));
    assert_eq!(applicability("whose", &songs, Some(dataset)), Applicability::Applies);
    assert_eq!(applicability("heading-level", &songs, None), Applicability::OtherView);
}

fn site() -> Site {
    Site { base: "https://HOST/".to_owned(), version: "0.1.0".to_owned(), integrity: "sha384-abc".to_owned() }
}

/// The embed of these options on the bundled dataset.
fn embed<'a>(site: &'a Site, attributes: &[(&'static str, &str)]) -> Embed<'a> {
    Embed {
        site,
        is_pinned: false,
        attributes: attributes.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
        words: fallback_text::paragraphs(&passages(&bundled(), attributes, 3)),
        space: heights::reserved(&crate::support::options(attributes), usize::MAX, None),
        title: "Songs".to_owned(),
    }
}

const COUNTER: &[(&str, &str)] = &[("view", "counter"), ("artist", "bts"), ("threshold", "100M")];
const LEADERBOARD: &[(&str, &str)] = &[("view", "leaderboard"), ("artist", "bts"), ("limit", "5")];

/// The code of docs/hosts.md whose fence says `html` and this name.
fn documented_snippet(name: &str) -> String {
    let text = read("docs/hosts.md");
    let (_, after) = text.split_once(&format!("```html {name}\n")).unwrap();
    after.split_once("\n```").unwrap().0.to_owned()
}

/// The code without what stands in the widget, which the documents shorten.
fn without_words(code: &str) -> String {
    let (before, rest) = code.split_once("<p").unwrap();
    let (_, after) = rest.rsplit_once("</p>").unwrap();
    format!("{before}{after}")
}

#[test]
fn pieces_are_those_of_the_documents() {
    let site = site();
    let code = |host, attributes| {
        pieces(host, &embed(&site, attributes)).into_iter().map(|piece| piece.code).collect::<Vec<_>>()
    };
    for (host, attributes, names) in [
        (Host::Plain, COUNTER, &["plain"][..]),
        (Host::WordPress, LEADERBOARD, &["wordpress-site", "wordpress-post"]),
        (Host::Blogger, COUNTER, &["blogger-theme", "blogger-post"]),
        (Host::Ghost, LEADERBOARD, &["ghost-site", "ghost-post"]),
        (Host::Tumblr, COUNTER, &["tumblr-theme"]),
    ] {
        for (code, name) in code(host, attributes).iter().zip(names) {
            let documented = documented_snippet(name);
            if code.contains("<p") {
                assert_eq!(without_words(code), without_words(&documented), "{name}");
            } else {
                let sorted = |code: &str| {
                    let mut parts: Vec<String> =
                        code.replace(['\'', '>'], "\"").split_whitespace().map(str::to_owned).collect();
                    parts.sort();
                    parts
                };
                // The order of a script's attributes says nothing.
                assert_eq!(sorted(code).len(), sorted(&documented).len(), "{name}: {code}");
                assert_eq!(code.contains('\''), documented.contains('\''), "{name}");
            }
        }
    }
    let frame = code(Host::Frame, COUNTER);
    assert_eq!(
        frame[0].replace("title=\"Songs\"", "title=\"BTS songs past 100M streams\""),
        documented_snippet("frame")
    );
    assert_eq!(frame[1], documented_snippet("listener"));
    assert_eq!(frame[2], "https://HOST/?frame=1&view=counter&artist=bts&threshold=100M");
}

#[test]
fn words_are_the_figures_with_date_and_source() {
    let site = site();
    assert_eq!(embed(&site, COUNTER).words.len(), 1);
    let words = &embed(&site, COUNTER).words[0];
    assert!(words.starts_with("127 BTS songs past 100M (26 March 2025, <a href=\"https://"), "{words}");
    assert!(words.ends_with("\">OhFun</a>)."), "{words}");
    let words = &embed(&site, LEADERBOARD).words[0];
    assert!(words.starts_with("Most streamed songs, BTS: Dynamite, 2B+ (12 January 2025, <a href=\""), "{words}");
    assert_eq!(words.matches("<a ").count(), 3, "{words}");
    assert_eq!(embed(&site, &[("view", "board")]).words.len(), 2);
    assert_eq!(embed(&site, &[("view", "honours"), ("limit", "5")]).words[0].matches(';').count(), 2);
    assert_eq!(embed(&site, &[("view", "counter"), ("artist", "nobody")]).words, [texts().studio_no_words]);
}

#[test]
fn pinned_script_says_release_and_hash() {
    let site = site();
    for host in [Host::Plain, Host::WordPress, Host::Blogger, Host::Ghost, Host::Tumblr] {
        let embed = Embed { is_pinned: true, ..embed(&site, COUNTER) };
        let code: String = pieces(host, &embed).into_iter().map(|piece| piece.code).collect();
        let code = code.replace('\'', "\"");
        assert!(
            code.contains("src=\"https://HOST/0.1.0/embed.js\" integrity=\"sha384-abc\" crossorigin=\"anonymous\""),
            "{code}"
        );
    }
}

/// Every tag of an XML text is closed in order, every attribute has a value in quotes, and every `&` begins an entity.
fn assert_xml(code: &str) {
    let mut open = Vec::new();
    for piece in code.split('<').skip(1) {
        let (tag, _) = piece.split_once('>').unwrap();
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{code}");
            continue;
        }
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        open.push(name);
        while !rest.trim().is_empty() {
            let (attribute, after) = rest.split_once('=').unwrap_or_else(|| panic!("{rest:?} has no value in {code}"));
            assert!(!attribute.trim().contains([' ', '"']), "{attribute:?} in {code}");
            let quote = after.chars().next().unwrap();
            assert!(['"', '\''].contains(&quote), "{after}");
            rest = after[1..].split_once(quote).unwrap().1;
        }
    }
    assert_eq!(open, [""; 0], "{code}");
    for piece in code.split('&').skip(1) {
        let (entity, _) = piece.split_once(';').unwrap();
        assert!(["amp", "lt", "gt", "quot"].contains(&entity) || entity.starts_with('#'), "&{entity}; in {code}");
    }
}

#[test]
fn blogger_and_tumblr_get_xml_and_hostile_words_stay_words() {
    let site = site();
    let hostile = "\"><script>alert(1)</script>{block}&amp;'";
    let mut embed = embed(&site, &[("view", "leaderboard")]);
    embed.attributes.push(("search", hostile.to_owned()));
    embed.title = hostile.to_owned();
    embed.words = fallback_text::paragraphs(&[milestream::components::Passage {
        heading: Some(hostile.to_owned()),
        lines: vec![milestream::components::Line {
            text: hostile.to_owned(),
            date: hostile.to_owned(),
            source: Some((hostile.to_owned(), format!("https://example.org/?a=1&b={hostile}"))),
        }],
    }]);
    for (host, ..) in Host::ALL {
        for Piece { place, code } in pieces(*host, &embed) {
            assert!(!code.contains("<script>alert"), "{place}: {code}");
            if [Host::Blogger, Host::Tumblr].contains(host) {
                assert_xml(&code);
            }
            if *host == Host::Tumblr {
                assert!(!code.contains(['{', '}']), "{code}");
            }
        }
    }
}

#[test]
fn badge_is_a_span_that_keeps_nothing_free() {
    let site = site();
    let embed = embed(&site, &[("view", "badge"), ("artist", "bts"), ("threshold", "100M")]);
    assert_eq!(embed.space, None);
    let code = &pieces(Host::Ghost, &embed)[1].code;
    assert!(
        code.starts_with(
            "<span class=\"milestream\" data-view=\"badge\" data-artist=\"bts\" data-threshold=\"100M\">127 BTS"
        ),
        "{code}"
    );
    assert!(!code.contains("<p") && !code.contains("style"), "{code}");
}

#[test]
fn heights_are_those_of_the_document() {
    let table = read("src/studio/state/heights.txt");
    let document = read("docs/embedding.md");
    let rows = document.lines().skip_while(|line| !line.starts_with("| options | 240 px |"));
    let rows = rows.take_while(|line| line.starts_with('|')).filter(|line| !line.starts_with("| ---"));
    let written: Vec<String> = rows
        .map(|row| {
            let cells: Vec<&str> = row.trim_matches('|').split('|').map(|cell| cell.trim().trim_matches('`')).collect();
            format!("{} | {}", cells[0], cells[1..].join(" ").replace(" px", ""))
        })
        .collect();
    assert_eq!(table.lines().collect::<Vec<_>>(), written, "UPDATE_HEIGHTS=1 writes both");
}

#[test]
fn heights_between_the_measured_ones_are_in_proportion() {
    let height = |attributes: &[(&str, &str)], rows, width| {
        heights::reserved(&crate::support::options(attributes), rows, width).map(|space| space.height)
    };
    let [few, many] =
        [5, 10].map(|limit| height(&[("view", "leaderboard"), ("limit", &limit.to_string())], 50, None).unwrap());
    assert_eq!(many, height(&[("view", "leaderboard")], 50, None).unwrap());
    let seven = height(&[("view", "leaderboard"), ("limit", "7")], 50, None).unwrap();
    assert!(few < seven && seven < many && seven.is_multiple_of(20), "{few} {seven} {many}");
    let twenty = height(&[("view", "leaderboard"), ("limit", "20")], 50, None).unwrap();
    assert_eq!(twenty, (many + (many - few) * 2).next_multiple_of(20));
    assert_eq!(
        height(&[("view", "leaderboard"), ("limit", "20")], 5, None).unwrap(),
        few,
        "no more rows than there are"
    );
    assert!(height(&[("view", "leaderboard")], 50, Some(480)).unwrap() < many);
    assert!(height(&[("view", "counter"), ("goal", "200")], 50, None) > height(&[("view", "counter")], 50, None));
    assert_eq!(height(&[("view", "badge")], 50, None), None);
    for (option, value, is_measured) in [("goal", "200", true), ("track", "dynamite", false), ("rows", "dense", false)]
    {
        for (view, _) in View::ALL.iter().filter(|(view, _)| *view != View::Badge) {
            let options = [("view", view.text().unwrap()), (option, value)];
            let space = heights::reserved(&crate::support::options(&options), 50, None).unwrap();
            assert_eq!(space.is_measured, is_measured, "{options:?}");
        }
    }
}

const BROKEN: &str = "Title,Artist,Streams,As of\r\nDynamite,BTS,\"2,100,000,000\",2026-07-14\r\nButter,BTS,a lot,2026-07-14\r\nSpring Day,BTS,1.1B,14/27/2026\r\n";

#[test]
fn broken_table_lists_row_column_and_text_and_keeps_the_rest() {
    let opened = OpenedFile::read("songs.csv".to_owned(), BROKEN.as_bytes().to_vec(), About::default());
    assert_eq!(opened.form, Form::Csv);
    let titles: Vec<&str> = opened.dataset().unwrap().tracks().iter().map(|track| track.title.as_str()).collect();
    assert!(titles.contains(&"Dynamite"), "{titles:?}");
    let problem = &opened.problems[0];
    assert_eq!((problem.path.as_str(), problem.place), ("row 3, column Streams", Some((3, 12))));
    assert!(problem.message.contains("found \"a lot\""), "{problem:?}");
    assert_eq!(problem.excerpt, "  |\n3 | Butter,BTS,a lot,2026-07-14\n  |            ^\n");
    assert!(opened.problems.iter().any(|problem| problem.message.contains("14/27/2026")), "{:?}", opened.problems);
    assert!(!opened.has_source() && opened.file_name() == "songs.json");
}

#[test]
fn file_becomes_a_dataset_that_reads_back_the_same() {
    let about = About {
        source: "https://docs.example/pub".to_owned(),
        as_of: "2026-07-14".to_owned(),
        artist: "BTS".to_owned(),
        title: "Songs".to_owned(),
        ..About::default()
    };
    for (name, text, form) in [
        ("songs.csv", "title,streams\nDynamite,2.1B\n", Form::Csv),
        ("songs.json", r#"[{"title": "Dynamite", "streams": "2.1B"}]"#, Form::Json),
    ] {
        let opened = OpenedFile::read(name.to_owned(), text.as_bytes().to_vec(), about.clone());
        assert_eq!(
            (opened.form, opened.problems.len(), opened.has_source()),
            (form, 0, true),
            "{name}: {:?}",
            opened.problems
        );
        let json = opened.to_json(None).unwrap();
        let again = OpenedFile::read("songs.json".to_owned(), json.clone().into_bytes(), About::default());
        assert_eq!(again.form, Form::Dataset, "{json}");
        assert_eq!(again.dataset(), opened.dataset(), "{json}");
        assert_eq!(again.to_json(None).unwrap(), json);
        assert_eq!(again.dataset().unwrap().sources()[0].publisher, "docs.example");
    }
}

#[test]
fn table_without_a_source_is_shown_but_its_source_leads_nowhere() {
    let opened =
        OpenedFile::read("my songs.csv".to_owned(), b"title,streams\nDynamite,2.1B\n".to_vec(), About::default());
    let loaded = opened.outcome.clone().unwrap();
    let words = fallback_text::paragraphs(&passages(&loaded, &[("view", "leaderboard")], 3));
    assert_eq!(words, ["Most streamed songs: Dynamite, about 2.1B (Date unknown, my songs.csv)."]);
}

#[test]
fn dataset_with_faults_says_them_and_what_cannot_be_read_is_a_sentence() {
    let json = r#"{"schema": 1, "title": "X", "sources": {"a": {"publisher": "A", "url": "https://a.example/"}}, "colour": 1,
  "tracks": [{"id": "x", "title": "X", "counts": [{"as_of": "2026-01-01", "value": "1,2M", "source": "a"}]},
    {"id": "y", "title": "Y", "counts": [{"as_of": "2026-01-01", "value": 3000000, "source": "a"}, {"as_of": "2026-02-01", "value": 2000000, "source": "a"}]}]}"#;
    let opened = OpenedFile::read("x.json".to_owned(), json.as_bytes().to_vec(), About::default());
    let said: Vec<&str> = opened.problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(said, ["tracks[0].counts[0].value", "colour"], "{:?}", opened.problems);
    assert_eq!(opened.notes.len(), 1, "{:?}", opened.notes);

    for (name, text, expected) in [
        ("x.json", "{\"schema\": 1, ", "it ends within an object"),
        ("x.json", "{\"schema\": 7}", "expected 1"),
        ("x.csv", "colour,size\nred,1\n", "column"),
        ("x.html", "<!doctype html>", "web page"),
        ("x.csv", "title,streams\n", texts().studio_file_empty),
    ] {
        let opened = OpenedFile::read(name.to_owned(), text.as_bytes().to_vec(), About::default());
        let problem = opened.outcome.unwrap_err();
        assert!(problem.message.contains(expected), "{text}: {problem:?}");
    }
}

/// The first picture of a file, whatever it holds: its view, and what was chosen besides.
#[test]
fn first_picture_shows_something_of_every_file() {
    let csv = |text: &str| OpenedFile::read("x.csv".to_owned(), text.as_bytes().to_vec(), About::default());
    let json = |sections: &str| {
        let text = format!(
            r#"{{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s", "sources": {{ "s": {{ "publisher": "P", "url": "https://example.org/" }} }},
            "artists": [{{ "id": "a", "name": "A" }}, {{ "id": "b", "name": "B" }}], {sections} }}"#
        );
        OpenedFile::read("x.json".to_owned(), text.into_bytes(), About::default())
    };
    let cases = [
        // The milestone that half of the songs are past, of the artist with the most songs.
        (csv("title,artist,streams\nA,X,30M\nB,Y,260M\nC,Y,120M\nD,Y,2M\n"), "", "threshold=100000000&artist=y"),
        (csv("title,artist,streams\nA,X,30M\nB,Y,260M\nC,Y,120M\n"), "artist=x", "threshold=10000000"),
        // Below all milestones, or without an artist, it is a table.
        (csv("title,artist,streams\nA,X,52000\nB,X,4000\n"), "", "view=leaderboard"),
        (csv("title,streams\nA,52000\n"), "", "view=leaderboard"),
        // What was chosen stays.
        (csv("title,artist,streams\nA,X,52M\n"), "view=counter", "threshold=50000000&artist=x"),
        (csv("title,streams\nA,52M\n"), "view=counter", "track=a"),
        (csv("title,artist,streams\nA,X,52M\n"), "threshold=1B", "view=leaderboard"),
        (csv("title,artist,streams\nA,X,52M\n"), "view=leaderboard", ""),
        (
            json(r#""totals": [{ "artist": "b", "metric": "followers", "counts": [7000000] }]"#),
            "",
            "artist=b&metric=followers",
        ),
        (
            json(
                r#""honours": [{ "text": "A prize", "kind": "award", "on": "2025-01-01", "source": "s", "artists": ["a"] }]"#,
            ),
            "",
            "view=honours",
        ),
        (
            json(
                r#""coverage": [{ "artist": "a", "threshold": 100000000, "counts": [{ "as_of": "2026-01-01", "reached": 3 }] }]"#,
            ),
            "",
            "",
        ),
    ];
    for (opened, chosen, wanted) in cases {
        let dataset = opened.dataset().unwrap_or_else(|| panic!("{:?}", opened.outcome));
        let mut draft = Draft::of_query(chosen);
        let choices = suggestion(dataset, &draft, crate::support::today().into());
        let said: Vec<String> = choices.iter().map(|(option, value)| format!("{option}={value}")).collect();
        assert_eq!(said.join("&"), wanted, "{chosen:?}, {:?}", opened.form);
        for (option, value) in choices {
            draft.set(option, value);
        }
        let attributes = draft.attributes(Some(dataset));
        let attributes: Vec<(&str, &str)> = attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let html = html_of(opened.outcome.as_ref().unwrap(), &attributes, Vec::new());
        // Of a board, that is its first tab.
        let seen = html.split("id=\"panel-leaderboard\"").next().unwrap();
        assert!(!seen.contains("part=\"empty\""), "{attributes:?}: {seen}");
    }
}
