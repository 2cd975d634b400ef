//! What kind of thing is wrong.

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
    /// An address that does not start with `http://` or `https://`.
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
}

impl Kind {
    /// Whether something of the file is left out. Otherwise all of it is kept, and only odd.
    pub const fn is_loss(self) -> bool {
        !matches!(self, Self::Contradiction | Self::NoDateColumn)
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
        }
    }
}
