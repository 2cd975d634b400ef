//! What a built site can only say where its own address is known: the lines to paste, and the oEmbed answer of its page.
//!
//! oEmbed (<https://oembed.com>) lets a program turn a pasted address into a frame. The answer must be a file here, since no
//! server answers questions; programs find it by the link in the page.

use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::json;

use super::stage::Stage;

const PAGE: &str = "index.html";
/// The answer, beside the page.
const ANSWER: &str = "oembed.json";
/// What stands in texts for the address.
pub(crate) const PLACEHOLDER: &str = "https://HOST";
/// The width of the frame in pixels, and its height for the board at that width, as docs/embedding.md has it.
const FRAME: (u32, u32) = (720, 1120);
/// For how many seconds a program may keep the answer.
const KEPT_SECONDS: u32 = 86_400;

/// The address of a site, without a slash at its end.
///
/// # Errors
/// When it is none that a page can name.
pub(crate) fn address(text: &str) -> Result<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/[]%".contains(c);
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match rest {
        Some(rest) if !rest.trim_matches('/').is_empty() && rest.chars().all(is_plain) => {
            Ok(text.trim_end_matches('/').to_owned())
        }
        _ => bail!("`{text}` is no address of a site: it begins with https:// and has neither a question nor a mark"),
    }
}

/// Writes the address into the site.
///
/// # Errors
/// When the page has no place for it.
pub(crate) fn write(stage: &Stage, host: &str) -> Result<()> {
    let file = stage.file(PAGE);
    let page = fs::read_to_string(&file).context("reading index.html")?;
    fs::write(&file, told(&page, host)?).context("writing index.html")?;
    fs::write(stage.file(ANSWER), answer(&page, host)?).context("writing oembed.json")
}

/// The page with its address.
fn told(page: &str, host: &str) -> Result<String> {
    let (before, after) = page.split_once("</head>").context("index.html has no </head>")?;
    let link = format!(
        "  <link rel=\"alternate\" type=\"application/json+oembed\" href=\"{host}/{ANSWER}\" title=\"{}\">\n  ",
        title(page)?
    );
    Ok(format!("{before}{link}</head>{after}").replace(PLACEHOLDER, host))
}

fn title(page: &str) -> Result<&str> {
    let (_, after) = page.split_once("<title").context("index.html has no <title>")?;
    let (_, inside) = after.split_once('>').context("the <title> of index.html does not end")?;
    Ok(inside.split('<').next().unwrap_or_default())
}

/// An answer of the type "rich": a frame with the page's widget.
fn answer(page: &str, host: &str) -> Result<String> {
    let (title, (width, height)) = (title(page)?, FRAME);
    let html = format!(
        "<iframe title=\"{title}\" src=\"{host}/?frame=1\" width=\"{width}\" height=\"{height}\" style=\"border: 0; max-width: 100%\" \
         sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>"
    );
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "Milestream",
        "provider_url": format!("{host}/"),
        "cache_age": KEPT_SECONDS,
        "width": width,
        "height": height,
        "html": html,
    });
    Ok(serde_json::to_string_pretty(&answer)? + "\n")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]
mod tests {
    use serde_json::Value;

    use super::*;

    const SOURCE: &str = include_str!("../../../index.html");

    #[test]
    fn addresses_are_those_that_a_page_can_name() {
        for (text, wanted) in [
            ("https://me.example/a/", "https://me.example/a"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("https://me.example", "https://me.example"),
        ] {
            assert_eq!(address(text).unwrap(), wanted);
        }
        for text in ["me.example", "https://", "https:///", "https://a?b", "https://a\"b", "ftp://a", "https://a#b", ""]
        {
            assert!(address(text).is_err(), "{text}");
        }
    }

    #[test]
    fn page_names_its_address_and_where_the_answer_is() {
        let page = told(SOURCE, "https://me.example/a").unwrap();
        assert!(page.contains(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://me.example/a/oembed.json\" title=\"Milestream: "
        ));
        assert!(page.contains("src=\"https://me.example/a/embed.js\"") && !page.contains(PLACEHOLDER), "{page}");
    }

    /// What section 2.3.4 of the specification asks of an answer.
    #[test]
    fn answer_is_one_by_the_specification() {
        let answer: Value = serde_json::from_str(&answer(SOURCE, "https://me.example").unwrap()).unwrap();
        assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()));
        assert!(answer["width"].is_u64() && answer["height"].is_u64() && answer["cache_age"].is_u64());
        for text in ["title", "provider_name", "provider_url", "html"] {
            assert!(answer[text].as_str().is_some_and(|text| !text.is_empty()), "{text}");
        }
        let known =
            ["version", "type", "title", "provider_name", "provider_url", "cache_age", "width", "height", "html"];
        assert!(answer.as_object().unwrap().keys().all(|key| known.contains(&key.as_str())), "{answer}");
        let html = answer["html"].as_str().unwrap();
        assert!(
            html.contains("src=\"https://me.example/?frame=1\"") && html.contains("width=\"720\" height=\"1120\""),
            "{html}"
        );
    }

    #[test]
    fn frame_is_as_high_as_the_documents_say() {
        let heights = include_str!("../../../src/studio/state/heights.txt");
        let mut lines = heights.lines();
        let widths: Vec<&str> = lines.next().unwrap().split("| ").nth(1).unwrap().split(' ').collect();
        let place = widths.iter().position(|width| *width == FRAME.0.to_string()).unwrap();
        let board = lines.find(|line| line.starts_with("view=\"board\" |")).unwrap().split("| ").nth(1).unwrap();
        assert_eq!(board.split(' ').nth(place).unwrap(), FRAME.1.to_string());
    }
}
