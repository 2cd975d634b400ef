//! Options about a table, which several commands read.

use std::path::PathBuf;

use lexopt::{Parser, ValueExt};
use milestream_data::Date;
use milestream_data::table::Choices;

use super::values::date;

/// What a table does not say of itself.
#[derive(Default)]
pub(crate) struct Table {
    pub(crate) source: Option<String>,
    pub(crate) publisher: Option<String>,
    pub(crate) as_of: Option<Date>,
    pub(crate) artist: Option<String>,
    pub(crate) title: String,
    /// How it is read.
    pub(crate) choices: Choices,
    /// Where the choices are kept.
    pub(crate) recipe: Option<PathBuf>,
    /// Whether what was decided is printed.
    pub(crate) explain: bool,
    /// Choices of the command line, which outdo those of the recipe.
    chosen: Vec<(String, String)>,
}

impl Table {
    /// Reads the value of an option; `false` where no table has one of this name.
    ///
    /// # Errors
    /// With a sentence.
    pub(super) fn read_option(&mut self, name: &str, parser: &mut Parser) -> Result<bool, lexopt::Error> {
        match name {
            "source" => self.source = Some(parser.value()?.string()?),
            "publisher" => self.publisher = Some(parser.value()?.string()?),
            "artist" => self.artist = Some(parser.value()?.string()?),
            "as-of" => self.as_of = Some(date(name, parser)?),
            other => return self.read_choice(other, parser),
        }
        Ok(true)
    }

    /// Reads the value of an option that says how a table is read: those of commands that write no source.
    ///
    /// # Errors
    /// As [`Self::read_option`].
    pub(super) fn read_choice(&mut self, name: &str, parser: &mut Parser) -> Result<bool, lexopt::Error> {
        match name {
            "explain" => self.explain = true,
            "recipe" => self.recipe = Some(parser.value()?.into()),
            "encoding" | "sheet" | "header" | "dates" | "year" | "point" | "unit" | "days" | "fill" | "lines"
            | "column" => {
                self.chosen.push((name.to_owned(), parser.value()?.string()?));
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Reads the recipe, if there is one, and adds what the command line says.
    ///
    /// # Errors
    /// With a sentence.
    pub(super) fn finish(&mut self) -> Result<(), String> {
        if let Some(path) = self.recipe.as_ref().filter(|path| path.exists()) {
            let failed = |error: String| format!("{}: {error}", path.display());
            let text = std::fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
            self.choices = Choices::from_json(&text).map_err(failed)?;
        }
        for (name, text) in &self.chosen {
            self.choices.set(name, text).map_err(|error| format!("--{error}"))?;
        }
        Ok(())
    }
}
