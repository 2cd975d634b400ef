//! What bytes weigh as hosts send them, at the highest level of each format.

use std::io::Write as _;

use anyhow::Result;

/// The size of `bytes` as gzip.
///
/// # Errors
/// When the encoder fails.
pub(crate) fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// The size of `bytes` as brotli.
///
/// # Errors
/// When the encoder fails.
pub(crate) fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed.len())
}
