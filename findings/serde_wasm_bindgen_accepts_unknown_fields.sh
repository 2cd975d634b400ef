#!/usr/bin/env bash
# serde-wasm-bindgen reads an object that `deny_unknown_fields` forbids.
#
# It looks up the fields that the type has, and never sees another. A misspelt optional field is lost without a word, where
# serde_json names it. Seen with serde-wasm-bindgen 0.6.5, wasm-bindgen 0.2.130, Rust 1.95.0 and Node 20.20.2.
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
serde = { version = "=1.0.229", features = ["derive"] }
serde_json = "=1.0.154"
serde-wasm-bindgen = "=0.6.5"
wasm-bindgen = "=0.2.130"
TOML
cat > page/src/lib.rs <<'RUST'
use wasm_bindgen::prelude::*;

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Song {
    title: String,
    #[serde(default)]
    streams: u32,
}

fn told<E: ToString>(song: Result<Song, E>) -> String {
    song.map_or_else(|error| error.to_string(), |song| format!("{}: {}", song.title, song.streams))
}

#[wasm_bindgen]
pub fn from_object(song: JsValue) -> String {
    told(serde_wasm_bindgen::from_value(song))
}

#[wasm_bindgen]
pub fn from_text(song: &str) -> String {
    told(serde_json::from_str(song))
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
    glue.input_path(page).nodejs(true).unwrap().typescript(false).generate("out").unwrap();
}
RUST
cargo build --quiet --package page --target wasm32-unknown-unknown
cargo run --quiet --package glue "$CARGO_TARGET_DIR/wasm32-unknown-unknown/debug/page.wasm"
cat > run.cjs <<'JS'
const { from_object, from_text } = require("./out/page.js");
const song = { title: "Butter", steams: 1_000_000_000 };
console.log("as an object:", from_object(song));
console.log("as text:", from_text(JSON.stringify(song)));
JS
diff <(node run.cjs) - <<'SEEN'
as an object: Butter: 0
as text: unknown field `steams`, expected `title` or `streams` at line 1 column 26
SEEN
echo "as seen"
