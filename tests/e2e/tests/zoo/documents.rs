//! What the documents tell people to paste.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(name)
}

/// A document of the repository.
pub(crate) fn read(name: &str) -> Result<String> {
    fs::read_to_string(file(name)).with_context(|| format!("docs/{name} cannot be read"))
}

/// Writes a document of the repository.
pub(crate) fn write(name: &str, text: &str) -> Result<()> {
    fs::write(file(name), text).with_context(|| format!("docs/{name} cannot be written"))
}

/// The snippet that the readme begins with, from a `HOST` in place of the network that it names. The hash of a release is left
/// out: that of the loader which is built here is another one.
pub(crate) fn snippet_of_readme() -> Result<String> {
    let snippet = between(&read("../README.md")?, "```html\n", "\n```")?;
    let address = between(&snippet, "<script async src=\"", " crossorigin")?;
    Ok(snippet.replace(&address, "https://HOST/embed.js\""))
}

/// The snippet that the standalone page shows.
pub(crate) fn snippet_of_page() -> Result<String> {
    let code = between(&read("../index.html")?, "<pre tabindex=\"0\"><code>", "</code></pre>")?;
    Ok(code.replace("&lt;", "<").replace("&gt;", ">"))
}

/// The code of docs/hosts.md whose fence says `html` and this name.
pub(crate) fn snippet(name: &str) -> Result<String> {
    between(&read("hosts.md")?, &format!("```html {name}\n"), "\n```")
}

/// The rules for the space, as docs/hosts.md has them for the CSS of a site, in an element.
pub(crate) fn sheet() -> Result<String> {
    Ok(format!("<style>{}</style>", between(&read("hosts.md")?, "```css site-style\n", "\n```")?))
}

fn between(text: &str, start: &str, end: &str) -> Result<String> {
    let (_, after) = text.split_once(start).with_context(|| format!("there is no {start:?}"))?;
    let (inside, _) = after.split_once(end).with_context(|| format!("{start:?} has no end"))?;
    Ok(inside.to_owned())
}

/// The cells of the rows of a table whose head begins with `head`, each row without its outer bars.
pub(crate) fn table(document: &str, head: &str) -> Result<Vec<Vec<String>>> {
    let start = format!("| {head} |");
    let lines = document.lines().skip_while(|line| !line.starts_with(&start)).skip(2);
    let rows: Vec<Vec<String>> = lines
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().trim_matches('`').to_owned()).collect())
        .collect();
    if rows.is_empty() {
        anyhow::bail!("no table {head}");
    }
    Ok(rows)
}
