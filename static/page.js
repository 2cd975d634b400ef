// @ts-check
import { isFrame, isStudio, keep, parameters, pageTheme, site } from './page/address.js';
import { bringTexts, languageListeners, offerLanguages, tag, translated } from './page/languages.js';
import { openStudio } from './page/studio.js';

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

const NAMES = [
  'view', 'src', 'artist', 'song', 'metric', 'credit', 'threshold', 'goal', 'deadline', 'by', 'sort', 'whose', 'versions', 'rows', 'search', 'with', 'version', 'language', 'past', 'limit', 'as-of', 'theme', 'accent',
  'lang', 'heading-level', 'motion', 'refresh',
];
/** Those of them that leave open what is shown. */
const LOOKS = ['theme', 'accent', 'heading-level', 'motion', 'refresh'];
// The build has written into the widget, as text, what the page shows when nothing else is asked for.
const isAsked = isFrame || NAMES.some((name) => !LOOKS.includes(name) && parameters.get(name));
// The tour of what there is goes on in any language.
const isAlone = isFrame || isStudio || NAMES.some((name) => ![...LOOKS, 'lang'].includes(name) && parameters.get(name));
const root = document.documentElement;
/** So many letters of an address are shown: a dataset may be written into its own. */
const LONGEST = 200;

// Before the first paint: neither the page around the widget, nor another theme, nor other numbers are seen for a moment.
root.classList.toggle('frame', isFrame);
root.classList.toggle('asked', isAsked);
root.classList.toggle('studio', isStudio);
root.classList.toggle('alone', isAlone);
root.classList.toggle('badge', parameters.get('view')?.trim().toLowerCase() === 'badge');
// What only a script can do has its place from the start, and none where scripts do not run.
root.classList.add('scripted');

if (pageTheme) root.dataset.theme = pageTheme;

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

/** Before the link at its end, which stays where it is. @param {HTMLElement} control */
const placeInHeader = (control) => document.querySelector('header > .build')?.before(control);

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
      keep('theme', scheme);
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
  const folder = site.replace(/\/$/, '');
  for (const lines of document.querySelectorAll('pre')) {
    const code = /** @type {HTMLElement} */ (lines.querySelector('code'));
    code.textContent = (code.textContent ?? '').replace('https://HOST', folder);
    const buttons = /** @type {HTMLElement} */ (lines.parentElement?.querySelector(':scope > .buttons'));
    const [button, status] = /** @type {[HTMLButtonElement, HTMLElement]} */ ([...buttons.querySelectorAll('.copy, [role=status]')]);
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(code.textContent ?? '');
        status.textContent = translated('page-copied', 'Copied');
      } catch {
        // Where the browser keeps the clipboard to itself, they can be copied by hand.
        getSelection()?.selectAllChildren(code);
        code.scrollIntoView({ block: 'nearest' });
        status.textContent = translated('page-copy-failed', 'Your browser does not allow copying. The lines are selected: copy them yourself.');
      }
    };
  }
};

/** @param {HTMLElement} element */
const setOptions = (element) => {
  for (const name of NAMES) {
    const value = parameters.get(name);
    // The page is light or dark as a whole; the widget takes that from the page. A named theme is the widget's alone.
    if (value && !(name === 'theme' && value === pageTheme)) element.setAttribute(name === 'song' ? 'track' : name, value);
  }
};

/** Where the numbers come from, if not from the site's own dataset; what is no address is as it was written. @returns {URL | string | undefined} */
const findForeignSource = () => {
  const src = parameters.get('src');
  if (!src) return undefined;
  try {
    const url = new URL(src, location.href);
    return url.href === `${site}data/bts.json` ? undefined : url;
  } catch {
    return src;
  }
};

/**
 * Another dataset speaks for itself: its title stands above its numbers, and beneath them as the link to it; nothing is said of
 * press reports. Where it cannot be read, nothing leads to it: beneath the widget, which says why, stands its address, and what
 * the reader can do.
 *
 * @param {HTMLElement} element @param {URL | string} source
 */
const nameDataset = (element, source) => {
  for (const part of document.querySelectorAll('.reports, script[type="application/ld+json"]')) part.remove();
  const link = /** @type {HTMLAnchorElement} */ (document.querySelector('a.dataset'));
  // Whoever shares an address of this page must not have scripts run on it.
  if (source instanceof URL && /^https?:$/.test(source.protocol)) link.href = source.href;
  else link.removeAttribute('href');
  const lead = /** @type {HTMLElement} */ (document.querySelector('h1 + .lead'));
  const unread = /** @type {HTMLElement} */ (document.querySelector('.unread'));
  /** @type {HTMLElement} */ (unread.querySelector('code')).textContent = String(source).slice(0, LONGEST);
  /** @param {boolean} isRead */
  const tell = (isRead) => {
    unread.hidden = isRead || isFrame;
    for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('a.dataset, .banner'))) part.hidden = !isRead;
  };
  element.addEventListener('milestream:error', (event) => {
    const { code, shown } = /** @type {CustomEvent<{ code: string, shown?: boolean }>} */ (event).detail;
    // Of a program that is missing, nothing follows for the dataset.
    if (!shown && (typeof source === 'string' || (code.startsWith('dataset-') && code !== 'dataset-no-figure'))) tell(false);
  });
  element.addEventListener('milestream:ready', (event) => {
    tell(true);
    const { title } = /** @type {CustomEvent<{ title: string }>} */ (event).detail;
    if (!title) return;
    // What is beneath stays where it is.
    lead.style.minHeight = `${lead.offsetHeight}px`;
    for (const place of [lead, link]) {
      delete place.dataset.words;
      place.textContent = title;
    }
  });
};

/** Whoever shares an address of this page must not lend this site's name to numbers of their own. @param {HTMLElement} element @param {URL} url */
const nameForeignHost = (element, url) => {
  // In a frame the address that the reader sees is the host's.
  if (parent !== window || url.origin === location.origin) return;
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

/** The days of the walk, in the page's language; one without a date is today. */
const sayDays = () => {
  for (const day of document.querySelectorAll('.day strong > *')) {
    const date = day.getAttribute('datetime');
    const text = date
      ? new Intl.DateTimeFormat(tag, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' }).format(new Date(date))
      : new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(0, 'day');
    day.textContent = text.replace(/^./u, (letter) => letter.toLocaleUpperCase(tag));
  }
};

/**
 * The address that a link leads to. The studio begins with what the reader sees: what the link stands beside, in the language
 * and the light of the page.
 *
 * @param {URLSearchParams} own What the link itself asks for; the page's widget, if nothing is.
 */
const addressOf = (own) => {
  const scheme = root.dataset.theme;
  const given = own.has('view') ? [['lang', parameters.get('lang')], ['theme', scheme]] : [...parameters];
  const wanted = new URLSearchParams();
  for (const [name, value] of [...given, ...own]) if (name && value) wanted.set(name, value);
  // There, `theme` is the widget's, which takes its light from the page.
  if (scheme && own.has('studio')) {
    wanted.set('scheme', scheme);
    if (wanted.get('theme') === scheme) wanted.delete('theme');
  }
  return `?${wanted}`;
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

/** @param {Event} event */
const keepInAddress = (event) => {
  const { name, value } = /** @type {CustomEvent<{ name: string, value: string | null }>} */ (event).detail;
  keep(name, value);
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
      offerLanguages(element, placeInHeader);
      if (!isStudio) offerSchemes();
      languageListeners.add(sayDays);
      bringTexts();
    }
    // A sentence in the place of the numbers needs none of the room that is kept for them.
    document.addEventListener('milestream:error', (event) => {
      const { target, detail } = /** @type {CustomEvent} */ (event);
      if (!detail.shown) /** @type {HTMLElement} */ (target).style.minHeight = '0';
    });
    // Nor does what is there already, where nobody sees that what is beneath it moves: before the reader comes to it.
    document.addEventListener('milestream:ready', ({ target }) => {
      const widget = /** @type {HTMLElement} */ (target);
      if (widget.getBoundingClientRect().top >= innerHeight) widget.style.minHeight = '0';
    });
    if (!isFrame) element.addEventListener('milestream:change', keepInAddress);
    else if (parent !== window) tellHeight(element);
    const source = findForeignSource();
    if (source) nameDataset(element, source);
    if (source instanceof URL) nameForeignHost(element, source);
    if (isStudio) openStudio();
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[href^="?"]'))) {
      const own = new URLSearchParams(link.search);
      for (const type of ['click', 'auxclick', 'contextmenu']) link.addEventListener(type, () => (link.href = addressOf(own)));
    }
  },
  { once: true },
);
