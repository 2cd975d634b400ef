// @ts-check
/** A mount: the nodes in which a widget sits, what its engine tells, and what of that is shown. */
import { Widget as Engine } from './widget.js';
import { exportText } from './export.js';
import { holdsPage, isReading } from './fallback.js';
import { follow, restore } from './foreign.js';
import { listen } from './listeners.js';
import { subscribe } from './refresh.js';
import { bundled, read, watchLanguage } from './options.js';
import { approach, bringRestBehind, bringRestWhenIdle } from './parts.js';
import { home, runLater } from './program.js';
import { celebrate, isStill, leave, look } from './roll.js';
import { moveRows, placesOf } from './rows.js';
import { addStyle, applyStyle } from './shadow.js';
import { paint, watch } from './theme.js';
import { bringWords, mark, wordsFor } from './words.js';

/**
 * @typedef {import('./embed.js').Widget} Widget
 * @typedef {{ box: HTMLElement, root: HTMLElement, slot: HTMLSlotElement, probe: HTMLElement, engine: Engine, widget: Widget | undefined, observer: MutationObserver, texts: string, changes: Record<string, string | null>, isBegun?: boolean, hasData?: boolean, isPictured?: boolean, isAwaited?: boolean, restart?: () => void, number?: HTMLElement | null, rows?: Map<HTMLElement, number>, focused?: HTMLElement | null, glows?: boolean }} Mount
 */

/** The mounts that are taken. @type {Map<Widget, Mount>} */
export const mounts = new Map();
/** Mounts whose widget has left: Yew never lets go of a root, so its root is used again. @type {Mount[]} */
export const pool = [];

export const repaint = () => mounts.forEach(repaintMount);
/** Whether they are about to be painted. @type {number | undefined} */
let due;
/** Paints them soon, and once for whatever happens until then: a host may write on an element in every frame. */
export const repaintSoon = () => {
  due ??= setTimeout(() => {
    due = undefined;
    repaint();
  }, 100);
};
/** Hears of whatever the host writes on the elements around the widgets. */
export const ancestors = new MutationObserver(repaintSoon);
/** Hears when an element of a widget may have come into another document, which takes its style away. */
export const moves = new MutationObserver(() => mounts.forEach(styleMount));
export const languages = new MutationObserver(() => mounts.forEach(reread));

/** @param {Mount} mount */
export function repaintMount({ root, widget }) {
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
export function applyLaterStyle(text) {
  addStyle(text);
  mounts.forEach(styleMount);
}

/** What tells that the reader is at a widget. */
const NEARING = ['pointerover', 'pointerdown', 'focusin', 'keydown'];

/** A mount with an engine that speaks to whichever widget sits in it. @param {Record<string, string>} options @param {string} texts */
export function makeMount(options, texts) {
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
  // A change that is called off before it moved is told by its end alone.
  probe.onanimationstart = probe.ontransitionrun = probe.ontransitioncancel = () => {
    if (!mount.widget) return;
    watch(ancestors, mount.widget.element);
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
  if (type === 'drawing') {
    drawing(mount);
    return restore(root);
  }
  if (!widget) return;
  if (type === 'replaced') {
    mount.focused = /** @type {HTMLElement | null | undefined} */ (widget.element.shadowRoot?.activeElement);
    return;
  }
  if (type === 'drawn') return drawn(mount, /** @type {string | null} */ (detail));
  if (type === 'take') return exportRows(mount, /** @type {[string, string]} */ (detail));
  if (type === 'change') {
    const { name, value } = /** @type {{ name: string, value: string | null }} */ (detail);
    mount.changes[name] = value;
  }
  if (type === 'loading') widget.state = 'loading';
  if (type === 'milestone') mount.glows = true;
  if (type === 'celebrated') {
    mount.glows = true;
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

/** It is about to draw: its skeleton, or whatever its dataset has come to. @param {Mount} mount */
function drawing(mount) {
  mount.hasData = mount.isBegun;
  mount.isBegun = true;
  mount.rows = placesOf(mount.root);
  if ([...mounts.values()].every(({ hasData }) => hasData)) bringRestBehind();
}

/** The view has changed on the page: its number rolls, and what has passed a milestone glows. @param {Mount} mount @param {string | null} color */
function drawn(mount, color) {
  const { root, widget, number, focused, glows } = mount;
  const value = /** @type {HTMLElement | null} */ (root.querySelector('.value'));
  if (number && number !== value) leave(number);
  mount.number = value;
  root.style.setProperty('--artist', color);
  const mayMove = widget?.options.motion !== 'none';
  if (value) look(value, mayMove);
  if (glows) celebrate(root, mayMove);
  if (mount.rows && mayMove && !isStill.matches) moveRows(root, mount.rows);
  // What belongs to the picture may follow at once: Yew goes on in a timer where a picture took long, and no touch is drawn
  // before that has run.
  if (widget?.state === 'ready' && !mount.isPictured) setTimeout(() => setTimeout(() => pictured(mount)));
  // A row that changes places loses the focus on its way.
  if (focused?.isConnected) focused.focus({ preventScroll: true });
  mount.focused = mount.glows = mount.rows = undefined;
}

/** The first picture of a widget stands. @param {Mount} mount */
function pictured(mount) {
  mount.isPictured = true;
  bringRestWhenIdle();
  const { missed } = home;
  if (!missed || missed.host !== mount.widget?.element) return;
  home.missed = undefined;
  missed.again();
}

/** How often the dataset of a mount is asked for again. @param {Mount} mount */
export function subscribeMount(mount) {
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
  const options = read(widget.element);
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
export function reload(widget) {
  runLater(() => mounts.get(widget)?.engine.refresh());
}

/** @param {HTMLElement} element @param {string} type @param {unknown} detail */
export const send = (element, type, detail) =>
  element.dispatchEvent(new CustomEvent(`milestream:${type}`, { bubbles: true, composed: true, detail }));
