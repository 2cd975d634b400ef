//! A counter as a picture. Where it goes toward a goal, the number stands in a ring with a stroke for each song; else what is
//! counted stands above, the number at its foot as large as there is room, and how it came there beside or above it.

use super::facts::{Counter, DrawnMeter, Way};
use super::measure::Type;
use super::plan::{CAPITALS, LEADING, Plan};
use super::sheet::{Edge, Ink, Sheet};
use crate::components::MOST_DISCS;

/// Draws it above `floor`, the line at the foot.
pub(super) fn draw(sheet: &mut Sheet, plan: &Plan, head: &str, facts: &Counter, floor: u32) {
    if let Some(DrawnMeter::Strokes { before, reached, all }) = facts.meter {
        return draw_ringed(sheet, plan, head, facts, ([before, reached, all], floor));
    }
    let (paint, room) = (sheet.paint, sheet.width - 2 * plan.margin);
    let (ink, muted) = (paint.ink, paint.muted);

    // A cover stands in the corner, and what is said beside it, or beside what is drawn beneath the cover.
    let beside = if facts.cover.is_some() { plan.cover + plan.gap } else { 0 };
    if let Some(cover) = &facts.cover {
        sheet.picture((sheet.width - plan.margin - plan.cover, plan.edge), plan.cover, cover);
    }
    let chart = if plan.is_low && facts.way.is_some() { room * 42 / 100 } else { 0 };
    let said = room - beside.max(if chart > 0 { chart + plan.gap } else { 0 });

    // From above: where it is from, what is counted.
    let mut y = plan.edge + plan.head * CAPITALS / 100;
    let radius = plan.head * 55 / 100;
    // More than can be counted are not drawn, and none in the place of words: the number says it.
    let discs = u32::try_from(facts.discs).unwrap_or(u32::MAX);
    let beside_discs = Some(discs).filter(|_| facts.discs <= MOST_DISCS).and_then(|discs| {
        let room = said.min(room - beside - discs * radius * 5 / 2 - plan.gap);
        Some(Type::regular(plan.head).fitted(head, room)).filter(|(_, whole)| whole == head)
    });
    if beside_discs.is_some() {
        for disc in 0..discs {
            let place = plan.margin + beside + radius + (discs - 1 - disc) * radius * 5 / 2;
            sheet.disc((sheet.width - place, y - plan.head * CAPITALS / 200), radius);
        }
    }
    let (face, head) = beside_discs.unwrap_or_else(|| Type::regular(plan.head).fitted(head, said));
    sheet.text((plan.margin, y), Edge::Start, Ink { text: &head, face, colour: muted }, None);
    let top = if facts.cover.is_some() { plan.edge + plan.cover } else { y } + plan.gap;
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
    if facts.cover.is_some() && !plan.is_low {
        y = y.max(plan.edge + plan.cover);
    }
    // Letters hang below the line.
    let ceiling = y + plan.gap * 3 / 2;

    // From below: what is left, how far it is, and the number in the room between.
    let y = draw_progress(sheet, plan, (facts.meter.as_ref(), facts.remaining.as_deref()), floor, room);
    if let Some(way) = &facts.way {
        let space = y.saturating_sub(ceiling);
        if plan.is_low {
            draw_way(sheet, plan, way, (plan.margin + room - chart, top), (chart, y.saturating_sub(top)));
            return number(sheet, plan, facts, (y, space), said);
        }
        let face = number_face(plan, facts, space * 40 / 100, room);
        let height = (space - face.size * CAPITALS / 100).saturating_sub(plan.gap * 3 / 2);
        draw_way(sheet, plan, way, (plan.margin, ceiling), (room, height));
        return number(sheet, plan, facts, (y, space * 40 / 100), room);
    }
    number(sheet, plan, facts, (y, y.saturating_sub(ceiling)), room);
}

/// What is left, and how far it is, above `floor`; the line on which may stand what they are of.
pub(super) fn draw_progress(
    sheet: &mut Sheet,
    plan: &Plan,
    (meter, remaining): (Option<&DrawnMeter>, Option<&str>),
    floor: u32,
    room: u32,
) -> u32 {
    let mut y = draw_remaining(sheet, plan, remaining, floor, room);
    if let Some(meter) = meter {
        y -= plan.meter;
        draw_meter(sheet, meter, (plan.margin, y), (room, plan.meter));
    }
    if meter.is_some() || remaining.is_some() { y - plan.gap } else { y }
}

/// What is left, and where that ends above.
fn draw_remaining(sheet: &mut Sheet, plan: &Plan, text: Option<&str>, floor: u32, room: u32) -> u32 {
    let y = floor - plan.gap;
    let Some(text) = text else { return y };
    let face = Type::bold(plan.remaining).shrunk(text, room);
    sheet.text((plan.margin, y), Edge::Start, Ink { text, face, colour: sheet.paint.ink }, None);
    y - plan.remaining - plan.gap * 2 / 3
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
    let top = plan.edge + plan.head * CAPITALS / 100;
    // Where the words have little else to stand beside, they may be larger.
    let (side, larger) = if plan.is_low { (floor - plan.edge + plan.gap / 2, 4) } else { (0, 3) };
    let said = if plan.is_low { room - side - plan.gap } else { room };
    let types = plan.label.map(|size| Type::bold(size * larger / 3));
    let (face, lines) = facts.label.set(&types, said, plan.most_lines.max(3));
    let leading = face.size * LEADING / 100;
    let (small, head) = Type::regular(plan.head).fitted(head, said);
    sheet.text((plan.margin, top), Edge::Start, Ink { text: &head, face: small, colour: muted }, None);

    let below = draw_remaining(sheet, plan, facts.remaining.as_deref(), floor, said);
    let mut y = below - u32::try_from(lines.len()).unwrap_or(1) * leading;
    let (side, place) = if plan.is_low {
        (side, (sheet.width - plan.margin - side, plan.edge - plan.gap / 2))
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
