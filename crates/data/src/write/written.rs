//! What is written.

use std::ops::Deref;

use crate::model::{Dataset, SourceId};

/// A dataset, and the source that is said once for all.
pub(super) struct Written<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) default: Option<SourceId>,
}

impl Deref for Written<'_> {
    type Target = Dataset;

    fn deref(&self) -> &Dataset {
        self.dataset
    }
}
