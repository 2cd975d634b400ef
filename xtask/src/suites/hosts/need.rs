//! What the system must have for a host, and what brings it on Debian.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::process;

/// A package of Debian, and how to see that what it brings is there.
#[derive(Debug)]
pub(super) struct Need {
    package: &'static str,
    evidence: Evidence,
}

#[derive(Debug)]
enum Evidence {
    /// A program on `PATH`.
    Program(&'static str),
    File(&'static str),
    /// A folder with another one in it.
    Folder(&'static str),
    /// A program that ends well when it is called like this.
    Answers(&'static str, &'static [&'static str]),
}

impl Need {
    const fn program(package: &'static str, name: &'static str) -> Self {
        Self { package, evidence: Evidence::Program(name) }
    }

    const fn file(package: &'static str, path: &'static str) -> Self {
        Self { package, evidence: Evidence::File(path) }
    }

    const fn answer(package: &'static str, program: &'static str, arguments: &'static [&'static str]) -> Self {
        Self { package, evidence: Evidence::Answers(program, arguments) }
    }

    /// The package that brings it.
    pub(super) const fn package(&self) -> &'static str {
        self.package
    }

    /// Whether it is there.
    pub(super) fn is_met(&self) -> bool {
        match self.evidence {
            Evidence::Program(name) => process::which(name).is_some(),
            Evidence::File(path) => Path::new(path).is_file(),
            Evidence::Folder(path) => fs::read_dir(path)
                .is_ok_and(|mut inside| inside.any(|entry| entry.is_ok_and(|entry| entry.path().is_dir()))),
            Evidence::Answers(program, arguments) => {
                let mut command = Command::new(program);
                command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
                command.status().is_ok_and(|status| status.success())
            }
        }
    }
}

pub(super) const HUGO: Need = Need::program("hugo", "hugo");
pub(super) const JEKYLL: Need = Need::program("jekyll", "jekyll");
/// Python with what makes folders for packages of its own.
pub(super) const PYTHON: [Need; 2] =
    [Need::program("python3", "python3"), Need::answer("python3-venv", "python3", &["-c", "import ensurepip"])];

const PHP: Need = Need::program("php-cli", "php");
/// Ends its servers with us.
const SETPRIV: Need = Need::program("util-linux", "setpriv");

pub(super) const WORDPRESS: [Need; 6] = [
    SETPRIV,
    PHP,
    Need::answer("php-mysql", "php", &["-r", "exit((int) !extension_loaded('mysqli'));"]),
    Need::program("mariadb-server-core", "mariadbd"),
    Need::file("wordpress", "/usr/share/wordpress/wp-load.php"),
    // The theme that this version of WordPress begins with; another one will do.
    Need {
        package: "wordpress-theme-twentytwentythree",
        evidence: Evidence::Folder("/usr/share/wordpress/wp-content/themes"),
    },
];

pub(super) const MEDIAWIKI: [Need; 4] = [
    SETPRIV,
    PHP,
    Need::answer("php-sqlite3", "php", &["-r", "exit((int) !extension_loaded('pdo_sqlite'));"]),
    Need::file("mediawiki", "/usr/share/mediawiki/maintenance/install.php"),
];

/// Says that hosts were left out, and what brings what they need.
pub(super) fn sentence<'a>(hosts: &[&str], needs: impl Iterator<Item = &'a Need>) -> String {
    let mut packages: Vec<&str> = needs.map(Need::package).collect();
    packages.sort_unstable();
    packages.dedup();
    format!(
        "Not tried: {}. On Debian 12, `apt-get install --no-install-recommends {}` brings what is missing.",
        hosts.join(", "),
        packages.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The hosts are systems of Debian.
    #[cfg(unix)]
    #[test]
    fn what_is_there_is_seen_in_each_way() {
        assert!(Need::program("sh", "sh").is_met());
        assert!(!Need::program("no-such-program", "no-such-program").is_met());
        assert!(Need::file("a", "/bin/sh").is_met());
        assert!(!Need::file("a", "/bin/no-such-file").is_met());
        let folder = |path| Need { package: "a", evidence: Evidence::Folder(path) };
        assert!(folder("/").is_met() && !folder("/no-such-folder").is_met() && !folder("/bin/sh").is_met());
        assert!(Need::answer("a", "sh", &["-c", "exit 0"]).is_met());
        assert!(!Need::answer("a", "sh", &["-c", "exit 1"]).is_met());
        assert!(!Need::answer("a", "no-such-program", &[]).is_met());
    }

    #[test]
    fn packages_are_named_once_for_all_hosts() {
        let needs = WORDPRESS.iter().chain(&MEDIAWIKI).filter(|need| need.package.starts_with("php-"));
        assert_eq!(
            sentence(&["wordpress", "mediawiki"], needs),
            "Not tried: wordpress, mediawiki. On Debian 12, `apt-get install --no-install-recommends php-cli php-mysql \
             php-sqlite3` brings what is missing."
        );
    }
}
