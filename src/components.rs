//! What the reader sees. Four components (`App`, `Shown`, `Panel`, `DateControl`); the rest are functions from the scene to HTML, since
//! every component that Yew keeps apart costs kilobytes of code, and a scene that has changed redraws them all anyway.

mod app;
mod badge;
mod board;
mod counter;
mod date_control;
mod fallen;
mod history;
mod honours;
mod leaderboard;
mod meter;
mod more;
mod panel;
mod scene;
mod shown;
mod source;

// What a card says as well.
pub(crate) use counter::{claim, excuse, label, remaining, way};
pub(crate) use leaderboard::{First, FirstRow, beneath, billions};
pub(crate) use source::{line, publisher};

pub use app::{App, AppProps, Heard, PARKED};
pub use scene::{Scene, SceneProps};
pub use shown::Shown;
