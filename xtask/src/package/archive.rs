//! Archives whose bytes depend on their files alone: not on the day, the machine or the order of a folder.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use anyhow::{Context, Result};
use flate2::{Compression, GzBuilder};
use tar::{EntryType, Header};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use crate::site::folder;

/// The time that npm gives every file of a package, in seconds since 1970: zip files know none before 1980.
const TIME: u64 = 499_162_500;
/// Stands for no system in particular.
const UNKNOWN_SYSTEM: u8 = 255;

/// The files of a folder as they come in a package of npm, beneath a folder of the name `top`. Whoever unpacks it may run
/// those of the names in `programs`.
///
/// # Errors
/// When a file cannot be read or its path is longer than archives take.
pub(crate) fn gzipped_tar(folder: &Path, top: &str, programs: &[&str]) -> Result<Vec<u8>> {
    let mut archive = tar::Builder::new(Vec::new());
    for name in folder::files(folder)? {
        let bytes = fs::read(folder.join(&name)).with_context(|| format!("reading {}", name.display()))?;
        let mut header = Header::new_ustar();
        header.set_entry_type(EntryType::Regular);
        let is_program = programs.iter().any(|program| name == Path::new(program));
        header.set_mode(if is_program { 0o755 } else { 0o644 });
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(TIME);
        header.set_size(bytes.len().try_into()?);
        archive.append_data(&mut header, format!("{top}/{}", folder::with_slashes(&name)), bytes.as_slice())?;
    }
    let tar = archive.into_inner()?;
    let mut gzip = GzBuilder::new().mtime(0).operating_system(UNKNOWN_SYSTEM).write(Vec::new(), Compression::best());
    gzip.write_all(&tar)?;
    Ok(gzip.finish()?)
}

/// The files of a folder as people unpack them on any system.
///
/// # Errors
/// When a file cannot be read.
pub(crate) fn zipped(folder: &Path) -> Result<Vec<u8>> {
    // A zip knows no time but that of a place; the default is the first that it can say.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default()).unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for name in folder::files(folder)? {
        let bytes = fs::read(folder.join(&name)).with_context(|| format!("reading {}", name.display()))?;
        archive.start_file(folder::with_slashes(&name), options)?;
        archive.write_all(&bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use std::io::Read as _;
    use std::time::{Duration, SystemTime};

    use super::*;

    /// The same files, written in another order and at another time.
    fn archive_of(name: &str, order: [usize; 3], age: u64) -> std::path::PathBuf {
        let folder = crate::scratch::folder(name);
        for at in order {
            let (path, text) = [("b.js", "2"), ("0.1.0/a.wasm", "1"), ("A.md", "3")].get(at).copied().unwrap();
            let file = folder.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, text).unwrap();
            let time = SystemTime::now() - Duration::from_secs(age);
            fs::File::options().write(true).open(&file).unwrap().set_modified(time).unwrap();
        }
        folder
    }

    #[test]
    fn same_files_make_the_same_bytes() {
        let first = gzipped_tar(&archive_of("first", [0, 1, 2], 0), "package", &[]).unwrap();
        let second = gzipped_tar(&archive_of("second", [2, 0, 1], 86_400), "package", &[]).unwrap();
        assert_eq!(first, second);
        let changed = archive_of("changed", [0, 1, 2], 0);
        fs::write(changed.join("b.js"), "4").unwrap();
        assert_ne!(first, gzipped_tar(&changed, "package", &[]).unwrap());

        let first = zipped(&archive_of("zip", [0, 1, 2], 0)).unwrap();
        assert_eq!(first, zipped(&archive_of("zip-again", [2, 0, 1], 86_400)).unwrap());
        assert_ne!(first, zipped(&changed).unwrap());
        let mut archive = zip::ZipArchive::new(Cursor::new(first)).unwrap();
        let mut text = String::new();
        archive.by_name("0.1.0/a.wasm").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "1");
    }

    #[test]
    fn files_are_readable_and_nobodys() {
        let bytes = gzipped_tar(&archive_of("read", [1, 2, 0], 5), "package", &["b.js"]).unwrap();
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(bytes.as_slice()));
        let mut seen = Vec::new();
        for entry in archive.entries().unwrap() {
            let mut entry = entry.unwrap();
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            let header = entry.header();
            assert_eq!((header.uid().unwrap(), header.mtime().unwrap()), (0, TIME));
            let mode = header.mode().unwrap();
            seen.push((entry.path().unwrap().to_string_lossy().into_owned(), text, mode));
        }
        let wanted = [("package/0.1.0/a.wasm", "1", 0o644), ("package/A.md", "3", 0o644), ("package/b.js", "2", 0o755)];
        assert_eq!(seen, wanted.map(|(path, text, mode)| (path.to_owned(), text.to_owned(), mode)));
    }
}
