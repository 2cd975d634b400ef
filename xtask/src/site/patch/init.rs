//! How the program is started. wasm-bindgen's glue finds its file by a name of its own, asks for it, and tells the console
//! where it cannot be compiled while it streams; element.js has the answer to another name already, and has looked at its
//! type. What only looks for it goes: 0.4 KB.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::files::rewrite_glue;

/// Where the glue begins to look for its program, and where it ends.
const LOOKING: &str = "async function __wbg_load(";
const EXPORTS: &str = "export { initSync, __wbg_init as default };";
/// What lies between, all of which goes.
const FUNCTIONS: [&str; 5] = ["__wbg_load", "expectedResponseType", "initSync", "__wbg_init", "__wbg_init_once"];
/// What takes its place.
const START: &str = "/** Starts what `make` makes of the program with these imports. */
async function __wbg_init(make) {
    const { instance } = await make(__wbg_get_imports());
    return __wbg_finalize_init(instance);
}

export { __wbg_init as default };";

/// Lets element.js make the program.
///
/// # Errors
/// When the glue cannot be read or written, or is not written as expected.
pub(crate) fn fit(glue: &Path) -> Result<()> {
    rewrite_glue(glue, "the start cannot be replaced", replace_start)
}

fn replace_start(glue: &str) -> Result<String> {
    let (before, rest) = glue.split_once(LOOKING).with_context(|| format!("there is no `{LOOKING}`"))?;
    let (looking, after) = rest.split_once(EXPORTS).context("the glue does not end in its exports")?;
    let whole = [LOOKING, looking].concat();
    let names: Vec<&str> =
        whole.split("function ").skip(1).filter_map(|rest| rest.split_once('(')).map(|(name, _)| name).collect();
    if names != FUNCTIONS {
        bail!("it consists of {names:?}: has wasm-bindgen another version?");
    }
    Ok([before, START, after].concat())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    const GLUE: &str = "let wasm;\nasync function __wbg_load(module) {\n  function expectedResponseType(type) {}\n}\n\
        function initSync(module) {}\nlet promise;\nasync function __wbg_init(path) {}\n\
        async function __wbg_init_once(path) {}\nexport { initSync, __wbg_init as default };\n";

    #[test]
    fn what_looks_for_the_program_goes() {
        assert_eq!(replace_start(GLUE).unwrap(), format!("let wasm;\n{START}\n"));
    }

    #[test]
    fn glue_of_another_kind_is_refused() {
        for other in [
            GLUE.replace("__wbg_load", "load"),
            GLUE.replace("initSync, ", ""),
            GLUE.replace("let promise;", "function helper() {}"),
        ] {
            assert!(replace_start(&other).is_err(), "{other}");
        }
    }
}
