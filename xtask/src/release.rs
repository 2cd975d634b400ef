//! What a release is made of, and what may speak against it.

pub(crate) mod again;
pub(crate) mod bill;
pub(crate) mod changelog;
pub(crate) mod checks;
pub(crate) mod notes;
pub(crate) mod readme;
pub(crate) mod version;
