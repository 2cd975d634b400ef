// @ts-check
/**
 * The standalone page alone: its query parameters are the widget's options, and what the reader chooses goes back into
 * the address. `song` stands for the option `track`, because content blockers match that word in addresses.
 *
 * With `frame=1` the page is the widget and nothing else, for hosts that take no more than a frame: it tells its height to
 * the page around it, and leaves the address alone, which is the host's.
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
  /** Written by the build: the path of the studio's files without their ends, the release, the hash of its loader. */
  const STUDIO = { files: '', version: '', loader: '' };
  const parameters = new URLSearchParams(location.search);
  const isFrame = parameters.get('frame') === '1';
  const isStudio = !isFrame && parameters.get('studio') === '1';
  // The build has written into the widget, as text, what the page shows when nothing else is asked for.
  const isAsked = isFrame || NAMES.some((name) => !LOOKS.includes(name) && parameters.get(name));
  const root = document.documentElement;

  // Before the first paint: neither the page around the widget, nor another theme, nor other numbers are seen for a moment.
  root.classList.toggle('frame', isFrame);
  root.classList.toggle('asked', isAsked);
  root.classList.toggle('studio', isStudio);
  const theme = parameters.get('theme');
  const isPages = theme === 'light' || theme === 'dark';
  if (isPages) root.dataset.theme = theme;

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
    banner.textContent = `The numbers below come from ${url.host}, not from this site.`;
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
    };
    new ResizeObserver(tell).observe(body);
    // The event of an error comes before its sentence.
    for (const type of ['ready', 'error']) element.addEventListener(`milestream:${type}`, () => setTimeout(tell));
    element.addEventListener('milestream:ready', () => {
      const watched = { subtree: true, childList: true, attributeFilter: ['open'] };
      if (element.shadowRoot) new MutationObserver(tell).observe(element.shadowRoot, watched);
    }, { once: true });
  };

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
      notice.textContent = 'The studio stopped and was started again. Your choices are kept; please choose your file once more.';
      start(again);
      return;
    }
    const button = document.createElement('button');
    button.textContent = 'Start it again';
    button.onclick = () => {
      notice.remove();
      start(again);
    };
    notice.append('The studio stopped. Your choices are kept; please choose your file once more. ', button);
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
      await init({ module_or_path: fetch(at('.wasm')) });
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) return restart(place, error);
      place.textContent = 'The studio could not be opened. Reload the page to try again.';
      console.error(`[milestream] the studio could not be opened: ${error}`);
    }
  };

  /** Brings the studio. */
  const openStudio = () => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = at('.css');
    document.head.append(style);
    const place = makePlace('Opening the studio…');
    document.querySelector('main')?.append(place);
    start(place);
  };

  // The document is there and its deferred scripts, the loader among them, have not run yet.
  document.addEventListener(
    'readystatechange',
    () => {
      const element = /** @type {HTMLElement} */ (document.querySelector('mile-stream'));
      if (isAsked) element.replaceChildren();
      setOptions(element);
      if (!isFrame) element.addEventListener('milestream:change', keepInAddress);
      else if (parent !== window) tellHeight(element);
      nameForeignNumbers(element);
      if (isStudio) openStudio();
      for (const link of document.querySelectorAll('a.build')) {
        // The studio begins with what the reader sees.
        link.addEventListener('click', () => {
          const wanted = new URLSearchParams(parameters);
          wanted.set('studio', '1');
          /** @type {HTMLAnchorElement} */ (link).href = `?${wanted}`;
        });
      }
    },
    { once: true },
  );
})();
