//! The server of one scenario: the built site and fixture pages on three ports, with faults at will.

mod answer;
mod body;
mod gate;
mod inject;
mod log;
mod pass_on;
mod rule;

use std::collections::HashMap;
use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

pub use gate::Gate;
pub use log::{Answer, Request};
pub use rule::Rule;

use log::Log;

/// One of the server's ports. Two ports of one host are two origins to a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// Where the page under test is.
    First,
    /// Another origin, for assets, datasets and frames from elsewhere.
    Second,
    /// One more, for datasets that come from neither.
    Third,
}

impl Origin {
    /// All of them.
    const ALL: [Self; 3] = [Self::First, Self::Second, Self::Third];
}

/// A server on three fresh ports of 127.0.0.1. It ends when it is dropped.
#[derive(Debug)]
pub struct Site {
    state: Arc<State>,
    ports: [u16; 3],
    // Dropping the set aborts the listeners, and with them their connections.
    _listeners: JoinSet<()>,
}

impl Site {
    /// Starts the server on the built site in `folder`, or on no files at all.
    ///
    /// # Errors
    /// When the system gives no port.
    pub async fn start(folder: Option<PathBuf>) -> Result<Self> {
        let state = Arc::new(State { folder: Mutex::new(folder), ..State::default() });
        let mut listeners = JoinSet::new();
        let first = listen(&mut listeners, &state, Origin::First).await?;
        let second = listen(&mut listeners, &state, Origin::Second).await?;
        let third = listen(&mut listeners, &state, Origin::Third).await?;
        Ok(Self { state, ports: [first, second, third], _listeners: listeners })
    }

    /// The address of a path, which begins with a slash, on the first port.
    pub fn url(&self, path: &str) -> String {
        self.url_on(Origin::First, path)
    }

    /// The address of a path on one of the ports.
    pub fn url_on(&self, origin: Origin, path: &str) -> String {
        let [first, second, third] = self.ports;
        let port = match origin {
            Origin::First => first,
            Origin::Second => second,
            Origin::Third => third,
        };
        format!("http://127.0.0.1:{port}{path}")
    }

    /// Serves another site from now on, that of this folder.
    pub fn serve(&self, folder: PathBuf) {
        *self.state.folder.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder);
    }

    /// Stands before a server of this machine from now on: the first port passes on what has no rule, and names the second
    /// port where its pages name `https://HOST`.
    pub fn stand_before(&self, address: &str) {
        self.header_everywhere("access-control-allow-origin", "*");
        let behind = Behind { address: address.to_owned(), files: self.url_on(Origin::Second, "") };
        *self.state.behind.lock().unwrap_or_else(PoisonError::into_inner) = Some(behind);
    }

    /// Answers a path by a rule from now on, on all ports.
    pub fn set(&self, path: &str, rule: Rule) {
        let [first, others @ ..] = Origin::ALL;
        for origin in others {
            self.set_on(origin, path, rule.clone());
        }
        self.set_on(first, path, rule);
    }

    /// Answers a path by a rule from now on, on one port.
    pub fn set_on(&self, origin: Origin, path: &str, rule: Rule) {
        self.state.lock_rules().insert((origin, path.to_owned()), rule);
    }

    /// Answers a path plainly again, on all ports.
    pub fn clear(&self, path: &str) {
        let mut rules = self.state.lock_rules();
        for origin in Origin::ALL {
            rules.remove(&(origin, path.to_owned()));
        }
    }

    /// Sends a header with every answer, as a host's configuration would.
    pub fn header_everywhere(&self, name: &str, value: &str) {
        let mut headers = self.state.everywhere.lock().unwrap_or_else(PoisonError::into_inner);
        headers.push((name.to_owned(), value.to_owned()));
    }

    /// The requests so far, without those for the harness's own script and for a tab's icon.
    pub fn requests(&self) -> Vec<Request> {
        let noise = [inject::RECORDER_PATH, inject::TRAP_PATH, inject::MISS_PATH, "/favicon.ico"];
        let mut requests = self.state.log.requests();
        requests.retain(|request| !noise.contains(&request.path.as_str()));
        requests
    }

    /// The requests so far for one path.
    pub fn requests_for(&self, path: &str) -> Vec<Request> {
        let mut requests = self.requests();
        requests.retain(|request| request.path == path);
        requests
    }

    /// Lets programs stop in this scenario, which fails otherwise.
    pub fn expect_traps(&self) {
        self.state.expects_traps.store(true, Ordering::Relaxed);
    }

    pub(crate) fn expects_traps(&self) -> bool {
        self.state.expects_traps.load(Ordering::Relaxed)
    }

    /// A scenario in which a program calls what is not there yet says so first.
    pub fn expect_misses(&self) {
        self.state.expects_misses.store(true, Ordering::Relaxed);
    }

    pub(crate) fn expects_misses(&self) -> bool {
        self.state.expects_misses.load(Ordering::Relaxed)
    }

    /// The stack traces of programs that have stopped, as the pages reported them.
    pub fn traps(&self) -> Vec<String> {
        self.stacks_at(inject::TRAP_PATH)
    }

    /// The stack traces of programs that restarted, since they called a part that had not loaded yet.
    pub fn misses(&self) -> Vec<String> {
        self.stacks_at(inject::MISS_PATH)
    }

    fn stacks_at(&self, path: &str) -> Vec<String> {
        let mut requests = self.state.log.all();
        requests.retain(|request| request.path == path);
        let stacks_at = |request: &Request| {
            let text = url::form_urlencoded::parse(request.query.as_bytes()).next();
            text.map(|(_, text)| text.into_owned()).unwrap_or_default()
        };
        requests.iter().map(stacks_at).collect()
    }

    /// Forgets the requests so far.
    pub fn forget_requests(&self) {
        self.state.log.forget();
    }
}

/// A server behind the first port.
#[derive(Clone, Debug)]
struct Behind {
    address: String,
    /// Where the widget's files are, which its pages call `https://HOST`.
    files: String,
}

/// What the connections of all ports share.
#[derive(Debug, Default)]
struct State {
    folder: Mutex<Option<PathBuf>>,
    behind: Mutex<Option<Behind>>,
    rules: Mutex<HashMap<(Origin, String), Rule>>,
    everywhere: Mutex<Vec<(String, String)>>,
    expects_traps: AtomicBool,
    expects_misses: AtomicBool,
    log: Log,
}

impl State {
    fn rule(&self, origin: Origin, path: &str) -> Rule {
        self.lock_rules().get(&(origin, path.to_owned())).cloned().unwrap_or_else(Rule::own)
    }

    fn folder(&self) -> Option<PathBuf> {
        self.folder.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The server that is asked for a path in place of the folder.
    fn behind(&self, origin: Origin, path: &str) -> Option<Behind> {
        let is_ours = origin != Origin::First || path.starts_with(inject::OURS);
        if is_ours || self.lock_rules().contains_key(&(origin, path.to_owned())) {
            return None;
        }
        self.behind.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn everywhere(&self) -> Vec<(String, String)> {
        self.everywhere.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn lock_rules(&self) -> MutexGuard<'_, HashMap<(Origin, String), Rule>> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn listen(listeners: &mut JoinSet<()>, state: &Arc<State>, origin: Origin) -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.context("no port for the server")?;
    let port = listener.local_addr()?.port();
    let state = Arc::clone(state);
    listeners.spawn(async move {
        let mut connections = JoinSet::new();
        while let Ok((stream, _)) = listener.accept().await {
            while connections.try_join_next().is_some() {}
            let state = Arc::clone(&state);
            connections.spawn(async move {
                let service =
                    service_fn(async |request| Ok::<_, Infallible>(answer::answer(&state, origin, request).await));
                // A connection that ends badly ends so by a rule or by the browser's wish.
                let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
            });
        }
    });
    Ok(port)
}
