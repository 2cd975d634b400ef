#!/usr/bin/env bash
# Fluent's NUMBER() ignores "compact", and its significant digits claim a milestone.
#
# A translator who writes NUMBER($streams, notation: "compact") gets all digits and no error. With maximumSignificantDigits
# the number is rounded up, so that 999,996,000 streams read 1,000,000,000. A count as BigInt is an error.
# Seen with Node 20.20.2.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @fluent/bundle@0.19.1
cat > run.mjs <<'JS'
import { FluentBundle, FluentResource } from "@fluent/bundle";
const bundle = new FluentBundle("en", { useIsolating: false });
console.log("errors", bundle.addResource(new FluentResource(`
compact = { NUMBER($streams, notation: "compact") } streams
digits = { NUMBER($streams, maximumSignificantDigits: 3) } streams
`)).length);
for (const [id, streams] of [["compact", 1401974334], ["digits", 999996000], ["compact", 1401974334n]]) {
  const errors = [];
  console.log(bundle.formatPattern(bundle.getMessage(id).value, { streams }, errors), errors.map((error) => error.message).join());
}
JS
diff <(node run.mjs) - <<'SEEN'
errors 0
1,401,974,334 streams 
1,000,000,000 streams 
{NUMBER($streams)} streams Variable type not supported: $streams, bigint
SEEN
echo "as seen"
