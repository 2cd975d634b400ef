//! The fonts that tests measure with: the same on every machine, whatever is installed there.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Gives the bytes of a face.
type Face = fn() -> &'static [u8];

/// The faces that a page can ask for by weight and slope, and no others: letters beyond them look alike everywhere.
const FACES: [(&str, Face); 12] = [
    ("Sans", dejavu::sans::regular),
    ("Sans-Bold", dejavu::sans::bold),
    ("Sans-Oblique", dejavu::sans::oblique),
    ("Sans-BoldOblique", dejavu::sans::bold_oblique),
    ("SansMono", dejavu::sans_mono::regular),
    ("SansMono-Bold", dejavu::sans_mono::bold),
    ("SansMono-Oblique", dejavu::sans_mono::oblique),
    ("SansMono-BoldOblique", dejavu::sans_mono::bold_oblique),
    ("Serif", dejavu::serif::regular),
    ("Serif-Bold", dejavu::serif::bold),
    ("Serif-Italic", dejavu::serif::italic),
    ("Serif-BoldItalic", dejavu::serif::bold_italic),
];

/// What each family stands for, with the names by which browsers and style sheets ask for a generic one.
const FAMILIES: [(&str, &[&str]); 3] = [
    ("DejaVu Serif", &["serif", "ui-serif", "Times", "Times New Roman", "Georgia"]),
    ("DejaVu Sans Mono", &["monospace", "ui-monospace", "Courier", "Courier New", "Monospace"]),
    ("DejaVu Sans", &["sans-serif", "sans", "ui-sans-serif", "system-ui", "Arial", "Helvetica"]),
];

/// Writes the fonts into `folder`, and the file that `FONTCONFIG_FILE` is to name: it knows them alone.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn write(folder: &Path) -> Result<PathBuf> {
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    for (name, bytes) in FACES {
        let file = folder.join(format!("DejaVu{name}.ttf"));
        fs::write(&file, bytes()).with_context(|| format!("writing {}", file.display()))?;
    }
    let file = folder.join("fonts.conf");
    fs::write(&file, configuration(folder)).with_context(|| format!("writing {}", file.display()))?;
    Ok(file)
}

/// Without the machine's own configuration: it may smooth, hint or replace letters, which makes them wider.
fn configuration(folder: &Path) -> String {
    let aliases: String = FAMILIES.iter().map(|(family, names)| alias(family, names)).collect();
    let folder = folder.display();
    format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\">\n<fontconfig>\n\
         <dir>{folder}</dir>\n<cachedir>{folder}/cache</cachedir>\n{aliases}\
         <match target=\"pattern\">\
         <edit name=\"family\" mode=\"append_last\"><string>DejaVu Sans</string></edit>\
         <edit name=\"antialias\" mode=\"assign\"><bool>true</bool></edit>\
         <edit name=\"hintstyle\" mode=\"assign\"><const>hintslight</const></edit>\
         <edit name=\"rgba\" mode=\"assign\"><const>none</const></edit>\
         <edit name=\"dpi\" mode=\"assign\"><double>96</double></edit>\
         </match>\n</fontconfig>\n"
    )
}

fn alias(family: &str, names: &[&str]) -> String {
    let one = |name: &&str| {
        format!("<alias binding=\"same\"><family>{name}</family><prefer><family>{family}</family></prefer></alias>\n")
    };
    names.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[test]
    fn configuration_knows_our_fonts_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = write(folder.path()).unwrap();
        let text = fs::read_to_string(file).unwrap();
        assert_eq!(text.matches("<dir>").count(), 1, "{text}");
        assert!(!text.contains("<include"), "{text}");
        for (name, _) in FACES {
            let bytes = fs::read(folder.path().join(format!("DejaVu{name}.ttf"))).unwrap();
            // TrueType, which all three engines take from the system; they take no compressed fonts from there.
            assert_eq!(bytes.get(..4), Some(&[0, 1, 0, 0][..]), "{name}");
        }
    }
}
