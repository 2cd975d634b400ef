//! The built site, as its reader meets it.
fn main() {}
