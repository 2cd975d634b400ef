//! Where something stands in the data.

/// A place in the data, as a list that grows on the stack: the good path allocates nothing for it.
#[derive(Clone, Copy)]
pub(crate) enum At<'p> {
    File,
    /// A field of an object.
    Key(&'p At<'p>, &'p str),
    /// A row of a list, from 0.
    Place(&'p At<'p>, usize),
    /// A row of a list of which is known where in the file it stands.
    Row(&'p At<'p>, usize, Span),
}

/// From the first byte of something in the file to the one behind its last.
pub(crate) type Span = (usize, usize);

/// A step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Into a field of an object.
    Key(String),
    /// Into a row of a list, from 0.
    Place(usize),
}

/// A place in the data, to keep.
pub(crate) type Path = Vec<Step>;

impl At<'_> {
    /// The field `key` of what stands here.
    pub(crate) const fn key<'a>(&'a self, key: &'a str) -> At<'a> {
        At::Key(self, key)
    }

    /// The row `place` of what stands here.
    pub(crate) const fn place(&self, place: usize) -> At<'_> {
        At::Place(self, place)
    }

    /// The row `place` of what stands here, which is known to stand there in the file.
    pub(crate) const fn row(&self, place: usize, span: Span) -> At<'_> {
        At::Row(self, place, span)
    }

    /// The row that it is in, and how many steps lead to that, where it is known where it stands.
    pub(super) fn span(&self) -> Option<(usize, Span)> {
        match self {
            Self::File => None,
            Self::Key(parent, _) | Self::Place(parent, _) => parent.span(),
            Self::Row(_, _, span) => Some((self.depth(), *span)),
        }
    }

    /// How many steps lead here.
    pub(super) fn depth(&self) -> usize {
        match self {
            Self::File => 0,
            Self::Key(parent, _) | Self::Place(parent, _) | Self::Row(parent, ..) => parent.depth() + 1,
        }
    }

    /// The last name on the way here.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::File => "",
            Self::Key(_, key) => key,
            Self::Place(parent, _) | Self::Row(parent, ..) => parent.name(),
        }
    }

    pub(super) fn to_path(self) -> Path {
        match self {
            Self::File => Path::new(),
            Self::Key(parent, key) => grown(parent, Step::Key(key.to_owned())),
            Self::Place(parent, place) | Self::Row(parent, place, _) => grown(parent, Step::Place(place)),
        }
    }
}

/// As people write it: `tracks[3].counts[0].value`, `sources["nme-2023"].url`.
pub(crate) fn print(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Key(key) if is_name(key) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(key);
            }
            Step::Key(key) => {
                text.push_str("[\"");
                text.push_str(key);
                text.push_str("\"]");
            }
            Step::Place(place) => {
                text.push('[');
                text.push_str(&place.to_string());
                text.push(']');
            }
        }
    }
    text
}

fn grown(parent: &At<'_>, step: Step) -> Path {
    let mut path = parent.to_path();
    path.push(step);
    path
}

fn is_name(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
