//! The drawing itself: an SVG that needs nothing but the fonts of the machine it is looked at on.
//!
//! Positions are measured from where a line begins: on a sheet in a language that is written from the right, all of it is
//! mirrored but the letters within a line.

use super::facts::Way;
use super::measure::Type;
use super::paint::{Colour, Paint};
use super::xml::Xml;
use crate::content::text_direction::is_rtl;

/// What stands at the foot of every picture that is large enough: whose work it is.
pub(super) const MAKER: &str = "Milestream";

/// What every system has, its own first.
const FONTS: &str =
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/// More heads on a line would hide it.
const MOST_HEADS: usize = 12;
/// The radius of a record's label, of 12,800 units.
const RECORD_LABEL: u32 = 4600;

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
    Middle,
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
        let anchor = match edge {
            Edge::Middle => "middle",
            Edge::Start | Edge::End if is_left_edge == is_rtl => "end",
            Edge::Start | Edge::End => "start",
        };
        self.drawn.attribute("text-anchor", anchor);
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

    /// A ring of `all` strokes: `before` of them in the accent, those up to `reached` longer, the rest a quiet track; a double bar
    /// at the top is the goal. Strokes are dashes, whose places are whole numbers of a fine grid.
    pub(super) fn ring(&mut self, place: (u32, u32), side: u32, [before, reached, all]: [u64; 3]) {
        let Paint { accent, line, ink, .. } = self.paint;
        let mut ring = Xml::default();
        for (radius, thick, range, colour) in [
            (10_400, 1000, [reached, all], line),
            (10_400, 2000, [0, before.min(reached)], accent),
            (10_840, 2880, [before.min(reached), reached], accent),
        ] {
            strokes(&mut ring, (radius, thick), range, all, colour);
        }
        ring.tag("path", &[]);
        ring.attribute("fill", &ink.hex());
        ring.attribute("d", "M12300 400v4000h150v-4000zM12850 400v4000h450v-4000z");
        ring.bare();
        self.framed(place, side, &ring);
    }

    /// A record; its label is a picture, or a disc for words. Of a milestone that is passed, its rim is a ring of strokes
    /// without a gap. `x` may lie so far that the record reaches beyond the sheet.
    pub(super) fn record(&mut self, (x, y): (u32, u32), side: u32, is_passed: bool, cover: Option<&str>) {
        const STROKES: u64 = 100;
        let Paint { background, ink, line, accent, .. } = self.paint;
        let ground = if is_passed { background } else { self.paint.wash() };
        let mut record = Xml::default();
        let circle = |record: &mut Xml, radius: u32, name: &str, colour: Colour| {
            record.tag("circle", &[("cx", 12_800), ("cy", 12_800), ("r", radius)]);
            if name == "stroke" {
                record.attribute("fill", "none");
                record.attribute("stroke-width", "60");
            }
            record.attribute(name, &colour.hex());
            record.bare();
        };
        if is_passed {
            strokes(&mut record, (11_000, 2200), [0, STROKES], STROKES, accent);
        } else {
            circle(&mut record, 12_100, "fill", ground);
        }
        circle(&mut record, RECORD_LABEL, "fill", accent);
        if let Some(address) = cover {
            let (from, side) = (12_800 - RECORD_LABEL, 2 * RECORD_LABEL);
            record.tag("image", &[("x", from), ("y", from), ("width", side), ("height", side)]);
            record.attribute("preserveAspectRatio", "xMidYMid slice");
            record.attribute("href", address);
            record.bare();
            // What is outside of the label is covered: a clip would need a name, which pages with several cards would have twice.
            record.tag("path", &[]);
            record.attribute("fill-rule", "evenodd");
            record.attribute("fill", &ground.hex());
            record.attribute(
                "d",
                "M8000 8000h9600v9600h-9600zM8200 12800a4600 4600 0 1 0 9200 0a4600 4600 0 1 0-9200 0z",
            );
            record.bare();
        }
        let grooves: &[u32] = if is_passed { &[] } else { &[11_000, 10_100] };
        for radius in [9200, 8300, 7400, 6500, 5600].iter().chain(grooves) {
            circle(&mut record, *radius, "stroke", line);
        }
        circle(&mut record, 380, "fill", background);
        if is_passed {
            record.tag("path", &[]);
            record.attribute("fill", &ink.hex());
            record.attribute("d", "M12300 300v3000h150v-3000zM12850 300v3000h450v-3000z");
            record.bare();
        }
        self.framed((x, y), side, &record);
    }

    /// A history as a staircase, or a line, from its lower left corner; heads where it was reported, `size` wide by half.
    pub(super) fn way(&mut self, (x, y): (u32, u32), (width, height): (u32, u32), size: u32, way: &Way) {
        let Paint { accent, background, .. } = self.paint;
        let wash = self.paint.wash();
        // A drawing of time is not mirrored; its box is.
        let left = self.left_of(x, width);
        let along = |share: u32, whole: u32| u32::try_from(u64::from(whole) * u64::from(share) / 1000).unwrap_or(whole);
        let place =
            |(across, up): (u32, u32)| (left + along(across, width - size), y + height - along(up, height - size));
        let mut line = String::new();
        for point in &way.points {
            let (x, y) = place(point.place);
            let (x, y) = (x.to_string(), y.to_string());
            let step = match (line.is_empty(), way.is_staircase) {
                (true, _) => ["M", &x, " ", &y].concat(),
                (false, true) => ["H", &x, "V", &y].concat(),
                (false, false) => ["L", &x, " ", &y].concat(),
            };
            line.push_str(&step);
        }
        if way.is_staircase {
            self.drawn.tag("path", &[]);
            self.drawn.attribute("fill", &wash.hex());
            let end = ["V", &(y + height).to_string(), "H", &left.to_string(), "z"].concat();
            self.drawn.attribute("d", &[line.as_str(), &end].concat());
            self.drawn.bare();
        }
        self.drawn.tag("path", &[("stroke-width", (size / 3).max(2))]);
        self.drawn.attribute("fill", "none");
        self.drawn.attribute("stroke", &accent.hex());
        self.drawn.attribute("d", &line);
        self.drawn.bare();
        let first = way.points.len().saturating_sub(if way.points.len() <= MOST_HEADS { MOST_HEADS } else { 1 });
        for point in way.points.iter().skip(first) {
            let (x, y) = place(point.place);
            // The line was placed already.
            let x = self.left_of(x, 0);
            let fill = if point.is_lower_bound { background } else { accent };
            self.head((x, y), size, fill, accent);
        }
    }

    /// The head of a note: hollow in the ground's colour where a number is a lower bound.
    pub(super) fn head(&mut self, (x, y): (u32, u32), size: u32, fill: Colour, line: Colour) {
        let x = self.left_of(x, 0);
        self.drawn.tag("ellipse", &[("rx", size), ("ry", size * 73 / 100)]);
        self.drawn
            .attribute("transform", &["translate(", &x.to_string(), " ", &y.to_string(), ") rotate(-22)"].concat());
        self.drawn.attribute("fill", &fill.hex());
        self.drawn.attribute("stroke", &line.hex());
        self.drawn.attribute("stroke-width", &(size / 4).max(2).to_string());
        self.drawn.bare();
    }

    /// What is drawn in a square of 25,600 units a side.
    fn framed(&mut self, (x, y): (u32, u32), side: u32, drawing: &Xml) {
        let x = i64::from(x);
        let x = if self.is_rtl { i64::from(self.width) - x - i64::from(side) } else { x };
        self.drawn.tag("svg", &[("y", y), ("width", side), ("height", side)]);
        self.drawn.attribute("x", &x.to_string());
        self.drawn.attribute("viewBox", "0 0 25600 25600");
        self.drawn.inside(drawing);
        self.drawn.end("svg");
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

/// The strokes of a ring from one place to another, of `all`, clockwise from the top, where a little is free.
fn strokes(ring: &mut Xml, (radius, thick): (u64, u64), [from, to]: [u64; 2], all: u64, colour: Colour) {
    if from >= to {
        return;
    }
    // Twice pi, in ten thousandths.
    let around = radius * 62_832 / 10_000;
    let free = around * 12 / 1000;
    // A stroke takes 46 of 100 parts of its place, in the middle.
    let edge = |stroke: u64, part: u64| free / 2 + (around - free) * (stroke * 100 + part) / (all * 100);
    let mut dashes = String::from("0");
    let mut before = 0;
    for stroke in from..to {
        for place in [edge(stroke, 27), edge(stroke, 73)] {
            dashes.push(' ');
            dashes.push_str(&(place - before).to_string());
            before = place;
        }
    }
    dashes.push(' ');
    dashes.push_str(&(around * 2).to_string());
    let (radius_text, top) = (radius.to_string(), (12_800 - radius).to_string());
    let half = |to: &str| ["A", &radius_text, " ", &radius_text, " 0 0 1 12800 ", to].concat();
    ring.tag("path", &[]);
    ring.attribute("d", &["M12800 ", &top, &half(&(12_800 + radius).to_string()), &half(&top)].concat());
    ring.attribute("fill", "none");
    ring.attribute("stroke", &colour.hex());
    ring.attribute("stroke-width", &thick.to_string());
    ring.attribute("stroke-dasharray", &dashes);
    ring.bare();
}
