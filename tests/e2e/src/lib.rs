//! The harness that drives the built site through `WebDriver` in Chromium, Firefox and `WebKitGTK`.
//!
//! A test binary lists its [`Scenario`]s and hands them to [`run`]. Each scenario gets a [`Stage`]:
//! a [`Page`] in a real browser and a [`Site`] of its own on three fresh ports, so that no cache,
//! storage or rule of one scenario reaches another. `README.md` beside this crate says how to run it.

mod assets;
mod browser;
mod engine;
mod languages;
mod page;
mod random_datasets;
mod random_options;
mod run;
mod scenario;
mod server;
mod settings;
mod wait;
mod wound;

pub use assets::{Assets, VERSION, file};
pub use engine::{Frames, Kind, Motion, Scheme, System, Zone};
pub use fantoccini::key::Key;
pub use languages::{EVERY_TEXT, LANGUAGES, direction};
pub use page::{AxeReport, Checks, Counted, Finding, Focus, Happened, Message, Node, Page, Row, Widget};
pub use random_datasets::{RANDOM_ARTIST, RANDOM_TRACK, random_dataset};
pub use random_options::{random_options, random_options_of};
pub use run::{exit_code, play_alone, run};
pub use scenario::{Scenario, Stage};
pub use server::{Answer, Gate, Origin, Request, Rule, Site};
pub use wait::{Look, until};
pub use wound::trapping;
