//! The lengths of a format, for all but rows.

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
    /// The largest side of a record's box, and its top.
    pub(super) record: u32,
    pub(super) record_top: u32,
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
    number: 340,
    unit: 44,
    meter: 26,
    remaining: 34,
    gap: 26,
    record: 640,
    record_top: 0,
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
    record: 560,
    record_top: 0,
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
    record: 800,
    record_top: 300,
};

/// The height of capitals and digits, in hundredths of the size.
pub(super) const CAPITALS: u32 = 73;
/// From one line to the next, in hundredths of the size.
pub(super) const LEADING: u32 = 118;
/// How far a record reaches beyond the edge of the sheet.
const OVERHANG: u32 = 80;

impl Plan {
    /// Where the box of a record begins.
    pub(super) const fn record_start(&self, side: u32) -> u32 {
        self.width + OVERHANG - side
    }

    /// The room to the left of a record, whose box is larger than the record.
    pub(super) const fn beside(&self, side: u32) -> u32 {
        self.record_start(side) + side * 6 / 100 - self.margin - self.gap / 2
    }
}
