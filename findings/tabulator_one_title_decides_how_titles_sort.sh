#!/usr/bin/env bash
# One song's title decides how Tabulator sorts all titles.
#
# Tabulator guesses the sorter of a column from its first row. Where that is "134340", a song of BTS, the titles are compared
# as numbers, and the others stay in no order. With the same rows and another one first they are sorted as texts.
# Seen with Node 20.20.2 and jsdom.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund jsdom@26.1.0 tabulator-tables@6.5.3
cat > run.mjs <<'JS'
import { JSDOM } from "jsdom";
const { window } = new JSDOM('<div id="table"></div>', { pretendToBeVisual: true });
class Observer { observe() {} unobserve() {} disconnect() {} }
Object.assign(window, { ResizeObserver: Observer, IntersectionObserver: Observer });
for (const name of ["document", "Element", "Node", "HTMLElement", "Event", "CustomEvent", "DocumentFragment",
  "getComputedStyle", "requestAnimationFrame", "ResizeObserver", "IntersectionObserver"]) globalThis[name] = window[name];
globalThis.window = window;
Object.defineProperty(globalThis, "navigator", { value: window.navigator, configurable: true });
const { TabulatorFull } = await import("tabulator-tables");
async function sorted(titles) {
  const data = titles.map((title) => ({ title }));
  const table = new TabulatorFull("#table", { data, columns: [{ title: "Song", field: "title" }], renderVertical: "basic" });
  await new Promise((built) => table.on("tableBuilt", built));
  table.setSort("title", "asc");
  const shown = table.getData("active").map(({ title }) => title).join(", ");
  table.destroy();
  return shown;
}
console.log(await sorted(["Dynamite", "134340", "Butter", "Airplane"]));
console.log(await sorted(["134340", "Dynamite", "Butter", "Airplane"]));
process.exit(0);
JS
diff <(node run.mjs 2>/dev/null) - <<'SEEN'
134340, Airplane, Butter, Dynamite
Dynamite, Butter, Airplane, 134340
SEEN
echo "as seen"
