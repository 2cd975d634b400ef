//! The main figures as text, for readers without scripts: written by the build, so that they cannot drift from the widget.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, anyhow};
use milestream_data::text::{self, Line};
use milestream_data::{Dataset, Day, query};
use serde_json::json;

use super::share_card::{self, ShareCard};
use super::stage::Stage;

/// What stands around them in index.html.
const START: &str = "<!-- facts -->";
const END: &str = "<!-- /facts -->";
/// What stands around the line that is the counter of the page's head, and stands in the lines to paste.
const LINE: [&str; 2] = ["<!-- line -->", "<!-- /line -->"];
/// What that line counts.
const THRESHOLD: u64 = 100_000_000;
/// What stands in the head of index.html for what search engines read.
const DATASET: &str = "<!-- dataset -->";
/// What stands there for the picture of the page; and before the goal of its first counter.
const PICTURE: &str = "<!-- picture -->";
const GOAL: &str = "data-goal=\"";
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
    let card = card(&dataset, goal(&html)?)?;
    let picture = card.picture().and_then(|picture| picture.png()).context("drawing the picture of the page")?;
    fs::write(stage.file(share_card::FILE), picture).context("writing the picture of the page")?;
    let html = place(&html, &facts(&dataset))?.replacen(DATASET, &schema_org_dataset(&dataset), 1);
    let html = html.replacen(PICTURE, &card.tags(share_card::FILE), 1);
    fs::write(&page, place_lines(&html, &line(&dataset)?)?).context("writing index.html")
}

/// Puts the figures between the marks, which go away.
fn place(html: &str, facts: &str) -> Result<String> {
    let (before, rest) = html.split_once(START).with_context(|| format!("index.html has no {START}"))?;
    let (_, after) = rest.split_once(END).with_context(|| format!("index.html has no {END} after {START}"))?;
    Ok(format!("{before}{facts}{after}"))
}

/// Puts the line wherever it is marked.
fn place_lines(html: &str, line: &str) -> Result<String> {
    let [start, end] = LINE;
    let mut page = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once(start) {
        let (_, after) = after.split_once(end).with_context(|| format!("index.html has no {end} after {start}"))?;
        page.push_str(before);
        page.push_str(line);
        rest = after;
    }
    Ok(page + rest)
}

/// The dataset as search engines read it: <https://schema.org/Dataset>, with every report it rests on.
fn schema_org_dataset(dataset: &Dataset) -> String {
    let name = [&*dataset.title, ": streams and milestones as the press reports them"].concat();
    let description = "Streams of songs, songs past thresholds, followers and awards: each figure with its date and its \
                       source, exact, rounded or a lower bound, as the report states it.";
    let reports: BTreeSet<&str> = dataset.sources().iter().map(|source| &*source.url).collect();
    let data = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": name,
        "description": description,
        "isAccessibleForFree": true,
        "distribution": { "@type": "DataDownload", "encodingFormat": "application/json", "contentUrl": "data/bts.json" },
        "citation": reports,
    });
    // No text in it ends the element.
    let data = data.to_string().replace('<', "\\u003c");
    ["<script type=\"application/ld+json\">", &data, "</script>"].concat()
}

/// How many songs of the dataset's first artist are past the threshold, with date and source.
fn line(dataset: &Dataset) -> Result<String> {
    let (id, artist) = dataset.artist_ids().zip(dataset.artists()).next().context("data/bts.json has no artist")?;
    let line = text::counter_line(dataset, id, THRESHOLD, Day::MAX).context("data/bts.json has no count of songs")?;
    let source = line.source.as_ref().map_or_else(String::new, |(publisher, _)| [", ", publisher].concat());
    let text = format!("{}: {} ({}{source}).", artist.name, line.text, text::date(line.as_of));
    Ok(text::escaped(&text))
}

/// The goal of the counter in the page's head.
fn goal(html: &str) -> Result<u64> {
    let goal = html.split_once(GOAL).and_then(|(_, after)| after.split_once('"')).map(|(goal, _)| goal.parse());
    goal.with_context(|| format!("index.html has no {GOAL}"))?.context("the goal of index.html")
}

/// The counter of the page's head, as a picture.
fn card(dataset: &Dataset, goal: u64) -> Result<ShareCard> {
    let (id, artist) = dataset.artist_ids().zip(dataset.artists()).next().context("data/bts.json has no artist")?;
    let line = text::counter_line(dataset, id, THRESHOLD, Day::MAX).context("data/bts.json has no count of songs")?;
    let songs = query::coverage(dataset, id, THRESHOLD, Day::MAX).context("data/bts.json has no count of songs")?;
    let way = share_card::drawable_progress(songs.reached, Some(goal)).filter(|_| !songs.at_least);
    let source = line.source.map_or_else(String::new, |(publisher, _)| [" · ", &publisher].concat());
    let what = ["songs past ", &text::milestone(THRESHOLD), " streams"].concat();
    let title = [&artist.name, " ", &what].concat();
    Ok(ShareCard {
        // A name in letters that the picture's font has not is left out of it.
        title: if share_card::can_write(&title)? { title } else { what },
        beneath: ["on ", &dataset.service.name].concat(),
        number: text::count(songs.value()),
        unit: if way.is_some() { ["of ", &text::grouped(goal)].concat() } else { "songs".to_owned() },
        way,
        dated: [text::date(line.as_of), source].concat(),
    })
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
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]
mod tests {
    use milestream_data::Date;

    use super::*;

    #[test]
    fn figures_take_the_place_between_the_marks() {
        let html = "<main><!-- facts --><p>old</p><!-- /facts --></main>";
        assert_eq!(place(html, "<ul></ul>").unwrap(), "<main><ul></ul></main>");
    }

    #[test]
    fn the_dataset_is_described_with_all_that_it_rests_on() {
        let (dataset, _) = milestream_data::parse(include_bytes!("../../../static/data/bts.json")).unwrap();
        let html = schema_org_dataset(&dataset);
        let data =
            html.strip_prefix("<script type=\"application/ld+json\">").unwrap().strip_suffix("</script>").unwrap();
        let data: serde_json::Value = serde_json::from_str(data).unwrap();
        assert!(!html.trim_end_matches("</script>").contains("</"), "{html}");
        assert_eq!(data["@type"], "Dataset");
        assert!(data["name"].as_str().unwrap().starts_with("BTS"), "{html}");
        // What search engines ask for.
        assert!((50..5_000).contains(&data["description"].as_str().unwrap().len()));
        assert!(data["citation"].as_array().unwrap().iter().any(|url| url.as_str().unwrap().contains("ohfun.net")));
    }

    #[test]
    fn the_picture_has_the_numbers_of_the_dataset_and_of_the_page() {
        let page = include_str!("../../../index.html");
        let goal = goal(page).unwrap();
        assert_eq!(goal, 200);
        let card = |json: &[u8]| super::card(&milestream_data::parse(json).unwrap().0, goal).unwrap();
        let bundled = include_bytes!("../../../static/data/bts.json");
        let shown = card(bundled);
        assert_eq!((shown.number.as_str(), shown.unit.as_str(), shown.way), ("127", "of 200", Some((127, 200))));
        assert_eq!(shown.alt(), "127 of 200: BTS songs past 100M streams, 26 March 2025 · OhFun");
        assert_eq!(page.matches(PICTURE).count(), 1);
        // A name that the font cannot write stays out.
        let json = std::str::from_utf8(bundled).unwrap();
        let other = json.replace("\"name\": \"BTS\"", "\"name\": \"방탄소년단\"");
        assert_ne!(other, json);
        assert_eq!(card(other.as_bytes()).title, "songs past 100M streams");
        assert!(card(other.as_bytes()).picture().is_ok());
    }

    #[test]
    fn the_line_stands_wherever_it_is_marked() {
        let html = "<p><!-- line -->a<!-- /line --></p> <!-- line --><!-- /line -->.";
        assert_eq!(place_lines(html, "127").unwrap(), "<p>127</p> 127.");
        assert!(place_lines("<!-- line -->", "127").is_err());
        let (dataset, _) = milestream_data::parse(include_bytes!("../../../static/data/bts.json")).unwrap();
        assert_eq!(line(&dataset).unwrap(), "BTS: 127 songs past 100M (26 March 2025, OhFun).");
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
