// @ts-check
/**
 * The parts of the program. The first one and what a view needs for its picture come at once; what a reader does first with
 * it comes while it is drawn, or as soon as the reader does anything with a widget, and the rest after that. What reader and
 * browser do until then is kept, and done in its order once its part is there. It knows files and calls, and nothing of
 * widgets.
 *
 * @typedef {{ cnt: number }} Closure wasm-bindgen's count of who holds a closure
 */
import HASHES from './milestream.parts.js';
import { copyOf, touchOf } from './touch.js';

const ALL = Object.keys(HASHES);
/** What a dataset needs that is not the bundled one: in any view, and in all but counters. */
const OWN = ['own'];
const OWN_LISTS = ['own', 'lists'];
/** The style of the named themes. */
const LOOKS = 'looks';
/** What is done with any view first needs no more. */
const SOON = ALL.filter((name) => name !== 'rest' && ![LOOKS, ...OWN_LISTS].includes(name));
/** What a view needs besides the first part; a board, which is what no view is too, has all of them as its tabs and more. A race needs all there is: nothing of it is in the parts of others. */
const NEEDS = /** @type {Record<string, string[]>} */ ({ counter: ['single'], badge: ['single'], leaderboard: ['table'], race: ALL });
const BOARD = ['single', 'table', 'tabs'];

/** Thrown where a function is called whose part is not there; its stack says by which one. */
class Missing extends Error {}

/** Parts that are here or on their way. @type {Map<string, Promise<void>>} */
const coming = new Map();
/** Those that are here. */
const here = new Set();
/**
 * What is done once all is there; what comes from the reader or the page keeps its order, and is a touch where it can be done
 * before. @type {{ call: () => void, isTouch?: boolean }[]}
 */
const kept = [];
/** Events among them: more than one listener may hear the same. @type {WeakSet<Event>} */
const keptEvents = new WeakSet();
/** The touch that the program is busy with. @type {import('./touch.js').Touch | undefined} */
let touch;
/** How many of its tasks may still go on in a timer. */
let tasks = 0;
/** Whether what was kept is being done. */
let isNext = false;
/** All parts, while they are on their way. @type {Promise<void> | undefined} */
let rest;
let hasFailed = false;
/** @type {import('./embed.js').Supplies['ask']} */
let ask;
/** Hears why the rest cannot be had. @type {(error: unknown) => void} */
let tell;
/** Takes the style that comes with a part. @type {(text: string) => void} */
let applyLaterStyle;
/** @type {(imports: WebAssembly.Imports) => void} */
let start;
/** What parts import: what the first one does, and the first one itself. @type {Promise<WebAssembly.Imports>} */
const started = new Promise((resolve) => (start = resolve));

/** @param {import('./embed.js').Supplies['ask']} askFor @param {(error: unknown) => void} tellOf @param {(text: string) => void} applyIt */
function supply(askFor, tellOf, applyIt) {
  ask = askFor;
  tell = tellOf;
  applyLaterStyle = applyIt;
}

/** @param {Response} response */
const compile = async (response) =>
  // A wrong type cannot be compiled while it streams; its bytes can.
  response.headers.get('content-type') === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());

/** Makes the first part. @param {Response} response @param {WebAssembly.Imports} imports */
async function first(response, imports) {
  const missing = () => {
    throw new Missing('a function was called before its part of the program was there');
  };
  const module = await compile(response);
  const instance = await WebAssembly.instantiate(module, { ...imports, parts: { missing } });
  start({ ...imports, first: instance.exports });
  return { module, instance };
}

/** @param {string} name */
async function load(name) {
  const [response] = ask(import.meta.url.replace(/\.js.*/, `.${name}.wasm`), HASHES[name]);
  // Compiled while the first part is on its way.
  const module = await compile(await response);
  await WebAssembly.instantiate(module, await started);
  const [style] = WebAssembly.Module.customSections(module, 'style');
  if (style) applyLaterStyle(new TextDecoder().decode(style));
  here.add(name);
  if (isWhole()) arrived();
}

/** Brings parts that are not here yet. @param {string[]} names */
const bring = (names) =>
  Promise.all(
    names.map((name) => {
      const part = coming.get(name) ?? load(name);
      coming.set(name, part);
      // Whoever asks next tries again.
      part.catch(() => coming.delete(name));
      return part;
    }),
  );

/**
 * The parts that a widget needs for its picture and that are not here.
 * @param {(name: string) => string | null | undefined} option @param {boolean} isBundled whether it shows the bundled dataset
 */
function lacking(option, isBundled) {
  const view = option('view')?.trim().toLowerCase() ?? '';
  // What is ranked is another matter, but for a race.
  const needs = (option('by') && view !== 'race' ? undefined : NEEDS[view]) ?? BOARD;
  const own = isBundled ? [] : needs.includes('table') ? OWN_LISTS : OWN;
  const looks = /^\s*(auto|plain|light|dark)?\s*$/i.test(option('theme') ?? '') ? [] : [LOOKS];
  return [...needs, ...own, ...looks].filter((name) => name in HASHES && !here.has(name));
}

const isWhole = () => here.size === ALL.length;

/** All parts. @returns {Promise<unknown>} */
const whole = () => bring(ALL);

/**
 * What the program waits for: all parts, or those that read files and show what is in them, in lists where the page has any.
 * @param {boolean} isReader
 */
const wanted = (isReader) => bring((isReader ? (coming.has('table') ? OWN_LISTS : OWN) : ALL).filter((name) => name in HASHES));

/** @type {() => void} */
let arrived;
/** The last part has come, whoever has asked for it. @type {Promise<void>} */
const arrival = new Promise((resolve) => (arrived = resolve));

/** Brings the rest, unless it is on its way; first what it is likely to be called for. */
function bringRest() {
  rest ??= bring(SOON)
    .then(doTouches)
    .then(whole)
    .then(
      () => kept.splice(0).forEach(({ call }) => call()),
      (error) => {
        rest = undefined;
        hasFailed = true;
        tell(error);
      },
    );
}

/** Does the touches that were kept, up to what needs the rest. */
function doTouches() {
  for (;;) {
    const place = kept.findIndex(isOrdered);
    if (!kept[place]?.isTouch) return;
    const [{ call }] = kept.splice(place, 1);
    isNext = true;
    call();
    isNext = false;
  }
}

/** @param {{ isTouch?: boolean }} one */
const isOrdered = ({ isTouch }) => isTouch !== undefined;

/** The reader comes near a widget, or touches it; what failed once is not tried again by a pointer that passes. @param {Event} event */
function approach({ type }) {
  if (!hasFailed || type.endsWith('down')) bringRest();
}

/** Whether the rest waits for the reader: there is none, or data is dear. */
function isRestLeft() {
  const { saveData, type } = /** @type {any} */ (navigator).connection ?? {};
  return isWhole() || saveData || type === 'cellular';
}

/** Brings the rest while a picture is drawn: all that one needs is here, and the network has nothing else to do. */
function bringRestBehind() {
  if (coming.size === here.size && !isRestLeft()) bringRest();
}

/** Brings the rest when the page has nothing else to do. */
function bringRestWhenIdle() {
  if (isRestLeft()) return;
  // WebKit does not tell when it is idle.
  if ('requestIdleCallback' in self) requestIdleCallback(bringRest, { timeout: 2000 });
  else setTimeout(bringRest, 300);
}

/** Makes a call that may reach into any part: now, or once all of them are here. @param {() => void} call @param {boolean} [isTouch] */
function later(call, isTouch = false) {
  if (isWhole()) return call();
  kept.push({ call, isTouch });
  bringRest();
}

/**
 * Keeps an event until its listeners can run: it is sent once more within the widget, whose host has heard it already.
 * @param {Event} event @param {boolean} isTouch
 */
function keepEvent(event, isTouch) {
  if (keptEvents.has(event)) return;
  keptEvents.add(event);
  const [target] = /** @type {Element[]} */ (event.composedPath());
  if (event.type === 'click') {
    // The browser follows a link by itself.
    if (target?.closest?.('a[href]')) return bringRest();
    event.preventDefault();
  } else if (event.type === 'submit') event.preventDefault();
  const copy = copyOf(event);
  later(() => {
    // All but a click has been followed by the browser already, and WebKit would do it again for a key.
    const { type } = event;
    if (type !== 'click') target?.getRootNode().addEventListener(type, (again) => again.preventDefault(), { once: true, capture: true });
    target?.dispatchEvent(copy);
  }, isTouch);
}

/** Whether an event can be heard before the rest is there. @param {import('./touch.js').Touch | undefined} its */
function canTouch(its) {
  if (!its || (!isNext && kept.some(isOrdered)) || !SOON.every((name) => here.has(name))) return false;
  touch = its;
  goOn();
  return true;
}

/** The program is busy with a touch until this task and the timer that it may set are over: Yew goes on so after a while. */
function goOn() {
  tasks += 1;
  const end = () => {
    tasks -= 1;
    if (!tasks) touch = undefined;
  };
  setTimeout(() => setTimeout(end, 0), 0);
}

/** The touch that has come too early for its part. */
const missedTouch = () => touch;

/**
 * Whether a call of the browser has to wait for the rest, which it is kept for. An event may need whatever it was that the
 * reader wanted; anything else waits once every picture stands.
 * @param {boolean} isPictured @param {(...args: unknown[]) => unknown} closure @param {Closure} state @param {unknown[]} args
 */
function mustWait(isPictured, closure, state, args) {
  if (isWhole()) return false;
  const [event] = args;
  if (event instanceof Event) {
    const its = touchOf(event);
    if (canTouch(its)) return false;
    // A pointer that passes by anything else wants nothing.
    if (its || event.type !== 'pointermove') keepEvent(event, !!its);
  } else if (touch) {
    goOn();
    return false;
  } else if (isPictured) {
    // What was let go of in the meantime is not called any more.
    kept.push({ call: () => state.cnt > 0 && closure(...args) });
    bringRestWhenIdle();
  } else return false;
  return true;
}

/** Forgets what was kept: the program has stopped. */
const forgetKept = () => (kept.length = 0);

export { Missing, approach, arrival, bring, bringRestBehind, bringRestWhenIdle, first, forgetKept, isWhole, lacking, later, missedTouch, mustWait, supply, wanted, whole };
