//! Tables that are good but for one place. What the damage does not touch is read as before, and what it costs is reported:
//! where it is, never silently.

use milestream_data::parse_csv;
use proptest::prelude::*;

use super::build::{ORIGIN, describe};

const NAMES: &str = "title,artist,streams,as_of";
const ARTISTS: [&str; 3] = ["BTS", "Jimin", "\"Crosby, Stills\""];

/// A row of a good table.
#[derive(Clone, Debug)]
struct Song {
    title: String,
    artist: &'static str,
    streams: u64,
    day: u32,
}

impl Song {
    fn line(&self) -> String {
        format!("{},{},{},2026-07-{:02}", self.title, self.artist, self.streams, self.day)
    }
}

prop_compose! {
    /// Rows of songs, two at least, each with a title of its own.
    fn songs()(
        titles in proptest::collection::hash_set("[A-Z][a-z]{2,9}", 2..12),
        rest in proptest::collection::vec((proptest::sample::select(ARTISTS.to_vec()), 1_000_u64..9_000_000_000, 1_u32..=28), 12),
    ) -> Vec<Song> {
        let songs = titles.into_iter().zip(rest);
        songs.map(|(title, (artist, streams, day))| Song { title, artist, streams, day }).collect()
    }
}

/// A good table, and the place of one of its rows.
fn tables() -> impl Strategy<Value = (Vec<Song>, usize)> {
    songs().prop_flat_map(|songs| {
        let places = 0..songs.len();
        (Just(songs), places)
    })
}

fn file(lines: &[String]) -> String {
    std::iter::once(NAMES).chain(lines.iter().map(String::as_str)).map(|line| [line, "\n"].concat()).collect()
}

fn lines(songs: &[Song]) -> Vec<String> {
    songs.iter().map(Song::line).collect()
}

/// What a table says, a song to a line, in the order of the alphabet; and its warnings with their lines in the file.
fn read(file: &str) -> (Vec<String>, Vec<(Option<u32>, String)>) {
    let Ok((dataset, warnings)) = parse_csv(file.as_bytes(), &ORIGIN) else { return (Vec::new(), Vec::new()) };
    let mut songs_read = describe(&dataset);
    songs_read.sort();
    (songs_read, warnings.iter().map(|warning| (warning.line, warning.to_string())).collect())
}

/// What a good table says.
fn good(songs: &[Song]) -> Vec<String> {
    let (songs_read, warnings) = read(&file(&lines(songs)));
    assert_eq!((songs_read.len(), warnings), (songs.len(), Vec::new()));
    songs_read
}

/// What a good table of these songs says and `songs_read` does not.
fn lost(songs: &[Song], songs_read: &[String]) -> Vec<String> {
    good(songs).into_iter().filter(|line| !songs_read.contains(line)).collect()
}

const fn none() -> Vec<String> {
    Vec::new()
}

/// The songs but one.
fn without(songs: &[Song], place: usize) -> Vec<Song> {
    let mut others = songs.to_vec();
    others.remove(place);
    others
}

/// The line of a row in the file, below that of the names.
fn line_of(place: usize) -> Option<u32> {
    u32::try_from(place + 2).ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_count_that_is_none_costs_its_row_alone_and_is_reported(
        (songs, place) in tables(), count in proptest::sample::select(vec!["a lot", "12x", "1.2.3M", "∞", "#1"]),
    ) {
        let mut lines = lines(&songs);
        lines[place] = format!("{},{},{count},2026-07-01", songs[place].title, songs[place].artist);
        let (songs_read, warnings) = read(&file(&lines));
        let others = without(&songs, place);
        prop_assert_eq!(lost(&others, &songs_read), none());
        prop_assert!(songs_read.len() - others.len() <= 1 && warnings.len() == 1, "{songs_read:?} {warnings:?}");
        prop_assert_eq!(warnings[0].0, line_of(place), "{:?}", warnings);
        prop_assert!(warnings[0].1.contains(count), "{warnings:?}");
    }

    #[test]
    fn a_row_without_a_title_costs_itself_alone_and_is_reported((songs, place) in tables()) {
        let mut lines = lines(&songs);
        lines[place] = format!(",{},{},2026-07-01", songs[place].artist, songs[place].streams);
        let (songs_read, warnings) = read(&file(&lines));
        prop_assert_eq!(songs_read, good(&without(&songs, place)));
        prop_assert_eq!(warnings.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [line_of(place)]);
    }

    #[test]
    fn a_date_that_is_none_is_reported_and_the_count_stays((songs, place) in tables(), date in proptest::sample::select(vec!["soon", "2026-02-31", "2026-13-01"])) {
        let mut lines = lines(&songs);
        lines[place] = format!("{},{},{},{date}", songs[place].title, songs[place].artist, songs[place].streams);
        let (songs_read, warnings) = read(&file(&lines));
        prop_assert_eq!(lost(&without(&songs, place), &songs_read), none());
        // The song is there, of an unknown date.
        prop_assert_eq!(songs_read.len(), songs.len(), "{:?}", songs_read);
        prop_assert!(warnings.iter().any(|(line, warning)| *line == line_of(place) && warning.contains(date)), "{warnings:?}");
    }

    #[test]
    fn the_order_of_rows_and_lines_that_are_empty_change_nothing((songs, place) in tables(), shuffled in any::<prop::sample::Index>(), empty in proptest::sample::select(vec!["", ",,,", "  ", ",,,,,"])) {
        let mut lines = lines(&songs);
        let by = shuffled.index(lines.len());
        lines.rotate_left(by);
        lines.insert(place, empty.to_owned());
        let (songs_read, warnings) = read(&file(&lines));
        prop_assert_eq!(songs_read, good(&songs));
        prop_assert_eq!(warnings, []);
    }

    #[test]
    fn a_row_that_stands_twice_is_one((songs, place) in tables(), again in any::<prop::sample::Index>()) {
        let mut lines = lines(&songs);
        lines.insert(again.index(lines.len()), songs[place].line());
        prop_assert_eq!(read(&file(&lines)).0, good(&songs));
    }

    /// A download that was cut off: what came whole is there.
    #[test]
    fn a_file_that_is_cut_off_keeps_its_whole_rows(songs in songs(), end in any::<prop::sample::Index>()) {
        let whole = file(&lines(&songs));
        let cut = &whole[..end.index(whole.len())];
        let rows = cut.matches('\n').count().saturating_sub(1);
        let (songs_read, _) = read(cut);
        if rows == 0 {
            return Ok(());
        }
        let known: Vec<&String> = songs_read.iter().filter(|line| songs[..rows].iter().any(|song| line.contains(&format!(": {},", song.title)))).collect();
        prop_assert_eq!(known.len(), rows, "{:?} of {}", songs_read, cut);
        let expected = good(&songs[..rows]);
        for line in known {
            prop_assert!(expected.contains(line), "{line} of {expected:?}");
        }
    }

    /// One quotation mark too many may take what follows into a title, but not without a word.
    #[test]
    fn a_lone_quotation_mark_takes_no_row_silently((songs, place) in tables()) {
        let mut lines = lines(&songs);
        lines[place] = format!("\"{}", lines[place]);
        let (songs_read, warnings) = read(&file(&lines));
        prop_assert!(lost(&songs, &songs_read).len() <= 1 || !warnings.is_empty(), "{songs_read:?} {warnings:?}");
    }

    /// Cells that are missing at the end of a row, or too many.
    #[test]
    fn a_row_of_another_length_leaves_the_others_alone((songs, place) in tables(), more in 0_usize..3) {
        let mut lines = lines(&songs);
        lines[place] = match more {
            0 => songs[place].title.clone(),
            1 => format!("{},{}", songs[place].title, songs[place].artist),
            _ => format!("{},x,y,z", lines[place]),
        };
        let (songs_read, warnings) = read(&file(&lines));
        prop_assert_eq!(lost(&without(&songs, place), &songs_read), none());
        // What has a title and no count is a song of which nothing is known, or left out with a word.
        let is_there = songs_read.iter().any(|line| line.contains(&format!(": {}", songs[place].title)));
        prop_assert!(is_there || warnings.iter().any(|(line, _)| *line == line_of(place)), "{songs_read:?} {warnings:?}");
    }
}
