// @ts-check
/**
 * Milestream's loader. It finds the widgets of a page, waits until one comes near the viewport, then brings what renders
 * them, checked by their hashes, once per page. Attributes, theme and events belong to element.js; numbers to the wasm.
 *
 * @typedef {'idle' | 'loading' | 'ready' | 'error'} State
 * @typedef {{ element: HTMLElement, state: State, options: Record<string, string>, refresh: () => void }} Widget
 * @typedef {{ attach: (widget: Widget) => void, detach: (widget: Widget) => void }} View
 * @typedef {{ wasm: Promise<Response>, data: string, take: Take, broken: (error: Error) => void }} Supplies
 * @typedef {(url: string, signal?: AbortSignal) => Promise<Response> | undefined} Take
 * @typedef {(supplies: Supplies) => Promise<View>} Start
 */
(() => {
  'use strict';
  /** Written by the build: what is loaded, and the hashes that it must have. `base` is for a loader that is not beside it. */
  const ASSETS = { base: '', glue: 'milestream.js', glueHash: '', wasm: 'milestream.wasm', wasmHash: '', data: 'data/bts.json' };
  const NAME = 'mile-stream';
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);

  // Form 1: a script with options of its own stands for a widget, right behind it.
  if (script?.closest('body') && ['view', 'src', 'artist', 'track'].some((option) => option in script.dataset)) {
    if (script.nextElementSibling?.localName !== NAME) {
      const element = document.createElement(NAME);
      for (const { name, value } of script.attributes) {
        if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
      }
      script.after(element);
    }
  }
  // A second copy, or a second version, leaves the page to the first.
  if (customElements.get(NAME)) return;

  // Under some script rewriters there is no current script; the stack still tells where this text came from.
  const own = (script?.src || new Error().stack?.match(/\w+:\/\/[^\s)]+?\/embed\.js/)?.[0] || '').split(/[?#]/)[0] ?? '';
  const base = script?.dataset.base || (own.endsWith('/embed.js') ? own : ASSETS.base);
  /** @param {string} path */
  const at = (path) => new URL(path, base).href;

  /** @type {WeakMap<Element, Widget>} */
  const widgets = new WeakMap();
  /** Those that are rendered, or on their way. @type {Set<Widget>} */
  const live = new Set();
  /** Those that left the document and may come back. @type {WeakSet<Widget>} */
  const gone = new WeakSet();
  /** Datasets asked for before the glue is here, by address, and what gives each up. @type {Map<string, [Promise<Response>, AbortController]>} */
  const asked = new Map();
  let leaving = new AbortController();

  /** @param {string} url @param {RequestInit} [more] */
  const get = (url, more) => fetch(url, { credentials: 'omit', signal: leaving.signal, ...more });

  /** A fault with an id: `code` for scripts, the sentence for the owner. @param {string} code @param {string} message */
  const fault = (code, message) => Object.assign(new Error(message), { code });

  /** Calls once the document is parsed: an earlier module script would make Firefox drop a later import map. */
  const parsed = new Promise((resolve) => {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', resolve, { once: true });
    else resolve(0);
  });

  /** @type {Promise<View> | undefined} */
  let view;
  /** @type {(start: Start) => void} */
  let arrived = () => {};
  /** @type {{ createScriptURL: (url: string) => string } | undefined} */
  let policy;
  let tries = 0;

  /** The glue: a module that hands itself over through {@link MileStream.arrived}. @returns {Promise<Start>} */
  const glue = () =>
    new Promise((resolve, reject) => {
      // A module that failed once stays failed under its address.
      const url = at(ASSETS.glue) + (tries++ ? `?${tries}` : '');
      arrived = resolve;
      const element = document.createElement('script');
      element.type = 'module';
      element.crossOrigin = 'anonymous';
      element.integrity = ASSETS.glueHash;
      element.nonce = script?.nonce || '';
      element.onload = element.onerror = () => {
        element.remove();
        reject(fault('glue', `could not run ${url}: it is missing, blocked, or not the file that this embed.js was built with`));
      };
      try {
        const types = /** @type {any} */ (window).trustedTypes;
        policy ??= types?.createPolicy('milestream', {
          createScriptURL: (/** @type {string} */ wanted) => (wanted.startsWith(at(ASSETS.glue)) ? wanted : ''),
        });
      } catch {
        // The page's list lacks the name: where it also requires Trusted Types, the next line throws and says so.
      }
      try {
        element.src = policy ? policy.createScriptURL(url) : url;
        document.head.append(element);
      } catch (error) {
        reject(fault('policy', `this page's policy blocks the widget: ${error}`));
      }
    });

  const load = () =>
    (view ??= (async () => {
      if (typeof WebAssembly !== 'object') throw fault('no-wasm', 'this browser has no WebAssembly');
      const wasm = get(at(ASSETS.wasm), ASSETS.wasmHash ? { integrity: ASSETS.wasmHash } : {});
      wasm.catch(() => {});
      await parsed;
      return (await glue())({
        wasm,
        data: at(ASSETS.data),
        take: (url, signal) => {
          const [response, given] = asked.get(url) || [];
          asked.delete(url);
          signal?.addEventListener('abort', () => given?.abort());
          return response;
        },
        broken: (error) => {
          view = undefined;
          for (const widget of live) fail(widget, error);
        },
      });
    })().catch((error) => {
      view = undefined;
      throw error;
    }));

  /** @type {Error | undefined} */
  let told;

  /** @param {Widget} widget @param {Error & { code?: string }} error */
  const fail = ({ element }, error) => {
    const widget = widgets.get(element);
    if (!widget || leaving.signal.aborted) return;
    widget.state = 'error';
    const code = error.code || 'unknown';
    // One line for one fault, however many widgets it stops.
    if (error !== told) console.error(`[milestream] ${error.message}`);
    told = error;
    // The host's own words stay readable; beneath them, what is wrong and a way on.
    const shadow = element.shadowRoot || element.attachShadow({ mode: 'open' });
    const sentence = document.createElement('p');
    const retry = document.createElement('button');
    sentence.part.add('error');
    retry.part.add('retry');
    sentence.textContent = 'The live numbers could not be loaded. ';
    retry.textContent = 'Try again';
    retry.onclick = () => start(widget);
    sentence.append(retry);
    shadow.replaceChildren(document.createElement('slot'), sentence);
    element.dispatchEvent(
      new CustomEvent('milestream:error', { bubbles: true, composed: true, detail: { code, message: error.message } }),
    );
  };

  /** @param {Widget} widget */
  const start = (widget) => {
    const { element } = widget;
    widget.state = 'loading';
    live.add(widget);
    const src = element.getAttribute(element.localName === NAME ? 'src' : 'data-src');
    const url = src ? new URL(src, document.baseURI).href : at(ASSETS.data);
    if (!view && !asked.has(url)) {
      const given = new AbortController();
      leaving.signal.addEventListener('abort', () => given.abort());
      const response = get(url, { cache: 'no-cache', signal: given.signal });
      response.catch(() => {});
      asked.set(url, [response, given]);
    }
    load().then(
      (view) => element.isConnected && view.attach(widget),
      (error) => fail(widget, error),
    );
  };

  /** What is watched for each widget: itself, or its parent where it makes no box. @type {Map<Element, Set<Widget>>} */
  const watched = new Map();
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        watched.get(target)?.forEach(start);
        watched.delete(target);
      }
    },
    /** @type {IntersectionObserverInit} */ ({ rootMargin: '0px 0px 600px', scrollMargin: '0px 0px 600px' }),
  );

  /** @param {Element} found */
  const adopt = (found) => {
    const element = /** @type {HTMLElement} */ (found);
    const known = widgets.get(element);
    if (known && !gone.delete(known)) return;
    /** @type {Widget} */
    const widget = known || { element, state: 'idle', options: {}, refresh: () => start(widget) };
    widgets.set(element, widget);
    if ((element.getAttribute('loading') || element.dataset.loading) === 'eager') return start(widget);
    const box = getComputedStyle(element).display === 'contents' ? element.parentElement || element : element;
    watched.set(box, (watched.get(box) || new Set()).add(widget));
    near.observe(box);
  };

  class MileStream extends HTMLElement {
    /** The widget of an element, of whichever form. @param {Element} element */
    static of(element) {
      return widgets.get(element);
    }

    /** Called by the glue, as its last statement. @param {Start} start */
    static arrived(start) {
      arrived(start);
    }

    connectedCallback() {
      adopt(this);
    }

    disconnectedCallback() {
      sweep();
    }

    get state() {
      return widgets.get(this)?.state || 'idle';
    }

    get options() {
      return widgets.get(this)?.options || {};
    }

    refresh() {
      widgets.get(this)?.refresh();
    }
  }

  /** Lets go of what has left the document; a moved element is back before the next tick. */
  const sweep = () =>
    setTimeout(() => {
      for (const widget of live) {
        if (widget.element.isConnected) continue;
        live.delete(widget);
        gone.add(widget);
        widget.state = 'idle';
        view?.then((view) => view.detach(widget));
      }
    });

  customElements.define(NAME, MileStream);
  const found = document.getElementsByClassName('milestream');
  const find = () => {
    for (const element of found) adopt(element);
    for (const { element } of live) if (!element.isConnected) return sweep();
  };
  new MutationObserver(find).observe(document, { childList: true, subtree: true });
  find();

  // A page on its way out asks for nothing; if it comes back, it asks again.
  addEventListener('pagehide', () => leaving.abort());
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    leaving = new AbortController();
    asked.clear();
    for (const widget of live) if (widget.state === 'loading') start(widget);
  });
})();
