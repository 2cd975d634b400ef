//! The space that an embed keeps free: the table of docs/embedding.md, which is measured.

use crate::state::options::{By, MetricOption, Options, Rows, Theme, VersionsOption, View};

/// As `UPDATE_HEIGHTS=1` writes it together with the table of the document: options, then the heights of the widths.
const TABLE: &str = include_str!("heights.txt");
/// Heights are multiples of this.
const STEP: u32 = 20;
/// Rows, or honours, where nobody says how many.
const LIMIT: usize = 10;
/// What a theme adds by its own ground: its padding above and beneath, of 1em each.
const PADDING: u32 = 40;

/// The widths of a column that heights are known of, in pixels.
pub fn widths() -> Vec<u32> {
    TABLE.lines().next().map_or_else(Vec::new, |head| numbers(head.split(" | ").last()))
}

/// The height to keep free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    /// In pixels.
    pub height: u32,
    /// Whether widgets with these options were measured, and not only those that are like it.
    pub is_measured: bool,
}

/// The height to keep free for a widget in a column of this width, or of any; `None` for a badge, which is as high as its
/// line. Between the measured numbers of rows, in proportion; `rows` is how many the dataset has.
pub fn reserved(options: &Options, rows: usize, width: Option<u32>) -> Option<Space> {
    let is_plain = options.rows == Rows::Calm && options.by == By::Tracks && options.versions == VersionsOption::Each;
    let is_of_songs = options.track.is_none() && options.deadline.is_none() && options.metric == MetricOption::Songs;
    let has_own_ground = options.theme != Theme::Auto;
    let padding = if has_own_ground { PADDING } else { 0 };
    let is_measured = is_plain && is_of_songs && !has_own_ground;
    Some(Space { height: height(options, rows, width)? + padding, is_measured })
}

fn height(options: &Options, rows: usize, width: Option<u32>) -> Option<u32> {
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
fn kind(options: &Options) -> (View, bool) {
    // A meter, and sentences about what is ahead.
    let has_way = options.goal.is_some()
        || options.deadline.is_some()
        || options.track.is_some()
        || options.metric != MetricOption::Songs;
    (options.view, has_way && options.view == View::Counter)
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

fn at(heights: &[u32], width: Option<u32>) -> u32 {
    let column = width.and_then(|width| widths().iter().position(|known| *known == width));
    let height = column.and_then(|column| heights.get(column)).or_else(|| heights.iter().max());
    height.copied().unwrap_or_default()
}

fn numbers(text: Option<&str>) -> Vec<u32> {
    text.unwrap_or_default().split(' ').filter_map(|number| number.parse().ok()).collect()
}

fn count(rows: usize) -> f64 {
    u32::try_from(rows).map_or(f64::MAX, f64::from)
}
