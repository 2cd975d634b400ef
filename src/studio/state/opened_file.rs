//! A file of the reader's own: what it holds, and the dataset that it becomes. Pure.

use std::rc::Rc;

use milestream_data::table::{Choices, Circumstances, Input, Reading, Sheet, Statement, StatementKind};
use milestream_data::write::{Style, to_json_as};
use milestream_data::{
    Dataset, Date, Detail, Error, Explained, Origin, encoding, is_dataset, read_explained, read_with, table,
    unknown_fields, workbook,
};

use super::findings::{Findings, Form, Problem};
use super::statements::worded;
use crate::content::messages::studio::texts;
use crate::load::Loaded;
use crate::state::today::today;

/// Stands for the address of a table that has none yet.
pub const NOWHERE: &str = "https://table.invalid/";

/// What a table does not say of itself, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Where it can be opened.
    pub source: String,
    /// Who says it.
    pub publisher: String,
    /// The date of counts that have none.
    pub as_of: String,
    /// The artist of rows that name none.
    pub artist: String,
    /// What the dataset is called.
    pub title: String,
    /// How it is to be read, where that was said.
    pub choices: Choices,
}

/// What was handed over, as far as the browser has read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// A text, or the tables of a web page.
    pub form: ContentForm,
    /// What was decided on the way.
    pub decisions: Vec<Statement>,
    /// The encoding of its bytes, where that is not UTF-8 or was said.
    pub encoding: Option<String>,
}

/// A text, or cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContentForm {
    /// A large file or a workbook, of which the browser has read nothing.
    Bytes(Vec<u8>),
    /// Separated values, Markdown, JSON.
    Text(String),
    /// The tables of a web page or a workbook, and the text that was handed over beside it; may be empty.
    Tables(Vec<Sheet>, String),
    /// A workbook that is not read, and why; may be empty.
    Closed(String),
}

impl Content {
    /// A text.
    pub fn of_text(text: impl Into<String>) -> Self {
        Self::of(ContentForm::Text(text.into()), Vec::new())
    }

    /// In a form, of which that much was decided.
    pub const fn of(form: ContentForm, decisions: Vec<Statement>) -> Self {
        Self { form, decisions, encoding: None }
    }

    fn text(&self) -> &str {
        match &self.form {
            ContentForm::Text(text) => text.trim_start_matches('\u{feff}'),
            ContentForm::Tables(..) | ContentForm::Bytes(_) | ContentForm::Closed(_) => "",
        }
    }

    /// Its bytes, where the browser has read nothing of them.
    pub fn bytes(&self) -> Option<&[u8]> {
        match &self.form {
            ContentForm::Bytes(bytes) => Some(bytes),
            ContentForm::Text(_) | ContentForm::Tables(..) | ContentForm::Closed(_) => None,
        }
    }

    /// The same with a text or tables in place of bytes; a text in the encoding that was said, or else found out.
    #[must_use]
    pub fn decoded(mut self, encoding: Option<&str>) -> Self {
        let ContentForm::Bytes(bytes) = &mut self.form else { return self };
        let bytes = std::mem::take(bytes);
        if workbook::is_workbook(&bytes) {
            self.form = match workbook::sheets(bytes) {
                Ok(sheets) => {
                    self.decisions.push(StatementKind::Workbook.into());
                    ContentForm::Tables(sheets, String::new())
                }
                Err(why) => ContentForm::Closed(worded(&why)),
            };
        } else {
            // One that is none is as none.
            let encoding = encoding.filter(|name| encoding::text(Vec::new(), Some(name)).is_ok());
            if let Ok(decoded) = encoding::text(bytes, encoding) {
                self.decisions.extend(decoded.decision);
                self.encoding = encoding.map(str::to_owned).or_else(|| decoded.encoding.map(str::to_owned));
                self.form = ContentForm::Text(decoded.text);
            }
        }
        self
    }

    /// The same without a workbook, which is read in a thread alone: a damaged one may stop whatever reads it.
    #[must_use]
    pub fn without_workbook(mut self) -> Self {
        if self.bytes().is_some_and(workbook::is_workbook) {
            self.form = ContentForm::Closed(String::new());
        }
        self
    }

    /// The names of its tables, or their numbers, where there are several to choose from.
    fn sheets(&self) -> Vec<String> {
        let ContentForm::Tables(sheets, _) = &self.form else { return Vec::new() };
        let named = |(place, sheet): (usize, &Sheet)| {
            let is_first = sheets.iter().position(|other| other.name == sheet.name) == Some(place);
            if sheet.name.is_empty() || !is_first { (place + 1).to_string() } else { sheet.name.clone() }
        };
        if sheets.len() > 1 { sheets.iter().enumerate().map(named).collect() } else { Vec::new() }
    }
}

/// A file that was read.
#[derive(Debug)]
pub struct OpenedFile {
    /// The name of the file, or its address.
    pub name: String,
    /// What was said about it.
    pub about: About,
    /// What can be shown, or why nothing can.
    pub outcome: Result<Rc<Loaded>, Problem>,
    /// What was found in it besides its numbers.
    pub findings: Findings,
    content: Rc<Content>,
}

impl OpenedFile {
    /// Reads a file.
    pub fn read(name: String, content: Content, about: About) -> Self {
        Self::of(name, Rc::new(content), about)
    }

    fn of(name: String, content: Rc<Content>, about: About) -> Self {
        let content = match content.form {
            ContentForm::Bytes(_) => Rc::new(Content::clone(&content).decoded(about.choices.encoding.as_deref())),
            ContentForm::Text(_) | ContentForm::Tables(..) | ContentForm::Closed(_) => content,
        };
        let encoding = content.encoding.clone();
        let mut findings = Findings { sheets: content.sheets(), encoding, ..Findings::default() };
        if let ContentForm::Closed(why) = &content.form {
            let problem = Problem::of_workbook(why);
            findings.form = Form::Table;
            findings.refused = Some(problem.clone());
            return Self { name, about, outcome: Err(problem), findings, content };
        }
        let Understood { form, read, is_converted } = understood(&content, &name, &about);
        findings.is_converted = is_converted;
        let text = content.text();
        if let Err(error) = &read {
            findings.expect(error.as_warning());
        }
        let outcome = read.map_err(|error| Problem::of(error.as_warning(), text)).and_then(|explained| {
            let Explained { dataset, warnings, reading } = explained;
            findings.understand(&content.decisions, reading);
            let unread = if form == Form::Dataset {
                unknown_fields(text.as_bytes(), Detail::Grouped).unwrap_or_default()
            } else {
                Vec::new()
            };
            for warning in warnings.iter().chain(&unread) {
                let list = if warning.is_contradiction() { &mut findings.notes } else { &mut findings.problems };
                list.push(Problem::of(warning, text));
            }
            if dataset.is_empty() {
                return Err(Problem { message: texts().studio_file_empty().to_owned(), ..Problem::default() });
            }
            Ok(Rc::new(Loaded::new(dataset, &warnings)))
        });
        findings.form = form;
        findings.refused = outcome.as_ref().err().cloned();
        Self { name, about, outcome, findings, content }
    }

    /// A file that a worker has read, with its dataset, where there is one.
    pub fn of_worker(
        name: String,
        content: Rc<Content>,
        about: About,
        findings: Findings,
        loaded: Option<Rc<Loaded>>,
    ) -> Self {
        let outcome = loaded.ok_or_else(|| findings.refused.clone().unwrap_or_default());
        Self { name, about, outcome, findings, content }
    }

    /// The same file with other words about it.
    #[must_use]
    pub fn with(&self, about: About) -> Self {
        Self::of(self.name.clone(), self.content.clone(), about)
    }

    /// What it holds.
    pub fn content(&self) -> Rc<Content> {
        self.content.clone()
    }

    /// What can be shown.
    pub fn dataset(&self) -> Option<&Dataset> {
        self.outcome.as_ref().ok().map(|loaded| &loaded.dataset)
    }

    /// Whether its counts have a source that can be opened: a dataset has, a table only when it is said.
    pub fn has_source(&self) -> bool {
        self.findings.form == Form::Dataset || is_address(&self.about.source)
    }

    /// The file as a dataset, of what can be shown.
    pub fn to_json(&self, schema: Option<String>) -> Option<String> {
        let dataset = self.dataset()?;
        let mut style = Style::of(self.content.text().as_bytes());
        style.schema = style.schema.or(schema);
        if self.findings.form != Form::Dataset {
            style.source = dataset.sources().first().map(|source| source.id.clone());
        }
        Some(to_json_as(dataset, &style))
    }

    /// The name of that dataset as a file.
    pub fn file_name(&self) -> String {
        [stem(&self.name), ".json"].concat()
    }
}

/// The name of a file without folders and ending.
fn stem(name: &str) -> &str {
    let name = name.split(['?', '#']).next().unwrap_or_default();
    let name = name.rsplit('/').next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    if stem.is_empty() { "songs" } else { stem }
}

/// What a file is, what it says, and whether a widget that reads it at its address would not show the same.
struct Understood {
    form: Form,
    read: Result<Explained, Error>,
    is_converted: bool,
}

fn understood(content: &Content, name: &str, about: &About) -> Understood {
    let url = if is_address(&about.source) { about.source.trim() } else { NOWHERE };
    let publisher = match about.publisher.trim() {
        "" if url == NOWHERE => name,
        "" => table::host(url),
        publisher => publisher,
    };
    let title = about.title.trim();
    let origin = Origin {
        // A dataset has a title.
        title: if title.is_empty() { stem(name) } else { title },
        publisher,
        url,
        artist: Some(about.artist.trim()).filter(|artist| !artist.is_empty()),
        as_of: Date::parse(about.as_of.trim()),
    };
    let circumstances = Circumstances { name, today: cfg!(target_arch = "wasm32").then(|| today().begun.into()) };
    let explained = |input| read_explained(input, &origin, (&about.choices, &circumstances), Detail::Grouped);
    match &content.form {
        ContentForm::Tables(sheets, text) => {
            let read = explained(Input::Sheets(sheets));
            // A page may show as a table what is none; then the text beside it may tell more.
            let other = read.is_err().then(|| explained(Input::Text(text)).ok()).flatten();
            Understood { form: Form::Table, read: other.map_or(read, Ok), is_converted: true }
        }
        ContentForm::Text(_) | ContentForm::Bytes(_) | ContentForm::Closed(_) => {
            let text = content.text();
            let start = text.trim_start();
            let read = || {
                let (dataset, warnings) = read_with(text.as_bytes(), &origin, Detail::Grouped)?;
                Ok(Explained { dataset, warnings, reading: Reading::default() })
            };
            // Whoever says a schema means a dataset, and is told what is wrong with that. A web page is told to be none.
            if (start.starts_with('<') && !start.starts_with("<?xml")) || is_dataset(text) {
                return Understood { form: Form::Dataset, read: read(), is_converted: false };
            }
            let flat = explained(Input::Text(text));
            if flat.is_err() && start.starts_with('{') {
                return Understood { form: Form::Dataset, read: read(), is_converted: false };
            }
            let is_other = |explained: &Explained| !read().is_ok_and(|plain| plain.dataset == explained.dataset);
            let is_converted = url != NOWHERE && (!content.decisions.is_empty() || flat.as_ref().is_ok_and(is_other));
            Understood { form: Form::Table, read: flat, is_converted }
        }
    }
}

/// Whether a text is an address that a source can have.
pub fn is_address(text: &str) -> bool {
    let text = text.trim();
    ["https://", "http://"].iter().any(|scheme| text.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
}
