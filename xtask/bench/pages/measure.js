/**
 * The stopwatch, the same for all. A page hands itself in as `window.contestant`:
 *
 * - `open(bytes)` shows the table of a file's bytes,
 * - `sort()` does what a click on the head of the titles does,
 * - `search(text)` does what typing does,
 * - `first()` gives the title in the first row, as it stands in the document,
 * - `scroller()` gives what the reader scrolls, where the table has such a region,
 * - `ready()`, where something else than the table is seen first, says whether that is there, and `begin()` goes to the table.
 */

/** The next frame's rendering, then the end of it: a message sent while a frame is made arrives after it was painted. */
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const { port1, port2 } = new MessageChannel();
const painted = () =>
  new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** Milliseconds from the call of `act` until a frame with `title` in the first row, or where `isThere`, has been painted. */
async function until(act, title, isThere = () => window.contestant.first() === title) {
  const { contestant } = window;
  const start = performance.now();
  act();
  for (;;) {
    await frame();
    if (isThere()) {
      await painted();
      return performance.now() - start;
    }
    if (performance.now() - start > 30_000) throw new Error(`waited for ${title}, saw ${contestant.first()}`);
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Lets what was put off be done, as it is while a reader reads. The pause at the end is longer than a frame of a display:
 * a frame that changes nothing makes Chromium wait for the next one as if it were bound to one, and all would be measured
 * as that much slower.
 */
async function rest() {
  for (let frames = 0; frames < 20; frames++) {
    await frame();
    await pause(10);
  }
  await pause(50);
}

/** What a reader does, timed: opens the file, types a word, empties the field, sorts by title. */
async function visit({ small, large, smallFirst, first, keys, sorted }) {
  const { contestant } = window;
  const read = async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer());
  // Each has shown a table with every word once, so that no program is still to be compiled, and no font to be looked for:
  // a browser takes 2 ms to find one where it meets a script, whoever shows the row.
  const warm = await read(small);
  const open = async (bytes, title) => {
    const act = () => {
      contestant.open(bytes);
      bytes = null;
    };
    const ready = await until(act, title, contestant.ready);
    await rest();
    if (contestant.begin) {
      await until(contestant.begin, title);
      await rest();
    }
    return ready;
  };
  await open(warm, smallFirst);
  const ready = await open(await read(large), first);
  const typed = [];
  for (const { text, title } of keys) {
    typed.push(await until(() => contestant.search(text), title));
    await rest();
  }
  await until(() => contestant.search(''), first);
  await rest();
  const sort = await until(() => contestant.sort(), sorted);
  await rest();
  return { ready, typed, sort };
}

/** Milliseconds of each frame while the reader scrolls down and up again, `step` pixels a frame. */
async function scroll({ step, frames }) {
  const region = window.contestant.scroller();
  if (!region) return null;
  const taken = [];
  let last = 0;
  for (let count = 0; count < frames; count++) {
    await frame();
    const now = performance.now();
    if (last) taken.push(now - last);
    last = now;
    region.scrollTop += count * 2 < frames ? step : -step;
  }
  return taken;
}

/** Sets the value of a field as typing does, also under a framework that watches the property. */
export function type(field, text) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** A number as every contestant writes it. */
const numbers = new Intl.NumberFormat('en');
export const written = (number) => numbers.format(number);

/** The rows of a file for those that take objects. */
export const rows = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

export function present(contestant) {
  Object.assign(window, { contestant, visit, scroll });
}
