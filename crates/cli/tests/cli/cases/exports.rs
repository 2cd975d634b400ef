//! Tables as tools and services export them, and notations of languages that no case before had.

use super::Case;

pub(super) const EXPORTS: &[Case] = &[
    (
        "chart-page-peaks.html",
        "",
        &[
            "Glass Tide, Luna Park, 2001234567 2026-07-13, 512334 on 2026-07-13",
            "Salt Road, with Luna Park, 901234567 2026-07-13, 112334 on 2026-07-13",
        ],
        &["not read: Peak", "titles with a star are features"],
    ),
    (
        "wiki-as-of.html",
        "",
        &["Glass Tide, Luna Park, 2.134B 2026-07-14", "Salt Road, Luna Park, 1.987B 2026-07-14"],
        &["as the lines around the table say", "quotation marks around all titles"],
    ),
    (
        "es-millions.csv",
        "--point groups",
        &["Glass Tide, Luna, 1.204B 2026-07-14", "Salt Road, Luna, 988M 2026-07-14"],
        &["artist = Cantante"],
    ),
    (
        "tables-of-numbers.csv",
        "",
        &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"],
        &[
            "row 5: is no song: it has nothing but a title",
            "row 6: another table begins, which has no songs with streams, and is left out",
        ],
    ),
    (
        "moves.txt",
        "",
        &["Glass Tide, 2001234567 unknown", "Salt Road, 1900123456 unknown", "Northlight, 1204500331 unknown"],
        &["movements before all titles, such as 1. (=) Glass Tide, are left out", "their date is unknown"],
    ),
    (
        "sales.csv",
        "--as-of 2026-07-14",
        &["Glass Tide, Luna, 2001000 2026-07-14", "Salt Road, Luna, 1500000 2026-07-14"],
        &["column Total: stands beside EAS, which counts no streams"],
    ),
    (
        "sales-and-streams.csv",
        "--as-of 2026-07-14",
        &[
            "Glass Tide, Luna, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Salt Road, Luna, 988120004 2026-07-14, 101002 on 2026-07-14",
        ],
        &["streams = Streams, daily = Daily Streams"],
    ),
    (
        "youtube-studio.csv",
        "--as-of 2026-07-14",
        &["Glass Tide MV, 2120400 2026-07-14", "Salt Road MV, 1000000 2026-07-14"],
        &["row 2: is no song: it is a sum of the others", "as YouTube Studio exports it"],
    ),
    (
        "apple-music.csv",
        "--as-of 2026-07-14",
        &["Glass Tide, Luna, 40210 2026-07-14", "Salt Road, Luna, 20100 2026-07-14"],
        &["as Apple Music for Artists exports it"],
    ),
    (
        "scrobbles.json",
        "--as-of 2026-07-14",
        &["Glass Tide, Luna, 1204500 2026-07-14", "Salt Road, Luna, 988120 2026-07-14"],
        &["field playcount: says how often users of Last.fm"],
    ),
    (
        "mongo.json",
        "",
        &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"],
        &["as_of = as_of"],
    ),
    ("firestore.json", "", &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"], &[]),
    ("dynamo.json", "", &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"], &[]),
    (
        "clickhouse.json",
        "",
        &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"],
        &["streams = streams"],
    ),
    (
        "bigquery.json",
        "",
        &["Glass Tide, 1204500331 2026-07-14", "Salt Road, 988120004 2026-07-14"],
        &["streams = streams"],
    ),
    (
        "elasticsearch.json",
        "",
        &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"],
        &[],
    ),
    ("airtable.json", "", &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"], &[]),
    (
        "graphql.json",
        "--as-of 2026-07-14",
        &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"],
        &[],
    ),
    ("pandas-table.json", "", &["Glass Tide, 1204500331 2026-07-14", "Salt Road, 988120004 2026-07-14"], &[]),
    (
        "ja-eras.csv",
        "",
        &["グラスタイド, ルナパーク, 1.32045B 2026-07-14", "ソルトロード, ルナパーク, 988.12M 2026-07-14"],
        &["as_of = 日付"],
    ),
    (
        "zh-eras.csv",
        "",
        &["玻璃潮, 月亮公園, 1.32B 2026-07-14", "鹽路, 月亮公園, 98.812M 2026-07-14"],
        &["title = 歌曲名稱"],
    ),
    (
        "ko-listeners.csv",
        "--as-of 2026-07-14",
        &["글래스 타이드, 루나파크, 120450331 2026-07-14", "솔트 로드, 루나파크, 98812004 2026-07-14"],
        &["not read: 순위, 전체 청취자수"],
    ),
    (
        "id-per-date.csv",
        "",
        &["Glass Tide, Luna, 1.32B 2026-07-14", "Salt Road, Luna, 988.1M 2026-07-14"],
        &["as_of = Per Tanggal"],
    ),
    (
        "fr-cumulated.csv",
        "",
        &["Glass Tide, Luna, 1.32B 2026-07-14", "Salt Road, Luna, 988.1M 2026-07-14"],
        &["streams = Écoutes cumulées"],
    ),
    (
        "to-date.csv",
        "--as-of 2026-07-14",
        &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"],
        &["streams = Streams ATD", "not read: Rank TW, Streams TW, Streams LW"],
    ),
    (
        "artists-before-dashes.csv",
        "--column Song=artist-title",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-14",
            "Salt Road, Luna Park, 988120004 2026-07-14",
            "Northlight, Aria Vale, 77120004 2026-07-14",
        ],
        &["artist and title = Song"],
    ),
    (
        "artists-before-dashes.csv",
        "--column Song=title",
        &[
            "Luna Park - Glass Tide, 1204500331 2026-07-14",
            "Luna Park - Salt Road, 988120004 2026-07-14",
            "Aria Vale - Northlight, 77120004 2026-07-14",
        ],
        &["title = Song"],
    ),
    (
        "versions-behind-dashes.csv",
        "",
        &[
            "Glass Tide - Radio Edit, 1204500331 2026-07-14",
            "Salt Road - Radio Edit, 988120004 2026-07-14",
            "Northlight - Live, 77120004 2026-07-14",
        ],
        &[],
    ),
    (
        "day-of-streams.csv",
        "",
        &["Glass Tide, 1204500331 2026-07-14", "Salt Road, 988120004 2026-07-14"],
        &["July 14 2026"],
    ),
    (
        "days-and-difference.csv",
        "",
        &[
            "Glass Tide, 1204088323 2026-07-13, 1204500331 2026-07-14",
            "Salt Road, 988019002 2026-07-13, 988120004 2026-07-14",
        ],
        &["not read: Diff, %"],
    ),
    (
        "th-slashes.csv",
        "",
        &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"],
        &["row 2 has 14/07/2569"],
    ),
    ("hi-crores.csv", "", &["ग्लास टाइड, लूना, 1204500331 2026-07-14", "सॉल्ट रोड, लूना, 988M 2026-07-14"], &[]),
    ("psql.txt", "", &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"], &[]),
    ("mysql.txt", "", &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"], &[]),
    ("sqlite-box.txt", "", &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"], &[]),
    (
        "error-cells.csv",
        "--as-of 2026-07-14",
        &[
            "Glass Tide, Luna, 1204500331 2026-07-14",
            "Salt Road, Luna, 101002 on 2026-07-14",
            "Northlight, Luna, 5000 on 2026-07-14",
        ],
        &["not read: Growth"],
    ),
    (
        "metrics-of-services.csv",
        "--as-of 2026-07-14",
        &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"],
        &["streams = Spotify Streams"],
    ),
];
