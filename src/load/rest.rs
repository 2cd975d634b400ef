//! What is read and reported once the whole program is there: tables, large datasets, and what is wrong with a file. No first
//! picture calls any of it.

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use milestream_data::compiled::CompiledDataset;
use milestream_data::{Dataset, Detail, Error, Findings, Origin, Warning, compiled, read_in_pieces, read_with, table};

use super::console::warn;
use super::pause::pause;

/// So many bytes are read between two pauses: some 20 ms.
const PIECE: usize = 1 << 20;

/// Reads a table, or a dataset in pieces, so that the page answers its reader meanwhile, and says why nothing of it can be
/// shown; so it does of a compiled dataset. The source of a table's counts is its own address.
pub(super) fn read<'a>(
    bytes: &'a [u8],
    is_dataset: bool,
    url: &'a str,
) -> LocalBoxFuture<'a, Result<(Dataset, Vec<Warning>), Error>> {
    async move {
        if is_dataset {
            return read_in_pieces(bytes, Detail::Grouped, PIECE, async |_| pause().await).await;
        }
        if let Some(CompiledDataset { dataset, .. }) = compiled::read(bytes) {
            return Ok((dataset, Vec::new()));
        }
        if let Some(error) = compiled::refusal(bytes) {
            return Err(error);
        }
        let origin = Origin { title: "", publisher: table::host(url), url, artist: None, as_of: None };
        read_with(bytes, &origin, Detail::Grouped)
    }
    .boxed_local()
}

/// What is wrong with a dataset that is shown already.
pub(super) enum Untold {
    /// As it was read.
    Findings(Findings),
    /// As the build has told it of the bundled one.
    Warnings(Vec<String>),
}

/// Logs it; the dataset was read of these bytes.
pub(super) fn log(untold: Untold, bytes: &[u8]) {
    match untold {
        Untold::Findings(findings) => log_warnings(&findings.located(bytes)),
        Untold::Warnings(warnings) => warnings.iter().for_each(|warning| warn(warning)),
    }
}

/// Logs what is wrong with a file.
pub(super) fn log_warnings(warnings: &[Warning]) {
    for warning in warnings {
        warn(&warning.to_string());
    }
}
