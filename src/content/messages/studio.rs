//! Every word of the studio, apart from those of the widget, which every reader of an embed loads.
#![allow(missing_docs, reason = "the English text says what each is")]

/// What is said of a field.
#[derive(Debug, PartialEq, Eq)]
pub struct Label {
    /// Its label.
    pub label: &'static str,
    /// What is typed into it, or what holds without it; may be empty.
    pub hint: &'static str,
}

const fn label(label: &'static str, hint: &'static str) -> Label {
    Label { label, hint }
}

/// What the fields of options are called.
static OPTIONS: &[(&str, Label)] = &[
    ("view", label("View", "")),
    ("src", label("Address of the file", "A dataset, or a table as CSV, that other sites may read")),
    ("artist", label("Artist", "")),
    ("track", label("Song", "The counter of one song")),
    ("metric", label("What is counted", "")),
    ("credit", label("Credits", "")),
    ("threshold", label("Milestone", "100M, 1B or 1000000; without it, the newest one that is reported")),
    ("goal", label("Goal", "How many are hoped for")),
    ("deadline", label("Deadline", "2026-06-13, 2026-06 or 2026: what a day it takes until then")),
    ("as-of", label("As of", "2022-04-14, 2022-04 or 2022; without it, the newest day")),
    ("by", label("Rank", "")),
    ("sort", label("Order", "")),
    ("limit", label("How many", "Before “Show all”; 10 without it")),
    ("rows", label("Rows", "")),
    ("whose", label("Whose songs", "")),
    ("versions", label("Versions of a song", "")),
    ("search", label("Only with these words", "In title or artist")),
    ("with", label("Only with this artist", "")),
    ("version", label("Only this version", "")),
    ("language", label("Only in this language", "")),
    ("past", label("Only past", "100M, 1B or 1000000 streams")),
    ("theme", label("Colours", "")),
    ("accent", label("Accent", "A CSS colour, such as #0f766e or teal")),
    ("lang", label("Language of numbers", "A tag such as ko or pt-BR; without it, the page’s")),
    ("motion", label("Motion", "")),
    ("heading-level", label("Level of the heading", "")),
    ("refresh", label("Ask again every", "15m or 1h, while it can be seen; without it, never")),
    ("loading", label("Loading", "")),
];

/// The label of the field of an option.
pub fn option(name: &str) -> &'static Label {
    const NONE: &Label = &label("", "");
    OPTIONS.iter().find(|(known, _)| *known == name).map_or(NONE, |(_, label)| label)
}

pub const GROUP_WHAT: &str = "What it shows";
pub const GROUP_ROWS: &str = "Its rows";
pub const GROUP_LOOK: &str = "How it looks";

pub const NOT_OF_A_SONG: &str = "A song is chosen, and it has one count.";
pub const NEEDS_ARTISTS: &str = "Where artists are ranked.";
pub const NEEDS_STREAMS: &str = "Where the streams of artists are counted.";
pub const NEEDS_SONGS_OF_ARTISTS: &str = "Where artists are ranked by their songs.";
pub const NEEDS_SONGS: &str = "Where songs are ranked.";
pub const HAS_THRESHOLD: &str = "The milestone is the goal.";
pub const NO_MEMBERS: &str = "These numbers name no members of groups.";
pub const NO_VERSIONS: &str = "These numbers have no versions of songs.";

/// The name of a value of a closed set. A value that has none is shown as it is written.
pub fn value(option: &str, text: &str) -> String {
    let known = match (option, text) {
        ("view", "board") => "Board: all of it, as tabs",
        ("view", "badge") => "Badge: one line in a sentence",
        ("credit", "") => "Those of the newest count",
        ("credit", "with_members") => "With the members’ own songs",
        ("credit", "alone") => "Without collaborations",
        ("credit", "feature") => "As a guest",
        ("credit", "unstated") => "Not stated",
        ("metric", "songs") => "Songs past a milestone",
        ("metric", "listeners") => "Monthly listeners",
        ("by", "tracks") => "Songs",
        ("by", "upcoming") => "Songs, by the days to their next milestone",
        ("sort", "streams") => "Most first",
        ("sort", "missing") => "Closest to the next milestone first",
        ("sort", "date") => "Newest count first",
        ("sort", "gain") => "Most gained a day first",
        ("whose", "") => "All that name the artist",
        ("whose", "group") => "The group’s",
        ("whose", "members") => "Its members’",
        ("whose", "both") => "The group’s and its members’",
        ("whose", "features") => "Those that feature one of them",
        ("versions", "each") => "A row each",
        ("versions", "together") => "Added up",
        ("rows", "dense") => "Dense: with movement, gain and pace",
        ("theme", "auto") => "Those of the page",
        ("motion", "auto") => "The number rolls once",
        ("motion", "none") => "Nothing moves",
        ("loading", "lazy") => "When the reader comes near",
        ("loading", "eager") => "At once",
        _ => return capital(&text.replace(['_', '-'], " ")),
    };
    known.to_owned()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The title of the page while it is the studio.
pub const TITLE: &str = "Build your own";
pub const LEAD: &str =
    "From numbers to a widget on your blog: look at a file, choose, paste. Everything happens in this page.";
pub const BACK: &str = "Back to the numbers";

pub const NUMBERS: &str = "The numbers";
pub const TRY: &str = "Try your file";
pub const CHOOSE: &str = "A CSV or JSON file";
/// Where a file can be let go.
pub const DROP: &str = "Drop it here, or choose it:";
/// What becomes of a file.
pub const LOCAL: &str = "It is read in this page and sent nowhere.";
pub const ADDRESS: &str = "Or its address";
pub const READ: &str = "Read it";
pub const BUNDLED: &str = "Take the bundled numbers again";
/// While the numbers are on their way.
pub const LOADING_NUMBERS: &str = "Reading the numbers…";
/// What was read.
pub const READ_OF: &str = "{name}: {songs}, {artists}, {counts}.";
/// What was read, and is the bundled dataset.
pub const BUNDLED_OF: &str = "{title}, the numbers that come with Milestream: {songs}, {artists}.";
/// A file of which nothing can be shown.
pub const UNREADABLE: &str = "{name} cannot be shown: {why}";
/// A file without anything to show.
pub const EMPTY: &str = "it holds no songs, coverage, totals or honours";
/// A file that is not read.
pub const TOO_LARGE: &str = "it is larger than 64 MiB, the most that is read";
/// A file that the browser does not hand out.
pub const UNOPENED: &str = "the browser could not open it";
pub const ABOUT: &str = "What the table does not say";
pub const ABOUT_WHY: &str = "Every count needs a date and a source that readers can open.";
pub static SOURCE: Label = label("Where it can be opened", "An address that starts with https://");
pub static PUBLISHER: Label = label("Who says it", "Without it, the host of the address");
pub static READ_ON: Label = label("Date of counts without one", "2026-07-14, 2026-07 or 2026");
pub static SINGER: Label = label("Artist of rows without one", "");
pub static NAME: Label = label("Title", "What the dataset is called; without it, the name of the file");
/// A date that is none.
pub const NO_DATE: &str = "expected a date like 2026-07-14, 2026-07 or 2026";
/// An address that is none.
pub const NO_ADDRESS: &str = "expected an address that starts with https:// or http://";
/// Heading of what was left out.
pub const PROBLEMS: (&str, &str) = ("{n} problem", "{n} problems");
pub const PROBLEMS_WHY: &str = "What is listed here is left out; all the rest is shown and kept.";
/// Heading of what is kept all the same.
pub const NOTES: (&str, &str) = ("{n} contradiction", "{n} contradictions");
pub const NOTES_WHY: &str = "Both counts are kept, and the widget says so.";
/// Nothing was left out.
pub const NO_PROBLEMS: &str = "Nothing is wrong with it.";
pub const COLUMN_WHERE: &str = "Where";
pub const COLUMN_WHAT: &str = "What is wrong";
/// A place in a file.
pub const PLACE: &str = "line {line}, column {column}";
pub const DOWNLOAD: &str = "Download as a dataset";
/// Why the button does nothing yet.
pub const DOWNLOAD_NEEDS_SOURCE: &str = "Say first where the table can be opened.";
pub const DOWNLOAD_WHY: &str = "Put the file on your site, and its address into the field above.";
/// Where it is on the web already.
pub const DOWNLOAD_ONLINE: &str = "Not needed: the file shows as it is, where it is.";

pub const BUILD: &str = "The embed";
pub const ANY: &str = "Any";
/// No song is chosen.
pub const NO_TRACK: &str = "No single song";
/// No artist is chosen: a counter takes the first one, a table all.
pub const FIRST_ARTIST: &str = "None in particular";

pub const PREVIEW: &str = "Preview";
pub const PASTE: &str = "Paste it";
pub const HOST: &str = "Where it will stand";
pub const WIDTH: &str = "Width of its column";
pub const WIDTH_ANY: &str = "Any";
pub const WIDTH_OF: &str = "{n} pixels";
pub const PIN: &str = "Stay with this release, checked by the browser";
pub const PIN_WHY: &str = "Otherwise the embed follows every release.";
/// Why it cannot be had.
pub const PIN_NOT: &str = "A frame shows this page, which follows every release.";
pub const COPY: &str = "Copy";
/// Name of the button; `{what}` is its heading.
pub const COPY_OF: &str = "Copy: {what}";
pub const COPY_LINK: &str = "Copy a link to this draft";
/// What a link cannot carry.
pub const LINK_WITHOUT_FILE: &str = "The link cannot carry your file.";
pub const COPIED: &str = "Copied.";
pub const NOT_COPIED: &str = "The browser does not let this page copy: select the lines and copy them yourself.";
/// The space that is kept free.
pub const SPACE: &str =
    "The {n} pixels that it keeps free are measured; nothing on your page moves when the widget appears.";

/// The space that is kept free, of options that were not measured.
pub const SPACE_LIKE: &str =
    "The {n} pixels that it keeps free are those of a view like it: compare them with the preview.";

pub const HOST_PLAIN: &str = "A page of your own";
pub const WHERE_PLAIN: &str = "Where the widget should appear";
pub const WHERE_WORDPRESS_SITE: &str = "Once per site, in the head";
pub const WHERE_WORDPRESS_POST: &str = "In a post, as a block “Custom HTML”";
pub const WHERE_BLOGGER_THEME: &str = "Once, in the theme, before </body>";
pub const WHERE_BLOGGER_POST: &str = "In a post’s HTML view or a gadget";
pub const WHERE_GHOST_SITE: &str = "Once, in Code injection, Site header";
pub const WHERE_GHOST_POST: &str = "In a post, as an HTML card";
pub const WHERE_TUMBLR: &str = "In the theme, where the widget should appear";
pub const HOST_FRAME: &str = "A frame, Notion, OBS";
pub const WHERE_FRAME: &str = "Where the frame should appear";
pub const WHERE_LISTENER: &str = "Once in that page, so that the frame’s height follows";
pub const WHERE_ADDRESS: &str = "Where a host takes an address alone";
/// A file that is not on the web yet.
pub const SOMEWHERE: &str = "https://YOUR-SITE/songs.json";
/// The words in an embed whose view has nothing to say.
pub const NO_WORDS: &str = "The numbers appear here.";

pub const CARD: &str = "Share card";
pub const CARD_WHY: &str = "A picture of these numbers with their date and source. It is drawn here, in your browser.";
pub static CARD_MOTIF: Label = label("What it shows", "");
pub const CARD_COUNTER: &str = "The counter";
pub const CARD_TOP: &str = "The top five";
pub static CARD_FORMAT: Label = label("Size", "");
pub const CARD_WIDE: &str = "Wide, 1200 × 630";
pub const CARD_SQUARE: &str = "Square, 1080 × 1080";
pub const CARD_BADGE: &str = "Badge, 360 wide";
pub const CARD_PNG: &str = "Download PNG";
pub const CARD_SVG: &str = "Download SVG";
pub const CARD_SHARE: &str = "Share…";
pub const CARD_SAVED: &str = "Saved.";
pub const CARD_FAILED: &str = "The browser does not hand out this picture. The preview can be saved from its own menu.";
pub const CARD_NOT_SHARED: &str = "The picture could not be shared. Download it instead.";
pub const CARD_TAG: &str = "In a page without scripts";
pub const CARD_TAG_WHY: &str =
    "For a README, a newsletter or a sidebar: put the picture on your site, and this line where it should appear.";
pub const CARD_COPY: &str = "Copy the image tag";
/// Where the picture will lie.
pub const CARD_SOMEWHERE: &str = "https://YOUR-SITE/";
