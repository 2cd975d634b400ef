//! Every value of a text in one list, for who has to look at all of it before it is known what a part is.

use std::borrow::Cow;

use super::lines;
use super::{Error, Reader, Token};

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An object.
    Object,
    /// A list.
    List,
    /// A text.
    Text,
    /// A text with escapes.
    Escaped,
    /// A number, true or false.
    Other,
    /// Nothing.
    Null,
}

impl Kind {
    const fn is_holder(self) -> bool {
        matches!(self, Self::Object | Self::List)
    }
}

/// All values in the order of the text, each before those in it.
pub struct Tree<'a> {
    text: &'a str,
    nodes: Vec<Node>,
    /// While it is read, the last object of each depth.
    last_objects: Vec<usize>,
    /// What is wrong with lines that were left out.
    flaws: Vec<Error>,
}

struct Node {
    kind: Kind,
    /// What the caller says of its name.
    mark: u16,
    /// Where its name stands, in bytes; from 0 where it has none, and to 0 where it has escapes.
    name: (u32, u32),
    /// Where it stands, in bytes.
    start: u32,
    stop: u32,
    /// The place of the first value behind it that is not in it.
    end: u32,
}

/// What whoever reads a tree says of a name: the same each time, since it is not asked for every value of that name.
pub type Mark<'m> = &'m mut dyn FnMut(&str) -> u16;

impl<'a> Tree<'a> {
    /// Reads the value of a text, or several behind each other, as deep as `depth`. `mark` says of each name what its value is
    /// marked with; others have 0. Of objects with a line each, lines that cannot be read are left out, see [`flaws`](Self::flaws).
    ///
    /// # Errors
    /// Where it is no JSON, or most lines are none.
    pub fn read(text: &'a str, depth: usize, mark: Mark<'_>) -> Result<Self, Error> {
        let nodes = Vec::with_capacity(text.len() / 16);
        let mut tree = Self { text, nodes, last_objects: vec![0; depth], flaws: Vec::new() };
        let mut reader = Reader::new(text);
        let (mut values, mut are_lines) = (0, false);
        let mut first = reader.next();
        loop {
            let (start, nodes) = (reader.offset, tree.nodes.len());
            let is_first = values == 0 && tree.flaws.is_empty();
            let read = if is_first || matches!(first, Some(b'{' | b'[')) {
                let value = tree.value(&mut reader, (0, 0), 0, depth, mark);
                value.and_then(|()| lines::is_line_object(text, start, &mut reader))
            } else {
                Err(lines::trailing_error(start))
            };
            match read {
                Ok(is_line) => {
                    values += 1;
                    are_lines |= is_line;
                }
                Err(error) if are_lines || (is_first && lines::begin_with_damage(text, start)) => {
                    are_lines = true;
                    tree.nodes.truncate(nodes);
                    tree.flaws.push(lines::line_error(text, start).unwrap_or(error));
                    reader = Reader { text, offset: lines::end(text, start), depth: 0 };
                }
                Err(error) => return Err(error),
            }
            // What does not end within its line must not be read to the end of the file for each of many.
            reader.text = text;
            first = reader.next();
            if first.is_none() {
                break;
            }
            if is_first && !matches!(text.as_bytes().get(start), Some(b'{' | b'[')) {
                return Err(lines::trailing_error(reader.offset));
            }
            if !tree.flaws.is_empty() {
                reader.text = text.get(..lines::end(text, reader.offset)).unwrap_or(text);
            }
        }
        // Where most are damaged, it is no such file.
        if tree.flaws.len() > values { Err(tree.flaws.swap_remove(0)) } else { Ok(tree) }
    }

    /// What is wrong with each line that was left out.
    pub fn flaws(&self) -> &[Error] {
        &self.flaws
    }

    #[inline(never)]
    fn value(
        &mut self,
        reader: &mut Reader<'a>,
        name: (u32, u32),
        mark_of_name: u16,
        depth: usize,
        mark: Mark<'_>,
    ) -> Result<(), Error> {
        let place = self.nodes.len();
        let mut kind = match reader.next() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::List,
            Some(b'"') => Kind::Text,
            Some(b'n') => Kind::Null,
            _ => Kind::Other,
        };
        let start = position(reader.offset);
        self.nodes.push(Node { kind, mark: mark_of_name, name, start, stop: 0, end: 0 });
        match kind {
            Kind::Object if depth > 0 => self.object(reader, place, depth - 1, mark)?,
            Kind::List if depth > 0 => {
                reader.token()?;
                let mut is_first = true;
                while reader.has_next(&mut is_first, b']')? {
                    self.value(reader, (0, 0), 0, depth - 1, mark)?;
                }
            }
            Kind::Text if reader.plain_text().is_none() => {
                kind = Kind::Escaped;
                reader.pass_over()?;
            }
            Kind::Text => {}
            Kind::Other if reader.plain_number().is_some() => {}
            _ => reader.pass_over()?,
        }
        let end = position(self.nodes.len());
        if let Some(node) = self.nodes.get_mut(place) {
            (node.kind, node.stop, node.end) = (kind, position(reader.offset), end);
        }
        Ok(())
    }

    fn object(&mut self, reader: &mut Reader<'a>, place: usize, depth: usize, mark: Mark<'_>) -> Result<(), Error> {
        reader.token()?;
        let last = self.last_objects.get_mut(depth).map_or(0, |last| std::mem::replace(last, place));
        let (mut is_first, mut alike) = (true, last + 1);
        while reader.has_next(&mut is_first, b'}')? {
            let start = reader.offset + 1;
            let stop = reader.pass_over_name()?.unwrap_or(0);
            let name = (position(start), position(stop));
            let said = match self.mark_of_alike(&mut alike, name) {
                Some(said) => said,
                None => name_at(self.text, name).map_or(0, |name| mark(&name)),
            };
            self.value(reader, name, said, depth, mark)?;
        }
        Ok(())
    }

    /// The mark of a name that stands where it stood in the last object of its depth, or one further: most have the same names in
    /// the same order. `alike` is the value there, and becomes the one behind it.
    fn mark_of_alike(&self, alike: &mut usize, (start, stop): (u32, u32)) -> Option<u16> {
        let text = |start: u32, stop: u32| self.text.as_bytes().get(start as usize..stop as usize);
        let name = text(start, stop)?;
        for at in [*alike, self.end(*alike)] {
            let known = self.nodes.get(at)?;
            if known.name.0 > 0 && text(known.name.0, known.name.1) == Some(name) {
                *alike = known.end as usize;
                return Some(known.mark);
            }
        }
        None
    }

    /// How many values there are; each is known by its place.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there are none; there never are.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// What a value is.
    pub fn kind(&self, at: usize) -> Kind {
        self.nodes.get(at).map_or(Kind::Null, |node| node.kind)
    }

    /// What its name is marked with.
    pub fn mark(&self, at: usize) -> u16 {
        self.nodes.get(at).map_or(0, |node| node.mark)
    }

    /// The name of a value, where it is a field of an object. One with half of a character is empty.
    pub fn name(&self, at: usize) -> Option<Cow<'a, str>> {
        name_at(self.text, self.nodes.get(at)?.name)
    }

    /// Whether a value is the field of this name.
    pub fn is_called(&self, at: usize, name: &str) -> bool {
        match self.nodes.get(at).map(|node| node.name) {
            Some((start, stop)) if stop > 0 => {
                self.text.as_bytes().get(start as usize..stop as usize) == Some(name.as_bytes())
            }
            _ => self.name(at).is_some_and(|known| known == name),
        }
    }

    /// Where a value begins, in bytes.
    pub fn start(&self, at: usize) -> usize {
        self.nodes.get(at).map_or(0, |node| node.start as usize)
    }

    /// The first value behind this one that is not in it.
    pub fn end(&self, at: usize) -> usize {
        self.nodes.get(at).map_or(self.nodes.len(), |node| node.end as usize)
    }

    /// Has a value stand for two without others: it is called what `name` says, and says what `value` says. `mark` is what that
    /// name is marked with.
    pub fn stand_for(&mut self, at: usize, (name, value): (usize, usize), mark: u16) {
        let Some(name) = self.nodes.get(name).map(|node| match node.kind {
            Kind::Text => (node.start + 1, node.stop - 1),
            Kind::Escaped => (node.start + 1, 0),
            _ => (node.start, node.stop),
        }) else {
            return;
        };
        let Some((kind, start, stop)) = self.nodes.get(value).map(|node| (node.kind, node.start, node.stop)) else {
            return;
        };
        if let Some(node) = self.nodes.get_mut(at) {
            *node = Node { kind, mark, name, start, stop, end: node.end };
        }
    }

    /// Has a list be an object, since its values have names now.
    pub fn be_object(&mut self, at: usize) {
        if let Some(node) = self.nodes.get_mut(at) {
            node.kind = Kind::Object;
        }
    }

    /// Marks the name of a value with something else.
    pub fn set_mark(&mut self, at: usize, mark: u16) {
        if let Some(node) = self.nodes.get_mut(at) {
            node.mark = mark;
        }
    }

    /// The values that lie in no other.
    pub fn roots(&self) -> Children<'_> {
        Children { nodes: &self.nodes, at: 0, end: self.nodes.len() }
    }

    /// What lies in a list or an object.
    pub fn children(&self, at: usize) -> Children<'_> {
        Children { nodes: &self.nodes, at: at + 1, end: self.end(at) }
    }

    /// Of every value the sum of what `own` says of it and of all that lie in it; of those that hold no others it is not asked.
    pub fn sums(&self, own: &mut dyn FnMut(usize) -> u32) -> Vec<u32> {
        let mut sums: Vec<u32> = vec![0; self.nodes.len()];
        for (at, _) in self.nodes.iter().enumerate().rev().filter(|(_, node)| node.kind.is_holder()) {
            let inner: u32 = self.children(at).filter_map(|child| sums.get(child)).sum();
            if let Some(sum) = sums.get_mut(at) {
                *sum = inner.saturating_add(own(at));
            }
        }
        sums
    }

    /// The lists and objects with a mark of which `is_it` is true, but those within another of them: of each its place and the
    /// first one behind it.
    pub fn outermost(&self, is_it: &dyn Fn(u16) -> bool) -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (at, node) in self.nodes.iter().enumerate() {
            if node.kind.is_holder() && is_it(node.mark) && found.last().is_none_or(|(_, end)| *end <= at) {
                found.push((at, node.end as usize));
            }
        }
        found
    }

    /// Whether a value holds no others.
    pub fn is_scalar(&self, at: usize) -> bool {
        !self.kind(at).is_holder()
    }

    /// What a value without others says; nothing of what is null, nor of a text with half of a character.
    pub fn text(&self, at: usize) -> Cow<'a, str> {
        let Some(node) = self.nodes.get(at) else { return Cow::default() };
        let (start, stop) = (node.start as usize, node.stop as usize);
        match node.kind {
            Kind::Text => Cow::Borrowed(self.text.get(start + 1..stop - 1).unwrap_or_default()),
            Kind::Escaped => unescaped(self.text.get(start..stop).unwrap_or_default()),
            Kind::Other => Cow::Borrowed(self.text.get(start..stop).unwrap_or_default()),
            Kind::Object | Kind::List | Kind::Null => Cow::default(),
        }
    }

    /// Whether a number, or a text, begins with a digit.
    pub fn begins_with_digit(&self, at: usize) -> bool {
        let Some(node) = self.nodes.get(at) else { return false };
        let first = |at: u32| self.text.as_bytes().get(at as usize).is_some_and(u8::is_ascii_digit);
        match node.kind {
            Kind::Text => first(node.start + 1),
            Kind::Other => first(node.start),
            Kind::Escaped => self.text(at).starts_with(|letter: char| letter.is_ascii_digit()),
            Kind::Object | Kind::List | Kind::Null => false,
        }
    }

    /// Whether a value says nothing: it is null, holds others, or is a text without letters.
    pub fn is_blank(&self, at: usize) -> bool {
        let Some(node) = self.nodes.get(at) else { return true };
        match node.kind {
            Kind::Text => node.stop - node.start <= 2,
            Kind::Escaped => self.text(at).is_empty(),
            Kind::Other => false,
            Kind::Object | Kind::List | Kind::Null => true,
        }
    }
}

/// What lies in a list or an object.
#[derive(Clone)]
pub struct Children<'t> {
    nodes: &'t [Node],
    at: usize,
    end: usize,
}

impl Iterator for Children<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let child = self.at;
        if child >= self.end {
            return None;
        }
        self.at = self.nodes.get(child).map_or(self.end, |node| node.end as usize);
        Some(child)
    }
}

/// The name that stands at a place.
fn name_at(text: &str, (start, stop): (u32, u32)) -> Option<Cow<'_, str>> {
    let (start, stop) = (start as usize, stop as usize);
    let mark = start.checked_sub(1)?;
    if stop > 0 {
        return text.get(start..stop).map(Cow::Borrowed);
    }
    let text = text.get(mark..).unwrap_or_default();
    Some(unescaped(text))
}

/// What the text in quotation marks that stands first says; nothing where it has half of a character.
fn unescaped(text: &str) -> Cow<'_, str> {
    match Reader::new(text).token() {
        Ok(Token::Text(text)) => text,
        _ => Cow::default(),
    }
}

fn position(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}
