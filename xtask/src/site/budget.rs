//! The bytes that the site may cost its readers.

use anyhow::{Result, bail};

use super::size_report::SizeReport;

/// The loader, in bytes of brotli: each page of a site pays for it, whether a widget comes near or not.
const LOADER: usize = 2_048;
/// Loader, script, program and bundled dataset, in bytes of brotli. It is set a little above what the last change reached, so
/// that growth is a decision: the change that needs more raises it and says for what. Right numbers, hosts and order took 30 KB,
/// the longer words of locales/en.ftl 3 until they are loaded by themselves, tables as people keep them, the ring, the steps of
/// a history and the signs of honours 18 until the program is parted.
const SUM: usize = 243_900;

/// Compares the site with its budget.
///
/// # Errors
/// When it weighs more, with both numbers.
pub(crate) fn hold(weight: &SizeReport) -> Result<()> {
    for (what, is, may) in [("the loader", weight.loader(), LOADER), ("the site", weight.sum(), SUM)] {
        if is.brotli > may {
            bail!("{what} weighs {} bytes of brotli, {may} is what xtask/src/site/budget.rs allows", is.brotli);
        }
        println!("{what}: {} of {may} bytes of brotli", is.brotli);
    }
    Ok(())
}
