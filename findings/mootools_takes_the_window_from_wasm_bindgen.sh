#!/usr/bin/env bash
# A Rust program finds no window on a page with MooTools: `web_sys::window()` is `None`.
#
# MooTools puts a class of its own in place of `Window`, and wasm-bindgen knows the window by `instanceof Window`.
# Seen with wasm-bindgen 0.2.130, web-sys 0.3.107, Rust 1.95.0, Node 20.20.2, jsdom, and MooTools 1.4.5 from Debian.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
export RUSTUP_TOOLCHAIN=1.95.0 CARGO_TARGET_DIR="$work/target"
mkdir -p page/src glue/src
printf '[workspace]\nmembers = ["page", "glue"]\nresolver = "3"\n' > Cargo.toml
cat > page/Cargo.toml <<'TOML'
[package]
name = "page"
edition = "2024"
[lib]
crate-type = ["cdylib"]
[dependencies]
wasm-bindgen = "=0.2.130"
web-sys = { version = "=0.3.107", features = ["Window"] }
TOML
cat > page/src/lib.rs <<'RUST'
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn has_window() -> bool {
    web_sys::window().is_some()
}
RUST
cat > glue/Cargo.toml <<'TOML'
[package]
name = "glue"
edition = "2024"
[dependencies]
wasm-bindgen-cli-support = "=0.2.130"
TOML
cat > glue/src/main.rs <<'RUST'
fn main() {
    let page = std::env::args().nth(1).unwrap();
    let mut glue = wasm_bindgen_cli_support::Bindgen::new();
    glue.input_path(page).no_modules(true).unwrap().typescript(false).generate("out").unwrap();
}
RUST
cargo build --quiet --package page --target wasm32-unknown-unknown
cargo run --quiet --package glue "$CARGO_TARGET_DIR/wasm32-unknown-unknown/debug/page.wasm"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund jsdom@26.1.0
apt-get download -qq libjs-mootools 2>/dev/null
dpkg-deb --extract libjs-mootools_1.4.5*.deb debian
cat > run.cjs <<'JS'
const { readFileSync } = require("node:fs");
const { JSDOM } = require("jsdom");
function hasWindow(library) {
  const { window } = new JSDOM("", { runScripts: "outside-only" });
  Object.assign(window, { TextDecoder, TextEncoder, module: readFileSync("out/page_bg.wasm") });
  window.eval(library);
  return window.eval(`${readFileSync("out/page.js", "utf8")}\nwasm_bindgen.initSync({ module });\nwasm_bindgen.has_window();`);
}
console.log("alone:", hasWindow(""));
console.log("with MooTools:", hasWindow(readFileSync("debian/usr/share/javascript/mootools/mootools-core-nc.js", "utf8")));
JS
diff <(node run.cjs) - <<'SEEN'
alone: true
with MooTools: false
SEEN
echo "as seen"
