//! Positions in a dataset. They hold for the dataset that gave them, and are stable while it lives.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident,)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// The position.
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The limits of a file keep every position far below `u32::MAX`.
            pub(crate) const fn new(index: usize) -> Self {
                #[allow(clippy::cast_possible_truncation, reason = "it is less")]
                let place = if index < u32::MAX as usize { index as u32 } else { u32::MAX };
                Self(place)
            }
        }
    )*};
}

ids! {
    /// A [`Rule`](super::Rule).
    RuleId,
    /// A [`Source`](super::Source).
    SourceId,
    /// An [`Artist`](super::Artist).
    ArtistId,
    /// A [`Track`](super::Track).
    TrackId,
    /// An [`Observation`](super::Observation).
    ObservationId,
    /// An [`Honour`](super::Honour).
    HonourId,
    /// A [`Note`](super::Note).
    NoteId,
}
