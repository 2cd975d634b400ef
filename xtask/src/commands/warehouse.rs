//! `cargo xtask warehouse`: the statement of docs/warehouse.md, run by the engines that it is written for.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process;
use crate::project::Project;
use crate::tools::Cache;

/// The packages that are run.
const PACKAGES: [&str; 2] = ["duckdb==2.0.1", "pyspark==3.5.3"];
const ENTRY: &str = "warehouse-duckdb-2.0.1-pyspark-3.5.3";
const PYTHON: &str = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python3" };
/// On which Spark 3.5 runs.
const JAVA: [u32; 2] = [11, 17];
/// So many days each song is counted.
const DAYS: u64 = 500;
/// Where a dataset that nobody publishes would be.
const SOURCE: &str = "https://warehouse.invalid/counts";

/// Makes so many rows, runs the statement of docs/warehouse.sql in both engines, compares what they write byte for
/// byte, and imports it.
///
/// # Errors
/// Where a tool is missing, an engine fails, they write different tables, or one of them cannot be imported.
pub(crate) fn run(project: &Project, rows: u64) -> Result<()> {
    let songs = rows.div_ceil(DAYS).max(1);
    println!("The warehouse needs Java 17 for Spark, Python 3 with {}, and 1 GB of disk.", PACKAGES.join(" and "));
    let java = java()?;
    let cache = Cache::open()?;
    if !cache.has(ENTRY, &[PYTHON]) {
        println!("The packages are brought now, once: about 2 min and 450 MB into {}.", cache.shown());
    }
    let environment = cache.entry(ENTRY, &[PYTHON], |folder| {
        process::run(Command::new("python3").args(["-m", "venv"]).arg(folder))
            .context("Python's environments are needed; of Debian they are the package python3-venv")?;
        let mut install = Command::new(folder.join(PYTHON));
        install.args(["-m", "pip", "install", "--quiet", "--no-cache-dir", "--disable-pip-version-check"]);
        process::run(install.args(PACKAGES)).context("the packages could not be installed: is there a network?")
    })?;
    let folder = project.target.join("warehouse");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    fs::create_dir_all(&folder)?;
    let python = |script: &str| {
        let mut command = Command::new(environment.join(PYTHON));
        command.arg(project.root.join("xtask/warehouse").join(script)).arg(&folder).env("JAVA_HOME", &java);
        // Else it would take the one of the user's own installation.
        command.env_remove("SPARK_HOME").env("PYSPARK_PYTHON", environment.join(PYTHON));
        command
    };
    let statement = project.root.join("docs/warehouse.sql");
    println!("Making {} rows, {songs} songs on {DAYS} days.", songs * DAYS);
    process::run(python("rows.py").args([songs.to_string(), DAYS.to_string()]))?;
    process::run(python("run_duckdb.py").arg(&statement))?;
    process::run(python("run_spark.py").arg(&statement))?;
    let lines = compare(&folder.join("duckdb.csv"), &folder.join("spark"))?;
    println!("Both wrote the same {lines} rows, byte for byte.");
    import(project, &folder)
}

/// The home of a Java that Spark runs on.
///
/// # Errors
/// Where there is none: a sentence that says what to do.
fn java() -> Result<PathBuf> {
    let homes = std::env::var_os("JAVA_HOME").map(PathBuf::from).into_iter();
    let of_path = process::which("java").and_then(|java| fs::canonicalize(java).ok());
    let of_path = of_path.and_then(|java| Some(java.parent()?.parent()?.to_path_buf()));
    let mut found = Vec::new();
    for home in homes.chain(of_path) {
        let Ok(output) = Command::new(home.join("bin/java")).arg("-version").output() else { continue };
        match version(&String::from_utf8_lossy(&output.stderr)) {
            Some(version) if JAVA.contains(&version) => return Ok(home),
            Some(version) => found.push(format!("Java {version} in {}", home.display())),
            None => {}
        }
    }
    let found = if found.is_empty() { "no Java".to_owned() } else { found.join(" and ") };
    bail!(
        "Spark 3.5 runs on Java 17, and here is {found}; install one, of Debian the package openjdk-17-jre-headless, or set \
         JAVA_HOME"
    )
}

/// The first number of the version that `java -version` prints.
fn version(text: &str) -> Option<u32> {
    let (_, version) = text.split_once("version \"")?;
    let mut numbers = version.split(|letter: char| !letter.is_ascii_digit());
    let first = numbers.next()?.parse().ok()?;
    // Java 8 calls itself 1.8.
    if first == 1 { numbers.next()?.parse().ok() } else { Some(first) }
}

/// How many rows both engines wrote.
///
/// # Errors
/// Where they differ: the first line that does.
fn compare(one: &Path, parts: &Path) -> Result<usize> {
    let one = fs::read_to_string(one)?;
    let other = join_parts(parts)?;
    if one == other {
        return Ok(one.lines().count().saturating_sub(1));
    }
    let pairs = one.lines().map(Some).chain([None]).zip(other.lines().map(Some).chain([None]));
    let different = pairs.zip(1..).find(|((one, other), _)| one != other);
    let ((one, other), line) = different.unwrap_or_default();
    bail!("DuckDB and Spark differ in line {line}:\n  {}\n  {}", one.unwrap_or("(none)"), other.unwrap_or("(none)"))
}

/// The part files of a folder as one table: each has the names of the columns.
fn join_parts(parts: &Path) -> Result<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(parts)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.retain(|file| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("part-")));
    files.sort();
    let mut all = String::new();
    for file in files {
        let text = fs::read_to_string(&file)?;
        let (names, rows) = text.split_once('\n').unwrap_or((&text, ""));
        if all.is_empty() {
            all = [names, "\n"].concat();
        }
        all.push_str(rows);
    }
    Ok(all)
}

/// Imports what each engine wrote, and checks it.
fn import(project: &Project, folder: &Path) -> Result<()> {
    process::run(process::cargo().current_dir(&project.root).args([
        "build",
        "--quiet",
        "--release",
        "--package",
        "milestream-cli",
    ]))?;
    let milestream = || {
        let mut command = Command::new(project.target.join("release/milestream"));
        command.current_dir(folder);
        command
    };
    for (table, dataset) in [("duckdb.csv", "duckdb.json"), ("spark", "spark.json")] {
        println!("milestream import {table}:");
        let options = ["--source", SOURCE, "--title", "Warehouse", "-o", dataset];
        process::run(milestream().args(["import", table]).args(options))?;
    }
    if fs::read(folder.join("duckdb.json"))? != fs::read(folder.join("spark.json"))? {
        bail!("the datasets of duckdb.csv and of the folder spark differ, though the tables do not");
    }
    println!("milestream check duckdb.json:");
    process::run(milestream().args(["check", "duckdb.json"]))?;
    println!("All of it lies in {}.", folder.display());
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;
    use crate::scratch;

    #[test]
    fn version_of_java_is_its_first_number() {
        assert_eq!(version("openjdk version \"17.0.15\" 2025-04-15\nOpenJDK Runtime"), Some(17));
        assert_eq!(version("openjdk version \"21\" 2023-09-19"), Some(21));
        assert_eq!(version("java version \"1.8.0_371\"\n"), Some(8));
        assert_eq!(version("bash: no such thing"), None);
    }

    #[test]
    fn parts_are_one_table_and_the_first_difference_is_reported() {
        let folder = scratch::folder("warehouse");
        let write = |file: &str, text: &str| fs::write(folder.join(file), text).unwrap();
        fs::create_dir_all(folder.join("spark")).unwrap();
        write("duckdb.csv", "a,b\n1,2\n3,4\n");
        write("spark/_SUCCESS", "");
        write("spark/part-1.csv", "a,b\n3,4\n");
        write("spark/part-0.csv", "a,b\n1,2\n");
        let compared = || compare(&folder.join("duckdb.csv"), &folder.join("spark"));
        assert_eq!(compared().unwrap(), 2);
        write("spark/part-1.csv", "a,b\n");
        let error = compared().unwrap_err().to_string();
        assert_eq!(error, "DuckDB and Spark differ in line 3:\n  3,4\n  (none)");
    }
}
