// @ts-check
/**
 * What this copy of the program listens to beyond its widgets: the page, the window, the system. It ends with the program, of
 * which a page may start another copy. It knows events, and nothing of what they are for.
 */
const running = new AbortController();

/**
 * Has a listener called until the program stops.
 * @param {EventTarget} target @param {string[]} types @param {(event: any) => void} listener @param {AddEventListenerOptions} [options]
 */
function listen(target, types, listener, options) {
  for (const type of types) target.addEventListener(type, listener, { ...options, signal: running.signal });
}

/** Ends all of them: the program has stopped. */
const stopListening = () => running.abort();

export { listen, stopListening };
