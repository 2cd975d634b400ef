//! The forms that a table comes in: names, orders, signs.

use milestream_data::parse_csv;

use super::build::{ORIGIN, dated, describe, read_csv};

/// Tables that all say the same.
#[test]
fn one_table_is_the_same_in_every_form() {
    let expected =
        ["dynamite-bts: Dynamite, BTS, 1401974334 2026-07-14", "spring-day-bts: Spring Day, BTS, 700M+ 2026-07-14"];
    for text in [
        "title,artist,streams,as_of\nDynamite,BTS,1401974334,2026-07-14\nSpring Day,BTS,700M+,2026-07-14\n",
        // A mark of the encoding, lines of Windows, no end of the last one.
        "\u{feff}title,artist,streams,as_of\r\nDynamite,BTS,1401974334,2026-07-14\r\nSpring Day,BTS,700M+,2026-07-14",
        // Any order, other names, columns of no meaning.
        "rank,Total Plays,Artist(s)_name,As Of,Track_Name\n1,\"1,401,974,334\",BTS,2026-07-14,Dynamite\n2,700M+,BTS,2026-07-14,Spring Day\n",
        // Other signs between the cells.
        "song;streams;act;date\nDynamite;1,401,974,334;BTS;2026-07-14\nSpring Day;700M+;BTS;2026-07-14\n",
        "track\tartists\tplays\tdate\nDynamite\tBTS\t1401974334\t2026-07-14\nSpring Day\tBTS\t700M+\t2026-07-14\n",
        // Times, other dates, space around everything, empty lines, cells that nobody filled.
        "title,artist,streams,as_of,\n Dynamite , BTS , 1401974334 ,2026-07-14 15:01:27,\n\n,,,,\nSpring Day,BTS,700M+,2026/7/14,\n,,,,\n",
        // Old Macs.
        "title,artist,streams,as_of\rDynamite,BTS,1401974334,2026-07-14\rSpring Day,BTS,700M+,2026-07-14\r",
    ] {
        let (dataset, warnings) = read_csv(text, &ORIGIN);
        assert_eq!(warnings, Vec::<String>::new(), "{text}");
        assert_eq!(describe(&dataset), expected, "{text}");
    }
}

#[test]
fn every_role_is_found_by_its_names() {
    for (names, cells) in [
        ("title", "T"),
        ("Track", "T"),
        ("SONG", "T"),
        ("track_name", "T"),
        ("Song Name", "T"),
        ("song title", "T"),
        ("Name", "T"),
    ] {
        for streams in ["streams", "Total", "plays", "Total Streams", "play_count", "Spotify Streams"] {
            let (dataset, warnings) = read_csv(&format!("{names},{streams}\n{cells},5\n"), &dated("2026-07-14"));
            assert_eq!(warnings, Vec::<String>::new());
            assert_eq!(describe(&dataset), ["t: T, 5 2026-07-14"], "{names} {streams}");
        }
    }
}

#[test]
fn all_that_a_row_says_is_kept() {
    let text = "title,artist,featured,streams,daily,album,released,language,version,isrc,as_of\n\
        MIC Drop,BTS,\"Desiigner; Steve Aoki\",\"612,345,678\",120000,Love Yourself: Her,2017-11-24,ko,Remix,QM6MZ1754704,2026-07-14\n";
    let (dataset, warnings) = read_csv(text, &ORIGIN);
    assert_eq!(warnings, Vec::<String>::new());
    assert_eq!(
        describe(&dataset),
        ["QM6MZ1754704: MIC Drop, BTS with Desiigner + Steve Aoki, remix, 612345678 2026-07-14, 120000 on 2026-07-14"]
    );
    let track = &dataset.tracks()[0];
    assert_eq!(track.album.as_deref(), Some("Love Yourself: Her"));
    assert_eq!(track.released.unwrap().to_string(), "2017-11-24");
    assert_eq!(track.lang.as_deref(), Some("ko"));
    let source = &dataset.sources()[0];
    assert_eq!(
        (source.id.as_str(), source.publisher.as_str(), source.url.as_str()),
        ("sheets-example", ORIGIN.publisher, ORIGIN.url)
    );
    assert_eq!(dataset.title, "Songs");
}

#[test]
fn the_best_of_several_names_is_taken() {
    let text = "name,title,total,streams\nwrong,right,1,2\n";
    assert_eq!(describe(&read_csv(text, &dated("2026")).0), ["right: right, 2 2026"]);
}

#[test]
fn ids_are_those_of_the_service_or_made_of_the_song() {
    for (header, row, id) in [
        ("title,streams,spotify_track_id", "A,1,4SFknyjLcyTLJFPKD2m96o", "4SFknyjLcyTLJFPKD2m96o"),
        ("title,streams,uri", "A,1,spotify:track:4SFknyjLcyTLJFPKD2m96o", "4SFknyjLcyTLJFPKD2m96o"),
        ("title,streams,id", "A,1,https://open.example/track/4SFk?si=1", "4SFk"),
        ("title,streams,id,isrc", "A,1,,KRA301700001", "KRA301700001"),
        ("title,streams", "Boy With Luv (feat. Halsey),1", "boy-with-luv-feat-halsey"),
        ("title,streams", "DDU-DU DDU-DU,1", "ddu-du-ddu-du"),
        ("title,streams", "As If It's Your Last,1", "as-if-its-your-last"),
        ("title,streams", "봄날,1", "봄날"),
        ("title,streams", "+,1", "x2b"),
        ("title,artist,streams", "÷?!,\"A, B\",1", "÷-a-b"),
        ("title,artist,streams", "=,Ed,1", "x3d-ed"),
        ("title,artist,version,streams", "Butter,BTS,Live,1", "butter-bts-live"),
    ] {
        let (dataset, _) = read_csv(&format!("{header}\n{row}\n"), &dated("2026"));
        assert_eq!(dataset.tracks()[0].id, id, "{row}");
        assert!(dataset.track_by_id(id).is_some());
    }
}

#[test]
fn what_is_no_table_is_refused_in_a_sentence() {
    for (text, expected) in [
        ("a,b\n1,2\n", "row 1: expected the names of columns, with title among them, found \"a,b\" (line 1, column 1)"),
        (
            "title,b\n1,2\n",
            "row 1: expected the names of columns, with streams among them, found \"title,b\" (line 1, column 1)",
        ),
        ("", "row 1: expected the names of columns, with title among them, found nothing (line 1, column 1)"),
    ] {
        assert_eq!(parse_csv(text.as_bytes(), &ORIGIN).unwrap_err().to_string(), expected);
    }
    let error = parse_csv(b"title,streams\n\xff,1\n", &ORIGIN).unwrap_err();
    assert_eq!(error.to_string(), "the file is not UTF-8 text (line 2, column 1)");
    let nowhere = super::build::ORIGIN;
    let nowhere = milestream_data::Origin { url: "javascript:alert(1)", ..nowhere };
    assert_eq!(
        parse_csv(b"title,streams\nA,1\n", &nowhere).unwrap_err().to_string(),
        "the table has no address that starts with http:// or https://, to be the source of its counts"
    );
}

#[test]
fn the_content_decides_what_a_file_is() {
    let read = |text: &str| milestream_data::read(text.as_bytes(), &ORIGIN);
    assert_eq!(read("title,streams\nA,1\n").unwrap().0.tracks().len(), 1);
    assert_eq!(read("\u{feff}\n\nsong\tplays\nA\t1\n").unwrap().0.tracks().len(), 1);
    assert_eq!(read(r#" {"schema": 1, "title": "T, streams"}"#).unwrap().0.title, "T, streams");
    for (text, expected) in [
        (
            "{\"title,streams\"",
            "the file is not valid JSON: expected a colon after the name of a field (line 1, column 17)",
        ),
        ("[1,2]", "expected a dataset in curly brackets, found a list (line 1, column 1)"),
        ("hello", "the file is not valid JSON: expected a value (line 1, column 1)"),
        ("", "the file is not valid JSON: it ends where a value is expected (line 1, column 1)"),
        (
            "<!DOCTYPE html><title>Sign in, please</title>",
            "the file is a web page, not a dataset or a table: is it published? (line 1, column 1)",
        ),
    ] {
        assert_eq!(read(text).unwrap_err().to_string(), expected, "{text}");
    }
}

// An embed knows the names of months in English alone.
#[cfg(feature = "import")]
#[test]
fn all_streams_are_found_in_the_languages_of_the_product() {
    for (names, date) in [
        ("Lied,Künstler,Abrufe gesamt,Stand", "14.04.2022"),
        ("Titre,Artiste,Écoutes totales,Date de mise à jour", "14/04/2022"),
        ("Canción,Artista,Reproducciones totales,Fecha", "14/04/2022"),
        ("Canción,Artista,Total de streams,Actualizado", "14/04/2022"),
        ("Utwór,Wykonawca,Liczba odtworzeń,Data", "14.04.2022"),
        ("Şarkı,Sanatçı,Toplam dinlenme,Tarih", "14.04.2022"),
        ("Bài hát,Ca sĩ,Tổng lượt nghe,Ngày", "14/04/2022"),
        ("Песня,Исполнитель,Всего прослушиваний,Дата", "14.04.2022"),
        ("제목,가수,총 스트리밍,날짜", "2022.04.14"),
        ("曲名,アーティスト,総再生回数,日付", "2022/4/14"),
        ("歌名,歌手,总播放量,日期", "2022年4月14日"),
        ("歌名,歌手,總播放次數,更新日期", "2022/4/14"),
        ("เพลง,ศิลปิน,ยอดสตรีมรวม,วันที่", "14/04/2565"),
        ("गाना,कलाकार,कुल स्ट्रीम,तारीख", "१४/०४/२०२२"),
        ("الأغنية,الفنان,إجمالي الاستماعات,التاريخ", "١٤/٠٤/٢٠٢٢"),
        ("Kanta,Mang-aawit,Kabuuang streams,Petsa", "04/14/2022"),
        ("Judul,Penyanyi,Total streaming,Tanggal", "14 April 2022"),
        ("Brano,Artista,Ascolti totali,Data", "14 aprile 2022"),
        ("Música,Artista,Total de streams,Data", "14 de abr. de 2022"),
        ("Song,Artist,Total number of streams,As of", "2022-04-14"),
    ] {
        let (dataset, warnings) = read_csv(&format!("{names}\nA,X,1204500,{date}\n"), &ORIGIN);
        assert_eq!(warnings, Vec::<String>::new(), "{names}");
        assert_eq!(describe(&dataset), ["a-x: A, X, 1204500 2022-04-14"], "{names}");
    }
}

#[test]
fn all_streams_win_over_those_of_a_day_in_any_language() {
    for names in [
        "Titel,Streams,Streams gesamt",
        "제목,스트리밍,총 스트리밍",
        "曲名,再生回数,総再生回数",
        "Título,Streams,Total de streams",
    ] {
        let (dataset, _) = read_csv(&format!("{names},as of\nA,5,100,2022-04-14\nB,7,90,2022-04-14\n"), &ORIGIN);
        assert_eq!(describe(&dataset), ["a: A, 100 2022-04-14", "b: B, 90 2022-04-14"], "{names}");
    }
}
