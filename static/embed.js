// @ts-check
/**
 * Milestream's loader. It finds the widgets of a page, waits until one comes near the viewport, then brings what renders
 * them, checked by their hashes, once per page. Attributes, theme and events belong to element.js; numbers to the wasm.
 *
 * @typedef {'idle' | 'loading' | 'ready' | 'error'} State
 * @typedef {{ element: HTMLElement, state: State, options: Record<string, string>, refresh: () => void }} Widget
 * @typedef {{ attach: (widget: Widget) => void, detach: (widget: Widget) => void }} View
 * @typedef {{ wasm: Promise<Response>, data: string, take: Take, broken: (error: Error) => void }} Supplies
 * @typedef {(url: string, signal: AbortSignal) => Promise<Response>} Take
 * @typedef {(supplies: Supplies) => Promise<View>} Start
 */
(() => {
  /**
   * Written by the build: the path of glue and wasm without its end, the hash that each must have, the dataset's path; from
   * this file's own address. `base` is for whoever deploys it under another name.
   */
  const ASSETS = { base: '', files: '', glue: '', wasm: '', data: '' };
  const NAME = 'mile-stream';
  const current = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  // Some rewriters of scripts run this text without telling whose it is: then it is taken for each of ours in the page.
  const scripts = /** @type {HTMLScriptElement[]} */ (current ? [current] : [...document.querySelectorAll('script[src*="/embed.js"]')]);

  // Form 1: a script with options of its own stands for a widget, right behind it.
  for (const script of scripts) {
    if (!script.matches('body :is([data-view],[data-src],[data-artist],[data-track])')) continue;
    if (script.nextElementSibling?.localName === NAME) continue;
    const element = document.createElement(NAME);
    for (const { name, value } of script.attributes) {
      if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
    }
    script.after(element);
  }
  // A second copy, or a second version, leaves the page to the first.
  if (customElements.get(NAME)) return;

  const [script] = scripts;
  // Without any script, the stack still tells where this text came from.
  const own = (script?.src || new Error().stack)?.match(/\w+:\/\/[^\s)?#]+?\/embed\.js/)?.[0];
  const base = script?.dataset.base || own || ASSETS.base;
  /** @param {string} path */
  const at = (path) => new URL(path, base).href;

  /** @type {WeakMap<Element, Widget>} */
  const widgets = new WeakMap();
  /** Those that are in the document. @type {Set<Widget>} */
  const present = new Set();
  /** Datasets asked for before the glue is here, by address, and what gives each up. @type {Map<string, [Promise<Response>, AbortController]>} */
  const asked = new Map();
  let leaving = new AbortController();

  /** @param {string} url @param {string} [integrity] @returns {[Promise<Response>, AbortController]} */
  const ask = (url, integrity) => {
    const given = new AbortController();
    // What has a hash never changes under its name; a dataset may have changed since the last visit.
    const cache = integrity ? 'default' : 'no-cache';
    const response = fetch(url, { credentials: 'omit', cache, integrity, signal: given.signal });
    leaving.signal.addEventListener('abort', () => given.abort());
    // Whoever waits for it hears of its failure; until somebody does, it is nobody's.
    response.catch(() => {});
    return [response, given];
  };

  /** A fault with an id: `code` for scripts, the sentence for the owner. @param {string} code @param {string} message */
  const fault = (code, message) => Object.assign(new Error(message), { code });

  /** Calls once the document is parsed: an earlier module script would make Firefox drop a later import map. */
  const parsed = new Promise((resolve) => {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', resolve);
    else resolve(0);
  });

  /** @type {Promise<View> | undefined} */
  let view;
  /** @type {{ createScriptURL: (url: string) => string } | undefined} */
  let policy;
  let tries = 0;
  let url = '';
  /** What `view` came to. @type {View | undefined} */
  let ready;

  /** The glue: a module that hands itself over through {@link MileStream.arrived}. @returns {Promise<Start>} */
  const glue = () =>
    new Promise((resolve, reject) => {
      // A module that failed once stays failed under its address.
      url = at(ASSETS.files + '.js') + (tries++ ? '?' + tries : '');
      MileStream.arrived = resolve;
      const element = document.createElement('script');
      element.type = 'module';
      element.crossOrigin = '';
      element.integrity = ASSETS.glue;
      element.nonce = script?.nonce || '';
      element.onload = element.onerror = () => {
        element.remove();
        reject(fault('glue', `${url} is missing, blocked or changed`));
      };
      try {
        // Whatever it is asked for, it allows the glue alone.
        policy ??= /** @type {any} */ (self).trustedTypes?.createPolicy('milestream', { createScriptURL: () => url });
      } catch {
        // The page's list lacks the name: where it also requires Trusted Types, the next line throws and says so.
      }
      try {
        element.src = policy?.createScriptURL(url) ?? url;
        document.head.append(element);
      } catch (error) {
        reject(fault('policy', `this page's policy blocks the widget: ${error}`));
      }
    });

  const load = () =>
    (view ??= (async () => {
      if (!self.WebAssembly) throw fault('no-wasm', 'this browser has no WebAssembly');
      const [wasm] = ask(at(ASSETS.files + '.wasm'), ASSETS.wasm);
      await parsed;
      return (ready = await (await glue())({
        wasm,
        data: at(ASSETS.data),
        take: (url, signal) => {
          const [response, given] = asked.get(url) || ask(url);
          asked.delete(url);
          signal.addEventListener('abort', () => given.abort());
          return response;
        },
        broken: (error) => {
          reset();
          for (const widget of present) if (widget.state !== 'idle') fail(widget, error);
        },
      }));
    })().catch((error) => {
      reset();
      throw error;
    }));

  /** What comes next starts with a new copy of the program, and asks for everything anew. */
  const reset = () => {
    view = ready = undefined;
    asked.clear();
  };

  /** @type {Error | undefined} */
  let told;

  /** @param {Widget} widget @param {Error & { code?: string }} error */
  const fail = (widget, error) => {
    const { element } = widget;
    widget.state = 'error';
    const code = error.code || 'unknown';
    // One line for one fault, however many widgets it stops.
    if (error !== told) console.error(`[milestream] ${error.message}`);
    told = error;
    // The host's own words stay readable; beneath them, what is wrong and a way on.
    const shadow = element.shadowRoot || element.attachShadow({ mode: 'open' });
    const sentence = document.createElement('p');
    sentence.part = 'error';
    sentence.append('The live numbers could not be loaded. ');
    widget.refresh = () => start(widget);
    // What this page or this browser does not allow stays so.
    if (!/^(base|policy|no-wasm)$/.test(code)) {
      const retry = document.createElement('button');
      retry.part = 'retry';
      retry.append('Try again');
      retry.onclick = widget.refresh;
      sentence.append(retry);
    }
    shadow.replaceChildren(document.createElement('slot'), sentence);
    element.dispatchEvent(
      new CustomEvent('milestream:error', { bubbles: true, composed: true, detail: { code, message: error.message } }),
    );
  };

  /** @param {HTMLElement} element @param {string} name */
  const option = (element, name) => element.getAttribute((element.localName === NAME ? '' : 'data-') + name);

  /** @param {Widget} widget */
  const start = async (widget) => {
    const { element } = widget;
    const { signal } = leaving;
    widget.state = 'loading';
    try {
      if (!base) throw fault('base', 'add data-base to the script');
      const src = option(element, 'src');
      const url = src ? new URL(src, document.baseURI).href : at(ASSETS.data);
      if (!ready && !asked.has(url)) asked.set(url, ask(url));
      const view = await load();
      if (element.isConnected) view.attach(widget);
    } catch (error) {
      // A page on its way out has stopped this itself.
      if (!signal.aborted) fail(widget, /** @type {Error} */ (error));
    }
  };

  /** What is watched for an element: itself, or the next one around it that makes a box. @param {Element} element @returns {Element} */
  const boxOf = (element) =>
    element.parentElement && getComputedStyle(element).display === 'contents' ? boxOf(element.parentElement) : element;
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        for (const widget of present) if (widget.state === 'idle' && boxOf(widget.element) === target) start(widget);
      }
    },
    /** @type {IntersectionObserverInit} */ ({ rootMargin: '0px 0px 600px', scrollMargin: '0px 0px 600px' }),
  );

  /** @param {Element} found */
  const widgetOf = (found) => {
    const element = /** @type {HTMLElement} */ (found);
    /** @type {Widget} */
    const widget = widgets.get(element) || { element, state: 'idle', options: {}, refresh: () => start(widget) };
    widgets.set(element, widget);
    return widget;
  };

  /** @param {Element} found */
  const adopt = (found) => {
    const widget = widgetOf(found);
    const { element } = widget;
    if (present.has(widget)) return;
    present.add(widget);
    if (option(element, 'loading') === 'eager') start(widget);
    else near.observe(boxOf(element));
  };

  class MileStream extends HTMLElement {
    /** The widget of an element, of whichever form. @param {Element} element */
    static of(element) {
      return widgets.get(element);
    }

    /** Called by the glue, as its last statement. @type {(start: Start) => void} */
    static arrived;

    connectedCallback() {
      adopt(this);
    }

    disconnectedCallback() {
      sweep();
    }

    get state() {
      return widgetOf(this).state;
    }

    get options() {
      return widgetOf(this).options;
    }

    refresh() {
      widgetOf(this).refresh();
    }
  }

  /** Lets go of what has left the document; a moved element is back before the next tick. */
  const sweep = () =>
    setTimeout(() => {
      for (const widget of present) {
        if (widget.element.isConnected) continue;
        present.delete(widget);
        near.unobserve(widget.element);
        widget.state = 'idle';
        ready?.detach(widget);
      }
    });

  customElements.define(NAME, MileStream);
  const found = document.getElementsByClassName('milestream');
  const find = () => {
    for (const element of found) adopt(element);
    for (const { element } of present) if (!element.isConnected) return sweep();
  };
  new MutationObserver(find).observe(document, { childList: true, subtree: true });
  find();

  // A page on its way out asks for nothing; if it comes back, it asks again.
  addEventListener('pagehide', () => leaving.abort());
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    leaving = new AbortController();
    if (!ready) reset();
    for (const widget of present) if ('loading error'.includes(widget.state)) start(widget);
  });
})();
