//! Small pictures: a page has few colours, and the ones between them differ by less than an eye can tell.

use std::collections::HashMap;
use std::io::Cursor;

use anyhow::{Context, Result};
use png::{BitDepth, ColorType, Compression, Decoder, Encoder};

type Colour = [u8; 3];

/// As many as a byte can name.
const MOST: usize = 256;

/// The same picture with its most frequent colours, in whose place the others take the nearest.
///
/// # Errors
/// When the bytes are no opaque PNG.
pub(crate) fn reduced(picture: &[u8]) -> Result<Vec<u8>> {
    let mut reader = Decoder::new(Cursor::new(picture)).read_info().context("the browser's picture is no PNG")?;
    let mut bytes = vec![0; reader.output_buffer_size()];
    let frame = reader.next_frame(&mut bytes)?;
    let pixels: Vec<Colour> =
        bytes.chunks_exact(frame.color_type.samples()).filter_map(|pixel| pixel.get(..3)?.try_into().ok()).collect();
    let mut counts: HashMap<Colour, usize> = HashMap::new();
    for pixel in &pixels {
        *counts.entry(*pixel).or_default() += 1;
    }
    let mut colours: Vec<(Colour, usize)> = counts.into_iter().collect();
    // The colour itself decides between equally frequent ones, so that the same picture gives the same bytes.
    colours.sort_unstable_by_key(|(colour, count)| (usize::MAX - count, *colour));
    let palette: Vec<Colour> = colours.iter().take(MOST).map(|(colour, _)| *colour).collect();
    let places: HashMap<Colour, u8> = colours.iter().map(|(colour, _)| (*colour, nearest(&palette, *colour))).collect();
    let indices: Vec<u8> = pixels.iter().filter_map(|pixel| places.get(pixel).copied()).collect();

    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, frame.width, frame.height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::Best);
    encoder.write_header()?.write_image_data(&indices)?;
    Ok(out)
}

/// The place of the nearest colour.
fn nearest(palette: &[Colour], wanted: Colour) -> u8 {
    let distance =
        |colour: &Colour| -> u32 { colour.iter().zip(wanted).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum() };
    let place = palette.iter().enumerate().min_by_key(|(_, colour)| distance(colour)).map_or(0, |(place, _)| place);
    u8::try_from(place).unwrap_or_default()
}
