//! A number beside a record: a milestone, large on the colour of whom it is of, or a count whose history nobody knows. What it
//! is of stands above it, and how far it is beneath.

use super::counter::draw_progress;
use super::facts::{Counter, DrawnMeter, Passed};
use super::measure::Type;
use super::phrase::{Phrase, dotted};
use super::plan::{CAPITALS, LEADING, Plan};
use super::sheet::{Edge, Ink, MAKER, Sheet};

/// Lines that what the number is of may take.
const MOST_LINES: usize = 3;

/// What is said beside a record.
pub(super) struct Recorded<'a> {
    headline: &'a Phrase,
    number: &'a str,
    /// Of what the number is, and whose.
    beneath: String,
    cover: Option<&'a str>,
    initials: &'a str,
    /// Whether the number is a milestone.
    is_passed: bool,
    progress: (Option<&'a DrawnMeter>, Option<&'a str>),
}

impl<'a> Recorded<'a> {
    /// Of a milestone.
    pub(super) fn of_milestone(facts: &'a Passed) -> Self {
        let Passed { headline, beneath, unit, number, cover, initials, .. } = facts;
        Self {
            headline,
            number,
            beneath: dotted([unit, beneath]),
            cover: cover.as_deref(),
            initials,
            is_passed: true,
            progress: (None, None),
        }
    }

    /// Of a counter of which nothing else can be drawn; in a low picture only if its number has room beside the record.
    pub(super) fn of_counter(plan: &Plan, facts: &'a Counter) -> Option<Self> {
        let Counter { label, number, unit, beneath, cover, initials, meter, way, remaining, .. } = facts;
        let is_blank = way.is_none() && !matches!(meter, Some(DrawnMeter::Strokes { .. }));
        let is_short = || Type::bold(plan.number).width(number) <= plan.beside(plan.record) * 3 / 2;
        (is_blank && (!plan.is_low || is_short())).then(|| Self {
            headline: label,
            number,
            beneath: dotted([unit, beneath]),
            cover: cover.as_deref(),
            initials,
            is_passed: false,
            progress: (meter.as_ref(), remaining.as_deref()),
        })
    }
}

/// Draws it above `floor`, the line at the foot.
pub(super) fn draw(sheet: &mut Sheet, plan: &Plan, head: &str, facts: &Recorded<'_>, floor: u32) {
    let (ink, muted) = (sheet.paint.ink, sheet.paint.muted);
    let room = if plan.is_low { plan.beside(plan.record) } else { sheet.width - 2 * plan.margin };
    let top = plan.edge + plan.head * CAPITALS / 100;

    // From below: how far it is, whose it is, the number.
    let mut base = draw_progress(sheet, plan, facts.progress, floor, room);
    if !facts.beneath.is_empty() {
        let (face, text) = Type::regular(plan.beneath).fitted(&facts.beneath, room);
        sheet.text((plan.margin, base), Edge::Start, Ink { text: &text, face, colour: muted }, None);
        base -= plan.beneath * 3 / 2;
    }
    let (face, lines) = facts.headline.set(&plan.label.map(Type::bold), room, MOST_LINES);
    let leading = face.size * LEADING / 100;
    let words = u32::try_from(lines.len()).unwrap_or(1) * leading;
    // In a low picture the number has what the words leave, in a high one the record has as much.
    let space = base.saturating_sub(top);
    let height = if plan.is_low { space.saturating_sub(words + 2 * plan.gap) } else { space * 45 / 100 };
    let number = Type::bold(plan.number.min(height * 100 / CAPITALS)).shrunk(facts.number, room);
    let mut y =
        if plan.is_low { top + plan.gap } else { base.saturating_sub(number.size * CAPITALS / 100 + plan.gap + words) };

    let side = if plan.is_low { plan.record } else { (y.saturating_sub(plan.record_top) * 100 / 96).min(plan.record) };
    // A small one would be a blot.
    let has_record = side >= plan.record * 4 / 10;
    if has_record {
        draw_record(sheet, plan, facts, side);
    }
    let head_room = if has_record && top >= plan.record_top { plan.beside(side) } else { room };
    let small = Type::regular(plan.head);
    let maker = if plan.is_low { small.width(MAKER) + plan.gap } else { 0 };
    let (small, text) = small.fitted(head, head_room - maker);
    sheet.text((plan.margin, top), Edge::Start, Ink { text: &text, face: small, colour: muted }, None);

    for text in &lines {
        y += leading;
        sheet.text((plan.margin, y), Edge::Start, Ink { text, face, colour: ink }, None);
    }
    // The white beside a digit grows with it.
    let x = if sheet.is_rtl { plan.margin } else { plan.margin - number.size * 4 / 100 };
    let shown = Ink { text: facts.number, face: number.tight(), colour: ink };
    sheet.text((x, base), Edge::Start, shown, None);
}

fn draw_record(sheet: &mut Sheet, plan: &Plan, facts: &Recorded<'_>, side: u32) {
    let (x, top) = (plan.record_start(side), plan.record_top);
    sheet.record((x, top), side, facts.is_passed, facts.cover);
    if facts.cover.is_none() && !facts.initials.is_empty() {
        let face = Type::bold(side * 9 / 100).shrunk(facts.initials, side * 28 / 100);
        let place = (x + side / 2, top + side * 46 / 100);
        let colour = sheet.paint.background;
        sheet.text(place, Edge::Middle, Ink { text: facts.initials, face, colour }, None);
    }
}
