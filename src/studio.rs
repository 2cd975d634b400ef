//! The studio: builds the lines to paste for an embed, and reads a file of the reader's own. The standalone page brings it
//! as a program of its own (`bin/studio`), and no embed ever does.
//!
//! Reading order: [`state`] is what was chosen and opened, and the lines to paste that follow: all of it pure, but for the
//! file that the preview reads. `views` show it. `browser` is the door to the browser, `picture` the one for
//! pictures, `handed` the one for what the reader drops, chooses or pastes, `ruler` measures the widget. `worker` reads what is large in a thread of its own.

pub mod state;

mod browser;
mod handed;
mod picture;
mod ruler;
mod views;
mod worker;

use self::views::app::{App, AppProps};
use crate::content::messages::studio::speak;

/// Shows the studio in the place that the page has made for it; in a thread of its own, waits for what is to be read.
pub fn start() {
    worker::serve();
    if let Some(place) = browser::place() {
        let site = browser::site(&place);
        let (texts, words) = browser::tables(&place);
        speak(texts, &words);
        yew::Renderer::<App>::with_root_and_props(place.into(), AppProps { site }).render();
    }
}
