//! The bytes of a file, or of the part files of a folder.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
use milestream_data::MAX_BYTES;
use milestream_data::table::{Statement, StatementKind};

/// The bytes, and what was decided about them.
///
/// # Errors
/// With a sentence that names the file.
pub(super) fn read(path: &Path) -> Result<(Vec<u8>, Vec<Statement>), String> {
    if path.is_dir() {
        return folder(path);
    }
    let mut decisions = Vec::new();
    let bytes = file(path, false, &mut decisions)?;
    Ok((bytes, decisions))
}

fn file(path: &Path, is_part: bool, decisions: &mut Vec<Statement>) -> Result<Vec<u8>, String> {
    let failed = |error: std::io::Error| format!("{} cannot be read: {error}", path.display());
    let bytes = fs::read(path).map_err(failed)?;
    if let Some(line) = export(&bytes, path, is_part) {
        return Err(line);
    }
    if !bytes.starts_with(&[0x1F, 0x8B]) {
        return Ok(bytes);
    }
    let mut plain = Vec::new();
    // A small file may hold a very large one.
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX) + 1;
    MultiGzDecoder::new(bytes.as_slice()).take(most).read_to_end(&mut plain).map_err(failed)?;
    if decisions.is_empty() {
        decisions.push(StatementKind::Gzip.into());
    }
    Ok(plain)
}

/// Of a file in a form that is not read here, a sentence with the line that writes it in one that is.
fn export(bytes: &[u8], path: &Path, is_part: bool) -> Option<String> {
    let name = path.display();
    // All parts of a folder at once.
    let all = |ending: &str| {
        let folder = path.parent().unwrap_or(path);
        if is_part { folder.join(ending).display().to_string() } else { name.to_string() }
    };
    if bytes.starts_with(b"PAR1") {
        let files = all("*.parquet");
        return Some(format!(
            "{name} is a file of Parquet, which is not read here; write it as CSV first: \
             duckdb -c \"COPY (FROM '{files}') TO 'songs.csv'\", or in Spark \
             df.write.option('header', True).option('escape', '\"').csv('songs')"
        ));
    }
    let is_stream = bytes.starts_with(&[0xFF; 4]);
    if is_stream || bytes.starts_with(b"ARROW1") {
        let open = if is_stream { "open_stream" } else { "open_file" };
        return Some(format!(
            "{name} is a file of Arrow, which is not read here; write it as CSV first: python3 -c \"import pyarrow as a, \
             pyarrow.csv; a.csv.write_csv(a.ipc.{open}(a.OSFile('{name}')).read_all(), 'songs.csv')\""
        ));
    }
    let is_zstd = bytes.starts_with(&[0x28, 0xB5, 0x2F, 0xFD]);
    is_zstd.then(|| format!("{name} is compressed with zstd; only gzip is read here: zstd -d '{name}' unpacks it"))
}

/// The part files of a folder, as engines write them, one behind the other.
fn folder(path: &Path) -> Result<(Vec<u8>, Vec<Statement>), String> {
    let failed = |error: std::io::Error| format!("{} cannot be read: {error}", path.display());
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(path).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        // `_SUCCESS` and `.part-0.crc` are not of the table.
        if entry.path().is_file() && !name.to_string_lossy().starts_with(['_', '.']) {
            files.push(entry.path());
        }
    }
    files.sort();
    let (mut decisions, mut all, mut names) = (Vec::new(), Vec::new(), None);
    for part in &files {
        let bytes = file(part, true, &mut decisions)?;
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
        if bytes.is_empty() {
            continue;
        }
        let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1);
        let (line, rest) = bytes.split_at(end);
        match &names {
            None => {
                names = Some(line.to_vec());
                all.extend_from_slice(bytes);
            }
            // Each part has the names of the columns.
            Some(names) if names.as_slice() == line && !line.starts_with(b"{") => all.extend_from_slice(rest),
            Some(_) => all.extend_from_slice(bytes),
        }
        if all.last() != Some(&b'\n') {
            all.push(b'\n');
        }
    }
    if all.is_empty() {
        return Err(format!("{} has no file with a table", path.display()));
    }
    decisions.push(StatementKind::PartFiles.with("count", files.len()));
    Ok((all, decisions))
}
