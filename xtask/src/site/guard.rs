//! The way back into the program: every call that the browser makes on its own (an event, a timer, a promise) goes through
//! a guard that element.js gives, or page.js to the studio, so that a trap there is noticed where it happens. What the browser reports of an error
//! in a script from elsewhere tells nothing: `WebKit` calls it "Script error.".

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// How wasm-bindgen's glue calls what a closure stands for: of `Fn`, and of `FnMut`.
const CALLS: [&str; 2] = ["return f(state.a, state.b, ...args);", "return f(a, state.b, ...args);"];
const EXPORTS: &str = "export { __wbg_init as default };";
const GUARD: &str = "let guard = (call) => call();
/** What makes each call from now on. */
export function guard_with(run) {
    guard = run;
}
";

/// Lets the glue's calls be guarded.
///
/// # Errors
/// When the glue cannot be read or written, or calls in other words.
pub(crate) fn fit(glue: &Path) -> Result<()> {
    let text = fs::read_to_string(glue).with_context(|| format!("reading {}", glue.display()))?;
    let text = guarded(text).with_context(|| format!("the calls in {} cannot be guarded", glue.display()))?;
    fs::write(glue, text).with_context(|| format!("writing {}", glue.display()))
}

fn guarded(mut glue: String) -> Result<String> {
    for call in CALLS {
        if glue.matches(call).count() != 1 {
            bail!("`{call}` does not stand there once: has wasm-bindgen another version?");
        }
        let bare = call.trim_start_matches("return ").trim_end_matches(';');
        glue = glue.replace(call, &format!("return guard(() => {bare});"));
    }
    let (before, after) = glue.split_once(EXPORTS).context("the glue does not end in its exports")?;
    Ok(format!("{before}{GUARD}{EXPORTS}{after}"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_of_calls_are_guarded() {
        let glue = CALLS.join("\n") + "\n" + EXPORTS;
        assert_eq!(
            guarded(glue).unwrap(),
            format!(
                "return guard(() => f(state.a, state.b, ...args));\nreturn guard(() => f(a, state.b, ...args));\n{GUARD}{EXPORTS}"
            )
        );
    }

    #[test]
    fn calls_in_other_words_are_refused() {
        let [first, second] = CALLS;
        for glue in
            [format!("{first}{EXPORTS}"), format!("{first}{second}"), format!("{first}{second}{second}{EXPORTS}")]
        {
            assert!(guarded(glue).is_err());
        }
    }
}
