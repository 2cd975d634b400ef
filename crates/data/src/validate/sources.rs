//! Sources and rules, and who refers to them.

use milestream_fast::ids::{Ids, Interner};

use super::Context;
use super::atoms::optional;
use crate::diagnostics::{At, Kind};
use crate::model::{Dataset, Rule, RuleId, Source, SourceId, SourceIds};
use crate::wire::{Map, Object, Sources, Text, WireSource};

impl Context<'_> {
    pub(super) fn add_rules(&mut self, dataset: &mut Dataset, wire: &Map<'_, Text<'_>>) {
        let file = At::File;
        let at = file.key("rules");
        let mut taken = Interner::default();
        for (id, text) in &wire.0 {
            if self.is_own(&at.key(id.as_str()), taken.contains(id.as_str())) {
                taken.intern(id.as_str());
                dataset.rules.push(Rule { id: id.owned(), text: text.owned() });
            }
        }
        self.rules = Ids::of(dataset.rules.iter().map(|rule| rule.id.as_str()));
    }

    pub(super) fn add_sources(&mut self, dataset: &mut Dataset, wire: &Map<'_, Object<WireSource<'_>>>) {
        let file = At::File;
        let at = file.key("sources");
        let mut taken = Interner::default();
        for (id, Object(source)) in &wire.0 {
            let at = at.key(id.as_str());
            // The first that can be kept has the id.
            if self.is_own(&at, taken.contains(id.as_str()))
                && let Some(source) = self.source(&at, id, source)
            {
                taken.intern(id.as_str());
                dataset.sources.push(source);
            }
        }
        self.sources = Ids::of(dataset.sources.iter().map(|source| source.id.as_str()));
    }

    /// The sources of something that must have one: its own, else the file's.
    pub(super) fn sources(&mut self, at: &At<'_>, wire: &Sources<'_>) -> Option<SourceIds> {
        let own = self.own_sources(&at.key("source"), wire);
        let is_given = !matches!(wire, Sources::None);
        let sources = if is_given { own } else { self.default_sources.clone() };
        if sources.is_empty() {
            // An unknown id has been reported already.
            if !is_given || matches!(wire, Sources::Many(many) if many.is_empty()) {
                self.report.warn(at, Kind::NoSource, || "has no source, and the file names none for all".to_owned());
            }
            return None;
        }
        Some(sources)
    }

    /// Those of `wire` that the file knows.
    pub(super) fn own_sources(&mut self, at: &At<'_>, wire: &Sources<'_>) -> SourceIds {
        match wire {
            Sources::None => SourceIds::default(),
            Sources::One(id) => self.source_id(at, id).into_iter().collect(),
            Sources::Many(ids) => {
                ids.iter().enumerate().filter_map(|(place, id)| self.source_id(&at.place(place), id)).collect()
            }
        }
    }

    pub(super) fn rule(&mut self, at: &At<'_>, id: Option<&Text<'_>>) -> Option<RuleId> {
        let id = id?;
        let rule = self.rules.find(id.as_str());
        if rule.is_none() {
            self.report.expected(at, Kind::Reference, "the id of a rule");
        }
        rule.map(RuleId::new)
    }

    /// Whether an id is not taken yet.
    pub(super) fn is_own(&mut self, at: &At<'_>, is_repeated: bool) -> bool {
        if is_repeated {
            self.report.warn(at, Kind::Repeated, || "has the id of an earlier one, which is kept".to_owned());
        }
        !is_repeated
    }

    fn source_id(&mut self, at: &At<'_>, id: &Text<'_>) -> Option<SourceId> {
        let source = self.sources.find(id.as_str());
        if source.is_none() {
            self.report.expected(at, Kind::Reference, "the id of a source");
        }
        source.map(SourceId::new)
    }

    fn source(&mut self, at: &At<'_>, id: &Text<'_>, wire: &WireSource<'_>) -> Option<Source> {
        let publisher = self.text(&at.key("publisher"), wire.publisher.as_ref());
        let url = wire.url.as_ref().filter(|url| is_web_address(url.as_str()));
        if url.is_none() {
            self.report.expected(&at.key("url"), Kind::Address, "an address that starts with http:// or https://");
        }
        let date = self.optional_date(&at.key("published"), wire.published.as_ref());
        Some(Source {
            id: id.owned(),
            publisher: publisher?,
            title: optional(wire.title.as_ref()),
            published: date,
            url: url?.owned(),
            via: optional(wire.via.as_ref()),
        })
    }
}

/// Any other address might run a script when the reader opens it.
pub(crate) fn is_web_address(url: &str) -> bool {
    let starts_with = |scheme: &str| {
        let (start, host) = url.split_at_checked(scheme.len()).unwrap_or_default();
        start.eq_ignore_ascii_case(scheme) && !host.is_empty()
    };
    starts_with("http://") || starts_with("https://")
}
