//! Who sings.

use super::{ArtistId, Color, SmallSet, Translation};

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
    /// The artist's colour.
    pub color: Option<Color>,
    /// A picture, at an address that [`is_picture_address`](crate::is_picture_address) lets pass.
    pub image: Option<String>,
}
