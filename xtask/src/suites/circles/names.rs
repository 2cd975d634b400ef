//! From a path to the modules that define what it names.

use super::modules::{Module, Modules, Named};

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A module itself.
    Module(usize),
    /// Something that this module defines, or a part of it: a variant, an associated function.
    ItemOf(usize),
}

/// Follows paths, and keeps in mind which imports are being followed: they may lead to each other.
pub(super) struct Names<'a> {
    modules: &'a Modules,
    open: Vec<(usize, String, usize)>,
}

impl<'a> Names<'a> {
    pub(super) const fn new(modules: &'a Modules) -> Self {
        Self { modules, open: Vec::new() }
    }

    /// What `path` leads to as written in `module`: more than one where a name stands for several, as for a module and a
    /// function; nothing where it is local, a builtin or another crate's.
    pub(super) fn follow(&mut self, module: usize, path: &[String]) -> Vec<Found> {
        let Some((first, rest)) = path.split_first() else { return Vec::new() };
        let mut found = self.first(module, first);
        for step in rest {
            // A module before what has the same name: `name::…` leads into it.
            let is_module = |found: &Found| matches!(found, Found::Module(_));
            let into: Vec<Found> = found.iter().copied().filter(is_module).collect();
            let next: Vec<Found> = into.iter().flat_map(|found| self.step(*found, step)).collect();
            found.retain(|found| !is_module(found));
            if !next.is_empty() {
                found = next;
            }
        }
        found
    }

    /// Whether a path must lead to something of this workspace.
    pub(super) fn is_ours(&self, path: &[String]) -> bool {
        let first = path.first().map_or("", String::as_str);
        matches!(first, "crate" | "super" | "self") && path.len() > 1 || self.modules.libraries.contains_key(first)
    }

    fn module(&self, place: usize) -> Option<&'a Module> {
        self.modules.all.get(place)
    }

    fn first(&mut self, place: usize, name: &str) -> Vec<Found> {
        let Some(module) = self.module(place) else { return Vec::new() };
        match name {
            "crate" => return vec![Found::Module(module.root)],
            "self" => return vec![Found::Module(place)],
            "super" => return module.parent.map(Found::Module).into_iter().collect(),
            _ => {}
        }
        let found = self.resolve_name(place, name);
        if found.is_empty() {
            return self.modules.libraries.get(name).copied().map(Found::Module).into_iter().collect();
        }
        found
    }

    fn step(&mut self, found: Found, name: &str) -> Vec<Found> {
        match found {
            Found::Module(place) if name == "super" => {
                self.module(place).and_then(|module| module.parent).map(Found::Module).into_iter().collect()
            }
            Found::Module(place) if name == "self" => vec![Found::Module(place)],
            Found::Module(place) => self.resolve_name(place, name),
            Found::ItemOf(place) => vec![Found::ItemOf(place)],
        }
    }

    /// What a name stands for in a module.
    fn resolve_name(&mut self, place: usize, name: &str) -> Vec<Found> {
        let Some(module) = self.module(place) else { return Vec::new() };
        let mut found = Vec::new();
        for (index, named) in module.names.get(name).into_iter().flatten().enumerate() {
            match named {
                Named::Module(child) => found.push(Found::Module(*child)),
                Named::Item => found.push(Found::ItemOf(place)),
                Named::Alias(path) => found.extend(self.once((place, name.to_owned(), index), place, path)),
            }
        }
        if found.is_empty() && module.in_macros.contains(name) {
            found.push(Found::ItemOf(place));
        }
        if found.is_empty() {
            for (index, glob) in module.globs.iter().enumerate() {
                let path: Vec<String> = glob.iter().cloned().chain([name.to_owned()]).collect();
                // What is globbed of an enum is a variant, or is not there: its import is an edge in any case.
                let of_modules = self.once((place, "*".to_owned(), index), place, glob);
                if of_modules.iter().any(|found| matches!(found, Found::Module(_))) {
                    found.extend(self.once((place, format!("*{name}"), index), place, &path));
                }
            }
        }
        found
    }

    /// Follows an import, unless it is being followed.
    fn once(&mut self, import: (usize, String, usize), place: usize, path: &[String]) -> Vec<Found> {
        if self.open.contains(&import) {
            return Vec::new();
        }
        self.open.push(import);
        let found = self.follow(place, path);
        self.open.pop();
        found
    }
}
