//! Names and values in an address: what stands behind its question mark.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The pairs of a query, decoded.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (decoded(name), decoded(value))).collect()
}

/// Pairs as a query: `view=counter&as-of=2022-04-14`.
pub fn written<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let pairs = pairs.into_iter().map(|(name, value)| [&encoded(name), "=", &encoded(value)].concat());
    pairs.collect::<Vec<_>>().join("&")
}

/// The name of an option in the address of the standalone page: content blockers match `track` there.
pub fn option_name(option: &str) -> &str {
    if option == "track" { "song" } else { option }
}

/// What is written as bytes in percent: everything but letters, digits and what means nothing in a query.
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/').remove(b':');

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}
