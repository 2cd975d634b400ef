//! What `--help` prints.

pub(crate) const MAIN: &str = "\
For people who keep a Milestream dataset.

Usage: milestream <command> [options]

  check FILE...         tell every problem of datasets and tables, with the place
  import FILE           make a dataset of a table: CSV, JSON, a workbook, a saved page
  merge BASE NEW...     add what was seen today to a dataset, and tell what has happened
  show FILE             print the counter and the leaderboard as text
  snippet FILE          print the lines to paste, with today's figures where no script runs
  feed FILE             write an Atom feed of milestones, awards and notes
  card FILE             draw a share card or a badge, as the studio does
  schema                print the JSON Schema of datasets

'milestream <command> --help' tells more, with examples.
";

pub(crate) const CHECK: &str = "\
Tells every problem of datasets and tables, with the place and what stands there.

Usage: milestream check [options] FILE...

  --json                print a list of findings for programs
  --explain             print what was decided about a table; other options are those of 'milestream import'

Problems are rows and fields that are left out or are not of the schema. Counts that contradict each other, and rankings
that the counts do not bear out, are told as notes: sources do disagree.

Exit code: 0 where there is no problem, 1 where there is one.

Examples:
  milestream check songs.json
  milestream check --json songs.csv | jq '.[].message'
";

pub(crate) const IMPORT: &str = "\
Makes a dataset of a table: CSV, Markdown, JSON, a workbook (xlsx, ods), a saved web page, or a folder of part files.

Usage: milestream import FILE --source URL [options]

  --source URL          where the table can be opened: the source of every count
  --publisher NAME      who published it; without it, the host of the URL
  --as-of DATE          the date of the counts in rows without one: 2026-07-14, 2026-07 or 2026
  --artist NAME         whose songs they are, in rows without an artist
  --title TEXT          what the dataset is called; without it, the name of the file
  -o, --output OUT      where the dataset goes; without it, to standard output

How the table is read, where it should be another way than is found out:
  --explain             print what was decided
  --recipe FILE         keep what was decided in FILE, or read it from there, to read tomorrow's table the same way
  --encoding NAME       the encoding of the text, as the web has it: euc-kr
  --sheet NAME          the sheet of a workbook, or the table of a page, by its name or number
  --header ROW          the row with the names of the columns
  --column NAME=ROLE    what a column is: title, artist, streams, daily, as_of, artist-title, none ...
  --dates ORDER         day-first, month-first or year-first
  --year YEAR           of which year the newest day is, where days say none (7/14); no recipe keeps it
  --point WHAT          groups (1.204 is 1,204) or decimal
  --unit LETTER=WORD    what a unit is that is not the same in all languages: M=million or M=billion
  --days WHAT           what columns of days hold: totals (all until that day) or daily (that day alone)
  --fill yes|no         whether empty cells have the value above them
  --lines ORDER         what the lines of a cell with a title are: title-first, artist-first or one (title)

Exit code: 0 where it is done, 1 where nothing could be read, 2 where the command is not understood, 3 where only you
can know something: the question and the options that answer it are printed, and nothing is written.

Columns are found by their names: title, artist, streams, as_of, daily, album, released, language, version, featured,
isrc, id and the usual others. Cells that cannot be read are told, and the rest is kept.

Examples:
  milestream import songs.csv --source https://docs.example/pub?output=csv --as-of 2026-07-14 -o songs.json
  milestream import scrape.json --source https://charts.example/ --artist BLACKPINK --title 'BLACKPINK on Spotify'
";

pub(crate) const MERGE: &str = "\
Adds what was seen today to a dataset, and tells what has appeared, vanished, decreased, or passed a milestone.

Usage: milestream merge BASE NEW... [options]

  --thin                keep each reading for 60 days, then the last of each month and the first past each milestone
  -o, --output OUT      where the dataset goes, BASE itself perhaps; without it, to standard output

NEW is a dataset, or a table with the options of 'milestream import': --source, --publisher, --as-of, --artist, and
those that say how it is read: --explain, --recipe, --encoding, --sheet, --header, --column, --dates, --year, --point,
--unit, --days, --fill, --lines. What has vanished is kept. The report goes to standard error.

Exit code: 0 where it is done, 1 where nothing could be read or something would be lost, 2 where the command is not
understood, 3 where only you can know something, as for 'milestream import'; then nothing is written.

Examples:
  milestream merge songs.json today.json -o songs.json
  milestream merge songs.json today.csv --source https://charts.example/ --as-of 2026-07-15 --thin -o songs.json
";

pub(crate) const SCHEMA: &str = "\
Prints the JSON Schema (2020-12) of datasets.

Usage: milestream schema

Example:
  milestream schema > schema.json
";

pub(crate) const SHOW: &str = "\
Prints the counter and the leaderboard of a dataset or a table as text.

Usage: milestream show FILE [options]

  --at DATE             what was known on this day; without it, the newest
  --artist ID           whose; without it, everybody's
  --threshold COUNT     count the songs past this; without it, past what is reported
  --limit N             rows of the leaderboard; 10 without it

A table has the options of 'milestream import' that say how it is read: --recipe, --dates, --point and the others. What
is left out of it is told on standard error. Exit code: 3 where only you can know something, as for 'milestream import'.

Examples:
  milestream show songs.json --at 2022-04-14
  milestream show songs.csv --artist bts --threshold 100M
";

pub(crate) const SNIPPET: &str = "\
Prints the lines to paste into a page. Where no script runs, they say the figures of a dataset or a table as text.

Usage: milestream snippet FILE --host URL [options]

  --host URL            the folder with embed.js
  --src URL             where FILE is published; without it, the widget shows the bundled dataset
  --view VIEW           board, counter or leaderboard; board without it
  --artist ID           whose; without it, everybody's
  --threshold COUNT     count the songs past this; without it, past what is reported
  --limit N             rows of the leaderboard; 10 without it
  --at DATE             what was known on this day; without it, the newest
  -o, --output FILE     where to; without it, standard output

A table has the options of 'milestream import' that say how it is read: --recipe, --dates, --point and the others. What
is left out of it is told on standard error. Exit code: 3 where only you can know something, as for 'milestream import'.

Example:
  milestream snippet songs.json --host https://me.example/ms --src https://me.example/songs.json --view leaderboard
";

pub(crate) const FEED: &str = "\
Writes the newest milestones, awards and notes of a dataset as an Atom feed, each with its date and its sources.

Usage: milestream feed FILE --address URL [options]

  --address URL         where the feed is published; its entries are known by it, so that it stays the same
  --page URL            the page that the feed belongs to
  --limit N             entries; 50 without it
  --at DATE             what was known on this day; without it, the newest
  -o, --output FILE     where to; without it, standard output

A table has the options of 'milestream import' that say how it is read: --recipe, --dates, --point and the others. What
is left out of it is told on standard error. Exit code: 3 where only you can know something, as for 'milestream import'.

Example:
  milestream feed songs.json --address https://me.example/feed.xml --page https://me.example/ -o feed.xml
";

pub(crate) const CARD: &str = "\
Draws a share card or a badge of a dataset or a table as SVG, with date and source: the same as the studio's.

Usage: milestream card FILE [options]

  --view VIEW           counter, or leaderboard for its first five rows; counter without it
  --motif MOTIF         counter, passed (the milestone that it has passed) or top; without it, what the view shows: of a
                        counter that has passed a milestone within seven days, that milestone
  --format FORMAT       wide (1200 x 630), square (1080 x 1080), story (1080 x 1920) or badge; wide without it
  --accent COLOUR       the colour of progress: #7c3aed
  --at DATE             what was known on this day; without it, the newest
  --tag URL             print the HTML that shows the picture from URL and says it in words, not the picture
  -o, --output FILE     where to; without it, standard output

Which number, and in which theme, as the widget's options say it: --artist, --track, --metric, --credit, --threshold,
--goal, --deadline, --by, --sort, --whose, --versions, --search, --with, --version, --language, --past, --theme.

A table has the options of 'milestream import' that say how it is read: --recipe, --dates, --point and the others. What
is left out of it is told on standard error. Exit code: 3 where only you can know something, as for 'milestream import'.

Examples:
  milestream card songs.json --artist bts --threshold 100M --goal 100 --theme paper -o card.svg
  milestream card songs.json --track dynamite --threshold 1B --motif passed --format story -o story.svg
  milestream card songs.json --artist bts --threshold 100M --format badge --tag https://me.example/badge.svg
";
