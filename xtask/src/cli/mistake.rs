//! What is said of a command line that cannot be understood.

use anyhow::anyhow;

/// A name that is none of those known.
pub(super) fn unknown(what: &str, name: &str, known: &[&str]) -> anyhow::Error {
    anyhow!("there is no {what} `{name}`: take one of {}", known.join(", "))
}

/// What cannot be understood, and where to look.
#[allow(clippy::needless_pass_by_value, reason = "it stands in map_err")]
pub(super) fn sentence(error: lexopt::Error) -> anyhow::Error {
    anyhow!("{error}: `cargo xtask help` lists what there is")
}
