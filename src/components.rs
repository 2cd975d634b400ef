//! What the reader sees. Few are Yew components (`App`, `WidgetView`, `TabPanel`, `DateControl`, `FilterMenus`, `Race`, `Panel`). The
//! rest are functions from the view context to HTML: every component costs kilobytes of code, and a new context redraws them
//! all anyway.

mod app;
mod badge;
mod board;
mod counter;
mod cover;
mod crossings;
mod date_control;
mod focus;
mod history;
mod honours;
mod leaderboard;
mod meter;
mod newest_day;
mod news;
mod notice;
mod other_figures;
mod placeholder;
#[cfg(feature = "studio")]
mod plain_text;
mod race;
mod round_step;
mod show_all;
mod source_button;
mod source_panel;
mod tab_panel;
mod view;
mod view_context;

// What a card says as well.
#[cfg(feature = "studio")]
pub(crate) use {
    counter::previous,
    cover::{embedded_image, initials, ink_on},
    history::{grows, observations},
    leaderboard::{MOST_DISCS, TopRow, TopRows, beneath, billions},
};

pub use app::{App, AppProps, Message, POOLED};
pub use leaderboard::export_text;
pub use placeholder::{error_message, skeleton};
#[cfg(feature = "studio")]
pub use plain_text::{Line, Passage, plain_text};
pub use view::WidgetView;
pub use view_context::{ViewContext, ViewProps};
