//! Options of `feed`.

use std::path::PathBuf;

use lexopt::Parser;

use super::shared::{self, Shared};
use super::values::{address, one_file};

/// What a feed holds, and where it will be.
pub(crate) struct Feed {
    pub(crate) file: PathBuf,
    pub(crate) shared: Shared,
    /// Where the feed is published.
    pub(crate) address: String,
    /// The page that it belongs to.
    pub(crate) page: Option<String>,
}

impl Feed {
    /// Reads them; `None` where the help is asked for.
    ///
    /// # Errors
    /// With a sentence.
    pub(super) fn read(parser: &mut Parser) -> Result<Option<Self>, lexopt::Error> {
        let (mut place, mut page) = (None, None);
        let read = shared::read(parser, &["output", "at", "limit"], |name, parser| {
            match name {
                "address" => place = Some(address(name, parser)?),
                "page" => page = Some(address(name, parser)?),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        let Some((files, shared)) = read else { return Ok(None) };
        let file = one_file(files, "feed")?;
        let address = place.ok_or("where will the feed be? Its entries are known by its address: --address URL")?;
        Ok(Some(Self { file, shared, address, page }))
    }
}
