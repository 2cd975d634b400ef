//! Which rows a reader finds, in which order.

use milestream::state::model::Event;
use milestream::state::options::{Filter, Rows, Sort, VersionsOption, WhoseOption};

use crate::support::{bundled, html_of, loaded, texts};

fn titles(events: Vec<Event>) -> Vec<String> {
    texts(&html_of(&bundled(), &[("view", "leaderboard"), ("limit", "100"), ("as-of", "2022-04-14")], events), "title")
}

fn found(search: &str) -> Vec<String> {
    titles(vec![Event::SearchTyped(search.to_owned())])
}

#[test]
fn search_finds_titles_artists_and_other_scripts() {
    assert_eq!(found("dyna"), ["Dynamite"]);
    assert_eq!(found("FAKE love"), ["FAKE LOVE"]);
    assert_eq!(found("coldplay"), ["My Universe"]);
    assert_eq!(found("halsey luv"), ["Boy With Luv"]);
    assert_eq!(found("작은"), ["Boy With Luv"]);
    assert_eq!(found("  ").len(), 10);
}

/// Whether a song with this title is among the rows when that is typed.
fn is_found(title: &str, typed: &str) -> bool {
    let title = title.replace('"', "\\\"");
    let loaded = with_counts(&format!(
        r#"{{ "id": "x", "title": "{title}", "artists": ["a"], "counts": [{{ "as_of": "2026-08-03", "value": 7 }}] }}"#
    ));
    let html = html_of(&loaded, &[("view", "leaderboard")], vec![Event::SearchTyped(typed.to_owned())]);
    !texts(&html, "title").is_empty()
}

#[test]
fn what_people_type_finds_what_is_written() {
    let apostrophes =
        ["Don't Stop", "Don’t Stop", "Donʼt Stop", "Don´t Stop", "Don`t Stop", "Don＇t Stop", "DON'T STOP"];
    for title in apostrophes {
        for typed in apostrophes.into_iter().chain(["dont", "don'", "don’t st"]) {
            assert!(is_found(title, typed), "{title}, {typed}");
        }
    }
    for (title, typed) in [
        ("“Heroes”", "\"heroes\""),
        ("\"Heroes\"", "„heroes“"),
        ("«Été»", "ete"),
        ("Beyoncé", "BEYONCE"),
        ("Beyonce", "beyoncé"),
        ("Beyonce\u{301}", "beyoncé"),
        ("Mañana", "manana"),
        ("Smørrebrød", "smorrebrod"),
        ("Smorrebrod", "smørrebrød"),
        ("Łódź", "lodz"),
        ("Đorđe", "dorde"),
        ("Straße", "strasse"),
        ("STRASSE", "straße"),
        ("Bağdat Işığı", "bagdat isigi"),
        ("İstanbul", "istanbul"),
        ("Œuvre Æther", "oeuvre aether"),
        ("Þórr", "thorr"),
        ("Ｄｙｎａｍｉｔｅ", "dynamite"),
        ("Dynamite", "ｄｙｎａ"),
        ("Ёлка", "елка"),
        ("Елка", "ёлка"),
        ("Καλημέρα Κόσμος", "καλημερα κοσμοσ"),
        ("أغنية", "اغنيه"),
        ("کیک", "كيك"),
        ("مَرْحَبًا", "مرحبا"),
        ("שָׁלוֹם", "שלום"),
        ("ドライブ", "どらいぶ"),
        ("ﾄﾞﾗｲﾌﾞ", "ドライブ"),
        ("Anti–Hero", "anti-hero"),
        ("Wait…", "wait..."),
        ("۱۲۳", "123"),
        ("N\u{ad}ight\u{a0}Sky", "night sky"),
    ] {
        assert!(is_found(title, typed), "{title}, {typed}");
    }
    for (title, typed) in [("Done", "don't"), ("노래", "놈"), ("Lodge", "łódź"), ("Dynamite", "dynamo")] {
        assert!(!is_found(title, typed), "{title}, {typed}");
    }
}

#[test]
fn a_half_typed_syllable_finds_what_it_may_become() {
    for (title, typed) in [
        ("노래", "ㄴ 노 놀 노래"),
        ("아리랑", "ㅇ 아 알 아리 아릴 아리라 아리랑"),
        ("과거", "ㄱ 고 과 곽 과거"),
        ("없어", "ㅇ 어 업 없 없어"),
        ("값이", "가 갑 값 값이"),
        ("닭을", "다 달 닭 닭으 닭을"),
        ("꽃밭", "ㄲ 꼬 꽃 꽃바 꽃밭"),
        ("의사", "으 의 읫 의사"),
    ] {
        for typed in typed.split(' ') {
            assert!(is_found(title, typed), "{title}, {typed}");
        }
    }
}

#[test]
fn a_search_without_a_row_says_what_to_loosen() {
    let events = vec![Event::SearchTyped("no such song".to_owned())];
    let html = html_of(&bundled(), &[("view", "leaderboard")], events);
    assert_eq!(texts(&html, "empty"), ["Nothing matches “no such song”. Try fewer filters."]);
    assert_eq!(texts(&html, "clear").len(), 2, "in the control and under the sentence");
    assert_eq!(texts(&html, "finder").len(), 1, "the way back stays");
}

#[test]
fn rows_stand_in_the_chosen_order_and_keep_their_ranks() {
    assert_eq!(titles(vec![Event::SortChosen(Sort::Title)])[..3], ["Blood Sweat & Tears", "Boy With Luv", "Butter"]);
    // What is printed as missing: DNA 19M left until 200M, Life Goes On 42M left until 300M.
    assert_eq!(titles(vec![Event::SortChosen(Sort::Missing)])[..2], ["DNA", "Life Goes On"]);
    let events = vec![Event::SortChosen(Sort::Title)];
    let html = html_of(&bundled(), &[("view", "leaderboard"), ("limit", "100"), ("as-of", "2022-04-14")], events);
    let rank_of = |title: &str| {
        let place = texts(&html, "title").iter().position(|known| known == title).unwrap();
        texts(&html, "rank")[place].clone()
    };
    assert_eq!((rank_of("Dynamite"), rank_of("Butter")), ("1".to_owned(), "2".to_owned()));
    assert!(html.contains("aria-sort=\"ascending\""), "{html}");
    assert_eq!(html.matches("aria-sort").count(), 1);
}

#[test]
fn an_artists_songs_include_those_that_feature_it() {
    let loaded = bundled();
    let events = vec![Event::FilterChosen(Filter::With, Some("halsey".to_owned()))];
    let html = html_of(&loaded, &[("view", "leaderboard"), ("as-of", "2022-04-14")], events);
    assert_eq!(texts(&html, "title"), ["Boy With Luv"]);
}

/// These songs of one artist.
fn with_counts(tracks: &str) -> std::rc::Rc<milestream::load::Loaded> {
    let dataset = r#"{ "schema": 1, "title": "T", "service": { "name": "S", "unit": "streams" }, "source": "s",
        "sources": { "s": { "publisher": "P", "url": "https://example.org/" } }, "artists": [{ "id": "a", "name": "A" }],
        "tracks": [TRACKS] }"#;
    crate::support::loaded(dataset.replace("TRACKS", tracks).as_bytes())
}

#[test]
fn what_a_single_day_has_added_is_not_said_twice() {
    let loaded = with_counts(
        r#"{ "id": "x", "title": "X", "artists": ["a"], "counts": [
                { "as_of": "2026-08-03", "value": 2300000000 }, { "as_of": "2026-08-04", "value": 2302000000 }] }"#,
    );
    let at = ("as-of", "2026-08-04");
    let html = html_of(&loaded, &[("view", "leaderboard"), ("rows", "dense"), at], vec![]);
    assert_eq!(texts(&html, "gain"), ["2,000,000"]);
    assert_eq!(texts(&html, "days"), ["49"]);
    let rules = ["Gain: a day, 3 August 2026 to 4 August 2026", "Days: to the next milestone at this pace"];
    assert_eq!(texts(&html, "rule")[..2], rules);
    let opened = Event::TrackOpened(loaded.dataset.track_by_id("x"));
    let html = html_of(&loaded, &[("view", "leaderboard"), at], vec![opened]);
    assert_eq!(texts(&html, "gain"), ["+2,000,000 since 3 August 2026"]);
    assert_eq!(texts(&html, "pace"), [""; 0]);
    assert_eq!(texts(&html, "days"), ["about 49 days to 2.4B at this pace"]);
}

/// The days to a milestone are from today, not from the day of the count; of what is long ago, nobody knows them.
#[test]
fn days_to_a_milestone_are_counted_from_today() {
    let loaded = with_counts(
        r#"{ "id": "x", "title": "X", "artists": ["a"], "counts": [
                { "as_of": "2026-08-03", "value": 2300000000 }, { "as_of": "2026-08-04", "value": 2302000000 }] }"#,
    );
    for (today, days) in
        [("2026-08-04", Some(49)), ("2026-08-14", Some(39)), ("2026-09-03", Some(19)), ("2026-09-04", None)]
    {
        let shown = |attributes: &[(&str, &str)]| {
            let opened = Event::TrackOpened(loaded.dataset.track_by_id("x"));
            let at = ("as-of", today);
            texts(&html_of(&loaded, &[attributes, &[("view", "leaderboard"), at]].concat(), vec![opened]), "days")
        };
        let text = days.map(|days| format!("about {days} days to 2.4B at this pace"));
        assert_eq!(shown(&[]), text.into_iter().collect::<Vec<_>>(), "{today}");
        let number = days.map(|days: u64| days.to_string());
        assert_eq!(shown(&[("rows", "dense")]).first().cloned(), number, "{today}");
    }
}

/// The number of discs is the style sheet's to draw: it has a width for as many as there can be.
#[test]
fn a_disc_stands_for_each_billion_that_is_surely_reached() {
    let style = std::fs::read_to_string("static/style/leaderboard.css").unwrap();
    for (value, discs) in [
        ("999999999", None),
        ("2999999999", Some(2)),
        ("\"3B+\"", Some(3)),
        ("10999999999", Some(10)),
        ("12000000000", Some(11)),
    ] {
        let track =
            r#"{ "id": "x", "title": "X", "artists": ["a"], "counts": [{ "as_of": "2026-08-03", "value": VALUE }] }"#;
        let html = html_of(&with_counts(&track.replace("VALUE", value)), &[("view", "leaderboard")], vec![]);
        let drawn = discs.map(|discs: u32| format!("data-discs=\"{discs}\""));
        assert_eq!(html.contains("data-discs"), drawn.is_some(), "{value}");
        assert!(drawn.is_none_or(|drawn| html.contains(&drawn) && style.contains(&format!("[{drawn}]"))), "{value}");
    }
}

#[test]
fn gain_and_movement_stand_between_two_exact_figures_alone() {
    let loaded = with_counts(
        r#"{ "id": "x", "title": "X", "artists": ["a"], "counts": [
                { "as_of": "2026-07-14", "value": 5000000 }, { "as_of": "2026-08-04", "value": 7000000 }] },
            { "id": "y", "title": "Y", "artists": ["a"], "counts": [
                { "as_of": "2026-07-14", "value": 6000000 }, { "as_of": "2026-08-04", "value": 6500000 }] },
            { "id": "z", "title": "Z", "artists": ["a"], "counts": [
                { "as_of": "2026-07-14", "value": "4M" }, { "as_of": "2026-08-04", "value": "4.1M" }] }"#,
    );
    let at = ("as-of", "2026-08-04");
    let html = html_of(&loaded, &[("view", "leaderboard"), ("rows", "dense"), at], vec![]);
    assert_eq!(texts(&html, "title"), ["X", "Y", "Z"]);
    assert_eq!(texts(&html, "gain"), ["95,238", "23,809"]);
    assert_eq!(texts(&html, "days"), ["32", "148"]);
    assert_eq!(texts(&html, "rule")[0], "Gain: a day, 14 July 2026 to 4 August 2026");
    assert_eq!(texts(&html, "movement"), ["1", "1"]);
    assert!(html.contains(r#"aria-label="up 1""#) && html.contains(r#"aria-label="down 1""#), "{html}");
    let opened = Event::TrackOpened(loaded.dataset.track_by_id("x"));
    let opened = html_of(&loaded, &[("view", "leaderboard"), at], vec![opened]);
    assert_eq!(texts(&opened, "gain"), ["+2,000,000 since 14 July 2026"]);
    assert_eq!(texts(&opened, "pace"), ["95.2K a day"]);
    assert_eq!(texts(&opened, "days"), ["about 32 days to 10M at this pace"]);
    // A calm row leaves them out, until the reader asks.
    let calm = html_of(&loaded, &[("view", "leaderboard"), at], vec![]);
    assert_eq!(texts(&calm, "gain").len() + texts(&calm, "movement").len(), 0);
    assert_eq!(html_of(&loaded, &[("view", "leaderboard"), at], vec![Event::RowsChosen(Rows::Dense)]), html);
}

/// Songs that gain more, less and as much as the week before, and three that were released of late.
fn weeks() -> std::rc::Rc<milestream::load::Loaded> {
    let song = |id: &str, middle: u64, released: &str| {
        format!(
            r#"{{ "id": "{id}", "title": "{id}", "artists": ["a"], "counts": [{{ "as_of": "2026-07-01", "value": 5000000 }},
            {{ "as_of": "2026-07-08", "value": {middle} }}, {{ "as_of": "2026-07-15", "value": 7000000 }}] }},
            {{ "id": "{id}-new", "title": "{id}2", "artists": ["a"], "released": "{released}", "counts": [
            {{ "as_of": "2026-07-15", "value": 10000 }}], "periods": [{{ "from": "2026-07-14", "value": 9000 }}] }}"#
        )
    };
    let songs =
        [song("more", 5_300_000, "2026-07-09"), song("less", 6_700_000, "2026-07-08"), song("same", 6_000_000, "2026")];
    with_counts(&songs.join(","))
}

/// Dense rows with all that they can say of gains, the first of them opened.
pub(crate) fn opened_dense() -> String {
    let loaded = weeks();
    let opened = Event::TrackOpened(loaded.dataset.track_by_id("more"));
    html_of(&loaded, &[("view", "leaderboard"), ("rows", "dense")], vec![opened])
}

#[test]
fn a_gain_says_whether_it_is_more_than_the_one_before() {
    let loaded = weeks();
    let html = html_of(&loaded, &[("view", "leaderboard"), ("rows", "dense")], vec![]);
    assert_eq!(texts(&html, "title")[..3], ["more", "less", "same"]);
    // Of the same days, which are said once.
    assert_eq!(texts(&html, "gain")[..3], ["242,857", "42,857", "142,857"]);
    assert_eq!(texts(&html, "change"), ["200,000", "200,000", "0"]);
    assert!(html.contains(r#"part="change up""#) && html.contains(r#"part="change down""#), "{html}");
    let rules = ["Gain: a day, 8 July 2026 to 15 July 2026", "Change: compared with 1 July 2026 to 8 July 2026"];
    assert_eq!(texts(&html, "rule")[..2], rules);
    // Without two exact counts: what it had on a day, with its date. New is what came out after the eighth.
    assert_eq!(texts(&html, "gain")[3..], ["9K on 14 July 2026"; 3]);
    assert_eq!(html.matches(r#"aria-label="new""#).count(), 1);
    assert_eq!(texts(&html, "movement")[..3], ["2", " no change", "1"], "in words, for screen readers alone");
    let changes = ["200K more a day than from 1 July 2026 to 8 July 2026"];
    // An opened song says it in words, also where its row is calm.
    let open = loaded.dataset.track_by_id("more").unwrap();
    let opened = html_of(&loaded, &[("view", "leaderboard")], vec![Event::TrackOpened(Some(open))]);
    assert_eq!(texts(&opened, "change"), changes);
    let by_gain = html_of(&loaded, &[("view", "leaderboard"), ("rows", "dense"), ("sort", "gain")], vec![]);
    assert_eq!(texts(&by_gain, "title")[..3], ["more", "same", "less"]);
    assert!(by_gain.contains(r#"aria-sort="descending""#), "{by_gain}");
}

/// A group with a member and a guest, songs in two languages, and a remix.
const GROUP: &str = r#"{ "schema": 1, "title": "T", "as_of": "2026-01-01", "source": "s",
    "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
    "artists": [{ "id": "group", "name": "Group" }, { "id": "one", "name": "One", "member_of": ["group"] },
        { "id": "guest", "name": "Guest" }],
    "tracks": [
        { "id": "own", "title": "Own", "artists": ["group"], "lang": "ko", "counts": [120000000] },
        { "id": "own-remix", "title": "Own", "artists": ["group"], "of": "own", "version": "remix", "lang": "ko", "counts": [20000000] },
        { "id": "solo", "title": "Solo", "artists": ["one"], "lang": "en", "counts": [60000000] },
        { "id": "hers", "title": "Hers", "artists": ["guest"], "featuring": ["one"], "lang": "en", "counts": ["90M+"] },
        { "id": "old", "title": "Old", "artists": ["group"], "lang": "ja", "counts": ["10M"] },
        { "id": "live", "title": "Live", "artists": ["group"], "version": "Tokyo Dome", "counts": [5000000] }
    ] }"#;

fn group(attributes: &[(&str, &str)], events: Vec<Event>) -> String {
    let attributes: Vec<_> = [("view", "leaderboard")].iter().chain(attributes).copied().collect();
    html_of(&crate::support::loaded(GROUP.as_bytes()), &attributes, events)
}

#[test]
fn rows_are_narrowed_down_by_version_language_and_what_they_have_passed() {
    let by =
        |filter, value: &str| texts(&group(&[], vec![Event::FilterChosen(filter, Some(value.to_owned()))]), "title");
    assert_eq!(by(Filter::Version, "remix"), ["Own"]);
    assert_eq!(by(Filter::Version, "Tokyo Dome"), ["Live"]);
    assert_eq!(by(Filter::Language, "en"), ["Hers", "Solo"]);
    assert_eq!(by(Filter::With, "one"), ["Hers", "Solo"]);
    // "10M" may be 9.5 million: it has not surely passed ten.
    assert_eq!(by(Filter::Past, "10000000"), ["Own", "Hers", "Solo", "Own"]);
    assert_eq!(by(Filter::Past, "100000000"), ["Own"]);
}

#[test]
fn filters_come_from_the_options_and_keep_the_ranks() {
    let html = group(&[("language", "en"), ("past", "50M"), ("search", "so")], vec![]);
    assert_eq!(texts(&html, "title"), ["Solo"]);
    assert_eq!(texts(&html, "rank"), ["3"]);
    assert!(html.contains("Search &amp; filters: “so”, English, past 50M"), "{html}");
    let all = group(&[("language", "en"), ("past", "50M"), ("search", "so")], vec![Event::FiltersCleared]);
    assert_eq!(texts(&all, "row").len(), 6);
    assert_eq!(texts(&all, "clear").len(), 0);
}

#[test]
fn whose_songs_are_ranked_is_a_choice_where_there_are_members() {
    let of = |whose| texts(&group(&[("artist", "group")], vec![Event::WhoseChosen(whose)]), "title");
    assert_eq!(of(WhoseOption::Any), ["Own", "Own", "Old", "Live"]);
    assert_eq!(of(WhoseOption::Group), ["Own", "Own", "Old", "Live"]);
    assert_eq!(of(WhoseOption::Members), ["Solo"]);
    assert_eq!(of(WhoseOption::Both), ["Own", "Solo", "Own", "Old", "Live"]);
    assert_eq!(of(WhoseOption::Features), ["Hers"]);
    assert_eq!(texts(&group(&[("whose", "members")], vec![]), "title"), ["Solo"]);
    assert!(group(&[], vec![]).contains("Songs of"));
    let alone = GROUP.replace(r#", "member_of": ["group"]"#, "");
    let alone = html_of(&crate::support::loaded(alone.as_bytes()), &[("view", "leaderboard")], vec![]);
    assert!(!alone.contains("Songs of"), "{alone}");
}

#[test]
fn an_empty_choice_says_what_to_loosen_and_keeps_the_way_back() {
    let html = group(&[("artist", "guest"), ("whose", "members")], vec![]);
    assert_eq!(texts(&html, "empty"), ["Nothing matches Its members. Try fewer filters."]);
    assert_eq!(texts(&html, "finder").len(), 1);
}

#[test]
fn versions_are_visible_and_may_be_added_up() {
    let each = group(&[], vec![]);
    assert_eq!(texts(&each, "streams"), ["120M", "90M+", "60M", "20M", "about 10M", "5M"]);
    assert_eq!(texts(&each, "artist")[3], "Group, remix");
    let together = group(&[], vec![Event::VersionsChosen(VersionsOption::Together)]);
    assert_eq!(texts(&together, "streams"), ["140M", "90M+", "60M", "about 10M", "5M"]);
    assert_eq!(texts(&together, "artist")[0], "Group, sum of original, remix");
    assert_eq!(group(&[("versions", "together")], vec![]), together);
}

/// As many artists as songs: who looks the artist up for every row walks through all of them for each.
#[test]
fn an_artist_among_many_is_looked_up_once() {
    let count = 20_000;
    let artists: Vec<String> =
        (0..count).map(|id| format!(r#"{{ "id": "artist-{id}", "name": "Artist {id}" }}"#)).collect();
    let songs = (0..count).map(|id| {
        format!(r#"{{ "id": "s{id}", "title": "Song {id}", "artists": ["artist-{id}"], "counts": [{}] }}"#, count - id)
    });
    let loaded = loaded(
        format!(
            r#"{{ "schema": 1, "title": "T", "as_of": "2026-08-03", "source": "s",
            "sources": {{ "s": {{ "publisher": "S", "url": "https://s.example/" }} }},
            "artists": [{}], "tracks": [{}] }}"#,
            artists.join(","),
            songs.collect::<Vec<_>>().join(",")
        )
        .as_bytes(),
    );
    for (artist, found) in [("artist-19999", vec!["Song 19999"]), ("artist-0", vec!["Song 0"]), ("nobody", vec![])] {
        let html = html_of(&loaded, &[("view", "leaderboard"), ("with", artist)], Vec::new());
        assert_eq!(texts(&html, "title"), found, "{artist}");
    }
}
