//! The widget's program in its parts, each with as few bytes as may be. To part it takes seconds, and most builds change the
//! page and not the program, so the parts are kept by the name of all that they are made of and by.

use std::fs;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, anyhow};

use super::split::{self, PARTS, Profile};
use super::{compiled, folder, modules, wasm_opt};
use crate::fingerprint;
use crate::project::Project;
use crate::tools::Node;

/// The profile, beside the code that reads it.
pub(super) const PROFILE: &str = "xtask/profile.txt";
/// The part that draws tables.
pub(super) const TABLE_PART: &str = "table";
/// What the build says of the functions that the profile does not know.
const NOTE: &str = "note.txt";

/// The code that parts and optimises, and the versions of what it is compiled with: whoever changes it makes the parts anew.
const MADE_BY: [(&str, &str); 12] = [
    ("site/parted.rs", include_str!("parted.rs")),
    ("site/modules.rs", include_str!("modules.rs")),
    ("site/wasm_opt.rs", include_str!("wasm_opt.rs")),
    ("site/split.rs", include_str!("split.rs")),
    ("site/split/body.rs", include_str!("split/body.rs")),
    ("site/split/cold.rs", include_str!("split/cold.rs")),
    ("site/split/data.rs", include_str!("split/data.rs")),
    ("site/split/emit.rs", include_str!("split/emit.rs")),
    ("site/split/function.rs", include_str!("split/function.rs")),
    ("site/split/profile.rs", include_str!("split/profile.rs")),
    ("site/split/program.rs", include_str!("split/program.rs")),
    ("Cargo.lock", include_str!("../../../Cargo.lock")),
];

/// The parts of the program.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parted {
    pub(super) first: Vec<u8>,
    /// The later ones, by their names.
    pub(super) later: Vec<(&'static str, Vec<u8>)>,
}

/// Parts the optimised program by the profile, and writes down which modules its code is of.
///
/// # Errors
/// When the profile is none, the program cannot be parted, or wasm-opt fails.
pub(super) fn parted(project: &Project, node: &Node, program: &[u8]) -> Result<Parted> {
    let profile = project.root.join(PROFILE);
    let profile = fs::read_to_string(&profile).with_context(|| format!("reading {}", profile.display()))?;
    let manifest = wasm_opt::manifest(project)?;
    let dataset = compiled::fingerprint(project)?;
    let entry = entry(program, &profile, &dataset, &manifest);
    let profile = Profile::parse(&profile).with_context(|| format!("{PROFILE} is no profile"))?.with_dataset(&dataset);
    let kept =
        kept(&project.target.join("site-parts"), &entry, |folder| make(project, node, program, &profile, folder))?;
    print!("{}", kept.note);
    modules::write(project, &kept.modules)?;
    Ok(kept.parts)
}

/// A name that changes with everything that the parts are made of and by.
fn entry(program: &[u8], profile: &str, dataset: &str, manifest: &[u8]) -> String {
    let mut all: Vec<&[u8]> = vec![program, profile.as_bytes(), dataset.as_bytes(), manifest];
    all.extend(MADE_BY.iter().map(|(_, source)| source.as_bytes()));
    fingerprint::of(&all)
}

/// What a folder of kept parts holds.
#[derive(Debug, PartialEq, Eq)]
struct Kept {
    parts: Parted,
    /// The table of modules.
    modules: String,
    note: String,
}

/// Reads an entry of `all`, which `make` fills where it is not there.
fn kept(all: &Path, entry: &str, make: impl FnOnce(&Path) -> Result<()>) -> Result<Kept> {
    let folder = all.join(entry);
    if !folder.is_dir() {
        // Only the last result is of use: a cache that nobody empties fills the disk.
        folder::remove(all)?;
        // An interrupted build leaves no entry.
        let partial = all.join("partial");
        fs::create_dir_all(&partial).with_context(|| format!("{} cannot be made", partial.display()))?;
        make(&partial)?;
        fs::rename(&partial, &folder)?;
    }
    let text = |name: &str| {
        let file = folder.join(name);
        fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))
    };
    let mut programs = PARTS.into_iter().map(|name| {
        let file = folder.join(file_of(name));
        Ok((name, fs::read(&file).with_context(|| format!("reading {}", file.display()))?))
    });
    let (_, first) = programs.next().context("there is no first part")??;
    let later = programs.collect::<Result<_>>()?;
    Ok(Kept { parts: Parted { first, later }, modules: text(modules::FILE)?, note: text(NOTE)? })
}

fn file_of(part: &str) -> String {
    format!("{part}.wasm")
}

/// Writes the parts, the table of modules and the note into a folder.
fn make(project: &Project, node: &Node, program: &[u8], profile: &Profile, folder: &Path) -> Result<()> {
    let functions = split::functions(program)?;
    let of_functions = match profile.unknown(&functions) {
        0 => String::new(),
        unknown => format!(
            "{unknown} of the widget's {} functions are new to {PROFILE} and come before the first picture until \
             `cargo xtask profile` is run\n",
            functions.len()
        ),
    };
    let of_dataset = if profile.is_of_another_dataset() {
        format!(
            "the bundled dataset is not that of {PROFILE}: what any dataset may need comes before its first picture \
             until `cargo xtask profile` is run\n"
        )
    } else {
        String::new()
    };
    let parts = split::split(program, profile).context("the program cannot be parted")?;
    let modules = modules::table(&PARTS.into_iter().zip(&parts).collect::<Vec<_>>());
    thread::scope(|scope| {
        let parts = PARTS.into_iter().zip(&parts).enumerate().map(|(place, (name, part))| {
            let is_first = place == 0;
            (name, scope.spawn(move || fewest_bytes(project, node, name, is_first, &part.program)))
        });
        // All of them run before the first is waited for.
        let parts: Vec<_> = parts.collect();
        parts.into_iter().try_for_each(|(name, part)| {
            let part = part.join().map_err(|_| anyhow!("the optimisation of a part stopped"))?;
            let part = part.with_context(|| format!("the part {name} cannot be optimised"))?;
            anyhow::Ok(fs::write(folder.join(file_of(name)), part)?)
        })
    })?;
    fs::write(folder.join(modules::FILE), modules)?;
    Ok(fs::write(folder.join(NOTE), of_functions + &of_dataset)?)
}

/// A part with fewer bytes: 0.8 KB of all. The first one and that of tables compress worse for it, by 0.1.
fn fewest_bytes(project: &Project, node: &Node, name: &str, is_first: bool, part: &[u8]) -> Result<Vec<u8>> {
    if is_first || name == TABLE_PART {
        return Ok(part.to_vec());
    }
    let [input, output] = ["whole", "part"].map(|kind| project.build_dir().join(format!("{kind}.{name}.wasm")));
    fs::write(&input, part).with_context(|| format!("writing {}", input.display()))?;
    wasm_opt::optimise_part(project, node, &input, &output)?;
    fs::read(&output).with_context(|| format!("reading {}", output.display()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn name_changes_with_program_profile_dataset_and_tools() {
        let name = entry(b"program", "profile", "dataset", b"manifest");
        assert_eq!(name, entry(b"program", "profile", "dataset", b"manifest"));
        for other in [
            entry(b"program2", "profile", "dataset", b"manifest"),
            entry(b"program", "profile2", "dataset", b"manifest"),
            entry(b"program", "profile", "dataset2", b"manifest"),
            entry(b"program", "profile", "dataset", b"manifest2"),
        ] {
            assert_ne!(name, other);
        }
    }

    /// A source that is left out would leave parts that another code has made.
    #[test]
    fn every_source_that_parts_counts() {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut found: Vec<String> = folder::files(&src.join("site/split"))
            .unwrap()
            .iter()
            .map(|file| format!("site/split/{}", folder::with_slashes(file)))
            .filter(|file| file != "site/split/tests.rs")
            .chain(["site/parted.rs", "site/modules.rs", "site/wasm_opt.rs", "site/split.rs"].map(str::to_owned))
            .collect();
        found.sort();
        let mut known: Vec<&str> = MADE_BY.iter().map(|(name, _)| *name).filter(|name| *name != "Cargo.lock").collect();
        known.sort_unstable();
        assert_eq!(found, known);
        for (name, source) in MADE_BY.iter().filter(|(name, _)| *name != "Cargo.lock") {
            assert_eq!(fs::read_to_string(src.join(name)).unwrap(), *source, "{name}");
        }
    }

    #[test]
    fn parts_are_made_once_and_anew_under_another_name() {
        let all = crate::scratch::folder("parts").join("kept");
        let made = Cell::new(0);
        let make = |folder: &Path| {
            made.set(made.get() + 1);
            for name in PARTS {
                fs::write(folder.join(file_of(name)), format!("{name} {}", made.get()))?;
            }
            fs::write(folder.join(modules::FILE), "modules")?;
            Ok(fs::write(folder.join(NOTE), "note")?)
        };
        let first = kept(&all, "a", make).unwrap();
        assert_eq!(first.parts.first, format!("{} 1", PARTS[0]).into_bytes());
        assert_eq!(first.parts.later.len(), PARTS.len() - 1);
        assert_eq!((kept(&all, "a", make).unwrap(), made.get()), (first, 1));
        let other = kept(&all, "b", make).unwrap();
        assert_eq!((other.parts.first, made.get()), (format!("{} 2", PARTS[0]).into_bytes(), 2));
        assert!(!all.join("a").exists(), "only the last result is kept");
    }

    #[test]
    fn interrupted_parting_leaves_no_entry() {
        let all = crate::scratch::folder("parts-interrupted").join("kept");
        let half = kept(&all, "a", |folder| {
            fs::write(folder.join(file_of(PARTS[0])), "half")?;
            anyhow::bail!("interrupted")
        });
        assert_eq!(half.unwrap_err().to_string(), "interrupted");
        assert!(!all.join("a").exists());
    }
}
