// @ts-check
/**
 * The texts of the interface: a file for each language, beside the program, of which a widget loads one. It knows files, and
 * nothing of what they say but the first line.
 */
import HASHES from './milestream.words.js';
import { tagFor } from './language.js';

const TAGS = Object.keys(HASHES);
const ENGLISH = 'en';

/** What is here, by the tag that was asked for. @type {Map<string, string>} */
const here = new Map();
/** What is on its way. @type {Map<string, Promise<string>>} */
const coming = new Map();
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
  const known = coming.get(tag);
  if (known) return known;
  const words = load(tag).catch((error) => {
    if (tag === ENGLISH) throw error;
    console.warn(`[milestream] the texts in "${tag}" are missing, blocked or changed, so English is shown: ${error}`);
    return bringWords(ENGLISH);
  });
  coming.set(tag, words);
  words.then(
    (text) => here.set(tag, text),
    // Whoever asks next tries again.
    () => coming.delete(tag),
  );
  return words;
}

/** The texts for a language, where they are here. @param {string} lang */
const wordsFor = (lang) => here.get(tagFor(lang, TAGS));

/** Says of an element what language its texts are in, and which way they run. @param {HTMLElement} element @param {string} words */
function mark(element, words) {
  const [, , tag, direction] = words.slice(0, words.indexOf('\n')).split(' ');
  element.lang = tag ?? ENGLISH;
  element.dir = direction ?? 'ltr';
}

export { bringWords, mark, supplyWords, wordsFor };
