//! The pages that are opened, each with one widget as it comes to its first picture.

use anyhow::Result;

use milestream_e2e::{RANDOM_ARTIST, RANDOM_TRACK, random_dataset, random_options, random_options_of};

use crate::datasets::COMPILED;

/// Some of the languages that write numbers each in its own way, and tags of more parts than two; none of them is English, which
/// all other pages speak.
const LANGUAGES: [&str; 8] = ["ko", "de", "hi", "ar-EG", "fr", "ja", "zh-Hant-TW", "ja-JP-u-ca-japanese"];
/// Days to which most views are turned back.
const DAYS: [&str; 3] = ["2022-04-14", "2021-10-18", "2019"];
/// How many days after today the bundled dataset is seen as well: a release is read for years, and its numbers grow old.
const DAYS_ON: [u32; 4] = [9, 40, 400, 1500];

/// The views, as `xtask/src/site/split/profile.rs` counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum View {
    Counter,
    Leaderboard,
    Board,
    /// What is called on a failure, which any of them may meet, until the page's owner is told.
    Failure,
}

impl View {
    /// The view that these attributes ask for.
    fn of(attributes: &str) -> Self {
        let is = |name: &str| attributes.contains(&format!("view=\"{name}\""));
        match () {
            () if attributes.contains(" by=") => Self::Board,
            () if is("counter") || is("badge") => Self::Counter,
            () if is("leaderboard") => Self::Leaderboard,
            () => Self::Board,
        }
    }
}

/// A page: what it shows, and the attributes of its element, or of several with ` + ` between them; `later` has one come when
/// the first picture stands, `unsaid` leaves out the language of the page.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) view: View,
    pub(crate) attributes: String,
    /// How many days after today it is opened, by its clock.
    pub(crate) days_on: u32,
    /// Whether it is known to show something: a day may be before all figures, and a dataset without what is asked for.
    pub(crate) is_sure: bool,
}

impl Page {
    fn new(view: View, attributes: impl Into<String>) -> Self {
        Self { view, attributes: attributes.into(), days_on: 0, is_sure: true }
    }

    fn unsure(self) -> Self {
        Self { is_sure: false, ..self }
    }

    /// Whether it shows the dataset that comes with the widget, and nothing else.
    pub(crate) fn is_of_bundled(&self) -> bool {
        !self.attributes.contains("src=")
    }
}

/// Counters, and badges, which are counters in a line.
const COUNTERS: [&str; 41] = [
    r#"view="counter""#,
    r#"view="counter" threshold="900M" as-of="2022-04-14""#,
    r#"view="counter" artist="bts""#,
    r#"view="counter" artist="bts" threshold="100M" goal="100""#,
    r#"view="counter" artist="bts" threshold="1B" goal="10" deadline="2026-12-31""#,
    r#"view="counter" artist="bts" threshold="100M" goal="89""#,
    r#"view="counter" artist="bts" threshold="100M" goal="1000""#,
    r#"view="counter" artist="bts" threshold="10M" goal="260" deadline="2026""#,
    r#"view="counter" artist="bts" metric="awards" goal="500""#,
    r#"view="counter" track="dynamite" goal="3000000000""#,
    r#"view="counter" src="/every.json" track="y""#,
    r#"view="counter" src="/data/demo.json" artist="marzipan-satellite" threshold="100M""#,
    r#"view="counter" src="/data/demo.json" artist="marzipan-satellite" threshold="100M" goal="20""#,
    r#"view="counter" src="/data/demo.json" artist="marzipan-satellite" threshold="500M""#,
    r#"view="counter" src="/data/demo.json" track="window-seat-to-saturn""#,
    r#"view="counter" src="/data/demo.json" track="borrowed-telescope" motion="none""#,
    r#"view="counter" src="/data/demo.json" track="half-a-comet" refresh="1h""#,
    r#"view="counter" track="seven" deadline="2023-12-31""#,
    r#"view="counter" track="seven" as-of="2023-11-02" deadline="2023-12-31""#,
    r#"view="counter" artist="bts" threshold="1B" goal="10" as-of="2023-11-02" deadline="2023-12-31""#,
    r#"view="counter" artist="bts" threshold="100M" versions="together""#,
    r#"view="counter" artist="bts" threshold="100M" whose="members""#,
    r#"view="counter" track="dynamite""#,
    r#"view="counter" track="butter""#,
    r#"view="counter" track="dynamite" threshold="2B" deadline="2030-01-01""#,
    r#"view="counter" artist="bts" metric="streams""#,
    r#"view="counter" artist="bts" metric="streams" credit="lead""#,
    r#"view="counter" artist="bts" metric="streams" goal="50000000000" deadline="2027""#,
    r#"view="counter" artist="bts" metric="followers""#,
    r#"view="counter" artist="bts" metric="followers" goal="100000000" deadline="2027-06""#,
    r#"view="counter" artist="bts" metric="listeners""#,
    r#"view="counter" artist="bts" metric="awards""#,
    r#"view="counter" artist="bts" theme="dark" accent="teal" motion="none" heading-level="3""#,
    r#"view="counter" artist="bts" refresh="15m""#,
    r#"view="counter" artist="bts" accent="red; background: url(a.png)" theme="&lt;b>" search="&lt;b>" lang="&lt;b>""#,
    r#"view="counter" track="fake-love" as-of="2023-09-28""#,
    r#"view="counter" artist="bts" threshold="1M""#,
    r#"view="badge" artist="bts" threshold="100M""#,
    r#"view="badge" track="dynamite""#,
    r#"view="badge" artist="bts" metric="followers""#,
    r#"view="badge""#,
];
const LEADERBOARDS: [&str; 31] = [
    r#"view="leaderboard""#,
    r#"view="leaderboard" artist="bts" limit="5""#,
    r#"view="leaderboard" artist="bts" threshold="100M" goal="100""#,
    r#"view="leaderboard" artist="bts" rows="dense""#,
    r#"view="leaderboard" artist="bts" threshold="1B" goal="10" rows="dense" limit="10" theme="dark""#,
    r#"view="leaderboard" src="/data/demo.json" rows="dense" sort="gain""#,
    r#"view="leaderboard" src="/data/demo.json" threshold="1M" goal="20""#,
    r#"view="leaderboard" src="/data/demo.json" by="upcoming""#,
    r#"view="leaderboard" by="upcoming" rows="dense" src="/data/demo.json" limit="100""#,
    r#"view="leaderboard" artist="bts" sort="missing""#,
    r#"view="leaderboard" artist="bts" sort="title""#,
    r#"view="leaderboard" sort="date""#,
    r#"view="leaderboard" sort="gain" rows="dense""#,
    r#"view="leaderboard" artist="bts" versions="together""#,
    r#"view="leaderboard" artist="bts" whose="group""#,
    r#"view="leaderboard" artist="bts" whose="both" past="1B""#,
    r#"view="leaderboard" artist="bts" whose="members" threshold="1B""#,
    r#"view="leaderboard" search="love""#,
    r#"view="leaderboard" search="nothing has this name""#,
    r#"view="leaderboard" language="ko" version="remix""#,
    r#"view="leaderboard" with="halsey" language="en""#,
    r#"view="leaderboard" limit="200" refresh="15m""#,
    r#"view="leaderboard" theme="light" accent="rebeccapurple" heading-level="3""#,
    r#"view="leaderboard" src="/table.json""#,
    r#"view="leaderboard" src="/table.json" limit="300""#,
    r#"view="leaderboard" src="/table.json" limit="300" rows="dense" sort="title""#,
    r#"view="leaderboard" src="/long.json""#,
    r#"view="leaderboard" src="/rows.json""#,
    r#"view="leaderboard" src="/long.json" limit="5000""#,
    r#"view="leaderboard" src="/long.json" limit="5000" rows="dense" sort="title" theme="dark""#,
    r#"view="leaderboard" src="/long.json" limit="5000" search="song 12" versions="together""#,
];
/// Boards and honours.
const BOARDS: [&str; 15] = [
    "",
    r#"artist="bts""#,
    r#"artist="bts" threshold="100M" goal="100" limit="5" rows="dense""#,
    r#"track="dynamite""#,
    r#"artist="bts" metric="streams""#,
    r#"artist="bts" threshold="1B" search="love" sort="missing""#,
    r#"src="/table.json""#,
    r#"src="/long.json" limit="5000" threshold="100M""#,
    r#"view="wheel" limit="many" as-of="yesterday" colour="red""#,
    r#"src="/data/demo.json" rows="dense""#,
    r#"src="/data/demo.json" artist="orla" threshold="1M" goal="20""#,
    r#"view="honours" src="/data/demo.json" limit="100""#,
    r#"view="honours""#,
    r#"view="honours" artist="bts" limit="4""#,
    r#"view="honours" track="dynamite""#,
];
/// The rankings of a leaderboard that are not of tracks.
const RANKINGS: [&str; 8] = [
    r#"view="leaderboard" by="upcoming""#,
    r#"view="leaderboard" by="upcoming" rows="dense""#,
    r#"view="leaderboard" by="albums""#,
    r#"view="leaderboard" by="albums" sort="title" rows="dense""#,
    r#"view="leaderboard" by="artists""#,
    r#"view="leaderboard" by="artists" metric="songs" threshold="100M""#,
    r#"view="leaderboard" by="artists" metric="followers""#,
    r#"view="leaderboard" by="artists" metric="streams" past="1B""#,
];
const FAILURES: [&str; 15] = [
    r#"view="counter" track="nothing""#,
    r#"view="leaderboard" artist="nobody""#,
    r#"view="counter" artist="nobody""#,
    r#"view="counter" src="/plain.json" track="nothing" threshold="100M""#,
    r#"view="leaderboard" src="/missing.json""#,
    r#"view="counter" src="/bad.json""#,
    r#"view="counter" src="/cut.json""#,
    r#"view="counter" src="/later.json""#,
    r#"view="counter" src="/empty.json""#,
    r#"view="counter" src="/latin.json""#,
    r#"view="counter" src="/refused.json""#,
    r#"view="counter" src="/silent.json""#,
    r#"view="counter" src="/silent.json" class="left""#,
    r#"view="counter" src="/stalled.json""#,
    r#"view="counter" src="/broken.json""#,
];
/// What is asked of each of the other datasets, with the artist and the song that stand for `A` and `T`.
const COUNTERS_OF_OTHERS: [&str; 10] = [
    r#"view="counter""#,
    r#"view="counter" track="T""#,
    r#"view="counter" track="T" refresh="30s""#,
    r#"view="counter" track="T" refresh="often""#,
    r#"view="counter" track="T" goal="2000000000" deadline="2027-01-01""#,
    r#"view="counter" artist="A" threshold="100M" goal="100""#,
    r#"view="counter" artist="A" metric="streams""#,
    r#"view="counter" artist="A" metric="followers""#,
    r#"view="badge" artist="A" threshold="100M""#,
    r#"view="badge" track="T""#,
];
const LEADERBOARDS_OF_OTHERS: [&str; 12] = [
    r#"view="leaderboard""#,
    r#"view="leaderboard" rows="dense""#,
    r#"view="leaderboard" artist="A" rows="dense""#,
    r#"view="leaderboard" artist="A" versions="together" sort="gain""#,
    r#"view="leaderboard" sort="missing" past="100M""#,
    r#"view="leaderboard" search="fir""#,
    r#"view="leaderboard" search="f" past="10M" sort="title" versions="together""#,
    r#"view="leaderboard" search="юн" language="ru""#,
    r#"view="leaderboard" search="beyonce""#,
    r#"view="leaderboard" whose="members" past="700000000""#,
    r#"view="leaderboard" sort="title" threshold="1B""#,
    r#"view="leaderboard" whose="members" artist="A""#,
];
const BOARDS_OF_OTHERS: [&str; 11] = [
    "",
    r#"by="artists""#,
    r#"by="artists" past="1B""#,
    r#"by="albums" rows="dense""#,
    r#"by="upcoming""#,
    r#"artist="A" threshold="100M""#,
    r#"track="T" rows="dense""#,
    r#"view="honours""#,
    r#"view="leaderboard" by="albums""#,
    r#"view="leaderboard" by="artists" threshold="100M""#,
    r#"view="leaderboard" by="upcoming""#,
];
/// The other datasets, with an artist and a song of theirs and a day to which they are turned back.
const OTHERS: [[&str; 4]; 10] = [
    ["/data/demo.json", "marzipan-satellite", "window-seat-to-saturn", "2026-10-20"],
    ["/plain.json", "a", "x", "2026-01-01"],
    ["/every.json", "g", "x", "2026-07-08"],
    [COMPILED, "g", "x", "2026-07-08"],
    ["/odd.json", "a", "x", "2020-06-01"],
    ["/bare.json", "a", "x", "2026-01-01"],
    ["/dense.json", "a", "x", "2026-07-08"],
    ["/unsafe.json", "a", "x", "2024-01-15"],
    ["/table.json", "a1", "t7", "2026-10-03"],
    ["/long.json", "a", "s12", "2026-01-01"],
];

/// Pages with more than one widget, which share their dataset; one that waits for its part comes when the dataset is there.
const TOGETHER: [(View, &str); 15] = [
    (View::Board, r#"src="/totals.json" + src="/totals.json" rows="dense" + src="/totals.json" by="artists""#),
    (
        View::Counter,
        r#"view="counter" track="dynamite" + view="counter" src="/bare.json" + view="counter" src="/plain.json" + view="badge" src="/bare.json""#,
    ),
    (View::Board, r#"view="honours" + view="honours" src="/every.json" + src="/plain.json""#),
    (View::Counter, r#"view="counter" artist="bts" + view="counter" track="butter" later="""#),
    (
        View::Counter,
        r#"view="badge" artist="bts" as-of="2022-04-14" + view="badge" metric="followers" artist="bts" later="""#,
    ),
    (View::Counter, r#"view="counter" artist="bts" + view="counter" artist="nobody" later="""#),
    (
        View::Counter,
        r#"view="counter" src="/bare.json" track="x" refresh="30s" + view="counter" src="/bare.json" later="" track="x""#,
    ),
    (View::Leaderboard, r#"view="leaderboard" limit="5" + view="leaderboard" rows="dense" later="""#),
    (
        View::Leaderboard,
        r#"view="leaderboard" src="/every.json" + view="leaderboard" src="/every.json" rows="dense" later="""#,
    ),
    (View::Board, r#"view="honours" + view="leaderboard" by="albums" later="" + later="""#),
    (View::Board, r#"src="/every.json" + src="/every.json" later="" + view="honours" src="/every.json" later="""#),
    (
        View::Board,
        r#"view="counter" track="dynamite" + artist="bts" later="" + view="leaderboard" later="" + view="counter" later="""#,
    ),
    (View::Counter, r#"view="counter" artist="bts" threshold="100M" + view="counter" track="dynamite""#),
    (View::Leaderboard, r#"view="leaderboard" limit="5" + view="leaderboard" src="/plain.json""#),
    (View::Board, r#"view="leaderboard" limit="5" + view="counter" track="dynamite" + view="honours""#),
];

/// What is on one page many times.
const MANY: [(View, &str); 5] = [
    (View::Counter, r#"view="counter" artist="bts" threshold="100M" as-of="2022-04-14""#),
    (View::Counter, r#"view="badge" track="dynamite""#),
    (View::Leaderboard, r#"view="leaderboard" artist="bts" limit="5""#),
    (View::Board, r#"view="honours""#),
    (View::Board, r#"artist="bts""#),
];
/// How many different ones are on one page.
const AT_ONCE: usize = 10;
/// How many times: lists and maps have grown more than once by then.
const TIMES: usize = 60;

/// What the documents give the heights of, as often as they give one: a page of all kinds, more than a screen away from each
/// other.
fn documented() -> Page {
    let rows = include_str!("../../../src/studio/state/heights.txt").lines().skip(1);
    let widgets = rows.filter_map(|row| row.split_once(" | ")).flat_map(|(options, heights)| {
        let eager = [options, " loading=\"eager\""].concat();
        heights.split(' ').map(move |_| eager.clone()).collect::<Vec<_>>()
    });
    Page::new(View::Board, widgets.collect::<Vec<_>>().join(" + "))
}

/// The ids in one of the lists of a dataset.
fn ids(dataset: &serde_json::Value, list: &str) -> Vec<String> {
    let rows = dataset.get(list).and_then(serde_json::Value::as_array);
    rows.into_iter().flatten().filter_map(|row| row.get("id")?.as_str().map(str::to_owned)).collect()
}

/// Each song and artist of the bundled dataset: no two have the same history.
fn all_bundled() -> Result<Vec<Page>> {
    let dataset = serde_json::from_str(include_str!("../../../static/data/bts.json"))?;
    let (mut counters, mut leaderboards, mut boards) = (Vec::new(), Vec::new(), Vec::new());
    for track in ids(&dataset, "tracks") {
        for more in ["", " as-of=\"2023-09-28\"", " deadline=\"2027\" lang=\"ar-EG\""] {
            counters.push(format!("view=\"counter\" track=\"{track}\"{more}"));
        }
    }
    for artist in ids(&dataset, "artists") {
        counters.push(format!("view=\"counter\" artist=\"{artist}\" threshold=\"100M\""));
        counters.push(format!("view=\"counter\" artist=\"{artist}\" metric=\"followers\""));
        leaderboards.push(format!("view=\"leaderboard\" artist=\"{artist}\""));
        boards.push(format!("artist=\"{artist}\""));
    }
    let lists = [(View::Counter, counters), (View::Leaderboard, leaderboards), (View::Board, boards)];
    Ok(lists.iter().flat_map(|(view, list)| gathered(*view, list)).collect())
}

/// How many widgets with options at random there are.
const AT_RANDOM: usize = 5_000;
/// How many of them are on one page: most of them are out of sight, and drawn all the same.
const AT_RANDOM_AT_ONCE: usize = 25;
/// The seed of their options; `zoo::parts` has another one.
const SEED: u64 = 253;

/// How many widgets with options at random each of the other datasets has.
const AT_RANDOM_OF_OTHERS: usize = 150;

/// How many datasets at random there are, and how many widgets each of them has; their seeds begin with [`SEED`].
pub(crate) const DATASETS_AT_RANDOM: u64 = 180;
const AT_RANDOM_OF_EACH: usize = 25;

/// How many more contradict themselves: a count that is less than one before it is told by code of its own.
const CONTRADICTORY_AT_RANDOM: usize = 30;

/// The seed of a dataset at random, and where it lies.
pub(crate) fn datasets_at_random() -> impl Iterator<Item = (u64, String)> {
    let contradicts = |seed: &u64| {
        let warnings = milestream_data::parse(random_dataset(*seed).as_bytes()).map(|(_, warnings)| warnings);
        warnings.is_ok_and(|warnings| warnings.iter().any(|warning| warning.to_string().contains("less than")))
    };
    let contradictory = (SEED + DATASETS_AT_RANDOM..).filter(contradicts).take(CONTRADICTORY_AT_RANDOM);
    (SEED..SEED + DATASETS_AT_RANDOM).chain(contradictory).map(|seed| (seed, format!("/at-random-{seed}.json")))
}

/// The bundled dataset with options at random, on days to come as well, and the others today.
fn at_random() -> Vec<Page> {
    let days_on = [0].into_iter().chain(DAYS_ON).cycle();
    let bundled = parted_by_view(&random_options(SEED, AT_RANDOM)).into_iter().zip(days_on);
    let bundled = bundled.map(|(page, days_on)| Page { days_on, ..page });
    let others = OTHERS.into_iter().flat_map(|[src, artist, track, _]| {
        parted_by_view(&random_options_of(src, artist, track, SEED, AT_RANDOM_OF_OTHERS))
    });
    // The first widgets of many are those without options.
    let shapes = datasets_at_random().flat_map(|(seed, src)| {
        let plain = ["counter", "leaderboard", "board"].map(|view| format!("view=\"{view}\" src=\"{src}\""));
        let options = random_options_of(&src, RANDOM_ARTIST, RANDOM_TRACK, seed, AT_RANDOM_OF_EACH);
        parted_by_view(&[&plain[..], &options].concat())
    });
    bundled.chain(others).chain(shapes).collect()
}

/// Pages for many widgets, by their views.
fn parted_by_view(all: &[String]) -> Vec<Page> {
    let of = |view| all.iter().filter(move |attributes| View::of(attributes) == view).cloned().collect::<Vec<_>>();
    let kinds = [View::Counter, View::Leaderboard, View::Board];
    kinds.into_iter().flat_map(|view| gathered_by(AT_RANDOM_AT_ONCE, view, &of(view)).collect::<Vec<_>>()).collect()
}

/// Some pages for many widgets, since most of a page's time is that of the browser.
fn gathered(view: View, list: &[String]) -> impl Iterator<Item = Page> {
    gathered_by(AT_ONCE, view, list)
}

fn gathered_by(at_once: usize, view: View, list: &[String]) -> impl Iterator<Item = Page> {
    list.chunks(at_once).map(move |some| Page::new(view, some.join(" + ")).unsure())
}

/// All pages: each of the lists as it is, in other languages and at earlier days, and what other datasets show.
///
/// # Errors
/// When the bundled dataset is none.
pub(crate) fn all() -> Result<Vec<Page>> {
    let lists: [(View, &[&str]); 4] = [
        (View::Counter, &COUNTERS),
        (View::Leaderboard, &LEADERBOARDS),
        (View::Board, &RANKINGS),
        (View::Board, &BOARDS),
    ];
    let mut pages = Vec::new();
    for (view, list) in lists {
        for (place, attributes) in list.iter().enumerate() {
            // Each page is also seen in one of the languages and on one of the days, in turns.
            let turned = |list: &[&str]| list.get(place % list.len()).copied().unwrap_or_default().to_owned();
            pages.push(Page::new(view, *attributes));
            // Many blogs do not say their language.
            if place % 8 == 0 {
                pages.push(Page::new(view, format!("{attributes} unsaid")));
            }
            pages.push(Page::new(view, format!("{attributes} lang=\"{}\"", turned(&LANGUAGES))));
            if !attributes.contains("as-of") {
                pages.push(Page::new(view, format!("{attributes} as-of=\"{}\"", turned(&DAYS))).unsure());
            }
        }
    }
    pages.extend(FAILURES.map(|attributes| Page::new(View::Failure, attributes).unsure()));
    let of_others: [(View, &[&str]); 3] = [
        (View::Counter, &COUNTERS_OF_OTHERS),
        (View::Leaderboard, &LEADERBOARDS_OF_OTHERS),
        (View::Board, &BOARDS_OF_OTHERS),
    ];
    for [src, artist, track, day] in OTHERS {
        for (view, list) in of_others {
            let of = |attributes: &&str| {
                let attributes = attributes.replace("\"A\"", &format!("\"{artist}\""));
                attributes.replace("\"T\"", &format!("\"{track}\"")) + &format!(" src=\"{src}\"")
            };
            let now: Vec<String> = list.iter().map(of).collect();
            let then: Vec<String> = now.iter().map(|attributes| format!("{attributes} as-of=\"{day}\"")).collect();
            // The first ones alone, too.
            let alone = [&now, &then].into_iter().filter_map(|list| list.first().cloned());
            pages.extend(alone.map(|attributes| Page::new(view, attributes).unsure()));
            pages.extend(gathered(view, &now).chain(gathered(view, &then)));
        }
    }
    for (view, attributes) in MANY {
        pages.push(Page::new(view, [attributes; TIMES].join(" + ")));
    }
    // All of a list at once, and all that there is.
    for (view, list) in lists {
        let bundled: Vec<&str> = list.iter().copied().filter(|attributes| !attributes.contains("src=")).collect();
        pages.push(Page::new(view, bundled.join(" + ")));
        let owned: Vec<String> = bundled.iter().map(|attributes| (*attributes).to_owned()).collect();
        pages.extend(
            DAYS_ON.into_iter().flat_map(|days_on| gathered(view, &owned).map(move |page| Page { days_on, ..page })),
        );
    }
    let all: Vec<&str> = lists.iter().flat_map(|(_, list)| list.iter().copied().step_by(2)).collect();
    pages.push(Page::new(View::Board, all.join(" + ")));
    pages.extend(TOGETHER.map(|(view, attributes)| Page::new(view, attributes)));
    pages.push(documented());
    pages.extend(all_bundled()?);
    pages.extend(at_random());
    Ok(pages)
}
