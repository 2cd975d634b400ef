//! The three engines and what is theirs alone.

use std::fmt;

use anyhow::{Result, bail};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Chromium, through chromedriver.
    Chromium,
    /// Firefox, through geckodriver.
    Firefox,
    /// `WebKitGTK`'s `MiniBrowser`, which stands in for Safari.
    Webkit,
}

impl Kind {
    /// Reads the name used in `MILESTREAM_ENGINE`.
    ///
    /// # Errors
    /// When the name is none of the three.
    pub fn parse(name: &str) -> Result<Self> {
        match name {
            "chromium" => Ok(Self::Chromium),
            "firefox" => Ok(Self::Firefox),
            "webkit" => Ok(Self::Webkit),
            other => bail!("MILESTREAM_ENGINE={other}: expected chromium, firefox or webkit"),
        }
    }

    /// The name used in `MILESTREAM_ENGINE` and in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// The variable that names the driver's program.
    pub(crate) const fn driver_variable(self) -> &'static str {
        match self {
            Self::Chromium => "MILESTREAM_CHROMEDRIVER",
            Self::Firefox => "MILESTREAM_GECKODRIVER",
            Self::Webkit => "MILESTREAM_WEBKITDRIVER",
        }
    }

    /// The driver's usual name on `PATH`.
    pub(crate) const fn driver_name(self) -> &'static str {
        match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::Webkit => "WebKitWebDriver",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::Kind;

    #[test]
    fn every_engine_is_found_by_its_own_name() {
        for kind in [Kind::Chromium, Kind::Firefox, Kind::Webkit] {
            assert_eq!(Kind::parse(kind.name()).unwrap(), kind);
        }
    }

    #[test]
    fn another_name_is_refused_with_the_choice() {
        assert_eq!(
            Kind::parse("safari").unwrap_err().to_string(),
            "MILESTREAM_ENGINE=safari: expected chromium, firefox or webkit"
        );
    }
}
