//! What the names of fields mean. A file repeats the same few for every song.

use std::collections::HashMap;

use milestream_fast::hash64::hash64;

use super::super::Role;
use super::super::column::{NAMES, ROLES, is_total, names_of, plain, streams_of};
use super::super::dates::Written;
use crate::Date;
use crate::table::Orders;
use crate::table::both::{self, ARTIST_AND_TITLE};

/// Names of fields that hold songs of several, and are the name of nobody.
const NOBODY: &str = "songs tracks solos group groups artists members data items results rows list bydate history days dates \
    records entries readings counts response result payload body content chart charts values all streams playlist songlist \
    tracklist page pages series datasets docs documents hits nodes edges node objects discography";
/// Names of fields that hold sums.
const SUMMARIES: &str = "total totals summary stats statistics overall sum all aggregate meta info group";
/// Names of fields with the counts of the song around them.
const STATISTICS: &str = "stats statistics counts streams spotify data metrics numbers latest current playcount plays";
/// Names of fields with numbers by day that are no streams until then.
const OTHERS: &str = "weekly monthly yearly hourly listeners monthlylisteners followers saves popularity rank ranks position \
                      positions peak gain gains change changes delta diff";
/// Names of fields with the counts of other services.
const SERVICES: &str = "youtube youtubemusic apple applemusic amazon amazonmusic deezer shazam soundcloud tiktok pandora lastfm \
                        melon genie qq qqmusic boomplay anghami";
/// Names of fields with albums.
const ALBUMS: &str = "albums album releases eps singles";

/// What the name of a field means, in the bits of a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Key(u16);

impl Key {
    /// Where the number of the role stands, from 1; beneath it how good the name is for it, from 0, the best.
    const ROLE: u16 = 8;
    const RANKS: u16 = 0xFF;
    /// How good a name is of which it was said what it is.
    const SAID: u16 = 0;
    const ROLE_BITS: u16 = 0x1F;
    const DAY: u16 = 0x1F;
    const OTHER: u16 = 0x1E;
    const NOBODY: u16 = 1 << 13;
    const SUMMARY: u16 = 1 << 14;
    const STATISTICS: u16 = 1 << 15;

    /// The mark of a day.
    pub(super) const OF_DAY: u16 = (Self::DAY << Self::ROLE) | Self::NOBODY;
    /// The mark of a title that no other name says.
    pub(super) const OF_TITLE: u16 = (1 << Self::ROLE) | Self::RANKS;

    pub(super) const fn from_mark(mark: u16) -> Self {
        Self(mark)
    }

    /// The number of the role, from 0.
    pub(super) const fn role(self) -> Option<usize> {
        match (self.0 >> Self::ROLE) & Self::ROLE_BITS {
            0 | Self::OTHER | Self::DAY => None,
            role => Some(role as usize - 1),
        }
    }

    /// How good the name is for its role; 0 is the best.
    pub(super) const fn rank(self) -> u16 {
        self.0 & Self::RANKS
    }

    pub(super) fn is(self, role: Role) -> bool {
        (self.0 >> Self::ROLE) & Self::ROLE_BITS == role as u16 + 1
    }

    /// Whether it is a day.
    pub(super) const fn is_day(self) -> bool {
        (self.0 >> Self::ROLE) & Self::ROLE_BITS == Self::DAY
    }

    /// Whether what it has by day is something else than streams until then.
    pub(super) const fn is_other(self) -> bool {
        (self.0 >> Self::ROLE) & Self::ROLE_BITS == Self::OTHER
    }

    /// Whether counts by day in a field of this name are those of the song around it.
    pub(super) fn holds_counts(self) -> bool {
        self.is_nobody() || self.is_statistics() || self.is(Role::Streams) || self.is(Role::Daily)
    }

    /// Whether it is the name of a field, and hardly of a song.
    pub(super) const fn is_of_field(self) -> bool {
        self.role().is_some() || self.is_other() || self.is_day() || self.is_summary() || self.is_statistics()
    }

    /// Whether it is the name of nobody.
    pub(super) const fn is_nobody(self) -> bool {
        self.0 & Self::NOBODY != 0
    }

    /// Whether sums lie in it.
    pub(super) const fn is_summary(self) -> bool {
        self.0 & Self::SUMMARY != 0
    }

    /// Whether the counts of the song around it lie in it.
    pub(super) const fn is_statistics(self) -> bool {
        self.0 & Self::STATISTICS != 0
    }
}

/// Whether a field of this name has the count of another service.
pub(super) fn is_of_service(name: &str) -> bool {
    let name = plain(name);
    SERVICES.split_whitespace().any(|known| known == name)
}

/// Whether albums lie in a field of this name.
pub(super) fn is_of_albums(name: &str) -> bool {
    let name = plain(name);
    ALBUMS.split(' ').any(|known| known == name)
}

/// So many outlines of words are told apart.
const OUTLINES: usize = 2_048;

/// The number of what a word of ASCII is like: its first letter, its last, and how many it has.
fn outline(first: u8, last: u8, letters: usize) -> usize {
    (usize::from(first) * 64 + usize::from(last) * 7 + letters) % OUTLINES
}

/// A date has so many digits at least.
const LEAST_DIGITS: usize = 3;

/// So many names are remembered at a time.
const SLOTS: usize = 256;

pub(super) struct Keys {
    words: HashMap<&'static str, u16>,
    /// Whether a word has the outline of each number.
    outlines: [bool; OUTLINES],
    /// Names with what they mean, by the hash of the name.
    known: Vec<(String, Key)>,
    /// Which roles were met.
    pub(super) roles: [bool; ROLES],
    /// Whether a name of counts says that they are all streams.
    pub(super) has_total: bool,
    /// What is said of names, made plain; it outdoes what they mean.
    said: Vec<(String, Key)>,
    /// Whether titles are names of fields with artist and title in one, and which of them stands first.
    pub(super) is_title_first: Option<bool>,
}

impl Default for Keys {
    fn default() -> Self {
        let mut words = HashMap::new();
        for ((known, _), role) in NAMES.iter().zip(1..) {
            for (word, rank) in names_of(*known).zip(Key::SAID + 1..) {
                words.entry(word).or_insert((role << Key::ROLE) | Key::RANKS.min(rank));
            }
        }
        for (names, bit) in [(NOBODY, Key::NOBODY), (SUMMARIES, Key::SUMMARY), (STATISTICS, Key::STATISTICS)] {
            for word in names.split_whitespace() {
                *words.entry(word).or_insert(0) |= bit;
            }
        }
        for word in OTHERS.split_whitespace().chain(SERVICES.split_whitespace()) {
            words.entry(word).or_insert(Key::OTHER << Key::ROLE);
        }
        let mut outlines = [false; OUTLINES];
        for word in words.keys().copied().chain(both::names()) {
            if let [first, .., last] = *word.as_bytes()
                && let Some(is_known) = outlines.get_mut(outline(first, last, word.len()))
            {
                *is_known = true;
            }
        }
        Self {
            words,
            outlines,
            known: vec![(String::new(), Key(0)); SLOTS],
            roles: [false; ROLES],
            has_total: false,
            said: Vec::new(),
            is_title_first: None,
        }
    }
}

impl Keys {
    /// What a name means, as the mark of a value.
    pub(super) fn mark(&mut self, name: &str) -> u16 {
        if self.is_unlike_all(name) {
            return 0;
        }
        let place = usize::try_from(hash64(name.as_bytes()) % SLOTS as u64).unwrap_or(0);
        if let Some((known, key)) = self.known.get(place)
            && known == name
            && !name.is_empty()
        {
            return key.0;
        }
        let key = self.meaning(name);
        self.has_total |= key.is(Role::Streams) && is_total(&plain(name));
        if let Some(role) = key.role().and_then(|role| self.roles.get_mut(role)) {
            *role = true;
        }
        // A title that is a name of a field, or a day, is one of many; what means something comes again.
        if let Some((known, of_known)) = self.known.get_mut(place)
            && (key.role().is_some() || of_known.role().is_none())
        {
            known.clear();
            known.push_str(name);
            *of_known = key;
        }
        key.0
    }

    /// With what is said of names: each with a role, or with none.
    pub(super) fn saying(said: &[(String, String)]) -> Self {
        let mut keys = Self::default();
        for (name, role) in said {
            let is_both = role == ARTIST_AND_TITLE;
            let role = if is_both { Some(Role::Title) } else { Role::of_name(role) };
            let role = role.and_then(|role| u16::try_from(role as usize + 1).ok()).unwrap_or(0);
            let name = plain(name);
            let is_other = role == 0 && keys.words.get(name.as_str()).is_some_and(|word| Key(*word).is_other());
            let role = if is_other { Key::OTHER } else { role };
            keys.said.push((name, Key((role << Key::ROLE) | Key::SAID)));
            keys.is_title_first = keys.is_title_first.or(is_both.then_some(false));
        }
        keys
    }

    pub(super) fn meaning(&mut self, name: &str) -> Key {
        let plain = plain(name);
        if let Some((_, key)) = self.said.iter().find(|(known, _)| *known == plain) {
            return *key;
        }
        if let Some(is_title_first) = both::is_title_first(&plain) {
            self.is_title_first = Some(is_title_first);
            return Key((1 << Key::ROLE) | Key::RANKS);
        }
        // Names of fields are English mostly; titles are names too, and there may be many.
        let is_total = || plain.starts_with("total") || plain.ends_with("total");
        let of_total = || self.words.get(is_total().then(|| streams_of(&plain))??);
        let known = self.words.get(plain.as_str()).or_else(of_total);
        let mut key = known.copied().unwrap_or(0);
        // Nothing with fewer digits is a date, and titles are names too.
        let digits = name.bytes().filter(u8::is_ascii_digit).count();
        let written = if digits >= LEAST_DIGITS { Written::read(name) } else { None };
        if let Some(written) = written {
            key |= Key::NOBODY;
            if name.len() >= 8 && written.date(Orders::ANY).is_none_or(Date::is_day) {
                key |= Key::DAY << Key::ROLE;
            }
        }
        Key(key)
    }

    /// Whether a name is so unlike all that mean something that it means nothing. Its first letter, its last and how many it has
    /// tell that of most titles, of which there may be a hundred thousand.
    fn is_unlike_all(&self, name: &str) -> bool {
        let (mut letters, mut first, mut last, mut digits) = (0, 0, 0, 0);
        for byte in name.bytes() {
            let letter = byte.to_ascii_lowercase();
            match letter {
                b'a'..=b'z' | b'+' | b'%' => {}
                b'0'..=b'9' => digits += 1,
                0x80.. => return false,
                _ => continue,
            }
            (letters, last) = (letters + 1, letter);
            if letters == 1 {
                first = letter;
            }
        }
        // Names of all streams begin or end with "total", and may have any length.
        let is_unlike = letters != 1
            && first != b't'
            && last != b'l'
            && !self.outlines.get(outline(first, last, letters)).copied().unwrap_or(false);
        is_unlike && digits < LEAST_DIGITS && self.said.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Keys, NAMES, ROLES};

    #[test]
    fn every_name_fits_into_a_mark() {
        let mut keys = Keys::default();
        for (place, (_, names)) in NAMES.iter().enumerate() {
            for (rank, name) in names.split([' ', '\n']).filter(|name| !name.is_empty()).enumerate() {
                let key = keys.meaning(name);
                let is_first = key.role() == Some(place);
                assert!(!is_first || usize::from(key.rank()) == rank + 1, "{name}");
                assert!(key.role().is_some_and(|role| role <= place) && !key.is_day(), "{name}");
            }
        }
        const { assert!(ROLES < 30) };
    }

    #[test]
    fn what_is_unlike_all_names_means_nothing() {
        let of_roles = NAMES.iter().flat_map(|(_, names)| names.split([' ', '\n']));
        let others = [super::NOBODY, super::SUMMARIES, super::STATISTICS, super::OTHERS, super::SERVICES];
        let words: Vec<&str> = of_roles.chain(others.iter().flat_map(|names| names.split_whitespace())).collect();
        let mut keys = Keys::default();
        for name in words.iter().copied().chain(crate::table::both::names()).chain([
            "total number of streams",
            "Number of streams, total",
            "playstotal",
            "2026-07-14",
            "2026",
            "14 Apr 22",
            "20220414",
            "Glass Tide",
            "baba baba",
            "Boy With Luv",
            "7",
            "+",
            "",
            "제목",
            "Título",
        ]) {
            for name in [name.to_owned(), name.to_uppercase(), format!("_{name} "), format!("{name}s")] {
                let meaning = keys.meaning(&name);
                assert_eq!((keys.mark(&name), keys.mark(&name)), (meaning.0, meaning.0), "{name}");
            }
        }
        assert!(keys.is_unlike_all("Boy With Luv") && keys.is_unlike_all("Glass Tide"));
    }
}
