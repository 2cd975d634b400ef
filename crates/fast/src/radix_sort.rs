//! Sorting of many places by numbers and by texts.
//!
//! The widget's standard library is built for size, where its sorts take five times as long as they otherwise would. These
//! read each number eleven bits at a time and compare nothing; 100,000 places take a few milliseconds.

use crate::CHUNK;

/// With fewer than these, to compare is faster.
const FEW: usize = 256;

/// So many bits of a number are sorted by at a time: with more, their counts would not stay close to the processor.
const BITS: u32 = 11;
/// The numbers that they make.
const DIGITS: usize = 1 << BITS;

/// Sorts places by their numbers, the least first. Equal ones stay in their order, where the places ascend.
pub fn by_number(keyed: &mut Vec<(u64, u32)>) {
    if keyed.len() < FEW {
        keyed.sort_unstable();
        return;
    }
    let (mut any, mut all, mut last) = (0, u64::MAX, Some((0, 0)));
    for some in keyed.chunks(CHUNK) {
        look_over(some, &mut any, &mut all, &mut last);
    }
    if last.is_some() {
        return;
    }
    // Digits that are the same in all numbers order nothing.
    let mut sorted = vec![(0, 0); keyed.len()];
    for shift in (0..u64::BITS).step_by(BITS as usize).filter(|shift| digit(any ^ all, *shift) != 0) {
        by_digit(keyed, &mut sorted, shift);
        std::mem::swap(keyed, &mut sorted);
    }
}

/// Of what is sorted by numbers the places, and the rank of each, from 1: equal numbers share one (1, 2, 2, 4).
pub fn ranked(keyed: &[(u64, u32)]) -> (Vec<u32>, Vec<u32>) {
    let (mut places, mut ranks) = (Vec::with_capacity(keyed.len()), Vec::with_capacity(keyed.len()));
    let mut last = None;
    for (some, first) in keyed.chunks(CHUNK).zip((1..).step_by(CHUNK)) {
        add_ranked((some, first), &mut last, &mut places, &mut ranks);
    }
    (places, ranks)
}

/// `last` is the number before, and its rank.
#[inline(never)]
fn add_ranked(
    (keyed, first): (&[(u64, u32)], u32),
    last: &mut Option<(u64, u32)>,
    places: &mut Vec<u32>,
    ranks: &mut Vec<u32>,
) {
    for ((key, place), next) in keyed.iter().zip(first..) {
        let (_, rank) = *last.insert(last.filter(|(last, _)| last == key).unwrap_or((*key, next)));
        places.push(*place);
        ranks.push(rank);
    }
}

/// Puts each of `values` where its place in `places` says, in a list of so many; 0 where none says so.
pub fn scattered(count: usize, places: &[u32], values: &[u32]) -> Vec<u32> {
    let mut list = vec![0; count];
    for (places, values) in places.chunks(CHUNK).zip(values.chunks(CHUNK)) {
        scatter(places, values, &mut list);
    }
    list
}

#[inline(never)]
fn scatter(places: &[u32], values: &[u32], list: &mut [u32]) {
    for (place, value) in places.iter().zip(values) {
        if let Some(known) = list.get_mut(*place as usize) {
            *known = *value;
        }
    }
}

/// Sorts places by their texts, byte by byte. Equal ones stay in their order, where the places ascend.
///
/// Texts are compared eight bytes at a time, as numbers; of the texts of songs many are the same. What is equal so far waits
/// in a list for its next bytes, not on the stack: a file may have two equal texts of any length.
pub fn by_text<'t>(places: &mut [u32], text: &dyn Fn(u32) -> &'t [u8]) {
    let mut waiting = vec![(0..places.len(), 0)];
    while let Some((range, from)) = waiting.pop() {
        let Some(part) = places.get_mut(range.clone()) else { continue };
        let mut start = range.start;
        for (count, is_longer) in by_eight(part, from, text) {
            if count > 1 && is_longer {
                waiting.push((start..start + count, from + 8));
            }
            start += count;
        }
    }
}

/// Sorts places by eight bytes of their texts. Tells of those with the same bytes, one after another, how many there are and
/// whether the text of any goes on.
fn by_eight<'t>(places: &mut [u32], from: usize, text: &dyn Fn(u32) -> &'t [u8]) -> Vec<(usize, bool)> {
    let key = |place: &u32| {
        let mut bytes = [0; 8];
        let rest = text(*place).get(from..).unwrap_or_default();
        bytes.iter_mut().zip(rest).for_each(|(byte, of)| *byte = *of);
        u64::from_be_bytes(bytes)
    };
    let mut keyed: Vec<(u64, u32)> = places.iter().map(|place| (key(place), *place)).collect();
    by_number(&mut keyed);
    places.iter_mut().zip(&keyed).for_each(|(place, (_, sorted))| *place = *sorted);
    let is_longer = |(_, place): &(u64, u32)| text(*place).len() > from + 8;
    keyed.chunk_by(|(a, _), (b, _)| a == b).map(|equal| (equal.len(), equal.iter().any(is_longer))).collect()
}

/// Puts `keyed` into `sorted`, by one digit of the numbers alone.
fn by_digit(keyed: &[(u64, u32)], sorted: &mut [(u64, u32)], shift: u32) {
    // How many have each digit, then where the next one with it goes.
    let mut next = [0_u32; DIGITS];
    for some in keyed.chunks(CHUNK) {
        count(some, shift, &mut next);
    }
    let mut start = 0;
    for next in &mut next {
        start += std::mem::replace(next, start);
    }
    for some in keyed.chunks(CHUNK) {
        place(some, shift, &mut next, sorted);
    }
}

/// Tells which bits are set in any of some numbers, and which in all, and the last of them where they are sorted, and follow
/// the `last` one before.
#[inline(never)]
fn look_over(keyed: &[(u64, u32)], any: &mut u64, all: &mut u64, last: &mut Option<(u64, u32)>) {
    for one in keyed {
        (*any, *all) = (*any | one.0, *all & one.0);
        *last = last.filter(|last| last <= one).map(|_| *one);
    }
}

#[inline(never)]
fn count(keyed: &[(u64, u32)], shift: u32, counts: &mut [u32; DIGITS]) {
    for (key, _) in keyed {
        if let Some(count) = counts.get_mut(digit(*key, shift)) {
            *count += 1;
        }
    }
}

#[inline(never)]
fn place(keyed: &[(u64, u32)], shift: u32, next: &mut [u32; DIGITS], sorted: &mut [(u64, u32)]) {
    for one in keyed {
        if let Some(next) = next.get_mut(digit(one.0, shift)) {
            if let Some(slot) = sorted.get_mut(*next as usize) {
                *slot = *one;
            }
            *next += 1;
        }
    }
}

fn digit(key: u64, shift: u32) -> usize {
    usize::try_from((key >> shift) % DIGITS as u64).unwrap_or(0)
}
