//! What a card shows, and at which size.

use crate::state::options::View;

/// What a card shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Motif {
    /// The counter that the options ask for.
    #[default]
    Counter,
    /// The milestone that this counter has last passed, or its goal, with the day.
    Passed,
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
    /// 1080 by 1920 pixels: what a story's picture has.
    Story,
    /// Small enough for a text or a sidebar, as high as what it says.
    Badge,
}

impl Motif {
    /// Every motif.
    pub const ALL: [Self; 3] = [Self::Counter, Self::Passed, Self::Top];

    /// Its name where it is chosen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Counter => "counter",
            Self::Passed => "passed",
            Self::Top => "top",
        }
    }

    /// The motif of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|motif| motif.name() == name)
    }

    /// What shows most of what an embed with this view shows.
    pub(super) fn of_view(view: View) -> Self {
        if matches!(view, View::Leaderboard | View::Race) { Self::Top } else { Self::Counter }
    }
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Wide, Self::Square, Self::Story, Self::Badge];

    /// Its name where it is chosen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Square => "square",
            Self::Story => "story",
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
            Self::Wide | Self::Square | Self::Story => 1,
            Self::Badge => 3,
        }
    }
}
