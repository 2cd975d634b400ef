//! How the columns of a table write dates and counts.

use std::cell::OnceCell;

use super::column::ROLES;
use super::dates::Orders;
use super::numbers::Marks;
use super::units::Units;
use crate::Date;

/// The notations of columns: found when a cell needs them, or said by whoever reads the table.
#[derive(Default)]
pub(super) struct Notations {
    pub(super) orders: [OnceCell<Orders>; ROLES],
    pub(super) marks: [OnceCell<Marks>; ROLES],
    pub(super) units: OnceCell<Units>,
}

/// Why a cell has no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoDate {
    /// It is none.
    Malformed,
    /// It is one of two.
    Ambiguous,
    /// It is one of another calendar, in a notation of this one: it is this date.
    Buddhist(Date),
}
