//! What is said of a citation: who says it, when, and its digits.

use milestream_data::Date;

use super::citation::Citation;
use super::messages::fill;
use super::snapshot::Snapshot;

/// Who says it: the best source, and how many more there are.
pub(crate) fn publisher(snapshot: &Snapshot, citation: &Citation) -> String {
    let sources = citation.sources(snapshot.dataset());
    let publisher =
        sources.first().and_then(|id| snapshot.dataset().source(*id)).map_or("", |source| source.publisher.as_str());
    match sources.len() {
        0 | 1 => publisher.to_owned(),
        n => fill(
            snapshot.words().source_and_more(),
            &[("source", publisher), ("n", &snapshot.intl.count(u64::try_from(n - 1).unwrap_or_default()))],
        ),
    }
}

/// When, and who says it: `14 April 2022, Sportskeeda`.
pub(crate) fn date_and_publisher(snapshot: &Snapshot, as_of: Date, publisher: &str) -> String {
    fill(snapshot.words().source_line(), &[("date", &snapshot.date(as_of)), ("source", publisher)])
}

/// Every digit of a number that is shown with fewer; `None` where there are no more, or nobody knows them.
pub(crate) fn digits(snapshot: &Snapshot, citation: &Citation) -> Option<String> {
    snapshot.intl.digits(citation.value?).filter(|digits| *digits != citation.shown)
}
