#!/usr/bin/env bash
# Trunk escapes the attributes of a script twice, so that the script reads another address than its page says.
#
# Trunk writes each `<script data-trunk>` and `<link data-trunk>` anew, with the attributes that it found. It takes their values
# from the source as they are written there, character references and all, and escapes them once more. A page has to write the
# `&` of an address as `&amp;`: an embed that reads its options from its own tag then asks for the sheet `amp;output`. A script
# without `data-trunk` keeps what it has. An attribute without a reference survives, since what is escaped once is read back.
# Seen with Trunk 0.21.14, compiled with Rust 1.95.0.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
export RUSTUP_TOOLCHAIN=1.95.0
cargo install --quiet --locked --root tools trunk@0.21.14
mkdir page
echo '// An embed' >page/embed.js
touch page/Trunk.toml
cat >page/index.html <<'HTML'
<!DOCTYPE html>
<html lang="en">
<head>
<title>Songs</title>
<script src="https://cdn.example/embed.js" data-src="https://sheets.example/pub?gid=0&amp;output=csv" data-title="R&amp;B"></script>
<script data-trunk src="embed.js" data-src="https://sheets.example/pub?gid=0&amp;output=csv" data-title="R&amp;B"></script>
<script data-trunk src="embed.js" data-src="https://sheets.example/pub?output=csv" data-title="Soul"></script>
</head>
<body></body>
</html>
HTML
(cd page && ../tools/bin/trunk build --offline >../log 2>&1) || { cat log; exit 1; }
cat >read.py <<'PYTHON'
from html.parser import HTMLParser

class Scripts(HTMLParser):
    """Reads attributes as a browser does."""
    def handle_starttag(self, tag, attributes):
        said = dict(attributes)
        if tag == "script":
            print(said["data-src"], "|", said["data-title"])

for name in ["page/index.html", "page/dist/index.html"]:
    print(name)
    Scripts().feed(open(name).read())
PYTHON
diff <(python3 read.py) - <<'SEEN'
page/index.html
https://sheets.example/pub?gid=0&output=csv | R&B
https://sheets.example/pub?gid=0&output=csv | R&B
https://sheets.example/pub?output=csv | Soul
page/dist/index.html
https://sheets.example/pub?gid=0&output=csv | R&B
https://sheets.example/pub?gid=0&amp;output=csv | R&amp;B
https://sheets.example/pub?output=csv | Soul
SEEN
echo "as seen"
