//! A response that waits for the test's word.

use std::sync::Arc;

use tokio::sync::watch;

/// Holds back the responses of the rules that share it, until it is opened.
///
/// A test that wants to see the state "loading" closes the gate before the dataset, instead of
/// hoping that a delay is long enough.
#[derive(Clone, Debug)]
pub struct Gate {
    open: Arc<watch::Sender<bool>>,
}

impl Gate {
    /// A closed gate.
    pub fn closed() -> Self {
        Self { open: Arc::new(watch::Sender::new(false)) }
    }

    /// Lets every waiting and every later response through.
    pub fn open(&self) {
        self.open.send_replace(true);
    }

    pub(super) async fn passed(&self) {
        // The sender lives as long as `self`, so the wait ends with the gate open.
        let _ = self.open.subscribe().wait_for(|open| *open).await;
    }
}
