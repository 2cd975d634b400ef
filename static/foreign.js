// @ts-check
/**
 * What others change within a widget: the translator of a browser takes texts out and puts its own in their place. The
 * program goes on with the nodes that it made, so before it draws anew, all is put back as it was; a translator then
 * translates what is new. Whatever changes while the program runs is its own work, whatever changes else is not.
 *
 * @typedef {{ mount: Element, observer: MutationObserver, changes: MutationRecord[] }} Place
 */

/** How many changes are kept before they are taken back at once: something changes the widget without end. */
const MOST = 10_000;

/** Where the program draws. @type {Map<Element, Place>} */
const places = new Map();
/** How many calls into the program are under way, one in another. */
let depth = 0;

/** The roll of a number lies over its text and is ours. @param {MutationRecord} change */
const isRoll = ({ target }) => target instanceof Element && !!target.closest('.roll');

/** @param {Place} place @param {MutationRecord[]} records */
function keep(place, records) {
  for (const record of records) if (!isRoll(record)) place.changes.push(record);
  if (place.changes.length > MOST) restore(place.mount);
}

/** Follows what others change within an element in which the program is about to draw. @param {Element} mount */
function follow(mount) {
  /** @type {Place} */
  const place = { mount, changes: [], observer: new MutationObserver((records) => keep(place, records)) };
  place.observer.observe(mount, { subtree: true, childList: true, characterData: true, characterDataOldValue: true });
  places.set(mount, place);
}

/** Follows nothing any more. */
function forget() {
  for (const { observer } of places.values()) observer.disconnect();
  places.clear();
}

/** Makes a call into the program: what changes meanwhile is its own work. @template T @param {() => T} call */
function callProgram(call) {
  if (depth === 0) for (const place of places.values()) keep(place, place.observer.takeRecords());
  depth += 1;
  try {
    return call();
  } finally {
    depth -= 1;
    if (depth === 0) for (const { observer } of places.values()) observer.takeRecords();
  }
}

/** Takes back what others have changed, the last change first. @param {Element} mount */
function restore(mount) {
  const place = places.get(mount);
  const changes = place?.changes ?? [];
  if (place) place.changes = [];
  for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling, oldValue } of changes.reverse()) {
    if (type === 'characterData') {
      target.nodeValue = oldValue;
      continue;
    }
    for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
    const next = nextSibling?.parentNode === target ? nextSibling : previousSibling ? previousSibling.nextSibling : target.firstChild;
    for (const node of removedNodes) target.insertBefore(node, next?.parentNode === target ? next : null);
  }
  // Outside of a call this would be taken for somebody else's.
  if (depth === 0) place?.observer.takeRecords();
}

export { callProgram, follow, forget, restore };
