//! The site as `cargo xtask serve` shows it at first on a fresh machine, while the one that is delivered is being made: the
//! page with the widget, hardly optimised and in one piece, and without the studio. Nothing else ever reads it.

use std::path::PathBuf;
use std::thread;

use anyhow::{Context, Result, anyhow};

use super::{build, finish};
use crate::progress::Progress;
use crate::project::Project;
use crate::site::bindgen::Bindgen;
use crate::site::compile::{Purpose, compile};
use crate::site::stage::Stage;
use crate::site::words::Words;
use crate::site::{bundle, compiled, facts, folder, page, studio, widget};
use crate::tools::{self, Cache, Node, Part};

const TOOLS: &str = "bringing the tools of the build";
const GLUE: &str = "compiling what writes the glue";
const WIDGET: &str = "compiling the widget for a first look";
const LAY: &str = "laying out the page";

/// Whether the page can be seen sooner by it: nothing of the delivered widget has been compiled yet.
pub(crate) fn is_worth_it(project: &Project) -> bool {
    !widget::optimised(project).is_file()
}

/// Makes the site in a folder of its own, which it gives, and leaves dist/ alone.
///
/// # Errors
/// When a tool is missing and cannot be brought, or the site does not build.
pub(crate) fn site(project: &Project) -> Result<PathBuf> {
    let _lock = build::lock(project)?;
    let progress = Progress::new(&[(TOOLS, 5), (GLUE, 40), (WIDGET, 80), (LAY, 10)]);
    progress.begin(TOOLS);
    tools::ensure_rust(project, &[Part::WasmTarget])?;
    Node::look_for_npm()?;
    let apart = apart(project);
    finish::make_build_dir(&apart)?;
    let stage = Stage::fresh(&apart)?;
    // The compiler of the widget and that of the glue's writer are busy with one core now and then, and npm waits for the network.
    let (node, bindgen, program) = thread::scope(|scope| {
        let node = scope.spawn(|| Node::ensure(project, &Cache::open()?));
        progress.begin(GLUE);
        let bindgen = scope.spawn(|| Bindgen::ensure(project, Purpose::FirstLook));
        progress.begin(WIDGET);
        let program = compile(project, widget::BIN, Purpose::FirstLook)?;
        let node = node.join().map_err(|_| anyhow!("the installation of the tools stopped"))??;
        let bindgen = bindgen.join().map_err(|_| anyhow!("the build of the glue's writer stopped"))??;
        anyhow::Ok((node, bindgen, program))
    })?;
    progress.begin(LAY);
    bindgen.write(&program, &apart.build_dir(), widget::BIN)?;
    page::write(&apart, &stage)?;
    let words = Words::checked(project)?;
    let release = widget::bundle_quickly(&apart, &node, &words)?;
    release.write(stage.folder())?;
    bundle::loaders(&apart, &node, &release, &stage)?;
    let texts = studio::write_page_texts(&stage, &words)?;
    studio::announce(&apart, &node, &stage, &texts, &release)?;
    bundle::page(&apart, &node, &stage)?;
    compiled::write(&stage)?;
    facts::write(&stage).context("the page's figures")?;
    Ok(stage.folder().to_path_buf())
}

/// Removes what it made.
pub(crate) fn remove(project: &Project) {
    // What is left takes room and does no harm.
    let _ = folder::remove(&apart(project).target);
}

/// The same sources, with all that is made of them in another folder.
fn apart(project: &Project) -> Project {
    Project { root: project.root.clone(), target: project.target.join("first-look") }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn first_look_is_for_who_has_no_program_yet_and_leaves_nothing_behind() {
        let root = crate::scratch::folder("quick");
        let project = Project { target: root.join("target"), root };
        assert!(is_worth_it(&project));
        let apart = apart(&project);
        for made in [&apart, &project] {
            finish::make_build_dir(made).unwrap();
        }
        assert_ne!(apart.build_dir(), project.build_dir(), "they are made apart");
        fs::write(widget::optimised(&apart), "").unwrap();
        assert!(is_worth_it(&project), "it is no delivered program");
        fs::write(widget::optimised(&project), "").unwrap();
        assert!(!is_worth_it(&project));
        remove(&project);
        assert!(!apart.target.exists() && widget::optimised(&project).exists());
    }
}
