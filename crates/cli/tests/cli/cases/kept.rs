//! Tables as charts, fans, labels, scrapers and warehouses keep them.

use super::Case;

pub(super) const KEPT: &[Case] = &[
    (
        "guests-of-charts.csv",
        "",
        &[
            "A, Luna, with Aria, 1000 2026-07-14",
            "B, Luna, with Aria + Bo, 1100 2026-07-14",
            "C, Luna + Aria, 1200 2026-07-14",
            "D, Luna + Aria, 1300 2026-07-14",
            "E, Luna, with Aria, 1400 2026-07-14",
            "F, Luna + Aria, 1500 2026-07-14",
            "G, Aria, 10 2026-07-14",
            "H, Luna, 20 2026-07-14",
            "I, Bo, 30 2026-07-14",
            "J, Luna, with Bo, 40 2026-07-14",
        ],
        &["each of whom other rows name alone: Aria & Bo; Luna with Aria; Luna x Aria"],
    ),
    (
        "daggers.html",
        "",
        &["Glass Tide, Luna Park, 5.204B 2026-07-14", "Salt Road, Aria Vale, with Bo, 4.880B 2026-07-14"],
        &["notes behind names", "quotation marks around all titles", "the counts are of 2026-07-14"],
    ),
    (
        "fr-words.csv",
        "",
        &[
            "Marée de verre, Luna Park, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Route de sel, Aria, 88120004 2026-07-14, 1002 on 2026-07-14",
        ],
        &["daily = Écoutes du jour, as_of = Mis à jour le"],
    ),
    (
        "ar-words.csv",
        "",
        &["زجاج, لونا, 1204500331 2026-07-14", "ملح, لونا, 988120004 2026-07-14"],
        &["streams = عدد الاستماعات"],
    ),
    (
        "pl-words.csv",
        "",
        &[
            "Szkło, Luna, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Sól, Luna, 988120004 2026-07-14, 101002 on 2026-07-14",
        ],
        &["streams = Odtworzenia ogółem"],
    ),
    (
        "ru-cp1251.csv",
        "",
        &[
            "Стекло, Луна, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Соль, Луна, 988.1M 2026-07-14, 101K on 2026-07-14",
        ],
        &["read as windows-1251", "daily = За сутки"],
    ),
    (
        "ja-weeks.csv",
        "",
        &["ガラスの潮, ルナパーク, 901204500 2026-07-14", "塩の道, アリア, 88988120 2026-07-14"],
        &["streams = 累積再生数, as_of = 集計日", "not read: 順位, 週間再生数"],
    ),
    (
        "last-modified.csv",
        "",
        &["Glass Tide, Luna Park + Aria Vale, 1204500331 2026-07-14", "Salt Road, Luna Park, 88120004 2026-07-14"],
        &["as_of = Last Modified"],
    ),
    (
        "obsidian.md",
        "",
        &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 88120004 2026-07-14"],
        &["addresses behind names are left out"],
    ),
    (
        "medals.txt",
        "",
        &[
            "Glass Tide, 1204500331 2026-07-14",
            "Salt Road, 988120004 2026-07-14",
            "Low, 88120004 2026-07-14",
            "Paper Sun, 8120004 2026-07-14",
        ],
        &["ranks before all titles are left out"],
    ),
    (
        "hash-ranks.txt",
        "",
        &["Glass Tide, 1204500331 2026-07-14", "Salt Road, 988120004 2026-07-14", "Low, 88120004 2026-07-14"],
        &["ranks before all titles are left out"],
    ),
    (
        "reddit.md",
        "",
        &[
            "Glass Tide, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Salt Road, 988120004 2026-07-14, 101002 on 2026-07-14",
        ],
        &["not read: +/-", "as the lines around the table say"],
    ),
    (
        "json-albums.json",
        "",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-14",
            "Salt Road, Luna Park, 88120004 2026-07-14",
            "Low, Luna Park, 5000 2026-07-14",
        ],
        &["artists are Luna Park"],
    ),
    ("json-services.json", "", &["Glass Tide, 100 2026-07-14", "Salt Road, 90 2026-07-14"], &["not read: youtube"]),
    ("json-lists-as-text.json", "", &["Glass, Luna + Aria, 100 2026-07-14", "Salt, Luna, 90 2026-07-14"], &[]),
    (
        "json-both-by-day.json",
        "",
        &[
            "Glass Tide, 100 2026-07-13, 110 2026-07-14, 5 on 2026-07-13, 10 on 2026-07-14",
            "Salt Road, 50 2026-07-13, 60 2026-07-14, 4 on 2026-07-13, 10 on 2026-07-14",
        ],
        &["streams = total, daily = daily"],
    ),
    (
        "duckdb.txt",
        "",
        &["Glass Tide, Luna Park, 1204500331 2026-07-14", "Salt Road, Luna Park, 88120004 2026-07-14"],
        &["read as a table of Markdown"],
    ),
    (
        "groups-of-services.csv",
        "",
        &["Glass, Luna, 100 unknown", "Salt, Luna, 90 unknown"],
        &["row 2 holds the names", "not read: Total, Daily"],
    ),
    (
        "services-and-sum.csv",
        "",
        &["Glass, Luna, 100 unknown", "Salt, Luna, 90 unknown"],
        &["streams = Spotify", "not read: YouTube, Apple Music, Total"],
    ),
    (
        "unit-above.csv",
        "",
        &["Glass, Luna, 1.2045B unknown", "Salt, Luna, 88.1M unknown"],
        &["streams = Streams (millions)"],
    ),
    (
        "units-of-cells.csv",
        "",
        &[
            "Glass, 1.2B 2026-07-14",
            "Salt, 835M 2026-07-14",
            "Low, 412K 2026-07-14",
            "Hi, 999 2026-07-14",
            "Up, 1.2B+ 2026-07-14",
            "Til",
            "Ca",
            "Ov, 5M+ 2026-07-14",
            "Sp, 1.2B 2026-07-14",
        ],
        &["row 7, column Streams: expected a count", "row 8, column Streams: expected a count"],
    ),
    (
        "yesterday.csv",
        "",
        &["Glass, 1204500331 2026-07-14, 412008 on 2026-07-14", "Salt, 988120004 2026-07-14, 101002 on 2026-07-14"],
        &["daily = Yesterday's streams"],
    ),
    ("emoji.csv", "", &["Glass, Luna, 100 2026-07-14", "Salt, Luna, 90 2026-07-14"], &["as_of = 📅 Date"]),
    (
        "sums-of-artists.csv",
        "",
        &["Glass, Luna, 100 2026-07-14", "Salt, Luna, 90 2026-07-14", "Low, Aria, 80 2026-07-14"],
        &["row 4: is no song: it is a sum", "row 6: is no song: it is a sum", "row 7: is no song: it is a sum"],
    ),
    (
        "total-in-titles.csv",
        "",
        &[
            "Glass, Luna, 100 2026-07-14",
            "Salt, Luna, 90 2026-07-14",
            "Total Praise, Luna, 50 2026-07-14",
            "Low Total, Luna, 50 2026-07-14",
        ],
        &[],
    ),
];
