//! Options of `merge`.

use std::path::PathBuf;

use lexopt::{Arg, Parser};

use super::table::Table;

/// Which files are added to which, and where the dataset goes.
#[derive(Default)]
pub(crate) struct Merge {
    pub(crate) base: PathBuf,
    pub(crate) news: Vec<PathBuf>,
    pub(crate) table: Table,
    pub(crate) thin: bool,
    pub(crate) output: Option<PathBuf>,
}

impl Merge {
    /// Reads them; `None` where the help is asked for.
    ///
    /// # Errors
    /// With a sentence.
    pub(super) fn read(parser: &mut Parser) -> Result<Option<Self>, lexopt::Error> {
        let mut options = Self::default();
        let mut files: Vec<PathBuf> = Vec::new();
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Short('h') | Arg::Long("help") => return Ok(None),
                Arg::Short('o') | Arg::Long("output") => options.output = Some(parser.value()?.into()),
                Arg::Long("thin") => options.thin = true,
                Arg::Value(file) => files.push(file.into()),
                Arg::Long(name) => {
                    let name = name.to_owned();
                    options.table.read_option(&name, parser)?;
                }
                other @ Arg::Short(_) => return Err(other.unexpected()),
            }
        }
        options.table.finish()?;
        let mut files = files.into_iter();
        options.base = files.next().ok_or("which files? 'milestream merge BASE NEW...'")?;
        options.news = files.collect();
        if options.news.is_empty() && !options.thin {
            return Err("what is to be added? 'milestream merge BASE NEW...'".into());
        }
        Ok(Some(options))
    }
}
