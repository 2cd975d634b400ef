//! The settings of the reader's system that a page can ask for.

/// Whether the system is set to light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// `prefers-color-scheme: light`
    #[default]
    Light,
    /// `prefers-color-scheme: dark`
    Dark,
}

/// Whether the system asks for less motion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Motion {
    /// `prefers-reduced-motion: no-preference`
    #[default]
    Full,
    /// `prefers-reduced-motion: reduce`
    Reduced,
}

/// How often the display asks for a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Frames {
    /// As often as displays do.
    #[default]
    Display,
    /// As soon as the last one is painted, so that what takes longer can be told from what takes less. Chromium alone.
    Unbound,
}

/// Where on earth the reader's clock stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Zone {
    /// UTC
    #[default]
    Utc,
    /// UTC+9
    Seoul,
    /// UTC-8, in summer UTC-7
    LosAngeles,
    /// UTC+14, where each day begins
    Kiritimati,
    /// UTC-11, where each day ends
    PagoPago,
}

impl Zone {
    /// Its name among the world's time zones.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utc => "UTC",
            Self::Seoul => "Asia/Seoul",
            Self::LosAngeles => "America/Los_Angeles",
            Self::Kiritimati => "Pacific/Kiritimati",
            Self::PagoPago => "Pacific/Pago_Pago",
        }
    }
}

/// The system under which the browser runs. It is fixed when the browser starts, because
/// `WebKitGTK` reads it from its desktop only once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct System {
    /// Light or dark.
    pub scheme: Scheme,
    /// Full or reduced motion.
    pub motion: Motion,
    /// Bound to a display, or not.
    pub frames: Frames,
    /// The time zone.
    pub zone: Zone,
}
