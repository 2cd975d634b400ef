//! Which file takes something of which, and where that goes round.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::modules::Modules;
use super::names::{Found, Names};
use super::paths;

/// The files with what they import.
pub(super) struct Graph {
    files: Vec<String>,
    imports: Vec<Vec<Taken>>,
}

/// Something that a file takes of another.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Taken {
    pub(super) to: usize,
    pub(super) line: usize,
    pub(super) path: String,
}

impl Graph {
    /// Follows every path of every module.
    ///
    /// # Errors
    /// When one that begins in this workspace leads nowhere: what is not understood is not passed over.
    pub(super) fn of(modules: &Modules) -> Result<Self> {
        let mut graph = Self { files: modules.files.clone(), imports: Vec::new() };
        graph.imports.resize_with(graph.files.len(), Vec::new);
        let mut names = Names::new(modules);
        let mut lost = Vec::new();
        for (place, module) in modules.all.iter().enumerate() {
            let taken = module.imports.iter().map(|import| (&import.path, import.line, import.is_reexport));
            let written: Vec<_> = module.items.iter().flat_map(paths::of).collect();
            let written = written.iter().map(|written| (&written.path, written.line, false));
            for (path, line, is_reexport) in taken.chain(written) {
                let found = names.follow(place, path);
                if found.is_empty() && names.is_ours(path) {
                    lost.push(format!("{}:{line}: {}", graph.name(module.file), path.join("::")));
                }
                if !is_reexport {
                    graph.take(modules, module.file, &found, line, path);
                }
            }
        }
        for imports in &mut graph.imports {
            imports.sort();
            imports.dedup();
        }
        if lost.is_empty() { Ok(graph) } else { bail!("paths that lead nowhere:\n{}", lost.join("\n")) }
    }

    fn take(&mut self, modules: &Modules, from: usize, found: &[Found], line: usize, path: &[String]) {
        for found in found {
            // To name a module takes nothing of it; what is taken through it does.
            let Found::ItemOf(module) = found else { continue };
            let Some(to) = modules.all.get(*module).map(|module| module.file).filter(|to| *to != from) else {
                continue;
            };
            if let Some(imports) = self.imports.get_mut(from) {
                imports.push(Taken { to, line, path: path.join("::") });
            }
        }
    }

    /// The path of a file.
    pub(super) fn name(&self, file: usize) -> &str {
        self.files.get(file).map_or("", String::as_str)
    }

    /// Each circle with the imports that make it, each with its line.
    pub(super) fn describe(&self, circles: &[Vec<usize>]) -> String {
        let mut text = String::new();
        // Writing into a string cannot fail.
        for circle in circles {
            let _ = writeln!(text, "circle of {} files", circle.len());
            for from in circle {
                let _ = writeln!(text, "  {}", self.name(*from));
                let mut by_file: BTreeMap<usize, Vec<String>> = BTreeMap::new();
                for Taken { to, line, path } in self.imports.get(*from).into_iter().flatten() {
                    by_file.entry(*to).or_default().push(format!("{path} ({line})"));
                }
                for (to, imports) in by_file.iter().filter(|(to, _)| circle.contains(to)) {
                    let _ = writeln!(text, "    {}: {}", self.name(*to), imports.join(", "));
                }
            }
        }
        text
    }

    /// The circles: sets of files that all lead to each other, the largest first, each in the order of the names. A
    /// workspace has some hundred files, so that a walk from each of them costs nothing.
    pub(super) fn circles(&self) -> Vec<Vec<usize>> {
        let reached: Vec<BTreeSet<usize>> = (0..self.files.len()).map(|file| self.reachable(file)).collect();
        let leads = |from: usize, to: usize| reached.get(from).is_some_and(|reached| reached.contains(&to));
        let mut circles = Vec::new();
        let mut is_known = BTreeSet::new();
        for file in 0..self.files.len() {
            if is_known.contains(&file) || !leads(file, file) {
                continue;
            }
            let mut circle: Vec<usize> =
                (0..self.files.len()).filter(|other| leads(file, *other) && leads(*other, file)).collect();
            is_known.extend(circle.iter().copied());
            circle.sort_by_key(|file| self.name(*file));
            circles.push(circle);
        }
        circles.sort_by_key(|circle| (std::cmp::Reverse(circle.len()), circle.first().map(|file| self.name(*file))));
        circles
    }

    /// Every file that a way of one step or more leads to.
    fn reachable(&self, from: usize) -> BTreeSet<usize> {
        let (mut reached, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(file) = open.pop() {
            for taken in self.imports.get(file).into_iter().flatten() {
                if reached.insert(taken.to) {
                    open.push(taken.to);
                }
            }
        }
        reached
    }
}
