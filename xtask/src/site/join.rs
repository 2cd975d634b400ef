//! One module of three, for machines without Node: a script's hash covers the script, not what it imports.

use anyhow::{Context, Result};

/// What element.js says of the modules that it is joined with.
const FROM_GLUE: &str = " from './widget.js';";
const STYLE: &str = "import css from './milestream.css.js';";

/// Joins element.js with wasm-bindgen's glue, which keeps its names to itself, and with the style.
///
/// # Errors
/// When one of them is not written as expected.
pub(crate) fn join(element: &str, glue: &str, style: &str) -> Result<String> {
    let import =
        element.lines().find(|line| line.ends_with(FROM_GLUE)).context("element.js does not import the glue")?;
    let names = taken(import).with_context(|| format!("`{import}` is not understood"))?;
    let (body, given) = closed(glue).context("the glue does not end in its exports")?;
    let module = format!("const {{ {names} }} = (() => {{\n{body}\nreturn {{ {given} }};\n}})();");
    let style = format!("const css = {};", serde_json::to_string(style.trim_end())?);
    element.contains(STYLE).then_some(()).context("element.js does not import the style")?;
    Ok(element.replace(import, &module).replace(STYLE, &style))
}

/// `default: a, B: c, d` of `import a, { B as c, d } from …`.
fn taken(import: &str) -> Option<String> {
    let (default, rest) = import.strip_prefix("import ")?.split_once(", { ")?;
    let (named, _) = rest.split_once(" }")?;
    Some(format!("default: {default}, {}", named.replace(" as ", ": ")))
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
        import css from './milestream.css.js';\nconst helper = 1;\nstart();\n";
    const GLUE: &str = "export class Widget {\n}\nexport function hand_over(take) {\n}\nfunction helper() {}\n\
        export { initSync, __wbg_init as default };\n";

    #[test]
    fn three_modules_become_one_whose_names_do_not_meet() {
        assert_eq!(
            join(ELEMENT, GLUE, "a { b: \"c\" }\n").unwrap(),
            "// @ts-check\nconst { default: init, Widget: Engine, hand_over } = (() => {\n\
             class Widget {\n}\nfunction hand_over(take) {\n}\nfunction helper() {}\n\
             return { initSync, default: __wbg_init, Widget, hand_over };\n})();\n\
             const css = \"a { b: \\\"c\\\" }\";\nconst helper = 1;\nstart();\n"
        );
    }

    #[test]
    fn what_is_written_otherwise_is_refused() {
        assert!(join("const a = 1;", GLUE, "").is_err());
        assert!(join(&ELEMENT.replace("css", "style"), GLUE, "").is_err());
        assert!(join(ELEMENT, "export function hand_over() {}", "").is_err());
        assert!(join(ELEMENT, &GLUE.replace("class", "const"), "").is_err());
    }

    #[test]
    fn element_is_written_as_expected() {
        let element = include_str!("../../../static/element.js");
        let joined = join(element, GLUE, "").unwrap();
        assert!(!joined.lines().any(|line| line.starts_with("import ") || line.starts_with("export ")));
    }
}
