// @ts-check
/**
 * What stands between a host element and the wasm: which widget sits where, its options, what it shows and tells.
 * It is the entry of the bundle `milestream.js`, and hands itself to the loader as its last statement.
 */
import init, { Widget as Engine, guard_with, hand_over } from './widget.js';
import { exportText } from './export.js';
import { holdsAnything, holdsPage, isReading, isTorn } from './fallback.js';
import { fault, faultOf } from './faults.js';
import { callProgram, follow, forget, restore } from './foreign.js';
import { listen, stopListening } from './listeners.js';
import { subscribe, unsubscribe } from './live.js';
import { attributeOf, languageOf, read, reflect, register, watchLanguage } from './options.js';
import { Missing, approach, arrival, bring, bringRestWhenIdle, first, forgetKept, lacking, later, mustWait, supply, whole } from './parts.js';
import { glow, leave, look } from './roll.js';
import { applyStyle, shadowOf, addStyle } from './shadow.js';
import { paint, watch } from './theme.js';
import { bringWords, mark, supplyWords, wordsFor } from './words.js';

/**
 * @typedef {import('./embed.js').Widget} Widget
 * @typedef {import('./embed.js').View} View
 * @typedef {import('./embed.js').Supplies} Supplies
 * @typedef {{ box: HTMLElement, root: HTMLElement, slot: HTMLSlotElement, probe: HTMLElement, engine: Engine, widget: Widget | undefined, observer: MutationObserver, texts: string, changes: Record<string, string | null>, isPictured?: boolean, isAwaited?: boolean, restart?: () => void, number?: HTMLElement | null, focused?: HTMLElement | null, glows?: boolean }} Mount
 */

/** The mounts that are taken. @type {Map<Widget, Mount>} */
const mounts = new Map();
/** Mounts whose widget has left: Yew never lets go of a root, so its root is used again. @type {Mount[]} */
const pool = [];
/** The dataset of widgets that name none. */
let bundled = '';

/** Ends this copy of the program; nothing once that is done. @type {((error: unknown) => void) | undefined} */
let stop;
/** Why it ended. @type {Error | undefined} */
let ended;
/** Whether its widgets begin anew by themselves. */
let restarts = false;

/**
 * Calls into the program, for us or for the browser. What it throws has cut it off in the middle of its work: that concerns
 * all its widgets, not whoever called. Once it is over, nobody enters it again, be it a timer of its own.
 * @template T @param {() => T} call
 */
function run(call) {
  try {
    return stop && callProgram(call);
  } catch (error) {
    stop?.(error);
    return undefined;
  }
}

/**
 * Calls of the browser into the program: an event, a timer, a promise.
 * @param {() => unknown} call @param {(...args: unknown[]) => unknown} closure @param {import('./parts.js').Closure} state @param {unknown[]} args
 */
function enter(call, closure, state, args) {
  const isPictured = [...mounts.values()].every((mount) => mount.isPictured);
  return stop && mustWait(isPictured, closure, state, args) ? undefined : run(call);
}

/** Calls into whatever part of the program, once it is there. @param {() => unknown} call */
const runLater = (call) => later(() => run(call));

const repaint = () => mounts.forEach(repaintMount);
/** Whether they are about to be painted. @type {number | undefined} */
let due;
/** Paints them soon, and once for whatever happens until then: a host may write on an element in every frame. */
const repaintSoon = () => {
  due ??= setTimeout(() => {
    due = undefined;
    repaint();
  }, 100);
};
/** Hears of whatever the host writes on the elements around the widgets. */
const words = new MutationObserver(repaintSoon);
/** Hears when an element of a widget may have come into another document, which takes its style away. */
const moves = new MutationObserver(() => mounts.forEach(styleMount));
const languages = new MutationObserver(() => mounts.forEach(reread));

/** @param {Mount} mount */
function repaintMount({ root, widget }) {
  if (widget) paint(root, widget.options);
}

/** Shows the view in place of the host's words, in one frame; waits while the reader is in them. @param {Mount} mount */
function reveal(mount) {
  const { widget, root, slot } = mount;
  if (!widget || widget.state !== 'ready') return;
  const { element } = widget;
  const isPage = holdsPage(element);
  if (!slot.hidden && !isPage && isReading(element)) {
    const again = () => {
      element.removeEventListener('focusout', soon);
      document.removeEventListener('selectionchange', soon);
      reveal(mount);
    };
    // The focus has not moved yet when it is about to.
    const soon = () => setTimeout(again);
    listen(element, ['focusout'], soon);
    listen(document, ['selectionchange'], soon);
    return;
  }
  root.hidden = false;
  slot.hidden = !isPage;
  if (mount.isAwaited && document.activeElement === document.body) {
    root.tabIndex = -1;
    root.focus({ preventScroll: true });
  }
  mount.isAwaited = false;
}

/** @param {Mount} mount */
const styleMount = ({ widget }) => applyStyle(widget?.element.shadowRoot);

/** Adds the style of a part to all widgets. @param {string} text */
function applyLaterStyle(text) {
  addStyle(text);
  mounts.forEach(styleMount);
}

/** What tells that the reader is at a widget. */
const NEARING = ['pointerover', 'pointerdown', 'focusin', 'keydown'];

/** A mount with an engine that speaks to whichever widget sits in it. @param {Record<string, string>} options @param {string} texts */
function makeMount(options, texts) {
  // The element is the host's own, so the box that the layout answers to is another one.
  const box = document.createElement('div');
  box.className = 'box';
  const root = document.createElement('div');
  root.className = 'widget';
  // A dialog that is displayed no more would keep the page from its reader.
  root.onanimationcancel = ({ target }) => /** @type {HTMLDialogElement} */ (target).close?.();
  box.append(root);
  const slot = document.createElement('slot');
  // It has the colour of the text around, and tells when it comes to another place or its colour becomes another one.
  const probe = document.createElement('i');
  probe.className = 'probe';
  probe.onanimationstart = probe.ontransitionrun = () => {
    if (!mount.widget) return;
    watch(words, mount.widget.element);
    watchLanguage(languages, mount.widget.element);
    repaintMount(mount);
    reread(mount);
  };
  /** @type {Mount} */
  const mount = { box, root, slot, probe, widget: undefined, texts, changes: {}, observer: new MutationObserver(() => reread(mount)), engine: /** @type {any} */ (null) };
  // Who comes near is about to do something.
  for (const type of NEARING) box.addEventListener(type, approach, { passive: true });
  follow(root);
  mark(root, texts);
  mount.engine = new Engine(root, Object.entries(options), texts, (/** @type {string} */ type, /** @type {unknown} */ detail) => onEngineEvent(mount, type, detail));
  return mount;
}

/** What the engine tells. @param {Mount} mount @param {string} type @param {unknown} detail */
function onEngineEvent(mount, type, detail) {
  const { widget, root } = mount;
  if (type === 'drawing') return restore(root);
  if (!widget) return;
  if (type === 'replaced') {
    mount.focused = /** @type {HTMLElement | null | undefined} */ (widget.element.shadowRoot?.activeElement);
    return;
  }
  if (type === 'drawn') return drawn(mount);
  if (type === 'take') return exportRows(mount, /** @type {[string, string]} */ (detail));
  if (type === 'change') {
    const { name, value } = /** @type {{ name: string, value: string | null }} */ (detail);
    mount.changes[name] = value;
  }
  if (type === 'loading') widget.state = 'loading';
  if (type === 'milestone') mount.glows = true;
  if (type === 'celebrated') {
    // Once for each element, wherever it is moved to.
    mount.glows = !celebrated.has(widget.element);
    celebrated.add(widget.element);
    return;
  }
  const isShown = type === 'error' && /** @type {{ shown: boolean }} */ (detail).shown;
  if (type === 'error' && !isShown) {
    widget.state = 'error';
    root.hidden = false;
    mount.slot.hidden = false;
  }
  if (type === 'ready' || isShown) {
    widget.state = 'ready';
    reveal(mount);
  }
  send(widget.element, type, detail);
}

/** What was shown to have passed a milestone within a day. @type {WeakSet<HTMLElement>} */
const celebrated = new WeakSet();

/** The view has changed on the page: its number rolls, and what has passed a milestone glows. @param {Mount} mount */
function drawn(mount) {
  const { root, widget, number, focused, glows } = mount;
  const value = /** @type {HTMLElement | null} */ (root.querySelector('.value'));
  if (number && number !== value) leave(number);
  mount.number = value;
  const mayMove = widget?.options.motion !== 'none';
  if (value) look(value, mayMove);
  if (glows && mayMove) glow(root);
  // What belongs to the picture may follow at once.
  if (widget?.state === 'ready' && !mount.isPictured) setTimeout(() => pictured(mount));
  // A row that changes places loses the focus on its way.
  if (focused?.isConnected) focused.focus({ preventScroll: true });
  mount.focused = mount.glows = undefined;
}

/** The first picture of a widget stands. @param {Mount} mount */
function pictured(mount) {
  mount.isPictured = true;
  bringRestWhenIdle();
}

/** How often the dataset of a mount is asked for again. @param {Mount} mount */
function subscribeMount(mount) {
  const { root, engine, widget } = mount;
  if (widget) subscribe(root, widget.options.src ?? '', engine.every(), () => runLater(() => engine.renew()));
}

/** Hands out what the reader takes along. @param {Mount} mount @param {[string, string]} what */
async function exportRows(mount, [kind, text]) {
  const isDone = await exportText(kind, kind === 'link' ? viewOf(mount) : text);
  runLater(() => mount.engine.handed(isDone));
}

/** The address of the leaderboard that the reader sees, on the standalone page. @param {Mount} mount */
function viewOf({ widget, changes }) {
  const url = new URL('..', bundled);
  for (const [name, value] of Object.entries({ ...widget?.options, ...changes })) {
    // The page has a default dataset too, and spells one name otherwise.
    if (value && value !== bundled) url.searchParams.set(name === 'track' ? 'song' : name, value);
  }
  // A board would open with its counter.
  url.searchParams.set('view', 'leaderboard');
  return url.href;
}

/** @param {Mount} mount */
function reread(mount) {
  const { widget } = mount;
  if (!widget) return;
  const options = read(widget.element, bundled);
  if (JSON.stringify(options) === JSON.stringify(widget.options)) return;
  const texts = wordsFor(options.lang ?? '');
  // It stays as it is until they are here; where there are none, it keeps its own.
  if (texts === undefined) bringWords(options.lang ?? '').then(() => reread(mount), () => change(mount, options, mount.texts));
  else change(mount, options, texts);
}

/** Shows a widget with other options, and the texts that go with them. @param {Mount} mount @param {Record<string, string>} options @param {string} texts */
function change(mount, options, texts) {
  const { widget, engine, root } = mount;
  if (!widget) return;
  widget.options = options;
  mount.texts = texts;
  mount.changes = {};
  repaintMount(mount);
  runLater(() => {
    mark(root, texts);
    engine.update(Object.entries(options), texts);
  });
  runLater(() => subscribeMount(mount));
}

/** Asks for the dataset of a widget again. @param {Widget} widget */
function reload(widget) {
  runLater(() => mounts.get(widget)?.engine.refresh());
}

/** Those that wait for a part of the program. @type {WeakSet<Widget>} */
const awaited = new WeakSet();

/** @param {Widget} widget @param {unknown} [error] what kept the parts away */
function attachAwaited(widget, error) {
  awaited.delete(widget);
  try {
    if (error) throw faultOf(error);
    attach(widget);
  } catch (error) {
    fail(widget, /** @type {Error} */ (error));
  }
}

/** @param {Widget} widget */
function attach(widget) {
  const { element } = widget;
  // It may have left while the program was on its way.
  if (!element.isConnected) return;
  if (mounts.has(widget)) return reload(widget);
  register(element);
  widget.options = read(element, bundled);
  const names = lacking((name) => widget.options[name], widget.options.src === bundled);
  const lang = widget.options.lang ?? '';
  const texts = wordsFor(lang);
  if (names.length || texts === undefined) {
    // It may have left and come back before they are here.
    if (!awaited.has(widget)) Promise.all([bring(names), bringWords(lang)]).then(() => attachAwaited(widget), (error) => attachAwaited(widget, error));
    awaited.add(widget);
    return;
  }
  const restart = widget.reload;
  widget.reload = () => reload(widget);
  const used = pool.pop();
  const mount = used ?? run(() => makeMount(widget.options, texts));
  // It stopped at this widget or before it, perhaps in a call of the browser's: the loader tells this one, too.
  if (!mount || !stop) {
    if (!restarts) throw ended;
    widget.reload = restart;
    return restart();
  }
  mount.widget = widget;
  mount.restart = restart;
  mount.isPictured = false;
  mount.changes = {};
  mounts.set(widget, mount);
  // Without anything to read meanwhile, the skeleton is shown; with it, the host's own words stay until the reveal.
  mount.slot.hidden = false;
  const isPage = holdsPage(element);
  if (isPage) console.warn('[milestream] an element that is not closed holds a heading, a script or another widget, which stay: "/>" closes nothing, write the end tag', element);
  if (isTorn(element)) console.warn('[milestream] an empty element in a paragraph: if an editor has closed it before its text, write <div class="milestream" data-view=…>', element);
  mount.root.hidden = !isPage && holdsAnything(element);
  const shadow = shadowOf(element);
  applyStyle(shadow);
  // The button that was pressed to try again goes, and the focus with it.
  mount.isAwaited = !!shadow.activeElement;
  shadow.replaceChildren(mount.box, mount.slot, mount.probe);
  watch(words, element);
  repaintMount(mount);
  mount.observer.observe(element, { attributes: true });
  watchLanguage(languages, element);
  if (used) {
    used.texts = texts;
    mark(used.root, texts);
    run(() => used.engine.remount(Object.entries(widget.options), texts));
  }
  run(() => subscribeMount(mount));
}

/** @param {Widget} widget */
function detach(widget) {
  const mount = mounts.get(widget);
  if (!mount) return;
  mounts.delete(widget);
  mount.observer.disconnect();
  unsubscribe(mount.root);
  if (mount.number) leave(mount.number);
  mount.number = mount.focused = null;
  mount.widget = undefined;
  widget.element.shadowRoot?.replaceChildren(document.createElement('slot'));
  later(() => {
    run(() => mount.engine.unmount());
    pool.push(mount);
  });
}

/** The rest cannot be had: the pictures stay, and the next touch tries again. @param {unknown} error */
function tellRest(error) {
  const { code, message } = faultOf(error);
  console.error(`[milestream] ${message}`);
  for (const { element } of mounts.keys()) send(element, 'error', { code, message, shown: true });
}

/** @param {HTMLElement} element @param {string} type @param {unknown} detail */
const send = (element, type, detail) =>
  element.dispatchEvent(new CustomEvent(`milestream:${type}`, { bubbles: true, composed: true, detail }));

/** The loader's way to say that a widget cannot be shown. @type {Supplies['fail']} */
let fail;

/** The class of the element, which outlives this copy of the glue. */
const home = /** @type {any} */ (customElements.get('mile-stream'));

/** @param {Supplies} supplies @returns {Promise<View>} */
async function start({ wasm, data, names, asked, ask, reset, fail: failWidget }) {
  bundled = data;
  fail = failWidget;
  supply(ask, tellRest, applyLaterStyle);
  supplyWords(ask);
  reflect(names);
  try {
    // What the widgets of this page need is asked for beside the first part.
    const present = [...document.querySelectorAll('mile-stream, .milestream')];
    const parts = home.isSecond ? whole() : bring(present.flatMap((element) => lacking((name) => attributeOf(element, name), !attributeOf(element, 'src'))));
    parts.catch(() => {});
    // So are the texts of those that are to be shown now.
    for (const element of present) if (home.of(element)?.state === 'loading') bringWords(languageOf(element)).catch(() => {});
    const response = await wasm;
    await init((/** @type {WebAssembly.Imports} */ imports) => first(response, imports));
    if (home.isSecond) await parts;
  } catch (error) {
    stopListening();
    throw faultOf(error);
  }

  let leaving = new AbortController();
  hand_over((/** @type {string} */ url, /** @type {AbortSignal} */ signal) => {
    const [response, given] = asked.get(url) ?? ask(url);
    asked.delete(url);
    for (const end of [signal, leaving.signal]) end.addEventListener('abort', () => given.abort());
    return response;
  }, whole, () => arrival);
  // A page on its way out asks for nothing; if it comes back, it asks again.
  listen(window, ['pagehide'], () => leaving.abort());
  listen(window, ['pageshow'], ({ persisted }) => {
    if (!persisted) return;
    leaving = new AbortController();
    for (const widget of mounts.keys()) if ('loading error'.includes(widget.state)) reload(widget);
  });

  moves.observe(document, { childList: true, subtree: true });
  listen(matchMedia('(prefers-color-scheme: dark)'), ['change'], repaint);
  listen(window, ['beforeprint', 'afterprint'], ({ type }) => mounts.forEach(({ engine }) => runLater(() => engine.print(type[0] === 'b'))));
  // A switch that changes the ground alone may be a box that is checked, or bring another style sheet.
  listen(document, ['click', 'load'], repaintSoon, { capture: true, passive: true });
  // A switch may take its time, and the colour of the text with it.
  listen(window, ['transitionend'], ({ propertyName }) => /^(background-)?color$/.test(propertyName) && repaint());

  stop = (error) => {
    stop = undefined;
    words.disconnect();
    moves.disconnect();
    languages.disconnect();
    stopListening();
    forget();
    forgetKept();
    const stopped = [...mounts];
    for (const { observer, root } of mounts.values()) {
      observer.disconnect();
      unsubscribe(root);
    }
    mounts.clear();
    pool.length = 0;
    reset();
    const { message, stack } = /** @type {Error} */ (error);
    const isMissing = error instanceof Missing;
    ended = fault('trap', `the widget's program stopped: ${error}\n${stack}`);
    restarts = !home.isSecond;
    if (restarts) {
      // All begin anew, once on a page, with the whole program; until it is there, their pictures stay. WebKit has stopped
      // programs in functions that hold nothing to stop at, and not again.
      home.isSecond = true;
      if (isMissing) console.debug(`[milestream] ${message}: it starts again with all of them ${stack}`);
      else console.warn(`[milestream] ${ended.message}; it starts again`);
      for (const [widget, { restart }] of stopped) (widget.reload = restart ?? widget.reload)();
      return;
    }
    for (const [widget] of stopped) fail(widget, ended);
  };
  guard_with(enter);

  return { attach, detach };
}

home.arrived(start);
