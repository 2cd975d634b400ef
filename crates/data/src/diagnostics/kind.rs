//! What kind of thing is wrong.

#[cfg(feature = "import")]
use crate::statement;

/// What kind of thing is wrong with a part of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The file as a whole, or something that has no kind of its own.
    #[default]
    File,
    /// A count that is none.
    Count,
    /// A date that is none.
    Date,
    /// A text that is needed, and missing or no text.
    Text,
    /// An address that does not start with `http://` or `https://`; of a picture, one that is not within the host of the file.
    Address,
    /// The id of something that the file does not have.
    Reference,
    /// A name that is none of a closed set.
    Choice,
    /// A value of another kind than the field: a list where a text is expected.
    Shape,
    /// Something that an earlier row or field has said already.
    Repeated,
    /// A row of a table with more cells than there are columns.
    Width,
    /// A count without a date, where the file names none for all.
    NoDate,
    /// Something without a source, where the file names none for all.
    NoSource,
    /// A field that is not of the schema.
    UnknownField,
    /// A count that is less than an earlier one. Both are kept.
    Contradiction,
    /// A table without a column for dates. Its counts are kept, of an unknown date.
    NoDateColumn,
    /// A date or a count that can be read in two ways, and nothing in its column tells which.
    Ambiguous,
    /// A row of a table that is no song: a sum, or the names of the columns once more.
    NoSong,
    /// Ids that are none: one stands for several songs, or each counts the rows. Songs are known by title and artist then.
    NoId,
    /// A quotation mark that is not closed. It is read as a letter.
    Quote,
    /// A line of JSON lines that is no JSON.
    Line,
}

impl Kind {
    /// Whether something of the file is left out. Otherwise all of it is kept, and only odd.
    pub const fn is_loss(self) -> bool {
        !matches!(self, Self::Contradiction | Self::NoDateColumn | Self::NoSong | Self::NoId | Self::Quote)
    }

    /// What a number of them is, to follow that number: `dates could not be read`.
    pub const fn plural(self) -> &'static str {
        match self {
            Self::File => "parts could not be read",
            Self::Count => "counts could not be read",
            Self::Date => "dates could not be read",
            Self::Text => "texts are missing or could not be read",
            Self::Address => "addresses could not be read",
            Self::Reference => "ids are of nothing in the file",
            Self::Choice => "names are not of the schema",
            Self::Shape => "values are of another kind than their fields",
            Self::Repeated => "entries are left out, since earlier ones say the same",
            Self::Width => "rows are left out, since they have more cells than the first row",
            Self::NoDate => "counts have no date",
            Self::NoSource => "entries have no source",
            Self::UnknownField => "fields are not of the schema, and are not read",
            Self::Contradiction => "counts are less than earlier ones",
            Self::NoDateColumn => "tables have no column for dates",
            Self::Ambiguous => "cells can be read in two ways",
            Self::NoSong => "rows are no songs",
            Self::NoId => "ids are not taken",
            Self::Quote => "quotation marks are not closed, and are read as letters",
            Self::Line => "lines are left out, since they are not valid JSON",
        }
    }

    /// The same of those kinds of which a table may have many.
    #[cfg(feature = "import")]
    pub(super) const fn many(self) -> Option<statement::Kind> {
        use statement::Kind;
        Some(match self {
            Self::Count => Kind::ManyCounts,
            Self::Date => Kind::ManyDates,
            Self::Text => Kind::ManyTexts,
            Self::Repeated => Kind::ManyRepeated,
            Self::Width => Kind::ManyTooWide,
            Self::Shape => Kind::ManyShapes,
            Self::Contradiction => Kind::ManyLess,
            Self::Ambiguous => Kind::ManyAmbiguous,
            Self::NoSong => Kind::ManyNoSongs,
            Self::NoId => Kind::ManyNoIds,
            Self::Quote => Kind::ManyQuotes,
            Self::Line => Kind::ManyLines,
            _ => return None,
        })
    }
}
