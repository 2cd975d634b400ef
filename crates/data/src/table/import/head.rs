//! What the first rows of a table are told as.

/// The first rows of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The number of the row with the names, from 1.
    pub header: usize,
    /// The columns.
    pub columns: Vec<HeadColumn>,
    /// The rows, with a cell to each of those columns.
    pub rows: Vec<HeadRow>,
}

/// A column of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeadColumn {
    /// Its name; may be empty.
    pub name: String,
    /// What it is read as: the name of a role, `artist-title`, `day`, `song`, or `none`; `more` of one that stands for several.
    pub role: &'static str,
    /// Whether a choice by its name can give it another role.
    pub can_be_chosen: bool,
}

/// A row of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeadRow {
    /// Its number, from 1.
    pub number: usize,
    /// The texts of its cells.
    pub cells: Vec<String>,
}
