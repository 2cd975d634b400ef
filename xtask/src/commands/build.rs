//! `cargo xtask build`: the deployable site in dist/.

use std::fs::{self, File, TryLockError};
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, anyhow, bail};

use super::finish;
use crate::progress::Progress;
use crate::project::Project;
use crate::site::bindgen::Bindgen;
use crate::site::compile::{Purpose, compile};
use crate::site::release::{self, VERSION};
use crate::site::stage::Stage;
use crate::site::words::Words;
use crate::site::{host, page, retained, studio, widget};
use crate::tools::{self, Cache, Node, Part};

/// Builds the site, with the releases that the earlier site `keep` holds, for the address `host`.
///
/// # Errors
/// When a tool is missing and cannot be brought, the site does not build, or what is to be kept forbids it.
pub(crate) fn run(project: &Project, keep: Option<&Path>, host: Option<&str>) -> Result<()> {
    if let Some(earlier) = keep {
        retained::versions(earlier).context("--keep wants the folder of an earlier site")?;
    } else if let Some(lost) = left_out(&project.dist()) {
        println!("This build leaves {lost} of dist/ out: `cargo xtask build --keep dist` would carry it over.");
    }
    site_at(project, keep, host)?;
    let snippets = release::snippets(&project.dist())?;
    print!("\n{}", host.map_or_else(|| snippets.clone(), |host| snippets.replace(host::PLACEHOLDER, host)));
    Ok(())
}

const TOOLS: &str = "bringing the tools of the build";
const WIDGET: &str = "compiling the widget";
const STUDIO: &str = "compiling the studio";
const GLUE: &str = "compiling what writes the glue";
const OPTIMISE: &str = "optimising";
const LAY: &str = "laying out the site";

/// Builds the site into dist/, which stays as it is when something fails.
///
/// # Errors
/// When a tool is missing and cannot be brought, the site does not build, or what is to be kept forbids it.
pub(crate) fn site(project: &Project, keep: Option<&Path>) -> Result<()> {
    site_at(project, keep, None)
}

fn site_at(project: &Project, keep: Option<&Path>, host: Option<&str>) -> Result<()> {
    if !project.root.join("index.html").is_file() {
        bail!("{} holds no index.html", project.root.display());
    }
    let _lock = lock(project)?;
    let progress = Progress::new(&[(TOOLS, 20), (WIDGET, 70), (GLUE, 40), (STUDIO, 20), (OPTIMISE, 30), (LAY, 2)]);
    progress.begin(TOOLS);
    tools::ensure_rust(project, &[Part::WasmTarget, Part::Sources])?;
    let node = Node::ensure(project, &Cache::open()?)?;
    finish::make_build_dir(project)?;
    let stage = Stage::fresh(project)?;
    // To compress the texts of all languages takes seconds, and Cargo waits for its processes meanwhile.
    let words = thread::scope(|scope| {
        let words = scope.spawn(|| Words::checked(project));
        compile_both(project, &node, &progress)?;
        words.join().map_err(|_| anyhow!("the check of the texts stopped"))?
    })?;
    progress.begin(LAY);
    page::write(project, &stage)?;
    finish::write(project, &node, &words, &stage, keep)?;
    if let Some(host) = host {
        host::write(&stage, host)?;
    }
    stage.publish(&project.dist())
}

/// Compiles both programs one after the other, since they share what they are made of; meanwhile, what writes the glue is
/// compiled, and the first one optimised. What links and optimises has one thread, so that both cores have work.
fn compile_both(project: &Project, node: &Node, progress: &Progress) -> Result<()> {
    let build_dir = &project.build_dir();
    thread::scope(|scope| {
        let bindgen = scope.spawn(|| {
            progress.begin(GLUE);
            Bindgen::ensure(project, Purpose::Delivery)
        });
        progress.begin(WIDGET);
        let compiled = compile(project, widget::BIN, Purpose::Delivery)?;
        let optimised = scope.spawn(move || -> Result<Bindgen> {
            let bindgen = bindgen.join().map_err(|_| anyhow!("the build of the glue's writer stopped"))??;
            bindgen.write(&compiled, build_dir, widget::BIN)?;
            widget::optimise(project, node)?;
            Ok(bindgen)
        });
        progress.begin(STUDIO);
        let studio_program = compile(project, studio::BIN, Purpose::Delivery)?;
        progress.begin(OPTIMISE);
        let bindgen = optimised.join().map_err(|_| anyhow!("the optimisation of the widget stopped"))??;
        bindgen.write(&studio_program, build_dir, studio::BIN)?;
        studio::optimise(project, node)
    })
}

/// Keeps two builds of one checkout apart, which would lay out their sites in the same folder. The lock goes when it is
/// dropped, or when this program ends in whatever way.
pub(crate) fn lock(project: &Project) -> Result<File> {
    fs::create_dir_all(&project.target).with_context(|| format!("{} cannot be made", project.target.display()))?;
    let file = File::create(project.target.join("site.lock"))?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => {
            println!("Another build of this checkout is running: waiting for its end.");
            file.lock().context("waiting for the other build")?;
        }
        Err(TryLockError::Error(error)) => return Err(error).context("the target folder cannot be locked"),
        Ok(()) => {}
    }
    Ok(file)
}

/// The releases in a built site that a build without `--keep` replaces by nothing.
fn left_out(dist: &Path) -> Option<String> {
    let mut versions = retained::versions(dist).ok()?;
    versions.retain(|version| version != VERSION);
    (!versions.is_empty()).then(|| versions.join(", "))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn one_build_of_a_checkout_holds_the_lock() {
        let folder = crate::scratch::folder("lock");
        let project = Project { root: folder.clone(), target: folder.join("target") };
        let first = lock(&project).unwrap();
        let other = File::open(folder.join("target/site.lock")).unwrap();
        assert!(matches!(other.try_lock(), Err(TryLockError::WouldBlock)), "two builds at once");
        drop(first);
        other.try_lock().unwrap();
        drop(other);
        lock(&project).unwrap();
    }

    #[test]
    fn releases_that_a_build_leaves_out_are_named() {
        let dist = crate::scratch::folder("dist");
        assert_eq!(left_out(&dist.join("not-there")), None);
        fs::create_dir(dist.join(VERSION)).unwrap();
        assert_eq!(left_out(&dist), None);
        fs::create_dir(dist.join("0.0.1")).unwrap();
        assert_eq!(left_out(&dist).as_deref(), Some("0.0.1"));
    }
}
