//! Which suites of tests to run, and in which engines.

use crate::engine::Engine;

/// A suite of tests, from the quickest to the most complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Suite {
    /// Plain `cargo test`.
    Native,
    /// Parts of the widget in a browser.
    Web,
    /// The built site in a browser.
    E2e,
    /// The package in projects as other people have them; where it is asked for by name, in more of them.
    Hosts,
    /// The site as Trunk builds it, beside ours. It takes Trunk to compile, so it runs only where it is asked for.
    Trunk,
}

impl Suite {
    /// All of them.
    pub(crate) const ALL: [Self; 5] = [Self::Native, Self::Web, Self::E2e, Self::Hosts, Self::Trunk];

    /// The suite of this name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|suite| suite.name() == name)
    }

    /// `native`, `web`, `e2e`, `hosts` or `trunk`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Web => "web",
            Self::E2e => "e2e",
            Self::Hosts => "hosts",
            Self::Trunk => "trunk",
        }
    }

    /// Whether the suite runs in this engine: wasm-bindgen's runner has no driver for `WebKitGTK`.
    fn runs_in(self, engine: Engine) -> bool {
        match self {
            Self::Native | Self::Trunk => false,
            Self::Web => engine != Engine::Webkit,
            Self::E2e | Self::Hosts => true,
        }
    }
}

/// What was asked for; an empty list stands for all that is usual.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Selection {
    pub(crate) engines: Vec<Engine>,
    pub(crate) suites: Vec<Suite>,
    /// The folders of `tests/hosts`, of the suite of hosts alone.
    pub(crate) hosts: Vec<String>,
}

impl Selection {
    /// Whether a suite is asked for.
    pub(crate) fn has(&self, suite: Suite) -> bool {
        (self.suites.is_empty() && suite != Suite::Trunk) || self.names(suite)
    }

    /// Whether a suite is asked for by its name.
    pub(crate) fn names(&self, suite: Suite) -> bool {
        self.suites.contains(&suite)
    }

    /// The engines in which a suite is to run.
    pub(crate) fn engines_of(&self, suite: Suite) -> Vec<Engine> {
        if !self.has(suite) {
            return Vec::new();
        }
        let asked = |engine: &Engine| self.engines.is_empty() || self.engines.contains(engine);
        Engine::ALL.into_iter().filter(asked).filter(|engine| suite.runs_in(*engine)).collect()
    }

    /// The engines in which anything is to run.
    pub(crate) fn all_engines(&self) -> Vec<Engine> {
        let mut engines: Vec<Engine> = Suite::ALL.into_iter().flat_map(|suite| self.engines_of(suite)).collect();
        engines.sort_unstable();
        engines.dedup();
        engines
    }

    /// Whether nothing would run, as with the web suite in `WebKitGTK` alone.
    pub(crate) fn is_empty(&self) -> bool {
        !self.has(Suite::Native) && !self.has(Suite::Trunk) && self.all_engines().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Engine::{Chromium, Firefox, Webkit};

    fn selection(engines: &[Engine], suites: &[Suite]) -> Selection {
        Selection { engines: engines.to_vec(), suites: suites.to_vec(), hosts: Vec::new() }
    }

    #[test]
    fn everything_is_the_default() {
        let all = Selection::default();
        assert!(all.has(Suite::Native));
        assert!(!all.has(Suite::Trunk), "only where it is asked for");
        assert!(all.has(Suite::Hosts) && !all.names(Suite::Hosts), "the quick ones alone");
        assert_eq!(all.engines_of(Suite::Web), [Chromium, Firefox]);
        assert_eq!(all.engines_of(Suite::E2e), [Chromium, Firefox, Webkit]);
        assert!(all.engines_of(Suite::Native).is_empty());
    }

    #[test]
    fn rings_and_engines_narrow_it() {
        let webkit = selection(&[Webkit], &[]);
        assert!(webkit.engines_of(Suite::Web).is_empty());
        assert_eq!(webkit.engines_of(Suite::E2e), [Webkit]);
        let web = selection(&[Firefox, Chromium], &[Suite::Web]);
        assert_eq!(web.all_engines(), [Chromium, Firefox]);
        assert!(!web.has(Suite::Native));
        assert!(selection(&[], &[Suite::Native]).all_engines().is_empty());
    }

    #[test]
    fn what_would_run_nothing_is_known() {
        assert!(selection(&[Webkit], &[Suite::Web]).is_empty());
        assert!(!selection(&[Webkit], &[Suite::Web, Suite::E2e]).is_empty());
        assert!(!selection(&[], &[Suite::Native]).is_empty());
    }
}
