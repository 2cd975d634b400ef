// @ts-check
/**
 * Milestream's loader. It finds the widgets of a page, waits until one comes near the viewport, then brings what renders
 * them, checked by their hashes, once per page. Attributes, theme and events belong to element.js; numbers to the wasm.
 * The entry of the npm package is made of the same text, with a `PACKAGE` in which an application's own build has the files.
 *
 * @typedef {'idle' | 'loading' | 'ready' | 'error'} State
 * @typedef {{ element: HTMLElement, state: State, options: Record<string, string>, reload: () => void }} Widget
 * @typedef {{ attach: (widget: Widget) => void, detach: (widget: Widget) => void }} View
 * @typedef {{ wasm: Promise<Response>, data: string, names: string[], asked: Map<string, Asked>, ask: (url: string, integrity?: string) => Asked, reset: () => void, fail: (widget: Widget, error: Error) => void }} Supplies
 * @typedef {[Promise<Response>, AbortController]} Asked
 * @typedef {(supplies: Supplies) => Promise<View>} Start
 */
(() => {
  /**
   * Written by the build: the path of glue and wasm without its end, the hash that each must have, the dataset's path; from
   * this file's own address. `base` is for whoever deploys it under another name.
   */
  const ASSETS = { base: '', files: '', glue: '', wasm: '', data: '' };
  const NAME = 'mile-stream';
  /** The options: any of the first four makes a script a widget, the last five are counts. */
  const OPTIONS =
    'view src artist track metric credit deadline by sort whose versions rows search with version language as-of theme accent lang motion refresh loading threshold goal past limit heading-level'.split(' ');

  /**
   * A new element with these properties and this inside.
   * @param {string} name @param {Record<string, unknown>} [properties] @param {(Node | string)[]} inside @returns {any}
   */
  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };

  /** The address of a loader, alone or at the top of a stack, which is no text on some pages. @param {any} text */
  const loaderIn = (text) => /^(?:Error\s+at |@)?(\w+:[^\s?#]+?\/embed\.js)\b/.exec(text)?.[1];

  // A page may have an image of this name: only a script is believed.
  const current = document.currentScript;
  // A module has no current script, but the top of the stack is this very text, whatever else stands in the page.
  const own = PACKAGE ? '' : loaderIn(new Error().stack);
  /** @param {HTMLScriptElement} script @returns {string | undefined} */
  const baseOf = ({ dataset, src }) => dataset.base || own || ASSETS.base || loaderIn(src);
  // Some rewriters of scripts run this text without telling whose it is, or in a script that says nothing: then it may be that
  // of any that names a loader.
  const scripts = PACKAGE
    ? []
    : current instanceof HTMLScriptElement && baseOf(current)
      ? [current]
      : [...document.scripts].filter((script) => script === current || loaderIn(script.src)?.startsWith(own || ''));
  /** Where the files may lie, what tells nothing last. Markup proves nothing: the first place whose files have our hashes is ours. */
  const bases = PACKAGE ? [PACKAGE.base] : (scripts[0] ? scripts.map(baseOf) : [own || ASSETS.base]).sort();

  /** Form 1: a script with options of its own stands for a widget, right behind it. @param {HTMLScriptElement} script */
  const place = (script) => {
    const element = make(NAME, { again: () => place(script) });
    let isMeant = false;
    OPTIONS.forEach((name, place) => {
      const value = script.getAttribute('data-' + name) ?? '.js';
      // What held a script back may have kept its address under the name of an option.
      if (/\.js\b|t\/javas/.test(value)) return;
      element.setAttribute(name, value);
      isMeant ||= place < 4;
    });
    if (isMeant && script.matches('body :not(:has(+mile-stream))')) script.after(element);
  };
  /** Puts the widgets of those that are ours. */
  const placeOurs = () => scripts.filter((script) => script === current || baseOf(script) === bases[0]).forEach(place);
  if (!bases[1]) placeOurs();
  // A second copy, or a second version, leaves the page to the first.
  if (customElements.get(NAME)) return;

  /** @param {string} path */
  const at = (path) => (PACKAGE ? PACKAGE.find(new URL(path, bases[0]).href) : new URL(path, bases[0]).href);

  /** @type {WeakMap<Element, Widget>} */
  const widgets = new WeakMap();
  /** Those that are in the document. @type {Set<Widget>} */
  const present = new Set();
  /** Datasets asked for before the glue is here, by address, and what gives each up. @type {Map<string, Asked>} */
  const asked = new Map();

  /** @param {string} url @param {string} [integrity] @returns {Asked} */
  const ask = (url, integrity) => {
    const given = new AbortController();
    // What has a hash never changes under its name; a dataset may have changed since the last visit.
    const cache = integrity ? undefined : 'no-cache';
    const response = fetch(PACKAGE ? PACKAGE.find(url) : url, { credentials: 'omit', cache, integrity, signal: given.signal });
    // Whoever waits for it hears of its failure; until somebody does, it is nobody's.
    response.catch(() => {});
    return [response, given];
  };

  /** A fault with an id: `code` for scripts, the sentence for the owner. @param {string} code @param {string} message */
  const fault = (code, message) => Object.assign(new Error(message), { code });

  /** @type {Promise<View> | undefined} */
  let view;
  /** @type {{ createScriptURL: (url: string) => string } | undefined} */
  let policy;
  let tries = 0;
  /** @type {string} */
  let url;
  /** What `view` came to. @type {View | undefined} */
  let ready;

  /** The glue: a module that hands itself over through `arrived`. @returns {Promise<Start>} */
  const glue = () =>
    new Promise((resolve, reject) => {
      // A module that failed once stays failed under its address.
      url = at(ASSETS.files + '.js') + (tries++ ? '?' + tries : '');
      // Called by the glue, as its last statement.
      /** @type {any} */ (MileStream).arrived = resolve;
      if (PACKAGE) {
        const fail = (/** @type {unknown} */ error) => reject(fault('glue', `a part of this page's own scripts is missing or blocked: ${error}`));
        return void PACKAGE.glue().then(({ default: run }) => run()).catch(fail);
      }
      const end = () => {
        element.remove();
        reject(fault('glue', url + ' is missing or changed'));
      };
      const element = make('script', {
        // What it asks for would wait behind the program.
        fetchPriority: 'high',
        type: 'module',
        crossOrigin: '',
        integrity: ASSETS.glue,
        nonce: scripts[0]?.nonce || '',
        onload: end,
        onerror: end,
      });
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
        reject(fault('policy', "this page's policy blocks it: " + error));
      }
    });

  /** @returns {Promise<View>} */
  const load = () =>
    (view ??= (async () => {
      if (!self.WebAssembly) throw fault('no-wasm', 'no WebAssembly');
      const [wasm] = ask(at(ASSETS.files + '.wasm'), ASSETS.wasm);
      // An earlier module script would make Firefox drop a later import map. Some pages never say that they have ended.
      for (let tries = 0; document.readyState === 'loading' && tries++ < 999; ) await new Promise((resolve) => setTimeout(resolve, 5));
      return (ready = await (await glue())({
        wasm,
        data: at(ASSETS.data),
        names: OPTIONS,
        asked,
        ask,
        reset,
        fail,
      }));
    })().catch((error) => {
      reset();
      if (!bases[1]) throw error;
      bases.shift();
      return load();
    }));

  /** What comes next starts with a new copy of the program, and asks for everything anew. */
  const reset = () => {
    view = ready = undefined;
    asked.clear();
  };

  /** @type {Error | undefined} */
  let logged;

  /** @param {Widget} widget @param {Error & { code?: string }} error */
  const fail = (widget, error) => {
    const { element } = widget;
    widget.state = 'error';
    const { code = 'unknown' } = error;
    // One line for one fault, however many widgets it stops.
    if (error !== logged) console.error('[milestream] ' + error.message);
    logged = error;
    // The host's own words stay readable; beneath them, what is wrong and a way on.
    const shadow = element.shadowRoot || element.attachShadow({ mode: 'open' });
    const onclick = (widget.reload = () => start(widget));
    shadow.replaceChildren(
      make('slot'),
      make(
        'p',
        { part: 'error', lang: 'en' },
        'The live numbers could not be loaded. ',
        // What this page or this browser does not allow stays so.
        /base|policy|no-wasm/.test(code) ? '' : make('button', { part: 'retry', onclick }, 'Try again'),
      ),
    );
    element.dispatchEvent(
      new CustomEvent('milestream:error', { bubbles: true, composed: true, detail: { code, message: error.message } }),
    );
  };

  /** An attribute, or a property that is not reflected yet. @param {any} element @param {string} name */
  const option = (element, name) => element[name] || element.getAttribute((element.localName === NAME ? '' : 'data-') + name);

  /** @param {Widget} widget */
  const start = async (widget) => {
    const { element } = widget;
    widget.state = 'loading';
    try {
      if (!bases[0]) throw fault('base', 'data-base is missing');
      const url = new URL(option(element, 'src') || at(ASSETS.data), document.baseURI).href;
      if (!ready && !asked.has(url)) asked.set(url, ask(url));
      (await load()).attach(widget);
    } catch (error) {
      fail(widget, /** @type {Error} */ (error));
    }
  };

  /** What is watched for an element: itself, or the next one around it that makes a box. @param {any} element @returns {Element} */
  const boxOf = (element) =>
    getComputedStyle(element).display === 'contents' ? boxOf(element.parentElement ?? element.parentNode.host) : element;
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        for (const widget of present) if (widget.state === 'idle' && boxOf(widget.element) === target) start(widget);
      }
    },
    /** @type {IntersectionObserverInit} */ ({ rootMargin: '600px', scrollMargin: '600px' }),
  );

  /** @param {any} element */
  const widgetOf = (element) => {
    /** @type {Widget} */
    const widget = widgets.get(element) || { element, state: 'idle', options: {}, reload: () => start(widget) };
    widgets.set(element, widget);
    return widget;
  };

  /** @param {any} element */
  const register = (element) => {
    const widget = widgetOf(element);
    if (present.has(widget)) return;
    present.add(widget);
    option(element, 'loading') === 'eager' ? start(widget) : near.observe(boxOf(element));
  };

  class MileStream extends HTMLElement {
    /** The widget of an element, of whichever form. @param {Element} element */
    static of(element) {
      return widgets.get(element);
    }

    connectedCallback() {
      register(this);
    }

    disconnectedCallback() {
      removeDisconnected();
    }

    get state() {
      return widgetOf(this).state;
    }

    get options() {
      return widgetOf(this).options;
    }

    reload() {
      widgetOf(this).reload();
    }
  }

  /** Lets go of what has left the document; a moved element is back before the next tick. */
  const removeDisconnected = () =>
    setTimeout(() => {
      for (const widget of present) {
        if (widget.element.isConnected) continue;
        present.delete(widget);
        widget.state = 'idle';
        ready?.detach(widget);
        // A morph takes away what the new page's text lacks; the script that stands for the widget is still there.
        /** @type {any} */ (widget.element).again?.();
      }
    });

  customElements.define(NAME, MileStream);
  const find = () => {
    for (const element of document.getElementsByClassName('milestream')) register(element);
    for (const { element } of present) if (!element.isConnected) return removeDisconnected();
  };
  new MutationObserver(find).observe(document, { childList: true, subtree: true });
  find();
  // Whoever has our files is ours; another vendor's script of the same name stands for no widget.
  if (bases[1]) load().then(placeOurs, () => {});
})();
