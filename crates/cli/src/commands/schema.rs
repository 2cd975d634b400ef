//! `milestream schema`.

use std::process::ExitCode;

use crate::files;

/// Prints the schema.
///
/// # Errors
/// Where it cannot be printed.
pub(crate) fn run() -> Result<ExitCode, String> {
    files::print(&milestream_data::schema::to_json())?;
    Ok(ExitCode::SUCCESS)
}
