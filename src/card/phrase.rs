//! A text that is set as large as there is room for it, and shortened where it must be at its name.

use super::measure::{Type, clusters};

/// What is known of two things in a line.
pub(super) fn dotted(parts: [&str; 2]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// A text with a name in it: what is said of the name stays whole where the name is shortened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    before: String,
    name: String,
    after: String,
}

impl Phrase {
    /// A name alone.
    pub(super) fn name(name: &str) -> Self {
        Self { before: String::new(), name: name.to_owned(), after: String::new() }
    }

    /// A text that says something of `name`.
    pub(super) fn around(name: &str, text: &str) -> Self {
        match text.split_once(name).filter(|_| !name.is_empty()) {
            Some((before, after)) => Self { before: before.to_owned(), name: name.to_owned(), after: after.to_owned() },
            None => Self::name(text),
        }
    }

    /// In the first of these types that takes no more than `most` lines of `room`, else shortened in the last.
    pub(super) fn set(&self, types: &[Type], room: u32, most: usize) -> (Type, Vec<String>) {
        let text = |name: &str| [&self.before, name, &self.after].concat();
        let mut last = Type::regular(1);
        for face in types {
            let whole = text(&self.name);
            if face.lines(&whole, room).len() <= most {
                return (*face, face.balanced(&whole, room));
            }
            last = *face;
        }
        let letters = clusters(&self.name);
        let shortened = |kept: usize| {
            let name = letters.get(..kept).unwrap_or_default().concat();
            last.lines(&text(&[name.trim_end(), "…"].concat()), room)
        };
        // More letters never take fewer lines.
        let (mut fits, mut too_many) = (0, letters.len());
        while too_many - fits > 1 {
            let between = usize::midpoint(fits, too_many);
            if shortened(between).len() <= most { fits = between } else { too_many = between }
        }
        let mut lines = shortened(fits);
        // Where even the rest is too long, it ends there.
        if let Some(rest) = lines.get(most.saturating_sub(1)..).filter(|rest| rest.len() > 1) {
            let rest = last.clipped(&rest.join(" "), room);
            lines.truncate(most.saturating_sub(1));
            lines.push(rest);
        }
        (last, lines)
    }
}
