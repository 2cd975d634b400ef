#!/usr/bin/env bash
# Number abbreviators say that a milestone is passed which is not.
#
# A song with 999,996,000 streams has not passed a billion. Of seven npm packages that shorten numbers, all at their
# newest versions, four print a billion, two print "1000 million", one cuts and is right.
# Seen with Node 20.20.2.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund numeral@2.0.6 millify@6.1.0 d3-format@3.1.3 numbro@2.5.0 humanize-plus@1.8.2 \
  short-number@1.0.7 approximate-number@3.0.1
cat > run.mjs <<'JS'
import approximate from "approximate-number";
import { format } from "d3-format";
import humanize from "humanize-plus";
import { millify } from "millify";
import numbro from "numbro";
import numeral from "numeral";
import short from "short-number";
const streams = 999_996_000;
console.log("numeral", numeral(streams).format("0.0a"));
console.log("millify", millify(streams));
console.log("d3-format", format(".3s")(streams));
console.log("numbro", numbro(streams).format({ average: true, mantissa: 1 }));
console.log("humanize-plus", humanize.compactInteger(streams, 1));
console.log("short-number", short(streams));
console.log("approximate-number", approximate(streams));
JS
diff <(node run.mjs) - <<'SEEN'
numeral 1.0b
millify 1B
d3-format 1.00G
numbro 1.0b
humanize-plus 1000.0M
short-number 1000M
approximate-number 999m
SEEN
echo "as seen"
