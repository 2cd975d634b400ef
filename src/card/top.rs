//! The first rows of a leaderboard as a picture: the back of a record.

use super::facts::Top;
use super::measure::Type;
use super::paint::Colour;
use super::phrase::{Phrase, dotted};
use super::plan::{CAPITALS, LEADING};
use super::sheet::{Edge, Ink, Sheet};
use crate::components::{MOST_DISCS, TopRow, ink_on};

/// There is room for so many.
const ROWS: u32 = 5;
/// In hundredths, how large rows may be where there are few, and their small lines.
const LARGEST: u32 = 210;
const LARGEST_SMALL: u32 = 120;
/// How small they may be, so that no title is cut, and so that discs have room.
const SMALLEST: u32 = 85;
const SMALLEST_WITH_DISCS: u32 = 95;
/// From one size that is tried to the next.
const STEP: usize = 5;

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
    let head = dotted([head, &first.asked]);
    let small = Type::regular(plan.head);
    let top = plan.edge + plan.head * CAPITALS / 100;
    let (large, caption) = caption(plan, &first.caption, room);
    let mut y = if plan.is_low { plan.edge + plan.caption * CAPITALS / 100 } else { top + plan.caption * 150 / 100 };
    let (edge, x, place, head_room) = if plan.is_low {
        let taken = caption.iter().map(|line| large.width(line)).max().unwrap_or_default();
        (Edge::End, width - plan.margin, y, room - plan.margin / 2 - taken)
    } else {
        (Edge::Start, plan.margin, top, room)
    };
    let leading = large.size * LEADING / 100;
    y -= leading;
    for text in &caption {
        y += leading;
        sheet.text((plan.margin, y), Edge::Start, Ink { text, face: large, colour: ink }, None);
    }
    let (small, head) = small.fitted(&head, head_room);
    sheet.text((x, place), edge, Ink { text: &head, face: small, colour: muted }, None);
    let rows = u32::try_from(first.rows.len()).unwrap_or(ROWS).clamp(1, ROWS);
    let has_covers = first.rows.iter().any(|row| row.image.is_some());
    let space = floor - y - plan.small;
    let most = (space * 100 / (rows * plan.row)).min(LARGEST);
    let sized = |percent: u32| Plan { row: plan.row * most / 100, ..plan.enlarged(percent) };
    let fits = |percent: u32, titles: Titles| {
        let plan = sized(percent);
        let (room, face) = (room - plan.before_title(has_covers), Type::bold(plan.title));
        (titles.most_lines == 1 || plan.has_second_line())
            && first.rows.iter().all(|row| {
                let room = plan.title_room(row, room, titles.has_discs);
                face.lines(&row.title, room).len() <= titles.most_lines
            })
    };
    // A title is worth more than discs, which the number says too. It is a little smaller before it takes two lines, and takes
    // two lines before it is cut.
    let ways = [
        (SMALLEST_WITH_DISCS, Titles { most_lines: 1, has_discs: true }),
        (SMALLEST, Titles { most_lines: 1, has_discs: false }),
        (SMALLEST, Titles { most_lines: 2, has_discs: false }),
    ];
    let fitting = ways.into_iter().find_map(|(least, titles)| {
        let percent = (least..=most).rev().step_by(STEP).find(|percent| fits(*percent, titles))?;
        Some((sized(percent), titles))
    });
    let (plan, titles) = fitting.unwrap_or_else(|| {
        let plan = sized(SMALLEST);
        let most_lines = if plan.has_second_line() { 2 } else { 1 };
        (plan, Titles { most_lines, has_discs: false })
    });
    // In the middle of the room for all.
    let mut y = floor - u32::midpoint(space, rows * plan.row);
    for row in &first.rows {
        if has_covers {
            draw_cover(sheet, &plan, row, y);
        }
        let start = plan.margin + plan.before_title(has_covers);
        draw_row(sheet, &plan, row, (start, y), *is_dated_once, titles);
        y += plan.row;
    }
}

/// What the rows are, in a line, or in two where it would be cut and there is height for them.
fn caption(plan: &Plan, text: &str, room: u32) -> (Type, Vec<String>) {
    let face = Type::bold(plan.caption);
    let (smaller, line) = face.fitted(text, if plan.is_low { room * 6 / 10 } else { room });
    if plan.is_low || line == text {
        return (smaller, vec![line]);
    }
    Phrase::name(text).set(&[80, 65].map(|percent| Type::bold(plan.caption * percent / 100)), room, 2)
}

/// How the titles of all rows are set.
#[derive(Clone, Copy)]
struct Titles {
    most_lines: usize,
    has_discs: bool,
}

impl Plan {
    /// With the lengths of a row by so many hundredths, as far as each may grow.
    fn enlarged(&self, percent: u32) -> Self {
        let larger = |length: u32| length * percent / 100;
        Self {
            row: larger(self.row),
            rank: larger(self.rank),
            title: larger(self.title),
            number: larger(self.number),
            small: self.small * percent.clamp(100, LARGEST_SMALL) / 100,
            ..self.clone()
        }
    }

    /// What stands before a title: its rank, and its picture.
    const fn before_title(&self, has_covers: bool) -> u32 {
        self.rank + if has_covers { self.cover() + self.small } else { 0 }
    }

    /// The side of a picture.
    const fn cover(&self) -> u32 {
        self.title * 2
    }

    /// How far above its bar the small line of a row stands, and the last line of its title: close together, and clear of what
    /// is at the end of the bar above.
    fn lines(&self) -> (u32, u32) {
        let second = (self.row * 16 / 100).min(self.small);
        (second, second + (self.row * 32 / 100).min(self.title * 115 / 100))
    }

    /// Whether there is room for a title of two lines.
    fn has_second_line(&self) -> bool {
        self.lines().1 + self.title * (LEADING + CAPITALS) / 100 + self.small <= self.row
    }

    fn number_face(&self, row: &TopRow, room: u32) -> Type {
        Type::bold(self.number).shrunk(&row.number, room / 2)
    }

    /// How much of `room` the number, and the discs, leave for a title.
    fn title_room(&self, row: &TopRow, room: u32, has_discs: bool) -> u32 {
        let discs = if has_discs { self.small + Type::regular(self.small).width(&discs(row)) } else { 0 };
        room.saturating_sub(self.number_face(row, room).width(&row.number) + self.small + discs)
    }
}

/// A disc for each billion.
fn discs(row: &TopRow) -> String {
    let more = if row.discs > MOST_DISCS { "+" } else { "" };
    ["●".repeat(usize::try_from(row.discs.min(MOST_DISCS)).unwrap_or_default()).as_str(), more].concat()
}

/// The cover of a row, or initials in its place.
fn draw_cover(sheet: &mut Sheet, plan: &Plan, row: &TopRow, y: u32) {
    let side = plan.cover();
    // It ends with the words beside it, and clear of the bar where a row is low.
    let below = plan.lines().0.min((plan.row - side) * 44 / 100);
    let (x, y) = (plan.margin + plan.rank, y + plan.row - below - side);
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
}

fn draw_row(sheet: &mut Sheet, plan: &Plan, row: &TopRow, (start, y): (u32, u32), is_dated_once: bool, titles: Titles) {
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

    let (second, last) = plan.lines();
    let (second, last) = (foot - second, foot - last);
    let face = Type::bold(plan.title);
    let (_, title) =
        Phrase::name(&row.title).set(&[face], plan.title_room(row, end - start, titles.has_discs), titles.most_lines);
    let leading = plan.title * LEADING / 100;
    let first = last - leading * u32::try_from(title.len().saturating_sub(1)).unwrap_or_default();
    let small = Type::regular(plan.small);
    let number = plan.number_face(row, end - start);
    let aside = if is_dated_once { row.missing.as_deref().unwrap_or_default() } else { &row.dated };
    let gap = plan.small;
    // Of a date and its source more is kept than of names beside them.
    let beneath = small.width(&row.beneath).min((end - start) * 4 / 10);
    let (small_aside, aside) = small.fitted(aside, end - start - gap - beneath);
    sheet.text((end, first), Edge::End, Ink { text: &row.number, face: number, colour: paint.ink }, None);
    sheet.text((end, second), Edge::End, Ink { text: &aside, face: small_aside, colour: paint.muted }, None);

    let rank = Type::regular(plan.title);
    sheet.text((plan.margin, first), Edge::Start, Ink { text: &row.rank, face: rank, colour: paint.muted }, None);
    let discs = Some(discs(row)).filter(|discs| titles.has_discs && !discs.is_empty());
    let mut y = first;
    for text in &title {
        let discs = discs.as_deref().map(|text| Ink { text, face: small, colour: paint.accent });
        sheet.text((start, y), Edge::Start, Ink { text, face, colour: paint.ink }, discs);
        y += leading;
    }
    let text = small.clipped(&row.beneath, end - start - gap - small_aside.width(&aside));
    sheet.text((start, second), Edge::Start, Ink { text: &text, face: small, colour: paint.muted }, None);
}
