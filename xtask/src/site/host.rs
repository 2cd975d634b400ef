//! What a built site can only say where its own address is known: the lines to paste, the oEmbed answer of its page, and the
//! pages of its songs.

use std::fs;

use anyhow::{Context, Result, bail};

use super::oembed::{ANSWER, Framed, discovery};
use super::share_card::FILE;
use super::song_pages;
use super::stage::Stage;

const PAGE: &str = "index.html";
/// What stands in texts for the address.
pub(crate) const PLACEHOLDER: &str = "https://HOST";
/// The width of the frame in pixels, and its height for the board at that width, as docs/embedding.md has it.
const FRAME: (u32, u32) = (720, 1100);

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
    fs::write(&file, with_address(&page, host)?).context("writing index.html")?;
    let board = Framed { title: title(&page)?, options: "", size: FRAME };
    fs::write(stage.file(ANSWER), board.answer(host)?).context("writing oembed.json")?;
    song_pages::write(stage, host)
}

/// The page with its address.
fn with_address(page: &str, host: &str) -> Result<String> {
    let (before, after) = page.split_once("</head>").context("index.html has no </head>")?;
    let link = discovery(host, "", title(page)?);
    let own = format!("<meta property=\"og:url\" content=\"{host}/\">\n    <link rel=\"canonical\" href=\"{host}/\">");
    let page = format!("{before}  {link}\n    {own}\n  </head>{after}").replace(PLACEHOLDER, host);
    // Programs that preview an address take whole addresses alone.
    Ok(page.replacen(&content(FILE), &content(&[host, "/", FILE].concat()), 1))
}

fn content(url: &str) -> String {
    ["content=\"", url, "\""].concat()
}

fn title(page: &str) -> Result<&str> {
    let (_, after) = page.split_once("<title").context("index.html has no <title>")?;
    let (_, inside) = after.split_once('>').context("the <title> of index.html does not end")?;
    Ok(inside.split('<').next().unwrap_or_default())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]
mod tests {
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
        let page = with_address(SOURCE, "https://me.example/a").unwrap();
        assert!(page.contains(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://me.example/a/oembed.json\" title=\"Milestream: "
        ));
        assert!(page.contains("<meta property=\"og:url\" content=\"https://me.example/a/\">"), "{page}");
        assert!(page.contains("src=\"https://me.example/a/embed.js\"") && !page.contains(PLACEHOLDER), "{page}");
    }

    #[test]
    fn picture_has_a_whole_address() {
        let source = "<title>A</title><meta property=\"og:image\" content=\"share.png\"></head>";
        let page = with_address(source, "https://me.example/a").unwrap();
        assert!(page.contains("<meta property=\"og:image\" content=\"https://me.example/a/share.png\">"), "{page}");
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
