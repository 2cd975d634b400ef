//! The tables of a saved web page.

use std::rc::Rc;

use milestream_data::table::Sheet;
use scraper::{ElementRef, Html, Node, Selector};

/// So deep is the text around tables looked for.
const DEPTH: usize = 100;

/// Every table of a page with its rows, and the text around them.
pub(super) fn sheets(text: &str) -> Vec<Sheet> {
    let page = Html::parse_document(text);
    let mut lines = Vec::new();
    let mut line = String::new();
    collect_lines(page.root_element(), DEPTH, &mut lines, &mut line);
    end_line(&mut lines, &mut line);
    let lines: Rc<[String]> = lines.into();
    let (Ok(tables), Ok(rows)) = (Selector::parse("table"), Selector::parse("tr")) else { return Vec::new() };
    page.select(&tables)
        .map(|table| {
            let name = table.value().attr("id").unwrap_or_default().to_owned();
            let cells = table.select(&rows).filter(|row| is_of(*row, table)).map(cells).collect();
            Sheet::of_page(name, cells, lines.clone())
        })
        .collect()
}

/// Whether a row is of this table rather than of one within it.
fn is_of(row: ElementRef<'_>, table: ElementRef<'_>) -> bool {
    let nearest = row.ancestors().filter_map(ElementRef::wrap).find(|element| element.value().name() == "table");
    nearest == Some(table)
}

/// The texts of the cells of a row, and the address of a song that one of them leads to.
fn cells(row: ElementRef<'_>) -> (Vec<String>, Option<String>) {
    let mut texts = Vec::new();
    let mut song = None;
    for cell in row.children().filter_map(ElementRef::wrap).filter(|cell| matches!(cell.value().name(), "td" | "th")) {
        texts.push(words(&cell.text().collect::<String>()));
        let span = cell.value().attr("colspan").and_then(|span| span.parse().ok()).unwrap_or(1_usize).min(100);
        texts.extend(std::iter::repeat_n(String::new(), span.saturating_sub(1)));
        let mut links =
            cell.descendants().filter_map(ElementRef::wrap).filter_map(|element| element.value().attr("href"));
        song = song.or_else(|| links.find(|link| link.contains("open.spotify.com/track/")).map(str::to_owned));
    }
    (texts, song)
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

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::sheets;

    #[test]
    fn tables_of_a_page_share_the_text_around_them() {
        let table = "<p>Luna Park</p><table><tr><td>1</td></tr></table>";
        let sheets = sheets(&table.repeat(3));
        assert_eq!(sheets.iter().map(|sheet| sheet.lines.len()).collect::<Vec<_>>(), [3, 3, 3]);
        assert!(sheets.windows(2).all(|pair| matches!(pair, [a, b] if Rc::ptr_eq(&a.lines, &b.lines))));
    }
}
