//! What a command is doing, how far it is, and what is left.

use std::fmt::Write as _;
use std::sync::Mutex;
use std::sync::PoisonError;

/// A step: what is said of it, and how many seconds it takes the first time on two cores; 0 where it is over in no time.
pub(crate) type Step = (&'static str, u32);

/// The steps of a command, some of which may run at once.
pub(crate) struct Progress {
    steps: Vec<Step>,
    begun: Mutex<Vec<bool>>,
}

impl Progress {
    /// So many steps are to come.
    pub(crate) fn new(steps: &[Step]) -> Self {
        Self { steps: steps.to_vec(), begun: Mutex::new(vec![false; steps.len()]) }
    }

    /// Says that a step begins, and what is left after it.
    pub(crate) fn begin(&self, step: &str) {
        let mut begun = self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = self.steps.iter().position(|(name, _)| *name == step)
            && let Some(mark) = begun.get_mut(place)
        {
            *mark = true;
        }
        println!("{}", self.line(step, &begun));
    }

    fn line(&self, step: &str, begun: &[bool]) -> String {
        let number = begun.iter().filter(|begun| **begun).count();
        let mut line = format!("[{number}/{}] {step}", self.steps.len());
        let left: Vec<Step> =
            self.steps.iter().zip(begun).filter(|(_, begun)| !**begun).map(|(step, _)| *step).collect();
        if !left.is_empty() {
            let names: Vec<&str> = left.iter().map(|(name, _)| *name).collect();
            // Writing into a string cannot fail.
            let _ = write!(line, "; then: {}", names.join(", "));
        }
        let seconds: u32 = left.iter().map(|(_, seconds)| seconds).sum();
        let own = self.steps.iter().find(|(name, _)| *name == step).map_or(0, |(_, seconds)| *seconds);
        if let Some(time) = duration_text(seconds.saturating_add(own)) {
            let _ = write!(line, " ({time} left, if nothing of it is there yet)");
        }
        line
    }
}

/// A time for people; none where it is not worth a word.
fn duration_text(seconds: u32) -> Option<String> {
    match seconds {
        0..10 => None,
        10..90 => Some(format!("about {} s", seconds.div_ceil(10).saturating_mul(10))),
        _ => Some(format!("about {} min", seconds.div_ceil(60))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_says_what_is_done_how_far_it_is_and_what_is_left() {
        let progress = Progress::new(&[("compiling", 100), ("optimising", 30), ("laying out", 1)]);
        assert_eq!(
            progress.line("compiling", &[true, false, false]),
            "[1/3] compiling; then: optimising, laying out (about 3 min left, if nothing of it is there yet)"
        );
        assert_eq!(
            progress.line("optimising", &[true, true, false]),
            "[2/3] optimising; then: laying out (about 40 s left, if nothing of it is there yet)"
        );
        assert_eq!(progress.line("laying out", &[true, true, true]), "[3/3] laying out");
    }
}
