//! What the embed and the reader ask for, and where the dataset is.

pub mod model;
pub mod options;
pub mod playhead;
pub mod table_state;
pub mod today;
