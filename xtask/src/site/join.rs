//! One module of several, for machines without Node: a script's hash covers the script, not what it imports.

use anyhow::{Context, Result};

/// How element.js imports the style.
const STYLE: &str = "import css from './milestream.css.js';";

/// Joins element.js with the modules that it imports, each of which keeps its names to itself, and with the style.
///
/// # Errors
/// When one of them is not written as expected.
pub(crate) fn join(element: &str, modules: &[(&str, String)], style: &str) -> Result<String> {
    element.contains(STYLE).then_some(()).context("element.js does not import the style")?;
    let style = format!("const css = {};", serde_json::to_string(style.trim_end())?);
    let mut joined = element.to_owned();
    for (name, module) in modules {
        joined = inline(&joined, name, module)?;
    }
    Ok(joined.replace(STYLE, &style))
}

/// `element` with the import of a module replaced by the module.
fn inline(element: &str, name: &str, module: &str) -> Result<String> {
    let from = format!(" from './{name}';");
    let import = element.lines().find(|line| line.ends_with(&from));
    let import = import.with_context(|| format!("element.js does not import {name}"))?;
    let names = taken(import).with_context(|| format!("`{import}` is not understood"))?;
    let (body, given) = closed(module).with_context(|| format!("{name} does not end in its exports"))?;
    Ok(element.replace(import, &format!("const {{ {names} }} = (() => {{\n{body}\nreturn {{ {given} }};\n}})();")))
}

/// `default: a, B: c, d` of `import a, { B as c, d } from …`.
fn taken(import: &str) -> Option<String> {
    let (default, rest) = import.strip_prefix("import ")?.split_once("{ ")?;
    let (named, _) = rest.split_once(" }")?;
    let named = named.replace(" as ", ": ");
    Some(match default.strip_suffix(", ") {
        Some(default) => format!("default: {default}, {named}"),
        None => named,
    })
}

/// The glue as statements, and what it exports as the inside of an object.
fn closed(glue: &str) -> Option<(String, String)> {
    let (body, last) = glue.trim_end().rsplit_once("export {")?;
    let mut given = Vec::new();
    for name in last.trim_end_matches(';').trim_end_matches('}').split(',').map(str::trim) {
        given.push(match name.split_once(" as ") {
            Some((inner, outer)) => format!("{outer}: {inner}"),
            None => name.to_owned(),
        });
    }
    let mut lines = Vec::new();
    for line in body.lines() {
        let Some(declared) = line.strip_prefix("export ") else {
            lines.push(line);
            continue;
        };
        let name = declared.strip_prefix("class ").or_else(|| declared.strip_prefix("function "))?;
        given.push(name.split([' ', '(']).next()?.to_owned());
        lines.push(declared);
    }
    Some((lines.join("\n"), given.join(", ")))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    const ELEMENT: &str = "// @ts-check\nimport init, { Widget as Engine, hand_over } from './widget.js';\n\
        import { roll } from './roll.js';\nimport css from './milestream.css.js';\nconst helper = 1;\nstart();\n";
    const ROLL: &str = "const helper = 2;\nfunction roll() {}\nexport { roll };\n";
    const GLUE: &str = "export class Widget {\n}\nexport function hand_over(take) {\n}\nfunction helper() {}\n\
        export { initSync, __wbg_init as default };\n";

    fn joined(element: &str, glue: &str, roll: &str, style: &str) -> Result<String> {
        join(element, &[("widget.js", glue.to_owned()), ("roll.js", roll.to_owned())], style)
    }

    #[test]
    fn modules_become_one_whose_names_do_not_meet() {
        assert_eq!(
            joined(ELEMENT, GLUE, ROLL, "a { b: \"c\" }\n").unwrap(),
            "// @ts-check\nconst { default: init, Widget: Engine, hand_over } = (() => {\n\
             class Widget {\n}\nfunction hand_over(take) {\n}\nfunction helper() {}\n\
             return { initSync, default: __wbg_init, Widget, hand_over };\n})();\n\
             const { roll } = (() => {\nconst helper = 2;\nfunction roll() {}\nreturn { roll };\n})();\n\
             const css = \"a { b: \\\"c\\\" }\";\nconst helper = 1;\nstart();\n"
        );
    }

    #[test]
    fn what_is_written_otherwise_is_refused() {
        assert!(joined("const a = 1;", GLUE, ROLL, "").is_err());
        assert!(joined(&ELEMENT.replace("css", "style"), GLUE, ROLL, "").is_err());
        assert!(joined(ELEMENT, "export function hand_over() {}", ROLL, "").is_err());
        assert!(joined(ELEMENT, &GLUE.replace("class", "const"), ROLL, "").is_err());
        assert!(joined(ELEMENT, GLUE, "function roll() {}", "").is_err());
    }

    #[test]
    fn our_modules_are_written_as_expected() {
        let element = include_str!("../../../static/element.js");
        let modules = [
            ("widget.js", GLUE.to_owned()),
            ("roll.js", include_str!("../../../static/roll.js").to_owned()),
            ("live.js", include_str!("../../../static/live.js").to_owned()),
            ("options.js", include_str!("../../../static/options.js").to_owned()),
            ("foreign.js", include_str!("../../../static/foreign.js").to_owned()),
            ("theme.js", include_str!("../../../static/theme.js").to_owned()),
        ];
        let joined = join(element, &modules, "").unwrap();
        assert!(!joined.lines().any(|line| line.starts_with("import ") || line.starts_with("export ")));
    }
}
