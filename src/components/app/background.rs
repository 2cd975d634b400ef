//! What waits until the first picture stands and the whole program is there.

use std::rc::Rc;

use gloo::timers::future::TimeoutFuture;
use yew::platform::spawn_local;

use crate::content::intl::Intl;
use crate::load::{self, Loaded};
use crate::table::cache::TableCache;
use crate::table::virtual_window::MAX_FULL_ROWS;

/// A first picture has stood for so long, in milliseconds, when its number has rolled.
const ROLLED_MS: u32 = 1_200;
/// The browser draws a first picture within this, in milliseconds.
const DRAWN_MS: u32 = 100;

/// Calls `tell` when the first picture has stood for as long as its number rolls.
pub(super) fn after_roll(tell: impl FnOnce() + 'static) {
    spawn_local(async move {
        TimeoutFuture::new(ROLLED_MS).await;
        if load::whole_program().await {
            tell();
        }
    });
}

/// Prepares a long table, so that the first key or click does not have to wait, then calls `tell`. Between the steps the page
/// answers its reader.
pub(super) fn prepare(loaded: Rc<Loaded>, intl: Intl, tell: impl FnOnce() + 'static) {
    if loaded.dataset.tracks().len() <= MAX_FULL_ROWS || loaded.cache.is_prepared() {
        return;
    }
    spawn_local(async move {
        TimeoutFuture::new(DRAWN_MS).await;
        if !load::whole_program().await {
            return;
        }
        for step in 0..TableCache::STEPS {
            TimeoutFuture::new(0).await;
            loaded.cache.prepare(&loaded.dataset, &intl, step);
        }
        // What is drawn then is a task of its own.
        TimeoutFuture::new(0).await;
        tell();
    });
}
