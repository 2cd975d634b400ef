//! What a card says: the numbers and sentences of the widget, none of its own.

use milestream_data::label::compact;
use milestream_data::{Date, label as digits};

use super::phrase::Phrase;
use crate::components::{TopRows, ViewContext, beneath, billions};
use crate::content::age::Span;
use crate::content::citation_text::{date_and_publisher, publisher};
use crate::content::counter::sentences::{Meter, no_counter};
use crate::content::counter::text::{CounterText, Role};
use crate::content::counter::{self, CounterValue, Subject, Target};
use crate::content::messages::fill;
use crate::content::snapshot::Snapshot;

/// Rows of a leaderboard on a card.
const ROWS: usize = 5;
/// More bars than these would be a grey.
const MOST_GROOVES: u64 = 200;

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
    /// Billions that are surely reached.
    pub(super) discs: u64,
    pub(super) meter: Option<DrawnMeter>,
    pub(super) remaining: Option<String>,
}

/// How far a counter is.
#[derive(Debug)]
pub(super) enum DrawnMeter {
    /// So many of so many, few enough to be counted.
    Grooves(u64, u64),
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
        let remaining = said.sentence(Role::Remaining).map(str::to_owned);
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
        let lines: Vec<&str> = std::iter::once(title.as_str()).chain(remaining.as_deref()).collect();
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
                discs,
                number: citation.shown.clone(),
                meter: said.meter.as_ref().map(|meter| drawn_meter(meter, &counter)),
                remaining,
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

/// The cover of a song or of its album, where the file holds the picture itself.
fn cover(snapshot: &Snapshot, subject: &Subject) -> Option<String> {
    let Subject::Track(track) = subject else { return None };
    let dataset = snapshot.dataset();
    let track = dataset.track(*track)?;
    let image = track.image.as_deref().or_else(|| dataset.album_image(track))?;
    let is_whole = image.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:"));
    is_whole.then(|| image.to_owned())
}

/// What a song has: the data's own word, but for the usual one, which every language has.
fn unit(snapshot: &Snapshot) -> String {
    match snapshot.dataset().service.unit.as_str() {
        "streams" => snapshot.words().unit_streams().to_owned(),
        unit => unit.to_owned(),
    }
}

fn drawn_meter(meter: &Meter, counter: &CounterValue) -> DrawnMeter {
    let all = match counter.target {
        Some(Target::Goal { goal, .. }) => Some(goal),
        Some(Target::Complete) => Some(counter.value.amount()),
        Some(Target::Milestone(_) | Target::Passed(_)) | None => None,
    };
    match all.filter(|all| (1..=MOST_GROOVES).contains(all)) {
        Some(all) => DrawnMeter::Grooves(counter.value.lo().min(all), all),
        None => DrawnMeter::Bar(meter.fraction_ppm, meter.ticks.clone()),
    }
}

/// `bts songs past 100M`, `bts followers`, `dynamite`: of ids, which are short.
fn subject_name(snapshot: &Snapshot, subject: &Subject) -> String {
    let artist = |id| snapshot.dataset().artist(id).map_or("", |artist| artist.id.as_str());
    match subject {
        Subject::Songs { artist: id, threshold } => {
            let threshold = compact(*threshold, digits::significant_digits_of(*threshold));
            [artist(*id), " songs past ", &threshold].concat()
        }
        Subject::Track(track) => snapshot.dataset().track(*track).map_or("", |track| track.id.as_str()).to_owned(),
        Subject::Total { artist: id, metric, .. } => [artist(*id), " ", metric.as_str()].concat(),
    }
}

/// `2022-04-14`; empty where nobody knows it.
fn day_name(date: Date) -> String {
    if date.is_unknown() { String::new() } else { date.to_string() }
}
