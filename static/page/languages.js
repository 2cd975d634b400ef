// @ts-check
/** The languages of the page: it speaks the one that `lang` names, or its reader's, and brings its texts. */
import { directionOf, tagFor } from '../language.js';
import { isStudio, keep, openDraftIn, parameters } from './address.js';
import { STUDIO } from './built.js';

const root = document.documentElement;
const TAGS = Object.keys(STUDIO.languages);

/** The language that an option names, or the reader's where it names none. @param {string | null} lang */
export const tagOf = (lang) => {
  try {
    return tagFor(lang?.trim().replaceAll('_', '-').replace(/[.@].*/, '') ?? '', TAGS);
  } catch {
    // It is no language, as the widget says.
    return tagFor('', TAGS);
  }
};
export let tag = tagOf(parameters.get('lang'));
/** The texts of this page in its language, by their keys; nothing where that is English, which stands here. @type {Record<string, string>} */
let texts = {};

/** A text of this page. @param {string} key @param {string} english */
export const translated = (key, english) => texts[key] ?? english;

/** A file of the release. @param {string} path */
export const fetchText = async (path) => {
  const response = await fetch(new URL(path, document.baseURI), { credentials: 'omit' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
};

/** Says what language the page is in, and which way it runs. */
const markLanguage = () => {
  root.lang = tag;
  root.dir = directionOf(tag);
  // English is not seen for a moment where another language is on its way.
  root.classList.toggle('unsaid', tag !== 'en');
};
if (tag !== 'en') markLanguage();
root.classList.toggle('unspoken', tag !== 'en');

/** What stands in the markup, where a text has taken its place. @type {Map<Element, string>} */
const english = new Map();

/** Called when the page comes into another language: each says its text anew. @type {Set<() => void>} */
export const languageListeners = new Set();

/** Brings the texts of the page's language; English stays where they cannot be had. */
const fetchTexts = async () => {
  const wanted = tag;
  const found = wanted === 'en' ? {} : await fetchText(`${STUDIO.page}.${wanted}.json`).then(JSON.parse).catch((error) => {
    console.warn(`[milestream] the page is in English, since its texts in "${wanted}" cannot be had: ${error}`);
  });
  // The reader may have chosen another language by now.
  if (wanted !== tag) return;
  if (!found) {
    tag = 'en';
    markLanguage();
  }
  texts = found ?? {};
  for (const element of document.querySelectorAll('[data-words]')) {
    const key = element.getAttribute('data-words') ?? '';
    const isMeta = element instanceof HTMLMetaElement;
    const own = english.get(element) ?? (isMeta ? element.content : element.textContent ?? '');
    english.set(element, own);
    if (isMeta) element.content = translated(key, own);
    else element.textContent = translated(key, own);
  }
  for (const say of languageListeners) say();
  root.classList.remove('unsaid', 'unspoken');
};

/** Done once the page is in its language. @type {Promise<void>} */
export let bringing = Promise.resolve();

export const bringTexts = () => (bringing = fetchTexts());

/** A list of the languages, which goes into the address. @param {HTMLElement} element @param {(list: HTMLElement) => void} place */
export const offerLanguages = (element, place) => {
  const label = document.createElement('label');
  const name = document.createElement('span');
  name.dataset.words = 'page-language';
  name.textContent = 'Language';
  const list = document.createElement('select');
  for (const [value, text] of Object.entries(STUDIO.languages)) {
    const option = new Option(text, value, value === tag, value === tag);
    option.lang = value;
    list.append(option);
  }
  list.onchange = () => {
    // The studio speaks one language for as long as it is open; the draft is in the address.
    if (isStudio) return openDraftIn(list.value);
    tag = tagOf(list.value);
    markLanguage();
    element.setAttribute('lang', list.value);
    keep('lang', list.value);
    bringTexts();
  };
  label.className = 'language';
  label.append(name, ' ', list);
  place(label);
};
