//! What a card says: the numbers and sentences of the widget, none of its own.

use milestream_data::label::compact;
use milestream_data::model::{Metric, When};
use milestream_data::query::{self, Point};
use milestream_data::{Date, Precision, label as digits};

use super::milestone::Milestone;
use super::phrase::Phrase;
use crate::components::{
    TopRows, ViewContext, beneath, billions, embedded_image, grows, initials, observations, previous,
};
use crate::content::age::Span;
use crate::content::citation::{Citation, Provenance};
use crate::content::citation_text::{date_and_publisher, publisher};
use crate::content::counter::sentences::{Meter, label, no_counter, of_total};
use crate::content::counter::text::{CounterText, Role};
use crate::content::counter::{self, CounterValue, NoCounter, Subject, Target};
use crate::content::messages::fill;
use crate::content::snapshot::Snapshot;

/// Rows of a leaderboard on a card.
const ROWS: usize = 5;
/// More strokes than these would be a grey.
const MOST_STROKES: u64 = 200;

/// What a card says.
#[derive(Debug)]
pub(super) struct Facts {
    /// Where the numbers are from: the title of the dataset, else the service.
    pub(super) head: String,
    pub(super) body: Body,
    /// Date and publisher; the day alone where the rows have their own.
    pub(super) dated: String,
    /// The card as a sentence.
    pub(super) title: String,
    /// What else it says.
    pub(super) description: String,
    /// Both, for whoever does not see it.
    pub(super) alt: String,
    /// What it is of, and when, for the name of a file.
    pub(super) name: [String; 2],
    /// The address of its source.
    pub(super) source: Option<String>,
}

/// What a card is of.
#[derive(Debug)]
pub(super) enum Body {
    Counter(Counter),
    Passed(Passed),
    Top(Top),
}

/// What is said of a counter.
#[derive(Debug)]
pub(super) struct Counter {
    /// What is counted.
    pub(super) label: Phrase,
    /// Whose it is, where it is a song.
    pub(super) beneath: String,
    pub(super) number: String,
    /// Of what the number is, where the label does not say.
    pub(super) unit: String,
    /// The cover of a song, as an address that is the picture itself: a card needs no other file.
    pub(super) cover: Option<String>,
    /// Those of the artist, which stand on a record without a cover.
    pub(super) initials: String,
    /// Billions that are surely reached.
    pub(super) discs: u64,
    pub(super) meter: Option<DrawnMeter>,
    /// Of how many, where the number stands in a ring.
    pub(super) of: String,
    /// How the number came to be, where two reports say so.
    pub(super) way: Option<Way>,
    pub(super) remaining: Option<String>,
}

/// What is said of a milestone.
#[derive(Debug)]
pub(super) struct Passed {
    /// `FAKE LOVE passed 1B`.
    pub(super) sentence: Phrase,
    /// The same as it stands before the large number, which ends it in most languages: `FAKE LOVE passed`.
    pub(super) headline: Phrase,
    /// As of a counter.
    pub(super) beneath: String,
    pub(super) unit: String,
    /// The milestone.
    pub(super) number: String,
    /// As of a counter.
    pub(super) cover: Option<String>,
    pub(super) initials: String,
}

/// A history as a drawing.
#[derive(Debug)]
pub(super) struct Way {
    /// The oldest first; at least two.
    pub(super) points: Vec<WayPoint>,
    /// Whether a count stands until the next one.
    pub(super) is_staircase: bool,
    /// The first count and its date.
    pub(super) first: String,
}

/// A report within it.
#[derive(Debug)]
pub(super) struct WayPoint {
    /// From the left and from below, in thousandths.
    pub(super) place: (u32, u32),
    pub(super) is_lower_bound: bool,
}

/// How far a counter is.
#[derive(Debug)]
pub(super) enum DrawnMeter {
    /// A stroke for each, few enough to be counted.
    Strokes {
        /// Those that were reached before the newest report.
        before: u64,
        /// Those that are surely reached.
        reached: u64,
        all: u64,
    },
    /// In parts per million, with ticks in thousandths.
    Bar(u32, Vec<u64>),
}

/// What is said of a leaderboard.
#[derive(Debug)]
pub(super) struct Top {
    pub(super) first: TopRows,
    /// Whether all rows are of one date and publisher, so that it is said once.
    pub(super) is_dated_once: bool,
}

impl Facts {
    /// Of the counter that the options ask for.
    pub(super) fn of_counter(context: &ViewContext) -> Result<Self, String> {
        let dataset = context.dataset();
        let counter = counter::counter_value(dataset, context.options(), context.at)
            .map_err(|missing| no_counter(context, &missing))?;
        let said = CounterText::of(context, &counter);
        let way = way(context, &counter);
        let remaining = said.sentence(Role::Remaining).map(str::to_owned);
        // Of how many songs is a ring, where nothing else can be drawn.
        let in_ring = of_all_songs(&counter).filter(|_| way.is_none());
        let (citation, about) = (&said.citation, &said.label);
        let publisher = publisher(context, citation);
        let around = |artist| Phrase::around(context.artist(artist), about);
        let plain = |label| (label, String::new(), String::new(), 0);
        let (label, beneath, unit, discs) = match &counter.subject {
            Subject::Track(track) => (
                Phrase::name(context.title(*track)),
                beneath(context, *track, &counter.evidence),
                unit(context),
                billions(counter.value),
            ),
            Subject::Songs { artist, .. } | Subject::Total { artist, .. } => plain(around(*artist)),
        };
        let title = match &counter.subject {
            Subject::Track(_) => [&said.line(), " ", &unit].concat(),
            Subject::Songs { .. } | Subject::Total { .. } => said.line(),
        };
        let lines: Vec<&str> = std::iter::once(title.as_str()).chain(said.sentence(Role::Remaining)).collect();
        let dated = date_and_publisher(context, citation.as_of, &publisher);
        let alt = fill(
            context.words().source_of_number(),
            &[
                ("n", &lines.join(context.words().list_separator())),
                ("date", &context.intl.date(context.dated(citation.as_of))),
                ("source", &publisher),
            ],
        );
        Ok(Self {
            head: head(context),
            description: lines.get(1).map_or_else(|| dated.clone(), |left| [left, ". ", &dated].concat()),
            body: Body::Counter(Counter {
                label,
                beneath,
                unit,
                cover: cover(context, &counter.subject),
                initials: initials_on_record(context, &counter.subject),
                discs,
                number: citation.shown.clone(),
                of: if in_ring.is_some() { remaining.clone().unwrap_or_default() } else { of_goal(context, &counter) },
                remaining: remaining.filter(|_| in_ring.is_none()),
                meter: in_ring.or_else(|| Some(drawn_meter(context, said.meter.as_ref()?, &counter))),
                way,
            }),
            name: [subject_name(context, &counter.subject), day_name(context.dated(citation.as_of))],
            source: citation
                .sources(dataset)
                .first()
                .and_then(|id| dataset.source(*id))
                .map(|source| source.url.clone()),
            title,
            dated,
            alt,
        })
    }

    /// Of the milestone that this counter has passed.
    pub(super) fn of_milestone(context: &ViewContext) -> Result<Self, String> {
        let dataset = context.dataset();
        let (words, intl) = (context.words(), &context.intl);
        let counter = counter::counter_value(dataset, context.options(), context.at)
            .map_err(|missing| no_counter(context, &missing))?;
        let Some(Milestone { threshold, when, sources }) = Milestone::of(context, &counter) else {
            return Err(no_counter(context, &NoCounter::NoFigure));
        };
        let is_of_things =
            matches!(counter.subject, Subject::Songs { .. } | Subject::Total { metric: Metric::Awards, .. });
        let (name, number) = match &counter.subject {
            Subject::Track(track) => (context.title(*track).to_owned(), intl.milestone(threshold)),
            _ if is_of_things => (label(context, &counter), intl.count(threshold)),
            _ => (label(context, &counter), intl.milestone(threshold)),
        };
        let title = if is_of_things {
            fill(words.entry_goal(), &[("title", &name), ("goal", &number)])
        } else {
            fill(words.entry_passed(), &[("title", &name), ("t", &number)])
        };
        let date = context.dated(when.date());
        let citation = Citation {
            shown: number.clone(),
            about: title.clone(),
            value: None,
            as_of: date,
            provenance: Provenance::Sources { sources, note: None },
        };
        let publisher = publisher(context, &citation);
        let day = match when {
            When::On(_) => intl.date(date),
            When::By(_) => fill(words.entry_by(), &[("date", &intl.date(date))]),
        };
        let dated = fill(words.source_line(), &[("date", &day), ("source", &publisher)]);
        let (beneath, unit) = match &counter.subject {
            Subject::Track(track) => (beneath(context, *track, &counter.evidence), unit(context)),
            Subject::Songs { .. } | Subject::Total { .. } => Default::default(),
        };
        let alt = fill(words.source_of_number(), &[("n", &title), ("date", &intl.date(date)), ("source", &publisher)]);
        Ok(Self {
            head: head(context),
            description: dated.clone(),
            body: Body::Passed(Passed {
                sentence: Phrase::around(&name, &title),
                headline: Phrase::around(&name, title.strip_suffix(number.as_str()).map_or(&*title, str::trim_end)),
                beneath,
                unit,
                number: number.clone(),
                cover: cover(context, &counter.subject),
                initials: initials_on_record(context, &counter.subject),
            }),
            name: [
                [&subject_name(context, &counter.subject), " passed ", &compact_threshold(threshold)].concat(),
                day_name(date),
            ],
            source: citation.sources(dataset).first().and_then(|id| dataset.source(*id)).map(|one| one.url.clone()),
            title,
            dated,
            alt,
        })
    }

    /// Of the first rows of the leaderboard that the options ask for.
    pub(super) fn of_top(context: &ViewContext) -> Result<Self, String> {
        let first = TopRows::of(context, ROWS)?;
        let dated_once = first.rows.first().filter(|row| first.rows.iter().all(|other| other.dated == row.dated));
        let span = Span::of(first.rows.iter().map(|row| row.as_of));
        let date = span.map_or(Date::UNKNOWN, |span| span.newest);
        let dated = match (dated_once, span) {
            (Some(row), _) => row.dated.clone(),
            (None, Some(span)) => fill(context.words().card_dates(), &[("dates", &context.span(span))]),
            (None, None) => context.date(Date::UNKNOWN),
        };
        let lines: Vec<&str> = first.rows.iter().map(|row| row.line.as_str()).collect();
        let title = match first.asked.as_str() {
            "" => first.caption.clone(),
            asked => fill(context.words().with_aside(), &[("text", &first.caption), ("aside", asked)]),
        };
        let description = lines.join("; ");
        let artist = context.options().artist.as_deref().unwrap_or("songs");
        Ok(Self {
            head: head(context),
            alt: fill(context.words().labelled(), &[("label", &title), ("text", &description)]),
            name: [[artist, " top ", &first.rows.len().to_string()].concat(), day_name(date)],
            source: None,
            body: Body::Top(Top { is_dated_once: dated_once.is_some(), first }),
            title,
            description,
            dated,
        })
    }
}

fn head(snapshot: &Snapshot) -> String {
    let dataset = snapshot.dataset();
    if dataset.title.is_empty() { dataset.service.name.clone() } else { dataset.title.clone() }
}

/// The cover of a song or of its album.
fn cover(snapshot: &Snapshot, subject: &Subject) -> Option<String> {
    let Subject::Track(track) = subject else { return None };
    embedded_image(snapshot.dataset(), query::Subject::Track(*track)).map(str::to_owned)
}

/// The initials of the artist.
fn initials_on_record(snapshot: &Snapshot, subject: &Subject) -> String {
    let artist = match subject {
        Subject::Track(track) => snapshot.dataset().track(*track).and_then(|track| track.artists.first().copied()),
        Subject::Songs { artist, .. } | Subject::Total { artist, .. } => Some(*artist),
    };
    initials(artist.map_or("", |artist| snapshot.artist(artist))).to_uppercase()
}

/// What a song has: the data's own word, but for the usual one, which every language has.
fn unit(snapshot: &Snapshot) -> String {
    match snapshot.dataset().service.unit.as_str() {
        "streams" => snapshot.words().unit_streams().to_owned(),
        unit => unit.to_owned(),
    }
}

/// `of 100 songs`, of songs that have not passed their goal.
fn of_goal(snapshot: &Snapshot, counter: &CounterValue) -> String {
    match (&counter.subject, &counter.target) {
        (Subject::Songs { .. }, Some(Target::Goal { goal, .. })) if counter.value.lo() <= *goal => {
            of_total(snapshot, *goal)
        }
        _ => String::new(),
    }
}

/// A stroke for each song of the artist, where the report says how many there are, and no goal is gone toward.
fn of_all_songs(counter: &CounterValue) -> Option<DrawnMeter> {
    let (Subject::Songs { .. }, None) = (&counter.subject, &counter.target) else { return None };
    let reached = counter.value.lo();
    let all = counter.total.filter(|all| (reached..=MOST_STROKES).contains(all) && *all > 0)?;
    Some(DrawnMeter::Strokes { before: reached, reached, all })
}

/// The reports of known months, the newest of which is the number of the card.
fn way(context: &ViewContext, counter: &CounterValue) -> Option<Way> {
    const FULL: u64 = 1000;
    let mut points = query::history(context.dataset(), &observations(context, &counter.subject)?, context.at);
    points.retain(|point| point.status.stood() && point.as_of.month().is_some());
    let (first, last) = points.first().zip(points.last())?;
    let since = |point: &Point| u64::try_from(point.as_of.last_day().days_since(first.as_of.last_day())).unwrap_or(0);
    let amounts = || points.iter().map(|point| point.value.amount());
    let (least, most) = amounts().min().zip(amounts().max())?;
    let days = since(last);
    if days == 0 || most == least {
        return None;
    }
    // Counts are at most 2^53 − 1, so that nothing overflows. A little of the height is for what was there at first.
    let thousandths = |part: u64, whole: u64| u32::try_from(part * FULL / whole).unwrap_or(1000);
    let floor = (most - least) / 8;
    let of = |point: &Point| WayPoint {
        place: (
            thousandths(since(point), days),
            thousandths(point.value.amount() - least + floor, most - least + floor),
        ),
        is_lower_bound: point.value.precision() == Precision::AtLeast,
    };
    let shown = context.intl.value(first.value, counter.subject.milestones(context.dataset()));
    Some(Way {
        points: points.iter().map(of).collect(),
        is_staircase: grows(&counter.subject),
        first: fill(context.words().history_point(), &[("n", &shown), ("date", &context.intl.date(first.as_of))]),
    })
}

fn drawn_meter(snapshot: &Snapshot, meter: &Meter, counter: &CounterValue) -> DrawnMeter {
    let all = match counter.target {
        Some(Target::Goal { goal, .. }) => Some(goal),
        Some(Target::Complete) => Some(counter.value.amount()),
        Some(Target::Milestone(_) | Target::Passed(_)) | None => None,
    };
    match all.filter(|all| (1..=MOST_STROKES).contains(all)) {
        Some(all) => {
            let reached = counter.value.lo().min(all);
            let before = previous(snapshot, counter).unwrap_or(reached).min(reached);
            DrawnMeter::Strokes { before, reached, all }
        }
        None => DrawnMeter::Bar(meter.fraction_ppm, meter.ticks.clone()),
    }
}

/// `bts songs past 100M`, `bts followers`, `dynamite`: of ids, which are short.
fn subject_name(snapshot: &Snapshot, subject: &Subject) -> String {
    let artist = |id| snapshot.dataset().artist(id).map_or("", |artist| artist.id.as_str());
    match subject {
        Subject::Songs { artist: id, threshold } => {
            [artist(*id), " songs past ", &compact_threshold(*threshold)].concat()
        }
        Subject::Track(track) => snapshot.dataset().track(*track).map_or("", |track| track.id.as_str()).to_owned(),
        Subject::Total { artist: id, metric, .. } => [artist(*id), " ", metric.as_str()].concat(),
    }
}

fn compact_threshold(threshold: u64) -> String {
    compact(threshold, digits::significant_digits_of(threshold))
}

/// `2022-04-14`; empty where nobody knows it.
fn day_name(date: Date) -> String {
    if date.is_unknown() { String::new() } else { date.to_string() }
}
