//! Which column is what, by the names that people give them.

/// What a column tells of a song.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The title.
    Title,
    /// Those whose song it is.
    Artist,
    /// How many they are; with 1 a comma is a part of the name.
    ArtistCount,
    /// Those who are featured.
    Featured,
    /// The streams until the date.
    Streams,
    /// The streams of that day.
    Daily,
    /// The date of the counts.
    AsOf,
    /// The album.
    Album,
    /// When it was released.
    Released,
    /// The year of the release, in a column of its own.
    ReleasedYear,
    /// The month of it.
    ReleasedMonth,
    /// The day of it.
    ReleasedDay,
    /// The language it is sung in.
    Language,
    /// Which recording it is.
    Version,
    /// What the service calls it.
    Id,
    /// Its International Standard Recording Code.
    Isrc,
}

/// Every role with the names of its columns, the best first. They are compared without case, spaces and signs.
const NAMES: [(Role, &str); 16] = [
    (Role::Title, "title track song trackname songname tracktitle songtitle name"),
    (Role::Artist, "artist artists artistname artistsname artistnames act performer performers singer by"),
    (Role::ArtistCount, "artistcount"),
    (Role::Featured, "featured featuring feat ft featuredartist featuredartists"),
    (
        Role::Streams,
        "streams total plays totalstreams streamcount playcount totalplays streamstotal spotifystreams count",
    ),
    (Role::Daily, "daily dailystreams streamsdaily dailyplays"),
    (Role::AsOf, "asof date asofdate day readon updated lastupdated timestamp"),
    (Role::Album, "album albumname albumtitle"),
    (Role::Released, "released releasedate releaseddate releasedon"),
    (Role::ReleasedYear, "releasedyear releaseyear year"),
    (Role::ReleasedMonth, "releasedmonth releasemonth"),
    (Role::ReleasedDay, "releasedday releaseday"),
    (Role::Language, "language lang"),
    (Role::Version, "version"),
    (Role::Id, "id trackid spotifytrackid spotifyid songid trackuri uri"),
    (Role::Isrc, "isrc"),
];

/// The columns of a table.
#[derive(Default)]
pub(super) struct Columns {
    /// The names as they stand in the file.
    names: Vec<String>,
    /// Of every role the column, in the order of [`NAMES`].
    by_role: [Option<usize>; NAMES.len()],
}

impl Columns {
    /// The columns of these names. Of several for one role the one with the best name is taken, of equals the first.
    pub(super) fn new(names: Vec<String>) -> Self {
        let plain: Vec<String> = names.iter().map(|name| plain(name)).collect();
        let by_role =
            NAMES.map(|(_, known)| known.split(' ').find_map(|known| plain.iter().position(|name| name == known)));
        Self { names, by_role }
    }

    /// A column to a role, each with the role's own name.
    pub(super) fn all() -> Self {
        Self::new(NAMES.map(|(role, _)| role.name().to_owned()).into())
    }

    pub(super) const fn len(&self) -> usize {
        self.names.len()
    }

    pub(super) fn of(&self, role: Role) -> Option<usize> {
        self.by_role.get(role as usize).copied().flatten()
    }

    /// How the file names the column of a role, else how everybody does.
    pub(super) fn name(&self, role: Role) -> &str {
        self.of(role).and_then(|column| self.names.get(column)).map_or_else(|| role.name(), String::as_str)
    }
}

impl Role {
    /// The best of its names.
    pub(crate) fn name(self) -> &'static str {
        self.names().split(' ').next().unwrap_or_default()
    }

    /// Every role.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        NAMES.iter().map(|(role, _)| *role)
    }

    /// The role that a field or column of this name has.
    pub(super) fn of_name(name: &str) -> Option<Self> {
        let name = plain(name);
        NAMES.iter().find(|(_, known)| known.split(' ').any(|known| known == name)).map(|(role, _)| *role)
    }

    /// The role whose own name this is.
    pub(super) fn of_own_name(name: &str) -> Option<Self> {
        Self::all().find(|role| role.name() == name)
    }

    pub(super) fn names(self) -> &'static str {
        NAMES.get(self as usize).map_or("", |(_, names)| *names)
    }
}

/// A name without case, spaces and signs: `artist(s)_name` is `artistsname`.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_ascii_alphanumeric() || !letter.is_ascii());
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}
