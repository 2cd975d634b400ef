//! The first rows of a leaderboard as a picture: the back of a record.

use super::facts::Top;
use super::measure::Type;
use super::paint::Colour;
use super::sheet::{Edge, Ink, Sheet};
use crate::components::{MOST_DISCS, TopRow, ink_on};

/// There is room for so many.
const ROWS: u32 = 5;
/// Fewer are larger, up to so many hundredths: a title needs room beside a picture, and a small line beside another one.
const LARGEST: u32 = 160;
const LARGEST_BESIDE_PICTURE: u32 = 130;
const LARGEST_SMALL: u32 = 120;

/// The lengths of a format.
#[derive(Clone)]
pub(super) struct Plan {
    pub(super) margin: u32,
    pub(super) edge: u32,
    /// Whether what the numbers are from stands beside the caption, and not above it.
    pub(super) is_low: bool,
    pub(super) head: u32,
    pub(super) caption: u32,
    pub(super) row: u32,
    pub(super) rank: u32,
    pub(super) title: u32,
    pub(super) number: u32,
    pub(super) small: u32,
}

pub(super) const WIDE: Plan = Plan {
    margin: 72,
    edge: 58,
    is_low: true,
    head: 24,
    caption: 36,
    row: 82,
    rank: 52,
    title: 31,
    number: 34,
    small: 20,
};

pub(super) const STORY: Plan = Plan {
    margin: 84,
    edge: 250,
    is_low: false,
    head: 34,
    caption: 72,
    row: 206,
    rank: 72,
    title: 48,
    number: 56,
    small: 30,
};

pub(super) const SQUARE: Plan = Plan {
    margin: 84,
    edge: 80,
    is_low: false,
    head: 30,
    caption: 56,
    row: 146,
    rank: 72,
    title: 46,
    number: 54,
    small: 27,
};

/// Draws it above `floor`, the line at the foot.
pub(super) fn draw(sheet: &mut Sheet, plan: &Plan, head: &str, Top { first, is_dated_once }: &Top, floor: u32) {
    let (ink, muted) = (sheet.paint.ink, sheet.paint.muted);
    let (width, room) = (sheet.width, sheet.width - 2 * plan.margin);
    let ceiling = floor - ROWS * plan.row;
    let head =
        [head, first.asked.as_str()].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" · ");
    let (small, large) = (Type::regular(plan.head), Type::bold(plan.caption));
    let caption_room = if plan.is_low { room * 6 / 10 } else { room };
    // A little smaller before it is cut.
    let large = Type { size: large.shrunk(&first.caption, caption_room).size.max(plan.caption * 7 / 10), ..large };
    let caption = large.clipped(&first.caption, caption_room);
    let top = plan.edge + plan.head * 73 / 100;
    let y = if plan.is_low { plan.edge + plan.caption * 73 / 100 } else { top + plan.caption * 150 / 100 };
    sheet.text((plan.margin, y), Edge::Start, Ink { text: &caption, face: large, colour: ink }, None);
    if plan.is_low {
        let head = small.clipped(&head, room - plan.margin / 2 - large.width(&caption));
        sheet.text((width - plan.margin, y), Edge::End, Ink { text: &head, face: small, colour: muted }, None);
    } else {
        let head = small.clipped(&head, room);
        sheet.text((plan.margin, top), Edge::Start, Ink { text: &head, face: small, colour: muted }, None);
    }
    let has_covers = first.rows.iter().any(|row| row.image.is_some());
    let rows = u32::try_from(first.rows.len()).unwrap_or(ROWS).clamp(1, ROWS);
    let (least, plan) = (plan.title, plan.enlarged(ROWS * 100 / rows, has_covers));
    // In the middle of the room for all.
    let mut y = ceiling + (floor - ceiling - rows * plan.row) / 2;
    for row in &first.rows {
        let start = plan.margin + plan.rank + if has_covers { draw_cover(sheet, &plan, row, y) } else { 0 };
        draw_row(sheet, &plan, row, (start, y), *is_dated_once, least);
        y += plan.row;
    }
}

impl Plan {
    /// With the lengths of a row by so many hundredths, as far as each may grow.
    fn enlarged(&self, percent: u32, has_covers: bool) -> Self {
        let most = percent.min(if has_covers { LARGEST_BESIDE_PICTURE } else { LARGEST });
        let larger = |length: u32| length * most / 100;
        Self {
            row: larger(self.row),
            rank: larger(self.rank),
            title: larger(self.title),
            number: larger(self.number),
            small: self.small * most.min(LARGEST_SMALL) / 100,
            ..self.clone()
        }
    }
}

/// The cover of a row, or initials in its place, and how much room that takes.
fn draw_cover(sheet: &mut Sheet, plan: &Plan, row: &TopRow, y: u32) -> u32 {
    let side = plan.title * 2;
    let (x, y) = (plan.margin + plan.rank, y + (plan.row - side) * 56 / 100);
    if let Some(address) = &row.image {
        sheet.picture((x, y), side, address);
    } else {
        let (initials, color) = &row.initials;
        let text = initials.to_uppercase();
        let own = color.and_then(|color| Some((Colour::parse(&color.to_string())?, Colour::parse(ink_on(color))?)));
        let (ground, ink) = own.unwrap_or((sheet.paint.line, sheet.paint.ink));
        sheet.bar((x, y), (side, side), 0, ground);
        let face = Type::bold(side * 36 / 100).shrunk(&text, side * 8 / 10);
        let place = (x + side / 2, y + side / 2 + face.size * 36 / 100);
        sheet.text(place, Edge::Middle, Ink { text: &text, face, colour: ink }, None);
    }
    side + plan.small
}

/// A title of a type above `least` is smaller before it is cut.
fn draw_row(sheet: &mut Sheet, plan: &Plan, row: &TopRow, (start, y): (u32, u32), is_dated_once: bool, least: u32) {
    let paint = sheet.paint;
    let end = sheet.width - plan.margin;
    let width = sheet.width - 2 * plan.margin;
    let share = u32::try_from(u64::from(width) * row.permille / 1000).unwrap_or(width);
    let foot = y + plan.row;
    sheet.bar((plan.margin, foot), (width, 1), 0, paint.line);
    sheet.bar((plan.margin, foot - 1), (share, 3), 1, paint.accent);
    let head = plan.small * 38 / 100;
    let fill = if row.is_lower_bound { paint.background } else { paint.accent };
    sheet.head((plan.margin + share.saturating_sub(head).max(head), foot), head, fill, paint.accent);

    // What is at the end of the bar above reaches down as far as it reaches up.
    let (first, second) = (y + plan.row * 52 / 100, y + plan.row * 84 / 100);
    let small = Type::regular(plan.small);
    let number = Type::bold(plan.number).shrunk(&row.number, width / 3);
    let aside = if is_dated_once { row.missing.as_deref().unwrap_or_default() } else { &row.dated };
    let gap = plan.small;
    // Of a date and its source more is kept than of names beside them.
    let beneath = small.width(&row.beneath).min((end - start) * 4 / 10);
    let aside = small.clipped(aside, end - start - gap - beneath);
    sheet.text((end, first), Edge::End, Ink { text: &row.number, face: number, colour: paint.ink }, None);
    sheet.text((end, second), Edge::End, Ink { text: &aside, face: small, colour: paint.muted }, None);

    let rank = Type::regular(plan.title);
    sheet.text((plan.margin, first), Edge::Start, Ink { text: &row.rank, face: rank, colour: paint.muted }, None);
    let title = Type::bold(plan.title);
    let mut discs = "●".repeat(usize::try_from(row.discs.min(MOST_DISCS)).unwrap_or_default());
    if row.discs > MOST_DISCS {
        discs.push('+');
    }
    let taken = number.width(&row.number) + small.width(&discs) + 2 * gap;
    let room = (end - start).saturating_sub(taken);
    let title = Type { size: title.shrunk(&row.title, room).size.max(least), ..title };
    let text = title.clipped(&row.title, room);
    let discs = (row.discs > 0).then_some(Ink { text: &discs, face: small, colour: paint.accent });
    sheet.text((start, first), Edge::Start, Ink { text: &text, face: title, colour: paint.ink }, discs);
    let text = small.clipped(&row.beneath, end - start - gap - small.width(&aside));
    sheet.text((start, second), Edge::Start, Ink { text: &text, face: small, colour: paint.muted }, None);
}
