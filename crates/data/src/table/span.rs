//! The time that a count is of which is not all there are.

/// How long the time is that a count of a day, a week or a month alone is of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Span {
    /// A day.
    #[default]
    Day,
    /// A week, of which nobody knows which day is named.
    Week,
    /// A month.
    Month,
    /// A quarter, by its last month.
    Quarter,
    /// A year.
    Year,
}

impl Span {
    /// Whether a total beside it is of a day of its own, since it may have been counted long before its end, or after.
    pub(in crate::table) const fn is_long(self) -> bool {
        matches!(self, Self::Quarter | Self::Year)
    }
}
