//! Options of `import`.

use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};

use super::table::Table;
use super::values::one_file;

/// Which table is read, and where the dataset goes.
#[derive(Default)]
pub(crate) struct Import {
    pub(crate) file: PathBuf,
    pub(crate) table: Table,
    pub(crate) output: Option<PathBuf>,
}

impl Import {
    /// Reads them; `None` where the help is asked for.
    ///
    /// # Errors
    /// With a sentence.
    pub(super) fn read(parser: &mut Parser) -> Result<Option<Self>, lexopt::Error> {
        let mut options = Self::default();
        let mut files = Vec::new();
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Short('h') | Arg::Long("help") => return Ok(None),
                Arg::Short('o') | Arg::Long("output") => options.output = Some(parser.value()?.into()),
                Arg::Value(file) => files.push(file.into()),
                Arg::Long("title") => options.table.title = parser.value()?.string()?,
                Arg::Long(name) => {
                    let name = name.to_owned();
                    options.table.read_option(&name, parser)?;
                }
                other @ Arg::Short(_) => return Err(other.unexpected()),
            }
        }
        options.table.finish()?;
        options.file = one_file(files, "import")?;
        if options.table.title.is_empty() {
            options.table.title = options.file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        }
        if options.table.source.is_none() {
            return Err("where can the table be opened? Every count needs a source: --source URL".into());
        }
        Ok(Some(options))
    }
}
