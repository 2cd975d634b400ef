// @ts-check
/** The address of the page: what it asks for, and what the reader chooses goes back into it. */

export const parameters = new URLSearchParams(location.search);
export const isFrame = parameters.get('frame') === '1';
export const isStudio = !isFrame && parameters.get('studio') === '1';
const scheme = isStudio ? parameters.get('scheme') : null;
/** Whether the page itself is light or dark, where that is asked for; in the studio, `theme` is the widget's as well. */
export const pageTheme = [scheme, parameters.get('theme')].find((theme) => theme === 'light' || theme === 'dark');
/** The folder of this site. */
export const site = new URL('.', location.href).href;

let writing = 0;
/**
 * Makes `read` the page's address, soon: a browser refuses one that changes with every letter typed.
 *
 * @param {() => string} read
 */
const write = (read) => {
  clearTimeout(writing);
  writing = setTimeout(() => history.replaceState(null, '', read()), 200);
};

/** Keeps what the page asks for. @param {string} name @param {string | null} value */
export const keep = (name, value) => {
  if (value === null) parameters.delete(name);
  else parameters.set(name, value);
  const query = parameters.toString();
  write(() => (query && `?${query}`) + location.hash || location.pathname);
};

/** What was chosen in the studio. */
export let draft = parameters.toString();

/** @param {string} query */
export const keepDraft = (query) => {
  draft = scheme ? `${query}&scheme=${encodeURIComponent(scheme)}` : query;
  write(() => `?${draft}`);
};

/** Opens the studio anew with the draft, in another language. @param {string} lang */
export const openDraftIn = (lang) => {
  const wanted = new URLSearchParams(draft);
  wanted.set('lang', lang);
  location.search = `?${wanted}`;
};
