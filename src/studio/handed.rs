//! What the reader hands over, by file, drop or clipboard, as a text or as tables. The browser reads web pages: nothing of them
//! runs or is loaded.

use std::rc::Rc;

use js_sys::Promise;
use milestream_data::table::{LINE_BREAK, Sheet, Spanning, Statement, StatementKind, mark_note};
use milestream_data::{encoding, workbook};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    ClipboardEvent, DataTransfer, Document, Element, Event, File, HtmlElement, HtmlInputElement, HtmlSelectElement,
    HtmlTableCellElement, HtmlTableElement, HtmlTableRowElement, HtmlTextAreaElement, Node, XmlHttpRequest,
    XmlHttpRequestResponseType,
};

use crate::content::messages::studio::texts;
use crate::studio::browser::{self, Hosted};
use crate::studio::state::opened_file::{Content, ContentForm};
use crate::studio::worker::LARGE;

/// The id of the field that a table is pasted into.
pub(super) const FIELD: &str = "studio-table";
const HTML: &str = "text/html";
const PLAIN: &str = "text/plain";
/// So deep is the text around tables looked for.
const DEPTH: usize = 100;
/// What cells have and do not show.
const UNSEEN: &str = ":is(td, th) :is(style, script, noscript, template), :is(td, th):is([hidden], [style*='display:none'], [style*='display: none']), :is(td, th) :is([hidden], [style*='display:none'], [style*='display: none'])";
/// What begins a file that is compressed with gzip.
const GZIP: &[u8] = &[0x1F, 0x8B];

/// What was handed over.
pub(crate) enum Handed {
    /// A file.
    File(File),
    /// What was copied or selected: as a web page and as a text, each of which may be empty.
    Copied { html: String, text: String },
}

impl Handed {
    /// What is dropped or pasted; `None` where that is nothing that can be read.
    pub(crate) fn of(held: &DataTransfer) -> Option<Self> {
        if let Some(file) = held.files().and_then(|files| files.get(0)) {
            return Some(Self::File(file));
        }
        let [html, text] = [HTML, PLAIN].map(|kind| held.get_data(kind).unwrap_or_default());
        let is_empty = html.trim().is_empty() && text.trim().is_empty();
        (!is_empty).then_some(Self::Copied { html, text })
    }

    /// What is pasted, and not into a field that is for something else.
    pub(crate) fn pasted(event: &Event) -> Option<Self> {
        // A widget's own field is behind its shadow root.
        let target = event.composed_path().get(0);
        let is_field = target.is_instance_of::<HtmlInputElement>()
            || target.is_instance_of::<HtmlTextAreaElement>()
            || target.is_instance_of::<HtmlSelectElement>();
        let element = target.dyn_into::<HtmlElement>().ok();
        let is_editable = element.as_ref().is_some_and(HtmlElement::is_content_editable);
        if (is_field || is_editable) && element.is_none_or(|element| element.id() != FIELD) {
            return None;
        }
        Self::of(&event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?)
    }

    /// What it is called; what was copied has the words for that.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::File(file) => file.name(),
            Self::Copied { .. } => texts().studio_pasted().to_owned(),
        }
    }

    /// What it holds.
    ///
    /// # Errors
    /// With a sentence, where it cannot be read.
    pub(crate) async fn content(self) -> Result<Content, String> {
        match self {
            Self::File(file) => read(browser::bytes(&file).await?).await,
            Self::Copied { html, text } => {
                let sheets = if html.contains("<t") || html.contains("<T") { tables(&html).await } else { Vec::new() };
                if sheets.is_empty() {
                    // What is copied from the source of a page is a page as well.
                    return Ok(of_text(text, Vec::new()).await);
                }
                let decisions = vec![StatementKind::Copied.into()];
                Ok(Content::of(ContentForm::Tables(sheets, text), decisions))
            }
        }
    }
}

/// What bytes hold.
///
/// # Errors
/// With a sentence, where it cannot be read.
pub(super) async fn read(bytes: Vec<u8>) -> Result<Content, String> {
    let (bytes, mut decisions) = if bytes.starts_with(GZIP) {
        (browser::unpacked(bytes).await?, vec![StatementKind::Gzip.into()])
    } else {
        (bytes, Vec::new())
    };
    if workbook::is_workbook(&bytes) || (bytes.len() > LARGE && !is_page(&bytes)) {
        return Ok(Content::of(ContentForm::Bytes(bytes), decisions));
    }
    let decoded = encoding::text(bytes.clone(), None)?;
    // Its bytes may be said to be another text.
    if decoded.encoding.is_some() && !decoded.text.trim_start().starts_with('<') {
        return Ok(Content::of(ContentForm::Bytes(bytes), decisions));
    }
    decisions.extend(decoded.decision);
    Ok(of_text(decoded.text, decisions).await)
}

/// Whether bytes begin a web page, which only the page itself can read.
fn is_page(bytes: &[u8]) -> bool {
    let is_said = |byte: &&u8| !byte.is_ascii_whitespace() && !matches!(byte, 0 | 0xEF | 0xBB | 0xBF | 0xFE | 0xFF);
    bytes.iter().find(is_said) == Some(&b'<')
}

async fn of_text(text: String, mut decisions: Vec<Statement>) -> Content {
    if text.len() > LARGE && !is_page(text.as_bytes()) {
        return Content::of(ContentForm::Bytes(text.into_bytes()), decisions);
    }
    let sheets = if text.trim_start().starts_with('<') { tables(&text).await } else { Vec::new() };
    let form = if sheets.is_empty() {
        ContentForm::Text(text)
    } else {
        decisions.push(StatementKind::WebPage.into());
        ContentForm::Tables(sheets, String::new())
    };
    Content::of(form, decisions)
}

/// Every table of a page with its rows, and the text around them.
async fn tables(html: &str) -> Vec<Sheet> {
    let Some(page) = page(html).await else { return Vec::new() };
    if let Ok(unseen) = page.query_selector_all(UNSEEN) {
        let elements = (0..unseen.length()).filter_map(|place| unseen.item(place)?.dyn_into::<Element>().ok());
        elements.for_each(|element| element.remove());
    }
    let mut lines = Lines::default();
    if let Some(root) = page.document_element() {
        lines.collect(&root, DEPTH);
        lines.end();
    }
    let lines: Rc<[String]> = lines.done.into();
    let Ok(found) = page.query_selector_all("table") else { return Vec::new() };
    let tables = (0..found.length()).filter_map(|place| found.item(place)?.dyn_into::<HtmlTableElement>().ok());
    tables
        .map(|table| {
            let rows = table.rows();
            let rows = (0..rows.length()).filter_map(|row| rows.item(row)?.dyn_into::<HtmlTableRowElement>().ok());
            let caption = table.caption().and_then(|caption| caption.text_content()).unwrap_or_default();
            Sheet::of_page(table.id(), &caption, rows.map(|row| cells(&row)).collect(), lines.clone())
        })
        .collect()
}

/// A text as a page; `None` where the browser does not read it. By a request, since a policy may forbid to read pages in any
/// other way.
async fn page(html: &str) -> Option<Document> {
    let hosted = Hosted::of(&browser::blob(html, "text/html;charset=utf-8")?)?;
    let request = XmlHttpRequest::new().ok()?;
    request.open_with_async("GET", &hosted.0, true).ok()?;
    request.set_response_type(XmlHttpRequestResponseType::Document);
    let done = Promise::new(&mut |resolve, _| request.set_onloadend(Some(&resolve)));
    request.send().ok()?;
    JsFuture::from(done).await.ok()?;
    request.response().ok()?.dyn_into().ok()
}

/// The texts of the cells of a row, and the address of a song that one of them leads to.
fn cells(row: &HtmlTableRowElement) -> (Vec<Spanning>, Option<String>) {
    let (mut spanning, mut song) = (Vec::new(), None);
    let cells = row.cells();
    let cells = (0..cells.length()).filter_map(|place| cells.item(place)?.dyn_into::<HtmlTableCellElement>().ok());
    for cell in cells {
        let mut text = String::new();
        text_of(&cell, DEPTH, &mut text);
        let (columns, rows) = (cell.col_span() as usize, cell.row_span() as usize);
        spanning.push(Spanning { text, columns, rows });
        if song.is_none() {
            let link = cell.query_selector("a[href*='open.spotify.com/track/']").ok().flatten();
            song = link.and_then(|link| link.get_attribute("href"));
        }
    }
    (spanning, song)
}

/// The text of a cell: the items of a list are several names.
fn text_of(element: &Element, depth: usize, text: &mut String) {
    let children = element.child_nodes();
    for child in (0..children.length()).filter_map(|place| children.item(place)) {
        if child.node_type() == Node::TEXT_NODE {
            text.push_str(&child.node_value().unwrap_or_default());
            continue;
        }
        let Ok(inner) = child.dyn_into::<Element>() else { continue };
        let name = inner.local_name();
        let start = text.len();
        let is_line = matches!(&*name, "br" | "div" | "p" | "ul" | "ol" | "table" | "tr");
        if name == "li" && !text.trim().is_empty() {
            text.push_str("; ");
        } else if is_line {
            text.push(LINE_BREAK);
        } else if name == "td" {
            text.push(' ');
        }
        if let Some(depth) = depth.checked_sub(1) {
            text_of(&inner, depth, text);
        }
        if is_line {
            text.push(LINE_BREAK);
        }
        if name == "sup" {
            mark_note(text, start);
        }
    }
}

/// The lines of text outside of tables.
#[derive(Default)]
struct Lines {
    done: Vec<String>,
    open: String,
}

impl Lines {
    fn collect(&mut self, element: &Element, depth: usize) {
        let children = element.child_nodes();
        for child in (0..children.length()).filter_map(|place| children.item(place)) {
            if child.node_type() == Node::TEXT_NODE {
                self.open.push_str(&child.node_value().unwrap_or_default());
                continue;
            }
            let Ok(inner) = child.dyn_into::<Element>() else { continue };
            let name = inner.local_name();
            if matches!(&*name, "table" | "script" | "style" | "noscript") {
                self.end();
                continue;
            }
            let is_inline = matches!(&*name, "a" | "b" | "i" | "em" | "strong" | "span" | "small");
            if !is_inline {
                self.end();
            }
            if let Some(depth) = depth.checked_sub(1) {
                self.collect(&inner, depth);
            }
            if !is_inline {
                self.end();
            }
        }
    }

    fn end(&mut self) {
        let text = words(&std::mem::take(&mut self.open));
        if !text.is_empty() {
            self.done.push(text);
        }
    }
}

/// A text with single spaces.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Empties the field that a table is pasted into.
pub(super) fn clear_field() {
    let field = browser::document().and_then(|document| document.get_element_by_id(FIELD));
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) {
        field.set_value("");
    }
}

/// Whether there is a clipboard that can be asked.
pub(super) fn has_clipboard() -> bool {
    browser::clipboard().is_some_and(|clipboard| {
        js_sys::Reflect::get(&clipboard, &JsValue::from_str("read")).is_ok_and(|read| read.is_function())
    })
}

/// What the clipboard holds, which the browser may ask the reader about; `None` where it is not given.
pub(super) async fn of_clipboard() -> Option<Handed> {
    let items = js_sys::Array::from(&JsFuture::from(browser::clipboard()?.read()).await.ok()?);
    let (mut html, mut text) = (String::new(), String::new());
    for item in items.iter() {
        for (kind, into) in [(HTML, &mut html), (PLAIN, &mut text)] {
            if let Some(found) = of_kind(&item, kind).await {
                *into = found;
            }
        }
    }
    Some(Handed::Copied { html, text })
}

async fn of_kind(item: &JsValue, kind: &str) -> Option<String> {
    let get: js_sys::Function = js_sys::Reflect::get(item, &"getType".into()).ok()?.dyn_into().ok()?;
    let blob: web_sys::Blob =
        JsFuture::from(Promise::from(get.call1(item, &kind.into()).ok()?)).await.ok()?.dyn_into().ok()?;
    JsFuture::from(blob.text()).await.ok()?.as_string()
}
