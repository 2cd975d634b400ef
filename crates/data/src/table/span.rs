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
}
