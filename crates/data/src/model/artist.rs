//! Who sings.

use super::{ArtistId, SmallSet, Translation};

/// A group or a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artist {
    /// The id in the file.
    pub id: String,
    /// The name, as it is shown.
    pub name: String,
    /// The name in other languages.
    pub names: Vec<Translation>,
    /// The groups that the artist is a member of.
    pub member_of: SmallSet<ArtistId>,
    /// Whether the dataset has every track of the artist (`"catalogue": "complete"`).
    pub complete: bool,
}
