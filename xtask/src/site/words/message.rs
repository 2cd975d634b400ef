//! One text of a catalogue: plain, or in the forms that a number asks for.

/// A text of one language. Places for values stand in it as `{name}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Message {
    /// The same text always.
    Plain(String),
    /// A text for each form of a number.
    Plural {
        /// The name of the number.
        of: String,
        /// A CLDR category or a number, and its text; the last one serves what is not listed.
        forms: Vec<(String, String)>,
    },
}

impl Message {
    /// Its texts, with the form that each is of; a plain text is of none.
    pub(crate) fn forms(&self) -> Vec<(&str, &str)> {
        match self {
            Self::Plain(text) => vec![("", text)],
            Self::Plural { forms, .. } => forms.iter().map(|(form, text)| (form.as_str(), text.as_str())).collect(),
        }
    }

    /// The number that its form depends on.
    pub(crate) fn number(&self) -> Option<&str> {
        match self {
            Self::Plain(_) => None,
            Self::Plural { of, .. } => Some(of),
        }
    }
}

/// The names of the places in a text, in their order, each once.
pub(crate) fn places(text: &str) -> Vec<&str> {
    let mut places = Vec::new();
    for part in text.split('{').skip(1) {
        if let Some((name, _)) = part.split_once('}')
            && !places.contains(&name)
        {
            places.push(name);
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_named_once() {
        for (text, expected) in [
            ("{n} left until {t}", vec!["n", "t"]),
            ("{n} of {n}", vec!["n"]),
            ("no place", vec![]),
            ("open { and }", vec![" and "]),
            ("open {n", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(places(text), expected, "{text}");
        }
    }
}
