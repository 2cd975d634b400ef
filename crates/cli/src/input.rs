//! From a file, or a folder of them, to a text or the cells of a table: the part of the reading that needs large libraries.

mod bytes;
mod html;

use std::path::Path;

use milestream_data::table::{Choices, Input, Sheet, Statement, StatementKind};
use milestream_data::{encoding, workbook};

/// What a file holds.
pub(crate) enum Content {
    Text(String),
    Sheets(Vec<Sheet>),
}

/// A file that was opened.
pub(crate) struct Opened {
    pub(crate) content: Content,
    /// What was decided on the way, each with the option that decides otherwise; it may be empty.
    pub(crate) decisions: Vec<(Statement, &'static str)>,
    /// The name of the encoding that a text was in.
    pub(crate) encoding: Option<&'static str>,
}

impl Opened {
    /// Opens a file or a folder.
    ///
    /// # Errors
    /// With a sentence that names the file.
    pub(crate) fn read(path: &Path, choices: &Choices) -> Result<Self, String> {
        let (bytes, decisions) = bytes::read(path)?;
        let mut decisions: Vec<_> = decisions.into_iter().map(|what| (what, "")).collect();
        if workbook::is_workbook(&bytes) {
            let sheets = workbook::sheets(bytes).map_err(|error| format!("{}: {error}", path.display()))?;
            decisions.push((StatementKind::Workbook.into(), ""));
            return Ok(Self { content: Content::Sheets(sheets), decisions, encoding: None });
        }
        let text = encoding::text(bytes, choices.encoding.as_deref())
            .map_err(|error| format!("{}: {error}", path.display()))?;
        decisions.extend(text.decision.map(|what| (what, "--encoding NAME")));
        let start = text.text.trim_start();
        if start.starts_with('<') {
            let sheets = html::sheets(start);
            if sheets.is_empty() && start.starts_with("<?xml") {
                return Ok(Self { content: Content::Text(text.text), decisions, encoding: text.encoding });
            }
            decisions.push((StatementKind::WebPage.into(), ""));
            return Ok(Self { content: Content::Sheets(sheets), decisions, encoding: text.encoding });
        }
        Ok(Self { content: Content::Text(text.text), decisions, encoding: text.encoding })
    }

    /// The text, where it is one.
    pub(crate) fn text(&self) -> &str {
        match &self.content {
            Content::Text(text) => text,
            Content::Sheets(_) => "",
        }
    }

    pub(crate) fn input(&self) -> Input<'_> {
        match &self.content {
            Content::Text(text) => Input::Text(text),
            Content::Sheets(sheets) => Input::Sheets(sheets),
        }
    }
}
