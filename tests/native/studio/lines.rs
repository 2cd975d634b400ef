//! The lines to paste: for each host, and the height that they keep free.

use milestream::content::messages::studio::texts;
use milestream::state::options::View;
use milestream::studio::state::heights::Space;
use milestream::studio::state::snippets::{Embed, Host, Piece, Site, pieces};
use milestream::studio::state::{fallback_text, heights};

use super::read;
use crate::support::{bundled, passages};

fn site() -> Site {
    Site { base: "https://HOST/".to_owned(), version: "0.1.0".to_owned(), integrity: "sha384-abc".to_owned() }
}

/// The embed of these options on the bundled dataset.
fn embed<'a>(site: &'a Site, attributes: &[(&'static str, &str)]) -> Embed<'a> {
    Embed {
        site,
        is_pinned: false,
        is_inline: false,
        attributes: attributes.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
        words: fallback_text::paragraphs(&passages(&bundled(), attributes, 3)),
        space: largest(attributes),
        title: "Songs".to_owned(),
    }
}

/// The space that is enough for any width, as the documents have it.
fn largest(attributes: &[(&str, &str)]) -> Option<Space> {
    let options = crate::support::options(attributes);
    let spaces = heights::widths().into_iter().filter_map(|width| heights::reserved(&options, usize::MAX, Some(width)));
    spaces.max_by_key(|space| space.height)
}

const COUNTER: &[(&str, &str)] = &[("view", "counter"), ("artist", "bts"), ("threshold", "100M")];
const LEADERBOARD: &[(&str, &str)] = &[("view", "leaderboard"), ("artist", "bts"), ("limit", "5")];

/// The code of docs/hosts.md whose fence says its language and this name.
fn documented_snippet(name: &str) -> String {
    let text = read("docs/hosts.md");
    let fence = |language| text.split_once(&format!("```{language} {name}\n"));
    let (_, after) = fence("html").or_else(|| fence("js")).unwrap();
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
        (Host::Hugo, COUNTER, &["hugo-shortcode"]),
        (Host::MediaWiki, LEADERBOARD, &["mediawiki-page"]),
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
    // Both have the `<div>` of a page of one's own, and its script once.
    let plain = documented_snippet("plain");
    let (_, plain) = plain.split_once("</style>\n").unwrap();
    let (element, script) = plain.split_once("</div>\n").unwrap();
    let jekyll = code(Host::Jekyll, COUNTER);
    assert_eq!(jekyll[0], script);
    assert_eq!(without_words(&jekyll[1]), without_words(element) + "</div>");
    let hugo = code(Host::Hugo, COUNTER);
    assert!(read("docs/hosts.md").contains(&format!("In the text, write `{}` below", hugo[1])), "{hugo:?}");
    assert_eq!(hugo[2], script);
    assert_eq!(code(Host::MediaWiki, LEADERBOARD)[1], documented_snippet("mediawiki-script"));
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
    assert_eq!(embed(&site, &[("view", "counter"), ("artist", "nobody")]).words, [texts().studio_no_words()]);
}

#[test]
fn space_is_kept_where_scripts_run_by_a_rule_where_the_host_takes_one() {
    let site = site();
    let code = |host, attributes, is_inline| {
        let embed = Embed { is_inline, ..embed(&site, attributes) };
        pieces(host, &embed).into_iter().map(|piece| piece.code).collect::<Vec<_>>()
    };
    // 680 pixels.
    let rule = ".milestream[data-view=\"leaderboard\"][data-limit=\"5\"] { display: flow-root; min-height: 42.5em }";
    let element = format!("<style>@media (scripting: enabled) {{ {rule} }}</style>\n<");
    for (host, place) in [(Host::Plain, 0), (Host::Ghost, 0)] {
        let code = code(host, LEADERBOARD, false);
        assert!(code[place].starts_with(&element), "{code:?}");
        assert_eq!(code.concat().matches("min-height").count(), 1, "{code:?}");
    }
    for host in [Host::WordPress, Host::Blogger, Host::Tumblr, Host::Hugo, Host::Jekyll, Host::MediaWiki] {
        let code = code(host, LEADERBOARD, false);
        assert_eq!(*code.last().unwrap(), format!("@media (scripting: enabled) {{\n  {rule}\n}}"));
        assert!(!code[..code.len() - 1].concat().contains("style"), "{code:?}");
    }
    // Where it takes none, the element itself keeps it free.
    for (host, _) in Host::ALL.iter().filter(|(host, _)| *host != Host::Frame) {
        let code = code(*host, LEADERBOARD, true).concat();
        assert!(code.contains("min-height: 680px\">") && !code.contains("scripting"), "{code}");
    }
    let hostile = code(Host::Blogger, &[("view", "counter"), ("track", "a\"]\\</style>")], false);
    let rule = "[data-track=\"a\\\"]\\\\\\3c /style>\"] { display: flow-root; min-height: ";
    assert!(hostile[2].contains(rule), "{hostile:?}");
    // Lengths of every remainder are whole hundredths of the text's size.
    let counter = code(Host::Plain, COUNTER, false);
    assert!(counter[0].contains("[data-view=\"counter\"] { display: flow-root; min-height: 30em }"), "{counter:?}");
    assert_eq!(code(Host::Frame, COUNTER, false).len(), 3);
    // A badge is as high as its line.
    for host in [Host::Plain, Host::WordPress, Host::Ghost] {
        let badge = code(host, &[("view", "badge"), ("track", "dynamite")], false).concat();
        assert!(!badge.contains("height"), "{badge}");
    }
}

#[test]
fn pinned_script_says_release_and_hash() {
    let site = site();
    for (host, _) in Host::ALL.iter().filter(|(host, _)| ![Host::Frame, Host::MediaWiki].contains(host)) {
        let embed = Embed { is_pinned: true, ..embed(&site, COUNTER) };
        let code: String = pieces(*host, &embed).into_iter().map(|piece| piece.code).collect();
        let code = code.replace('\'', "\"");
        assert!(
            code.contains("src=\"https://HOST/0.1.0/embed.js\" integrity=\"sha384-abc\" crossorigin=\"anonymous\""),
            "{code}"
        );
    }
    // What loads scripts in a wiki checks no hash.
    let embed = Embed { is_pinned: true, ..embed(&site, LEADERBOARD) };
    let script = &pieces(Host::MediaWiki, &embed)[1].code;
    for line in ["src = 'https://HOST/0.1.0/embed.js';", "integrity = 'sha384-abc';", "crossOrigin = 'anonymous';"] {
        assert!(script.contains(&format!("\nscript.{line}\n")), "{script}");
    }
}

#[test]
fn wiki_gets_links_of_its_own_and_its_marks_stay_letters() {
    let mut site = site();
    site.base = "https://HOST/it's/".to_owned();
    let mut embed = embed(&site, LEADERBOARD);
    let page = &pieces(Host::MediaWiki, &embed)[0].code;
    assert!(!page.contains("<a ") && !page.contains("\n "), "{page}");
    assert!(page.contains("Dynamite, 2B+ (12 January 2025, [https://") && page.contains(" ETNews])"), "{page}");
    assert_eq!(page.matches('[').count(), 3, "{page}");
    embed.attributes.push(("search", "{{a}}".to_owned()));
    embed.words = vec!["[[A]] ''b'' {{c|d}} ~~~~ (<a href=\"https://example.org/?a=[1]&amp;b\">E]</a>).".to_owned()];
    let [page, script, ..] = &pieces(Host::MediaWiki, &embed)[..] else { panic!("a page and a script") };
    let words = "<p>&#91;&#91;A&#93;&#93; &#39;&#39;b&#39;&#39; &#123;&#123;c&#124;d&#125;&#125; &#126;&#126;&#126;&#126; \
        ([https://example.org/?a=&#91;1&#93;&amp;b E&#93;]).</p>";
    assert!(page.code.contains(words), "{}", page.code);
    assert!(page.code.contains(" data-search=\"&#123;&#123;a&#125;&#125;\""), "{}", page.code);
    assert_eq!(script.code, "mw.loader.load('https://HOST/it\\'s/embed.js');");
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
            if [Host::Blogger, Host::Tumblr].contains(host) && !code.starts_with('@') {
                assert_xml(&code);
            }
            let is_template = [Host::Tumblr, Host::Hugo, Host::Jekyll, Host::MediaWiki].contains(host);
            if is_template && !code.starts_with('@') && code != "{{< milestream >}}" {
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
    assert!(height(&[("view", "leaderboard")], 50, Some(320)).unwrap() > many);
    assert!(height(&[("view", "counter"), ("goal", "200")], 50, None) > height(&[("view", "counter")], 50, None));
    assert_eq!(height(&[("view", "badge")], 50, None), None);
    // A ground of its own has padding.
    let themed = height(&[("view", "leaderboard"), ("theme", "neon-dark")], 50, None).unwrap();
    assert_eq!(themed, many + 40 + 40, "and takes of the width");
    let board = |theme, width| height(&[("view", "board"), ("theme", theme)], 50, Some(width)).unwrap();
    // Measured: 1938 with stage in 320 pixels, 1199 with neon in 720.
    assert!((1938..2132).contains(&board("stage", 320)), "{}", board("stage", 320));
    assert!((1199..1319).contains(&board("neon", 720)), "{}", board("neon", 720));
    let cases =
        [("goal", "200", true), ("track", "dynamite", false), ("rows", "dense", true), ("theme", "paper", false)];
    for (option, value, is_measured) in cases {
        for (view, _) in View::ALL.iter().filter(|(view, _)| *view != View::Badge) {
            let options = [("view", view.text().unwrap()), (option, value)];
            let space = heights::reserved(&crate::support::options(&options), 50, None).unwrap();
            let is_song = option == "track" && *view == View::Counter;
            assert_eq!(space.is_measured, is_measured || is_song, "{options:?}");
        }
    }
}

/// Seen: the height of the narrowest column for every one, up to 1.9 times what was shown.
#[test]
fn one_height_is_written_where_it_is_right_on_a_phone_too_and_else_two() {
    let cases: [(&[(&str, &str)], usize); 9] = [
        (COUNTER, 50),
        (&[("view", "counter"), ("track", "dynamite")], 50),
        (&[("view", "leaderboard")], 50),
        (&[("view", "leaderboard"), ("rows", "dense")], 50),
        (&[("view", "leaderboard"), ("rows", "dense"), ("limit", "7")], 50),
        (&[("view", "race"), ("limit", "8")], 50),
        (&[("view", "honours"), ("limit", "5")], usize::MAX),
        (&[("view", "board")], 50),
        (&[("view", "board"), ("theme", "stage")], 50),
    ];
    for (attributes, rows) in cases {
        let space = |width| heights::reserved(&crate::support::options(attributes), rows, width).unwrap();
        let (any, wide, narrow) = (space(None), space(Some(720)), space(Some(320)));
        let spare = |of: u32, for_any: u32| f64::from(for_any) / f64::from(of) - 1.0;
        assert!((0.0..=0.1).contains(&spare(wide.height, any.height)), "{attributes:?}: {any:?} for {wide:?}");
        assert!((0.0..=0.1).contains(&spare(narrow.height, any.narrow)), "{attributes:?}: {any:?} for {narrow:?}");
        assert_eq!(
            any.narrow == any.height,
            narrow.height <= wide.height + wide.height / 10,
            "{attributes:?}: {any:?}"
        );
        // Whoever says a width gets one number.
        assert_eq!((wide.height, narrow.height), (wide.narrow, narrow.narrow));
    }
    let site = site();
    let attributes = [("view", "board")];
    let mut board = embed(&site, &attributes);
    board.space = heights::reserved(&crate::support::options(&attributes), 50, None);
    let rule = ".milestream[data-view=\"board\"] { display: flow-root; min-height: clamp(68.75em, (480px - 100vw) * 99, 98.75em) }";
    assert!(pieces(Host::Plain, &board)[0].code.contains(rule), "{:?}", pieces(Host::Plain, &board));
    assert!(pieces(Host::Frame, &board)[0].code.contains("height: clamp(1140px, (480px - 100vw) * 99, 1620px);"));
    board.is_inline = true;
    let inline = "style=\"display: flow-root; min-height: clamp(1100px, (480px - 100vw) * 99, 1580px)\"";
    assert!(pieces(Host::Plain, &board)[0].code.contains(inline));
}

/// Once both columns are known, with what other fonts may add; one number where it is right for both.
#[test]
fn a_measured_widget_has_the_space_that_it_takes() {
    let space = |heights: &[(u32, u32)], width| heights::measured(heights, width);
    assert_eq!(space(&[], None), None);
    assert_eq!(space(&[(720, 549)], None), None);
    let measured = |height, narrow| Some(Space { height, narrow, is_measured: true });
    assert_eq!(space(&[(720, 549), (320, 836)], None), measured(560, 860));
    assert_eq!(space(&[(320, 590), (720, 549)], None), measured(600, 600));
    assert_eq!(space(&[(480, 552)], Some(480)), measured(560, 560));
    // Of another width nothing is known.
    assert_eq!(space(&[(480, 552)], Some(240)), None);
    assert_eq!(space(&[(720, u32::MAX), (320, 1)], None), None);
}
