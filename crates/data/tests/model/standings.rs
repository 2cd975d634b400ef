use milestream_data::model::Metric;
use milestream_data::query::{self, ArtistMetric, Movement, Standing, StandingsQuery, Subject};
use milestream_data::{Dataset, Day};

use super::build::{counts, dataset, day, track, track_of, tracks};

/// `1 dynamite 1.32B`, with ` +5 up 1 since 2022-01-01` where gain and movement are known.
fn describe(dataset: &Dataset, standings: &[Standing]) -> Vec<String> {
    let row = |row: &Standing| {
        let id = match row.subject {
            Subject::Track(id) => &dataset.track(id).unwrap().id,
            Subject::Artist(id) => &dataset.artist(id).unwrap().id,
            Subject::Album(id) => dataset.track(id).unwrap().album.as_ref().unwrap(),
        };
        let mut text = format!("{} {id} {}", row.rank, row.value);
        if let Some(gain) = row.gain {
            text.push_str(&format!(" {gain:+}"));
        }
        match row.movement {
            Some(Movement::Up(ranks)) => text.push_str(&format!(" up {ranks}")),
            Some(Movement::Down(ranks)) => text.push_str(&format!(" down {ranks}")),
            Some(Movement::Same) => text.push_str(" same"),
            Some(Movement::New) => text.push_str(" new"),
            None => {}
        }
        if let Some(previous) = row.previous {
            text.push_str(&format!(" since {previous}"));
        }
        text
    };
    standings.iter().map(row).collect()
}

fn ranked(dataset: &Dataset, query: &StandingsQuery, at: Day) -> Vec<String> {
    describe(dataset, &query::standings(dataset, query, at))
}

#[test]
fn equal_printed_counts_share_a_rank_in_the_order_of_the_file() {
    let rows = [
        track("d", &["2022-01-01 5"]),
        track("b", &["2022-01-01 1B"]),
        track("a", &["2022-01-01 1.32B"]),
        track("c", &["2022-01-01 1B+"]),
        track("unknown", &["2022-01-02 9B"]),
    ];
    let dataset = tracks(&rows, "");
    let standings = query::standings(&dataset, &StandingsQuery::tracks(None), day("2022-01-01"));
    assert_eq!(describe(&dataset, &standings), ["1 a 1.32B", "2 b 1B", "2 c 1B+", "4 d 5"]);
    assert_eq!(standings[0].progress, query::progress(standings[0].value, dataset.milestones()));
    assert_eq!(standings[0].as_of.to_string(), "2022-01-01");
}

#[test]
fn tracks_may_be_those_of_one_artist() {
    let rows = [track_of("x", "a", &["2022-01-01 5"]), track_of("y", "b", &["2022-01-01 6"])];
    let dataset = tracks(&rows, "");
    let of = |id: &str| StandingsQuery::tracks(Some(dataset.artist_by_id(id).unwrap()));
    assert_eq!(ranked(&dataset, &of("x"), Day::MAX), ["1 a 5"]);
    assert_eq!(ranked(&dataset, &of("y"), Day::MAX), ["1 b 6"]);
    assert_eq!(ranked(&dataset, &of("all"), Day::MAX), [""; 0]);
}

#[test]
fn gain_and_movement_stand_between_two_exact_counts() {
    let rows = [
        track("falls", &["2022-01-01 100", "2022-01-02 110"]),
        track("rises", &["2022-01-01 90", "2022-01-02 120"]),
        track("rounded", &["2022-01-01 1K", "2022-01-02 1040"]),
        track("bound", &["2022-01-01 80", "2022-01-02 85+"]),
        track("stays", &["2022-01-01 70", "2022-01-02 70"]),
        track("asleep", &["2022-01-01 60"]),
        track("new", &["2022-01-02 50"]),
        track("older", &["2021-12-01 10", "2022-01-02 40"]),
        track("corrected", &["2022-01-01 30", "2022-01-02 20"]),
    ];
    let dataset = tracks(&rows, "");
    let query = StandingsQuery::tracks(None);
    assert_eq!(
        ranked(&dataset, &query, day("2022-01-02")),
        [
            "1 rounded 1040",
            "2 rises 120 +30 up 1 since 2022-01-01",
            "3 falls 110 +10 down 1 since 2022-01-01",
            "4 bound 85+",
            "5 stays 70 +0 same since 2022-01-01",
            "6 asleep 60",
            "7 new 50",
            "8 older 40 +30 same since 2021-12-01",
            // What was added between two counts that contradict each other, nobody knows.
            "9 corrected 20",
        ]
    );
    // On the first days nothing was known before.
    assert_eq!(ranked(&tracks(&rows[4..5], ""), &query, day("2022-01-01")), ["1 stays 70"]);
}

#[test]
fn a_row_is_new_where_the_song_came_out_after_the_counts_before() {
    let released = |date: &str, history: &[&str]| {
        track_of("all", date, history).replacen('{', &format!(r#"{{ "released": "{date}", "#), 1)
    };
    let rows = [
        track("there", &["2022-01-01 100", "2022-01-09 110"]),
        released("2022-01-02", &["2022-01-09 90"]),
        // Nobody knows whether it came out before or after the first of January.
        released("2022-01", &["2022-01-09 80"]),
        // It was left out of the list of that day, and is no newer for it, though the catalogue is complete.
        released("2021-12-31", &["2022-01-09 70"]),
        // What it is past is not exact; that it is new is sure all the same.
        released("2022-01-05", &["2022-01-09 60+"]),
    ];
    let actual = ranked(&tracks(&rows, ""), &StandingsQuery::tracks(None), Day::MAX);
    let expected = [
        "1 there 110 +10 same since 2022-01-01",
        "2 2022-01-02 90 new",
        "3 2022-01 80",
        "4 2021-12-31 70",
        "5 2022-01-05 60+ new",
    ];
    assert_eq!(actual, expected);
}

#[test]
fn a_count_without_a_date_makes_no_song_new() {
    let released =
        |id: &str, history: &[&str]| track_of("x", id, history).replacen('{', r#"{ "released": "2020-08-21", "#, 1);
    let rows = [released("a", &["2026-11-20 100"]), released("b", &["unknown 90"]), released("c", &["2026-11-20 80"])];
    let dataset = tracks(&rows, "");
    let query = StandingsQuery::tracks(None);
    assert_eq!(ranked(&dataset, &query, Day::MAX), ["1 a 100", "2 b 90", "3 c 80"]);
    let together = StandingsQuery { versions: query::Versions::Together, ..query };
    assert_eq!(ranked(&dataset, &together, Day::MAX), ["1 a 100", "2 b 90", "3 c 80"]);
}

#[test]
fn what_a_dataset_is_about_is_ranked_where_nobody_is_asked_for() {
    let credits = |id: &str, artists: &str, featuring: &str| {
        format!(
            r#"{{ "id": "{id}", "title": "{id}", "artists": [{artists}], "featuring": [{featuring}], "album": "{id}",
                "counts": [{}] }}"#,
            counts(&["2022-01-01 5"])
        )
    };
    let rows = [
        credits("own", r#""g""#, ""),
        credits("member", r#""m""#, ""),
        credits("shared", r#""o", "g""#, ""),
        credits("featured", r#""o""#, r#""m""#),
        credits("others", r#""o""#, ""),
        r#"{ "id": "uncounted", "title": "U", "artists": ["g"] }"#.to_owned(),
    ]
    .join(", ");
    let file = |main: &str| {
        format!(
            r#"{{ "schema": 1, "title": "T", {main} "sources": {{ "a": {{ "publisher": "A", "url": "https://a" }} }},
            "artists": [{{ "id": "g", "name": "G" }}, {{ "id": "m", "name": "M", "member_of": ["g"] }}, {{ "id": "o", "name": "O" }}],
            "tracks": [{rows}] }}"#
        )
    };
    let dataset = |main: &str| milestream_data::parse(file(main).as_bytes()).unwrap();
    let (about, warnings) = dataset(r#""main_artists": ["g", "nobody"],"#);
    assert_eq!(warnings[0].to_string().split(':').next(), Some("main_artists[1]"));
    assert_eq!(about.main_artists().len(), 1);
    let (everybody, _) = dataset("");
    let rows = |dataset: &Dataset, query: &StandingsQuery| {
        let standings = query::Standings::new(dataset, query, Day::MAX);
        (standings.len(), standings.songs())
    };
    let tracks = StandingsQuery::tracks(None);
    assert_eq!((rows(&about, &tracks), rows(&everybody, &tracks)), ((4, 5), (5, 6)));
    let of = |id| StandingsQuery::tracks(about.artist_by_id(id));
    assert_eq!((rows(&about, &of("o")).0, rows(&about, &of("g")).0), (3, 2));
    let all = StandingsQuery { whose: query::Whose::All, ..tracks };
    assert_eq!(rows(&about, &all), (5, 6));
    let albums = StandingsQuery { by: query::By::Albums, ..tracks };
    assert_eq!((rows(&about, &albums).0, rows(&everybody, &albums).0), (4, 5));
    // Of any group: of those that it is about.
    let group = StandingsQuery { whose: query::Whose::Group, ..tracks };
    assert_eq!((rows(&about, &group).0, rows(&everybody, &group).0), (2, 4));
    let (again, _) = milestream_data::parse(milestream_data::write::to_json(&about).as_bytes()).unwrap();
    assert_eq!(again, about);
}

#[test]
fn artists_are_ranked_by_songs_past_a_threshold() {
    let rows = [
        track_of("x", "a", &["2022-01-01 5M"]),
        track_of("all", "b", &["2022-01-01 5M"]),
        track_of("y", "c", &["2022-01-01 5M"]),
    ];
    let query = StandingsQuery::artists(ArtistMetric::Songs { threshold: 1_000_000 });
    assert_eq!(ranked(&tracks(&rows, ""), &query, Day::MAX), ["1 x 1+", "1 y 1+", "1 all 1"]);

    let coverage = r#""coverage": [
        { "artist": "y", "threshold": "1M", "counts": [
            { "as_of": "2022-01-01", "reached": 29, "source": "a" },
            { "as_of": "2022-01-05", "reached": 30, "total": 40, "source": "a" }] },
        { "artist": "x", "threshold": "1B", "counts": [{ "as_of": "2022-01-01", "reached": 0, "source": "a" }] }]"#;
    let dataset = tracks(&rows, coverage);
    let standings = query::standings(&dataset, &query, Day::MAX);
    // Beside a report those of whom nothing is reported are left out.
    assert_eq!(describe(&dataset, &standings), ["1 y 30 +1 same since 2022-01-01", "2 x 1+"]);
    assert_eq!(standings[0].progress, query::toward(standings[0].value, 40));
    assert_eq!(standings[1].progress.next, None);
}

#[test]
fn artists_are_ranked_by_totals() {
    let total = |artist: &str, metric: &str, history: &[&str]| {
        format!(r#"{{ "artist": "{artist}", "metric": "{metric}", "counts": [{}] }}"#, counts(history))
    };
    let dataset = dataset(&format!(
        r#""totals": [{}, {}, {}]"#,
        total("x", "followers", &["2022-01-01 30M+"]),
        total("y", "followers", &["2022-01-01 50027480"]),
        total("y", "awards", &["2022-01-01 23"]),
    ));
    let of = |metric| StandingsQuery::artists(ArtistMetric::Total { metric, credit: None });
    let followers = query::standings(&dataset, &of(Metric::Followers), Day::MAX);
    assert_eq!(describe(&dataset, &followers), ["1 y 50027480", "2 x 30M+"]);
    assert_eq!(followers[0].progress.next, Some(60_000_000));
    let awards = query::standings(&dataset, &of(Metric::Awards), Day::MAX);
    assert_eq!((describe(&dataset, &awards), awards[0].progress.next), (vec!["1 y 23".to_owned()], None));
}
