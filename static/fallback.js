// @ts-check
/** The host's own words within an element: whether there are any, whether they are a fallback at all, and whether somebody reads them. */

/**
 * What no fallback holds: an element with it was never closed, as in `<mile-stream />`, and has swallowed the rest of the
 * page.
 */
const PAGE = ':is(h1, h2, h3, h4, h5, h6, main, nav, form, mile-stream, .milestream, script:not([type*="json"])), :scope > :is(header, footer, article)';

/** So many letters in paragraphs with nothing behind them are the rest of a text, and no fallback. */
const MOST = 1000;

/** @param {HTMLElement} element */
const holdsPage = (element) =>
  !!element.querySelector(PAGE) ||
  (!element.nextElementSibling && [...element.querySelectorAll('p')].map(({ textContent }) => textContent).join('').length > MOST);

/** What stands for itself without a word, also before it is loaded. */
const PICTURE = 'img,svg,video,audio,canvas,iframe,object,embed';

/** Whether there is anything to read or to see meanwhile. @param {HTMLElement} element */
const holdsAnything = (element) =>
  !!element.textContent?.trim() || !!element.querySelector(PICTURE) || [...element.children].some((child) => child.getBoundingClientRect().height);

/**
 * Markdown and editors that do not know the element put a paragraph around its start tag, which closes it before its text: the
 * text is then beneath the live widget. A badge stands in a paragraph on purpose. @param {HTMLElement} element
 */
const isTorn = (element) =>
  !element.textContent?.trim() && element.matches('p > mile-stream:only-child:not([view=badge])') && element.parentElement?.nextElementSibling?.localName === 'p';

/** Whether the reader is in the middle of the host's own words. @param {HTMLElement} element */
function isReading(element) {
  const focused = /** @type {Document | ShadowRoot} */ (element.getRootNode()).activeElement;
  if (focused && focused !== element && element.contains(focused)) return true;
  const selection = getSelection();
  return !!selection && !selection.isCollapsed && element.contains(selection.anchorNode);
}

export { holdsAnything, holdsPage, isReading, isTorn };
