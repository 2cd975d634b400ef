### Milestream in English. How to add or mend a language: docs/translating.md
###
### A message is one whole sentence or label, so that the order of its words is the language's own.
### { $t } is always a milestone as people write it: 100M, 1.4B. { $n } is a number as it is shown: 127, 1.32B, 2B+.
### { $date } may be a day, a month or a year: take words that go with all three, or put it in brackets or behind a colon.
### { $from }, { $to } are days where they stand beside each other, and so is { $from } alone.
### What starts with studio- or page- is of the studio or the standalone page. All else is the widget and its share card.

## Numbers

# A lower bound: at least this many, as a sign that stands close: 2B+
number-at-least = { $n }+
# The milestone itself was reported, rounded; it may not be passed yet.
number-about = about { $n }
# From the least to the most: 2–3M
number-range = { $least }–{ $most }
# How far a meter is, read out by screen readers: 89 of 100
number-of = { $n } of { $t }
# What a song, an artist or a forecast gains: 1.2M a day
number-per-day = { $n } a day

## Lists and other small signs

# Between two entries of a list, where it is not a sentence.
list-separator = { ", " }
# Around what a reader typed into the search.
quoted = “{ $text }”
# A name and what is said of it: “Dynamite: 2B+”
labelled = { $label }: { $text }
# An addition: “Award at the AMAs (Los Angeles)”
with-aside = { $text } ({ $aside })

## The counter

# What is counted, above a large number: how many songs of an artist have more than so many streams.
# $count (Number) - how many songs, not shown
counter-songs =
    { $count ->
        [one] { $artist } song past { $t }
       *[other] { $artist } songs past { $t }
    }
# The same with its number, in one line: 127 BTS songs past 100M
counter-songs-line =
    { $n ->
        [one] { $n } { $artist } song past { $t }
       *[other] { $n } { $artist } songs past { $t }
    }
# The counter as a sentence, beside or beneath its large number: 127 of BTS’s songs have passed 100M streams
counter-sentence =
    { $n ->
        [one] { $n } of { $artist }’s songs has passed { $t } streams
       *[other] { $n } of { $artist }’s songs have passed { $t } streams
    }
# One song, or an artist’s whole streams, as a sentence: Boy With Luv has passed 1B streams. $t - the milestone that is surely reached
counter-passed = { $title } has passed { $t } streams
counter-followers = { $artist } has passed { $t } followers
# The same before the first milestone, with the number as it is shown: 600K
counter-streams-so-far =
    { $n ->
        [one] { $title } has { $n } stream so far
       *[other] { $title } has { $n } streams so far
    }
counter-followers-so-far =
    { $n ->
        [one] { $artist } has { $n } follower so far
       *[other] { $artist } has { $n } followers so far
    }
# $n - listeners, as they are shown: 37.2M
counter-listeners = { $artist } has { $n } monthly listeners
counter-awards =
    { $n ->
        [one] { $artist } has won { $n } award
       *[other] { $artist } has won { $n } awards
    }
# The same of awards that have a name in the data: “Daesang awards”
counter-won = { $artist } has won { $n } { $name }
# A short word of joy where a milestone was passed within the last day or just now, beneath a large number.
counter-just = Just passed { $t }
# Under the number, where every song is past the milestone.
counter-all-songs =
    { $n ->
        [one] The only song is past { $t }
       *[other] All { $n } songs are past { $t }
    }
# Under or beside the number: 89, of 253 songs
counter-of-songs =
    { $n ->
        [one] of { $n } song
       *[other] of { $n } songs
    }
counter-goal-reached = Goal of { $goal } reached
# For a moment, when that has just happened.
counter-goal-just = Goal of { $goal } just reached
# What is left to a milestone or a goal. It must not read as a range from one number to the other.
counter-left = { $n } left until { $t }
counter-left-at-most = up to { $n } left until { $t }
# The number shown is the milestone itself; whether it is passed is not certain.
counter-left-unsure = may already be past { $t }
# As a remark, and as a choice in a list: rows past this milestone.
counter-past = past { $t }
counter-near = Closest to { $t }
# When the song that comes next may pass the milestone. $n may be a range: 20–25; the form is that of its end.
counter-next-days =
    { $n ->
        [one] maybe in { $n } day
       *[other] maybe in { $n } days
    }
counter-details = Details
# The counter of a whole artist.
total-streams = { $artist } streams ({ $credit })
total-followers = { $artist } followers
total-listeners = { $artist } monthly listeners
total-awards = { $artist } awards
# $name - what the awards are, from the data: “MAMA trophies”
total-named = { $artist } { $name }
# What stands behind the number of one song on a picture: 2B+ streams
unit-streams = streams

## Which songs a total of streams counts: a short name, and what it means

credit-all = lead and features
credit-all-meaning = Counts every song that credits the artist, as a lead artist or as a guest.
credit-lead = as lead artist
credit-lead-meaning = Counts songs with the artist as a lead artist, collaborations included. Guest features are left out.
credit-alone = no collaborations
credit-alone-meaning = Counts only songs without any other artist.
credit-feature = as a guest
credit-feature-meaning = Counts only songs on which the artist is a guest.
credit-with-members = group and members’ solo songs
credit-with-members-meaning = Counts the group’s songs and the songs its members released on their own.
credit-unstated = total as reported
credit-unstated-meaning = The source gives a total and does not say which songs it counts.

## The history of a count

history-title = History
history-all =
    { $n ->
        [one] { $n } count
       *[other] All { $n } counts
    }
history-periods = By day and week
history-date = Date
history-period = Period
# A point of the chart: 1.2B, 14 April 2022
history-point = { $n }, { $date }
history-exact = exact
history-rounded = rounded
history-at-least = at least
history-conflicting = conflicting
# In a chart, where the last count is more than a year old.
history-no-report = no report since { $date }
# Notes beside a count that other counts speak against.
history-note-conflict = conflicts with { $n } ({ $date })
history-note-unused = not used: lower than { $n } ({ $date }) and the next count
history-note-lower = lower than { $n } ({ $date })
history-note-disputed = disputed, not counted

## The deadline and the forecast

# How many a day it takes. $from and $date - days
due-per-day = Needs { $n } a day from { $from } until { $date }
due-per-day-at-most = Needs at most { $n } a day from { $from } until { $date }
# The same of few songs or awards. $every (Number) - days, with one decimal: 2.7
due-every =
    { $every ->
        [1] Needs one a day from { $from } until { $date }
        [one] Needs one every { $every } day from { $from } until { $date }
       *[other] Needs one every { $every } days from { $from } until { $date }
    }
due-every-at-most =
    { $every ->
        [1] Needs at most one a day from { $from } until { $date }
        [one] Needs at most one every { $every } day from { $from } until { $date }
       *[other] Needs at most one every { $every } days from { $from } until { $date }
    }
due-passed = The deadline, { $date }, has passed.
due-met = Reached before the deadline, { $date }.
# $pace - what number-per-day says
due-pace-enough = The pace from { $from } to { $to } ({ $pace }) is enough.
due-pace-maybe = The pace from { $from } to { $to } ({ $pace }) may be enough.
due-pace-too-slow = The pace from { $from } to { $to } ({ $pace }) is not enough.
forecast = Forecast: { $t } between { $first } and { $last }, at the pace from { $from } to { $to } ({ $pace })
# It may have happened by now.
forecast-by = Forecast: { $t } by { $last }, maybe already, at the pace from { $from } to { $to } ({ $pace })
# In a row that names the milestone already.
forecast-row = Forecast: { $first } to { $last }
forecast-row-by = Forecast: by { $last }, maybe already
# What one of the two above rests on. $forecast - what it says
forecast-basis = { $forecast }, at { $pace } since { $from }
forecast-unused-count = { $n } ({ $date }) is not used: other counts contradict it.
forecast-past = May already be past { $t }.
forecast-none-few = No forecast yet: it needs two counts with known dates.
forecast-none-close = No forecast yet: the counts are less than a week apart.
forecast-none-rounding = No forecast yet: the counts are rounded too coarsely.
forecast-none-conflict = No forecast: two reports contradict each other.
forecast-none-old = No forecast: the latest count is too old.
forecast-none-far = No forecast: the next milestone is more than a year away.
forecast-none-uneven = No forecast: the pace has changed too much of late.
forecast-none-new = No forecast yet: the song is too new.

## The board: tabs and the choice of a date

tab-counter = Counter
tab-leaderboard = Leaderboard
tab-honours = Milestones & awards
# How much the leaderboard holds, in its tab.
tab-songs =
    { $n ->
        [one] { $n } song
       *[other] { $n } songs
    }
# The name of the row of tabs, for screen readers.
tab-list = Views
# Before a list of dates: the reader chooses the day up to which numbers are shown.
date-control = Numbers up to
# Read out by screen readers once a day is chosen.
date-chosen = Numbers up to { $date }
date-earlier = Earlier date
date-later = Later date
date-newest = { $date } (latest)
board-more = More numbers

## The leaderboard

caption-tracks = Most streamed songs
caption-albums = Most streamed albums
caption-upcoming = Songs closest to their next milestone
caption-artists-songs = Artists by songs past { $t }
caption-artists-streams = Artists by streams
caption-artists-followers = Artists by followers
caption-artists-listeners = Artists by monthly listeners
caption-artists-awards = Artists by awards
# Whose list it is: “Most streamed songs, BTS”
caption-of-artist = { $caption }, { $artist }
column-rank = Rank
column-song = Song
column-artist = Artist
column-album = Album
column-gain = Gain
column-upcoming = Next milestone
# How the gain has changed.
column-change = Change
# So many days to the next milestone.
column-days = Days
column-streams = Streams
column-songs = Songs
column-count = Count
rank-by = Ranking
rank-tracks = Songs
rank-artists = Artists
rank-albums = Albums
# The songs whose next milestone comes first.
rank-upcoming = Next up
# The race: the ranking over time. The button that starts it, and the one that stops it.
race-play = Play
race-pause = Pause
# The menu of how fast it goes, and what it offers: 0.5×, 1×, 2×
race-speed = Speed
race-times = { $n }×
# Beneath the bars: what their movement means.
race-note = A bar moves only when a new count came in; nothing is guessed in between.
# Beneath the bars: what a hatched bar means.
race-hatched = Hatched: the count is over a year old.
# Instead of the buttons. $days is 3, $songs is 5.
race-few = A race needs counts from at least { $days } days and { $songs } songs. This is the final order.
# Also the name of a status line for screen readers. $dates - a date, or what date-range says
rows-dated =
    { $n ->
        [one] { $n } row, counts from { $dates }
       *[other] { $n } rows, counts from { $dates }
    }
date-range = { $from } to { $to }
# Songs without a count have no row.
rows-counted =
    { $n ->
        [one] { $n } of { $of } songs has a count.
       *[other] { $n } of { $of } songs have a count.
    }
rows-left-out =
    { $n ->
        [one] { $n } other song is left out: no recent pace, or more than a year to go.
       *[other] { $n } other songs are left out: no recent pace, or more than a year to go.
    }
# Beneath the table, what the dots beside titles say.
rows-discs = Each dot: { $t } streams
# Beneath the table, what its columns rest on, each by the name of its column. $dates - a date, or what date-range says
rows-gain = Gain: a day, { $dates }
rows-change = Change: compared with { $dates }
rows-days = Days: to the next milestone at this pace
rows-show-all = Show all { $n }
rows-show-fewer = Show fewer

## Search and filters

find-title = Search & filters
# $asked - what narrows the rows down: “dyna”, Korean, past 1B
find-asked = Search & filters: { $asked }
find-search = Search
find-sort = Sort by
find-all = All
find-version = Version
find-language = Language
find-milestone = Milestone
find-whose = Songs of
find-whose-group = The group
find-whose-members = Its members
find-whose-both = Group and members
find-whose-features = Guest features
find-versions = Versions
find-versions-each = Separate
find-versions-together = Combined
find-rows = View
find-rows-simple = Simple
find-rows-detailed = Detailed
find-clear = Clear filters
find-nothing = Nothing matches { $asked }. Try fewer filters.
sort-missing = Closest to next milestone
sort-date = Latest count

## Share: what a reader takes along

share-title = Share
share-csv = Download CSV
share-text = Copy as text
share-link = Copy link to this view
share-saved = Saved.
# In a frame the browser may refuse without telling.
share-asked = Your browser was asked to save it. If nothing arrived, this page does not allow downloads: copy it as text.
share-copied = Copied.
share-failed = This page does not allow copying.
# Of the rows, so many are taken along.
share-some = { $n } of { $of } rows.
share-all-rows = All { $of } rows
# A row as text. $n - streams with their sign
share-row = { $rank }. { $title }: { $n } ({ $date }, { $source })
share-row-forecast = { $rank }. { $title }: { $n } ({ $date }, { $source }). { $forecast }

## A row

# A song or an album with its artists: “Boy With Luv, BTS feat. Halsey”
row-by = { $title }, { $artists }
row-featuring = { $artists } feat. { $guests }
# What of a song a row adds up. $versions - original, remix
row-sum = sum of { $versions }
row-album-all =
    { $n ->
        [one] sum of { $n } song
       *[other] sum of { $n } songs
    }
row-album-of =
    { $of ->
        [one] sum of { $n } of { $of } song
       *[other] sum of { $n } of { $of } songs
    }
# How many songs the album has is not known.
row-album-some =
    { $n ->
        [one] from { $n } song
       *[other] from { $n } songs
    }
# $sum - one of the three above
row-oldest-count = { $sum }; oldest count { $date }
row-bare = Nothing else is known about this song.
row-up = up { $n }
row-down = down { $n }
row-same = no change
row-new = new
version-original = original
version-remix = remix
version-japanese = Japanese version
version-live = live
version-instrumental = instrumental

## What a row gains

gain-since = +{ $n } since { $date }
gain-lost = −{ $n } since { $date }
gain-more = { $n } more a day than from { $from } to { $to }
gain-less = { $n } fewer a day than from { $from } to { $to }
gain-same = as many a day as from { $from } to { $to }
# What a song had on one day: 1.2M on 14 April 2022
gain-on-day = { $n } on { $date }
gain-per-day-between = { $n } a day from { $from } to { $to }
# When the next milestone comes at this pace.
gain-days-to =
    { $n ->
        [one] about { $n } day to { $t } at this pace
       *[other] about { $n } days to { $t } at this pace
    }
# In a table of what comes next. $basis - one of gain-on-day and gain-per-day-between, $outlook - gain-days-to
gain-outlook = { $basis }: { $outlook }
gain-outlook-already = { $outlook }, maybe already reached

## Milestones and awards

kind-award = Award
kind-record = Record
# A feat that nobody had done before: first Korean act to …
kind-first = First
kind-certification = Certification
# A plaque that a streaming service hands out.
kind-plaque = Plaque
kind-playlist = Playlist
# A place in a chart or a list of the best.
kind-ranking = Chart
kind-milestone = Milestone
kind-review = Review
kind-note = Note
entry-passed = { $title } passed { $t }
entry-goal = { $title }: goal of { $goal } reached
# It is only known that it had happened by that day.
entry-by = by { $date }
entry-nothing = Nothing known yet on { $date }. Choose a later date.
# Where no later date has more.
entry-none = Nothing is known yet.

## Where a number comes from

# Under a number: 14 April 2022, Sportskeeda
source-line = { $date }, { $source }
source-and-more = { $source } +{ $n }
# In a sentence.
date-unknown-in-text = an unknown date
# By itself.
date-unknown = Date unknown
# The name of a number that opens its source, for screen readers.
source-of-number = { $n }, as of { $date }. Source: { $source }
source-of-line = { $line }. Source of { $n }
source-title = Where this number comes from
source-title-entry = Where this comes from
source-close = Close
source-exact = The exact count as of { $date }.
source-rounded = A rounded count as of { $date }: the last digit shown is the last one known.
source-at-least = At least this many as of { $date }. The source gives a minimum; the real count may be higher.
source-counted = Counted from the songs in this data. Songs that are not in it may add to it.
source-counted-all = Counted from all of the artist’s songs, which are in this data.
source-report-date = The date is that of the report; the count is from that day or shortly before.
source-contradicts = An earlier report said { $n } ({ $date }). This newer count is lower, so it is the one shown.
source-also = Also reported by
source-published = published { $date }
source-via = quoting { $via }
source-counted-songs = Songs counted
source-counted-none = All songs; none is past it yet
source-sum = The sum of this song’s versions in this data. If one of them is rounded, a minimum or older, the sum is a minimum too.
source-sum-versions = Versions added up
source-album = An album’s number is the sum of its songs in this data, with every version that names the album. It is a minimum unless all of the artist’s songs are here, each with an exact count of the same day.
source-album-songs = Songs added up

## While there is nothing to show

state-loading = Loading numbers
state-unknown = This data has no “{ $id }”. Check the id in the embed code.
state-no-figure = This data has no such number on { $date }. Choose another date or another number.
state-no-forecast = No forecast yet: it needs two recent counts or a daily figure.
state-stale = Not updated since { $time }.
state-retry = Try again
fault-program = The live numbers could not be loaded.
fault-status = The numbers could not be loaded: the server answered { $status }.
fault-missing = The numbers could not be loaded: there is no file at this address.
fault-network = The numbers could not be loaded: no connection.
fault-timeout = The numbers could not be loaded: the server took too long.
fault-syntax = The numbers could not be read: the file is damaged or of another kind.
fault-schema = The numbers could not be read: this widget does not know the file’s version.
fault-size = The numbers could not be read: the file is too large.
fault-empty = There are no numbers yet.
fault-figure = The numbers that this widget asks for are not in the file.

## The share card

# At its foot, where its rows are from different dates.
card-dates = Counts from { $dates }

## The standalone page

page-title = Milestream: song milestones and streaming counts
page-description = Milestone counters and a leaderboard of songs for any web page, with a date and a source for every number.
page-heading = Song milestones and streaming counts
page-lead = Milestones and a leaderboard, with a date and a source for every number.
# A link to the studio.
page-build = Build your own
page-language = Language
page-embed = Put it on your page
page-embed-paste = Paste this where it should appear. Readers see the text inside it until the numbers are there, and where scripts are off.
page-embed-build = Build your own with other options, or with your own file.
page-reports = The numbers are press reports, each with its date and source.
page-footer = Nothing is tracked: no cookies, no storage, no third party.
page-claim = The milestone counter for fan sites
page-claim-lead = Streams, songs and awards of the artist you love, as a counter or a leaderboard, with a date and a source for every number. A few lines of HTML.
# A button that leads to the studio.
page-make = Make yours
page-copy = Copy the lines
# After a click on the button above.
page-copied = Copied
page-copy-failed = Your browser does not allow copying. The lines are selected: copy them yourself.
# A choice: how the page looks.
page-light = Light
page-dark = Dark
# The first of three reasons, each a title and a sentence.
page-dated = A date and a source for every number
page-dated-more = A report of “over 2 billion” stays 2B+. Nothing is rounded up, and nothing is made up between reports.
page-private = Nobody is watched
page-private-more = No cookies, no storage, no third party. You host the file, and your readers’ visits stay yours.
page-home = At home on any page
page-home-more = It takes your font and colors, fits from 240 pixels, and reads well without scripts and on paper.
page-walk = A walk through time
page-walk-more = On each day, the widget says what was known by then.
# The heading over a live demo of each view, and beneath it.
page-views = One view at a time
page-views-more = All of them are live, and each can be yours with one click.
page-view-list = A leaderboard
page-view-song = One song
# The table with all digits, a song to a line.
page-view-dense = For those who count
page-view-steps = Every step, in order
page-view-race = A race, as it was reported
page-view-badge = In a line of text
# What stands before the badge, in the same line.
page-badge-line = As here, in the middle of your words:
# A link: the table above with daily numbers, which are invented.
page-demo = The same with a count for every day, of an invented artist
# What kind of page it is that the widget is shown on.
page-host-blog = A blog
page-host-magazine = A magazine
page-host-tour = A tour site
page-host-forum = A forum
page-host-diary = A diary
page-host-newspaper = A newspaper
page-looks = Six looks, light and dark
# plain is the value of an option and stays as it is.
page-looks-more = Plain takes the colors of your page. The others bring their own.
# A link to the file.
page-dataset = The dataset
# Without scripts: “BTS on Spotify”
page-facts = { $artist } on { $service }
# Behind a number, without scripts.
page-facts-date = as of { $date }
# The file is somebody else's. $host - example.org
page-foreign = The numbers below come from { $host }, not from this site.
# The numbers were to come from there; the address follows.
page-unread = This address could not be read:
# Two links: to the studio, and to the bundled dataset.
page-unread-studio = Correct it in the studio, or choose a file there
page-unread-own = See this site’s own numbers
page-studio-opening = Opening the studio…
page-studio-restarted = The studio stopped and was started again. Your choices are kept; please choose your file once more.
page-studio-stopped = The studio stopped. Your choices are kept; please choose your file once more.
page-studio-start = Start it again
page-studio-failed = The studio could not be opened. Reload the page to try again.
# Where the studio has no texts in the reader's language.
page-studio-english = The studio is in English for now. The widget speaks your language.

## The studio: its page

studio-title = Build your own
studio-lead = Your numbers as a widget in three steps: paste a table, choose its look, copy the code. All on this page.
studio-back = Back to the numbers
# The name of a list of three links for screen readers.
studio-steps = Steps
studio-songs =
    { $n ->
        [one] { $n } song
       *[other] { $n } songs
    }
studio-artists =
    { $n ->
        [one] { $n } artist
       *[other] { $n } artists
    }
studio-counts =
    { $n ->
        [one] { $n } count
       *[other] { $n } counts
    }

## The studio: the numbers

studio-numbers = The numbers
studio-file-try = Your own numbers
studio-table = Paste a table
studio-table-hint = Copy it on a chart site or in a spreadsheet, then press Ctrl+V or ⌘V anywhere on this page. CSV, Markdown and JSON work as well, and you can drop a file or a selection here.
# A button that reads the clipboard.
studio-table-paste = Paste
studio-table-refused = Your browser keeps the clipboard to itself here: click into the field, and press Ctrl+V or ⌘V.
# Stands in place of the name of a file.
studio-pasted = Pasted table
# As above: numbers of an artist who does not exist.
studio-sample-try = Try a sample with invented numbers
studio-new = New to this?
# Three steps.
studio-new-table = Paste your table, or try the sample. The preview shows it at once.
studio-new-look = Choose a view and a theme.
studio-new-paste = Choose where it goes, press Copy, and paste the lines there.
studio-new-online = Your own table also needs a place on the web: “{ $publish }”, above the lines, leads you there. The sample has one already.
studio-file-label = Or a file: CSV, TSV, JSON, XLSX, ODS, HTML
studio-file-drop = Drop it here, or choose it:
studio-file-local = It is read on this page and sent nowhere.
studio-file-address = Or its address
studio-file-read = Read it
studio-file-bundled = Use the built-in numbers again
studio-file-loading = Reading the numbers…
# A button that stops the reading of a large file.
studio-file-cancel = Cancel
# $songs, $artists, $counts - what studio-songs and the others say
studio-file-content = { $name }: { $songs }, { $artists }, { $counts }.
studio-file-content-bundled = { $title }, the numbers that come with Milestream: { $songs }, { $artists }.
studio-file-failed = { $name } cannot be shown: { $why }
studio-file-failed-at = { $name } cannot be shown: { $why } ({ $place })
# After the colon of studio-file-failed.
studio-file-empty = it has no songs, counts or awards.
studio-file-too-large = it is larger than 64 MiB, the most that can be read.
studio-file-unopened = the browser could not open it.
studio-file-workbook = it is a workbook that cannot be read here. Open it, select the cells together with the names of their columns, copy them, and paste them here.
studio-file-nameless = it needs a row of column names, such as Title, Artist, Streams, above the numbers. Add that row, or complete it, and try again.
studio-file-spreadsheet = it is the page of a spreadsheet, not its cells. In the spreadsheet choose File > Share > Publish to web, pick the sheet and “Comma-separated values (.csv)”, press Publish, and enter the address shown there.
studio-understood = What was understood
studio-how = How it was read
studio-first-rows = The first rows of the table
# Above the numbers of rows.
studio-row = Row
studio-ask-why = What this is about is left out until you choose.
# $cell - what stands in the table
studio-ask-dates = What comes first in dates such as { $cell }?
studio-ask-point = What is the point in counts such as { $cell }?
studio-ask-unit = How much is { $cell }?
studio-ask-year = Of which year is the newest day? Days such as { $cell } say none.
studio-ask-lines = Which line of cells such as { $cell } is what?
studio-ask-days = What do columns such as { $cell } hold?
studio-ask-column = What are the dates in the column { $cell }?
studio-ask-both = What does a cell of the column { $cell } hold?
# $answer - one of the answers, the one that is chosen to begin with
studio-ask-guess = { $answer } (a guess)
studio-ask-take = Read it like this
studio-column-counts = The days of the counts
studio-dates = Order in dates
studio-dates-day = The day first
studio-dates-month = The month first
studio-dates-year = The year first
studio-year = Year of the newest day
studio-point = The point in counts
studio-point-groups = It groups digits
studio-point-decimal = Decimals follow it
studio-unit = Unit of counts
studio-sheet = Sheet or table
studio-header = Row with the column names
studio-fill = Empty cells
studio-fill-yes = Like the cell above
studio-fill-no = Empty
studio-encoding = Text encoding
studio-days = Columns of days, months or years
studio-days-totals = All streams until then
studio-days-daily = The streams of that time alone
studio-lines = Lines within cells
studio-lines-title = The title, then the artist
studio-lines-artist = The artist, then the title
studio-lines-one = One title
studio-as-understood = As understood
# How a table was read, and what is wrong with its rows: each is a line of a list, or a part of one, in lower case.
# $said - the beginning of the line, another of these texts; $each, $why, $place, $what, $columns, $power, $language - others of them
# $column, $name, $names, $cell, $found, $id, $from, $until, $total, $artist - what stands in the table; $row, $first, $last - numbers
# $count, $before - numbers, or counts as they stand in the table; $day - a date
studio-read-gzip = unpacked with gzip
studio-read-part-files = read as { $count } part files
studio-read-workbook = read as a workbook
studio-read-web-page = read as a web page
studio-read-copied = read as a table that was copied
studio-read-encoding = read as { $encoding }
studio-read-encoding-errors = { $said }; what is none of it stands as �
studio-read-json = read as JSON
studio-read-markdown = read as a table of Markdown
studio-read-tabs = read as cells with tabs between them
studio-read-semicolons = read as cells with semicolons between them
studio-read-bars = read as cells with bars between them
studio-read-commas = read as cells with commas between them
studio-read-spaces = read as columns with spaces between them
studio-read-list-of-lines = read as a list with a song to a line
studio-read-escaped-quotes = { $said }; quotation marks have a backslash before them
studio-read-lone-quotes = { $said }; a quotation mark that is not closed is a letter
studio-read-mojibake = letters that were once read in another encoding are restored, as in { $cell }
studio-read-backslashes = backslashes before apostrophes are left out, as in { $cell }
studio-read-entities = what is written as in the source of a web page is read as the page would show it, as in { $cell }
studio-read-one-of-tables = of { $count } tables, { $name } is read
studio-read-header-row = row { $row } holds the names of columns
studio-read-repeated-song = 1 song without an artist, which others with one say as well, left out
studio-read-repeated-songs = { $count } songs without an artist, which others with one say as well, left out
studio-read-page-artist = the songs are those of { $artist }, whom the page is about
studio-read-starred-features = titles with a star are features
studio-read-links = addresses behind names are left out
studio-read-notes = notes behind names, such as [1], are left out
studio-read-ranks = ranks before all titles are left out
studio-read-quoted-titles = quotation marks around all titles are left out
studio-read-lines-title-first = cells of the column { $column } have the title in the first line and the artist in the second
studio-read-lines-artist-first = cells of the column { $column } have the artist in the first line and the title in the second
studio-read-lines-one = the lines of a cell of the column { $column } are one title
studio-read-since-artists = { $said }, since the same artists stand there again
studio-read-artist-lines = every line of a cell of the column { $column } is an artist
studio-read-metrics = every row has one count, which the column { $column } names: { $columns }
studio-read-shares = of the rows of the column { $column } only those of { $name } are read
studio-read-other-table = another table begins in row { $row }, which is read by its own names
studio-read-second-table = a second table stands beside the first; its titles are in another column { $column }
studio-read-third-table = a third table stands beside the first; its titles are in another column { $column }
studio-read-further-table = a further table stands beside the first; its titles are in another column { $column }
studio-read-filled = empty cells of the column { $column } have the value above them: they were merged
studio-read-sum = column { $column } is not read: it is the sum of the songs, and no song
studio-read-ends = columns { $first } to { $last } ({ $from } … { $until })
studio-read-columns-of-days = { $columns } are days, { $each }
studio-read-columns-of-weeks = { $columns } are weeks, { $each }
studio-read-columns-of-months = { $columns } are months, { $each }
studio-read-columns-of-quarters = { $columns } are quarters, { $each }
studio-read-columns-of-years = { $columns } are years, { $each }
studio-read-songs-by-day = { $columns } are songs, and every row is a day, { $each }
studio-read-songs-by-week = { $columns } are songs, and every row is a week, { $each }
studio-read-songs-by-month = { $columns } are songs, and every row is a month, { $each }
studio-read-fields-of-days = names of fields are days, { $each }
studio-read-each-day-alone = each with the streams of that day alone
studio-read-each-week-alone = each with the streams of that week alone
studio-read-each-month-alone = each with the streams of that month alone
studio-read-each-quarter-alone = each with the streams of that quarter alone
studio-read-each-year-alone = each with the streams of that year alone
studio-read-each-until-day = each with all streams until that day
studio-read-each-until-week = each with all streams until that week
studio-read-each-until-month = each with all streams until that month
studio-read-each-until-quarter = each with all streams until the end of that quarter
studio-read-each-until-year = each with all streams until the end of that year
studio-read-each-until-then = each with all streams until then
studio-read-daily-beside = { $said }, and those of a day alone beside them
studio-read-since-they-fall = { $said }, since they fall
studio-read-as-numbers-show = { $said }, as its numbers show
studio-read-no-total = { $said }; no column is a total
studio-read-total-of-day = { $said }; { $total } is the count of { $day }
studio-read-total-of-all = { $said }; { $total } is all streams
studio-read-until-day-of-each = the counts are all streams until the day of each
studio-read-until-week-of-each = the counts are all streams until the week of each
studio-read-until-month-of-each = the counts are all streams until the month of each
studio-read-until-year-of-each = the counts are all streams until the end of the year of each
studio-read-day-alone = { $place } has the streams of a day alone, { $why }; none is a total
studio-read-week-alone = { $place } has the streams of a week alone, { $why }; none is a total
studio-read-month-alone = { $place } has the streams of a month alone, { $why }; none is a total
studio-read-year-alone = { $place } has the streams of a year alone, { $why }; none is a total
studio-read-they-fall = since they fall
studio-read-was-said = as was said
studio-read-chart-of-days = as the names of the columns are those of a chart of days
studio-read-chart-of-weeks = as the names of the columns are those of a chart of weeks
studio-read-columns = { $columns }
studio-read-nameless = the column without a name
studio-read-unread = not read: { $names }
studio-read-field-artists = artists are { $names }
studio-read-parted-artists = several artists, each of whom other rows name alone: { $names }
studio-read-of-column = column { $name }
studio-read-of-field = field { $name }
studio-read-of-days = columns of days
studio-read-day-first = { $place }: the day stands first
studio-read-month-first = { $place }: the month stands first
studio-read-year-first = { $place }: the year stands first
studio-read-since-row = { $said }, since row { $row } has { $cell }
studio-read-since-name = { $said }, since one is called { $cell }
studio-read-date-around = the counts are of { $day }, as the lines around the table say
studio-read-date-updated = the counts are of { $day }, the day before the page was updated ({ $updated })
studio-read-date-in-name = the counts are of { $day }, as the name of the file says
studio-read-newest-year = the days say no year: the newest is of { $year }
studio-read-point-groups = { $place }: the point groups digits
studio-read-brackets = what stands in brackets behind counts is left out, as in row { $row }: { $cell }
studio-read-unit = the { $unit } of counts is a { $power }
studio-read-unit-beside = { $said }, as in { $language }, since row { $row } has { $cell }
studio-read-unit-names = { $said }, as in { $language }, which the names of the columns are in
studio-read-unit-others = { $said }, as the other counts show
studio-read-thousand = thousand
studio-read-million = million
studio-read-billion = billion
studio-read-trillion = trillion
studio-read-indonesian = Indonesian
studio-read-turkish = Turkish
studio-read-vietnamese = Vietnamese
studio-read-spanish-or-portuguese = Spanish or Portuguese
studio-read-in-row = row { $row }
studio-read-in-cell = row { $row }, column { $column }
studio-read-in-line = line { $row }
studio-read-in-table = table { $name }
studio-read-in-column = column { $column }, { $name }
studio-read-in-fields-of-days = fields that are days
studio-read-names-again = is no song: it repeats the names of the columns
studio-read-table-begins = another table begins, which is left out; it would be read by 'milestream import'
studio-read-sum-of-others = is no song: it is a sum of the others
studio-read-line-of-summary = is no song: it is a line of a summary
studio-read-number-about-all = is no song: it is a number about all of them
studio-read-title-alone = is no song: it has nothing but a title
studio-read-too-wide = is left out: it has more cells than the first row; a text with a comma in it needs quotation marks
studio-read-no-json = is left out, since it is not valid JSON: { $found }
studio-read-unread-field = the field { $name } is not read: it is neither streams until a day nor those of single days
studio-read-open-quote = has a quotation mark that is not closed; it is read as a letter
studio-read-no-column-of-dates = the table has no column for the date of the counts, such as as_of: their date is unknown
studio-read-bare-dates = the dates of the column { $name } are not read: they may be those of the counts or of the releases, which the names as_of and released would tell
studio-read-same-day = is left out: row { $row } has { $count } for the same song and date
studio-read-less-than = is { $count }, less than the { $before } of { $day }
studio-read-ids-count-rows = the numbers of the column { $name } count the rows: songs are known by title and artist
studio-read-no-id = is no id: "{ $id }" names several songs, so they are known by title and artist
studio-read-expected-text = expected a text, found { $found }
studio-read-expected-date = expected a date like 2022-04-14, 2022-04 or 2022, found { $found }
studio-read-expected-order = expected a date of which the column shows which part is the day, as 2022-04-14 does, found { $found }
studio-read-expected-era = expected a date of the common era, such as { $day } if it is one of the Buddhist era, found { $found }
studio-read-expected-count = expected a count like 1234567, "1.32B" or "1B+", found { $found }
studio-read-expected-decimals = expected a count with no more decimals than its unit has digits, found { $found }
studio-read-expected-less = expected a count of at most 9007199254740991, found { $found }
studio-read-expected-point = expected a count of which the column shows what its point means, as 1,204 or 1.2K do, found { $found }
studio-read-expected-unit = expected a count of which the table shows what its unit multiplies, as 1,320,000,000 does, found { $found }
studio-read-nothing = nothing
studio-read-an-object = an object
studio-read-a-list = a list
studio-read-other-sheet = has songs as well, and is left out: --sheet takes it instead
studio-read-same-name = is not read, since a column before it has the same name; one that says its day as well is
studio-read-counts-of-weeks = are not read, since each is a week behind the one before it and has the streams of that week alone, and nobody knows which of its days is named; --days totals takes them for all streams until that day
studio-read-counts-of-time = stands beside { $names }, as { $service } exports it: those are the streams of the time that was chosen there, which must be all time; --column NAME=ROLE says that it is
studio-read-counts-of-period = stands beside { $name }: where those are the streams of that time alone, they are no total; --column NAME=ROLE says what they are
studio-read-counts-of-share = are of one { $name } each, and none of all of them; --column { $name }=none reads them all the same
studio-read-undated-days = is left out, since nothing says of which day it is
studio-read-day-to-come = is a day that is still to come: { $found }
studio-read-many-counts = { $count } counts could not be read
studio-read-many-dates = { $count } dates could not be read
studio-read-many-texts = { $count } texts are missing or could not be read
studio-read-many-repeated = { $count } entries are left out, since earlier ones say the same
studio-read-many-too-wide = { $count } rows are left out, since they have more cells than the first row
studio-read-many-shapes = { $count } values are of another kind than their fields
studio-read-many-less = { $count } counts are less than earlier ones
studio-read-many-ambiguous = { $count } cells can be read in two ways
studio-read-many-no-songs = { $count } rows are no songs
studio-read-many-no-ids = { $count } ids are not taken
studio-read-many-quotes = { $count } quotation marks are not closed, and are read as letters
studio-read-many-lines = { $count } lines are left out, since they are not valid JSON
studio-read-first-in = { $said }, the first in { $place }: { $what }
studio-read-first-at = { $said }, the first at { $place }: { $what }
studio-read-no-table = expected a table with the names of columns, with title and streams among them, found none
studio-read-no-names = expected the names of columns, with { $name } among them, found { $found }
studio-read-no-objects = expected objects with the title of a song and its streams, found none
studio-read-unlike-lists = expected { $count } counts of { $name }, one to each day, found { $found }
studio-read-too-many-songs = the file has more than 200,000 songs, the most that are read
studio-read-day-before = is not read: it is nearly all of { $name }, and so the count of a day before
studio-read-moves-in-titles = movements before all titles, such as { $cell }, are left out
studio-read-table-of-others = another table begins, which has no songs with streams, and is left out
studio-read-counts-of-sales = stands beside { $name }, which counts no streams, and may count none either; --column NAME=ROLE says what it is
studio-read-scrobbles = says how often users of Last.fm have played each song, and not its streams
studio-read-other-form = expected a table, found { $form }, which is not read: export it as CSV or JSON, or copy the table from where it is shown
studio-read-largest-counts = the largest counts of songs, in the column { $column }, are taken for the newest
studio-read-sums-of-counts = adds up counts: those of several days of a song are no count of all its streams; MAX or a column for the day would be one
studio-read-groups-of-labels = the column { $name } has groups as well as what is in them, and nothing tells which are songs: show the pivot table in tabular form, with all labels repeated
studio-read-commas-in-names = has names with a comma, of which no part stands in another cell: { $names }; each part is an artist, unless the column artist_count says 1
studio-read-wiki-source = the source of a wiki page
studio-read-workbook-failed = the workbook cannot be read: { $why }
studio-read-workbook-too-large = the workbook is larger than what is read: 64 MiB, 256 MiB unpacked, or 8,000,000 cells
studio-read-no-workbook = it is an archive without a workbook that is read; unpack it, or export it as xlsx or CSV
studio-read-not-text = the file is not UTF-8 text
studio-read-file-too-large = the file is larger than 64 MiB, the most that is read
studio-read-too-many-tracks = the file has more than 200,000 tracks, the most that are read
studio-read-not-published = the file is a web page, not a dataset or a table: is it published?
studio-read-expected-dataset = expected a dataset in curly brackets, found { $found }
studio-read-expected-schema = expected 1, the only schema that this version reads, found { $found }
studio-read-not-json = the file is not valid JSON: { $found }
studio-read-json-follows = something follows its end
studio-read-json-list-comma = expected a comma or the end of the list
studio-read-json-object-comma = expected a comma or the end of the object
studio-read-json-ends-within = it ends within a list or an object
studio-read-json-last-comma = a comma before the end is one too many
studio-read-json-name = expected the name of a field in quotation marks
studio-read-json-ends-in-object = it ends within an object
studio-read-json-colon = expected a colon after the name of a field
studio-read-json-digit = expected a digit
studio-read-json-zero = a number begins with 0
studio-read-json-control = a text goes on in another line, or has a control character: write it as an escape
studio-read-json-ends-in-text = it ends within a text
studio-read-json-hex = expected four hexadecimal digits after \u
studio-read-json-escape = an escape in a text is none of JSON
studio-read-json-value = expected a value
studio-read-json-ends-at-value = it ends where a value is expected
studio-read-json-object = expected an object in curly brackets
# What a column is.
studio-role-both = Artist and title
studio-role-featured = Featured artists
studio-role-daily = Streams of a day
# Of a column that has a day as its name.
studio-role-day = Streams by day
studio-role-date = Date
studio-role-album = Album
studio-role-released = Release date
studio-role-version = Version
studio-role-id = Identifier
studio-role-none = Not read
studio-about = What the table does not say
studio-about-why = Every count needs a date, and a source that readers can open.
studio-about-source = Link to the source
studio-about-source-hint = An address that starts with https://
studio-about-publisher = Name of the source
studio-about-publisher-hint = Without it, the site’s name
studio-about-date = Date of counts without one
studio-about-date-hint = 2026-07-14, 2026-07 or 2026
studio-about-artist = Artist of rows without one
studio-about-title = Title
studio-about-title-hint = What the data is called; without it, the file’s name
studio-about-no-date = Use a date like 2026-07-14, 2026-07 or 2026
studio-about-no-address = Use an address that starts with https:// or http://
studio-problems =
    { $n ->
        [one] { $n } problem
       *[other] { $n } problems
    }
studio-problems-why = What is listed here is left out. Everything else is kept and shown.
studio-problems-whole = Nothing of it can be shown until this is put right where the mark is. If its end is missing, save or copy all of it again.
studio-conflicts =
    { $n ->
        [one] { $n } contradiction
       *[other] { $n } contradictions
    }
studio-conflicts-why = Both counts are kept, and the widget says so.
studio-problems-none = No problems found.
studio-problems-where = Where
studio-problems-what = What is wrong
studio-problems-place = line { $line }, column { $column }
studio-download = Download as a dataset
studio-download-source = First add a link to the source of the table.
studio-download-why = Upload this file, then enter its address below.
studio-download-online = Not needed: the file is online and can be used as it is.

## The studio: the options. A label, and a hint beneath it

studio-embed = The widget
studio-group-what = What it shows
studio-group-rows = Rows
studio-group-look = Look
studio-more = More options
studio-undo = Undo
studio-reset = Start over
# The name of a calendar or a palette beside a field for screen readers. $what - the label of the field
studio-pick = Pick: { $what }
studio-any = Any
studio-no-song = No single song
studio-first-artist = No particular artist
studio-view = View
studio-view-board = Board: everything, in tabs
studio-view-counter = Counter
studio-view-leaderboard = Leaderboard
studio-view-honours = Milestones & awards
studio-view-race = Race: the ranking over time
studio-view-badge = Badge: one line in a sentence
studio-src = Address of the file
studio-src-hint = A dataset, or a CSV table that other sites may read
studio-artist = Artist
studio-track = Song
studio-track-hint = A counter for one song
studio-metric = What is counted
studio-metric-songs = Songs past a milestone
studio-metric-streams = Streams
studio-metric-followers = Followers
studio-metric-listeners = Monthly listeners
studio-metric-awards = Awards
studio-credit = Which songs count
studio-credit-newest = As in the latest count
studio-threshold = Milestone
studio-threshold-hint = 100M, 1B or 1000000; without it, the latest one reported
studio-goal = Goal
studio-goal-hint = How many you hope for
studio-deadline = Deadline
studio-deadline-hint = 2026-06-13, 2026-06 or 2026: shows how many a day it takes
studio-as-of = Numbers up to
studio-as-of-hint = 2022-04-14, 2022-04 or 2022; without it, the latest day
studio-by = Ranking
studio-sort = Order
studio-sort-streams = Most first
studio-sort-title = Title
studio-sort-missing = Closest to next milestone first
studio-sort-date = Latest count first
studio-sort-gain = Largest daily gain first
studio-limit = Number of rows
studio-limit-hint = Before “Show all”; 10 without it
studio-rows = Detail
studio-rows-detailed = Detailed: changes, gains and pace
studio-whose = Songs of
studio-whose-any = Every song that credits the artist
studio-versions = Versions of a song
studio-search = Only with these words
studio-search-hint = In title or artist
studio-with = Only with this artist
studio-version = Only this version
studio-language = Only in this language
studio-past = Only past
studio-past-hint = 100M, 1B or 1000000 streams
studio-theme = Colors
studio-theme-auto = Like the page
studio-theme-light = Light
studio-theme-dark = Dark
studio-theme-paper = Paper
studio-theme-stage = Stage
studio-theme-neon = Neon
studio-theme-pastel = Pastel
studio-theme-print = Print
studio-scheme = Light or dark
studio-accent = Accent color
studio-accent-hint = A CSS color, such as #0f766e or teal
studio-lang = Language
studio-lang-hint = A tag such as ko or pt-BR; without it, the page’s language
studio-motion = Motion
studio-motion-auto = The number rolls once
studio-motion-none = Nothing moves
studio-heading-level = Heading level
studio-refresh = Update every
studio-refresh-hint = 15m or 1h, while it is visible; without it, never
studio-loading = Loading
studio-loading-lazy = When readers scroll near it
studio-loading-eager = Right away

## The studio: why an option has no effect

studio-unfit-song = A song is chosen, and it has one count.
studio-unfit-artists = Only where artists are ranked.
studio-unfit-streams = Only where streams of artists are counted.
studio-unfit-songs-of-artists = Only where artists are ranked by their songs.
studio-unfit-songs = Only where songs are ranked.
studio-unfit-threshold = The milestone is the goal.
studio-unfit-members = These numbers name no members of groups.
studio-unfit-versions = These numbers have no versions of songs.

## The studio: preview and code

studio-preview = Preview
studio-paste = Paste the code
studio-publish = First, put the numbers online
studio-publish-not-yet = not online yet
studio-publish-why = So far they are only in this browser. Your own site will do, or any web space that other sites may read, such as GitHub Pages. The lines below name the file’s address.
# In place of studio-publish-why, where a table at an address was read in ways that a widget does not have.
studio-publish-read = A widget reads less of what lies at that address than this page does. Put this dataset online instead; your own site or any web space that other sites may read will do. The lines below name its address.
studio-host = Where it goes
studio-host-plain = Your own web page
studio-host-frame = A frame, Notion, OBS
studio-width = Column width
studio-width-any = Any
studio-width-of = { $n } pixels
studio-paste-more = Width, release, a link to this draft
studio-pin = Keep this release, checked by the browser
studio-pin-why = Otherwise the widget updates with every release.
studio-pin-frame = A frame shows this page, which updates with every release.
studio-copy = Copy
# The name of the button for screen readers. $what - the heading of the lines
studio-copy-of = Copy: { $what }
studio-copy-link = Copy a link to this draft
studio-copy-link-file = The link cannot include your file.
studio-copied = Copied.
studio-copied-unpublished = Copied. These lines do not work yet: the numbers are not online. Follow “{ $publish }” above, enter the file’s address there, and copy the lines again.
studio-copied-address = Copied. The lines work once the downloaded file is at { $address }.
studio-copy-failed = Your browser does not allow copying here: select the lines and copy them.
studio-space =
    { $n ->
        [one] It reserves { $n } pixel, as measured: nothing on your page moves when the widget appears.
       *[other] It reserves { $n } pixels, as measured: nothing on your page moves when the widget appears.
    }
studio-space-like =
    { $n ->
        [one] It reserves { $n } pixel, the height of a similar view: compare it with the preview.
       *[other] It reserves { $n } pixels, the height of a similar view: compare it with the preview.
    }
studio-address-blocked = If the address opens in a tab of its own, its host does not let other sites read it: it must send “Access-Control-Allow-Origin: *”.
studio-paste-unread = The numbers could not be read. Until they can be, a page with these lines shows their text alone.
studio-space-two = It reserves { $wide } pixels, and { $narrow } on a phone: right for a column of about 720 pixels. If yours is narrower, choose its width under “{ $more }”.
studio-space-css = My site takes no CSS of mine
studio-space-css-why = Then the lines keep the space free by themselves, also where no script runs, as in a newsletter.
studio-where-plain = Where the widget should appear
studio-where-wordpress-site = Once per site, in the head
studio-where-wordpress-post = In a post, as a “Custom HTML” block
studio-where-blogger-theme = Once, in the theme, before </body>
studio-where-blogger-post = In a post’s HTML view or in a gadget
studio-where-ghost-site = Once, in Code injection, Site header
studio-where-ghost-post = In a post, as an HTML card
studio-where-tumblr = In the theme, where the widget should appear
studio-where-template = Once, in the template of all pages
studio-where-hugo-shortcode = As the file layouts/shortcodes/milestream.html
studio-where-hugo-text = In the text, beneath the front matter
studio-where-jekyll-page = In a page, with an empty line before and behind
studio-where-mediawiki-page = In the source of a page
studio-where-mediawiki-script = Once per wiki, in MediaWiki:Common.js
studio-where-css = Once per site, in its CSS
studio-where-frame = Where the frame should appear
studio-where-listener = Once on that page, so that the frame’s height fits
studio-where-address = Where a host takes only an address
# Inside the pasted lines, until the numbers are there.
studio-no-words = The numbers appear here.

## The studio: the share card

studio-card = Share card
studio-card-why = A picture of these numbers with their date and source. It is drawn here, in your browser.
studio-card-motif = What it shows
studio-card-counter = The counter
studio-card-passed = The milestone it has passed
studio-card-top = The top five
studio-card-size = Size
studio-card-wide = Wide, 1200 × 630
studio-card-square = Square, 1080 × 1080
studio-card-story = Story, 1080 × 1920
studio-card-badge = Badge, 360 wide
studio-card-png = Download PNG
studio-card-svg = Download SVG
studio-card-share = Share…
studio-card-saved = Saved.
studio-card-failed = Your browser does not let this page save the picture. Save the preview from its own menu.
studio-card-not-shared = The picture could not be shared. Download it instead.
studio-card-tag = For a page without scripts
studio-card-tag-why = For a README, a newsletter or a sidebar: put the picture on your site, and this line where it should appear.
studio-card-copy = Copy the image tag
