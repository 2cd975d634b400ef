//! The way back into the program: every call that the browser makes on its own (an event, a timer, a promise) goes through
//! a guard that element.js gives, or page.js to the studio, so that a trap there is noticed where it happens. What the
//! browser reports of an error in a script from elsewhere tells nothing: `WebKit` calls it "Script error.". The guard is
//! also given the closure, its state and what it is called with, so that it can make the call later.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::files::rewrite_glue;

/// How wasm-bindgen's glue calls what a closure stands for: of `Fn`, and of `FnMut`.
const CALLS: [&str; 2] = ["return f(state.a, state.b, ...args);", "return f(a, state.b, ...args);"];
/// How every such call begins; none may be left.
const OTHER: &str = "return f(";
/// How the last statement begins, and what it gives: the widget's start is another one by now, the studio's is not.
const EXPORTS: &str = "\nexport { ";
const START: &str = "__wbg_init as default };";
const GUARD: &str = "let guard = (call) => call();
/** What makes each call from now on: `run(call, closure, state, args)`. */
export function guard_with(run) {
    guard = run;
}
";

/// Lets the glue's calls be guarded.
///
/// # Errors
/// When the glue cannot be read or written, or calls in other words.
pub(crate) fn fit(glue: &Path) -> Result<()> {
    rewrite_glue(glue, "the calls cannot be guarded", guard_calls)
}

fn guard_calls(glue: &str) -> Result<String> {
    let mut glue = glue.to_owned();
    for call in CALLS {
        if glue.matches(call).count() != 1 {
            bail!("`{call}` does not stand there once: has wasm-bindgen another version?");
        }
        let bare = call.trim_start_matches("return ").trim_end_matches(';');
        glue = glue.replace(call, &format!("return guard(() => {bare}, real, state, args);"));
    }
    if let Some(line) = glue.lines().find(|line| line.contains(OTHER)) {
        bail!("`{}` calls the program past the guard: has wasm-bindgen another version?", line.trim());
    }
    let exports = glue.rsplit_once(EXPORTS).filter(|(_, exports)| exports.trim_end().ends_with(START));
    let (before, exports) = exports.context("the glue does not end in its exports")?;
    Ok(format!("{before}\n{GUARD}{EXPORTS}{exports}"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    /// As the glue of the studio and that of the widget end.
    const ENDS: [&str; 2] = ["\nexport { initSync, __wbg_init as default };\n", "\nexport { __wbg_init as default };"];

    #[test]
    fn both_kinds_of_calls_are_guarded() {
        for end in ENDS {
            assert_eq!(
                guard_calls(&(CALLS.join("\n") + end)).unwrap(),
                format!(
                    "return guard(() => f(state.a, state.b, ...args), real, state, args);\nreturn guard(() => f(a, state.b, ...args), real, state, args);\n{GUARD}{end}"
                )
            );
        }
    }

    #[test]
    fn calls_in_other_words_are_refused() {
        let [first, second] = CALLS;
        let [end, _] = ENDS;
        for glue in [
            format!("{first}{end}"),
            format!("{first}{second}"),
            format!("{first}{second}\nexport {{ initSync }};"),
            format!("{first}{second}{second}{end}"),
            format!("{first}{second}\nreturn f(b, state.b, ...args);{end}"),
        ] {
            assert!(guard_calls(&glue).is_err());
        }
    }
}
