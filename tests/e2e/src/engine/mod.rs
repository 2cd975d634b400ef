//! A browser engine, ready to give sessions.

mod capabilities;
mod fonts;
mod group;
mod kind;
mod machine;
mod process;
mod profile;
mod system;

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::sync::Mutex;

pub use kind::Kind;
pub use system::{Frames, Motion, Scheme, System, Zone};

use crate::settings::Settings;
use group::is_root;
use process::Driver;
use profile::Profile;

/// Held while a driver starts.
static STARTING: Mutex<()> = Mutex::const_new(());

/// A running driver under one [`System`]. Dropping it ends the driver.
#[derive(Debug)]
pub(crate) struct Engine {
    kind: Kind,
    system: System,
    // Before the profile: the driver must be gone when its folder is removed.
    driver: Driver,
    profile: Profile,
}

impl Engine {
    /// Starts the driver of the engine that the settings name, and waits until it is ready.
    ///
    /// # Errors
    /// When it does not start, with what the driver printed.
    pub(crate) async fn start(settings: &Settings, system: System) -> Result<Self> {
        // Two that start at once could find the same free port or display.
        let _alone = STARTING.lock().await;
        let kind = settings.engine;
        let profile = Profile::new()?;
        let port = process::free_port()?;
        let id_file = profile.path().join("driver.pid");
        let temporary = profile.path().join("tmp");
        fs::create_dir(&temporary)?;
        let mut command = match kind {
            Kind::Chromium | Kind::Firefox => machine::without_policies(&settings.driver, &id_file)?,
            Kind::Webkit => on_a_display(&settings.driver, &id_file),
        };
        command.arg(format!("--port={port}")).env("TMPDIR", &temporary);
        machine::hide(&mut command, kind, system, profile.path())?;
        if kind == Kind::Webkit {
            desktop(&mut command, profile.path(), system)?;
        }
        let failed = || format!("{kind} cannot start with {}", settings.driver.display());
        let mut driver = Driver::start(command, port, id_file).with_context(failed)?;
        driver.ready().await.with_context(failed)?;
        Ok(Self { kind, system, driver, profile })
    }

    /// The system that the engine was started under.
    pub(crate) const fn system(&self) -> System {
        self.system
    }

    /// Opens a browser. Whoever asks closes the session: a driver that is ended first would
    /// leave its browser behind.
    ///
    /// # Errors
    /// When the driver gives no session, with what it printed.
    pub(crate) async fn session(&self) -> Result<Client> {
        ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities::capabilities(
                self.kind,
                self.system,
                &machine::font_folder(self.profile.path()),
            ))
            .connect(&self.driver.address())
            .await
            .with_context(|| format!("{} gave no session{}", self.kind, self.driver.last_words()))
    }
}

/// `WebKitGTK` has no headless mode: its driver runs on a display and a message bus of its own.
fn on_a_display(driver: &Path, id_file: &Path) -> Command {
    let mut command = Command::new("dbus-run-session");
    command.args(["--", "xvfb-run", "-a", "sh", "-c", "echo $$ >\"$0\"; exec \"$@\""]).arg(id_file).arg(driver);
    command
}

/// The desktop that `WebKitGTK` asks for the reader's settings.
fn desktop(command: &mut Command, profile: &Path, system: System) -> Result<()> {
    let gtk = profile.join("config/gtk-3.0");
    fs::create_dir_all(&gtk)?;
    // Light or dark is an argument of the browser.
    let animations = u8::from(system.motion == Motion::Full);
    fs::write(gtk.join("settings.ini"), format!("[Settings]\ngtk-enable-animations={animations}\n"))?;
    command
        .env("XDG_CONFIG_HOME", profile.join("config"))
        .env("XDG_DATA_HOME", profile.join("data"))
        .env("XDG_CACHE_HOME", profile.join("cache"))
        // No accessibility bus and no graphics card on a test machine.
        .env("NO_AT_BRIDGE", "1")
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
    if is_root() {
        command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    }
    Ok(())
}
