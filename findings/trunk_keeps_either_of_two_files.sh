#!/usr/bin/env bash
# Trunk copies two files of one name to the same place, and chance decides which one the site has.
#
# `rel="copy-file"` puts a file into the top of the site by its name alone. Two files of one name, from two folders, are copied
# at the same time: the build succeeds, warns of nothing, and from one build to the next the site has the numbers of one artist
# or of the other. `data-target-path` parts them.
# Seen with Trunk 0.21.14, compiled with Rust 1.95.0, within 40 builds.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
export RUSTUP_TOOLCHAIN=1.95.0
cargo install --quiet --locked --root tools trunk@0.21.14
mkdir -p page/luna page/mars
cd page
touch Trunk.toml
echo '{ "artist": "Luna" }' >luna/songs.json
echo '{ "artist": "Mars" }' >mars/songs.json
cat >index.html <<'HTML'
<!DOCTYPE html>
<html lang="en">
<head>
<title>Songs</title>
<link data-trunk rel="copy-file" href="luna/songs.json">
<link data-trunk rel="copy-file" href="mars/songs.json">
</head>
<body></body>
</html>
HTML
for _ in {1..400}; do
  ../tools/bin/trunk build --offline >../log 2>&1 || { cat ../log; exit 1; }
  # What it says of every page without a program in Rust.
  grep WARN ../log | grep -v 'no rust project found' >>../warnings || true
  cat dist/songs.json >>../seen
  if [ "$(sort -u ../seen | wc -l)" = 2 ]; then break; fi
done
diff <(sort -u ../seen; echo "warnings: $(wc -l <../warnings)") - <<'SEEN'
{ "artist": "Luna" }
{ "artist": "Mars" }
warnings: 0
SEEN
echo "as seen"
