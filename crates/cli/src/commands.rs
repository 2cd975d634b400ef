//! One file to a command.

pub(crate) mod card;
pub(crate) mod check;
pub(crate) mod feed;
pub(crate) mod import;
pub(crate) mod merge;
pub(crate) mod schema;
pub(crate) mod show;
pub(crate) mod snippet;
