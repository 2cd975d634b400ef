//! What wasm-bindgen's glue has for others: engines older than our floor, and whoever lets go of a widget. None of ours is
//! let go of, since Yew keeps its root: `static/element.js` uses it again. 0.2 KB of the glue, and of the program what frees
//! a widget.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::files::rewrite_glue;

/// Each as it begins and as it ends; all of it goes.
const LEFTOVERS: [(&str, &str); 5] = [
    ("    __destroy_into_raw() {\n", "wasm.__wbg_widget_free(ptr, 0);\n    }\n"),
    ("        WidgetFinalization.register(", ";\n"),
    ("const WidgetFinalization = ", "wasm.__wbg_widget_free(ptr, 1));\n"),
    ("if (Symbol.dispose) Widget.prototype[Symbol.dispose]", ";\n"),
    ("if (!('encodeInto' in cachedTextEncoder)) {\n", "\n}\n"),
];
/// No call of it may be left.
const FREE: &str = "__wbg_widget_free";

/// Takes them out.
///
/// # Errors
/// When the glue cannot be read or written, or has them in other words.
pub(crate) fn cut(glue: &Path) -> Result<()> {
    rewrite_glue(glue, "unused code cannot be removed", remove_leftovers)
}

fn remove_leftovers(glue: &str) -> Result<String> {
    let mut glue = glue.to_owned();
    for (start, end) in LEFTOVERS {
        ensure!(
            glue.matches(start).count() == 1,
            "`{start}` does not stand there once: has wasm-bindgen another version?"
        );
        let (before, from) = glue.split_once(start).unwrap_or_default();
        let (_, after) = from.split_once(end).with_context(|| format!("`{start}` does not end with `{end}`"))?;
        glue = [before, after].concat();
    }
    ensure!(!glue.contains(FREE), "the glue still lets go of widgets");
    Ok(glue)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    const GLUE: &str = "export class Widget {
    __destroy_into_raw() {
        const ptr = this.__wbg_ptr;
        WidgetFinalization.unregister(this);
        return ptr;
    }
    free() {
        const ptr = this.__destroy_into_raw();
        wasm.__wbg_widget_free(ptr, 0);
    }
    constructor() {
        WidgetFinalization.register(this, this.__wbg_ptr, this);
        return this;
    }
}
if (Symbol.dispose) Widget.prototype[Symbol.dispose] = Widget.prototype.free;
const WidgetFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_widget_free(ptr, 1));
if (!('encodeInto' in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function (arg, view) {
        return {
        };
    };
}
let wasm;
";

    #[test]
    fn what_nobody_needs_goes() {
        let left = "export class Widget {\n    constructor() {\n        return this;\n    }\n}\nlet wasm;\n";
        assert_eq!(remove_leftovers(GLUE).unwrap(), left);
    }

    #[test]
    fn glue_in_other_words_is_refused() {
        for other in [
            GLUE.replace("encodeInto", "encode"),
            GLUE.replace(
                "    free() {",
                "    dispose() {\n        wasm.__wbg_widget_free(ptr, 2);\n    }\n    free() {",
            )
            .replace("free(ptr, 0)", "free(ptr)"),
            [GLUE, "wasm.__wbg_widget_free(0);"].concat(),
            [GLUE, GLUE].concat(),
        ] {
            assert!(remove_leftovers(&other).is_err(), "{other}");
        }
    }
}
