#!/usr/bin/env bash
# A click on a Yew program's button runs the handler of another Yew program's button, which nobody clicked.
#
# Each program numbers its roots and listeners from the start, and writes the numbers on elements under the same names. So
# a program takes elements of another one within it for its own. Right would be "inner button, inner section, outer section".
# Seen with Yew 0.23.0, wasm-bindgen 0.2.130, Rust 1.95.0, Node 20.20.2 and jsdom, and in browsers.
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
js-sys = "=0.3.107"
wasm-bindgen = "=0.2.130"
web-sys = { version = "=0.3.107", features = ["Element"] }
yew = { version = "=0.23.0", features = ["csr"] }
TOML
cat > page/src/lib.rs <<'RUST'
use wasm_bindgen::prelude::*;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
struct AppProps {
    name: AttrValue,
    hear: Callback<String>,
}

#[component(App)]
fn app(AppProps { name, hear }: &AppProps) -> Html {
    let hears = |what: &str| {
        let (hear, told) = (hear.clone(), format!("{name} {what}"));
        move |_: MouseEvent| hear.emit(told.clone())
    };
    html! {
        <section onclick={hears("section")}>
            <button onclick={hears("button")} />
            <div class="inside" />
        </section>
    }
}

#[wasm_bindgen]
pub fn show(place: web_sys::Element, name: String, hear: js_sys::Function) {
    let hear = Callback::from(move |what: String| {
        let _ = hear.call1(&JsValue::NULL, &what.into());
    });
    yew::Renderer::<App>::with_root_and_props(place, AppProps { name: name.into(), hear }).render();
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
cat > run.cjs <<'JS'
const { readFileSync } = require("node:fs");
const { JSDOM } = require("jsdom");
const [glue, wasm] = [readFileSync("out/page.js", "utf8"), readFileSync("out/page_bg.wasm")];
const tick = () => new Promise((done) => setTimeout(done, 50));
async function heard(isInner) {
  const { window } = new JSDOM('<div id="page"></div>', { runScripts: "outside-only", pretendToBeVisual: true });
  Object.assign(window, { TextDecoder, TextEncoder, module: wasm });
  const program = () => window.eval(`(() => { ${glue}\nwasm_bindgen.initSync({ module });\nreturn wasm_bindgen; })()`);
  const told = [];
  const hear = (what) => told.push(what);
  program().show(window.document.querySelector("#page"), "outer", hear);
  await tick();
  const place = window.document.querySelector(".inside");
  if (isInner) program().show(place, "inner", hear);
  else place.innerHTML = "<section><button></button></section>";
  await tick();
  place.querySelector("button").click();
  await tick();
  return told.join(", ");
}
(async () => {
  console.log("around plain HTML:", await heard(false));
  console.log("around another program:", await heard(true));
  process.exit(0);
})();
JS
diff <(node run.cjs) - <<'SEEN'
around plain HTML: outer section
around another program: outer button, outer section, outer section, inner button, inner section
SEEN
echo "as seen"
