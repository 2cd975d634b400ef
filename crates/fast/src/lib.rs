//! What Milestream does a hundred thousand times for a large file: reading JSON and the cells of tables, telling files
//! apart, finding ids, sorting, searching. It knows nothing of songs.
//!
//! All else of the widget is compiled for the fewest bytes; this is compiled for speed (Cargo.toml of the workspace), and
//! therefore has nothing in it that is not repeated as often. See docs/performance.md.
//!
//! A browser begins with a quick translation of a function and goes over to a fast one when it is called again, never
//! within a call. What goes through a hundred thousand of something is therefore called for one or for some of them at a
//! time, and marked `inline(never)`.

pub mod alphabet;
pub mod compressed_rows;
pub mod csv_scan;
pub mod hash64;
pub mod ids;
pub mod json;
pub mod radix_sort;
pub mod string_arena;

/// So many of a hundred thousand are gone through in a call.
const CHUNK: usize = 1_024;
