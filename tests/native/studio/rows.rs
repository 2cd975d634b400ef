//! What is wrong with the rows of a table, in words that are another language's elsewhere.

use milestream_data::table::{Choices, Circumstances, Input, StatementKind};
use milestream_data::{Detail, Origin, Warning, read_explained};

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
];

/// In English, what the studio says of rows is what the command line prints, and nothing is left without a kind.
#[test]
fn what_is_wrong_with_rows_is_said_by_kinds() {
    let origin = Origin { title: "T", publisher: "P", url: "https://p.example/", artist: None, as_of: None };
    for (text, kinds) in FAULTS {
        for (detail, times) in [(Detail::Every, 1), (Detail::Grouped, 4)] {
            // Of many of a kind, the first is told and the others are counted.
            let (names, rows) = text.split_once('\n').unwrap();
            let text = [names, "\n", &rows.repeat(times)].concat();
            let read =
                read_explained(Input::Text(&text), &origin, (&Choices::default(), &Circumstances::default()), detail)
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
