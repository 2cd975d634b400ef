//! What the reader sees. Few components (`App`, `Shown`, `TabPanel`, `DateControl`, `Lists`, `Panel`); the rest are functions from the scene to HTML, since
//! every component that Yew keeps apart costs kilobytes of code, and a scene that has changed redraws them all anyway.

mod app;
mod badge;
mod board;
mod counter;
mod crossings;
mod date_control;
mod focus;
mod history;
mod honours;
mod leaderboard;
mod meter;
mod notice;
mod placeholder;
#[cfg(feature = "studio")]
mod plain_text;
mod show_all;
mod source_button;
mod source_panel;
mod tab_panel;
mod view;
mod view_context;

// What a card says as well.
#[cfg(feature = "studio")]
pub(crate) use {
    counter::{claim, excuse, label, remaining, way},
    leaderboard::{First, FirstRow, beneath, billions},
    source_button::{line, publisher},
};

pub use app::{App, AppProps, Heard, PARKED};
#[cfg(feature = "studio")]
pub use plain_text::{Passage, Told, told};
pub use view::Shown;
pub use view_context::{Scene, SceneProps};
