//! The rows: songs that nobody sings, the same ones in every run.

/// A list of tracks in the order of their ranks.
pub(crate) struct Music {
    pub(crate) tracks: Vec<Track>,
    /// The names of the artists.
    pub(crate) artists: Vec<String>,
}

/// One row.
pub(crate) struct Track {
    pub(crate) title: String,
    /// Its place in [`Music::artists`].
    pub(crate) artist: usize,
    pub(crate) streams: u64,
    pub(crate) daily: u64,
}

/// What is typed, one more letter each time; for each of them the first row is another one.
pub(crate) const KEYS: [&str; 4] = ["m", "mo", "moo", "moon"];
/// The first titles by rank: none of the letters, then one more of them each time.
const FIRST: [&str; 5] = ["Sunrise", "Amber Tide", "Harmony", "Smoothly", "Honeymoon"];
/// The title that every alphabet puts first, far down by rank.
pub(crate) const SORTED: &str = "Aardvark";

/// How many words a title may begin with, and as many it may go on with.
pub(crate) const WORDS: usize = 24;

const FIRST_WORDS: [&str; WORDS] = [
    "Blue",
    "Golden",
    "Silent",
    "Midnight",
    "Paper",
    "Electric",
    "Broken",
    "Velvet",
    "Crystal",
    "Summer",
    "Winter",
    "Lonely",
    "Burning",
    "Secret",
    "Distant",
    "Moonlit",
    "Café",
    "Beyoncé’s",
    "봄",
    "夜の",
    "Été",
    "Neon",
    "Hollow",
    "Wild",
];
const SECOND_WORDS: [&str; WORDS] = [
    "Heart",
    "River",
    "Dream",
    "Fire",
    "Dance",
    "Shadow",
    "Letter",
    "Garden",
    "Season",
    "Ocean",
    "Mirror",
    "Memory",
    "Signal",
    "Horizon",
    "Balloon",
    "Stranger",
    "Moon",
    "Rêverie",
    "날",
    "ドライブ",
    "Thunder",
    "Whisper",
    "Kingdom",
    "Road",
];
const LAST_WORDS: [&str; 12] =
    ["", "", "", "", "", "Again", "Tonight", "(Remix)", "(Live)", "- Acoustic Version", "(feat. Nobody)", "Forever"];
const NAMES: [&str; 16] = [
    "Aria", "Bolt", "Cedar", "Delta", "Echo", "Fable", "Grey", "Haven", "Iris", "Jet", "Kite", "Lark", "Nova", "Opal",
    "Quill", "Rune",
];

impl Music {
    /// `count` tracks by a twentieth as many artists. A small list has every word of the titles once.
    pub(crate) fn of(count: usize) -> Self {
        let mut chance = Chance(0x2026_1121);
        let artists: Vec<String> = (0..(count / 20).max(5))
            .map(|number| match number {
                0..5 => format!("The {}", NAMES[number]),
                _ => format!("{} {} {number}", chance.one_of(&NAMES), chance.one_of(&SECOND_WORDS)),
            })
            .collect();
        let tracks = (0..count).map(|place| {
            // The least of the large list has about a million; no two have the same.
            let streams = 100_000_000_000 / (place as u64 + 20) - chance.below(5);
            Track {
                title: match FIRST.get(place) {
                    _ if count <= WORDS => [FIRST_WORDS[place], SECOND_WORDS[place]].join(" "),
                    Some(title) => (*title).to_owned(),
                    None if place == count / 2 => SORTED.to_owned(),
                    None => title(&mut chance),
                },
                artist: if place < 5 {
                    place
                } else {
                    usize::try_from(chance.below(artists.len() as u64)).unwrap_or(0)
                },
                streams,
                daily: streams / 3_000 * (50 + chance.below(100)) / 100,
            }
        });
        let tracks = tracks.collect();
        Self { tracks, artists }
    }

    /// The title of the first row by rank.
    pub(crate) fn first(&self) -> &str {
        self.tracks.first().map_or("", |track| &track.title)
    }

    /// The title of the first row by rank that has `word` in its title or its artist's name.
    pub(crate) fn first_with(&self, word: &str) -> &str {
        let has = |text: &str| text.to_lowercase().contains(word);
        let found = self.tracks.iter().find(|track| has(&track.title) || has(&self.artists[track.artist]));
        found.map_or("", |track| &track.title)
    }
}

fn title(chance: &mut Chance) -> String {
    let mut title = chance.one_of(&FIRST_WORDS).to_owned();
    for word in [chance.one_of(&SECOND_WORDS), chance.one_of(&LAST_WORDS)] {
        if !word.is_empty() {
            title.push(' ');
            title.push_str(word);
        }
    }
    title
}

/// Numbers that look like chance and are the same in every run: Marsaglia's xorshift.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// From 0, below `end`.
    fn below(&mut self, end: u64) -> u64 {
        (self.next() >> 11) % end
    }

    fn one_of(&mut self, words: &[&'static str]) -> &'static str {
        words[usize::try_from(self.below(words.len() as u64)).unwrap_or(0)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_and_the_sort_change_the_first_row() {
        let music = Music::of(1_000);
        let mut firsts = vec![music.first()];
        firsts.extend(KEYS.map(|word| music.first_with(word)));
        assert_eq!(firsts, FIRST);
        let least = music.tracks.iter().map(|track| track.title.to_lowercase()).min();
        assert_eq!(least, Some(SORTED.to_lowercase()));
        assert!(music.tracks.is_sorted_by(|a, b| a.streams > b.streams));
    }
}
