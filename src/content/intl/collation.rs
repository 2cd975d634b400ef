//! The order of texts in the reader's language.
//!
//! To compare a hundred thousand titles by the rules of a language takes seconds. So of many texts the letters are put in
//! order, each once, and texts are sorted by what their letters weigh.

use milestream_fast::alphabet::{Alphabet, letters};
use milestream_fast::ids::Ids;
use milestream_fast::radix_sort::by_text;

use super::engine::Engine;
use super::fold;

/// So many texts are sorted by the language's own comparison.
const FEW: usize = 1_000;

/// The rank of each text among all, from 0. Each of them is there once.
pub(super) fn ranks(engine: &Engine, texts: &[&str]) -> Vec<u32> {
    let order = if texts.len() <= FEW { compared(engine, texts) } else { weighed(engine, texts) };
    let mut ranks = vec![0; texts.len()];
    for (rank, place) in (0..).zip(order) {
        if let Some(slot) = ranks.get_mut(place as usize) {
            *slot = rank;
        }
    }
    ranks
}

/// The places of texts in order, each compared with others.
fn compared(engine: &Engine, texts: &[&str]) -> Vec<u32> {
    let places = Ids::of(texts.iter().copied());
    let sorted = engine.sorted(texts);
    sorted.iter().filter_map(|text| places.find(text)).filter_map(|place| u32::try_from(place).ok()).collect()
}

/// The same, by the weights of letters; only what weighs the same is compared.
fn weighed(engine: &Engine, texts: &[&str]) -> Vec<u32> {
    let (weights, ends) = alphabet(engine, texts).weigh(texts);
    let span = |place: u32| {
        let place = place as usize;
        let start = place.checked_sub(1).and_then(|before| ends.get(before)).map_or(0, |end| *end as usize);
        weights.get(start..ends.get(place).map_or(start, |end| *end as usize)).unwrap_or_default()
    };
    let mut places: Vec<u32> = (0..).take(texts.len()).collect();
    by_text(&mut places, &span);
    for alike in places.chunk_by_mut(|a, b| span(*a) == span(*b)).filter(|alike| alike.len() > 1) {
        let those: Vec<&str> = alike.iter().filter_map(|place| texts.get(*place as usize).copied()).collect();
        let sorted: Vec<u32> =
            compared(engine, &those).into_iter().filter_map(|place| alike.get(place as usize).copied()).collect();
        if sorted.len() == alike.len() {
            alike.copy_from_slice(&sorted);
        }
    }
    places
}

/// What the letters of texts weigh.
fn alphabet(engine: &Engine, texts: &[&str]) -> Alphabet {
    /// What is behind every letter that follows another.
    const LAST: char = '\u{ffff}';
    let small = || 'a'..='z';
    let letters = letters(texts);
    let mut names: Vec<String> = letters.iter().map(char::to_string).collect();
    // Of two letters that are one in the language, the second does not stand among those that follow the first.
    names.extend(small().flat_map(|first| small().chain([LAST]).map(move |second| String::from_iter([first, second]))));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut weights: Vec<(char, Vec<u16>)> = Vec::with_capacity(letters.len());
    let mut pairs = Vec::new();
    let mut ended = Vec::new();
    let (mut weight, mut before) = (0, String::new());
    for name in engine.sorted(&names) {
        let mut parts = name.chars();
        let (Some(first), second) = (parts.next(), parts.next()) else { continue };
        match second {
            Some(LAST) => {
                ended.push(first);
                continue;
            }
            Some(_) if !ended.contains(&first) => continue,
            _ => {}
        }
        // What is different by an accent or its case alone weighs the same.
        if !engine.is_same(&before, &name) {
            weight += 1;
            before.clone_from(&name);
        }
        match second {
            None => weights.push((first, if before.is_empty() { Vec::new() } else { vec![weight] })),
            Some(_) => pairs.extend(name.as_bytes().first_chunk().map(|pair| (*pair, weight))),
        }
    }
    weights.sort_unstable();
    // A letter that stands for several, as æ does in English, weighs as much as they.
    let several: Vec<(usize, Vec<u16>)> = weights
        .iter()
        .enumerate()
        .filter(|(_, (letter, _))| !letter.is_ascii() && !('가'..='힣').contains(letter))
        .filter_map(|(place, (letter, _))| {
            let whole = letter.to_string();
            let plain = fold::fold(&super::engine::decomposed(&whole));
            let is_several = plain.chars().nth(1).is_some() && engine.is_same(&whole, &plain);
            let of = |letter: char| {
                weights.binary_search_by_key(&letter, |(other, _)| *other).ok().and_then(|place| weights.get(place))
            };
            is_several.then(|| (place, plain.chars().filter_map(of).flat_map(|(_, weights)| weights.clone()).collect()))
        })
        .collect();
    for (place, several) in several {
        if let Some((_, weights)) = weights.get_mut(place) {
            *weights = several;
        }
    }
    Alphabet::new(&weights, pairs)
}
