//! A 64-bit hash, to tell files apart.

/// The 64-bit hash of some bytes, for telling files apart and not against forgers. It takes eight bytes at a time, since a file may be large, in four lanes that do not wait for each other, and mixes each word in as the numbers of
/// `SplitMix64` are mixed (<https://prng.di.unimi.it/splitmix64.c>), so that no two changes make up for each other.
pub fn hash64(bytes: &[u8]) -> u64 {
    let (rounds, rest) = bytes.as_chunks::<32>();
    let mut lanes = [0; 4];
    for some in rounds.chunks(1_024) {
        mix_in(&mut lanes, some);
    }
    let rest = rest.iter().map(|byte| u64::from(*byte));
    lanes.into_iter().chain(rest).fold(bytes.len() as u64, mix)
}

#[inline(never)]
fn mix_in(lanes: &mut [u64; 4], rounds: &[[u8; 32]]) {
    for round in rounds {
        let (words, _) = round.as_chunks::<8>();
        for (lane, word) in lanes.iter_mut().zip(words) {
            *lane = mix(*lane, u64::from_le_bytes(*word));
        }
    }
}

fn mix(print: u64, word: u64) -> u64 {
    let mixed = (print ^ word).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (mixed ^ (mixed >> 29)).wrapping_mul(0x94d0_49bb_1331_11eb)
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test stops where it fails")]
mod tests {
    use std::collections::HashSet;

    use super::hash64;

    #[test]
    fn changes_of_one_or_two_bytes_are_seen_wherever_they_are() {
        let file: Vec<u8> = (0_u8..84).map(|place| b'0' + place % 10).collect();
        let mut files = HashSet::from([file.clone(), file[1..].to_vec(), Vec::new()]);
        for first in 0..file.len() {
            for second in first..file.len() {
                for (one, two) in [(1, 1), (1, 255), (128, 128)] {
                    let mut other = file.clone();
                    other[first] = other[first].wrapping_add(one);
                    other[second] = other[second].wrapping_add(two);
                    files.insert(other);
                }
            }
        }
        let prints: HashSet<u64> = files.iter().map(|file| hash64(file)).collect();
        assert_eq!(prints.len(), files.len());
    }
}
