//! The data of a program in parts: each piece comes with the functions that read it.
//!
//! The compiler leaves every constant in a piece of its own (`build.rs` of the widget). Who reads a piece is seen from the
//! numbers in functions that are places in it, and from the pointers in pieces. Only texts come later: they are read from
//! their start, whereas the place in the code of a list may be that of an item before the first one, and what is zero in it may
//! have been cut away. A text of which nobody is seen to read it is of the first part.

use anyhow::{Context, Result};

use super::profile::part_of_both;
use super::program::Program;

/// A number that is no start of a piece may be a place in a list or before it. What lies so near behind it counts as read, too.
const REACH: u32 = 256;
/// What is shorter costs as much in a part of its own.
const LEAST_TEXT: usize = 8;
/// A gap in the data of the first part costs as much as so many zeros.
const GAP: usize = 8;
const POINTER_BYTES: u32 = 4;

/// A stretch of data and where it begins.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) start: u32,
    pub(super) bytes: Vec<u8>,
}

/// The data of each of the `parts`, by the part of each function.
///
/// # Errors
/// When something in the program contradicts itself.
pub(super) fn by_part(program: &Program<'_>, part_of: &[usize], parts: usize) -> Result<Vec<Vec<Stretch>>> {
    let pieces = &program.data;
    let mut readers: Vec<Option<usize>> = vec![None; pieces.len()];
    let mut open = Vec::new();
    for (function, places) in (program.imports.len()..).zip(&program.places) {
        let part = *part_of.get(function).context("a function belongs to no part")?;
        for piece in places.iter().flat_map(|place| program.pieces_at(*place, REACH)) {
            note(&mut readers, piece, part, &mut open);
        }
    }
    for (piece, (_, bytes)) in pieces.iter().enumerate() {
        if !is_text(bytes) {
            note(&mut readers, piece, 0, &mut open);
        }
    }
    while let Some(piece) = open.pop() {
        let Some((part, (start, bytes))) = readers.get(piece).copied().flatten().zip(pieces.get(piece)) else {
            continue;
        };
        // Pointers are aligned.
        let ahead = (POINTER_BYTES - start % POINTER_BYTES) % POINTER_BYTES;
        for word in bytes.get(ahead as usize..).unwrap_or_default().chunks_exact(POINTER_BYTES as usize) {
            let place = word.try_into().map_or(0, u32::from_le_bytes);
            for pointed in program.pieces_at(place, 1) {
                note(&mut readers, pointed, part, &mut open);
            }
        }
    }
    let mut data: Vec<Vec<Stretch>> = (0..parts).map(|_| Vec::new()).collect();
    for ((start, bytes), reader) in pieces.iter().zip(readers) {
        let part = reader.unwrap_or(0);
        let stretches = data.get_mut(part).context("data of no part")?;
        // What lies in a gap may have been written before a later part comes.
        let most = if part == 0 { GAP } else { 0 };
        if let Some(last) = stretches.last_mut()
            && let Some(gap) = (*start as usize).checked_sub(last.start as usize + last.bytes.len())
            && gap <= most
        {
            last.bytes.resize(last.bytes.len() + gap, 0);
            last.bytes.extend_from_slice(bytes);
        } else {
            stretches.push(Stretch { start: *start, bytes: bytes.to_vec() });
        }
    }
    Ok(data)
}

/// Whether it can be nothing but a text of some length.
fn is_text(bytes: &[u8]) -> bool {
    bytes.len() >= LEAST_TEXT && std::str::from_utf8(bytes).is_ok_and(|text| !text.contains(char::is_control))
}

/// Notes that a part reads a piece; `open` gets the piece if that changes whose it is.
fn note(readers: &mut [Option<usize>], piece: usize, part: usize, open: &mut Vec<usize>) {
    let Some(reader) = readers.get_mut(piece) else { return };
    let both = reader.map_or(part, |known| part_of_both(known, part));
    if *reader != Some(both) {
        *reader = Some(both);
        open.push(piece);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;
    use crate::site::split::PARTS;

    /// The stretches of a first, a second and a last part, by the pieces and the places that a function of each has in it.
    fn parted(pieces: &[(u32, &'static [u8])], places: [&[u32]; 3]) -> [Vec<(u32, Vec<u8>)>; 3] {
        let program = Program {
            data: pieces.to_vec(),
            places: places.iter().map(|places| places.iter().copied().collect()).collect(),
            ..Program::default()
        };
        // As the profile has them: the parts of a counter and of what no picture runs.
        let last = PARTS.len() - 1;
        let parts = by_part(&program, &[0, 1, last], PARTS.len()).unwrap();
        [0, 1, last].map(|part| {
            let stretches = parts.get(part).unwrap().iter();
            stretches.map(|stretch| (stretch.start, stretch.bytes.clone())).collect()
        })
    }

    fn starts(stretches: &[(u32, Vec<u8>)]) -> Vec<u32> {
        stretches.iter().map(|(start, _)| *start).collect()
    }

    #[test]
    fn text_comes_with_those_that_read_it() {
        let pieces: [(u32, &[u8]); 5] = [
            (2000, b"of the first"),
            (3000, b"of a counter"),
            (4000, b"of some of both"),
            (5000, b"of the rest"),
            (6000, b"of nobody"),
        ];
        let [first, counter, rest] = parted(&pieces, [&[2000, 4000], &[3000], &[3000, 4000, 5000]]);
        assert_eq!(starts(&first), [2000, 4000, 6000], "and what nobody is seen to read comes first");
        assert_eq!(starts(&counter), [3000]);
        assert_eq!(rest, [(5000, b"of the rest".to_vec())]);
    }

    #[test]
    fn anything_but_a_text_comes_first_with_what_it_points_to() {
        let pieces: [(u32, &[u8]); 5] = [
            (2001, b"\0\0\0\xb8\x0b\0\0\x07\0\0\0"),
            (3000, b"pointed to"),
            (4000, b"\xa0\x0f\0\0"),
            (5000, b"short"),
            (6000, b"of the rest"),
        ];
        let [first, _, rest] = parted(&pieces, [&[], &[], &[2001, 3000, 4000, 5000, 6000]]);
        assert_eq!(starts(&first), [2001, 3000, 4000, 5000]);
        assert_eq!(starts(&rest), [6000]);
    }

    #[test]
    fn what_lies_behind_a_place_in_between_counts_as_read() {
        let pieces: [(u32, &[u8]); 3] = [(2000, b"some names"), (2097, b"a list of them"), (4000, b"far from it")];
        let [first, _, rest] = parted(&pieces, [&[2010], &[], &[2000, 2097, 4000]]);
        assert_eq!(starts(&first), [2097]);
        assert_eq!(starts(&rest), [2000, 4000]);
    }

    #[test]
    fn later_parts_leave_gaps_alone() {
        let pieces: [(u32, &[u8]); 6] = [
            (2000, b"a"),
            (2004, b"b"),
            (2100, b"far"),
            (3000, b"a text, "),
            (3008, b"another "),
            (3020, b"and a third"),
        ];
        let [first, _, rest] = parted(&pieces, [&[2000, 2004, 2100], &[], &[3000, 3008, 3020]]);
        assert_eq!(first, [(2000, b"a\0\0\0b".to_vec()), (2100, b"far".to_vec())]);
        assert_eq!(rest, [(3000, b"a text, another ".to_vec()), (3020, b"and a third".to_vec())]);
    }
}
