//! Reads a file of texts, in the part of Fluent that our texts need: a message is a text with places for values, or one
//! choice between such texts.

use std::collections::HashMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::fault::Fault;
use super::message::Message;

/// The texts of one language, in the order of their file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Catalogue {
    messages: Vec<(String, usize, Message)>,
    places: HashMap<String, usize>,
}

impl Catalogue {
    /// Every key with its line, counted from 1, and its message.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, usize, &Message)> {
        self.messages.iter().map(|(key, line, message)| (key.as_str(), *line, message))
    }

    /// The line and the message of a key.
    pub(crate) fn get(&self, key: &str) -> Option<(usize, &Message)> {
        let (_, line, message) = self.messages.get(*self.places.get(key)?)?;
        Some((*line, message))
    }

    /// How many messages there are.
    pub(crate) fn len(&self) -> usize {
        self.messages.len()
    }
}

/// The messages of `source`, and what cannot be read of it.
pub(crate) fn parse(source: &str) -> (Catalogue, Vec<Fault>) {
    let line_at = |byte: usize| source.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1;
    let (resource, errors) = match parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut faults: Vec<Fault> =
        errors.iter().map(|error| Fault { line: line_at(error.pos.start), text: format!("{}", error.kind) }).collect();
    let mut catalogue = Catalogue::default();
    for entry in resource.body {
        let (message, key) = match entry {
            Entry::Message(message) => {
                let key = message.id.name.to_owned();
                (message, key)
            }
            Entry::Term(term) => {
                let line = line_at(byte_of(source, term.id.name));
                faults.push(Fault { line, text: format!("`-{}` is a term, which our texts do not use", term.id.name) });
                continue;
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let line = line_at(byte_of(source, message.id.name));
        let fault = |text: &str| Fault { line, text: format!("`{key}` {text}") };
        if !message.attributes.is_empty() {
            faults.push(fault("has attributes, which our texts do not use"));
        }
        let read = message.value.as_ref().ok_or("has no text").and_then(read_message);
        match read {
            Ok(_) if catalogue.places.contains_key(&key) => faults.push(fault("is there twice")),
            Ok(message) => {
                catalogue.places.insert(key.clone(), catalogue.messages.len());
                catalogue.messages.push((key, line, message));
            }
            Err(text) => faults.push(fault(text)),
        }
    }
    (catalogue, faults)
}

/// Where `part` lies in `source`, which it is a slice of.
fn byte_of(source: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize)
}

fn read_message(pattern: &Pattern<&str>) -> Result<Message, &'static str> {
    if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] = &*pattern.elements {
        let InlineExpression::VariableReference { id } = selector else {
            return Err("chooses by something that is no value");
        };
        let (others, default): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| !variant.default);
        // The last form of a table serves what is not listed.
        let forms = others.into_iter().chain(default).map(read_form).collect::<Result<_, _>>()?;
        return Ok(Message::Plural { of: id.name.to_owned(), forms });
    }
    read_text(pattern).map(Message::Plain)
}

fn read_form(variant: &Variant<&str>) -> Result<(String, String), &'static str> {
    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
    Ok(((*name).to_owned(), read_text(&variant.value)?))
}

fn read_text(pattern: &Pattern<&str>) -> Result<String, &'static str> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            // A text that is written on several lines is one line.
            PatternElement::TextElement { value } => text.push_str(&value.replace('\n', " ")),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => {
                    text.push('{');
                    text.push_str(id.name);
                    text.push('}');
                }
                InlineExpression::StringLiteral { value } => text.push_str(&unescape_unicode_to_string(value)),
                _ => return Err("has something in braces that is neither a value nor a text in quotes"),
            },
            PatternElement::Placeable { expression: Expression::Select { .. } } => {
                return Err("has text around a choice: write the whole sentence into each form");
            }
        }
    }
    Ok(text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    fn read(source: &str) -> Message {
        let (catalogue, faults) = parse(source);
        assert!(faults.is_empty(), "{faults:?}");
        catalogue.get("key").unwrap().1.clone()
    }

    fn refused(source: &str) -> String {
        let (_, faults) = parse(source);
        let [Fault { line, text }] = &*faults else { return format!("{faults:?}") };
        format!("{line}: {text}")
    }

    #[test]
    fn a_text_keeps_its_places_and_quoted_signs() {
        for (source, expected) in [
            ("key = { $n } left until { $t }\n", "{n} left until {t}"),
            ("key = {$n}+\n", "{n}+"),
            ("key = { \", \" }\n", ", "),
            ("key = one\n    line\n", "one line"),
            ("# A comment.\nkey = \"quoted\"\n", "\"quoted\""),
        ] {
            assert_eq!(read(source), Message::Plain(expected.to_owned()), "{source}");
        }
    }

    #[test]
    fn a_choice_has_its_default_last() {
        let message = read("key =\n    { $n ->\n       *[other] { $n } songs\n        [1] one song\n    }\n");
        let form = |form: &str, text: &str| (form.to_owned(), text.to_owned());
        let forms = vec![form("1", "one song"), form("other", "{n} songs")];
        assert_eq!(message, Message::Plural { of: "n".to_owned(), forms });
    }

    #[test]
    fn what_our_texts_do_not_use_is_reported() {
        for (source, expected) in [
            ("key = a\nkey = b\n", "2: `key` is there twice"),
            ("\nkey = { other }\n", "2: `key` has something in braces that is neither a value nor a text in quotes"),
            ("key = { NUMBER($n) }\n", "1: `key` has something in braces that is neither a value nor a text in quotes"),
            (
                "key = so { $n ->\n   *[other] many\n }\n",
                "1: `key` has text around a choice: write the whole sentence into each form",
            ),
            ("key = { NUMBER($n) ->\n   *[other] many\n }\n", "1: `key` chooses by something that is no value"),
            ("key = a\n    .title = b\n", "1: `key` has attributes, which our texts do not use"),
            ("-key = a\n", "1: `-key` is a term, which our texts do not use"),
            ("key = { $n\n", "1: Expected a token starting with \"}\""),
        ] {
            let error = refused(source);
            assert!(error == expected || error.ends_with(expected.split_once(": ").unwrap().1), "{source}: {error}");
        }
    }
}
