// @ts-check
/** What a reader takes along: a file, or something to paste. It knows the clipboard, downloads, and frames that allow neither. */

/**
 * Hands out a text; whether that worked, `undefined` where nothing tells.
 * @param {string} kind @param {string} text @returns {Promise<boolean | undefined>}
 */
async function exportText(kind, text) {
  /** @type {boolean | undefined} */
  let isDone = true;
  try {
    if (kind === 'csv') {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
      link.download = 'milestream.csv';
      link.click();
      // A frame may forbid it, and nothing tells.
      if (self !== top) isDone = undefined;
      setTimeout(() => URL.revokeObjectURL(link.href));
    } else {
      await navigator.clipboard.writeText(text);
    }
  } catch {
    // There is no clipboard without https, and a policy may forbid it.
    isDone = false;
  }
  return isDone;
}

export { exportText };
