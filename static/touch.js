// @ts-check
/**
 * What a reader does first with a view: it needs little of the program, and does not wait for the rest. It knows the parts by
 * which a view names its controls; `cargo xtask profile` touches the same ones.
 *
 * @typedef {{ host: Element, again: () => void }} Touch something that a reader has done, and how it is done once more
 */
const CONTROLS = /** @type {Record<string, string>} */ ({
  click: '[part~=source], [part~=sort], [part~=more], [part~=close], [part~=chart]',
  close: '[part~=panel]',
  input: '[part~=search]',
  pointermove: '[part~=chart]',
});

/** What an event does to one of these controls; nothing where it is another one. @param {Event} event @returns {Touch | undefined} */
function touchOf(event) {
  const { type } = event;
  const control = CONTROLS[type];
  const target = /** @type {HTMLInputElement | null | undefined} */ (control && /** @type {Element} */ (event.composedPath()[0]).closest?.(control));
  const root = target?.getRootNode();
  if (!target || !(root instanceof ShadowRoot)) return undefined;
  const place = [...root.querySelectorAll(control)].indexOf(target);
  const { value } = target;
  return {
    host: root.host,
    // By then, what was touched may have been drawn anew.
    again: () => {
      const same = /** @type {HTMLInputElement | undefined} */ (root.querySelectorAll(control)[place]);
      if (value && same) same.value = value;
      same?.dispatchEvent(copyOf(event));
    },
  };
}

/** The same event for the inside of a widget, whose host has heard it already. @param {Event} event @returns {Event} */
function copyOf(event) {
  /** @type {Record<string, unknown>} */
  const like = {};
  for (const key in event) like[key] = event[/** @type {keyof Event} */ (key)];
  like.composed = false;
  const Kind = /** @type {typeof Event} */ (event.constructor);
  return new Kind(event.type, like);
}

export { copyOf, touchOf };
