//! What the reader has chosen: the options of the embed, where it will stand, how its lines are written, and how its numbers
//! are read. Pure.

use milestream_data::Dataset;
use milestream_data::table::Choices;

use crate::state::options::table::{OPTIONS, OptionInfo};
use crate::state::options::{Options, View};
use crate::studio::state::applicability::{Applicability, applicability};
use crate::studio::state::query;
use crate::studio::state::snippets::Host;

/// What stands in the address besides options.
const STUDIO: &str = "studio";
const HOST: &str = "host";
const PINNED: &str = "pinned";
const WIDTH: &str = "width";
const CSS: &str = "css";
/// The option that says where the numbers are.
const NUMBERS: &str = "src";
/// What an artist or a song of other numbers was asked about.
const ABOUT_NUMBERS: [&str; 4] = ["threshold", "goal", "deadline", "as-of"];

/// The choices. Values stay as they were typed, understood or not, and also while they do not apply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    values: Vec<(&'static str, String)>,
    /// Where the embed will stand.
    pub host: Host,
    /// Whether the script stays with one release.
    pub is_pinned: bool,
    /// The width of the column that it will stand in, in pixels; `None` is any.
    pub width: Option<u32>,
    /// Whether the element itself keeps the space free, since the site takes no CSS.
    pub is_inline: bool,
    /// How a table of the reader's is to be read, where that was said.
    pub choices: Choices,
}

impl Draft {
    /// The draft of an address.
    pub fn of_query(text: &str) -> Self {
        let mut draft = Self::default();
        for (name, value) in query::pairs(text) {
            let option = if name == "song" { "track" } else { &name };
            if let Some(known) = OptionInfo::named(option) {
                draft.set(known.name, value);
            } else if name == HOST {
                draft.host = Host::of(&value).unwrap_or_default();
            } else if name == PINNED {
                draft.is_pinned = value == "1";
            } else if name == CSS {
                draft.is_inline = value == "0";
            } else if name == WIDTH {
                draft.width = value.parse().ok();
            } else {
                // What is none of its names or texts says nothing.
                let _: Result<(), String> = draft.choices.set(&name, &value);
            }
        }
        draft
    }

    /// What stands behind the question mark of the address that brings all of it back.
    pub fn query(&self) -> String {
        let width = self.width.map(|width| width.to_string());
        let choices = self.choices.all();
        let mut pairs = vec![(STUDIO, "1")];
        pairs.extend(self.values.iter().map(|(name, value)| (query::option_name(name), value.as_str())));
        pairs.extend((self.host != Host::default()).then(|| (HOST, self.host.name())));
        pairs.extend(self.is_pinned.then_some((PINNED, "1")));
        pairs.extend(self.is_inline.then_some((CSS, "0")));
        pairs.extend(width.as_deref().map(|width| (WIDTH, width)));
        pairs.extend(choices.iter().map(|(name, text)| (*name, text.as_str())));
        query::written(pairs)
    }

    /// The value of an option as it was typed; empty where nothing was.
    pub fn value(&self, option: &str) -> &str {
        self.values.iter().find(|(known, _)| *known == option).map_or("", |(_, value)| value)
    }

    /// Gives an option a value; an empty one takes it away.
    pub fn set(&mut self, option: &'static str, value: String) {
        let place = self.values.iter().position(|(known, _)| *known == option);
        match (place.and_then(|place| self.values.get_mut(place)), value.is_empty()) {
            (Some(known), false) => known.1 = value,
            (Some(_), true) => self.values.retain(|(known, _)| *known != option),
            (None, false) => self.values.push((option, value)),
            (None, true) => {}
        }
    }

    /// Lets go of artists and songs that the numbers do not have, and with them of what was asked about those: another artist
    /// has another goal.
    pub fn fit(&mut self, dataset: &Dataset) {
        let mut foreign: Vec<_> =
            ["artist", "with"].into_iter().filter(|name| dataset.artist_by_id(self.value(name)).is_none()).collect();
        foreign.extend(dataset.track_by_id(self.value("track")).is_none().then_some("track"));
        foreign.retain(|name| !self.value(name).is_empty());
        let about = if foreign.is_empty() { &[][..] } else { &ABOUT_NUMBERS };
        for name in foreign.iter().chain(about) {
            self.set(name, String::new());
        }
    }

    /// Without what was chosen of the embed; where its numbers are, and how they are read, stays.
    #[must_use]
    pub fn cleared(&self) -> Self {
        let values = self.values.iter().filter(|(name, _)| *name == NUMBERS).cloned().collect();
        Self { values, host: self.host, choices: self.choices.clone(), ..Self::default() }
    }

    /// Whether nothing is chosen that [`Self::cleared`] would take away.
    pub fn is_clear(&self) -> bool {
        *self == self.cleared()
    }

    /// Why a value is not understood, in the words that the widget has for it.
    pub fn problem(&self, option: &str) -> Option<String> {
        let value = self.value(option);
        let (_, warnings) = Options::parse(&[(option.to_owned(), value.to_owned())]);
        let warning = warnings.into_iter().next()?;
        Some(warning.split_once(": ").map_or_else(|| warning.clone(), |(_, why)| why.to_owned()))
    }

    /// The options as the widget understands them.
    pub fn options(&self) -> Options {
        let all: Vec<(String, String)> =
            self.values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Options::parse(&all).0
    }

    /// The attributes of the embed in the order of the table of options: those that apply, are understood, and say another thing
    /// than what holds without them. The view is always said.
    pub fn attributes(&self, dataset: Option<&Dataset>) -> Vec<(&'static str, String)> {
        let options = self.options();
        let applies = |option: &str| applicability(option, &options, dataset) == Applicability::Applies;
        let mut attributes = vec![("view", options.view.text().unwrap_or_default().to_owned())];
        for option in OPTIONS.iter().filter(|option| option.name != View::OPTION && applies(option.name)) {
            let value = self.value(option.name).trim();
            let is_said = option.default().is_none_or(|default| !default.eq_ignore_ascii_case(value));
            if !value.is_empty() && is_said && self.problem(option.name).is_none() {
                attributes.push((option.name, value.to_owned()));
            }
        }
        attributes
    }
}
