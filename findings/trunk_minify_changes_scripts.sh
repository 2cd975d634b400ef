#!/usr/bin/env bash
# Trunk's `--minify` changes what scripts do, and reports success.
#
# A getter becomes a method, so that a count is a function. A number that stands several times becomes a variable that is
# declared nowhere. `- -1` becomes `--1`, brackets around the base of a power are dropped, `use strict` becomes a template that
# is no directive, and `\u{…}` loses its meaning. A script that the minifier does not understand is left as it is, with a
# warning; these are understood, in its way. `data-no-minify` on a script spares it.
# Seen with Trunk 0.21.14 (minify-js 0.5.6), compiled with Rust 1.95.0, and Node 20.20.2.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
export RUSTUP_TOOLCHAIN=1.95.0
cargo install --quiet --locked --root tools trunk@0.21.14
mkdir page
cd page
touch Trunk.toml
cat >index.html <<'HTML'
<!DOCTYPE html>
<html lang="en">
<head><title>Songs</title><script data-trunk src="song.js"></script></head>
<body></body>
</html>
HTML
run() { node "$1" 2>error || grep -oE '^(Reference|Syntax|Type)Error' error; }
try() {
  echo "$2" >song.js
  rm -rf dist
  ../tools/bin/trunk build --offline --filehash false --minify >../log 2>&1 || { cat ../log; exit 1; }
  if cmp -s song.js dist/song.js; then echo "$1: left as it is"; else echo "$1: $(run song.js), then $(run dist/song.js)"; fi
}
diff <(
  try 'getter' 'const song = { get streams() { return 5 } }; console.log(typeof song.streams);'
  try 'number' 'const all = []; for (const a of [1, 2]) for (const b of [1, 2]) all.push(a * b); console.log(all.length);'
  try 'minus' 'const gain = 3; console.log(- -gain);'
  try 'power' 'console.log((-2) ** 2);'
  try 'directive' 'console.log(function () { "use strict"; return typeof this }());'
  try 'escape' 'console.log([..."\u{1F3B5}"].length);'
) - <<'SEEN'
getter: number, then function
number: 4, then ReferenceError
minus: 3, then TypeError
power: 4, then SyntaxError
directive: undefined, then object
escape: 1, then 9
SEEN
echo "as seen"
