//! Every word of the interface, in one place and ready for other languages.
//!
//! A text may hold placeholders such as `{n}`; [`fill`] puts the values in. A text that depends on a number is a
//! [`Plural`], chosen by the language's own plural rules.

#[cfg(feature = "studio")]
pub mod studio;

use crate::content::text_direction::push_isolated;

/// A text in the forms of a language: CLDR plural category (`zero`, `one`, `two`, `few`, `many`, `other`) and text.
/// The last form serves every category that is not listed.
#[derive(Debug, PartialEq, Eq)]
pub struct Plural(pub &'static [(&'static str, &'static str)]);

impl Plural {
    /// The text for a category.
    pub fn form(&self, category: &str) -> &'static str {
        let named = self.0.iter().find(|(name, _)| *name == category);
        named.or(self.0.last()).map_or("", |(_, text)| text)
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

/// Declares the struct and its English text together, so that neither can be forgotten.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $kind:ty = $text:expr;)+) => {
        /// The words of one language.
        #[derive(Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the English text says what each is")]
        pub struct Words { $($(#[$doc])* pub $name: $kind),+ }

        /// English, the language that every other falls back to.
        pub static ENGLISH: Words = Words { $($name: $text),+ };
    };
}

type Text = &'static str;

/// The foot of a card whose rows have dates of their own. It stands apart: a widget carries all of its words.
pub const CARD_FIGURES: Text = "Figures of {dates}";

words! {
    /// A lower bound: at least this many.
    at_least: Text = "{n}+";
    /// A printed number that equals a milestone which it does not surely reach.
    about: Text = "about {n}";

    /// Label of a coverage; `{t}` is the threshold.
    songs_past: Plural = Plural(&[("one", "{artist} song past {t}"), ("other", "{artist} songs past {t}")]);
    songs_past_short: Plural = Plural(&[("one", "song past {t}"), ("other", "songs past {t}")]);
    all_songs_past: Plural =
        Plural(&[("one", "The only song is past {t}"), ("other", "Every one of {total} songs is past {t}")]);
    of_songs: Plural = Plural(&[("one", "of {n} song"), ("other", "of {n} songs")]);
    goal_reached: Text = "Goal of {goal} reached";
    /// What is left to a milestone or a goal, in words that nobody reads as a range from one to the other.
    left: Text = "{n} left until {t}";
    /// What is left where only a lower bound is known.
    left_at_most: Text = "up to {n} left until {t}";
    /// What is left where the printed number is the threshold itself, which it may not have reached.
    left_unsure: Text = "may already be past {t}";
    meter: Text = "{n} of {t}";
    past: Text = "past {t}";

    closest: Text = "Closest to {t}";
    details: Text = "Details";
    history: Text = "History";
    all_figures: Plural = Plural(&[("one", "The figure"), ("other", "All {n} figures")]);
    periods: Text = "Days and weeks";
    column_date_of: Text = "Date";
    column_period: Text = "Period";
    point: Text = "{n}, {date}";
    sign_exact: Text = "exact";
    sign_rounded: Text = "rounded";
    sign_at_least: Text = "at least";
    sign_marked: Text = "contradictory";
    /// A figure that another one speaks against.
    mark_contradicted: Text = "contradicted by {n} on {date}";
    mark_set_aside: Text = "set aside: lower than {n} on {date} and than what came next";
    /// A figure that speaks against an earlier one.
    mark_corrects: Text = "lower than {n} on {date}";
    /// A figure that is kept without being believed.
    mark_disputed: Text = "disputed, not counted";

    per_day: Text = "{n} a day";
    /// The same, of few songs or awards.
    one_every: Plural = Plural(&[("one", "one a day"), ("other", "one every {n} days")]);
    /// What it takes until the deadline, and the day from which that counts; `{rate}` is one of the two above.
    due: Text = "{rate} from {from} until {date}";
    /// The same, where only a lower bound is known.
    due_at_most: Text = "at most {rate} from {from} until {date}";
    /// The deadline is over and the goal not surely reached.
    due_passed: Text = "The deadline of {date} has passed.";
    due_met: Text = "Reached before the deadline of {date}.";
    pace_suffices: Text = "The pace from {from} to {to}, {pace}, suffices.";
    /// A pace that may be enough.
    pace_may_suffice: Text = "The pace from {from} to {to}, {pace}, may suffice.";
    pace_too_slow: Text = "The pace from {from} to {to}, {pace}, does not suffice.";
    between: Text = "{least}–{most}";

    /// When a milestone may be passed, with what that rests on.
    estimate: Text = "Estimate: {t} between {first} and {last}, if it goes on as from {from} to {to} ({pace})";
    /// The same, where it may have been passed since.
    estimate_by: Text = "Estimate: {t} by {last}, perhaps already, if it goes on as from {from} to {to} ({pace})";
    /// The same in a row that says the milestone already.
    estimate_row: Text = "Estimate: {first} to {last}, at {pace} since {from}";
    /// The same, where it may have been passed since.
    estimate_row_by: Text = "Estimate: by {last}, perhaps already, at {pace} since {from}";
    /// A count that others contradict, in the time that a gain or an estimate rests on.
    set_aside: Text = "{n} on {date} is set aside: other counts contradict it.";
    /// By the rounding of the newest count it may be passed.
    estimate_past: Text = "It may already be past {t}.";
    refused_few: Text = "No estimate: it takes two exact or rounded counts, each of a known day.";
    refused_close: Text = "No estimate: the counts are less than a week apart.";
    refused_rounding: Text = "No estimate: the rounding is larger than the growth.";
    refused_contradicted: Text = "No estimate: two reports contradict each other.";
    refused_old: Text = "No estimate: the newest count is too old.";
    refused_far: Text = "No estimate: the next milestone is more than a year away.";
    refused_new: Text = "No estimate: the song is too new.";

    total_streams: Text = "{artist} streams, {credit}";
    credit_all: Text = "all credits";
    credit_lead: Text = "lead credits";
    credit_alone: Text = "without collaborations";
    credit_feature: Text = "featured credits";
    credit_with_members: Text = "with the members’ own songs";
    credit_unstated: Text = "credits not stated";
    followers: Text = "{artist} followers";
    listeners: Text = "{artist} monthly listeners";
    awards: Text = "{artist} awards";

    tab_counter: Text = "Counter";
    tab_leaderboard: Text = "Leaderboard";
    tab_honours: Text = "Honours";
    views: Text = "Views";
    date_control: Text = "As of";
    earlier: Text = "Earlier date";
    later: Text = "Later date";
    newest: Text = "{date} (newest)";
    more_figures: Text = "More figures";

    caption_tracks: Text = "Most streamed songs";
    caption_albums: Text = "Most streamed albums";
    caption_upcoming: Text = "Songs by the days to their next milestone";
    caption_artists_songs: Text = "Artists by songs past {t}";
    caption_artists: Text = "Artists by {metric}";
    metric_streams: Text = "streams";
    metric_followers: Text = "followers";
    metric_listeners: Text = "monthly listeners";
    metric_awards: Text = "awards";
    column_rank: Text = "Rank";
    column_song: Text = "Song";
    column_artist: Text = "Artist";
    column_album: Text = "Album";
    column_gain: Text = "Gain";
    column_upcoming: Text = "Next milestone";
    column_streams: Text = "Streams";
    column_songs: Text = "Songs";
    column_count: Text = "Count";
    column_missing: Text = "Closest to the next milestone";
    rank_by: Text = "Rank";
    rank_tracks: Text = "Songs";
    rank_artists: Text = "Artists";
    rank_albums: Text = "Albums";
    rank_upcoming: Text = "Closest first";
    empty_upcoming: Text = "Nothing can be said of a next milestone: it takes two counts of late, or what a song had on a day.";
    counted_of: Plural = Plural(&[("one", "{n} of {of} songs has a count."), ("other", "{n} of {of} songs have a count.")]);
    left_out: Plural = Plural(&[
        ("one", "{n} other song is left out: nothing tells its pace of late, or it is more than a year away."),
        ("other", "{n} other songs are left out: nothing tells their pace of late, or they are more than a year away."),
    ]);
    show_all: Text = "Show all {n}";
    show_fewer: Text = "Show fewer";
    /// The control above the table.
    find: Text = "Find, sort, share";
    search: Text = "Search";
    sort_by: Text = "Sort by";
    all: Text = "All";
    version: Text = "Version";
    language: Text = "Language";
    past_filter: Text = "Past";
    whose: Text = "Whose songs";
    whose_group: Text = "The group’s";
    whose_members: Text = "Its members’";
    whose_both: Text = "Both";
    whose_features: Text = "Featuring them";
    versions: Text = "Versions";
    versions_each: Text = "A row each";
    versions_together: Text = "Added up";
    rows: Text = "Rows";
    rows_calm: Text = "Calm";
    rows_dense: Text = "With movement, gain and pace";
    at_that_pace: Plural = Plural(&[("one", "{t} {n} day later at that pace"), ("other", "{t} {n} days later at that pace")]);
    summed: Text = "sum of {songs}";
    summed_songs_of_album: Plural = Plural(&[("one", "sum of {n} song"), ("other", "sum of {n} songs")]);
    /// The same, of an album whose songs are not all known.
    summed_some_of_album: Text = "from {n} of its songs";
    /// The same, where others have no figure.
    summed_songs_of: Text = "sum of {n} of {of} songs";
    /// The same, where the figures are of several dates.
    summed_since: Text = "{sum}, their oldest figure of {date}";
    version_original: Text = "original";
    version_remix: Text = "remix";
    version_japanese: Text = "Japanese version";
    version_live: Text = "live";
    version_instrumental: Text = "instrumental";
    /// What the control above the table is doing.
    finding: Text = "{find}: {asked}";
    opened_bare: Text = "Nothing else is known of this song.";
    take_csv: Text = "Download CSV";
    take_text: Text = "Copy as text";
    take_link: Text = "Copy link to this view";
    take_saved: Text = "Saved.";
    /// The browser was asked to save a file in a frame, which may forbid it without a word.
    take_asked: Text = "The browser was asked to save it. If nothing came, this frame does not allow that: copy it as text.";
    take_some: Text = "{n} of {of} rows.";
    take_all: Text = "All {of} rows";
    take_copied: Text = "Copied.";
    take_failed: Text = "This page does not let its readers copy.";
    row_as_text_upcoming: Text = "{rank}. {title}: {n} ({date}, {source}). {outlook}\n";
    row_as_text: Text = "{rank}. {title}: {n} ({date}, {source})\n";
    clear: Text = "Show all rows again";
    column_date: Text = "Newest figure";
    empty_search: Text = "No row matches {asked}. Loosen one of these.";
    moved_up: Text = "up {n}";
    moved_down: Text = "down {n}";
    moved_not: Text = "same";
    moved_in: Text = "new";
    gains_more: Text = "{n} a day more than from {from} to {to}";
    gains_less: Text = "{n} a day less than from {from} to {to}";
    gains_the_same: Text = "as many a day as from {from} to {to}";
    on_day: Text = "{n} on {date}";
    /// What may have happened since.
    perhaps_already: Text = "perhaps already";
    per_day_between: Text = "{n} a day from {from} to {to}";
    gained: Text = "+{n} since {date}";
    lost: Text = "−{n} since {date}";
    featuring: Text = "with {artists}";
    list_separator: Text = ", ";
    rows_shown: Plural = Plural(&[("one", "{n} row"), ("other", "{n} rows")]);
    rows_of: Text = "{rows}, figures of {dates}";
    from_to: Text = "{from} to {to}";
    beside: Text = " · ";

    kind_award: Text = "Award";
    kind_record: Text = "Record";
    kind_first: Text = "First";
    kind_certification: Text = "Certification";
    kind_plaque: Text = "Plaque";
    kind_playlist: Text = "Playlist";
    kind_ranking: Text = "Ranking";
    kind_milestone: Text = "Milestone";
    kind_review: Text = "Review";
    kind_note: Text = "Note";
    crossing: Text = "{title} passed {t}";
    /// A goal that was just reached; `{reached}` says which.
    crossing_goal: Text = "{title}: {reached}";
    by_date: Text = "by {date}";
    /// A thing that happened somewhere.
    place: Text = "{text} ({place})";

    as_of: Text = "{date}, {source}";
    /// A date that nobody knows, in a sentence.
    unknown_date: Text = "an unknown date";
    /// A date that nobody knows, by itself.
    date_unknown: Text = "Date unknown";
    and_more: Text = "{source} +{n}";
    number_source: Text = "{n}, as of {date}. Source: {source}";
    /// Name of a line that opens the sources of a number; `{line}` is what it shows.
    line_source: Text = "{line}. Source of {n}";
    panel_title: Text = "Where this number comes from";
    panel_title_entry: Text = "Where this comes from";
    close: Text = "Close";
    means_exact: Text = "The exact count as given on {date}.";
    means_rounded: Text = "A rounded count as given on {date}: the last digit shown is the last that is known.";
    /// What a lower bound means.
    means_at_least: Text = "At least this many on {date}: the source gives a lower bound, the real count may be higher.";
    means_counted: Text = "Counted from the songs in this dataset; songs that it does not have may add to it.";
    /// The same, of an artist whose catalogue is complete in the dataset.
    means_counted_all: Text = "Counted from the songs in this dataset, which has them all.";
    means_report: Text = "The date is the report’s; the count was read on that day or shortly before.";
    contradicts: Text = "An earlier report said {n} on {date}; this newer figure is lower, so it is the one shown.";
    also_reported: Text = "Also reported by";
    published: Text = "published {date}";
    via: Text = "quoting {via}";
    counted_songs: Text = "The songs counted";
    counted_none: Text = "All songs, none of which is past it";
    means_summed: Text = "The sum of the versions of this song that the dataset has. Where one of them is rounded, a lower bound or of an earlier date, so is the sum a lower bound.";
    summed_songs: Text = "The versions added up";
    means_album: Text = "An album has the sum of the songs of it that this dataset has, each version that names it among them. It is a lower bound as of their newest figure, unless the artist’s whole catalogue is here and each song has an exact count of that day.";
    summed_of_album: Text = "The songs added up";

    loading: Text = "Loading the numbers";
    empty_date: Text = "Nothing is known yet on {date}. Choose a later date.";
    empty_unknown: Text = "This dataset has no “{id}”. Check the id in the embed’s options.";
    empty_figure: Text = "This dataset has no such figure on {date}. Choose another date or another figure.";
    retry: Text = "Try again";
    stale: Text = "Not updated since {time}.";
    fault_status: Text = "The numbers could not be loaded: the server answered {status}.";
    fault_missing: Text = "The numbers could not be loaded: there is no file at the dataset’s address.";
    fault_network: Text = "The numbers could not be loaded: the network did not answer.";
    fault_timeout: Text = "The numbers could not be loaded: the server took too long.";
    fault_syntax: Text = "The numbers could not be read: the file is damaged or not a dataset.";
    fault_schema: Text = "The numbers could not be read: the file is not a dataset of a version that this widget knows.";
    fault_size: Text = "The numbers could not be read: the file is larger than this widget accepts.";
    fault_empty: Text = "There are no numbers yet: the dataset is empty.";
    fault_figure: Text = "There are no such numbers: the dataset does not have what this widget asks for.";
}
