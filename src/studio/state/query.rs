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

/// An address as it is meant: what begins with a host, as people write it, is none of this site's own files. `//`, a path and a
/// name with an ending stay as they are.
pub fn with_scheme(address: &str) -> String {
    let host = address.split_once('/').map_or("", |(host, _)| host);
    let is_host = host.rsplit_once('.').is_some_and(|(name, ending)| {
        let is_ending = ending.len() > 1 && ending.bytes().all(|letter| letter.is_ascii_alphabetic());
        is_ending
            && !name.is_empty()
            && host.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-.".contains(&letter))
    });
    if is_host { ["https://", address].concat() } else { address.to_owned() }
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
