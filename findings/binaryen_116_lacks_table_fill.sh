#!/usr/bin/env bash
# wasm-opt 116 does not read `table.fill`, an instruction of the reference types that every browser has.
#
# The crate `wasm-opt`, which build tools of Rust bring, is that version. Rust's and wasm-bindgen's output may hold the
# instruction; the error names a number ("misc prefix: 17"), not the instruction. Version 132 from npm reads it.
# Node 20.20.2 compiles the same module.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund old@npm:binaryen@116.0.0 new@npm:binaryen@132.0.0 wabt@1.0.39
cat > module.wat <<'WAT'
(module (table 1 externref)
  (func (export "fill") (param i32 externref i32) (table.fill 0 (local.get 0) (local.get 1) (local.get 2))))
WAT
cat > run.cjs <<'JS'
const fs = require("node:fs");
require("wabt")().then((wabt) => {
  const features = { reference_types: true, bulk_memory: true };
  fs.writeFileSync("module.wasm", wabt.parseWat("module.wat", fs.readFileSync("module.wat", "utf8"), features).toBinary({}).buffer);
  console.log("engine:", WebAssembly.validate(fs.readFileSync("module.wasm")));
});
JS
{
  node run.cjs
  node node_modules/old/bin/wasm-opt --all-features -O module.wasm -o old.wasm 2>&1 | grep -o "invalid code after misc prefix: 17"
  node node_modules/new/bin/wasm-opt --all-features -O module.wasm -o new.wasm && echo "132: reads it"
} > out.txt || true
diff out.txt - <<'SEEN'
engine: true
invalid code after misc prefix: 17
132: reads it
SEEN
echo "as seen"
