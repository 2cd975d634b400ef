//! What stands for nothing in a cell.

use super::Role;

/// What spreadsheets, databases and data frames write where they have nothing. None of it is a title anybody gives a song.
const NOTHING: &str = "\\N <NA> #N/A #REF! #VALUE! #NAME? #DIV/0! #ERROR! #NULL! #NUM!";
/// What they and people write in any other cell.
const PLACEHOLDERS: &str = "- -- --- — – N/A n/a NA NULL null Null NaN nan NaT None none nil ?";

/// None of them has more bytes.
const MOST_BYTES: usize = 7;

/// Whether a cell of a role says that nothing is known.
pub(super) fn is_blank(cell: &str, role: Role) -> bool {
    cell.len() <= MOST_BYTES && (has(NOTHING, cell) || (role != Role::Title && has(PLACEHOLDERS, cell)))
}

/// Whether a text would be taken for nothing in some cell.
pub(super) fn is_placeholder(text: &str) -> bool {
    text.len() <= MOST_BYTES && (has(NOTHING, text) || has(PLACEHOLDERS, text))
}

fn has(list: &str, text: &str) -> bool {
    list.split(' ').any(|word| word == text)
}
