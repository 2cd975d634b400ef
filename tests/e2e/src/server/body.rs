//! A body that may end badly.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame, SizeHint};
use tokio::time::{Sleep, sleep};

use super::log::Ending;
use super::rule::End;

/// When a body fails, hyper drops what it has not yet written. The browser gets this time to read
/// what the rule wants it to read.
const BEFORE_CUT: Duration = Duration::from_millis(50);

/// The bytes of an answer and the way they end.
#[derive(Debug)]
pub(super) struct Pieces {
    bytes: Option<Bytes>,
    announced: u64,
    end: End,
    status: u16,
    ending: Option<Ending>,
    until_cut: Option<Pin<Box<Sleep>>>,
    /// How large each piece is, and the time between two of them.
    pauses: Option<(usize, Duration)>,
    until_next: Option<Pin<Box<Sleep>>>,
}

impl Pieces {
    /// The answer's body, which announces all of `bytes` however few of them will be sent.
    pub(super) fn new(
        mut bytes: Bytes,
        (end, pauses): (End, Option<(usize, Duration)>),
        status: u16,
        ending: Ending,
    ) -> Self {
        let pauses = pauses.map(|(pieces, pause)| (bytes.len().div_ceil(pieces.max(1)).max(1), pause));
        let announced = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let sent = match end {
            End::Whole => bytes.len(),
            End::Cut(count) | End::Stall(count) => count.min(bytes.len()),
        };
        bytes.truncate(sent);
        let bytes = Some(bytes).filter(|bytes| !bytes.is_empty());
        Self { bytes, announced, end, status, ending: Some(ending), until_cut: None, pauses, until_next: None }
    }

    fn note_given(&mut self) {
        if let Some(ending) = self.ending.take() {
            ending.given(self.status);
        }
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(until_next) = &mut self.until_next {
            ready!(until_next.as_mut().poll(context));
            self.until_next = None;
        }
        if let Some(mut bytes) = self.bytes.take() {
            if let Some((size, pause)) = self.pauses.filter(|(size, _)| *size < bytes.len()) {
                let piece = bytes.split_to(size);
                (self.bytes, self.until_next) = (Some(bytes), Some(Box::pin(sleep(pause))));
                return Poll::Ready(Some(Ok(Frame::data(piece))));
            }
            if self.end == End::Whole {
                self.note_given();
            }
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        match self.end {
            End::Whole => {
                self.note_given();
                Poll::Ready(None)
            }
            End::Cut(_) => {
                let until_cut = self.until_cut.get_or_insert_with(|| Box::pin(sleep(BEFORE_CUT)));
                ready!(until_cut.as_mut().poll(context));
                self.note_given();
                Poll::Ready(Some(Err(io::Error::other("cut as the rule says"))))
            }
            // Nobody wakes this task again; the server drops it when the browser leaves.
            End::Stall(_) => Poll::Pending,
        }
    }

    fn is_end_stream(&self) -> bool {
        self.end == End::Whole && self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}
