// @ts-check
/**
 * The texts of the interface: a file for each language, beside the program, of which a widget loads one. It knows files, and
 * nothing of what they say but the first line.
 */
import HASHES from './milestream.words.js';
import { tagFor } from './language.js';

const TAGS = Object.keys(HASHES);
const ENGLISH = 'en';

/** The loaded texts, by the requested tag. @type {Map<string, string>} */
const loaded = new Map();
/** The requests that are under way. @type {Map<string, Promise<string>>} */
const pending = new Map();
/** @type {import('./embed.js').Supplies['ask']} */
let ask;

/** @param {import('./embed.js').Supplies['ask']} askFor */
function supplyWords(askFor) {
  ask = askFor;
}

/** @param {string} tag */
async function load(tag) {
  const [response] = ask(import.meta.url.replace(/\.js.*/, `.${tag}.txt`), HASHES[tag]);
  return (await response).text();
}

/**
 * The texts for a language; English where those cannot be had.
 * @param {string} lang @returns {Promise<string>}
 */
function bringWords(lang) {
  const tag = tagFor(lang, TAGS);
  const known = pending.get(tag);
  if (known) return known;
  const words = load(tag).catch((error) => {
    if (tag === ENGLISH) throw error;
    console.warn(`[milestream] the texts in "${tag}" are missing, blocked or changed, so English is shown: ${error}`);
    return bringWords(ENGLISH);
  });
  pending.set(tag, words);
  words.then(
    (text) => loaded.set(tag, text),
    // Whoever asks next tries again.
    () => pending.delete(tag),
  );
  return words;
}

/** The texts for a language, where they are loaded. @param {string} lang */
const wordsFor = (lang) => loaded.get(tagFor(lang, TAGS));

/** Says of an element what language its texts are in, and which way they run. @param {HTMLElement} element @param {string} words */
function mark(element, words) {
  const [, , tag, direction] = words.slice(0, words.indexOf('\n')).split(' ');
  element.lang = tag ?? ENGLISH;
  element.dir = direction ?? 'ltr';
}

export { bringWords, mark, supplyWords, wordsFor };
