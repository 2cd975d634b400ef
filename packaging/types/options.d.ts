// Written from src/state/options/table.rs: UPDATE_PACKAGE=1 cargo test --test native package

/** What the properties of the options take; nothing takes the attribute away. */
export interface MilestreamValues {
  /** all as tabs, one counter, the table, the timeline, the ranking over time as a race, or one inline line */
  view: 'board' | 'counter' | 'leaderboard' | 'honours' | 'race' | 'badge' | null | undefined | false;
  /** the dataset, or a table as CSV (a published spreadsheet); without it, the bundled one */
  src: string | null | undefined | false;
  /** whose counter; whose songs in the leaderboard or race; without it, those whom the dataset is about */
  artist: string | null | undefined | false;
  /** the counter of one song (`song` in the address of the standalone page) */
  track: string | null | undefined | false;
  /** what a counter, or the leaderboard of artists, counts */
  metric: 'songs' | 'streams' | 'followers' | 'listeners' | 'awards' | null | undefined | false;
  /** which credits of a total count; without it, the one with the newest figure */
  credit: 'all' | 'lead' | 'alone' | 'feature' | 'with_members' | 'unstated' | null | undefined | false;
  /** the milestone that songs must pass, or that a song or total goes toward; without it, that of the newest report, else the one that half of the songs are past */
  threshold: string | number | null | undefined | false;
  /** how many songs, streams, followers or awards are hoped for */
  goal: string | number | null | undefined | false;
  /** the day by which: what a day it takes from today until then */
  deadline: string | null | undefined | false;
  /** the day to show, as it was known once it was over; without it, the newest. Of a table without dates, the day that it is of */
  asOf: string | null | undefined | false;
  /** what the leaderboard ranks; upcoming: songs by the days to their next milestone */
  by: 'tracks' | 'artists' | 'albums' | 'upcoming' | null | undefined | false;
  /** the order of the leaderboard's rows: closest to the next milestone, newest figure, most gained a day first */
  sort: 'streams' | 'title' | 'missing' | 'date' | 'gain' | null | undefined | false;
  /** rows, or honours, before "Show all"; 10 without it */
  limit: string | number | null | undefined | false;
  /** dense rows have a song to a line, with all digits, movement and gain */
  rows: 'calm' | 'dense' | null | undefined | false;
  /** whose songs the leaderboard ranks: those of the `artist`, or of any group; without it, every song that names the artist */
  whose: 'group' | 'members' | 'both' | 'features' | null | undefined | false;
  /** a row for each recording, or one for a song with the sum of its versions */
  versions: 'each' | 'together' | null | undefined | false;
  /** rows that contain them in title or artist */
  search: string | null | undefined | false;
  /** rows of this artist, featured ones too */
  with: string | null | undefined | false;
  /** rows of this version */
  version: string | null | undefined | false;
  /** rows of songs in this language */
  language: string | null | undefined | false;
  /** rows past this many streams; of artists, the milestone that their songs are past */
  past: string | number | null | undefined | false;
  /** auto, or plain, takes the page's colours; a named theme brings its own, light or dark as the page is, or as its ending says */
  theme: 'auto' | 'light' | 'dark' | 'paper' | 'paper-light' | 'paper-dark' | 'stage' | 'stage-light' | 'stage-dark' | 'neon' | 'neon-light' | 'neon-dark' | 'pastel' | 'pastel-light' | 'pastel-dark' | 'print' | 'print-light' | 'print-dark' | null | undefined | false;
  /** the colour of progress */
  accent: string | null | undefined | false;
  /** texts, in 19 languages, numbers and dates; without it, the language of what is around the element, else the browser’s */
  lang: string | null | undefined | false;
  /** auto lets the number roll once, and the bars of a race move, unless the reader's system asks for less motion */
  motion: 'auto' | 'none' | null | undefined | false;
  /** level of the board's heading */
  headingLevel: '2' | '1' | '3' | '4' | '5' | '6' | number | null | undefined | false;
  /** asks for the dataset again so often, while the widget can be seen; 30s at least, and never without it */
  refresh: string | null | undefined | false;
  /** eager does not wait until the widget is near the viewport */
  loading: 'lazy' | 'eager' | null | undefined | false;
}

/** The options as properties of the element: `asOf` for `as-of`. */
export interface MilestreamProperties {
  /** all as tabs, one counter, the table, the timeline, the ranking over time as a race, or one inline line */
  get view(): string;
  set view(value: MilestreamValues['view']);
  /** the dataset, or a table as CSV (a published spreadsheet); without it, the bundled one */
  get src(): string;
  set src(value: MilestreamValues['src']);
  /** whose counter; whose songs in the leaderboard or race; without it, those whom the dataset is about */
  get artist(): string;
  set artist(value: MilestreamValues['artist']);
  /** the counter of one song (`song` in the address of the standalone page) */
  get track(): string;
  set track(value: MilestreamValues['track']);
  /** what a counter, or the leaderboard of artists, counts */
  get metric(): string;
  set metric(value: MilestreamValues['metric']);
  /** which credits of a total count; without it, the one with the newest figure */
  get credit(): string;
  set credit(value: MilestreamValues['credit']);
  /** the milestone that songs must pass, or that a song or total goes toward; without it, that of the newest report, else the one that half of the songs are past */
  get threshold(): string | number;
  set threshold(value: MilestreamValues['threshold']);
  /** how many songs, streams, followers or awards are hoped for */
  get goal(): string | number;
  set goal(value: MilestreamValues['goal']);
  /** the day by which: what a day it takes from today until then */
  get deadline(): string;
  set deadline(value: MilestreamValues['deadline']);
  /** the day to show, as it was known once it was over; without it, the newest. Of a table without dates, the day that it is of */
  get asOf(): string;
  set asOf(value: MilestreamValues['asOf']);
  /** what the leaderboard ranks; upcoming: songs by the days to their next milestone */
  get by(): string;
  set by(value: MilestreamValues['by']);
  /** the order of the leaderboard's rows: closest to the next milestone, newest figure, most gained a day first */
  get sort(): string;
  set sort(value: MilestreamValues['sort']);
  /** rows, or honours, before "Show all"; 10 without it */
  get limit(): string | number;
  set limit(value: MilestreamValues['limit']);
  /** dense rows have a song to a line, with all digits, movement and gain */
  get rows(): string;
  set rows(value: MilestreamValues['rows']);
  /** whose songs the leaderboard ranks: those of the `artist`, or of any group; without it, every song that names the artist */
  get whose(): string;
  set whose(value: MilestreamValues['whose']);
  /** a row for each recording, or one for a song with the sum of its versions */
  get versions(): string;
  set versions(value: MilestreamValues['versions']);
  /** rows that contain them in title or artist */
  get search(): string;
  set search(value: MilestreamValues['search']);
  /** rows of this artist, featured ones too */
  get with(): string;
  set with(value: MilestreamValues['with']);
  /** rows of this version */
  get version(): string;
  set version(value: MilestreamValues['version']);
  /** rows of songs in this language */
  get language(): string;
  set language(value: MilestreamValues['language']);
  /** rows past this many streams; of artists, the milestone that their songs are past */
  get past(): string | number;
  set past(value: MilestreamValues['past']);
  /** auto, or plain, takes the page's colours; a named theme brings its own, light or dark as the page is, or as its ending says */
  get theme(): string;
  set theme(value: MilestreamValues['theme']);
  /** the colour of progress */
  get accent(): string;
  set accent(value: MilestreamValues['accent']);
  /** auto lets the number roll once, and the bars of a race move, unless the reader's system asks for less motion */
  get motion(): string;
  set motion(value: MilestreamValues['motion']);
  /** level of the board's heading */
  get headingLevel(): string | number;
  set headingLevel(value: MilestreamValues['headingLevel']);
  /** asks for the dataset again so often, while the widget can be seen; 30s at least, and never without it */
  get refresh(): string;
  set refresh(value: MilestreamValues['refresh']);
  /** eager does not wait until the widget is near the viewport */
  get loading(): string;
  set loading(value: MilestreamValues['loading']);
}

/** The options as attributes of `<mile-stream>`; on any other element `data-` stands before each. */
export interface MilestreamAttributes {
  /** all as tabs, one counter, the table, the timeline, the ranking over time as a race, or one inline line */
  view?: 'board' | 'counter' | 'leaderboard' | 'honours' | 'race' | 'badge' | undefined;
  /** the dataset, or a table as CSV (a published spreadsheet); without it, the bundled one */
  src?: string | undefined;
  /** whose counter; whose songs in the leaderboard or race; without it, those whom the dataset is about */
  artist?: string | undefined;
  /** the counter of one song (`song` in the address of the standalone page) */
  track?: string | undefined;
  /** what a counter, or the leaderboard of artists, counts */
  metric?: 'songs' | 'streams' | 'followers' | 'listeners' | 'awards' | undefined;
  /** which credits of a total count; without it, the one with the newest figure */
  credit?: 'all' | 'lead' | 'alone' | 'feature' | 'with_members' | 'unstated' | undefined;
  /** the milestone that songs must pass, or that a song or total goes toward; without it, that of the newest report, else the one that half of the songs are past */
  threshold?: string | number | undefined;
  /** how many songs, streams, followers or awards are hoped for */
  goal?: string | number | undefined;
  /** the day by which: what a day it takes from today until then */
  deadline?: string | undefined;
  /** the day to show, as it was known once it was over; without it, the newest. Of a table without dates, the day that it is of */
  'as-of'?: string | undefined;
  /** what the leaderboard ranks; upcoming: songs by the days to their next milestone */
  by?: 'tracks' | 'artists' | 'albums' | 'upcoming' | undefined;
  /** the order of the leaderboard's rows: closest to the next milestone, newest figure, most gained a day first */
  sort?: 'streams' | 'title' | 'missing' | 'date' | 'gain' | undefined;
  /** rows, or honours, before "Show all"; 10 without it */
  limit?: string | number | undefined;
  /** dense rows have a song to a line, with all digits, movement and gain */
  rows?: 'calm' | 'dense' | undefined;
  /** whose songs the leaderboard ranks: those of the `artist`, or of any group; without it, every song that names the artist */
  whose?: 'group' | 'members' | 'both' | 'features' | undefined;
  /** a row for each recording, or one for a song with the sum of its versions */
  versions?: 'each' | 'together' | undefined;
  /** rows that contain them in title or artist */
  search?: string | undefined;
  /** rows of this artist, featured ones too */
  with?: string | undefined;
  /** rows of this version */
  version?: string | undefined;
  /** rows of songs in this language */
  language?: string | undefined;
  /** rows past this many streams; of artists, the milestone that their songs are past */
  past?: string | number | undefined;
  /** auto, or plain, takes the page's colours; a named theme brings its own, light or dark as the page is, or as its ending says */
  theme?: 'auto' | 'light' | 'dark' | 'paper' | 'paper-light' | 'paper-dark' | 'stage' | 'stage-light' | 'stage-dark' | 'neon' | 'neon-light' | 'neon-dark' | 'pastel' | 'pastel-light' | 'pastel-dark' | 'print' | 'print-light' | 'print-dark' | undefined;
  /** the colour of progress */
  accent?: string | undefined;
  /** texts, in 19 languages, numbers and dates; without it, the language of what is around the element, else the browser’s */
  lang?: string | undefined;
  /** auto lets the number roll once, and the bars of a race move, unless the reader's system asks for less motion */
  motion?: 'auto' | 'none' | undefined;
  /** level of the board's heading */
  'heading-level'?: '2' | '1' | '3' | '4' | '5' | '6' | number | undefined;
  /** asks for the dataset again so often, while the widget can be seen; 30s at least, and never without it */
  refresh?: string | undefined;
  /** eager does not wait until the widget is near the viewport */
  loading?: 'lazy' | 'eager' | undefined;
}
