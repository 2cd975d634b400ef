//! What real tables have: fixtures of our own with the quirks of those that fans keep.

use super::build::{ORIGIN, dated, describe, read_csv};

#[test]
fn quotation_marks_hold_commas_marks_and_lines() {
    let text = "title,streams\n\"LIVE 〜 \"\"SPECIAL, FINAL\"\" IN OSAKA\",\"1,000\"\n\"two\nlines\",2\nafter,x\n";
    let (dataset, warnings) = read_csv(text, &dated("2026"));
    assert_eq!(dataset.tracks()[0].title, "LIVE 〜 \"SPECIAL, FINAL\" IN OSAKA");
    assert_eq!(dataset.tracks()[1].title, "two\nlines");
    // The row is the one of the spreadsheet, the line the one of an editor.
    assert_eq!(
        warnings,
        [r#"row 4, column streams: expected a count like 1234567, "1.32B" or "1B+", found "x" (line 5, column 7)"#]
    );
}

#[test]
fn values_are_in_the_one_notation() {
    let text = "title,streams\nA,1234567\nB,\"1,234,567\"\nC,1.2M\nD,1B+\nE,\nF,1.5k\n";
    let (dataset, warnings) = read_csv(text, &dated("2026-07"));
    assert_eq!(warnings, ["row 6: is no song: it has nothing but a title (line 6, column 1)"]);
    assert_eq!(
        describe(&dataset),
        [
            "a: A, 1234567 2026-07",
            "b: B, 1234567 2026-07",
            "c: C, 1.2M 2026-07",
            "d: D, 1B+ 2026-07",
            "f: F, 1.5K 2026-07"
        ]
    );
}

#[test]
fn several_artists_stand_in_one_cell() {
    for (cell, count, expected) in [
        ("\"Latto, Jung Kook\"", "2", "Latto + Jung Kook"),
        ("Latto; Jung Kook", "2", "Latto + Jung Kook"),
        ("\"Tyler, The Creator\"", "1", "Tyler, The Creator"),
        ("\"Tyler, The Creator; Kali Uchis\"", "2", "Tyler, The Creator + Kali Uchis"),
        ("BTS feat. Halsey", "", "BTS with Halsey"),
        ("\"BTS ft. Halsey, Sia\"", "", "BTS with Halsey + Sia"),
        ("Simon & Garfunkel", "", "Simon & Garfunkel"),
        ("AC/DC", "", "AC/DC"),
        ("\"BTS, ,bts\"", "", "BTS"),
        // A name in quotation marks is one, with whatever is in it.
        (r#""""Tyler, The Creator""""#, "", "Tyler, The Creator"),
        (r#""""Tyler, The Creator""; Kali Uchis""#, "", "Tyler, The Creator + Kali Uchis"),
        (r#""Kali Uchis, ""Tyler, The Creator""""#, "", "Kali Uchis + Tyler, The Creator"),
        (r#""""Earth, Wind & Fire"" feat. ""A; B""""#, "", "Earth, Wind & Fire with A; B"),
        (r#""""Weird Al"" Yankovic, Sia""#, "", "\"Weird Al\" Yankovic + Sia"),
        (r#""""""""Weird Al"""" Yankovic""; Sia""#, "", "\"Weird Al\" Yankovic + Sia"),
    ] {
        let (dataset, _) =
            read_csv(&format!("title,artist,artist_count,streams,id\nT,{cell},{count},1,t\n"), &dated("2026"));
        assert_eq!(describe(&dataset), [format!("t: T, {expected}, 1 2026")], "{cell}");
    }
}

#[test]
fn artists_are_those_of_the_table_or_of_who_reads_it() {
    let origin = milestream_data::Origin { artist: Some("BTS"), ..dated("2026") };
    let (dataset, _) = read_csv("title,artist,streams\nA,,1\nB,Jimin,2\n", &origin);
    assert_eq!(describe(&dataset), ["a: A, BTS, 1 2026", "b-jimin: B, Jimin, 2 2026"]);
    let ids: Vec<&str> = dataset.artists().iter().map(|artist| artist.id.as_str()).collect();
    assert_eq!(ids, ["bts", "jimin"]);
}

#[test]
fn a_release_may_be_split_over_three_columns() {
    let text = "track_name,released_year,released_month,released_day,streams\nA,2023,7,14,1\nB,2023,12,,1\nC,2023,,,1\nD,,,,1\nE,2023,2,30,1\n";
    let (dataset, warnings) = read_csv(text, &dated("2026"));
    let released: Vec<String> =
        dataset.tracks().iter().map(|track| track.released.map_or_else(String::new, |date| date.to_string())).collect();
    assert_eq!(released, ["2023-07-14", "2023-12", "2023", "", ""]);
    assert_eq!(
        warnings,
        [
            r#"row 6, column released_year: expected a date like 2022-04-14, 2022-04 or 2022, found "2023" (line 6, column 3)"#
        ]
    );
}

#[test]
fn rows_of_one_song_on_several_days_are_its_history() {
    let text =
        "date,title,streams,daily\n2026-07-14,A,100,5\n2026-07-14,B,7,1\n2026-07-15,A,106,6\n2026-07-16,A,104,2\n";
    let (dataset, warnings) = read_csv(text, &ORIGIN);
    assert_eq!(
        describe(&dataset),
        [
            "a: A, 100 2026-07-14, 106 2026-07-15, 104 2026-07-16, 5 on 2026-07-14, 6 on 2026-07-15, 2 on 2026-07-16",
            "b: B, 7 2026-07-14, 1 on 2026-07-14"
        ]
    );
    assert_eq!(warnings, ["row 5, column streams: is 104, less than the 106 of 2026-07-15 (line 5, column 14)"]);
}

#[test]
fn duplicates_are_reported_and_the_higher_is_kept() {
    let text = "title,artist,streams\nA,X,5\nB,X,6\na,x,5\nB,X,7\nB,Y,8\nB,X,\n";
    let (dataset, warnings) = read_csv(text, &dated("2026"));
    assert_eq!(describe(&dataset), ["a-x: A, X, 5 2026", "b-x: B, X, 7 2026", "b-y: B, Y, 8 2026"]);
    assert_eq!(
        warnings,
        [
            "row 4: is left out: row 2 has 5 for the same song and date (line 4, column 1)",
            "row 3: is left out: row 5 has 7 for the same song and date (line 3, column 1)",
            "row 7: is left out: row 5 has 7 for the same song and date (line 7, column 1)",
        ]
    );
}

/// The rule of `merge` and of the figures: a day grows.
#[test]
fn higher_one_of_two_rows_of_a_day_is_kept_in_any_order() {
    for rows in [["07-02,1000500,9", "07-02,1000000,8"], ["07-02,1000000,8", "07-02,1000500,9"]] {
        let text =
            format!("title,date,streams,daily\nA,2026-07-03,2000000,1\nA,2026-{}\nA,2026-{}\n", rows[0], rows[1]);
        let (dataset, warnings) = read_csv(&text, &ORIGIN);
        assert_eq!(warnings.len(), 1, "{warnings:?}");
        assert!(warnings[0].contains(" has 1000500 for the same song and date"), "{warnings:?}");
        let expected = "a: A, 2000000 2026-07-03, 1000500 2026-07-02, 1 on 2026-07-03, 9 on 2026-07-02";
        assert_eq!(describe(&dataset), [expected]);
    }
}

/// Work that is the square of these rows would take hours.
#[test]
fn long_history_in_no_order_is_read_row_by_row() {
    // From 1990 to 2483: earlier there were no counts, and later years are taken for those of the Buddhist era.
    let day =
        |place: u32| milestream_data::Day::from_epoch_days(i32::try_from(place * 7919 % 180_000).unwrap() + 7_400);
    let rows = (0..180_000).map(|place| format!("A,{},{}\n", day(place), 1_000_000 + place)).collect::<String>();
    let (dataset, _) = milestream_data::parse_csv(format!("title,date,streams\n{rows}").as_bytes(), &ORIGIN).unwrap();
    assert_eq!(dataset.counts(&dataset.tracks()[0].counts).len(), 180_000);
}

/// The same of names in a cell.
#[test]
fn song_of_very_many_artists_is_read_name_by_name() {
    let names = (0..200_000).map(|place| format!("Artist {place}")).collect::<Vec<_>>().join(";");
    let text = format!("title,streams,artist\nA,5,{names};Artist 7\n");
    let (dataset, warnings) = milestream_data::parse_csv(text.as_bytes(), &ORIGIN).unwrap();
    assert_eq!((dataset.tracks()[0].artists.len(), warnings.len()), (200_000, 1), "{:?}", warnings.first());
}

#[test]
fn a_song_in_the_tables_of_two_artists_is_of_both() {
    let text = "act,title,streams,spotify_track_id\nblackpink,SOLO,5,s1\njennie,SOLO,5,s1\njennie,SOLO,5,s2\n";
    let (dataset, warnings) = read_csv(text, &dated("2026"));
    assert_eq!(warnings, Vec::<String>::new());
    assert_eq!(describe(&dataset), ["s1: SOLO, blackpink + jennie, 5 2026", "s2: SOLO, jennie, 5 2026"]);
    // On every day of a history.
    let text = "act,title,streams,id,date\nA,S,5,s,2026-07-02\nB,S,5,s,2026-07-02\nA,S,4,s,2026-07-01\nB,S,4,s,2026-07-01\nB,S,3,s,2026-07-01\n";
    let (dataset, warnings) = read_csv(text, &ORIGIN);
    assert_eq!(warnings, ["row 6: is left out: row 4 has 4 for the same song and date (line 6, column 1)"]);
    assert_eq!(describe(&dataset), ["s: S, A + B, 5 2026-07-02, 4 2026-07-01"]);
}

/// As our own file of rows has them.
#[test]
fn what_has_an_id_of_its_own_is_a_song_whatever_it_is_called() {
    let songs = "title,artist,streams,as_of,id\nGrand Total,Ann,5,2026-07-14,grand\nTotal,Ann,60,2026-07-14,total\n\
        Songs,Ann,40,2026-07-14,s\nTracks,Ann,15,2026-07-14,t\n";
    let (dataset, warnings) = read_csv(songs, &ORIGIN);
    assert_eq!(warnings, Vec::<String>::new());
    let titles = |dataset: &milestream_data::Dataset| {
        dataset.tracks().iter().map(|track| track.title.clone()).collect::<Vec<_>>()
    };
    assert_eq!(titles(&dataset), ["Grand Total", "Total", "Songs", "Tracks"]);
    // A number may count the rows.
    let sum = "id,title,artist,streams\n1,Glass Tide,Ann,5\n2,Salt Road,Ann,7\n3,Grand Total,,12\n";
    let (dataset, warnings) = read_csv(sum, &dated("2026"));
    assert_eq!(titles(&dataset), ["Glass Tide", "Salt Road"]);
    assert!(warnings.iter().any(|warning| warning.contains("is a sum of the others")), "{warnings:?}");
}
