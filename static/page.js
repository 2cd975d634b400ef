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
  /** Written by the build: the path of the studio's files without their ends, the release, the hash of its loader. */
  const STUDIO = { files: '', version: '', loader: '' };
  const parameters = new URLSearchParams(location.search);
  const isFrame = parameters.get('frame') === '1';
  const isStudio = !isFrame && parameters.get('studio') === '1';
  const root = document.documentElement;

  // Before the first paint: neither the page around the widget nor the other theme is seen for a moment.
  root.classList.toggle('frame', isFrame);
  root.classList.toggle('studio', isStudio);
  const theme = parameters.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

  /** @param {HTMLElement} element */
  const setOptions = (element) => {
    for (const name of NAMES) {
      const value = parameters.get(name);
      // The page wears the theme as a whole; the widget takes it from the page.
      if (value && name !== 'theme') element.setAttribute(name === 'song' ? 'track' : name, value);
    }
  };

  /** Whoever shares an address of this page must not lend this site's name to numbers of their own. @param {HTMLElement} element */
  const nameForeignNumbers = (element) => {
    const src = parameters.get('src');
    // In a frame the address that the reader sees is the host's.
    if (!src || parent !== window || new URL(src, location.href).origin === location.origin) return;
    const banner = document.createElement('p');
    banner.className = 'banner';
    banner.setAttribute('role', 'note');
    banner.textContent = `The numbers below come from ${new URL(src, location.href).host}, not from this site.`;
    element.before(banner);
  };

  /** Tells the page around the frame how high the widget is, now and whenever that changes. @param {HTMLElement} element */
  const tellHeight = (element) => {
    const { body } = document;
    const tell = () => {
      // An open source lies above the page and makes it no higher, but needs room all the same.
      const panel = element.shadowRoot?.querySelector('dialog[part~=panel][open]');
      const height = Math.ceil(Math.max(body.getBoundingClientRect().height, (panel?.scrollHeight ?? -64) + 64));
      parent.postMessage({ milestream: { height } }, '*');
    };
    new ResizeObserver(tell).observe(body);
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

  /** Brings the studio: its style, its glue and its program, which finds its place by itself. */
  const openStudio = async () => {
    const place = document.createElement('div');
    place.id = 'studio';
    place.textContent = 'Opening the studio…';
    const { version, loader } = STUDIO;
    Object.assign(place.dataset, { query: parameters.toString(), site: new URL('.', location.href).href, version, loader });
    place.addEventListener('studio:address', (event) => {
      write(() => `?${/** @type {CustomEvent<string>} */ (event).detail}`);
    });
    document.querySelector('main')?.append(place);
    const at = (/** @type {string} */ end) => new URL(STUDIO.files + end, document.baseURI).href;
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = at('.css');
    document.head.append(style);
    try {
      const { default: start } = await import(at('.js'));
      await start({ module_or_path: fetch(at('.wasm')) });
    } catch (error) {
      place.textContent = 'The studio could not be opened. Load the page again to try once more.';
      console.error(`[milestream] the studio could not be opened: ${error}`);
    }
  };

  // The document is there and its deferred scripts, the loader among them, have not run yet.
  document.addEventListener(
    'readystatechange',
    () => {
      const element = /** @type {HTMLElement} */ (document.querySelector('mile-stream'));
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
