//! The Milestream widget: a Yew component that renders milestones, a leaderboard and honours of songs.
//!
//! Reading order: [`state`] holds what the embed and the reader ask for; [`content`] is what is said: numbers, dates,
//! sentences and what each rests on; [`load`] brings a dataset, [`refresh`] compares it with the one before; [`table`]
//! makes a leaderboard of 100,000 rows fast; [`components`] show it all. `js_api` is what JavaScript sees. [`studio`] is a
//! program of its own, without `js_api`; [`card`] is the picture that it draws.

#[cfg(feature = "studio")]
pub mod card;
pub mod components;
pub mod content;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
#[allow(unreachable_pub, reason = "what wasm-bindgen exports must be public, and no Rust reaches it")]
mod js_api;
pub mod load;
pub mod refresh;
pub mod state;
#[cfg(feature = "studio")]
pub mod studio;
pub mod table;
