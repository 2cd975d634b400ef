//! Why a dataset could not be loaded, for readers and for the page's owner.

use milestream_data::Error;

use crate::content::intl::Intl;
use crate::content::messages::fill;

/// Why a widget cannot show a dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The network failed; the text is the browser's own reason.
    Network(String),
    /// The server answered with this status.
    Status(u16),
    /// Nothing came for as long as a server may be silent.
    Timeout,
    /// The file is larger than the limit.
    TooLarge,
    /// The bytes are no dataset.
    Unreadable(Box<Error>),
    /// The dataset holds nothing to show.
    Empty,
    /// The dataset has no figure for these options; the text says what it has.
    NoFigure(Box<str>),
}

impl LoadError {
    /// The `code` of the `milestream:error` event.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Network(_) => "dataset-network",
            Self::Status(404 | 410) => "dataset-missing",
            Self::Status(_) => "dataset-status",
            Self::Timeout => "dataset-timeout",
            Self::TooLarge => "dataset-too-large",
            Self::Unreadable(error) if error.is_too_large() => "dataset-too-large",
            Self::Unreadable(error) if error.is_schema() => "dataset-schema",
            Self::Unreadable(_) => "dataset-invalid",
            Self::Empty => "dataset-empty",
            Self::NoFigure(_) => "dataset-no-figure",
        }
    }

    /// Whether trying again can help: the file on the server may be repaired meanwhile.
    pub fn is_worth_retrying(&self) -> bool {
        match self {
            Self::TooLarge => false,
            Self::Unreadable(error) => !error.is_too_large(),
            _ => true,
        }
    }

    /// The parser's error, with its place in the file.
    pub fn parse_error(&self) -> Option<&Error> {
        match self {
            Self::Unreadable(error) => Some(error),
            _ => None,
        }
    }

    /// The sentence for the reader.
    pub fn sentence(&self, intl: &Intl) -> String {
        let words = intl.words;
        let text = match self {
            Self::Network(_) => words.fault_network(),
            Self::Status(404 | 410) => words.fault_missing(),
            Self::Status(status) => return fill(words.fault_status(), &[("status", &u32::from(*status).to_string())]),
            Self::Timeout => words.fault_timeout(),
            Self::TooLarge => words.fault_size(),
            Self::Unreadable(error) if error.is_too_large() => words.fault_size(),
            Self::Unreadable(error) if error.is_schema() => words.fault_schema(),
            Self::Unreadable(_) => words.fault_syntax(),
            Self::Empty => words.fault_empty(),
            Self::NoFigure(_) => words.fault_figure(),
        };
        text.to_owned()
    }

    /// The reason for the owner of the page, for the console.
    pub fn reason(&self) -> String {
        match self {
            Self::Network(reason) => reason.clone(),
            // As numbers are written elsewhere: how a u16 is written comes with the rest of the program.
            Self::Status(status) => ["the server answered ", &u32::from(*status).to_string()].concat(),
            Self::Timeout => "nothing came from the server for 20 seconds".to_owned(),
            Self::TooLarge => "the file is larger than 64 MiB, the most that is read".to_owned(),
            Self::Unreadable(error) => error.to_string(),
            Self::Empty => "the dataset holds no count, coverage, total or honour that could be read".to_owned(),
            Self::NoFigure(reason) => reason.to_string(),
        }
    }
}
