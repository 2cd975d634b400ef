//! How a point of a chart is read: that nearest to a pointer, or the one that a key leads to.

use web_sys::{Element, KeyboardEvent, MouseEvent};
use yew::TargetCast;

use super::scale::FULL;

/// The class of a point; one that is read has another one as well.
pub(super) const POINT: &str = "point";

/// Reads the point nearest to a pointer, wherever over the drawing it is; its place among all. `places` are where they lie, from
/// the left and from the top, in thousandths of the drawing.
pub(super) fn read_nearest(event: &MouseEvent, places: &[[u64; 2]]) -> Option<usize> {
    // Nothing within the drawing hears of a pointer, so that its own corner is where one is measured from.
    let plot = event.target_dyn_into::<Element>()?;
    let x = thousandths(event.offset_x(), plot.client_width());
    let y = thousandths(event.offset_y(), plot.client_height());
    let place = nearest(places, [x, y])?;
    read(&plot, place);
    Some(place)
}

/// The point of the nearest day; of several that lie on it, the one of the nearest count.
fn nearest(places: &[[u64; 2]], [x, y]: [u64; 2]) -> Option<usize> {
    let each = places.iter().enumerate();
    let (place, _) = each.min_by_key(|(_, [along, down])| (along.abs_diff(x), down.abs_diff(y)))?;
    Some(place)
}

/// What lies before the start is at the start.
fn thousandths(offset: i32, whole: i32) -> u64 {
    let [offset, whole] = [offset, whole].map(|length| u64::try_from(length).unwrap_or(0));
    (offset.saturating_mul(FULL) + whole / 2).checked_div(whole).unwrap_or(0)
}

/// Reads the point that a key leads to; the place of the one whose source is to be opened.
pub(super) fn press(event: &KeyboardEvent) -> Option<usize> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    let plot = event.target_dyn_into::<Element>()?;
    let number = |name| plot.get_attribute(name)?.parse::<usize>().ok();
    let (now, last) = (number("aria-valuenow")?, number("aria-valuemax")?);
    let key = event.key();
    let place = match key.as_str() {
        "ArrowLeft" | "ArrowDown" => now.saturating_sub(1),
        "ArrowRight" | "ArrowUp" => now.saturating_add(1).min(last),
        "Home" => 0,
        "End" => last,
        "Enter" | " " => now,
        _ => return None,
    };
    // The page does not scroll as well.
    event.prevent_default();
    if matches!(key.as_str(), "Enter" | " ") {
        return Some(place);
    }
    read(&plot, place);
    None
}

/// Shows what a point says, and says it. It is written into the drawing itself: to draw all of the widget again for it would
/// take longer than a pointer stays.
fn read(plot: &Element, place: usize) -> Option<()> {
    let find = |selector: &str| plot.query_selector(selector).ok()?;
    let place = place.to_string();
    let point = find(&["[data-point=\"", &place, "\"]"].concat())?;
    // A pointer moves more often than the point that it is nearest to changes.
    if point.get_attribute("class").is_none_or(|class| class != POINT) {
        return None;
    }
    let (said, x) = (point.text_content()?, point.get_attribute("x")?);
    let cursor = find(".cursor")?;
    let before = find(".read").map(|before| (before, "class", POINT));
    let now = [
        (point, "class", "point read"),
        (cursor.clone(), "x1", &*x),
        (cursor, "x2", &*x),
        (plot.clone(), "aria-valuenow", &*place),
        (plot.clone(), "aria-valuetext", &*said),
    ];
    for (element, name, value) in before.into_iter().chain(now) {
        element.set_attribute(name, value).ok()?;
    }
    find(".reading")?.set_text_content(Some(&said));
    Some(())
}
