//! Pictures of songs, artists and albums: which addresses are taken, and whose they are.

use milestream_data::model::Color;
use milestream_data::{is_picture_address, parse};

use super::build::{dataset, warnings};

#[test]
fn a_picture_is_of_the_files_own_host_or_is_the_address_itself() {
    let taken = [
        "covers/wings.webp",
        "wings.webp?2:1#a:b",
        "/covers/wings.webp",
        "../wings.webp",
        "./a:b.webp",
        "표지.webp",
        "data:image/png;base64,iVBORw0KGgo=",
        "DATA:IMAGE/webp;base64,UklGRg==",
    ];
    for address in taken {
        assert!(is_picture_address(address), "{address}");
    }
    let refused = [
        "",
        "https://elsewhere.example/wings.webp",
        "//elsewhere.example/wings.webp",
        "/\\elsewhere.example/wings.webp",
        "\\\\elsewhere.example/wings.webp",
        "/\t/elsewhere.example/wings.webp",
        "javascript:void",
        "data:text/html,wings",
        "data:image/",
        "?wings",
        "#wings",
    ];
    for address in refused {
        assert!(!is_picture_address(address), "{address}");
    }
}

#[test]
fn what_is_no_picture_is_reported_and_its_row_stays() {
    let picture = "expected an address within the host of the file, like covers/wings.webp, or data:image/…, found";
    assert_eq!(
        warnings(
            r#""tracks": [{ "id": "t", "title": "T", "image": "https://e.example/t.webp" }],
            "albums": [{ "title": "A", "artist": "x" }, { "title": "A", "artist": "z", "image": "a.webp" },
                { "title": "B", "artist": "x", "image": "b.webp" }, { "title": "B", "artist": "x", "image": "c.webp" }]"#
        ),
        [
            format!(r#"tracks[0].image: {picture} "https://e.example/t.webp""#),
            format!("albums[0].image: {picture} nothing"),
            r#"albums[1].artist: expected the id of an artist, found "z""#.to_owned(),
            "albums[3]: is an album that has a cover, which is kept".to_owned(),
        ]
    );
    let text = r#"{ "schema": 1, "title": "T", "artists": [{ "id": "x", "name": "X", "color": "violet", "image": "x.webp" }] }"#;
    let (dataset, warnings) = parse(text.as_bytes()).unwrap();
    let artist = &dataset.artists()[0];
    assert_eq!((artist.color, artist.image.as_deref()), (None, Some("x.webp")));
    assert_eq!(warnings[0].message, r#"expected a colour like #5f2eb8, found "violet""#);
}

#[test]
fn an_album_is_one_of_title_and_first_artist() {
    let dataset = dataset(
        r#""tracks": [
            { "id": "a", "title": "A", "artists": ["x", "y"], "album": " Wings" },
            { "id": "b", "title": "B", "artists": ["y", "x"], "album": "Wings" },
            { "id": "c", "title": "C", "artists": ["x"] }],
        "albums": [{ "title": "Wings", "artist": "x", "image": "wings.webp" }]"#,
    );
    let covers: Vec<_> = dataset.tracks().iter().map(|track| dataset.album_image(track)).collect();
    assert_eq!(covers, [Some("wings.webp"), None, None]);
    assert!(dataset.has_pictures());
}

#[test]
fn a_colour_picks_the_ink_that_can_be_read_on_it() {
    assert_eq!(Color::parse("#5F2eb8").unwrap().to_string(), "#5f2eb8");
    for text in ["5f2eb8", "#5f2eb", "#5f2eb88", "#+f2eb8", "#5f2e한", "violet", ""] {
        assert_eq!(Color::parse(text), None, "{text}");
    }
    // The contrast of WCAG with white and black, over a grid of colours.
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let steps = || (0..=255).step_by(5);
    for (red, green, blue) in steps().flat_map(|r| steps().flat_map(move |g| steps().map(move |b| (r, g, b)))) {
        let luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        let color = Color::parse(&format!("#{red:02x}{green:02x}{blue:02x}")).unwrap();
        let contrast = if color.is_dark() { 1.05 / (luminance + 0.05) } else { (luminance + 0.05) / 0.05 };
        assert!(contrast >= 4.5, "{color}: {contrast}");
    }
}
