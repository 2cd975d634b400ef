//! The main figures as text, for readers without scripts: written by the build, so that they cannot drift from the widget.

use std::fs;

use anyhow::{Context, Result, anyhow};
use milestream_data::text::{self, Line};
use milestream_data::{Dataset, Day};

use super::stage::Stage;

/// What stands around them in index.html.
const START: &str = "<!-- facts -->";
const END: &str = "<!-- /facts -->";
/// Rows of the leaderboard: enough to see the order, short enough to read.
const ROWS: usize = 10;

/// Writes the figures of the site's own dataset into its page.
///
/// # Errors
/// When the dataset cannot be read, or the page has no place for them.
pub(crate) fn write(stage: &Stage) -> Result<()> {
    let bytes = fs::read(stage.file("data/bts.json")).context("reading data/bts.json")?;
    let (dataset, _) = milestream_data::parse(&bytes).map_err(|error| anyhow!("data/bts.json: {error}"))?;
    let page = stage.file("index.html");
    let html = fs::read_to_string(&page).context("reading index.html")?;
    fs::write(&page, place(&html, &facts(&dataset))?).context("writing index.html")
}

/// Puts the figures between the marks, which go away.
fn place(html: &str, facts: &str) -> Result<String> {
    let (before, rest) = html.split_once(START).with_context(|| format!("index.html has no {START}"))?;
    let (_, after) = rest.split_once(END).with_context(|| format!("index.html has no {END} after {START}"))?;
    Ok(format!("{before}{facts}{after}"))
}

/// All that is known, of the dataset's first artist: songs past thresholds, followers, and the leaderboard.
fn facts(dataset: &Dataset) -> String {
    let Some((id, artist)) = dataset.artist_ids().zip(dataset.artists()).next() else { return String::new() };
    let mut counts = text::songs_lines(dataset, id, Day::MAX);
    counts.extend(text::followers_line(dataset, id, Day::MAX));
    let songs = text::leaderboard_lines(dataset, None, Day::MAX, ROWS);
    let heading = format!("{} on {}", artist.name, dataset.service.name);
    [
        format!("<p><strong>{}</strong></p>\n", text::escaped(&heading)),
        list("ul", &counts),
        "<p>Most streamed songs:</p>\n".to_owned(),
        list("ol", &songs),
    ]
    .concat()
}

fn list(tag: &str, lines: &[Line]) -> String {
    let items: String = lines.iter().map(item).collect();
    format!("<{tag}>\n{items}</{tag}>\n")
}

fn item(line: &Line) -> String {
    let date = text::escaped(&text::date(line.as_of));
    let source = match &line.source {
        Some((publisher, url)) => format!(", <a href=\"{}\">{}</a>", text::escaped(url), text::escaped(publisher)),
        None => String::new(),
    };
    format!("<li>{} <small>as of {date}{source}</small></li>\n", text::escaped(&line.text))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use milestream_data::Date;

    use super::*;

    #[test]
    fn figures_take_the_place_between_the_marks() {
        let html = "<main><!-- facts --><p>old</p><!-- /facts --></main>";
        assert_eq!(place(html, "<ul></ul>").unwrap(), "<main><ul></ul></main>");
    }

    #[test]
    fn page_without_a_place_is_refused() {
        assert_eq!(place("<main></main>", "").unwrap_err().to_string(), "index.html has no <!-- facts -->");
        let crossed = place("<!-- /facts --><!-- facts -->", "").unwrap_err();
        assert_eq!(crossed.to_string(), "index.html has no <!-- /facts --> after <!-- facts -->");
    }

    #[test]
    fn line_carries_date_and_source_and_breaks_out_of_nothing() {
        let line = Line {
            text: "5 < 6 songs".to_owned(),
            as_of: Date::parse("2022-04-14").unwrap(),
            source: Some(("A & B".to_owned(), "https://example.org/?a=1&b=\"".to_owned())),
        };
        assert_eq!(
            item(&line),
            "<li>5 &lt; 6 songs <small>as of 14 April 2022, \
             <a href=\"https://example.org/?a=1&amp;b=&quot;\">A &amp; B</a></small></li>\n"
        );
    }

    #[test]
    fn bundled_dataset_gives_both_lists() {
        let (dataset, _) = milestream_data::parse(include_bytes!("../../../static/data/bts.json")).unwrap();
        let html = facts(&dataset);
        assert!(html.contains("<strong>BTS on Spotify</strong>"), "{html}");
        assert!(html.contains(" songs past 100M"), "{html}");
        assert!(html.contains("<li>Dynamite: 2B+"), "{html}");
        assert_eq!(html.matches("<ol>").count(), 1, "{html}");
    }
}
