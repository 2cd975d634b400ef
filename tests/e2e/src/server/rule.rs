//! How the server answers one path.

use std::time::Duration;

use hyper::body::Bytes;

use super::Gate;

/// A rule for the answer to one path. It starts from a body (the site's own file, or another one)
/// and adds faults and headers; what it does not name stays as a plain static host would do it.
#[derive(Clone, Debug)]
pub struct Rule {
    pub(super) source: Source,
    pub(super) status: Option<u16>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) replaced: Vec<(String, String)>,
    pub(super) gate: Option<Gate>,
    pub(super) delay: Duration,
    pub(super) end: End,
    pub(super) recorded: bool,
    pub(super) haste: u32,
    pub(super) pauses: Option<(usize, Duration)>,
}

/// Where the body comes from.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// The file of the built site at the requested path.
    Own,
    /// The file of the built site at another path.
    Other(String),
    /// These bytes.
    Given(Bytes),
}

/// How the body ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// After its last byte.
    Whole,
    /// The connection breaks after so many bytes, short of the announced length.
    Cut(usize),
    /// Nothing comes after so many bytes, and the connection stays open.
    Stall(usize),
}

impl Rule {
    /// The site's own file at this path.
    pub fn own() -> Self {
        Self::from_source(Source::Own)
    }

    /// The site's file at another path, for a site that is hosted elsewhere.
    pub fn file(path: &str) -> Self {
        Self::from_source(Source::Other(path.to_owned()))
    }

    /// A page of HTML.
    pub fn page(html: impl Into<String>) -> Self {
        Self::body("text/html; charset=utf-8", html.into())
    }

    /// A body of the given type.
    pub fn body(content_type: &str, body: impl Into<Bytes>) -> Self {
        Self::from_source(Source::Given(body.into())).header("content-type", content_type)
    }

    /// A plain error page with this status.
    pub fn failure(status: u16) -> Self {
        Self::body("text/plain; charset=utf-8", format!("status {status}")).status(status)
    }

    /// Another status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// A header, in place of the one that the server would send under this name.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Every `from` in the body, which must be text, becomes `to`.
    #[must_use]
    pub fn replace(mut self, from: &str, to: &str) -> Self {
        self.replaced.push((from.to_owned(), to.to_owned()));
        self
    }

    /// Answers once the gate is open.
    #[must_use]
    pub fn behind(mut self, gate: &Gate) -> Self {
        self.gate = Some(gate.clone());
        self
    }

    /// Answers after this time.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Breaks the connection after so many bytes of the announced length.
    #[must_use]
    pub fn cut_after(mut self, bytes: usize) -> Self {
        self.end = End::Cut(bytes);
        self
    }

    /// Sends so many bytes and then nothing more, with the connection kept open.
    #[must_use]
    pub fn stall_after(mut self, bytes: usize) -> Self {
        self.end = End::Stall(bytes);
        self
    }

    /// Sends the body in so many pieces, with this time between them.
    #[must_use]
    pub fn in_pieces(mut self, pieces: usize, pause: Duration) -> Self {
        self.pauses = Some((pieces, pause));
        self
    }

    /// Leaves the page without the console recorder, byte for byte as it is.
    #[must_use]
    pub fn unrecorded(mut self) -> Self {
        self.recorded = false;
        self
    }

    /// Makes the page's timers of a second and more run so many times faster, so that a test need
    /// not wait out the patience that the product has with a slow host.
    #[must_use]
    pub fn hasten(mut self, times: u32) -> Self {
        self.haste = times;
        self
    }

    fn from_source(source: Source) -> Self {
        Self {
            source,
            status: None,
            headers: Vec::new(),
            replaced: Vec::new(),
            gate: None,
            delay: Duration::ZERO,
            end: End::Whole,
            recorded: true,
            haste: 1,
            pauses: None,
        }
    }
}
