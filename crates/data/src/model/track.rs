//! What is sung.

use std::ops::{Deref, Range};

use super::{ArtistId, SmallSet, TrackId, Translation};
use crate::Date;

/// One recording on the service.
///
/// What few tracks have lies apart, and is read as if it did not: of 100,000 tracks most are a title, an artist and their
/// counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// The id in the file.
    pub id: String,
    /// The title, as it is shown.
    pub title: String,
    /// Whose track it is; several where it is a collaboration.
    pub artists: SmallSet<ArtistId>,
    /// Where its observations lie, see [`Dataset::counts`](super::Dataset::counts).
    pub counts: Range<u32>,
    /// Where its periods lie, see [`Dataset::periods`](super::Dataset::periods); from 0 to 0 where it has none.
    pub periods: Range<u32>,
    /// `None` where all of it is as in [`NONE`].
    pub(crate) details: Option<Box<Details>>,
}

/// What few tracks have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// The title in other languages.
    pub titles: Vec<Translation>,
    /// Other spellings, for search.
    pub aliases: Vec<String>,
    /// Who is featured: it is not counted among their songs.
    pub featuring: SmallSet<ArtistId>,
    /// The members who perform it, where it is a member's song.
    pub performed_by: SmallSet<ArtistId>,
    /// Which recording of the song it is.
    pub version: Version,
    /// The original that it is a version of.
    pub of: Option<TrackId>,
    /// The language it is sung in, as a BCP 47 tag.
    pub lang: Option<String>,
    /// The title of its album, as the file has it.
    pub album: Option<String>,
    /// When it was released.
    pub released: Option<Date>,
    /// Its own cover, at an address that [`is_picture_address`](crate::is_picture_address) lets pass.
    pub image: Option<String>,
}

/// No details.
static NONE: Details = Details {
    titles: Vec::new(),
    aliases: Vec::new(),
    featuring: SmallSet::None,
    performed_by: SmallSet::None,
    version: Version::Original,
    of: None,
    lang: None,
    album: None,
    released: None,
    image: None,
};

impl Track {
    pub(crate) fn new(
        (id, title): (String, String),
        artists: SmallSet<ArtistId>,
        (counts, periods): (Range<u32>, Range<u32>),
        details: Details,
    ) -> Self {
        Self { id, title, artists, counts, periods, details: (details != NONE).then(|| Box::new(details)) }
    }

    /// A track that has nothing of what few tracks have.
    pub(crate) fn plain(
        (id, title): (String, String),
        artists: SmallSet<ArtistId>,
        (counts, periods): (Range<u32>, Range<u32>),
    ) -> Self {
        Self { id, title, artists, counts, periods, details: None }
    }

    /// Changes what few tracks have.
    pub(crate) fn edit(&mut self, edit: impl FnOnce(&mut Details)) {
        let mut details = self.details.take().unwrap_or_default();
        edit(&mut details);
        self.details = (*details != NONE).then_some(details);
    }
}

impl Deref for Track {
    type Target = Details;

    fn deref(&self) -> &Details {
        self.details.as_deref().unwrap_or(&NONE)
    }
}

impl Default for Details {
    fn default() -> Self {
        NONE.clone()
    }
}

/// Which recording of a song a track is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Version {
    /// The recording that was released first.
    #[default]
    Original,
    /// A remix.
    Remix,
    /// Sung in Japanese.
    Japanese,
    /// Recorded on a stage.
    Live,
    /// Without voices.
    Instrumental,
    /// What the file calls it.
    Other(Box<str>),
}

impl Version {
    /// The name in the file.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Original => "original",
            Self::Remix => "remix",
            Self::Japanese => "japanese",
            Self::Live => "live",
            Self::Instrumental => "instrumental",
            Self::Other(name) => name,
        }
    }
}

/// The version of a name in the file; names are free.
impl From<&str> for Version {
    fn from(name: &str) -> Self {
        let known = [Self::Original, Self::Remix, Self::Japanese, Self::Live, Self::Instrumental];
        known.into_iter().find(|version| version.as_str() == name).unwrap_or_else(|| Self::Other(name.into()))
    }
}
