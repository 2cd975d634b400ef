// @ts-check
/** Languages by their tags: which of those that there are texts in goes with one, and which way it is written. */

/**
 * @param {string} lang a valid tag, or nothing for the browser's own language, in which numbers are then as well
 * @param {string[]} tags the languages that there are, English among them
 */
function tagFor(lang, tags) {
  const { language, script } = new Intl.Locale(lang || new Intl.NumberFormat().resolvedOptions().locale).maximize();
  return tags.find((tag) => tag === `${language}-${script}`) ?? tags.find((tag) => tag.split('-')[0] === language) ?? 'en';
}

/** Which way a language is written. @param {string} tag */
const directionOf = (tag) => (/Arab|Hebr/.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr');

export { directionOf, tagFor };
