//! A picture of flat colours, drawn by the build: text in a font of its own, so that every machine draws the same.

use ab_glyph_rasterizer::{Point, Rasterizer, point};
use anyhow::{Context, Result};
use png::{BitDepth, ColorType, Compression, Encoder};
use ttf_parser::{Face, OutlineBuilder};

/// Red, green and blue.
pub(super) type Colour = [u8; 3];

/// Inter, a subset of Latin, under the licence beside it.
const REGULAR: &[u8] = include_bytes!("../../fonts/inter-400.ttf");
const BOLD: &[u8] = include_bytes!("../../fonts/inter-700.ttf");

/// A text's weight, size in pixels, and space between letters in hundredths of the size.
#[derive(Clone, Copy, Debug)]
pub(super) struct Type {
    pub(super) is_bold: bool,
    pub(super) size: f32,
    pub(super) tracking: f32,
}

impl Type {
    fn face(self) -> Result<Face<'static>> {
        Face::parse(if self.is_bold { BOLD } else { REGULAR }, 0).context("a font of xtask/fonts")
    }

    /// How wide it sets a text; `None` where the font lacks a letter.
    pub(super) fn width(self, text: &str) -> Result<Option<f32>> {
        let face = self.face()?;
        let mut width = 0.0;
        for letter in text.chars() {
            let Some(advance) = face.glyph_index(letter).and_then(|glyph| face.glyph_hor_advance(glyph)) else {
                return Ok(None);
            };
            width += f32::from(advance) * self.scale(&face) + self.gap();
        }
        Ok(Some(width))
    }

    fn scale(self, face: &Face<'_>) -> f32 {
        self.size / f32::from(face.units_per_em())
    }

    fn gap(self) -> f32 {
        self.tracking * self.size / 100.0
    }
}

pub(super) struct Picture {
    size: (u32, u32),
    pixels: Vec<Colour>,
}

impl Picture {
    /// Width and height in pixels, and the colour of all of it.
    pub(super) fn new(size: (u32, u32), ground: Colour) -> Self {
        Self { size, pixels: vec![ground; (size.0 * size.1) as usize] }
    }

    /// Fills the shapes that `draw` outlines, in their edges as far as they cover a pixel.
    pub(super) fn fill(&mut self, colour: Colour, draw: impl FnOnce(&mut Shapes) -> Result<()>) -> Result<()> {
        let (width, height) = (self.size.0 as usize, self.size.1 as usize);
        let mut shapes = Shapes(Rasterizer::new(width, height));
        draw(&mut shapes)?;
        let pixels = &mut self.pixels;
        shapes.0.for_each_pixel(|place, share| {
            if share > 0.0 {
                let Some(pixel) = pixels.get_mut(place) else { return };
                for (part, new) in pixel.iter_mut().zip(colour) {
                    let mixed = f32::from(*part) + (f32::from(new) - f32::from(*part)) * share.min(1.0);
                    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
                    let mixed = mixed.round() as u8;
                    *part = mixed;
                }
            }
        });
        Ok(())
    }

    /// As the file of a PNG.
    pub(super) fn png(&self) -> Result<Vec<u8>> {
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, self.size.0, self.size.1);
        encoder.set_color(ColorType::Rgb);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_compression(Compression::Best);
        encoder.write_header()?.write_image_data(self.pixels.as_flattened())?;
        Ok(file)
    }

    /// The colour of a pixel.
    #[cfg(test)]
    pub(super) fn at(&self, x: u32, y: u32) -> Colour {
        self.pixels.get((y * self.size.0 + x) as usize).copied().unwrap_or_default()
    }
}

/// What is filled at once. None of the shapes of one filling may lie over another.
pub(super) struct Shapes(Rasterizer);

impl Shapes {
    /// A shape with straight edges.
    pub(super) fn polygon(&mut self, corners: &[(f32, f32)]) {
        let ends = corners.iter().cycle().skip(1);
        for ((x, y), (to_x, to_y)) in corners.iter().zip(ends) {
            self.0.draw_line(point(*x, *y), point(*to_x, *to_y));
        }
    }

    /// From the left, from above, and its width and height.
    pub(super) fn rectangle(&mut self, (x, y): (f32, f32), (width, height): (f32, f32)) {
        self.polygon(&[(x, y), (x + width, y), (x + width, y + height), (x, y + height)]);
    }

    /// About a centre, with two radii, turned clockwise by an angle; its edge runs the other way round where it is a hole.
    pub(super) fn ellipse(&mut self, (x, y): (f32, f32), (wide, high): (f32, f32), turn: f32, is_hole: bool) {
        const CORNERS: u16 = 180;
        let corner = |step: u16| {
            let angle = f32::from(step) / f32::from(CORNERS) * std::f32::consts::TAU * if is_hole { -1.0 } else { 1.0 };
            let (across, along) = (angle.cos() * wide, angle.sin() * high);
            let (sin, cos) = turn.sin_cos();
            (x + across * cos - along * sin, y + across * sin + along * cos)
        };
        self.polygon(&(0..CORNERS).map(corner).collect::<Vec<_>>());
    }

    /// A text whose first letter begins at `x`, on the line `y`.
    pub(super) fn text(&mut self, (mut x, y): (f32, f32), face: Type, text: &str) -> Result<()> {
        let font = face.face()?;
        let scale = face.scale(&font);
        for letter in text.chars() {
            let glyph = font.glyph_index(letter).with_context(|| format!("the font has no {letter:?}"))?;
            font.outline_glyph(glyph, &mut Pen { shapes: &mut self.0, origin: (x, y), scale, start: None, last: None });
            x += f32::from(font.glyph_hor_advance(glyph).unwrap_or_default()) * scale + face.gap();
        }
        Ok(())
    }
}

/// Draws the outline of a letter, whose units go up from the line.
struct Pen<'a> {
    shapes: &'a mut Rasterizer,
    origin: (f32, f32),
    scale: f32,
    start: Option<Point>,
    last: Option<Point>,
}

impl Pen<'_> {
    fn place(&self, x: f32, y: f32) -> Point {
        point(self.origin.0 + x * self.scale, self.origin.1 - y * self.scale)
    }
}

impl OutlineBuilder for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.start = Some(self.place(x, y));
        self.last = self.start;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.place(x, y);
        if let Some(from) = self.last.replace(to) {
            self.shapes.draw_line(from, to);
        }
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (by, to) = (self.place(x1, y1), self.place(x, y));
        if let Some(from) = self.last.replace(to) {
            self.shapes.draw_quad(from, by, to);
        }
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (first, second, to) = (self.place(x1, y1), self.place(x2, y2), self.place(x, y));
        if let Some(from) = self.last.replace(to) {
            self.shapes.draw_cubic(from, first, second, to);
        }
    }

    fn close(&mut self) {
        if let (Some(from), Some(to)) = (self.last.take(), self.start.take()) {
            self.shapes.draw_line(from, to);
        }
    }
}
