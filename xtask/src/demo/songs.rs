//! The invented songs: what they are called, and how they are played.

/// How the streams of a song go.
pub(crate) enum Kind {
    /// It has been there for long and falls slowly.
    Old,
    /// It comes out on this day.
    New {
        /// The day, counted from the first of the counts.
        from: usize,
    },
    /// It is discovered on this day.
    Rising {
        /// The day, counted from the first of the counts.
        from: usize,
    },
}

/// An invented song.
pub(crate) struct Song {
    pub(crate) title: &'static str,
    /// Its place among the albums.
    pub(crate) album: usize,
    /// Streams before the first count.
    pub(crate) before: u64,
    /// Streams of an ordinary day.
    pub(crate) daily: u64,
    pub(crate) kind: Kind,
    pub(crate) language: &'static str,
    pub(crate) korean: Option<&'static str>,
    pub(crate) featuring: Option<&'static str>,
    /// The member who sings it alone.
    pub(crate) member: Option<&'static str>,
}

impl Song {
    /// The title in small letters, with hyphens.
    pub(crate) fn id(&self) -> String {
        let words = self.title.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join("-").to_ascii_lowercase()
    }
}

/// The albums with their days of release.
pub(crate) const ALBUMS: [(&str, &str); 6] = [
    ("First Orbit", "2019-05-17"),
    ("Sugar Gravity", "2020-09-04"),
    ("Postcards from Low Tide", "2022-03-11"),
    ("Tin Aurora", "2023-10-20"),
    ("Soft Machinery of June", "2025-06-06"),
    ("Nine Small Suns", "2026-10-16"),
];

/// Others beside the artist: two members, two guests.
pub(crate) const FEATURED: [(&str, &str); 4] =
    [("nebel", "Nebel"), ("orla", "Orla"), ("pollux-avenue", "Pollux Avenue"), ("dr-teacup", "Dr. Teacup")];

/// Invented honours: kind, day, text, song.
pub(crate) const HONOURS: [(&str, &str, &str, Option<&str>); 5] = [
    ("award", "2020-12-11", "Song of the Year at the Invented Music Awards", Some("sugar-gravity")),
    ("first", "2023-02-24", "First invented song past 500M streams", Some("sugar-gravity")),
    ("record", "2026-10-02", "Most streams of an invented song on its first day", Some("orange-room")),
    ("ranking", "2026-10-23", "No. 1 of the Invented Weekly Chart", Some("nine-small-suns")),
    ("award", "2026-11-14", "Artist of the Year at the Invented Music Awards", None),
];

const fn song(title: &'static str, album: usize, before: u64, daily: u64, kind: Kind, language: &'static str) -> Song {
    Song { title, album, before, daily, kind, language, korean: None, featuring: None, member: None }
}

/// The songs, in the order of their albums.
pub(crate) const SONGS: [Song; 60] = [
    song("Window Seat to Saturn", 0, 82_457_020, 163_341, Kind::Old, "en"),
    song("Borrowed Telescope", 0, 113_370_332, 263_935, Kind::Old, "en"),
    song("Half a Comet", 0, 156_359_895, 213_802, Kind::Old, "ko"),
    song("Static Lullaby", 0, 50_619_902, 59_754, Kind::Old, "en"),
    Song { korean: Some("천장의 별"), ..song("Ceiling Stars", 0, 39_201_590, 50_498, Kind::Old, "ko") },
    song("Paper Airlock", 0, 24_963_856, 55_837, Kind::Old, "ko"),
    song("Countdown for Two", 0, 160_383_223, 139_007, Kind::Old, "en"),
    song("Night Bus Apogee", 0, 34_839_905, 60_664, Kind::Old, "en"),
    song("Blue Marble Blues", 0, 205_402_942, 161_760, Kind::Old, "ko"),
    song("Landing Gear", 0, 102_670_790, 138_592, Kind::Old, "en"),
    Song { korean: Some("아몬드 날씨"), ..song("Almond Weather", 1, 498_200_000, 141_000, Kind::Old, "ko") },
    Song { korean: Some("슈가 그래비티"), ..song("Sugar Gravity", 1, 986_400_000, 612_000, Kind::Old, "ko") },
    song("Dizzy on Purpose", 1, 142_671_673, 352_520, Kind::Old, "ko"),
    song("Carousel Math", 1, 198_080_695, 297_894, Kind::Old, "en"),
    Song { featuring: Some("pollux-avenue"), ..song("Honeycomb Radio", 1, 38_031_418, 80_391, Kind::Old, "en") },
    song("Slow Sparkler", 1, 135_475_091, 118_476, Kind::Old, "ko"),
    song("Pocket Thunder", 1, 72_802_935, 79_277, Kind::Old, "en"),
    song("Caramel Sirens", 1, 127_609_101, 177_852, Kind::Old, "en"),
    song("Sweet Tooth Manifesto", 1, 60_951_152, 145_026, Kind::Old, "ko"),
    song("Good Morning, Gravity", 1, 21_736_035, 38_973, Kind::Old, "en"),
    Song { korean: Some("썰물"), ..song("Low Tide", 2, 1_204_318_551, 388_000, Kind::Old, "ko") },
    song("Lighthouse Keeper's Daughter", 2, 140_604_926, 273_732, Kind::Old, "en"),
    song("Salt on the Lens", 2, 88_498_331, 143_956, Kind::Old, "ko"),
    song("Driftwood Parade", 2, 76_576_661, 177_322, Kind::Old, "en"),
    song("Message in a Thermos", 2, 186_798_262, 262_426, Kind::Old, "en"),
    song("Seventeen Gulls", 2, 61_720_136, 101_575, Kind::Old, "ko"),
    song("Harbour Lights, Twice", 2, 130_952_802, 163_673, Kind::Old, "en"),
    song("The Ferry Is Late", 2, 84_197_551, 198_448, Kind::Old, "en"),
    Song { member: Some("nebel"), ..song("Wet Ink", 2, 74_420_902, 235_836, Kind::Old, "ko") },
    song("Shell Phone", 2, 96_100_000, 88_000, Kind::Rising { from: 34 }, "en"),
    Song { korean: Some("양철 오로라"), ..song("Tin Aurora", 3, 739_900_000, 905_000, Kind::Old, "ko") },
    song("Foil Crown", 3, 54_206_565, 98_034, Kind::Old, "en"),
    song("Northbound Kettle", 3, 38_290_194, 57_350, Kind::Old, "ko"),
    Song { featuring: Some("dr-teacup"), ..song("Magnet Season", 3, 163_794_006, 269_959, Kind::Old, "en") },
    song("Silver Static", 3, 125_686_172, 285_133, Kind::Old, "en"),
    song("Frost on the Amplifier", 3, 136_496_584, 220_015, Kind::Old, "ko"),
    song("Small Town Equinox", 3, 94_198_305, 177_074, Kind::Old, "en"),
    song("Copper Snow", 3, 188_844_886, 223_592, Kind::Old, "en"),
    song("Lantern Arithmetic", 3, 86_164_838, 129_560, Kind::Old, "ko"),
    song("Goodnight, Antenna", 3, 26_991_874, 39_178, Kind::Old, "en"),
    song("Soft Machinery", 4, 296_700_000, 730_000, Kind::Old, "en"),
    song("June in Reverse", 4, 229_988_966, 262_670, Kind::Old, "en"),
    song("Clockwork Peach", 4, 128_291_225, 303_906, Kind::Old, "ko"),
    song("Assembly Line Waltz", 4, 105_047_903, 157_272, Kind::Old, "en"),
    song("Velvet Wrench", 4, 24_802_057, 46_317, Kind::Old, "en"),
    song("Rain on the Blueprint", 4, 25_702_990, 81_612, Kind::Old, "ko"),
    Song { featuring: Some("dr-teacup"), ..song("Spare Parts", 4, 36_175_915, 49_443, Kind::Old, "en") },
    song("Lemon Engine", 4, 24_675_072, 61_924, Kind::Old, "en"),
    Song { member: Some("orla"), ..song("Overtime Sunset", 4, 89_422_500, 112_099, Kind::Old, "ko") },
    song("Gentle Robot", 4, 38_400_000, 190_000, Kind::Rising { from: 20 }, "en"),
    Song {
        korean: Some("아홉 개의 작은 해"),
        ..song("Nine Small Suns", 5, 0, 2_900_000, Kind::New { from: 18 }, "ko")
    },
    Song { featuring: Some("pollux-avenue"), ..song("Orange Room", 5, 0, 1_050_000, Kind::New { from: 4 }, "en") },
    song("Borrowed Daylight", 5, 0, 720_000, Kind::New { from: 18 }, "ko"),
    song("Heat Shimmer", 5, 0, 560_000, Kind::New { from: 18 }, "en"),
    song("Parallel Picnic", 5, 0, 610_000, Kind::New { from: 18 }, "en"),
    song("Noon at Midnight", 5, 0, 480_000, Kind::New { from: 18 }, "ko"),
    song("Second Helping of Sky", 5, 0, 420_000, Kind::New { from: 18 }, "en"),
    song("Warm-up Act", 5, 0, 310_000, Kind::New { from: 18 }, "en"),
    Song { korean: Some("플레어"), ..song("Flare", 5, 0, 1_380_000, Kind::New { from: 18 }, "ko") },
    song("Afterglow, Probably", 5, 0, 365_000, Kind::New { from: 18 }, "en"),
];
