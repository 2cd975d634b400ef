//! Names for what is kept, made from what it was made from.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// Twelve hexadecimal digits that change when a part changes, or when bytes move from one part to the next.
pub(crate) fn of(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hash.finalize().iter().take(6).fold(String::new(), |mut name, byte| {
        // Writing into a string cannot fail.
        let _ = write!(name, "{byte:02x}");
        name
    })
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn name_follows_every_part() {
        let name = of(&[b"ab", b"c"]);
        assert_eq!(name.len(), 12);
        assert_eq!(name, of(&[b"ab", b"c"]));
        for other in [of(&[b"ab", b"d"]), of(&[b"a", b"bc"]), of(&[b"ab"]), of(&[b"ab", b"c", b""])] {
            assert_ne!(name, other);
        }
    }
}
