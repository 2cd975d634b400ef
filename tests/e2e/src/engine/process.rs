//! A driver as a child process: started on a free port, ended with all that it started.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use http_body_util::{BodyExt, Empty};
use hyper::body::Bytes;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;
use tokio::time::{Instant, sleep, timeout};

use super::group;

/// A cold disk makes a first start slow; what takes longer than this will not come.
const READY_WITHIN: Duration = Duration::from_secs(30);
/// So many of the driver's last lines are enough to tell why it did not start.
const KEPT_LINES: usize = 20;

/// A running driver. Dropping it ends it and every process of its group.
#[derive(Debug)]
pub(super) struct Driver {
    child: Child,
    port: u16,
    id_file: PathBuf,
    said: Arc<Mutex<VecDeque<String>>>,
}

impl Driver {
    /// Starts `command` in a process group of its own. Where the command wraps the driver in other
    /// programs, it writes the driver's process id into `id_file`.
    ///
    /// # Errors
    /// When the program cannot be started.
    pub(super) fn start(mut command: Command, port: u16, id_file: PathBuf) -> Result<Self> {
        let program = command.get_program().to_string_lossy().into_owned();
        group::lead(&mut command);
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("{program} cannot be run (is it installed?)"))?;
        let said = Arc::new(Mutex::new(VecDeque::new()));
        if let Some(stdout) = child.stdout.take() {
            keep_lines(stdout, Arc::clone(&said));
        }
        if let Some(stderr) = child.stderr.take() {
            keep_lines(stderr, Arc::clone(&said));
        }
        Ok(Self { child, port, id_file, said })
    }

    /// The address that sessions are asked from.
    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Waits until the driver says that it takes sessions.
    ///
    /// # Errors
    /// When the driver ends or stays silent, with its last lines.
    pub(super) async fn ready(&mut self) -> Result<()> {
        let deadline = Instant::now() + READY_WITHIN;
        while !says_ready(&self.address()).await {
            if let Some(status) = self.child.try_wait()? {
                bail!("the driver ended at once ({status}){}", self.last_words());
            }
            if Instant::now() >= deadline {
                let seconds = READY_WITHIN.as_secs();
                bail!("the driver was not ready after {seconds} s{}", self.last_words());
            }
            sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    /// What the driver printed last, to follow a sentence that says what went wrong.
    pub(super) fn last_words(&self) -> String {
        let said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        if said.is_empty() {
            return "; it printed nothing".to_owned();
        }
        let lines: Vec<&str> = said.iter().map(String::as_str).collect();
        format!("; it printed:\n{}", lines.join("\n"))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        group::end(&mut self.child, &self.id_file);
    }
}

/// A port that nothing listens on.
///
/// # Errors
/// When the system has none left.
pub(super) fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port on 127.0.0.1")?;
    Ok(listener.local_addr()?.port())
}

async fn says_ready(address: &str) -> bool {
    let Ok(uri) = format!("{address}status").parse() else {
        return false;
    };
    let client: Client<_, Empty<Bytes>> = Client::builder(TokioExecutor::new()).build_http();
    let answer = async {
        let response = client.get(uri).await.ok()?;
        let body = response.into_body().collect().await.ok()?.to_bytes();
        let status: Value = serde_json::from_slice(&body).ok()?;
        status.pointer("/value/ready")?.as_bool()
    };
    matches!(timeout(Duration::from_secs(2), answer).await, Ok(Some(true)))
}

/// Reads the driver's output as long as it lives, because a full pipe would stop the driver.
fn keep_lines(output: impl Read + Send + 'static, said: Arc<Mutex<VecDeque<String>>>) {
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let mut said = said.lock().unwrap_or_else(PoisonError::into_inner);
            if said.len() == KEPT_LINES {
                said.pop_front();
            }
            said.push_back(line);
        }
    });
}
