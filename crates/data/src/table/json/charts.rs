//! Counts as charts have them: pairs of a day and a count, and lists of counts beside a list of their days. Both become counts
//! by name, as in `{"2026-07-13": 5}`, and are read as those are.

use milestream_fast::json::tree::{Kind, Tree};

use super::keys::{Key, Keys};
use super::shape::{is_number_or_blank, is_reading, key};
use crate::Date;
use crate::diagnostics::{Error, Fatal};
use crate::statement::said;
use crate::table::dates::Written;
use crate::table::{Orders, Role};

/// Days in seconds are midnight somewhere; what is no such multiple is a count with ten digits.
const HOUR_SECONDS: u64 = 3_600;

/// Gives the counts of pairs and of such lists the names of their days.
///
/// # Errors
/// Where a list of counts is not as long as that of its days.
pub(super) fn name_by_day(tree: &mut Tree<'_>, keys: &mut Keys) -> Result<(), Error> {
    let mut end_of_others = 0;
    for at in 0..tree.len() {
        if at < end_of_others || tree.kind(at) != Kind::Object {
            continue;
        }
        let (mut days, mut field) = (None, at + 1);
        while field < tree.end(at) {
            if tree.kind(field) == Kind::List {
                if are_of_fields(tree, keys, field) {
                    end_of_others = tree.end(field);
                } else if let Some(day) = day_of_pairs(tree, field).filter(|_| has_counts_of(tree, at, field)) {
                    name_pairs(tree, field, day);
                } else if days.is_none() && is_list_of(tree, field, |day| as_day(tree, day).is_some()) {
                    days = Some(field);
                }
            }
            field = tree.end(field);
        }
        if let Some(days) = days {
            name_beside(tree, keys, at, days)?;
        }
    }
    Ok(())
}

/// Whether the lines of a chart are called as fields are, such as "Streams" and "Listeners": they are of no songs.
fn are_of_fields(tree: &Tree<'_>, keys: &mut Keys, list: usize) -> bool {
    let mut are_lines = false;
    let mut is_of_field = |line: usize| {
        // Lines hold lists of counts. Artists and songs are objects with names too, and there may be a hundred thousand.
        if tree.children(line).all(|field| tree.is_scalar(field)) {
            return tree.kind(line) == Kind::Object;
        }
        are_lines = true;
        let is_name = |field: &usize| tree.is_called(*field, "name") || tree.is_called(*field, "label");
        let name = tree.children(line).find(is_name);
        name.is_some_and(|name| keys.meaning(&tree.text(name)).is_of_field())
    };
    is_list_of(tree, list, &mut is_of_field) && are_lines
}

/// Whether the list of an object can have counts of a song: by its name, or of the song that it is called after.
fn has_counts_of(tree: &Tree<'_>, object: usize, list: usize) -> bool {
    // pandas writes rows so, which have names of columns beside them.
    let are_rows =
        || tree.is_called(list, "data") && tree.children(object).any(|field| tree.is_called(field, "columns"));
    let is_titled = title(tree, object).is_some() || key(tree, object).is_summary();
    (key(tree, list).holds_counts() || !is_titled) && !are_rows()
}

/// Whether a value can be a day, and if so, whether it can be nothing else: a number with as many digits as milliseconds have
/// is no count of a song, one with fewer may be.
fn as_day(tree: &Tree<'_>, at: usize) -> Option<bool> {
    let text = tree.text(at);
    let date = if text.len() < 8 { None } else { Written::read(&text) }?.date(Orders::ANY);
    let is_number = tree.kind(at) == Kind::Other || text.bytes().all(|byte| byte.is_ascii_digit());
    let is_count = text.len() == 10 && text.parse().is_ok_and(|seconds: u64| !seconds.is_multiple_of(HOUR_SECONDS));
    (date.is_none_or(Date::is_day) && !is_count).then_some(!is_number || text.len() == 13)
}

/// Whether a value is a list with values of a kind, and no others.
fn is_list_of(tree: &Tree<'_>, list: usize, is_it: impl FnMut(usize) -> bool) -> bool {
    tree.kind(list) == Kind::List && tree.end(list) > list + 1 && tree.children(list).all(is_it)
}

/// Of a list of pairs, with a day and a count each, which of them is the day: 0 or 1.
fn day_of_pairs(tree: &Tree<'_>, list: usize) -> Option<usize> {
    let mut is_sure = [Some(true); 2];
    let is_pair = |pair: usize| tree.kind(pair) == Kind::List && tree.end(pair) == pair + 3;
    if !is_list_of(tree, list, is_pair) {
        return None;
    }
    for pair in tree.children(list) {
        for (is_sure, (day, count)) in is_sure.iter_mut().zip([(pair + 1, pair + 2), (pair + 2, pair + 1)]) {
            let is_day = as_day(tree, day).filter(|_| is_number_or_blank(tree, count));
            *is_sure = is_sure.zip(is_day).map(|(are_sure, is_sure)| are_sure && is_sure);
        }
        if is_sure == [None; 2] {
            return None;
        }
    }
    match is_sure {
        // Both can be days: the one that can be nothing else.
        [Some(first), Some(second)] => (first != second).then_some(usize::from(second)),
        [first, _] => Some(usize::from(first.is_none())),
    }
}

fn name_pairs(tree: &mut Tree<'_>, list: usize, day: usize) {
    let mut pair = list + 1;
    while pair < tree.end(list) {
        tree.stand_for(pair, (pair + 1 + day, pair + 2 - day), Key::OF_DAY);
        pair = tree.end(pair);
    }
    tree.be_object(list);
}

/// The title of an object.
fn title(tree: &Tree<'_>, object: usize) -> Option<usize> {
    tree.children(object).find(|field| key(tree, *field).is(Role::Title))
}

/// Names the counts that stand in an object beside a list of their days: its own, those of the only song, and those in the
/// lines of a chart.
fn name_beside(tree: &mut Tree<'_>, keys: &mut Keys, object: usize, days: usize) -> Result<(), Error> {
    let are_counts = |list: &usize| is_list_of(tree, *list, |value| is_number_or_blank(tree, value));
    let title_at = title(tree, object);
    // Columns of titles and counts have a day to each row.
    if title_at.is_some_and(|title| tree.kind(title) == Kind::List) {
        return Ok(());
    }
    let fields = || tree.children(object).filter(|field| *field != days);
    let is_of_song = |field: &usize| key(tree, *field).holds_counts();
    let is_outer = object == 0 || key(tree, object).is_nobody();
    let are_titles =
        is_outer && title_at.is_none() && fields().all(|field| are_counts(&field) || tree.is_scalar(field));
    let is_own = |field: &usize| is_of_song(field) || are_titles && !key(tree, *field).is_of_field();
    // Of a song with a count of its own, a list may be of anything.
    let may_differ = is_reading(tree, object);
    let is_as_long = |list: &usize| tree.children(*list).count() == tree.children(days).count();
    let own = fields().filter(are_counts).filter(is_own).filter(|list| !may_differ || is_as_long(list));
    let mut lists: Vec<(usize, usize)> = own.map(|list| (list, title_at.unwrap_or(list))).collect();
    let mut labels = Vec::new();
    for lines in fields().filter(|lines| is_list_of(tree, *lines, |line| tree.kind(line) == Kind::Object)) {
        if are_of_fields(tree, keys, lines) {
            continue;
        }
        for line in tree.children(lines) {
            let label = || tree.children(line).find(|field| tree.is_called(*field, "label"));
            let title = title(tree, line);
            let Some(named) = title.or_else(label) else { continue };
            if title.is_none() {
                labels.push(named);
            }
            lists.extend(tree.children(line).filter(are_counts).filter(is_of_song).map(|list| (list, named)));
        }
    }
    if lists.is_empty() {
        return Ok(());
    }
    for label in labels {
        tree.set_mark(label, Key::OF_TITLE);
    }
    for (list, named) in lists {
        let (of_days, of_counts) = (tree.children(days).count(), tree.children(list).count());
        if of_days != of_counts {
            let name = if named == list { tree.name(list).unwrap_or_default() } else { tree.text(named) };
            return Err(Error::of_file(
                Fatal::Syntax,
                said!(
                    UnlikeLists,
                    count = of_days.to_string(),
                    name = name.into_owned(),
                    found = of_counts.to_string()
                ),
            ));
        }
        let (mut day, mut count) = (days + 1, list + 1);
        while count < tree.end(list) {
            tree.stand_for(count, (day, count), Key::OF_DAY);
            (day, count) = (tree.end(day), tree.end(count));
        }
        tree.be_object(list);
    }
    tree.set_mark(days, Key::OF_DAY);
    Ok(())
}
