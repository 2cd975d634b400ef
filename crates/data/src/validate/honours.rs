//! Honours and notes.

use super::Context;
use super::atoms::optional;
use crate::diagnostics::{At, Kind};
use crate::model::{Dataset, Honour, HonourKind, Note, When};
use crate::wire::{Amount, WireHonour, WireNote};

impl Context<'_> {
    pub(super) fn honour(&mut self, dataset: &Dataset, at: &At<'_>, wire: &WireHonour<'_>) -> Option<Honour> {
        let kind = self.one_of(&at.key("kind"), wire.kind.as_ref(), &HonourKind::ALL, HonourKind::as_str);
        let date = self.when(at, wire);
        let text = self.text(&at.key("text"), wire.text.as_ref());
        let sources = self.sources(at, &wire.source);
        let (kind, date, text, sources) = (kind?, date?, text?, sources?);
        Some(Honour {
            kind,
            date,
            artists: self.artists(&at.key("artists"), &wire.artists),
            tracks: self.tracks(dataset, &at.key("tracks"), &wire.tracks),
            threshold: self.optional_threshold(&at.key("threshold"), wire.threshold.as_ref()),
            coverage: self.optional_threshold(&at.key("coverage"), wire.coverage.as_ref()),
            album: optional(wire.album.as_ref()),
            place: optional(wire.place.as_ref()),
            text,
            note: optional(wire.note.as_ref()),
            sources,
        })
    }

    pub(super) fn note(&mut self, at: &At<'_>, wire: &WireNote<'_>) -> Option<Note> {
        let text = self.text(&at.key("text"), wire.text.as_ref());
        let sources = self.sources(at, &wire.source);
        // A note whose date cannot be read is known at no day that we could name.
        let as_of = match &wire.as_of {
            Some(as_of) => Some(self.date(&at.key("as_of"), Some(as_of))?),
            None => None,
        };
        Some(Note { as_of, text: text?, sources: sources? })
    }

    fn when(&mut self, at: &At<'_>, wire: &WireHonour<'_>) -> Option<When> {
        match (&wire.on, &wire.by) {
            (Some(on), _) => self.date(&at.key("on"), Some(on)).map(When::On),
            (None, Some(by)) => self.date(&at.key("by"), Some(by)).map(When::By),
            (None, None) => {
                self.report.warn(at, Kind::Date, || "has neither \"on\" nor \"by\"".to_owned());
                None
            }
        }
    }

    fn optional_threshold(&mut self, at: &At<'_>, wire: Option<&Amount<'_>>) -> Option<u64> {
        wire.and_then(|wire| self.threshold(at, Some(wire)))
    }
}
