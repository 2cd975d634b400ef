//! What is said of a part of a file. A widget, which says it in English alone, has but the text of it.

#[cfg(feature = "import")]
use super::{Kind, Parameter, Statement};

/// What is said of a part of a file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Message {
    /// In English, where it has no kind.
    english: String,
    #[cfg(feature = "import")]
    statement: Option<Statement>,
}

/// A message of a kind, with its parameters.
#[cfg(feature = "import")]
macro_rules! said {
    ($kind:ident $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::statement::Message::from(
            $crate::statement::Statement::from($crate::statement::Kind::$kind)$(.with(stringify!($name), $value))*
        )
    };
}

/// The same as a text. Which one is known when this is compiled, so that a program has no other texts of kinds.
#[cfg(not(feature = "import"))]
macro_rules! said {
    ($kind:ident $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::statement::Message::from($crate::statement::filled(
            const { $crate::statement::Kind::$kind.english() },
            &[$((stringify!($name), &$value.to_string())),*],
        ))
    };
}
pub(crate) use said;

impl Message {
    /// With what was found instead, where the message ends with that.
    #[must_use]
    pub(crate) fn finding(mut self, found: &str) -> Self {
        #[cfg(feature = "import")]
        if let Some(statement) = self.statement {
            let kind = Kind::ALL.iter().find(|kind| kind.english() == found).copied();
            self.statement = Some(statement.with("found", kind.map_or_else(|| found.into(), Parameter::from)));
            return self;
        }
        self.english.push_str(found);
        self
    }

    /// In English.
    pub(crate) fn into_english(self) -> String {
        #[cfg(feature = "import")]
        if let Some(statement) = self.statement {
            return statement.to_string();
        }
        self.english
    }

    /// Without its words, where it has a kind.
    #[cfg(feature = "import")]
    pub(crate) fn statement(&self) -> Option<Statement> {
        self.statement.clone()
    }
}

impl From<String> for Message {
    fn from(english: String) -> Self {
        Self { english, ..Self::default() }
    }
}

#[cfg(feature = "import")]
impl From<Statement> for Message {
    fn from(statement: Statement) -> Self {
        Self { english: String::new(), statement: Some(statement) }
    }
}

/// A text with its parameters, up to one that is not known yet: what was found.
#[cfg(not(feature = "import"))]
pub(crate) fn filled(text: &str, parameters: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let known = after.split_once('}').and_then(|(name, rest)| {
            let (_, value) = parameters.iter().find(|(known, _)| *known == name)?;
            Some((value, rest))
        });
        let Some((value, behind)) = known else { return filled };
        filled.push_str(value);
        rest = behind;
    }
    filled.push_str(rest);
    filled
}
