//! The Milestream widget: a Yew component that renders milestones, a leaderboard and honours of songs.
//!
//! Reading order: `options` and `words` are what a widget is told and what it says; `model` is its state, `tally` what
//! a counter counts, `claim` what a source button stands for, `age` how old a figure is: all pure. `intl` formats, `fetch` asks, `export` speaks with
//! JavaScript, and each of them is the only module that does. `desk` keeps what is worked out of a dataset. `components`
//! show it. `studio` is a program of its own, without `export`; `card` is the picture that it draws.

pub mod age;
pub mod arrangement;
pub mod availability;
#[cfg(feature = "studio")]
pub mod card;
pub mod claim;
pub mod clock;
pub mod components;
pub mod desk;
mod direction;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
#[allow(unreachable_pub, reason = "what wasm-bindgen exports must be public, and no Rust reaches it")]
mod export;
pub mod fault;
pub mod fetch;
pub mod intl;
pub mod live;
pub mod model;
pub mod options;
#[cfg(feature = "studio")]
pub mod studio;
pub mod takeaway;
pub mod tally;
pub mod window;
pub mod words;
