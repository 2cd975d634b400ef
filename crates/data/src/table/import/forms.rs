//! Forms of text that are no tables, by which a refusal can say what the file is.

use crate::statement::{Kind, Parameter};

/// So many lines tell that a text is YAML.
const LINES: usize = 20;

/// What a text is that says so at its start, where it begins like JSON or a web page.
pub(super) fn at_start(text: &str) -> Option<Parameter> {
    let start = text.trim_start();
    let is_wiki = ["{|", "{{"].iter().any(|mark| start.starts_with(mark));
    let is_section = || {
        let line = start.lines().next().unwrap_or_default().trim_end();
        let name = line.trim_start_matches('[').trim_end_matches(']');
        let is_name = |letter: char| letter.is_alphanumeric() || "_-.".contains(letter);
        let has_field = || start.lines().nth(1).is_some_and(|line| line.contains('='));
        line.starts_with('[') && line.ends_with(']') && !name.is_empty() && name.chars().all(is_name) && has_field()
    };
    if is_wiki {
        Some(Kind::WikiSource.into())
    } else if start.starts_with("<?xml") {
        Some("XML".into())
    } else if start.starts_with("{\\rtf") {
        Some("RTF".into())
    } else {
        is_section().then(|| "TOML".into())
    }
}

/// What a text is in which no table was found.
pub(super) fn of(text: &str) -> Option<Parameter> {
    const SQL: [&str; 7] =
        ["insert into", "create table", "select ", "copy ", "begin;", "begin transaction", "pragma "];
    let start = text.trim_start();
    let is_script = ["const ", "let ", "var ", "export ", "//", "/*"].iter().any(|word| start.starts_with(word));
    if is_script && start.contains('{') && start.trim_end().ends_with(['}', ']', ')', ';']) {
        return Some("JavaScript".into());
    }
    if start.starts_with("\\begin{") || start.starts_with("\\documentclass") {
        return Some("LaTeX".into());
    }
    let code = start.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with("--"));
    let is_statement = |line: &str| {
        SQL.iter().any(|word| line.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)))
    };
    // Who writes SQL ends it so.
    if code.is_some_and(is_statement) && start.trim_end().ends_with(';') {
        return Some("SQL".into());
    }
    is_yaml(start).then(|| "YAML".into())
}

/// Whether the first lines are fields of YAML, of which some lie in others.
fn is_yaml(text: &str) -> bool {
    let lines = || {
        let lines = text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
        lines.filter(|line| line.trim() != "---").take(LINES)
    };
    let is_field = |line: &str| {
        let line = line.trim_start().trim_start_matches("- ");
        let (name, value) = line.split_once(':').unwrap_or_default();
        let is_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | ' ' | '"');
        !name.is_empty() && name.chars().all(is_name) && (value.is_empty() || value.starts_with(' '))
    };
    let is_nested = |line: &str| line.starts_with([' ', '-']);
    lines().nth(1).is_some() && lines().all(is_field) && lines().any(is_nested)
}

#[cfg(test)]
mod tests {
    use super::{at_start, of};
    use crate::statement::Parameter;

    fn shown(form: Option<Parameter>) -> String {
        form.map_or_else(|| "none".to_owned(), |form| form.to_string())
    }

    #[test]
    fn forms_are_known_by_how_they_begin() {
        for (text, expected) in [
            ("songs:\n  - title: A\n    streams: 5\n", "YAML"),
            ("---\n- title: A\n  streams: 5\n", "YAML"),
            ("-- songs\nINSERT INTO songs VALUES\n('A', 5);\n", "SQL"),
            ("\\begin{tabular}{lr}\nA & 5", "LaTeX"),
            ("const songs = [{title: 'A'}];\n", "JavaScript"),
            ("/*O_o*/\ngoogle.visualization.Query.setResponse({\"table\": 5});", "JavaScript"),
            ("Glass Tide: 1,204\nSalt Road: 98", "none"),
            ("Select songs,streams", "none"),
            ("colour,size\nred,1", "none"),
        ] {
            assert_eq!(shown(of(text)), expected, "{text}");
        }
    }

    #[test]
    fn what_begins_otherwise_says_what_it_is() {
        for (text, expected) in [
            ("{| class=\"wikitable\"\n! Song", "the source of a wiki page"),
            ("[[songs]]\ntitle = \"A\"\n", "TOML"),
            ("[songs]\ntitle=5\n", "TOML"),
            ("{\\rtf1\\ansi A}", "RTF"),
            ("<?xml version=\"1.0\"?><songs/>", "XML"),
            ("{\"a\": 5}", "none"),
            ("[5]\n[6]", "none"),
            ("[[\"title\", \"streams\"], [\"A\", 5]]", "none"),
        ] {
            assert_eq!(shown(at_start(text)), expected, "{text}");
        }
    }
}
