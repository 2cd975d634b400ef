//! The components, in the order a reader meets them.

mod app;
mod badge;
mod board;
mod counter;
mod date_control;
mod fallen;
mod honours;
mod leaderboard;
mod meter;
mod panel;
mod scene;
mod source;

pub use app::{App, AppProps, PARKED};
pub use badge::Badge;
pub use board::Board;
pub use counter::Counter;
pub use date_control::DateControl;
pub use fallen::{Empty, Fallen, Skeleton};
pub use honours::Honours;
pub use leaderboard::Leaderboard;
pub use meter::Meter;
pub use panel::Panel;
pub use scene::{Scene, SceneProps};
pub use source::Source;
