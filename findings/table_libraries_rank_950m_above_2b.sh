#!/usr/bin/env bash
# Table libraries rank 99.9M streams above 2.01B.
#
# Counts of streams are printed with units. Sorted from large to small, three table libraries of npm order such a column as
# text, letter by letter, with no sign that it is not a number: DataTables, tablesort and List.js put millions first.
# Seen with Node 20.20.2 and jsdom.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund jsdom@26.1.0 jquery@3.7.1 datatables.net@2.3.4 tablesort@5.6.0 list.js@2.3.1
cat > run.mjs <<'JS'
import { JSDOM } from "jsdom";
const streams = ["950M", "2.01B", "1.32B", "99.9M", "835.3M"];
const rows = streams.map((text) => `<tr><td class="streams">${text}</td></tr>`).join("");
const table = (id) => `<table id="${id}"><thead><tr><th>Streams</th></tr></thead><tbody class="list">${rows}</tbody></table>`;
const { window } = new JSDOM(`${table("a")}${table("b")}<div id="c">${table("d")}</div>`, { url: "http://localhost/" });
const { document, navigator, HTMLElement, Node, Event, CustomEvent } = window;
Object.assign(globalThis, { window, document, HTMLElement, Node, Event, CustomEvent });
Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
const shown = (id) => [...document.querySelectorAll(`#${id} td`)].map((cell) => cell.textContent).join(" ");

const { default: DataTable } = await import("datatables.net");
new DataTable("#a", { order: [[0, "desc"]], paging: false });
console.log("datatables.net", shown("a"));
const { default: Tablesort } = await import("tablesort");
globalThis.Tablesort = Tablesort;
new Tablesort(document.querySelector("#b"), { descending: true });
document.querySelector("#b th").click();
console.log("tablesort", shown("b"));
const { default: List } = await import("list.js");
new List(document.querySelector("#c"), { valueNames: ["streams"] }).sort("streams", { order: "desc" });
console.log("list.js", shown("c"));
JS
diff <(node run.mjs) - <<'SEEN'
datatables.net 99.9M 950M 835.3M 2.01B 1.32B
tablesort 99.9M 950M 835.3M 2.01B 1.32B
list.js 950M 835.3M 99.9M 2.01B 1.32B
SEEN
echo "as seen"
