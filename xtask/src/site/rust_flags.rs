//! What makes the widget small beyond the release profile: the standard library of the pinned toolchain, built for size.

use std::process::Command;

/// Without the messages of panics, which nobody could read anyway: a panic becomes a trap at once.
///
/// Measured after wasm-opt, in KB of brotli. A one-table prototype: 68.6 with none of this, 64.7 with the standard library
/// built for size, 57.2 with panics that abort at once and no locations, 54.1 with no debug formatting. The widget in its
/// first complete form: 156.6 with none of this, 129.1 with all.
const RUSTFLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// Applies to the cargo that this command runs, for WebAssembly alone: what runs on this machine is built as ever.
pub(crate) fn apply(command: &mut Command) {
    command
        // These switches belong to nightly; the pinned toolchain has them too, and is the one that is tested.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", RUSTFLAGS)
        // The reader's own flags would take the place of ours.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
}
