// @ts-check
/**
 * The studio's program once more, in a thread of its own for large files. The first message says where glue and program are;
 * what else comes is kept until the program hears it by itself.
 */
/** @type {MessageEvent[]} */
const early = [];
/** @param {MessageEvent} event */
const keep = (event) => {
  early.push(event);
};
onmessage = async ({ data: [glue, program] }) => {
  onmessage = keep;
  const { default: init } = await import(glue);
  await init({ module_or_path: program });
  onmessage = null;
  for (const event of early) dispatchEvent(new MessageEvent('message', { data: event.data }));
};
