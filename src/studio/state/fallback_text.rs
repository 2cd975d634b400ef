//! The words that stand in an embed until its widget does, and where no script runs: paragraphs of HTML, with the numbers,
//! dates and sources of the data.

use milestream_data::text::escaped;

use crate::components::{Line, Passage};
use crate::content::messages::studio::texts;

/// A paragraph to each passage: `127 BTS songs past 100M (26 March 2025, <a href="…">OhFun</a>).`
pub fn paragraphs(passages: &[Passage]) -> Vec<String> {
    let paragraphs: Vec<String> = passages.iter().map(paragraph).collect();
    if paragraphs.is_empty() { vec![texts().studio_no_words().to_owned()] } else { paragraphs }
}

fn paragraph(passage: &Passage) -> String {
    let lines: Vec<String> = passage.lines.iter().map(html).collect();
    let lines = lines.join("; ");
    match &passage.heading {
        Some(heading) => [&escaped(heading), ": ", &lines, "."].concat(),
        None => lines + ".",
    }
}

fn html(line: &Line) -> String {
    let date = escaped(&line.date);
    let source = match &line.source {
        Some((publisher, url)) if is_open(url) => {
            [", <a href=\"", &escaped(url), "\">", &escaped(publisher), "</a>"].concat()
        }
        Some((publisher, _)) => [", ", &escaped(publisher)].concat(),
        None => String::new(),
    };
    [escaped(&line.text), " (".to_owned(), date, source, ")".to_owned()].concat()
}

/// Whether readers can open it: a file that was only tried is nowhere yet.
fn is_open(url: &str) -> bool {
    !url.starts_with(crate::studio::state::opened_file::NOWHERE)
}
