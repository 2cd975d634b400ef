//! The tables of the documentation say what the code does.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use milestream::state::options::table::{Kind, OPTIONS, OptionInfo};

use crate::support::{files, html};

pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The names in backticks in the first column of the tables whose head begins with `head`.
fn names(document: &str, head: &str) -> BTreeSet<String> {
    rows(document, head).into_iter().flat_map(|(names, _)| names).collect()
}

/// The rows of the tables whose head begins with `head`: the names in backticks in the first column, and the second column.
pub(crate) fn rows(document: &str, head: &str) -> Vec<(Vec<String>, String)> {
    let mut rows = Vec::new();
    let mut is_inside = false;
    for line in document.lines() {
        if line.starts_with(&format!("| {head} |")) {
            is_inside = true;
        } else if !line.starts_with('|') {
            is_inside = false;
        } else if is_inside {
            let mut columns = line.split('|').skip(1).map(str::trim);
            let (first, second) = (columns.next().unwrap(), columns.next().unwrap());
            rows.push((first.split('`').skip(1).step_by(2).map(str::to_owned).collect(), second.to_owned()));
        }
    }
    assert!(rows.len() > 1, "no table {head}");
    rows.retain(|(names, _): &(Vec<String>, String)| !names.is_empty());
    rows
}

/// The texts in single quotes of a JavaScript array.
fn array(script: &str, name: &str) -> BTreeSet<String> {
    let (_, after) = script.split_once(&format!("const {name} = [")).unwrap();
    let (inside, _) = after.split_once(']').unwrap();
    inside.split('\'').skip(1).step_by(2).map(str::to_owned).collect()
}

/// What follows `before` up to the next quotation mark, wherever it stands in the sources.
fn quoted_after(sources: &[String], before: &str) -> BTreeSet<String> {
    let pieces = sources.iter().flat_map(|text| text.split(before).skip(1));
    pieces.map(|piece| piece.split(['"', '\'', '`']).next().unwrap().to_owned()).collect()
}

fn texts(folder: &str, ending: &str) -> Vec<String> {
    files(folder, &[ending]).into_iter().map(|(_, text)| text).collect()
}

/// The values of an option as the README writes them, the default in bold.
fn values(option: &OptionInfo) -> String {
    match option.kind {
        Kind::Closed(values) => {
            let bold =
                |value: &str| if option.default() == Some(value) { format!("**{value}**") } else { value.to_owned() };
            let values: Vec<String> =
                values.iter().filter(|value| !value.is_empty()).map(|value| bold(value)).collect();
            return values.join(", ");
        }
        Kind::Url => "a URL",
        Kind::Artist | Kind::Track => "an id",
        Kind::Version => "remix, live …",
        Kind::Language => "ko, en …",
        Kind::Milestone => "100M, 1B, 1000000 …",
        Kind::Number => "a count",
        Kind::Date => "2026-06-13, 2026-06, 2026",
        Kind::Time => "15m, 30s, 1h …",
        Kind::Words => "words",
        Kind::Colour => "a CSS colour",
        Kind::Tag => "a language tag",
    }
    .to_owned()
}

#[test]
fn the_readme_has_the_table_of_options() {
    let readme = read("README.md");
    let rows = readme.lines().skip_while(|line| !line.starts_with("| option |")).skip(2);
    let rows: Vec<&str> = rows.take_while(|line| line.starts_with('|')).collect();
    let row = |option: &OptionInfo| format!("| `{}` | {} | {} |", option.name, values(option), option.doc);
    assert_eq!(rows, OPTIONS.iter().map(row).collect::<Vec<_>>());
}

#[test]
fn the_scripts_know_the_options_of_the_table() {
    let known: BTreeSet<String> = OPTIONS.iter().map(|option| option.name.to_owned()).collect();
    // The loader has the list, and gives it to the glue.
    let loader = read("static/embed.js");
    let list = loader.split_once("const OPTIONS =").and_then(|(_, after)| after.split('\'').nth(1)).unwrap();
    assert_eq!(list.split(' ').map(str::to_owned).collect::<BTreeSet<_>>(), known);
    let on_the_page: BTreeSet<String> = array(&read("static/page.js"), "NAMES")
        .into_iter()
        .map(|name| if name == "song" { "track".into() } else { name })
        .collect();
    assert_eq!(on_the_page, &known - &BTreeSet::from(["loading".to_owned()]));
}

#[test]
fn events_are_those_of_the_code() {
    let documented = names(&read("docs/embedding.md"), "event");
    let code =
        read("src/js_api.rs").split_whitespace().collect::<Vec<_>>().join(" ").replace("send( emit", "send(emit");
    let sent = quoted_after(&[code], "send(emit, \"");
    let sent: BTreeSet<String> = sent.into_iter().map(|name| format!("milestream:{name}")).collect();
    assert_eq!(documented, sent);
}

#[test]
fn parts_are_those_of_the_code() {
    let documented = names(&read("docs/embedding.md"), "part");
    let mut sources = texts("src/components", "rs");
    let lists = quoted_after(&sources, "part=\"");
    sources.retain(|text| text.contains("part={if"));
    let chosen = quoted_after(&sources, "part={if is_open { \"");
    // Some elements are made by calls: what is shown tells their parts.
    let counters = [
        html(&[("view", "counter"), ("track", "seven"), ("as-of", "2023-11-02"), ("deadline", "2023-12-31")]),
        html(&[("view", "counter"), ("artist", "bts"), ("threshold", "900M"), ("as-of", "2022-04-14")]),
        crate::table_state::opened_dense(),
    ];
    let shown = quoted_after(&counters, " part=\"");
    let used: BTreeSet<String> =
        [lists, chosen, shown].iter().flatten().flat_map(|list| list.split(' ')).map(str::to_owned).collect();
    assert_eq!(documented, used);
}

#[test]
fn properties_are_those_of_the_style_sheet() {
    let documented = names(&read("docs/embedding.md"), "property");
    let documented: BTreeSet<String> = documented.into_iter().filter(|name| name.starts_with("--")).collect();
    let sheets = std::fs::read_dir("static/style").unwrap();
    let sheet: String = sheets.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let used = sheet.split("var(--milestream-").skip(1);
    let used: BTreeSet<String> =
        used.map(|piece| format!("--milestream-{}", piece.split([',', ')']).next().unwrap())).collect();
    assert_eq!(documented, used);
}

#[test]
fn lines_of_the_threat_model_are_tested() {
    let named: Vec<String> = read("docs/security.md")
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|text| text.contains("::"))
        .map(str::to_owned)
        .collect();
    assert!(named.len() > 12, "{named:?}");
    for test in named {
        let (module, name) = test.split_once("::").unwrap();
        let text = read(&format!("tests/e2e/tests/zoo/{module}.rs"));
        assert!(text.contains(name), "there is no test {test}");
    }
}
