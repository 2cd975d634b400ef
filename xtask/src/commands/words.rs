//! `cargo xtask words`: what the languages lack, what is wrong with them, and their longest lines.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::site::compression::brotli;
use crate::site::words::{Length, Part, Reviewed, Words};

/// Longest lines that are printed of a language.
const LONGEST: usize = 5;
/// Keys that are printed of a list.
const LISTED: usize = 12;
const ENGLISH: &str = "en";

/// Prints a paragraph for each language, and writes the tables into the folder `tables` where one is named.
///
/// # Errors
/// When a file is missing or breaks a rule, or a table cannot be written.
pub(crate) fn run(project: &Project, tables: Option<&Path>) -> Result<()> {
    let words = Words::read(project)?;
    for reviewed in &words.reviewed {
        print!("{}", paragraph(&words, reviewed)?);
    }
    words.check()?;
    if let Some(folder) = tables {
        write(&words, folder)?;
    }
    Ok(())
}

/// `fr  Français: 251 of 427 texts, 2528 bytes (widget, brotli)`, and beneath it what there is to do.
fn paragraph(words: &Words, reviewed: &Reviewed) -> Result<String> {
    let language = reviewed.language;
    let bytes = brotli(words.table(reviewed, Part::Widget).as_bytes())?;
    let all = words.english.len();
    let translated = all - reviewed.missing.len();
    let (tag, name) = (language.tag, language.name);
    let mut lines = vec![format!("{tag:<8}{name}: {translated} of {all} texts, {bytes} bytes (widget, brotli)")];
    lines.extend(list("English is shown for", &reviewed.missing));
    if tag != ENGLISH {
        lines.extend(list("the same as in English", &reviewed.same));
    }
    lines.extend(reviewed.faults.iter().map(|fault| format!("line {}: {}", fault.line, fault.text)));
    let longest = reviewed.lengths.iter().take(LONGEST).filter(|long| long.columns > long.english);
    lines.extend(
        longest.map(|Length { key, columns, english }| format!("{key}: {columns} columns, {english} in English")),
    );
    Ok(lines.join("\n        ") + "\n")
}

/// Some keys on a line; `None` where there are none.
fn list(what: &str, keys: &[String]) -> Option<String> {
    let first: Vec<&str> = keys.iter().take(LISTED).map(String::as_str).collect();
    let rest = keys.len() - first.len();
    let rest = if rest == 0 { String::new() } else { format!(" and {rest} more") };
    (!keys.is_empty()).then(|| format!("{what}: {}{rest}", first.join(", ")))
}

fn write(words: &Words, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    for reviewed in &words.reviewed {
        for part in Part::ALL {
            let file = folder.join(format!("{}-{}.txt", part.name(), reviewed.language.tag));
            fs::write(&file, words.table(reviewed, part)).with_context(|| format!("writing {}", file.display()))?;
        }
    }
    Ok(())
}
