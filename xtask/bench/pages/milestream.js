/** Milestream, as a page embeds it. The bytes come to it through `fetch`, as they do everywhere. */
import { present, type } from './measure.js';

const { kind: KIND, view: VIEW } = document.currentScript.dataset;
const stage = document.getElementById('stage');
const element = document.createElement('mile-stream');
element.setAttribute('view', VIEW);
// What the counter of a board counts.
element.setAttribute('threshold', '100M');
element.setAttribute('limit', '200000');
element.setAttribute('rows', 'dense');

const root = () => element.shadowRoot;

/** Files that are in memory already, by address; each is given once, and then held by nobody here. */
const files = new Map();

/** A response whose body has come, in one piece: the wait for a network is no part of the measurement. */
const inMemory = (bytes) => {
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(bytes);
      stream.close();
    },
  });
  return new Response(body, { headers: { 'content-type': KIND } });
};

const ask = window.fetch.bind(window);
window.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI).pathname;
  const bytes = files.get(url);
  if (!bytes) return ask(input, init);
  files.delete(url);
  return Promise.resolve(inMemory(bytes));
};

/** The memory of the program, which the JavaScript heap does not show. */
for (const name of ['instantiate', 'instantiateStreaming']) {
  const made = WebAssembly[name];
  WebAssembly[name] = async (...given) => {
    const result = await made.apply(WebAssembly, given);
    // Later parts of the program have the memory of the first one.
    window.wasmMemory = (result.instance ?? result).exports.memory ?? window.wasmMemory;
    return result;
  };
}

const tab = (name) => root()?.querySelector(`#tab-${name}`);
const board = {
  ready: () => !!root()?.querySelector('#panel-counter:not([hidden]) [part~=value]'),
  begin: () => tab('leaderboard').click(),
};

let opened = 0;
present({
  ...(VIEW === 'board' ? board : {}),
  open(bytes) {
    tab('counter')?.click();
    const url = `/memory/${++opened}`;
    files.set(url, bytes);
    element.setAttribute('src', url);
    if (!element.isConnected) stage.append(element);
  },
  sort: () => [...root().querySelectorAll('[part~=sort]')].find((head) => head.textContent.trim() === 'Song').click(),
  search: (text) => type(root().querySelector('input[type=search]'), text),
  first: () => root()?.querySelector('[part=table] tbody th button')?.textContent,
  scroller: () => root()?.querySelector('[part=scroll]'),
});
