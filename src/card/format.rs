//! What a card shows, and at which size.

use crate::state::options::View;

/// What a card shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Motif {
    /// The counter that the options ask for.
    #[default]
    Counter,
    /// The first five rows of the leaderboard that the options ask for.
    Top,
}

/// The size of a card, and what it is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// 1200 by 630 pixels: what a link's picture has.
    #[default]
    Wide,
    /// 1080 by 1080 pixels: what a post's picture has.
    Square,
    /// Small enough for a text or a sidebar, as high as what it says.
    Badge,
}

impl Motif {
    /// Every motif.
    pub const ALL: [Self; 2] = [Self::Counter, Self::Top];

    /// What shows most of what an embed with this view shows.
    pub fn of_view(view: View) -> Self {
        if matches!(view, View::Leaderboard | View::Race) { Self::Top } else { Self::Counter }
    }
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 3] = [Self::Wide, Self::Square, Self::Badge];

    /// Its name where it is chosen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Square => "square",
            Self::Badge => "badge",
        }
    }

    /// The format of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// How many pixels of a picture an edge of one unit has. A badge is small, and screens are fine.
    pub const fn scale(self) -> u32 {
        match self {
            Self::Wide | Self::Square => 1,
            Self::Badge => 3,
        }
    }
}
