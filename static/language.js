// @ts-check
/** Languages by their tags: which of those that there are texts in goes with one, and which way it is written. */

/** Former names that WebKit does not know to be the same language. @type {Record<string, string>} */
const FORMER = { tl: 'fil' };

/**
 * @param {string} lang a valid tag, or nothing for the browser's own language, in which numbers are then as well
 * @param {string[]} tags the languages that there are, English among them
 */
function tagFor(lang, tags) {
  const { language, script } = new Intl.Locale(lang || new Intl.NumberFormat().resolvedOptions().locale).maximize();
  const name = FORMER[language] ?? language;
  return tags.find((tag) => tag === `${name}-${script}`) ?? tags.find((tag) => tag.split('-')[0] === name) ?? 'en';
}

/** Which way a language is written. @param {string} tag */
const directionOf = (tag) => (/Arab|Hebr/.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr');

export { directionOf, tagFor };
