// @ts-check
/**
 * What stands between a host element and the program: which widget sits in which mount, from the start to the end.
 * It is the entry of the bundle `milestream.js`, and hands itself to the loader as its last statement.
 */
import init, { guard_with, hand_over } from './widget.js';
import { holdsAnything, holdsPage, isTorn } from './fallback.js';
import { fault, faultOf } from './faults.js';
import { forget } from './foreign.js';
import { listen, stopListening } from './listeners.js';
import { unsubscribe } from './refresh.js';
import { attributeOf, bundled, languageOf, read, reflect, register, watchLanguage } from './options.js';
import { Missing, arrival, bring, first, forgetKept, lacking, later, missedTouch, mustWait, supply, wanted, whole } from './parts.js';
import {
  ancestors, applyLaterStyle, languages, makeMount, mounts, moves, pool, reload, repaint, repaintMount, repaintSoon, send, subscribeMount,
} from './mount.js';
import { begin, ended, home, run, runLater, stop } from './program.js';
import { leave } from './roll.js';
import { applyStyle, shadowOf } from './shadow.js';
import { watch } from './theme.js';
import { bringWords, mark, supplyWords, wordsFor } from './words.js';

/**
 * @typedef {import('./embed.js').Widget} Widget
 * @typedef {import('./embed.js').View} View
 * @typedef {import('./embed.js').Supplies} Supplies
 */

/** Whether the widgets of a program that has ended begin anew by themselves. */
let restarts = false;

/**
 * Calls of the browser into the program: an event, a timer, a promise.
 * @param {() => unknown} call @param {(...args: unknown[]) => unknown} closure @param {import('./parts.js').Closure} state @param {unknown[]} args
 */
function enter(call, closure, state, args) {
  const isPictured = [...mounts.values()].every((mount) => mount.isPictured);
  return stop && mustWait(isPictured, closure, state, args) ? undefined : run(call);
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
  widget.options = read(element);
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
  watch(ancestors, element);
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

/** The loader's way to say that a widget cannot be shown. @type {Supplies['fail']} */
let fail;

/** @param {Supplies} supplies @returns {Promise<View>} */
async function start({ wasm, data, names, asked, ask, reset, fail: failWidget }) {
  fail = failWidget;
  supply(ask, tellRest, applyLaterStyle);
  supplyWords(ask);
  reflect(names, data);
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
  }, wanted, () => arrival);
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

  begin((error) => {
    ancestors.disconnect();
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
    const trap = fault('trap', `the widget's program stopped: ${error}\n${stack}`);
    restarts = !home.isSecond;
    if (restarts) {
      // All begin anew, once on a page, with the whole program; until it is there, their pictures stay. WebKit has stopped
      // programs in functions that hold nothing to stop at, and not again.
      home.isSecond = true;
      // What stopped it once is not done again.
      if (isMissing) home.missed = missedTouch();
      if (isMissing) console.debug(`[milestream] ${message}: it starts again with all of them ${stack}`);
      else console.warn(`[milestream] ${trap.message}; it starts again`);
      for (const [widget, { restart }] of stopped) (widget.reload = restart ?? widget.reload)();
      return trap;
    }
    for (const [widget] of stopped) fail(widget, trap);
    return trap;
  });
  guard_with(enter);

  return { attach, detach };
}

home.arrived(start);
