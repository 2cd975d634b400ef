//! What is wrong with a text.

/// Something that a translator has to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// Its line, from 1.
    pub(crate) line: usize,
    /// What is wrong, in a sentence.
    pub(crate) text: String,
}
