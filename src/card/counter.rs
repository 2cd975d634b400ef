//! A counter as a picture. Where it goes toward a goal, the number stands in a ring with a stroke for each song; else what is
//! counted stands above, the number at its foot as large as there is room, and how it came there beside or above it.

use super::facts::{Counter, DrawnMeter, Way};
use super::measure::Type;
use super::sheet::{Edge, Ink, Sheet};
use crate::components::MOST_DISCS;

/// The lengths of a format.
pub(super) struct Plan {
    pub(super) width: u32,
    pub(super) height: u32,
    /// Whether it is so low that a drawing stands beside the words.
    pub(super) is_low: bool,
    /// At the sides.
    pub(super) margin: u32,
    /// Above.
    pub(super) edge: u32,
    /// From the lowest line of text to the lower edge.
    pub(super) foot: u32,
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
    width: 1200,
    height: 630,
    is_low: true,
    margin: 72,
    edge: 58,
    foot: 54,
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
    width: 1080,
    height: 1080,
    is_low: false,
    margin: 84,
    edge: 80,
    foot: 76,
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

/// Where stories are shown, signs of the application cover the first 250 pixels and the last 150.
pub(super) const STORY: Plan = Plan {
    width: 1080,
    height: 1920,
    is_low: false,
    margin: 84,
    edge: 250,
    foot: 150,
    head: 34,
    label: [84, 70, 56],
    most_lines: 4,
    beneath: 42,
    cover: 300,
    number: 500,
    unit: 64,
    meter: 48,
    remaining: 48,
    gap: 52,
};

/// The height of capitals and digits, in hundredths of the size.
const CAPITALS: u32 = 73;
/// From one line to the next, in hundredths of the size.
const LEADING: u32 = 118;

/// Draws it above `floor`, the line at the foot.
pub(super) fn draw(sheet: &mut Sheet, plan: &Plan, head: &str, facts: &Counter, floor: u32) {
    if let Some(DrawnMeter::Strokes { before, reached, all }) = facts.meter {
        return draw_ringed(sheet, plan, head, facts, ([before, reached, all], floor));
    }
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
    if let Some(way) = &facts.way {
        let space = y.saturating_sub(ceiling);
        if plan.is_low {
            let width = room * 36 / 100;
            draw_way(sheet, plan, way, (plan.margin + room - width, ceiling), (width, space));
            return number(sheet, plan, facts, (y, space), room - width - plan.gap);
        }
        let face = number_face(plan, facts, space * 40 / 100, room);
        let height = (space - face.size * CAPITALS / 100).saturating_sub(plan.gap * 3 / 2);
        draw_way(sheet, plan, way, (plan.margin, ceiling), (room, height));
        return number(sheet, plan, facts, (y, space * 40 / 100), room);
    }
    number(sheet, plan, facts, (y, y.saturating_sub(ceiling)), room);
}

/// The number on the line `y`, no higher than `height`.
fn number(sheet: &mut Sheet, plan: &Plan, facts: &Counter, (y, height): (u32, u32), room: u32) {
    let (ink, muted) = (sheet.paint.ink, sheet.paint.muted);
    let unit = Type::regular(plan.unit);
    let face = number_face(plan, facts, height, room);
    let tail = (!facts.unit.is_empty()).then_some(Ink { text: &facts.unit, face: unit, colour: muted });
    // The white beside a digit grows with it; without it, the number stands on the line of the text above.
    let x = if sheet.is_rtl { plan.margin } else { plan.margin - face.size * 4 / 100 };
    sheet.text((x, y), Edge::Start, Ink { text: &facts.number, face: face.tight(), colour: ink }, tail);
}

/// The type of a number that is no higher than `height`, and has its unit behind it.
fn number_face(plan: &Plan, facts: &Counter, height: u32, room: u32) -> Type {
    let unit = Type::regular(plan.unit);
    let unit_room = if facts.unit.is_empty() { 0 } else { unit.width(&facts.unit) + unit.size };
    Type::bold(plan.number.min(height * 100 / CAPITALS)).shrunk(&facts.number, room.saturating_sub(unit_room))
}

/// How a count came to be, with what it was at first.
fn draw_way(sheet: &mut Sheet, plan: &Plan, way: &Way, (x, y): (u32, u32), (width, height): (u32, u32)) {
    let face = Type::regular(plan.head - 4);
    let drawn = height.saturating_sub(face.size * 2);
    sheet.way((x, y), (width, drawn), plan.gap / 4, way);
    let text = face.clipped(&way.first, width);
    let ink = Ink { text: &text, face, colour: sheet.paint.muted };
    sheet.text((x, y + drawn + face.size * 3 / 2), Edge::Start, ink, None);
}

/// The number in its ring, which stands beside the words where the picture is low, else above them.
fn draw_ringed(sheet: &mut Sheet, plan: &Plan, head: &str, facts: &Counter, (strokes, floor): ([u64; 3], u32)) {
    let (ink, muted) = (sheet.paint.ink, sheet.paint.muted);
    let room = sheet.width - 2 * plan.margin;
    let small = Type::regular(plan.head);
    let top = plan.edge + plan.head * CAPITALS / 100;
    let side = if plan.is_low { floor - plan.edge } else { 0 };
    let said = if plan.is_low { room - side - plan.gap } else { room };
    let (face, lines) = facts.label.set(&plan.label.map(Type::bold), said, plan.most_lines);
    let leading = face.size * LEADING / 100;
    let head = small.clipped(head, said);
    sheet.text((plan.margin, top), Edge::Start, Ink { text: &head, face: small, colour: muted }, None);

    let mut below = floor - plan.gap;
    if let Some(text) = &facts.remaining {
        let face = Type::bold(plan.remaining).shrunk(text, said);
        sheet.text((plan.margin, below), Edge::Start, Ink { text, face, colour: ink }, None);
        below -= plan.remaining + plan.gap * 2 / 3;
    }
    let height = u32::try_from(lines.len()).unwrap_or(1) * leading;
    let mut y = if plan.is_low { top + plan.gap } else { below - height };
    let (side, place) = if plan.is_low {
        // The drawing is smaller than its box.
        (side + plan.gap, (sheet.width - plan.margin - side - plan.gap / 2, plan.edge - plan.gap / 2))
    } else {
        let side = y.saturating_sub(top + plan.gap).min(room);
        ((side), ((sheet.width - side) / 2, top + plan.gap / 2 + (y - top - plan.gap - side) / 2))
    };
    sheet.ring(place, side, strokes);
    let room = side * 58 / 100;
    let face_of_number = Type::bold(side * 33 / 100).shrunk(&facts.number, room);
    let centre = (place.0 + side / 2, place.1 + side / 2);
    let line = centre.1 + face_of_number.size * CAPITALS / 200 - if facts.of.is_empty() { 0 } else { side / 32 };
    let shown = Ink { text: &facts.number, face: face_of_number.tight(), colour: ink };
    sheet.text((centre.0, line), Edge::Middle, shown, None);
    if !facts.of.is_empty() {
        let face = Type::regular(side / 17).shrunk(&facts.of, room);
        sheet.text((centre.0, line + side / 10), Edge::Middle, Ink { text: &facts.of, face, colour: muted }, None);
    }
    for line in &lines {
        y += leading;
        sheet.text((plan.margin, y), Edge::Start, Ink { text: line, face, colour: ink }, None);
    }
}

/// How far it is: a bar for each of few, else one bar with ticks beneath.
pub(super) fn draw_meter(sheet: &mut Sheet, meter: &DrawnMeter, (x, y): (u32, u32), (width, height): (u32, u32)) {
    let (accent, line, muted) = (sheet.paint.accent, sheet.paint.line, sheet.paint.muted);
    match meter {
        DrawnMeter::Strokes { reached, all, .. } => sheet.grooves((x, y), (width, height), *reached, *all),
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
