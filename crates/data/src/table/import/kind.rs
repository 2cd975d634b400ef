//! All that is said of the reading of a table, in English. Texts in lower case are one part of a line.

/// Declares the kinds with their texts, in which parameters stand in curly brackets.
macro_rules! kinds {
    ($($kind:ident $english:literal)+) => {
        /// What a statement says; the order is that of the studio's texts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kind {
            $(
                #[doc = concat!("`", $english, "`")]
                $kind,
            )+
        }

        impl Kind {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// The English text, with its parameters in curly brackets.
            pub const fn english(self) -> &'static str {
                match self {
                    $(Self::$kind => $english,)+
                }
            }
        }
    };
}

kinds! {
    Gzip "unpacked with gzip"
    PartFiles "read as {count} part files"
    Workbook "read as a workbook"
    WebPage "read as a web page"
    Copied "read as a table that was copied"
    Encoding "read as {encoding}"
    EncodingErrors "{said}; what is none of it stands as \u{fffd}"
    Json "read as JSON"
    Markdown "read as a table of Markdown"
    Tabs "read as cells with tabs between them"
    Semicolons "read as cells with semicolons between them"
    Bars "read as cells with bars between them"
    Commas "read as cells with commas between them"
    Spaces "read as columns with spaces between them"
    ListOfLines "read as a list with a song to a line"
    EscapedQuotes "{said}; quotation marks have a backslash before them"
    LoneQuotes "{said}; a quotation mark that is not closed is a letter"
    OneOfTables "of {count} tables, {name} is read"
    HeaderRow "row {row} holds the names of columns"
    RepeatedSong "1 song without an artist, which others with one say as well, left out"
    RepeatedSongs "{count} songs without an artist, which others with one say as well, left out"
    PageArtist "the songs are those of {artist}, whom the page is about"
    StarredFeatures "titles with a star are features"
    Links "addresses behind names are left out"
    Notes "notes behind names, such as [1], are left out"
    Ranks "ranks before all titles are left out"
    QuotedTitles "quotation marks around all titles are left out"
    LinesTitleFirst "cells of the column {column} have the title in the first line and the artist in the second"
    LinesArtistFirst "cells of the column {column} have the artist in the first line and the title in the second"
    LinesOne "the lines of a cell of the column {column} are one title"
    SinceArtists "{said}, since the same artists stand there again"
    ArtistLines "every line of a cell of the column {column} is an artist"
    Metrics "every row has one count, which the column {column} names: {columns}"
    Shares "of the rows of the column {column} only those of {name} are read"
    OtherTable "another table begins in row {row}, which is read by its own names"
    SecondTable "a second table stands beside the first; its titles are in another column {column}"
    ThirdTable "a third table stands beside the first; its titles are in another column {column}"
    FurtherTable "a further table stands beside the first; its titles are in another column {column}"
    Filled "empty cells of the column {column} have the value above them: they were merged"
    Sum "column {column} is not read: it is the sum of the songs, and no song"
    Ends "columns {first} to {last} ({from} … {until})"
    ColumnsOfDays "{columns} are days, {each}"
    ColumnsOfWeeks "{columns} are weeks, {each}"
    ColumnsOfMonths "{columns} are months, {each}"
    ColumnsOfQuarters "{columns} are quarters, {each}"
    ColumnsOfYears "{columns} are years, {each}"
    SongsByDay "{columns} are songs, and every row is a day, {each}"
    SongsByWeek "{columns} are songs, and every row is a week, {each}"
    SongsByMonth "{columns} are songs, and every row is a month, {each}"
    FieldsOfDays "names of fields are days, {each}"
    EachDayAlone "each with the streams of that day alone"
    EachWeekAlone "each with the streams of that week alone"
    EachMonthAlone "each with the streams of that month alone"
    EachQuarterAlone "each with the streams of that quarter alone"
    EachYearAlone "each with the streams of that year alone"
    EachUntilDay "each with all streams until that day"
    EachUntilWeek "each with all streams until that week"
    EachUntilMonth "each with all streams until that month"
    EachUntilQuarter "each with all streams until the end of that quarter"
    EachUntilYear "each with all streams until the end of that year"
    EachUntilThen "each with all streams until then"
    DailyBeside "{said}, and those of a day alone beside them"
    SinceTheyFall "{said}, since they fall"
    AsNumbersShow "{said}, as its numbers show"
    NoTotal "{said}; no column is a total"
    TotalOfDay "{said}; {total} is the count of {day}"
    TotalOfAll "{said}; {total} is all streams"
    UntilDayOfEach "the counts are all streams until the day of each"
    UntilWeekOfEach "the counts are all streams until the week of each"
    UntilMonthOfEach "the counts are all streams until the month of each"
    UntilYearOfEach "the counts are all streams until the end of the year of each"
    DayAlone "{place} has the streams of a day alone, {why}; none is a total"
    WeekAlone "{place} has the streams of a week alone, {why}; none is a total"
    MonthAlone "{place} has the streams of a month alone, {why}; none is a total"
    YearAlone "{place} has the streams of a year alone, {why}; none is a total"
    TheyFall "since they fall"
    WasSaid "as was said"
    ChartOfDays "as the names of the columns are those of a chart of days"
    ChartOfWeeks "as the names of the columns are those of a chart of weeks"
    Columns "{columns}"
    Nameless "the column without a name"
    Unread "not read: {names}"
    FieldArtists "artists are {names}"
    PartedArtists "several artists, each of whom other rows name alone: {names}"
    OfColumn "column {name}"
    OfField "field {name}"
    OfDays "columns of days"
    DayFirst "{place}: the day stands first"
    MonthFirst "{place}: the month stands first"
    YearFirst "{place}: the year stands first"
    SinceRow "{said}, since row {row} has {cell}"
    SinceName "{said}, since one is called {cell}"
    DateAround "the counts are of {day}, as the lines around the table say"
    DateUpdated "the counts are of {day}, the day before the page was updated ({updated})"
    DateInName "the counts are of {day}, as the name of the file says"
    NewestYear "the days say no year: the newest is of {year}"
    PointGroups "{place}: the point groups digits"
    Brackets "what stands in brackets behind counts is left out, as in row {row}: {cell}"
    Unit "the {unit} of counts is a {power}"
    UnitBeside "{said}, as in {language}, since row {row} has {cell}"
    UnitNames "{said}, as in {language}, which the names of the columns are in"
    UnitOthers "{said}, as the other counts show"
    Thousand "thousand"
    Million "million"
    Billion "billion"
    Trillion "trillion"
    Indonesian "Indonesian"
    Turkish "Turkish"
    Vietnamese "Vietnamese"
    SpanishOrPortuguese "Spanish or Portuguese"
}
