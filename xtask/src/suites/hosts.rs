//! The widget where other people have it, each in a folder of `tests/hosts`: bundlers, frameworks and generators of sites
//! that install the package, and systems of Debian that serve pages. The crate `milestream-e2e` opens their pages in browsers.

mod need;
mod npm_project;
mod served;
mod setup;

mod mediawiki;
mod wordpress;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::counts::Counts;
use super::e2e;
use crate::engine::Engine;
use crate::package;
use crate::project::Project;
use crate::site::stage::Stage;
use crate::site::{folder as site_folder, host as site};
use crate::tools::Node;
use need::Need;
use npm_project::Install;
use served::Server;
use setup::HostSetup;

/// A host of `tests/hosts`.
#[derive(Debug)]
struct Host {
    /// Its folder.
    name: &'static str,
    /// Whether it is tried with the usual tests; the others take minutes, and only where they are asked for.
    is_usual: bool,
    /// What is there to open.
    kind: Kind,
    /// What the system must have.
    needs: &'static [Need],
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    /// Pages that a build leaves.
    Pages(Install),
    /// No pages: to build it is the test.
    Build(Install),
    /// Programs that read the site at its address: to run them is the test.
    Reads,
    /// Pages that programs of the system serve, as long as the value lives.
    Served(fn(&HostSetup<'_>) -> Result<Server>),
}

impl Host {
    /// A project of npm with pages, which is tried where it is asked for.
    const fn project(name: &'static str) -> Self {
        Self { name, is_usual: false, kind: Kind::Pages(Install::Unpacked), needs: &[] }
    }

    /// One that is tried with the usual tests.
    const fn usual(name: &'static str, kind: Kind) -> Self {
        Self { is_usual: true, kind, ..Self::project(name) }
    }

    /// One that programs of the system build.
    const fn built_by(name: &'static str, needs: &'static [Need]) -> Self {
        Self { needs, ..Self::project(name) }
    }
}

const HOSTS: [Host; 20] = [
    Host::usual("vite", Kind::Pages(Install::Npm)),
    Host::usual("vite-react", Kind::Pages(Install::Unpacked)),
    Host::usual("next", Kind::Pages(Install::Unpacked)),
    Host::usual("types", Kind::Build(Install::Unpacked)),
    Host::usual("oembed", Kind::Reads),
    Host::project("astro"),
    Host::project("sveltekit"),
    Host::project("nuxt"),
    Host::project("docusaurus"),
    Host::project("webpack"),
    Host::project("rollup"),
    Host::project("parcel"),
    Host::project("esbuild"),
    Host::project("eleventy"),
    Host::built_by("hugo", &[need::HUGO]),
    Host::built_by("jekyll", &[need::JEKYLL]),
    Host::built_by("mkdocs", &need::PYTHON),
    Host::built_by("pelican", &need::PYTHON),
    Host { kind: Kind::Served(wordpress::start), ..Host::built_by("wordpress", &need::WORDPRESS) },
    Host { kind: Kind::Served(mediawiki::start), ..Host::built_by("mediawiki", &need::MEDIAWIKI) },
];

/// The folders of `tests/hosts`.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    HOSTS.iter().map(|host| host.name)
}

/// Which hosts are tried.
pub(crate) enum Wanted<'a> {
    /// Those that are quick.
    Usual,
    /// All for which the system has what they need.
    All,
    /// These, without exception.
    Named(&'a [String]),
}

/// The hosts that are ready to be opened. Those that are served end with this value.
pub(crate) struct Ready {
    pages: Vec<&'static str>,
    servers: Vec<(&'static str, Server)>,
    /// Says which hosts were left out, and what would bring them.
    pub(crate) left_out: Option<String>,
}

/// Packs the built site, installs it in each project and builds them, and starts what serves pages.
///
/// # Errors
/// When a project cannot be installed or does not build, a system does not start, or the system lacks what one needs that is
/// named.
pub(crate) fn prepare(project: &Project, node: &Node, wanted: &Wanted<'_>) -> Result<Ready> {
    let (hosts, left_out) = chosen(wanted, Need::is_met)?;
    let tarball = package::pack(project, node, package::NAME)?;
    let mut ready = Ready { pages: Vec::new(), servers: Vec::new(), left_out };
    for host in hosts {
        println!("--> {}", host.name);
        ready.add(project, host, &tarball).with_context(|| format!("tests/hosts/{}", host.name))?;
    }
    Ok(ready)
}

impl Ready {
    fn add(&mut self, project: &Project, host: &Host, tarball: &Path) -> Result<()> {
        let (source, work) = (project.root.join("tests/hosts").join(host.name), folder(project).join(host.name));
        match host.kind {
            Kind::Build(install) => npm_project::build(&source, &work, install, tarball)?,
            Kind::Pages(install) => {
                npm_project::build(&source, &work, install, tarball)?;
                self.pages.push(host.name);
            }
            Kind::Reads => {
                let address = format!("http://127.0.0.1:{}/site", served::free_port()?);
                let site = folder(project).join("site");
                site_folder::remove(&site)?;
                site_folder::copy(&project.dist(), &site)?;
                site::write(&Stage::of(&site), &address)?;
                npm_project::read(&source, &work, &site, &address)?;
            }
            Kind::Served(start) => {
                let docs = fs::read_to_string(project.root.join("docs/hosts.md")).context("reading docs/hosts.md")?;
                site_folder::remove(&work)?;
                fs::create_dir_all(&work)?;
                self.servers.push((host.name, start(&HostSetup { source: &source, work: &work, docs: &docs })?));
            }
        }
        Ok(())
    }

    /// Opens them in an engine, and the package as a network of copies serves it.
    ///
    /// # Errors
    /// When Cargo cannot be started.
    pub(crate) fn run(&self, project: &Project, engine: Engine, driver: &Path, node: &Node) -> Result<Counts> {
        let served = self.servers.iter().map(|(name, server)| format!("{name}={}", server.address()));
        let mut cargo = e2e::cargo(project, engine, driver, node);
        cargo.args(["--test", "hosts"]);
        cargo
            .env("MILESTREAM_PACKAGE", package::folder_of(project).join(package::NAME))
            .env("MILESTREAM_HOST_PROJECTS", folder(project))
            .env("MILESTREAM_HOST_NAMES", self.pages.join(","))
            .env("MILESTREAM_HOST_ADDRESSES", served.collect::<Vec<_>>().join(","));
        Counts::of(&mut cargo)
    }
}

/// Where hosts are installed, built and run.
fn folder(project: &Project) -> PathBuf {
    project.target.join("host-projects")
}

/// The hosts to try, and what is said of those for which something is missing.
fn chosen(wanted: &Wanted<'_>, is_met: impl Fn(&Need) -> bool) -> Result<(Vec<&'static Host>, Option<String>)> {
    let is_wanted = |host: &&Host| match wanted {
        Wanted::Usual => host.is_usual,
        Wanted::All => true,
        Wanted::Named(names) => names.iter().any(|name| name == host.name),
    };
    let (hosts, lacking): (Vec<_>, Vec<_>) =
        HOSTS.iter().filter(is_wanted).partition(|host| host.needs.iter().all(&is_met));
    if lacking.is_empty() {
        return Ok((hosts, None));
    }
    let names: Vec<&str> = lacking.iter().map(|host| host.name).collect();
    let needs = lacking.iter().flat_map(|host| host.needs).filter(|need| !is_met(need));
    let sentence = need::sentence(&names, needs);
    match wanted {
        Wanted::Named(_) => bail!("{sentence}"),
        Wanted::Usual | Wanted::All => Ok((hosts, Some(sentence))),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;
    use crate::tools::npm;

    fn of_the_repository(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("tests/hosts").join(name)
    }

    #[test]
    fn every_folder_is_tried() {
        let mut found: Vec<String> = fs::read_dir(of_the_repository(""))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        found.sort();
        let mut known: Vec<&str> = names().collect();
        known.sort_unstable();
        assert_eq!(found, known);
    }

    #[test]
    fn lock_files_name_no_host_and_not_the_package_itself() {
        for host in HOSTS.iter().filter(|host| !matches!(host.kind, Kind::Served(_))) {
            let lock = fs::read_to_string(of_the_repository(host.name).join(npm::LOCK)).unwrap();
            assert!(
                !lock.contains("\"resolved\""),
                "{}: a lock file that names a host binds every clone to it",
                host.name
            );
            assert!(!lock.contains("node_modules/milestream"), "{}: the package is made anew each time", host.name);
        }
    }

    #[test]
    fn lines_are_those_of_the_document() {
        let docs = "a\n\n```html first\n<p>\n</p>\n```\nb\n\n```css\n.a {}\n```\n\n```js second\nf()\n```\n";
        let setup = HostSetup { source: Path::new(""), work: Path::new(""), docs };
        assert_eq!(setup.lines("first").unwrap(), "<p>\n</p>");
        assert_eq!(setup.lines("second").unwrap(), "f()");
        assert!(setup.lines("third").is_err());
    }

    #[test]
    fn hosts_without_their_system_are_left_out_with_a_sentence() {
        let (hosts, left_out) = chosen(&Wanted::All, |_| true).unwrap();
        assert_eq!((hosts.len(), left_out), (HOSTS.len(), None));
        let (hosts, left_out) = chosen(&Wanted::All, |need| !need.package().starts_with('j')).unwrap();
        assert_eq!(hosts.len(), HOSTS.len() - 1);
        assert_eq!(
            left_out.unwrap(),
            "Not tried: jekyll. On Debian 12, `apt-get install --no-install-recommends jekyll` brings what is missing."
        );
    }

    #[test]
    fn host_that_is_named_is_not_left_out() {
        let named = ["wordpress".to_owned()];
        let error = chosen(&Wanted::Named(&named), |need| need.package() != "php-mysql").unwrap_err();
        assert!(error.to_string().starts_with("Not tried: wordpress. On Debian 12, `apt-get install"), "{error}");
        assert_eq!(chosen(&Wanted::Named(&named), |_| true).unwrap().0.len(), 1);
    }

    #[test]
    fn usual_hosts_need_npm_alone() {
        let (hosts, left_out) = chosen(&Wanted::Usual, |_| false).unwrap();
        assert!(hosts.len() >= 3 && left_out.is_none(), "{hosts:?}");
    }
}
