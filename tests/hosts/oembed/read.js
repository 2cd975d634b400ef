// Programs that others wrote read what a site of ours says of its addresses: the page and each song. SITE is the folder that a
// build with `--host` left, ADDRESS the address that was given.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import Ajv from 'ajv/dist/2020.js';
import openGraph from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';

const { SITE, ADDRESS } = process.env;
const TYPES = { '.html': 'text/html', '.json': 'application/json', '.png': 'image/png' };

/** As a static host serves a site in a folder: by the path alone, whatever is asked. */
function serve(request, response) {
  const base = new URL(ADDRESS).pathname;
  const path = new URL(request.url, ADDRESS).pathname;
  const file = join(SITE, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
  if (!path.startsWith(`${base}/`) || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  response.end(readFileSync(file));
}

const schema = JSON.parse(readFileSync(new URL('answer.schema.json', import.meta.url), 'utf8'));
const isAnswer = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** The address of the one frame in an answer's HTML. */
function frame(html) {
  const [, source] = html.match(/^<iframe [^<>]*\bsrc="([^"]+)"[^<>]*><\/iframe>$/) ?? assert.fail(html);
  return source.replaceAll('&amp;', '&');
}

async function read(path) {
  const page = `${ADDRESS}/${path}`;
  const written = JSON.parse(readFileSync(join(SITE, path, 'oembed.json'), 'utf8'));
  const { method, ...answer } = await extract(page);
  assert.equal(method, 'auto-discovery');
  assert.deepEqual(answer, written, page);
  assert(isAnswer(answer), `${page}: ${JSON.stringify(isAnswer.errors)}`);
  const song = path.split('/')[1];
  const shown = `${ADDRESS}/?frame=1${song ? `&view=counter&song=${song}` : ''}`;
  assert.equal(frame(answer.html), shown);
  assert.equal((await fetch(shown)).status, 200, 'what the frame shows is there');

  // It decodes what it reads once more, which changes nothing of ours (findings/unfurl_decodes_oembed_html.sh).
  const { oEmbed, title } = await unfurl(page, { oembed: true });
  assert.equal(frame(oEmbed.html), shown);
  assert.deepEqual([oEmbed.type, oEmbed.width, oEmbed.height], [answer.type, answer.width, answer.height]);
  if (song) assert.equal(title, answer.title);

  const { result } = await openGraph({ url: page, urlValidatorSettings: { require_tld: false } });
  assert.equal(result.ogUrl, page);
  if (song) assert.equal(result.ogTitle, answer.title);
  for (const { url, width, height } of result.ogImage ?? []) {
    const image = Buffer.from(await (await fetch(url)).arrayBuffer());
    assert.equal(image.subarray(1, 4).toString(), 'PNG', url);
    assert.deepEqual([image.readUInt32BE(16), image.readUInt32BE(20)], [Number(width), Number(height)], url);
  }
  if (!song) return { pictures: result.ogImage?.length ?? 0 };
  const recording = result.jsonLD.find((data) => data['@type'] === 'MusicRecording');
  const counter = recording.interactionStatistic;
  assert.equal(counter['@type'], 'InteractionCounter');
  assert(Number.isSafeInteger(counter.userInteractionCount) && counter.userInteractionCount > 0, page);
  assert.match(counter.endTime, /^\d{4}(-\d\d){0,2}$/);
  return { pictures: result.ogImage?.length ?? 0 };
}

const { type, ...untyped } = JSON.parse(readFileSync(join(SITE, 'oembed.json'), 'utf8'));
assert(type && !isAnswer(untyped), 'the schema takes an answer without a type: nothing was checked');

const server = createServer(serve);
server.listen(Number(new URL(ADDRESS).port), '127.0.0.1', async () => {
  const songs = readdirSync(join(SITE, 'song')).map((name) => `song/${name}/`);
  let pictures = 0;
  for (const path of ['', ...songs]) pictures += (await read(path)).pictures;
  assert(songs.length > 10 && pictures > 10, `only ${songs.length} songs and ${pictures} pictures`);
  console.log(`${songs.length} songs and the page were read, ${pictures} of them with a picture`);
  server.close();
  server.closeAllConnections();
});
