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

/// `text` with every `{name}` replaced by its value, isolated where it runs from right to left; a placeholder without a value stays as it is, so that a
/// translator sees it.
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

/// What is before and behind the first `mark`: a row of a table fills a dozen texts, and a search for any letter takes longer.
fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == mark)?;
    text.get(..place).zip(text.get(place + 1..))
}

/// Declares the struct and its English text together, so that neither can be forgotten.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $kind:ty = $text:expr;)+) => {
        /// The words of one language.
        #[derive(Debug, PartialEq, Eq)]
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
    /// Label of a coverage without its artist.
    songs_past_short: Plural = Plural(&[("one", "song past {t}"), ("other", "songs past {t}")]);
    /// All songs are past the threshold.
    all_songs_past: Plural =
        Plural(&[("one", "The only song is past {t}"), ("other", "Every one of {total} songs is past {t}")]);
    /// How many songs there are in all.
    of_songs: Plural = Plural(&[("one", "of {n} song"), ("other", "of {n} songs")]);
    /// The goal is reached.
    goal_reached: Text = "Goal of {goal} reached";
    /// What is left to a milestone or a goal, in words that nobody reads as a range from one to the other.
    left: Text = "{n} left until {t}";
    /// What is left where only a lower bound is known.
    left_at_most: Text = "up to {n} left until {t}";
    /// What is left where the printed number is the threshold itself, which it may not have reached.
    left_unsure: Text = "may already be past {t}";
    /// What a meter shows.
    meter: Text = "{n} of {t}";
    /// The milestone is reached.
    past: Text = "past {t}";

    /// The songs that lack least.
    closest: Text = "Closest to {t}";
    /// The summary of what a counter says more.
    details: Text = "Details";
    /// A history of counts.
    history: Text = "History";
    /// The summary of the table of a history.
    all_figures: Plural = Plural(&[("one", "The figure"), ("other", "All {n} figures")]);
    /// What a song had in days and weeks.
    periods: Text = "Days and weeks";
    /// Column.
    column_date_of: Text = "Date";
    /// Column.
    column_period: Text = "Period";
    /// A point of a line.
    point: Text = "{n}, {date}";
    /// What a sign of a line means.
    sign_exact: Text = "exact";
    /// What a sign of a line means.
    sign_rounded: Text = "rounded";
    /// What a sign of a line means.
    sign_at_least: Text = "at least";
    /// What a sign of a line means.
    sign_marked: Text = "contradictory";
    /// A figure that another one speaks against.
    mark_contradicted: Text = "contradicted by {n} on {date}";
    /// A figure between two others that speak against it.
    mark_set_aside: Text = "set aside: lower than {n} on {date} and than what came next";
    /// A figure that speaks against an earlier one.
    mark_corrects: Text = "lower than {n} on {date}";
    /// A figure that is kept without being believed.
    mark_disputed: Text = "disputed, not counted";

    /// What a day it takes.
    per_day: Text = "{n} a day";
    /// The same, of few songs or awards.
    one_every: Plural = Plural(&[("one", "one a day"), ("other", "one every {n} days")]);
    /// What it takes until the deadline, and the day from which that counts; `{rate}` is one of the two above.
    due: Text = "{rate} from {from} until {date}";
    /// The same, where only a lower bound is known.
    due_at_most: Text = "at most {rate} from {from} until {date}";
    /// The deadline is over and the goal not surely reached.
    due_passed: Text = "The deadline of {date} has passed.";
    /// The goal was reached before the deadline.
    due_met: Text = "Reached before the deadline of {date}.";
    /// A pace that is enough for the deadline.
    pace_suffices: Text = "The pace from {from} to {to}, {pace}, suffices.";
    /// A pace that may be enough.
    pace_may_suffice: Text = "The pace from {from} to {to}, {pace}, may suffice.";
    /// A pace that is not enough.
    pace_too_slow: Text = "The pace from {from} to {to}, {pace}, does not suffice.";
    /// From the least to the most.
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
    /// Why there is no estimate.
    refused_few: Text = "No estimate: it takes two exact or rounded counts, each of a known day.";
    /// Why there is no estimate.
    refused_close: Text = "No estimate: the counts are less than a week apart.";
    /// Why there is no estimate.
    refused_rounding: Text = "No estimate: the rounding is larger than the growth.";
    /// Why there is no estimate.
    refused_contradicted: Text = "No estimate: two reports contradict each other.";
    /// Why there is no estimate.
    refused_old: Text = "No estimate: the newest count is too old.";
    /// Why there is no estimate.
    refused_far: Text = "No estimate: the next milestone is more than a year away.";
    /// Why there is no estimate.
    refused_new: Text = "No estimate: the song is too new.";

    /// Label of a total of streams.
    total_streams: Text = "{artist} streams, {credit}";
    /// Credits of a total.
    credit_all: Text = "all credits";
    /// Credits of a total.
    credit_lead: Text = "lead credits";
    /// Credits of a total.
    credit_alone: Text = "without collaborations";
    /// Credits of a total.
    credit_feature: Text = "featured credits";
    /// Credits of a total.
    credit_with_members: Text = "with the members’ own songs";
    /// Credits of a total.
    credit_unstated: Text = "credits not stated";
    /// Label of followers.
    followers: Text = "{artist} followers";
    /// Label of monthly listeners.
    listeners: Text = "{artist} monthly listeners";
    /// Label of awards without a name.
    awards: Text = "{artist} awards";

    /// Tab.
    tab_counter: Text = "Counter";
    /// Tab.
    tab_leaderboard: Text = "Leaderboard";
    /// Tab.
    tab_honours: Text = "Honours";
    /// Name of the tab list.
    views: Text = "Views";
    /// Label of the date control.
    date_control: Text = "As of";
    /// Button before the date control.
    earlier: Text = "Earlier date";
    /// Button after the date control.
    later: Text = "Later date";
    /// The newest date in the date control.
    newest: Text = "{date} (newest)";
    /// What else the board counts.
    more_figures: Text = "More figures";

    /// Caption of the tracks' leaderboard.
    caption_tracks: Text = "Most streamed songs";
    /// Caption of the albums' leaderboard.
    caption_albums: Text = "Most streamed albums";
    /// Caption of the leaderboard of what is closest to its next milestone.
    caption_upcoming: Text = "Songs by the days to their next milestone";
    /// Caption of the artists' leaderboard by songs.
    caption_artists_songs: Text = "Artists by songs past {t}";
    /// Caption of the artists' leaderboard by another count.
    caption_artists: Text = "Artists by {metric}";
    /// What an artists' leaderboard ranks.
    metric_streams: Text = "streams";
    /// What an artists' leaderboard ranks.
    metric_followers: Text = "followers";
    /// What an artists' leaderboard ranks.
    metric_listeners: Text = "monthly listeners";
    /// What an artists' leaderboard ranks.
    metric_awards: Text = "awards";
    /// Column.
    column_rank: Text = "Rank";
    /// Column.
    column_song: Text = "Song";
    /// Column.
    column_artist: Text = "Artist";
    /// Column.
    column_album: Text = "Album";
    /// Column, and an order.
    column_gain: Text = "Gain";
    /// Column.
    column_upcoming: Text = "Next milestone";
    /// Column.
    column_streams: Text = "Streams";
    /// Column.
    column_songs: Text = "Songs";
    /// Column.
    column_count: Text = "Count";
    /// An order.
    column_missing: Text = "Closest to the next milestone";
    /// Choice of what to rank.
    rank_by: Text = "Rank";
    /// Choice.
    rank_tracks: Text = "Songs";
    /// Choice.
    rank_artists: Text = "Artists";
    /// Choice.
    rank_albums: Text = "Albums";
    /// Choice.
    rank_upcoming: Text = "Closest first";
    /// Nothing tells of any song when it passes its next milestone.
    empty_upcoming: Text = "Nothing can be said of a next milestone: it takes two counts of late, or what a song had on a day.";
    /// Songs without a count have no row.
    counted_of: Plural = Plural(&[("one", "{n} of {of} songs has a count."), ("other", "{n} of {of} songs have a count.")]);
    /// Songs without a pace.
    left_out: Plural = Plural(&[
        ("one", "{n} other song is left out: nothing tells its pace of late, or it is more than a year away."),
        ("other", "{n} other songs are left out: nothing tells their pace of late, or they are more than a year away."),
    ]);
    /// Button that shows the rows beyond the limit.
    show_all: Text = "Show all {n}";
    /// Button that hides them again.
    show_fewer: Text = "Show fewer";
    /// The control above the table.
    find: Text = "Find, sort, share";
    /// A search field.
    search: Text = "Search";
    /// A list of orders.
    sort_by: Text = "Sort by";
    /// Nothing is left out.
    all: Text = "All";
    /// A filter by version.
    version: Text = "Version";
    /// A filter by language.
    language: Text = "Language";
    /// A filter by a milestone.
    past_filter: Text = "Past";
    /// Whose songs are ranked.
    whose: Text = "Whose songs";
    /// Without songs of single members.
    whose_group: Text = "The group’s";
    /// Songs of its members.
    whose_members: Text = "Its members’";
    /// Both.
    whose_both: Text = "Both";
    /// Songs that feature them.
    whose_features: Text = "Featuring them";
    /// Whether versions have a row each.
    versions: Text = "Versions";
    /// A row each.
    versions_each: Text = "A row each";
    /// Their sum.
    versions_together: Text = "Added up";
    /// How much a row says.
    rows: Text = "Rows";
    /// Little.
    rows_calm: Text = "Calm";
    /// Much.
    rows_dense: Text = "With movement, gain and pace";
    /// When the next milestone is passed if it goes on like this.
    at_that_pace: Plural = Plural(&[("one", "{t} {n} day later at that pace"), ("other", "{t} {n} days later at that pace")]);
    /// What a row sums.
    summed: Text = "sum of {songs}";
    /// What an album's row sums.
    summed_songs_of_album: Plural = Plural(&[("one", "sum of {n} song"), ("other", "sum of {n} songs")]);
    /// The same, of an album whose songs are not all known.
    summed_some_of_album: Text = "from {n} of its songs";
    /// The same, where others have no figure.
    summed_songs_of: Text = "sum of {n} of {of} songs";
    /// The same, where the figures are of several dates.
    summed_since: Text = "{sum}, their oldest figure of {date}";
    /// The first recording of a song.
    version_original: Text = "original";
    /// Kind of recording.
    version_remix: Text = "remix";
    /// Kind of recording.
    version_japanese: Text = "Japanese version";
    /// Kind of recording.
    version_live: Text = "live";
    /// Kind of recording.
    version_instrumental: Text = "instrumental";
    /// What the control above the table is doing.
    finding: Text = "{find}: {asked}";
    /// An opened track without a history.
    opened_bare: Text = "Nothing else is known of this song.";
    /// Button: the rows as a file.
    take_csv: Text = "Download CSV";
    /// Button: the rows as text.
    take_text: Text = "Copy as text";
    /// Button: the address of this view.
    take_link: Text = "Copy link to this view";
    /// A file was saved.
    take_saved: Text = "Saved.";
    /// The browser was asked to save a file in a frame, which may forbid it without a word.
    take_asked: Text = "The browser was asked to save it. If nothing came, this frame does not allow that: copy it as text.";
    /// How many rows are taken along.
    take_some: Text = "{n} of {of} rows.";
    /// Button: all rows are taken along.
    take_all: Text = "All {of} rows";
    /// Something was copied.
    take_copied: Text = "Copied.";
    /// The browser refused.
    take_failed: Text = "This page does not let its readers copy.";
    /// A row as text, of a song with what is expected of it.
    row_as_text_upcoming: Text = "{rank}. {title}: {n} ({date}, {source}). {outlook}\n";
    /// A row as text.
    row_as_text: Text = "{rank}. {title}: {n} ({date}, {source})\n";
    /// Button: nothing is left out any more.
    clear: Text = "Show all rows again";
    /// An order.
    column_date: Text = "Newest figure";
    /// Nothing matches a search.
    empty_search: Text = "No row matches {asked}. Loosen one of these.";
    /// A rank that went up.
    moved_up: Text = "up {n}";
    /// A rank that went down.
    moved_down: Text = "down {n}";
    /// A rank that is as it was.
    moved_not: Text = "same";
    /// A song that was released after the date before.
    moved_in: Text = "new";
    /// A gain that is larger than the one before it.
    gains_more: Text = "{n} a day more than from {from} to {to}";
    /// A gain that is smaller.
    gains_less: Text = "{n} a day less than from {from} to {to}";
    /// A gain that is the same.
    gains_the_same: Text = "as many a day as from {from} to {to}";
    /// What a song had on a day.
    on_day: Text = "{n} on {date}";
    /// What may have happened since.
    perhaps_already: Text = "perhaps already";
    /// What a pace rests on.
    per_day_between: Text = "{n} a day from {from} to {to}";
    /// What was added.
    gained: Text = "+{n} since {date}";
    /// What was taken away.
    lost: Text = "−{n} since {date}";
    /// Featured artists.
    featuring: Text = "with {artists}";
    /// Between two names of a list.
    list_separator: Text = ", ";
    /// How many rows there are; the status line.
    rows_shown: Plural = Plural(&[("one", "{n} row"), ("other", "{n} rows")]);
    /// The same, with the dates of their figures.
    rows_of: Text = "{rows}, figures of {dates}";
    /// From one date to another.
    from_to: Text = "{from} to {to}";
    /// What stands before what is said of a figure beside it.
    beside: Text = " · ";

    /// Kind of an entry.
    kind_award: Text = "Award";
    /// Kind of an entry.
    kind_record: Text = "Record";
    /// Kind of an entry.
    kind_first: Text = "First";
    /// Kind of an entry.
    kind_certification: Text = "Certification";
    /// Kind of an entry.
    kind_plaque: Text = "Plaque";
    /// Kind of an entry.
    kind_playlist: Text = "Playlist";
    /// Kind of an entry.
    kind_ranking: Text = "Ranking";
    /// Kind of an entry.
    kind_milestone: Text = "Milestone";
    /// Kind of an entry.
    kind_review: Text = "Review";
    /// Kind of an entry.
    kind_note: Text = "Note";
    /// A crossing of a milestone by a song.
    crossing: Text = "{title} passed {t}";
    /// A goal that was just reached; `{reached}` says which.
    crossing_goal: Text = "{title}: {reached}";
    /// A day that is only known as the latest possible one.
    by_date: Text = "by {date}";
    /// A thing that happened somewhere.
    place: Text = "{text} ({place})";

    /// The as-of line under a number.
    as_of: Text = "{date}, {source}";
    /// A date that nobody knows, in a sentence.
    unknown_date: Text = "an unknown date";
    /// A date that nobody knows, by itself.
    date_unknown: Text = "Date unknown";
    /// Several sources.
    and_more: Text = "{source} +{n}";
    /// Name of a number that opens its sources.
    number_source: Text = "{n}, as of {date}. Source: {source}";
    /// Name of a line that opens the sources of a number; `{line}` is what it shows.
    line_source: Text = "{line}. Source of {n}";
    /// Title of the source panel.
    panel_title: Text = "Where this number comes from";
    /// Title of the source panel of an entry without a number.
    panel_title_entry: Text = "Where this comes from";
    /// Button.
    close: Text = "Close";
    /// What an exact value means.
    means_exact: Text = "The exact count as given on {date}.";
    /// What a rounded value means.
    means_rounded: Text = "A rounded count as given on {date}: the last digit shown is the last that is known.";
    /// What a lower bound means.
    means_at_least: Text = "At least this many on {date}: the source gives a lower bound, the real count may be higher.";
    /// The figure is counted from the tracks.
    means_counted: Text = "Counted from the songs in this dataset; songs that it does not have may add to it.";
    /// The same, of an artist whose catalogue is complete in the dataset.
    means_counted_all: Text = "Counted from the songs in this dataset, which has them all.";
    /// A date that is the report's.
    means_report: Text = "The date is the report’s; the count was read on that day or shortly before.";
    /// A figure that corrects an earlier one.
    contradicts: Text = "An earlier report said {n} on {date}; this newer figure is lower, so it is the one shown.";
    /// The other reports of a fact.
    also_reported: Text = "Also reported by";
    /// Publication date.
    published: Text = "published {date}";
    /// Who the publisher quotes.
    via: Text = "quoting {via}";
    /// Songs that were counted.
    counted_songs: Text = "The songs counted";
    /// Songs of which none was counted.
    counted_none: Text = "All songs, none of which is past it";
    /// The figure is a sum.
    means_summed: Text = "The sum of the versions of this song that the dataset has. Where one of them is rounded, a lower bound or of an earlier date, so is the sum a lower bound.";
    /// Versions that were added up.
    summed_songs: Text = "The versions added up";
    /// The figure of an album.
    means_album: Text = "An album has the sum of the songs of it that this dataset has, each version that names it among them. It is a lower bound as of their newest figure, unless the artist’s whole catalogue is here and each song has an exact count of that day.";
    /// Songs that were added up.
    summed_of_album: Text = "The songs added up";

    /// The dataset is on its way.
    loading: Text = "Loading the numbers";
    /// Nothing is known at the date.
    empty_date: Text = "Nothing is known yet on {date}. Choose a later date.";
    /// The options name an artist or a song that the dataset does not have.
    empty_unknown: Text = "This dataset has no “{id}”. Check the id in the embed’s options.";
    /// No figure for what the options ask.
    empty_figure: Text = "This dataset has no such figure on {date}. Choose another date or another figure.";
    /// Button.
    retry: Text = "Try again";
    /// What is shown is not the newest, perhaps.
    stale: Text = "Not updated since {time}.";
    /// The server answered with an error status.
    fault_status: Text = "The numbers could not be loaded: the server answered {status}.";
    /// There is no such file.
    fault_missing: Text = "The numbers could not be loaded: there is no file at the dataset’s address.";
    /// The network failed.
    fault_network: Text = "The numbers could not be loaded: the network did not answer.";
    /// It took too long.
    fault_timeout: Text = "The numbers could not be loaded: the server took too long.";
    /// The file is not JSON.
    fault_syntax: Text = "The numbers could not be read: the file is damaged or not a dataset.";
    /// The file is of an unknown schema.
    fault_schema: Text = "The numbers could not be read: the file is not a dataset of a version that this widget knows.";
    /// The file is too large.
    fault_size: Text = "The numbers could not be read: the file is larger than this widget accepts.";
    /// There is nothing in the file.
    fault_empty: Text = "There are no numbers yet: the dataset is empty.";
    /// There is something else in the file than what is asked for.
    fault_figure: Text = "There are no such numbers: the dataset does not have what this widget asks for.";
}
