#!/usr/bin/env bash
# unfurl.js decodes the entities within an oEmbed answer's HTML, so that an address in it becomes another one.
#
# `html` of an oEmbed answer is HTML in a JSON text: JSON has no entities, and those of the HTML are the HTML's. unfurl.js decodes
# them all the same. `page=1&amp;copy=1` in the address of a frame becomes `page=1©=1`.
# @extractus/oembed-extractor gives the HTML as it was sent.
# Seen with Node 20.20.2.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund unfurl.js@6.4.0 @extractus/oembed-extractor@6.0.0
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import { extract } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';

const html = '<iframe src="https://a.example/?page=1&amp;copy=1"></iframe>';
const server = createServer((request, response) => {
  const origin = `http://${request.headers.host}`;
  if (request.url === '/oembed.json') {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ version: '1.0', type: 'rich', html, width: 100, height: 100 }));
  } else {
    response.setHeader('content-type', 'text/html');
    response.end(`<title>T</title><link rel="alternate" type="application/json+oembed" href="${origin}/oembed.json">`);
  }
}).listen(0, '127.0.0.1', async () => {
  const page = `http://127.0.0.1:${server.address().port}/`;
  console.log('sent', html);
  console.log('oembed-extractor', (await extract(page)).html);
  console.log('unfurl', (await unfurl(page, { oembed: true })).oEmbed.html);
  server.close();
  server.closeAllConnections();
});
JS
diff <(node run.mjs) - <<'SEEN'
sent <iframe src="https://a.example/?page=1&amp;copy=1"></iframe>
oembed-extractor <iframe src="https://a.example/?page=1&amp;copy=1"></iframe>
unfurl <iframe src="https://a.example/?page=1©=1"></iframe>
SEEN
echo "as seen"
