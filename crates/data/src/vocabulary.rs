//! The words that everything else is said in: days and dates, counts as people print them, their milestones and labels.

pub mod date;
pub mod label;
pub mod milestones;
pub mod value;
