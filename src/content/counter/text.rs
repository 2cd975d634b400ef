//! What is said of a counter. It is made here once; the widget, the plain text and the card render it.

use std::rc::Rc;

use milestream_data::model::Metric;

use super::outlook_sentences::{deadline, estimate};
use super::sentences::{Meter, around_number, label, meter, remaining};
use super::{CounterValue, Subject};
use crate::content::citation::Citation;
use crate::content::snapshot::Snapshot;

/// What is said of a counter, each part by its role.
pub(crate) struct CounterText {
    /// What is counted: `BTS songs past 100M`.
    pub(crate) label: String,
    /// What stands before the number and behind it in one line: `127 BTS songs past 100M`, `BTS followers: 30M+`.
    pub(crate) around_number: (String, String),
    /// The number as it is shown, with what it rests on.
    pub(crate) citation: Rc<Citation>,
    pub(crate) meter: Option<Meter>,
    /// What else there is to say, in this order.
    pub(crate) sentences: Vec<(Role, String)>,
}

/// What a sentence is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// What is left to the goal or milestone.
    Remaining,
    /// What a day it takes until the deadline.
    Deadline,
    /// When the next milestone may be passed.
    Estimate,
}

impl CounterText {
    /// All of it.
    pub(crate) fn of(snapshot: &Snapshot, counter: &CounterValue) -> Self {
        let sentences = [
            (Role::Remaining, remaining(snapshot, counter)),
            (Role::Deadline, deadline(snapshot, counter)),
            (Role::Estimate, estimate(snapshot, counter)),
        ];
        let sentences = sentences.into_iter().filter_map(|(role, text)| Some((role, text?))).collect();
        let brief = Self::brief(snapshot, counter);
        Self { meter: meter(snapshot, counter), sentences, ..brief }
    }

    /// Label and number alone.
    pub(crate) fn brief(snapshot: &Snapshot, counter: &CounterValue) -> Self {
        let label = label(snapshot, counter);
        let citation = Rc::new(citation(snapshot, counter, label.clone()));
        let around_number = around_number(snapshot, counter, &label);
        Self { label, around_number, citation, meter: None, sentences: Vec::new() }
    }

    /// The sentence about something; `None` where nothing is said of it.
    #[cfg(feature = "studio")]
    pub(crate) fn sentence(&self, about: Role) -> Option<&str> {
        self.sentences.iter().find(|(role, _)| *role == about).map(|(_, text)| text.as_str())
    }

    /// Label and number in one line: `127 BTS songs past 100M`, `Dynamite, BTS: 2B+`.
    #[cfg(feature = "studio")]
    pub(crate) fn line(&self) -> String {
        let (before, after) = &self.around_number;
        [before.as_str(), &self.citation.shown, after].concat()
    }
}

/// The number as it is shown, with what it rests on.
fn citation(snapshot: &Snapshot, counter: &CounterValue, label: String) -> Citation {
    let milestones = counter.subject.milestones(snapshot.dataset());
    let shown = match &counter.subject {
        Subject::Songs { .. } | Subject::Total { metric: Metric::Awards, .. } => {
            snapshot.intl.full_count(counter.value, milestones)
        }
        Subject::Track(_) | Subject::Total { .. } => snapshot.intl.value(counter.value, milestones),
    };
    Citation::of_evidence(shown, label, counter.value, counter.as_of, &counter.evidence)
}
