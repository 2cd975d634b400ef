//! A counter as a picture: what is counted above, the number at its foot, as large as there is room.

use super::facts::{Counter, DrawnMeter};
use super::measure::Type;
use super::sheet::{Edge, Ink, Sheet};
use crate::components::MOST_DISCS;

/// The lengths of a format.
pub(super) struct Plan {
    pub(super) height: u32,
    /// At the sides.
    pub(super) margin: u32,
    /// Above and below.
    pub(super) edge: u32,
    pub(super) head: u32,
    /// Sizes of what is counted, the largest first, and lines that it may take.
    pub(super) label: [u32; 3],
    pub(super) most_lines: usize,
    pub(super) beneath: u32,
    /// The side of a cover.
    pub(super) cover: u32,
    pub(super) number: u32,
    pub(super) unit: u32,
    pub(super) meter: u32,
    pub(super) remaining: u32,
    pub(super) gap: u32,
}

pub(super) const WIDE: Plan = Plan {
    height: 630,
    margin: 72,
    edge: 58,
    head: 26,
    label: [48, 42, 36],
    most_lines: 2,
    beneath: 28,
    cover: 150,
    number: 300,
    unit: 44,
    meter: 26,
    remaining: 34,
    gap: 26,
};

pub(super) const SQUARE: Plan = Plan {
    height: 1080,
    margin: 84,
    edge: 80,
    head: 30,
    label: [64, 54, 44],
    most_lines: 4,
    beneath: 34,
    cover: 220,
    number: 440,
    unit: 56,
    meter: 40,
    remaining: 42,
    gap: 40,
};

/// The height of capitals and digits, in hundredths of the size.
const CAPITALS: u32 = 73;
/// From one line to the next, in hundredths of the size.
const LEADING: u32 = 118;

/// Draws it above `floor`, the line at the foot.
pub(super) fn draw(sheet: &mut Sheet, plan: &Plan, head: &str, facts: &Counter, floor: u32) {
    let (paint, room) = (sheet.paint, sheet.width - 2 * plan.margin);
    let (ink, muted) = (paint.ink, paint.muted);

    // A cover stands in the corner, and what is said beside it.
    let beside = if facts.cover.is_some() { plan.cover + plan.gap } else { 0 };
    if let Some(cover) = &facts.cover {
        sheet.picture((sheet.width - plan.margin - plan.cover, plan.edge), plan.cover, cover);
    }
    let said = room - beside;

    // From above: where it is from, what is counted.
    let face = Type::regular(plan.head);
    let mut y = plan.edge + plan.head * CAPITALS / 100;
    let radius = plan.head * 55 / 100;
    // More than can be counted are not drawn: the number says it.
    let discs = Some(facts.discs).filter(|discs| *discs <= MOST_DISCS);
    let discs = discs.and_then(|discs| u32::try_from(discs).ok()).unwrap_or_default();
    for disc in 0..discs {
        let place = plan.margin + beside + radius + (discs - 1 - disc) * radius * 5 / 2;
        sheet.disc((sheet.width - place, y - plan.head * CAPITALS / 200), radius);
    }
    let head = face.clipped(head, said - discs * radius * 5 / 2 - plan.gap);
    sheet.text((plan.margin, y), Edge::Start, Ink { text: &head, face, colour: muted }, None);
    let (face, lines) = facts.label.set(&plan.label.map(Type::bold), said, plan.most_lines);
    y += plan.gap;
    for line in &lines {
        y += face.size * LEADING / 100;
        sheet.text((plan.margin, y), Edge::Start, Ink { text: line, face, colour: ink }, None);
    }
    if !facts.beneath.is_empty() {
        let face = Type::regular(plan.beneath);
        let text = face.clipped(&facts.beneath, said);
        y += face.size * 150 / 100;
        sheet.text((plan.margin, y), Edge::Start, Ink { text: &text, face, colour: muted }, None);
    }
    if facts.cover.is_some() {
        y = y.max(plan.edge + plan.cover);
    }
    // Letters hang below the line.
    let ceiling = y + plan.gap * 3 / 2;

    // From below: what is left, how far it is, and the number in the room between.
    let mut y = floor - plan.gap;
    if let Some(text) = &facts.remaining {
        let face = Type::bold(plan.remaining).shrunk(text, room);
        sheet.text((plan.margin, y), Edge::Start, Ink { text, face, colour: ink }, None);
        y -= plan.remaining + plan.gap * 2 / 3;
    }
    if let Some(meter) = &facts.meter {
        y -= plan.meter;
        draw_meter(sheet, meter, (plan.margin, y), (room, plan.meter));
    }
    if facts.meter.is_some() || facts.remaining.is_some() {
        y -= plan.gap;
    }
    let unit = Type::regular(plan.unit);
    let unit_room = if facts.unit.is_empty() { 0 } else { unit.width(&facts.unit) + unit.size };
    let face = Type::bold(plan.number.min(y.saturating_sub(ceiling) * 100 / CAPITALS));
    let face = face.shrunk(&facts.number, room.saturating_sub(unit_room));
    let tail = (!facts.unit.is_empty()).then_some(Ink { text: &facts.unit, face: unit, colour: muted });
    // The white beside a digit grows with it; without it, the number stands on the line of the text above.
    let x = if sheet.is_rtl { plan.margin } else { plan.margin - face.size * 4 / 100 };
    sheet.text((x, y), Edge::Start, Ink { text: &facts.number, face: face.tight(), colour: ink }, tail);
}

/// How far it is: a bar for each of few, else one bar with ticks beneath.
pub(super) fn draw_meter(sheet: &mut Sheet, meter: &DrawnMeter, (x, y): (u32, u32), (width, height): (u32, u32)) {
    let (accent, line, muted) = (sheet.paint.accent, sheet.paint.line, sheet.paint.muted);
    match meter {
        DrawnMeter::Grooves(done, all) => sheet.grooves((x, y), (width, height), *done, *all),
        DrawnMeter::Bar(ppm, ticks) => {
            let part = |share: u64, whole: u64| u32::try_from(u64::from(width) * share / whole).unwrap_or(width);
            let thick = height / 2;
            sheet.bar((x, y), (width, thick), thick / 2, line);
            sheet.bar((x, y), (part(u64::from(*ppm).min(1_000_000), 1_000_000), thick), thick / 2, accent);
            for tick in ticks {
                sheet.bar((x + part(*tick, 1000), y + thick + height / 5), (2, height * 3 / 10), 0, muted);
            }
        }
    }
}
