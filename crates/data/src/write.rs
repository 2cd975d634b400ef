//! From a dataset to a file: one observation to a line, so that the diff of an update touches only what changed.

mod written;

mod fields;
mod sections;

use crate::Milestones;
use crate::model::{Dataset, Metric, Service, SourceId, TotalMilestones};

use crate::json_parts::{parts, text_of};

pub(crate) use fields::string as json_string;

use fields::{Fields, amount, string};
use sections::{album, artist, coverage, honour, note, source, total, track};
use written::Written;

/// The dataset as a file of schema 1 in a stable order. Reading it gives the same dataset; what a file says once for
/// all, such as its default source, is said at every count.
pub fn to_json(dataset: &Dataset) -> String {
    to_json_as(dataset, &Style::default())
}

/// What of a file is not of the dataset.
#[derive(Clone, Debug, Default)]
pub struct Style {
    /// Where editors find the schema: the field `$schema`.
    pub schema: Option<String>,
    /// The id of the source that is said once for all that have it alone.
    pub source: Option<String>,
}

impl Style {
    /// The style of a file that is known to be a dataset.
    pub fn of(file: &[u8]) -> Self {
        let fields = parts(str::from_utf8(file).unwrap_or_default());
        let text = |field: &str| {
            let (_, value) = fields.iter().find(|(name, _)| name.as_deref() == Some(field))?;
            Some(text_of(value)?.into_owned())
        };
        Self { schema: text("$schema"), source: text("source") }
    }
}

/// As [`to_json`], in the style of a file.
pub fn to_json_as(dataset: &Dataset, style: &Style) -> String {
    let mut sections = Vec::new();
    sections.extend(style.schema.iter().map(|schema| ["\"$schema\": ", &string(schema)].concat()));
    sections.push("\"schema\": 1".to_owned());
    sections.push(["\"title\": ", &string(&dataset.title)].concat());
    let default = style.source.as_ref().and_then(|id| dataset.sources().iter().position(|source| source.id == *id));
    let default = default.map(SourceId::new);
    if dataset.service != Service::default() {
        sections.push(["\"service\": ", &service(dataset)].concat());
    }
    if !dataset.milestones().is_default() {
        sections.push(["\"milestones\": ", &written_milestones(dataset.milestones())].concat());
    }
    sections.extend(total_milestones(dataset).map(|ladders| ["\"total_milestones\": ", &ladders].concat()));
    let main = dataset.main_artists().iter().filter_map(|id| Some(string(&dataset.artist(*id)?.id)));
    let main: Vec<String> = main.collect();
    if !main.is_empty() {
        sections.push(["\"main_artists\": [", &main.join(", "), "]"].concat());
    }
    if let Some(source) = default.and_then(|id| dataset.source(id)) {
        sections.push(["\"source\": ", &string(&source.id)].concat());
    }
    let dataset = &Written { dataset, default };
    let rules = dataset.rules().iter().map(|rule| [&string(&rule.id), ": ", &string(&rule.text)].concat());
    let sources = dataset.sources().iter().map(|row| [&string(&row.id), ": ", &source(row)].concat());
    let artists = dataset.artists().iter().map(|row| artist(dataset, row));
    let tracks = dataset.tracks().iter().map(|row| track(dataset, row));
    let coverages = dataset.coverage().iter().map(|row| coverage(dataset, row));
    let totals = dataset.totals().iter().map(|row| total(dataset, row));
    let honours = dataset.honours().iter().map(|row| honour(dataset, row));
    let notes = dataset.notes().iter().map(|row| note(dataset, row));
    let albums = dataset.albums().iter().map(|row| album(dataset, row));
    sections.extend(section("rules", '{', '}', &rules.collect::<Vec<_>>()));
    sections.extend(section("sources", '{', '}', &sources.collect::<Vec<_>>()));
    sections.extend(section("artists", '[', ']', &artists.collect::<Vec<_>>()));
    sections.extend(section("tracks", '[', ']', &tracks.collect::<Vec<_>>()));
    sections.extend(section("coverage", '[', ']', &coverages.collect::<Vec<_>>()));
    sections.extend(section("totals", '[', ']', &totals.collect::<Vec<_>>()));
    sections.extend(section("honours", '[', ']', &honours.collect::<Vec<_>>()));
    sections.extend(section("notes", '[', ']', &notes.collect::<Vec<_>>()));
    sections.extend(section("albums", '[', ']', &albums.collect::<Vec<_>>()));
    ["{\n  ", &sections.join(",\n  "), "\n}\n"].concat()
}

/// A file of a dataset with no more white space than one line to a row of each section.
pub fn compact(file: &str) -> String {
    let mut compact = String::with_capacity(file.len() / 2);
    let (mut is_text, mut is_escaped) = (false, false);
    for line in file.lines() {
        // Rows begin four spaces behind the margin; what lies deeper is theirs.
        let indent = line.len() - line.trim_start().len();
        if !compact.is_empty() && indent <= 4 && !line.trim_start().starts_with(['}', ']']) {
            compact.push('\n');
        }
        for letter in line.chars() {
            let is_space = !is_text && letter == ' ';
            if !is_space {
                compact.push(letter);
            }
            match letter {
                '"' if !is_escaped => is_text = !is_text,
                '\\' if !is_escaped => {
                    is_escaped = true;
                    continue;
                }
                _ => {}
            }
            is_escaped = false;
        }
    }
    compact.push('\n');
    compact
}

/// A section with a row to a line; nothing where it has none.
fn section(name: &str, open: char, close: char, rows: &[String]) -> Option<String> {
    if rows.is_empty() {
        return None;
    }
    let mut text = ["\"", name, "\": "].concat();
    text.push(open);
    text.push_str("\n    ");
    text.push_str(&rows.join(",\n    "));
    text.push_str("\n  ");
    text.push(close);
    Some(text)
}

fn service(dataset: &Dataset) -> String {
    let mut fields = Fields::default();
    fields.text("name", &dataset.service.name);
    fields.text("unit", &dataset.service.unit);
    fields.close()
}

fn written_milestones(milestones: &Milestones) -> String {
    let mut fields = Fields::default();
    fields.list("at", milestones.at().iter().map(|milestone| amount(*milestone)));
    if milestones.then_every() > 0 {
        fields.raw("then_every", &amount(milestones.then_every()));
    }
    fields.close()
}

/// Those of the dataset's own.
fn total_milestones(dataset: &Dataset) -> Option<String> {
    let known = TotalMilestones::default();
    let mut fields = Fields::default();
    let mut has_own = false;
    for metric in Metric::ALL {
        if let Some(milestones) = dataset.milestones_of(metric).filter(|own| known.of(metric) != Some(own)) {
            fields.raw(metric.as_str(), &written_milestones(milestones));
            has_own = true;
        }
    }
    has_own.then(|| fields.close())
}
