//! What happened, and from which day on it is listed.

use milestream_data::model::{HonourKind, When};
use milestream_data::query::{self, Entry, EntryKind, StandingsQuery, coverage, standings, timeline};
use milestream_data::{Date, Day, label};

use super::{NME, SPORTSKEEDA, artist, dataset, day};

#[test]
fn the_timeline_at_both_reports() {
    let first = [
        "by 2022-04-14 FAKE LOVE past 500M",
        "by 2022-04-14 The group’s first One Billion Stream plaque, for Dynamite",
        "by 2022-04-14 First K-pop act whose every song has passed a million streams",
        "by 2022-04-14 More followers than any other K-pop artist",
        "by 2022-04-14 The group’s five most streamed songs, in this order: Dynamite, Butter, Boy With Luv, My Universe, FAKE LOVE",
        "on 2022-04-14 note: The 253 songs include remixes, …",
        "on 2022-04-14 note: Fans aim to stream the …",
        "on 2022-04-14 note: The report also speaks of …",
        "on 2022-04-10 Favorite Music Group, the third year in a row",
        "on 2022-04-10 Most Nickelodeon Kids’ Choice Awards won by a music group, the group’s own record extended",
        "by 2022-03-22 My Universe past 500M",
        "on 2022-02-06 note: Dynamite is reported at 1.14B+, …",
        "on 2022-02-04 note: Totals of the group’s streams …",
        "by 2022-01-19 ON past 100M",
        "by 2021-10-18 Butter past 500M",
        "by 2021-10-18 Boy With Luv past 500M",
        "on 2021-09-14 note: 48.7M+ followers on Instagram: another …",
        "on 2021-07-20 Dynamite past 1B; First Korean act with a song past a billion streams",
        "on 2021-05-21 note: Butter’s first day is reported …",
        "by 2021-04-10 Dynamite past 500M",
        "by 2021-04-10 Life Goes On past 100M",
        "on 2019 Most viewed music video debut in YouTube’s history",
        "on 2019 Fastest music video to 100 million views, in under two days",
        "by 2019-11-20 Euphoria past 100M",
        "by 2018-12-31 FAKE LOVE past 100M",
        "by 2018-12-31 DNA past 100M",
        "on 2018-03-21 Blood Sweat & Tears past 100M",
    ];
    assert_eq!(timeline_lines(day(SPORTSKEEDA)), first);
    let since = [
        "by 2023-02-12 Dynamite is in the “Billions Club” playlist",
        "by 2023-02-12 A four-star review of Map of the Soul: Persona",
        "on 2023-02-12 note: The group ate off its …",
        "on 2023-02-12 note: BTS are on hiatus for …",
        "on 2023-02-09 Boy With Luv past 1B; First Korean-language song past a billion streams",
        "on 2022-10-13 Butter past 1B; The group’s second single past a billion streams",
        "on 2022-09-21 134340 past 100M",
        "on 2022-05-30 note: 50,027,480 followers are reported six …",
    ];
    assert_eq!(timeline_lines(day(NME)), [since.as_slice(), first.as_slice()].concat());
}

fn timeline_lines(at: Day) -> Vec<String> {
    let dataset = dataset();
    let text = |honour| dataset.honour(honour).unwrap().text.clone();
    let line = |entry: &Entry| {
        let (word, date) = match entry.when {
            When::On(date) => ("on", date),
            When::By(date) => ("by", date),
        };
        let mut what = match entry.kind {
            EntryKind::Crossing { track, threshold } => {
                format!("{} past {}", dataset.track(track).unwrap().title, label::compact(threshold, 4))
            }
            EntryKind::Honour(honour) => text(honour),
            EntryKind::Note(note) => {
                let words: Vec<&str> = dataset.note(note).unwrap().text.split(' ').take(5).collect();
                format!("note: {} …", words.join(" "))
            }
        };
        for honour in &entry.honours {
            what.push_str("; ");
            what.push_str(&text(*honour));
        }
        format!("{word} {date} {what}")
    };
    timeline(&dataset, at).iter().map(line).collect()
}

/// A plaque that two reports tell of is one honour, and opens both.
#[test]
fn the_plaque_is_one_honour_with_two_sources() {
    let dataset = dataset();
    let plaques: Vec<_> = dataset.honours().iter().filter(|honour| honour.kind == HonourKind::Plaque).collect();
    let [plaque] = plaques.as_slice() else { panic!("one plaque: {plaques:?}") };
    let sources = plaque.sources.iter().map(|id| dataset.source(*id).unwrap().id.as_str());
    assert_eq!(sources.collect::<Vec<_>>(), ["sportskeeda-2022-04-14", "nme-2023-02-12"]);
}

/// "1B+ in 2022" may have happened on the last day of the year: before that day nobody could know it from this source.
#[test]
fn a_year_is_known_at_its_end() {
    let second = "The group’s second single past a billion streams";
    let tells = |at: &str| timeline_lines(day(at)).iter().any(|line| line.ends_with(second));
    assert_eq!([SPORTSKEEDA, "2022-12-30", "2022-12-31"].map(tells), [false, false, true]);
    let butter = |at: &str| {
        let dataset = dataset();
        dataset.track_figure(dataset.track_by_id("butter").unwrap(), day(at)).unwrap().value.to_string()
    };
    assert_eq!([SPORTSKEEDA, "2022-10-12", "2022-10-13"].map(butter), ["836M", "836M", "1B+"]);
}

#[test]
fn nothing_is_shown_before_its_date() {
    let dataset = dataset();
    let artists = ["bts", "blackpink"].map(|id| artist(&dataset, id));
    for at in query::dates(&dataset) {
        let mut shown: Vec<Date> = timeline(&dataset, at).iter().map(|entry| entry.when.date()).collect();
        let by_song = standings(&dataset, &StandingsQuery::tracks(None), at);
        shown.extend(by_song.iter().map(|row| row.as_of));
        for artist in artists {
            for threshold in query::thresholds(&dataset, artist, at) {
                shown.push(coverage(&dataset, artist, threshold, at).unwrap().as_of);
            }
        }
        shown.extend((0..dataset.totals().len()).filter_map(|series| Some(dataset.total_figure(series, at)?.as_of)));
        assert!(!shown.is_empty(), "{at}");
        assert_eq!(shown.iter().find(|date| date.last_day() > at), None, "{at}");
    }
}

/// What is said of a date tells of no later year. Only a plan may look ahead.
#[test]
fn texts_tell_nothing_later_than_their_date() {
    let dataset = dataset();
    let honours = dataset.honours().iter().flat_map(|honour| {
        let date = honour.date.date();
        [(date, Some(honour.text.as_str())), (date, honour.note.as_deref()), (date, honour.place.as_deref())]
    });
    let notes = dataset.notes().iter().map(|note| (note.as_of.unwrap(), Some(note.text.as_str())));
    let series = dataset.tracks().iter().map(|track| &track.counts);
    let series = series.chain(dataset.coverage().iter().map(|series| &series.observations));
    let series = series.chain(dataset.totals().iter().map(|series| &series.counts));
    let counts = series.flat_map(|counts| dataset.counts(counts)).map(|count| (count.as_of, count.note.as_deref()));
    let ahead: Vec<&str> = honours
        .chain(notes)
        .chain(counts)
        .filter_map(|(date, text)| Some((date, text?)))
        .filter(|(date, text)| years_in(text).into_iter().any(|year| year > date.year()))
        .map(|(_, text)| text)
        .collect();
    assert_eq!(
        ahead,
        ["BTS are on hiatus for their military service; Big Hit Music looks forward to reconvening around 2025."]
    );
}

fn years_in(text: &str) -> Vec<u16> {
    let words = text.split(|c: char| !c.is_ascii_digit()).filter(|word| word.len() == 4);
    words.map(|word| word.parse().unwrap()).filter(|year| (1990..2100).contains(year)).collect()
}
