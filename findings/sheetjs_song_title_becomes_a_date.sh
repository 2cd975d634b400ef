#!/usr/bin/env bash
# SheetJS reads song titles of a CSV as dates and numbers, and the title cannot be had back.
#
# "7/11" and "10/10" are titles of songs. The reader of xlsx 0.18.5 (the newest on npm) makes the serial numbers of
# 11 July 2001 and 10 October 2001 of them, in a column whose other cells are words; "1E5" becomes 100000. `raw: true`
# keeps them, and then the counts are texts, too.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5
cat > run.cjs <<'JS'
const XLSX = require("xlsx");
const csv = "title,streams\n7/11,1200\n10/10,3\n1E5,7\n24/7,5\nMay 5,9\n";
for (const raw of [false, true]) {
  const book = XLSX.read(csv, { type: "string", raw });
  const rows = XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]]);
  console.log(raw, JSON.stringify(rows.map(({ title, streams }) => [title, streams])));
}
JS
diff <(TZ=UTC node run.cjs) - <<'SEEN'
false [[37083,1200],[37174,3],[100000,7],["24/7",5],["May 5",9]]
true [["7/11","1200"],["10/10","3"],["1E5","7"],["24/7","5"],["May 5","9"]]
SEEN
echo "as seen"
