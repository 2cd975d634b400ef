//! The modules of all libraries and programs, with the names that each of them knows.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Expr, Item, ItemMod, ItemUse, Lit, Meta, UseTree, Visibility};

use crate::site::folder::with_slashes;

/// A library or a program.
pub(super) struct Root {
    /// The name that others import a library by.
    pub(super) library: Option<String>,
    /// Its outermost file.
    pub(super) file: PathBuf,
}

/// Modules and the files that they are written in, both by their place.
pub(super) struct Modules {
    pub(super) files: Vec<String>,
    pub(super) all: Vec<Module>,
    /// The outermost modules of the libraries, by their name.
    pub(super) libraries: BTreeMap<String, usize>,
}

/// A module: a file, or `mod name { … }` within one.
#[derive(Default)]
pub(super) struct Module {
    pub(super) file: usize,
    pub(super) parent: Option<usize>,
    /// The outermost module of its library or program.
    pub(super) root: usize,
    pub(super) names: BTreeMap<String, Vec<Named>>,
    /// The names that its macros may define: whatever is called in them.
    pub(super) in_macros: BTreeSet<String>,
    /// The modules and enums of which it takes every name.
    pub(super) globs: Vec<Vec<String>>,
    pub(super) imports: Vec<Import>,
    /// What it defines, other modules and imports aside.
    pub(super) items: Vec<Item>,
}

/// What a name stands for in a module.
pub(super) enum Named {
    Module(usize),
    /// It is defined here.
    Item,
    /// It is imported by this path.
    Alias(Vec<String>),
}

/// A leaf of `use`.
pub(super) struct Import {
    pub(super) path: Vec<String>,
    pub(super) line: usize,
    /// The name that it has here; `None` of `*`.
    pub(super) name: Option<String>,
    /// Whether it only passes the name on.
    pub(super) is_reexport: bool,
}

/// What is being read.
struct Reader<'a> {
    root: &'a Path,
    modules: Modules,
    /// Every file that was met, those of tests too.
    met: BTreeSet<PathBuf>,
}

impl Modules {
    /// Reads all modules.
    ///
    /// # Errors
    /// When a file cannot be read or parsed, or lies beside the others and belongs to none.
    pub(super) fn read(root: &Path, roots: &[Root]) -> Result<Self> {
        let modules = Self { files: Vec::new(), all: Vec::new(), libraries: BTreeMap::new() };
        let mut reader = Reader { root, modules, met: BTreeSet::new() };
        for Root { library, file } in roots {
            let module = reader.file(file, None, file.parent().context("a file in no folder")?)?;
            if let Some(name) = library {
                reader.modules.libraries.insert(name.clone(), module);
            }
        }
        for folder in roots.iter().filter_map(|root| root.file.parent()) {
            reader.expect_all(folder)?;
        }
        Ok(reader.modules)
    }
}

impl Reader<'_> {
    /// Reads a file as a module; `folder` is where its children lie.
    fn file(&mut self, file: &Path, parent: Option<usize>, folder: &Path) -> Result<usize> {
        let text = fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
        let parsed = syn::parse_file(&text).with_context(|| format!("parsing {}", file.display()))?;
        self.met.insert(file.to_owned());
        self.modules.files.push(relative_path(self.root, file));
        self.module(parsed.items, self.modules.files.len() - 1, parent, folder, file)
    }

    fn module(
        &mut self,
        items: Vec<Item>,
        file: usize,
        parent: Option<usize>,
        folder: &Path,
        path: &Path,
    ) -> Result<usize> {
        let here = self.modules.all.len();
        let root = parent.and_then(|parent| self.modules.all.get(parent)).map_or(here, |parent| parent.root);
        self.modules.all.push(Module { file, parent, root, ..Module::default() });
        let mut kept = Vec::new();
        for item in items {
            match item {
                Item::Mod(child) => self.child(child, here, folder, path)?,
                item if attributes(&item).is_some_and(is_test) => {}
                Item::Use(import) => self.import(here, &import)?,
                item => {
                    if let Some(name) = name(&item) {
                        self.name(here, name, Named::Item)?;
                    }
                    if let Item::Macro(item) = &item {
                        self.module_mut(here)?.in_macros.extend(identifiers(item.mac.tokens.clone()));
                    }
                    kept.push(item);
                }
            }
        }
        self.modules.all.get_mut(here).context("a module that was just made")?.items = kept;
        Ok(here)
    }

    fn child(&mut self, child: ItemMod, parent: usize, folder: &Path, path: &Path) -> Result<()> {
        let name = child.ident.to_string();
        let inner = folder.join(&name);
        let file = match path_attribute(&child.attrs) {
            Some(named) => path.parent().context("a file in no folder")?.join(named),
            None => [inner.with_extension("rs"), inner.join("mod.rs")]
                .into_iter()
                .find(|file| file.exists())
                .unwrap_or_default(),
        };
        if is_test(&child.attrs) {
            self.met.insert(file);
            self.met.extend(files(&inner)?);
            return Ok(());
        }
        let module = match child.content {
            Some((_, items)) => {
                let file = self.modules.all.get(parent).context("a module without a parent")?.file;
                self.module(items, file, Some(parent), &inner, path)?
            }
            None => self.file(&file, Some(parent), &inner)?,
        };
        self.name(parent, name, Named::Module(module))
    }

    fn import(&mut self, here: usize, import: &ItemUse) -> Result<()> {
        for leaf in leaves(import) {
            match &leaf.name {
                Some(name) => self.name(here, name.clone(), Named::Alias(leaf.path.clone()))?,
                None => self.module_mut(here)?.globs.push(leaf.path.clone()),
            }
            self.module_mut(here)?.imports.push(leaf);
        }
        Ok(())
    }

    fn name(&mut self, here: usize, name: String, named: Named) -> Result<()> {
        self.module_mut(here)?.names.entry(name).or_default().push(named);
        Ok(())
    }

    fn module_mut(&mut self, here: usize) -> Result<&mut Module> {
        self.modules.all.get_mut(here).context("a module of no place")
    }

    /// A file that no module declares would not be checked.
    fn expect_all(&self, folder: &Path) -> Result<()> {
        match files(folder)?.iter().find(|file| !self.met.contains(*file)) {
            Some(file) => bail!("{} is declared by no module", relative_path(self.root, file)),
            None => Ok(()),
        }
    }
}

/// The leaves of an import.
pub(super) fn leaves(import: &ItemUse) -> Vec<Import> {
    let is_reexport = !matches!(import.vis, Visibility::Inherited);
    let mut found = Vec::new();
    let mut open = vec![(Vec::new(), &import.tree)];
    while let Some((mut path, tree)) = open.pop() {
        let (last, name) = match tree {
            UseTree::Path(step) => {
                path.push(step.ident.to_string());
                open.push((path, &step.tree));
                continue;
            }
            UseTree::Group(group) => {
                open.extend(group.items.iter().map(|tree| (path.clone(), tree)));
                continue;
            }
            UseTree::Name(leaf) => (Some(&leaf.ident), Some(&leaf.ident)),
            UseTree::Rename(leaf) => (Some(&leaf.ident), Some(&leaf.rename)),
            UseTree::Glob(_) => (None, None),
        };
        let line = last.map_or_else(|| import.use_token.span.start().line, |ident| ident.span().start().line);
        // `use self::name::{self}` is of `name`.
        let is_self = last.is_some_and(|last| last == "self");
        let name = match (name, is_self && !path.is_empty()) {
            (Some(name), true) if name == "self" => path.last().cloned(),
            (name, _) => name.map(ToString::to_string),
        };
        if let Some(last) = last.filter(|_| !is_self || path.is_empty()) {
            path.push(last.to_string());
        }
        found.push(Import { path, line, name, is_reexport });
    }
    found
}

/// What an item defines.
fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

fn identifiers(tokens: TokenStream) -> Vec<String> {
    let (mut found, mut open) = (Vec::new(), vec![tokens]);
    while let Some(tokens) = open.pop() {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => found.push(ident.to_string()),
                TokenTree::Group(group) => open.push(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
    found
}

fn attributes(item: &Item) -> Option<&[Attribute]> {
    match item {
        Item::Const(item) => Some(&item.attrs),
        Item::Enum(item) => Some(&item.attrs),
        Item::Fn(item) => Some(&item.attrs),
        Item::Impl(item) => Some(&item.attrs),
        Item::Macro(item) => Some(&item.attrs),
        Item::Static(item) => Some(&item.attrs),
        Item::Struct(item) => Some(&item.attrs),
        Item::Trait(item) => Some(&item.attrs),
        Item::Type(item) => Some(&item.attrs),
        Item::Use(item) => Some(&item.attrs),
        _ => None,
    }
}

/// Whether it is `#[cfg(test)]`.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        _ => false,
    })
}

/// The file that `#[path = "…"]` names.
fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    })
}

/// Every file of Rust beneath a folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let (mut found, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = open.pop().filter(|folder| folder.exists()) {
        for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    Ok(found)
}

/// The path as it is shown: from the root of the repository.
fn relative_path(root: &Path, file: &Path) -> String {
    with_slashes(file.strip_prefix(root).unwrap_or(file))
}
