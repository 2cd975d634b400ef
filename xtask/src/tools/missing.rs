//! What this machine lacks, said before any of it is brought.

use std::fmt::Write as _;

/// The things that a command will bring, each with the minutes that it takes on two cores.
#[derive(Default)]
pub(crate) struct Missing {
    things: Vec<(String, u32)>,
}

impl Missing {
    /// Adds a thing that is not there.
    pub(crate) fn add(&mut self, thing: impl Into<String>, minutes: u32) {
        self.things.push((thing.into(), minutes));
    }

    /// Says what will be brought, and how long it takes; nothing where nothing is missing.
    pub(crate) fn announce(&self, what: &str) {
        print!("{}", self.text(what));
    }

    fn text(&self, what: &str) -> String {
        if self.things.is_empty() {
            return String::new();
        }
        let mut text = format!("{what} need what this machine lacks. It is brought now, once:\n");
        for (thing, minutes) in &self.things {
            // Writing into a string cannot fail.
            let _ = writeln!(text, "  {thing}: about {minutes} min");
        }
        let minutes: u32 = self.things.iter().map(|(_, minutes)| minutes).sum();
        let _ = writeln!(text, "About {minutes} min in all, and then the tests themselves.");
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_listed_with_their_sum_before_they_are_brought() {
        let mut missing = Missing::default();
        assert_eq!(missing.text("The tests"), "");
        missing.add("chromium, from the distribution, as root", 2);
        missing.add("geckodriver 0.37.1, from crates.io", 1);
        assert_eq!(
            missing.text("The tests"),
            "The tests need what this machine lacks. It is brought now, once:\n  \
             chromium, from the distribution, as root: about 2 min\n  \
             geckodriver 0.37.1, from crates.io: about 1 min\n\
             About 3 min in all, and then the tests themselves.\n"
        );
    }
}
