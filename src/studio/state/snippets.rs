//! What is to be pasted, for each host: as docs/hosts.md has it.

use milestream_data::text::escaped;

use crate::content::messages::studio::texts;
use crate::studio::state::heights::Space;
use crate::studio::state::query;

/// Where an embed stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Host {
    /// A page of one's own.
    #[default]
    Plain,
    /// `WordPress`, whose authors may not paste scripts.
    WordPress,
    /// Blogger, whose themes are XML.
    Blogger,
    /// Ghost.
    Ghost,
    /// Tumblr, whose themes are templates.
    Tumblr,
    /// Hugo, whose Markdown drops HTML.
    Hugo,
    /// Jekyll, whose pages are templates.
    Jekyll,
    /// `MediaWiki`, whose pages take no links in HTML.
    MediaWiki,
    /// A frame, or an address alone.
    Frame,
}

impl Host {
    /// Every host with its name in addresses.
    pub const ALL: &'static [(Self, &'static str)] = &[
        (Self::Plain, "plain"),
        (Self::WordPress, "wordpress"),
        (Self::Blogger, "blogger"),
        (Self::Ghost, "ghost"),
        (Self::Tumblr, "tumblr"),
        (Self::Hugo, "hugo"),
        (Self::Jekyll, "jekyll"),
        (Self::MediaWiki, "mediawiki"),
        (Self::Frame, "frame"),
    ];

    /// Its name for people.
    pub fn title(self) -> &'static str {
        match self {
            Self::Plain => texts().studio_host_plain(),
            Self::WordPress => "WordPress",
            Self::Blogger => "Blogger",
            Self::Ghost => "Ghost",
            Self::Tumblr => "Tumblr",
            Self::Hugo => "Hugo",
            Self::Jekyll => "Jekyll",
            Self::MediaWiki => "MediaWiki",
            Self::Frame => texts().studio_host_frame(),
        }
    }

    /// The host of a name in an address.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(host, _)| *host)
    }

    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(host, _)| *host == self).map_or("", |(_, name)| name)
    }

    /// Whether it has a place for rules alone. A page and Ghost's header take them in an element; a frame needs none.
    fn has_field_for_css(self) -> bool {
        !matches!(self, Self::Plain | Self::Ghost | Self::Frame)
    }
}

/// Where the files of embeds lie.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// The site's folder, with a slash at its end.
    pub base: String,
    /// The release that pinned snippets stay with.
    pub version: String,
    /// The hash of its loader.
    pub integrity: String,
}

/// An embed that is to be pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embed<'a> {
    /// Where its files lie.
    pub site: &'a Site,
    /// Whether the element itself keeps its space free, for a site that takes no CSS.
    pub is_inline: bool,
    /// Whether its script stays with one release.
    pub is_pinned: bool,
    /// Its options.
    pub attributes: Vec<(&'static str, String)>,
    /// The paragraphs in it, as HTML.
    pub words: Vec<String>,
    /// The height that it keeps free; `None` for one that stands in a sentence.
    pub space: Option<Space>,
    /// What it shows, in a few words.
    pub title: String,
}

/// Lines to paste, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where they belong.
    pub place: &'static str,
    /// The lines.
    pub code: String,
}

/// The pieces for a host, in the order in which they are pasted.
pub fn pieces(host: Host, embed: &Embed<'_>) -> Vec<Piece> {
    let piece = |place, code: String| Piece { place, code: code.trim_end().to_owned() };
    let mut pieces = match host {
        Host::Plain => {
            let script = embed.script("async", "");
            let lines = [embed.style_element(), embed.element("div", true), script].concat();
            vec![piece(texts().studio_where_plain(), lines)]
        }
        Host::WordPress => vec![
            piece(
                texts().studio_where_wordpress_site(),
                embed.script("async", "data-cfasync=\"false\" data-no-optimize=\"1\" data-no-minify=\"1\" "),
            ),
            // WordPress takes `display` out of styles.
            piece(texts().studio_where_wordpress_post(), embed.element("div", !embed.is_inline)),
        ],
        Host::Blogger => vec![
            piece(texts().studio_where_blogger_theme(), embed.script("async=\"async\"", "").replace('"', "'")),
            piece(texts().studio_where_blogger_post(), embed.element("div", true)),
        ],
        Host::Ghost => vec![
            piece(texts().studio_where_ghost_site(), [embed.style_element(), embed.script("async", "")].concat()),
            piece(texts().studio_where_ghost_post(), embed.element("div", true)),
        ],
        Host::Tumblr => {
            // What stands in braces is the theme's.
            let element = without_braces(&embed.element("aside", true));
            vec![piece(texts().studio_where_tumblr(), [element, embed.script("async=\"async\"", "")].concat())]
        }
        Host::Hugo => vec![
            piece(texts().studio_where_hugo_shortcode(), without_braces(&embed.element("div", true))),
            piece(texts().studio_where_hugo_text(), "{{< milestream >}}".to_owned()),
            piece(texts().studio_where_template(), embed.script("async", "")),
        ],
        Host::Jekyll => vec![
            piece(texts().studio_where_template(), embed.script("async", "")),
            piece(texts().studio_where_jekyll_page(), without_braces(&embed.element("div", true))),
        ],
        Host::MediaWiki => vec![
            piece(texts().studio_where_mediawiki_page(), wikitext(&embed.element("div", true))),
            piece(texts().studio_where_mediawiki_script(), embed.loading_script()),
        ],
        Host::Frame => vec![
            piece(texts().studio_where_frame(), embed.frame()),
            piece(texts().studio_where_listener(), embed.listener()),
            piece(texts().studio_where_address(), embed.address()),
        ],
    };
    if host.has_field_for_css() {
        pieces.extend(embed.sheet().map(|code| piece(texts().studio_where_css(), code)));
    }
    pieces
}

/// The options that make a widget higher or lower: a rule for its space names those that it has.
const OF_HEIGHTS: [&str; 9] = ["view", "limit", "goal", "deadline", "track", "metric", "rows", "by", "versions"];

/// What a frame needs around its widget: the ring of what has the focus, and the margin of a line.
const FRAME: u32 = 40;
/// The height of a line.
const LINE: u32 = 40;
/// A screen that is narrower is a phone's.
const PHONE: u32 = 480;

impl Embed<'_> {
    /// The script, with `given` before its other attributes.
    fn script(&self, is_async: &str, given: &str) -> String {
        let Site { base, version, integrity } = self.site;
        let base = escaped(base);
        if self.is_pinned {
            let src = [&base, version, "/embed.js"].concat();
            return ["<script ", given, is_async, " src=\"", &src, "\" integrity=\"", integrity, "\"", ANONYMOUS]
                .concat();
        }
        ["<script ", given, is_async, " src=\"", &base, "embed.js\"", ANONYMOUS].concat()
    }

    /// The script as a line of another one: where it is pinned, `mw.loader` would not check its hash.
    fn loading_script(&self) -> String {
        let Site { base, version, integrity } = self.site;
        let base = base.replace('\\', "\\\\").replace('\'', "\\'");
        if !self.is_pinned {
            return ["mw.loader.load('", &base, "embed.js');"].concat();
        }
        PINNED.replace("INTEGRITY", integrity).replace("SRC", &[&base, version, "/embed.js"].concat())
    }

    /// The element with its words. A badge stands in a sentence, whatever the host.
    fn element(&self, name: &str, is_root: bool) -> String {
        let Some(space) = self.space else {
            return [&self.start("span", None), &self.words.join(" "), "</span>\n"].concat();
        };
        let (style, margin, indent) =
            if is_root { ("display: flow-root; ", "", "  ") } else { ("", " style=\"margin: 0\"", "") };
        let style = [style, "min-height: ", &length(space, in_px)].concat();
        let style = self.is_inline.then_some(style);
        let words: Vec<String> =
            self.words.iter().map(|words| [indent, "<p", margin, ">", words, "</p>\n"].concat()).collect();
        [&self.start(name, style.as_deref()), "\n", &words.concat(), "</", name, ">\n"].concat()
    }

    /// The space as a rule of a style sheet: nothing where no script runs, and more where the text is larger.
    fn rule(&self) -> Option<String> {
        let space = self.space.filter(|_| !self.is_inline)?;
        let named = self.attributes.iter().filter(|(option, _)| OF_HEIGHTS.contains(option));
        let selector: String =
            named.map(|(option, value)| ["[data-", option, "=\"", &in_css(value), "\"]"].concat()).collect();
        Some([".milestream", &selector, " { display: flow-root; min-height: ", &length(space, in_em), " }"].concat())
    }

    /// The rule for a field that takes CSS.
    fn sheet(&self) -> Option<String> {
        self.rule().map(|rule| [SCRIPTING, " {\n  ", &rule, "\n}"].concat())
    }

    /// The rule in an element before the widget's, or nothing.
    fn style_element(&self) -> String {
        self.rule().map_or_else(String::new, |rule| ["<style>", SCRIPTING, " { ", &rule, " }</style>\n"].concat())
    }

    fn start(&self, name: &str, style: Option<&str>) -> String {
        let mut start = ["<", name, " class=\"milestream\""].concat();
        for (option, value) in &self.attributes {
            start.push_str(&[" data-", option, "=\"", &escaped(value), "\""].concat());
        }
        start.push_str(&style.map_or_else(String::new, |style| [" style=\"", style, "\""].concat()));
        start.push('>');
        start
    }

    /// The page with the widget alone, which is always there at once.
    fn address(&self) -> String {
        let options = self.attributes.iter().filter(|(option, _)| *option != "loading");
        let options = options.map(|(option, value)| (query::option_name(option), value.as_str()));
        [&self.site.base, "?", &query::written(std::iter::once(("frame", "1")).chain(options))].concat()
    }

    fn frame(&self) -> String {
        let height = self.space.map_or_else(|| in_px(LINE), |space| length(framed(space), in_px));
        [
            "<iframe title=\"",
            &escaped(&self.title),
            "\" src=\"",
            &escaped(&self.address()),
            "\"\n  style=\"display: block; width: 100%; height: ",
            &height,
            "; border: 0\" sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>",
        ]
        .concat()
    }

    fn listener(&self) -> String {
        let base = &self.site.base;
        let (scheme, rest) = base.split_once("://").unwrap_or(("https", base));
        let origin = [scheme, "://", rest.split('/').next().unwrap_or_default()].concat();
        LISTENER.replace("HOST/", base).replace("ORIGIN", &origin)
    }
}

/// The space of a frame around a widget.
pub fn framed(Space { height, narrow, is_measured }: Space) -> Space {
    Space { height: height + FRAME, narrow: narrow + FRAME, is_measured }
}

/// HTML for pages that are templates, to which braces belong.
fn without_braces(html: &str) -> String {
    html.replace('{', "&#123;").replace('}', "&#125;")
}

/// HTML for a page of a wiki: its links are those of the wiki, which shows `<a>` as text; no line begins with a space, which
/// means code there; and what else has a meaning in a wiki has none.
fn wikitext(html: &str) -> String {
    const LINK: &str = "<a href=\"";
    let mut plain = String::with_capacity(html.len());
    for letter in html.replace("\n  ", "\n").chars() {
        match letter {
            '[' | ']' | '{' | '}' | '|' | '\'' | '~' => {
                plain.push_str(&["&#", &u32::from(letter).to_string(), ";"].concat());
            }
            letter => plain.push(letter),
        }
    }
    let mut pieces = plain.split(LINK);
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        text.push_str(&["[", &piece.replacen("\">", " ", 1).replacen("</a>", "]", 1)].concat());
    }
    text
}

/// What stands between the quotation marks of a style sheet, and ends no element that holds one.
fn in_css(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '"' | '\\' => escaped.extend(['\\', letter]),
            '<' => escaped.push_str("\\3c "),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A height that is another one on a phone. Neither a style of an element nor that of a frame takes a condition, so that the
/// width of the screen is a part of the length: less than 0 on all others, and more than any height on a phone.
fn length(Space { height, narrow, .. }: Space, written: fn(u32) -> String) -> String {
    if height == narrow {
        return written(height);
    }
    ["clamp(", &written(height), ", (", &in_px(PHONE), " - 100vw) * 99, ", &written(narrow), ")"].concat()
}

fn in_px(pixels: u32) -> String {
    [&pixels.to_string(), "px"].concat()
}

/// Pixels on a page whose text is 16 pixels high, as a length that grows with the text: `27.5em`.
fn in_em(pixels: u32) -> String {
    const TEXT: u32 = 16;
    let ten_thousandths = [".", &(pixels % TEXT * (10_000 / TEXT) + 10_000).to_string()[1..]].concat();
    [&(pixels / TEXT).to_string(), ten_thousandths.trim_end_matches('0').trim_end_matches('.'), "em"].concat()
}

/// Where the widget will be.
const SCRIPTING: &str = "@media (scripting: enabled)";

const ANONYMOUS: &str = " crossorigin=\"anonymous\"></script>";

const PINNED: &str = "var script = document.createElement('script');
script.src = 'SRC';
script.integrity = 'INTEGRITY';
script.crossOrigin = 'anonymous';
document.head.appendChild(script);";

/// As docs/hosts.md has it.
const LISTENER: &str = r#"<script>
  addEventListener('message', ({ source, origin, data }) => {
    // A frame in a sandbox is of the origin "null".
    if (origin !== 'ORIGIN' && origin !== 'null') return;
    const height = data?.milestream?.height;
    if (!Number.isFinite(height)) return;
    for (const frame of document.querySelectorAll('iframe[src^="HOST/"]')) {
      if (frame.contentWindow === source) frame.style.height = `${height}px`;
    }
  });
</script>"#;
