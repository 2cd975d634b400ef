//! The space that an embed keeps free: that of the table of docs/embedding.md, or that of the very widget once it is measured.

use crate::state::options::{By, MetricOption, Options, Rows, Theme, VersionsOption, View};

/// As `UPDATE_HEIGHTS=1` writes it together with the table of the document: options, then the heights of the widths.
const TABLE: &str = include_str!("heights.txt");
/// Heights are multiples of this.
const STEP: u32 = 20;
/// The columns that a height is for where nobody says how wide theirs is, in pixels: that of an article, and that of a phone.
const COLUMN: u32 = 720;
const PHONE_COLUMN: u32 = 320;
/// What other fonts may add to a height, in pixels; as the table has it.
const SLACK: u32 = 8;
/// Rows, or honours, where nobody says how many.
const LIMIT: usize = 10;
/// What a theme adds by its own ground: its padding above and beneath, of 1em each.
const PADDING: u32 = 40;
/// What that ground takes of the width: as much at either side, and for its wider letters.
const INDENT: u32 = 60;

/// The widths of a column that heights are known of, in pixels.
pub fn widths() -> Vec<u32> {
    TABLE.lines().next().map_or_else(Vec::new, |head| numbers(head.split(" | ").last()))
}

/// The height to keep free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    /// In pixels.
    pub height: u32,
    /// On a phone, in pixels; the same where one number is right for both.
    pub narrow: u32,
    /// Whether widgets with these options were measured, and not only those that are like it.
    pub is_measured: bool,
}

/// The columns that a height is for: on a wide screen, and on a phone.
pub fn columns(width: Option<u32>) -> [u32; 2] {
    [width.unwrap_or(COLUMN), width.unwrap_or(PHONE_COLUMN)]
}

/// The height to keep free for a widget that was measured: of each width its height, both in pixels. `None` until that is known
/// of all of its columns.
pub fn measured(heights: &[(u32, u32)], width: Option<u32>) -> Option<Space> {
    let kept = |column: u32| {
        let (_, height) = heights.iter().find(|(known, _)| *known == column)?;
        height.saturating_add(SLACK).checked_next_multiple_of(STEP)
    };
    let [wide, narrow] = columns(width);
    Some(space(kept(wide)?, kept(narrow)?, true))
}

/// The height to keep free for a widget in a column of this width, or of one that nobody has said; `None` for a badge, which
/// is as high as its line. Between the measured numbers of rows, in proportion; `rows` is how many the dataset has.
pub fn reserved(options: &Options, rows: usize, width: Option<u32>) -> Option<Space> {
    let is_plain = options.by == By::Tracks && options.versions == VersionsOption::Each;
    // The counter of a song has a goal of its own.
    let is_song = options.view == View::Counter && options.goal.is_none();
    let is_of_songs =
        (options.track.is_none() || is_song) && options.deadline.is_none() && options.metric == MetricOption::Songs;
    let has_own_ground = options.theme != Theme::Auto;
    let (padding, indent) = if has_own_ground { (PADDING, INDENT) } else { (0, 0) };
    let is_measured = is_plain && is_of_songs && !has_own_ground;
    let kept = |width: u32| Some(height(options, rows, width.saturating_sub(indent))? + padding);
    let [wide, narrow] = columns(width);
    Some(space(kept(wide)?, kept(narrow)?, is_measured))
}

fn space(wide: u32, narrow: u32, is_measured: bool) -> Space {
    // One number is simpler, and right enough where it spares no more than a tenth.
    let height = if narrow <= wide + wide / 10 { wide.max(narrow) } else { wide };
    Space { height, narrow: narrow.max(height), is_measured }
}

fn height(options: &Options, rows: usize, width: u32) -> Option<u32> {
    let wanted = options.limit.unwrap_or(LIMIT).min(rows.max(1));
    let mut known: Vec<(usize, u32)> = table()
        .filter(|(measured, _)| kind(measured) == kind(options))
        .map(|(measured, heights)| (measured.limit.unwrap_or(LIMIT), at(&heights, width)))
        .collect();
    known.sort_unstable();
    match known.as_slice() {
        [(few, low), .., (many, high)] => {
            let each = f64::from(high.saturating_sub(*low)) / count(many - few);
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "heights of some thousand pixels"
            )]
            let height = (f64::from(*low) + each * (count(wanted) - count(*few))).max(f64::from(STEP)).ceil() as u32;
            Some(height.next_multiple_of(STEP))
        }
        [(_, height)] => Some(*height),
        [] => None,
    }
}

/// What makes a widget higher than another of the same number of rows.
fn kind(options: &Options) -> (View, Rows, bool, bool) {
    let is_counter = options.view == View::Counter;
    let is_song = options.track.is_some() && options.goal.is_none() && options.deadline.is_none();
    // A meter, and sentences about what is ahead.
    let has_way = options.goal.is_some()
        || options.deadline.is_some()
        || options.track.is_some()
        || options.metric != MetricOption::Songs;
    let rows = if options.view == View::Leaderboard { options.rows } else { Rows::Calm };
    (options.view, rows, is_counter && is_song, is_counter && has_way)
}

/// The options and the heights of every row.
fn table() -> impl Iterator<Item = (Options, Vec<u32>)> {
    TABLE.lines().skip(1).filter_map(|line| {
        let (options, heights) = line.split_once(" | ")?;
        let attributes: Vec<(String, String)> = options
            .split("\" ")
            .filter_map(|option| option.split_once("=\""))
            .map(|(name, value)| (name.to_owned(), value.trim_end_matches('"').to_owned()))
            .collect();
        Some((Options::parse(&attributes).0, numbers(Some(heights))))
    })
}

/// The height in a column: between two measured ones in proportion, beyond them that of the nearest.
fn at(heights: &[u32], width: u32) -> u32 {
    let measured: Vec<(i64, i64)> =
        widths().into_iter().zip(heights).map(|(column, height)| (column.into(), i64::from(*height))).collect();
    let width = i64::from(width);
    let beneath = measured.iter().rfind(|(column, _)| *column <= width);
    let above = measured.iter().find(|(column, _)| *column >= width);
    let height = match (beneath, above) {
        (Some((from, before)), Some((to, after))) if to > from => {
            before + (after - before) * (width - from) / (to - from)
        }
        (Some((_, height)), _) | (None, Some((_, height))) => *height,
        (None, None) => 0,
    };
    u32::try_from(height).unwrap_or_default().next_multiple_of(STEP)
}

fn numbers(text: Option<&str>) -> Vec<u32> {
    text.unwrap_or_default().split(' ').filter_map(|number| number.parse().ok()).collect()
}

fn count(rows: usize) -> f64 {
    u32::try_from(rows).map_or(f64::MAX, f64::from)
}
