//! Either as a small picture that stands in a text, as high as what it says.

use super::counter::draw_meter;
use super::facts::{Body, Counter, Facts, Passed, Top};
use super::measure::Type;
use super::phrase::Phrase;
use super::sheet::{Edge, Ink, Sheet};

pub(super) const WIDTH: u32 = 360;
/// How round its corners are.
pub(super) const RADIUS: u32 = 8;
const MARGIN: u32 = 18;
const ROOM: u32 = WIDTH - 2 * MARGIN;
/// No text is smaller.
const SMALL: Type = Type::regular(12);
const LABEL: [Type; 2] = [Type::bold(15), Type::bold(14)];
const NUMBER: Type = Type::bold(40);

/// Draws it, and tells how high it is.
pub(super) fn draw(sheet: &mut Sheet, facts: &Facts) -> u32 {
    let floor = match &facts.body {
        Body::Counter(counter) => draw_counter(sheet, counter),
        Body::Passed(passed) => draw_passed(sheet, passed),
        Body::Top(top) => draw_top(sheet, top),
    };
    let (line, muted) = (sheet.paint.line, sheet.paint.muted);
    sheet.bar((MARGIN, floor), (ROOM, 1), 0, line);
    let text = SMALL.clipped(&facts.dated, ROOM);
    sheet.text((MARGIN, floor + 21), Edge::Start, Ink { text: &text, face: SMALL, colour: muted }, None);
    floor + 34
}

/// Draws the words of a number beneath a line, and tells where they end.
fn draw_label(sheet: &mut Sheet, label: &Phrase, beneath: &str, mut y: u32) -> u32 {
    let (ink, muted) = (sheet.paint.ink, sheet.paint.muted);
    let (face, lines) = label.set(&LABEL, ROOM, 2);
    for line in &lines {
        y += 19;
        sheet.text((MARGIN, y), Edge::Start, Ink { text: line, face, colour: ink }, None);
    }
    if !beneath.is_empty() {
        y += 18;
        let text = SMALL.clipped(beneath, ROOM);
        sheet.text((MARGIN, y), Edge::Start, Ink { text: &text, face: SMALL, colour: muted }, None);
    }
    y
}

fn draw_counter(sheet: &mut Sheet, facts: &Counter) -> u32 {
    let (ink, muted) = (sheet.paint.ink, sheet.paint.muted);
    let mut y = MARGIN - 4;
    y = draw_label(sheet, &facts.label, &facts.beneath, y) + 42;
    let unit_room = SMALL.width(&facts.unit) + SMALL.size;
    let face = NUMBER.shrunk(&facts.number, ROOM - unit_room);
    let tail = (!facts.unit.is_empty()).then_some(Ink { text: &facts.unit, face: SMALL, colour: muted });
    sheet.text((MARGIN, y), Edge::Start, Ink { text: &facts.number, face: face.tight(), colour: ink }, tail);
    y += 14;
    if let Some(meter) = &facts.meter {
        draw_meter(sheet, meter, (MARGIN, y), (ROOM, 10));
        y += 16;
    }
    let of = Some(facts.of.as_str()).filter(|of| !of.is_empty());
    if let Some(text) = facts.remaining.as_deref().or(of) {
        let face = Type::bold(13).shrunk(text, ROOM);
        y += 13;
        sheet.text((MARGIN, y), Edge::Start, Ink { text, face, colour: ink }, None);
        y += 10;
    }
    y + 4
}

fn draw_passed(sheet: &mut Sheet, facts: &Passed) -> u32 {
    let accent = sheet.paint.accent;
    let face = NUMBER.shrunk(&facts.number, ROOM);
    let y = MARGIN + 32;
    sheet.text((MARGIN, y), Edge::Start, Ink { text: &facts.number, face: face.tight(), colour: accent }, None);
    draw_label(sheet, &facts.sentence, &facts.beneath, y + 8) + 14
}

fn draw_top(sheet: &mut Sheet, Top { first, is_dated_once }: &Top) -> u32 {
    let (ink, muted, line) = (sheet.paint.ink, sheet.paint.muted, sheet.paint.line);
    let (face, end) = (Type::bold(13), WIDTH - MARGIN);
    let mut y = MARGIN + 13;
    let asked = if first.asked.is_empty() { String::new() } else { ["", &first.asked].join(" · ") };
    let caption = LABEL[0].clipped(&[first.caption.as_str(), &asked].concat(), ROOM);
    sheet.text((MARGIN, y), Edge::Start, Ink { text: &caption, face: LABEL[0], colour: ink }, None);
    y += 12;
    for row in &first.rows {
        sheet.bar((MARGIN, y), (ROOM, 1), 0, line);
        y += 20;
        let number = face.shrunk(&row.number, ROOM / 2);
        sheet.text((end, y), Edge::End, Ink { text: &row.number, face: number, colour: ink }, None);
        sheet.text((MARGIN, y), Edge::Start, Ink { text: &row.rank, face: SMALL, colour: muted }, None);
        let start = MARGIN + 22;
        let text = face.clipped(&row.title, end - start - 12 - number.width(&row.number));
        sheet.text((start, y), Edge::Start, Ink { text: &text, face, colour: ink }, None);
        let beneath = if *is_dated_once { &row.beneath } else { &row.dated };
        if !beneath.is_empty() {
            y += 17;
            let text = SMALL.clipped(beneath, end - start);
            sheet.text((start, y), Edge::Start, Ink { text: &text, face: SMALL, colour: muted }, None);
        }
        y += 9;
    }
    y
}
