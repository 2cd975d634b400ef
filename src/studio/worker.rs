//! A thread of its own for large files, so that the page answers its reader meanwhile: `message` is what is sent to it and
//! what it sends back, `page` is the side of the page, `inside` that of the thread.

mod inside;
mod message;
mod page;

pub(super) use inside::serve;
pub(super) use message::Reply;
pub(super) use page::{Worker, dataset};

/// From so many bytes on a file is read elsewhere: 256 KiB take some 50 ms.
pub(super) const LARGE: usize = 256 << 10;
