//! Options of `import`.

use std::path::PathBuf;

use lexopt::{Parser, ValueExt};

use super::shared::{self, Shared};
use super::values::one_file;

/// Which table is read, and where the dataset goes.
pub(crate) struct Import {
    pub(crate) file: PathBuf,
    pub(crate) shared: Shared,
}

impl Import {
    /// Reads them; `None` where the help is asked for.
    ///
    /// # Errors
    /// With a sentence.
    pub(super) fn read(parser: &mut Parser) -> Result<Option<Self>, lexopt::Error> {
        let mut title = String::new();
        let read = shared::read(parser, &["output", "source"], |name, parser| {
            if name == "title" {
                title = parser.value()?.string()?;
            }
            Ok(name == "title")
        })?;
        let Some((files, mut shared)) = read else { return Ok(None) };
        let file = one_file(files, "import")?;
        if title.is_empty() {
            title = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        }
        shared.table.title = title;
        if shared.table.source.is_none() {
            return Err("where can the table be opened? Every count needs a source: --source URL".into());
        }
        Ok(Some(Self { file, shared }))
    }
}
