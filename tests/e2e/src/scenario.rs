//! A scenario and the stage that it plays on.

use anyhow::Result;
use futures_util::future::LocalBoxFuture;

use crate::engine::{Kind, System};
use crate::page::Page;
use crate::server::{Rule, Site};

/// What a scenario plays with.
#[derive(Debug)]
pub struct Stage {
    /// The page, blank at the start, in a window of 1280 by 900 pixels.
    pub page: Page,
    /// The server, with no rules at the start.
    pub site: Site,
    /// The engine under test.
    pub engine: Kind,
}

impl Stage {
    /// Opens a path of the site's first port.
    ///
    /// # Errors
    /// When the browser cannot go there.
    pub async fn open(&self, path: &str) -> Result<()> {
        self.page.open(&self.site.url(path)).await
    }

    /// Opens a path of the site's first port in a frame of the given size, and sends what follows
    /// to that frame. To the page within, the frame is a screen of that size.
    ///
    /// # Errors
    /// When the browser cannot go there.
    pub async fn open_framed(&self, path: &str, width: u32, height: u32) -> Result<()> {
        let source = path.replace('&', "&amp;").replace('"', "&quot;");
        self.site.set(
            "/-/frame.html",
            Rule::page(format!(
                "<!doctype html><html lang=\"en\"><title>Frame</title>\
                 <iframe title=\"Page\" src=\"{source}\" width=\"{width}\" height=\"{height}\" frameborder=\"0\"></iframe>"
            )),
        );
        self.open("/-/frame.html").await?;
        self.page.enter_frame().await
    }

    /// The words of a path of the site's first port as a browser without scripts shows them.
    ///
    /// # Errors
    /// When the browser cannot go there, or the page stays empty.
    pub async fn read_without_scripts(&self, path: &str) -> Result<String> {
        // A sandbox that allows no scripts also makes the parser treat <noscript> as content. Its
        // words are read from outside, because drivers read by script.
        self.site.set(
            "/-/quiet.html",
            Rule::page(format!(
                "<!doctype html><html lang=\"en\"><title>Frame</title>\
                 <iframe title=\"Page\" sandbox=\"allow-same-origin\" src=\"{path}\" width=\"1200\" height=\"800\"></iframe>"
            )),
        );
        self.open("/-/quiet.html").await?;
        let body = "document.querySelector('iframe').contentDocument.body";
        self.page.wait_for(&format!("{body}?.innerText.trim()")).await?;
        self.page.value(&format!("{body}.innerText")).await
    }
}

/// A named scenario.
pub struct Scenario {
    pub(crate) name: String,
    pub(crate) system: System,
    pub(crate) play: Play,
}

type Play = Box<dyn for<'a> Fn(&'a Stage) -> LocalBoxFuture<'a, Result<()>> + Send>;

impl Scenario {
    /// A scenario from its name, with the module in front, and its play.
    pub fn new(
        name: impl Into<String>,
        play: impl for<'a> Fn(&'a Stage) -> LocalBoxFuture<'a, Result<()>> + Send + 'static,
    ) -> Self {
        Self { name: name.into(), system: System::default(), play: Box::new(play) }
    }

    /// The scenario under another system.
    #[must_use]
    pub fn under(mut self, system: System) -> Self {
        self.system = system;
        self
    }
}

impl std::fmt::Debug for Scenario {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scenario").field("name", &self.name).field("system", &self.system).finish_non_exhaustive()
    }
}

/// A list of [`Scenario`]s from async functions that take a `&Stage`.
#[macro_export]
macro_rules! scenarios {
    ($($play:ident),+ $(,)?) => {
        vec![$($crate::Scenario::new(
            concat!(module_path!(), "::", stringify!($play)),
            |stage| Box::pin($play(stage)),
        )),+]
    };
}
