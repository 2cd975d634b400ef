//! What an embed loads. JavaScript makes each widget through `milestream::js_api`; there is nothing to start.

// Named so that the linker keeps the crate with its exports.
use milestream as _;

fn main() {}
