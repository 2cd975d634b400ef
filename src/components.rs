//! What the reader sees. Few components (`App`, `Shown`, `TabPanel`, `DateControl`, `Lists`, `Panel`); the rest are functions from the scene to HTML, since
//! every component that Yew keeps apart costs kilobytes of code, and a scene that has changed redraws them all anyway.

mod app;
mod badge;
mod board;
mod counter;
mod crossings;
mod date_control;
mod fallen;
mod focus;
mod history;
mod honours;
mod leaderboard;
mod meter;
mod more;
mod notice;
mod panel;
mod scene;
mod shown;
mod source;
mod tab_panel;
#[cfg(feature = "studio")]
mod told;

// What a card says as well.
#[cfg(feature = "studio")]
pub(crate) use {
    counter::{claim, excuse, label, remaining, way},
    leaderboard::{First, FirstRow, beneath, billions},
    source::{line, publisher},
};

pub use app::{App, AppProps, Heard, PARKED};
pub use scene::{Scene, SceneProps};
pub use shown::Shown;
#[cfg(feature = "studio")]
pub use told::{Passage, Told, told};
