//! What makes the widget small beyond the release profile: the standard library of the pinned toolchain, built for size.

use std::process::Command;

/// Without the messages of panics, which nobody could read anyway: a panic becomes a trap at once.
///
/// Measured after wasm-opt, in KB of brotli. A one-table prototype: 68.6 with none of this, 64.7 with the standard library
/// built for size, 57.2 with panics that abort at once and no locations, 54.1 with no debug formatting. The widget in its
/// first complete form: 156.6 with none of this, 129.1 with all.
const SMALL: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// With the standard library as it comes, and hardly optimised: two thirds of the processor time, and three times the bytes.
const QUICK: &str = "-Copt-level=1";

/// Applies to the cargo that this command runs, for WebAssembly alone: what runs on this machine is built as ever.
pub(crate) fn apply_small(command: &mut Command) {
    apply(command, SMALL)
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
}

/// The same for a program that is wanted soon. Its profile stays that of the other, so that both are made with the same
/// macros, which are compiled once.
pub(crate) fn apply_quick(command: &mut Command) {
    apply(command, QUICK);
}

fn apply<'a>(command: &'a mut Command, flags: &str) -> &'a mut Command {
    command
        // Switches of ours belong to nightly; the pinned toolchain has them too, and is the one that is tested. Where none is
        // used, it stands for the macros, which are compiled anew where it changes.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags)
        // The reader's own flags would take the place of ours.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(apply: impl FnOnce(&mut Command)) -> Vec<(String, Option<String>)> {
        let mut command = Command::new("cargo");
        apply(&mut command);
        let text = |value: &std::ffi::OsStr| value.to_string_lossy().into_owned();
        command.get_envs().map(|(name, value)| (text(name), value.map(text))).collect()
    }

    #[test]
    fn first_look_differs_by_the_standard_library_and_the_flags_of_the_program_alone() {
        let [small, quick] = [variables(apply_small), variables(apply_quick)];
        let of_one = |name: &str| name.starts_with("CARGO_UNSTABLE_") || name.starts_with("CARGO_TARGET_WASM32");
        let rest = |all: &[(String, _)]| all.iter().filter(|(name, _)| !of_one(name)).cloned().collect::<Vec<_>>();
        assert_eq!(
            rest(&small),
            rest(&quick),
            "macros that were compiled for one would be compiled again for the other"
        );
        let flags = ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS".to_owned(), Some(SMALL.to_owned()));
        assert!(small.contains(&flags) && !quick.contains(&flags));
        assert!(!quick.iter().any(|(name, _)| name.contains("BUILD_STD")), "{quick:?}");
    }
}
