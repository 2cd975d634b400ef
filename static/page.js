// @ts-check
import { directionOf, tagFor } from './language.js';

/**
 * The standalone page alone: its query parameters are the widget's options, and what the reader chooses goes back into
 * the address. `song` stands for the option `track`, because content blockers match that word in addresses.
 *
 * With `frame=1` the page is the widget and nothing else, for hosts that take no more than a frame: it tells its height to
 * the page around it, and leaves the address alone, which is the host's.
 *
 * It speaks the language that `lang` names, or its reader's. Its English stands in the markup; the texts of another language
 * are asked for.
 *
 * With `studio=1` it is the studio, a program of its own that is asked for then and not before; what is chosen there goes
 * into the address as well.
 */
(() => {
  'use strict';
  const NAMES = [
    'view', 'src', 'artist', 'song', 'metric', 'credit', 'threshold', 'goal', 'deadline', 'by', 'sort', 'whose', 'versions', 'rows', 'search', 'with', 'version', 'language', 'past', 'limit', 'as-of', 'theme', 'accent',
    'lang', 'heading-level', 'motion', 'refresh',
  ];
  /** Those of them that leave open what is shown. */
  const LOOKS = ['theme', 'accent', 'heading-level', 'motion', 'refresh'];
  /**
   * Written by the build: the path of the studio's files without their ends, the release, the hash of its loader; the paths
   * of the words of the widget and of this page without their ends, and the languages there are.
   */
  const STUDIO = { files: '', version: '', loader: '', words: '', page: '', languages: /** @type {Record<string, string>} */ ({}) };
  const parameters = new URLSearchParams(location.search);
  const isFrame = parameters.get('frame') === '1';
  const isStudio = !isFrame && parameters.get('studio') === '1';
  // The build has written into the widget, as text, what the page shows when nothing else is asked for.
  const isAsked = isFrame || NAMES.some((name) => !LOOKS.includes(name) && parameters.get(name));
  // The tour of what there is goes on in any language.
  const isAlone = isFrame || isStudio || NAMES.some((name) => ![...LOOKS, 'lang'].includes(name) && parameters.get(name));
  const root = document.documentElement;

  // Before the first paint: neither the page around the widget, nor another theme, nor other numbers are seen for a moment.
  root.classList.toggle('frame', isFrame);
  root.classList.toggle('asked', isAsked);
  root.classList.toggle('studio', isStudio);
  root.classList.toggle('alone', isAlone);
  // What only a script can do has its place from the start, and none where scripts do not run.
  root.classList.add('scripted');
  const TAGS = Object.keys(STUDIO.languages);
  /** Those of them that the studio speaks; in any other it is English. */
  const STUDIO_TAGS = ['en', 'ko', 'ja', 'es', 'pt-BR', 'id'];

  /** The language that an option names, or the reader's where it names none. @param {string | null} lang */
  const tagOf = (lang) => {
    try {
      return tagFor(lang?.trim().replaceAll('_', '-').replace(/[.@].*/, '') ?? '', TAGS);
    } catch {
      // It is no language, as the widget says.
      return tagFor('', TAGS);
    }
  };
  let tag = tagOf(parameters.get('lang'));
  /** The texts of this page in its language, by their keys; nothing where that is English, which stands here. @type {Record<string, string>} */
  let texts = {};

  /** A text of this page. @param {string} key @param {string} english */
  const translated = (key, english) => texts[key] ?? english;

  /** A file of the release. @param {string} path */
  const fetchText = async (path) => {
    const response = await fetch(new URL(path, document.baseURI), { credentials: 'omit' });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  };

  /** Says what language the page is in, and which way it runs. */
  const markLanguage = () => {
    root.lang = tag;
    root.dir = directionOf(tag);
    // English is not seen for a moment where another language is on its way.
    root.classList.toggle('unsaid', tag !== 'en');
  };
  if (tag !== 'en') markLanguage();
  root.classList.toggle('unspoken', tag !== 'en');

  /** What stands in the markup, where a text has taken its place. @type {Map<Element, string>} */
  const english = new Map();

  /** Called when the page comes into another language: each says its text anew. @type {Set<() => void>} */
  const languageListeners = new Set();

  /** Brings the texts of the page's language; English stays where they cannot be had. */
  const bringTexts = async () => {
    const wanted = tag;
    const found = wanted === 'en' ? {} : await fetchText(`${STUDIO.page}.${wanted}.json`).then(JSON.parse).catch((error) => {
      console.warn(`[milestream] the page is in English, since its texts in "${wanted}" cannot be had: ${error}`);
    });
    // The reader may have chosen another language by now.
    if (wanted !== tag) return;
    if (!found) {
      tag = 'en';
      markLanguage();
    }
    texts = found ?? {};
    for (const element of document.querySelectorAll('[data-words]')) {
      const key = element.getAttribute('data-words') ?? '';
      const isMeta = element instanceof HTMLMetaElement;
      const own = english.get(element) ?? (isMeta ? element.content : element.textContent ?? '');
      english.set(element, own);
      if (isMeta) element.content = translated(key, own);
      else element.textContent = translated(key, own);
    }
    for (const say of languageListeners) say();
    root.classList.remove('unsaid', 'unspoken');
  };

  /** Before the link at its end, which stays where it is. @param {HTMLElement} control */
  const placeInHeader = (control) => document.querySelector('header > .build')?.before(control);

  /** A list of the languages, which goes into the address. @param {HTMLElement} element */
  const offerLanguages = (element) => {
    const label = document.createElement('label');
    const name = document.createElement('span');
    name.dataset.words = 'page-language';
    name.textContent = 'Language';
    const list = document.createElement('select');
    for (const [value, text] of Object.entries(STUDIO.languages)) {
      const option = new Option(text, value, value === tag, value === tag);
      option.lang = value;
      list.append(option);
    }
    list.onchange = () => {
      parameters.set('lang', list.value);
      if (isStudio) {
        // The studio speaks one language for as long as it is open; the draft is in the address.
        const wanted = new URLSearchParams(draft);
        wanted.set('lang', list.value);
        location.search = `?${wanted}`;
        return;
      }
      tag = tagOf(list.value);
      markLanguage();
      element.setAttribute('lang', list.value);
      write(() => `?${parameters}${location.hash}`);
      bringing = bringTexts();
    };
    label.className = 'language';
    label.append(name, ' ', list);
    placeInHeader(label);
  };

  const theme = parameters.get('theme');
  const isPages = theme === 'light' || theme === 'dark';
  if (isPages) root.dataset.theme = theme;

  /**
   * What is asked for stands alone: the tour of what there is goes, before any widget in it is seen, and so do the lines of
   * another widget. The studio has those of this one.
   *
   * @param {HTMLElement} element
   */
  const standAlone = (element) => {
    for (const part of document.querySelectorAll('.tour')) part.remove();
    const heading = /** @type {HTMLElement} */ (document.querySelector('.heading'));
    const title = document.createElement('h1');
    title.append(...heading.childNodes);
    Object.assign(title.dataset, heading.dataset);
    heading.replaceWith(title);
    element.setAttribute('heading-level', '2');
    element.setAttribute('loading', 'eager');
  };

  /** A button that says what it does in the page's language. @param {string} key @param {string} english @param {() => void} act */
  const makeButton = (key, english, act) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.words = key;
    button.textContent = english;
    button.onclick = act;
    return button;
  };

  /** Light or dark, which goes into the address. */
  const offerSchemes = () => {
    const place = document.createElement('div');
    place.className = 'schemes';
    const system = matchMedia('(prefers-color-scheme: dark)');
    const schemes = /** @type {const} */ ([['light', 'page-light', 'Light'], ['dark', 'page-dark', 'Dark']]);
    const tell = () => {
      const now = root.dataset.theme ?? (system.matches ? 'dark' : 'light');
      for (const [at, [scheme]] of schemes.entries()) place.children[at]?.setAttribute('aria-pressed', String(scheme === now));
    };
    for (const [scheme, key, english] of schemes) {
      place.append(makeButton(key, english, () => {
        root.dataset.theme = scheme;
        parameters.set('theme', scheme);
        write(() => `?${parameters}${location.hash}`);
        tell();
      }));
    }
    tell();
    system.addEventListener('change', tell);
    // A phone's first screen is for what the page is about.
    const isPhone = matchMedia('(max-width: 40rem)');
    const stand = () => (isPhone.matches ? document.querySelector('footer')?.append(place) : placeInHeader(place));
    stand();
    isPhone.addEventListener('change', stand);
  };

  /** The lines to paste name this site, and can be copied. */
  const offerLines = () => {
    const site = new URL('.', location.href).href.replace(/\/$/, '');
    for (const lines of document.querySelectorAll('pre')) {
      const code = /** @type {HTMLElement} */ (lines.querySelector('code'));
      code.textContent = (code.textContent ?? '').replace('https://HOST', site);
      const buttons = /** @type {HTMLElement} */ (lines.parentElement?.querySelector(':scope > .buttons'));
      const [button, status] = /** @type {[HTMLButtonElement, HTMLElement]} */ ([...buttons.querySelectorAll('.copy, [role=status]')]);
      button.onclick = async () => {
        try {
          await navigator.clipboard.writeText(code.textContent ?? '');
          status.textContent = translated('page-copied', 'Copied');
        } catch {
          // Where the browser keeps the clipboard to itself, they can be copied by hand.
          getSelection()?.selectAllChildren(code);
        }
      };
    }
  };

  /** @param {HTMLElement} element */
  const setOptions = (element) => {
    for (const name of NAMES) {
      const value = parameters.get(name);
      // The page is light or dark as a whole; the widget takes that from the page. A named theme is the widget's alone.
      if (value && !(isPages && name === 'theme')) element.setAttribute(name === 'song' ? 'track' : name, value);
    }
  };

  /** Whoever shares an address of this page must not lend this site's name to numbers of their own. @param {HTMLElement} element */
  const nameForeignNumbers = (element) => {
    const src = parameters.get('src');
    // In a frame the address that the reader sees is the host's.
    if (!src || parent !== window) return;
    /** @type {URL} */
    let url;
    try {
      url = new URL(src, location.href);
    } catch {
      // No numbers come from what is no address, as the widget says.
      return;
    }
    if (url.origin === location.origin) return;
    const banner = document.createElement('p');
    banner.className = 'banner';
    banner.setAttribute('role', 'note');
    const tell = () => {
      const text = translated('page-foreign', 'The numbers below come from {host}, not from this site.');
      banner.textContent = text.replace('{host}', url.host);
    };
    languageListeners.add(tell);
    tell();
    element.before(banner);
  };

  /**
   * Tells the page around the frame how high the widget is, and whenever that changes. Before it is ready, or says why it
   * cannot be, it has no height that would last.
   *
   * @param {HTMLElement & { state?: string }} element
   */
  const tellHeight = (element) => {
    const { body } = document;
    const tell = () => {
      if (element.state !== 'ready' && element.state !== 'error') return;
      // An open source lies above the page and makes it no higher, but needs room all the same.
      const panel = element.shadowRoot?.querySelector('dialog[part~=panel][open]');
      const height = Math.ceil(Math.max(body.getBoundingClientRect().height, (panel?.scrollHeight ?? -64) + 64));
      parent.postMessage({ milestream: { height } }, '*');
      parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
      // https://docs.embed.ly/reference/provider-height-resizing, by which Medium frames.
      parent.postMessage(JSON.stringify({ src: location.href, context: 'iframe.resize', height }), '*');
    };
    new ResizeObserver(tell).observe(body);
    // The event of an error comes before its sentence.
    for (const type of ['ready', 'error']) element.addEventListener(`milestream:${type}`, () => setTimeout(tell));
    element.addEventListener('milestream:ready', () => {
      const watched = { subtree: true, childList: true, attributeFilter: ['open'] };
      if (element.shadowRoot) new MutationObserver(tell).observe(element.shadowRoot, watched);
    }, { once: true });
  };

  /** Done once the page is in its language. @type {Promise<void>} */
  let bringing = Promise.resolve();
  let writing = 0;
  /**
   * Makes `read` the page's address, soon: a browser refuses one that changes with every letter typed.
   *
   * @param {() => string} read
   */
  const write = (read) => {
    clearTimeout(writing);
    writing = setTimeout(() => history.replaceState(null, '', read()), 200);
  };

  /** @param {Event} event */
  const keepInAddress = (event) => {
    const { name, value } = /** @type {CustomEvent<{ name: string, value: string | null }>} */ (event).detail;
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
    const query = parameters.toString();
    write(() => (query && `?${query}`) + location.hash || location.pathname);
  };

  const at = (/** @type {string} */ end) => new URL(STUDIO.files + end, document.baseURI).href;
  /** What was chosen in the studio, as it stands in the address. */
  let draft = parameters.toString();
  let starts = 0;

  /** The place that the studio finds by itself. @param {string} text */
  const makePlace = (text) => {
    const place = document.createElement('div');
    place.id = 'studio';
    place.textContent = text;
    const { version, loader } = STUDIO;
    Object.assign(place.dataset, { query: draft, site: new URL('.', location.href).href, version, loader });
    // The words of a widget in another language, for the card and the lines to paste.
    // What is opened comes out from under the preview, which stays in sight on a phone. It opens after the click.
    place.addEventListener('click', ({ target }) => {
      const details = target instanceof Element && target.closest('summary')?.parentElement;
      if (details) requestAnimationFrame(() => details.scrollIntoView({ block: 'nearest' }));
    });
    place.addEventListener('studio:language', (event) => {
      const [lang, take] = /** @type {CustomEvent<[string, (words?: string) => void]>} */ (event).detail;
      fetchText(`${STUDIO.words}.${tagOf(lang)}.txt`).then(take, () => take());
    });
    // A thread with the same program, for large files; where the page's policy forbids it, the studio reads them by itself.
    place.addEventListener('studio:worker', (event) => {
      const given = /** @type {CustomEvent<Worker[]>} */ (event).detail;
      const path = at('.worker.js');
      try {
        const types = /** @type {any} */ (window).trustedTypes;
        const policy = types?.createPolicy('milestream-studio', { createScriptURL: () => path });
        const worker = new Worker(policy ? policy.createScriptURL('') : path, { type: 'module' });
        worker.postMessage([at('.js'), at('.wasm')]);
        given.push(worker);
      } catch (error) {
        console.info(`[milestream] the studio reads large files without a thread of its own: ${error}`);
      }
    });
    place.addEventListener('studio:address', (event) => {
      draft = /** @type {CustomEvent<string>} */ (event).detail;
      write(() => `?${draft}`);
    });
    return place;
  };

  /**
   * Says that the studio has stopped, and starts it again with what was chosen: by itself once, in case the browser was to
   * blame, then when its reader wants it.
   *
   * @param {HTMLElement} place @param {unknown} error
   */
  const restart = (place, error) => {
    console.error(`[milestream] the studio stopped: ${/** @type {Error} */ (error)?.stack ?? error}`);
    const notice = document.createElement('p');
    notice.className = 'banner';
    notice.setAttribute('role', 'alert');
    document.querySelector('main > .banner[role=alert]')?.remove();
    place.before(notice);
    const again = makePlace('');
    place.replaceWith(again);
    if (starts < 2) {
      notice.textContent = translated('page-studio-restarted', 'The studio stopped and was started again. Your choices are kept; please choose your file once more.');
      start(again);
      return;
    }
    const button = document.createElement('button');
    button.textContent = translated('page-studio-start', 'Start it again');
    button.onclick = () => {
      notice.remove();
      start(again);
    };
    notice.append(translated('page-studio-stopped', 'The studio stopped. Your choices are kept; please choose your file once more.'), ' ', button);
  };

  /** Brings the studio's glue and program into its place. @param {HTMLElement} place */
  const start = async (place) => {
    let isOver = false;
    try {
      // A module is made once for an address: a stopped program would stay in it.
      const { default: init, guard_with } = await import(at('.js') + (starts++ ? `?${starts}` : ''));
      // What throws in the program has cut it off in the middle of its work. Then nobody enters it again.
      guard_with((/** @type {() => unknown} */ call) => {
        if (isOver) return undefined;
        try {
          return call();
        } catch (error) {
          isOver = true;
          restart(place, error);
          return undefined;
        }
      });
      const program = fetch(at('.wasm'));
      const spoken = STUDIO_TAGS.includes(tag) ? tag : 'en';
      const [words, widgetWords] = await Promise.all([fetchText(`${STUDIO.files}.${spoken}.txt`), fetchText(`${STUDIO.words}.${spoken}.txt`)]);
      Object.assign(place, { lang: spoken, dir: 'ltr' });
      Object.assign(place.dataset, { words, widgetWords });
      await init({ module_or_path: program });
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) return restart(place, error);
      place.textContent = translated('page-studio-failed', 'The studio could not be opened. Reload the page to try again.');
      console.error(`[milestream] the studio could not be opened: ${error}`);
    }
  };

  /** Brings the studio. */
  const openStudio = () => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = at('.css');
    document.head.append(style);
    const place = makePlace('');
    document.querySelector('main')?.append(place);
    bringing.then(() => {
      place.textContent = translated('page-studio-opening', 'Opening the studio…');
      start(place);
    });
  };

  // The document is there and its deferred scripts, the loader among them, have not run yet.
  document.addEventListener(
    'readystatechange',
    () => {
      const element = /** @type {HTMLElement} */ (document.querySelector('mile-stream'));
      if (isAlone) standAlone(element);
      if (isAsked) for (const widget of document.querySelectorAll('mile-stream, .milestream')) widget.replaceChildren();
      setOptions(element);
      if (!isFrame) {
        offerLines();
        offerLanguages(element);
        if (!isStudio) offerSchemes();
        bringing = bringTexts();
      }
      // A sentence in the place of the numbers needs none of the room that is kept for them.
      document.addEventListener('milestream:error', (event) => {
        const { target, detail } = /** @type {CustomEvent} */ (event);
        if (!detail.shown) /** @type {HTMLElement} */ (target).style.minHeight = '0';
      });
      if (!isFrame) element.addEventListener('milestream:change', keepInAddress);
      else if (parent !== window) tellHeight(element);
      nameForeignNumbers(element);
      if (isStudio) openStudio();
      for (const link of document.querySelectorAll('a.build')) {
        const { search } = /** @type {HTMLAnchorElement} */ (link);
        // The studio begins with what the reader sees: what the link stands beside, in the language and the light of the page.
        link.addEventListener('click', () => {
          const wanted = new URLSearchParams(parameters);
          for (const [name, value] of new URLSearchParams(search)) wanted.set(name, value);
          /** @type {HTMLAnchorElement} */ (link).href = `?${wanted}`;
        });
      }
    },
    { once: true },
  );
})();
