//! The standalone page and the files beside it, as index.html asks for them by its `data-trunk` links: the same that Trunk
//! makes of it.

use std::fs;

use anyhow::{Context, Result, bail};

use super::folder;
use super::stage::Stage;
use crate::project::Project;

const PAGE: &str = "index.html";
const LINK: &str = "<link data-trunk ";

/// Lays out the page and what it names.
///
/// # Errors
/// When a file is missing, or a link asks for what is not known here.
pub(crate) fn write(project: &Project, stage: &Stage) -> Result<()> {
    let source = fs::read_to_string(project.root.join(PAGE)).context("reading index.html")?;
    let page = replace_links(&source, |kind, file| {
        let from = project.root.join(file);
        let name = from.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let copied = match kind {
            "css" | "copy-file" => fs::copy(&from, stage.file(&name)).map(drop).map_err(anyhow::Error::from),
            "copy-dir" => folder::copy(&from, &stage.file(&name)),
            // Compiled and laid by themselves.
            "rust" => return Ok(String::new()),
            other => bail!("there is no rel=\"{other}\""),
        };
        copied.with_context(|| format!("copying {file}"))?;
        Ok(if kind == "css" { format!("<link rel=\"stylesheet\" href=\"./{name}\"/>") } else { String::new() })
    })?;
    fs::write(stage.file(PAGE), page).context("writing index.html")
}

/// The page with each link replaced by what `answer` says to its kind and file.
fn replace_links(source: &str, mut answer: impl FnMut(&str, &str) -> Result<String>) -> Result<String> {
    let mut page = String::new();
    let mut rest = source;
    while let Some((before, after)) = rest.split_once(LINK) {
        let (link, after) = after.split_once('>').context("a data-trunk link of index.html does not end")?;
        let kind = attribute(link, "rel").with_context(|| format!("`{LINK}{link}>` has no rel"))?;
        let file = attribute(link, "href").with_context(|| format!("`{LINK}{link}>` has no href"))?;
        page.push_str(before);
        page.push_str(&answer(kind, file).with_context(|| format!("`{LINK}{link}>` of index.html"))?);
        rest = after;
    }
    page.push_str(rest);
    if page.contains("data-trunk") {
        bail!("index.html holds `data-trunk` in another way than `{LINK}…>`");
    }
    Ok(page)
}

fn attribute<'a>(link: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = link.split_once(&format!("{name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn links_are_replaced_and_the_rest_stays_as_it_is() {
        let source =
            "<head>\n  <link data-trunk rel=\"css\" href=\"static/a.css\">\n  <link rel=\"icon\" href=\"i\">\n</head>";
        let page = replace_links(source, |kind, file| Ok(format!("[{kind} {file}]"))).unwrap();
        assert_eq!(page, "<head>\n  [css static/a.css]\n  <link rel=\"icon\" href=\"i\">\n</head>");
    }

    #[test]
    fn link_that_is_not_understood_is_refused() {
        for source in [
            "<link data-trunk href=\"a\">",
            "<link data-trunk rel=\"css\">",
            "<link data-trunk rel=\"css\" href=\"a\"",
            "<script data-trunk src=\"a\"></script>",
            "<link rel=\"css\" href=\"a\" data-trunk>",
        ] {
            assert!(replace_links(source, |_, _| Ok(String::new())).is_err(), "{source}");
        }
    }

    #[test]
    fn our_page_asks_for_what_is_known() {
        let page = replace_links(include_str!("../../../index.html"), |kind, _| {
            assert!(["css", "copy-file", "copy-dir", "rust"].contains(&kind), "{kind}");
            Ok(String::new())
        });
        assert!(page.unwrap().starts_with("<!doctype html>"));
    }
}
