//! Which column is what, by the names that people give them.

mod words;

use super::letters::{ascii, lower};
use super::role::Role;
use super::units::Units;

pub(super) use words::{NAMES, is_bare_date, is_of_days, is_total, is_weekly, names_of, streams_of};

/// How many roles there are.
pub(super) const ROLES: usize = NAMES.len();

/// The columns of a table.
#[derive(Clone, Default)]
pub(super) struct Columns {
    /// The names as they stand in the file.
    names: Vec<String>,
    /// Of every role the column, in the order of [`NAMES`].
    by_role: [Option<usize>; ROLES],
    /// Of every role the power of ten that the name of its column says: 6 for `Streams (M)`.
    scales: [u32; ROLES],
    /// Whether a name has a unit of a language that begins decimals with a comma: `Streams (Mio.)`.
    are_units_of_comma: bool,
}

impl Columns {
    /// The columns of these names. Of several for one role the one with the best name is taken, of equals the first.
    pub(super) fn new(names: Vec<String>) -> Self {
        let mut known: Vec<Name> = names.iter().map(|name| Name::new(name)).collect();
        Name::settle_units(&mut known);
        let are_units_of_comma = known.iter().any(|name| super::units::is_of_comma(&name.unit));
        let mut scales = [0; ROLES];
        let mut by_role = [None; ROLES];
        for ((role, _), (column, scale)) in NAMES.iter().zip(by_role.iter_mut().zip(&mut scales)) {
            *column = names_of(*role).find_map(|word| {
                known.iter().position(|name| name.full == word).or_else(|| {
                    let found = known.iter().position(|name| name.short == word && name.is_for(*role));
                    *scale = found.and_then(|found| known.get(found)?.scale).unwrap_or(0);
                    found
                })
            });
            if *role == Role::Streams && column.is_none() {
                *column = known.iter().position(|name| streams_of(&name.short).is_some() && name.is_for(*role));
                *scale = column.and_then(|found| known.get(found)?.scale).unwrap_or(0);
            }
        }
        Self { names, by_role, scales, are_units_of_comma }
    }

    /// A column to a role, each with the role's own name.
    #[cfg(feature = "import")]
    pub(super) fn all() -> Self {
        Self::new(NAMES.map(|(role, _)| role.name().to_owned()).into())
    }

    /// The same columns with the names that others have for their roles.
    #[cfg(feature = "import")]
    pub(super) fn named_as(mut self, others: &Self) -> Self {
        for role in Role::all() {
            let name = others.of(role).and_then(|column| others.names.get(column));
            let slot = self.of(role).and_then(|column| self.names.get_mut(column));
            if let (Some(slot), Some(name)) = (slot, name) {
                slot.clone_from(name);
            }
        }
        (self.scales, self.are_units_of_comma) = (others.scales, others.are_units_of_comma);
        self
    }

    /// The same columns, called as they are in the file.
    #[cfg(feature = "import")]
    pub(super) fn called(mut self, names: Vec<String>) -> Self {
        self.names = names;
        self
    }

    pub(super) const fn len(&self) -> usize {
        self.names.len()
    }

    /// The names as they stand in the file.
    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    pub(super) fn of(&self, role: Role) -> Option<usize> {
        self.by_role.get(role as usize).copied().flatten()
    }

    /// Gives a role to a column, or to none.
    pub(super) fn set(&mut self, role: Role, column: Option<usize>) {
        if let Some(slot) = self.by_role.get_mut(role as usize) {
            *slot = column;
        }
    }

    /// The power of ten that the column of a role counts.
    pub(super) fn scale(&self, role: Role) -> u32 {
        self.scales.get(role as usize).copied().unwrap_or(0)
    }

    /// Whether a name has a unit of a language that begins decimals with a comma.
    pub(super) const fn are_units_of_comma(&self) -> bool {
        self.are_units_of_comma
    }

    /// How the file names the column of a role, else how everybody does.
    pub(super) fn name(&self, role: Role) -> &str {
        self.of(role).and_then(|column| self.names.get(column)).map_or_else(|| role.name(), String::as_str)
    }

    /// Whether they tell of songs and their counts.
    pub(super) fn has_songs(&self) -> bool {
        self.of(Role::Title).is_some() && self.of(Role::Streams).is_some()
    }
}

/// The name of a column, made plain.
struct Name {
    /// All of it.
    full: String,
    /// What stands before brackets: `streams` of `Streams (Spotify)`.
    short: String,
    /// Whether what stands in them says that the column counts less than all streams, or something else.
    is_other: bool,
    /// Whether it says that the column counts a day.
    is_of_day: bool,
    /// The power of ten that they say.
    scale: Option<u32>,
    /// The unit that says it.
    unit: String,
}

impl Name {
    fn new(name: &str) -> Self {
        let full = plain(name);
        let Some((short, inner)) = name.split_once(['(', '[', '（']) else {
            return Self {
                short: full.clone(),
                full,
                is_other: false,
                is_of_day: false,
                scale: None,
                unit: String::new(),
            };
        };
        let inner = plain(inner);
        let unit = inner.strip_prefix("in").unwrap_or(&inner);
        let scale = super::units::power(unit).filter(|power| *power > 0);
        let is_other = !inner.is_empty() && scale.is_none() && !words::is_all(&inner);
        Self { full, short: plain(short), is_other, is_of_day: words::is_of_day(&inner), scale, unit: unit.to_owned() }
    }

    /// Units in brackets that are more or less in one language: `Pemutaran (M)`. Where nobody can tell, the column is none of
    /// the known.
    fn settle_units(known: &mut [Self]) {
        if known.iter().all(|name| name.scale.is_none()) {
            return;
        }
        let cells: Vec<String> =
            known.iter().filter(|name| name.scale.is_some()).map(|name| ["1", &name.unit].concat()).collect();
        let full: Vec<String> = known.iter().map(|name| name.full.clone()).collect();
        let units = Units::of(cells.iter().map(String::as_str), &full);
        for name in known.iter_mut().filter(|name| name.scale.is_some()) {
            name.scale = units.power(&name.unit).filter(|(_, is_open)| !is_open).map(|(power, _)| power);
            name.is_other = name.scale.is_none();
        }
    }

    /// Whether what stands in brackets leaves the role as it is.
    fn is_for(&self, role: Role) -> bool {
        match role {
            Role::Streams => !self.is_other,
            Role::Daily => !self.is_other || self.is_of_day,
            _ => true,
        }
    }
}

impl Role {
    /// The best of its names.
    pub(crate) fn name(self) -> &'static str {
        self.names().split(' ').next().unwrap_or_default()
    }

    /// What it is called in an option or a recipe.
    #[cfg(feature = "import")]
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::AsOf => "as_of",
            Self::ArtistCount => "artist_count",
            Self::ReleasedYear => "released_year",
            Self::ReleasedMonth => "released_month",
            Self::ReleasedDay => "released_day",
            other => other.name(),
        }
    }

    /// Every role.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        NAMES.iter().map(|(role, _)| *role)
    }

    /// The role that a field or column of this name has.
    pub(super) fn of_name(name: &str) -> Option<Self> {
        let name = plain(name);
        let known = NAMES.iter().find(|(_, names)| !name.is_empty() && has_name(names, &name)).map(|(role, _)| *role);
        #[cfg(feature = "import")]
        let known = known.or_else(|| words::more_of(&name));
        known.or_else(|| streams_of(&name).map(|_| Self::Streams))
    }

    /// Whether a field or column of this name has the role. Few names are asked for all roles.
    pub(super) fn is_of_name(self, name: &str) -> bool {
        let bare = plain(name);
        let is_known = has_name(self.names(), &bare) || (self == Self::Streams && streams_of(&bare).is_some());
        #[cfg(feature = "import")]
        let is_known = is_known || words::more_of(&bare) == Some(self);
        is_known && Self::of_name(name) == Some(self)
    }

    /// The role whose own name this is.
    pub(super) fn of_own_name(name: &str) -> Option<Self> {
        Self::all().find(|role| role.name() == name)
    }

    /// All of its names, the English ones on the first line.
    pub(super) fn names(self) -> &'static str {
        NAMES.get(self as usize).map_or("", |(_, names)| *names)
    }
}

/// Whether a list of names has one. It is asked for every warning, so it compares bytes.
fn has_name(names: &str, name: &str) -> bool {
    names.as_bytes().split(|byte| matches!(byte, b' ' | b'\n')).any(|known| known == name.as_bytes())
}

/// A name without case, spaces and signs: `artist(s)_name` is `artistsname`. A plus is no sign: `Streams+` is a change; nor is
/// a percent sign: `Streams %` is a share.
pub(super) fn plain(name: &str) -> String {
    // Each title of a hundred thousand may be the name of a field, and few have other letters.
    if name.is_ascii() {
        let letters = name.bytes().filter(|letter| letter.is_ascii_alphanumeric() || matches!(letter, b'+' | b'%'));
        let plain = letters.map(|letter| letter.to_ascii_lowercase()).collect();
        return String::from_utf8(plain).unwrap_or_default();
    }
    let letters = name.chars().map(ascii).filter(|letter| match letter {
        '+' | '%' => true,
        _ if letter.is_ascii() => letter.is_ascii_alphanumeric(),
        // Marks, arrows, brackets and spaces of other scripts.
        _ => !matches!(letter, '\u{80}'..='\u{bf}' | '\u{200b}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{fe0f}' | '\u{feff}' | '\u{1f000}'..='\u{1faff}' | '（' | '）' | '：'),
    });
    letters.map(lower).collect()
}

#[cfg(test)]
mod tests {
    use super::Columns;
    use crate::table::Role;

    #[test]
    fn brackets_say_what_a_column_counts() {
        for (names, streams, daily) in [
            ("Title;Streams (M);Daily (K)", Some(6), Some(3)),
            ("Judul;Pemutaran (M);Harian (rb)", Some(9), Some(3)),
            ("Judul;Pemutaran (M);Harian", Some(9), Some(0)),
            ("Başlık;Dinlenme (B)", None, None),
            ("Başlık;Dinlenme (B);Günlük (Mn)", Some(3), Some(6)),
            ("Title;Streams;Daily (24h)", Some(0), Some(0)),
            ("Title;Streams (24h)", None, None),
            ("Title;Streams (Spotify);Daily (last 24 hours)", Some(0), Some(0)),
        ] {
            let columns = Columns::new(names.split(';').map(str::to_owned).collect());
            let scale = |role: Role| columns.of(role).map(|_| columns.scale(role));
            assert_eq!(scale(Role::Streams), streams, "{names}");
            assert_eq!(scale(Role::Daily), daily, "{names}");
        }
    }
}
