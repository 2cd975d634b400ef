//! A milestone as a picture: large on the colour of whom it is of, with the day it was passed, beside a record.

use super::facts::Passed;
use super::measure::Type;
use super::sheet::{Edge, Ink, MAKER, Sheet};

/// The lengths of a format.
pub(super) struct Plan {
    pub(super) margin: u32,
    pub(super) edge: u32,
    pub(super) head: u32,
    /// Sizes of the sentence, the largest first, and lines that it may take.
    pub(super) sentence: [u32; 3],
    pub(super) most_lines: usize,
    pub(super) beneath: u32,
    pub(super) number: u32,
    pub(super) gap: u32,
    /// The side of the record's box, where it begins, and its top; it reaches beyond the edge of the sheet.
    pub(super) record: u32,
    pub(super) record_place: (u32, u32),
    /// Whether the sentence stands above the number, and all words beside the record.
    pub(super) is_low: bool,
}

pub(super) const WIDE: Plan = Plan {
    margin: 72,
    edge: 58,
    head: 26,
    sentence: [46, 40, 34],
    most_lines: 2,
    beneath: 28,
    number: 340,
    gap: 26,
    record: 640,
    record_place: (640, 0),
    is_low: true,
};

pub(super) const SQUARE: Plan = Plan {
    margin: 84,
    edge: 80,
    head: 30,
    sentence: [56, 48, 40],
    most_lines: 2,
    beneath: 34,
    number: 430,
    gap: 40,
    record: 560,
    record_place: (600, 0),
    is_low: false,
};

pub(super) const STORY: Plan = Plan {
    margin: 84,
    edge: 250,
    head: 34,
    sentence: [76, 64, 52],
    most_lines: 3,
    beneath: 42,
    number: 500,
    gap: 52,
    record: 720,
    record_place: (440, 300),
    is_low: false,
};

impl Plan {
    /// The room to the left of the record, whose box is larger than the record.
    pub(super) const fn beside(&self) -> u32 {
        self.record_place.0 + self.record * 6 / 100 - self.margin - self.gap / 2
    }
}

/// The height of capitals and digits, in hundredths of the size.
const CAPITALS: u32 = 73;
/// From one line to the next, in hundredths of the size.
const LEADING: u32 = 118;

/// Draws it above `floor`, the line at the foot.
pub(super) fn draw(sheet: &mut Sheet, plan: &Plan, head: &str, facts: &Passed, floor: u32) {
    let (background, ink, muted) = (sheet.paint.background, sheet.paint.ink, sheet.paint.muted);
    let room = sheet.width - 2 * plan.margin;
    let (x, top) = plan.record_place;
    sheet.record(plan.record_place, plan.record, facts.cover.as_deref());
    if facts.cover.is_none() && !facts.initials.is_empty() {
        let face = Type::bold(plan.record * 9 / 100).shrunk(&facts.initials, plan.record * 28 / 100);
        let place = (x + plan.record / 2, top + plan.record * 46 / 100);
        sheet.text(place, Edge::Middle, Ink { text: &facts.initials, face, colour: background }, None);
    }

    let beside = plan.beside();
    let face = Type::regular(plan.head);
    let y = plan.edge + plan.head * CAPITALS / 100;
    let maker = if plan.is_low { face.width(MAKER) + plan.gap } else { 0 };
    let text = face.clipped(head, if y < top { room } else { beside - maker });
    sheet.text((plan.margin, y), Edge::Start, Ink { text: &text, face, colour: muted }, None);
    let ceiling = y + plan.gap;

    let room = if plan.is_low { beside } else { room };
    let sentence = if plan.is_low { &facts.headline } else { &facts.sentence };
    let (face, lines) = sentence.set(&plan.sentence.map(Type::bold), room, plan.most_lines);
    let leading = face.size * LEADING / 100;
    let all = u32::try_from(lines.len()).unwrap_or(1) * leading;
    let mut y = floor - plan.gap;
    if !facts.beneath.is_empty() {
        let face = Type::regular(plan.beneath);
        let text = face.clipped(&facts.beneath, room);
        sheet.text((plan.margin, y), Edge::Start, Ink { text: &text, face, colour: muted }, None);
        y -= plan.beneath * 3 / 2;
    }
    let (mut line, base) = if plan.is_low { (ceiling, y) } else { (y - all, y - all - plan.gap / 2) };
    for text in &lines {
        line += leading;
        sheet.text((plan.margin, line), Edge::Start, Ink { text, face, colour: ink }, None);
    }
    let ceiling = if plan.is_low { line + plan.gap } else { ceiling };
    let fitting = |ceiling: u32, room| {
        Type::bold(plan.number.min(base.saturating_sub(ceiling) * 100 / CAPITALS)).shrunk(&facts.number, room)
    };
    // Beside the record or beneath it, wherever it may be larger.
    let face = [fitting(ceiling, beside), fitting(top + plan.record, room)];
    let face = if plan.is_low || face[0].size > face[1].size { face[0] } else { face[1] };
    // The white beside a digit grows with it.
    let x = if sheet.is_rtl { plan.margin } else { plan.margin - face.size * 4 / 100 };
    sheet.text((x, base), Edge::Start, Ink { text: &facts.number, face: face.tight(), colour: ink }, None);
}
