//! Options of `merge`.

use std::path::PathBuf;

use lexopt::Parser;

use super::shared::{self, Shared};

/// Which files are added to which, and where the dataset goes.
pub(crate) struct Merge {
    pub(crate) base: PathBuf,
    pub(crate) news: Vec<PathBuf>,
    pub(crate) shared: Shared,
    pub(crate) thin: bool,
}

impl Merge {
    /// Reads them; `None` where the help is asked for.
    ///
    /// # Errors
    /// With a sentence.
    pub(super) fn read(parser: &mut Parser) -> Result<Option<Self>, lexopt::Error> {
        let mut thin = false;
        let read = shared::read(parser, &["output", "source"], |name, _| {
            thin |= name == "thin";
            Ok(name == "thin")
        })?;
        let Some((files, shared)) = read else { return Ok(None) };
        let mut files = files.into_iter();
        let base = files.next().ok_or("which files? 'milestream merge BASE NEW...'")?;
        let news: Vec<_> = files.collect();
        if news.is_empty() && !thin {
            return Err("what is to be added? 'milestream merge BASE NEW...'".into());
        }
        Ok(Some(Self { base, news, shared, thin }))
    }
}
