#!/usr/bin/env bash
# csv-parse with `cast_date` makes dates of song titles that end in a small number or a year.
#
# It asks JavaScript's `Date.parse`, which in V8 passes over words in front of a number: "Track 9" is 1 September 2001,
# "Stay 2022" is 1 January 2022. "Love Story 13" stays, since there is no 13th month. csv-parse 7.0.3, Node 20.20.2.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund csv-parse@7.0.3
cat > run.mjs <<'JS'
import { parse } from "csv-parse/sync";
const csv = "title,as_of\nTrack 9,2022-04-14\nButterfly 2,2022-04-14\nStay 2022,2022-04-14\nLove Story 13,2022-04-14\n";
for (const { title } of parse(csv, { columns: true, cast: true, cast_date: true })) console.log(JSON.stringify(title));
JS
diff <(TZ=UTC node run.mjs) - <<'SEEN'
"2001-09-01T00:00:00.000Z"
"2001-02-01T00:00:00.000Z"
"2022-01-01T00:00:00.000Z"
"Love Story 13"
SEEN
echo "as seen"
