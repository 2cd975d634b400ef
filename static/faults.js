// @ts-check
/** Why there is no program, in words for the owner of the page, and with a code. It knows what engines throw. */

/** @param {string} code @param {string} message */
const fault = (code, message) => Object.assign(new Error(message), { code });

/** The reported errors: one that stops two widgets is reported once. @type {WeakMap<object, Error & { code: string }>} */
const faults = new WeakMap();

/** Why there is no program, or no part of it. @param {any} error */
function faultOf(error) {
  const known = faults.get(error) ?? newFaultOf(error);
  faults.set(error, known);
  return known;
}

/** @param {unknown} error */
function newFaultOf(error) {
  // Only the right bytes come this far: they are held against their hash.
  if (!(error instanceof WebAssembly.CompileError)) {
    return fault('wasm', `the widget's program is missing, blocked or changed: ${error}`);
  }
  return /Content Security Policy|CSP|unsafe-eval/i.test(String(error))
    ? fault('policy', `this page's policy blocks WebAssembly; add 'wasm-unsafe-eval' to script-src (${error})`)
    : fault('wasm-refused', `this browser does not run the widget's program: ${error}`);
}

export { fault, faultOf };
