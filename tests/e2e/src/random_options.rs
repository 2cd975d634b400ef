//! Widgets of the bundled dataset with options at random: nobody can list every way through the code that shows it.

use fastrand::Rng;

/// How many of the options that a view may have an element names, on average.
const NAMED: u32 = 4;
const VIEWS: [&str; 9] =
    ["", "counter", "counter", "counter", "badge", "leaderboard", "leaderboard", "honours", "board"];
const ARTISTS: [&str; 8] = ["bts", "bts", "jung-kook", "jimin", "blackpink", "coldplay", "charlie-puth", "nobody"];
const TRACKS: [&str; 8] = ["dynamite", "butter", "seven", "my-universe", "134340", "on", "swim", "normal"];
const STREAMS: [&str; 7] = ["1M", "10M", "50M", "100M", "500M", "1B", "1234567"];
const DAYS: [&str; 12] = [
    "2013-06-13",
    "2017",
    "2019-04",
    "2020-08-21",
    "2021-10-18",
    "2022-04-14",
    "2023-02-12",
    "2023-11-02",
    "2024-06",
    "2025",
    "2026-06-13",
    "2030-01-01",
];
/// All 19 languages with texts, a few that have none, and tags of more than one part.
const LANGUAGES: [&str; 26] = [
    "ar",
    "ar-EG",
    "cs",
    "de",
    "de-CH",
    "en-IN",
    "es",
    "fa",
    "fi",
    "fr",
    "hi",
    "id",
    "it",
    "ja",
    "ja-JP-u-ca-japanese",
    "ko",
    "nl",
    "pl",
    "pt-BR",
    "ru",
    "sw",
    "th",
    "tr",
    "vi",
    "zh-Hans",
    "zh-Hant-TW",
];
/// The other options, each with some of its values; `artist`, `track`, `threshold` and `as-of` come more often than the others.
const OPTIONS: [(&str, &[&str]); 28] = [
    ("artist", &ARTISTS),
    ("artist", &ARTISTS),
    ("track", &TRACKS),
    ("track", &TRACKS),
    ("threshold", &STREAMS),
    ("threshold", &STREAMS),
    ("as-of", &DAYS),
    ("as-of", &DAYS),
    ("lang", &LANGUAGES),
    ("metric", &["songs", "streams", "followers", "listeners", "awards"]),
    ("credit", &["all", "lead", "alone", "feature", "with_members", "unstated"]),
    ("goal", &["1", "10", "100", "254", "1000000", "3000000000", "50000000000"]),
    ("deadline", &DAYS),
    ("by", &["tracks", "artists", "albums", "upcoming"]),
    ("sort", &["streams", "title", "missing", "date", "gain"]),
    ("limit", &["1", "3", "5", "20", "100", "many"]),
    ("rows", &["calm", "dense", "detailed"]),
    ("whose", &["group", "members", "both", "features"]),
    ("versions", &["each", "together"]),
    ("search", &["love", "b", "방탄", "dynamite bts", "nothing has this name"]),
    ("with", &ARTISTS),
    ("version", &["remix", "live"]),
    ("language", &["ko", "en", "ja"]),
    ("past", &STREAMS),
    ("accent", &["teal", "#f0f", "rebeccapurple", "none of these"]),
    ("theme", &["light", "dark", "paper", "stage-dark", "neon", "pastel-light", "print"]),
    ("motion", &["auto", "none"]),
    ("refresh", &["30s", "1h", "often"]),
];

/// The attributes of so many elements, the same for each seed.
pub fn random_options(seed: u64, count: usize) -> Vec<String> {
    let mut random = Rng::with_seed(seed);
    (0..count).map(|_| attributes(&mut random)).collect()
}

/// The same for the dataset at `src`, with its own artist and song in the place of some; of what remains it has nothing.
pub fn random_options_of(src: &str, artist: &str, track: &str, seed: u64, count: usize) -> Vec<String> {
    let own = |mut attributes: String| {
        for (name, own, known) in [("artist", artist, &ARTISTS[..3]), ("track", track, &TRACKS[..5])] {
            for of_bundled in known {
                let of = |value: &str| format!(" {name}=\"{value}\"");
                attributes = attributes.replace(&of(of_bundled), &of(own));
            }
        }
        format!("{attributes} src=\"{src}\"")
    };
    random_options(seed, count).into_iter().map(own).collect()
}

fn attributes(random: &mut Rng) -> String {
    let view = random.choice(VIEWS).unwrap_or_default();
    let mut attributes = if view.is_empty() { String::new() } else { format!("view=\"{view}\"") };
    for _ in 0..random.u32(0..=2 * NAMED) {
        let Some((name, values)) = random.choice(OPTIONS) else { continue };
        if attributes.contains(&format!(" {name}=")) {
            continue;
        }
        let value = random.choice(values).copied().unwrap_or_default();
        attributes.extend([" ", name, "=\"", value, "\""]);
    }
    attributes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_elements_and_another_one_others() {
        let some = random_options(1, 50);
        assert_eq!(some, random_options(1, 50));
        assert_ne!(some, random_options(2, 50));
        for (name, _) in OPTIONS {
            assert!(
                random_options(1, 500).iter().any(|attributes| attributes.contains(&format!(" {name}=\""))),
                "{name}"
            );
        }
        let others = random_options_of("/x.json", "a", "t", 1, 500);
        assert!(
            others
                .iter()
                .all(|attributes| attributes.contains(" src=\"/x.json\"") && !attributes.contains("dynamite\""))
        );
        assert!(others.iter().any(|attributes| attributes.contains(" track=\"t\"")));
        let is_doubled = |attributes: &String| attributes.matches(" artist=").count() > 1;
        assert!(!random_options(3, 500).iter().any(is_doubled), "HTML takes the first of two");
    }
}
