//! What is wrong with the rows of a table, in words that are another language's elsewhere.

use milestream_data::table::{Choices, Circumstances, Input, Parameter, StatementKind};
use milestream_data::{Detail, Error, Origin, Warning, read_explained, read_with};

/// Tables with everything that can be wrong with rows; of each the texts that must be said.
const FAULTS: &[(&str, &[StatementKind])] = &[
    (
        "title,artist,streams,as_of\nA,X,1.2345K,2026-07-14\n,X,5,2026-07-14\nB,X,99999999999999999,2026-07-14\nC,X,no,soon\nD,X,,2569-07-14\nE,X,5,2026-07-14\nE,X,7,2026-07-14\nE,X,3,2026-07-15\ntitle,artist,streams,as_of\nNotes\nTotal,,20,\n",
        &[
            StatementKind::ExpectedDecimals,
            StatementKind::ExpectedText,
            StatementKind::ExpectedLess,
            StatementKind::ExpectedCount,
            StatementKind::ExpectedDate,
            StatementKind::SameDay,
            StatementKind::LessThan,
            StatementKind::NamesAgain,
            StatementKind::TitleAlone,
            StatementKind::SumOfOthers,
        ],
    ),
    (
        "title,artist,streams\nA,X,5\nB,X,6\nAverage,,5\n",
        &[StatementKind::NumberAboutAll, StatementKind::NoColumnOfDates],
    ),
    ("title,streams\nTracks,7\nStreams,20\nA,5\n", &[StatementKind::LineOfSummary]),
    ("title,streams\nA,5\nB,6,7\nC,\"8\n", &[StatementKind::TooWide, StatementKind::OpenQuote]),
    ("id,title,streams\n1,A,5\n2,B,6\n", &[StatementKind::IdsCountRows]),
    ("id,title,streams\nx,A,5\nx,B,6\n", &[StatementKind::NoId]),
    (
        "title,streams,as_of\nA,1.204,4/5/2026\nB,1.205,6/7/2026\n",
        &[StatementKind::ExpectedOrder, StatementKind::ExpectedPoint],
    ),
    ("title,streams\nA,1.32 M\nB,2 jt\n", &[]),
    ("title,streams,as_of\nA,5,2569-07-14\n", &[StatementKind::ExpectedEra]),
    (
        "{\"title\":\"A\",\"streams\":5}\n{\"title\":\"B\",\"str\n{\"title\":\"C\",\"streams\":6}\n",
        &[StatementKind::NoJson],
    ),
    ("title,streams,Streams,day\nA,5,6,2026-07-14\n", &[StatementKind::SameName]),
    ("song,country,streams\nA,DE,5\nA,FR,6\n", &[StatementKind::CountsOfShare]),
    ("song,streams,listeners,saves\nA,50,6,7\n", &[StatementKind::CountsOfTime]),
    ("song,streams,period\nA,50,June\n", &[StatementKind::CountsOfPeriod]),
    ("song,total,yesterday,as of\nA,50,49,2026-07-14\nB,60,59,2026-07-14\n", &[StatementKind::DayBefore]),
    ("song,total,eas\nA,50,6\n", &[StatementKind::CountsOfSales]),
    ("song,playcount,url\nA,50,https://www.last.fm/music/X/_/A\n", &[StatementKind::Scrobbles]),
    ("row labels,sum of streams\nA,40\nB,50\n", &[StatementKind::SumsOfCounts]),
    ("song,artist,streams\nA,\"X, Y\",5\nB,\"X, Y\",6\n", &[StatementKind::CommasInNames]),
    ("song,streams\nA,50\n\nArtist,Followers\nX,6\n", &[StatementKind::TableOfOthers]),
];

const ORIGIN: Origin<'static> =
    Origin { title: "T", publisher: "P", url: "https://p.example/", artist: None, as_of: None };

/// In English, what the studio says of rows is what the command line prints, and nothing is left without a kind.
#[test]
fn what_is_wrong_with_rows_is_said_by_kinds() {
    for (text, kinds) in FAULTS {
        for (detail, times) in [(Detail::Every, 1), (Detail::Grouped, 4)] {
            // Of many of a kind, the first is told and the others are counted.
            let (names, rows) = text.split_once('\n').unwrap();
            let text = [names, "\n", &rows.repeat(times)].concat();
            let read =
                read_explained(Input::Text(&text), &ORIGIN, (&Choices::default(), &Circumstances::default()), detail)
                    .unwrap();
            let said: Vec<_> = read.warnings.iter().filter_map(|warning| warning.what.as_deref()).collect();
            assert_eq!(said.len(), read.warnings.len(), "{:?}", read.warnings);
            if times == 1 {
                for kind in *kinds {
                    assert!(said.iter().any(|said| said.kind == *kind), "{kind:?} of {text}: {:?}", read.warnings);
                }
            }
            for warning in read.warnings {
                let place = warning.place.as_ref().map_or_else(|| warning.path.clone(), ToString::to_string);
                assert_eq!(place, warning.path);
                assert_eq!(warning.what.as_ref().map(ToString::to_string), Some(warning.message.clone()));
                let whole = warning.statement().map(|said| said.to_string());
                if warning.others > 0 {
                    assert_eq!(whole, Some(Warning { line: None, ..warning.clone() }.to_string()));
                } else {
                    assert_eq!(whole, Some(warning.message));
                }
            }
        }
    }
}

/// Texts of JSON with a mistake of syntax, and what is said of it.
const MISTAKES: [(&str, StatementKind); 16] = [
    ("{\"schema\": 1} x", StatementKind::JsonFollows),
    ("{\"a\": [1 2]}", StatementKind::JsonListComma),
    ("{\"a\": 1 \"b\": 2}", StatementKind::JsonObjectComma),
    ("{\"a\": 1", StatementKind::JsonEndsWithin),
    ("{\"a\": 1,}", StatementKind::JsonLastComma),
    ("{a: 1}", StatementKind::JsonName),
    ("{", StatementKind::JsonEndsInObject),
    ("{\"a\" 1}", StatementKind::JsonColon),
    ("{\"a\": -x}", StatementKind::JsonDigit),
    ("{\"a\": 01}", StatementKind::JsonZero),
    ("{\"title\": \"a\nb\"}", StatementKind::JsonControl),
    ("{\"title\": \"a", StatementKind::JsonEndsInText),
    ("{\"title\": \"\\u12\"}", StatementKind::JsonHex),
    ("{\"title\": \"\\x\"}", StatementKind::JsonEscape),
    ("{\"a\": x}", StatementKind::JsonValue),
    ("{\"a\": ", StatementKind::JsonEndsAtValue),
];

/// Other files of which nothing is read, as a table or else, and what is said of them.
const REFUSED: [(&str, StatementKind); 9] = [
    ("row labels,sum of streams\nX,90\nA,50\nB,40\n", StatementKind::GroupsOfLabels),
    ("<!doctype html>", StatementKind::NotPublished),
    ("[]", StatementKind::ExpectedDataset),
    ("{\"schema\": 7}", StatementKind::ExpectedSchema),
    ("colour,size\nred,1\n", StatementKind::NoNames),
    ("[[songs]]\ntitle = 5\n", StatementKind::OtherForm),
    ("{| class=\"wikitable\"\n", StatementKind::OtherForm),
    ("[{\"a\": 5}]", StatementKind::NoObjects),
    ("songs:\n- title: A\n  streams: 5\n", StatementKind::OtherForm),
];

/// What is said of a file as a whole is said by kinds as well, so that the studio has it in its language.
#[test]
fn why_nothing_of_a_file_is_read_is_said_by_kinds() {
    for (text, kind) in MISTAKES {
        let error = read_with(text.as_bytes(), &ORIGIN, Detail::Every).unwrap_err();
        let said = worded(&error);
        assert_eq!(said.kind, StatementKind::NotJson, "{text}");
        let Some(Parameter::Statement(why)) = said.parameter("found") else { panic!("{text}: {error}") };
        assert_eq!(why.kind, kind, "{text}: {error}");
    }
    for (text, kind) in REFUSED {
        let choices = (&Choices::default(), &Circumstances::default());
        let as_table = read_explained(Input::Text(text), &ORIGIN, choices, Detail::Every).map(|_| ());
        let as_dataset = read_with(text.as_bytes(), &ORIGIN, Detail::Every).map(|_| ());
        let errors: Vec<Error> = [as_table, as_dataset].into_iter().filter_map(Result::err).collect();
        let said: Vec<StatementKind> = errors.iter().map(|error| worded(error).kind).collect();
        assert!(said.contains(&kind), "{text}: {said:?}");
    }
}

/// What is said of an error, which is what the command line prints in English.
fn worded(error: &Error) -> milestream_data::table::Statement {
    let said = error.as_warning().statement().unwrap_or_else(|| panic!("{error}"));
    assert_eq!(said.to_string(), error.message());
    said
}
