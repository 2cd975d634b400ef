//! Every path that is written in a module.

use proc_macro2::{Spacing, Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Block, Item, Macro, Path, Stmt, Visibility};

use super::modules::{Import, leaves};

/// A path as it is written.
pub(super) struct Written {
    pub(super) path: Vec<String>,
    pub(super) line: usize,
}

/// The paths of an item. The names that a block imports are spelled out.
pub(super) fn of(item: &Item) -> Vec<Written> {
    let mut paths = Paths::default();
    paths.visit_item(item);
    paths.found
}

#[derive(Default)]
struct Paths {
    found: Vec<Written>,
    /// The imports of the blocks around.
    blocks: Vec<Import>,
}

impl Paths {
    fn add(&mut self, mut path: Vec<String>, span: Span) {
        let import = path
            .first()
            .and_then(|first| self.blocks.iter().rev().find(|import| import.name.as_deref() == Some(first)));
        if let Some(import) = import {
            path.splice(..1, import.path.iter().cloned());
        }
        self.found.push(Written { path, line: span.start().line });
    }

    /// The paths of tokens that nobody has parsed. Of the rules of a macro, only those that say where they begin.
    fn tokens(&mut self, tokens: TokenStream, is_rule: bool) {
        let mut tokens = tokens.into_iter().peekable();
        let mut before = ' ';
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream(), is_rule),
                TokenTree::Ident(ident) => {
                    let mut path = vec![ident.to_string()];
                    while let Some(next) = next_segment(&mut tokens) {
                        path.push(next);
                    }
                    // A field, a method, a lifetime; a name that the macro fills in.
                    let is_path = !matches!(before, '.' | '\'')
                        && (before != '$' || path.first().is_some_and(|it| it == "crate"));
                    if is_path && (!is_rule || path.first().is_some_and(|first| first == "crate")) {
                        self.add(path, ident.span());
                    }
                    before = ' ';
                    continue;
                }
                TokenTree::Punct(punct) => {
                    // The second point of a range is none of a field.
                    before = if before == '.' && punct.as_char() == '.' { ' ' } else { punct.as_char() };
                    continue;
                }
                TokenTree::Literal(_) => {}
            }
            before = ' ';
        }
    }
}

/// The name behind `::`, where the next tokens are that.
fn next_segment(tokens: &mut std::iter::Peekable<proc_macro2::token_stream::IntoIter>) -> Option<String> {
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint);
    let mut ahead = tokens.clone();
    ahead.next().filter(is_colon)?;
    ahead.next()?;
    let TokenTree::Ident(ident) = ahead.next()? else { return None };
    *tokens = ahead;
    Some(ident.to_string())
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_path(&mut self, path: &'ast Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if let Some(first) = path.segments.first() {
            self.add(segments, first.ident.span());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, invoked: &'ast Macro) {
        self.visit_path(&invoked.path);
        self.tokens(invoked.tokens.clone(), invoked.path.is_ident("macro_rules"));
    }

    fn visit_block(&mut self, block: &'ast Block) {
        let outer = self.blocks.len();
        for statement in &block.stmts {
            if let Stmt::Item(Item::Use(import)) = statement {
                for leaf in leaves(import) {
                    self.found.push(Written { path: leaf.path.clone(), line: leaf.line });
                    self.blocks.push(leaf);
                }
            }
        }
        visit::visit_block(self, block);
        self.blocks.truncate(outer);
    }

    /// `pub(in path)` opens, and takes nothing.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    /// The macros of attributes are other crates'.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}
