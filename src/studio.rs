//! The studio: builds the lines to paste for an embed, and reads a file of the reader's own. The standalone page brings it
//! as a program of its own (`bin/studio`), and no embed ever does.
//!
//! Reading order: `draft` is what was chosen, from the `controls`, each of which may `fit` or not;
//! `trial` is a file that was read, `suited` what shows something of it; `hosts` writes what is to be pasted, with the words of the `fallback` and the space of
//! `heights`: all of it pure. `browser` is its door to the browser (`picture` for pictures),
//! `app` holds the state, and `build`, `file`, `paste` and `share` show it.

pub mod controls;
pub mod draft;
pub mod fit;
pub mod query;

pub mod suited;
pub mod trial;

pub mod fallback;
pub mod heights;
pub mod hosts;

mod app;
mod browser;
mod build;
mod file;
mod paste;
mod picture;
mod share;

/// Shows the studio in the place that the page has made for it.
pub fn start() {
    if let Some(place) = browser::place() {
        let site = browser::site(&place);
        yew::Renderer::<app::App>::with_root_and_props(place.into(), app::AppProps { site }).render();
    }
}
