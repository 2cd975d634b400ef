//! The bundled dataset tells what its reports tell, at every date, and nothing that had not happened yet.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "bundled/file.rs"]
mod file;
#[path = "bundled/timeline.rs"]
mod timeline;

use milestream_data::model::{ArtistId, Metric, Period};
use milestream_data::query::{self, ArtistMetric, Evidence, Standing, StandingsQuery, Subject, coverage, standings};
use milestream_data::text::{counter_line, followers_line, leaderboard_lines};
use milestream_data::{Dataset, Date, Day, Warning, label};

const FILE: &str = include_str!("../../../static/data/bts.json");

/// The dates of the two reports that the dataset was begun from.
const SPORTSKEEDA: &str = "2022-04-14";
const NME: &str = "2023-02-12";

fn bundled() -> (Dataset, Vec<Warning>) {
    milestream_data::parse(FILE.as_bytes()).unwrap()
}

fn dataset() -> Dataset {
    bundled().0
}

fn day(text: &str) -> Day {
    Date::parse(text).unwrap().last_day()
}

fn newest(dataset: &Dataset) -> Day {
    query::dates(dataset).pop().unwrap()
}

fn artist(dataset: &Dataset, id: &str) -> ArtistId {
    dataset.artist_by_id(id).unwrap()
}

/// FAKE LOVE was reported past 700M a month before it was reported at 690M.
#[test]
fn the_only_warning_is_the_contradiction_that_is_kept() {
    let warnings = bundled().1;
    let messages: Vec<String> =
        warnings.iter().map(|warning| format!("{}: {}", warning.path, warning.message)).collect();
    assert_eq!(messages, ["tracks[4].counts[4]: is 690M, less than the 700M+ of 2023-08-27"]);
}

#[test]
fn songs_past_a_threshold_at_the_first_report() {
    let dataset = dataset();
    let (bts, blackpink) = (artist(&dataset, "bts"), artist(&dataset, "blackpink"));
    let at = day(SPORTSKEEDA);

    let past_1m = coverage(&dataset, bts, 1_000_000, at).unwrap();
    assert_eq!((past_1m.reached, past_1m.total, past_1m.goal, past_1m.at_least), (253, Some(253), None, false));
    let past_100m = coverage(&dataset, bts, 100_000_000, at).unwrap();
    assert_eq!((past_100m.reached, past_100m.total, past_100m.goal), (89, Some(253), Some(100)));
    let line = counter_line(&dataset, bts, 100_000_000, at).unwrap();
    assert_eq!(line.to_string(), "89 songs past 100M · 11 left until 100, as of 14 April 2022, Sportskeeda");

    let by_songs = StandingsQuery::artists(ArtistMetric::Songs { threshold: 1_000_000 });
    let reported: Vec<_> = standings(&dataset, &by_songs, at)
        .into_iter()
        .filter(|row| matches!(row.evidence, Evidence::Reported(_)))
        .map(|row| (row.rank, row.subject, row.value.to_string()))
        .collect();
    let expected = [(1, Subject::Artist(bts), "253".into()), (2, Subject::Artist(blackpink), "30".into())];
    assert_eq!(reported, expected);
}

/// The 253 and the 30 may not count alike, and the goal is nobody's word: the counts themselves carry that.
#[test]
fn what_the_numbers_of_songs_include_is_said_beside_them() {
    let dataset = dataset();
    let said = |id: &str, threshold: u64| {
        let found = coverage(&dataset, artist(&dataset, id), threshold, day(SPORTSKEEDA)).unwrap();
        let Evidence::Reported(figure) = found.evidence else { return None };
        dataset.observation(figure.observation)?.note.clone()
    };
    assert_eq!(&*said("blackpink", 1_000_000).unwrap(), "What the 30 include is not stated.");
    assert!(said("bts", 100_000_000).unwrap().starts_with("The goal of 100 is derived: 89 and the 11 songs"));
    let rules: Vec<_> = dataset.coverage().iter().filter_map(|series| Some((series.threshold, series.rule?))).collect();
    let [(1_000_000, rule)] = rules.as_slice() else { panic!("one series has a rule: {rules:?}") };
    let text = &dataset.rule(*rule).unwrap().text;
    assert_eq!(text, "Remixes, Japanese versions and solo songs count as songs.");
}

#[test]
fn songs_past_a_billion_at_the_second_report() {
    let dataset = dataset();
    let found = coverage(&dataset, artist(&dataset, "bts"), 1_000_000_000, day(NME)).unwrap();
    assert_eq!((found.reached, found.at_least), (3, false));
    let past: Vec<&str> = dataset
        .tracks()
        .iter()
        .filter(|track| dataset.figure_at(&track.counts, day(NME)).is_some_and(|f| f.value.lo() >= 1_000_000_000))
        .map(|track| track.title.as_str())
        .collect();
    assert_eq!(past, ["Dynamite", "Butter", "Boy With Luv"]);
}

#[test]
fn the_leaderboard_at_both_reports() {
    assert_eq!(
        leaderboard(day(SPORTSKEEDA)),
        [
            "1 Dynamite 1.32B",
            "2 Butter 836M",
            "3 Boy With Luv 835M",
            "4 My Universe 544M",
            "5 FAKE LOVE 524M",
            "6 ON 300M+",
            "7 Life Goes On 258M+",
            "8 DNA 181M+",
            "9 Blood Sweat & Tears 100M+",
            "9 Euphoria 100M+",
        ]
    );
    assert_eq!(
        leaderboard(day(NME)),
        [
            "1 Dynamite 1.401B",
            "2 Butter 1B+",
            "2 Boy With Luv 1B+",
            "4 My Universe 544M",
            "5 FAKE LOVE 524M",
            "6 ON 300M+",
            "7 Life Goes On 258M+",
            "8 DNA 181M+",
            "9 Blood Sweat & Tears 100M+",
            "9 Euphoria 100M+",
            "9 134340 100M+",
        ]
    );
}

fn leaderboard(at: Day) -> Vec<String> {
    let dataset = dataset();
    let rows = standings(&dataset, &StandingsQuery::tracks(dataset.artist_by_id("bts")), at);
    let row = |row: &Standing| {
        let Subject::Track(track) = row.subject else { panic!("not a track: {row:?}") };
        format!("{} {} {}", row.rank, dataset.track(track).unwrap().title, label::english(row.value))
    };
    rows.iter().map(row).collect()
}

#[test]
fn totals_of_the_group_at_both_reports() {
    let dataset = dataset();
    let bts = artist(&dataset, "bts");
    let line = followers_line(&dataset, bts, day(SPORTSKEEDA)).unwrap();
    assert_eq!(line.to_string(), "30M+ followers, as of 14 April 2022, Sportskeeda");

    let total = |metric: Metric, at: &str| {
        let (series, figure) = dataset.total(bts, metric, None, day(at))?;
        Some(format!("{} {}", dataset.totals().get(series)?.credit.as_str(), figure.value))
    };
    assert_eq!(total(Metric::Streams, SPORTSKEEDA).unwrap(), "lead 23.2B+");
    assert_eq!(total(Metric::MonthlyListeners, SPORTSKEEDA), None);
    assert_eq!(total(Metric::Followers, NME).unwrap(), "unstated 50027480");
    assert_eq!(total(Metric::MonthlyListeners, NME).unwrap(), "unstated 34825373");
    assert_eq!(total(Metric::MonthlyListeners, "2023-03-03").unwrap(), "unstated 37226216");
}

#[test]
fn the_newest_date_shows_dynamite_past_two_billion() {
    let dataset = dataset();
    let at = newest(&dataset);
    assert_eq!(at.to_string(), "2026-03-23");
    let top: Vec<String> = leaderboard_lines(&dataset, None, at, 2).iter().map(ToString::to_string).collect();
    let expected = [
        "Dynamite: 2B+ · up to 100M left until 2.1B, as of 12 January 2025, ETNews",
        "My Universe: 1.5B+ · up to 100M left until 1.6B, as of 31 August 2025, The Asia Business Daily",
    ];
    assert_eq!(top, expected);
}

#[test]
fn reports_that_disagree_are_kept() {
    let dataset = dataset();
    let figure = |at: &str| {
        let figure = dataset.track_figure(dataset.track_by_id("fake-love").unwrap(), day(at)).unwrap();
        let corrected = figure.contradicts.map(|id| dataset.observation(id).unwrap().value.to_string());
        (figure.value.to_string(), corrected)
    };
    assert_eq!(figure("2023-08-27"), ("700M+".into(), None));
    assert_eq!(figure("2023-09-28"), ("690M".into(), Some("700M+".into())));
    assert_eq!(figure("2025-08-25"), ("1B+".into(), None));

    let periods = |id: &str| {
        let track = dataset.track(dataset.track_by_id(id).unwrap()).unwrap();
        let line = |period: &Period| format!("{} to {}: {}", period.from, period.to, period.value);
        dataset.periods(track).iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(periods("butter"), ["2021-05-21 to 2021-05-21: 11.042M+", "2021-05-21 to 2021-05-21: 20.9M"]);
    assert_eq!(
        periods("seven"),
        [
            "2023-07-14 to 2023-07-14: 15995378",
            "2023-07-14 to 2023-07-20: 89748171",
            "2023-07-14 to 2023-07-20: 112839884",
        ]
    );
}
