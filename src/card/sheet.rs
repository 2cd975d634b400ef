//! The drawing itself: an SVG that needs nothing but the fonts of the machine it is looked at on.
//!
//! Positions are measured from where a line begins: on a sheet in a language that is written from the right, all of it is
//! mirrored but the letters within a line.

use super::measure::Type;
use super::paint::{Colour, Paint};
use super::xml::Xml;
use crate::content::text_direction::is_rtl;

/// What every system has, its own first.
const FONTS: &str =
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/// A drawing in the making.
#[derive(Debug)]
pub(super) struct Sheet {
    /// In pixels, as all lengths here.
    pub(super) width: u32,
    pub(super) paint: Paint,
    pub(super) is_rtl: bool,
    drawn: Xml,
}

/// Which end of a line of text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    Start,
    End,
}

/// A text in its type and colour.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ink<'a> {
    pub(super) text: &'a str,
    pub(super) face: Type,
    pub(super) colour: Colour,
}

/// What a card is to whoever does not see it.
#[derive(Clone, Copy, Debug)]
pub(super) struct AltText<'a> {
    pub(super) lang: &'a str,
    pub(super) title: &'a str,
    pub(super) description: &'a str,
}

impl Sheet {
    /// An empty sheet of that width. Its height is known when it is finished.
    pub(super) fn new(width: u32, paint: Paint, is_rtl: bool) -> Self {
        Self { width, paint, is_rtl, drawn: Xml::default() }
    }

    /// A line of text on its base line, `tail` behind it.
    pub(super) fn text(&mut self, (x, y): (u32, u32), edge: Edge, ink: Ink<'_>, tail: Option<Ink<'_>>) {
        // What has no letters is a number, and runs from the left in every script: "5+" would be drawn as "+5".
        let is_rtl = is_rtl(ink.text).unwrap_or(false);
        let is_left_edge = (edge == Edge::Start) != self.is_rtl;
        let x = self.left_of(x, 0);
        self.drawn.tag("text", &[("x", x), ("y", y)]);
        if is_rtl {
            self.drawn.attribute("direction", "rtl");
        }
        // A text starts where its own direction says.
        self.drawn.attribute("text-anchor", if is_left_edge == is_rtl { "end" } else { "start" });
        // Letters that are joined stay so.
        self.look(if is_rtl { Ink { face: Type { is_tight: false, ..ink.face }, ..ink } } else { ink });
        self.drawn.words(ink.text);
        if let Some(tail) = tail {
            self.drawn.tag("tspan", &[]);
            // Weight and spacing would go on.
            self.drawn.attribute("font-weight", "400");
            self.drawn.attribute("letter-spacing", "0");
            self.look(tail);
            // Half as wide as it is high; some let go of a plain space at the start of a part.
            self.drawn.words(&["\u{2002}", tail.text].concat());
            self.drawn.end("tspan");
        }
        self.drawn.end("text");
    }

    /// A filled rectangle.
    pub(super) fn bar(&mut self, (x, y): (u32, u32), (width, height): (u32, u32), radius: u32, colour: Colour) {
        let x = self.left_of(x, width);
        self.drawn.tag("rect", &[("x", x), ("y", y), ("width", width), ("height", height), ("rx", radius)]);
        self.drawn.attribute("fill", &colour.hex());
        self.drawn.bare();
    }

    /// A square picture, from an address that holds it.
    pub(super) fn picture(&mut self, (x, y): (u32, u32), side: u32, address: &str) {
        let x = self.left_of(x, side);
        self.drawn.tag("image", &[("x", x), ("y", y), ("width", side), ("height", side)]);
        self.drawn.attribute("preserveAspectRatio", "xMidYMid slice");
        self.drawn.attribute("href", address);
        self.drawn.bare();
    }

    /// A record: a disc with its hole.
    pub(super) fn disc(&mut self, (x, y): (u32, u32), radius: u32) {
        let x = self.left_of(x, 0);
        for (radius, colour) in [(radius, self.paint.accent), (radius.div_ceil(4), self.paint.background)] {
            self.drawn.tag("circle", &[("cx", x), ("cy", y), ("r", radius)]);
            self.drawn.attribute("fill", &colour.hex());
            self.drawn.bare();
        }
    }

    /// `all` bars side by side, the first `done` of them in the accent.
    pub(super) fn grooves(&mut self, (x, y): (u32, u32), (width, height): (u32, u32), done: u64, all: u64) {
        const PITCH: u64 = 10;
        const BAR: u64 = 6;
        let mut bars = Xml::default();
        for (range, colour) in [(0..done, self.paint.accent), (done..all, self.paint.line)] {
            let mut path = String::new();
            for place in range {
                let place = if self.is_rtl { all - 1 - place } else { place };
                path.push('M');
                path.push_str(&(place * PITCH).to_string());
                path.push_str(" 0h6v1h-6z");
            }
            bars.tag("path", &[]);
            bars.attribute("fill", &colour.hex());
            bars.attribute("d", &path);
            bars.bare();
        }
        let x = self.left_of(x, width);
        self.drawn.tag("svg", &[("x", x), ("y", y), ("width", width), ("height", height)]);
        // The last bar ends where the lines end. A whole number of pixels for each would not.
        self.drawn.attribute("viewBox", &["0 0 ", &(all * PITCH - (PITCH - BAR)).to_string(), " 1"].concat());
        self.drawn.attribute("preserveAspectRatio", "none");
        self.drawn.inside(&bars);
        self.drawn.end("svg");
    }

    /// The SVG, that high. A sheet with a frame is seen as one also on a page of its own colour.
    pub(super) fn finished(self, height: u32, frame: Option<u32>, alt: AltText<'_>) -> String {
        let (width, paint) = (self.width, self.paint);
        let mut inner = Xml::default();
        for (name, text) in [("title", alt.title), ("desc", alt.description)] {
            inner.tag(name, &[]);
            inner.words(text);
            inner.end(name);
        }
        let radius = frame.unwrap_or_default();
        if frame.is_some() {
            inner.tag("rect", &[("width", width), ("height", height), ("rx", radius)]);
            inner.attribute("fill", &paint.line.hex());
            inner.bare();
        }
        let inset = u32::from(frame.is_some());
        let (across, down) = (width - 2 * inset, height.saturating_sub(2 * inset));
        inner.tag(
            "rect",
            &[("x", inset), ("y", inset), ("width", across), ("height", down), ("rx", radius.saturating_sub(inset))],
        );
        inner.attribute("fill", &paint.background.hex());
        inner.bare();

        let mut svg = Xml::default();
        // Firefox draws no picture of a size that is only in the view box.
        svg.tag("svg", &[("width", width), ("height", height)]);
        svg.attribute("xmlns", "http://www.w3.org/2000/svg");
        svg.attribute("viewBox", &["0 0 ", &width.to_string(), " ", &height.to_string()].concat());
        svg.attribute("role", "img");
        svg.attribute("lang", alt.lang);
        // Where the card stands within a page from the right, its texts would start at their other ends.
        svg.attribute("direction", "ltr");
        svg.attribute("font-family", FONTS);
        inner.append(&self.drawn);
        svg.inside(&inner);
        svg.end("svg");
        svg.finished()
    }

    fn look(&mut self, Ink { face, colour, .. }: Ink<'_>) {
        self.drawn.attribute("font-size", &face.size.to_string());
        if face.is_bold {
            self.drawn.attribute("font-weight", "700");
        }
        if face.is_tight {
            self.drawn.attribute("letter-spacing", "-0.04em");
        }
        self.drawn.attribute("fill", &colour.hex());
    }

    /// Where something of that width, at `x` from where lines begin, stands from the left.
    const fn left_of(&self, x: u32, width: u32) -> u32 {
        if self.is_rtl { self.width.saturating_sub(x + width) } else { x }
    }
}
