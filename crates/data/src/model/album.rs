//! What songs come out on.

use super::ArtistId;

/// The cover of an album. Which songs are on it, the songs say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Album {
    /// Its title, as its tracks name it.
    pub title: String,
    /// The first artist of its tracks.
    pub artist: ArtistId,
    /// Its cover, at an address that [`is_picture_address`](crate::is_picture_address) lets pass.
    pub image: String,
}
