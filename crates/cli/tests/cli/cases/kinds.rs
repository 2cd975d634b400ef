//! Further kinds of tables, found by trying what people keep.

use super::{Case, UNDATED};

pub(super) const KINDS: &[Case] = &[
    (
        "today.json",
        "",
        &[
            "Glass Tide, Luna, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Salt Road, Luna, 988120004 2026-07-14, 101002 on 2026-07-14",
        ],
        &["streams = streams, daily = today", "not read: rank_change (else --column NAME=ROLE)"],
    ),
    (
        "today.json",
        "--column today=none --column rank_change=daily",
        &["Glass Tide, Luna, 1204500331 2026-07-14, 1 on 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"],
        &["daily = rank_change", "not read: today"],
    ),
    (
        "no-year.csv",
        "--year 2026",
        &["Glass Tide, 100 2026-07-13, 110 2026-07-14", "Salt Road, 7 2026-07-13, 9 2026-07-14"],
        &["the days say no year: the newest is of 2026 (else --year YEAR)", "the month stands first"],
    ),
    (
        "months-beside-total.csv",
        "",
        &[
            "Glass Tide, Luna, 1204500331 2026-04, 12000000 on 2026-01-01 to 2026-01-31, \
             11000000 on 2026-02-01 to 2026-02-28, 13500000 on 2026-03-01 to 2026-03-31, \
             9900000 on 2026-04-01 to 2026-04-30",
            "Salt Road, Luna, 98812000 2026-04, 900000 on 2026-01-01 to 2026-01-31, 950000 on 2026-02-01 to 2026-02-28, \
             870000 on 2026-03-01 to 2026-03-31, 910000 on 2026-04-01 to 2026-04-30",
        ],
        &["are months, each with the streams of that month alone; Total is the count of Apr 2026 (else --days totals)"],
    ),
    (
        "months-fall.csv",
        "--days totals",
        &[
            "Glass Tide, Luna, 12000000 2026-01, 11000000 2026-02, 13500000 2026-03, 9900000 2026-04",
            "Salt Road, Luna, 900000 2026-01, 950000 2026-02, 870000 2026-03, 910000 2026-04",
        ],
        &["are months, each with all streams until that month (else --days daily)"],
    ),
    (
        "weeks-beside-total.csv",
        "--as-of 2026-07-16",
        &["Glass Tide, Luna, 1204500331 2026-07-16", "Salt Road, Luna, 98812000 2026-07-16"],
        &[
            "columns 3 to 6 (2026-06-25 … 2026-07-16): are not read, since each is a week behind the one before it",
            "are weeks, each with the streams of that week alone; Total is all streams",
        ],
    ),
    (
        "songs-and-sum.csv",
        "",
        &[
            "Glass Tide, 1204088323 2026-07-13, 1204500331 2026-07-14",
            "Salt Road, 987819002 2026-07-13, 988120004 2026-07-14",
        ],
        &["column Total is not read: it is the sum of the songs, and no song"],
    ),
    (
        "songs-fall.csv",
        "--days totals",
        &[
            "Glass Tide, 12000 2026-07-12, 11000 2026-07-13, 12500 2026-07-14",
            "Salt Road, 9000 2026-07-12, 9900 2026-07-13, 8800 2026-07-14",
        ],
        &["are songs, and every row is a day, each with all streams until then (else --days daily)"],
    ),
    (
        "json-columns-both.json",
        "--as-of 2026-07-14",
        &[
            "Glass Tide, Luna, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Salt Road, Luna, 988120004 2026-07-14, 101002 on 2026-07-14",
        ],
        &["artist and title = Artist and Title, streams = Streams, daily = Daily"],
    ),
    (
        "json-both.json",
        "--as-of 2026-07-14",
        &[
            "Glass Tide, Luna, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Salt Road, Luna, 988120004 2026-07-14, 101002 on 2026-07-14",
        ],
        &["artist and title = Artist and Title"],
    ),
    (
        "youtube.json",
        "--as-of 2026-07-14",
        &[
            "Luna Park - Glass Tide Official MV, Luna Park, 1904500331 2026-07-14",
            "Luna Park - Salt Road Official MV, Luna Park, 988120004 2026-07-14",
        ],
        &["title = title, artist = channelTitle, streams = viewCount", "likeCount"],
    ),
    (
        "json-streams-and-total.json",
        "",
        &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"],
        &["streams = total", "not read: streams"],
    ),
    (
        "json-history-and-daily.json",
        "",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-14, 1204088323 2026-07-13, 1203688323 2026-07-12, \
             412008 on 2026-07-14",
            "Salt Road, Luna Park, 988120004 2026-07-14, 988019002 2026-07-13, 101002 on 2026-07-14",
        ],
        &["not read: change"],
    ),
    (
        "numbers-of-lists.json",
        "",
        &["Glass Tide, 100 unknown", "Salt Road, 7 unknown"],
        &["title = song, streams = streams", "not read: delta"],
    ),
    (
        "broken-name.txt",
        "",
        &["Glass Tide, Luna Park, 5.204B 2026-07-14", "Salt Road, Aria Vale and Bo, 4.880B 2026-07-14"],
        &["streams = Streams (billions), released = Release date"],
    ),
    (
        "row-names.txt",
        "",
        &["Glass Tide, Luna Park, 1204500331 unknown", "Salt Road, Luna Park, 988120004 unknown"],
        &[UNDATED],
    ),
    (
        "days-without-name.csv",
        "",
        &[
            "Glass Tide, 1204088323 2026-07-13, 1204500331 2026-07-14",
            "Salt Road, 987819002 2026-07-13, 988120004 2026-07-14",
        ],
        &["as_of = the column without a name"],
    ),
    (
        "titles-without-name.csv",
        "",
        &[
            "Glass Tide, 1204088323 2026-07-13, 1204500331 2026-07-14",
            "Salt Road, 987819002 2026-07-13, 988120004 2026-07-14",
        ],
        &["title = the column without a name"],
    ),
    (
        "sections.csv",
        "",
        &["Glass Tide, 100 unknown", "Salt Road, 200 unknown", "Paper Sun, 50 unknown"],
        &["4 rows are no songs, the first in row 2"],
    ),
    (
        "rounded-sum.csv",
        "",
        &["Glass Tide, 1.2B unknown", "Salt Road, 988M unknown"],
        &["row 4: is no song: it is a sum of the others"],
    ),
    (
        "gain-behind.csv",
        "",
        &["Glass Tide, Luna, 1204500331 unknown", "Salt Road, Luna, 988120004 unknown"],
        &["what stands in brackets behind counts is left out, as in row 2: 1,204,500,331 (+412,008)"],
    ),
    (
        "emphasis.md",
        "",
        &["Glass Tide, Luna Park, 1204500331 2026-07-14", "Salt Road (feat. Aria), Luna Park, 988120004 2026-07-14"],
        &["the counts are of 2026-07-14, as the lines around the table say"],
    ),
    (
        "chart-of-day.txt",
        "",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-14, 6912008 on 2026-07-14",
            "Salt Road, Aria Vale, with Bo + Cy, 16120004 2026-07-14, 5500000 on 2026-07-14",
            "Low Lamp, Kai, 4100000 2026-07-14, 4100000 on 2026-07-14",
            "Paper Sun, Luna Park, 988120004 2026-07-14, 3900000 on 2026-07-14",
        ],
        &["the counts are of 2026-07-14, as the lines around the table say"],
    ),
    (
        "day-in-name-2026-07-14.csv",
        "",
        &["Glass Tide, Luna, 1204500331 2026-07-14", "Salt Road, Luna, 988120004 2026-07-14"],
        &["the counts are of 2026-07-14, as the name of the file says (else --as-of DATE)"],
    ),
    (
        "es-words.csv",
        "",
        &[
            "Marea, Luna, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Sal, Luna, 988120004 2026-07-14, 101002 on 2026-07-14",
        ],
        &["daily = Reproducciones diarias, as_of = Última actualización"],
    ),
    (
        "two-artists.csv",
        "",
        &[
            "Glass Tide, Luna Park + Aria, 1204500331 2026-07-14",
            "Salt Road, Luna Park, 988120004 2026-07-14",
            "Low Lamp, Aria, with Bo, 88120004 2026-07-14",
            "Home, Aria, with Cy, 8120004 2026-07-14",
            "Bridge, Salt & Stone, 120004 2026-07-14",
        ],
        &["several artists, each of whom other rows name alone: Luna Park & Aria"],
    ),
    (
        "counts-with-days.csv",
        "",
        &["Glass Tide, Luna, 100 2026-07-13, 110 2026-07-14", "Salt Road, Luna, 7 2026-07-13, 9 2026-07-14"],
        &["columns 3 to 4 (2026-07-13 … 2026-07-14) are days, each with all streams", "not read: Change"],
    ),
    (
        "ranks-in-titles.txt",
        "--as-of 2026-07-14",
        &[
            "Glass Tide, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Salt Road, 988120004 2026-07-14, 101002 on 2026-07-14",
            "Low, 88120004 2026-07-14, 1002 on 2026-07-14",
        ],
        &["ranks before all titles are left out"],
    ),
    (
        "note-beneath.csv",
        "",
        &["A, 1204500331 2026-07-13", "B, 988120004 2026-07-13"],
        &["the counts are of 2026-07-13, the day before the page was updated (2026-07-14)"],
    ),
    (
        "rows-fall.csv",
        "--days totals",
        &[
            "A, X, 1200 2026-07-09, 1100 2026-07-10, 1250 2026-07-11, 990 2026-07-12",
            "B, X, 900 2026-07-09, 950 2026-07-10, 870 2026-07-11, 910 2026-07-12",
        ],
        &["the counts are all streams until the day of each (else --days daily)"],
    ),
    (
        "json-rows-fall.json",
        "--days totals",
        &[
            "A, X, 1200 2026-07-09, 1100 2026-07-10, 1250 2026-07-11, 990 2026-07-12",
            "B, X, 900 2026-07-09, 950 2026-07-10, 870 2026-07-11, 910 2026-07-12",
        ],
        &["the counts are all streams until the day of each (else --days daily)"],
    ),
    (
        "json-weeks.json",
        "--days totals",
        &[
            "Glass Tide, 12000000 2026-06-25, 11000000 2026-07-02, 13500000 2026-07-09, 9900000 2026-07-16",
            "Salt Road, 900000 2026-06-25, 950000 2026-07-02, 870000 2026-07-09, 910000 2026-07-16",
        ],
        &["names of fields are days, each with all streams until that day (else --days daily)"],
    ),
    (
        "regional-2026-07-14.csv",
        "--column streams=streams",
        &["Glass Tide, Luna Park + Aria, 6912008 2026-07-14", "Salt Road, Aria, 5500000 2026-07-14"],
        &["streams = streams", "as the name of the file says"],
    ),
    (
        "saves.csv",
        "",
        &["Glass Tide, 412008 unknown", "Salt Road, 101002 unknown"],
        &["column streams: stands beside listeners, saves, as Spotify for Artists exports it"],
    ),
    (
        "lines.html",
        "",
        &[
            "Glass Tide, Luna Park, 1204500331 2026-07-14",
            "Salt Road, Luna Park, 88120004 2026-07-14",
            "Paper Sun (Remix), 7000000 2026-07-14",
            "North light, Aria Vale, 6000000 2026-07-14",
        ],
        &["column Song have the title in the first line and the artist in the second, since the same artists stand"],
    ),
    (
        "lines-of-names.html",
        "",
        &["유리 물결, 달 공원, 1.20450B 2026-07-14", "소금길, 아리아, 88.12M 2026-07-14"],
        &["the title in the first line"],
    ),
    (
        "lines-of-artists.html",
        "",
        &["Glass Tide Studio Version, Luna Park + Aria Vale, 100 2026-07-14", "Salt Road, Luna Park, 90 2026-07-14"],
        &["every line of a cell of the column Artists is an artist"],
    ),
    (
        "lines-again.html",
        "",
        &["Glass Tide, Luna Park, 100 2026-07-14", "Salt Road, Aria Vale, 90 2026-07-14"],
        &["the title in the first line"],
    ),
    (
        "lines.csv",
        "--lines artist-first",
        &["Glass Tide, Luna Park, 100 2026-07-14", "Salt Road, Aria Vale, 90 2026-07-14"],
        &["the artist in the first line"],
    ),
    (
        "lines.md",
        "",
        &["Glass Tide, Luna Park, 100 2026-07-14", "Salt Road, Luna Park, 90 2026-07-14"],
        &["the title in the first line"],
    ),
    (
        "years.csv",
        "--days totals",
        &["Glass Tide, Luna Park, 500 2020, 900 2021, 400 2022", "Salt Road, Luna Park, 300 2021, 350 2022"],
        &["columns 3 to 5 (2020 … 2022) are years, each with all streams until the end of that year"],
    ),
    (
        "years-beside-total.csv",
        "--as-of 2026-07-14",
        &[
            "Glass Tide, 1400 2026-07-14, 500 on 2020-01-01 to 2020-12-31, 900 on 2021-01-01 to 2021-12-31",
            "Salt Road, 700 2026-07-14, 300 on 2021-01-01 to 2021-12-31",
        ],
        &["are years, each with the streams of that year alone; Total is all streams"],
    ),
    (
        "quarters.csv",
        "--days totals",
        &["유리 물결, 달 공원, 100 2022-03, 120 2022-06", "소금길, 달 공원, 50 2022-03, 70 2022-06"],
        &["are quarters, each with all streams until the end of that quarter"],
    ),
    (
        "metrics.csv",
        "",
        &[
            "Glass Tide, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Salt Road, 88120004 2026-07-14, 1002 on 2026-07-15",
        ],
        &[
            "every row has one count, which the column metric names: streams = streams, daily = daily",
            "not read: listeners",
        ],
    ),
    (
        "links-of-notion.csv",
        "",
        &["Glass Tide, Luna Park, 2104332118 unknown", "Salt Road, Luna Park, 1504331000 unknown"],
        &["addresses behind names are left out", UNDATED],
    ),
    (
        "monospaced.txt",
        "--as-of 2026-07-14",
        &[
            "Glass Tide, 1204500331 2026-07-14, 412008 on 2026-07-14",
            "Salt Road, 88120004 2026-07-14, 1002 on 2026-07-14",
        ],
        &["read as columns with spaces between them", "not read: #"],
    ),
    (
        "unit-row.csv",
        "",
        &["Glass Tide, 1.204B 2026-07-14, 412K on 2026-07-14", "Salt Road, 88M 2026-07-14, 1K on 2026-07-14"],
        &["row 2 holds the names of columns"],
    ),
    (
        "units-in-names.csv",
        "",
        &["Glass Tide, 1.2045B 2026-07-14", "Salt Road, 88M 2026-07-14"],
        &["streams = Streams in Mio."],
    ),
    (
        "change-beneath.html",
        "",
        &["Glass Tide, 1204500331 2026-07-14", "Salt Road, 88120004 2026-07-14"],
        &["what stands in brackets behind counts is left out, as in row 2: 1,204,500,331 (+412,008)"],
    ),
    (
        "period.csv",
        "",
        &["Glass Tide, 2104332 unknown", "Salt Road, 150433 unknown"],
        &["column Streams: stands beside Period: where those are the streams of that time alone, they are no total"],
    ),
    (
        "year-rows.csv",
        "--days totals",
        &["Glass Tide, 500 2020, 900 2021", "Salt Road, 300 2021"],
        &["the counts are all streams until the end of the year of each"],
    ),
    (
        "shares.csv",
        "",
        &["Glass Tide, 900 2026-07-14", "Salt Road, 700 2026-07-14"],
        &["of the rows of the column Country only those of Worldwide are read"],
    ),
    (
        "shares-of-services.csv",
        "",
        &["Glass Tide, 100 2026-07-14", "Salt Road, 80 2026-07-14"],
        &["of the rows of the column Platform only those of Spotify are read"],
    ),
    (
        "percent.csv",
        "",
        &["Glass Tide, 1500 2026-07-14", "Salt Road, 900 2026-07-14"],
        &["streams = Streams, as_of = Date", "not read: Streams %"],
    ),
    (
        "metrics-of-days.csv",
        "",
        &[
            "Glass Tide, 100 2026-07-13, 120 2026-07-14, 10 on 2026-07-13, 20 on 2026-07-14",
            "Salt Road, 90 2026-07-13, 95 2026-07-14, 4 on 2026-07-13, 5 on 2026-07-14",
        ],
        &["every row has one count, which the column Metric names: streams = Streams, daily = Daily"],
    ),
    (
        "ranks-of-years.csv",
        "",
        &["Glass Tide, 1500 2026-07-14", "Salt Road, 900 2026-07-14"],
        &["not read: 2024, 2025"],
    ),
    (
        "lines-by.html",
        "",
        &["Glass Tide, Luna Park, 100 2026-07-14", "Salt Road, Luna Park, 90 2026-07-14"],
        &["since the same artists stand there again"],
    ),
    (
        "shares-without-all.csv",
        "--column Country=none",
        &["Glass Tide, 100 2026-07-14"],
        &["row 2: is left out: row 3 has 100 for the same song and date"],
    ),
    (
        "rows-of-months.csv",
        "--days totals",
        &["Glass Tide, 100 2026-01, 250 2026-02"],
        &["the counts are all streams until the month of each"],
    ),
    (
        "artist-in-brackets.csv",
        "",
        &["유리 물결, 달 공원, 1204500331 2026-07-14", "소금길 (Remix), 아리아, 88120004 2026-07-14"],
        &["artist and title = 곡명(가수)"],
    ),
    (
        "comma-of-billions.csv",
        "",
        &["Glass Tide, 2.1B 2026-07-14", "Salt Road, 1.504B 2026-07-14"],
        &["column Streams (Mrd.): the point groups digits"],
    ),
    (
        "raised-notes.html",
        "",
        &["Glass Tide, 1204500331 2026-07-14"],
        &["notes behind names, such as [1], are left out"],
    ),
    ("ja-words.csv", "", &["ガラスの潮, ルナパーク, 1204500331 2026-07-14"], &["streams = 総再生回数, as_of = 更新日"]),
    (
        "posted.txt",
        "",
        &[
            "Glass Tide, 1204500331 2026-07-14",
            "Salt Road (feat. Aria), 835M 2026-07-14",
            "7 Rivers, 98120004 2026-07-14",
        ],
        &["read as a list with a song to a line", "ranks before all titles are left out"],
    ),
    (
        "bullets.txt",
        "",
        &["Glass Tide, 1.20450B unknown", "Salt Road, 98.81M unknown"],
        &["read as a list with a song to a line"],
    ),
    (
        "caption.html",
        "",
        &["Glass Tide, 1204500331 2026-07-14", "Salt Road, 98120004 2026-07-14"],
        &["the counts are of 2026-07-14, as the lines around the table say"],
    ),
    (
        "ar-views.csv",
        "",
        &["Glass Tide, لونا, 1204500331 2026-07-14", "Salt Road, لونا, 98120004 2026-07-14"],
        &["streams = المشاهدات"],
    ),
];
