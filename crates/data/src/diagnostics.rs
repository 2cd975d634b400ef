//! What is wrong with a file, and where: every fact of it, with a kind, and the place that a reader can go to.

mod error;
mod excerpt;
mod kind;
mod locate;
mod path;
mod position;
mod report;
mod warning;

pub use error::Error;
pub use excerpt::excerpt;
pub use kind::Kind;
pub use warning::{Detail, Warning};

pub(crate) use error::Fatal;
pub(crate) use locate::{Locator, PathFinder, offset_in, quote};
pub(crate) use path::{At, Span, Step, print};
pub(crate) use position::Positions;
pub(crate) use report::{Place, Places, Report};
