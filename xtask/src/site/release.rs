//! A release of the site: its folder, which never changes once it is deployed, and the two loaders that lead there.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::split::PARTS;
use crate::fingerprint;

/// The version that is built, of which the release's folder has its name: all packages here share it.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The loader, in the site's own folder and in the release's.
pub(crate) const LOADER: &str = "embed.js";
/// The line of static/embed.js that the build writes.
const LINE: &str = "const ASSETS = {";
/// What the loader asks for where a widget names no dataset. It changes from day to day, so it has no hash and lies outside.
/// The number is that of its form (`milestream_data::compiled`), and all that the loader has room for. Loaders of earlier releases go on asking for theirs, so a build
/// that writes another form also has to write those that deployed releases read.
pub(crate) const COMPILED: &str = "data/bts.1.json";

/// The hash of a file as browsers check it. It is the shortest that they take: a reader loads thirty of them.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

/// Whether a folder of this name holds a release.
pub(crate) fn is_version(name: &str) -> bool {
    let numbers = name.split(['-', '+']).next().unwrap_or_default();
    numbers.split('.').count() == 3
        && numbers.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The part that is style alone: what a widget with a named theme needs besides.
pub(crate) const LOOKS: &str = "looks";

/// Glue, program and words as they are delivered, and where. The program is in parts; the glue holds the hashes of the later
/// ones and of the words.
#[derive(Debug)]
pub(crate) struct Release {
    /// The files' common name, without its end: it changes with either.
    name: String,
    glue: Vec<u8>,
    program: Vec<u8>,
    /// The later parts of the program, by their names.
    later: Vec<(&'static str, Vec<u8>)>,
    /// The words of each language, by its tag.
    words: Tables,
}

/// What is delivered of each language, by its tag.
pub(crate) type Tables = Vec<(&'static str, String)>;

impl Release {
    /// A release of the glue, the program's first part, and what the glue holds the hashes of: the later parts and the words.
    pub(crate) fn new(glue: Vec<u8>, program: Vec<u8>, later: Vec<(&'static str, Vec<u8>)>, words: Tables) -> Self {
        let mut hash = fingerprint::of(&[&glue, &program]);
        // Every page pays for each digit; that the files change their names at all is what matters.
        hash.truncate(8);
        Self { name: format!("milestream-{hash}"), glue, program, later, words }
    }

    /// The path of its files in the site, without their ends.
    pub(crate) fn path(&self) -> String {
        format!("{VERSION}/{}", self.name)
    }

    /// Lays glue, program and words into the release's folder in `site`.
    ///
    /// # Errors
    /// When they cannot be written.
    pub(crate) fn write(&self, site: &Path) -> Result<()> {
        let folder = site.join(VERSION);
        fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        let whole = [("js".to_owned(), &*self.glue), ("wasm".to_owned(), &*self.program)];
        let later = self.later.iter().map(|(name, bytes)| (format!("{name}.wasm"), &**bytes));
        let words = self.words.iter().map(|(tag, words)| (format!("{tag}.txt"), words.as_bytes()));
        for (end, bytes) in whole.into_iter().chain(later).chain(words) {
            let file = folder.join(format!("{}.{end}", self.name));
            fs::write(&file, bytes).with_context(|| format!("writing {}", file.display()))?;
        }
        Ok(())
    }

    /// The loader's source for the site's own folder, from which it always leads to the newest release.
    ///
    /// # Errors
    /// When the source has no place for what it loads.
    pub(crate) fn moving(&self, source: &str) -> Result<String> {
        self.fill(source, &format!("{VERSION}/"), "")
    }

    /// The loader's source for the release's own folder.
    ///
    /// # Errors
    /// When the source has no place for what it loads.
    pub(crate) fn pinned(&self, source: &str) -> Result<String> {
        self.fill(source, "", "../")
    }

    fn fill(&self, source: &str, to_release: &str, to_site: &str) -> Result<String> {
        let Self { name, glue, program, .. } = self;
        fill(source, &format!("{to_release}{name}"), [glue, program], &format!("{to_site}{COMPILED}"))
    }
}

/// Writes into the loader's source the path of glue and program without their ends, the hashes of both, and the dataset's path.
fn fill(source: &str, files: &str, [glue, program]: [&[u8]; 2], data: &str) -> Result<String> {
    let (before, rest) = source.split_once(LINE).with_context(|| format!("static/embed.js has no `{LINE}`"))?;
    let (_, after) = rest.split_once("};").with_context(|| format!("`{LINE}` of static/embed.js does not end"))?;
    let (glue, wasm) = (integrity(glue), integrity(program));
    Ok(format!("{before}{LINE} base: '', files: '{files}', glue: '{glue}', wasm: '{wasm}', data: '{data}' }};{after}"))
}

/// The loader's source for the release that lies in a built site, as it is from the site's own folder.
///
/// # Errors
/// When the release is not whole, or the source has no place for what it loads.
pub(crate) fn moving_of(site: &Path, source: &str) -> Result<String> {
    let files = find(site)?;
    let stem = files.glue.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let read = |file: &Path| fs::read(file).with_context(|| format!("reading {}", file.display()));
    let (glue, program) = (read(&files.glue)?, read(&files.program)?);
    fill(source, &format!("{VERSION}/{stem}"), [&glue, &program], COMPILED)
}

/// Where the files of the release in a built site lie.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Files {
    /// The loader whose address holds the version.
    pub(crate) loader: PathBuf,
    pub(crate) glue: PathBuf,
    /// The first part of the program.
    pub(crate) program: PathBuf,
    /// The later ones, in the order of [`later_parts`].
    pub(crate) later: Vec<PathBuf>,
    /// The English words.
    pub(crate) words: PathBuf,
    /// Glue, program, style and thread of the studio.
    pub(crate) studio: [PathBuf; 4],
}

/// The parts of the program but the first one, and that of the named themes.
pub(crate) fn later_parts() -> impl Iterator<Item = &'static str> {
    PARTS.into_iter().skip(1).chain([LOOKS])
}

/// Finds the release of this version in a built site.
///
/// # Errors
/// When it is not there, or not whole.
pub(crate) fn find(site: &Path) -> Result<Files> {
    let folder = site.join(VERSION);
    let entries =
        fs::read_dir(&folder).with_context(|| format!("{} is not there: run `cargo xtask build`", folder.display()))?;
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in entries {
        files.push(entry?.path());
    }
    let named = |start: &str, end: &str| {
        let mut fitting = files.iter().filter(|file| {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            // What stands between is the hash, which has no dots.
            let hash = name.strip_prefix(start).and_then(|name| name.strip_suffix(end));
            hash.is_some_and(|hash| !hash.contains('.'))
        });
        match (fitting.next(), fitting.next()) {
            (Some(file), None) => Ok(file.clone()),
            _ => bail!("{} is not a whole release: run `cargo xtask build`", folder.display()),
        }
    };
    Ok(Files {
        loader: folder.join(LOADER),
        glue: named("milestream-", ".js")?,
        program: named("milestream-", ".wasm")?,
        later: later_parts().map(|part| named("milestream-", &format!(".{part}.wasm"))).collect::<Result<_>>()?,
        words: named("milestream-", ".en.txt")?,
        studio: [
            named("studio-", ".js")?,
            named("studio-", ".wasm")?,
            named("studio-", ".css")?,
            named("studio-", ".worker.js")?,
        ],
    })
}

/// The lines that people paste: the first one moves on with each release, the second one stays with this one.
///
/// # Errors
/// When the release's loader cannot be read.
pub(crate) fn snippets(site: &Path) -> Result<String> {
    let loader = site.join(VERSION).join(LOADER);
    let bytes = fs::read(&loader).with_context(|| format!("reading {}", loader.display()))?;
    Ok(format!(
        "Follows every release:\n  \
         <script async=\"async\" src=\"https://HOST/{LOADER}\" crossorigin=\"anonymous\"></script>\n\
         Stays with {VERSION}, checked by the browser:\n  \
         <script async=\"async\" src=\"https://HOST/{VERSION}/{LOADER}\" integrity=\"{}\" crossorigin=\"anonymous\"></script>\n",
        integrity(&bytes)
    ))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    fn release(glue: &str, program: &str) -> Release {
        let later = later_parts().map(|name| (name, name.into())).collect();
        Release::new(glue.into(), program.into(), later, vec![("en", "words".to_owned())])
    }

    #[test]
    fn hash_is_the_one_that_browsers_compute() {
        // openssl dgst -sha256 -binary | base64, of nothing and of "abc".
        assert_eq!(integrity(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert_eq!(integrity(b"abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    #[test]
    fn both_loaders_lead_to_the_same_files() {
        let release = release("glue", "program");
        let source = "a\n  const ASSETS = { base: '', files: '', glue: '', wasm: '', data: '' };\nb";
        let (moving, pinned) = (release.moving(source).unwrap(), release.pinned(source).unwrap());
        let (glue, wasm) = (integrity(b"glue"), integrity(b"program"));
        let name = &release.name;
        assert_eq!(
            moving,
            format!(
                "a\n  const ASSETS = {{ base: '', files: '{VERSION}/{name}', glue: '{glue}', wasm: '{wasm}', data: '{COMPILED}' }};\nb"
            )
        );
        assert_eq!(
            pinned,
            format!(
                "a\n  const ASSETS = {{ base: '', files: '{name}', glue: '{glue}', wasm: '{wasm}', data: '../{COMPILED}' }};\nb"
            )
        );
        assert!(release.moving("const OTHER = {};").is_err());
    }

    #[test]
    fn source_of_the_loader_has_the_line() {
        let source = include_str!("../../../static/embed.js");
        assert!(release("glue", "program").moving(source).unwrap().contains("files: '"));
        assert_eq!(source.matches(LINE).count(), 1);
    }

    #[test]
    fn name_changes_with_either_file() {
        let name = release("glue", "program").name;
        assert_eq!(name.len(), "milestream-".len() + 8);
        assert_eq!(name, release("glue", "program").name);
        assert_ne!(name, release("glue", "other").name);
        assert_ne!(name, release("other", "program").name);
    }

    #[test]
    fn laid_release_is_found_again_with_its_hash() {
        let site = crate::scratch::folder("laid");
        let release = release("glue", "program");
        release.write(&site).unwrap();
        fs::write(site.join(VERSION).join(LOADER), "loader").unwrap();
        assert!(find(&site).unwrap_err().to_string().contains("not a whole release"), "without its studio");
        for end in ["js", "wasm", "css", "worker.js"] {
            fs::write(site.join(VERSION).join(format!("studio-12345678.{end}")), "").unwrap();
        }
        let files = find(&site).unwrap();
        assert_eq!(fs::read(files.glue).unwrap(), b"glue");
        assert_eq!(fs::read(files.program).unwrap(), b"program");
        let later: Vec<_> = files.later.iter().map(|file| fs::read_to_string(file).unwrap()).collect();
        assert_eq!(later, later_parts().collect::<Vec<_>>());
        assert_eq!(fs::read(files.words).unwrap(), b"words");
        let snippets_text = snippets(&site).unwrap();
        assert!(
            snippets_text
                .contains(&format!("src=\"https://HOST/{VERSION}/embed.js\" integrity=\"{}\"", integrity(b"loader")))
        );
        assert!(snippets_text.contains("src=\"https://HOST/embed.js\" crossorigin"));
        fs::write(site.join(VERSION).join("milestream-second.wasm"), "").unwrap();
        assert!(find(&site).unwrap_err().to_string().contains("not a whole release"));
    }

    #[test]
    fn versions_are_distinguished_from_other_folders() {
        for name in ["0.1.0", "12.3.45", "1.0.0-rc.1", "1.0.0+build"] {
            assert!(is_version(name), "{name}");
        }
        for name in ["data", "schema", "1.0", "1.0.0.0", "v1.0.0", "1..0", ""] {
            assert!(!is_version(name), "{name}");
        }
    }
}
