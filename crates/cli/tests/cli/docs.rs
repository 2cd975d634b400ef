//! The documents for people who keep a dataset: their tables are those of the code, and their commands work.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use milestream_data::{parse, schema, table};
use serde_json::Value;

use crate::bench::Bench;

fn path(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(file)
}

fn read(file: &str) -> String {
    fs::read_to_string(path(file)).unwrap()
}

#[test]
fn the_fields_of_the_format_are_those_of_the_schema() {
    let (start, end) = ("<!-- fields -->\n", "<!-- /fields -->\n");
    let document = read("format.md");
    let (before, rest) = document.split_once(start).unwrap();
    let (_, after) = rest.split_once(end).unwrap();
    let expected = format!("{before}{start}{}{end}{after}", fields());
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path("format.md"), &expected).unwrap();
    }
    let is_same = read("format.md") == expected;
    assert!(is_same, "docs/format.md is stale: UPDATE_DOCS=1 cargo test -p milestream-cli docs");
}

/// A table to every kind of object, in the order in which the file's own fields lead to them.
fn fields() -> String {
    let schema: Value = serde_json::from_str(&schema::to_json()).unwrap();
    let mut text = String::new();
    let mut names = vec!["Dataset".to_owned()];
    let mut done = 0;
    while let Some(name) = names.get(done).cloned() {
        done += 1;
        let object = if name == "Dataset" { &schema } else { &schema["$defs"][&name] };
        let Some(properties) = object["properties"].as_object() else { continue };
        let _ = writeln!(text, "### {name}\n\n{}\n", one_line(&object["description"]));
        text.push_str("| field | what it holds | what it is |\n| --- | --- | --- |\n");
        let required: Vec<&str> =
            object["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (field, property) in properties {
            let shown =
                if required.contains(&field.as_str()) { format!("**`{field}`**") } else { format!("`{field}`") };
            let _ = writeln!(
                text,
                "| {shown} | {} | {} |",
                holds(property, &mut names),
                one_line(&property["description"])
            );
        }
        text.push('\n');
    }
    text.trim_end().to_owned() + "\n"
}

fn one_line(text: &Value) -> String {
    text.as_str().unwrap_or_default().replace('\n', " ").replace('|', "\\|")
}

/// What a value is, in words; the objects that it leads to are added to `names`.
fn holds(value: &Value, names: &mut Vec<String>) -> String {
    if let Some(reference) = value["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap();
        if name == "Amount" {
            return "a count".to_owned();
        }
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
        return format!("[{name}](#{})", name.to_lowercase());
    }
    if let Some(constant) = value.get("const") {
        return format!("`{constant}`");
    }
    if let Some(choices) = value["enum"].as_array() {
        let choices: Vec<String> =
            choices.iter().filter_map(Value::as_str).map(|choice| format!("`{choice}`")).collect();
        return choices.join(", ");
    }
    if let Some(choices) = value["anyOf"].as_array() {
        let choices: Vec<String> =
            choices.iter().filter(|choice| choice["type"] != "null").map(|choice| holds(choice, names)).collect();
        let is_amount = choices.first().is_some_and(|first| first == "a whole number");
        return if is_amount { "a count".to_owned() } else { choices.join(", or ") };
    }
    let kind = match &value["type"] {
        Value::Array(kinds) => kinds[0].as_str().unwrap(),
        kind => kind.as_str().unwrap(),
    };
    match kind {
        "array" => format!("a list, each {}", holds(&value["items"], names)),
        "object" => format!("an object, each value {}", holds(&value["additionalProperties"], names)),
        "boolean" => "`true` or `false`".to_owned(),
        "integer" => "a whole number".to_owned(),
        _ => match value["pattern"].as_str() {
            Some(pattern) if pattern.contains("unknown") => "a date, or `unknown`".to_owned(),
            Some(pattern) if pattern.contains("[Hh]") => "a web address".to_owned(),
            Some(pattern) if pattern.contains("[Dd]") => "[the address of a picture](#pictures)".to_owned(),
            Some(pattern) if pattern.starts_with("^#") => "a colour".to_owned(),
            Some(_) => "a date".to_owned(),
            None => "a text".to_owned(),
        },
    }
}

#[test]
fn the_example_of_the_format_is_a_dataset() {
    let document = read("format.md");
    let (_, rest) = document.split_once("```json\n").unwrap();
    let (example, _) = rest.split_once("```").unwrap();
    let (dataset, warnings) = parse(example.as_bytes()).unwrap();
    assert_eq!((dataset.tracks().len(), warnings), (1, vec![]));
    assert_eq!(milestream_data::unknown_fields(example.as_bytes(), milestream_data::Detail::Every).unwrap(), []);
}

#[test]
fn the_columns_of_a_table_are_those_of_the_code() {
    let document = read("spreadsheet.md");
    let (_, rest) = document.split_once("| what | names |\n| --- | --- |\n").unwrap();
    let (rows, _) = rest.split_once("\n\n").unwrap();
    let documented: Vec<Vec<&str>> =
        rows.lines().map(|row| row.split('|').nth(2).unwrap().split('`').skip(1).step_by(2).collect()).collect();
    let known: Vec<Vec<&str>> = table::column_names().map(|names| names.split(' ').collect()).collect();
    assert_eq!(documented, known);
}

/// The commands of a document, in their order, in a folder with the files that it speaks of.
fn follow(name: &str, document: &str, files: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut bench = Bench::new(name);
    for (file, text) in files {
        bench = bench.with(file, text);
    }
    let blocks = document.split("```sh\n").skip(1).map(|block| block.split("```").next().unwrap());
    let mut said = BTreeMap::new();
    for line in blocks.flat_map(str::lines).filter_map(|line| line.strip_prefix("milestream ")) {
        let (out, err) = bench.done(line);
        said.insert(line.to_owned(), out + &err);
    }
    assert!(!said.is_empty());
    said
}

const SONGS: &str =
    "title,artist,streams\nWHISTLE,blackpink,\"499,674,361\"\nSOLO,jennie,100\nSee U Later,blackpink,5\n";

#[test]
fn the_way_from_a_spreadsheet_works() {
    let said = follow("docs-spreadsheet", &read("spreadsheet.md"), &[("songs.csv", SONGS)]);
    assert_eq!(said["check songs.json"], "0 problems, 0 notes\n");
    assert!(said["show songs.json --limit 5"].starts_with("Songs, 14 July 2026\n"), "{said:?}");
}

#[test]
fn the_way_of_keeping_works_and_its_reports_are_as_documented() {
    let today = "title,artist,streams\nWHISTLE,blackpink,\"500,133,486\"\nSOLO,jennie,99\nLess than a Lover,jennie,7\n";
    let document = read("keeping.md");
    let said = follow("docs-keeping", &document, &[("songs.csv", SONGS), ("today.csv", today)]);
    assert!(said["check songs.json"].ends_with("\n0 problems, 1 note\n"), "{said:?}");
    let (_, report) = said.iter().find(|(line, _)| line.contains("today.csv")).unwrap();
    let (_, rest) = document.split_once("| line | what it means |\n| --- | --- |\n").unwrap();
    let (rows, _) = rest.split_once("\n\n").unwrap();
    let mut documented: Vec<&str> = rows.lines().map(|row| row.split('`').nth(1).unwrap()).collect();
    let mut printed: Vec<&str> = report.lines().collect();
    documented.sort_unstable();
    printed.sort_unstable();
    assert_eq!(documented, printed);
}

/// Every call of the program in the job, on the files of two days, one of them with a row that cannot be read.
#[test]
fn the_job_runs_as_it_is_on_two_days() {
    // Only the recipe knows the column of the counts.
    let songs = SONGS.replace("streams", "figure");
    let today = "title,artist,figure\nWHISTLE,blackpink,\"500,133,486\"\nSOLO,jennie,a lot\nSee U Later,blackpink,6\n";
    let bench = Bench::new("docs-job").with("songs.csv", &songs).with("today.csv", today);
    let source = "--source https://example.com/songs.csv";
    assert_eq!(bench.run(&format!("import songs.csv {source}")).code, 1);
    let said = "--as-of 2026-07-14 --column figure=streams --recipe songs.recipe.json -o songs.json";
    bench.done(&format!("import songs.csv {source} {said}"));
    let recipe = bench.read("songs.recipe.json");
    let values = [
        ("\"$TABLE\"", "https://example.com/songs.csv"),
        ("\"$(date --utc +%F)\"", "2026-07-15"),
        ("\"$HOST\"", "https://example.com/ms"),
        ("\"$PAGES/", "\"https://me.example/"),
        ("$RUNNER_TEMP/public/", "public-"),
        ("$RUNNER_TEMP/", ""),
        ("\"", ""),
        (" 2>&1 | tee -a $GITHUB_STEP_SUMMARY", ""),
    ];
    let job = read("keeping/daily.yml").replace(" \\\n", " ");
    let calls = job.lines().filter_map(|line| line.trim().trim_start_matches("run: ").strip_prefix("milestream "));
    let calls: Vec<String> =
        calls.map(|call| values.iter().fold(call.to_owned(), |call, (from, to)| call.replace(from, to))).collect();
    let named: Vec<&str> = calls.iter().filter_map(|call| call.split(' ').next()).collect();
    assert_eq!(named, ["merge", "check", "snippet", "feed", "card"], "{calls:?}");
    let (_, printed) = bench.done(&calls[0]);
    assert!(printed.contains("passed 500M: WHISTLE") && printed.contains("found \"a lot\""), "{printed}");
    for call in &calls[1..] {
        bench.done(call);
    }
    assert_eq!(bench.read("songs.recipe.json"), recipe);
    let snippet = bench.read("public-snippet.html");
    assert!(
        snippet.contains("data-src=\"https://me.example/songs.json\"") && snippet.contains("as of 15 July 2026"),
        "{snippet}"
    );
    let feed = bench.read("public-feed.xml");
    assert!(feed.contains("<title>WHISTLE has passed 500M streams</title>"), "{feed}");
    let card = bench.read("public-card.svg");
    assert!(card.contains("WHISTLE") && card.contains("500.1M") && card.contains("15 July 2026"), "{card}");
}

/// The columns that the statement for warehouses gives are found by their names, and the lines of the document are of it.
#[test]
fn what_the_statement_for_warehouses_gives_is_read() {
    let statement = read("warehouse.sql");
    let (_, select) = statement.rsplit_once("\nSELECT\n").unwrap();
    let (columns, _) = select.split_once("\nFROM placed\n").unwrap();
    let names: Vec<&str> = columns
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.trim_end_matches(',').split(' ').next_back())
        .filter(|name| *name != "CASE")
        .collect();
    assert_eq!(names, ["id", "title", "artist", "streams", "as_of", "daily"]);
    let table =
        format!("{}\ns1,\"\"\"A\"\", B\",X,5,2026-07-13,\ns1,\"\"\"A\"\", B\",X,8,2026-07-14,3\n", names.join(","));
    let bench = Bench::new("docs-warehouse").with("songs.csv", &table);
    let (out, err) = bench.done("import songs.csv --source https://charts.example/ --title Songs --explain");
    assert!(!err.contains("not read"), "{err}");
    assert!(out.contains(r#""id": "s1", "title": "\"A\", B""#), "{out}");
    for said in ["  FROM counts\n  WHERE streams IS NOT NULL", "songs.csv"] {
        assert!(read("warehouse.md").contains(said), "{said}");
    }
    assert!(statement.contains("  FROM counts\n  WHERE streams IS NOT NULL"), "{statement}");
}
