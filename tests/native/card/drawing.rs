//! What a card says, and the card of the documents: for the tests of the widget and those of the command line.

use roxmltree::{Document, Node};

/// What the card of the documents is asked for by: 89 songs of 100, on the day that the bundled dataset knows best.
pub(crate) const SONGS: &[(&str, &str)] =
    &[("artist", "bts"), ("threshold", "100M"), ("goal", "100"), ("as-of", "2022-04-14"), ("view", "counter")];

/// What it says.
pub(crate) const LINES_OF_SONGS: [&str; 8] = [
    "BTS on Spotify",
    "11 left until 100",
    "89",
    "of 100 songs",
    "BTS songs",
    "past 100M",
    "14 April 2022, Sportskeeda",
    "Milestream",
];

/// The lines of text of a card, from the top of the document.
pub(crate) fn lines(svg: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap();
    let texts = document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
    texts.map(whole_text).collect()
}

/// All text in an element.
pub(crate) fn whole_text(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}
