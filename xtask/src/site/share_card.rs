//! The picture that programs show of an address that was shared: `og:image`. They run no script and take no SVG, so the build
//! draws it, from the dataset.

use anyhow::Result;
use milestream_data::text;

use super::picture::{Colour, Picture, Shapes, Type};

/// Its file, beside the page that it is of.
pub(super) const FILE: &str = "share.png";
/// Width and height in pixels: what Open Graph and the cards of X are made for.
pub(super) const SIZE: (u32, u32) = (1200, 630);

const GROUND: Colour = [0xf4, 0xf2, 0xee];
const INK: Colour = [0x17, 0x16, 0x1b];
const MUTED: Colour = [0x5a, 0x58, 0x61];
const LINE: Colour = [0xc9, 0xc6, 0xcf];
const ACCENT: Colour = [0x5f, 0x2e, 0xb8];

/// Where text begins, and how wide it may be.
const MARGIN: f32 = 56.0;
const COLUMN: f32 = 540.0;
/// The middle of the ring, and where its strokes end outside.
const CENTRE: (f32, f32) = (881.0, 333.0);
const RADIUS: f32 = 245.0;
/// More strokes than this could not be told apart.
const MOST_STROKES: u32 = 240;

/// What a picture says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ShareCard {
    /// What the number is of: `BTS songs past 100M streams`.
    pub(super) title: String,
    /// What stands beneath that: `on Spotify`.
    pub(super) beneath: String,
    /// The number, as it is labelled.
    pub(super) number: String,
    /// What stands beneath the number: `of 200`.
    pub(super) unit: String,
    /// How many of how many, where that is known and not yet all: a stroke for each.
    pub(super) way: Option<(u32, u32)>,
    /// Date and source: `26 March 2025 · OhFun`.
    pub(super) dated: String,
}

impl ShareCard {
    /// The picture.
    ///
    /// # Errors
    /// When the font has no letter for what is counted.
    pub(super) fn picture(&self) -> Result<Picture> {
        let mut picture = Picture::new(SIZE, GROUND);
        picture.fill(INK, |shapes| {
            sign(shapes)?;
            self.title(shapes)?;
            self.number(shapes)?;
            if self.way.is_some() {
                barline(shapes);
            }
            Ok(())
        })?;
        picture.fill(MUTED, |shapes| {
            let beneath = Type { is_bold: false, size: 26.0, tracking: 0.0 };
            shapes.text((MARGIN, 478.0), beneath, &fitting(beneath, &self.beneath)?)?;
            let dated = Type { size: 24.0, ..beneath };
            shapes.text((MARGIN, 574.0), dated, &fitting(dated, &self.dated)?)?;
            let unit = Type { is_bold: true, size: 32.0, tracking: 0.0 };
            draw_centred(shapes, unit, &self.unit, 425.0)
        })?;
        picture.fill(LINE, |shapes| {
            shapes.rectangle((MARGIN, 527.0), (COLUMN - 70.0, 2.0));
            match self.way {
                Some((done, all)) => (done..all).for_each(|n| stroke(shapes, n, all, 20.0)),
                None => draw_grooves(shapes),
            }
            Ok(())
        })?;
        if let Some((done, all)) = self.way {
            picture.fill(ACCENT, |shapes| {
                (0..done).for_each(|n| stroke(shapes, n, all, 39.0));
                Ok(())
            })?;
        }
        Ok(picture)
    }

    /// What the picture says, for those who do not see it.
    pub(super) fn alt(&self) -> String {
        [&self.number, " ", &self.unit, ": ", &self.title, ", ", &self.dated].concat()
    }

    /// The tags of a page whose picture lies at `url`.
    pub(super) fn tags(&self, url: &str) -> String {
        let (url, alt) = (text::escaped(url), text::escaped(&self.alt()));
        let (width, height) = SIZE;
        format!(
            r#"<meta property="og:image" content="{url}">
    <meta property="og:image:type" content="image/png">
    <meta property="og:image:width" content="{width}">
    <meta property="og:image:height" content="{height}">
    <meta property="og:image:alt" content="{alt}">
    <meta name="twitter:card" content="summary_large_image">"#
        )
    }

    /// A few lines, as large as there is room for.
    fn title(&self, shapes: &mut Shapes) -> Result<()> {
        const MOST_LINES: usize = 4;
        let mut lines = Vec::new();
        let mut face = Type { is_bold: true, size: 72.0, tracking: -3.0 };
        while face.size > 24.0 {
            lines = wrap(face, &self.title)?;
            let fits = |line: &String| face.width(line).map(|width| width.is_none_or(|width| width <= COLUMN));
            if lines.len() <= MOST_LINES && lines.iter().map(fits).collect::<Result<Vec<_>>>()?.iter().all(|fits| *fits)
            {
                break;
            }
            face.size -= 6.0;
        }
        let mut y = 428.0;
        for line in lines.iter().rev().take(MOST_LINES) {
            shapes.text((MARGIN, y), face, &fitting(face, line)?)?;
            y -= face.size * 1.09;
        }
        Ok(())
    }

    fn number(&self, shapes: &mut Shapes) -> Result<()> {
        const ROOM: f32 = 330.0;
        let full = Type { is_bold: true, size: 172.0, tracking: -4.0 };
        let width = full.width(&self.number)?.unwrap_or(ROOM);
        let face = Type { size: full.size * (ROOM / width).min(1.0), ..full };
        draw_centred(shapes, face, &self.number, 372.0)
    }
}

/// The words of a text in lines that are no wider than the column, as far as words are not.
fn wrap(face: Type, text: &str) -> Result<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        if let Some(line) = lines.last_mut() {
            let longer = [line, " ", word].concat();
            if face.width(&longer)?.is_some_and(|width| width <= COLUMN) {
                *line = longer;
                continue;
            }
        }
        lines.push(word.to_owned());
    }
    Ok(lines)
}

/// The text, cut where it is wider than the column.
fn fitting(face: Type, text: &str) -> Result<String> {
    let mut letters: Vec<char> = text.chars().collect();
    let mut cut = text.to_owned();
    while face.width(&cut)?.is_some_and(|width| width > COLUMN) && letters.pop().is_some() {
        cut = letters.iter().collect::<String>().trim_end().to_owned() + "…";
    }
    Ok(cut)
}

fn draw_centred(shapes: &mut Shapes, face: Type, text: &str, y: f32) -> Result<()> {
    let width = face.width(text)?.unwrap_or_default() - face.tracking * face.size / 100.0;
    shapes.text((CENTRE.0 - width / 2.0, y), face, text)
}

/// The sign and the name: a note head, and a final barline.
fn sign(shapes: &mut Shapes) -> Result<()> {
    shapes.ellipse((64.0, 64.0), (8.2, 6.0), -22_f32.to_radians(), false);
    shapes.rectangle((77.0, 53.0), (2.2, 21.0));
    shapes.rectangle((82.0, 53.0), (5.6, 21.0));
    shapes.text((97.0, 72.0), Type { is_bold: true, size: 24.0, tracking: -1.0 }, "Milestream")
}

/// What stands where the goal is.
fn barline(shapes: &mut Shapes) {
    shapes.rectangle((CENTRE.0 - 8.0, 54.0), (3.0, 71.0));
    shapes.rectangle((CENTRE.0 - 2.0, 54.0), (8.0, 71.0));
}

/// The stroke `n` of `all` on the way clockwise from the barline, of this length.
fn stroke(shapes: &mut Shapes, n: u32, all: u32, length: f32) {
    const HALF: f32 = 1.8;
    const BARLINE: f32 = 0.14;
    #[allow(clippy::cast_precision_loss, reason = "a few hundred strokes")]
    let share = (n as f32 + 0.5) / all as f32;
    let angle = BARLINE / 2.0 + share * (std::f32::consts::TAU - BARLINE);
    let (sin, cos) = angle.sin_cos();
    let corner =
        |radius: f32, aside: f32| (CENTRE.0 + sin * radius + cos * aside, CENTRE.1 - cos * radius + sin * aside);
    let inner = RADIUS - length;
    shapes.polygon(&[corner(inner, -HALF), corner(RADIUS, -HALF), corner(RADIUS, HALF), corner(inner, HALF)]);
}

/// Those of a record, where there is no way to draw.
fn draw_grooves(shapes: &mut Shapes) {
    for radius in [RADIUS, RADIUS - 14.0, RADIUS - 28.0, RADIUS - 42.0] {
        shapes.ellipse(CENTRE, (radius, radius), 0.0, false);
        shapes.ellipse(CENTRE, (radius - 2.0, radius - 2.0), 0.0, true);
    }
}

/// Whether the font has every letter of a text.
pub(super) fn can_write(text: &str) -> Result<bool> {
    Ok(Type { is_bold: true, size: 24.0, tracking: 0.0 }.width(text)?.is_some())
}

/// A way that can be drawn: with a goal that is not too far for a stroke each.
pub(super) fn drawable_progress(done: u64, goal: Option<u64>) -> Option<(u32, u32)> {
    let all = u32::try_from(goal?).ok().filter(|all| *all <= MOST_STROKES)?;
    u32::try_from(done).ok().filter(|done| *done < all).map(|done| (done, all))
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a test stops where it fails"
)]
mod tests {
    use super::*;

    fn card() -> ShareCard {
        ShareCard {
            title: "BTS songs past 100M streams".to_owned(),
            beneath: "on Spotify".to_owned(),
            number: "127".to_owned(),
            unit: "of 200".to_owned(),
            way: Some((127, 200)),
            dated: "26 March 2025 · OhFun".to_owned(),
        }
    }

    /// How many strokes of the accent a circle about the ring's middle crosses.
    fn strokes(picture: &Picture, radius: f32) -> usize {
        // Its green is the farthest from that of the ground.
        let green = |x: f32, y: f32| f32::from(picture.at(x as u32, y as u32)[1]);
        let share = |x: f32, y: f32| {
            let (x, y) = (x - 0.5, y - 0.5);
            let (right, down) = (x.fract(), y.fract());
            let [above, below] = [y, y + 1.0].map(|y| green(x, y) * (1.0 - right) + green(x + 1.0, y) * right);
            let mixed = above * (1.0 - down) + below * down;
            (f32::from(GROUND[1]) - mixed) / f32::from(GROUND[1] - ACCENT[1])
        };
        let (mut found, mut is_in) = (0, false);
        for step in 0..20_000_u16 {
            // Past the barline, and not back to it.
            let angle = 0.05 + f32::from(step) / 20_000.0 * (std::f32::consts::TAU - 0.1);
            let (sin, cos) = angle.sin_cos();
            let share = share(CENTRE.0 + sin * radius, CENTRE.1 - cos * radius);
            if !is_in && share > 0.6 {
                (found, is_in) = (found + 1, true);
            } else if share < 0.3 {
                is_in = false;
            }
        }
        found
    }

    #[test]
    fn ring_has_a_stroke_for_each_song() {
        for (done, all) in [(127, 200), (89, 100), (1, 12), (0, 3)] {
            let picture = ShareCard { way: Some((done, all)), ..card() }.picture().unwrap();
            assert_eq!(strokes(&picture, RADIUS - 33.0), done as usize, "{done} of {all}");
        }
    }

    #[test]
    fn picture_is_the_same_each_time_and_another_for_other_words() {
        let file = |card: &ShareCard| card.picture().unwrap().png().unwrap();
        assert_eq!(file(&card()), file(&card()));
        for other in [
            ShareCard { number: "128".to_owned(), ..card() },
            ShareCard { dated: "27 March 2025 · OhFun".to_owned(), ..card() },
            ShareCard { title: "BTS songs past 1B streams".to_owned(), ..card() },
            ShareCard { way: None, ..card() },
        ] {
            assert_ne!(file(&card()), file(&other), "{other:?}");
        }
    }

    #[test]
    fn nothing_leaves_the_picture_and_long_words_are_made_to_fit() {
        let long = "Wwwwwwwwww ".repeat(30);
        let card = ShareCard {
            title: long.clone(),
            beneath: long.clone(),
            dated: long,
            number: "1,401,974,334+".to_owned(),
            ..card()
        };
        let picture = card.picture().unwrap();
        for y in 0..SIZE.1 {
            for x in (0..50).chain(600..630).chain(1150..SIZE.0) {
                assert_eq!(picture.at(x, y), GROUND, "{x}, {y}");
            }
        }
    }

    #[test]
    fn letters_that_the_font_has_not_are_reported() {
        assert!(ShareCard { title: "방탄소년단".to_owned(), ..card() }.picture().is_err());
        assert!(ShareCard { title: "Beyoncé’s songs".to_owned(), ..card() }.picture().is_ok());
    }

    #[test]
    fn ways_are_those_that_can_be_drawn() {
        for (done, goal, wanted) in [
            (127, Some(200), Some((127, 200))),
            (200, Some(200), None),
            (127, None, None),
            (1, Some(1_000_000), None),
            (0, Some(0), None),
        ] {
            assert_eq!(drawable_progress(done, goal), wanted, "{done} {goal:?}");
        }
    }
}
