#!/usr/bin/env bash
# Some Markdown programs put the paragraph around, or into, a custom element; one sanitiser drops it with its text.
#
# A custom element with a paragraph of text for readers without scripts is plain HTML. markdown-it, marked and mistune leave
# it as it is. Python-Markdown and markdown2 make three paragraphs of it, so that the browser closes the element before its
# text. The same lines as a <div> stay whole in both. The sanitiser insane drops the element and the text in it; sanitize-html
# and nh3 keep the text.
# Seen with Node 20.20.2 and Python 3.11.7.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund markdown-it@14.1.0 marked@16.4.1 insane@2.6.2 sanitize-html@2.17.0
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check markdown==3.10 markdown2==2.5.4 mistune==3.1.4 nh3==0.3.2
cat > run.mjs <<'JS'
import insane from "insane";
import markdown from "markdown-it";
import { marked } from "marked";
import sanitize from "sanitize-html";
const element = '<mile-stream view="counter">\n<p>127 songs</p>\n</mile-stream>';
const text = `Before\n\n${element}\n\nAfter`;
console.log("markdown-it", JSON.stringify(markdown({ html: true }).render(text)));
console.log("marked", JSON.stringify(marked.parse(text)));
console.log("insane", JSON.stringify(insane(element)));
console.log("sanitize-html", JSON.stringify(sanitize(element)));
JS
cat > run.py <<'PY'
import json, markdown, markdown2, mistune, nh3
element = '<mile-stream view="counter">\n<p>127 songs</p>\n</mile-stream>'
text = f"Before\n\n{element}\n\nAfter"
for name, render in [("markdown", markdown.markdown), ("markdown2", markdown2.markdown), ("mistune", mistune.html)]:
    print(name, json.dumps(render(text)))
for name, render in [("markdown", markdown.markdown), ("markdown2", markdown2.markdown)]:
    print(name, "div", json.dumps(render(text.replace("mile-stream", "div"))))
print("nh3", json.dumps(nh3.clean(element)))
PY
diff <(node run.mjs; python/bin/python run.py) - <<'SEEN'
markdown-it "<p>Before</p>\n<mile-stream view=\"counter\">\n<p>127 songs</p>\n</mile-stream>\n<p>After</p>\n"
marked "<p>Before</p>\n<mile-stream view=\"counter\">\n<p>127 songs</p>\n</mile-stream>\n\n<p>After</p>\n"
insane ""
sanitize-html "\n<p>127 songs</p>\n"
markdown "<p>Before</p>\n<p><mile-stream view=\"counter\"></p>\n<p>127 songs</p>\n<p></mile-stream></p>\n<p>After</p>"
markdown2 "<p>Before</p>\n\n<p><mile-stream view=\"counter\"></p>\n\n<p>127 songs</p>\n\n<p></mile-stream></p>\n\n<p>After</p>\n"
mistune "<p>Before</p>\n<mile-stream view=\"counter\">\n<p>127 songs</p>\n</mile-stream>\n\n<p>After</p>\n"
markdown div "<p>Before</p>\n<div view=\"counter\">\n<p>127 songs</p>\n</div>\n\n<p>After</p>"
markdown2 div "<p>Before</p>\n\n<div view=\"counter\">\n<p>127 songs</p>\n</div>\n\n<p>After</p>\n"
nh3 "\n<p>127 songs</p>\n"
SEEN
echo "as seen"
