//! What Milestream does a hundred thousand times for a large file: reading JSON and the cells of tables, telling files
//! apart, finding ids, sorting, searching. It knows nothing of songs.
//!
//! All else of the widget is compiled for the fewest bytes; this is compiled for speed (Cargo.toml of the workspace), and
//! therefore has nothing in it that is not repeated as often. See ARCHITECTURE.md, "Speed".

pub mod cells;
pub mod ids;
pub mod json;
pub mod print;
pub mod sort;
pub mod texts;
