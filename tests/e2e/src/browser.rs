//! A browser, kept from scenario to scenario.

use std::time::Duration;

use anyhow::{Result, bail};
use fantoccini::Client;
use tokio::time::timeout;

use crate::engine::{Engine, System};
use crate::settings::Settings;

/// A browser that takes longer to close is ended with its driver.
const CLOSE_WITHIN: Duration = Duration::from_secs(10);

/// The engine and its open session, both started when they are first needed.
#[derive(Debug, Default)]
pub(crate) struct Browser {
    engine: Option<Engine>,
    session: Option<Client>,
    /// Why the engine does not start: whoever asks again gets the same sentence at once.
    broken: Option<String>,
}

impl Browser {
    /// The system that its engine runs under, where it runs.
    pub(crate) fn system(&self) -> Option<System> {
        self.engine.as_ref().map(Engine::system)
    }

    /// The session under a system, which may be one that was used before.
    ///
    /// # Errors
    /// When the engine gives none, not even when it is started afresh.
    pub(crate) async fn session(&mut self, settings: &Settings, system: System) -> Result<Client> {
        if let Some(sentence) = &self.broken {
            bail!("{sentence}");
        }
        if self.engine.as_ref().is_none_or(|engine| engine.system() != system) {
            self.quit().await;
        }
        if let Some(client) = &self.session {
            return Ok(client.clone());
        }
        let client = match self.open(settings, system).await {
            Ok(client) => client,
            // A driver that has died since its last session gets one successor.
            Err(_) if self.engine.take().is_some() => {
                let opened = self.open(settings, system).await;
                opened.inspect_err(|error| self.broken = Some(format!("{error:#}")))?
            }
            Err(error) => {
                self.broken = Some(format!("{error:#}"));
                return Err(error);
            }
        };
        self.session = Some(client.clone());
        Ok(client)
    }

    /// Closes the browser's windows and forgets what it holds in memory.
    pub(crate) async fn end_session(&mut self) {
        if let Some(client) = self.session.take()
            && timeout(CLOSE_WITHIN, client.close()).await.is_err()
        {
            self.engine = None;
        }
    }

    /// Ends the browser and its driver, in this order: a driver that goes first leaves its browser.
    pub(crate) async fn quit(&mut self) {
        self.end_session().await;
        self.engine = None;
    }

    async fn open(&mut self, settings: &Settings, system: System) -> Result<Client> {
        let engine = match self.engine.take() {
            Some(engine) => engine,
            None => Engine::start(settings, system).await?,
        };
        // Kept also when it gives no session, so that the caller can tell a dead driver.
        self.engine.insert(engine).session().await
    }
}
