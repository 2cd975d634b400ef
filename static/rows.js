// @ts-check
/**
 * The rows of a table trade places: what was sorted or filtered is followed by the eye. The document has its new order at
 * once. It knows rows by their part, and nothing of what they say.
 */

/** More rows than these would not be followed by anybody. */
const MOST = 200;
const MOVE = { duration: 420, easing: 'cubic-bezier(.3,.8,.3,1)' };

/** How far down each row stands; nothing of a long table. @param {HTMLElement} root @returns {Map<HTMLElement, number>} */
function placesOf(root) {
  const rows = /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('tr[part~=row]'));
  return new Map(rows.length > MOST ? [] : [...rows].map((row) => [row, row.offsetTop]));
}

/** Moves rows from where they were, if others or another order are there now. @param {HTMLElement} root @param {Map<HTMLElement, number>} before */
function moveRows(root, before) {
  const after = placesOf(root);
  const rows = [...before.keys()];
  if (rows.length === after.size && [...after.keys()].every((row, place) => row === rows[place])) return;
  for (const [row, top] of after) {
    const way = (before.get(row) ?? top) - top;
    if (way) row.animate({ transform: [`translateY(${way}px)`, 'none'] }, MOVE);
  }
}

export { moveRows, placesOf };
