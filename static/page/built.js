// @ts-check
/**
 * Written by the build: the path of the studio's files without their ends, the release, the hash of its loader; the paths
 * of the words of the widget and of this page without their ends, and the languages there are.
 */
export const STUDIO = { files: '', version: '', loader: '', words: '', page: '', languages: /** @type {Record<string, string>} */ ({}) };
