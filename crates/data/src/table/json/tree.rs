//! The values of a JSON file, or of several behind each other.

use std::borrow::Cow;

use milestream_fast::json::{self, Reader};

use crate::diagnostics::Error;
use crate::json_parts::{name, text_of};

/// How deep songs are looked for.
const DEPTH: usize = 12;

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    List,
    Text,
    /// A number, true or false.
    Other,
    Null,
}

/// All values in the order of the file, each before those in it.
pub(super) struct Tree<'a> {
    text: &'a str,
    nodes: Vec<Node<'a>>,
}

struct Node<'a> {
    kind: Kind,
    key: Option<Cow<'a, str>>,
    /// Where it stands, in bytes.
    start: u32,
    stop: u32,
    /// The place of the first value behind it that is not in it.
    end: u32,
}

impl<'a> Tree<'a> {
    /// Reads a text.
    ///
    /// # Errors
    /// Where it is no JSON.
    pub(super) fn read(text: &'a str) -> Result<Self, Error> {
        let mut tree = Self { text, nodes: Vec::with_capacity(text.len() / 32) };
        let mut reader = Reader::new(text);
        let failed = |error: json::Error| Error::not_json(text, &error);
        loop {
            tree.value(&mut reader, None, DEPTH).map_err(failed)?;
            // JSON lines: one value behind the other.
            let rest = text.get(reader.offset()..).unwrap_or_default().trim_start();
            if !rest.starts_with(['{', '[']) {
                reader.end().map_err(failed)?;
                return Ok(tree);
            }
        }
    }

    fn value(&mut self, reader: &mut Reader<'a>, key: Option<Cow<'a, str>>, depth: usize) -> Result<(), json::Error> {
        let rest = self.text.get(reader.offset()..).unwrap_or_default();
        let start = reader.offset() + rest.len() - rest.trim_ascii_start().len();
        let kind = match self.text.as_bytes().get(start) {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::List,
            Some(b'"') => Kind::Text,
            Some(b'n') => Kind::Null,
            _ => Kind::Other,
        };
        let place = self.nodes.len();
        self.nodes.push(Node { kind, key, start: position(start), stop: 0, end: 0 });
        if depth > 0 && matches!(kind, Kind::Object | Kind::List) {
            reader.token()?;
            let mut is_first = true;
            let end = if kind == Kind::Object { b'}' } else { b']' };
            while reader.has_next(&mut is_first, end)? {
                let key = if kind == Kind::Object { Some(name(reader)?) } else { None };
                self.value(reader, key, depth - 1)?;
            }
        } else {
            reader.pass_over()?;
        }
        let end = position(self.nodes.len());
        if let Some(node) = self.nodes.get_mut(place) {
            (node.stop, node.end) = (position(reader.offset()), end);
        }
        Ok(())
    }

    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn kind(&self, at: usize) -> Kind {
        self.nodes.get(at).map_or(Kind::Null, |node| node.kind)
    }

    pub(super) fn key(&self, at: usize) -> Option<&str> {
        self.nodes.get(at)?.key.as_deref()
    }

    pub(super) fn start(&self, at: usize) -> usize {
        self.nodes.get(at).map_or(0, |node| node.start as usize)
    }

    /// The first value behind this one that is not in it.
    pub(super) fn end(&self, at: usize) -> usize {
        self.nodes.get(at).map_or(self.nodes.len(), |node| node.end as usize)
    }

    /// What lies in a list or an object.
    pub(super) fn children(&self, at: usize) -> impl Iterator<Item = usize> + use<'_, 'a> {
        let end = self.end(at);
        std::iter::successors(Some(at + 1), move |child| Some(self.end(*child))).take_while(move |child| *child < end)
    }

    /// Whether it holds no others.
    pub(super) fn is_scalar(&self, at: usize) -> bool {
        matches!(self.kind(at), Kind::Text | Kind::Other | Kind::Null)
    }

    /// The value that stands for a cell: itself, or the one in `{"value": …}`, as some services wrap each.
    pub(super) fn unwrapped(&self, at: usize) -> Option<usize> {
        if self.is_scalar(at) {
            return Some(at);
        }
        let inner = at + 1;
        let is_alone = self.kind(at) == Kind::Object && self.end(at) == inner + 1;
        (is_alone && self.key(inner) == Some("value") && self.is_scalar(inner)).then_some(inner)
    }

    /// Whether it is a number, or a text that begins like one.
    pub(super) fn is_number(&self, at: usize) -> bool {
        self.unwrapped(at).is_some_and(|at| self.text(at).starts_with(|letter: char| letter.is_ascii_digit()))
    }

    /// What a value without others says; nothing of what is null.
    pub(super) fn text(&self, at: usize) -> Cow<'a, str> {
        let Some(node) = self.nodes.get(at) else { return Cow::default() };
        let text = self.text.get(node.start as usize..node.stop as usize).unwrap_or_default();
        match node.kind {
            // Half a character is JSON, but no text.
            Kind::Text if text.contains('\\') => text_of(text).unwrap_or_default(),
            Kind::Text => Cow::Borrowed(text.get(1..text.len() - 1).unwrap_or_default()),
            Kind::Other => Cow::Borrowed(text),
            _ => Cow::default(),
        }
    }
}

fn position(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}
