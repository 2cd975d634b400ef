//! Projects as other people have them, which install the package: bundlers, frameworks and generators of sites, each in
//! `tests/hosts` with a lock file, also where npm brings nothing but the package. What they build is opened in browsers by the crate `milestream-e2e`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use flate2::read::GzDecoder;

use super::counts::Counts;
use super::e2e;
use crate::engine::Engine;
use crate::fingerprint;
use crate::package;
use crate::process;
use crate::project::Project;
use crate::site::folder;
use crate::tools::{Node, npm};

/// A project of `tests/hosts`.
#[derive(Debug)]
struct Host {
    /// Its folder.
    name: &'static str,
    /// Whether it is built and opened with the usual tests; the others take minutes, and only where they are asked for.
    is_usual: bool,
    /// Whether it leaves pages, which are opened.
    has_pages: bool,
    /// How the package gets there.
    install: Install,
    /// A program of the system that builds it.
    needs: Option<&'static str>,
}

impl Host {
    /// A project of npm with pages, which is tried where it is asked for.
    const fn asked_for(name: &'static str) -> Self {
        Self { name, is_usual: false, has_pages: true, install: Install::Unpacked, needs: None }
    }

    /// One that a program of the system builds.
    const fn built_by(name: &'static str, program: &'static str) -> Self {
        Self { needs: Some(program), ..Self::asked_for(name) }
    }

    /// One that is tried with the usual tests.
    const fn usual(name: &'static str, install: Install) -> Self {
        Self { is_usual: true, install, ..Self::asked_for(name) }
    }
}

/// How a project gets the package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Install {
    /// `npm install` of the file, as a reader would. npm takes its time to look at all the others again.
    Npm,
    /// Unpacked into `node_modules`, which is what npm does.
    Unpacked,
}

const HOSTS: [Host; 16] = [
    Host::usual("vite", Install::Npm),
    Host::usual("vite-react", Install::Unpacked),
    Host::usual("next", Install::Unpacked),
    Host { has_pages: false, ..Host::usual("types", Install::Unpacked) },
    Host::asked_for("astro"),
    Host::asked_for("sveltekit"),
    Host::asked_for("nuxt"),
    Host::asked_for("docusaurus"),
    Host::asked_for("webpack"),
    Host::asked_for("rollup"),
    Host::asked_for("parcel"),
    Host::asked_for("esbuild"),
    Host::asked_for("eleventy"),
    Host::built_by("hugo", "hugo"),
    Host::built_by("jekyll", "jekyll"),
    Host::built_by("mkdocs", "python3"),
];

/// Says of no run of ours to the makers of what we try: it is a test.
const QUIET: [(&str, &str); 4] = [
    ("ASTRO_TELEMETRY_DISABLED", "1"),
    ("NEXT_TELEMETRY_DISABLED", "1"),
    ("NUXT_TELEMETRY_DISABLED", "1"),
    ("CI", "true"),
];

/// Packs the built site, installs it in each project, and builds them.
///
/// # Errors
/// When a project cannot be installed or does not build.
pub(crate) fn build(project: &Project, node: &Node, all: bool) -> Result<()> {
    let hosts: Vec<&Host> = HOSTS.iter().filter(|host| all || host.is_usual).collect();
    if let Some(sentence) = missing(&hosts, |program| process::which(program).is_some()) {
        bail!(sentence);
    }
    let tarball = package::pack(project, node, package::NAME)?;
    for host in hosts {
        println!("--> {}", host.name);
        build_one(project, host, &tarball).with_context(|| format!("tests/hosts/{}", host.name))?;
    }
    Ok(())
}

/// Says which programs of the system are not there, before minutes are spent on the others.
fn missing(hosts: &[&Host], is_there: impl Fn(&str) -> bool) -> Option<String> {
    let programs: Vec<&str> = hosts.iter().filter_map(|host| host.needs).filter(|program| !is_there(program)).collect();
    (!programs.is_empty()).then(|| {
        let programs = programs.join(", ");
        format!("tests/hosts needs {programs}: install what is missing from your system's packages, of which the name is the same")
    })
}

/// Opens what they have built, and the package as a network of copies serves it.
///
/// # Errors
/// When Cargo cannot be started.
pub(crate) fn run(project: &Project, engine: Engine, driver: &Path, node: &Node, all: bool) -> Result<Counts> {
    let pages = HOSTS.iter().filter(|host| host.has_pages && (all || host.is_usual)).map(|host| host.name);
    let mut cargo = e2e::cargo(project, engine, driver, node);
    cargo.args(["--test", "hosts"]);
    cargo
        .env("MILESTREAM_PACKAGE", package::folder_of(project).join(package::NAME))
        .env("MILESTREAM_HOST_PROJECTS", folder(project))
        .env("MILESTREAM_HOST_NAMES", pages.collect::<Vec<_>>().join(","));
    Counts::of(&mut cargo)
}

/// Where the projects are installed and built.
fn folder(project: &Project) -> PathBuf {
    project.target.join("host-projects")
}

fn build_one(project: &Project, host: &Host, tarball: &Path) -> Result<()> {
    let (source, work) = (project.root.join("tests/hosts").join(host.name), folder(project).join(host.name));
    lay(&source, &work)?;
    let ours = work.join("node_modules").join(package::NAME);
    folder::remove(&ours)?;
    match host.install {
        Install::Npm => npm::install_file(&work, tarball)?,
        Install::Unpacked => unpack(tarball, &ours)?,
    }
    process::run(npm::command(&work).args(["run", "build", "--silent"]).envs(QUIET))
}

/// Copies a project's files, and installs its packages where their versions are others than the last time.
fn lay(source: &Path, work: &Path) -> Result<()> {
    let read = |name: &str| fs::read(source.join(name)).with_context(|| format!("reading {name}"));
    let versions = fingerprint::of(&[&read(npm::MANIFEST)?, &read(npm::LOCK)?]);
    let stamp = work.join(".installed");
    let is_installed = fs::read_to_string(&stamp).is_ok_and(|last| last == versions);
    if !is_installed {
        folder::remove(work)?;
    }
    // What bundlers keep of a package, they keep by its version, and that stays the same while its files change.
    for output in ["dist", "src", "node_modules/.cache"] {
        folder::remove(&work.join(output))?;
    }
    folder::copy(source, work)?;
    if !is_installed {
        npm::install_locked(work)?;
        fs::write(stamp, versions)?;
    }
    Ok(())
}

/// Unpacks a package as npm does: without the folder that all its files are in.
fn unpack(tarball: &Path, to: &Path) -> Result<()> {
    let mut archive = tar::Archive::new(GzDecoder::new(fs::File::open(tarball)?));
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path: PathBuf = entry.path()?.iter().skip(1).collect();
        let file = to.join(path);
        fs::create_dir_all(file.parent().context("a file of the package has no folder")?)?;
        entry.unpack(&file).with_context(|| format!("unpacking {}", file.display()))?;
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn every_project_of_the_folder_is_tried() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("tests/hosts");
        let mut found: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        found.sort();
        let mut known = HOSTS.each_ref().map(|host| host.name.to_owned()).to_vec();
        known.sort();
        assert_eq!(found, known);
    }

    #[test]
    fn lock_files_name_no_host_and_not_the_package_itself() {
        for host in &HOSTS {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("tests/hosts").join(host.name);
            let lock = fs::read_to_string(folder.join(npm::LOCK)).unwrap();
            assert!(
                !lock.contains("\"resolved\""),
                "{}: a lock file that names a host binds every clone to it",
                host.name
            );
            assert!(!lock.contains("node_modules/milestream"), "{}: the package is made anew each time", host.name);
        }
    }

    #[test]
    fn programs_that_are_missing_are_named_at_once() {
        let hosts = [&Host::usual("vite", Install::Npm), &Host::built_by("a", "b"), &Host::built_by("c", "d")];
        assert_eq!(missing(&hosts, |_| true), None);
        assert!(missing(&hosts, |_| false).unwrap().starts_with("tests/hosts needs b, d: "));
        assert!(missing(&hosts, |program| program == "b").unwrap().starts_with("tests/hosts needs d: "));
        let usual: Vec<&Host> = HOSTS.iter().filter(|host| host.is_usual).collect();
        assert_eq!(missing(&usual, |_| false), None, "the usual tests need npm alone");
    }

    #[test]
    fn package_is_unpacked_as_npm_does_it() {
        let folder = crate::scratch::folder("unpack");
        let from = folder.join("from");
        fs::create_dir_all(from.join("deep")).unwrap();
        fs::write(from.join("deep/a.txt"), "a").unwrap();
        let tarball = folder.join("a.tgz");
        fs::write(&tarball, package::gzipped_tar(&from, "package", &[]).unwrap()).unwrap();
        unpack(&tarball, &folder.join("to")).unwrap();
        assert_eq!(fs::read_to_string(folder.join("to/deep/a.txt")).unwrap(), "a");
    }
}
