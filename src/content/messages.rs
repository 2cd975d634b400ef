//! Every word of the interface, read from the table of a language.
//!
//! The texts are in `locales/`, where translators find them; the build makes a table of each language, a text a line, in the
//! order of the keys below, and the glue hands in the one that a widget speaks. A text may hold placeholders such as `{n}`;
//! [`fill`] puts the values in. A text that depends on a number is a [`Plural`], chosen by the language's own plural rules.

#[cfg(feature = "studio")]
pub mod studio;

use std::cell::RefCell;
use std::ptr;

use crate::content::text_direction::push_isolated;

/// A text in the forms of a language, as a line of a table has it: the name of the number, then a CLDR plural category (`one`,
/// `few` …) or a number, and its text, and so on. The last form serves what is not listed. Without forms it is one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plural(&'static str);

impl Plural {
    /// The text for a number and its category.
    pub fn form(self, category: &str, number: Option<u64>) -> &'static str {
        let mut parts = self.0.split('\t');
        // A plain text has no number to choose by.
        let plain = parts.next().unwrap_or_default();
        let number = number.map(|number| number.to_string());
        let (mut of_category, mut last) = (None, None);
        while let Some((form, text)) = parts.next().zip(parts.next()) {
            if number.as_deref() == Some(form) {
                return text;
            }
            if form == category {
                of_category = Some(text);
            }
            last = Some(text);
        }
        of_category.or(last).unwrap_or(plain)
    }
}

/// `text` with every `{name}` replaced by its value; values that run from right to left are isolated. A placeholder without a
/// value stays as it is, so that a translator sees it.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, after)) = cut(rest, b'{') {
        filled.push_str(before);
        rest = after;
        let value = cut(after, b'}').and_then(|(name, tail)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((value, tail))
        });
        match value {
            Some((value, tail)) => {
                push_isolated(&mut filled, value);
                rest = tail;
            }
            None => filled.push('{'),
        }
    }
    filled.push_str(rest);
    filled
}

/// Splits at the first `mark`. Faster than a search for any letter: a row of a table fills a dozen texts.
fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == mark)?;
    text.get(..place).zip(text.get(place + 1..))
}

/// Declares words in the order of a table, and a name for their places in it.
macro_rules! words {
    (@line Text $line:expr) => { $line };
    (@line Plural $line:expr) => { Plural($line) };
    ($(#[$about:meta])* $all:ident by $place:ident { $($name:ident: $kind:ident;)+ }) => {
        /// The places of the words.
        #[allow(non_camel_case_types, reason = "they have the names of the words")]
        enum $place { $($name),+ }

        $(#[$about])*
        #[derive(Debug, PartialEq, Eq)]
        pub struct $all([&'static str; Self::NAMES.len()]);

        #[allow(missing_docs, reason = "locales/en.ftl says what each is, under the same name")]
        #[allow(clippy::indexing_slicing, reason = "the compiler sees that a place is within the list")]
        impl $all {
            /// The names of all words, in the order of a table.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($name)),+];

            /// The words of a table. Lines that it lacks are empty texts.
            pub fn read(table: &'static str) -> Self {
                // The first line says what it is. A tab marks a text that the language lacks.
                let lines = table.split('\n').skip(1).map(|line| line.strip_prefix('\t').unwrap_or(line));
                let mut words = [""; Self::NAMES.len()];
                // A list, not a field for each: code that names each of them weighs 1 KB more before a first picture.
                for (word, line) in words.iter_mut().zip(lines) {
                    *word = line;
                }
                Self(words)
            }

            $(pub const fn $name(&self) -> $kind {
                words!(@line $kind self.0[$place::$name as usize])
            })+
        }
    };
}
#[cfg(feature = "studio")]
use words;

type Text = &'static str;

/// A language that the interface speaks: its words, and what the first line of their table says of it.
#[derive(Debug)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Whether it is written from the right.
    pub is_rtl: bool,
    /// Its words.
    pub words: Words,
    table: &'static str,
}

/// The same language is the same place in memory.
impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self, other)
    }
}

thread_local! {
    /// The languages of this page, which stay: there are few, and their words are everywhere.
    static KNOWN: RefCell<Vec<&'static Language>> = const { RefCell::new(Vec::new()) };
}

impl Language {
    /// The language of a table: `milestream-words 1 ko ltr …`, and beneath it the words, a line each.
    pub fn of(table: &str) -> &'static Self {
        KNOWN.with_borrow_mut(|known| {
            if let Some(language) = known.iter().find(|language| language.table == table) {
                return *language;
            }
            let table: &'static str = table.to_owned().leak();
            let mut head = table.split('\n').next().unwrap_or_default().split(' ').skip(2);
            let (tag, direction) = (head.next().unwrap_or("en"), head.next());
            let language = Self { tag, is_rtl: direction == Some("rtl"), words: Words::read(table), table };
            let language: &'static Self = Box::leak(Box::new(language));
            known.push(language);
            language
        })
    }
}

/// English, natively: in a browser every language comes as a file.
#[cfg(not(target_arch = "wasm32"))]
pub fn english() -> &'static Language {
    Language::of(include_str!("messages/en.txt"))
}

words! {
    /// The words of the widget in one language.
    Words by WordPlace {
        number_at_least: Text;
        number_about: Text;
        number_range: Text;
        number_of: Text;
        number_per_day: Text;
        list_separator: Text;
        quoted: Text;
        labelled: Text;
        with_aside: Text;
        counter_songs: Plural;
        counter_songs_line: Plural;
        counter_sentence: Plural;
        counter_passed: Text;
        counter_followers: Text;
        counter_streams_so_far: Plural;
        counter_followers_so_far: Plural;
        counter_listeners: Text;
        counter_awards: Plural;
        counter_won: Text;
        counter_just: Text;
        counter_all_songs: Plural;
        counter_of_songs: Plural;
        counter_goal_reached: Text;
        counter_goal_just: Text;
        counter_left: Text;
        counter_left_at_most: Text;
        counter_left_unsure: Text;
        counter_past: Text;
        counter_near: Text;
        counter_next_days: Plural;
        counter_details: Text;
        total_streams: Text;
        total_followers: Text;
        total_listeners: Text;
        total_awards: Text;
        total_named: Text;
        unit_streams: Text;
        credit_all: Text;
        credit_all_meaning: Text;
        credit_lead: Text;
        credit_lead_meaning: Text;
        credit_alone: Text;
        credit_alone_meaning: Text;
        credit_feature: Text;
        credit_feature_meaning: Text;
        credit_with_members: Text;
        credit_with_members_meaning: Text;
        credit_unstated: Text;
        credit_unstated_meaning: Text;
        history_title: Text;
        history_all: Plural;
        history_periods: Text;
        history_date: Text;
        history_period: Text;
        history_point: Text;
        history_exact: Text;
        history_rounded: Text;
        history_at_least: Text;
        history_conflicting: Text;
        history_no_report: Text;
        history_note_conflict: Text;
        history_note_unused: Text;
        history_note_lower: Text;
        history_note_disputed: Text;
        due_per_day: Text;
        due_per_day_at_most: Text;
        due_every: Plural;
        due_every_at_most: Plural;
        due_passed: Text;
        due_met: Text;
        due_pace_enough: Text;
        due_pace_maybe: Text;
        due_pace_too_slow: Text;
        forecast: Text;
        forecast_by: Text;
        forecast_row: Text;
        forecast_row_by: Text;
        forecast_basis: Text;
        forecast_unused_count: Text;
        forecast_past: Text;
        forecast_none_few: Text;
        forecast_none_close: Text;
        forecast_none_rounding: Text;
        forecast_none_conflict: Text;
        forecast_none_old: Text;
        forecast_none_far: Text;
        forecast_none_uneven: Text;
        forecast_none_new: Text;
        tab_counter: Text;
        tab_leaderboard: Text;
        tab_honours: Text;
        tab_songs: Plural;
        tab_list: Text;
        date_control: Text;
        date_chosen: Text;
        date_earlier: Text;
        date_later: Text;
        date_newest: Text;
        board_more: Text;
        caption_tracks: Text;
        caption_albums: Text;
        caption_upcoming: Text;
        caption_artists_songs: Text;
        caption_artists_streams: Text;
        caption_artists_followers: Text;
        caption_artists_listeners: Text;
        caption_artists_awards: Text;
        caption_of_artist: Text;
        column_rank: Text;
        column_song: Text;
        column_artist: Text;
        column_album: Text;
        column_gain: Text;
        column_upcoming: Text;
        column_change: Text;
        column_days: Text;
        column_streams: Text;
        column_songs: Text;
        column_count: Text;
        rank_by: Text;
        rank_tracks: Text;
        rank_artists: Text;
        rank_albums: Text;
        rank_upcoming: Text;
        race_play: Text;
        race_pause: Text;
        race_speed: Text;
        race_times: Text;
        race_note: Text;
        race_hatched: Text;
        race_few: Text;
        rows_dated: Plural;
        date_range: Text;
        rows_counted: Plural;
        rows_left_out: Plural;
        rows_discs: Text;
        rows_gain: Text;
        rows_change: Text;
        rows_days: Text;
        rows_show_all: Text;
        rows_show_fewer: Text;
        find_title: Text;
        find_asked: Text;
        find_search: Text;
        find_sort: Text;
        find_all: Text;
        find_version: Text;
        find_language: Text;
        find_milestone: Text;
        find_whose: Text;
        find_whose_group: Text;
        find_whose_members: Text;
        find_whose_both: Text;
        find_whose_features: Text;
        find_versions: Text;
        find_versions_each: Text;
        find_versions_together: Text;
        find_rows: Text;
        find_rows_simple: Text;
        find_rows_detailed: Text;
        find_clear: Text;
        find_nothing: Text;
        sort_missing: Text;
        sort_date: Text;
        share_title: Text;
        share_csv: Text;
        share_text: Text;
        share_link: Text;
        share_saved: Text;
        share_asked: Text;
        share_copied: Text;
        share_failed: Text;
        share_some: Text;
        share_all_rows: Text;
        share_row: Text;
        share_row_forecast: Text;
        row_by: Text;
        row_featuring: Text;
        row_sum: Text;
        row_album_all: Plural;
        row_album_of: Plural;
        row_album_some: Plural;
        row_oldest_count: Text;
        row_bare: Text;
        row_up: Text;
        row_down: Text;
        row_same: Text;
        row_new: Text;
        version_original: Text;
        version_remix: Text;
        version_japanese: Text;
        version_live: Text;
        version_instrumental: Text;
        gain_since: Text;
        gain_lost: Text;
        gain_more: Text;
        gain_less: Text;
        gain_same: Text;
        gain_on_day: Text;
        gain_per_day_between: Text;
        gain_days_to: Plural;
        gain_outlook: Text;
        gain_outlook_already: Text;
        kind_award: Text;
        kind_record: Text;
        kind_first: Text;
        kind_certification: Text;
        kind_plaque: Text;
        kind_playlist: Text;
        kind_ranking: Text;
        kind_milestone: Text;
        kind_review: Text;
        kind_note: Text;
        entry_passed: Text;
        entry_goal: Text;
        entry_by: Text;
        entry_nothing: Text;
        entry_none: Text;
        source_line: Text;
        source_and_more: Text;
        date_unknown_in_text: Text;
        date_unknown: Text;
        source_of_number: Text;
        source_of_line: Text;
        source_title: Text;
        source_title_entry: Text;
        source_close: Text;
        source_exact: Text;
        source_rounded: Text;
        source_at_least: Text;
        source_counted: Text;
        source_counted_all: Text;
        source_report_date: Text;
        source_contradicts: Text;
        source_also: Text;
        source_published: Text;
        source_via: Text;
        source_counted_songs: Text;
        source_counted_none: Text;
        source_sum: Text;
        source_sum_versions: Text;
        source_album: Text;
        source_album_songs: Text;
        state_loading: Text;
        state_unknown: Text;
        state_no_figure: Text;
        state_no_forecast: Text;
        state_stale: Text;
        state_retry: Text;
        fault_program: Text;
        fault_status: Text;
        fault_missing: Text;
        fault_network: Text;
        fault_timeout: Text;
        fault_syntax: Text;
        fault_schema: Text;
        fault_size: Text;
        fault_empty: Text;
        fault_figure: Text;
        card_dates: Text;
    }
}
