// @ts-check
/** The shadow root of a widget: its style, and what of the host's scripts and styles stays outside. */
import css from './milestream.css.js';

/** The style as a sheet of each document: one of another document's cannot be adopted. @type {WeakMap<Document, CSSStyleSheet>} */
let sheets = new WeakMap();
/** The sheets that we have made. @type {WeakSet<CSSStyleSheet>} */
const own = new WeakSet();
/** The style that comes with parts of the program, as they came. */
let later = '';

/** What a reader does in a field. Hosts take keys for shortcuts of theirs, and some forbid to point, to select or to paste. */
const IN_FIELDS = [
  'keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'touchstart', 'selectstart', 'contextmenu', 'copy', 'cut', 'paste',
];

/** What is done in a field of ours is none of the host's business. @this {ShadowRoot} @param {Event} event */
function keep(event) {
  const [target] = /** @type {HTMLElement[]} */ (event.composedPath());
  const field = target?.closest?.('input, select, textarea');
  // The host's own fields come by, too, where they stand in a fallback.
  if (!field || field.getRootNode() !== this) return;
  event.stopPropagation();
  // Who listens before everybody else has forbidden it already.
  if (event.type === 'mousedown' && event.defaultPrevented) /** @type {HTMLElement} */ (field).focus();
}

/** The shadow root of a host element. @param {HTMLElement} element */
export function shadowOf(element) {
  // The loader may have made it, to say that something went wrong.
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  for (const type of IN_FIELDS) shadow.addEventListener(type, keep, { passive: true });
  return shadow;
}

/** Gives a shadow root the style of its document. @param {ShadowRoot | null | undefined} shadow */
export function applyStyle(shadow) {
  if (!shadow) return;
  const { ownerDocument } = shadow;
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
  let sheet = sheets.get(ownerDocument);
  if (!sheet && Sheet) {
    sheet = new Sheet();
    sheet.replaceSync(css.join(later));
    sheets.set(ownerDocument, sheet);
    own.add(sheet);
  }
  const adopted = shadow.adoptedStyleSheets;
  // A host may have added sheets of its own.
  if (sheet && !adopted.includes(sheet)) shadow.adoptedStyleSheets = [sheet, ...adopted.filter((one) => !own.has(one))];
}

/** Adds the style of a part; each shadow root is then styled again. @param {string} text */
export function addStyle(text) {
  later += text;
  sheets = new WeakMap();
}
