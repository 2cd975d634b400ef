//! Pictures of rows: which is shown, and the initials where there is none.

use std::rc::Rc;

use milestream::content::counter::artist_color;
use milestream::load::Loaded;
use milestream::state::model::Event;
use milestream::state::options::Rows;

use crate::support::{bundled, html, html_of, loaded, options, texts};

const NUMBERS: &str = r##"{ "schema": 1, "title": "T", "as_of": "2026-11-10", "source": "s",
    "sources": { "s": { "publisher": "P", "url": "https://example.org/" } },
    "artists": [{ "id": "jk", "name": "jung Kook", "color": "#3b3f99", "image": "/faces/jk.webp" },
        { "id": "bts", "name": "BTS" }, { "id": "g", "name": "(G)I-DLE", "color": "#FFD500" }],
    "albums": [{ "title": "Wings", "artist": "bts", "image": "covers/wings.webp" }],
    "tracks": [
        { "id": "a", "title": "A", "artists": ["bts"], "album": "Wings", "image": "data:image/png;base64,AAAA", "counts": [900] },
        { "id": "b", "title": "B", "artists": ["bts"], "album": "Wings", "counts": [800] },
        { "id": "c", "title": "C", "artists": ["jk", "bts"], "album": "Wings", "counts": [700] },
        { "id": "d", "title": "D", "artists": ["g"], "counts": [600] },
        { "id": "e", "title": "Élan vital", "counts": [500] }
    ],
    "totals": [{ "artist": "jk", "metric": "followers", "counts": [50] }, { "artist": "g", "metric": "followers", "counts": [40] }] }"##;

/// Options of an embed, by name.
type Asked<'a> = &'a [(&'a str, &'a str)];

const SRC: (&str, &str) = ("src", "https://data.example/kept/numbers.json?v=2");

fn numbers() -> Rc<Loaded> {
    loaded(NUMBERS.as_bytes())
}

/// A widget of these numbers once the whole program is there.
fn complete(asked: Asked<'_>) -> String {
    html_of(&numbers(), asked, vec![Event::ProgramArrived])
}

fn leaderboard(more: &[(&str, &str)]) -> String {
    let options: Vec<_> = [("view", "leaderboard"), SRC].iter().chain(more).copied().collect();
    complete(&options)
}

/// The addresses of the pictures, in the order of the rows.
fn addresses(html: &str) -> Vec<&str> {
    let pictures = html.split("<img ").skip(1);
    let attributes = pictures.map(|rest| rest.split_once('>').unwrap().0);
    attributes.map(|picture| picture.split_once("src=\"").unwrap().1.split_once('"').unwrap().0).collect()
}

#[test]
fn a_first_picture_leaves_the_places_empty() {
    for (asked, places) in [(&[("view", "leaderboard"), SRC][..], 5), (&[("view", "counter"), ("track", "a"), SRC], 1)]
    {
        let first = html_of(&numbers(), asked, Vec::new());
        assert_eq!(texts(&first, "cover"), vec![String::new(); places]);
        assert!(!first.contains("<img"), "{first}");
    }
}

#[test]
fn a_song_has_its_own_cover_else_that_of_its_album_else_initials() {
    let html = leaderboard(&[]);
    assert_eq!(addresses(&html), ["data:image/png;base64,AAAA", "https://data.example/kept/covers/wings.webp"]);
    // A name of three letters is whole, a sign is no initial, and a song of nobody has those of its title.
    assert_eq!(texts(&html, "cover"), ["BTS", "BTS", "jK", "G", "Év"].map(str::to_owned));
}

#[test]
fn the_ink_of_initials_can_be_read_on_their_colour() {
    let html = leaderboard(&[]);
    let inks = |color: &str| {
        html.split_once(&format!("fill=\"{color}\"")).unwrap().1.split("fill=\"").nth(1).unwrap().get(..4)
    };
    assert_eq!((inks("#3b3f99"), inks("#ffd500")), (Some("#fff"), Some("#000")));
}

#[test]
fn an_album_has_its_own_cover_and_an_artist_a_face() {
    let albums = leaderboard(&[("by", "albums")]);
    assert_eq!(addresses(&albums), ["https://data.example/kept/covers/wings.webp"]);
    let artists = leaderboard(&[("by", "artists"), ("metric", "followers")]);
    assert_eq!(addresses(&artists), ["https://data.example/faces/jk.webp"]);
    assert_eq!(texts(&artists, "cover"), ["jK", "G"]);
}

#[test]
fn a_request_tells_nothing_and_a_picture_says_nothing_twice() {
    let html = leaderboard(&[]);
    let picture = html.split("<img ").nth(2).unwrap().split_once('>').unwrap().0;
    for attribute in [
        r#"alt="""#,
        r#"width="32""#,
        r#"height="32""#,
        r#"loading="lazy""#,
        r#"crossorigin="anonymous""#,
        r#"referrerpolicy="no-referrer""#,
    ] {
        assert!(picture.contains(attribute), "{attribute} in {picture}");
    }
    let covers = html.split("<span").filter_map(|rest| rest.split_once('>')).filter(|(tag, _)| tag.contains("cover"));
    assert!(
        covers.clone().count() == 5 && covers.clone().all(|(tag, _)| tag.contains(r#"aria-hidden="true""#)),
        "{html}"
    );
}

#[test]
fn a_counter_shows_the_cover_of_its_song_else_initials() {
    for (track, pictures, initials) in [
        ("a", &["data:image/png;base64,AAAA"][..], "BTS"),
        ("b", &["https://data.example/kept/covers/wings.webp"], "BTS"),
        ("d", &[], "G"),
    ] {
        let html = complete(&[("view", "counter"), ("track", track), SRC]);
        assert_eq!(addresses(&html), pictures, "{track}");
        assert_eq!(texts(&html, "cover"), [initials], "{track}");
    }
    // What is of an artist names the artist already.
    let total = complete(&[("view", "counter"), ("artist", "jk"), ("metric", "followers"), SRC]);
    assert!(texts(&total, "label")[0].contains("jung Kook") && !total.contains("cover"), "{total}");
}

#[test]
fn a_race_shows_the_pictures_of_its_rows() {
    let html = complete(&[("view", "race"), SRC]);
    assert_eq!(addresses(&html), ["data:image/png;base64,AAAA", "https://data.example/kept/covers/wings.webp"]);
    assert_eq!(texts(&html, "cover"), ["BTS", "BTS", "jK", "G", "Év"]);
    assert!(html.contains(r#"class="race-plot covered""#), "{html}");
}

#[test]
fn nothing_is_asked_for_that_is_not_shown() {
    // The bundled dataset has colours, and no picture: initials alone would repeat the artists beside them.
    for asked in [&[("view", "leaderboard")][..], &[("view", "counter"), ("track", "dynamite")], &[("view", "race")]] {
        let bundled = html(asked);
        assert!(!bundled.contains("<img") && !bundled.contains("cover"), "{bundled}");
    }
    let dense = html_of(&numbers(), &[("view", "leaderboard"), SRC], vec![Event::RowsChosen(Rows::Dense)]);
    assert!(!dense.contains("<img") && !dense.contains("cover"), "{dense}");
}

#[test]
fn what_has_no_host_has_no_picture_but_its_own() {
    for (src, wings) in [
        ("https://data.example", Some("https://data.example/covers/wings.webp")),
        ("http://data.example?numbers/1", Some("http://data.example/covers/wings.webp")),
        ("https://data.example/a/b/", Some("https://data.example/a/b/covers/wings.webp")),
        ("blob:https://data.example/0f", None),
        ("numbers.json", None),
    ] {
        let html = complete(&[("view", "leaderboard"), ("src", src)]);
        assert_eq!(addresses(&html).get(1).copied(), wings, "{src}");
        assert_eq!(addresses(&html)[0], "data:image/png;base64,AAAA", "{src}");
    }
    // Without an address at all, as natively.
    let html = complete(&[("view", "leaderboard")]);
    assert_eq!(texts(&html, "cover").len(), 5);
}

#[test]
fn a_view_about_one_artist_has_that_ones_colour() {
    let bundled = bundled();
    let cases: &[(Asked<'_>, Option<&str>)] = &[
        (&[("view", "board")], Some("#7c3aed")),
        (&[("view", "leaderboard"), ("artist", "jung-kook")], Some("#3b3f8f")),
        (&[("view", "counter"), ("track", "my-universe")], Some("#1f5f8b")),
        // Whom the page names goes before whom a song is by.
        (&[("view", "counter"), ("track", "my-universe"), ("artist", "bts")], Some("#7c3aed")),
        (&[("view", "counter"), ("artist", "halsey")], None),
        (&[("view", "counter"), ("artist", "nobody")], None),
        (&[("view", "counter"), ("track", "nothing")], None),
    ];
    let color = |loaded: &Loaded, asked: Asked<'_>| {
        artist_color(&loaded.dataset, &options(asked)).map(|color| color.to_string())
    };
    for (asked, wanted) in cases {
        assert_eq!(color(&bundled, asked).as_deref(), *wanted, "{asked:?}");
    }
    // Of a dataset about several, a counter is of the first one, and a leaderboard is of nobody.
    let numbers = numbers();
    assert_eq!(color(&numbers, &[("view", "counter")]).as_deref(), Some("#3b3f99"));
    assert_eq!(color(&numbers, &[("view", "leaderboard")]), None);
}
