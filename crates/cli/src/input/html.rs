//! The tables of a saved web page.

use std::rc::Rc;

use milestream_data::table::{LINE_BREAK, Sheet, Spanning, mark_note};
use scraper::{ElementRef, Html, Node, Selector};

/// So deep is the text around tables looked for.
const DEPTH: usize = 100;
/// Cells that a page does not show, and what others have and do not show.
const UNSEEN: &str = ":is(td, th) :is(style, script, noscript, template), :is(td, th):is([hidden], [style*='display:none'], [style*='display: none']), :is(td, th) :is([hidden], [style*='display:none'], [style*='display: none'])";

/// Every table of a page with its rows, and the text around them.
pub(super) fn sheets(text: &str) -> Vec<Sheet> {
    let mut page = Html::parse_document(text);
    leave_out_unseen(&mut page);
    let mut lines = Vec::new();
    let mut line = String::new();
    collect_lines(page.root_element(), DEPTH, &mut lines, &mut line);
    end_line(&mut lines, &mut line);
    let lines: Rc<[String]> = lines.into();
    let selectors = (Selector::parse("table"), Selector::parse(":scope > caption"), Selector::parse("tr"));
    let (Ok(tables), Ok(captions), Ok(rows)) = selectors else { return Vec::new() };
    page.select(&tables)
        .map(|table| {
            let name = table.value().attr("id").unwrap_or_default().to_owned();
            let cells = table.select(&rows).filter(|row| is_of(*row, table)).map(cells).collect();
            let caption = table.select(&captions).next().map(|caption| caption.text().collect::<String>());
            Sheet::of_page(name, &caption.unwrap_or_default(), cells, lines.clone())
        })
        .collect()
}

/// Takes out what a page has within cells and does not show.
fn leave_out_unseen(page: &mut Html) {
    let Ok(unseen) = Selector::parse(UNSEEN) else { return };
    let unseen: Vec<_> = page.select(&unseen).map(|element| element.id()).collect();
    for id in unseen {
        if let Some(mut node) = page.tree.get_mut(id) {
            node.detach();
        }
    }
}

/// The text of a cell: the items of a list are several names.
fn text_of(element: ElementRef<'_>, depth: usize, text: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(part) => text.push_str(part),
            Node::Element(inner) => {
                let start = text.len();
                let is_line = matches!(inner.name(), "br" | "div" | "p" | "ul" | "ol" | "table" | "tr");
                if inner.name() == "li" && !text.trim().is_empty() {
                    text.push_str("; ");
                } else if is_line {
                    text.push(LINE_BREAK);
                } else if inner.name() == "td" {
                    text.push(' ');
                }
                if let (Some(inner), Some(depth)) = (ElementRef::wrap(child), depth.checked_sub(1)) {
                    text_of(inner, depth, text);
                }
                if is_line {
                    text.push(LINE_BREAK);
                }
                if inner.name() == "sup" {
                    mark_note(text, start);
                }
            }
            _ => {}
        }
    }
}

/// Whether a row is of this table rather than of one within it.
fn is_of(row: ElementRef<'_>, table: ElementRef<'_>) -> bool {
    let nearest = row.ancestors().filter_map(ElementRef::wrap).find(|element| element.value().name() == "table");
    nearest == Some(table)
}

/// The texts of the cells of a row, and the address of a song that one of them leads to.
fn cells(row: ElementRef<'_>) -> (Vec<Spanning>, Option<String>) {
    let mut cells = Vec::new();
    let mut song = None;
    for cell in row.children().filter_map(ElementRef::wrap).filter(|cell| matches!(cell.value().name(), "td" | "th")) {
        let span = |name: &str| cell.value().attr(name).and_then(|span| span.trim().parse().ok()).unwrap_or(1);
        let mut text = String::new();
        text_of(cell, DEPTH, &mut text);
        cells.push(Spanning { text, columns: span("colspan"), rows: span("rowspan") });
        let mut links =
            cell.descendants().filter_map(ElementRef::wrap).filter_map(|element| element.value().attr("href"));
        song = song.or_else(|| links.find(|link| link.contains("open.spotify.com/track/")).map(str::to_owned));
    }
    (cells, song)
}

/// The lines of text outside of tables.
fn collect_lines(element: ElementRef<'_>, depth: usize, lines: &mut Vec<String>, line: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => line.push_str(text),
            Node::Element(inner) if matches!(inner.name(), "table" | "script" | "style" | "noscript") => {
                end_line(lines, line);
            }
            Node::Element(inner) => {
                let is_inline = matches!(inner.name(), "a" | "b" | "i" | "em" | "strong" | "span" | "small");
                if !is_inline {
                    end_line(lines, line);
                }
                if let (Some(inner), Some(depth)) = (ElementRef::wrap(child), depth.checked_sub(1)) {
                    collect_lines(inner, depth, lines, line);
                }
                if !is_inline {
                    end_line(lines, line);
                }
            }
            _ => {}
        }
    }
}

fn end_line(lines: &mut Vec<String>, line: &mut String) {
    let text = words(&std::mem::take(line));
    if !text.is_empty() {
        lines.push(text);
    }
}

/// A text with single spaces.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
