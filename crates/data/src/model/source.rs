//! Where it is said, and what is counted where.

use crate::Date;

/// Something that the reader can open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its id in the file.
    pub id: String,
    /// Who published it.
    pub publisher: String,
    /// Its headline.
    pub title: Option<String>,
    /// When it was published.
    pub published: Option<Date>,
    /// Its address, which starts with `http://` or `https://`.
    pub url: String,
    /// Whom it quotes.
    pub via: Option<String>,
}

/// The service that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its name; empty where the file does not say.
    pub name: String,
    /// What it counts: `streams`.
    pub unit: String,
}

impl Default for Service {
    fn default() -> Self {
        Self { name: String::new(), unit: "streams".to_owned() }
    }
}

/// What counts as a song.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its id in the file.
    pub id: String,
    /// The rule, as a sentence.
    pub text: String,
}
