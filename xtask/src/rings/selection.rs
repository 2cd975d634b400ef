//! Which rings of tests to run, and in which engines.

use crate::engine::Engine;

/// A ring of tests, from the quickest to the most complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ring {
    /// Plain `cargo test`.
    Native,
    /// Parts of the widget in a browser.
    Web,
    /// The built site in a browser.
    E2e,
}

impl Ring {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Native, Self::Web, Self::E2e];

    /// The ring of this name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ring| ring.name() == name)
    }

    /// `native`, `web` or `e2e`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Web => "web",
            Self::E2e => "e2e",
        }
    }

    /// Whether the ring runs in this engine: wasm-bindgen's runner has no driver for `WebKitGTK`.
    fn runs_in(self, engine: Engine) -> bool {
        match self {
            Self::Native => false,
            Self::Web => engine != Engine::Webkit,
            Self::E2e => true,
        }
    }
}

/// What was asked for; an empty list stands for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Selection {
    /// The engines.
    pub(crate) engines: Vec<Engine>,
    /// The rings.
    pub(crate) rings: Vec<Ring>,
}

impl Selection {
    /// Whether a ring is asked for.
    pub(crate) fn has(&self, ring: Ring) -> bool {
        self.rings.is_empty() || self.rings.contains(&ring)
    }

    /// The engines in which a ring is to run.
    pub(crate) fn engines_of(&self, ring: Ring) -> Vec<Engine> {
        if !self.has(ring) {
            return Vec::new();
        }
        let asked = |engine: &Engine| self.engines.is_empty() || self.engines.contains(engine);
        Engine::ALL.into_iter().filter(asked).filter(|engine| ring.runs_in(*engine)).collect()
    }

    /// The engines in which anything is to run.
    pub(crate) fn all_engines(&self) -> Vec<Engine> {
        let mut engines: Vec<Engine> = Ring::ALL.into_iter().flat_map(|ring| self.engines_of(ring)).collect();
        engines.sort_unstable();
        engines.dedup();
        engines
    }

    /// Whether nothing would run, as with the web ring in `WebKitGTK` alone.
    pub(crate) fn is_empty(&self) -> bool {
        !self.has(Ring::Native) && self.all_engines().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Engine::{Chromium, Firefox, Webkit};

    fn selection(engines: &[Engine], rings: &[Ring]) -> Selection {
        Selection { engines: engines.to_vec(), rings: rings.to_vec() }
    }

    #[test]
    fn everything_is_the_default() {
        let all = Selection::default();
        assert!(all.has(Ring::Native));
        assert_eq!(all.engines_of(Ring::Web), [Chromium, Firefox]);
        assert_eq!(all.engines_of(Ring::E2e), [Chromium, Firefox, Webkit]);
        assert!(all.engines_of(Ring::Native).is_empty());
    }

    #[test]
    fn rings_and_engines_narrow_it() {
        let webkit = selection(&[Webkit], &[]);
        assert!(webkit.engines_of(Ring::Web).is_empty());
        assert_eq!(webkit.engines_of(Ring::E2e), [Webkit]);
        let web = selection(&[Firefox, Chromium], &[Ring::Web]);
        assert_eq!(web.all_engines(), [Chromium, Firefox]);
        assert!(!web.has(Ring::Native));
        assert!(selection(&[], &[Ring::Native]).all_engines().is_empty());
    }

    #[test]
    fn what_would_run_nothing_is_known() {
        assert!(selection(&[Webkit], &[Ring::Web]).is_empty());
        assert!(!selection(&[Webkit], &[Ring::Web, Ring::E2e]).is_empty());
        assert!(!selection(&[], &[Ring::Native]).is_empty());
    }
}
