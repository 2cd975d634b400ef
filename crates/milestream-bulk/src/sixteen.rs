//! Sixteen bytes at a time: in WebAssembly, an instruction for all of them, where the build allows it (.cargo/config.toml).

/// Which of the bytes are `byte`: a bit for each, the lowest for the first.
#[cfg(target_feature = "simd128")]
pub(crate) fn alike(bytes: [u8; 16], byte: u8) -> u16 {
    use std::arch::wasm32::{u8x16_bitmask, u8x16_eq, u8x16_splat, u64x2};
    let bytes = u128::from_le_bytes(bytes);
    #[allow(clippy::cast_possible_truncation, reason = "its halves")]
    let bytes = u64x2(bytes as u64, (bytes >> 64) as u64);
    u8x16_bitmask(u8x16_eq(bytes, u8x16_splat(byte)))
}

/// Which of the bytes are `byte`: a bit for each, the lowest for the first.
#[cfg(not(target_feature = "simd128"))]
pub(crate) fn alike(bytes: [u8; 16], byte: u8) -> u16 {
    bytes.iter().rev().fold(0, |mask, other| mask << 1 | u16::from(*other == byte))
}
