// @ts-check
/** The life of this copy of the program: every call into it, and its end. A page may start another copy then. */
import { callProgram } from './foreign.js';
import { later } from './parts.js';

/** The class of the element, which outlives this copy of the glue. */
export const home = /** @type {any} */ (customElements.get('mile-stream'));

/** Ends this copy of the program; nothing once that is done. @type {((error: unknown) => void) | undefined} */
export let stop;
/** Why it ended. @type {Error | undefined} */
export let ended;

/**
 * Calls into the program, for us or for the browser. What it throws has cut it off in the middle of its work: that concerns
 * all its widgets, not whoever called. Once it is over, nobody enters it again, be it a timer of its own.
 * @template T @param {() => T} call
 */
export function run(call) {
  try {
    return stop && callProgram(call);
  } catch (error) {
    stop?.(error);
    return undefined;
  }
}

/** Calls into whatever part of the program, once it is there. @param {() => unknown} call */
export const runLater = (call) => later(() => run(call));

/** It runs from now on. What `end` makes of the error that ends it is why it ended. @param {(error: unknown) => Error} end */
export function begin(end) {
  stop = (error) => {
    stop = undefined;
    ended = end(error);
  };
}
