//! The package.json of the package.

use anyhow::{Result, ensure};

/// The kept package.json with its name and version. The order of its fields has a meaning, so the text is kept.
///
/// # Errors
/// When it has no place for one of them.
pub(crate) fn fill(kept: &str, name: &str, version: &str) -> Result<String> {
    let mut text = kept.to_owned();
    for (field, value) in [("name", name), ("version", version)] {
        let place = format!("\"{field}\": \"\"");
        ensure!(text.contains(&place), "packaging/package.json has no `{place}` to fill in");
        text = text.replacen(&place, &format!("\"{field}\": {}", serde_json::to_string(value)?), 1);
    }
    Ok(text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]
mod tests {
    use std::path::Path;

    use serde_json::Value;

    use super::*;

    const KEPT: &str = include_str!("../../../packaging/package.json");

    #[test]
    fn name_and_version_are_filled_in() {
        let made: Value = serde_json::from_str(&fill(KEPT, "@me/x", "1.2.3").unwrap()).unwrap();
        assert_eq!((&made["name"], &made["version"]), (&"@me/x".into(), &"1.2.3".into()));
        assert!(fill("{}", "x", "1.2.3").unwrap_err().to_string().contains("has no `\"name\": \"\"`"));
    }

    #[test]
    fn types_come_before_what_is_run() {
        assert!(KEPT.contains(r#"".": { "types": "./types/index.d.ts", "default": "./index.js" }"#));
    }

    #[test]
    fn what_is_exported_is_kept_or_built() {
        let kept: Value = serde_json::from_str(KEPT).unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let mut paths = Vec::new();
        collect(&kept["exports"], &mut paths);
        assert!(paths.len() > 8, "{paths:?}");
        for path in paths {
            let path = path.trim_start_matches("./");
            let built = ["index.js", "embed.js", "schema/1.json", "data/bts.json"].contains(&path);
            assert!(built || root.join("packaging").join(path).is_file(), "{path} is exported and nowhere");
        }
        for name in [".", "./embed.js", "./types", "./custom-elements.json", "./schema.json"] {
            assert!(kept["exports"].get(name).is_some(), "{name}");
        }
    }

    fn collect(value: &Value, paths: &mut Vec<String>) {
        match value {
            Value::String(path) => paths.push(path.clone()),
            Value::Object(conditions) => conditions.values().for_each(|value| collect(value, paths)),
            _ => {}
        }
    }
}
