//! The page zoo: pages as people have them, with a widget pasted in. Nothing on them can break it, or be broken by it.
//!
//! Hosts are on the first port; loader, glue, program and dataset come from the second one, another origin. Datasets of
//! neither are on the third one.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a wrong index or a failed unwrap is a failed test")]

mod accent;
mod ancestors;
mod apps;
mod assets;
mod boxes;
mod datasets;
mod documents;
mod elsewhere;
mod fallback;
mod faults;
mod frame;
mod heights;
mod held_back;
mod hiding;
mod inherited;
mod language;
mod libraries;
mod life;
mod lost;
mod muted;
mod parts;
mod paste;
mod policy;
mod proof;
mod properties;
mod scheme;
mod sight;
mod skin;
mod snippets;
mod space;
mod table;
mod translated;
mod traps;
mod trust;

use std::process::ExitCode;

fn main() -> ExitCode {
    let pages = [
        parts::pages(),
        paste::pages(),
        policy::pages(),
        skin::pages(),
        life::pages(),
        sight::pages(),
        assets::pages(),
        datasets::pages(),
        elsewhere::pages(),
        fallback::pages(),
        traps::pages(),
        space::pages(),
        frame::pages(),
        heights::pages(),
        snippets::pages(),
        accent::pages(),
        apps::pages(),
        boxes::pages(),
        held_back::pages(),
        hiding::pages(),
        language::pages(),
        properties::pages(),
        translated::pages(),
        trust::pages(),
        ancestors::pages(),
        scheme::pages(),
        muted::pages(),
        inherited::pages(),
        libraries::pages(),
        lost::pages(),
    ];
    let code = milestream_e2e::run(pages.into_iter().flatten().collect(), true);
    table::print();
    code
}
