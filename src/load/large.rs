//! Reading a large dataset. None is a first picture's: whoever calls this waits for the whole program first.

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use milestream_data::{Dataset, Detail, Error, Warning, read_in_pieces};

use super::pause::pause;

/// So many bytes are read between two pauses: some 20 ms.
const PIECE: usize = 1 << 20;

/// Reads a dataset in pieces, so that the page answers its reader meanwhile.
pub(super) fn read(bytes: &[u8]) -> LocalBoxFuture<'_, Result<(Dataset, Vec<Warning>), Error>> {
    async move { read_in_pieces(bytes, Detail::Grouped, PIECE, async |_| pause().await).await }.boxed_local()
}
