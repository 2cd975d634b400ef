//! The pictures of all languages: some for the documentation, and pages of every text in its place.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use milestream_e2e::{EVERY_TEXT, LANGUAGES, Rule, Stage, direction};

use crate::shot::{Shot, take};

/// Where the fonts lie on the site.
const FONTS: &str = "/fonts";
/// The families that have the letters of a language; those of the first are in each of them.
const FAMILIES: [(&str, &str); 8] = [
    ("", "noto-sans"),
    ("ko", "noto-sans-kr"),
    ("ja", "noto-sans-jp"),
    ("zh-Hans", "noto-sans-sc"),
    ("zh-Hant", "noto-sans-tc"),
    ("th", "noto-sans-thai"),
    ("hi", "noto-sans-devanagari"),
    ("ar", "noto-sans-arabic"),
];
/// The widths of columns in the pictures: a phone's, and that of a blog.
pub(crate) const WIDTHS: [u32; 2] = [320, 720];
/// What the pictures of the documentation show.
const SHOWN: [&str; 2] = [
    "view=\"counter\" artist=\"bts\" threshold=\"100M\" goal=\"100\" as-of=\"2022-04-14\"",
    "view=\"leaderboard\" artist=\"bts\" limit=\"3\" as-of=\"2022-04-14\"",
];

/// The name of a picture of the documentation.
pub(crate) fn name(tag: &str, width: u32) -> String {
    format!("{tag}-{width}.png")
}

/// Takes them: `folder` is that of the documentation, `pages` that of every text.
///
/// # Errors
/// When a font cannot be read, a widget does not come, or a picture cannot be written.
pub(crate) async fn take_all(stage: &Stage, fonts: &Path, folder: &Path, pages: &Path) -> Result<()> {
    for (_, package) in FAMILIES {
        serve(stage, &fonts.join(package), package).with_context(|| format!("the font {package} cannot be read"))?;
    }
    for folder in [folder, pages] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
    }
    for tag in LANGUAGES {
        for width in WIDTHS {
            write(stage, folder, Shot::of_language(name(tag, width), width, page(tag, &SHOWN, 1))).await?;
        }
        write(stage, pages, Shot::of_language(format!("{tag}.png"), 1_360, page(tag, &EVERY_TEXT, 4))).await?;
    }
    println!("every text of every language in its place: {}", pages.display());
    Ok(())
}

async fn write(stage: &Stage, folder: &Path, shot: Shot) -> Result<()> {
    let picture = take(stage, &shot).await.with_context(|| shot.name.clone())?;
    println!("{}: {} bytes", shot.name, picture.len());
    Ok(fs::write(folder.join(shot.name), picture)?)
}

/// Puts a font on the site, as its package has it.
fn serve(stage: &Stage, folder: &Path, package: &str) -> Result<()> {
    let style = fs::read_to_string(folder.join("index.css"))?;
    stage.site.set(&format!("{FONTS}/{package}/index.css"), Rule::body("text/css", style));
    for file in fs::read_dir(folder.join("files"))? {
        let file = file?.path();
        let Some(name) = file.file_name().and_then(OsStr::to_str) else { continue };
        stage.site.set(&format!("{FONTS}/{package}/files/{name}"), Rule::body("font/woff2", fs::read(&file)?));
    }
    Ok(())
}

/// A page in a language with these widgets, in so many columns.
fn page(tag: &str, widgets: &[&str], columns: usize) -> String {
    let packages: Vec<&str> =
        FAMILIES.iter().filter(|(of, _)| of.is_empty() || *of == tag).map(|(_, package)| *package).collect();
    let link = |package: &&str| format!("<link rel=\"stylesheet\" href=\"{FONTS}/{package}/index.css\">");
    let links: Vec<String> = packages.iter().map(link).collect();
    let links = links.concat();
    let families: Vec<String> = packages.iter().map(|package| format!("\"{}\", ", family(package))).collect();
    let families = families.concat();
    let paragraph =
        |options: &&str| format!("<p><mile-stream {options} loading=\"eager\" motion=\"none\"></mile-stream></p>\n");
    let widgets: Vec<String> = widgets.iter().map(paragraph).collect();
    let widgets = widgets.concat();
    format!(
        "<!doctype html><html lang=\"{tag}\" dir=\"{}\"><head><meta charset=\"utf-8\"><title>Words</title>{links}<style>
        body {{ margin: 0; padding: 16px; background: #fff; color: #1b1a20; font: 16px/1.5 {families}sans-serif; }}
        main {{ columns: {columns}; column-gap: 16px; }} p {{ margin: 0 0 24px; break-inside: avoid; }}</style></head>
        <body><main>{widgets}</main><script async src=\"/embed.js\" crossorigin=\"anonymous\"></script></body></html>",
        direction(tag)
    )
}

/// The name of a package's family: `noto-sans-kr` is `Noto Sans KR Variable`.
fn family(package: &str) -> String {
    let words = package.split('-').map(|word| match word.split_at_checked(1) {
        Some(_) if word.len() == 2 => word.to_uppercase(),
        Some((first, rest)) => format!("{}{rest}", first.to_uppercase()),
        None => word.to_owned(),
    });
    words.chain(["Variable".to_owned()]).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn families_are_called_as_their_style_sheets_have_it() {
        assert_eq!(family("noto-sans"), "Noto Sans Variable");
        assert_eq!(family("noto-sans-kr"), "Noto Sans KR Variable");
        assert_eq!(family("noto-sans-thai"), "Noto Sans Thai Variable");
    }

    #[test]
    fn every_language_has_its_pictures() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/pictures/words");
        let files: Vec<_> = fs::read_dir(folder).unwrap().map(Result::unwrap).collect();
        let there: BTreeSet<String> = files.iter().map(|file| file.file_name().into_string().unwrap()).collect();
        let made = LANGUAGES.iter().flat_map(|tag| WIDTHS.map(|width| name(tag, width)));
        assert_eq!(there, made.collect(), "cargo xtask shots --words makes them");
        let bytes: u64 = files.iter().map(|file| file.metadata().unwrap().len()).sum();
        assert!(bytes < 1_500_000, "{bytes} bytes of pictures in every clone");
    }
}
