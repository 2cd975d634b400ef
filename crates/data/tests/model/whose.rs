//! Whose songs are ranked, and which recordings stand together as one song.

use milestream_data::query::{self, StandingsQuery, Subject, Versions, Whose};
use milestream_data::{Dataset, Day, parse};

use super::build::tracks;

/// A group with two members, a guest, and a song of each kind.
fn group() -> Dataset {
    let file = r#"{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
        "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
        "artists": [{ "id": "group", "name": "G" }, { "id": "one", "name": "1", "member_of": ["group"] },
            { "id": "two", "name": "2", "member_of": ["group"] }, { "id": "guest", "name": "H" }],
        "tracks": [
            { "id": "own", "title": "O", "artists": ["group"], "counts": [9000000] },
            { "id": "solo", "title": "S", "artists": ["one"], "counts": [8000000] },
            { "id": "on-album", "title": "A", "artists": ["group"], "performed_by": ["two"], "counts": [7000000] },
            { "id": "with-guest", "title": "W", "artists": ["guest", "one"], "counts": [6000000] },
            { "id": "featuring-one", "title": "F", "artists": ["guest"], "featuring": ["one"], "counts": [5000000] },
            { "id": "guests-own", "title": "U", "artists": ["guest"], "counts": [4000000] }
        ] }"#;
    parse(file.as_bytes()).unwrap().0
}

fn ids(dataset: &Dataset, query: &StandingsQuery) -> Vec<String> {
    let id = |subject| match subject {
        Subject::Track(track) => dataset.track(track).unwrap().id.clone(),
        Subject::Artist(artist) => dataset.artist(artist).unwrap().id.clone(),
        Subject::Album(track) => dataset.track(track).unwrap().album.clone().unwrap(),
    };
    query::standings(dataset, query, Day::MAX).into_iter().map(|row| id(row.subject)).collect()
}

#[test]
fn songs_are_those_of_the_group_its_members_or_both() {
    let dataset = group();
    let group = dataset.artist_by_id("group");
    let of = |artist, whose| ids(&dataset, &StandingsQuery { whose, ..StandingsQuery::tracks(artist) });
    assert_eq!(of(group, Whose::Any), ["own", "on-album"]);
    assert_eq!(of(group, Whose::Group), ["own"]);
    assert_eq!(of(group, Whose::Members), ["solo", "on-album", "with-guest"]);
    assert_eq!(of(group, Whose::Both), ["own", "solo", "on-album", "with-guest"]);
    assert_eq!(of(group, Whose::Features), ["featuring-one"]);
    // Without a group: of all that are nobody's members.
    assert_eq!(of(None, Whose::Any).len(), 6);
    assert_eq!(of(None, Whose::Group), ["own", "featuring-one", "guests-own"]);
    assert_eq!(of(None, Whose::Members), ["solo", "on-album", "with-guest"]);
}

fn song(id: &str, of: &str, counts: &str) -> String {
    let of = if of.is_empty() { String::new() } else { format!(r#""of": "{of}", "version": "remix","#) };
    format!(r#"{{ "id": "{id}", "title": "{id}", {of} "artists": ["x"], "counts": [{counts}] }}"#)
}

fn count(as_of: &str, value: &str) -> String {
    format!(r#"{{ "as_of": "{as_of}", "value": "{value}", "source": "a" }}"#)
}

/// `1 a 5 as of 2022-01-01: a b`: rank, song, sum, date, and what was summed.
fn summed(rows: &[String]) -> Vec<String> {
    let dataset = tracks(rows, "");
    let query = StandingsQuery { versions: Versions::Together, ..StandingsQuery::tracks(None) };
    let name = |id| dataset.track(id).unwrap().id.clone();
    query::standings(&dataset, &query, Day::MAX)
        .into_iter()
        .map(|row| {
            let Subject::Track(track) = row.subject else { unreachable!("tracks are ranked") };
            let parts = match row.evidence {
                query::Evidence::Summed(parts) => parts.into_iter().map(name).collect::<Vec<_>>().join(" "),
                _ => "itself".to_owned(),
            };
            format!("{} {} {} as of {}: {parts}", row.rank, name(track), row.value, row.as_of)
        })
        .collect()
}

#[test]
fn versions_together_are_summed_and_named() {
    let day = "2022-01-01";
    let rows = [
        song("other", "", &count(day, "12")),
        song("a", "", &count(day, "10")),
        song("a-remix", "a", &count(day, "5")),
        song("b", "", &count(day, "20M")),
        song("b-live", "b", &count("2022-02-01", "7")),
        song("lost", "", ""),
        song("lost-remix", "lost", &count(day, "3")),
    ];
    let expected = [
        // A rounded count is at least its lower end, and a count of January is at least as high in February.
        "1 b 19.5M+ as of 2022-02-01: b b-live",
        "2 a 15 as of 2022-01-01: a a-remix",
        "3 other 12 as of 2022-01-01: itself",
        "4 lost 3 as of 2022-01-01: lost-remix",
    ];
    assert_eq!(summed(&rows), expected);
}

#[test]
fn a_sum_that_grew_has_a_gain_and_a_place() {
    let two = |first: &str, second: &str| [count("2022-01-01", first), count("2022-02-01", second)].join(",");
    let rows = [song("a", "", &two("10", "20")), song("a-remix", "a", &two("5", "6")), song("b", "", &two("16", "17"))];
    let dataset = tracks(&rows, "");
    let query = StandingsQuery { versions: Versions::Together, ..StandingsQuery::tracks(None) };
    let standings = query::standings(&dataset, &query, Day::MAX);
    assert_eq!(standings[0].gain, Some(11));
    assert_eq!(standings[0].movement, Some(query::Movement::Up(1)));
    assert_eq!(standings[1].movement, Some(query::Movement::Down(1)));
}
