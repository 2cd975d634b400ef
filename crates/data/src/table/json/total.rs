//! Of two counts of a song the one that is all of them: scrapes of charts have the streams of the day, and the total.

use milestream_fast::json::tree::{Kind, Tree};

use super::shape::{is_total_count, key, unwrapped};
use crate::Value;
use crate::table::units::Units;
use crate::table::{Marks, Role, numbers};

/// So many songs tell.
const SAMPLE: usize = 1_000;

/// Whether the count that says that it is a total is nowhere less than the one that does not, and somewhere more.
pub(super) fn is_taken(tree: &Tree<'_>) -> bool {
    let count = |at: usize| {
        let count = numbers::count(&tree.text(unwrapped(tree, at)?), Marks::CommaGroups, Units::default(), 0);
        count.ok().map(Value::amount)
    };
    let (mut is_less, mut is_more, mut songs) = (false, false, 0);
    for at in (0..tree.len()).filter(|at| tree.kind(*at) == Kind::Object) {
        let is_count = |field: &usize| key(tree, *field).is(Role::Streams) && unwrapped(tree, *field).is_some();
        let mut counts = tree.children(at).filter(is_count);
        let (Some(first), Some(second)) = (counts.next(), counts.next()) else { continue };
        let (total, other) = match (is_total_count(tree, first), is_total_count(tree, second)) {
            (true, false) => (first, second),
            (false, true) => (second, first),
            _ => continue,
        };
        if let Some((total, other)) = count(total).zip(count(other)) {
            is_less |= total < other;
            is_more |= total > other;
            songs += 1;
        }
        if songs == SAMPLE {
            break;
        }
    }
    is_more && !is_less
}
