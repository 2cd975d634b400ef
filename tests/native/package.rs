//! What the npm package says of the element is written from the tables that the documentation is checked by.
//! `UPDATE_PACKAGE=1 cargo test --test native package` writes it anew.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use milestream::state::options::table::{Kind, OPTIONS, OptionInfo};
use serde_json::{Value, json};

use crate::docs::{read, rows};

/// Options whose property is a number where it is written in digits.
fn counts() -> Vec<String> {
    let script = read("static/options.js");
    let (_, list) = script.split_once("const COUNTS = [").unwrap();
    let list = list.split(']').next().unwrap();
    list.split('\'').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The property of an option: `asOf` of `as-of`.
fn property(name: &str) -> String {
    match name.split_once('-') {
        Some((before, after)) => format!("{before}{}{}", after[..1].to_uppercase(), &after[1..]),
        None => name.to_owned(),
    }
}

/// The type of an attribute's text.
fn attribute_type(option: &OptionInfo) -> String {
    match option.kind {
        Kind::Closed(values) => {
            let values = values.iter().filter(|value| !value.is_empty());
            values.map(|value| format!("'{value}'")).collect::<Vec<_>>().join(" | ")
        }
        _ => "string".to_owned(),
    }
}

/// What a property takes: a number for a count, too.
fn value_type(option: &OptionInfo, counts: &[String]) -> String {
    let text = attribute_type(option);
    if counts.iter().any(|name| name == option.name) { format!("{text} | number") } else { text }
}

fn options_types() -> String {
    let counts = counts();
    let mut values = String::new();
    let mut properties = String::new();
    let mut attributes = String::new();
    for option in OPTIONS {
        let (name, doc, taken) = (property(option.name), option.doc, value_type(option, &counts));
        let given = if taken.ends_with("number") { "string | number" } else { "string" };
        let attribute = if option.name.contains('-') { format!("'{}'", option.name) } else { option.name.to_owned() };
        writeln!(values, "  /** {doc} */\n  {name}: {taken} | null | undefined | false;").unwrap();
        // Every element has the property `lang`, which is a text.
        if option.name != "lang" {
            writeln!(
                properties,
                "  /** {doc} */\n  get {name}(): {given};\n  set {name}(value: MilestreamValues['{name}']);"
            )
            .unwrap();
        }
        writeln!(attributes, "  /** {doc} */\n  {attribute}?: {} | undefined;", value_type(option, &counts)).unwrap();
    }
    format!(
        "// Written from src/state/options/table.rs: UPDATE_PACKAGE=1 cargo test --test native package\n\n\
         /** What the properties of the options take; nothing takes the attribute away. */\n\
         export interface MilestreamValues {{\n{values}}}\n\n\
         /** The options as properties of the element: `asOf` for `as-of`. */\n\
         export interface MilestreamProperties {{\n{properties}}}\n\n\
         /** The options as attributes of `<mile-stream>`; on any other element `data-` stands before each. */\n\
         export interface MilestreamAttributes {{\n{attributes}}}\n"
    )
}

/// Rows of names with what is said of them. Where a row of several names says as many things, each has its own.
fn described(head: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (names, said) in rows(&read("docs/embedding.md"), head) {
        let each: Vec<&str> = said.split(", ").collect();
        let has_own = names.len() > 1 && each.len() == names.len();
        for (place, name) in names.iter().enumerate() {
            let words = if has_own { each[place].to_owned() } else { said.clone() };
            all.push((name.clone(), words.replace('`', "")));
        }
    }
    all
}

fn custom_elements() -> Value {
    let counts = counts();
    let text = |kind: &str| json!({ "text": kind });
    let attributes: Vec<Value> = OPTIONS
        .iter()
        .map(|option| {
            let mut attribute = json!({
                "name": option.name,
                "description": option.doc,
                "type": text(&attribute_type(option)),
                "fieldName": property(option.name),
            });
            if let Some(default) = option.default() {
                attribute["default"] = json!(format!("'{default}'"));
            }
            attribute
        })
        .collect();
    let mut members: Vec<Value> = OPTIONS
        .iter()
        .map(|option| {
            json!({
                "kind": "field",
                "name": property(option.name),
                "description": option.doc,
                "type": text(&value_type(option, &counts)),
                "attribute": option.name,
                "reflects": true,
            })
        })
        .collect();
    let of_element = described("property");
    for (name, said) in of_element.iter().filter(|(name, _)| !name.starts_with("--")) {
        members.push(match name.strip_suffix("()") {
            Some(method) => json!({ "kind": "method", "name": method, "description": said, "return": { "type": text("void") } }),
            None => json!({ "kind": "field", "name": name, "description": said, "readonly": true,
                "type": text(if name == "state" { "'idle' | 'loading' | 'ready' | 'error'" } else { "Record<string, string>" }) }),
        });
    }
    members.push(json!({ "kind": "method", "name": "of", "static": true,
        "description": "The widget of an element, also of one with class=\"milestream\".",
        "parameters": [{ "name": "element", "type": text("Element") }],
        "return": { "type": text("MilestreamWidget | undefined") } }));
    let events: Vec<Value> = described("event")
        .iter()
        .map(|(name, said)| {
            let kind = name.trim_start_matches("milestream:");
            let detail = if kind == "loading" {
                "null".to_owned()
            } else {
                format!("Milestream{}{}", kind[..1].to_uppercase(), &kind[1..])
            };
            json!({ "name": name, "description": said, "type": text(&format!("CustomEvent<{detail}>")) })
        })
        .collect();
    let parts: Vec<Value> =
        described("part").iter().map(|(name, said)| json!({ "name": name, "description": said })).collect();
    let properties: Vec<Value> = of_element
        .iter()
        .filter(|(name, _)| name.starts_with("--"))
        .map(|(name, said)| json!({ "name": name, "description": format!("Without it: {said}") }))
        .collect();
    json!({
        "schemaVersion": "2.1.0",
        "modules": [{
            "kind": "javascript-module",
            "path": "index.js",
            "declarations": [{
                "kind": "class",
                "customElement": true,
                "name": "MileStream",
                "tagName": "mile-stream",
                "superclass": { "name": "HTMLElement" },
                "summary": "Milestones of songs, with a date and a source at every number.",
                "attributes": attributes,
                "members": members,
                "events": events,
                "slots": [{ "name": "", "description": "Your own words: shown until the numbers are there, and where they cannot be had." }],
                "cssParts": parts,
                "cssProperties": properties,
            }],
            "exports": [{ "kind": "custom-element-definition", "name": "mile-stream", "declaration": { "name": "MileStream", "module": "index.js" } }],
        }],
    })
}

fn kept(path: &str, made: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE_PACKAGE").is_some() {
        fs::write(&file, made).unwrap();
    }
    let is_same = fs::read_to_string(&file).is_ok_and(|text| text == made || same_json(&text, made));
    assert!(
        is_same,
        "{path} is not what the tables say: UPDATE_PACKAGE=1 cargo test --test native package writes it anew"
    );
}

/// Whether both are the same JSON: the order of fields depends on what else is compiled.
fn same_json(one: &str, other: &str) -> bool {
    let parsed = |text: &str| serde_json::from_str::<Value>(text).ok();
    parsed(one).is_some() && parsed(one) == parsed(other)
}

#[test]
fn types_of_the_options_are_those_of_the_table() {
    kept("packaging/types/options.d.ts", &options_types());
}

#[test]
fn manifest_of_the_element_is_that_of_the_tables() {
    let made = custom_elements();
    let element = &made["modules"][0]["declarations"][0];
    let count = |field: &str| element[field].as_array().unwrap().len();
    assert_eq!(count("attributes"), OPTIONS.len());
    assert!(count("cssParts") > 60 && count("cssProperties") == 7 && count("events") == 5, "{element}");
    assert!(element["members"].as_array().unwrap().len() > OPTIONS.len() + 3);
    kept("packaging/custom-elements.json", &(serde_json::to_string_pretty(&made).unwrap() + "\n"));
}

#[test]
fn types_name_every_event_and_member() {
    let types = read("packaging/types/index.d.ts");
    for (name, _) in described("event") {
        assert!(types.contains(&format!("  '{name}': CustomEvent<")), "{name}");
    }
    for (name, _) in described("property").iter().filter(|(name, _)| !name.starts_with("--")) {
        assert!(
            types.contains(&format!("  {}", name.trim_end_matches("()")))
                || types.contains(&format!("readonly {name}:")),
            "{name}"
        );
    }
    // Which fields the details have: the names in braces of the table.
    for (_, said) in rows(&read("docs/embedding.md"), "event") {
        let Some(fields) = said.split_once("`{ ").and_then(|(_, rest)| rest.split_once(" }`")) else { continue };
        for field in fields.0.split(", ") {
            let field = field.trim_end_matches('?');
            let typed = [format!("  {field}: "), format!("  {field}?: ")];
            assert!(typed.iter().any(|line| types.contains(line.as_str())), "{field}");
        }
    }
}
