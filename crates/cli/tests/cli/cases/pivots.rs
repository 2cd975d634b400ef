//! Tables that are made of other tables, and lists with artists: pivot tables, queries, lines with "by".

use super::{Case, SOURCE};
use crate::bench::{Bench, Ran};

pub(super) const PIVOTS: &[Case] = &[
    (
        "pivot-sum.csv",
        "--as-of 2026-07-14 --column SumOfStreams=streams",
        &["Glass Tide, 1204500331 2026-07-14", "Salt Road, 988120004 2026-07-14"],
        &["title = Row Labels, streams = Sum of Streams", "row 4: is no song: it is a sum of the others"],
    ),
    (
        "pivot-max.csv",
        "--as-of 2026-07-14",
        &["Glass Tide, 1204500331 2026-07-14", "Salt Road, 988120004 2026-07-14"],
        &[
            "the largest counts of songs, in the column Maximum von Streams, are taken for the newest",
            "title = Zeilenbeschriftungen, streams = Maximum von Streams",
            "row 4: is no song",
        ],
    ),
    (
        "pivot-of-sheets.csv",
        "--as-of 2026-07-14",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-14",
            "Salt Road, Luna Park, 988120004 2026-07-14",
            "Northlight, Aria, 900 2026-07-14",
        ],
        &["streams = MAX of streams", "column artist have the value above", "row 5: is no song"],
    ),
    (
        "pivot-by-day.csv",
        "",
        &["Glass Tide, 100 2026-07-13, 110 2026-07-14", "Salt Road, 90 2026-07-13, 95 2026-07-14"],
        &["title = Row Labels", "not read: Grand Total", "row 5: is no song"],
    ),
    (
        "query-max.csv",
        "",
        &["Glass Tide, Luna Park, 1204500331 2026-07-14", "Salt Road, Luna Park, 988120004 2026-07-13"],
        &["streams = MAX(streams), as_of = max(as_of)"],
    ),
    (
        "query-sum-of-days.csv",
        "",
        &["Glass Tide, Luna Park, 1204088323 2026-07-13, 1204500331 2026-07-14"],
        &["streams = sum(streams), as_of = as_of"],
    ),
    (
        "titles-by-artists.txt",
        "--as-of 2026-07-14 --column title=artist-title",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-14",
            "Stand by Me, Aria + Bo, 988120004 2026-07-14",
            "Low, Aria, with Bo, 98120004 2026-07-14",
        ],
        &["ranks before all titles", "quotation marks around all titles"],
    ),
    (
        "titles-by-artists-and-total.csv",
        "--column title=artist-title",
        &["A, X, 300 2026-07-14", "Stand by Me, Y, 200 2026-07-14"],
        &["row 4: is no song: it is a sum of the others"],
    ),
    (
        "ranks-and-artists.txt",
        "--as-of 2026-07-14 --column title=artist-title",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-14",
            "Salt Road, Luna Park, 988120004 2026-07-14",
            "Low, Aria, 98120004 2026-07-14",
        ],
        &["ranks before all titles"],
    ),
    (
        "json-counts-by-artist.json",
        "",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-14",
            "1989, Luna Park, 88120004 2026-07-14",
            "low, Tyler, The Creator",
            "Salt, Tyler, The Creator, 7 2026-07-14",
        ],
        &["artists are Luna Park, \"Tyler, The Creator\""],
    ),
    (
        "commas-in-names.csv",
        "--as-of 2026-07-14",
        &[
            "September, Earth + Wind & Fire, 100 2026-07-14",
            "Boogie, Earth + Wind & Fire, 90 2026-07-14",
            "Glass Tide, Luna Park + Aria, 80 2026-07-14",
            "Salt Road, Luna Park + Aria, 70 2026-07-14",
            "Low, Aria, 60 2026-07-14",
        ],
        &["column artist: has names with a comma, of which no part stands in another cell: Earth, Wind & Fire; each"],
    ),
];

/// Files of which nothing tells that they are counts of songs, and what is said of each.
const REFUSED: &[(&str, &str, &str)] = &[
    ("average.csv", "title,AVERAGE of streams\nA,100\nB,90\n", "with streams among them"),
    ("count.csv", "title,COUNT(*)\nA,100\nB,90\n", "expected the names of columns"),
    ("rows.csv", "Étiquettes de lignes,Nombre de Streams\nA,100\nB,90\n", "expected the names of columns"),
    ("best-day.csv", "title,Max of Daily\nA,100\nB,90\n", "with streams among them"),
    (
        "sums-of-groups.csv",
        "Row Labels,Sum of Streams\nLuna,70\nA,40\nB,30\nAria,5\nC,5\nGrand Total,75\n",
        "the column Row Labels has groups as well as what is in them",
    ),
    (
        "albums-of-artists.csv",
        "Row Labels,Sum of Streams\nLuna,70\nFirst,70\nA,40\nB,30\nGrand Total,70\n",
        "the column Row Labels has groups as well as what is in them",
    ),
    (
        "largest-of-groups.csv",
        "Row Labels,Max of Streams\nLuna,70\nA,40\nB,70\nAria,9\nC,9\nGrand Total,70\n",
        "the column Row Labels has groups as well as what is in them",
    ),
    ("by-artist.json", r#"{"Luna": {"A": 100, "B": 90}, "Aria": {"C": 5}}"#, "expected objects"),
    ("by-country.json", r#"{"songs": {"A": {"US": 100, "KR": 90}, "B": {"JP": 5}}}"#, "expected objects"),
    ("by-version.json", r#"{"songs": {"A": {"Original": 9, "Remix": 5}, "B": {"Original": 5}}}"#, "expected objects"),
    ("by-year.json", r#"{"streams": {"A": {"2025": 9, "2026": 5}, "B": {"2024": 5}}}"#, "expected objects"),
];

#[test]
fn what_is_no_count_of_a_song_is_refused() {
    for (name, text, expected) in REFUSED {
        let bench = Bench::new(&format!("pivot-{name}")).with(name, text);
        let Ran { out, err, code } = bench.run(&format!("import {name} {SOURCE}"));
        assert!(code == 1 && out.is_empty() && err.contains(expected), "{name}: {code} {err}{out}");
    }
}
