// @ts-check
/** Brings the studio, a program of its own, and starts it again where it stops. */
import { draft, keepDraft, site } from './address.js';
import { STUDIO } from './built.js';
import { bringing, fetchText, tag, tagOf, translated } from './languages.js';

/** The languages that the studio speaks; in any other it is English. */
const STUDIO_TAGS = ['en', 'ko', 'ja', 'es', 'pt-BR', 'id'];
const at = (/** @type {string} */ end) => new URL(STUDIO.files + end, document.baseURI).href;
let starts = 0;

/** The place that the studio finds by itself. @param {string} text */
const makePlace = (text) => {
  const place = document.createElement('div');
  place.id = 'studio';
  place.textContent = text;
  const { version, loader } = STUDIO;
  Object.assign(place.dataset, { query: draft, site, version, loader });
  // What is opened comes out from under the preview, which stays in sight on a phone. It opens after the click.
  place.addEventListener('click', ({ target }) => {
    const details = target instanceof Element && target.closest('summary')?.parentElement;
    if (details) requestAnimationFrame(() => details.scrollIntoView({ block: 'nearest' }));
  });
  // The words of a widget in another language, for the card and the lines to paste.
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
    keepDraft(/** @type {CustomEvent<string>} */ (event).detail);
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
export const openStudio = () => {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = at('.css');
  document.head.append(style);
  const place = makePlace('');
  document.querySelector('main')?.append(place);
  bringing.then(() => {
    document.title = `${translated('page-build', 'Build your own')} · Milestream`;
    if (!STUDIO_TAGS.includes(tag)) {
      const notice = document.createElement('p');
      notice.className = 'spoken';
      notice.textContent = translated('page-studio-english', 'The studio is in English for now. The widget speaks your language.');
      document.querySelector('header > .language')?.before(notice);
    }
    place.textContent = translated('page-studio-opening', 'Opening the studio…');
    start(place);
  });
};
