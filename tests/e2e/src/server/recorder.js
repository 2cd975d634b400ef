// Served as the first script of every page under test. It remembers what went to the console and
// what went wrong, under a symbol on `document`, so that `window` gets no key of ours.
(() => {
  const messages = [];
  const events = [];
  const keys = Object.getOwnPropertyNames(window);
  document[Symbol.for("milestream-e2e")] = { messages, events, keys };
  const words = (value) => {
    if (typeof value === "string") return value;
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    try { return JSON.stringify(value) ?? String(value); } catch { return String(value); }
  };
  // A program that stops or restarts is reported to the server at once: the page may be gone when the scenario ends.
  const { src, dataset } = document.currentScript;
  const tell = (what, text) => {
    const url = new URL(`/-/${what}`, src);
    url.search = new URLSearchParams({ text: `${location.pathname}: ${text}`.slice(0, 1000) });
    navigator.sendBeacon(url);
  };
  // Some pages are without WebAssembly.
  const { RuntimeError = Boolean } = window.WebAssembly ?? {};
  const isTrap = (error, text) =>
    error instanceof RuntimeError || /^\[milestream\] the (widget's program|studio) stopped/.test(text);
  const note = (level, text) => {
    if (isTrap(undefined, text)) tell("trap", text);
    if (text.startsWith("[milestream] a function was called before its part")) tell("miss", text);
    messages.push({ level, text });
  };
  for (const level of ["debug", "log", "info", "warn", "error"]) {
    const said = console[level];
    console[level] = function (...values) {
      note(level, values.map(words).join(" "));
      return said.apply(this, values);
    };
  }
  // An error that a later listener takes as its own never reaches the console.
  const unlessHandled = (event, level, text) => {
    const error = event.error ?? event.reason;
    if (isTrap(error, text)) tell("trap", error?.stack ?? text);
    const message = { level, text };
    messages.push(message);
    setTimeout(() => event.defaultPrevented && messages.splice(messages.indexOf(message), 1));
  };
  // In the capture phase, because the fault of an element that did not load does not bubble.
  addEventListener("error", (event) => {
    const { target } = event;
    if (target instanceof Element) note("load", `${target.localName} ${target.src || target.href || ""}`);
    else unlessHandled(event, "uncaught", event.message);
  }, true);
  addEventListener("unhandledrejection", (event) => unlessHandled(event, "unhandled", words(event.reason)));
  addEventListener("securitypolicyviolation", (event) =>
    note("policy", `${event.effectiveDirective} ${event.blockedURI}`));
  for (const name of ["ready", "error", "change", "milestone"]) {
    addEventListener(`milestream:${name}`, ({ type, detail }) => events.push({ name: type, detail }));
  }
  // The patience of the product need not be the patience of the test.
  const haste = Number(dataset.haste) || 1;
  if (haste > 1) {
    const later = window.setTimeout;
    window.setTimeout = function (task, delay, ...rest) {
      return later.call(this, task, delay >= 1000 ? delay / haste : delay, ...rest);
    };
  }
})();
